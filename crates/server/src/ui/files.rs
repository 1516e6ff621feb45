//! Files of messages, and mails as they came. Nothing that a stranger sent is ever run or shown as a page of ours.

use axum::{
    body::Body,
    extract::State,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use domain::{
    access::Action,
    ids::{AttachmentId, CaseId, MessageId},
};

use store::readings::Subject;

use crate::{app::App, auth::SignedIn, error::Error, web::Path};

/// What a browser may show by itself: pictures without script.
const SHOWN: [&str; 4] = ["image/png", "image/jpeg", "image/gif", "image/webp"];
/// Whatever it is, it runs nothing and loads nothing.
const CONTENT: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'";

/// A file of a message.
pub(super) async fn attachment(
    signed_in: SignedIn,
    State(app): State<App>,
    Path(id): Path<AttachmentId>,
) -> Result<Response, Error> {
    signed_in.context(&app).permit(signed_in.asker(), Action::Look)?;
    let (file, case) = app.db.read(move |tx| store::messages::attachment(tx, id)).await?;
    serve(&app, &signed_in, case, &file.blob, &file.media_type, &file.name).await
}

/// The mail as it came or went.
pub(super) async fn source(
    signed_in: SignedIn,
    State(app): State<App>,
    Path(id): Path<MessageId>,
) -> Result<Response, Error> {
    signed_in.context(&app).permit(signed_in.asker(), Action::Look)?;
    let message = app.db.read(move |tx| store::messages::by_id(tx, id)).await?;
    let raw = message.raw.ok_or(Error::NotFound)?;
    serve(&app, &signed_in, message.case, &raw, "message/rfc822", &format!("{id}.eml")).await
}

async fn serve(
    app: &App,
    signed_in: &SignedIn,
    case: CaseId,
    blob: &str,
    media_type: &str,
    name: &str,
) -> Result<Response, Error> {
    app.trace(Subject::Case(case), signed_in.agent.id).await?;
    let (size, bytes) = (app.blobs.size(blob).await?, app.blobs.stream(blob).await?);
    let media_type = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let shown = SHOWN.contains(&media_type.as_str());
    let plain = if shown { media_type.as_str() } else { "application/octet-stream" };
    let mut response = Body::from_stream(bytes).into_response();
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_str(plain).map_err(|error| Error::Internal(error.to_string()))?,
    );
    headers.insert(header::CONTENT_LENGTH, size.into());
    headers.insert(header::CONTENT_DISPOSITION, disposition(shown, name));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(CONTENT));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, max-age=3600"));
    Ok(response)
}

/// The name as RFC 6266 has it: in ASCII for old programs, and in full.
fn disposition(shown: bool, name: &str) -> HeaderValue {
    let kind = if shown { "inline" } else { "attachment" };
    let ascii: String = name
        .chars()
        .map(|symbol| if symbol.is_ascii_alphanumeric() || ".-_ ".contains(symbol) { symbol } else { '_' })
        .collect();
    let full = name.bytes().fold(String::with_capacity(name.len() * 2), |mut full, byte| {
        use std::fmt::Write;
        if byte.is_ascii_alphanumeric() || b".-_~".contains(&byte) {
            full.push(byte as char);
        } else {
            write!(full, "%{byte:02X}").unwrap_or_default();
        }
        full
    });
    HeaderValue::from_str(&format!("{kind}; filename=\"{ascii}\"; filename*=UTF-8''{full}"))
        .unwrap_or(HeaderValue::from_static("attachment"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_leave_its_header() {
        let value = disposition(false, "a\"; x=\r\nSet-Cookie: b.pdf");
        let text = value.to_str().unwrap_or_default();
        assert!(text.starts_with("attachment; filename=\"a__ x___Set-Cookie_ b.pdf\""), "{text}");
        assert!(!text.contains('\n'));
    }

    #[test]
    fn letters_of_every_language_reach_the_reader() {
        let value = disposition(true, "devolución.png");
        assert!(value.to_str().unwrap_or_default().ends_with("filename*=UTF-8''devoluci%C3%B3n.png"));
    }
}
