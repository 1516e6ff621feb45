//! The message answered, repeated below the answer.

use crate::language::Lang;
use crate::text::escape_html;

/// Most of it that is repeated, in bytes: the person has it already.
const MAX_REPEATED: usize = 32 * 1024;

/// Earlier words and the line that announces them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    /// One line, from [`attribution`].
    pub attribution: String,
    /// As they were written; not markup.
    pub text: String,
}

/// The line that announces quoted words. `when` is date and hour as the reader writes them, without preposition:
/// "lunes, 3 de marzo de 2025, 9:12".
pub fn attribution(lang: Lang, when: &str, who: &str) -> String {
    let (when, who) = (crate::text::line(when, 100), crate::text::line(who, 200));
    match lang {
        Lang::Es => format!("El {when}, {who} escribió:"),
        Lang::Ca => format!("El {when}, {who} va escriure:"),
        Lang::Gl => format!("O {when}, {who} escribiu:"),
        Lang::Eu => format!("{when}, {who} erabiltzaileak idatzi du:"),
        Lang::En => format!("On {when}, {who} wrote:"),
        Lang::Pt => format!("Em {when}, {who} escreveu:"),
    }
}

impl History {
    fn lines(&self) -> impl Iterator<Item = &str> {
        crate::text::cut(&self.text, MAX_REPEATED).lines().map(str::trim_end)
    }

    pub(super) fn append_text(&self, out: &mut String) {
        out.push_str("\n\n");
        out.push_str(&crate::text::line(&self.attribution, 400));
        out.push_str("\n\n");
        for line in self.lines() {
            out.push('>');
            if !line.is_empty() && !line.starts_with('>') {
                out.push(' ');
            }
            out.push_str(line);
            out.push('\n');
        }
    }

    pub(super) fn append_html(&self, out: &mut String) {
        out.push_str("<p style=\"margin:24px 0 8px;color:#5c5c5c\">");
        escape_html(&crate::text::line(&self.attribution, 400), out);
        out.push_str(
            "</p>\n<blockquote type=\"cite\" style=\"margin:0;padding:0 0 0 12px;border-left:2px solid #c8c8c8;color:#5c5c5c\">",
        );
        for (number, line) in self.lines().enumerate() {
            if number > 0 {
                out.push_str("<br>\n");
            }
            escape_html(line, out);
        }
        out.push_str("</blockquote>\n");
    }
}
