//! A code of the second factor to read aloud: for a person whom no mail reaches, after calling the number that is on file.

use askama::Template;
use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use desk::cases::code::{self, Told, VALID};
use domain::ids::CaseId;

use super::{full_name, head::Core, panel::Way, steps::Nothing};
use crate::{
    app::App,
    auth::{Posted, SignedIn},
    error::Error,
    locales::Words,
    portal, urls,
    web::{
        Path,
        page::{self, Frame},
    },
};

#[derive(Template)]
#[template(path = "cases/code.html")]
struct CodePage {
    frame: Frame,
    words: Words,
    url: String,
    title: String,
    name: String,
    key: String,
    ways: Vec<Way>,
    code: String,
    valid: String,
}

/// Makes a code and shows it in this one answer: it is kept nowhere from which it could be shown again.
pub(super) async fn tell(
    signed_in: SignedIn,
    State(app): State<App>,
    Path(id): Path<CaseId>,
    Posted(Nothing {}): Posted<Nothing>,
) -> Result<Response, Error> {
    let (context, asker, words) = (signed_in.context(&app), signed_in.asker(), signed_in.words);
    let (code, now) = (portal::new_code(&app), context.now);
    let hash = portal::hash_of(&app, id, &code);
    let told = app.db.write(move |tx| {
        let told = code::tell(tx, &context, asker, id, &hash)?;
        Ok::<_, desk::Error>((told, Core::read(tx, id)?, page::around(tx, asker)?))
    });
    let (told, core, (counts, position)) = told.await?;
    let phones = match told {
        Told::To(phones) => phones,
        Told::TooOften(until) => {
            return Err(Error::TooOften(until.duration_since(now).as_secs().unsigned_abs().max(1)));
        }
    };
    page::show(&CodePage {
        frame: Frame::new(&app, &signed_in, "open", counts, position),
        words,
        url: urls::case(id),
        title: core.stored.case.subject.clone(),
        name: full_name(words, &core.person.name, &core.person.preferred_name),
        key: core.stored.case.key.to_string(),
        ways: phones.iter().map(|phone| Way::new(words, phone)).collect(),
        valid: words.n("case-code-valid", "minutes", VALID.as_mins()),
        // In two halves, as it is read.
        code: format!("{} {}", &code[..3], &code[3..]),
    })
}

/// Whoever comes back to this address finds the case: the code was shown once.
pub(super) async fn back(_signed_in: SignedIn, Path(id): Path<CaseId>) -> Response {
    Redirect::to(&urls::case(id)).into_response()
}
