//! Icons, from the one sprite.

use std::fmt;

use askama::filters::{Html, HtmlSafe, escape};

/// An icon of `assets/icons/icons.svg`, as a template writes it.
pub struct Icon {
    id: &'static str,
    name: Option<String>,
}

/// An icon that decorates words.
pub fn icon(id: &'static str) -> Icon {
    Icon { id, name: None }
}

/// An icon that stands alone, with what it means.
pub fn named_icon(id: &'static str, name: impl AsRef<str>) -> Icon {
    Icon { id, name: Some(name.as_ref().to_owned()) }
}

impl fmt::Display for Icon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<svg class=\"icon\" ")?;
        match &self.name {
            Some(name) => match escape(name, Html) {
                Ok(name) => write!(f, "role=\"img\" aria-label=\"{name}\"")?,
            },
            None => f.write_str("aria-hidden=\"true\"")?,
        }
        write!(f, "><use href=\"/assets/icons/icons.svg#{}\"/></svg>", self.id)
    }
}

impl HtmlSafe for Icon {}
