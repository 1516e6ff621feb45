//! The `esmero` binary.

use std::process::ExitCode;

/// For SQLite too, whose calls of the C library end up here (docs/decisions/0019).
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    esmero::cli::run()
}
