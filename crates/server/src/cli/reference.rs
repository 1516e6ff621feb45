//! `esmero reference`: what this program says of its commands, its configuration and its legal profiles, as files.
//! `cargo xtask generate` writes docs/reference with it, so that the documents are those of the program.

use std::path::PathBuf;

use anyhow::Context as _;
use clap::{Args, Command, CommandFactory};

use super::Cli;
use crate::config::EXAMPLE;

#[derive(Args)]
pub(super) struct Reference {
    /// Where to write; files of the same names are replaced
    folder: PathBuf,
}

impl Reference {
    pub(super) fn run(self) -> anyhow::Result<()> {
        std::fs::create_dir_all(&self.folder).with_context(|| format!("cannot make {}", self.folder.display()))?;
        self.write("esmero.toml", EXAMPLE)?;
        self.write("profile.schema.json", &domain::profile::Profile::schema())?;
        self.write("commands.md", &commands())
    }

    fn write(&self, name: &str, text: &str) -> anyhow::Result<()> {
        let path = self.folder.join(name);
        std::fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))
    }
}

/// The help of every command, as it is printed.
fn commands() -> String {
    let mut root = Cli::command().term_width(100);
    root.build();
    let mut text = String::from("# The commands of esmero\n\nWhat `esmero help` says, command by command.\n");
    describe(&root, &mut text);
    text
}

fn describe(command: &Command, text: &mut String) {
    let name = command.get_bin_name().unwrap_or(command.get_name());
    let help = command.clone().render_long_help();
    let help: Vec<String> = help.to_string().lines().map(|line| line.trim_end().to_owned()).collect();
    text.extend(["\n## ", name, "\n\n```text\n", help.join("\n").trim(), "\n```\n"]);
    for inner in command.get_subcommands().filter(|inner| !inner.is_hide_set() && inner.get_name() != "help") {
        describe(inner, text);
    }
}
