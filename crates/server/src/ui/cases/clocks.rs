//! Deadlines in the head of a case, each with the computation that gave its date (law 8).

use desk::business::Business;
use domain::{
    calendar::{Calendar, DayKind, Step, words},
    case::State,
    clock::{self, Clock, legal::LegalClock},
};
use jiff::{SignedDuration, Timestamp, civil::Date};

use super::head::Core;
use crate::{
    app::App,
    locales::Words,
    ui::{law::source, when::When},
};

/// A computation with more lines is told in words, shortened in its middle.
const MOST_LINES: usize = 14;
/// Over a longer time nobody asks for the hours of work.
const LONG: SignedDuration = SignedDuration::from_hours(24 * 60);

/// A deadline or standing of a case.
pub(crate) struct Deadline {
    pub(crate) look: &'static str,
    pub(crate) icon: &'static str,
    pub(crate) text: String,
    pub(crate) computation: Option<Computation>,
}

/// How a date came about.
pub(crate) struct Computation {
    /// What was promised.
    pub(crate) promise: String,
    /// By whom, and where that is written.
    pub(crate) source: String,
    /// Day by day: when, and what it counts.
    pub(crate) days: Vec<(String, String)>,
    /// The same in sentences, where the days are too many.
    pub(crate) told: Option<String>,
    /// In which hours and zone.
    pub(crate) hours: String,
}

/// What is due in a case, and where it stands.
pub(crate) fn deadlines(app: &App, when: &When<'_>, business: &Business, core: &Core) -> Vec<Deadline> {
    let case = &core.stored.case;
    let words = when.words;
    let mut all = Vec::new();
    match case.state {
        State::Waiting => all.push(waiting(when, core)),
        State::Resolved | State::Closed => all.extend(case.resolved_at.map(|at| resolved(when, business, core, at))),
        State::Open => {}
    }
    let runs = matches!(case.state, State::Open | State::Waiting);
    if let Some(clock) = case.clock.as_ref().filter(|_| runs) {
        all.push(answer(when, business, clock));
    } else if let Some(since) = case.waits_since.filter(|_| runs) {
        all.push(plain("clock", words.a("case-waits-since", "when", when.phrase(since))));
    }
    all.extend(of_law(app, when, business, core));
    all
}

/// What the law wants done in the case, each duty by the reading that drives it. Overdue stays (law 3).
fn of_law(app: &App, when: &When<'_>, business: &Business, core: &Core) -> Vec<Deadline> {
    let Some((legal, law)) = core.stored.case.legal.as_deref().zip(business.law()) else { return Vec::new() };
    let (words, now) = (when.words, when.reader.now);
    let chip = |clock: &LegalClock| {
        let rule = law.rule(clock)?;
        let state = clock.state(now);
        let name = rule.name.get(words.0);
        let by_day = || words.a("law-by-day", "date", when.reader.day_long(clock.due_on));
        let due = if clock.in_hours() { when.phrase(clock.due_at) } else { by_day() };
        let text = match state {
            clock::State::Late => words.a2("law-late", "name", name, "when", when.phrase(clock.due_at)),
            clock::State::Paused => words.a("law-paused", "name", name),
            _ => words.a2("law-due", "name", name, "when", due),
        };
        let computation = Computation {
            promise: rule.name.get(words.0).to_owned(),
            source: source(app, words, &rule.basis),
            days: Vec::new(),
            told: law.explain(clock, words.0).map(|computation| computation.words),
            hours: words.t("law-not-advice"),
        };
        Some(Deadline { look: super::super::when::look(state), icon: "clock", text, computation: Some(computation) })
    };
    legal.duties().into_iter().filter_map(chip).collect()
}

fn plain(icon: &'static str, text: String) -> Deadline {
    Deadline { look: "", icon, text, computation: None }
}

fn waiting(when: &When<'_>, core: &Core) -> Deadline {
    let (words, name) = (when.words, core.called(when.words));
    plain(
        "clock",
        match core.stored.case.waiting_until {
            Some(until) => words.a2("case-waiting-until", "name", name, "date", when.reader.date_long(until)),
            None => words.a("case-waiting", "name", name),
        },
    )
}

fn resolved(when: &When<'_>, business: &Business, core: &Core, at: Timestamp) -> Deadline {
    let (words, case) = (when.words, &core.stored.case);
    let from = case.opened_at;
    let short = at.duration_since(from) < LONG;
    let worked = short.then(|| business.calendar.working_between(from, at).ok()).flatten();
    let phrase = when.phrase(at);
    let text = match worked.filter(|worked| worked.as_mins() > 0) {
        Some(worked) => words.a2("case-resolved-in", "when", phrase, "amount", words::duration(worked, words.0)),
        None => words.a("case-resolved", "when", phrase),
    };
    Deadline { look: "ok", icon: "check", text, computation: None }
}

fn answer(when: &When<'_>, business: &Business, clock: &Clock) -> Deadline {
    let (words, now) = (when.words, when.reader.now);
    let state = clock.state(now);
    let left =
        || clock.left(now, business.calendars()).map_or_else(|_| String::new(), |left| words::duration(left, words.0));
    let text = match state {
        clock::State::Late => words.a("case-answer-late", "when", when.phrase(clock.due_at)),
        clock::State::Paused => words.a("case-answer-paused", "amount", left()),
        _ => words.a("case-answer-due", "when", when.phrase(clock.due_at)),
    };
    let computation = Some(computation(when, business, clock));
    Deadline { look: super::super::when::look(state), icon: "clock", text, computation }
}

fn computation(when: &When<'_>, business: &Business, clock: &Clock) -> Computation {
    let words = when.words;
    let amount = words::duration(clock.allowance, words.0);
    let days = days(when, business.calendars().of(clock), clock);
    let told = days.is_none().then(|| clock.explain(business.calendars(), words.0).unwrap_or_default());
    Computation {
        promise: words.a(&format!("case-promise-{}", clock.rule.as_str().replace('_', "-")), "amount", amount),
        source: words.a("case-promise-source", "business", &business.name),
        days: days.unwrap_or_default(),
        told,
        hours: words.a("case-hours", "zone", business.calendars().of(clock).zone.name()),
    }
}

/// The times during which a clock ran, each with the moment at which a pause or its end stopped it.
fn runs(clock: &Clock) -> Vec<(Timestamp, Timestamp)> {
    let mut runs = Vec::with_capacity(clock.pauses.len() + 1);
    let mut from = clock.started_at;
    for pause in clock.pauses.iter().take_while(|pause| pause.from <= clock.due_at) {
        runs.push((from, pause.from));
        from = pause.to;
    }
    runs.push((from, clock.paused_since.unwrap_or(clock.due_at)));
    runs
}

/// Day by day; `None` if that would be too long to read.
fn days(when: &When<'_>, calendar: &Calendar, clock: &Clock) -> Option<Vec<(String, String)>> {
    let words = when.words;
    let mut days = vec![(when.reader.day_time(clock.started_at), words.t("case-day-arrived"))];
    let runs = runs(clock);
    for (number, (from, to)) in runs.iter().enumerate() {
        let steps = calendar.steps_between(*from, *to).ok()?;
        if steps.len() > MOST_LINES {
            return None;
        }
        push_steps(&mut days, when, &steps);
        let ends = number + 1 == runs.len();
        if !ends || clock.paused_since.is_some() {
            days.push((when.reader.day_time(*to), words.t("case-day-paused")));
        }
        if !ends {
            days.push((when.reader.day_time(runs[number + 1].0), words.t("case-day-resumed")));
        }
    }
    (days.len() <= 2 * MOST_LINES).then_some(days)
}

fn push_steps(days: &mut Vec<(String, String)>, when: &When<'_>, steps: &[Step]) {
    let (words, zone) = (when.words, when.reader.zone);
    let mut idle: Option<(Date, Date, String)> = None;
    for step in steps {
        if let Some(why) = idle_day(words, step) {
            idle = match idle {
                Some((from, _, same)) if same == why => Some((from, step.date, why)),
                other => {
                    push_idle(days, when, other);
                    Some((step.date, step.date, why))
                }
            };
            continue;
        }
        push_idle(days, when, idle.take());
        for stretch in &step.stretches {
            let time = |at| words::time(zone.local(at));
            let (from, to) = (time(stretch.from), time(stretch.to));
            let day = when.reader.day_short(step.date);
            let label = words.with(
                "case-day-hours",
                &[
                    ("day", crate::locales::say(day)),
                    ("from", crate::locales::say(from)),
                    ("to", crate::locales::say(to)),
                ],
            );
            days.push((label, words::duration_short(stretch.length())));
        }
    }
    push_idle(days, when, idle);
}

fn push_idle(days: &mut Vec<(String, String)>, when: &When<'_>, idle: Option<(Date, Date, String)>) {
    let Some((from, to, why)) = idle else { return };
    let first = when.reader.day_short(from);
    let label =
        if from == to { first } else { when.words.a2("case-day-span", "from", first, "to", when.reader.day_short(to)) };
    days.push((label, why));
}

/// Why a day counts nothing.
fn idle_day(words: Words, step: &Step) -> Option<String> {
    if !step.stretches.is_empty() {
        return None;
    }
    Some(match &step.day {
        DayKind::Holiday { name } => words.a("case-day-holiday", "holiday", name),
        DayKind::AfterHours => words.t("case-day-after-hours"),
        _ => words.t("case-day-closed"),
    })
}
