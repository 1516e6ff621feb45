//! The file store: the bytes of mails and attachments, each under the SHA-256 of its content.
//!
//! The same bytes are stored once, a name says what must be in the file, and a file is only ever replaced by the same bytes. By
//! default a folder beside the database, in which a file is on disk (`fsync`) before it has a name; several nodes share the
//! folder. Stores in the cloud are left out for now: `object_store` brings them with a second cryptographic library.

use std::{collections::HashSet, path::Path, sync::Arc};

use bytes::Bytes;
use futures::{StreamExt, TryStreamExt, stream::BoxStream};
use jiff::Timestamp;
use object_store::{ObjectStore, ObjectStoreExt, local::LocalFileSystem, memory::InMemory, path::Path as Place};
use sha2::{Digest, Sha256};

use crate::Error;

/// The file store of one business. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Blobs {
    store: Arc<dyn ObjectStore>,
}

impl Blobs {
    /// Opens the store in a folder, which is made if it is not there.
    pub fn open(folder: &Path) -> Result<Self, Error> {
        std::fs::create_dir_all(folder).map_err(|error| Error::Folder(format!("{}: {error}", folder.display())))?;
        let store = LocalFileSystem::new_with_prefix(folder)?.with_fsync(true);
        Ok(Self { store: Arc::new(store) })
    }

    /// A store that is forgotten, for tests and demonstrations.
    pub fn in_memory() -> Self {
        Self { store: Arc::new(InMemory::new()) }
    }

    /// The name that these bytes have: their SHA-256 in hexadecimal.
    pub fn name_of(bytes: &[u8]) -> String {
        hex::encode(Sha256::digest(bytes))
    }

    /// Stores bytes and says their name. When it returns they are durable. Bytes that were there already are written again: a
    /// file is as young as the last wish to keep it, which [`Self::sweep`] goes by.
    pub async fn put(&self, bytes: Bytes) -> Result<String, Error> {
        let name = Self::name_of(&bytes);
        self.store.put(&place(&name)?, bytes.into()).await?;
        Ok(name)
    }

    /// All bytes of a name. [`Error::Missing`] when there are none.
    pub async fn get(&self, name: &str) -> Result<Bytes, Error> {
        Ok(self.store.get(&place(name)?).await?.bytes().await?)
    }

    /// The bytes of a name piece by piece, for what may be large.
    pub async fn stream(&self, name: &str) -> Result<BoxStream<'static, Result<Bytes, Error>>, Error> {
        Ok(self.store.get(&place(name)?).await?.into_stream().map_err(Error::from).boxed())
    }

    /// How many bytes a name has.
    pub async fn size(&self, name: &str) -> Result<u64, Error> {
        Ok(self.store.head(&place(name)?).await?.size)
    }

    /// Every name with its size, in no order; files of others in the folder are left out.
    pub fn list(&self) -> BoxStream<'static, Result<(String, u64), Error>> {
        let named = |found: object_store::ObjectMeta| {
            let name = found.location.filename().unwrap_or_default().to_owned();
            let ours = place(&name).is_ok_and(|place| place == found.location);
            ours.then_some((name, found.size))
        };
        self.store
            .list(None)
            .map_err(Error::from)
            .try_filter_map(move |found| std::future::ready(Ok(named(found))))
            .boxed()
    }

    /// Whether the bytes of a name are what the name says.
    pub async fn intact(&self, name: &str) -> Result<bool, Error> {
        let mut hasher = Sha256::new();
        let mut bytes = self.stream(name).await?;
        while let Some(piece) = bytes.try_next().await? {
            hasher.update(&piece);
        }
        Ok(hex::encode(hasher.finalize()) == name)
    }

    /// Erases what nobody needs and was stored before a moment; how many files. The moment must lie further back than any
    /// work takes between storing a file and writing the row that names it, and `needed` must be read from the database after it.
    ///
    /// Several nodes may sweep, and store, at once: a file is taken away before its age is asked for the last time, so one that
    /// was stored again meanwhile comes back.
    pub async fn sweep(&self, needed: &HashSet<String>, before: Timestamp) -> Result<u64, Error> {
        let taken: Vec<_> = self.store.list(Some(&Place::from(TAKEN))).try_collect().await?;
        for left_by_a_crash in taken {
            if let Ok(place) = place(left_by_a_crash.location.filename().unwrap_or_default()) {
                self.rename(&left_by_a_crash.location, &place).await?;
            }
        }
        let mut erased = 0;
        let mut all = self.store.list(None);
        while let Some(found) = all.try_next().await? {
            let name = found.location.filename().unwrap_or_default();
            let ours = place(name).is_ok_and(|place| place == found.location);
            if ours && is_older(&found, before) && !needed.contains(name) {
                erased += u64::from(self.erase(&found.location, name, before).await?);
            }
        }
        Ok(erased)
    }

    async fn erase(&self, place: &Place, name: &str, before: Timestamp) -> Result<bool, Error> {
        let taken = Place::from(format!("{TAKEN}/{name}"));
        self.rename(place, &taken).await?;
        match self.store.head(&taken).await {
            Ok(found) if is_older(&found, before) => self.store.delete(&taken).await?,
            Ok(_) => {
                self.rename(&taken, place).await?;
                return Ok(false);
            }
            // Another node was quicker.
            Err(object_store::Error::NotFound { .. }) => return Ok(false),
            Err(error) => return Err(error.into()),
        }
        Ok(true)
    }

    /// Moves a file, unless another node did.
    async fn rename(&self, from: &Place, to: &Place) -> Result<(), Error> {
        match self.store.rename(from, to).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }
}

/// The folder of files that are about to be erased.
const TAKEN: &str = "erasing";

fn is_older(found: &object_store::ObjectMeta, before: Timestamp) -> bool {
    found.last_modified.timestamp_micros() < before.as_microsecond()
}

/// Where a name is: two levels of folders, so that none grows too large. Any other text than a name is missing.
fn place(name: &str) -> Result<Place, Error> {
    let fits = name.len() == 64 && name.bytes().all(|symbol| matches!(symbol, b'0'..=b'9' | b'a'..=b'f'));
    if !fits {
        return Err(Error::Missing);
    }
    Ok(Place::from(format!("{}/{}/{name}", &name[..2], &name[2..4])))
}
