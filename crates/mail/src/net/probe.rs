//! The steps that tests of connections share, and a second look when the first leaves a doubt.

use std::time::Duration;

use super::report::{Reason, Report, Service};
use super::{Dialer, Endpoint, Error, Security, Step, Stream, secure, within};

/// A server that is asked a second time gets no more than this.
const SECOND_LOOK: Duration = Duration::from_secs(5);

/// Name, TCP and, where it comes first, TLS.
pub(crate) async fn reach(
    dialer: &dyn Dialer,
    endpoint: &Endpoint,
    expected: Service,
    report: &mut Report,
) -> Result<Stream, (Step, Reason)> {
    if endpoint.security == Security::Plain && !endpoint.plain_allowed {
        return Err((Step::Tls, Reason::PlainNotAllowed));
    }
    let stream = match dialer.dial(endpoint).await {
        Ok(stream) => stream,
        Err(error) => {
            if error.step() != Step::Dns {
                report.fine(Step::Dns);
            }
            return Err((error.step(), Reason::from(&error)));
        }
    };
    report.fine(Step::Dns);
    report.fine(Step::Tcp);
    if endpoint.security != Security::Tls {
        return Ok(stream);
    }
    match secure(stream, endpoint).await {
        Ok(stream) => {
            report.fine(Step::Tls);
            Ok(stream)
        }
        Err(error) => Err((Step::Tls, look_again(dialer, endpoint, expected, Reason::from(&error)).await)),
    }
}

/// Notes the steps that are over once the server has greeted us and, with STARTTLS, is encrypted.
pub(crate) fn greeted(endpoint: &Endpoint, report: &mut Report) {
    report.fine(Step::Greeting);
    if endpoint.security == Security::StartTls {
        report.fine(Step::Tls);
    }
}

/// Where a failure may mean that the wrong kind of encryption was chosen, tries the other kind.
pub(crate) async fn look_again(dialer: &dyn Dialer, endpoint: &Endpoint, expected: Service, found: Reason) -> Reason {
    match found {
        Reason::WantsStartTls => match first_line(dialer, endpoint).await {
            Some(line) if Service::of_greeting(&line) == expected => Reason::WantsStartTls,
            Some(line) => Reason::OtherService { service: Service::of_greeting(&line) },
            None => Reason::OtherService { service: Service::Unknown },
        },
        Reason::TimedOut | Reason::Closed if endpoint.security != Security::Tls => {
            if speaks_tls(dialer, endpoint).await { Reason::WantsTls } else { found }
        }
        found => found,
    }
}

async fn first_line(dialer: &dyn Dialer, endpoint: &Endpoint) -> Option<Vec<u8>> {
    let limit = SECOND_LOOK.min(endpoint.timeouts.connect);
    let mut stream = within(limit, Step::Tcp, dialer.dial(endpoint)).await.ok()?.ok()?;
    within(limit, Step::Greeting, stream.read_line(1024)).await.ok()?.ok()
}

async fn speaks_tls(dialer: &dyn Dialer, endpoint: &Endpoint) -> bool {
    let limit = SECOND_LOOK.min(endpoint.timeouts.connect);
    let Ok(Ok(stream)) = within(limit, Step::Tcp, dialer.dial(endpoint)).await else { return false };
    match within(limit, Step::Tls, secure(stream, endpoint)).await {
        // A certificate that we refuse was sent by TLS all the same.
        Ok(Ok(_) | Err(Error::Tls(super::TlsProblem::Certificate(_)))) => true,
        _ => false,
    }
}
