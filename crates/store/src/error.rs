//! What can go wrong with the memory.

/// A failure of the store.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Somebody else changed the same thing in the meantime: read it again and decide anew.
    #[error("somebody else changed this at the same moment; it was not changed again")]
    Conflict,
    /// A value that must be unique exists already.
    #[error("it exists already ({constraint})")]
    Exists {
        /// The index or constraint that says so.
        constraint: String,
    },
    /// What was asked for is not there.
    #[error("it does not exist")]
    Missing,
    /// What is stored cannot be read: damaged, or written by a newer program.
    #[error("the database holds something unreadable: {0}")]
    Damaged(String),
    /// The database cannot be reached or refuses to work.
    #[error("the database does not answer as it should: {0}")]
    Engine(String),
    /// A file of a message could not be stored or read.
    #[error("the file store does not answer as it should: {0}")]
    Blobs(object_store::Error),
    /// The address of a bucket cannot be understood. It is not shown: somebody may have put a secret into it.
    #[error(
        "`files` names no bucket that can be understood: use s3://BUCKET/FOLDER, and give the keys in AWS_… variables"
    )]
    Bucket,
    /// A folder or file of ours could not be made or read.
    #[error("cannot use {0}")]
    Folder(String),
    /// The address of the database cannot be understood.
    #[error("'{0}' is not the address of a database: use sqlite:PATH or postgres://USER@HOST/NAME")]
    Address(String),
    /// The database was made by a newer program.
    #[error("the database has migration {found}, this program knows {known}: use a newer program")]
    TooNew {
        /// The newest migration applied.
        found: i64,
        /// The newest that this program has.
        known: i64,
    },
    /// Something is stored where only an empty memory will do.
    #[error("there is something in that database already, and nothing is ever overwritten: use an empty one")]
    NotEmpty,
    /// The program is shutting down.
    #[error("the program is stopping")]
    Stopping,
}

impl Error {
    pub(crate) fn damaged(reason: impl Into<String>) -> Self {
        Self::Damaged(reason.into())
    }

    /// Whether trying again at once may succeed: another node won a race for the same rows.
    pub(crate) fn is_race(error: &postgres::Error) -> bool {
        use postgres::error::SqlState;
        error.code().is_some_and(|code| {
            *code == SqlState::T_R_SERIALIZATION_FAILURE || *code == SqlState::T_R_DEADLOCK_DETECTED
        })
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        match &error {
            rusqlite::Error::SqliteFailure(code, text)
                if code.extended_code == rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE
                    || code.extended_code == rusqlite::ffi::SQLITE_CONSTRAINT_PRIMARYKEY =>
            {
                Self::Exists { constraint: text.clone().unwrap_or_default() }
            }
            _ => Self::Engine(error.to_string()),
        }
    }
}

impl From<object_store::Error> for Error {
    fn from(error: object_store::Error) -> Self {
        match error {
            object_store::Error::NotFound { .. } => Self::Missing,
            other => Self::Blobs(other),
        }
    }
}

impl From<postgres::Error> for Error {
    fn from(error: postgres::Error) -> Self {
        match error.as_db_error() {
            Some(db) if *db.code() == postgres::error::SqlState::UNIQUE_VIOLATION => {
                Self::Exists { constraint: db.constraint().unwrap_or_default().to_owned() }
            }
            Some(db) => Self::Engine(format!("{}: {}", db.code().code(), db.message())),
            None => Self::Engine(error.to_string()),
        }
    }
}
