//! The file store: the bytes of mails and attachments, each under the SHA-256 of its content.
//!
//! The same bytes are stored once, a name says what must be in the file, and nothing is ever written over. By default
//! a folder beside the database, in which a file is on disk (`fsync`) before it has a name; several nodes share the
//! folder. Stores in the cloud are left out for now: `object_store` brings them with a second cryptographic library.

use std::{path::Path, sync::Arc};

use bytes::Bytes;
use futures::{StreamExt, TryStreamExt, stream::BoxStream};
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

    /// Stores bytes, if they are not there yet, and says their name. When it returns they are durable.
    pub async fn put(&self, bytes: Bytes) -> Result<String, Error> {
        let name = Self::name_of(&bytes);
        let place = place(&name)?;
        match self.store.head(&place).await {
            Ok(_) => {}
            Err(object_store::Error::NotFound { .. }) => drop(self.store.put(&place, bytes.into()).await?),
            Err(error) => return Err(error.into()),
        }
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

    /// Erases the bytes of a name. The caller knows that nothing refers to them any more.
    pub async fn erase(&self, name: &str) -> Result<(), Error> {
        match self.store.delete(&place(name)?).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }
}

/// Where a name is: two levels of folders, so that none grows too large. Any other text than a name is missing.
fn place(name: &str) -> Result<Place, Error> {
    let fits = name.len() == 64 && name.bytes().all(|symbol| matches!(symbol, b'0'..=b'9' | b'a'..=b'f'));
    if !fits {
        return Err(Error::Missing);
    }
    Ok(Place::from(format!("{}/{}/{name}", &name[..2], &name[2..4])))
}
