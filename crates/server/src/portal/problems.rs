//! What has to be corrected in a form: each problem at its field, and all of them at the top.

/// One problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Problem {
    /// The field; empty for the form as a whole.
    pub(super) field: &'static str,
    /// What is wrong and what to do.
    pub(super) text: String,
}

/// What has to be corrected.
#[derive(Debug, Default)]
pub(super) struct Problems {
    all: Vec<Problem>,
}

impl Problems {
    /// Adds a problem with a field, or with the whole for an empty name.
    pub(super) fn add(&mut self, field: &'static str, text: String) {
        self.all.push(Problem { field, text });
    }

    /// Whether nothing is wrong.
    pub(super) fn none(&self) -> bool {
        self.all.is_empty()
    }

    /// What is wrong with a field; empty if nothing is.
    pub(super) fn of(&self, field: &str) -> &str {
        self.all.iter().find(|problem| problem.field == field).map_or("", |problem| &problem.text)
    }

    /// Those of the form as a whole.
    pub(super) fn whole(&self) -> Vec<&str> {
        self.all.iter().filter(|problem| problem.field.is_empty()).map(|problem| problem.text.as_str()).collect()
    }

    /// Those of fields, for the list at the top.
    pub(super) fn of_fields(&self) -> Vec<&Problem> {
        self.all.iter().filter(|problem| !problem.field.is_empty()).collect()
    }
}
