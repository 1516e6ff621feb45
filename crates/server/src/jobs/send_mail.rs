//! Hands a message to the mail server.

use store::queue::Job;

use super::End;
use crate::app::App;

/// Sends one message.
pub async fn run(_app: &App, job: &Job) -> End {
    End::Again(format!("{} cannot be sent yet", job.id))
}

/// The last attempt failed: the agent must see it.
pub async fn give_up(_app: &App, _job: &Job) {}
