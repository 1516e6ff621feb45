//! `/settings/hours`: when the business attends, what it promises, and the days on which it is closed.

use askama::Template;
use axum::{
    Router,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use desk::business::Business;
use domain::{
    access::Action,
    calendar::{Holiday, Holidays, words},
    language::Language,
};
use jiff::{SignedDuration, civil::Date};
use serde::Deserialize;

use super::{
    Done, Saved, complaint, frame, mark, permit,
    week::{DAYS, Typed, Week, interval},
};
use crate::{
    app::App,
    auth::{Posted, SignedIn},
    error::Error,
    locales::Words,
    mails::reader,
    web::{
        Query,
        page::{Frame, show_as},
        wrong::Wrong,
    },
};

pub(super) fn router() -> Router<App> {
    Router::new()
        .route("/settings/hours", get(show).post(save))
        .route("/settings/hours/holidays", post(add_holiday))
        .route("/settings/hours/holidays/remove", post(remove_holiday))
}

#[derive(Template)]
#[template(path = "settings/hours.html")]
struct HoursPage {
    frame: Frame,
    /// The mark of what the form was filled from.
    seen: String,
    summary: String,
    days: Vec<Day>,
    answer_hours: String,
    answer_hint: String,
    reopen_days: String,
    holidays: Vec<HolidayLine>,
    /// Days that are over, the latest first.
    past: Vec<HolidayLine>,
    new: NewHoliday,
    done: String,
    wrong: Wrong,
}

struct Day {
    id: &'static str,
    name: String,
    intervals: Vec<Typed>,
}

struct HolidayLine {
    date: String,
    words: String,
    name: String,
    about: String,
}

/// What is typed on the page, besides the new holiday.
#[derive(Debug, Clone)]
struct Form {
    week: Week,
    answer_hours: String,
    reopen_days: String,
    /// The mark of what it was filled from.
    seen: String,
}

/// A holiday as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
struct NewHoliday {
    holiday: String,
    holiday_name: String,
    /// `public` or `own`.
    kind: String,
    from: String,
    to: String,
}

impl Form {
    fn of(business: &Business) -> Self {
        Self {
            week: Week::of(&business.calendar.working),
            answer_hours: hours(business.answer_minutes),
            reopen_days: business.reopen_days.to_string(),
            seen: Self::mark(business),
        }
    }

    /// The mark of what the form shows.
    fn mark(business: &Business) -> String {
        mark(&(&business.calendar.working, business.answer_minutes, business.reopen_days))
    }

    /// Says where somebody else saved something else meanwhile.
    fn against(&self, now: &Business, language: Language) -> Wrong {
        let (there, words) = (Self::of(now), Words(language));
        let mut wrong = Wrong::one("page", words.t("settings-wrong-page-changed"));
        let mut add = |field, shown: String| wrong.add(field, words.a("settings-wrong-saved-now", "value", shown));
        for (at, (id, day)) in DAYS.iter().enumerate() {
            if self.week.0[at] != there.week.0[at] {
                let open = now.calendar.working.on(*day);
                let shut = || words.t("settings-hours-shut");
                add(*id, if open.is_empty() { shut() } else { words::intervals(open, language) });
            }
        }
        if self.answer_hours.trim() != there.answer_hours {
            add("answer_minutes", there.answer_hours);
        }
        if self.reopen_days.trim() != there.reopen_days {
            add("reopen_days", there.reopen_days);
        }
        wrong
    }

    fn apply(&self, mut business: Business) -> Result<Business, (&'static str, &'static str)> {
        business.calendar.working = self.week.working()?;
        business.answer_minutes = minutes(&self.answer_hours).ok_or(("answer_minutes", "out-of-range"))?;
        business.reopen_days = self.reopen_days.trim().parse().map_err(|_| ("reopen_days", "out-of-range"))?;
        Ok(business)
    }
}

/// Minutes as hours: `8`, `0.5`.
fn hours(minutes: i64) -> String {
    let text = format!("{:.2}", minutes as f64 / 60.0);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Hours as typed, with point or comma, as minutes.
fn minutes(hours: &str) -> Option<i64> {
    let hours: f64 = hours.trim().replace(',', ".").parse().ok()?;
    (0.0..=8760.0).contains(&hours).then(|| (hours * 60.0).round() as i64)
}

async fn show(State(app): State<App>, signed_in: SignedIn, Query(done): Query<Done>) -> Result<Response, Error> {
    permit(&signed_in, Action::Settings)?;
    let said = done.said(signed_in.words, &["saved", "holiday", "holiday-off"]);
    page(&app, &signed_in, Form::of(&app.business()), NewHoliday::default(), said, Wrong::default()).await
}

async fn page(
    app: &App,
    signed_in: &SignedIn,
    form: Form,
    new: NewHoliday,
    done: String,
    wrong: Wrong,
) -> Result<Response, Error> {
    let (business, now, words) = (app.business(), app.clock.now(), signed_in.words);
    let reader = reader(&business, now, words.0);
    let due = business
        .answer_within()
        .and_then(|within| business.calendar.add_working(now, within).ok())
        .map(|deadline| reader.day_time(deadline.due));
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let names = DAYS.map(|(id, _)| words.t(&format!("settings-day-{id}")));
    let days = DAYS.iter().zip(names).zip(form.week.0);
    let today = business.calendar.zone.local(now).date();
    let (past, coming): (Vec<_>, Vec<_>) = business.calendar.holidays.iter().partition(|holiday| holiday.date < today);
    let page = HoursPage {
        frame: frame(app, signed_in, "hours").await?,
        seen: form.seen,
        summary: summary(&business, signed_in, now),
        days: days.map(|(((id, _), name), intervals)| Day { id, name, intervals }).collect(),
        answer_hours: form.answer_hours,
        answer_hint: due.map_or_else(
            || words.t("settings-hours-answer-none"),
            |due| words.a("settings-hours-answer-hint", "due", due),
        ),
        reopen_days: form.reopen_days,
        holidays: coming.into_iter().map(|holiday| line(holiday, &reader, words.0)).collect(),
        past: past.into_iter().rev().map(|holiday| line(holiday, &reader, words.0)).collect(),
        new,
        done,
        wrong,
    };
    show_as(status, &page)
}

/// «42 h 30 min de trabajo a la semana. Ahora está cerrado; abre el lunes a las 8:00.»
fn summary(business: &Business, signed_in: &SignedIn, now: jiff::Timestamp) -> String {
    let words = signed_in.words;
    let minutes: i64 = DAYS
        .iter()
        .flat_map(|(_, day)| business.calendar.working.on(*day))
        .map(|interval| i64::from(interval.to().minutes() - interval.from().minutes()))
        .sum();
    let length = words::duration_short(SignedDuration::from_mins(minutes));
    let week = words.a("settings-hours-week", "length", length);
    let state = if business.calendar.is_open(now) {
        words.t("settings-hours-open")
    } else {
        match business.calendar.next_opening(now) {
            Ok(opening) => {
                let opening = reader(business, now, words.0).relative(opening);
                words.a("settings-hours-closed", "opening", opening)
            }
            Err(_) => words.t("settings-hours-never"),
        }
    };
    format!("{week} {state}")
}

fn line(holiday: &Holiday, reader: &words::Reader<'_>, language: Language) -> HolidayLine {
    let words = Words(language);
    let about = match (holiday.own, holiday.hours.is_empty()) {
        (false, true) => String::new(),
        (true, true) => words.t("settings-holiday-own"),
        (_, false) => words::intervals(&holiday.hours, language),
    };
    HolidayLine {
        date: holiday.date.to_string(),
        words: reader.day_long(holiday.date),
        name: holiday.name.clone(),
        about,
    }
}

async fn save(
    State(app): State<App>,
    signed_in: SignedIn,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, Error> {
    permit(&signed_in, Action::Settings)?;
    let field = |name: &str| {
        let found = fields.iter().find(|(field, _)| field == name).map(|(_, value)| value.clone());
        found.unwrap_or_default()
    };
    let mut week = Week::read(&fields);
    let (add, remove) = (field("add"), field("remove"));
    week.add(&add);
    week.remove(&remove);
    let (answer_hours, reopen_days, seen) = (field("answer_hours"), field("reopen_days"), field("seen"));
    let mut form = Form { week, answer_hours, reopen_days, seen };
    if !add.is_empty() || !remove.is_empty() {
        // Only the form changes; it is not saved yet.
        return page(&app, &signed_in, form, NewHoliday::default(), String::new(), Wrong::default()).await;
    }
    let (typed, seen) = (form.clone(), form.seen.clone());
    let is_seen = move |now: &Business| Form::mark(now) == seen;
    let wrong = match super::save(&app, &signed_in, "hours", is_seen, move |before| typed.apply(before)).await? {
        Saved::Done => return Ok(Redirect::to("/settings/hours?done=saved").into_response()),
        Saved::Wrong(field, code) => {
            let named = if DAYS.iter().any(|(day, _)| *day == field) { "day" } else { field };
            Wrong::one(field, complaint(signed_in.words, named, code))
        }
        Saved::Changed(now) => {
            form.seen = Form::mark(&now);
            form.against(&now, signed_in.words.0)
        }
    };
    page(&app, &signed_in, form, NewHoliday::default(), String::new(), wrong).await
}

type Refused = (&'static str, &'static str);

impl NewHoliday {
    fn read(&self) -> Result<Holiday, Refused> {
        let date: Date = self.holiday.trim().parse().map_err(|_| ("holiday", "unusable"))?;
        let hours = match (self.from.trim(), self.to.trim()) {
            ("", "") => Vec::new(),
            (from, to) => vec![interval(from, to).map_err(|error| ("holiday-hours", error.code()))?],
        };
        let name = self.holiday_name.trim().to_owned();
        Ok(Holiday { date, name, hours, own: self.kind == "own" })
    }
}

async fn add_holiday(
    State(app): State<App>,
    signed_in: SignedIn,
    Posted(new): Posted<NewHoliday>,
) -> Result<Response, Error> {
    permit(&signed_in, Action::Settings)?;
    let holiday = new.read();
    let add = move |mut business: Business| {
        let mut list: Vec<Holiday> = business.calendar.holidays.iter().cloned().collect();
        list.push(holiday.clone()?);
        business.calendar.holidays = Holidays::new(list).map_err(|error| ("holiday", error.code()))?;
        Ok(business)
    };
    // Two who add a day each add two: nothing is overwritten.
    match super::save(&app, &signed_in, "holidays", |_| true, add).await? {
        Saved::Done | Saved::Changed(_) => Ok(Redirect::to("/settings/hours?done=holiday#holidays").into_response()),
        Saved::Wrong(field, code) => {
            let named = if field == "holiday-hours" { "day" } else { field };
            let wrong = Wrong::one(field, complaint(signed_in.words, named, code));
            page(&app, &signed_in, Form::of(&app.business()), new, String::new(), wrong).await
        }
    }
}

#[derive(Deserialize)]
struct Which {
    date: Date,
}

async fn remove_holiday(
    State(app): State<App>,
    signed_in: SignedIn,
    Posted(which): Posted<Which>,
) -> Result<Response, Error> {
    permit(&signed_in, Action::Settings)?;
    let remove = move |mut business: Business| {
        let left = business.calendar.holidays.iter().filter(|holiday| holiday.date != which.date).cloned().collect();
        business.calendar.holidays = Holidays::new(left).map_err(|error| ("holiday", error.code()))?;
        Ok(business)
    };
    match super::save(&app, &signed_in, "holidays", |_| true, remove).await? {
        Saved::Done | Saved::Changed(_) => {
            Ok(Redirect::to("/settings/hours?done=holiday-off#holidays").into_response())
        }
        Saved::Wrong(field, code) => Err(Error::Invalid(field, code)),
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("8", Some(480))]
    #[case("0,5", Some(30))]
    #[case("0.25", Some(15))]
    #[case("0", Some(0))]
    #[case("-1", None)]
    #[case("mucho", None)]
    #[case("1e300", None)]
    fn hours_are_typed_as_people_write_them(#[case] typed: &str, #[case] expected: Option<i64>) {
        assert_eq!(minutes(typed), expected);
        if let Some(minutes) = expected {
            assert_eq!(super::minutes(&hours(minutes)), expected);
        }
    }
}
