//! Files a fetched mail.

use store::queue::Job;

use super::End;
use crate::app::App;

/// The kind of this work.
pub const KIND: &str = "file_mail";

/// Files one mail.
pub async fn run(_app: &App, job: &Job) -> End {
    End::Again(format!("{} cannot be filed yet", job.id))
}
