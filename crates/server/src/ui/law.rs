//! What the law says, in the words of whoever reads it on a screen.

use domain::{
    profile::{Basis, Certainty, Effect},
    rules::{HOUSE, Verdict},
};

use super::cases::Said;
use crate::{app::App, locales::Words, papers::words as paper_words};

/// What a rule rests on, how sure that is, and when it was read.
pub(crate) fn source(app: &App, words: Words, basis: &Basis) -> String {
    if basis.source == HOUSE {
        return match basis.article.strip_prefix("law ") {
            Some(number) => words.a("law-house-rule", "number", number),
            None => words.a("law-house", "article", &basis.article),
        };
    }
    let business = app.business();
    let Some(profile) = business.profile() else { return String::new() };
    let known = profile.source(&basis.source);
    let title = known.map_or_else(|| basis.source.clone(), |source| source.title.clone());
    let date = known.map_or(profile.read_on, |source| source.read_on);
    words.with(
        source_key(basis.certainty),
        &[
            ("source", crate::locales::say(title)),
            ("article", crate::locales::say(&basis.article)),
            ("date", crate::locales::say(paper_words::date(date, words.0))),
        ],
    )
}

/// How a source is told, by how sure it is.
pub(crate) fn source_key(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::TextSeen => "law-source",
        Certainty::Reading => "law-source-reading",
        Certainty::Secondary => "law-source-secondary",
    }
}

/// What a rule says of an answer.
pub(crate) fn told(app: &App, words: Words, verdict: &Verdict) -> Said {
    let business = app.business();
    let forbidden =
        business.profile().and_then(|profile| profile.forbidden.iter().find(|forbidden| forbidden.id == verdict.rule));
    let (title, remedy) = match forbidden {
        Some(forbidden) => (words.a("rule-forbidden", "seen", &verdict.seen), forbidden.why.get(words.0).to_owned()),
        None => (
            words.a(&format!("rule-{}", verdict.rule), "seen", &verdict.seen),
            words.t(&format!("rule-{}-remedy", verdict.rule)),
        ),
    };
    Said {
        refuses: verdict.effect == Effect::Refuse,
        title,
        remedy,
        source: source(app, words, &verdict.basis),
        can_be_overridden: verdict.can_be_overridden,
    }
}
