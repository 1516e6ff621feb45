//! Moments as the desk shows them: short in lists, with the day where it changes in a thread, and a chip for deadlines.

use desk::business::Business;
use domain::{
    calendar::words::{self, Reader, duration_short},
    case::State,
    clock::{self, Clock},
    legal::Legal,
};
use jiff::{SignedDuration, Timestamp};

use crate::locales::Words;

/// Nearer than this, a deadline is told by how long it still is; the scripts know the same limit.
const NEAR: SignedDuration = SignedDuration::from_hours(12);

/// Tells moments in the agent's language and the business's zone.
#[derive(Clone, Copy)]
pub(crate) struct When<'b> {
    pub(crate) words: Words,
    pub(crate) business: &'b Business,
    pub(crate) reader: Reader<'b>,
}

impl<'b> When<'b> {
    pub(crate) fn new(words: Words, business: &'b Business, now: Timestamp) -> Self {
        Self { words, business, reader: crate::mails::reader(business, now, words.0) }
    }

    fn day(&self, at: Timestamp) -> jiff::civil::Date {
        self.reader.zone.local(at).date()
    }

    pub(crate) fn is_today(&self, at: Timestamp) -> bool {
        self.day(at) == self.day(self.reader.now)
    }

    /// «hoy, 17:30», «lun 23, 17:30».
    pub(crate) fn short(&self, at: Timestamp) -> String {
        let time = self.reader.time(at);
        if self.is_today(at) {
            return self.words.a("desk-today", "time", time);
        }
        format!("{}, {time}", self.reader.date_short(at))
    }

    /// «hoy», «lun 23»: the day alone.
    pub(crate) fn short_day(&self, at: Timestamp) -> String {
        if self.is_today(at) { self.words.t("desk-today-alone") } else { self.reader.date_short(at) }
    }

    /// In a thread: the day is said only where it is another than that of what stands above.
    pub(crate) fn after(&self, above: Option<Timestamp>, at: Timestamp) -> String {
        let same_day = above.is_some_and(|above| self.day(above) == self.day(at));
        if same_day || (above.is_none() && self.is_today(at)) { self.reader.time(at) } else { self.reader.day_time(at) }
    }

    /// Within a sentence: «en 40 min», «ayer a las 9:12», «el jueves a las 10:00», «el martes 24 de noviembre a las 10:40».
    pub(crate) fn phrase(&self, at: Timestamp) -> String {
        let near = self.reader.relative(at);
        if near != self.reader.date_time(at) {
            return near;
        }
        let (local, language) = (self.reader.zone.local(at), self.words.0);
        let with_year = local.year() != self.day(self.reader.now).year();
        format!("{}{}", words::on_date(local.date(), with_year, language), words::at_time(local, language))
    }

    /// How a deadline stands, in a word or two.
    pub(crate) fn chip(&self, clock: &Clock) -> Chip {
        self.chip_of(clock.state(self.reader.now), clock.soon_at, clock.due_at)
    }

    /// The chip of whatever is over first: the promise, or what the law wants done.
    fn nearest(&self, clock: Option<&Clock>, legal: Option<&Legal>) -> Option<Chip> {
        let now = self.reader.now;
        let law = legal.and_then(Legal::driving).filter(|driving| driving.standing(now).is_none());
        match (clock, law) {
            (Some(clock), Some(law)) if clock.due_at <= law.due_at => Some(self.chip(clock)),
            (_, Some(law)) => Some(self.chip_of(law.state(now), law.soon_at, law.due_at)),
            (Some(clock), None) => Some(self.chip(clock)),
            (None, None) => None,
        }
    }

    fn chip_of(&self, state: clock::State, soon_at: Timestamp, due_at: Timestamp) -> Chip {
        let Self { words, reader, .. } = self;
        let left = due_at.duration_since(reader.now);
        let near = left.abs() < NEAR;
        let amount = || duration_short(left.abs().max(SignedDuration::from_mins(1)));
        let text = match (state, near) {
            (clock::State::Paused, _) => words.t("desk-clock-paused"),
            (clock::State::Late, true) => words.a("desk-clock-over", "amount", amount()),
            (clock::State::Late, false) => words.a("desk-clock-over-since", "date", self.short(due_at)),
            (_, true) => words.a("desk-clock-left", "amount", amount()),
            (_, false) => self.short(due_at),
        };
        let moves = state != clock::State::Paused;
        Chip { text, look: look(state), moves: moves.then(|| Moves { soon: iso(soon_at), late: iso(due_at) }) }
    }

    /// The chip of a case that stands in this state.
    pub(crate) fn standing(
        &self,
        state: State,
        (clock, legal): (Option<&Clock>, Option<&Legal>),
        waiting_until: Option<Timestamp>,
        waits_since: Option<Timestamp>,
    ) -> Option<Chip> {
        let words = self.words;
        let plain = |text| Some(Chip::plain(text));
        let nearest = self.nearest(clock, legal).filter(|_| state == State::Open);
        match (state, nearest, waiting_until, waits_since) {
            (State::Waiting, _, Some(until), _) => plain(words.a("desk-waits-until", "date", self.short_day(until))),
            (State::Waiting, _, None, _) => plain(words.t("desk-waits")),
            (State::Resolved, ..) => Some(Chip { look: "ok", ..Chip::plain(words.t("desk-state-resolved")) }),
            (State::Closed, ..) => plain(words.t("desk-state-closed")),
            (State::Open, Some(nearest), ..) => Some(nearest),
            (State::Open, None, _, Some(since)) => plain(words.a("desk-waits-since", "date", self.short(since))),
            (State::Open, None, _, None) => None,
        }
    }
}

/// A deadline or state in a word or two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Chip {
    pub(crate) text: String,
    /// `ok`, `soon`, `late` or nothing.
    pub(crate) look: &'static str,
    /// How it goes on while the page is open, for the scripts.
    pub(crate) moves: Option<Moves>,
}

/// When a chip takes on another colour.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Moves {
    /// From then on it is soon.
    pub(crate) soon: String,
    /// From then on it is late.
    pub(crate) late: String,
}

impl Chip {
    fn plain(text: String) -> Self {
        Self { text, look: "", moves: None }
    }
}

pub(crate) fn look(state: clock::State) -> &'static str {
    match state {
        clock::State::Ok | clock::State::Met => "ok",
        clock::State::Soon => "soon",
        clock::State::Late | clock::State::Missed => "late",
        clock::State::Paused => "",
    }
}

/// A moment for `datetime` and for the scripts: to the second, in UTC.
pub(crate) fn iso(at: Timestamp) -> String {
    format!("{at:.0}")
}
