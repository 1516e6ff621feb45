//! Forms with files: the same check as [`super::Posted`], and limits on what they carry.

use axum::{
    RequestExt,
    extract::{FromRequest, Multipart, Request, multipart::Field},
};
use bytes::{Bytes, BytesMut};
use desk::cases::open::File;
use domain::ids::AttachmentId;
use serde::de::DeserializeOwned;
use store::uploads::Upload;

use crate::{app::App, error::Error};

/// The most files that one message carries.
pub const MOST_FILES: usize = 10;
/// The most bytes of all files of one message: with base64 it stays below what large mail providers accept.
pub const MOST_BYTES: usize = 25 * 1024 * 1024;
/// The most bytes of one field that is not a file: the longest text, its letters perhaps escaped.
const MOST_TEXT: usize = 1024 * 1024;
/// The longest file name, in characters.
const LONGEST_NAME: usize = 200;

/// A file as a form brought it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// Its name, on one line and without a path.
    pub name: String,
    /// What the browser says it is.
    pub media_type: String,
    /// What is in it.
    pub bytes: Bytes,
}

/// A form with files (`multipart/form-data`), after its token was checked (field `csrf` or header).
///
/// Refuses with the code `too-many` or `too-large` of the field `files`. Files without a name were not chosen and are left out.
pub struct Uploaded<T> {
    /// The other fields.
    pub form: T,
    /// The files, not yet stored.
    pub files: Vec<Received>,
}

impl<T: DeserializeOwned> FromRequest<App> for Uploaded<T> {
    type Rejection = Error;

    async fn from_request(request: Request, app: &App) -> Result<Self, Error> {
        let headers = request.headers().clone();
        let mut parts = request.extract::<Multipart, _>().await.map_err(|_| unreadable())?;
        let (mut fields, mut files, mut total) = (Vec::new(), Vec::new(), 0);
        while let Some(mut field) = parts.next_field().await.map_err(|error| too_large(&error))? {
            let name = field.name().unwrap_or_default().to_owned();
            let Some(file) = field.file_name().map(file_name) else {
                let value = read(&mut field, MOST_TEXT).await?;
                fields.push((name, String::from_utf8(value.to_vec()).map_err(|_| unreadable())?));
                continue;
            };
            let media_type = field.content_type().unwrap_or("application/octet-stream").to_owned();
            let bytes = read(&mut field, MOST_BYTES - total).await?;
            if file.is_empty() {
                continue;
            }
            if files.len() == MOST_FILES {
                return Err(Error::Invalid("files", "too-many"));
            }
            total += bytes.len();
            files.push(Received { name: file, media_type, bytes });
        }
        let form = super::form::checked(app, &headers, fields)?;
        Ok(Self { form, files })
    }
}

fn unreadable() -> Error {
    Error::Invalid("form", "unreadable")
}

fn too_large(error: &axum::extract::multipart::MultipartError) -> Error {
    let large = error.status() == axum::http::StatusCode::PAYLOAD_TOO_LARGE;
    if large { Error::Invalid("files", "too-large") } else { unreadable() }
}

async fn read(field: &mut Field<'_>, most: usize) -> Result<Bytes, Error> {
    let mut bytes = BytesMut::new();
    while let Some(piece) = field.chunk().await.map_err(|error| too_large(&error))? {
        if bytes.len() + piece.len() > most {
            return Err(Error::Invalid("files", "too-large"));
        }
        bytes.extend_from_slice(&piece);
    }
    Ok(bytes.freeze())
}

/// The name alone: some browsers send the whole path.
fn file_name(given: &str) -> String {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    last.chars().filter(|symbol| !symbol.is_control()).take(LONGEST_NAME).collect::<String>().trim().to_owned()
}

/// Stores the bytes of files and says where they are. When it returns they are durable.
pub async fn keep(app: &App, files: Vec<Received>) -> Result<Vec<File>, Error> {
    let mut kept = Vec::with_capacity(files.len());
    for file in files {
        let size = file.bytes.len() as i64;
        let blob = app.blobs.put(file.bytes).await?;
        let Received { name, media_type, .. } = file;
        kept.push(File { name, media_type, size, blob, content_id: None, inline: false });
    }
    Ok(kept)
}

/// Keeps files for a form whose message does not exist yet. `owner` names the form: nobody else can take them.
///
/// Counts what the form has already towards the limits.
pub async fn set_aside(app: &App, owner: String, files: Vec<Received>) -> Result<Vec<Upload>, Error> {
    let (count, weight) = (files.len(), files.iter().map(|file| file.bytes.len()).sum::<usize>());
    let now = app.clock.now();
    let name = owner.clone();
    let (known, bytes) = app.db.read::<_, store::Error>(move |tx| store::uploads::weight(tx, &name)).await?;
    if known as usize + count > MOST_FILES {
        return Err(Error::Invalid("files", "too-many"));
    }
    if bytes as usize + weight > MOST_BYTES {
        return Err(Error::Invalid("files", "too-large"));
    }
    let uploads = keep(app, files).await?.into_iter().map(|file| Upload {
        id: AttachmentId(app.source.uuid(now)),
        owner: owner.clone(),
        name: file.name,
        media_type: file.media_type,
        size: file.size,
        blob: file.blob,
        created_at: now,
    });
    let uploads: Vec<Upload> = uploads.collect();
    let stored = uploads.clone();
    app.db
        .write::<_, store::Error>(move |tx| stored.iter().try_for_each(|upload| store::uploads::insert(tx, upload)))
        .await?;
    Ok(uploads)
}

/// The files of a form as its message takes them.
pub fn taken(uploads: Vec<Upload>) -> Vec<File> {
    let file = |upload: Upload| File {
        name: upload.name,
        media_type: upload.media_type,
        size: upload.size,
        blob: upload.blob,
        content_id: None,
        inline: false,
    };
    uploads.into_iter().map(file).collect()
}
