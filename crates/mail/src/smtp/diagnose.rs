//! Trying out the server that sends, step by step, for the person who sets it up.

use super::Settings;
use super::connect::{begin, enter, greet};
use crate::net::report::{Reason, Report, Service};
use crate::net::{Dialer, Internet, Step, probe};

/// Tries everything that sending needs, up to the login. Sends nothing.
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
    let stream = probe::reach(dialer, endpoint, Service::Smtp, report).await?;
    let stream = match greet(stream, settings).await {
        Ok(stream) => stream,
        Err(error) => {
            let step = error.step();
            let reason = probe::look_again(dialer, endpoint, Service::Smtp, Reason::from(&error)).await;
            if step == Step::Tls {
                report.fine(Step::Greeting);
            }
            return Err((step, reason));
        }
    };
    probe::greeted(endpoint, report);
    let mut connection = begin(stream, settings).await.map_err(|error| (Step::Greeting, Reason::from(&error)))?;
    if let Some(login) = &settings.login {
        let entered = enter(&mut connection, endpoint, login).await;
        entered.map_err(|error| (Step::Login, Reason::from(&error)))?;
        report.fine(Step::Login);
    }
    // The report is complete; a server that does not say goodbye changes nothing in it.
    let _ = crate::net::within(endpoint.timeouts.connect, Step::Command, connection.smtp.quit()).await;
    Ok(())
}
