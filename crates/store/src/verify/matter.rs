//! The walk through the cases: their chains, their rows, the words of their messages.

use std::collections::HashMap;

use domain::{
    case::{Case, State},
    event::{Event, Hash, Recorded},
    ids::{CaseId, MessageId},
};
use uuid::Uuid;

use super::{
    Finding, Report,
    raw::{Raw, columns},
};
use crate::{
    Error,
    cases::{self, Stored},
    db::{Tx, params},
    messages,
};

/// Cases in one piece.
const CASES: i64 = 128;

/// One piece: some cases, all their events and the words of their messages. Where to go on.
pub(super) fn verify_cases(tx: &mut Tx<'_>, after: Option<CaseId>) -> Result<(Option<CaseId>, Report), Error> {
    let after = after.unwrap_or(CaseId(Uuid::nil()));
    let rows = cases::after(tx, after, CASES)?;
    let next = rows.last().map(|stored| stored.case.id).filter(|_| rows.len() as i64 == CASES);
    // The last piece reaches to the end: there may be events of cases that have no row.
    let until = next.unwrap_or(CaseId(Uuid::max()));
    let events = tx.rows(
        concat!("SELECT ", columns!(), " FROM event WHERE case_id > $1 AND case_id <= $2 ORDER BY case_id, number"),
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

/// Whether the chain of a case's events is whole and its row says what they say.
pub(super) fn verify_one(tx: &mut Tx<'_>, case: CaseId) -> Result<Vec<Finding>, Error> {
    let row = cases::by_id(tx, case)?;
    let events = tx.rows(
        concat!("SELECT ", columns!(), " FROM event WHERE case_id = $1 ORDER BY number"),
        params![case],
        Raw::read,
    )?;
    let mut findings = Vec::new();
    verify_case(&row, &events, &mut findings);
    Ok(findings)
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
    let fields =
        folded.flatten().map_or_else(|| "it does not begin with its opening".into(), |case| differing(row, &case));
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
        legal: None,
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
        ("legal", row.legal != folded.legal),
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
        Event::Acknowledged(acknowledged) => Some((acknowledged.message, &acknowledged.digest)),
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
    let mut files: HashMap<MessageId, Vec<String>> = HashMap::new();
    let attached = tx.rows(
        "SELECT m.id, a.blob FROM message m JOIN attachment a ON a.message_id = m.id
         WHERE m.case_id > $1 AND m.case_id <= $2 ORDER BY m.id, a.position",
        params![after, until],
        |row| Ok((row.get()?, row.get()?)),
    )?;
    for (message, blob) in attached {
        files.entry(message).or_default().push(blob);
    }
    let mut stored: HashMap<MessageId, (CaseId, String)> = tx
        .rows(
            "SELECT m.id, m.case_id, m.subject, m.text, h.html FROM message m
             LEFT JOIN message_html h ON h.message_id = m.id WHERE m.case_id > $1 AND m.case_id <= $2",
            params![after, until],
            |row| {
                let (id, case) = (row.get()?, row.get()?);
                let (subject, text, html) = (row.get::<String>()?, row.get::<String>()?, row.get::<Option<String>>()?);
                let files = files.get(&id).into_iter().flatten().map(String::as_str);
                Ok((id, (case, messages::digest(&subject, &text, html.as_deref(), files))))
            },
        )?
        .into_iter()
        .collect();
    report.messages += stored.len() as u64;
    let mut told = HashMap::new();
    for event in events {
        let (Some(case), Ok(recorded)) = (event.case, event.recorded()) else { continue };
        let Some((message, digest)) = digest_of(&recorded.event) else { continue };
        told.insert(message, (case, digest.to_owned()));
    }
    for (message, (case, digest)) in told {
        match stored.remove(&message) {
            None => report.findings.push(Finding::NoMessage { case, message }),
            Some((_, now)) if now != digest => report.findings.push(Finding::Words { case, message }),
            Some(_) => {}
        }
    }
    report.findings.extend(stored.into_iter().map(|(message, (case, _))| Finding::Unknown { case, message }));
    Ok(())
}
