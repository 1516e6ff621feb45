//! E-mail addresses: one address, a named one, and a list typed by a human.

use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::text;

/// Longest address in bytes (RFC 5321, 4.5.3.1.3, without the angle brackets).
pub const MAX_ADDRESS: usize = 254;
/// Longest part before the `@`, in bytes (RFC 5321, 4.5.3.1.1).
pub const MAX_LOCAL: usize = 64;
/// Longest name kept with an address, in characters.
pub const MAX_NAME: usize = 200;
/// Most addresses in one typed list.
pub const MAX_LISTED: usize = 100;
/// Longest typed list, in bytes.
pub const MAX_TYPED: usize = 32 * 1024;

/// Why something typed is not an address or a list of them. Each case carries the offending piece as typed (cut
/// to a length that fits a message), so that the form can point at it.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum AddressError {
    /// Nothing there.
    #[error("no address was given")]
    Empty,
    /// A line break or another control character, which could smuggle in a header.
    #[error("line breaks and control characters are not allowed in addresses")]
    Control,
    /// No `@`.
    #[error("«{0}» has no @; an address looks like ana@example.org")]
    NoAt(String),
    /// Nothing, or something impossible, before the `@`.
    #[error("«{0}»: what stands before the @ is not valid")]
    BadLocal(String),
    /// Nothing, or something impossible, after the `@`.
    #[error("«{0}»: what stands after the @ is not a domain")]
    BadDomain(String),
    /// `<` without `>`, `"` without `"`.
    #[error("«{0}»: a bracket or quotation mark is not closed")]
    Unclosed(String),
    /// Text after the closing `>`: probably a comma is missing.
    #[error("«{0}»: separate addresses with commas")]
    Trailing(String),
    /// Longer than any address can be.
    #[error("«{0}»… is too long for an address")]
    TooLong(String),
    /// More than [`MAX_LISTED`] addresses or [`MAX_TYPED`] bytes.
    #[error("too many addresses: at most {MAX_LISTED}")]
    TooMany,
}

impl AddressError {
    /// The offending piece as typed, where there is one.
    pub fn piece(&self) -> Option<&str> {
        match self {
            Self::Empty | Self::Control | Self::TooMany => None,
            Self::NoAt(piece)
            | Self::BadLocal(piece)
            | Self::BadDomain(piece)
            | Self::Unclosed(piece)
            | Self::Trailing(piece)
            | Self::TooLong(piece) => Some(piece),
        }
    }

    /// A stable name for the case, to look up a text in the reader's language.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Control => "control",
            Self::NoAt(_) => "no-at",
            Self::BadLocal(_) => "bad-local",
            Self::BadDomain(_) => "bad-domain",
            Self::Unclosed(_) => "unclosed",
            Self::Trailing(_) => "trailing",
            Self::TooLong(_) => "too-long",
            Self::TooMany => "too-many",
        }
    }
}

/// A valid address. The part before the `@` is kept as written (only its owner may say that case does not
/// matter), the domain is lower case and ASCII (IDNA).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Address(String);

impl Address {
    /// Reads one bare address, without name or angle brackets; surrounding blanks are ignored.
    pub fn parse(typed: &str) -> Result<Self, AddressError> {
        let typed = typed.trim();
        let piece = || text::line(typed, 80);
        if typed.is_empty() {
            return Err(AddressError::Empty);
        }
        if typed.chars().any(char::is_control) {
            return Err(AddressError::Control);
        }
        if typed.len() > 4 * MAX_ADDRESS {
            return Err(AddressError::TooLong(piece()));
        }
        // Before it is looked at: composing makes a semicolon of the Greek question mark.
        let composed = text::nfc(typed.to_owned());
        let (local, domain) = composed.rsplit_once('@').ok_or_else(|| AddressError::NoAt(piece()))?;
        if !is_local(local) {
            return Err(AddressError::BadLocal(piece()));
        }
        let domain = domain_to_ascii(domain).ok_or_else(|| AddressError::BadDomain(piece()))?;
        let address = format!("{local}@{domain}");
        if address.len() > MAX_ADDRESS {
            return Err(AddressError::TooLong(piece()));
        }
        Ok(Self(address))
    }

    /// The address as it goes on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands before the `@`.
    pub fn local(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(local, _)| local)
    }

    /// What stands after the `@`: lower case, ASCII.
    pub fn domain(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(_, domain)| domain)
    }

    /// The form to compare and index by: all lower case. No provider in use treats `Ana@` and `ana@` as two people.
    pub fn normal(&self) -> String {
        self.0.to_lowercase()
    }

    /// Whether both reach the same mailbox, as far as that can be told from outside.
    pub fn same(&self, other: &Self) -> bool {
        self.normal() == other.normal()
    }

    /// What stands between the first `+` and the `@`: `atencion+H7K2QM94X5@…` gives `H7K2QM94X5`.
    pub fn tag(&self) -> Option<&str> {
        self.local().split_once('+').map(|(_, tag)| tag).filter(|tag| !tag.is_empty())
    }

    /// The same mailbox with a tag: `atencion@…` and `H7K2QM94X5` give `atencion+H7K2QM94X5@…`. A tag that was
    /// there is replaced.
    pub fn with_tag(&self, tag: &str) -> Result<Self, AddressError> {
        let base = self.local().split_once('+').map_or(self.local(), |(base, _)| base);
        Self::parse(&format!("{base}+{tag}@{}", self.domain()))
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Address {
    type Error = AddressError;

    fn try_from(typed: String) -> Result<Self, AddressError> {
        Self::parse(&typed)
    }
}

impl From<Address> for String {
    fn from(address: Address) -> Self {
        address.0
    }
}

/// Dot-atom characters plus letters of any script (RFC 6531), or a quoted string. Leading, trailing and double
/// dots are let through: some large providers have handed them out.
fn is_local(local: &str) -> bool {
    if local.is_empty() || local.len() > MAX_LOCAL {
        return false;
    }
    if let Some(quoted) = local.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        return !quoted.is_empty() && quoted.chars().all(|c| matches!(c, ' '..='~') && !matches!(c, '"' | '\\'));
    }
    local.chars().all(|c| match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' => true,
        c if c.is_ascii() => "!#$%&'*+-/=?^_`{|}~.".contains(c),
        c => !c.is_whitespace() && !c.is_control(),
    })
}

fn domain_to_ascii(domain: &str) -> Option<String> {
    let domain = domain.strip_suffix('.').unwrap_or(domain);
    if let Some(literal) = domain.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        let literal = literal.to_ascii_lowercase();
        let ip = literal.strip_prefix("ipv6:").unwrap_or(&literal);
        return ip.parse::<std::net::IpAddr>().is_ok().then(|| format!("[{literal}]"));
    }
    if domain.is_empty() || domain.len() > MAX_ADDRESS {
        return None;
    }
    let ascii = if domain.is_ascii() { domain.to_ascii_lowercase() } else { idna::domain_to_ascii(domain).ok()? };
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
    };
    (ascii.len() <= 253 && ascii.split('.').all(label)).then_some(ascii)
}

/// Somebody one can write to: an address and perhaps a name.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Contact {
    /// As the sender or the typist gave it, decoded and cleaned.
    pub name: Option<String>,
    /// Where to write.
    pub address: Address,
}

impl Contact {
    /// A contact whose name is cleaned; a name that is empty, or only repeats the address, is none.
    pub fn new(name: Option<&str>, address: Address) -> Self {
        let name = name
            .map(|name| text::line(name, MAX_NAME))
            .map(|name| name.trim_matches(['\'', '"', ' ']).to_owned())
            .filter(|name| !name.is_empty() && !name.eq_ignore_ascii_case(address.as_str()));
        Self { name, address }
    }
}

impl From<Address> for Contact {
    fn from(address: Address) -> Self {
        Self { name: None, address }
    }
}

impl fmt::Display for Contact {
    /// In the form that [`parse_list`] reads back.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.name {
            None => self.address.fmt(f),
            Some(name) if name.contains(['"', ',', ';', '<', '>', '(', ')', '@', '\\']) => {
                write!(f, "\"{}\" <{}>", name.replace(['"', '\\'], ""), self.address)
            }
            Some(name) => write!(f, "{name} <{}>", self.address),
        }
    }
}

/// Reads a list typed or pasted by a human: `Ana <a@b.es>, c@d.es; e@f.pt`. Commas and semicolons separate; an
/// unquoted comma inside a name (`Pérez, Ana <a@b.es>`) is understood; an address twice counts once. An empty
/// text is an empty list.
pub fn parse_list(typed: &str) -> Result<Vec<Contact>, AddressError> {
    if typed.len() > MAX_TYPED {
        return Err(AddressError::TooMany);
    }
    if typed.chars().any(|c| c.is_control() && c != '\t') {
        return Err(AddressError::Control);
    }
    let mut contacts: Vec<Contact> = Vec::new();
    let mut family_name: Option<&str> = None;
    for (piece, separator) in pieces(typed)? {
        if piece.is_empty() {
            continue;
        }
        if !piece.contains('@') && separator == Some(',') && family_name.is_none() && !piece.contains('<') {
            family_name = Some(piece);
            continue;
        }
        let contact = contact(piece, family_name.take())?;
        if !contacts.iter().any(|known| known.address.same(&contact.address)) {
            contacts.push(contact);
        }
        if contacts.len() > MAX_LISTED {
            return Err(AddressError::TooMany);
        }
    }
    match family_name {
        Some(alone) => Err(AddressError::NoAt(text::line(alone, 80))),
        None => Ok(contacts),
    }
}

/// The trimmed pieces between separators outside quotation marks and angle brackets, each with the separator
/// that ends it.
fn pieces(typed: &str) -> Result<Vec<(&str, Option<char>)>, AddressError> {
    let mut pieces = Vec::new();
    let (mut start, mut quoted, mut angled) = (0, false, false);
    for (at, c) in typed.char_indices() {
        match c {
            '"' => quoted = !quoted,
            '<' if !quoted => angled = true,
            '>' if !quoted => angled = false,
            ',' | ';' if !quoted && !angled => {
                pieces.push((typed[start..at].trim(), Some(c)));
                start = at + 1;
            }
            _ => {}
        }
    }
    let last = typed[start..].trim();
    if quoted || angled {
        return Err(AddressError::Unclosed(text::line(last, 80)));
    }
    pieces.push((last, None));
    Ok(pieces)
}

/// One piece: a bare address, or a name and an address in angle brackets. With a family name before it, only the
/// second makes sense.
fn contact(piece: &str, family_name: Option<&str>) -> Result<Contact, AddressError> {
    let Some((name, rest)) = piece.split_once('<') else {
        if let Some(alone) = family_name {
            return Err(AddressError::NoAt(text::line(alone, 80)));
        }
        if piece.split_whitespace().filter(|word| word.contains('@')).count() > 1 {
            return Err(AddressError::Trailing(text::line(piece, 80)));
        }
        return Ok(Address::parse(piece.strip_prefix("mailto:").unwrap_or(piece))?.into());
    };
    let Some((address, after)) = rest.split_once('>') else {
        return Err(AddressError::Unclosed(text::line(piece, 80)));
    };
    if !after.trim().is_empty() {
        return Err(AddressError::Trailing(text::line(piece, 80)));
    }
    if address.trim().is_empty() {
        return Err(AddressError::NoAt(text::line(piece, 80)));
    }
    let name = match (family_name, name.trim()) {
        (Some(alone), "") => return Err(AddressError::NoAt(text::line(alone, 80))),
        (Some(family), given) => format!("{family}, {given}"),
        (None, name) => name.trim_matches('"').to_owned(),
    };
    Ok(Contact::new(Some(&name), Address::parse(address)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(typed: &str) -> Vec<String> {
        parse_list(typed).unwrap().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn commas_and_semicolons_separate() {
        assert_eq!(shown("Ana <a@b.es>, c@d.es; e@f.pt;"), ["Ana <a@b.es>", "c@d.es", "e@f.pt"]);
        assert_eq!(shown(""), [""; 0]);
    }

    #[test]
    fn a_comma_inside_a_name_is_understood() {
        assert_eq!(shown("Pérez, Ana <ana@b.es>; c@d.es"), ["\"Pérez, Ana\" <ana@b.es>", "c@d.es"]);
        assert_eq!(shown("\"Pérez, Ana\" <ana@b.es>"), ["\"Pérez, Ana\" <ana@b.es>"]);
    }

    #[test]
    fn one_address_twice_counts_once() {
        assert_eq!(shown("Ana@B.es, <ana@b.ES>"), ["Ana@b.es"]);
    }

    #[test]
    fn domains_are_lower_case_ascii() {
        let address = Address::parse("José.Ñ@Correo.España.es").unwrap();
        assert_eq!(address.as_str(), "José.Ñ@correo.xn--espaa-rta.es");
        assert_eq!(address.normal(), "josé.ñ@correo.xn--espaa-rta.es");
    }

    /// The Greek question mark is a semicolon when it is composed, and U+0344 becomes two characters.
    #[test]
    fn what_is_read_can_be_read_again() {
        assert_eq!(Address::parse("a\u{37e}b@c.es").unwrap_err().code(), "bad-local");
        assert_eq!(Address::parse(&format!("{}@c.es", "\u{344}".repeat(32))).unwrap_err().code(), "bad-local");
        let address = Address::parse("Jose\u{301}@c.es").unwrap();
        assert_eq!(Address::parse(address.as_str()), Ok(address));
    }

    #[test]
    fn tags_carry_keys() {
        let address = Address::parse("atencion@aguas.example").unwrap().with_tag("H7K2QM94X5").unwrap();
        assert_eq!(address.as_str(), "atencion+H7K2QM94X5@aguas.example");
        assert_eq!(address.tag(), Some("H7K2QM94X5"));
        assert_eq!(address.with_tag("otra").unwrap().as_str(), "atencion+otra@aguas.example");
    }

    #[test]
    fn the_error_names_the_offending_piece() {
        let error = |typed: &str| parse_list(typed).unwrap_err();
        assert_eq!(error("a@b.es, ana perez"), AddressError::NoAt("ana perez".into()));
        assert_eq!(error("a@b.es\r\nBcc: x@y.es"), AddressError::Control);
        assert_eq!(error("a@, c@d.es").code(), "bad-domain");
        assert_eq!(error("@b.es"), AddressError::BadLocal("@b.es".into()));
        assert_eq!(error("a@-b.es").code(), "bad-domain");
        assert_eq!(error("Ana <a@b.es"), AddressError::Unclosed("Ana <a@b.es".into()));
        assert_eq!(error("Ana <a@b.es> Luis <l@b.es>").code(), "trailing");
        assert_eq!(error("a@b.es c@d.es").code(), "trailing");
        assert_eq!(error("Pérez, Ana").code(), "no-at");
        assert_eq!(error(&"a@b.es,".repeat(9000)), AddressError::TooMany);
        let many = (0..101).map(|n| format!("a{n}@b.es")).collect::<Vec<_>>().join(",");
        assert_eq!(error(&many), AddressError::TooMany);
        assert_eq!(error(&format!("{}@b.es", "a".repeat(65))).code(), "bad-local");
    }
}
