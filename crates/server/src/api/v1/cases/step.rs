//! What all steps of a case share.

use axum::{
    Json,
    http::header,
    response::{IntoResponse, Response},
};
use desk::cases::handle::{self, Step};
use domain::{access::Asker, ids::CaseId};

use super::view::Case;
use crate::{
    api::{
        input::{IfMatch, etag},
        problem::Problem,
        token::Token,
    },
    app::App,
};

/// Takes a step and tells how the case stands then.
pub(super) async fn take(
    token: Token,
    app: App,
    case: CaseId,
    wanted: IfMatch,
    step: Step,
) -> Result<Response, Problem> {
    let ctx = token.context(&app);
    let case = app
        .db
        .write::<_, Problem>(move |tx| {
            wanted.check(store::cases::by_id(tx, case)?.case.version)?;
            let stored = handle::step(tx, &ctx, Asker::program(), case, step.clone())?;
            Case::load(tx, stored, &ctx.business)
        })
        .await?;
    Ok(([(header::ETAG, etag(case.line.version))], Json(case)).into_response())
}
