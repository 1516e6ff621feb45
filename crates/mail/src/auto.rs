//! Whether a machine wrote a message. What a machine wrote is filed and shown, but never acknowledged: two machines
//! that answer each other do not stop (RFC 3834).

use serde::Serialize;

use crate::parse::{Kind as Part, Parsed, ReturnPath};

/// What kind of machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub enum Kind {
    /// A message of this very installation came back.
    Loop,
    /// A report that something of ours was not delivered, or only later.
    Bounce,
    /// A report that something of ours was displayed.
    ReadReceipt,
    /// An answer by a machine: out of office, "we have received your message".
    AutoReply,
    /// A mailing list.
    List,
    /// Sent to many: newsletters, campaigns.
    Bulk,
    /// Written by a program: alerts, notifications, no-reply addresses.
    System,
    /// Its sender asks machines not to answer.
    AsksForSilence,
}

/// Why we take a message for automatic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Automatic {
    /// What it is.
    pub kind: Kind,
    /// False where only the wording or the address suggests it; a human may have written it.
    pub is_certain: bool,
    /// The line that shows it, to be displayed: `Auto-Submitted: auto-replied`.
    pub evidence: String,
}

/// Header under which every outgoing message names the installation that sent it.
pub const LOOP_HEADER: &str = "X-Esmero-Loop";

/// Recognises automatic mail. `instance` is the name that [`crate::compose`] put under [`LOOP_HEADER`].
pub fn classify(parsed: &Parsed, instance: &str) -> Option<Automatic> {
    own_loop(parsed, instance)
        .or_else(|| report(parsed))
        .or_else(|| declared(parsed))
        .or_else(|| list_or_bulk(parsed))
        .or_else(|| silence(parsed))
        .or_else(|| sender(parsed))
        .or_else(|| subject(parsed))
}

fn certain(kind: Kind, evidence: impl Into<String>) -> Automatic {
    Automatic { kind, is_certain: true, evidence: crate::text::line(&evidence.into(), 200) }
}

fn likely(kind: Kind, evidence: impl Into<String>) -> Automatic {
    Automatic { is_certain: false, ..certain(kind, evidence) }
}

fn own_loop(parsed: &Parsed, instance: &str) -> Option<Automatic> {
    let found = parsed.headers.all(LOOP_HEADER).any(|value| value.eq_ignore_ascii_case(instance));
    found.then(|| certain(Kind::Loop, format!("{LOOP_HEADER}: {instance}")))
}

fn report(parsed: &Parsed) -> Option<Automatic> {
    let has = |essence: &str| parsed.attachments.iter().any(|part| part.content_type == essence);
    if has("message/delivery-status") || has("message/global-delivery-status") {
        return Some(certain(Kind::Bounce, "message/delivery-status"));
    }
    if has("message/disposition-notification") {
        return Some(certain(Kind::ReadReceipt, "message/disposition-notification"));
    }
    if let Some(failed) = parsed.headers.get("X-Failed-Recipients") {
        return Some(certain(Kind::Bounce, format!("X-Failed-Recipients: {failed}")));
    }
    let is_daemon = is_daemon(parsed);
    let returns_mail = parsed.attachments.iter().any(|part| matches!(part.kind, Part::Message | Part::Report));
    (is_daemon && (returns_mail || speaks_of_failure(&parsed.subject)))
        .then(|| certain(Kind::Bounce, format!("From: {}", parsed.headers.get("From").unwrap_or_default())))
}

fn is_daemon(parsed: &Parsed) -> bool {
    let local = |name: &str| matches!(name, "mailer-daemon" | "postmaster" | "mail-daemon" | "maildaemon");
    match &parsed.from {
        Some(from) => local(&from.address.local().to_lowercase()),
        None => parsed.headers.get("From").is_some_and(|from| from.to_lowercase().contains("mailer-daemon")),
    }
}

fn speaks_of_failure(subject: &str) -> bool {
    let subject = subject.to_lowercase();
    [
        "undeliver",
        "failure",
        "returned mail",
        "delivery status",
        "delayed",
        "no se puede entregar",
        "no entregado",
        "devuelto",
        "rebutjat",
        "no lliurat",
        "non entregad",
        "não entregue",
        "failed",
        "unzustellbar",
        "non remis",
    ]
    .iter()
    .any(|words| subject.contains(words))
}

fn declared(parsed: &Parsed) -> Option<Automatic> {
    let headers = &parsed.headers;
    if let Some(value) = headers.get("Auto-Submitted").map(|value| value.to_lowercase())
        && !value.starts_with("no")
        && !value.is_empty()
    {
        // Exchange calls its absence notices generated, not replied.
        let is_reply = value.starts_with("auto-replied") || speaks_of_absence(&parsed.subject);
        let kind = if is_reply { Kind::AutoReply } else { Kind::System };
        return Some(certain(kind, format!("Auto-Submitted: {value}")));
    }
    let named =
        ["X-Autoreply", "X-Autorespond", "X-Auto-Reply", "X-Autoresponder", "X-Mail-Autoreply", "X-AutoReply-From"]
            .iter()
            .find_map(|name| {
                headers.get(name).filter(|value| !value.eq_ignore_ascii_case("no")).map(|value| (name, value))
            });
    if let Some((name, value)) = named {
        return Some(certain(Kind::AutoReply, format!("{name}: {value}")));
    }
    let precedence = headers.get("Precedence").or_else(|| headers.get("Preference"))?.to_lowercase();
    let kind = match precedence.as_str() {
        "auto_reply" | "auto-reply" | "autoreply" => Kind::AutoReply,
        "list" => Kind::List,
        "bulk" | "junk" => Kind::Bulk,
        _ => return None,
    };
    Some(certain(kind, format!("Precedence: {precedence}")))
}

fn list_or_bulk(parsed: &Parsed) -> Option<Automatic> {
    let headers = &parsed.headers;
    let found = |names: &[&'static str]| {
        names.iter().find_map(|name| headers.get(name).map(|value| format!("{name}: {value}")))
    };
    if let Some(evidence) = found(&["List-Id", "List-Post", "Mailing-List", "X-Mailman-Version"]) {
        return Some(certain(Kind::List, evidence));
    }
    if let Some(evidence) = found(&["List-Unsubscribe", "Feedback-ID", "X-Campaign", "X-CampaignID", "X-Mailgun-Tag"]) {
        return Some(certain(Kind::Bulk, evidence));
    }
    headers.any_with_prefix("List-").map(|field| certain(Kind::List, format!("{}: {}", field.name, field.value)))
}

fn silence(parsed: &Parsed) -> Option<Automatic> {
    let value = parsed.headers.get("X-Auto-Response-Suppress")?;
    let asks = value.to_lowercase().split([',', ';', ' ']).any(|word| matches!(word, "all" | "oof" | "autoreply"));
    asks.then(|| certain(Kind::AsksForSilence, format!("X-Auto-Response-Suppress: {value}")))
}

fn sender(parsed: &Parsed) -> Option<Automatic> {
    if parsed.return_path == ReturnPath::Empty {
        return Some(certain(Kind::System, "Return-Path: <>"));
    }
    let from = parsed.from.as_ref()?;
    if is_daemon(parsed) {
        return Some(certain(Kind::System, format!("From: {}", from.address)));
    }
    let local: String = from.address.local().to_lowercase().chars().filter(char::is_ascii_alphanumeric).collect();
    let wants_no_answer =
        ["noreply", "noresponder", "nocontestar", "donotreply", "noresposta", "norespondre", "ezerantzun"]
            .iter()
            .any(|name| local.starts_with(name) || local.ends_with(name));
    (wants_no_answer && parsed.reply_to.is_empty()).then(|| likely(Kind::System, format!("From: {}", from.address)))
}

/// How out-of-office subjects begin, lower case.
const ABSENCES: [&str; 24] = [
    "respuesta automática",
    "respuesta automatica",
    "contestación automática",
    "fuera de la oficina",
    "fuera de oficina",
    "ausencia de la oficina",
    "mensaje de ausencia",
    "autorespuesta",
    "auto respuesta",
    "resposta automàtica",
    "fora de l'oficina",
    "resposta automática",
    "fóra da oficina",
    "fora do escritório",
    "ausência temporária",
    "erantzun automatikoa",
    "bulegotik kanpo",
    "automatic reply",
    "auto reply",
    "autoreply",
    "out of office",
    "out of the office",
    "réponse automatique",
    "automatische antwort",
];

fn speaks_of_absence(subject: &str) -> bool {
    let subject = subject.to_lowercase();
    let start = subject.trim_start_matches(['[', '*', ' ', '"', '«']);
    ABSENCES.iter().any(|words| start.starts_with(words))
}

fn subject(parsed: &Parsed) -> Option<Automatic> {
    speaks_of_absence(&parsed.subject).then(|| likely(Kind::AutoReply, format!("Subject: {}", parsed.subject)))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::parse::{Limits, parse};

    fn seen(headers: &str) -> Option<(Kind, bool)> {
        let raw = format!("{headers}\r\nTo: atencion@aguas.example\r\n\r\nHola\r\n");
        classify(&parse(raw.as_bytes(), &Limits::default()).unwrap(), "aguas-1")
            .map(|found| (found.kind, found.is_certain))
    }

    #[rstest]
    #[case("From: a@b.es\r\nX-Esmero-Loop: aguas-1", Some((Kind::Loop, true)))]
    #[case("From: a@b.es\r\nX-Esmero-Loop: otra", None)]
    #[case("From: a@b.es\r\nAuto-Submitted: auto-replied (vacation)", Some((Kind::AutoReply, true)))]
    #[case("From: a@b.es\r\nAuto-Submitted: auto-generated", Some((Kind::System, true)))]
    #[case("From: a@b.es\r\nAuto-Submitted: no", None)]
    #[case("From: a@b.es\r\nPrecedence: bulk", Some((Kind::Bulk, true)))]
    #[case("From: a@b.es\r\nList-Id: <vecinos.example>", Some((Kind::List, true)))]
    #[case("From: a@b.es\r\nList-Unsubscribe: <https://x.es>", Some((Kind::Bulk, true)))]
    #[case("From: a@b.es\r\nX-Autoreply: yes", Some((Kind::AutoReply, true)))]
    #[case("From: a@b.es\r\nX-Auto-Response-Suppress: DR, OOF", Some((Kind::AsksForSilence, true)))]
    #[case("From: a@b.es\r\nX-Auto-Response-Suppress: DR", None)]
    #[case("From: a@b.es\r\nReturn-Path: <>", Some((Kind::System, true)))]
    #[case("From: Mail Delivery <MAILER-DAEMON@b.es>\r\nSubject: Undelivered Mail", Some((Kind::Bounce, true)))]
    #[case("From: no-reply@b.es", Some((Kind::System, false)))]
    #[case("From: no-reply@b.es\r\nReply-To: ana@c.es", None)]
    #[case("From: a@b.es\r\nSubject: Respuesta =?utf-8?q?autom=C3=A1tica:_Factura?=", Some((Kind::AutoReply, false)))]
    #[case("From: a@b.es\r\nSubject: Re: Factura", None)]
    fn machines_are_told_from_people(#[case] headers: &str, #[case] expected: Option<(Kind, bool)>) {
        assert_eq!(seen(headers), expected);
    }
}
