//! Correcting what is known of a person.

use askama::Template;
use axum::{
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use desk::persons::{self, Correction};
use domain::{
    access::Action,
    ids::{IdentifierId, PersonId},
    language::{AddressForm, Language},
    person::{
        Person,
        identifier::{Identifier, IdentifierKind},
    },
};
use serde::Deserialize;

use crate::{
    app::App,
    auth::{Posted, SignedIn},
    error::Error,
    locales::Words,
    ui::{
        cases::{Way, full_name},
        trouble,
    },
    urls,
    web::{
        Path,
        page::{self, Frame},
    },
};

/// What an agent types about a person.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Form {
    name: String,
    preferred_name: String,
    pronunciation: String,
    form: String,
    language: String,
    remarks: String,
    version: String,
}

impl Form {
    fn of(person: &Person) -> Self {
        Self {
            name: person.name.clone(),
            preferred_name: person.preferred_name.clone(),
            pronunciation: person.pronunciation.clone(),
            form: person.form.as_str().to_owned(),
            language: person.language.tag().to_owned(),
            remarks: person.remarks.clone(),
            version: person.version.to_string(),
        }
    }

    fn correction(&self) -> Result<Correction, Error> {
        let form = AddressForm::ALL.into_iter().find(|form| form.as_str() == self.form);
        Ok(Correction {
            name: self.name.clone(),
            preferred_name: self.preferred_name.clone(),
            pronunciation: self.pronunciation.clone(),
            form: form.ok_or(Error::Invalid("form", "unreadable"))?,
            language: self.language.parse().map_err(|_| Error::Invalid("language", "unknown"))?,
            remarks: self.remarks.replace("\r\n", "\n"),
            version: self.version.parse().map_err(|_| Error::Invalid("form", "unreadable"))?,
        })
    }
}

/// A further way to recognise them, as typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Addition {
    kind: String,
    value: String,
}

struct Removable {
    id: IdentifierId,
    way: Way,
}

struct Choice {
    value: &'static str,
    name: String,
}

/// Why the form is shown again.
#[derive(Default)]
struct Troubles {
    /// About what is known of the person.
    form: Option<String>,
    /// About the further identifier, and whose it is.
    addition: Option<(String, Option<(String, String)>)>,
}

#[derive(Template)]
#[template(path = "persons/edit.html")]
struct Edit {
    frame: Frame,
    words: Words,
    url: String,
    name: String,
    form: Form,
    languages: Vec<Choice>,
    forms: Vec<Choice>,
    ways: Vec<Removable>,
    kinds: Vec<Choice>,
    addition: Addition,
    troubles: Troubles,
}

/// Shows the form, perhaps again with what was typed.
async fn show(
    app: &App,
    signed_in: &SignedIn,
    id: PersonId,
    status: StatusCode,
    typed: Option<Form>,
    (addition, troubles): (Addition, Troubles),
) -> Result<Response, Error> {
    let (asker, words) = (signed_in.asker(), signed_in.words);
    signed_in.context(app).permit(asker, Action::EditPerson)?;
    let read = app.db.read(move |tx| {
        let person = store::persons::by_id(tx, id)?;
        Ok::<_, store::Error>((person, store::persons::identifiers(tx, id)?, page::around(tx, asker)?))
    });
    let (person, known, (counts, position)) = read.await?;
    let option = |value: &'static str, name: String| Choice { value, name };
    // What is typed again was seen with what somebody else changed meanwhile.
    let form = typed.map_or_else(|| Form::of(&person), |typed| Form { version: person.version.to_string(), ..typed });
    let edit = Edit {
        frame: Frame::new(app, signed_in, "persons", counts, position),
        words,
        url: urls::person(id),
        name: full_name(words, &person.name, &person.preferred_name),
        form,
        languages: Language::ALL.map(|language| option(language.tag(), language.own_name().to_owned())).into(),
        forms: AddressForm::ALL
            .map(|form| option(form.as_str(), words.t(&format!("person-form-{}", form.as_str()))))
            .into(),
        ways: known.iter().map(|known| Removable { id: known.id, way: Way::new(words, known) }).collect(),
        kinds: kinds(words).into_iter().map(|(value, name)| option(value, name)).collect(),
        addition,
        troubles,
    };
    page::show_as(status, &edit)
}

/// The kinds of identifier with their names.
pub(super) fn kinds(words: Words) -> Vec<(&'static str, String)> {
    let kind =
        |kind: IdentifierKind| (kind.as_str(), words.t(&format!("person-kind-{}", kind.as_str().replace('_', "-"))));
    IdentifierKind::ALL.map(kind).into()
}

pub(super) async fn page(
    signed_in: SignedIn,
    State(app): State<App>,
    Path(id): Path<PersonId>,
) -> Result<Response, Error> {
    show(&app, &signed_in, id, StatusCode::OK, None, Default::default()).await
}

pub(super) async fn correct(
    signed_in: SignedIn,
    State(app): State<App>,
    Path(id): Path<PersonId>,
    Posted(form): Posted<Form>,
) -> Result<Response, Error> {
    let (context, asker) = (signed_in.context(&app), signed_in.asker());
    context.permit(asker, Action::EditPerson)?;
    let correction = form.correction()?;
    let done = app.db.write(move |tx| persons::correct(tx, &context, asker, id, correction.clone()).map(|_| ())).await;
    match done.map_err(Error::from) {
        Ok(()) => Ok(Redirect::to(&urls::person(id)).into_response()),
        Err(error @ (Error::Invalid(..) | Error::Conflict)) => {
            let text = match error {
                Error::Conflict => signed_in.words.t("person-changed-meanwhile"),
                _ => trouble::told(signed_in.words, &error).1,
            };
            let troubles = Troubles { form: Some(text), ..Troubles::default() };
            show(&app, &signed_in, id, error.status().0, Some(form), (Addition::default(), troubles)).await
        }
        Err(error) => Err(error),
    }
}

pub(super) async fn add(
    signed_in: SignedIn,
    State(app): State<App>,
    Path(id): Path<PersonId>,
    headers: HeaderMap,
    Posted(addition): Posted<Addition>,
) -> Result<Response, Error> {
    let (context, asker) = (signed_in.context(&app), signed_in.asker());
    context.permit(asker, Action::EditPerson)?;
    let kind: IdentifierKind = addition.kind.parse().map_err(|_| Error::Invalid("kind", "unknown"))?;
    let value = addition.value.clone();
    let done = app.db.write(move |tx| persons::add_identifier(tx, &context, asker, id, kind, &value).map(|_| ())).await;
    let error = match done.map_err(Error::from) {
        Ok(()) if page::is_partial(&headers) => {
            return show(&app, &signed_in, id, StatusCode::OK, None, Default::default()).await;
        }
        Ok(()) => return Ok(Redirect::to(&format!("{}/edit#identifiers", urls::person(id))).into_response()),
        Err(error @ Error::Invalid(..)) => error,
        Err(error) => return Err(error),
    };
    let whose = if matches!(error, Error::Invalid(_, "somebody-elses")) {
        whose(&app, signed_in.words, kind, &addition.value).await?
    } else {
        None
    };
    let text = trouble::told(signed_in.words, &error).1;
    let troubles = Troubles { addition: Some((text, whose)), ..Troubles::default() };
    show(&app, &signed_in, id, StatusCode::UNPROCESSABLE_ENTITY, None, (addition, troubles)).await
}

/// Whose an identifier is: their address here, and their name.
async fn whose(app: &App, words: Words, kind: IdentifierKind, value: &str) -> Result<Option<(String, String)>, Error> {
    let Ok((identifier, _)) = Identifier::parse(kind, value, app.business().calling_code) else { return Ok(None) };
    let found = app.db.read(move |tx| persons::find(tx, &identifier)).await?;
    Ok(found.map(|person| (urls::person(person.id), full_name(words, &person.name, &person.preferred_name))))
}

#[derive(Deserialize)]
pub(super) struct Removal {
    remove: IdentifierId,
}

pub(super) async fn remove(
    signed_in: SignedIn,
    State(app): State<App>,
    Path(id): Path<PersonId>,
    Posted(form): Posted<Removal>,
) -> Result<Response, Error> {
    let (context, asker) = (signed_in.context(&app), signed_in.asker());
    app.db.write(move |tx| persons::remove_identifier(tx, &context, asker, id, form.remove)).await?;
    Ok(Redirect::to(&format!("{}/edit#identifiers", urls::person(id))).into_response())
}
