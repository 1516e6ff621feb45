//! What a token of the API may do.

use crate::case::UnknownWord;

/// One thing that a token of the API may do. Its door asks for it before anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scope {
    /// See persons and the ways to recognise them.
    PersonsRead,
    /// Add and correct persons.
    PersonsWrite,
    /// See cases, their messages and files.
    CasesRead,
    /// Open cases and decide about them.
    CasesWrite,
    /// Write messages, answers and notes.
    MessagesWrite,
    /// Read the journal.
    JournalRead,
}

impl Scope {
    /// All of them, as offered where tokens are made.
    pub const ALL: [Self; 6] = [
        Self::PersonsRead,
        Self::PersonsWrite,
        Self::CasesRead,
        Self::CasesWrite,
        Self::MessagesWrite,
        Self::JournalRead,
    ];

    /// The stable word, as stored and as integrators write it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PersonsRead => "persons:read",
            Self::PersonsWrite => "persons:write",
            Self::CasesRead => "cases:read",
            Self::CasesWrite => "cases:write",
            Self::MessagesWrite => "messages:write",
            Self::JournalRead => "journal:read",
        }
    }
}

impl std::fmt::Display for Scope {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for Scope {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|scope| scope.as_str() == word).ok_or_else(|| UnknownWord {
            word: word.chars().take(40).collect(),
            allowed: Self::ALL.map(Self::as_str).join(", "),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Scope;

    #[test]
    fn what_is_stored_is_read_again() {
        for scope in Scope::ALL {
            assert_eq!(scope.as_str().parse(), Ok(scope));
        }
    }

    #[test]
    fn an_unknown_scope_is_told_what_there_is() {
        let error = "cases:delete".parse::<Scope>().unwrap_err();
        assert!(error.to_string().contains("cases:read, cases:write"), "{error}");
    }
}
