//! The HTML form of a mail, cleaned, for a frame that runs no script. Pictures from elsewhere load only on request, so that
//! nobody learns that it was read.

use std::collections::HashMap;

use askama::Template;
use axum::{
    extract::State,
    http::{HeaderValue, header},
    response::Response,
};
use domain::{access::Action, ids::MessageId};
use mail::html::{Options, clean};
use serde::Deserialize;

use store::readings::Subject;

use crate::{
    app::App,
    auth::SignedIn,
    error::Error,
    locales::Words,
    urls,
    web::{self, Path, Query},
};

const CONTENT: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'; \
                       sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox";
const CONTENT_WITH_IMAGES: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data: https:; \
                                   frame-ancestors 'self'; \
                                   sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox";

#[derive(Default, Deserialize)]
pub(super) struct Asked {
    images: Option<String>,
}

#[derive(Template)]
#[template(path = "formatted.html")]
struct Formatted {
    words: Words,
    language: &'static str,
    html: String,
    reduced: bool,
    /// Where the pictures can be asked for, if there are any that were left out.
    images: Option<String>,
}

pub(super) async fn page(
    signed_in: SignedIn,
    State(app): State<App>,
    Path(id): Path<MessageId>,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    signed_in.context(&app).permit(signed_in.asker(), Action::Look)?;
    let read = app.db.read(move |tx| {
        let message = store::messages::by_id(tx, id)?;
        let html = store::messages::html(tx, id)?.ok_or(store::Error::Missing)?;
        Ok::<_, store::Error>((message, html, store::messages::attachments(tx, id)?))
    });
    let (message, html, files) = read.await?;
    app.trace(Subject::Case(message.case), signed_in.agent.id).await?;
    let inline: HashMap<String, String> =
        files.into_iter().filter_map(|file| Some((file.content_id?, urls::attachment(file.id)))).collect();
    let show_remote = asked.images.is_some();
    let cleaned = clean(&html, &Options { inline: &|content_id| inline.get(content_id).cloned(), show_remote });
    let images = (cleaned.has_remote_images && !show_remote).then(|| format!("{}?images=1", urls::message_html(id)));
    let formatted = Formatted {
        words: signed_in.words,
        language: message.language.tag(),
        html: cleaned.html,
        reduced: cleaned.is_reduced,
        images,
    };
    let mut response = web::page::show(&formatted)?;
    let content = if show_remote { CONTENT_WITH_IMAGES } else { CONTENT };
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(content));
    response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    Ok(response)
}
