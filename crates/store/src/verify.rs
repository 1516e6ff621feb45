//! Proves the journal (law 12): nothing was removed from it, changed in it, or written past it.
//!
//! Walks everything in small pieces, each seen at one moment, so that it works on a base of any size while others write.

use domain::{
    case::{Case, State},
    event::{Event, Hash, Link, Recorded, link},
    ids::{CaseId, EventId, MessageId, PersonId},
};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::{
    Db, Error,
    cases::{self, Stored},
    db::{Row, Tx, params},
    journal,
};

/// Cases in one piece.
const CASES: i64 = 128;
/// Events of the house's walk in one piece.
const EVENTS: i64 = 2000;
/// More findings than these are only counted.
const KEPT: usize = 1000;

/// Something that is not as the journal says.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Finding {
    /// Numbers are missing in a lane.
    #[error("lane {lane}: the events after number {after} are missing, up to {until}")]
    Gap {
        /// The lane.
        lane: i64,
        /// The last number that is there.
        after: i64,
        /// The last one that is missing.
        until: i64,
    },
    /// An event was changed, put in or left out: its hash does not follow from the one before.
    #[error("event {event} (lane {lane}, number {seq}): it or the one before it was changed")]
    Chain {
        /// The event.
        event: EventId,
        /// Its lane.
        lane: i64,
        /// Its number.
        seq: i64,
    },
    /// An event cannot be read.
    #[error("event {event}: {reason}")]
    Unreadable {
        /// The event.
        event: EventId,
        /// Why.
        reason: String,
    },
    /// The last event of the house in a lane is not the one that the lane's head knows.
    #[error("lane {lane}: its head does not belong to its last event of the house")]
    LaneHead {
        /// The lane.
        lane: i64,
    },
    /// A case has events but no row.
    #[error("case {case}: it is in the journal, but its row is gone")]
    NoRow {
        /// The case.
        case: CaseId,
    },
    /// The last event of a case is not the one that its row knows.
    #[error("case {case}: its row is at event {row}, the journal at {journal}, or their hashes differ")]
    CaseHead {
        /// The case.
        case: CaseId,
        /// The version in the row.
        row: i64,
        /// How many events there are.
        journal: i64,
    },
    /// A row says something else than what follows from its events.
    #[error("case {case}: its row was changed past the journal: {fields}")]
    Row {
        /// The case.
        case: CaseId,
        /// Which of its fields.
        fields: String,
    },
    /// The words of a message are not those that were recorded (law 7).
    #[error("message {message} of case {case}: its words were changed")]
    Words {
        /// The case.
        case: CaseId,
        /// The message.
        message: MessageId,
    },
    /// A message that the journal knows is gone.
    #[error("message {message} of case {case}: it is in the journal, but not there any more")]
    NoMessage {
        /// The case.
        case: CaseId,
        /// The message.
        message: MessageId,
    },
}

/// What a walk through the journal found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// Cases that were looked at.
    pub cases: u64,
    /// Events that were looked at.
    pub events: u64,
    /// Messages whose words were compared.
    pub messages: u64,
    /// What is wrong; at most a thousand.
    pub findings: Vec<Finding>,
    /// How many more there are.
    pub more: u64,
}

impl Report {
    /// Whether all is as it should be.
    pub fn is_clean(&self) -> bool {
        self.findings.is_empty()
    }

    fn add(&mut self, other: Self) {
        self.cases += other.cases;
        self.events += other.events;
        self.messages += other.messages;
        self.more += other.more;
        let room = KEPT - self.findings.len();
        self.more += other.findings.len().saturating_sub(room) as u64;
        self.findings.extend(other.findings.into_iter().take(room));
    }
}

/// Walks the whole journal. `progress` hears how many events were looked at so far.
pub async fn verify(db: &Db, progress: impl Fn(u64)) -> Result<Report, Error> {
    let mut report = Report::default();
    for (lane, _) in db.read(journal::heads).await? {
        let mut walk = HouseWalk::new(lane);
        while !walk.done {
            let (on, found) = db.read(move |tx| walk.step(tx)).await?;
            walk = on;
            report.add(found);
        }
    }
    let mut after = None;
    loop {
        let (next, found) = db.read(move |tx| verify_cases(tx, after)).await?;
        report.add(found);
        progress(report.events);
        match next {
            Some(next) => after = Some(next),
            None => return Ok(report),
        }
    }
}

/// An event as it is stored: what was hashed is the text, not what it means.
struct Raw {
    lane: i64,
    seq: i64,
    id: EventId,
    case: Option<CaseId>,
    person: Option<PersonId>,
    at: Timestamp,
    actor: String,
    cause: String,
    kind: String,
    version: i64,
    body: String,
    hash: Hash,
}

macro_rules! columns {
    () => {
        "lane, seq, id, case_id, person_id, at, actor, cause, kind, version, body, hash"
    };
}

impl Raw {
    fn read(row: &mut Row<'_>) -> Result<Self, Error> {
        Ok(Self {
            lane: row.get()?,
            seq: row.get()?,
            id: row.get()?,
            case: row.get()?,
            person: row.get()?,
            at: row.get()?,
            actor: row.get()?,
            cause: row.get()?,
            kind: row.get()?,
            version: row.get()?,
            body: row.get()?,
            hash: row.get()?,
        })
    }

    fn follows(&self, previous: &Hash) -> bool {
        let expected = link(
            previous,
            &Link {
                id: self.id,
                case: self.case,
                at: self.at,
                actor: &self.actor,
                cause: &self.cause,
                kind: &self.kind,
                version: self.version,
                body: &self.body,
            },
        );
        expected == self.hash
    }

    fn chain_finding(&self) -> Finding {
        Finding::Chain { event: self.id, lane: self.lane, seq: self.seq }
    }

    fn recorded(&self) -> Result<Recorded, Finding> {
        let unreadable = |reason: String| Finding::Unreadable { event: self.id, reason };
        Ok(Recorded {
            id: self.id,
            case: self.case,
            person: self.person,
            at: self.at,
            actor: self.actor.parse().map_err(|error: domain::event::UnknownActor| unreadable(error.to_string()))?,
            cause: self.cause.clone(),
            event: Event::decode(&self.kind, self.version, &self.body).map_err(|error| unreadable(error.to_string()))?,
        })
    }
}

/// The way through a lane: no number is missing, and the events of the house are chained.
#[derive(Clone, Copy)]
struct HouseWalk {
    lane: i64,
    seq: i64,
    hash: Hash,
    done: bool,
}

impl HouseWalk {
    fn new(lane: i64) -> Self {
        Self { lane, seq: 0, hash: Hash::default(), done: false }
    }

    fn step(mut self, tx: &mut Tx<'_>) -> Result<(Self, Report), Error> {
        let mut report = Report::default();
        let numbers: Vec<i64> = tx.rows(
            "SELECT seq FROM event WHERE lane = $1 AND seq > $2 ORDER BY seq LIMIT $3",
            params![self.lane, self.seq, EVENTS],
            |row| row.get(),
        )?;
        let until = numbers.last().copied().unwrap_or(self.seq);
        let house = tx.rows(
            concat!(
                "SELECT ",
                columns!(),
                " FROM event WHERE lane = $1 AND seq > $2 AND seq <= $3 AND case_id IS NULL ORDER BY seq"
            ),
            params![self.lane, self.seq, until],
            Raw::read,
        )?;
        for number in &numbers {
            self.expect(*number, &mut report);
        }
        for event in house {
            if !event.follows(&self.hash) {
                report.findings.push(event.chain_finding());
            }
            self.hash = event.hash;
            report.events += 1;
        }
        if (numbers.len() as i64) < EVENTS {
            self.finish(tx, &mut report)?;
        }
        Ok((self, report))
    }

    fn expect(&mut self, number: i64, report: &mut Report) {
        if number != self.seq + 1 {
            report.findings.push(Finding::Gap { lane: self.lane, after: self.seq, until: number - 1 });
        }
        self.seq = number;
    }

    fn finish(&mut self, tx: &mut Tx<'_>, report: &mut Report) -> Result<(), Error> {
        self.done = true;
        let head = tx.row("SELECT seq, hash FROM lane_head WHERE lane = $1", params![self.lane], |row| {
            Ok((row.get::<i64>()?, row.get::<Option<Hash>>()?.unwrap_or_default()))
        })?;
        let Some((seq, hash)) = head else { return Ok(()) };
        self.expect(seq + 1, report);
        if hash != self.hash {
            report.findings.push(Finding::LaneHead { lane: self.lane });
        }
        Ok(())
    }
}

/// One piece: some cases, all their events and the words of their messages. Where to go on.
fn verify_cases(tx: &mut Tx<'_>, after: Option<CaseId>) -> Result<(Option<CaseId>, Report), Error> {
    let after = after.unwrap_or(CaseId(Uuid::nil()));
    let rows = cases::after(tx, after, CASES)?;
    let next = rows.last().map(|stored| stored.case.id).filter(|_| rows.len() as i64 == CASES);
    // The last piece reaches to the end: there may be events of cases that have no row.
    let until = next.unwrap_or(CaseId(Uuid::max()));
    let events = tx.rows(
        concat!(
            "SELECT ",
            columns!(),
            " FROM event WHERE case_id > $1 AND case_id <= $2 ORDER BY case_id, number"
        ),
        params![after, until],
        Raw::read,
    )?;
    let mut report = Report { cases: rows.len() as u64, events: events.len() as u64, ..Report::default() };
    let mut rows = rows.into_iter().peekable();
    for events in events.chunk_by(|one, other| one.case == other.case) {
        let Some(case) = events[0].case else { continue };
        while let Some(bare) = rows.next_if(|row| row.case.id < case) {
            let Case { id: case, version: row, .. } = bare.case;
            report.findings.push(Finding::CaseHead { case, row, journal: 0 });
        }
        match rows.next_if(|row| row.case.id == case) {
            Some(row) => verify_case(&row, events, &mut report.findings),
            None => report.findings.push(Finding::NoRow { case }),
        }
    }
    for Stored { case: Case { id: case, version: row, .. }, .. } in rows {
        report.findings.push(Finding::CaseHead { case, row, journal: 0 });
    }
    verify_words(tx, after, until, &events, &mut report)?;
    Ok((next, report))
}

fn verify_case(stored: &Stored, events: &[Raw], findings: &mut Vec<Finding>) {
    let row = &stored.case;
    let mut hash = Hash::default();
    let mut folded = None;
    let mut readable = true;
    for event in events {
        if !event.follows(&hash) {
            findings.push(event.chain_finding());
        }
        hash = event.hash;
        match event.recorded() {
            Ok(recorded) => {
                if let Some(case) = folded.get_or_insert_with(|| blank(row, &recorded)) {
                    case.apply(&recorded);
                }
            }
            Err(finding) => {
                findings.push(finding);
                readable = false;
            }
        }
    }
    let journal = events.len() as i64;
    if hash != row.hash || journal != row.version {
        findings.push(Finding::CaseHead { case: row.id, row: row.version, journal });
        return;
    }
    let fields = folded.flatten().map_or_else(|| "it does not begin with its opening".into(), |case| differing(row, &case));
    if readable && !fields.is_empty() {
        findings.push(Finding::Row { case: row.id, fields });
    }
}

/// The case before its first event, with what events do not carry taken from its row.
fn blank(row: &Case, first: &Recorded) -> Option<Case> {
    let Event::CaseOpened(opened) = &first.event else { return None };
    Some(Case {
        id: row.id,
        key: row.key,
        person: opened.person,
        kind: opened.kind,
        channel: opened.channel,
        language: opened.language,
        state: State::Open,
        owner: None,
        collaborators: Vec::new(),
        subject: row.subject.clone(),
        follows: opened.follows,
        opened_at: opened.happened_at,
        waits_since: None,
        waiting_until: None,
        first_answer_at: None,
        resolved_at: None,
        closed_at: None,
        clock: None,
        leaving: Vec::new(),
        touched_at: first.at,
        version: 0,
        hash: row.hash,
    })
}

fn differing(row: &Case, folded: &Case) -> String {
    let fields = [
        ("person", row.person != folded.person),
        ("kind", row.kind != folded.kind),
        ("channel", row.channel != folded.channel),
        ("language", row.language != folded.language),
        ("state", row.state != folded.state),
        ("owner", row.owner != folded.owner),
        ("collaborators", row.collaborators != folded.collaborators),
        ("follows", row.follows != folded.follows),
        ("opened_at", row.opened_at != folded.opened_at),
        ("waits_since", row.waits_since != folded.waits_since),
        ("waiting_until", row.waiting_until != folded.waiting_until),
        ("first_answer_at", row.first_answer_at != folded.first_answer_at),
        ("resolved_at", row.resolved_at != folded.resolved_at),
        ("closed_at", row.closed_at != folded.closed_at),
        ("clock", row.clock != folded.clock),
        ("leaving", row.leaving != folded.leaving),
        ("touched_at", row.touched_at != folded.touched_at),
    ];
    fields.iter().filter(|(_, differs)| *differs).map(|(name, _)| *name).collect::<Vec<_>>().join(", ")
}

/// What the journal says of the words of a message.
fn digest_of(event: &Event) -> Option<(MessageId, &str)> {
    match event {
        Event::MessageReceived(received) => Some((received.message, &received.digest)),
        Event::ReplyWritten(reply) => Some((reply.message, &reply.digest)),
        Event::NoteWritten(note) => Some((note.message, &note.digest)),
        _ => None,
    }
}

fn verify_words(
    tx: &mut Tx<'_>,
    after: CaseId,
    until: CaseId,
    events: &[Raw],
    report: &mut Report,
) -> Result<(), Error> {
    let stored: std::collections::HashMap<MessageId, String> = tx
        .rows("SELECT id, text FROM message WHERE case_id > $1 AND case_id <= $2", params![after, until], |row| {
            Ok((row.get()?, hex::encode(Sha256::digest(row.get::<String>()?))))
        })?
        .into_iter()
        .collect();
    report.messages += stored.len() as u64;
    for event in events {
        let (Some(case), Ok(recorded)) = (event.case, event.recorded()) else { continue };
        let Some((message, digest)) = digest_of(&recorded.event) else { continue };
        match stored.get(&message) {
            None => report.findings.push(Finding::NoMessage { case, message }),
            Some(now) if now != digest => report.findings.push(Finding::Words { case, message }),
            Some(_) => {}
        }
    }
    Ok(())
}
