//! Resolving a case: in a dialog of its page, or on a page of its own where there is no JavaScript.

use askama::Template;
use axum::{extract::State, response::Response};
use domain::{access::Action, ids::CaseId};

use super::head::Core;
use crate::{
    app::App,
    auth::SignedIn,
    error::Error,
    locales::Words,
    urls,
    web::{
        Path,
        page::{self, Frame},
    },
};

/// What to know before a case is resolved.
#[derive(Template)]
#[template(path = "cases/resolve.html")]
pub(crate) struct Resolve {
    words: Words,
    csrf: String,
    case: CaseId,
    title: String,
    consequence: String,
    unanswered: Option<String>,
}

impl Resolve {
    pub(crate) fn new(app: &App, signed_in: &SignedIn, core: &Core) -> Self {
        let words = signed_in.words;
        let name = core.called(words);
        let days = app.business().reopen_days;
        Self {
            words,
            csrf: signed_in.csrf.clone(),
            case: core.stored.case.id,
            title: words.a("case-resolve-title", "name", &name),
            consequence: words
                .with("case-resolve-consequence", &[("name", crate::locales::say(&name)), ("days", days.into())]),
            unanswered: core.stored.case.waits_since.map(|_| words.a("case-resolve-unanswered", "name", &name)),
        }
    }

    fn back(&self) -> String {
        urls::case(self.case)
    }

    fn action(&self) -> String {
        format!("{}/resolve", urls::case(self.case))
    }
}

#[derive(Template)]
#[template(path = "cases/resolve-page.html")]
struct ResolvePage {
    frame: Frame,
    resolve: Resolve,
    case_title: String,
}

/// The form alone.
pub(super) async fn page(
    signed_in: SignedIn,
    State(app): State<App>,
    Path(id): Path<CaseId>,
) -> Result<Response, Error> {
    let (context, asker) = (signed_in.context(&app), signed_in.asker());
    let read = app.db.read(move |tx| {
        let core = Core::read(tx, id)?;
        context.permit(asker, Action::Work(&core.stored.case))?;
        Ok::<_, desk::Error>((core, page::around(tx, asker)?))
    });
    let (core, (counts, position)) = read.await?;
    let frame = Frame::new(&app, &signed_in, "open", counts, position);
    let resolve = Resolve::new(&app, &signed_in, &core);
    page::show(&ResolvePage { frame, resolve, case_title: core.stored.case.subject })
}
