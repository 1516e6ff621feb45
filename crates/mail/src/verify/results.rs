//! Reading `Authentication-Results` (RFC 8601), which anybody may have written.

use super::{Check, Evidence, Outcome, Trust, aligns};

/// Headers are read up to here, in bytes.
const HEADERS: usize = 256 * 1024;
/// One header is read up to here, in bytes.
const VALUE: usize = 16 * 1024;
/// Adjacent headers of one server that are put together: some have one program for each check.
const ADJACENT: usize = 4;

/// One method's result, as in `dkim=pass header.d=example.es`.
#[derive(Debug, PartialEq, Eq)]
struct MethodResult {
    method: String,
    outcome: Outcome,
    /// `header.d` and such, in lower case, with their values.
    properties: Vec<(String, String)>,
}

impl MethodResult {
    fn domain(&self, names: &[&str]) -> Option<String> {
        let found = names.iter().find_map(|name| self.properties.iter().find(|(known, _)| known == name))?;
        let value = found.1.rsplit('@').next().unwrap_or_default().trim_end_matches('.');
        (!value.is_empty()).then(|| value.to_ascii_lowercase())
    }
}

/// What the trusted server found, if it is trusted and found anything.
///
/// Only the topmost header of that server counts, with those right below it: servers put theirs on top, so whatever
/// stands further down may have come with the message.
pub(super) fn believed(message: &[u8], trust: &Trust, from_domain: Option<&str>) -> Option<Evidence> {
    if *trust == Trust::Nobody {
        return None;
    }
    let is_results = |name: &[u8]| name.eq_ignore_ascii_case(b"Authentication-Results");
    let trusted = |(name, value): (&[u8], &[u8])| {
        let (id, results) = is_results(name).then(|| parse(value)).flatten()?;
        is_trusted(id.as_deref(), &results, trust).then_some(results)
    };
    let mut results: Vec<MethodResult> = Vec::new();
    let found = headers(message).map(trusted).skip_while(Option::is_none).map_while(|results| results);
    for more in found.take(ADJACENT) {
        // A method that an upper header has is not added to by a lower one.
        let known: Vec<String> = results.iter().map(|result| result.method.clone()).collect();
        results.extend(more.into_iter().filter(|result| !known.contains(&result.method)));
    }
    if results.is_empty() { None } else { Some(evidence(&results, from_domain)) }
}

fn is_trusted(id: Option<&str>, results: &[MethodResult], trust: &Trust) -> bool {
    match (trust, id) {
        (Trust::Server(name), Some(id)) => id.eq_ignore_ascii_case(name),
        // Exchange Online names itself nowhere, but is the only one that writes its composite result.
        (Trust::ExchangeOnline, None) => results.iter().any(|result| result.method == "compauth"),
        _ => false,
    }
}

fn evidence(results: &[MethodResult], from_domain: Option<&str>) -> Evidence {
    let of = |method: &'static str| results.iter().filter(move |result| result.method == method);
    let unknown = || Check { outcome: Outcome::Unknown, domain: None };
    let spf = of("spf").next().map_or_else(unknown, |result| Check {
        outcome: result.outcome,
        domain: result.domain(&["smtp.mailfrom", "smtp.helo"]),
    });
    let dkim =
        of("dkim").map(|result| Check { outcome: result.outcome, domain: result.domain(&["header.d", "header.i"]) });
    let mut dmarc = of("dmarc")
        .next()
        .map_or_else(unknown, |result| Check { outcome: result.outcome, domain: result.domain(&["header.from"]) });
    // A server that saw another author than we do was shown another message, so to speak.
    if dmarc.outcome == Outcome::Pass && dmarc.domain.is_some() && !aligns(dmarc.domain.as_deref(), from_domain) {
        dmarc.outcome = Outcome::Unknown;
    }
    Evidence { spf, dkim: dkim.collect(), dmarc }
}

/// The headers of a message, topmost first, each as name and folded value.
pub(super) fn headers(message: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    let mut rest = &message[..message.len().min(HEADERS)];
    std::iter::from_fn(move || {
        let mut end = 0;
        loop {
            end += rest[end..].iter().position(|byte| *byte == b'\n')? + 1;
            if !matches!(rest.get(end), Some(b' ' | b'\t')) {
                break;
            }
        }
        let (header, after) = rest.split_at(end);
        rest = after;
        let colon = header.iter().position(|byte| *byte == b':')?;
        Some((header[..colon].trim_ascii_end(), &header[colon + 1..]))
    })
}

/// The server's name, if it gives one, and its results. `None` if the header cannot be read.
fn parse(value: &[u8]) -> Option<(Option<String>, Vec<MethodResult>)> {
    let value = value.get(..VALUE.min(value.len()))?;
    let parts = split(&String::from_utf8_lossy(value))?;
    let mut parts = parts.iter().peekable();
    let first = parts.peek()?;
    let mut id = None;
    if !first.iter().any(|word| word.contains('=')) {
        id = Some(first.first()?.clone());
        parts.next();
    }
    Some((id, parts.filter_map(|words| method_result(words)).collect()))
}

fn method_result(words: &[String]) -> Option<MethodResult> {
    let (method, result) = words.first()?.split_once('=')?;
    let method = method.split('/').next().unwrap_or_default().to_ascii_lowercase();
    let outcome = match result.to_ascii_lowercase().as_str() {
        "pass" | "bestguesspass" => Outcome::Pass,
        "fail" | "hardfail" => Outcome::Fail,
        "softfail" => Outcome::SoftFail,
        "neutral" | "policy" => Outcome::Neutral,
        "none" => Outcome::None,
        "temperror" => Outcome::TemporaryError,
        "permerror" => Outcome::PermanentError,
        _ => Outcome::Unknown,
    };
    let properties = words[1..].iter().filter_map(|word| word.split_once('='));
    let properties = properties.map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned())).collect();
    Some(MethodResult { method, outcome, properties })
}

/// Splits at semicolons into words, leaving out comments and taking quoted strings for what they hold. White space
/// around an equals sign does not part words. `None` if a comment or a string does not end.
fn split(value: &str) -> Option<Vec<Vec<String>>> {
    let mut parts = vec![Vec::new()];
    let mut word = String::new();
    let (mut comment, mut quoted) = (0_usize, false);
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' if quoted || comment > 0 => {
                let next = chars.next()?;
                if quoted {
                    word.push(next);
                }
            }
            '"' if comment == 0 => quoted = !quoted,
            _ if quoted => word.push(c),
            '(' => comment += 1,
            ')' if comment > 0 => comment -= 1,
            _ if comment > 0 => {}
            ';' => {
                end_word(&mut word, parts.last_mut()?);
                parts.push(Vec::new());
            }
            c if c.is_whitespace() => end_word(&mut word, parts.last_mut()?),
            '=' => {
                // "dkim = pass" is one word: take back what the white space before the sign has ended.
                if word.is_empty() {
                    word = parts.last_mut()?.pop()?;
                }
                word.push('=');
            }
            c => word.push(c),
        }
    }
    end_word(&mut word, parts.last_mut()?);
    (comment == 0 && !quoted).then_some(parts)
}

fn end_word(word: &mut String, words: &mut Vec<String>) {
    // A word that ends in its equals sign goes on after the white space.
    if !word.is_empty() && !word.ends_with('=') {
        words.push(std::mem::take(word));
    }
}
