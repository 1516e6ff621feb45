//! How much of a case a browser may read.
//!
//! The key alone shows how the case goes. Words are shown to a *visit*, which a code sent to the person's address opens,
//! and to the browser that just wrote them: it keeps a signed list of its own messages. Writing opens no visit, because the
//! key is enough to write.

use axum::http::{HeaderMap, HeaderValue};
use axum_extra::extract::CookieJar;
use domain::{
    case::{Case, Channel, Direction},
    ids::MessageId,
    key::Key,
    person::{Person, identifier::IdentifierKind},
};
use jiff::{SignedDuration, Timestamp};
use store::{Tx, messages::Message, persons::Known};
use subtle::ConstantTimeEq;

use super::visitor;
use crate::{app::App, random, urls, vault::Vault};

/// How long a visit lasts, and how long a browser may read what it wrote.
pub(super) const LASTS: SignedDuration = SignedDuration::from_hours(12);
const VISIT: &str = "esmero_visit";
const WROTE: &str = "esmero_wrote";
/// A browser remembers its last messages to a case.
const REMEMBERED: usize = 6;
/// Bytes of a signature; the cookie is short-lived and tied to one message.
const SIGNATURE: usize = 16;

/// How much of a case a browser may read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Sight {
    /// Everything.
    All,
    /// The messages that it wrote itself; perhaps none.
    Own(Vec<MessageId>),
}

impl Sight {
    /// Whether the words of a message may be shown.
    pub(super) fn shows(&self, message: &Message) -> bool {
        match self {
            Self::All => true,
            Self::Own(own) => message.direction == Direction::Inbound && own.contains(&message.id),
        }
    }
}

/// How much a browser with these cookies may read, and whether a visit says so.
pub(super) fn sight(
    tx: &mut Tx<'_>,
    vault: &Vault,
    headers: &HeaderMap,
    case: &Case,
    person: &Person,
    now: Timestamp,
) -> Result<(Sight, bool), store::Error> {
    let jar = CookieJar::from_headers(headers);
    if let Some(visit) = jar.get(VISIT)
        && store::portal::visit(tx, &random::hash(visit.value()), now)? == Some(case.id)
    {
        return Ok((Sight::All, true));
    }
    let own = jar.get(WROTE).map(|cookie| read_wrote(vault, cookie.value(), now)).unwrap_or_default();
    if began_unknown(case, person) && addresses(&store::persons::identifiers(tx, person.id)?).is_empty() {
        return Ok((Sight::All, false));
    }
    Ok((Sight::Own(own), false))
}

/// Whether the person became known by this very form. Then the key was first shown to whoever wrote it, and if they left no
/// address, nothing else can prove who they are.
pub(super) fn began_unknown(case: &Case, person: &Person) -> bool {
    case.channel == Channel::Form && case.opened_at == person.created_at
}

/// Whether the person's name may be shown to somebody who has only the key. Not where a stranger may have given somebody
/// else's address in the form: that would tell them the name.
pub(super) fn may_name(case: &Case, person: &Person, sight: &Sight) -> bool {
    let by_form = matches!(case.channel, Channel::Form | Channel::Page);
    !by_form || *sight == Sight::All || began_unknown(case, person)
}

/// The addresses to which a code can be sent.
pub(super) fn addresses(identifiers: &[Known]) -> Vec<String> {
    let emails = identifiers.iter().filter(|known| known.kind == IdentifierKind::Email.as_str());
    emails.map(|known| known.norm.clone()).collect()
}

/// The cookie of a visit.
pub(super) fn visit_cookie(app: &App, key: &Key, secret: &str) -> Option<HeaderValue> {
    visitor::cookie(app, VISIT, secret, &urls::case_of_person(key), Some(LASTS.as_secs()))
}

/// Forgets the visit and what the browser wrote.
pub(super) fn forget_cookies(app: &App, key: &Key) -> [Option<HeaderValue>; 2] {
    [VISIT, WROTE].map(|name| visitor::cookie(app, name, "", &urls::case_of_person(key), Some(0)))
}

/// The secret of the visit that a browser has.
pub(super) fn visit_secret(headers: &HeaderMap) -> Option<[u8; 32]> {
    CookieJar::from_headers(headers).get(VISIT).map(|cookie| random::hash(cookie.value()))
}

/// The cookie that remembers, besides what the browser had, that it wrote this message.
pub(super) fn wrote_cookie(
    app: &App,
    headers: &HeaderMap,
    key: &Key,
    message: MessageId,
    now: Timestamp,
) -> Option<HeaderValue> {
    let jar = CookieJar::from_headers(headers);
    let before = jar.get(WROTE).map(|cookie| cookie.value().to_owned()).unwrap_or_default();
    let value = add_wrote(&app.vault, &before, message, now);
    visitor::cookie(app, WROTE, &value, &urls::case_of_person(key), Some(LASTS.as_secs()))
}

fn add_wrote(vault: &Vault, before: &str, message: MessageId, now: Timestamp) -> String {
    let until = now.as_second() + LASTS.as_secs();
    let entry = format!("{}.{until}", message.0.simple());
    let entry = format!("{entry}.{}", signature(vault, &entry));
    let earlier = before.split('_').filter(|entry| read_entry(vault, entry, now).is_some()).map(str::to_owned);
    std::iter::once(entry).chain(earlier).take(REMEMBERED).collect::<Vec<_>>().join("_")
}

fn read_wrote(vault: &Vault, value: &str, now: Timestamp) -> Vec<MessageId> {
    value.split('_').take(REMEMBERED).filter_map(|entry| read_entry(vault, entry, now)).collect()
}

fn read_entry(vault: &Vault, entry: &str, now: Timestamp) -> Option<MessageId> {
    let (signed, given) = entry.rsplit_once('.')?;
    if !bool::from(signature(vault, signed).as_bytes().ct_eq(given.as_bytes())) {
        return None;
    }
    let (message, until) = signed.split_once('.')?;
    (until.parse::<i64>().ok()? > now.as_second()).then(|| message.parse().ok())?
}

fn signature(vault: &Vault, text: &str) -> String {
    hex::encode(&vault.sign("portal-wrote", text)[..SIGNATURE])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vault() -> Vault {
        Vault::new([7; 32])
    }

    fn noon() -> Timestamp {
        "2026-11-21T12:00:00Z".parse().unwrap()
    }

    fn message(number: u128) -> MessageId {
        MessageId(uuid::Uuid::from_u128(number))
    }

    #[test]
    fn a_browser_remembers_what_it_wrote() {
        let first = add_wrote(&vault(), "", message(1), noon());
        let both = add_wrote(&vault(), &first, message(2), noon());
        assert_eq!(read_wrote(&vault(), &both, noon()), [message(2), message(1)]);
    }

    #[test]
    fn it_forgets_after_half_a_day() {
        let cookie = add_wrote(&vault(), "", message(1), noon());
        assert_eq!(read_wrote(&vault(), &cookie, noon() + SignedDuration::from_hours(11)), [message(1)]);
        assert_eq!(read_wrote(&vault(), &cookie, noon() + LASTS), []);
    }

    #[test]
    fn nobody_can_claim_the_message_of_another() {
        let cookie = add_wrote(&vault(), "", message(1), noon());
        let forged = cookie.replace(&message(1).0.simple().to_string(), &message(2).0.simple().to_string());
        assert_ne!(cookie, forged);
        assert_eq!(read_wrote(&vault(), &forged, noon()), []);
        assert_eq!(read_wrote(&Vault::new([8; 32]), &cookie, noon()), []);
        for nonsense in ["", ".", "_", "..", "a.b.c", "💥.1.2"] {
            assert_eq!(read_wrote(&vault(), nonsense, noon()), []);
        }
    }

    #[test]
    fn only_the_last_messages_are_remembered() {
        let cookie =
            (1..=9).fold(String::new(), |cookie, number| add_wrote(&vault(), &cookie, message(number), noon()));
        assert_eq!(read_wrote(&vault(), &cookie, noon()).len(), REMEMBERED);
        assert!(cookie.len() < 600);
    }
}
