//! What is said of an answer before it is sent.

mod each;
mod forbidden;
mod shipped;
mod together;

use jiff::Timestamp;

use super::*;
use crate::{
    legal::{
        Completion, Money, Outcome, PointAnswer, Remedy,
        tests::{Office, message, point},
    },
    profile::{Sector, Size},
};

/// An answer to which nobody could object, to be spoilt.
struct Letter {
    office: Office,
    legal: Legal,
    draft: Draft,
    letter: String,
    language: Language,
    seems: Option<Language>,
    channel: Channel,
    chosen: Option<Channel>,
    points: Vec<PointId>,
    earlier: Vec<Sketch>,
    now: Timestamp,
}

const REASONS: &str =
    "El contador marcaba 118 m³ el 3 de octubre y 131 m³ el 2 de noviembre: la factura cobra esos 13 m³.";

impl Letter {
    fn to(office: Office) -> Self {
        let draft = Draft {
            outcome: Outcome::NotUpheld,
            reasons: REASONS.to_owned(),
            points: vec![PointAnswer { point: Some(point(1)), answer: "No se ha cobrado dos veces.".to_owned() }],
            remedy: None,
            evidence: "Las dos lecturas del contador, con sus fotografías.".to_owned(),
            bodies: vec!["junta-arbitral-nacional".to_owned(), "indecopi".to_owned()],
            participates: Some(true),
        };
        Self {
            legal: office.legal().clone(),
            now: office.at("2027-01-20T09:00"),
            letter: draft.words(),
            draft,
            language: Language::Es,
            seems: Some(Language::Es),
            channel: Channel::Mail,
            chosen: None,
            points: vec![point(1)],
            earlier: Vec::new(),
            office,
        }
    }

    /// From a water company, which is in scope of Ley 10/2025.
    fn water() -> Self {
        Self::to(Office::water().with("reclamacion"))
    }

    /// From a shop, to which only the general laws apply.
    fn shop() -> Self {
        Self::to(Office::shop().with("reclamacion"))
    }

    /// From a shop in Lima.
    fn lima() -> Self {
        Self::to(Office::lima().with("reclamo"))
    }

    /// From a bank in Lima.
    fn bank() -> Self {
        Self::to(Office::new("pe-banks", Sector::Finance, Size::Large, "2027-01-11T10:00").with("reclamo"))
    }

    /// About a cut of the water.
    fn cut() -> Self {
        let mut letter = Self::to(Office::water().with("incidencia"));
        letter.legal.topics = vec!["continuidad".to_owned()];
        letter.draft.outcome = Outcome::Upheld;
        letter.draft.remedy = Some(remedy());
        letter
    }

    fn verdicts(&self) -> Vec<Verdict> {
        check(&Answer {
            draft: &self.draft,
            letter: &self.letter,
            language: self.language,
            seems: self.seems,
            channel: self.channel,
            law: self.office.law(),
            legal: &self.legal,
            asked_in: Language::Es,
            asked_by: Channel::Mail,
            chosen: self.chosen,
            points: &self.points,
            earlier: &self.earlier,
            now: self.now,
        })
    }

    /// With these words in it.
    fn says(&mut self, words: &str) {
        self.letter = format!("{}\n\n{words}", self.letter);
    }

    fn found(&self) -> Vec<String> {
        self.verdicts().into_iter().map(|verdict| verdict.rule).collect()
    }
}

fn remedy() -> Remedy {
    Remedy {
        what: "Le devolvemos lo cobrado de más.".to_owned(),
        amount: Some(Money { minor: 4590, currency: "EUR".to_owned() }),
        by: Some("2027-01-29".parse().unwrap()),
    }
}

fn asked(letter: &Letter, delivered: bool, due: &str) -> Completion {
    let due_at = letter.office.at(due);
    Completion {
        message: message(30),
        missing: vec!["detail".to_owned()],
        asked_at: letter.office.case.opened_at,
        delivered,
        due_on: letter.office.law().date(due_at),
        due_at,
    }
}
