//! Everything in a message that is not its body: what it is, and under which name it is kept.

use std::borrow::Cow;
use std::ops::Range;

use serde::Serialize;

use super::decode::Encoding;
use super::headers::{Headers, decode_words};
use super::limits::Limits;
use super::structure::Part;
use crate::text;

/// Longest name, in characters. File systems take 255 bytes.
const MAX_NAME: usize = 120;

/// What an attachment is for us.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Kind {
    /// A file like any other.
    File,
    /// A picture that browsers show.
    Image,
    /// An invitation or its answer (`text/calendar`).
    Calendar,
    /// A whole message: forwarded, or returned to us.
    Message,
    /// Outlook's own container (`winmail.dat`), which few programs can open.
    Tnef,
    /// A detached signature, PGP or S/MIME.
    Signature,
    /// Something encrypted, which only the key's owner can open.
    Encrypted,
    /// A machine's report: delivery status, read receipt, returned header block.
    Report,
}

/// Something that came with a message. It knows where its bytes are in the raw message and does not hold them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Attachment {
    /// A safe file name: no path, no control or direction marks, never empty.
    pub name: String,
    /// Whether the sender gave no usable name, and we made one up.
    pub is_name_made_up: bool,
    /// MIME type, lower case, without parameters, as declared: not to be trusted.
    pub content_type: String,
    /// What it is for us.
    pub kind: Kind,
    /// Size in bytes once decoded.
    pub size: usize,
    /// Without angle brackets.
    pub content_id: Option<String>,
    /// Whether the HTML body shows it in place (`cid:`), so that it need not be listed again.
    pub is_inline: bool,
    /// Where the still encoded bytes lie in the raw message.
    pub range: Range<usize>,
    /// How they are encoded.
    pub encoding: Encoding,
}

impl Attachment {
    /// The decoded bytes, from the raw message that was parsed. Of other bytes, or of fewer, it makes what it can.
    pub fn bytes<'m>(&self, raw: &'m [u8]) -> Cow<'m, [u8]> {
        self.encoding.decode(raw.get(self.range.clone()).unwrap_or_default())
    }

    /// `ordinal` counts the attachments of the message from 1, for names that are made up.
    pub(super) fn of(part: &Part, raw: &[u8], ordinal: usize, limits: &Limits) -> Self {
        let wrapped = raw.get(part.body.clone()).unwrap_or_default();
        let given = given_name(part);
        let kind = kind(part, given.as_deref());
        let is_name_made_up = given.is_none();
        Self {
            name: given.unwrap_or_else(|| made_up_name(part, kind, raw, ordinal, limits)),
            is_name_made_up,
            content_type: part.mime.essence.clone(),
            kind,
            size: part.encoding.decoded_len(wrapped),
            content_id: part
                .headers
                .ids("Content-ID", 1)
                .into_iter()
                .next()
                .or_else(|| part.headers.get("Content-ID").map(|id| text::line(id, 200)).filter(|id| !id.is_empty())),
            is_inline: false,
            range: part.body.clone(),
            encoding: part.encoding,
        }
    }
}

/// The file name that the sender gave, cleaned.
pub(super) fn given_name(part: &Part) -> Option<String> {
    let disposition = part.disposition.as_ref().and_then(|disposition| disposition.parameter("filename"));
    let raw = disposition.filter(|name| !name.trim().is_empty()).or_else(|| part.mime.parameter("name"))?;
    clean_name(&decode_words(raw))
}

/// Makes a file name safe: the last step of any path, one line, no characters that some system forbids, no leading
/// dots, a length that fits while the extension stays. None if nothing is left.
pub fn clean_name(name: &str) -> Option<String> {
    let line = text::line(name, 1000);
    let last = line.rsplit(['/', '\\']).next().unwrap_or_default();
    let safe: String = last.chars().map(|c| if "<>:\"|?*".contains(c) { '_' } else { c }).collect();
    let safe = safe.trim_matches([' ', '.']);
    if safe.is_empty() {
        return None;
    }
    let length = safe.chars().count();
    if length <= MAX_NAME {
        return Some(safe.to_owned());
    }
    let (stem, extension) = match safe.rsplit_once('.') {
        Some((stem, extension)) if extension.len() <= 10 => (stem, format!(".{extension}")),
        _ => (safe, String::new()),
    };
    let room = MAX_NAME - extension.chars().count();
    let short: String = stem.chars().take(room).collect();
    // The cut may have left a space or a dot at the end, which was not allowed above.
    Some(format!("{}{extension}", short.trim_end_matches([' ', '.'])))
}

fn kind(part: &Part, name: Option<&str>) -> Kind {
    let is_named = |suffix: &str| name.is_some_and(|name| name.to_ascii_lowercase().ends_with(suffix));
    match part.mime.essence.as_str() {
        "text/calendar" | "application/ics" => Kind::Calendar,
        "message/rfc822" | "message/global" => Kind::Message,
        "application/ms-tnef" | "application/vnd.ms-tnef" => Kind::Tnef,
        "application/pgp-signature" | "application/pkcs7-signature" | "application/x-pkcs7-signature" => {
            Kind::Signature
        }
        "application/pgp-encrypted" | "application/pkcs7-mime" | "application/x-pkcs7-mime" => Kind::Encrypted,
        "message/delivery-status"
        | "message/global-delivery-status"
        | "message/disposition-notification"
        | "message/feedback-report"
        | "text/rfc822-headers"
        | "message/global-headers" => Kind::Report,
        "image/jpeg" | "image/jpg" | "image/png" | "image/gif" | "image/webp" | "image/avif" => Kind::Image,
        _ if is_named(".eml") => Kind::Message,
        _ if is_named(".ics") => Kind::Calendar,
        _ if is_named("winmail.dat") => Kind::Tnef,
        _ => Kind::File,
    }
}

fn made_up_name(part: &Part, kind: Kind, raw: &[u8], ordinal: usize, limits: &Limits) -> String {
    let extension = extension(&part.mime.essence);
    match kind {
        Kind::Calendar => "invitacion.ics".into(),
        Kind::Tnef => "winmail.dat".into(),
        Kind::Signature => format!("firma.{extension}"),
        Kind::Message => {
            let wrapped = raw.get(part.body.clone()).unwrap_or_default();
            let start = &wrapped[..wrapped.len().min(part.encoding.wrapped_len(limits.field_bytes))];
            let subject = Headers::of(&part.encoding.decode(start), limits).text("Subject", MAX_NAME - 4);
            // A slash in a subject is no path.
            let name = subject.and_then(|subject| clean_name(&subject.replace(['/', '\\'], "-")));
            format!("{}.eml", name.as_deref().unwrap_or("mensaje"))
        }
        Kind::Report if part.mime.essence.ends_with("headers") => "cabeceras.txt".into(),
        Kind::Report => "informe.txt".into(),
        Kind::Image => format!("imagen-{ordinal}.{extension}"),
        Kind::Encrypted | Kind::File => format!("adjunto-{ordinal}.{extension}"),
    }
}

fn extension(content_type: &str) -> &'static str {
    match content_type {
        "application/pdf" => "pdf",
        "application/msword" => "doc",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => "docx",
        "application/vnd.ms-excel" => "xls",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" => "xlsx",
        "application/vnd.oasis.opendocument.text" => "odt",
        "application/vnd.oasis.opendocument.spreadsheet" => "ods",
        "application/zip" | "application/x-zip-compressed" => "zip",
        "application/json" => "json",
        "application/xml" | "text/xml" => "xml",
        "application/pgp-signature" | "application/pgp-encrypted" => "asc",
        "application/pkcs7-signature" | "application/x-pkcs7-signature" => "p7s",
        "application/pkcs7-mime" | "application/x-pkcs7-mime" => "p7m",
        "audio/mpeg" => "mp3",
        "audio/mp4" | "audio/x-m4a" => "m4a",
        "audio/ogg" => "ogg",
        "image/avif" => "avif",
        "image/bmp" => "bmp",
        "image/gif" => "gif",
        "image/heic" => "heic",
        "image/jpeg" | "image/jpg" => "jpg",
        "image/png" => "png",
        "image/svg+xml" => "svg",
        "image/tiff" => "tif",
        "image/webp" => "webp",
        "multipart/mixed" | "message/partial" => "eml",
        "text/calendar" => "ics",
        "text/csv" => "csv",
        "text/html" => "html",
        "text/plain" => "txt",
        "text/rtf" | "application/rtf" => "rtf",
        "text/vcard" | "text/x-vcard" => "vcf",
        "video/mp4" => "mp4",
        "video/quicktime" => "mov",
        _ => "bin",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_cannot_leave_their_folder_nor_disguise_their_type() {
        assert_eq!(clean_name("../../etc/passwd").as_deref(), Some("passwd"));
        assert_eq!(clean_name("C:\\Users\\Ana\\foto.jpg").as_deref(), Some("foto.jpg"));
        assert_eq!(clean_name("factura\u{202E}fdp.exe").as_deref(), Some("facturafdp.exe"));
        assert_eq!(clean_name("¿cuánto?.pdf").as_deref(), Some("¿cuánto_.pdf"));
        let cut_at_a_space = clean_name(&format!("{} largo", "á".repeat(MAX_NAME - 1)));
        assert_eq!(cut_at_a_space, Some("á".repeat(MAX_NAME - 1)), "a name that is cut ends as any other may");
        assert_eq!(clean_name(" .. "), None);
        assert_eq!(clean_name(""), None);
    }

    #[test]
    fn long_names_keep_their_extension() {
        let name = clean_name(&format!("{}.pdf", "ñ".repeat(500))).unwrap();
        assert_eq!(name.chars().count(), MAX_NAME);
        assert!(name.ends_with("ñ.pdf"));
    }
}
