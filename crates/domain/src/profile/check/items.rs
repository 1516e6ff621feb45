//! What each sort of item has of its own.

use super::{Checker, Path};
use crate::profile::{
    AnswerPart, Body, ClockRule, Counts, Extension, Field, Forbidden, Hold, Item, Kind, Reading, Receipt, Retention,
    RuleRef, Suspension, Unit, rules,
};

/// What a receipt can hold.
const RECEIPT: [&str; 9] =
    ["key", "content", "date_time", "due", "tracking", "recording", "number", "answer_channel", "silence"];
/// How it can be given.
const MEDIA: [&str; 3] = ["mail", "paper", "sms"];
/// How a matter can end.
const OUTCOMES: [&str; 4] = ["upheld", "partly_upheld", "not_upheld", "withdrawn"];
/// From when on something is kept.
const SINCE: [&str; 4] = ["presented", "notified", "closed", "evaluated"];

impl Checker<'_> {
    pub(super) fn item(&mut self, path: Path<'_>, item: Item<'_>) {
        match item {
            Item::Kind(kind) => self.kind(path, kind),
            Item::Clock(clock) => self.clock(path, clock),
            Item::Field(field) => self.field(path, field),
            Item::Receipt(receipt) => self.receipt(path, receipt),
            Item::Answer(part) => self.answer(path, part),
            Item::Hold(hold) => self.hold(path, hold),
            Item::Retention(retention) => self.retention(path, retention),
            Item::Body(body) => self.body(path, body),
            Item::Forbidden(forbidden) => self.forbidden(path, forbidden),
            Item::Report(report) => {
                self.word(path, "id", &report.id);
                self.text(path, "name", &report.name);
                self.text(path, "due", &report.due);
            }
            Item::Obligation(obligation) => {
                self.word(path, "id", &obligation.id);
                self.text(path, "name", &obligation.name);
            }
            Item::Notice(notice) => {
                self.word(path, "id", &notice.id);
                self.text(path, "name", &notice.name);
                self.filled(path, "words", &notice.words);
            }
            Item::Rule(rule) => self.rule(path, rule),
        }
    }

    fn kind(&mut self, path: Path<'_>, kind: &Kind) {
        self.word(path, "id", &kind.id);
        self.text(path, "name", &kind.name);
        self.text(path, "definition", &kind.definition);
    }

    fn clock(&mut self, path: Path<'_>, clock: &ClockRule) {
        self.word(path, "id", &clock.id);
        self.text(path, "name", &clock.name);
        self.kinds(path, &clock.kinds, true);
        for topic in &clock.topics {
            if !self.all.topics.iter().any(|known| known.id == *topic) {
                self.report(&[path, &["topics"]].concat(), format!("there is no topic {topic:?}: add it as [[topic]]"));
            }
        }
        for other in &clock.replaces {
            if *other == clock.id || self.all.clock(other).is_none() {
                let message = format!("there is no other clock {other:?} to stand in for: name one, or remove it");
                self.report(&[path, &["replaces"]].concat(), message);
            }
        }
        if let Some(silence) = &clock.silence {
            self.text(path, "silence", silence);
        }
        self.readings(path, &clock.readings);
        if let Some(extension) = &clock.extension {
            self.extension(&[path, &["extension"]].concat(), extension);
        }
        for (index, suspension) in clock.suspensions.iter().enumerate() {
            self.suspension(&[path, &["suspension", &index.to_string()]].concat(), suspension);
        }
    }

    fn readings(&mut self, path: Path<'_>, readings: &[Reading]) {
        if readings.is_empty() {
            self.report(path, "it is not said how it is counted: add a [[clock.reading]]");
        }
        for (index, reading) in readings.iter().enumerate() {
            let place = index.to_string();
            let path = [path, &["reading", &place]].concat();
            self.word(&path, "id", &reading.id);
            self.positive(&path, "amount", Some(reading.amount));
            if readings[..index].iter().any(|other| other.id == reading.id) {
                self.report(&path, format!("{:?} is there twice: rename one of the two", reading.id));
            }
            let by_the_minute = matches!(reading.unit, Unit::Minutes | Unit::Hours);
            if by_the_minute != (reading.counts == Counts::Moment) && reading.unit != Unit::SameWorkingDay {
                let at = [path.as_slice(), &["counts"]].concat();
                self.report(&at, "hours and minutes count from the moment, days and months from the next day");
            }
            if let Some(note) = &reading.note {
                self.text(&path, "note", note);
            }
        }
    }

    fn positive(&mut self, path: Path<'_>, field: &str, amount: Option<u16>) {
        if amount == Some(0) {
            self.report(&[path, &[field]].concat(), "it must be at least 1");
        }
    }

    fn extension(&mut self, path: Path<'_>, extension: &Extension) {
        self.positive(path, "in_all", Some(extension.in_all));
        self.text(path, "conditions", &extension.conditions);
    }

    fn suspension(&mut self, path: Path<'_>, suspension: &Suspension) {
        self.positive(path, "at_most", suspension.at_most);
        self.positive(path, "at_least", suspension.at_least);
        self.filled(path, "article", &suspension.article);
        if let (Some(least), Some(most)) = (suspension.at_least, suspension.at_most)
            && most < least
        {
            self.report(&[path, &["at_most"]].concat(), "the most is less than the least: put the two right");
        }
    }

    fn field(&mut self, path: Path<'_>, field: &Field) {
        self.word(path, "id", &field.id);
        self.text(path, "name", &field.name);
        self.text(path, "help", &field.help);
        self.kinds(path, &field.kinds, true);
        let others = |word: &str| self.all.fields.iter().filter(|other| other.one_of.as_deref() == Some(word)).count();
        if field.one_of.as_deref().is_some_and(|word| others(word) < 2) {
            self.report(&[path, &["one_of"]].concat(), "no other field has this word: give it to at least two");
        }
    }

    fn receipt(&mut self, path: Path<'_>, receipt: &Receipt) {
        self.word(path, "id", &receipt.id);
        self.kinds(path, &receipt.kinds, true);
        self.among(path, "holds", &receipt.holds, &RECEIPT);
        self.among(path, "media", &receipt.media, &MEDIA);
        if receipt.holds.is_empty() || receipt.media.is_empty() {
            self.report(path, "say what it holds (holds) and how it is given (media)");
        }
    }

    fn answer(&mut self, path: Path<'_>, part: &AnswerPart) {
        self.kinds(path, &part.kinds, true);
        self.among(path, "outcomes", &part.outcomes, &OUTCOMES);
    }

    fn hold(&mut self, path: Path<'_>, hold: &Hold) {
        self.word(path, "id", &hold.id);
        self.text(path, "name", &hold.name);
        if let Some(exceptions) = &hold.exceptions {
            self.text(path, "exceptions", exceptions);
        }
    }

    fn retention(&mut self, path: Path<'_>, retention: &Retention) {
        if retention.unit != Unit::Months {
            self.report(&[path, &["unit"]].concat(), "how long things are kept is said in months");
        }
        self.among(path, "since", std::slice::from_ref(&retention.since), &SINCE);
    }

    fn body(&mut self, path: Path<'_>, body: &Body) {
        self.word(path, "id", &body.id);
        self.filled(path, "name", &body.name);
        self.text(path, "access", &body.access);
        self.address(path, &body.url);
        self.kinds(path, &body.kinds, false);
    }

    fn forbidden(&mut self, path: Path<'_>, forbidden: &Forbidden) {
        self.word(path, "id", &forbidden.id);
        self.text(path, "why", &forbidden.why);
        if forbidden.texts.is_empty() && forbidden.numbers.is_empty() {
            self.report(path, "it forbids nothing: add texts, or the beginnings of numbers");
        }
        if forbidden.texts.iter().any(|text| text.trim().is_empty() || *text != text.to_lowercase()) {
            self.report(&[path, &["texts"]].concat(), "each text is in small letters and not empty");
        }
        if forbidden.numbers.iter().any(|number| number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit()))
        {
            self.report(&[path, &["numbers"]].concat(), "each beginning of a number consists of digits");
        }
    }

    fn rule(&mut self, path: Path<'_>, rule: &RuleRef) {
        if !rules::is_rule(&rule.id) {
            let known: Vec<&str> = rules::RULES.iter().map(|(id, _)| *id).collect();
            let message = format!("there is no rule {:?}: use one of {}", rule.id, known.join(", "));
            self.report(&[path, &["id"]].concat(), message);
        }
        self.kinds(path, &rule.kinds, false);
        self.switchable(path, &rule.basis, rule.can_be_overridden);
    }
}
