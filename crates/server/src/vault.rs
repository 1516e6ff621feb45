//! Keeps the secrets that must be read again, such as mailbox passwords: encrypted in the database with a key beside it.

use std::{io::Write, path::Path};

use anyhow::{Context as _, bail};
use chacha20poly1305::{
    ChaCha20Poly1305, Key, KeyInit, Nonce,
    aead::{Aead, Payload},
};
use domain::ids::Source;
use hmac::{Hmac, Mac};
use sha2::Sha256;

const NONCE: usize = 12;

/// Encrypts and signs with the installation's key.
pub struct Vault {
    key: [u8; 32],
}

impl Vault {
    /// A vault with this key.
    pub fn new(key: [u8; 32]) -> Self {
        Self { key }
    }

    /// Reads the key from its file, or makes the file, which only its owner can read.
    pub fn open(path: &Path, source: &dyn Source) -> anyhow::Result<Self> {
        if path.exists() {
            let bytes = std::fs::read(path).with_context(|| format!("cannot read the key file {}", path.display()))?;
            let Ok(key) = bytes.try_into() else {
                bail!("the key file {} is damaged: it must hold 32 bytes; restore it from a backup", path.display());
            };
            return Ok(Self { key });
        }
        let mut key = [0; 32];
        source.fill(&mut key);
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let written = options.open(path).and_then(|mut file| file.write_all(&key).and_then(|()| file.sync_all()));
        written.with_context(|| format!("cannot write the key file {}", path.display()))?;
        Ok(Self { key })
    }

    /// Encrypts; `purpose` must be given again to decrypt.
    pub fn seal(&self, source: &dyn Source, purpose: &str, secret: &[u8]) -> Vec<u8> {
        let mut nonce = [0; NONCE];
        source.fill(&mut nonce);
        let cipher = ChaCha20Poly1305::new(&Key::from(self.key));
        let payload = Payload { msg: secret, aad: purpose.as_bytes() };
        let sealed = cipher.encrypt(&Nonce::from(nonce), payload).expect("memory holds a short secret twice");
        [nonce.as_slice(), &sealed].concat()
    }

    /// Decrypts; `None` if it was sealed with another key or for another purpose, or is damaged.
    pub fn unseal(&self, purpose: &str, sealed: &[u8]) -> Option<Vec<u8>> {
        let (nonce, sealed) = sealed.split_at_checked(NONCE)?;
        let nonce: [u8; NONCE] = nonce.try_into().ok()?;
        let cipher = ChaCha20Poly1305::new(&Key::from(self.key));
        cipher.decrypt(&Nonce::from(nonce), Payload { msg: sealed, aad: purpose.as_bytes() }).ok()
    }

    /// A code that only this installation can make; `purpose` keeps the codes of different uses apart.
    pub fn sign(&self, purpose: &str, text: &str) -> [u8; 32] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.key).expect("any length of key will do");
        mac.update(purpose.as_bytes());
        mac.update(&[0]);
        mac.update(text.as_bytes());
        mac.finalize().into_bytes().into()
    }
}
