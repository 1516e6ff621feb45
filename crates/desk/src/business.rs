//! What the business says of itself: the settings that every action may need.

use domain::{
    access::{Action, Asker},
    calendar::{Calendar, Calendars, DayTime, Interval, WorkingTime, Zone, legal::LocalHolidays},
    event::SettingsChanged,
    ids::MailboxId,
    language::{AddressForm, Language},
    legal::Law,
    person::identifier::{CallingCode, Identifier},
    profile::{Profile, Situation, library},
};
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use store::Tx;

use crate::{Context, Error};

/// The longest word for persons, in characters.
pub const WORD_LIMIT: usize = 60;
/// The name of the stored document.
const DOCUMENT: &str = "business";

/// The owner of the installation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Business {
    /// Its name, as persons know it.
    pub name: String,
    /// Its word for those it serves: customer, patient, neighbour (promise P2); singular, in its language.
    pub person_word: String,
    /// The same in the plural.
    pub persons_word: String,
    /// Its language.
    pub language: Language,
    /// How it addresses persons unless they chose otherwise.
    pub form: AddressForm,
    /// Completes phone numbers written without a country.
    pub calling_code: CallingCode,
    /// ISO 3166 code of the country whose law binds it; empty: no law is applied.
    #[serde(default = "spain")]
    pub country: String,
    /// What it is, as far as the law asks.
    #[serde(default)]
    pub situation: Situation,
    /// Holidays of places that the program does not know.
    #[serde(default)]
    pub local_holidays: Vec<LocalHolidays>,
    /// When it works.
    pub calendar: Calendar,
    /// When it worked before each change, in order: what began then counts by it to its end. Kept by [`write()`].
    #[serde(default)]
    pub past_calendars: Vec<Calendar>,
    /// The first answer comes within so many minutes of working time; 0 promises nothing.
    pub answer_minutes: i64,
    /// A resolved case can be reopened for so many days.
    pub reopen_days: i64,
    /// Where persons reach this program, without a slash at the end: `https://ayuda.example.com`.
    pub public_url: String,
    /// Where a person answers the telephone, as it is written for persons: `961 23 00 00`. Empty if there is none.
    #[serde(default)]
    pub phone: String,
    /// Under each answer.
    pub signature: String,
    /// This installation holds the example business.
    pub demo: bool,
    /// The mailboxes that can send; kept beside the document, in their own table.
    #[serde(skip)]
    pub senders: Vec<Sender>,
}

/// A mailbox that can send.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sender {
    /// Which.
    pub id: MailboxId,
    /// Its address.
    pub address: String,
    /// Its further addresses.
    pub aliases: Vec<String>,
}

impl Sender {
    /// A mailbox. Its settings are the server's; rules need no more of them than who else it is.
    pub fn of(mailbox: store::mailboxes::Mailbox) -> Self {
        #[derive(Default, Deserialize)]
        #[serde(default)]
        struct Known {
            aliases: Vec<String>,
        }
        let Known { aliases } = serde_json::from_str(&mailbox.settings).unwrap_or_default();
        Self { id: mailbox.id, address: mailbox.address, aliases }
    }

    /// Every address of the mailbox.
    pub fn addresses(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.address).chain(&self.aliases).map(String::as_str)
    }
}

fn spain() -> String {
    "ES".to_owned()
}

impl Default for Business {
    fn default() -> Self {
        let hours = |from, to| {
            let time = |hour| DayTime::new(hour, 0).unwrap_or(DayTime::MIDNIGHT);
            Interval::new(time(from), time(to)).unwrap_or(Interval::DAY)
        };
        let working = WorkingTime::weekdays(&[hours(9, 14), hours(16, 19)]).unwrap_or_else(|_| WorkingTime::always());
        let zone = Zone::get("Europe/Madrid").unwrap_or_else(|_| Zone::utc());
        Self {
            name: String::new(),
            person_word: "cliente".into(),
            persons_word: "clientes".into(),
            language: Language::Es,
            form: AddressForm::Usted,
            calling_code: CallingCode::SPAIN,
            country: spain(),
            situation: Situation::default(),
            local_holidays: Vec::new(),
            calendar: Calendar::new(working, zone),
            past_calendars: Vec::new(),
            answer_minutes: 8 * 60,
            reopen_days: 30,
            public_url: String::new(),
            phone: String::new(),
            signature: String::new(),
            demo: false,
            senders: Vec::new(),
        }
    }
}

impl Business {
    /// An answer is promised within so much opening time; `None` if nothing is promised.
    pub fn answer_within(&self) -> Option<SignedDuration> {
        (self.answer_minutes > 0).then(|| SignedDuration::from_mins(self.answer_minutes))
    }

    /// The calendars by which clocks count.
    pub fn calendars(&self) -> Calendars<'_> {
        Calendars::new(&self.past_calendars, &self.calendar)
    }

    /// The law that binds it, if there is a profile for where it is.
    pub fn law(&self) -> Option<Law<'_>> {
        let profile = self.profile()?;
        Some(Law {
            profile,
            country: &self.country,
            situation: &self.situation,
            zone: &self.calendar.zone,
            local: &self.local_holidays,
        })
    }

    /// The profile of its country and sector.
    pub fn profile(&self) -> Option<&'static Profile> {
        library::for_business(&self.country, self.situation.sector)
    }

    /// How long a resolved case can be reopened.
    pub fn reopen_window(&self) -> SignedDuration {
        SignedDuration::from_hours(24 * self.reopen_days.max(0))
    }

    /// Whether an address is one of a mailbox of ours, however it is written.
    pub fn is_mailbox(&self, address: &str) -> bool {
        let norm = |text: &str| Identifier::email(text).map(|email| email.norm).ok();
        let wanted = norm(address);
        wanted.is_some() && self.senders.iter().flat_map(Sender::addresses).any(|own| norm(own) == wanted)
    }

    /// The mailbox from which an answer goes: that through which the case came, or the first.
    pub fn sender(&self, preferred: Option<MailboxId>) -> Option<&Sender> {
        self.senders.iter().find(|sender| Some(sender.id) == preferred).or_else(|| self.senders.first())
    }
}

/// Reads the settings; those of a new installation if nothing was set.
pub fn load(tx: &mut Tx<'_>) -> Result<Business, Error> {
    let mut business: Business = store::settings::get(tx, DOCUMENT)?.unwrap_or_default();
    let mailboxes = store::mailboxes::list(tx)?;
    business.senders = mailboxes.into_iter().filter(|mailbox| mailbox.active).map(Sender::of).collect();
    Ok(business)
}

/// Changes the settings; `section` names the page for the journal.
pub fn change(tx: &mut Tx<'_>, ctx: &Context, asker: Asker, section: &str, business: &Business) -> Result<(), Error> {
    ctx.permit(asker, Action::Settings)?;
    check(business)?;
    write(tx, ctx, section, business)
}

/// Writes the settings without asking who does it: for the first set-up and the example business.
pub fn write(tx: &mut Tx<'_>, ctx: &Context, section: &str, business: &Business) -> Result<(), Error> {
    let Business { calendar, mut past_calendars, .. } = store::settings::get(tx, DOCUMENT)?.unwrap_or_default();
    if calendar != business.calendar {
        past_calendars.push(calendar);
    }
    let business = Business { past_calendars, ..business.clone() };
    store::settings::set(tx, DOCUMENT, &business, ctx.now)?;
    ctx.tell(tx, SettingsChanged { section: section.to_owned() });
    Ok(())
}

/// Whether the settings can be used.
pub(crate) fn check(business: &Business) -> Result<(), Error> {
    let invalid = |field, code| Err(Error::Invalid { field, code });
    match business {
        b if b.name.trim().is_empty() => invalid("name", "empty"),
        b if b.name.chars().count() > crate::persons::NAME_LIMIT => invalid("name", "too-long"),
        b if b.person_word.trim().is_empty() || b.persons_word.trim().is_empty() => invalid("person_word", "empty"),
        b if b.person_word.chars().count() > WORD_LIMIT => invalid("person_word", "too-long"),
        b if b.persons_word.chars().count() > WORD_LIMIT => invalid("persons_word", "too-long"),
        b if b.phone.chars().count() > 40 => invalid("phone", "too-long"),
        b if b.signature.len() > 4096 => invalid("signature", "too-long"),
        b if !(0..=60 * 24 * 365).contains(&b.answer_minutes) => invalid("answer_minutes", "out-of-range"),
        b if !(0..=3650).contains(&b.reopen_days) => invalid("reopen_days", "out-of-range"),
        b if b.answer_minutes > 0 && b.calendar.working.is_empty() => invalid("calendar", "never-open"),
        _ => Ok(()),
    }
}
