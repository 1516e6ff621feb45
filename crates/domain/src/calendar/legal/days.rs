//! The holidays of one place, from all the lists that make them up.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use jiff::civil::Date;
use sha2::{Digest, Sha256};

use super::file::{Country, List, Status};
use super::{LocalHolidays, Where, country};
use crate::calendar::Zone;
use crate::language::Language;
use crate::profile::Text;

/// The holidays of a place.
#[derive(Clone, Debug)]
pub struct LegalDays {
    place: String,
    zone: Zone,
    version: String,
    language: Language,
    country: Option<&'static Country>,
    days: BTreeMap<Date, Name>,
    years: BTreeMap<i16, Known>,
}

/// How a holiday is called.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Name {
    Known(&'static Text),
    Local(String),
}

/// What is known of a year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Known {
    national: Option<Status>,
    territory: Option<Status>,
    municipality: Option<Status>,
}

impl Name {
    /// In this language where that is known, else in that of the place.
    fn get(&self, language: Language, of_place: Language) -> &str {
        match self {
            Self::Local(name) => name,
            Self::Known(text) => {
                let own = || text.0.get(&of_place).or_else(|| text.0.get(&Language::Es));
                text.0.get(&language).or_else(own).or_else(|| text.0.values().next()).map_or("", String::as_str)
            }
        }
    }
}

impl LegalDays {
    pub(super) fn new(code: &str, place: &Where, local: &[LocalHolidays], elsewhere: &Zone) -> Self {
        let known = country(code);
        let territory = place.territory.as_deref().filter(|territory| within(code, territory));
        let municipality = place.municipality.as_deref().and_then(|name| Some(format!("{}-{name}", territory?)));
        let layers: Vec<&str> = [Some(code), territory, municipality.as_deref()].into_iter().flatten().collect();
        let zone = known.and_then(|country| zone_of(country, territory)).unwrap_or_else(|| elsewhere.clone());
        let language = known.map_or(Language::Es, |country| {
            territory.and_then(|territory| country.languages.get(territory)).copied().unwrap_or(country.language)
        });
        let mut days = Self {
            place: code.to_owned(),
            zone,
            version: String::new(),
            language,
            country: known,
            days: BTreeMap::new(),
            years: BTreeMap::new(),
        };
        for list in known.iter().flat_map(|country| &country.lists) {
            if let Some(layer) = layers.iter().position(|layer| layer == list.place.get_ref()) {
                days.add(list, layer);
            }
        }
        for own in local.iter().filter(|own| layers.contains(&own.place.as_str())) {
            days.add_local(own);
        }
        // The stamp names what was used: a municipality of which nothing is known is not.
        let municipal = days.years.values().any(|known| known.municipality.is_some());
        let narrowest = municipality.filter(|_| municipal).or_else(|| territory.map(str::to_owned));
        days.place = narrowest.unwrap_or_else(|| code.to_owned());
        days.version = days.digest();
        days
    }

    fn add(&mut self, list: &'static List, layer: usize) {
        let known = self.years.entry(list.year).or_default();
        *[&mut known.national, &mut known.territory, &mut known.municipality][layer.min(2)] = Some(list.status);
        let Some(country) = self.country else { return };
        for (date, name) in &list.days {
            if let Some(text) = country.names.get(name.get_ref()) {
                self.days.entry(*date).or_insert(Name::Known(text));
            }
        }
    }

    fn add_local(&mut self, own: &LocalHolidays) {
        for holiday in own.holidays.iter().filter(|holiday| !holiday.own) {
            self.years.entry(holiday.date.year()).or_default().municipality.get_or_insert(Status::Confirmed);
            self.days.entry(holiday.date).or_insert_with(|| Name::Local(holiday.name.clone()));
        }
    }

    /// The same, where the clock on the wall is another.
    pub(super) fn in_zone(self, zone: Zone) -> Self {
        Self { zone, ..self }
    }

    /// `ES-VC-46250`, or as much of it as there are holidays for.
    pub fn place(&self) -> &str {
        &self.place
    }

    /// Where the clock on the wall hangs.
    pub const fn zone(&self) -> &Zone {
        &self.zone
    }

    /// Another one whenever anything changes about the holidays of this place, and not when others change.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Whether a date is a holiday; Saturdays and Sundays as such are none.
    pub fn is_holiday(&self, date: Date) -> bool {
        self.days.contains_key(&date) || self.yearly(date).is_some()
    }

    /// What the holiday of a date is called: in this language where that is known, else in that of the place.
    pub fn holiday(&self, date: Date, language: Language) -> Option<String> {
        let name = self.days.get(&date).cloned().or_else(|| self.yearly(date).map(Name::Known))?;
        Some(name.get(language, self.language).to_owned())
    }

    /// Whether the holidays of a year are not confirmed, or not known at all.
    pub fn is_provisional(&self, year: i16) -> bool {
        let known = self.years.get(&year).copied().unwrap_or_default();
        let open = |status: Option<Status>| status != Some(Status::Confirmed);
        let has_territory = self.place.contains('-');
        let territorial = self.country.is_none_or(|country| country.territorial);
        open(known.national)
            || (has_territory && (territorial || known.territory.is_some()) && open(known.territory))
            || known.municipality == Some(Status::Provisional)
    }

    /// Whether the local holidays of the municipality in a year are known.
    pub fn knows_municipality(&self, year: i16) -> bool {
        self.years.get(&year).is_some_and(|known| known.municipality.is_some())
    }

    /// Those of every year, for a year of which the country has no list.
    fn yearly(&self, date: Date) -> Option<&'static Text> {
        let country = self.country?;
        if self.years.get(&date.year()).is_some_and(|known| known.national.is_some()) {
            return None;
        }
        let name = country.yearly.get(&format!("{:02}-{:02}", date.month(), date.day()))?;
        country.names.get(name.get_ref())
    }

    fn digest(&self) -> String {
        let mut all = self.place.clone();
        for (year, known) in &self.years {
            let _ = write!(all, "\n{year} {known:?}");
        }
        for (date, name) in &self.days {
            let _ = write!(all, "\n{date} {}", name.get(self.language, self.language));
        }
        for (day, name) in self.country.iter().flat_map(|country| &country.yearly) {
            let _ = write!(all, "\n{day} {}", name.get_ref());
        }
        let digest = Sha256::digest(all.as_bytes());
        digest.iter().take(5).fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
    }
}

fn within(country: &str, territory: &str) -> bool {
    territory.strip_prefix(country).is_some_and(|rest| rest.starts_with('-'))
}

fn zone_of(country: &Country, territory: Option<&str>) -> Option<Zone> {
    let name = territory.and_then(|territory| country.zones.get(territory)).unwrap_or(&country.zone);
    Zone::get(name.get_ref()).ok()
}
