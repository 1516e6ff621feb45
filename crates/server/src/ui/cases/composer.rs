//! The composer: what an agent has begun to write, to whom it would go, and what speaks against it.

use std::collections::BTreeSet;

use askama::Template;
use domain::{
    access::{Action, may},
    case::{Channel, Delivery, Direction, State},
    ids::{AgentId, CaseId, PersonId},
};
use jiff::{Timestamp, ToSpan as _};
use serde::{Deserialize, Serialize};
use store::{
    Tx,
    drafts::Draft,
    messages::Message,
    presence::{self, Present},
    uploads::{self, Upload},
};

use super::{files::File, head::Core, panel::Before, presence::Others};
use crate::{
    app::App,
    auth::SignedIn,
    locales::{Words, say},
    urls,
};

/// The ways in which an answer can go, or have been given.
const WAYS: [Channel; 5] = [Channel::Mail, Channel::Page, Channel::Phone, Channel::Counter, Channel::Post];

/// Whose form a file was given to.
pub(crate) fn owner(case: CaseId, agent: AgentId) -> String {
    format!("case:{case}:agent:{agent}")
}

/// To whom a draft would go and how.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Direct {
    pub(crate) to: String,
    pub(crate) cc: String,
    pub(crate) bcc: String,
    pub(crate) channel: String,
    pub(crate) then: String,
    pub(crate) until: String,
}

/// What was begun, and what others have begun.
pub(crate) struct Begun {
    draft: Option<Draft>,
    uploads: Vec<Upload>,
    present: Vec<Present>,
}

impl Begun {
    pub(crate) fn read(tx: &mut Tx<'_>, case: CaseId, agent: AgentId, now: Timestamp) -> Result<Self, store::Error> {
        Ok(Self {
            draft: store::drafts::get(tx, case, agent)?,
            uploads: uploads::of_owner(tx, &owner(case, agent))?,
            present: presence::of_case(tx, case, now)?,
        })
    }
}

/// Why something was not sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    /// What is the matter.
    pub(crate) title: String,
    /// Why, and what to do.
    pub(crate) text: String,
    /// The rule that it rests on.
    pub(crate) source: Option<String>,
    /// It can be sent all the same.
    pub(crate) anyway: bool,
}

/// The reasons that speak against it; empty when nothing does.
#[derive(Template)]
#[template(path = "cases/refusal.html")]
pub(crate) struct Refusals {
    pub(crate) words: Words,
    pub(crate) reasons: Vec<Refusal>,
}

struct Way {
    value: &'static str,
    name: String,
    chosen: bool,
}

/// The composer.
#[derive(Template)]
#[template(path = "cases/composer.html")]
pub(crate) struct Composer {
    words: Words,
    csrf: String,
    case: CaseId,
    agent: AgentId,
    person: PersonId,
    version: i64,
    /// Why only notes can be written.
    shut: Option<String>,
    note: bool,
    saved: bool,
    text: String,
    greeting: String,
    direct: Direct,
    known: String,
    ways: Vec<Way>,
    manner: String,
    language: &'static str,
    files: Vec<File>,
    others: Others,
    tomorrow: String,
    no_mailbox: bool,
    refusals: Refusals,
}

impl Composer {
    pub(crate) fn new(
        app: &App,
        signed_in: &SignedIn,
        core: &Core,
        messages: &[Message],
        before: &Before,
        begun: Begun,
        reasons: Vec<Refusal>,
    ) -> Self {
        let (words, business) = (signed_in.words, app.business());
        let (case, agent, now) = (&core.stored.case, signed_in.agent.id, app.clock.now());
        let shut = shut(words, signed_in, core);
        let draft = begun.draft.as_ref();
        let greeting = greeting(core);
        let direct = draft
            .and_then(|draft| serde_json::from_str(&draft.recipients).ok())
            .unwrap_or_else(|| first_direct(core, messages, before));
        let tomorrow = business.calendar.zone.local(now).date().saturating_add(1.day());
        let form = words.t(&format!("person-form-{}", core.person.form.as_str()));
        let files = begun.uploads.into_iter().map(|upload| {
            let url = super::draft::drop_url(case.id, upload.id);
            File::waiting(upload, url)
        });
        Self {
            words,
            csrf: signed_in.csrf.clone(),
            case: case.id,
            agent,
            person: case.person,
            version: case.version,
            note: shut.is_some() || draft.is_some_and(|draft| draft.mode == "note"),
            saved: draft.is_some(),
            text: draft.map_or_else(
                || if shut.is_some() { String::new() } else { greeting.clone() },
                |draft| draft.text.clone(),
            ),
            greeting,
            known: known(&business.senders, messages, before).into_iter().collect::<Vec<_>>().join(" "),
            ways: ways(words, &direct),
            direct,
            manner: format!("{}, {form}", case.language.own_name()),
            language: case.language.tag(),
            files: files.collect(),
            others: Others::of(words, core, &begun.present, agent),
            tomorrow: tomorrow.to_string(),
            no_mailbox: business.senders.is_empty(),
            shut,
            refusals: Refusals { words, reasons },
        }
    }

    fn step(&self, name: &str) -> String {
        format!("{}/{name}", urls::case(self.case))
    }

    /// To whom it may speak: when this changes, what was prepared for another does not fit any more.
    fn whom(&self) -> String {
        format!("{}{}", self.person, if self.shut.is_some() { ".note" } else { "" })
    }

    fn copies(&self) -> bool {
        !(self.direct.cc.is_empty() && self.direct.bcc.is_empty())
    }
}

/// Why the person cannot be answered here and now.
fn shut(words: Words, signed_in: &SignedIn, core: &Core) -> Option<String> {
    let case = &core.stored.case;
    let name = core.called(words);
    match case.state {
        State::Closed => Some(words.a("case-shut-closed", "name", name)),
        State::Resolved => Some(words.a("case-shut-resolved", "name", name)),
        _ if may(signed_in.asker(), Action::Work(case)).is_err() => Some(words.t("case-shut-role")),
        _ => None,
    }
}

/// The greeting is there before the agent types (promise N1), in the language of the request.
pub(crate) fn greeting(core: &Core) -> String {
    let words = Words(core.stored.case.language);
    let form = say(core.person.form.as_str());
    match core.person.greeted() {
        Some(name) => words.with("mail-greeting-named", &[("name", say(name)), ("form", form)]) + "\n\n",
        None => words.with("mail-greeting-unnamed", &[("form", form)]) + "\n\n",
    }
}

/// To whom and how an answer goes when nobody chose: the channel of the request (law 6), and the address of the person that
/// was used last. What the last mail asks for, and whoever wrote it, counts only if it is an address of theirs.
fn first_direct(core: &Core, messages: &[Message], before: &Before) -> Direct {
    let last = messages.iter().rev().find(|message| {
        message.direction == Direction::Inbound && message.channel == Channel::Mail && !message.automatic
    });
    let own = || before.addresses().next().map(|known| known.value.clone());
    let asked = last.into_iter().flat_map(|message| message.envelope.reply_to.iter().chain([&message.envelope.from]));
    let mut asked = asked.filter_map(|address| bare(address));
    let to = asked.find(|address| before.has_address(address)).or_else(own).unwrap_or_default();
    let channel = match core.stored.case.channel {
        channel @ (Channel::Phone | Channel::Counter | Channel::Post) => channel,
        _ if to.is_empty() => Channel::Page,
        _ => Channel::Mail,
    };
    Direct { to, channel: channel.as_str().to_owned(), ..Direct::default() }
}

fn ways(words: Words, direct: &Direct) -> Vec<Way> {
    let way = |channel: Channel| Way {
        value: channel.as_str(),
        name: words.t(&format!("case-by-{channel}")),
        chosen: channel.as_str() == direct.channel,
    };
    WAYS.into_iter().map(way).collect()
}

/// The first address of a text, as addresses are compared.
pub(crate) fn bare(text: &str) -> Option<String> {
    let contacts = mail::address::parse_list(text).ok()?;
    contacts.into_iter().next().map(|contact| contact.address.normal())
}

/// Our addresses, the person's, and those to which an agent has written in this case: nobody else is told without asking.
/// Whom a mail names that came to us says nothing: anybody can name anybody.
pub(crate) fn known(senders: &[desk::business::Sender], messages: &[Message], before: &Before) -> BTreeSet<String> {
    let mut known: BTreeSet<String> =
        senders.iter().flat_map(desk::business::Sender::addresses).filter_map(bare).collect();
    known.extend(before.addresses().map(|known| known.norm.clone()));
    let written = |message: &&Message| message.agent.is_some() && message.delivery != Delivery::Cancelled;
    for envelope in messages.iter().filter(written).map(|message| &message.envelope) {
        let told = envelope.to.iter().chain(&envelope.cc).chain(&envelope.bcc);
        known.extend(told.filter_map(|address| bare(address)));
    }
    known
}
