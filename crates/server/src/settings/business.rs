//! `/settings/business`: how the business presents itself, and what it calls those it serves.

use askama::Template;
use axum::{
    Router,
    extract::{Query, State},
    http::{StatusCode, Uri},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use desk::business::{self, Business};
use domain::{
    access::Action,
    calendar::Zone,
    language::{AddressForm, Language},
    person::identifier::CallingCode,
};
use serde::Deserialize;

use super::{Done, complaint, frame, permit};
use crate::{
    app::App,
    auth::{Posted, SignedIn},
    error::Error,
    web::{
        page::{Frame, show_as},
        wrong::Wrong,
    },
};

/// Words for persons that are offered, as ends of the keys of their texts.
const SUGGESTIONS: [&str; 6] = ["person", "client", "patient", "pupil", "neighbour", "member"];

pub(super) fn router() -> Router<App> {
    Router::new().route("/settings/business", get(show).post(save))
}

/// The form as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Form {
    name: String,
    phone: String,
    public_url: String,
    person_word: String,
    persons_word: String,
    form: String,
    language: String,
    zone: String,
    calling_code: String,
    signature: String,
}

#[derive(Template)]
#[template(path = "settings/business.html")]
struct BusinessPage {
    frame: Frame,
    form: Form,
    languages: Vec<(&'static str, &'static str, bool)>,
    forms: Vec<(&'static str, String, bool)>,
    zones: Vec<String>,
    /// Words that other businesses use for their persons.
    suggestions: Vec<String>,
    done: String,
    wrong: Wrong,
}

impl Form {
    fn of(business: &Business) -> Self {
        Self {
            name: business.name.clone(),
            phone: business.phone.clone(),
            public_url: business.public_url.clone(),
            person_word: business.person_word.clone(),
            persons_word: business.persons_word.clone(),
            form: business.form.as_str().to_owned(),
            language: business.language.tag().to_owned(),
            zone: business.calendar.zone.name().to_owned(),
            calling_code: business.calling_code.0.to_string(),
            signature: business.signature.clone(),
        }
    }

    /// The settings with what was typed, or the field that cannot be used and why.
    fn apply(&self, before: &Business) -> Result<Business, (&'static str, &'static str)> {
        let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut business = before.clone();
        business.name = line(&self.name);
        business.phone = line(&self.phone);
        business.public_url = address(&self.public_url)?;
        business.person_word = line(&self.person_word);
        business.persons_word = line(&self.persons_word);
        business.form = self.form.parse().map_err(|_| ("form", "unknown"))?;
        business.language = self.language.parse().map_err(|_| ("language", "unknown"))?;
        business.calendar.zone = Zone::get(self.zone.trim()).map_err(|_| ("zone", "unknown"))?;
        business.calling_code = calling_code(&self.calling_code)?;
        self.signature.replace("\r\n", "\n").trim().clone_into(&mut business.signature);
        Ok(business)
    }
}

/// An address without path: `https://ayuda.example.com`.
fn address(text: &str) -> Result<String, (&'static str, &'static str)> {
    let text = text.trim().trim_end_matches('/');
    let uri: Uri = text.parse().map_err(|_| ("public_url", "unusable"))?;
    let web = matches!(uri.scheme_str(), Some("http" | "https"));
    let bare = uri.query().is_none() && matches!(uri.path(), "" | "/");
    if web && bare && uri.host().is_some_and(|host| !host.is_empty()) {
        return Ok(text.to_owned());
    }
    Err(("public_url", "unusable"))
}

fn calling_code(text: &str) -> Result<CallingCode, (&'static str, &'static str)> {
    let code = text.trim().trim_start_matches('+').parse().ok().filter(|code| (1..=999).contains(code));
    code.map(CallingCode).ok_or(("calling_code", "unusable"))
}

async fn show(State(app): State<App>, signed_in: SignedIn, Query(done): Query<Done>) -> Result<Response, Error> {
    permit(&signed_in, Action::Settings)?;
    let said = done.said(signed_in.words, &["saved"]);
    page(&app, &signed_in, Form::of(&app.business()), said, Wrong::default()).await
}

async fn page(app: &App, signed_in: &SignedIn, form: Form, done: String, wrong: Wrong) -> Result<Response, Error> {
    let words = signed_in.words;
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = BusinessPage {
        frame: frame(app, signed_in, "business").await?,
        languages: Language::ALL.map(|each| (each.tag(), each.own_name(), each.tag() == form.language)).to_vec(),
        forms: AddressForm::ALL
            .map(|each| {
                (each.as_str(), words.t(&format!("settings-form-{}", each.as_str())), each.as_str() == form.form)
            })
            .to_vec(),
        zones: Zone::names(),
        suggestions: SUGGESTIONS.map(|word| words.t(&format!("settings-word-{word}"))).into(),
        form,
        done,
        wrong,
    };
    show_as(status, &page)
}

async fn save(State(app): State<App>, signed_in: SignedIn, Posted(form): Posted<Form>) -> Result<Response, Error> {
    permit(&signed_in, Action::Settings)?;
    let changed = match form.apply(&app.business()) {
        Ok(business) => {
            let (ctx, asker) = (signed_in.context(&app), signed_in.asker());
            match app.db.write(move |tx| business::change(tx, &ctx, asker, "business", &business)).await {
                Err(desk::Error::Invalid { field, code }) => Err((field, code)),
                other => Ok(other?),
            }
        }
        Err(wrong) => Err(wrong),
    };
    if let Err((field, code)) = changed {
        let wrong = Wrong::one(field, complaint(signed_in.words, field, code));
        return page(&app, &signed_in, form, String::new(), wrong).await;
    }
    app.reload_business().await?;
    Ok(Redirect::to("/settings/business?done=saved").into_response())
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(" https://ayuda.example.com/ ", Some("https://ayuda.example.com"))]
    #[case("http://127.0.0.1:8080", Some("http://127.0.0.1:8080"))]
    #[case("ayuda.example.com", None)]
    #[case("https://ayuda.example.com/esmero", None)]
    #[case("javascript:alert(1)", None)]
    #[case("", None)]
    fn links_in_mails_need_a_bare_address(#[case] typed: &str, #[case] expected: Option<&str>) {
        assert_eq!(address(typed).ok().as_deref(), expected);
    }
}
