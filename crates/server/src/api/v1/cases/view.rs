//! How a case looks from outside.

use desk::business::Business;
use domain::{
    case,
    clock::{self, Clock},
    ids::{AgentId, CaseId},
    language,
};
use jiff::Timestamp;
use serde::Serialize;
use store::{Tx, cases::Stored, lists::Row};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    api::{problem::Problem, v1::ROOT, words},
    urls,
};

/// One matter of one person.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Case {
    /// What lists show too.
    #[serde(flatten)]
    pub line: CaseLine,
    /// The closed case that this one continues.
    #[schema(required = true)]
    pub follows: Option<Uuid>,
    /// Colleagues who help.
    pub helpers: Vec<Uuid>,
    /// When the person got the first answer.
    #[schema(required = true)]
    pub first_answer_at: Option<Timestamp>,
    /// When the last answer was delivered as the solution.
    #[schema(required = true)]
    pub resolved_at: Option<Timestamp>,
    /// When the time to reopen was over.
    #[schema(required = true)]
    pub closed_at: Option<Timestamp>,
    /// Answers that can still be taken back or are on their way.
    pub leaving: Vec<Uuid>,
}

/// A line of a list of cases.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct CaseLine {
    /// Identity.
    pub id: Uuid,
    /// The public key, readable aloud; it alone lets the person follow the case.
    #[schema(example = "H7K2-QM94-X5CT")]
    pub key: String,
    /// The person's page.
    #[schema(format = "uri-reference", example = "https://ayuda.example.org/c/H7K2QM94X5CT")]
    pub page: String,
    /// Whose matter it is.
    pub person: Named,
    /// What sort of matter.
    #[schema(value_type = words::CaseKind)]
    pub kind: case::CaseKind,
    /// How the person came.
    #[schema(value_type = words::Channel)]
    pub channel: case::Channel,
    /// The language of the request; the answer goes in it.
    #[schema(value_type = words::Language)]
    pub language: language::Language,
    /// Where it stands.
    #[schema(value_type = words::State)]
    pub state: case::State,
    /// Who has it; null means the common queue.
    #[schema(required = true)]
    pub owner: Option<Named>,
    /// The title that colleagues see.
    pub subject: String,
    /// The beginning of the person's last words.
    pub excerpt: String,
    /// The deadline of the answer; null while nobody waits for one.
    #[schema(required = true)]
    pub due: Option<Due>,
    /// The earliest word of the person that nobody has answered.
    #[schema(required = true)]
    pub waits_since: Option<Timestamp>,
    /// When a waiting case is looked at again.
    #[schema(required = true)]
    pub waiting_until: Option<Timestamp>,
    /// When it really began.
    pub opened_at: Timestamp,
    /// When the person last said something.
    pub last_word_at: Timestamp,
    /// When something last happened.
    pub touched_at: Timestamp,
    /// Counts what has happened; also the `ETag`.
    #[schema(example = 4)]
    pub version: i64,
}

/// Somebody with their name.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Named {
    /// Identity.
    pub id: Uuid,
    /// What to call them; empty if nobody knows.
    #[schema(example = "Amparo Ferrer Gil")]
    pub name: String,
}

/// A running deadline.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Due {
    /// When it runs out; while it stands still, when it would have.
    pub at: Timestamp,
    /// Which promise it measures.
    #[schema(value_type = words::ClockRule)]
    pub rule: clock::Rule,
    /// From when it counts.
    pub from: Timestamp,
    /// Minutes of opening time that it allows.
    #[schema(example = 480)]
    pub allowance: i64,
    /// It stands still because the person must act.
    pub paused: bool,
    /// The computation in words, in the language of the case; null in lists.
    #[schema(required = true)]
    pub explanation: Option<String>,
}

impl Due {
    fn line(clock: &Clock) -> Self {
        Self {
            at: clock.due_at,
            rule: clock.rule,
            from: clock.started_at,
            allowance: clock.allowance.as_mins(),
            paused: clock.paused_since.is_some(),
            explanation: None,
        }
    }

    /// The deadline of a case with its computation (law 8).
    pub(super) fn of(case: &case::Case, business: &Business) -> Option<Self> {
        let clock = case.clock.as_ref()?;
        let explanation = clock.explain(business.calendars(), case.language).ok();
        Some(Self { explanation, ..Self::line(clock) })
    }
}

impl CaseLine {
    /// A line of a list.
    pub(super) fn new(row: Row, business: &Business) -> Self {
        let name = row.called().unwrap_or_default().to_owned();
        let owner_name = row.owner_name.unwrap_or_default();
        Self {
            id: row.case.0,
            page: page(business, &row.key),
            key: row.key.to_string(),
            person: Named { id: row.person.0, name },
            kind: row.kind,
            channel: row.channel,
            language: row.language,
            state: row.state,
            owner: row.owner.map(|id| Named { id: id.0, name: owner_name }),
            subject: row.subject,
            excerpt: row.excerpt,
            due: row.clock.as_ref().map(Due::line),
            waits_since: row.waits_since,
            waiting_until: row.waiting_until,
            opened_at: row.opened_at,
            last_word_at: row.last_word_at,
            touched_at: row.touched_at,
            version: row.version,
        }
    }
}

impl Case {
    /// A case with the names that belong to it.
    pub(super) fn load(tx: &mut Tx<'_>, stored: Stored, business: &Business) -> Result<Self, Problem> {
        let Stored { case, shown, .. } = stored;
        let person = store::persons::by_id(tx, case.person)?;
        let mut names = store::agents::names(tx, case.owner.as_slice())?;
        let mut named = |id: AgentId| Named { id: id.0, name: names.remove(&id).unwrap_or_default() };
        let line = CaseLine {
            id: case.id.0,
            key: case.key.to_string(),
            page: page(business, &case.key),
            person: Named { id: person.id.0, name: person.called().unwrap_or_default().to_owned() },
            kind: case.kind,
            channel: case.channel,
            language: case.language,
            state: case.state,
            owner: case.owner.map(&mut named),
            due: Due::of(&case, business),
            subject: case.subject,
            excerpt: shown.excerpt,
            waits_since: case.waits_since,
            waiting_until: case.waiting_until,
            opened_at: case.opened_at,
            last_word_at: Timestamp::from_microsecond(shown.last_word_at).unwrap_or(case.opened_at),
            touched_at: case.touched_at,
            version: case.version,
        };
        Ok(Self {
            line,
            follows: case.follows.map(|id| id.0),
            helpers: case.collaborators.into_iter().map(|id| id.0).collect(),
            first_answer_at: case.first_answer_at,
            resolved_at: case.resolved_at,
            closed_at: case.closed_at,
            leaving: case.leaving.into_iter().map(|leaving| leaving.message.0).collect(),
        })
    }
}

/// The person's page of a case, in full.
pub(super) fn page(business: &Business, key: &domain::key::Key) -> String {
    urls::absolute(business, &urls::case_of_person(key))
}

/// The address of a case.
pub(super) fn address(id: CaseId) -> String {
    format!("{ROOT}/cases/{id}")
}
