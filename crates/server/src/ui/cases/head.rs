//! The head of a case: what we call it, whose it is, what is due and why then, and what can be done.

use askama::Template;
use domain::{
    access::{Action, Asker, may},
    calendar::words,
    case::{CaseKind, State as Standing},
    ids::{AgentId, CaseId},
    person::{Person, identifier::IdentifierKind},
};
use jiff::ToSpan as _;
use store::{Tx, agents::Colleague, cases::Stored};

use super::{
    clocks::{self, Deadline},
    list::View,
};
use crate::{
    app::App,
    auth::SignedIn,
    locales::Words,
    ui::{
        lexicon::{Lexicon, first_name},
        when::When,
    },
    urls,
};

/// What the head, and every other part of the page, is made from.
pub(crate) struct Core {
    pub(crate) stored: Stored,
    pub(crate) person: Person,
    pub(crate) colleagues: Vec<Colleague>,
    /// The addresses by which the person is known, as addresses are compared.
    pub(crate) addresses: Vec<String>,
}

impl Core {
    pub(crate) fn read(tx: &mut Tx<'_>, id: CaseId) -> Result<Self, store::Error> {
        let stored = store::cases::by_id(tx, id)?;
        let person = store::persons::by_id(tx, stored.case.person)?;
        let known = store::persons::identifiers(tx, person.id)?.into_iter();
        let addresses = known.filter(|known| known.kind == IdentifierKind::Email.as_str()).map(|known| known.norm);
        Ok(Self { stored, person, addresses: addresses.collect(), colleagues: store::agents::colleagues(tx)? })
    }

    /// A colleague's name; everybody who ever did something has one.
    pub(crate) fn name(&self, agent: AgentId) -> Option<&str> {
        self.colleagues.iter().find(|colleague| colleague.id == agent).map(|colleague| colleague.name.as_str())
    }

    /// How to call the person within a sentence.
    pub(crate) fn called(&self, words: Words) -> String {
        self.person.greeted().map_or_else(|| words.t("case-the-person"), str::to_owned)
    }
}

/// Somebody to choose.
struct Choice {
    id: AgentId,
    name: String,
    chosen: bool,
    oneself: bool,
}

/// A sort of matter to choose.
struct Kind {
    value: &'static str,
    name: String,
    chosen: bool,
}

/// The head of a case.
#[derive(Template)]
#[template(path = "cases/head.html")]
pub(crate) struct Head {
    words: Words,
    csrf: String,
    case: CaseId,
    version: i64,
    view: View,
    pub(crate) title: String,
    kind: String,
    key: String,
    owned: String,
    unowned: bool,
    called: String,
    deadlines: Vec<Deadline>,
    open: bool,
    may_reopen: bool,
    may_wait: bool,
    takes: bool,
    owner_name: String,
    owners: Vec<Choice>,
    releases: bool,
    helpers: Vec<Choice>,
    invited: Vec<Choice>,
    kinds: Vec<Kind>,
    tomorrow: String,
    works: bool,
    /// It ends with a reasoned answer.
    reasoned: bool,
    /// The law sees it.
    lawful: bool,
}

impl Head {
    pub(crate) fn new(app: &App, signed_in: &SignedIn, core: &Core, view: View) -> Self {
        let (words, asker) = (signed_in.words, signed_in.asker());
        let business = app.business();
        let when = When::new(words, &business, app.clock.now());
        let case = &core.stored.case;
        let lexicon = Lexicon::of(words);
        let works = may(asker, Action::Work(case)).is_ok();
        let owner = case.owner.and_then(|owner| core.name(owner)).unwrap_or_default();
        let tomorrow = business.calendar.zone.local(app.clock.now()).date().saturating_add(1.day());
        Self {
            words,
            csrf: signed_in.csrf.clone(),
            case: case.id,
            version: case.version,
            view,
            title: case.subject.clone(),
            kind: words::sentence(lexicon.kind(case.kind)),
            key: case.key.to_string(),
            owned: owned(words, asker, core, owner),
            unowned: case.owner.is_none(),
            called: core.called(words),
            deadlines: clocks::deadlines(app, &when, &business, core),
            open: works && matches!(case.state, Standing::Open | Standing::Waiting),
            may_reopen: works && matches!(case.state, Standing::Resolved | Standing::Waiting),
            may_wait: works && matches!(case.state, Standing::Open | Standing::Waiting),
            takes: case.owner != Some(asker.agent) && may(asker, Action::Assign(case, Some(asker.agent))).is_ok(),
            owner_name: first_name(owner).to_owned(),
            owners: owners(core, asker),
            releases: case.owner.is_some() && may(asker, Action::Assign(case, None)).is_ok(),
            helpers: helpers(core, asker, true),
            invited: if works { helpers(core, asker, false) } else { Vec::new() },
            kinds: kinds(lexicon, case.kind),
            tomorrow: tomorrow.to_string(),
            works,
            reasoned: case.legal.as_deref().is_some_and(|legal| legal.reasoned && legal.resolution.is_none()),
            lawful: case.legal.is_some(),
        }
    }

    fn step(&self, name: &str) -> String {
        self.view.within(format!("{}/{name}", urls::case(self.case)))
    }

    fn back(&self) -> String {
        self.view.within(urls::CASES.to_owned())
    }

    /// Whether there is anything to decide about who has the case.
    fn has_hands(&self) -> bool {
        !self.owners.is_empty() || self.releases || !self.invited.is_empty() || !self.helpers.is_empty()
    }
}

/// «de Lucía, hasta el final».
fn owned(words: Words, asker: Asker, core: &Core, owner: &str) -> String {
    let case = &core.stored.case;
    let over = matches!(case.state, Standing::Resolved | Standing::Closed);
    match (case.owner, over) {
        (None, _) => words.t("desk-of-nobody"),
        (Some(agent), false) if agent == asker.agent => words.t("case-yours"),
        (Some(_), false) => words.a("case-owned", "agent", first_name(owner)),
        (Some(_), true) => words.a("case-was-owned", "agent", first_name(owner)),
    }
}

fn choice(colleague: &Colleague, asker: Asker, chosen: bool) -> Choice {
    Choice { id: colleague.id, name: colleague.name.clone(), chosen, oneself: colleague.id == asker.agent }
}

/// To whom the case may be given, whoever has it first.
fn owners(core: &Core, asker: Asker) -> Vec<Choice> {
    let case = &core.stored.case;
    let active = core.colleagues.iter().filter(|colleague| colleague.active);
    let allowed = active.filter(|colleague| may(asker, Action::Assign(case, Some(colleague.id))).is_ok());
    let mut choices: Vec<Choice> =
        allowed.map(|colleague| choice(colleague, asker, case.owner == Some(colleague.id))).collect();
    choices.sort_by_key(|choice| (!choice.chosen, !choice.oneself));
    choices
}

/// Who helps, or who could be asked to.
fn helpers(core: &Core, asker: Asker, helping: bool) -> Vec<Choice> {
    let case = &core.stored.case;
    let known = core.colleagues.iter().filter(|colleague| colleague.active || helping);
    let fitting = known
        .filter(|colleague| case.collaborators.contains(&colleague.id) == helping && case.owner != Some(colleague.id));
    fitting.map(|colleague| choice(colleague, asker, helping)).collect()
}

/// What it may be instead: a complaint stays one.
fn kinds(lexicon: &Lexicon, now: CaseKind) -> Vec<Kind> {
    if now == CaseKind::Complaint {
        return Vec::new();
    }
    let kind =
        |kind: &CaseKind| Kind { value: kind.as_str(), name: lexicon.kind(*kind).to_owned(), chosen: *kind == now };
    CaseKind::ALL.iter().map(kind).collect()
}
