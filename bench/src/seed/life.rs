//! What the seeded business lives through: cases that are opened, answered, left waiting, resolved and closed, by the same
//! functions that the program's doors call.

use std::sync::Arc;

use desk::business::Business;
use desk::cases::open::{self, NewCase, Words};
use desk::cases::reply::{self, Reply};
use desk::cases::{handle, handle::Step};
use desk::persons::{self, Introduction};
use desk::{Acknowledgement, Context, Error, Text, Texts};
use domain::access::Asker;
use domain::case::{CaseKind, Channel, State};
use domain::event::Actor;
use domain::ids::{CaseId, MailboxId, PersonId};
use domain::language::Language;
use domain::person::identifier::IdentifierKind;
use jiff::{SignedDuration, Timestamp};
use store::Tx;

use super::thread;
use super::words;
use crate::draw::{Draw, Ids};

/// Cases that are lived through from the first day to the last before the next ones begin: so that ids rise, and the
/// database grows at its ends, as it does in life.
pub(super) const WAVE: u64 = 20_000;
/// Cases of one person.
const EACH: u64 = 4;
/// A closed case began so many days ago at most; and then every so many days one person.
const PAST: i64 = 400;
/// What is still open began at most so many days ago.
const OPEN: i64 = 10;

/// The business and those who work there.
#[derive(Clone)]
pub(super) struct World {
    pub(super) base: Context,
    pub(super) agents: Arc<[Asker]>,
    pub(super) mailbox: MailboxId,
}

/// The program's words to persons: none are written here.
struct Silent;

impl Texts for Silent {
    fn acknowledgement(&self, _: &Business, _: &Acknowledgement) -> Text {
        Text { subject: String::new(), body: String::new() }
    }
}

/// What an action is given; the ids follow from `seed`.
pub(super) fn context(now: Timestamp, business: Business, seed: u64) -> Context {
    Context {
        now,
        actor: Actor::System,
        cause: "seed".to_owned(),
        source: Arc::new(Ids::new(seed)),
        business: Arc::new(business),
        texts: Arc::new(Silent),
    }
}

/// Where a case stands today.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    Open,
    Waiting,
    Resolved,
    Closed,
}

impl Standing {
    /// One in five open, seven in ten closed.
    fn draw(draw: &mut Draw) -> Self {
        match draw.below(100) {
            0..20 => Self::Open,
            20..25 => Self::Waiting,
            25..30 => Self::Resolved,
            _ => Self::Closed,
        }
    }
}

impl World {
    /// An action by somebody at a moment.
    pub(super) fn at(&self, now: Timestamp, actor: Actor) -> Context {
        Context { now, actor, ..self.base.clone() }
    }

    /// A moment of a wave: `share` of the way from `days` ago to `until` days ago.
    fn moment(&self, share: f64, days: i64, until: i64) -> Timestamp {
        let hours = ((days - until) * 24) as f64 * share;
        let at =
            self.base.now - SignedDuration::from_hours(days * 24) + SignedDuration::from_secs((hours * 3600.0) as i64);
        Timestamp::from_microsecond(at.as_microsecond()).unwrap_or(at)
    }

    /// The person of four cases that follow each other.
    pub(super) fn person(&self, tx: &mut Tx<'_>, case: u64) -> Result<PersonId, Error> {
        let number = case / EACH;
        let mut draw = Draw::new(number ^ 0x5045_5253);
        let now = self.moment((case % WAVE) as f64 / WAVE as f64, PAST, 40);
        let introduction =
            Introduction { name: words::name(&mut draw), identifiers: vec![(IdentifierKind::Email, email(number))] };
        Ok(persons::meet(tx, &self.at(now, Actor::System), &introduction, Language::Es)?.id)
    }

    /// Lives through some cases in one transaction; says which of them are long.
    pub(super) fn live(&self, tx: &mut Tx<'_>, cases: std::ops::Range<u64>) -> Result<Vec<CaseId>, Error> {
        let mut long = Vec::new();
        let mut person = None;
        let mut last = None;
        for number in cases {
            let whose = match person {
                Some(known) if number % EACH != 0 => known,
                _ => self.person(tx, number)?,
            };
            person = Some(whose);
            let share = (number % WAVE) as f64 / WAVE as f64;
            if thread::is_long(number) {
                let at = self.moment(share, OPEN, 3);
                long.push(thread::live(self, tx, at, number, whose)?);
                continue;
            }
            last = self.one(tx, number, share, whose)?.or(last);
        }
        if let Some(last) = last {
            // What was resolved longest ago is closed now: those of before are closed already, the others have time.
            let ctx =
                self.at(last + self.base.business.reopen_window() + SignedDuration::from_hours(24), Actor::System);
            while handle::pass_time(tx, &ctx, 500)? > 0 {}
        }
        Ok(long)
    }

    /// One short case; the moment at which it began if it is to be closed.
    fn one(&self, tx: &mut Tx<'_>, number: u64, share: f64, person: PersonId) -> Result<Option<Timestamp>, Error> {
        let mut draw = Draw::new(number);
        let standing = Standing::draw(&mut draw);
        let at = match standing {
            Standing::Open => self.moment(share, OPEN, 0),
            Standing::Waiting | Standing::Resolved => self.moment(share, 6, 1),
            Standing::Closed => self.moment(share, PAST, 40),
        };
        let case = self.open(tx, &mut draw, at, person)?;
        let agent = self.agents[draw.below(self.agents.len() as u64) as usize];
        let later = at + SignedDuration::from_mins(20 + draw.below(600) as i64);
        match standing {
            Standing::Open if draw.below(10) < 6 => {
                let ctx = self.at(at + SignedDuration::from_mins(15), Actor::Agent(agent.agent));
                handle::step(tx, &ctx, agent, case, Step::Assign(Some(agent.agent)))?;
            }
            Standing::Open => {}
            Standing::Waiting => self.answer(tx, &mut draw, later, agent, case, State::Waiting)?,
            Standing::Resolved => self.answer(tx, &mut draw, later, agent, case, State::Resolved)?,
            Standing::Closed => {
                self.answer(tx, &mut draw, later, agent, case, State::Resolved)?;
                return Ok(Some(later));
            }
        }
        Ok(None)
    }

    fn open(&self, tx: &mut Tx<'_>, draw: &mut Draw, at: Timestamp, person: PersonId) -> Result<CaseId, Error> {
        let kind = match draw.below(10) {
            0..5 => CaseKind::Inquiry,
            5..8 => CaseKind::Incident,
            8 => CaseKind::Complaint,
            _ => CaseKind::Suggestion,
        };
        let channel = match draw.below(10) {
            0..6 => Channel::Mail,
            6..8 => Channel::Form,
            _ => Channel::Api,
        };
        let length = 3 + draw.below(4) as usize;
        let words =
            Words { subject: words::sentences(draw, length), text: words::message(draw, 40), ..Words::default() };
        let new = NewCase {
            person,
            kind,
            channel,
            language: Language::Es,
            happened_at: at,
            mailbox: (channel == Channel::Mail).then_some(self.mailbox),
            follows: None,
            filing: desk::cases::open::NewFiling::default(),
            words,
        };
        Ok(open::open(tx, &self.at(at, Actor::Person(person)), new)?.0.case.id)
    }

    fn answer(
        &self,
        tx: &mut Tx<'_>,
        draw: &mut Draw,
        at: Timestamp,
        agent: Asker,
        case: CaseId,
        then: State,
    ) -> Result<(), Error> {
        let reply = Reply {
            case,
            channel: Channel::Page,
            text: words::sentences(draw, 25),
            subject: String::new(),
            to: Vec::new(),
            cc: Vec::new(),
            bcc: Vec::new(),
            files: Vec::new(),
            then,
            until: None,
            seen: None,
        };
        reply::reply(tx, &self.at(at, Actor::Agent(agent.agent)), agent, reply).map(drop)
    }
}

/// The address of a person.
pub(crate) fn email(number: u64) -> String {
    format!("persona{number}@example.com")
}
