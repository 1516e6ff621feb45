//! `esmero config`: the example configuration, and whether a configuration can be used.

use std::path::PathBuf;

use clap::Subcommand;

use super::{Place, say};
use crate::config::{Config, EXAMPLE};

#[derive(Subcommand)]
pub(super) enum Configuration {
    /// Print an example with every key, its meaning and its default
    Example,
    /// Say whether the configuration can be used, and where things then are
    Check {
        /// The file, as with --config
        file: Option<PathBuf>,
    },
}

impl Configuration {
    pub(super) fn run(self, place: &Place) -> anyhow::Result<()> {
        match self {
            Self::Example => say(EXAMPLE.trim_end()),
            Self::Check { file } => {
                let config = match file {
                    Some(file) => Place { config: Some(file), ..place.clone() }.read()?,
                    None => place.read()?,
                };
                check(&config)
            }
        }
    }
}

fn check(config: &Config) -> anyhow::Result<()> {
    let database = database(&config.address()?);
    say(format!(
        "The configuration can be used.\n\
         data      {}\n\
         database  {database}\n\
         files     {}\n\
         key       {}\n\
         listen    {}",
        config.data.display(),
        config.files_home()?,
        config.key_path().display(),
        config.listen,
    ))
}

/// Where a database is, without what may be secret.
pub(super) fn database(address: &store::Address) -> String {
    match address {
        store::Address::Sqlite(path) => format!("SQLite, {}", path.display()),
        store::Address::Postgres(url) => {
            let after =
                url.rsplit_once('@').map_or_else(|| url.split("://").nth(1).unwrap_or_default(), |(_, host)| host);
            format!("PostgreSQL, {}", after.split('?').next().unwrap_or_default())
        }
    }
}
