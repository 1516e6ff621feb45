//! Lists of cases: the inbox, the rail beside it, and the pages of the API.
//!
//! Every list follows an index from a place on, so a page costs the same at a thousand cases and at a million. The
//! column `attention` orders the cases of one state: open ones by who waits most, all others by when something last
//! happened (see [`crate::cases`]).

use domain::{
    case::{CaseKind, Channel, State},
    clock::Clock,
    ids::{AgentId, CaseId, PersonId},
    key::Key,
    language::Language,
    legal::Legal,
};
use jiff::Timestamp;

use crate::{
    Error,
    db::{self, Statement, Tx, params, value::Value},
};

/// One line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The case.
    pub case: CaseId,
    /// Its public key.
    pub key: Key,
    /// Whose matter.
    pub person: PersonId,
    /// Their name; empty if nobody knows.
    pub person_name: String,
    /// How they like to be called; empty means by their name.
    pub preferred_name: String,
    /// The title that colleagues see.
    pub subject: String,
    /// The beginning of the person's last words.
    pub excerpt: String,
    /// What sort of matter.
    pub kind: CaseKind,
    /// How the person came.
    pub channel: Channel,
    /// The language of the request.
    pub language: Language,
    /// Where it stands.
    pub state: State,
    /// Who has it.
    pub owner: Option<AgentId>,
    /// Their name.
    pub owner_name: Option<String>,
    /// The deadline that runs.
    pub clock: Option<Clock>,
    /// What the law sees of it.
    pub legal: Option<Box<Legal>>,
    /// The earliest word of the person that nobody has answered.
    pub waits_since: Option<Timestamp>,
    /// When we look again at a waiting case.
    pub waiting_until: Option<Timestamp>,
    /// When it really began.
    pub opened_at: Timestamp,
    /// When the person last said something.
    pub last_word_at: Timestamp,
    /// When something last happened.
    pub touched_at: Timestamp,
    /// How many events it has.
    pub version: i64,
    /// An answer is on its way and may still be taken back.
    pub leaving: bool,
    /// A message could not be delivered, and nothing reached the person since.
    pub failed: bool,
    /// Its place among the cases of its state.
    attention: i64,
}

impl Row {
    /// What to call the person; `None` if nobody knows.
    pub fn called(&self) -> Option<&str> {
        [self.preferred_name.trim(), self.person_name.trim()].into_iter().find(|name| !name.is_empty())
    }
}

/// Whose cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Whose {
    /// Everybody's.
    #[default]
    All,
    /// Those that this agent owns.
    Of(AgentId),
    /// Those that nobody owns: the common queue.
    Nobody,
    /// Those that this agent owns or helps with.
    Involving(AgentId),
}

/// Which cases, and in which order.
///
/// With a state: open ones by who waits most, others with the latest activity first. Without: the latest activity first,
/// or the earliest first if `updated_since` is given, so that a program that follows all changes misses none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Filter {
    /// In this state.
    pub state: Option<State>,
    /// Of these agents.
    pub whose: Whose,
    /// Of this person.
    pub person: Option<PersonId>,
    /// Of this sort.
    pub kind: Option<CaseKind>,
    /// That came this way.
    pub channel: Option<Channel>,
    /// In which something happened at this moment or later.
    pub updated_since: Option<Timestamp>,
}

/// A place in a list, to go on from. Its text is opaque to those outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    at: i64,
    case: CaseId,
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}_{}", self.at, self.case)
    }
}

/// A text that is no place in a list.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("this is not a place in a list: begin again without it")]
pub struct BadPlace;

impl std::str::FromStr for Place {
    type Err = BadPlace;

    fn from_str(text: &str) -> Result<Self, BadPlace> {
        let (at, case) = text.split_once('_').ok_or(BadPlace)?;
        Ok(Self { at: at.parse().map_err(|_| BadPlace)?, case: case.parse().map_err(|_| BadPlace)? })
    }
}

/// A page of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Its lines.
    pub rows: Vec<Row>,
    /// Where the next page begins, if there is one.
    pub next: Option<Place>,
}

macro_rules! columns {
    () => {
        "c.id, c.key, c.person_id, p.name, p.preferred_name, c.subject, c.excerpt, c.kind, c.channel, c.language, c.state,
         c.owner_id, a.name, c.clock, c.waits_since, c.waiting_until, c.opened_at, c.last_word_at, c.touched_at, c.version,
         c.leaving, c.legal, c.attention,
         EXISTS (SELECT 1 FROM message m WHERE m.case_id = c.id AND m.delivery IN ('failed', 'bounced')
           AND NOT EXISTS (SELECT 1 FROM message n
             WHERE n.case_id = c.id AND n.direction = 'outbound' AND n.delivery = 'sent' AND n.at > m.at))"
    };
}

macro_rules! from {
    () => {
        "cases c JOIN person p ON p.id = c.person_id LEFT JOIN agent a ON a.id = c.owner_id"
    };
}

fn read(row: &mut db::Row<'_>) -> Result<Row, Error> {
    let (case, key, person, person_name, preferred_name) =
        (row.get()?, row.word()?, row.get()?, row.get()?, row.get()?);
    let (subject, excerpt, kind, channel, language) = (row.get()?, row.get()?, row.word()?, row.word()?, row.word()?);
    let (state, owner, owner_name) = (row.word()?, row.get()?, row.get()?);
    let clock = crate::cases::read_clock(row)?;
    let (waits_since, waiting_until, opened_at) = (row.get()?, row.get()?, row.get()?);
    let (last_word_at, touched_at, version) = (row.get()?, row.get()?, row.get()?);
    let leaving = row.get::<String>()? != "[]";
    let legal = crate::cases::read_legal(row)?;
    Ok(Row {
        case,
        key,
        person,
        person_name,
        preferred_name,
        subject,
        excerpt,
        kind,
        channel,
        language,
        state,
        owner,
        owner_name,
        clock,
        waits_since,
        waiting_until,
        opened_at,
        last_word_at,
        touched_at,
        version,
        leaving,
        legal,
        attention: row.get()?,
        failed: row.get()?,
    })
}

/// Begins a statement with the cases of those who are asked for. Those that involve an agent are few and found first;
/// `CROSS` keeps SQLite from walking through all others instead.
fn of_whom(filter: &Filter) -> Statement<'static> {
    let mut statement = Statement::new(concat!("SELECT ", columns!(), " FROM "));
    if let Whose::Involving(agent) = filter.whose {
        statement.push("(SELECT id AS involving FROM cases WHERE owner_id = ?", params![agent]);
        if let Some(state) = filter.state {
            statement.push(" AND state = ?", params![state.as_str()]);
        }
        statement.push(" UNION SELECT case_id FROM collaborator WHERE agent_id = ?) few CROSS JOIN ", params![agent]);
    }
    statement.push(concat!(from!(), " WHERE "), &[]);
    match filter.whose {
        Whose::All => statement.push("TRUE", &[]),
        Whose::Of(agent) => statement.push("c.owner_id = ?", params![agent]),
        Whose::Nobody => statement.push("c.owner_id IS NULL", &[]),
        Whose::Involving(_) => statement.push("c.id = few.involving", &[]),
    }
    statement
}

impl Statement<'_> {
    fn of_matter(&mut self, filter: &Filter) {
        if let Some(state) = filter.state {
            self.push(" AND c.state = ?", params![state.as_str()]);
        }
        if let Some(person) = filter.person {
            self.push(" AND c.person_id = ?", params![person]);
        }
        if let Some(kind) = filter.kind {
            self.push(" AND c.kind = ?", params![kind.as_str()]);
        }
        if let Some(channel) = filter.channel {
            self.push(" AND c.channel = ?", params![channel.as_str()]);
        }
        if let Some(since) = filter.updated_since {
            self.push(" AND c.touched_at >= ?", params![since]);
        }
    }
}

/// In which order a list goes: by which column, and which way.
#[derive(Clone, Copy)]
enum Order {
    WaitsMost,
    LatestOfState,
    Latest,
    Earliest,
}

impl Order {
    fn of(filter: &Filter) -> Self {
        match (filter.state, filter.updated_since) {
            (Some(State::Open), _) => Self::WaitsMost,
            (Some(_), _) => Self::LatestOfState,
            (None, None) => Self::Latest,
            (None, Some(_)) => Self::Earliest,
        }
    }

    fn after(self) -> &'static str {
        match self {
            Self::WaitsMost => " AND (c.attention, c.id) > (?, ?)",
            Self::LatestOfState => " AND (c.attention, c.id) < (?, ?)",
            Self::Latest => " AND (c.touched_at, c.id) < (?, ?)",
            Self::Earliest => " AND (c.touched_at, c.id) > (?, ?)",
        }
    }

    fn by(self) -> &'static str {
        match self {
            Self::WaitsMost => " ORDER BY c.attention, c.id LIMIT ?",
            Self::LatestOfState => " ORDER BY c.attention DESC, c.id DESC LIMIT ?",
            Self::Latest => " ORDER BY c.touched_at DESC, c.id DESC LIMIT ?",
            Self::Earliest => " ORDER BY c.touched_at, c.id LIMIT ?",
        }
    }

    fn place(self, row: &Row) -> Place {
        let at = match self {
            Self::WaitsMost | Self::LatestOfState => row.attention,
            Self::Latest | Self::Earliest => row.touched_at.as_microsecond(),
        };
        Place { at, case: row.case }
    }
}

fn statement(filter: &Filter, after: Option<Place>, limit: i64) -> Statement<'static> {
    let mut statement = of_whom(filter);
    statement.of_matter(filter);
    let order = Order::of(filter);
    if let Some(place) = after {
        statement.push(order.after(), params![place.at, place.case]);
    }
    // One more than asked for tells whether there is a next page.
    statement.push(order.by(), params![limit + 1]);
    statement
}

/// A page of at most `limit` lines, from a place on.
pub fn page(tx: &mut Tx<'_>, filter: &Filter, after: Option<Place>, limit: i64) -> Result<Page, Error> {
    let limit = limit.max(1);
    let mut rows = statement(filter, after, limit).rows(tx, read)?;
    let more = rows.len() as i64 > limit;
    rows.truncate(limit as usize);
    let next = rows.last().filter(|_| more).map(|last| Order::of(filter).place(last));
    Ok(Page { rows, next })
}

/// Cases in which the law wants something done, the nearest first; those that are over are not among them.
pub fn due_by_law(tx: &mut Tx<'_>, limit: i64) -> Result<Vec<Row>, Error> {
    let sql = concat!(
        "SELECT ",
        columns!(),
        " FROM ",
        from!(),
        " WHERE c.legal_due IS NOT NULL AND c.state <> 'closed' ORDER BY c.legal_due, c.id LIMIT $1"
    );
    tx.rows(sql, params![limit], read)
}

/// The lines of some cases, in the order in which they are asked for; those that do not exist are left out.
pub fn of_cases(tx: &mut Tx<'_>, cases: &[CaseId]) -> Result<Vec<Row>, Error> {
    let mut rows = Vec::with_capacity(cases.len());
    for eight in cases.chunks(8) {
        // Always eight places, the last id repeated: one statement to prepare.
        let places: Vec<Value<'_>> = (0..8).map(|index| eight[index.min(eight.len() - 1)].into()).collect();
        let sql = concat!("SELECT ", columns!(), " FROM ", from!(), " WHERE c.id IN ($1, $2, $3, $4, $5, $6, $7, $8)");
        let mut found = tx.rows(sql, &places, read)?;
        found.sort_by_key(|row| eight.iter().position(|case| *case == row.case));
        rows.append(&mut found);
    }
    Ok(rows)
}

/// Numbers for the rail; none is more than [`COUNT_LIMIT`], however many there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Open cases.
    pub open: i64,
    /// Open ones that the agent owns.
    pub mine: i64,
    /// Open ones that nobody owns.
    pub unowned: i64,
    /// Open ones that the agent helps with.
    pub helping: i64,
    /// Cases in which the person must act.
    pub waiting: i64,
    /// Resolved ones that can still be reopened.
    pub resolved: i64,
}

/// Where counting stops: «1000 or more» costs the same at any size.
pub const COUNT_LIMIT: i64 = 1000;

// The order keeps PostgreSQL from looking for open cases among all the closed ones.
const COUNTS: &str = "SELECT
   (SELECT COUNT(*) FROM (SELECT 1 FROM cases WHERE state = 'open' ORDER BY attention LIMIT 1000) few),
   (SELECT COUNT(*) FROM (SELECT 1 FROM cases WHERE owner_id = $1 AND state = 'open' ORDER BY attention LIMIT 1000) few),
   (SELECT COUNT(*) FROM (SELECT 1 FROM cases WHERE owner_id IS NULL AND state = 'open' ORDER BY attention LIMIT 1000) few),
   (SELECT COUNT(*) FROM (SELECT 1 FROM collaborator h CROSS JOIN cases c
      WHERE h.agent_id = $1 AND c.id = h.case_id AND c.state = 'open' LIMIT 1000) few),
   (SELECT COUNT(*) FROM (SELECT 1 FROM cases WHERE state = 'waiting' ORDER BY attention LIMIT 1000) few),
   (SELECT COUNT(*) FROM (SELECT 1 FROM cases WHERE state = 'resolved' ORDER BY attention LIMIT 1000) few)";

/// Counts the cases for the rail of an agent.
pub fn counts(tx: &mut Tx<'_>, agent: AgentId) -> Result<Counts, Error> {
    tx.row(COUNTS, params![agent], |row| {
        Ok(Counts {
            open: row.get()?,
            mine: row.get()?,
            unowned: row.get()?,
            helping: row.get()?,
            waiting: row.get()?,
            resolved: row.get()?,
        })
    })?
    .ok_or(Error::Missing)
}

#[cfg(test)]
mod tests;
