//! A paper of a case, for agents: made when it is asked for the first time, and kept.

use axum::{
    body::Body,
    extract::State,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use domain::{access::Action, event::Actor, ids::CaseId};

use crate::{
    app::App,
    auth::SignedIn,
    error::Error,
    papers::{self, Paper},
    web::Path,
};

pub(super) async fn open(
    signed_in: SignedIn,
    State(app): State<App>,
    Path((id, kind)): Path<(CaseId, String)>,
) -> Result<Response, Error> {
    signed_in.context(&app).permit(signed_in.asker(), Action::Look)?;
    let stored = app.db.read(move |tx| store::cases::by_id(tx, id)).await?;
    let resolution = stored.case.legal.as_deref().and_then(|legal| legal.resolution.as_ref());
    let wanted = match (kind.as_str(), resolution) {
        ("receipt", _) => Paper::Receipt,
        ("answer", Some(resolution)) => Paper::Answer(resolution.message),
        _ => return Err(Error::NotFound),
    };
    let actor = Actor::Agent(signed_in.agent.id);
    let given = papers::of(&app, actor, "page", id, wanted, "paper").await?;
    shown(&app, &given, &papers::file_name(&given, &stored.case.key)).await
}

/// A paper of ours, to be opened: it holds no scripts, and its place can run none.
pub(crate) async fn shown(app: &App, given: &store::legal::Receipt, name: &str) -> Result<Response, Error> {
    let bytes = app.blobs.stream(&given.blob).await?;
    let disposition = format!("inline; filename=\"{name}\"");
    let head = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/pdf")),
        (header::CONTENT_DISPOSITION, HeaderValue::try_from(disposition).map_err(|_| Error::NotFound)?),
        (header::CONTENT_LENGTH, given.size.into()),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; style-src 'unsafe-inline'")),
    ];
    Ok((head, Body::from_stream(bytes)).into_response())
}
