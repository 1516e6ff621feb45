//! Esmero: desk.
