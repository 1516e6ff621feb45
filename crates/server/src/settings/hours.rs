//! `/settings/hours`: when the business attends, what it promises, and the days on which it is closed.

use askama::Template;
use axum::{
    Router,
    extract::{Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use desk::business::{self, Business};
use domain::{
    access::Action,
    calendar::{Holiday, Holidays, words},
    language::Language,
};
use jiff::{SignedDuration, civil::Date};
use serde::Deserialize;

use super::{
    Done, complaint, frame, permit,
    week::{DAYS, Typed, Week, interval},
};
use crate::{
    app::App,
    auth::{Posted, SignedIn},
    error::Error,
    mails::reader,
    web::{
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
    summary: String,
    days: Vec<Day>,
    answer_hours: String,
    answer_hint: String,
    reopen_days: String,
    holidays: Vec<HolidayLine>,
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
struct Form {
    week: Week,
    answer_hours: String,
    reopen_days: String,
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
        }
    }

    fn apply(&self, before: &Business) -> Result<Business, (&'static str, &'static str)> {
        let mut business = before.clone();
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
    let coming = business.calendar.holidays.iter().filter(|holiday| holiday.date >= today);
    let page = HoursPage {
        frame: frame(app, signed_in, "hours").await?,
        summary: summary(&business, signed_in, now),
        days: days.map(|(((id, _), name), intervals)| Day { id, name, intervals }).collect(),
        answer_hours: form.answer_hours,
        answer_hint: due.map_or_else(
            || words.t("settings-hours-answer-none"),
            |due| words.a("settings-hours-answer-hint", "due", due),
        ),
        reopen_days: form.reopen_days,
        holidays: coming.map(|holiday| line(holiday, &reader, words.0)).collect(),
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
    let words = crate::locales::Words(language);
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
    let form = Form { week, answer_hours: field("answer_hours"), reopen_days: field("reopen_days") };
    if !add.is_empty() || !remove.is_empty() {
        // Only the form changes; it is not saved yet.
        return page(&app, &signed_in, form, NewHoliday::default(), String::new(), Wrong::default()).await;
    }
    let changed = match form.apply(&app.business()) {
        Ok(business) => write(&app, &signed_in, "hours", business).await?,
        Err(wrong) => Err(wrong),
    };
    match changed {
        Ok(()) => Ok(Redirect::to("/settings/hours?done=saved").into_response()),
        Err((field, code)) => {
            let named = if DAYS.iter().any(|(day, _)| *day == field) { "day" } else { field };
            let wrong = Wrong::one(field, complaint(signed_in.words, named, code));
            page(&app, &signed_in, form, NewHoliday::default(), String::new(), wrong).await
        }
    }
}

type Refused = (&'static str, &'static str);

async fn write(
    app: &App,
    signed_in: &SignedIn,
    section: &'static str,
    business: Business,
) -> Result<Result<(), Refused>, Error> {
    let (ctx, asker) = (signed_in.context(app), signed_in.asker());
    match app.db.write(move |tx| business::change(tx, &ctx, asker, section, &business)).await {
        Err(desk::Error::Invalid { field, code }) => Ok(Err((field, code))),
        other => {
            other?;
            app.reload_business().await?;
            Ok(Ok(()))
        }
    }
}

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
    let mut business = (*app.business()).clone();
    let listed = new.read().and_then(|holiday| {
        let mut list: Vec<Holiday> = business.calendar.holidays.iter().cloned().collect();
        list.push(holiday);
        Holidays::new(list).map_err(|error| ("holiday", error.code()))
    });
    let changed = match listed {
        Ok(holidays) => {
            business.calendar.holidays = holidays;
            write(&app, &signed_in, "holidays", business).await?
        }
        Err(wrong) => Err(wrong),
    };
    match changed {
        Ok(()) => Ok(Redirect::to("/settings/hours?done=holiday#holidays").into_response()),
        Err((field, code)) => {
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
    let mut business = (*app.business()).clone();
    let left = business.calendar.holidays.iter().filter(|holiday| holiday.date != which.date).cloned().collect();
    business.calendar.holidays = Holidays::new(left).map_err(|_| Error::Conflict)?;
    match write(&app, &signed_in, "holidays", business).await? {
        Ok(()) => Ok(Redirect::to("/settings/hours?done=holiday-off#holidays").into_response()),
        Err((field, code)) => Err(Error::Invalid(field, code)),
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
