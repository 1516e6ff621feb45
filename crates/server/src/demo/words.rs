//! Fills the places in the example's texts: `{nombre}`, `{fecha+2}`, `[le|te]`.

use std::collections::BTreeMap;

use anyhow::{Context as _, bail};
use domain::{
    calendar::words::{date_in_words, month, weekday},
    language::{AddressForm, Language},
};
use jiff::{ToSpan, civil::Date};

use super::days::Days;

/// What the places of one text become.
#[derive(Clone, Copy)]
pub(super) struct Filling<'a> {
    pub(super) name: &'a str,
    pub(super) agent: &'a str,
    pub(super) street: &'a str,
    pub(super) customer: &'a str,
    pub(super) form: AddressForm,
    pub(super) language: Language,
    /// The date of the turn.
    pub(super) date: Date,
    pub(super) days: Days<'a>,
    pub(super) values: &'a BTreeMap<String, String>,
}

impl Filling<'_> {
    /// The text as it was written to somebody on that day. A place that is not known is an error.
    pub(super) fn fill(&self, text: &str) -> anyhow::Result<String> {
        let text = self.choose(text);
        let mut filled = String::with_capacity(text.len() + 64);
        let mut rest = text.as_str();
        while let Some((before, after)) = rest.split_once('{') {
            let (place, after) = after.split_once('}').with_context(|| format!("a place is not closed: {text}"))?;
            filled.push_str(before);
            filled.push_str(&self.place(place)?);
            rest = after;
        }
        filled.push_str(rest);
        Ok(filled.trim().to_owned())
    }

    /// `[usted|tu]` by the form of address.
    fn choose(&self, text: &str) -> String {
        let mut chosen = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('[') {
            chosen.push_str(before);
            let forms = after.split_once(']').and_then(|(inside, after)| Some((inside.split_once('|')?, after)));
            if let Some(((usted, tu), after)) = forms {
                chosen.push_str(if self.form == AddressForm::Tu { tu } else { usted });
                rest = after;
            } else {
                chosen.push('[');
                rest = after;
            }
        }
        chosen.push_str(rest);
        chosen
    }

    fn place(&self, place: &str) -> anyhow::Result<String> {
        if let Some(value) = self.values.get(place) {
            return Ok(value.clone());
        }
        let at = place.find(['+', '-']).unwrap_or(place.len());
        let (word, steps) = place.split_at(at);
        let steps: i64 = if steps.is_empty() { 0 } else { steps.parse().with_context(|| format!("{{{place}}}"))? };
        Ok(match word {
            "nombre" => self.name.to_owned(),
            "agente" => self.agent.to_owned(),
            "calle" => self.street.split(',').next().unwrap_or_default().to_owned(),
            "cliente" => self.customer.to_owned(),
            "mes" => self.month(steps).to_owned(),
            "de_mes" => self.of_month(steps),
            "fecha" => date_in_words(self.days.step(self.date, steps), false, self.language),
            "dia" => weekday(self.days.step(self.date, steps).weekday(), self.language).to_owned(),
            _ => bail!("nobody knows the place {{{place}}}"),
        })
    }

    fn month(&self, steps: i64) -> &'static str {
        let date = self.date.first_of_month().checked_add(steps.months()).unwrap_or(self.date);
        month(date.month(), self.language)
    }

    /// The month with its preposition, which some languages join before a vowel.
    fn of_month(&self, steps: i64) -> String {
        let month = self.month(steps);
        match self.language {
            Language::Ca if month.starts_with(['a', 'o']) => format!("d'{month}"),
            Language::En => format!("of {month}"),
            Language::Eu => format!("{month}ko"),
            _ => format!("de {month}"),
        }
    }
}
