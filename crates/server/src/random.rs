//! Ids, keys and secrets: the operating system's randomness, and a seeded one for tests and the example business.

use std::sync::Mutex;

use domain::ids::Source;
use sha2::{Digest, Sha256};

/// The operating system's randomness.
#[derive(Debug, Default)]
pub struct SystemSource;

impl Source for SystemSource {
    #[expect(clippy::disallowed_methods, reason = "the one place where randomness enters the program")]
    fn fill(&self, bytes: &mut [u8]) {
        // Without randomness there are no secrets: better to stop than to go on with guessable ones.
        getrandom::fill(bytes).expect("the operating system gives randomness");
    }
}

/// The same bytes for the same seed. Never for secrets of a real business.
#[derive(Debug)]
pub struct SeededSource {
    seed: u64,
    count: Mutex<u64>,
}

impl SeededSource {
    /// A source with this seed.
    pub fn new(seed: u64) -> Self {
        Self { seed, count: Mutex::new(0) }
    }
}

impl Source for SeededSource {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(32) {
            let mut count = self.count.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            *count += 1;
            let block =
                Sha256::new().chain_update(self.seed.to_be_bytes()).chain_update(count.to_be_bytes()).finalize();
            chunk.copy_from_slice(&block[..chunk.len()]);
        }
    }
}

/// A secret for links, cookies and tokens: 256 bits as base64 for addresses, and its hash, which is all that is stored.
pub fn secret(source: &dyn Source) -> (String, [u8; 32]) {
    use base64::Engine;
    let mut bytes = [0; 32];
    source.fill(&mut bytes);
    let text = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes);
    let hash = hash(&text);
    (text, hash)
}

/// What is stored of a secret. The secrets are random, so a plain hash is enough.
pub fn hash(secret: &str) -> [u8; 32] {
    Sha256::digest(secret.as_bytes()).into()
}
