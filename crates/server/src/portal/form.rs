//! What both forms have in common: the message, its files, and how a form is sent again with everything in it.

use askama::Template;
use axum::{http::StatusCode, response::Response};
use fluent_templates::fluent_bundle::FluentValue;
use jiff::Timestamp;

use super::{
    frame::Frame,
    open::seconds,
    problems::Problems,
    stamp::Stamp,
    upload::{FILE_LIMIT, FILES, FILES_LIMIT, Filled, Trouble},
};
use crate::{app::App, error::Error, locales::say, web::page::show_as};

/// The longest message, in characters; more goes into a file.
pub(super) const TEXT_LIMIT: usize = 20_000;

/// The part of a form that is alike in both.
pub(super) struct Form {
    /// Its mark.
    pub(super) stamp: String,
    /// What was typed as the message.
    pub(super) text: String,
    /// Files that came with it before.
    pub(super) kept: Vec<Kept>,
    /// What may be attached.
    pub(super) files_help: String,
    /// What has to be corrected.
    pub(super) problems: Problems,
    /// A sentence above the list of what has to be corrected.
    pub(super) summary: String,
}

/// A file that came with the form before.
pub(super) struct Kept {
    /// By which it can be taken back.
    pub(super) id: String,
    /// Its name.
    pub(super) name: String,
    /// Its size in words.
    pub(super) size: String,
}

impl Form {
    /// An empty form.
    pub(super) fn empty(app: &App, frame: &Frame) -> Self {
        Self {
            stamp: Stamp::new(app).text,
            text: String::new(),
            kept: Vec::new(),
            files_help: files_help(frame),
            problems: Problems::default(),
            summary: String::new(),
        }
    }

    /// A form that comes back with everything that was typed.
    pub(super) fn again(app: &App, frame: &Frame, filled: &Filled, problems: Problems) -> Self {
        let count = problems.of_fields().len() as i64;
        let kept = filled.kept.iter().map(|file| Kept {
            id: file.id.to_string(),
            name: file.name.clone(),
            size: frame.size(file.size),
        });
        Self {
            stamp: filled.stamp.clone().unwrap_or_else(|| Stamp::new(app)).text,
            text: filled.text("text").to_owned(),
            kept: kept.collect(),
            files_help: files_help(frame),
            summary: if count > 0 { frame.n("portal-error-summary", "count", count) } else { String::new() },
            problems,
        }
    }

    /// What is wrong with the form as a whole.
    pub(super) fn whole(&self) -> Vec<&str> {
        self.problems.whole()
    }
}

/// Why a complete form was not taken: the status of the answer, and for how long to wait.
pub(super) struct Stopped {
    /// The status.
    pub(super) status: StatusCode,
    wait: Option<u64>,
}

impl Stopped {
    /// Something has to be corrected.
    pub(super) fn by_problems() -> Self {
        Self { status: StatusCode::UNPROCESSABLE_ENTITY, wait: None }
    }

    /// Too many lately.
    pub(super) fn by_throttle(frame: &Frame, until: Timestamp, problems: &mut Problems) -> Self {
        let wait = seconds(until, frame.now);
        let words = frame.n("portal-error-rate-body", "minutes", wait.div_ceil(60) as i64);
        let urgent = frame.call().map(|_| frame.t("portal-error-rate-urgent"));
        let all = [Some(words), Some(frame.t("portal-error-kept")), urgent];
        problems.add("", all.into_iter().flatten().collect::<Vec<_>>().join(" "));
        Self { status: StatusCode::TOO_MANY_REQUESTS, wait: Some(wait) }
    }

    /// Our fault: even then the words come back.
    pub(super) fn by_failure(frame: &Frame, error: &Error, problems: &mut Problems) -> Self {
        tracing::error!(?error, "a form of a person could not be taken");
        let all = [frame.t("portal-error-server-body"), frame.t("portal-error-kept")];
        problems.add("", all.join(" "));
        Self { status: error.status().0, wait: None }
    }

    /// The form again, with what the answer's head has to say.
    pub(super) fn answer(self, page: &impl Template) -> Result<Response, Error> {
        let mut response = show_as(self.status, page)?;
        if let Some(wait) = self.wait {
            response.headers_mut().insert("retry-after", wait.into());
        }
        Ok(response)
    }
}

/// Keeps the files of a form that comes back. If even that fails, the words come back without them.
pub(super) async fn keep_files(app: &App, filled: &mut Filled) {
    if let Err(error) = filled.keep(app).await {
        tracing::error!(?error, "the files of a form could not be kept");
        filled.kept.clear();
    }
}

fn files_help(frame: &Frame) -> String {
    let values = [("count", FluentValue::from(FILES as i64)), ("size", say(frame.size(FILE_LIMIT)))];
    frame.with("portal-attach-help", &values)
}

/// What is wrong with any form: not ours or too old, too quick, or with a field filled that nobody sees.
pub(super) fn check_whole(frame: &Frame, filled: &Filled, now: Timestamp, problems: &mut Problems) {
    match &filled.stamp {
        Some(stamp) if filled.genuine => {
            if stamp.is_too_quick(now) {
                problems.add("", frame.t("portal-error-quick"));
            }
        }
        _ => problems.add("", frame.t("portal-error-expired-body")),
    }
    // A program fills every field; a person's browser may fill this one by itself, so nobody is turned away for it.
    if !filled.line("website").is_empty() {
        problems.add("", frame.t("portal-error-trap"));
    }
}

/// What is wrong with the message and its files.
pub(super) fn check_message(frame: &Frame, filled: &Filled, problems: &mut Problems) {
    let text = filled.text("text");
    let length = text.chars().count();
    if text.trim().is_empty() {
        problems.add("text", frame.t("portal-error-message-empty"));
    } else if length > TEXT_LIMIT {
        let values = [("max", number(TEXT_LIMIT)), ("length", number(length))];
        problems.add("text", frame.with("portal-error-message-long", &values));
    }
    if let Some(trouble) = &filled.trouble {
        problems.add("files", trouble_in_words(frame, trouble));
    }
}

fn trouble_in_words(frame: &Frame, trouble: &Trouble) -> String {
    match trouble {
        Trouble::TooMany => frame.n("portal-error-attach-count", "max", FILES as i64),
        Trouble::TooLarge(name) => {
            frame.with("portal-error-attach-size", &[("file", say(name)), ("size", say(frame.size(FILE_LIMIT)))])
        }
        Trouble::TooMuch => frame.a("portal-error-attach-total", "size", frame.size(FILES_LIMIT)),
        Trouble::Program(name) => frame.a("portal-error-attach-type", "file", name),
        Trouble::Empty(name) => frame.a("portal-error-attach-empty", "file", name),
        Trouble::TooOften(name) => frame.a("portal-error-attach-often", "file", name),
    }
}

/// A number with its thousands apart, by a thin space that no language reads as a decimal mark.
fn number(number: usize) -> FluentValue<'static> {
    let digits = number.to_string();
    let mut apart = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            apart.push('\u{202f}');
        }
        apart.push(digit);
    }
    say(apart)
}
