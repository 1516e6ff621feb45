//! Which clocks run for a matter.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{CalendarStamp, LegalClock};
use crate::calendar::CalendarError;
use crate::calendar::legal::{LegalCalendars, LegalDays, Where};
use crate::profile::{ClockRule, Place, Profile, Reading, Situation, Starts};

/// What somebody presented.
#[derive(Clone, Copy, Debug)]
pub struct Matter<'a> {
    /// The id of its [`Kind`](crate::profile::Kind).
    pub kind: &'a str,
    /// The ids of its [`Topic`](crate::profile::Topic)s.
    pub topics: &'a [String],
    /// What the business and the case are.
    pub situation: &'a Situation,
    /// Where the person is. None: where the situation says. Several, where more than one could be meant: the one in which
    /// a clock is over first counts.
    pub places: &'a [Where],
    /// What has happened.
    pub events: Events,
}

/// What has happened that starts clocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Events {
    /// It was presented.
    pub presented_at: Timestamp,
    /// What was missing came: clocks that start when it is presented begin anew.
    pub completed_at: Option<Timestamp>,
    /// The decision was taken.
    pub decided_at: Option<Timestamp>,
    /// The paper came back to where the book is.
    pub returned_at: Option<Timestamp>,
    /// The person asked for a supervisor.
    pub supervisor_asked_at: Option<Timestamp>,
    /// Nobody had answered in time.
    pub overdue_at: Option<Timestamp>,
}

impl Events {
    /// Only presented.
    pub const fn presented(at: Timestamp) -> Self {
        Self {
            presented_at: at,
            completed_at: None,
            decided_at: None,
            returned_at: None,
            supervisor_asked_at: None,
            overdue_at: None,
        }
    }

    /// When a clock starts; none if what starts it has not happened.
    fn start(&self, starts: Starts) -> Option<Timestamp> {
        match starts {
            Starts::Presented => Some(self.completed_at.unwrap_or(self.presented_at)),
            Starts::PresentedAlways => Some(self.presented_at),
            Starts::Decided => self.decided_at,
            Starts::Returned => self.returned_at,
            Starts::SupervisorAsked => self.supervisor_asked_at,
            Starts::Overdue => self.overdue_at,
        }
    }
}

/// Every clock that binds and has started, one for each reading, the one that is over first before the others.
pub fn start(
    profile: &Profile,
    matter: &Matter<'_>,
    calendars: &LegalCalendars,
) -> Result<Vec<LegalClock>, CalendarError> {
    let places = places(matter);
    let local = calendars.days(&profile.country, &places[0]);
    // What binds is decided by the day on which it was presented, whenever it was completed.
    let presented_on = local.zone().local(matter.events.presented_at).date();
    let topics: Vec<&str> = matter.topics.iter().map(String::as_str).collect();
    let mut clocks = Vec::new();
    for rule in profile.clocks_for(matter.kind, &topics, matter.situation, presented_on) {
        let Some(at) = matter.events.start(rule.starts) else { continue };
        for reading in &rule.readings {
            let mut earliest: Option<LegalClock> = None;
            for place in &places {
                let clock = one(profile, rule, reading, at, (calendars, place))?;
                if earliest.as_ref().is_none_or(|other| clock.due_at < other.due_at) {
                    earliest = Some(clock);
                }
            }
            clocks.extend(earliest.map(|clock| LegalClock {
                restarted: rule.starts == Starts::Presented && matter.events.completed_at.is_some(),
                ..clock
            }));
        }
    }
    clocks.sort_by_key(|clock| clock.due_at);
    Ok(clocks)
}

/// Where the person is or could be; at least one.
fn places(matter: &Matter<'_>) -> Vec<Where> {
    if matter.places.is_empty() {
        let Situation { territory, municipality, .. } = matter.situation;
        return vec![Where { territory: territory.clone(), municipality: municipality.clone() }];
    }
    matter.places.to_vec()
}

/// A clock by one reading, in one place.
fn one(
    profile: &Profile,
    rule: &ClockRule,
    reading: &Reading,
    at: Timestamp,
    (calendars, place): (&LegalCalendars, &Where),
) -> Result<LegalClock, CalendarError> {
    let calendar: LegalDays = match reading.calendar {
        Place::Person => calendars.days(&profile.country, place),
        Place::National => calendars.national(&profile.country, place),
    };
    let clock = LegalClock {
        profile: profile.id.clone(),
        rule: rule.id.clone(),
        reading: reading.id.clone(),
        duty: rule.duty,
        starts: rule.starts,
        ends: rule.ends,
        amount: reading.amount,
        unit: reading.unit,
        counts: reading.counts,
        started_at: at,
        restarted: false,
        zone: calendar.zone().clone(),
        due_on: Date::default(),
        due_at: at,
        soon_at: at,
        calendar: CalendarStamp { place: calendar.place().to_owned(), ..CalendarStamp::default() },
        holidays: Vec::new(),
        suspended: None,
        suspensions: Vec::new(),
        extended: None,
        stopped_at: None,
    };
    clock.computed(&calendar, None)
}
