//! What is wrong with the fields of a form, to be shown beside each.

/// The complaints about a form; each belongs to a field.
#[derive(Debug, Default)]
pub struct Wrong(Vec<(String, String)>);

impl Wrong {
    /// One complaint.
    pub fn one(field: impl Into<String>, text: impl Into<String>) -> Self {
        Self(vec![(field.into(), text.into())])
    }

    /// Adds a complaint.
    pub fn add(&mut self, field: impl Into<String>, text: impl Into<String>) {
        self.0.push((field.into(), text.into()));
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The complaint about a field; empty if there is none.
    pub fn of(&self, field: impl AsRef<str>) -> &str {
        self.0.iter().find(|(wrong, _)| wrong == field.as_ref()).map_or("", |(_, text)| text)
    }
}
