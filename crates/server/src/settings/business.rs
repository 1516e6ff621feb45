//! `/settings/business`: how the business presents itself, and what it calls those it serves.

use askama::Template;
use axum::{
    Router,
    extract::State,
    http::{StatusCode, Uri},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use desk::business::Business;
use domain::{
    access::Action,
    calendar::Zone,
    language::{AddressForm, Language},
    person::identifier::CallingCode,
};
use serde::Deserialize;

use super::{Done, Saved, complaint, frame, mark, permit};
use crate::{
    app::App,
    auth::{Posted, SignedIn},
    error::Error,
    locales::Words,
    web::{
        Query,
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
#[derive(Debug, Default, Clone, Deserialize)]
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
    /// The mark of what is saved now.
    seen: String,
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
    fn apply(&self, mut business: Business) -> Result<Business, (&'static str, &'static str)> {
        let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
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

impl Form {
    /// Says at each field what somebody else saved there meanwhile, where it is not what was typed.
    fn against(&self, now: &Self, words: Words) -> Wrong {
        let choice = |name: &str, value: &str| words.find(&format!("settings-{name}-{value}")).unwrap_or_default();
        let language = |tag: &str| tag.parse().map(Language::own_name).unwrap_or_default().to_owned();
        let fields = [
            ("name", &self.name, &now.name, now.name.clone()),
            ("phone", &self.phone, &now.phone, now.phone.clone()),
            ("public_url", &self.public_url, &now.public_url, now.public_url.clone()),
            ("person_word", &self.person_word, &now.person_word, now.person_word.clone()),
            ("persons_word", &self.persons_word, &now.persons_word, now.persons_word.clone()),
            ("form", &self.form, &now.form, choice("form", &now.form)),
            ("language", &self.language, &now.language, language(&now.language)),
            ("zone", &self.zone, &now.zone, now.zone.clone()),
            ("calling_code", &self.calling_code, &now.calling_code, now.calling_code.clone()),
            ("signature", &self.signature, &now.signature, now.signature.clone()),
        ];
        let mut wrong = Wrong::one("page", words.t("settings-wrong-page-changed"));
        for (field, typed, there, shown) in fields {
            if typed.split_whitespace().ne(there.split_whitespace()) {
                wrong.add(field, words.a("settings-wrong-saved-now", "value", shown));
            }
        }
        wrong
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
        seen: mark(&Form::of(&app.business())),
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

/// What comes back from the page: the form, and the mark of what it showed.
#[derive(Deserialize)]
struct Answer {
    #[serde(default)]
    seen: String,
    #[serde(flatten)]
    form: Form,
}

async fn save(
    State(app): State<App>,
    signed_in: SignedIn,
    Posted(Answer { seen, form }): Posted<Answer>,
) -> Result<Response, Error> {
    permit(&signed_in, Action::Settings)?;
    let (typed, words) = (form.clone(), signed_in.words);
    let is_seen = move |now: &Business| mark(&Form::of(now)) == seen;
    let saved = super::save(&app, &signed_in, "business", is_seen, move |before| typed.apply(before)).await?;
    let wrong = match saved {
        Saved::Done => return Ok(Redirect::to("/settings/business?done=saved").into_response()),
        Saved::Wrong(field, code) => Wrong::one(field, complaint(words, field, code)),
        Saved::Changed(now) => form.against(&Form::of(&now), words),
    };
    page(&app, &signed_in, form, String::new(), wrong).await
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
