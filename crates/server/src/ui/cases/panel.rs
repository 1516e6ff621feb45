//! The person beside their case: who they are, every way to recognise them, what came before.

use askama::Template;
use desk::cases::code;
use domain::{
    access::{Action, may},
    calendar::words,
    case::State,
    ids::PersonId,
    person::identifier::IdentifierKind,
};
use store::{Tx, cases::Stored, persons::Known};

use super::head::Core;
use crate::{
    app::App,
    auth::SignedIn,
    locales::Words,
    ui::{lexicon::Lexicon, when::When},
    urls,
};

/// How many of the person's cases are shown beside one.
const MOST: i64 = 20;

/// What is known of the person besides themselves.
pub(crate) struct Before {
    pub(crate) identifiers: Vec<Known>,
    cases: Vec<Stored>,
}

impl Before {
    pub(crate) fn read(tx: &mut Tx<'_>, person: PersonId) -> Result<Self, store::Error> {
        let mut identifiers = store::persons::identifiers(tx, person)?;
        identifiers.sort_by_key(|known| order(&known.kind));
        Ok(Self { identifiers, cases: store::cases::of_person(tx, person, MOST)? })
    }

    /// The person's e-mail addresses, the one known longest first.
    pub(crate) fn addresses(&self) -> impl Iterator<Item = &Known> {
        self.identifiers.iter().filter(|known| known.kind == IdentifierKind::Email.as_str())
    }

    /// Whether an address, as addresses are compared, is the person's.
    pub(crate) fn has_address(&self, address: &str) -> bool {
        self.addresses().any(|known| known.norm == address)
    }
}

/// In which order the kinds of identifier are shown: by what is asked for first.
pub(crate) fn order(kind: &str) -> usize {
    let kinds = IdentifierKind::ALL.iter();
    kinds.clone().position(|known| known.as_str() == kind).unwrap_or(kinds.len())
}

/// A way to recognise a person.
pub(crate) struct Way {
    /// Where it leads: to a mail program or a telephone.
    pub(crate) url: Option<String>,
    pub(crate) icon: &'static str,
    pub(crate) kind: String,
    pub(crate) value: String,
    /// The kind says nothing that the value does not show.
    pub(crate) plain: bool,
}

impl Way {
    pub(crate) fn new(words: Words, known: &Known) -> Self {
        let kind: Option<IdentifierKind> = known.kind.parse().ok();
        let url = match kind {
            Some(IdentifierKind::Email) => Some(format!("mailto:{}", known.value)),
            Some(IdentifierKind::Phone) => Some(format!("tel:{}", known.norm)),
            _ => None,
        };
        let icon = match kind {
            Some(IdentifierKind::Email) => "mail",
            Some(IdentifierKind::Phone) => "phone",
            _ => "hash",
        };
        Self {
            plain: url.is_some(),
            url,
            icon,
            kind: words.t(&format!("person-kind-{}", known.kind.replace('_', "-"))),
            value: known.value.clone(),
        }
    }
}

struct Earlier {
    url: String,
    title: String,
    about: String,
}

/// The right column.
#[derive(Template)]
#[template(path = "cases/person.html")]
pub(crate) struct Panel {
    words: Words,
    /// What the business calls its persons.
    label: String,
    url: String,
    csrf: String,
    /// Where a code to read aloud is made.
    code: String,
    /// The person can be given one.
    reads_code: bool,
    edits: bool,
    name: String,
    manner: String,
    pronunciation: String,
    remarks: String,
    ways: Vec<Way>,
    helpers: Vec<String>,
    open: Vec<Earlier>,
    before: Vec<Earlier>,
    since: String,
}

impl Panel {
    pub(crate) fn new(app: &App, signed_in: &SignedIn, core: &Core, before: &Before) -> Self {
        let (business, words, asker) = (app.business(), signed_in.words, signed_in.asker());
        let works = may(asker, Action::Work(&core.stored.case)).is_ok();
        let when = When::new(words, &business, app.clock.now());
        let (person, case) = (&core.person, &core.stored.case);
        let others = || before.cases.iter().filter(|other| other.case.id != case.id);
        let is_open = |other: &&Stored| matches!(other.case.state, State::Open | State::Waiting);
        let helpers = case.collaborators.iter().filter_map(|agent| core.name(*agent));
        Self {
            words,
            label: words::sentence(&business.person_word),
            url: urls::person(person.id),
            csrf: signed_in.csrf.clone(),
            code: format!("{}/code", urls::case(case.id)),
            reads_code: works && !code::phones(&signed_in.context(app), &before.identifiers).is_empty(),
            edits: may(asker, Action::EditPerson).is_ok(),
            name: full_name(words, &person.name, &person.preferred_name),
            manner: manner(words, person),
            pronunciation: person.pronunciation.clone(),
            remarks: person.remarks.clone(),
            ways: before.identifiers.iter().map(|known| Way::new(words, known)).collect(),
            helpers: helpers.map(str::to_owned).collect(),
            open: others().filter(is_open).map(|other| earlier(&when, other)).collect(),
            before: others().filter(|other| !is_open(other)).map(|other| earlier(&when, other)).collect(),
            since: since(&when, core, before.cases.len()),
        }
    }
}

/// The full name, or what they are called, or that nobody knows.
pub(crate) fn full_name(words: Words, name: &str, preferred: &str) -> String {
    let known = [name.trim(), preferred.trim()].into_iter().find(|name| !name.is_empty());
    known.map_or_else(|| words.t("desk-nameless"), str::to_owned)
}

/// «la llaman Lola · de usted · español».
pub(crate) fn manner(words: Words, person: &domain::person::Person) -> String {
    let form = words.t(&format!("person-form-{}", person.form.as_str()));
    let manner = format!("{form} · {}", person.language.own_name());
    match person.preferred_name.trim() {
        "" => manner,
        called if called == person.name.trim() => manner,
        called => format!("{} · {manner}", words.a("person-called", "name", called)),
    }
}

fn earlier(when: &When<'_>, other: &Stored) -> Earlier {
    let words = when.words;
    let state = Lexicon::of(words).state(other.case.state);
    let opened = when.reader.zone.local(other.case.opened_at);
    let this_year = opened.year() == when.reader.zone.local(when.reader.now).year();
    let date = if this_year { when.short_day(other.case.opened_at) } else { opened.year().to_string() };
    Earlier { url: urls::case(other.case.id), title: other.case.subject.clone(), about: format!("{date} · {state}") }
}

/// «Marzo de 2014 · 4 casos».
fn since(when: &When<'_>, core: &Core, cases: usize) -> String {
    let words = when.words;
    let known = month_of(when, core.person.created_at);
    let key = if cases as i64 >= MOST { "person-cases-many" } else { "person-cases" };
    format!("{} · {}", words::sentence(&known), words.n(key, "count", cases))
}

/// «marzo de 2014».
pub(crate) fn month_of(when: &When<'_>, at: jiff::Timestamp) -> String {
    let local = when.reader.zone.local(at);
    let month = words::month(local.month(), when.words.0);
    when.words.a2("person-month", "month", month, "year", local.year())
}
