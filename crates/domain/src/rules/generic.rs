//! Whether an answer was written for this person: texts that were sent to others, with other names and figures, were not.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Answer;

/// How many hashes a sketch keeps: the error of a likeness is about one in eight.
const HASHES: usize = 64;
/// Runs of so many words are compared.
const RUN: usize = 3;
/// From this likeness on, in hundredths, it is the same text.
const SAME: usize = 80;

/// What is needed to compare a text with others, without keeping it: its smallest hashes under several functions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Sketch(Vec<u32>);

impl Sketch {
    /// Of a text. Figures count as one word whatever they are; a text of fewer words than a run has no sketch.
    pub fn of(text: &str) -> Option<Self> {
        let words: Vec<String> = text.split_whitespace().map(plain).filter(|word| !word.is_empty()).collect();
        let runs: BTreeSet<u64> = words.windows(RUN).map(hash).collect();
        if runs.is_empty() {
            return None;
        }
        let smallest = |seed: u64| runs.iter().map(|run| mix(run ^ seed) as u32).min().unwrap_or(u32::MAX);
        Some(Self((1..=HASHES as u64).map(|number| smallest(mix(number))).collect()))
    }

    /// How alike two texts are, in hundredths: the share of runs of words that they have in common.
    pub fn likeness(&self, other: &Self) -> usize {
        let same = self.0.iter().zip(&other.0).filter(|(one, two)| one == two).count();
        same * 100 / HASHES
    }
}

/// A word without what differs from one letter to the next.
fn plain(word: &str) -> String {
    if word.chars().any(|symbol| symbol.is_ascii_digit()) {
        return "#".to_owned();
    }
    word.chars().filter(|symbol| symbol.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// FNV-1a over the words of a run.
fn hash(words: &[String]) -> u64 {
    let bytes = words.iter().flat_map(|word| word.bytes().chain([b' ']));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Spreads the bits of a number (the finaliser of SplitMix64).
fn mix(number: u64) -> u64 {
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

/// The answer is, but for names and figures, one that others got (Ley 10/2025, art. 13.1; promise N8).
pub(super) fn generic(answer: &Answer<'_>) -> Option<String> {
    let sketch = Sketch::of(&answer.draft.words())?;
    let most = answer.earlier.iter().map(|other| sketch.likeness(other)).max()?;
    (most >= SAME).then(|| most.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &str = "Hemos revisado su factura de octubre y vemos que el importe de 45,90 € se cobró dos veces por un fallo \
                       al pasar el recibo al banco el día 3.";
    const OTHER_FIGURES: &str = "Hemos revisado su factura de octubre y vemos que el importe de 12,00 € se cobró dos veces por \
                                 un fallo al pasar el recibo al banco el día 7.";
    const OTHER: &str = "El técnico fue a su casa el martes y comprobó que el cable de la fachada estaba cortado por una obra \
                         del ayuntamiento.";

    #[test]
    fn other_figures_do_not_make_another_text() {
        let sketch = |text| Sketch::of(text).unwrap();
        assert_eq!(sketch(ONE).likeness(&sketch(OTHER_FIGURES)), 100);
        assert!(sketch(ONE).likeness(&sketch(OTHER)) < 10);
        assert_eq!(Sketch::of("Muchas gracias"), None);
    }

    #[test]
    fn a_name_in_front_changes_little() {
        let named = format!("Estimada señora Puig: {ONE}");
        let sketch = |text: &str| Sketch::of(text).unwrap();
        assert!(sketch(&named).likeness(&sketch(ONE)) >= SAME);
    }
}
