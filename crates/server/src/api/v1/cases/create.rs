//! Errors: `person-or-introduction`, `unknown`, `identifier-…`, `empty`, `too-long`, `future`, `too-long-ago`,
//! `idempotency-key-reused`. Tests: `tests/it/api/cases/create.rs`.

use axum::extract::State;
use desk::{
    business::Business,
    cases::{
        by_hand::Whose,
        pass_on::{self, Matter},
        write::Written,
    },
};
use domain::{
    access::{Asker, Scope},
    case,
    ids::PersonId,
    language,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::view::{Due, address, page};
use crate::{
    api::{
        codes::Code,
        creation::{Creation, Made},
        files::{self, NewFile},
        problem::Problem,
        text::{Line, Text},
        token::Token,
        v1::persons::Introduced,
        words,
    },
    app::App,
};

/// A new matter.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewCase {
    /// Whose matter it is, if you know their id.
    #[schema(value_type = Option<Uuid>)]
    person: Option<PersonId>,
    /// Whose matter it is otherwise: the person is found by any identifier, or added.
    introduction: Option<Introduced>,
    /// What sort of matter.
    #[serde(default = "inquiry")]
    #[schema(required = false, value_type = words::CaseKind, default = "inquiry")]
    kind: case::CaseKind,
    /// How the person came.
    #[serde(default = "api")]
    #[schema(required = false, value_type = words::Channel, default = "api")]
    channel: case::Channel,
    /// The language of the request; by default the person's.
    #[schema(value_type = Option<words::Language>)]
    language: Option<language::Language>,
    /// In a few words; by default the beginning of the text.
    #[serde(default)]
    #[schema(required = false)]
    subject: Line<250>,
    /// What the person said, in their own words.
    text: Text<65_000>,
    /// When it really happened, if not now. Deadlines count from then.
    happened_at: Option<Timestamp>,
    /// Tell the person by mail that it arrived, if an address of theirs is known and a mailbox can send.
    #[serde(default = "yes")]
    #[schema(required = false, default = true)]
    acknowledge: bool,
    /// Files, at most 20.
    #[serde(default)]
    #[schema(required = false, max_items = 20)]
    files: Vec<NewFile>,
}

fn inquiry() -> case::CaseKind {
    case::CaseKind::Inquiry
}

fn api() -> case::Channel {
    case::Channel::Api
}

fn yes() -> bool {
    true
}

/// What came of it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct OpenedCase {
    /// The case.
    id: Uuid,
    /// The public key, readable aloud; it alone lets the person follow the case.
    #[schema(example = "H7K2-QM94-X5CT")]
    key: String,
    /// The person's page.
    #[schema(format = "uri-reference", example = "https://ayuda.example.org/c/H7K2QM94X5CT")]
    page: String,
    /// Whose matter it is.
    person: Uuid,
    /// The stored words.
    message: Uuid,
    /// A mail tells the person that it arrived.
    acknowledged: bool,
    /// By when an answer is promised, with the computation; null if nothing is promised.
    #[schema(required = true)]
    due: Option<Due>,
    /// Counts what has happened.
    version: i64,
}

impl OpenedCase {
    fn new(written: &Written, business: &Business) -> Self {
        let case = &written.case.case;
        Self {
            id: case.id.0,
            key: case.key.to_string(),
            page: page(business, &case.key),
            person: case.person.0,
            message: written.message.0,
            acknowledged: written.acknowledged,
            due: Due::of(case, business),
            version: case.version,
        }
    }
}

/// Open a case
///
/// When the answer comes, the matter is durable. Repeat a request that got no answer with the same `Idempotency-Key`:
/// there will be one case.
#[utoipa::path(
    post, path = "/cases", tag = "cases", operation_id = "create_case",
    request_body(content = NewCase, example = json!({
        "introduction": {"name": "Amparo Ferrer Gil", "email": "amparo@example.org", "customer_no": "AZ-0017"},
        "kind": "complaint",
        "language": "es",
        "subject": "Factura de noviembre",
        "text": "Me han cobrado dos veces la factura de noviembre.",
    })),
    responses(
        (status = 201, description = "The case is open", body = OpenedCase, headers(("location" = String, description = "The case's address"))),
        (status = 409, description = "`idempotency-key-reused`, `conflict`"),
    ),
    security(("token" = ["cases:write"])),
)]
pub(crate) async fn create(
    token: Token,
    State(app): State<App>,
    Creation { input, once }: Creation<NewCase>,
) -> Result<Made, Problem> {
    token.needs(Scope::CasesWrite)?;
    let whose = match (input.person, input.introduction) {
        (Some(person), None) => Whose::Known(person),
        (None, Some(introduced)) => Whose::New(introduced.named()?),
        _ => return Err(Code::PersonOrIntroduction.into()),
    };
    let matter = Matter {
        whose,
        channel: input.channel,
        kind: input.kind,
        language: input.language,
        subject: input.subject.0,
        text: input.text.0,
        files: files::keep(&app, input.files).await?,
        happened_at: input.happened_at,
        acknowledge: input.acknowledge,
    };
    let ctx = token.context(&app);
    let open = move |tx: &mut store::Tx<'_>| {
        let written = pass_on::matter(tx, &ctx, Asker::program(), matter.clone())?;
        Ok(Made::new(address(written.case.case.id), &OpenedCase::new(&written, &ctx.business)))
    };
    once.make(&app, &token, open).await
}
