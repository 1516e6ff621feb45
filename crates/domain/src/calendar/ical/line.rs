//! The lines of a file: folded ones joined, names apart from values.

use jiff::civil::Date;

use super::{IcalError, IcalProblem};

/// A property.
pub(super) struct Line {
    /// On which line of the file it begins.
    pub(super) number: usize,
    /// In upper case.
    pub(super) name: String,
    /// As it is written.
    pub(super) value: String,
}

/// All properties of a file.
pub(super) fn lines(file: &[u8]) -> Result<Vec<Line>, IcalError> {
    let file = file.strip_prefix(b"\xef\xbb\xbf").unwrap_or(file);
    // Bytes, since a line may be folded within a letter.
    let mut joined: Vec<(usize, Vec<u8>)> = Vec::new();
    for (index, raw) in file.split(|byte| *byte == b'\n').enumerate() {
        let raw = raw.strip_suffix(b"\r").unwrap_or(raw);
        match (raw.first(), joined.last_mut()) {
            (Some(b' ' | b'\t'), Some((_, line))) => line.extend_from_slice(&raw[1..]),
            (None, _) => {}
            _ => joined.push((index + 1, raw.to_vec())),
        }
    }
    joined.into_iter().map(|(number, bytes)| Line::read(number, bytes)).collect()
}

impl Line {
    fn read(number: usize, bytes: Vec<u8>) -> Result<Self, IcalError> {
        let text = String::from_utf8(bytes).map_err(|_| IcalProblem::Encoding.on(number))?;
        // A colon within quotes belongs to a parameter.
        let mut quoted = false;
        let colon = text.char_indices().find(|(_, symbol)| {
            quoted ^= *symbol == '"';
            *symbol == ':' && !quoted
        });
        let (colon, _) = colon.ok_or(IcalProblem::NoProperty.on(number))?;
        let (head, value) = (&text[..colon], &text[colon + 1..]);
        let name = head.split(';').next().unwrap_or_default().trim().to_uppercase();
        if name.is_empty() || !name.chars().all(|symbol| symbol.is_ascii_alphanumeric() || symbol == '-') {
            return Err(IcalProblem::NoProperty.on(number));
        }
        Ok(Self { number, name, value: value.trim().to_owned() })
    }

    pub(super) fn is(&self, name: &str, value: &str) -> bool {
        self.name == name && self.value.eq_ignore_ascii_case(value)
    }

    /// A day without a time: `20261225`.
    pub(super) fn date(&self, value: &str) -> Result<Date, IcalError> {
        let wrong = || IcalProblem::NoDate(value.chars().take(40).collect()).on(self.number);
        let value = value.trim();
        if value.len() != 8 || !value.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(wrong());
        }
        let number = |range: std::ops::Range<usize>| value[range].parse::<i16>().map_err(|_| wrong());
        let (year, month, day) = (number(0..4)?, number(4..6)?, number(6..8)?);
        let small = |number: i16| i8::try_from(number).map_err(|_| wrong());
        let date = Date::new(year, small(month)?, small(day)?).map_err(|_| wrong())?;
        if (1900..2500).contains(&year) { Ok(date) } else { Err(wrong()) }
    }

    /// The value as a text on one line.
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        let mut symbols = self.value.chars();
        while let Some(symbol) = symbols.next() {
            match symbol {
                '\\' => match symbols.next() {
                    Some('n' | 'N') => text.push(' '),
                    Some(other) => text.push(other),
                    None => {}
                },
                other if other.is_control() => text.push(' '),
                other => text.push(other),
            }
        }
        text
    }
}
