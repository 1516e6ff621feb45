//! Folder names: people see `Atención`, the protocol says `Atenci&APM-n` (RFC 3501, section 5.1.3).

use base64::Engine as _;
use base64::alphabet::IMAP_MUTF7;
use base64::engine::general_purpose::{GeneralPurpose, NO_PAD};

const ENGINE: GeneralPurpose = GeneralPurpose::new(&IMAP_MUTF7, NO_PAD);

/// The name as the protocol writes it.
pub(super) fn to_wire(name: &str) -> String {
    let mut wire = String::with_capacity(name.len());
    let mut foreign = String::new();
    for c in name.chars() {
        if matches!(c, ' '..='~') {
            flush(&mut wire, &mut foreign);
            wire.push(c);
            if c == '&' {
                wire.push('-');
            }
        } else {
            foreign.push(c);
        }
    }
    flush(&mut wire, &mut foreign);
    wire
}

/// The name as people see it. A name that breaks the rule is shown as it came.
pub(super) fn from_wire(wire: &str) -> String {
    decode(wire).unwrap_or_else(|| wire.to_owned())
}

fn flush(wire: &mut String, foreign: &mut String) {
    if !foreign.is_empty() {
        let units: Vec<u8> = foreign.encode_utf16().flat_map(u16::to_be_bytes).collect();
        wire.push('&');
        ENGINE.encode_string(units, wire);
        wire.push('-');
        foreign.clear();
    }
}

fn decode(wire: &str) -> Option<String> {
    let mut name = String::with_capacity(wire.len());
    let mut rest = wire;
    while let Some((plain, after)) = rest.split_once('&') {
        name.push_str(plain);
        let (coded, tail) = after.split_once('-')?;
        if coded.is_empty() {
            name.push('&');
        } else {
            let bytes = ENGINE.decode(coded).ok()?;
            let units = bytes.chunks(2).map(|pair| <[u8; 2]>::try_from(pair).ok().map(u16::from_be_bytes));
            let units: Vec<u16> = units.collect::<Option<_>>()?;
            name.push_str(&String::from_utf16(&units).ok()?);
        }
        rest = tail;
    }
    name.push_str(rest);
    Some(name)
}

#[cfg(test)]
mod tests {
    use super::{from_wire, to_wire};

    #[test]
    fn spanish_folder_names_survive_the_wire() {
        for (name, wire) in [
            ("INBOX", "INBOX"),
            ("Atención/Año 2025", "Atenci&APM-n/A&APE-o 2025"),
            ("I+D & calidad", "I+D &- calidad"),
            ("受信", "&U9dP4Q-"),
            ("👍 hecho", "&2D3cTQ- hecho"),
        ] {
            assert_eq!(to_wire(name), wire);
            assert_eq!(from_wire(wire), name);
        }
    }

    #[test]
    fn a_name_that_breaks_the_rule_is_shown_as_it_came() {
        for odd in ["a&b", "&###-", "&AP-", "&2D0-"] {
            assert_eq!(from_wire(odd), odd);
        }
    }
}
