//! The reasoned answer on paper: the letter, with its parts and what it rests on.

use domain::{key::Key, profile::Body};
use paper::{Block, Document};

use super::{Facts, receipt, words};
use crate::{app::App, locales::Words};

/// The answer that a message carries; none if that message carries none.
pub(super) fn document(app: &App, facts: &Facts, code: &Key) -> Option<Document> {
    let business = app.business();
    let case = &facts.stored.case;
    let (resolution, carrier) = (facts.resolution.as_ref()?, facts.carrier.as_ref()?);
    let draft = &resolution.draft;
    let w = Words(carrier.language);
    let language = w.0;
    let complaint = case.kind == domain::case::CaseKind::Complaint;
    let mut blocks = vec![
        Block::Lead(w.t(&format!("letter-outcome-{}", draft.outcome))),
        Block::Facts(vec![
            (w.t("paper-business"), business.name.clone()),
            (w.t("paper-person"), facts.person.name.clone()),
            (w.t("paper-key"), case.key.to_string()),
            (w.t("paper-presented"), words::moment(&business, case.opened_at, language)),
            (w.t("paper-answer-date"), words::moment(&business, resolution.written_at, language)),
            (w.t("paper-channel"), w.t(&format!("desk-channel-{}", carrier.channel))),
        ]),
    ];
    let answered = draft.points.iter().filter(|point| !point.answer.trim().is_empty());
    let rows: Vec<(String, String)> = answered
        .map(|point| {
            let asked = facts.points.iter().find(|known| Some(known.id) == point.point);
            (asked.map_or_else(String::new, |known| known.text.clone()), point.answer.clone())
        })
        .collect();
    if !rows.is_empty() {
        blocks.push(Block::Heading { level: 1, text: w.t("letter-points") });
        for (asked, answer) in rows {
            if !asked.is_empty() {
                blocks.push(Block::Quote(asked));
            }
            blocks.push(Block::Paragraph(answer));
        }
    }
    let mut part = |title: &str, text: &str| {
        if !text.trim().is_empty() {
            blocks.push(Block::Heading { level: 1, text: w.t(title) });
            blocks.push(Block::Paragraph(text.to_owned()));
        }
    };
    part("letter-reasons", &draft.reasons);
    part("letter-evidence", &draft.evidence);
    if let Some(remedy) = &draft.remedy {
        part("letter-remedy", &crate::letters::remedy(remedy, w));
    }
    blocks.extend(bodies(app, facts, w));
    blocks.extend(receipt::verify(app, code, w));
    let title = if complaint { "paper-answer-title" } else { "paper-answer-title-other" };
    Some(Document {
        title: w.t(title),
        language: language.tag().to_owned(),
        author: business.name.clone(),
        date: resolution.written_at,
        header: w.a2("paper-header", "business", &business.name, "key", case.key),
        footer: business.public_url.clone(),
        blocks,
    })
}

fn bodies(app: &App, facts: &Facts, w: Words) -> Vec<Block> {
    let business = app.business();
    let Some(((legal, law), resolution)) =
        facts.stored.case.legal.as_deref().zip(business.law()).zip(facts.resolution.as_ref())
    else {
        return Vec::new();
    };
    let draft = &resolution.draft;
    let named: Vec<&Body> = law.bodies(legal).filter(|body| draft.bodies.contains(&body.id)).collect();
    if named.is_empty() {
        return Vec::new();
    }
    let line = |body: &&Body| format!("{}. {} {}", body.name, body.access.get(w.0), body.url);
    let mut blocks = vec![
        Block::Heading { level: 1, text: w.t("letter-bodies") },
        Block::Paragraph(w.t("letter-bodies-what")),
        Block::List(named.iter().map(line).collect()),
    ];
    blocks.extend(
        draft
            .participates
            .map(|takes| Block::Paragraph(w.t(if takes { "letter-participates" } else { "letter-participates-not" }))),
    );
    blocks
}
