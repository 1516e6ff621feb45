//! Files of a message as the desk shows them.

use store::{messages::Attachment, uploads::Upload};

use crate::urls;

/// A file to open or to take away again.
pub(crate) struct File {
    pub(crate) url: String,
    pub(crate) name: String,
    pub(crate) size: String,
    pub(crate) icon: &'static str,
}

impl From<Attachment> for File {
    fn from(file: Attachment) -> Self {
        Self { url: urls::attachment(file.id), icon: icon(&file.media_type), size: size(file.size), name: file.name }
    }
}

impl File {
    /// A file that waits for its message; its address is the one to take it away at.
    pub(crate) fn waiting(upload: Upload, url: String) -> Self {
        Self { url, icon: icon(&upload.media_type), size: size(upload.size), name: upload.name }
    }
}

fn icon(media_type: &str) -> &'static str {
    if media_type.starts_with("image/") { "image" } else { "file-text" }
}

/// «182 kB», alike in every language but for the comma, which all of ours but English write.
pub(crate) fn size(bytes: i64) -> String {
    match bytes {
        ..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => format!("{} kB", bytes / 1_000),
        _ => format!("{},{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_told_in_the_unit_that_people_read() {
        assert_eq!(size(999), "999 B");
        assert_eq!(size(182_400), "182 kB");
        assert_eq!(size(2_345_678), "2,3 MB");
    }
}
