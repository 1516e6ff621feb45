//! `esmero demo`: the example business.

use std::net::SocketAddr;

use super::Place;

#[derive(clap::Args)]
pub(super) struct Demo {
    /// Where to listen: an address of this machine only
    #[arg(long, value_name = "ADDR")]
    listen: Option<SocketAddr>,
}

impl Demo {
    pub(super) async fn run(self, _place: &Place) -> anyhow::Result<()> {
        anyhow::bail!("not yet ({:?})", self.listen)
    }
}
