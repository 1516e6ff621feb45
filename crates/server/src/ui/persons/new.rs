//! Making somebody's acquaintance.

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use desk::persons::{Introduction, meet};
use domain::{access::Action, person::identifier::IdentifierKind};
use serde::Deserialize;

use crate::{
    app::App,
    auth::{Posted, SignedIn},
    error::Error,
    locales::Words,
    ui::trouble,
    urls,
    web::page::{self, Frame},
};

/// What an agent types about somebody new.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Form {
    name: String,
    email: String,
    phone: String,
    customer_no: String,
}

#[derive(Template)]
#[template(path = "persons/new.html")]
struct New {
    frame: Frame,
    words: Words,
    form: Form,
    trouble: Option<String>,
}

async fn show(
    app: &App,
    signed_in: &SignedIn,
    status: StatusCode,
    form: Form,
    trouble: Option<String>,
) -> Result<Response, Error> {
    let asker = signed_in.asker();
    signed_in.context(app).permit(asker, Action::EditPerson)?;
    let (counts, position) = app.db.read(move |tx| page::around(tx, asker)).await?;
    let frame = Frame::new(app, signed_in, "persons", counts, position);
    page::show_as(status, &New { frame, words: signed_in.words, form, trouble })
}

pub(super) async fn page(signed_in: SignedIn, State(app): State<App>) -> Result<Response, Error> {
    show(&app, &signed_in, StatusCode::OK, Form::default(), None).await
}

/// Whoever is known already by one of the identifiers is shown instead of being made twice.
pub(super) async fn introduce(
    signed_in: SignedIn,
    State(app): State<App>,
    Posted(form): Posted<Form>,
) -> Result<Response, Error> {
    let context = signed_in.context(&app);
    context.permit(signed_in.asker(), Action::EditPerson)?;
    let identifiers = [
        (IdentifierKind::Email, form.email.clone()),
        (IdentifierKind::Phone, form.phone.clone()),
        (IdentifierKind::CustomerNo, form.customer_no.clone()),
    ];
    if form.name.trim().is_empty() && identifiers.iter().all(|(_, value)| value.trim().is_empty()) {
        let trouble = Some(signed_in.words.t("person-new-empty"));
        return show(&app, &signed_in, StatusCode::UNPROCESSABLE_ENTITY, form, trouble).await;
    }
    let introduction = Introduction { name: form.name.clone(), identifiers: identifiers.into() };
    let language = app.business().language;
    let met = app.db.write(move |tx| meet(tx, &context, &introduction, language)).await;
    match met.map_err(Error::from) {
        Ok(person) => Ok(Redirect::to(&urls::person(person.id)).into_response()),
        Err(error @ Error::Invalid(..)) => {
            let trouble = Some(trouble::told(signed_in.words, &error).1);
            show(&app, &signed_in, StatusCode::UNPROCESSABLE_ENTITY, form, trouble).await
        }
        Err(error) => Err(error),
    }
}
