//! What one creation says to SQLite, word for word as `crates/store` does; a log of PostgreSQL's statements shows the same.

pub(super) const BEGIN_ONCE: &str =
    "INSERT INTO idempotency (owner, key, request, status, answer, created_at) VALUES ($1, $2, $3, 0, '', $4)
         ON CONFLICT DO NOTHING";
pub(super) const FIND_PERSON: &str =
    "SELECT p.id, p.name, p.preferred_name, p.pronunciation, p.form, p.language, p.remarks, p.created_at, p.version
             FROM identifier i JOIN person p ON p.id = i.person_id
             WHERE i.norm = $1 AND i.kind = $2 AND (p.created_at, p.id) > ($3, $4)
             ORDER BY p.created_at, p.id LIMIT $5";
pub(super) const PERSON: &str =
    "INSERT INTO person (id, name, preferred_name, pronunciation, form, language, remarks, created_at, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
pub(super) const PERSON_WORD: &str = "INSERT INTO person_word (word, person_id) VALUES ($1, $2)";
pub(super) const IDENTIFIER: &str =
    "INSERT INTO identifier (id, person_id, kind, value, norm, created_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT DO NOTHING";
pub(super) const CASE: &str =
    "INSERT INTO cases (id, key, person_id, kind, channel, language, state, owner_id, subject, follows, mailbox_id,
           opened_at, waits_since, waiting_until, first_answer_at, resolved_at, closed_at, clock, leaving, collaborators,
           touched_at, attention, excerpt, last_word_at, version, hash, legal, legal_kind, legal_due)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23,
           $24, $25, $26, $27, $28, $29)";
pub(super) const MESSAGE: &str =
    "INSERT INTO message (id, case_id, direction, channel, delivery, automatic, person_id, agent_id, at, happened_at,
           subject, text, fold, language, digest, has_html, header_id, envelope, verdict, raw, returned_by, failure)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)";
pub(super) const KEEP_ANSWER: &str = "UPDATE idempotency SET status = $1, answer = $2 WHERE owner = $3 AND key = $4";
pub(super) const LANE: &str = "UPDATE lane_head SET seq = seq + $1 WHERE lane = $2 RETURNING seq, hash";
pub(super) const LANE_HASH: &str = "UPDATE lane_head SET hash = $1 WHERE lane = $2";
/// Five events in one statement.
pub(super) const EVENTS: &str =
    "INSERT INTO event (lane, seq, id, case_id, number, person_id, at, actor, cause, kind, version, body, hash)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13),
                  ($14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26),
                  ($27, $28, $29, $30, $31, $32, $33, $34, $35, $36, $37, $38, $39),
                  ($40, $41, $42, $43, $44, $45, $46, $47, $48, $49, $50, $51, $52),
                  ($53, $54, $55, $56, $57, $58, $59, $60, $61, $62, $63, $64, $65)";

/// The tables that a creation writes, to compare.
pub(super) const TABLES: [&str; 7] = ["person", "person_word", "identifier", "message", "event", "idempotency", "job"];

pub(super) const OWNER: &str = "token:0199b4a0-7f5e-7c30-8a55-3d1f6c8e2b47";
pub(super) const ACTOR: &str = "token:0199b4a0-7f5e-7c30-8a55-3d1f6c8e2b47";
pub(super) const NAME: [&str; 3] = ["Amparo", "Ferrer", "Gil"];
pub(super) const FOLDED: [&str; 3] = ["amparo", "ferrer", "gil"];
pub(super) const SUBJECT: &str = "La lectura no coincide con la factura";
pub(super) const DIGEST: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
pub(super) const ENVELOPE: &str = r#"{"from":"","to":[],"cc":[],"bcc":[],"references":[]}"#;
pub(super) const CLOCK: &str = r#"{"rule":"first_answer","allowance":"PT8H","started_at":"2026-11-28T03:41:00Z","due_at":"2026-11-30T18:00:00Z","soon_at":"2026-11-30T16:00:00Z","spent":"PT0S","paused_since":null,"pauses":[],"stopped_at":null}"#;
/// What is kept to be said again to the same request.
pub(super) const ANSWER: &str = concat!(
    "/api/v1/cases/01a2203e-7bf2-7ffe-bde9-70bf2639305d\n",
    r#"{"id":"01a2203e-7bf2-7ffe-bde9-70bf2639305d","key":"VF9J-TT3R-8XKK","page":"/c/VF9JTT3R8XKK","#,
    r#""person":"01a2203e-7bf2-7287-9ef3-1d891bb259b0","message":"01a2203e-7bf2-79c7-8441-bc12120580d1","acknowledged":false,"#,
    r#""due":{"at":"2026-11-30T18:00:00Z","rule":"first_answer","from":"2026-11-28T03:41:00Z","allowance":480,"paused":false,"#,
    r#""explanation":"Recibido el sábado 28 de noviembre a las 4:41. Prometimos una primera respuesta en 8 horas de atención. "#,
    "Atendemos de lunes a viernes de 9:00 a 14:00 y de 16:00 a 19:00. Sábado 28 y domingo 29 no cuentan; lunes 30: 8 horas. ",
    r#"Por eso: lunes 30 de noviembre a las 19:00."},"version":3}"#,
);
/// The events of a creation with their bodies: two of the person, three of the case.
pub(super) const EVENT_BODIES: [(&str, &str); 5] = [
    ("person_added", "{}"),
    ("identifier_added", r#"{"identifier":"01a2203e-7bf2-7646-9615-672d54661ae7","kind":"email"}"#),
    (
        "case_opened",
        r#"{"person":"01a2203e-7bf2-7287-9ef3-1d891bb259b0","kind":"incident","channel":"api","language":"es","happened_at":"2026-11-28T03:41:35.602094Z","follows":null}"#,
    ),
    (
        "message_received",
        r#"{"message":"01a2203e-7bf2-79c7-8441-bc12120580d1","channel":"api","happened_at":"2026-11-28T03:41:35.602094Z","digest":"e0d321addd52ffd194e499f9ea3f18896c90d854126cb71bf0c0f3a9bca06571","automatic":false}"#,
    ),
    (
        "clock_started",
        r#"{"clock":{"rule":"first_answer","allowance":"PT8H","started_at":"2026-11-28T03:41:00Z","due_at":"2026-11-30T18:00:00Z","soon_at":"2026-11-30T16:00:00Z","spent":"PT0S","paused_since":null,"pauses":[],"stopped_at":null}}"#,
    ),
];

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn flat(text: &str) -> String {
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn they_are_still_what_the_program_says() {
        let source = |file: &str| {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/store/src").join(file);
            flat(&std::fs::read_to_string(path).unwrap())
        };
        let said = ["idempotency.rs", "persons.rs", "cases.rs", "messages.rs", "journal.rs"].map(source).concat();
        let (_, find_person) = FIND_PERSON.split_once("p.version").unwrap();
        let (events, _) = EVENTS.split_once("VALUES").unwrap();
        let all = [
            BEGIN_ONCE,
            find_person,
            PERSON,
            PERSON_WORD,
            IDENTIFIER,
            CASE,
            MESSAGE,
            KEEP_ANSWER,
            LANE,
            LANE_HASH,
            events,
        ];
        for statement in all {
            assert!(said.contains(flat(statement).as_str()), "create.pgbench says it too: {statement}");
        }
    }
}
