//! The names of the symbols of a key in each language, as its speakers spell aloud.

use super::value;
use crate::language::Language;

/// One name per symbol of the alphabet, in its order.
type Names = [&'static str; 23];

const ES: Names = [
    "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "ce", "de", "efe", "hache", "jota", "ka",
    "eme", "ene", "pe", "cu", "erre", "te", "uve", "equis", "i griega",
];
const CA: Names = [
    "dos", "tres", "quatre", "cinc", "sis", "set", "vuit", "nou", "ce", "de", "efa", "hac", "jota", "ca", "ema", "ena",
    "pe", "cu", "erra", "te", "ve baixa", "ics", "i grega",
];
const GL: Names = [
    "dous", "tres", "catro", "cinco", "seis", "sete", "oito", "nove", "ce", "de", "efe", "hache", "iota", "ca", "eme",
    "ene", "pe", "cu", "erre", "te", "uve", "xe", "i grego",
];
const EU: Names = [
    "bi",
    "hiru",
    "lau",
    "bost",
    "sei",
    "zazpi",
    "zortzi",
    "bederatzi",
    "ze",
    "de",
    "efe",
    "hatxe",
    "jota",
    "ka",
    "eme",
    "ene",
    "pe",
    "ku",
    "erre",
    "te",
    "uve",
    "ixa",
    "i greko",
];
const EN: Names = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "cee", "dee", "ef", "aitch", "jay", "kay", "em",
    "en", "pee", "cue", "ar", "tee", "vee", "ex", "why",
];
const PT: Names = [
    "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "cê", "dê", "efe", "agá", "jota", "capa", "eme",
    "ene", "pê", "quê", "erre", "tê", "vê", "xis", "ípsilon",
];

/// A group of symbols, spelt.
pub(super) fn group(symbols: &str, language: Language) -> String {
    let names = match language {
        Language::Es => &ES,
        Language::Ca => &CA,
        Language::Gl => &GL,
        Language::Eu => &EU,
        Language::En => &EN,
        Language::Pt => &PT,
    };
    symbols.bytes().filter_map(value).map(|value| names[value]).collect::<Vec<_>>().join(", ")
}
