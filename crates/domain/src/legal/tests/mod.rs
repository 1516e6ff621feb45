//! What the law says of a case, as a person, an agent or the law itself would put it.

mod answering;
mod changing;
mod filing;
mod holding;
mod journal;
mod waiting;

use jiff::Timestamp;
use uuid::Uuid;

use super::*;
use crate::{
    calendar::{Calendar, WorkingTime, Zone},
    case::{self, Case, CaseKind, Channel, Command, Facts, Opening, Refused},
    event::{Actor, CompletionAsked, Event, Recorded, ResolutionWritten},
    ids::{CaseId, EventId, PersonId},
    key::Key,
    language::Language,
    profile::{Profile, Sector, Size, library},
};

pub(crate) fn message(number: u128) -> MessageId {
    MessageId(Uuid::from_u128(number))
}

pub(crate) fn point(number: u128) -> PointId {
    PointId(Uuid::from_u128(number))
}

/// A business under a law, and one case of it.
#[derive(Debug)]
pub(crate) struct Office {
    pub(crate) profile: &'static Profile,
    pub(crate) zone: Zone,
    pub(crate) situation: Situation,
    calendar: Calendar,
    pub(crate) case: Case,
    begun: Case,
    journal: Vec<Recorded>,
}

impl Office {
    /// A person writes to a business in Spain or elsewhere; what the law sees is not said yet.
    pub(crate) fn new(profile: &str, sector: Sector, size: Size, opened: &str) -> Self {
        let profile = library::get(profile).unwrap();
        let zone = match profile.country.as_str() {
            "PE" => "America/Lima",
            "CO" => "America/Bogota",
            _ => "Europe/Madrid",
        };
        let zone = Zone::get(zone).unwrap();
        let happened_at = zone.moment(opened.parse().unwrap()).unwrap();
        let opening = Opening {
            id: CaseId(Uuid::from_u128(1)),
            key: Key::from_random([7; 16]),
            person: PersonId(Uuid::from_u128(2)),
            kind: CaseKind::Inquiry,
            channel: Channel::Mail,
            language: Language::Es,
            subject: "Recibo de octubre".into(),
            happened_at,
            follows: None,
        };
        let (case, _) = case::open(opening, happened_at);
        Self {
            profile,
            zone,
            situation: Situation { sector, size, ..Situation::default() },
            calendar: Calendar::new(WorkingTime::always(), Zone::utc()),
            begun: case.clone(),
            case,
            journal: Vec::new(),
        }
    }

    /// A water company: in scope of Ley 10/2025, and of its rules for services that continue.
    pub(crate) fn water() -> Self {
        Self::new("es", Sector::Water, Size::Small, "2027-01-11T10:00")
    }

    /// A shop round the corner, to which Ley 10/2025 does not apply.
    pub(crate) fn shop() -> Self {
        Self::new("es", Sector::General, Size::Small, "2027-01-11T10:00")
    }

    /// A shop in Lima.
    pub(crate) fn lima() -> Self {
        Self::new("pe", Sector::General, Size::Small, "2027-01-11T10:00")
    }

    /// With a matter of this kind filed.
    pub(crate) fn with(mut self, kind: &str) -> Self {
        self.file(kind, &[]).unwrap();
        self
    }

    pub(crate) fn at(&self, local: &str) -> Timestamp {
        self.zone.moment(local.parse().unwrap()).unwrap()
    }

    pub(crate) fn law(&self) -> Law<'_> {
        Law {
            profile: self.profile,
            country: &self.profile.country,
            situation: &self.situation,
            zone: &self.zone,
            local: &[],
        }
    }

    /// As it would be filed.
    pub(crate) fn filing(&self, kind: &str, topics: &[&str]) -> Filing {
        Filing {
            kind: Some(kind.to_owned()),
            topics: topics.iter().map(|topic| (*topic).to_owned()).collect(),
            situation: self.situation.clone(),
            ..Filing::default()
        }
    }

    fn file(&mut self, kind: &str, topics: &[&str]) -> Result<Vec<Event>, Refused> {
        let filing = self.filing(kind, topics);
        self.on_first_day(Step::File(filing))
    }

    /// As the case is opened, under the kind of the product to which its kind in the law belongs.
    fn on_first_day(&mut self, step: Step) -> Result<Vec<Event>, Refused> {
        if let (Step::File(Filing { kind: Some(kind), .. }), true) = (&step, self.journal.is_empty()) {
            let kind = self.profile.kind(kind).unwrap().case_kind;
            (self.case.kind, self.begun.kind) = (kind, kind);
        }
        self.tell_at(self.case.opened_at, Command::Legal(step))
    }

    pub(crate) fn step(&mut self, when: &str, step: Step) -> Result<Vec<Event>, Refused> {
        self.tell(when, Command::Legal(step))
    }

    pub(crate) fn tell(&mut self, when: &str, command: Command) -> Result<Vec<Event>, Refused> {
        self.tell_at(self.at(when), command)
    }

    fn tell_at(&mut self, now: Timestamp, command: Command) -> Result<Vec<Event>, Refused> {
        let facts = Facts { now, calendars: (&self.calendar).into(), answer_within: None, law: Some(self.law()) };
        let events = case::decide(&self.case, command, &facts).map_err(|refusal| refusal.0)?;
        for event in events.clone() {
            let recorded = Recorded {
                id: EventId(Uuid::nil()),
                case: Some(self.case.id),
                person: None,
                at: now,
                actor: Actor::System,
                cause: String::new(),
                event,
            };
            self.case.apply(&recorded);
            self.journal.push(recorded);
        }
        Ok(events)
    }

    /// The case as whoever reads its journal makes it.
    fn as_journalled(&self) -> Case {
        let mut case = self.begun.clone();
        for recorded in &self.journal {
            let event = &recorded.event;
            let event = Event::decode(event.kind(), event.version(), &event.body()).unwrap();
            case.apply(&Recorded { event, ..recorded.clone() });
        }
        case
    }

    pub(crate) fn legal(&self) -> &Legal {
        self.case.legal.as_deref().unwrap()
    }

    /// What runs: rule, reading and last day, the nearest first.
    fn running(&self) -> Vec<String> {
        let mut running: Vec<_> = self.legal().running().collect();
        running.sort_by_key(|clock| clock.due_at);
        let told = |clock: &&LegalClock| format!("{} {} {}", clock.rule, clock.reading, clock.due_on);
        running.iter().map(told).collect()
    }

    /// The last day of a clock.
    fn due(&self, rule: &str, reading: &str) -> String {
        self.clock(rule, reading).due_on.to_string()
    }

    fn clock(&self, rule: &str, reading: &str) -> &LegalClock {
        self.legal().clocks.iter().find(|clock| clock.rule == rule && clock.reading == reading).unwrap()
    }

    /// A reasoned answer is written and leaves by mail.
    fn answers(&mut self, when: &str, number: u128, points: &[PointId], then: case::State) -> Result<(), Refused> {
        self.step(when, answer(number, points))?;
        self.tell(when, reply(number, then)).map(drop)
    }
}

/// A reasoned answer.
fn answer(number: u128, points: &[PointId]) -> Step {
    Step::Answer(ResolutionWritten {
        resolution: ResolutionId(Uuid::from_u128(number)),
        message: message(number),
        outcome: Outcome::NotUpheld,
        points: points.to_vec(),
        remedy: false,
        bodies: vec!["junta-arbitral-nacional".to_owned()],
        participates: Some(false),
        language: Language::Es,
        channel: Channel::Mail,
    })
}

fn reply(number: u128, then: case::State) -> Command {
    Command::Reply { message: message(number), channel: Channel::Mail, digest: String::new(), then, until: None }
}

fn sent(number: u128) -> Command {
    Command::Sent { message: message(number), answers: true }
}

/// A request to complete, until the end of this day.
fn completion(office: &Office, missing: &[&str], due_on: &str) -> Step {
    let due_on: Date = due_on.parse().unwrap();
    Step::AskCompletion(CompletionAsked {
        message: message(30),
        missing: missing.iter().map(|field| (*field).to_owned()).collect(),
        due_on,
        due_at: office.zone.day_end(due_on),
        clocks: Vec::new(),
    })
}
