//! A file of a message, for whoever may read the message.

use axum::{
    Router,
    body::Body,
    extract::State,
    http::{HeaderValue, header},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use domain::{
    case::{Delivery, Direction},
    ids::AttachmentId,
};

use super::open::{Aside, Opened};
use crate::{app::App, error::Error, web::Path};

pub(super) fn router() -> Router<App> {
    Router::new().route("/c/{key}/files/{file}", get(file))
}

async fn file(
    State(app): State<App>,
    opened: Opened,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Aside> {
    let id: AttachmentId = id.parse().map_err(|_| Error::NotFound)?;
    let found = app.db.read::<_, store::Error>(move |tx| {
        let (file, case) = store::messages::attachment(tx, id)?;
        Ok((store::messages::by_id(tx, file.message)?, file, case))
    });
    let (message, file, case) = found.await?;
    // Notes are among colleagues, and an answer that has not left is not the person's yet.
    let theirs = match message.direction {
        Direction::Inbound => !message.automatic,
        Direction::Outbound => !matches!(message.delivery, Delivery::Queued | Delivery::Cancelled),
        Direction::Note => false,
    };
    if case != opened.stored.case.id || !theirs {
        return Err(Error::NotFound.into());
    }
    if !opened.sight.shows(&message) {
        return Ok(Redirect::to(&opened.place("verify")).into_response());
    }
    let bytes = app.blobs.stream(&file.blob).await?;
    let disposition = format!("attachment; filename*=UTF-8''{}", encoded(&file.name));
    let head = [
        // Never shown in the page's own place, whatever it says it is.
        (header::CONTENT_TYPE, HeaderValue::from_static("application/octet-stream")),
        (header::CONTENT_DISPOSITION, HeaderValue::try_from(disposition).map_err(|_| Error::NotFound)?),
        (header::CONTENT_LENGTH, file.size.into()),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox")),
    ];
    Ok((head, Body::from_stream(bytes)).into_response())
}

/// A name as RFC 8187 writes it in a header.
fn encoded(name: &str) -> String {
    name.bytes().fold(String::new(), |mut text, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            text.push(char::from(byte));
        } else {
            text.push('%');
            text.push_str(&hex::encode_upper([byte]));
        }
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_name_fits_a_header() {
        assert_eq!(encoded("año \"1\"\r\n.pdf"), "a%C3%B1o%20%221%22%0D%0A.pdf");
    }
}
