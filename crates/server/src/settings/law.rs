//! `/settings/law`: where the business is and what it is, and which rules bind it therefore, and why.

use askama::Template;
use axum::{
    Router,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use desk::business::Business;
use domain::{
    access::Action,
    profile::{self, FlagScope, Sector, Situation, Size, library},
};
use serde::Deserialize;

use super::{Done, Saved, complaint, frame, mark, permit};
use crate::{
    app::App,
    auth::{Posted, SignedIn},
    error::Error,
    locales::Words,
    papers::words as paper_words,
    ui::law::source_key,
    web::{
        Query,
        page::{Frame, show_as},
        wrong::Wrong,
    },
};

/// The sectors that the law tells apart, as in the profiles.
const SECTORS: [Sector; 10] = [
    Sector::General,
    Sector::Electricity,
    Sector::Gas,
    Sector::Water,
    Sector::Transport,
    Sector::Post,
    Sector::Telecom,
    Sector::Payments,
    Sector::Finance,
    Sector::Public,
];

pub(super) fn router() -> Router<App> {
    Router::new().route("/settings/law", get(show).post(save))
}

/// The form as it was typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
struct Form {
    country: String,
    territory: String,
    municipality: String,
    sector: String,
    size: String,
    flag: Vec<String>,
}

/// What comes back from the page: the form, and the mark of what it showed.
#[derive(Deserialize)]
struct Answer {
    #[serde(default)]
    seen: String,
    #[serde(default)]
    country: String,
    #[serde(default)]
    territory: String,
    #[serde(default)]
    municipality: String,
    #[serde(default)]
    sector: String,
    #[serde(default)]
    size: String,
    #[serde(default)]
    flag: Vec<String>,
}

struct Choice {
    value: String,
    name: String,
    chosen: bool,
}

/// A rule, and whether it binds.
struct Rule {
    section: String,
    name: String,
    counts: String,
    why: String,
    source: String,
    binds: bool,
}

#[derive(Template)]
#[template(path = "settings/law.html")]
struct LawPage {
    frame: Frame,
    seen: String,
    form: Form,
    countries: Vec<Choice>,
    territories: Vec<String>,
    sectors: Vec<Choice>,
    sizes: Vec<Choice>,
    flags: Vec<Choice>,
    profile: Option<String>,
    rules: Vec<Rule>,
    others: Vec<Rule>,
    done: String,
    wrong: Wrong,
}

fn word<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

impl Form {
    fn of(business: &Business) -> Self {
        let Situation { territory, municipality, sector, size, flags } = business.situation.clone();
        Self {
            country: business.country.clone(),
            territory: territory.unwrap_or_default(),
            municipality: municipality.unwrap_or_default(),
            sector: word(&sector),
            size: word(&size),
            flag: flags.into_iter().collect(),
        }
    }

    fn apply(&self, mut business: Business) -> Result<Business, (&'static str, &'static str)> {
        let given = |text: &str| Some(text.trim().to_uppercase()).filter(|text| !text.is_empty());
        let country = self.country.trim().to_uppercase();
        let known = country.is_empty() || library::all().iter().any(|profile| profile.country == country);
        if !known {
            return Err(("country", "unknown"));
        }
        let territory = given(&self.territory);
        if territory.as_ref().is_some_and(|code| !code.starts_with(&format!("{country}-")) || code.len() > 6) {
            return Err(("territory", "unknown"));
        }
        let municipality = given(&self.municipality);
        if municipality.as_ref().is_some_and(|code| code.len() > 12 || !code.chars().all(char::is_alphanumeric)) {
            return Err(("municipality", "unknown"));
        }
        let read = |text: &str| serde_json::Value::String(text.to_owned());
        let sector = serde_json::from_value(read(&self.sector)).map_err(|_| ("sector", "unknown"))?;
        let size: Size = serde_json::from_value(read(&self.size)).map_err(|_| ("size", "unknown"))?;
        business.country = country;
        let profile = library::for_business(&business.country, sector);
        let asked = |id: &&String| {
            let flags = profile.map(|profile| profile.flags.as_slice()).unwrap_or_default();
            flags.iter().any(|flag| flag.id == **id && flag.scope == FlagScope::Business)
        };
        let flags = self.flag.iter().filter(asked).cloned().collect();
        business.situation = Situation { territory, municipality, sector, size, flags };
        Ok(business)
    }
}

async fn show(State(app): State<App>, signed_in: SignedIn, Query(done): Query<Done>) -> Result<Response, Error> {
    permit(&signed_in, Action::Settings)?;
    let said = done.said(signed_in.words, &["saved"]);
    page(&app, &signed_in, Form::of(&app.business()), said, Wrong::default()).await
}

async fn page(app: &App, signed_in: &SignedIn, form: Form, done: String, wrong: Wrong) -> Result<Response, Error> {
    let (words, business) = (signed_in.words, app.business());
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let (rules, others) = binding(app, words, &business).into_iter().partition(|rule| rule.binds);
    let page = LawPage {
        frame: frame(app, signed_in, "law").await?,
        seen: mark(&Form::of(&business)),
        countries: countries(words, &form),
        territories: territories(&form.country),
        sectors: SECTORS
            .iter()
            .map(|sector| {
                let value = word(sector);
                Choice { name: words.t(&format!("law-sector-{value}")), chosen: form.sector == value, value }
            })
            .collect(),
        sizes: [Size::Small, Size::Large]
            .iter()
            .map(|size| {
                let value = word(size);
                Choice { name: words.t(&format!("law-size-{value}")), chosen: form.size == value, value }
            })
            .collect(),
        flags: flags(words, &business, &form),
        profile: business.profile().map(|profile| profile.name.get(words.0).to_owned()),
        rules,
        others,
        form,
        done,
        wrong,
    };
    show_as(status, &page)
}

fn countries(words: Words, form: &Form) -> Vec<Choice> {
    let none = Choice { value: String::new(), name: words.t("law-country-none"), chosen: form.country.is_empty() };
    let national = library::all().iter().filter(|profile| profile.sector.is_none() && profile.country != "EU");
    let choice = |profile: &profile::Profile| Choice {
        value: profile.country.clone(),
        name: profile.name.get(words.0).to_owned(),
        chosen: profile.country == form.country,
    };
    std::iter::once(none).chain(national.map(choice)).collect()
}

/// The codes of the territories whose holidays are known, to choose from.
fn territories(country: &str) -> Vec<String> {
    let known = library::all().iter().filter(|profile| profile.country == country);
    let named = known.flat_map(|profile| &profile.bodies).flat_map(|body| &body.when);
    let mut codes: Vec<String> = named.flat_map(|condition| condition.territory.iter().cloned()).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// What the profile asks of the business, to be answered with yes or no.
fn flags(words: Words, business: &Business, form: &Form) -> Vec<Choice> {
    let flags = business.profile().map(|profile| profile.flags.as_slice()).unwrap_or_default();
    let asked = flags.iter().filter(|flag| flag.scope == FlagScope::Business);
    let choice = |flag: &profile::Flag| Choice {
        value: flag.id.clone(),
        name: flag.question.get(words.0).to_owned(),
        chosen: form.flag.contains(&flag.id),
    };
    asked.map(choice).collect()
}

/// Every rule of the profile, and whether it binds what is presented today.
fn binding(app: &App, words: Words, business: &Business) -> Vec<Rule> {
    let Some(law) = business.law() else { return Vec::new() };
    let today = law.date(app.clock.now());
    let explained = profile::explain(law.profile, law.situation, today, words.0);
    let rule = |item: profile::Explained| Rule {
        section: words.t(&format!("law-section-{}", item.section)),
        name: named(words, &item),
        counts: item.counts.join("; "),
        why: item.why,
        source: match item.read_on {
            Some(date) => words.with(
                source_key(item.certainty),
                &[
                    ("source", crate::locales::say(item.source)),
                    ("article", crate::locales::say(item.article)),
                    ("date", crate::locales::say(paper_words::date(date, words.0))),
                ],
            ),
            None => item.source,
        },
        binds: item.binds,
    };
    explained.items.into_iter().map(rule).collect()
}

/// What an item is called: profiles name what persons see, and the program the rest.
fn named(words: Words, item: &profile::Explained) -> String {
    let id = item.id.split('@').next().unwrap_or_default();
    let key = match item.section {
        "answer" => format!("law-part-{id}"),
        "retention" => format!("law-keep-{id}"),
        "receipt" => "law-receipt-name".to_owned(),
        "rule" => format!("law-rulename-{id}"),
        _ => return item.name.clone(),
    };
    words.find(&key).unwrap_or_else(|| item.name.clone())
}

async fn save(State(app): State<App>, signed_in: SignedIn, Posted(answer): Posted<Answer>) -> Result<Response, Error> {
    permit(&signed_in, Action::Settings)?;
    let Answer { seen, country, territory, municipality, sector, size, flag } = answer;
    let form = Form { country, territory, municipality, sector, size, flag };
    let (typed, words) = (form.clone(), signed_in.words);
    let is_seen = move |now: &Business| mark(&Form::of(now)) == seen;
    let saved = super::save(&app, &signed_in, "law", is_seen, move |before| typed.apply(before)).await?;
    let wrong = match saved {
        Saved::Done => return Ok(Redirect::to("/settings/law?done=saved").into_response()),
        Saved::Wrong(field, code) => Wrong::one(field, complaint(words, field, code)),
        Saved::Changed(_) => Wrong::one("page", words.t("settings-wrong-page-changed")),
    };
    page(&app, &signed_in, form, String::new(), wrong).await
}
