//! One line of the list.

use askama::Template;
use desk::business::Business;
use domain::ids::CaseId;
use store::lists;

use super::list::View;
use crate::{
    locales::Words,
    ui::{
        lexicon::{Lexicon, first_name},
        when::{Chip, When},
    },
    urls,
};

/// A line of the list.
#[derive(Template)]
#[template(path = "cases/row.html")]
pub(crate) struct Row {
    pub(crate) words: Words,
    case: CaseId,
    version: i64,
    view: View,
    name: String,
    chip: Option<Chip>,
    text: String,
    meta: String,
    unowned: bool,
    failed: bool,
    current: bool,
    language: &'static str,
}

impl Row {
    pub(crate) fn new(
        when: &When<'_>,
        business: &Business,
        view: View,
        row: lists::Row,
        current: Option<CaseId>,
    ) -> Self {
        let words = when.words;
        let lexicon = Lexicon::of(words);
        let mut meta = format!("{} · {}", lexicon.kind(row.kind), lexicon.channel(row.channel));
        if row.language != business.language {
            meta.push_str(" · ");
            meta.push_str(row.language.own_name());
        }
        if let Some(owner) = row.owner_name.as_deref().filter(|_| view != View::Mine) {
            meta.push_str(" · ");
            meta.push_str(&words.a("desk-of", "agent", first_name(owner)));
        }
        if row.leaving {
            meta.push_str(" · ");
            meta.push_str(&words.t("desk-leaving"));
        }
        Self {
            words,
            case: row.case,
            version: row.version,
            view,
            chip: when.standing(
                row.state,
                (row.clock.as_ref(), row.legal.as_deref()),
                row.waiting_until,
                row.waits_since,
            ),
            name: row.called_in_full().map_or_else(|| words.t("desk-nameless"), str::to_owned),
            text: if row.excerpt.is_empty() { row.subject } else { row.excerpt },
            meta,
            unowned: row.owner.is_none() && view != View::Unowned,
            failed: row.failed,
            current: current == Some(row.case),
            language: row.language.tag(),
        }
    }

    fn url(&self) -> String {
        self.view.within(urls::case(self.case))
    }
}

/// The full name comes first on every screen; how they like to be called only where no name is known.
trait CalledInFull {
    fn called_in_full(&self) -> Option<&str>;
}

impl CalledInFull for lists::Row {
    fn called_in_full(&self) -> Option<&str> {
        [self.person_name.trim(), self.preferred_name.trim()].into_iter().find(|name| !name.is_empty())
    }
}
