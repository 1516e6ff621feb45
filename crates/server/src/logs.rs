//! The log: what happened to the program, never what persons said.

use tracing::{Level, Metadata, Subscriber};
use tracing_subscriber::{
    EnvFilter, Layer,
    filter::{FilterExt as _, LevelFilter, filter_fn},
    fmt::{self, MakeWriter},
    registry::LookupSpan,
};

use crate::config::Log;

/// Our own crates. They name ids, kinds and codes.
const OURS: [&str; 5] = ["esmero", "desk", "domain", "mail", "store"];

/// Writes what is at least as grave as `level`.
///
/// Libraries cannot be asked for more than `info`: to find their own mistakes they print what they are given, mails, names of
/// senders' domains and passwords among it.
pub fn layer<S, W>(level: EnvFilter, form: Log, writer: W) -> Box<dyn Layer<S> + Send + Sync>
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    let filter = level.and(filter_fn(may_speak).with_max_level_hint(LevelFilter::TRACE));
    let layer = fmt::layer().with_writer(writer);
    match form {
        Log::Json => layer.json().with_filter(filter).boxed(),
        Log::Text => layer.with_target(false).with_filter(filter).boxed(),
    }
}

fn may_speak(metadata: &Metadata<'_>) -> bool {
    let library = metadata.target().split("::").next().unwrap_or_default();
    *metadata.level() <= Level::INFO || OURS.contains(&library)
}
