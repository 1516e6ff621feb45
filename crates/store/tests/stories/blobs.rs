//! Bytes are kept under the name of their content.

use std::{
    collections::HashSet,
    fs::File,
    path::{Path, PathBuf},
    time::{Duration, UNIX_EPOCH},
};

use bytes::Bytes;
use futures::TryStreamExt;
use jiff::Timestamp;
use store::{
    Error,
    blobs::{Blobs, Home},
};

async fn keeps(blobs: Blobs) {
    let name = blobs.put(Bytes::from_static(b"factura")).await.unwrap();
    assert_eq!(name, Blobs::name_of(b"factura"));
    assert_eq!(blobs.put(Bytes::from_static(b"factura")).await.unwrap(), name);
    assert_eq!(blobs.get(&name).await.unwrap(), "factura");
    assert_eq!(blobs.size(&name).await.unwrap(), 7);
    assert!(blobs.intact(&name).await.unwrap());
    let pieces: Vec<Bytes> = blobs.stream(&name).await.unwrap().try_collect().await.unwrap();
    assert_eq!(pieces.concat(), b"factura");
    let all: Vec<(String, u64)> = blobs.list().try_collect().await.unwrap();
    assert_eq!(all, [(name.clone(), 7)]);
    let (needed, later) = (HashSet::from([name.clone()]), Timestamp::MAX);
    assert_eq!(blobs.sweep(&needed, later).await.unwrap(), 0, "somebody needs it");
    assert_eq!(blobs.sweep(&HashSet::new(), Timestamp::MIN).await.unwrap(), 0, "its row may be about to be written");
    assert_eq!(blobs.get(&name).await.unwrap(), "factura");
    assert_eq!(blobs.sweep(&HashSet::new(), later).await.unwrap(), 1);
    assert!(matches!(blobs.get(&name).await, Err(Error::Missing)));
}

fn path(folder: &Path, name: &str) -> PathBuf {
    folder.join(&name[..2]).join(&name[2..4]).join(name)
}

/// Makes a file as old as the hour after the epoch.
fn grow_old(path: &Path) {
    let file = File::options().write(true).open(path).unwrap();
    file.set_modified(UNIX_EPOCH + Duration::from_hours(1)).unwrap();
}

const TWO_HOURS: Timestamp = Timestamp::constant(7200, 0);

#[tokio::test]
async fn what_is_stored_again_is_young_again() {
    let folder = tempfile::tempdir().unwrap();
    let blobs = Blobs::open(&Home::Folder(folder.path().to_owned())).unwrap();
    let name = blobs.put(Bytes::from_static(b"factura")).await.unwrap();
    grow_old(&path(folder.path(), &name));
    blobs.put(Bytes::from_static(b"factura")).await.unwrap();
    assert_eq!(blobs.sweep(&HashSet::new(), TWO_HOURS).await.unwrap(), 0);
    assert_eq!(blobs.get(&name).await.unwrap(), "factura");
}

#[tokio::test]
async fn a_sweep_that_was_cut_off_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let blobs = Blobs::open(&Home::Folder(folder.path().to_owned())).unwrap();
    let name = blobs.put(Bytes::from_static(b"factura")).await.unwrap();
    grow_old(&path(folder.path(), &name));
    // As if the program had ended after it took the file away.
    std::fs::create_dir(folder.path().join("erasing")).unwrap();
    std::fs::rename(path(folder.path(), &name), folder.path().join("erasing").join(&name)).unwrap();
    assert_eq!(blobs.sweep(&HashSet::from([name.clone()]), TWO_HOURS).await.unwrap(), 0);
    assert_eq!(blobs.get(&name).await.unwrap(), "factura");
}

#[tokio::test]
async fn in_a_folder_and_in_memory_alike() {
    let folder = tempfile::tempdir().unwrap();
    keeps(Blobs::open(&Home::Folder(folder.path().join("files"))).unwrap()).await;
    keeps(Blobs::in_memory()).await;
}

#[tokio::test]
async fn a_damaged_file_is_found_and_a_false_name_is_missing() {
    let folder = tempfile::tempdir().unwrap();
    let blobs = Blobs::open(&Home::Folder(folder.path().to_owned())).unwrap();
    let name = blobs.put(Bytes::from_static(b"factura")).await.unwrap();
    std::fs::write(path(folder.path(), &name), b"otra cosa").unwrap();
    assert!(!blobs.intact(&name).await.unwrap());
    std::fs::write(folder.path().join("notes.txt"), b"not ours").unwrap();
    assert_eq!(blobs.list().try_collect::<Vec<_>>().await.unwrap().len(), 1);
    for name in ["", "../../etc/passwd", "ab", &"A".repeat(64)] {
        assert!(matches!(blobs.get(name).await, Err(Error::Missing)), "{name}");
    }
}

#[test]
fn the_address_of_a_bucket_is_understood_and_holds_no_secret() {
    let home = |text: &str| text.parse::<Home>();
    let bucket = |name: &str, prefix: &str| Home::Bucket { name: name.into(), prefix: prefix.into() };
    assert_eq!(home("s3://esmero").unwrap(), bucket("esmero", ""));
    assert_eq!(home("s3://esmero/de/valencia/").unwrap(), bucket("esmero", "de/valencia"));
    assert_eq!(home("/var/lib/esmero/files").unwrap(), Home::Folder("/var/lib/esmero/files".into()));
    for wrong in ["s3://", "s3:///files", "s3://key:secret@bucket/files", "s3://bucket?region=eu"] {
        assert!(matches!(home(wrong), Err(Error::Bucket)), "{wrong}");
    }
}
