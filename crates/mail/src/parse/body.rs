//! Which parts are the body, and what they say.

use super::Protection;
use super::attachment::{Attachment, given_name};
use super::decode;
use super::limits::Limits;
use super::structure::Part;
use crate::html;
use crate::text;

/// The body of a message, and what is left over.
#[derive(Debug, Default)]
pub(super) struct Body {
    pub(super) text: String,
    pub(super) is_from_html: bool,
    pub(super) html: Option<String>,
    pub(super) is_cut: bool,
    pub(super) attachments: Vec<Attachment>,
    pub(super) protection: Protection,
}

/// Text in one or two renderings: the branches of one `multipart/alternative`, or a single part.
#[derive(Default)]
struct Passage {
    alternative: Option<usize>,
    plain: Vec<usize>,
    html: Vec<usize>,
}

enum Role {
    Plain,
    Html,
    Attachment,
    /// Another rendering of the same words (AMP, watch faces).
    Redundant,
}

pub(super) fn read(parts: &[Part], raw: &[u8], limits: &Limits) -> Body {
    let mut body = Body::default();
    let mut passages: Vec<Passage> = Vec::new();
    for (index, part) in parts.iter().enumerate() {
        note_protection(part, &mut body.protection);
        if part.is_container {
            continue;
        }
        match role(part, parts) {
            Role::Redundant => {}
            Role::Attachment => {
                let ordinal = body.attachments.len() + 1;
                body.attachments.push(Attachment::of(part, raw, ordinal, limits));
            }
            role => {
                let alternative = outermost_alternative(index, parts);
                let passage =
                    match passages.iter().position(|known| alternative.is_some() && known.alternative == alternative) {
                        Some(known) => &mut passages[known],
                        None => passages.push_mut(Passage { alternative, ..Passage::default() }),
                    };
                if matches!(role, Role::Html) { passage.html.push(index) } else { passage.plain.push(index) }
            }
        }
    }
    write(&mut body, &passages, parts, raw, limits);
    mark_inline(&mut body);
    body
}

fn note_protection(part: &Part, protection: &mut Protection) {
    let found = match part.mime.essence.as_str() {
        "multipart/signed" => Protection::Signed,
        "multipart/encrypted" => Protection::Encrypted,
        "application/pkcs7-mime" | "application/x-pkcs7-mime" => {
            if part.mime.parameter("smime-type") == Some("signed-data") {
                Protection::Signed
            } else {
                Protection::Encrypted
            }
        }
        _ => return,
    };
    if *protection == Protection::None {
        *protection = found;
    }
}

fn role(part: &Part, parts: &[Part]) -> Role {
    let is_alone = parts.len() == 1;
    let in_alternative = part.parent.is_some_and(|parent| parts[parent].mime.essence == "multipart/alternative");
    let is_file = part.is_attachment() || (!is_alone && !in_alternative && given_name(part).is_some());
    match part.mime.essence.as_str() {
        _ if is_file => Role::Attachment,
        "text/plain" | "text/enriched" if !in_alternative || part.mime.essence == "text/plain" => Role::Plain,
        "text/html" => Role::Html,
        "text/x-amp-html" | "text/watch-html" | "text/enriched" => Role::Redundant,
        _ => Role::Attachment,
    }
}

fn outermost_alternative(mut index: usize, parts: &[Part]) -> Option<usize> {
    let mut found = None;
    while let Some(parent) = parts[index].parent {
        if parts[parent].mime.essence == "multipart/alternative" {
            found = Some(parent);
        }
        index = parent;
    }
    found
}

/// The text of one part, at most about `limit` bytes of it.
fn decoded(part: &Part, raw: &[u8], limit: usize) -> (String, bool) {
    let wrapped = raw.get(part.body.clone()).unwrap_or_default();
    let enough = wrapped.len().min(part.encoding.wrapped_len(limit));
    let bytes = part.encoding.decode(&wrapped[..enough]);
    let declared = part
        .mime
        .parameter("charset")
        .map(str::to_owned)
        .or_else(|| (part.mime.essence == "text/html").then(|| html::declared_charset(&bytes)).flatten());
    let text = decode::charset(&bytes, declared.as_deref());
    let is_flowed = part.mime.parameter("format").is_some_and(|format| format.eq_ignore_ascii_case("flowed"));
    let text = if is_flowed {
        let delete = part.mime.parameter("delsp").is_some_and(|value| value.eq_ignore_ascii_case("yes"));
        decode::unflow(&text, delete)
    } else {
        text
    };
    (text, enough < wrapped.len())
}

fn write(body: &mut Body, passages: &[Passage], parts: &[Part], raw: &[u8], limits: &Limits) {
    let mut texts: Vec<String> = Vec::new();
    let mut page = String::new();
    let has_html = passages.iter().any(|passage| !passage.html.is_empty());
    for passage in passages {
        let plain = collect(&passage.plain, parts, raw, limits.text_bytes, "\n\n", &mut body.is_cut);
        let room = limits.html_bytes.saturating_sub(page.len());
        let html = collect(&passage.html, parts, raw, room, "\n", &mut body.is_cut);
        let from_html = if html.is_empty() { String::new() } else { html::to_text(&html) };
        let is_html_better = is_stand_in(&plain, &from_html);
        if has_html {
            page.push_str(if page.is_empty() { "" } else { "\n" });
            page.push_str(&if html.is_empty() { html::from_plain(&plain) } else { html });
        }
        body.is_from_html |= is_html_better && !from_html.trim().is_empty();
        texts.push(if is_html_better { from_html } else { plain });
    }
    texts.retain(|text| !text.trim().is_empty());
    let (text, is_cut) = text::body(&texts.join("\n\n"), limits.text_bytes);
    body.text = text;
    // Letters may have become longer in UTF-8.
    let end = text::cut(&page, limits.html_bytes).len();
    body.is_cut |= is_cut || end < page.len();
    page.truncate(end);
    body.html = has_html.then_some(page);
}

fn collect(indexes: &[usize], parts: &[Part], raw: &[u8], limit: usize, glue: &str, is_cut: &mut bool) -> String {
    let mut all = String::new();
    for index in indexes {
        if all.len() >= limit {
            *is_cut = true;
            break;
        }
        let (text, was_cut) = decoded(&parts[*index], raw, limit - all.len());
        *is_cut |= was_cut;
        if !all.is_empty() {
            all.push_str(glue);
        }
        all.push_str(&text);
    }
    all
}

/// Whether the plain text is no text of its own: empty, or one sentence in place of a whole page ("your program
/// cannot show this message").
fn is_stand_in(plain: &str, from_html: &str) -> bool {
    let plain = plain.trim().len();
    plain == 0 || (plain < 200 && from_html.trim().len() > 10 * plain + 200)
}

fn mark_inline(body: &mut Body) {
    let Some(html) = &body.html else { return };
    let shown = html::inline_ids(html);
    for attachment in &mut body.attachments {
        attachment.is_inline = attachment.content_id.as_ref().is_some_and(|id| shown.contains(id));
    }
}
