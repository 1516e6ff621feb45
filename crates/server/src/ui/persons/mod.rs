//! Persons: finding them, all that is known of one, and correcting it.

mod edit;
mod list;
mod new;
mod show;

use axum::{
    Router,
    routing::{get, post},
};

use super::{cases::full_name, find::Someone};
use crate::{app::App, locales::Words, urls};

pub(super) fn router() -> Router<App> {
    Router::new()
        .route("/persons", get(list::page))
        .route("/persons/new", get(new::page).post(new::introduce))
        .route("/persons/{id}", get(show::page))
        .route("/persons/{id}/edit", get(edit::page).post(edit::correct))
        .route("/persons/{id}/identifiers", post(edit::add))
        .route("/persons/{id}/identifiers/remove", post(edit::remove))
}

/// A person among others, to be chosen or opened.
pub(crate) struct Card {
    pub(crate) id: domain::ids::PersonId,
    pub(crate) url: String,
    pub(crate) name: String,
    pub(crate) called: String,
    pub(crate) about: String,
}

impl Card {
    pub(crate) fn new(words: Words, Someone { person, ways }: Someone) -> Self {
        let name = full_name(words, &person.name, &person.preferred_name);
        let called = person.preferred_name.trim();
        let called =
            if called.is_empty() || called == name { String::new() } else { words.a("person-called", "name", called) };
        let about: Vec<String> = ways.into_iter().take(4).map(|way| way.value).collect();
        Self { id: person.id, url: urls::person(person.id), name, called, about: about.join(" · ") }
    }
}
