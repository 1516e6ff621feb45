//! Progress of long work, on a terminal only.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// A bar that counts `total` things; hidden when standard error is not a terminal.
pub(super) fn bar(what: &'static str, total: u64) -> ProgressBar {
    styled(ProgressBar::new(total), what, "{msg:24} {wide_bar} {pos}/{len} {eta}")
}

/// The same in bytes.
pub(super) fn bytes(what: &'static str, total: u64) -> ProgressBar {
    styled(ProgressBar::new(total), what, "{msg:24} {wide_bar} {bytes}/{total_bytes} {eta}")
}

/// Something moves while nobody can say how much is left.
pub(super) fn spinner(what: &'static str) -> ProgressBar {
    let bar = styled(ProgressBar::new_spinner(), what, "{msg:24} {spinner} {human_pos}");
    bar.enable_steady_tick(Duration::from_millis(120));
    bar
}

fn styled(bar: ProgressBar, what: &'static str, template: &str) -> ProgressBar {
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar.with_message(what)
}
