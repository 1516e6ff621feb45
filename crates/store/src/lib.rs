//! Esmero: store.
