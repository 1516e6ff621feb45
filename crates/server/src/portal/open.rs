//! From the key in an address to the case, for whoever has the key.

use axum::{
    extract::{FromRequestParts, RawPathParams},
    http::{Method, request::Parts},
    response::{IntoResponse, Redirect, Response},
};
use domain::{event::Actor, key::Key, person::Person};
use jiff::{SignedDuration, Timestamp};
use store::{Tx, cases::Stored};

use super::{
    frame::Frame,
    key,
    seen::{self, Sight},
    visitor::Visitor,
};
use crate::{app::App, error::Error, urls};

/// So many unknown keys are answered to one client within [`WINDOW`].
const GUESSES: i64 = 20;
const WINDOW: SignedDuration = SignedDuration::from_mins(15);

/// A case whose key somebody has. The first argument of every page of a case.
pub(super) struct Opened {
    /// Who looks.
    pub(super) visitor: Visitor,
    /// The case.
    pub(super) stored: Stored,
    /// Whose it is.
    pub(super) person: Person,
    /// How much of it may be read.
    pub(super) sight: Sight,
}

/// Why a page was not shown: another answer instead, or an error.
pub(super) enum Aside {
    /// Another answer.
    Answer(Response),
    /// An error.
    Failed(Error),
}

impl IntoResponse for Aside {
    fn into_response(self) -> Response {
        match self {
            Self::Answer(response) => response,
            Self::Failed(error) => error.into_response(),
        }
    }
}

impl<E: Into<Error>> From<E> for Aside {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

impl Opened {
    /// The frame of a page of this case: in the language that the visitor chose, or else that of the case (law 6).
    pub(super) fn frame(&self, app: &App) -> Frame {
        let language = self.visitor.chosen.unwrap_or(self.stored.case.language);
        let mut frame = Frame::with_language(app, &self.visitor, language, self.person.form);
        frame.set("key", self.key());
        frame.set("kind", self.stored.case.kind);
        frame
    }

    /// The key of the case.
    pub(super) fn key(&self) -> Key {
        self.stored.case.key
    }

    /// The address of one of the pages of this case; empty for the first.
    pub(super) fn place(&self, page: &str) -> String {
        urls::page_of_person(&self.key(), page)
    }

    /// What to call the person on a page, if that may be said.
    pub(super) fn name(&self) -> Option<&str> {
        if !seen::may_name(&self.stored.case, &self.person, &self.sight) {
            return None;
        }
        self.person.greeted()
    }

    /// What an action of the person is given.
    pub(super) fn context(&self, app: &App) -> desk::Context {
        app.context(Actor::Person(self.person.id), "page")
    }
}

/// The first word of a name.
pub(super) fn first_name(name: &str) -> Option<&str> {
    name.split_whitespace().next()
}

impl FromRequestParts<App> for Opened {
    type Rejection = Aside;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Aside> {
        let Ok(visitor) = Visitor::from_request_parts(parts, app).await;
        let params = RawPathParams::from_request_parts(parts, app).await.map_err(|_| Error::NotFound)?;
        let typed =
            params.iter().find(|(name, _)| *name == "key").map(|(_, typed)| typed.to_owned()).unwrap_or_default();
        let found = typed.parse::<Key>();
        let key = match found {
            Ok(key) => key,
            Err(error) => {
                let frame = Frame::new(app, &visitor);
                let problem = key::slip(&frame, &typed, &error);
                return Err(Aside::Answer(key::refuse(frame, typed, problem)?));
            }
        };
        if key.compact() != typed && parts.method == Method::GET {
            return Err(Aside::Answer(Redirect::permanent(&canonical(&key, &parts.uri)).into_response()));
        }
        look_up(app, visitor, key, typed).await
    }
}

/// The same address with the key as we write it.
fn canonical(key: &Key, uri: &axum::http::Uri) -> String {
    let rest = uri.path().trim_start_matches("/c/").split_once('/').map(|(_, rest)| rest).unwrap_or_default();
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    format!("{}{query}", urls::page_of_person(key, rest))
}

async fn look_up(app: &App, visitor: Visitor, key: Key, typed: String) -> Result<Opened, Aside> {
    let guesses = format!("key:{}", visitor.client.counted());
    let (headers, now, inner) = (visitor.headers.clone(), app.clock.now(), app.clone());
    let subject = guesses.clone();
    let found = app
        .db
        .read::<_, store::Error>(move |tx| {
            let case = find(tx, &inner, &headers, key, now)?;
            Ok((case, store::throttle::blocked(tx, &subject, GUESSES, now)?))
        })
        .await?;
    match found {
        // A visit has proven more than a key.
        (Some(Found { opened, visits }), blocked) if visits || blocked.is_none() => {
            let (stored, person, sight) = opened;
            Ok(Opened { visitor, stored, person, sight })
        }
        (_, Some(until)) => Err(Error::TooOften(seconds(until, now)).into()),
        (None, None) => {
            app.db.write(move |tx| store::throttle::hit(tx, &guesses, GUESSES, WINDOW, now)).await?;
            let frame = Frame::new(app, &visitor);
            let problem = frame.t("portal-error-key-unknown");
            Err(Aside::Answer(key::refuse(frame, typed, problem)?))
        }
        (Some(_), None) => Err(Error::NotFound.into()),
    }
}

/// A case that was found.
struct Found {
    opened: (Stored, Person, Sight),
    /// By a browser that visits it.
    visits: bool,
}

fn find(
    tx: &mut Tx<'_>,
    app: &App,
    headers: &axum::http::HeaderMap,
    key: Key,
    now: Timestamp,
) -> Result<Option<Found>, store::Error> {
    let Some(stored) = store::cases::by_key(tx, &key)?.filter(|stored| stored.case.key.same_as(&key)) else {
        return Ok(None);
    };
    let person = store::persons::by_id(tx, stored.case.person)?;
    let (sight, visits) = seen::sight(tx, &app.vault, headers, &stored.case, &person, now)?;
    Ok(Some(Found { opened: (stored, person, sight), visits }))
}

/// Whole seconds until a moment, at least one.
pub(super) fn seconds(until: Timestamp, now: Timestamp) -> u64 {
    u64::try_from(until.duration_since(now).as_secs()).unwrap_or_default().max(1)
}
