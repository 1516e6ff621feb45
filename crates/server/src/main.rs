//! The `esmero` binary.

use std::process::ExitCode;

fn main() -> ExitCode {
    esmero::cli::run()
}
