//! Chance that falls the same each time: everybody measures the same cases and the same mails.

use std::sync::atomic::{AtomicU64, Ordering};

use domain::ids::Source;

/// A generator (SplitMix64) that is as quick as reading memory. Nothing here is a secret.
#[derive(Debug, Clone)]
pub(crate) struct Draw(u64);

impl Draw {
    /// The same draws for the same seed.
    pub(crate) fn new(seed: u64) -> Self {
        Self(mix(seed))
    }

    /// Any number.
    pub(crate) fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        mix(self.0)
    }

    /// A number below `end`, which is not zero.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.number() % end.max(1)
    }

    /// A number from 0 to below 1.
    pub(crate) fn share(&mut self) -> f64 {
        (self.number() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// One of a list that is not empty.
    pub(crate) fn one<'a, T: ?Sized>(&mut self, list: &[&'a T]) -> &'a T {
        list[self.below(list.len() as u64) as usize]
    }

    /// So many bytes.
    pub(crate) fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        fill(&mut bytes, || self.number());
        bytes
    }
}

fn mix(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

fn fill(bytes: &mut [u8], mut number: impl FnMut() -> u64) {
    for chunk in bytes.chunks_mut(8) {
        chunk.copy_from_slice(&number().to_le_bytes()[..chunk.len()]);
    }
}

/// Ids and keys of the seeded cases.
pub(crate) struct Ids(AtomicU64);

impl Ids {
    /// The same ids for the same seed.
    pub(crate) fn new(seed: u64) -> Self {
        Self(AtomicU64::new(mix(seed)))
    }
}

impl Source for Ids {
    fn fill(&self, bytes: &mut [u8]) {
        fill(bytes, || mix(self.0.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::Relaxed)));
    }
}
