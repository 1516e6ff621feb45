//! The file store: the bytes of mails and attachments, each under the SHA-256 of its content.
//!
//! The same bytes are stored once, a name says what must be in the file, and a file is only ever replaced by the same bytes. By
//! default a folder beside the database, in which a file is on disk (`fsync`) before it has a name; or a bucket of S3 or of
//! whatever speaks like it. Several nodes share the one or the other.

use std::{
    collections::HashSet,
    path::{Path, PathBuf},
    str::FromStr,
    sync::Arc,
};

use bytes::Bytes;
use futures::{StreamExt, TryStreamExt, stream::BoxStream};
use jiff::Timestamp;
use object_store::{
    ObjectStore, ObjectStoreExt, aws::AmazonS3Builder, local::LocalFileSystem, memory::InMemory, path::Path as Place,
    prefix::PrefixStore,
};
use sha2::{Digest, Sha256};

use crate::Error;

/// What the address of a bucket begins with.
const BUCKET: &str = "s3://";

/// Where the files are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Home {
    /// A folder.
    Folder(PathBuf),
    /// A bucket of S3, with a folder in it that may be empty.
    Bucket {
        /// Its name.
        name: String,
        /// Where in it.
        prefix: String,
    },
}

impl FromStr for Home {
    type Err = Error;

    /// A path, or `s3://BUCKET/FOLDER`.
    fn from_str(text: &str) -> Result<Self, Error> {
        let Some(bucket) = text.strip_prefix(BUCKET) else { return Ok(Self::Folder(text.into())) };
        let (name, prefix) = bucket.split_once('/').unwrap_or((bucket, ""));
        if name.is_empty() || name.contains(['@', '?', ':']) {
            return Err(Error::Bucket);
        }
        Ok(Self::Bucket { name: name.to_owned(), prefix: prefix.trim_matches('/').to_owned() })
    }
}

impl std::fmt::Display for Home {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Folder(path) => path.display().fmt(f),
            Self::Bucket { name, prefix } => write!(f, "{BUCKET}{name}/{prefix}"),
        }
    }
}

/// The file store of one business. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Blobs {
    store: Arc<dyn ObjectStore>,
    /// A file can be moved in one step, and stays as old as it was. In a bucket it would be copied.
    moves: bool,
}

impl Blobs {
    /// Opens the store where it is.
    pub fn open(home: &Home) -> Result<Self, Error> {
        match home {
            Home::Folder(folder) => Self::in_folder(folder),
            Home::Bucket { name, prefix } => Self::in_bucket(name, prefix),
        }
    }

    /// A folder is made if it is not there.
    fn in_folder(folder: &Path) -> Result<Self, Error> {
        std::fs::create_dir_all(folder).map_err(|error| Error::Folder(format!("{}: {error}", folder.display())))?;
        let store = LocalFileSystem::new_with_prefix(folder)?.with_fsync(true);
        Ok(Self { store: Arc::new(store), moves: true })
    }

    /// A bucket has to be there. How it is reached is in the variables that every program for S3 reads:
    /// `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_REGION`, `AWS_ENDPOINT_URL`.
    fn in_bucket(name: &str, prefix: &str) -> Result<Self, Error> {
        // Its HTTP client takes the cryptography of the process; whoever comes first sets it, always the same.
        drop(rustls::crypto::ring::default_provider().install_default());
        let store = AmazonS3Builder::from_env().with_bucket_name(name).build()?;
        Ok(Self { store: Arc::new(PrefixStore::new(store, prefix)), moves: false })
    }

    /// Makes sure that the store can be written and read, by a file that is then removed.
    pub async fn probe(&self) -> Result<(), Error> {
        let place = Place::from("probe");
        self.store.put(&place, Bytes::from_static(b"esmero").into()).await?;
        self.store.get(&place).await?;
        Ok(self.store.delete(&place).await?)
    }

    /// A store that is forgotten, for tests and demonstrations.
    pub fn in_memory() -> Self {
        Self { store: Arc::new(InMemory::new()), moves: true }
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
    /// was stored again meanwhile comes back. In a bucket nothing is erased, because nothing can be taken away in one step.
    pub async fn sweep(&self, needed: &HashSet<String>, before: Timestamp) -> Result<u64, Error> {
        if !self.moves {
            return Ok(0);
        }
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
