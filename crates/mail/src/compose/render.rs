//! The composer's markup as HTML and as plain text.

use super::markup::{Block, Inline, blocks};
use crate::text::escape_html;

/// Where the HTML is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// In a mail program: modest inline styles, because style sheets are dropped there.
    Mail,
    /// On our own pages: no styles, the page has them.
    Page,
}

/// Renders to HTML. All text is escaped; the only addresses are those that [`super::blocks`] admits.
pub fn to_html(markup: &str, look: Look) -> String {
    let mut out = String::with_capacity(markup.len() * 5 / 4 + 64);
    html_blocks(&blocks(markup), look, &mut out);
    out
}

/// Renders to plain text: marks of emphasis go, lists and quotations stay as typed, links show where they lead.
pub fn to_text(markup: &str) -> String {
    let mut out = String::with_capacity(markup.len() + 16);
    text_blocks(&blocks(markup), "", &mut out);
    out.push('\n');
    out
}

/// The page around the HTML of a mail.
pub(super) fn page(html: &str, language: &str) -> String {
    let mut page = String::from("<!DOCTYPE html>\n<html lang=\"");
    escape_html(language, &mut page);
    page.push_str(
        "\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"></head>\n\
         <body style=\"margin:0;padding:12px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;color:#1f1f1f\">\n",
    );
    page.push_str(html);
    page.push_str("</body>\n</html>\n");
    page
}

impl Look {
    const fn style(self, style: &'static str) -> &'static str {
        match self {
            Self::Mail => style,
            Self::Page => "",
        }
    }
}

fn html_blocks(blocks: &[Block], look: Look, out: &mut String) {
    for block in blocks {
        match block {
            Block::Paragraph(pieces) => {
                open("p", look.style(" style=\"margin:0 0 16px\""), out);
                html_inline(pieces, look, out);
                out.push_str("</p>\n");
            }
            Block::List(first, items) => {
                let tag = if first.is_some() { "ol" } else { "ul" };
                let number = match first {
                    Some(number) if *number != 1 => format!(" start=\"{number}\""),
                    _ => String::new(),
                };
                open(tag, &(number + look.style(" style=\"margin:0 0 16px;padding-left:24px\"")), out);
                for item in items {
                    out.push_str("<li>");
                    html_inline(item, look, out);
                    out.push_str("</li>\n");
                }
                out.push_str(if first.is_some() { "</ol>\n" } else { "</ul>\n" });
            }
            Block::Quote(inside) => {
                let style = " style=\"margin:0 0 16px;padding-left:12px;border-left:2px solid #c8c8c8;color:#5c5c5c\"";
                open("blockquote", look.style(style), out);
                html_blocks(inside, look, out);
                out.push_str("</blockquote>\n");
            }
        }
    }
}

fn open(tag: &str, attributes: &str, out: &mut String) {
    out.push('<');
    out.push_str(tag);
    out.push_str(attributes);
    out.push('>');
    if matches!(tag, "ol" | "ul" | "blockquote") {
        out.push('\n');
    }
}

fn html_inline(pieces: &[Inline], look: Look, out: &mut String) {
    for piece in pieces {
        match piece {
            Inline::Text(text) => escape_html(text, out),
            Inline::Break => out.push_str("<br>\n"),
            Inline::Strong(inside) => {
                out.push_str("<strong>");
                html_inline(inside, look, out);
                out.push_str("</strong>");
            }
            Inline::Emphasis(inside) => {
                out.push_str("<em>");
                html_inline(inside, look, out);
                out.push_str("</em>");
            }
            Inline::Link { label, url } => {
                out.push_str("<a href=\"");
                escape_html(url, out);
                out.push_str(match look {
                    Look::Mail => "\" style=\"color:#1f6f4a\">",
                    Look::Page => "\" rel=\"noopener noreferrer nofollow\" target=\"_blank\">",
                });
                escape_html(label, out);
                out.push_str("</a>");
            }
        }
    }
}

fn text_blocks(blocks: &[Block], indent: &str, out: &mut String) {
    for (number, block) in blocks.iter().enumerate() {
        if number > 0 {
            out.push('\n');
            out.push_str(indent.trim_end());
            out.push('\n');
        }
        match block {
            Block::Paragraph(pieces) => {
                out.push_str(indent);
                text_inline(pieces, indent, out);
            }
            Block::List(first, items) => {
                for (offset, item) in items.iter().enumerate() {
                    if offset > 0 {
                        out.push('\n');
                    }
                    out.push_str(indent);
                    match first {
                        Some(first) => out.push_str(&format_number(*first as usize + offset)),
                        None => out.push_str("- "),
                    }
                    text_inline(item, indent, out);
                }
            }
            Block::Quote(inside) => text_blocks(inside, &format!("{indent}> "), out),
        }
    }
}

fn format_number(number: usize) -> String {
    format!("{number}. ")
}

fn text_inline(pieces: &[Inline], indent: &str, out: &mut String) {
    for piece in pieces {
        match piece {
            Inline::Text(text) => out.push_str(text),
            Inline::Break => {
                out.push('\n');
                out.push_str(indent);
            }
            Inline::Strong(inside) | Inline::Emphasis(inside) => text_inline(inside, indent, out),
            Inline::Link { label, url } => {
                let bare = url.strip_prefix("mailto:").or_else(|| url.strip_prefix("tel:")).unwrap_or(url);
                out.push_str(label);
                if label != bare && label != url {
                    out.push_str(" (");
                    out.push_str(bare);
                    out.push(')');
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(markup: &str) -> String {
        to_html(markup, Look::Page)
    }

    #[test]
    fn the_marks_of_the_composer() {
        assert_eq!(
            page("Hola, **Ana**:\nle *pido* perdón."),
            "<p>Hola, <strong>Ana</strong>:<br>\nle <em>pido</em> perdón.</p>\n"
        );
        assert_eq!(
            page("- uno\n- dos\n\n3. tres\n4. cuatro"),
            "<ul>\n<li>uno</li>\n<li>dos</li>\n</ul>\n<ol start=\"3\">\n<li>tres</li>\n<li>cuatro</li>\n</ol>\n"
        );
        assert_eq!(page("> cita\n> más\n\nfin"), "<blockquote>\n<p>cita<br>\nmás</p>\n</blockquote>\n<p>fin</p>\n");
        assert_eq!(page("**fuerte y *suave***"), "<p><strong>fuerte y <em>suave</em></strong></p>\n");
    }

    #[test]
    fn sums_and_names_are_no_marks() {
        for text in ["2 * 3 * 4", "a*b*c", "** no **", "un * solo", "1.000 litros"] {
            assert_eq!(page(text), format!("<p>{text}</p>\n"));
        }
    }

    #[test]
    fn links_lead_only_to_known_places() {
        assert_eq!(
            page("Vea [su caso](https://x.es/c?a=1&b=2)."),
            "<p>Vea <a href=\"https://x.es/c?a=1&amp;b=2\" rel=\"noopener noreferrer nofollow\" target=\"_blank\">su caso</a>.</p>\n"
        );
        assert!(page("Está en (https://x.es/a_b).").contains("href=\"https://x.es/a_b\""));
        for bad in [
            "[x](javascript:alert(1))",
            "[x](data:text/html,a)",
            "[x](/a)",
            "[](https://x.es",
            "[x](https://a\"onclick=1)",
        ] {
            let html = page(bad);
            assert!(!html.contains("javascript:alert(1)\"") && !html.contains("\"onclick"), "{html}");
            assert!(!html.contains("href=\"/") && !html.contains("href=\"data"), "{html}");
        }
    }

    #[test]
    fn html_is_text() {
        assert_eq!(page("<b>a</b> & \"c\""), "<p>&lt;b&gt;a&lt;/b&gt; &amp; &quot;c&quot;</p>\n");
    }

    #[test]
    fn plain_text_reads_like_the_draft() {
        assert_eq!(
            to_text("Hola, **Ana**:\n\n- uno\n- dos\n\n> cita\n\n[Su caso](https://x.es) o [llame](tel:+34900)"),
            "Hola, Ana:\n\n- uno\n- dos\n\n> cita\n\nSu caso (https://x.es) o llame (+34900)\n"
        );
    }
}
