//! The mails that the program itself writes, from the words in `mail.ftl`.

use desk::{Acknowledgement, Text, business::Business};
use domain::{
    calendar::words::{self, Reader},
    language::Language,
    person::Person,
};
use fluent_templates::fluent_bundle::FluentValue;
use jiff::Timestamp;
use tokio::sync::{Semaphore, SemaphorePermit};

use crate::{
    locales::{Words, say},
    urls,
};

/// Kibibytes of mails that are in memory at once; a mail that alone is larger waits until it is alone.
const IN_MEMORY: u32 = 256 * 1024;

/// The room that mails have in memory while they are worked on.
pub struct Room(Semaphore);

impl Default for Room {
    fn default() -> Self {
        Self(Semaphore::new(IN_MEMORY as usize))
    }
}

impl Room {
    /// Waits for room for so many bytes; it is given back when the answer is dropped.
    pub async fn take(&self, bytes: u64) -> Option<SemaphorePermit<'_>> {
        let kibibytes = u32::try_from(bytes / 1024 + 1).unwrap_or(IN_MEMORY).min(IN_MEMORY);
        // Closes never: an error would only mean that there is room.
        self.0.acquire_many(kibibytes).await.ok()
    }
}

/// Tells a person that their matter has arrived, what happens next and by when (promise N2).
pub(crate) fn acknowledgement(business: &Business, facts: &Acknowledgement) -> Text {
    let words = Words(facts.language);
    let name = facts.name.as_deref().and_then(harmless);
    let due = facts.due.map(|due| reader(business, facts.at, facts.language).date_time(due));
    let mut values = about(business, facts.language);
    values.extend([
        ("form", say(facts.form.as_str())),
        ("name", say(name.as_deref().unwrap_or_default())),
        ("key", say(facts.key)),
        ("url", say(urls::absolute(business, &urls::case_of_person(&facts.key)))),
        ("promised", say(if due.is_some() { "yes" } else { "no" })),
        ("continues", say(if facts.continues { "yes" } else { "no" })),
        ("due", say(due.unwrap_or_default())),
        ("channel", say(facts.channel)),
        ("open", say(if business.calendar.is_open(facts.at) { "yes" } else { "no" })),
    ]);
    let body = letter(words, business, &values, name.is_some(), "mail-ack-body");
    Text { subject: words.with("mail-ack-subject", &values), body }
}

/// The code of the second factor (see `portal::verify`).
pub(crate) fn code(business: &Business, person: &Person, language: Language, code: &str, minutes: i64) -> Text {
    let words = Words(language);
    let name = person.greeted().and_then(harmless);
    let mut values = about(business, language);
    values.extend([
        ("form", say(person.form.as_str())),
        ("name", say(name.as_deref().unwrap_or_default())),
        ("code", say(code)),
        ("minutes", FluentValue::from(minutes)),
    ]);
    let body = letter(words, business, &values, name.is_some(), "mail-code-body");
    Text { subject: words.with("mail-code-subject", &values), body }
}

/// The longest name with which a mail greets, in characters.
const NAME: usize = 80;

/// A name as a greeting takes it, if it is one. Whoever wrote to us gave it themselves, and perhaps somebody else's address:
/// it must become neither markup nor a link in a mail of ours, not even in the eyes of a mail program that makes links of
/// what looks like an address.
fn harmless(name: &str) -> Option<String> {
    let is_foreign = |c: char| c.is_control() || c.is_ascii_digit() || "*_[](){}<>`#|\\/:@".contains(c);
    let is_host = |word: &str| word.trim_end_matches('.').split('.').skip(1).any(|label| label.chars().count() > 1);
    let fits = name.chars().count() <= NAME && !name.contains(is_foreign) && !name.split_whitespace().any(is_host);
    fits.then(|| name.trim().to_owned()).filter(|name| !name.is_empty())
}

/// What every mail may say of the business.
pub(crate) fn about(business: &Business, language: Language) -> Vec<(&'static str, FluentValue<'static>)> {
    vec![("business", say(&business.name)), ("agentHours", say(words::week(&business.calendar.working, language)))]
}

/// Greeting, body and signature.
pub(crate) fn letter(
    words: Words,
    business: &Business,
    values: &[(&'static str, FluentValue<'static>)],
    named: bool,
    body: &str,
) -> String {
    let greeting = words.with(if named { "mail-greeting-named" } else { "mail-greeting-unnamed" }, values);
    let mut parts = vec![greeting, words.with(body, values), words.with("mail-signature", values)];
    if business.demo {
        parts.push(words.with("mail-demo-notice", values));
    }
    parts.join("\n\n")
}

/// Says dates as somebody in the business's time zone reads them.
pub(crate) fn reader(business: &Business, now: Timestamp, language: Language) -> Reader<'_> {
    Reader { zone: &business.calendar.zone, now, language }
}
