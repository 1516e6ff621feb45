//! Reads a form with files. Nothing typed is lost: whatever is wrong, the fields come back, and files that arrived are kept
//! with the form until it is complete.

use axum::{
    extract::{
        Multipart,
        multipart::{Field, MultipartError, MultipartRejection},
    },
    http::StatusCode,
};
use bytes::{Bytes, BytesMut};
use desk::cases::open::File;
use domain::ids::AttachmentId;
use jiff::SignedDuration;
use sha2::{Digest, Sha256};
use store::uploads::Upload;

use super::{stamp::Stamp, visitor::Visitor};
use crate::{app::App, auth::form, error::Error};

/// The largest request that is read to its end, so that the answer reaches a browser that still sends.
pub(super) const BODY_LIMIT: usize = 64 * 1024 * 1024;
/// Files of one message.
pub(super) const FILES: usize = 5;
/// Bytes of one file.
pub(super) const FILE_LIMIT: i64 = 10_000_000;
/// Bytes of all files of one message.
pub(super) const FILES_LIMIT: i64 = 20_000_000;
/// Bytes of one field; more than the longest message that is accepted.
const FIELD_LIMIT: usize = 2 * 1024 * 1024;
/// Fields of one form.
const FIELDS: usize = 40;
/// The longest file name, in characters.
const NAME: usize = 120;
/// Bytes of files that are kept for one client within [`WINDOW`], whether or not a message comes of them: nobody fills the disk.
/// A small file counts like [`LEAST`].
const FROM_CLIENT: i64 = 300_000_000;
const LEAST: i64 = 100_000;
const WINDOW: SignedDuration = SignedDuration::from_hours(24);
/// Files that a computer runs when somebody opens them.
const PROGRAMS: [&str; 21] = [
    "apk", "app", "bat", "cmd", "com", "cpl", "dll", "dmg", "exe", "hta", "iso", "jar", "js", "lnk", "msi", "ps1",
    "reg", "scr", "vbe", "vbs", "wsf",
];

/// Why a file was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Trouble {
    /// More than [`FILES`].
    TooMany,
    /// Larger than [`FILE_LIMIT`]: its name.
    TooLarge(String),
    /// Together larger than [`FILES_LIMIT`].
    TooMuch,
    /// A program: its name.
    Program(String),
    /// Nothing is in it: its name.
    Empty(String),
    /// Too much from this client lately: its name.
    TooOften(String),
}

/// A form as it came.
pub(super) struct Filled {
    /// The page that it came from was ours and is this visitor's.
    pub(super) genuine: bool,
    /// Its mark; `None` if we did not make it.
    pub(super) stamp: Option<Stamp>,
    /// Files that came earlier with the same form.
    pub(super) kept: Vec<Upload>,
    /// Files that came now.
    pub(super) fresh: Vec<Upload>,
    /// Why a file was not taken; the first reason.
    pub(super) trouble: Option<Trouble>,
    fields: Vec<(String, String)>,
}

impl Filled {
    /// What was typed into a field: line ends as `\n`, without characters that nobody types.
    pub(super) fn text(&self, name: &str) -> &str {
        self.fields.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }

    /// The same on one line.
    pub(super) fn line(&self, name: &str) -> String {
        self.text(name).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// What makes this form this one: the same twice is one message. The token changes nothing.
    pub(super) fn fingerprint(&self) -> [u8; 32] {
        let mut hasher = Sha256::new();
        for (name, value) in self.fields.iter().filter(|(name, _)| name != "csrf") {
            for part in [name, value] {
                hasher.update((part.len() as u64).to_be_bytes());
                hasher.update(part);
            }
        }
        for file in &self.fresh {
            hasher.update(&file.blob);
        }
        hasher.finalize().into()
    }

    /// Keeps the files of a form that is not complete yet.
    pub(super) async fn keep(&mut self, app: &App) -> Result<(), Error> {
        let fresh = std::mem::take(&mut self.fresh);
        let dropped = self.dropped();
        self.kept.retain(|file| !dropped.contains(&file.id));
        self.kept.extend(fresh.iter().cloned());
        let Some(owner) = self.stamp.as_ref().map(Stamp::owner) else { return Ok(()) };
        app.db
            .write::<_, store::Error>(move |tx| {
                for id in &dropped {
                    store::uploads::remove(tx, &owner, *id)?;
                }
                fresh.iter().try_for_each(|file| store::uploads::insert(tx, file))
            })
            .await?;
        Ok(())
    }

    /// Files that were taken back.
    fn dropped(&self) -> Vec<AttachmentId> {
        let dropped = self.fields.iter().filter(|(name, _)| name == "drop");
        dropped.filter_map(|(_, id)| id.parse().ok()).collect()
    }

    /// The files of the message: what was kept and not taken back, and what came now.
    pub(super) fn files(&self) -> Vec<File> {
        let dropped = self.dropped();
        let kept = self.kept.iter().filter(|file| !dropped.contains(&file.id));
        kept.chain(&self.fresh).map(file).collect()
    }

    fn weight(&self) -> (usize, i64) {
        let dropped = self.dropped();
        let kept = self.kept.iter().filter(|file| !dropped.contains(&file.id));
        kept.chain(&self.fresh).fold((0, 0), |(count, bytes), file| (count + 1, bytes + file.size))
    }

    fn complain(&mut self, trouble: Trouble) {
        self.trouble.get_or_insert(trouble);
    }
}

fn file(upload: &Upload) -> File {
    File {
        name: upload.name.clone(),
        media_type: upload.media_type.clone(),
        size: upload.size,
        blob: upload.blob.clone(),
        content_id: None,
        inline: false,
    }
}

/// Reads a form to its end. Files are stored only when its token, which comes before them, is right.
pub(super) async fn read(
    app: &App,
    visitor: &Visitor,
    multipart: Result<Multipart, MultipartRejection>,
) -> Result<Filled, Error> {
    let mut multipart = multipart.map_err(|_| Error::Invalid("form", "unreadable"))?;
    let mut filled =
        Filled { genuine: false, stamp: None, kept: Vec::new(), fresh: Vec::new(), trouble: None, fields: Vec::new() };
    loop {
        let field = match multipart.next_field().await {
            Ok(Some(field)) => field,
            Ok(None) => break,
            Err(error) => {
                end(&mut filled, error.into())?;
                break;
            }
        };
        let name = field.name().unwrap_or_default().to_owned();
        let read = match field.file_name().map(str::to_owned) {
            Some(file_name) => read_file(app, visitor, &mut filled, field, &file_name).await,
            None => read_text(app, visitor, &mut filled, field, name).await,
        };
        if let Err(ended) = read {
            end(&mut filled, ended)?;
            break;
        }
    }
    Ok(filled)
}

/// Why a form was not read to its end.
enum Ended {
    /// It is larger than [`BODY_LIMIT`].
    TooLarge,
    /// The browser went away, or this is no form.
    Broken,
    /// Our fault.
    Ours(Error),
}

impl From<MultipartError> for Ended {
    fn from(error: MultipartError) -> Self {
        if error.status() == StatusCode::PAYLOAD_TOO_LARGE { Self::TooLarge } else { Self::Broken }
    }
}

impl From<store::Error> for Ended {
    fn from(error: store::Error) -> Self {
        Self::Ours(error.into())
    }
}

/// A form that is too large comes back with what was read, and says so.
fn end(filled: &mut Filled, ended: Ended) -> Result<(), Error> {
    match ended {
        Ended::TooLarge => filled.complain(Trouble::TooMuch),
        Ended::Broken => return Err(Error::Invalid("form", "unreadable")),
        Ended::Ours(error) => return Err(error),
    }
    Ok(())
}

async fn read_text(
    app: &App,
    visitor: &Visitor,
    filled: &mut Filled,
    mut field: Field<'_>,
    name: String,
) -> Result<(), Ended> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.chunk().await? {
        let room = FIELD_LIMIT.saturating_sub(bytes.len());
        bytes.extend_from_slice(&chunk[..chunk.len().min(room)]);
    }
    if filled.fields.len() >= FIELDS {
        return Ok(());
    }
    let value = clean(&String::from_utf8_lossy(&bytes));
    match name.as_str() {
        "csrf" => filled.genuine = form::matches(app, &visitor.headers, &value),
        "stamp" => {
            filled.stamp = Stamp::read(&app.vault, &value);
            if let Some(owner) = filled.stamp.as_ref().map(Stamp::owner) {
                filled.kept = app.db.read::<_, store::Error>(move |tx| store::uploads::of_owner(tx, &owner)).await?;
            }
        }
        _ => {}
    }
    filled.fields.push((name, value));
    Ok(())
}

/// Line ends as `\n`; no other control characters, which PostgreSQL cannot store and nobody types.
fn clean(text: &str) -> String {
    let unix = text.replace("\r\n", "\n").replace('\r', "\n");
    unix.chars().filter(|symbol| !symbol.is_control() || matches!(symbol, '\n' | '\t')).collect()
}

async fn read_file(
    app: &App,
    visitor: &Visitor,
    filled: &mut Filled,
    mut field: Field<'_>,
    file_name: &str,
) -> Result<(), Ended> {
    let name = file_name_shown(file_name);
    let media_type = field.content_type().unwrap_or("application/octet-stream").chars().take(100).collect();
    let (count, weight) = filled.weight();
    let program = PROGRAMS.contains(&extension(&name).as_str());
    let wanted = filled.genuine && filled.stamp.is_some() && count < FILES && !program;
    let mut bytes = BytesMut::new();
    let mut size: i64 = 0;
    while let Some(chunk) = field.chunk().await? {
        size += chunk.len() as i64;
        if wanted && size <= FILE_LIMIT {
            bytes.extend_from_slice(&chunk);
        }
    }
    match size {
        // A browser sends an empty part where no file was chosen.
        0 if file_name.is_empty() => return Ok(()),
        0 => filled.complain(Trouble::Empty(name)),
        _ if program => filled.complain(Trouble::Program(name)),
        _ if count >= FILES => filled.complain(Trouble::TooMany),
        _ if size > FILE_LIMIT => filled.complain(Trouble::TooLarge(name)),
        _ if weight + size > FILES_LIMIT => filled.complain(Trouble::TooMuch),
        _ if wanted && !may_keep(app, visitor, size).await? => filled.complain(Trouble::TooOften(name)),
        _ if wanted => {
            let upload = store_file(app, filled, name, media_type, size, bytes.freeze()).await?;
            filled.fresh.push(upload);
        }
        _ => {}
    }
    Ok(())
}

/// Counts a file that is about to be kept; whether it may be.
async fn may_keep(app: &App, visitor: &Visitor, size: i64) -> Result<bool, store::Error> {
    let (subject, now, size) = (format!("files:{}", visitor.client.counted()), app.clock.now(), size.max(LEAST));
    let until = app.db.write(move |tx| store::throttle::spend(tx, &subject, size, FROM_CLIENT, WINDOW, now));
    Ok(until.await?.is_none())
}

async fn store_file(
    app: &App,
    filled: &Filled,
    name: String,
    media_type: String,
    size: i64,
    bytes: Bytes,
) -> Result<Upload, store::Error> {
    let now = app.clock.now();
    let blob = app.blobs.put(bytes).await?;
    let owner = filled.stamp.as_ref().map(Stamp::owner).unwrap_or_default();
    let id = AttachmentId::new(app.source.as_ref(), now);
    Ok(Upload { id, owner, name, media_type, size, blob, created_at: now })
}

/// The last part of a path, without control characters, cut in the middle if it is endless.
fn file_name_shown(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or(name);
    // Characters that turn the direction of writing make «exe.jpg» of «gpj.exe».
    let turns =
        |symbol: char| matches!(symbol, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}');
    let clean: String = last.chars().filter(|symbol| !symbol.is_control() && !turns(*symbol)).collect();
    let clean = clean.trim();
    let count = clean.chars().count();
    if count <= NAME {
        return if clean.is_empty() { "archivo".to_owned() } else { clean.to_owned() };
    }
    let (start, end) = (NAME / 2, count - NAME / 2 + 1);
    clean.chars().take(start).chain(['…']).chain(clean.chars().skip(end)).collect()
}

fn extension(name: &str) -> String {
    name.trim_end_matches('.').rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("foto.jpg", "foto.jpg")]
    #[case("C:\\Users\\Lola\\foto.jpg", "foto.jpg")]
    #[case("../../etc/passwd", "passwd")]
    #[case("a\r\nX: y.pdf", "aX: y.pdf")]
    #[case("fact\u{202e}gpj.exe", "factgpj.exe")]
    #[case("", "archivo")]
    fn names_of_files_are_harmless(#[case] given: &str, #[case] expected: &str) {
        assert_eq!(file_name_shown(given), expected);
    }

    #[test]
    fn an_endless_name_keeps_beginning_and_end() {
        let name = file_name_shown(&format!("{}.pdf", "ñ".repeat(500)));
        assert!(name.chars().count() <= NAME && name.starts_with("ññ") && name.contains(".pdf"), "{name}");
    }

    #[rstest]
    #[case("virus.EXE", "exe")]
    #[case("virus.exe.", "exe")]
    #[case("sin-punto", "")]
    fn the_extension_tells_a_program(#[case] name: &str, #[case] expected: &str) {
        assert_eq!(extension(name), expected);
    }

    #[test]
    fn what_nobody_types_is_left_out() {
        assert_eq!(clean("uno\r\ndos\rtres\u{0}\u{8}\tcuatro"), "uno\ndos\ntres\tcuatro");
        assert_eq!(clean("שלום 👩‍👩‍👧 ñ"), "שלום 👩‍👩‍👧 ñ");
    }
}
