//! Trying out a mailbox, step by step, for the person who sets it up.

use super::connect::{greet, login};
use super::{AfterStore, Error, Session, Settings};
use crate::net::report::{FolderFound, Reason, Report, Service};
use crate::net::{Dialer, Internet, Step, probe};

/// Tries everything that reading this mailbox needs, and changes nothing in it.
pub async fn test_connection(settings: &Settings) -> Report {
    test_connection_by(&Internet, settings).await
}

/// The same by another way than the network.
pub async fn test_connection_by(dialer: &dyn Dialer, settings: &Settings) -> Report {
    let mut report = Report::new();
    if let Err((step, reason)) = walk(dialer, settings, &mut report).await {
        report.failed(step, reason);
    }
    report
}

async fn walk(dialer: &dyn Dialer, settings: &Settings, report: &mut Report) -> Result<(), (Step, Reason)> {
    let endpoint = &settings.endpoint;
    let stream = probe::reach(dialer, endpoint, Service::Imap, report).await?;
    let greeted = match greet(stream, endpoint).await {
        Ok(greeted) => greeted,
        Err(error) => {
            let reason = probe::look_again(dialer, endpoint, Service::Imap, Reason::from(&error)).await;
            if error.step() == Step::Tls {
                report.fine(Step::Greeting);
                return Err((Step::Tls, reason));
            }
            return Err((Step::Greeting, reason));
        }
    };
    probe::greeted(endpoint, report);
    let session = login(greeted, endpoint, &settings.login).await;
    let mut session = session.map_err(|error| (Step::Login, Reason::from(&error)))?;
    report.fine(Step::Login);
    let opened = open_folder(&mut session, settings, report).await;
    if opened.is_ok() {
        if session.offers("IDLE") {
            report.fine(Step::Idle);
        } else {
            report.note(Step::Idle, Reason::IdleNotOffered);
        }
    }
    session.logout().await;
    opened.map_err(|error| (Step::Folder, Reason::from(&error)))
}

async fn open_folder(session: &mut Session, settings: &Settings, report: &mut Report) -> Result<(), Error> {
    let folder = session.select(&settings.folder).await?;
    let (messages, uid_validity) = (folder.messages, folder.uid_validity);
    report.folder = Some(FolderFound { messages, uid_validity, last_uid: folder.uid_next.saturating_sub(1) });
    if folder.read_only && settings.after != AfterStore::Leave {
        report.note(Step::Folder, Reason::FolderReadOnly);
    } else {
        report.fine(Step::Folder);
    }
    Ok(())
}
