//! `esmero doctor`: says what is wrong with this installation, and how to mend it.

mod mail;
mod place;
mod work;

use std::process::ExitCode;

use store::blobs::Home;

use super::{Place, open, say};
use crate::config::Config;

/// What the doctor found, in the order in which it looked.
#[derive(Default)]
struct Findings(Vec<Finding>);

struct Finding {
    weight: Weight,
    what: String,
    /// How to mend it; empty when nothing needs to be.
    mend: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Weight {
    Fine,
    Note,
    Broken,
}

impl Findings {
    fn fine(&mut self, what: impl Into<String>) {
        self.0.push(Finding { weight: Weight::Fine, what: what.into(), mend: String::new() });
    }

    fn note(&mut self, what: impl Into<String>, mend: impl Into<String>) {
        self.0.push(Finding { weight: Weight::Note, what: what.into(), mend: mend.into() });
    }

    fn broken(&mut self, what: impl Into<String>, mend: impl Into<String>) {
        self.0.push(Finding { weight: Weight::Broken, what: what.into(), mend: mend.into() });
    }

    fn tell(&self) -> anyhow::Result<ExitCode> {
        for finding in &self.0 {
            let mark = match finding.weight {
                Weight::Fine => "ok    ",
                Weight::Note => "note  ",
                Weight::Broken => "WRONG ",
            };
            say(format!("{mark} {}", finding.what))?;
            if !finding.mend.is_empty() {
                say(format!("       → {}", finding.mend))?;
            }
        }
        let broken = self.0.iter().filter(|finding| finding.weight == Weight::Broken).count();
        Ok(if broken == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

pub(super) async fn run(place: &Place) -> anyhow::Result<ExitCode> {
    let mut findings = Findings::default();
    match place.read() {
        Ok(config) => {
            findings.fine("the configuration can be read");
            look(config, &mut findings).await;
        }
        Err(error) => {
            findings.broken(format!("{error:#}"), "mend the file or variable; `esmero config example` shows every key");
        }
    }
    findings.tell()
}

async fn look(config: Config, findings: &mut Findings) {
    if !place::look(&config, findings) {
        return;
    }
    let app = match open(config).await {
        Ok(app) => app,
        Err(error) => {
            let mend = "start the database server, mend its address, or restore a backup with `esmero restore`";
            findings.broken(format!("the database cannot be opened: {error:#}"), mend);
            return;
        }
    };
    findings.fine("the database opens, and its tables are those of this program");
    if let Ok(home @ Home::Bucket { .. }) = app.config.files_home() {
        place::bucket(&home, &app.blobs, findings).await;
    }
    if let Err(error) = work::look(&app, findings).await {
        findings.broken(format!("the database cannot be read: {error:#}"), "restore a backup with `esmero restore`");
        return;
    }
    if let Err(error) = mail::look(&app, findings).await {
        findings.broken(format!("the mailboxes cannot be read: {error:#}"), "enter them again in the settings");
    }
}
