//! The `esmero` binary.
fn main() {}
