//! Bytes are kept under the name of their content.

use bytes::Bytes;
use futures::TryStreamExt;
use store::{Error, blobs::Blobs};

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
    blobs.erase(&name).await.unwrap();
    blobs.erase(&name).await.unwrap();
    assert!(matches!(blobs.get(&name).await, Err(Error::Missing)));
}

#[tokio::test]
async fn in_a_folder_and_in_memory_alike() {
    let folder = tempfile::tempdir().unwrap();
    keeps(Blobs::open(&folder.path().join("files")).unwrap()).await;
    keeps(Blobs::in_memory()).await;
}

#[tokio::test]
async fn a_damaged_file_is_found_and_a_false_name_is_missing() {
    let folder = tempfile::tempdir().unwrap();
    let blobs = Blobs::open(folder.path()).unwrap();
    let name = blobs.put(Bytes::from_static(b"factura")).await.unwrap();
    let path = folder.path().join(&name[..2]).join(&name[2..4]).join(&name);
    std::fs::write(path, b"otra cosa").unwrap();
    assert!(!blobs.intact(&name).await.unwrap());
    std::fs::write(folder.path().join("notes.txt"), b"not ours").unwrap();
    assert_eq!(blobs.list().try_collect::<Vec<_>>().await.unwrap().len(), 1);
    for name in ["", "../../etc/passwd", "ab", &"A".repeat(64)] {
        assert!(matches!(blobs.get(name).await, Err(Error::Missing)), "{name}");
    }
}
