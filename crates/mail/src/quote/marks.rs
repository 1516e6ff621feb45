//! How mail programs announce what they add.

/// Longest announcement, in lines.
const MAX_ANNOUNCEMENT: usize = 4;

/// How announcements of a quotation begin, lower case.
const STARTS: [&str; 16] = [
    "el ",
    "en ",
    "on ",
    "le ",
    "am ",
    "em ",
    "o ",
    "a ",
    "del ",
    "no dia ",
    "missatge de ",
    "honela idatzi",
    "dia ",
    "al ",
    "a les ",
    "mensaje de ",
];

/// The verb of an announcement, lower case.
const WROTE: [&str; 15] = [
    "escribió",
    "escribio",
    "ha escrito",
    "va escriure",
    "escrigué",
    "ha escrit",
    "escribiu",
    "escreveu",
    "wrote",
    "a écrit",
    "schrieb",
    "idatzi",
    "missatge de",
    "writes",
    "mensaje de",
];

/// The number of lines that announce a quotation at the start of `lines`: "El lun, 3 mar 2025 a las 9:12, Ana
/// <ana@b.es> escribió:", broken anywhere.
pub(super) fn attribution(lines: &[&str]) -> Option<usize> {
    let first = lines.first()?.trim();
    let lower = first.to_lowercase();
    if first.is_empty() || !(STARTS.iter().any(|start| lower.starts_with(start)) || first.contains('@')) {
        return None;
    }
    let mut whole = String::new();
    for (index, line) in lines.iter().take(MAX_ANNOUNCEMENT).enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('>') {
            return None;
        }
        whole.push_str(&line.to_lowercase());
        whole.push(' ');
        if whole.trim_end().ends_with(':') {
            let says = WROTE.iter().any(|verb| whole.contains(verb));
            return (says && whole.contains(|c: char| c.is_ascii_digit())).then_some(index + 1);
        }
    }
    None
}

/// Whether an announcement names an hour or an address, which people do not type by hand before their own words.
pub(super) fn names_a_moment(lines: &[&str]) -> bool {
    lines.iter().any(|line| {
        let bytes = line.as_bytes();
        line.contains('@')
            || bytes.windows(4).any(|four| {
                four[0].is_ascii_digit()
                    && matches!(four[1], b':' | b'.')
                    && four[2].is_ascii_digit()
                    && four[3].is_ascii_digit()
            })
    })
}

/// Letters, digits and single blanks only, lower case: `-----Mensaje original-----` becomes `mensaje original`.
fn bare(line: &str) -> String {
    let words: String = line.chars().map(|c| if c.is_alphanumeric() || c == '\'' { c } else { ' ' }).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn is_dashed(line: &str) -> bool {
    let line = line.trim();
    ["--", "==", "__", "**", "- -"].iter().any(|dashes| line.starts_with(dashes))
}

/// `-----Mensaje original-----` and its like.
pub(super) fn is_original(line: &str) -> bool {
    is_dashed(line)
        && matches!(
            bare(line).as_str(),
            "mensaje original"
                | "original message"
                | "missatge original"
                | "mensaxe orixinal"
                | "jatorrizko mezua"
                | "mensagem original"
                | "message d'origine"
                | "message original"
                | "ursprüngliche nachricht"
                | "originalnachricht"
                | "original nachricht"
                | "mensaje original de correo"
                | "original appointment"
        )
}

/// `---------- Forwarded message ---------`, "Inicio del mensaje reenviado:" and their like.
pub(super) fn is_forward(line: &str) -> bool {
    if line.len() > 120 {
        return false;
    }
    let words = bare(line);
    let is_known = matches!(
        words.as_str(),
        "forwarded message"
            | "mensaje reenviado"
            | "missatge reenviat"
            | "mensaxe reenviada"
            | "birbidalitako mezua"
            | "mensagem reencaminhada"
            | "mensagem encaminhada"
            | "message transféré"
            | "weitergeleitete nachricht"
            | "forwarded by"
            | "mensaje reenviado de correo"
    );
    let is_apple = matches!(
        words.as_str(),
        "inicio del mensaje reenviado"
            | "begin forwarded message"
            | "inici del missatge reenviat"
            | "início da mensagem reencaminhada"
            | "début du message transféré"
            | "anfang der weitergeleiteten nachricht"
    );
    (is_known && is_dashed(line)) || (is_apple && line.trim_end().ends_with(':'))
}

/// Labels of the sender's line, lower case.
const FROM: [&str; 8] = ["de", "from", "von", "nork", "remitente", "from (original)", "d'", "emisor"];

/// Labels of the other lines of a repeated header, lower case.
const LABELS: [&str; 34] = [
    "enviado",
    "enviado el",
    "enviado em",
    "enviada em",
    "enviat",
    "enviat el",
    "enviat per",
    "enviada",
    "sent",
    "fecha",
    "date",
    "data",
    "para",
    "to",
    "a",
    "per a",
    "asunto",
    "subject",
    "assumpte",
    "assunto",
    "asunto original",
    "cc",
    "c.c.",
    "envoyé",
    "objet",
    "à",
    "an",
    "gesendet",
    "betreff",
    "nori",
    "gaia",
    "bidalia",
    "datum",
    "responder a",
];

/// The label of a line such as `*Enviado el:* lunes`, lower case.
fn label(line: &str) -> Option<String> {
    let line = line.trim_start_matches(['*', ' ', '_']);
    let (label, _) = line.split_once(':')?;
    (label.len() <= 24).then(|| label.trim_matches(['*', ' ', '_', '\u{A0}']).to_lowercase())
}

/// A header repeated in the text, as Outlook does: a sender and at least two more of its lines.
pub(super) fn is_header_block(lines: &[&str]) -> bool {
    let is_from = |line: &&str| label(line).is_some_and(|label| FROM.contains(&label.as_str()));
    let is_other = |line: &&str| label(line).is_some_and(|label| LABELS.contains(&label.as_str()));
    lines.first().is_some_and(is_from)
        && lines[1..].iter().filter(|line| !line.trim().is_empty()).take(6).filter(|line| is_other(line)).count() >= 2
}

/// The line that Outlook draws above such a header.
pub(super) fn is_rule_before_header(lines: &[&str]) -> bool {
    let is_rule = |line: &str| line.len() >= 10 && line.chars().all(|c| matches!(c, '_' | '-' | '=' | '*'));
    let Some(first) = lines.first() else { return false };
    is_rule(first.trim()) && (1..=2).any(|skip| lines.get(skip..).is_some_and(is_header_block))
}

/// The line that separates a signature (RFC 3676, 4.3), whose blank many programs lose.
pub(super) fn is_delimiter(line: &str) -> bool {
    matches!(line, "--" | "-- " | "—" | "-----BEGIN PGP SIGNATURE-----")
}

/// The line that mailing lists draw above their own.
pub(super) fn is_list_rule(line: &str) -> bool {
    line.len() >= 40 && line.bytes().all(|byte| byte == b'_')
}

/// How the lines begin that telephones and programs add for themselves, lower case.
const DEVICES: [&str; 27] = [
    "enviado desde mi ",
    "enviado desde el ",
    "enviado desde outlook",
    "enviado desde yahoo",
    "enviado desde correo",
    "enviado con ",
    "enviado do meu ",
    "enviado a partir ",
    "enviado dende ",
    "enviat des de",
    "enviat amb ",
    "enviat des del",
    "obtener outlook para",
    "obtén outlook",
    "obteniu outlook",
    "obter o outlook",
    "get outlook for",
    "sent from my ",
    "sent from outlook",
    "sent from mail for",
    "sent from yahoo",
    "sent with ",
    "envoyé de mon",
    "envoyé depuis",
    "von meinem",
    "gesendet von",
    "descargar outlook",
];

/// "Enviado desde mi iPhone" and its like.
pub(super) fn is_device_line(line: &str) -> bool {
    let lower = line.trim().trim_start_matches(['*', '_', '<', '[']).to_lowercase();
    lower.chars().count() <= 120
        && (DEVICES.iter().any(|start| lower.starts_with(start))
            || (lower.starts_with("nire ") && lower.contains("bidal")))
}

/// How legal notices begin, lower case, without asterisks and the like.
const NOTICES: [&str; 18] = [
    "aviso legal",
    "avís legal",
    "aviso de confidencialidad",
    "avís de confidencialitat",
    "cláusula de confidencialidad",
    "nota de confidencialidad",
    "información confidencial",
    "protección de datos",
    "protecció de dades",
    "este mensaje y sus",
    "este mensaje y los",
    "este mensaje se dirige",
    "este correo electrónico y",
    "este mensaje va dirigido",
    "aquest missatge i",
    "this email and any",
    "this message and any",
    "antes de imprimir",
];

/// The first line of a legal notice.
pub(super) fn is_legal_notice(line: &str) -> bool {
    let lower = line.trim_start_matches(|c: char| !c.is_alphabetic()).to_lowercase();
    NOTICES.iter().any(|start| lower.starts_with(start))
}
