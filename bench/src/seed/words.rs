//! Names and sentences that look like Spanish to an index: few words that everybody uses, many that hardly anybody does.

use std::sync::OnceLock;

use crate::draw::Draw;

/// In one message of three.
pub(crate) const COMMON: &str = "factura";
/// In one message of two hundred.
pub(crate) const MEDIUM: &str = "contador";
/// In one message of four thousand.
pub(crate) const RARE: &str = "zarzaparrilla";

const FIRST: [&str; 24] = [
    "Amparo",
    "Vicent",
    "Carmen",
    "Josep",
    "María",
    "Antonio",
    "Lucía",
    "Manuel",
    "Isabel",
    "Francisco",
    "Elena",
    "Javier",
    "Rosa",
    "Miguel",
    "Pilar",
    "Rafael",
    "Teresa",
    "Pau",
    "Nuria",
    "Andrés",
    "Consuelo",
    "Iñaki",
    "Begoña",
    "Xoán",
];
const LAST: [&str; 32] = [
    "Ferrer",
    "García",
    "Martínez",
    "López",
    "Sánchez",
    "Pérez",
    "Gómez",
    "Martí",
    "Vidal",
    "Ibáñez",
    "Soler",
    "Navarro",
    "Torres",
    "Domínguez",
    "Gil",
    "Vázquez",
    "Serrano",
    "Ramos",
    "Blasco",
    "Sanchis",
    "Molina",
    "Morales",
    "Ortega",
    "Delgado",
    "Castro",
    "Rubio",
    "Marín",
    "Sanz",
    "Iglesias",
    "Núñez",
    "Medina",
    "Peiró",
];
const FREQUENT: [&str; 60] = [
    "de", "la", "que", "el", "en", "y", "a", "los", "me", "se", "del", "las", "un", "por", "con", "no", "una", "su",
    "para", "es", "al", "lo", "como", "más", "pero", "sus", "le", "ya", "este", "sí", "porque", "esta", "cuando",
    "muy", "sin", "sobre", "también", "hasta", "hay", "donde", "quien", "desde", "todo", "nos", "durante", "agua",
    "casa", "mes", "pago", "cuenta", "número", "gracias", "saludo", "recibo", "calle", "contrato", "lectura", "semana",
    "ayer", "importe",
];
const SYLLABLES: [&str; 36] = [
    "ca", "me", "ti", "ro", "lu", "pa", "de", "si", "mo", "ta", "ne", "vi", "co", "ra", "le", "mi", "so", "na", "be",
    "di", "go", "za", "pe", "li", "tor", "men", "cion", "dad", "ble", "tan", "gui", "cha", "lle", "rra", "ses", "ña",
];
/// Different words besides the frequent ones.
const VOCABULARY: usize = 12_000;

fn vocabulary() -> &'static [String] {
    static WORDS: OnceLock<Vec<String>> = OnceLock::new();
    WORDS.get_or_init(|| {
        let mut draw = Draw::new(1605);
        let word = |_| {
            let syllables = 2 + draw.below(3);
            (0..syllables).map(|_| draw.one(&SYLLABLES)).collect()
        };
        (0..VOCABULARY).map(word).collect()
    })
}

/// First name and two family names.
pub(crate) fn name(draw: &mut Draw) -> String {
    format!("{} {} {}", draw.one(&FIRST), draw.one(&LAST), draw.one(&LAST))
}

/// So many words with stops between them.
pub(crate) fn sentences(draw: &mut Draw, words: usize) -> String {
    let rare = vocabulary();
    let mut text = String::with_capacity(words * 7);
    let mut begins = true;
    for place in 0..words {
        let word = if draw.below(10) < 6 {
            FREQUENT[(draw.share().powi(2) * FREQUENT.len() as f64) as usize]
        } else {
            &rare[(draw.share().powi(3) * VOCABULARY as f64) as usize]
        };
        if begins {
            text.extend(word.chars().take(1).flat_map(char::to_uppercase));
            text.extend(word.chars().skip(1));
        } else {
            text.push_str(word);
        }
        begins = place + 1 == words || draw.below(14) == 0;
        text.push_str(if begins { ". " } else { " " });
    }
    text.truncate(text.trim_end().len());
    text
}

/// What a person writes: sentences in which the words that are searched for stand as often as they should.
pub(crate) fn message(draw: &mut Draw, words: usize) -> String {
    let mut text = sentences(draw, words);
    for (word, one_in) in [(COMMON, 3), (MEDIUM, 200), (RARE, 4000)] {
        if draw.below(one_in) == 0 {
            text.push_str(" Lo digo por lo de ");
            text.push_str(word);
            text.push('.');
        }
    }
    text
}
