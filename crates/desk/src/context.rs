//! What every action is given besides its own values.

use std::sync::Arc;

use domain::{
    access::{Action, Asker, may},
    case::Channel,
    event::{Actor, Event, Recorded},
    ids::Source,
    key::Key,
    language::{AddressForm, Language},
};
use jiff::Timestamp;
use store::{Tx, cases::Origin};

use crate::{Error, business::Business};

/// Who acts, when and why, and what the business says of itself.
#[derive(Clone)]
pub struct Context {
    /// The time of the action, to the microsecond.
    pub now: Timestamp,
    /// Who acts.
    pub actor: Actor,
    /// The request or job that led to it; for the journal.
    pub cause: String,
    /// Ids, keys and secrets.
    pub source: Arc<dyn Source>,
    /// The business's settings.
    pub business: Arc<Business>,
    /// The words that the program itself writes to persons.
    pub texts: Arc<dyn Texts>,
}

impl Context {
    /// Who and when, for the journal.
    pub fn origin(&self) -> Origin {
        Origin { at: self.now, actor: self.actor, cause: self.cause.clone() }
    }

    /// A new id.
    pub fn id<T: From<uuid::Uuid>>(&self) -> T {
        T::from(self.source.uuid(self.now))
    }

    /// Asks for permission.
    pub fn permit(&self, asker: Asker, action: Action<'_>) -> Result<(), Error> {
        Ok(may(asker, action)?)
    }

    /// Records something that happened in the house and belongs to no case.
    pub(crate) fn tell(&self, tx: &mut Tx<'_>, event: impl Into<Event>) {
        tx.record_house(Recorded {
            id: self.id(),
            case: None,
            person: None,
            at: self.now,
            actor: self.actor,
            cause: self.cause.clone(),
            event: event.into(),
        });
    }

    pub(crate) fn key(&self) -> Key {
        let mut bytes = [0; 16];
        self.source.fill(&mut bytes);
        Key::from_random(bytes)
    }
}

/// A subject and its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The subject line.
    pub subject: String,
    /// The text, in the composer's simple markup.
    pub body: String,
}

/// What an acknowledgement says (promise N2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acknowledgement {
    /// The language of the request.
    pub language: Language,
    /// How the person is addressed.
    pub form: AddressForm,
    /// What to call them, if somebody knows. Perhaps a stranger's words: it must not act as markup or as a link.
    pub name: Option<String>,
    /// The key of their case.
    pub key: Key,
    /// How they came.
    pub channel: Channel,
    /// The time of the acknowledgement.
    pub at: Timestamp,
    /// The subject of their message.
    pub subject: String,
    /// When an answer is due, if the business promises one.
    pub due: Option<Timestamp>,
    /// It goes on with a matter that was closed.
    pub continues: bool,
}

/// The words that the program itself writes to persons; the doors have them, in every language.
pub trait Texts: Send + Sync {
    /// Tells a person that their matter has arrived, what happens next and by when.
    fn acknowledgement(&self, business: &Business, facts: &Acknowledgement) -> Text;
}
