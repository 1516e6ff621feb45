//! Codes of a phone's generator (RFC 6238): a code works once, within half a minute of its time.

use domain::ids::{AgentId, Source};
use store::agents::Agent;
use totp_rs::{Builder, Totp};

use crate::{app::App, error::Error};

/// Bytes of a generator's secret, as RFC 4226 recommends.
pub(crate) const SECRET: usize = 20;

/// The generator of a secret: six figures, half a minute, SHA-1, for that is what every application knows.
pub(crate) fn generator(secret: &[u8]) -> Result<Totp, Error> {
    Builder::new().with_secret(secret).build().map_err(|error| Error::Internal(error.to_string()))
}

/// A generator's secret as the memory keeps it.
pub(crate) fn seal(app: &App, agent: AgentId, secret: &[u8]) -> Vec<u8> {
    let source: &dyn Source = app.source.as_ref();
    app.vault.seal(source, &purpose(agent), secret)
}

fn purpose(agent: AgentId) -> String {
    format!("totp:{agent}")
}

/// Takes a code of an agent, which works no second time.
pub(crate) async fn take(app: &App, agent: &Agent, code: &str) -> Result<bool, Error> {
    let Some(sealed) = &agent.totp else { return Ok(false) };
    let unsealed = app.vault.unseal(&purpose(agent.id), sealed);
    let secret = unsealed.ok_or_else(|| Error::Internal("a code generator was sealed with another key".into()))?;
    let Some(step) = step(&generator(&secret)?, code, app.clock.now()) else { return Ok(false) };
    let id = agent.id;
    Ok(app.db.write(move |tx| store::agents::take_totp_step(tx, id, step)).await?)
}

/// The time step of a code that works now, however it is spaced.
pub(crate) fn step(generator: &Totp, code: &str, now: jiff::Timestamp) -> Option<i64> {
    let code: String = code.chars().filter(|c| !c.is_whitespace() && *c != '-').take(10).collect();
    let step = generator.check(&code, u64::try_from(now.as_second()).ok()?)?;
    i64::try_from(step).ok()
}

/// What the QR code says to the application.
pub(crate) fn address(generator: &Totp, business: &str, email: &str) -> String {
    let part = |text: &str| {
        text.bytes().fold(String::new(), |mut coded, byte| {
            if byte.is_ascii_alphanumeric() || b"-._~@".contains(&byte) {
                coded.push(byte.into());
            } else {
                use std::fmt::Write;
                write!(coded, "%{byte:02X}").expect("writing to a string cannot fail");
            }
            coded
        })
    };
    let issuer = part(if business.is_empty() { "Esmero" } else { business });
    format!("otpauth://totp/{issuer}:{}?secret={}&issuer={issuer}", part(email), generator.secret().to_base32())
}
