//! The letters that the law asks for, from what an agent filled in. Nothing in them is generic but their headings.

use domain::{
    legal::{Draft, Remedy},
    profile::Body,
};
use jiff::civil::Date;
use store::legal::Point;

use crate::{locales::Words, papers::words};

/// What a letter is made of besides the agent's words.
pub(crate) struct About<'a> {
    /// The words of the person's language.
    pub(crate) words: Words,
    /// «Hola, Carmen:».
    pub(crate) greeting: String,
    /// Who signs, and for whom.
    pub(crate) agent: &'a str,
    pub(crate) business: &'a str,
}

/// A reasoned answer, in the composer's simple markup.
pub(crate) fn answer(about: &About<'_>, draft: &Draft, points: &[Point], bodies: &[&Body]) -> String {
    let w = about.words;
    let mut parts = vec![about.greeting.trim().to_owned(), w.t(&format!("letter-outcome-{}", draft.outcome))];
    let answered: Vec<String> = draft
        .points
        .iter()
        .filter(|point| !point.answer.trim().is_empty())
        .map(|point| match points.iter().find(|known| Some(known.id) == point.point) {
            Some(known) => format!("**{}**\n{}", plain(&known.text), point.answer.trim()),
            None => point.answer.trim().to_owned(),
        })
        .collect();
    if !answered.is_empty() {
        parts.push(format!("**{}**", w.t("letter-points")));
        parts.extend(answered);
    }
    let mut part = |title: &str, text: &str| {
        if !text.trim().is_empty() {
            parts.push(format!("**{}**\n{}", w.t(title), text.trim()));
        }
    };
    part("letter-reasons", &draft.reasons);
    if let Some(wanted) = &draft.remedy {
        part("letter-remedy", &remedy(wanted, w));
    }
    part("letter-evidence", &draft.evidence);
    if !bodies.is_empty() {
        parts.push(format!("**{}**\n{}", w.t("letter-bodies"), w.t("letter-bodies-what")));
        let line = |body: &&Body| format!("- {}. {} {}", body.name, body.access.get(w.0), body.url);
        parts.push(bodies.iter().map(line).collect::<Vec<_>>().join("\n"));
        parts.extend(
            draft.participates.map(|takes| w.t(if takes { "letter-participates" } else { "letter-participates-not" })),
        );
    }
    parts.push(format!("{}\n{}\n{}", w.t("letter-closing"), about.agent, about.business));
    parts.join("\n\n")
}

/// What is done, how much and by when.
pub(crate) fn remedy(remedy: &Remedy, w: Words) -> String {
    let mut parts = vec![remedy.what.trim().to_owned()];
    parts.extend(remedy.amount.as_ref().map(|amount| w.a("letter-remedy-amount", "amount", words::money(amount, w.0))));
    parts.extend(remedy.by.map(|by| w.a("letter-remedy-by", "date", words::date(by, w.0))));
    parts.retain(|part| !part.is_empty());
    parts.join(" ")
}

/// A request to complete what was presented: what is missing, until when, and what follows (Ley 10/2025, art. 13.3);
/// `restarts` where the time to answer begins anew with it.
pub(crate) fn completion(
    about: &About<'_>,
    missing: &[String],
    until: Date,
    explanation: &str,
    restarts: bool,
) -> String {
    let w = about.words;
    let list = missing.iter().map(|name| format!("- {name}")).collect::<Vec<_>>().join("\n");
    let mut parts = vec![about.greeting.trim().to_owned(), format!("{}\n{list}", w.t("letter-completion"))];
    parts.extend(Some(explanation.trim().to_owned()).filter(|text| !text.is_empty()));
    parts.push(w.a("letter-completion-until", "date", words::date(until, w.0)));
    parts.push(w.t("letter-completion-consequence"));
    parts.extend(restarts.then(|| w.t("letter-completion-clock")));
    parts.push(format!("{}\n{}\n{}", w.t("letter-closing"), about.agent, about.business));
    parts.join("\n\n")
}

/// A text that somebody else typed, within bold type.
fn plain(text: &str) -> String {
    text.replace('*', "")
}
