//! Whether a message comes from where it says: SPF, DKIM and DMARC.
//!
//! Mail mostly reaches us by IMAP, when the address of the server that brought it is no longer known. The business's
//! own mail server has seen it, though, and writes what it found into `Authentication-Results` (RFC 8601). That is
//! believed first, if the administrator has said whose results to believe; else DKIM and DMARC are checked here, and
//! SPF too where the sending server is known.

mod dns;
mod results;

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use mail_auth::dmarc::verify::DmarcParameters;
use mail_auth::spf::verify::SpfParameters;
use mail_auth::{AuthenticatedMessage, DkimOutput, DkimResult, DmarcResult, SpfOutput, SpfResult};
use mail_parser::{Addr, HeaderName, HeaderValue, MessageParser};
use serde::{Deserialize, Serialize};

pub use dns::{Dns, DnsUnavailable};

/// Signatures that are checked; each costs a look-up and a pass over the body.
const SIGNATURES: usize = 8;

/// What a check found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It is so.
    Pass,
    /// It is not so.
    Fail,
    /// Probably not so (SPF only).
    SoftFail,
    /// The domain does not say, or the signature cannot be judged.
    Neutral,
    /// The domain publishes nothing, or there is no signature.
    None,
    /// Could not be checked now.
    TemporaryError,
    /// What the domain publishes cannot be understood.
    PermanentError,
    /// Was not checked.
    Unknown,
}

/// One check and the domain that it is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// What it found.
    pub outcome: Outcome,
    /// The domain that is vouched for: of the envelope's sender (SPF), the signature (DKIM), the author (DMARC).
    pub domain: Option<String>,
}

/// Who made the checks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum Source {
    /// The business's own mail server, on receipt.
    OwnServer,
    /// We.
    Computed,
    /// Nobody: there is nothing to go by.
    Nobody,
}

/// What is known about a message's origin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// Domain of the author in the `From` header; none if there is no author or if there are several domains.
    pub from_domain: Option<String>,
    /// Was the sending server allowed to use the envelope's domain?
    pub spf: Check,
    /// Is there a valid signature? If there are several, the one that speaks best for the author.
    pub dkim: Check,
    /// Does the author's domain stand by it?
    pub dmarc: Check,
    /// A passed check vouches for the author's own domain.
    pub aligned: bool,
    /// Both SPF and DKIM of the author's own domain failed outright. One alone proves nothing: mailing lists and gateways
    /// break signatures, and forwarding breaks SPF.
    pub contradicted: bool,
    /// Who says so.
    pub source: Source,
}

/// What to make of a verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Authenticity {
    /// The author's domain stands by it.
    Genuine,
    /// The author's domain disowns it. It must not get into anybody's case by its sender alone.
    Forged,
    /// Nothing could be established, as for most small domains.
    Unknown,
}

impl Verdict {
    /// What to make of it.
    pub fn authenticity(&self) -> Authenticity {
        if self.dmarc.outcome == Outcome::Fail || self.contradicted {
            Authenticity::Forged
        } else if self.aligned {
            Authenticity::Genuine
        } else {
            Authenticity::Unknown
        }
    }

    /// The author's domain disowns it: DMARC failed, or both SPF and DKIM of that very domain did.
    pub fn is_forged(&self) -> bool {
        self.authenticity() == Authenticity::Forged
    }

    fn nothing(from_domain: Option<String>, source: Source, outcome: Outcome) -> Self {
        let check = Check { outcome, domain: None };
        let (spf, dkim, dmarc) = (check.clone(), check.clone(), check);
        Self { from_domain, spf, dkim, dmarc, aligned: false, contradicted: false, source }
    }
}

/// Whose `Authentication-Results` are believed.
///
/// Only believe a server that removes such headers from what strangers send, as RFC 8601 demands and the usual ones do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trust {
    /// Nobody's.
    Nobody,
    /// Those that begin with this name, as in `mx.google.com` or `mail.example.es`.
    Server(String),
    /// Those of Exchange Online, which begin with no name.
    ExchangeOnline,
}

/// The server that brought the message, if it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Peer {
    /// Its address.
    pub address: IpAddr,
    /// What it called itself.
    pub hello: String,
    /// The envelope's sender; empty for bounces.
    pub mail_from: String,
}

/// Checks messages. Give large ones to a thread that may be busy for a while: their signatures cover all of the body.
#[derive(Debug)]
pub struct Verifier {
    trust: Trust,
    dns: Option<Arc<Dns>>,
    limit: Duration,
}

/// All that is known before it is weighed.
struct Evidence {
    spf: Check,
    dkim: Vec<Check>,
    dmarc: Check,
}

impl Verifier {
    /// Believes `trust` first, and looks things up in `dns`, if there is one, for no longer than ten seconds a message.
    pub fn new(trust: Trust, dns: Option<Dns>) -> Self {
        Self::sharing(trust, dns.map(Arc::new))
    }

    /// The same, with answers that several verifiers keep together.
    pub fn sharing(trust: Trust, dns: Option<Arc<Dns>>) -> Self {
        Self { trust, dns, limit: Duration::from_secs(10) }
    }

    /// Another time limit for all look-ups of one message.
    pub fn within(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// What is known about the origin of `message`. Never fails: what cannot be found out is unknown.
    pub async fn verify(&self, message: &[u8], peer: Option<&Peer>) -> Verdict {
        let from_domain = from_domain(message);
        if let Some(evidence) = results::believed(message, &self.trust, from_domain.as_deref()) {
            return evidence.weigh(from_domain, Source::OwnServer);
        }
        let (Some(dns), Some(_)) = (&self.dns, &from_domain) else {
            return Verdict::nothing(from_domain, Source::Nobody, Outcome::Unknown);
        };
        if count_signatures(message) > 2 * SIGNATURES {
            return Verdict::nothing(from_domain, Source::Computed, Outcome::Unknown);
        }
        match tokio::time::timeout(self.limit, compute(dns, message, peer)).await {
            Ok(Some(evidence)) => evidence.weigh(from_domain, Source::Computed),
            Ok(None) => Verdict::nothing(from_domain, Source::Nobody, Outcome::Unknown),
            Err(_) => Verdict::nothing(from_domain, Source::Computed, Outcome::TemporaryError),
        }
    }
}

async fn compute(dns: &Dns, message: &[u8], peer: Option<&Peer>) -> Option<Evidence> {
    let mut parsed = AuthenticatedMessage::parse(message)?;
    parsed.dkim_headers.truncate(SIGNATURES);
    let dkim = dns.resolver().verify_dkim(dns.parameters(&parsed)).await;
    let (spf, mail_from) = match peer {
        Some(peer) => (ask_spf(dns, peer).await, domain_of(&peer.mail_from).unwrap_or(&peer.hello)),
        None => (SpfOutput::new(String::new()), ""),
    };
    let asked = DmarcParameters::new(&parsed, &dkim, mail_from, &spf);
    let dmarc = dns.resolver().verify_dmarc(dns.parameters(asked)).await;
    let outcome = match dmarc.result() {
        DmarcResult::Pass => Outcome::Pass,
        // Without SPF, half of the evidence is missing: nobody may be called a forger on the other half.
        DmarcResult::Fail(_) if peer.is_none() => Outcome::Unknown,
        DmarcResult::Fail(_) => Outcome::Fail,
        DmarcResult::TempError(_) => Outcome::TemporaryError,
        DmarcResult::PermError(_) => Outcome::PermanentError,
        DmarcResult::None => Outcome::None,
    };
    let spf = match peer {
        Some(_) => Check { outcome: of_spf(spf.result()), domain: Some(mail_from.to_ascii_lowercase()) },
        None => Check { outcome: Outcome::Unknown, domain: None },
    };
    let dmarc = Check { outcome, domain: Some(dmarc.domain().to_owned()).filter(|domain| !domain.is_empty()) };
    Some(Evidence { spf, dkim: dkim.iter().map(of_dkim).collect(), dmarc })
}

async fn ask_spf(dns: &Dns, peer: &Peer) -> SpfOutput {
    let hello = if peer.hello.is_empty() { "unknown" } else { &peer.hello };
    let asked = SpfParameters::verify_mail_from(peer.address, hello, hello, &peer.mail_from);
    dns.resolver().verify_spf(dns.parameters(asked)).await
}

fn of_spf(result: SpfResult) -> Outcome {
    match result {
        SpfResult::Pass => Outcome::Pass,
        SpfResult::Fail => Outcome::Fail,
        SpfResult::SoftFail => Outcome::SoftFail,
        SpfResult::Neutral => Outcome::Neutral,
        SpfResult::TempError => Outcome::TemporaryError,
        SpfResult::PermError => Outcome::PermanentError,
        SpfResult::None => Outcome::None,
    }
}

fn of_dkim(output: &DkimOutput<'_>) -> Check {
    use mail_auth::dkim::DkimError;
    let outcome = match output.result() {
        DkimResult::Pass => Outcome::Pass,
        // The library is neutral about a changed body; RFC 8601 calls it a failure.
        DkimResult::Fail(_) | DkimResult::Neutral(mail_auth::Error::Dkim(DkimError::FailedBodyHashMatch)) => {
            Outcome::Fail
        }
        DkimResult::Neutral(_) => Outcome::Neutral,
        DkimResult::TempError(_) => Outcome::TemporaryError,
        DkimResult::PermError(_) => Outcome::PermanentError,
        DkimResult::None => Outcome::None,
    };
    Check { outcome, domain: output.signature().map(|signature| signature.d.to_ascii_lowercase()) }
}

impl Evidence {
    fn weigh(self, from_domain: Option<String>, source: Source) -> Verdict {
        let Self { spf, dkim, dmarc } = self;
        let speaks = |check: &Check, outcome| {
            check.outcome == outcome && aligns(check.domain.as_deref(), from_domain.as_deref())
        };
        let aligned = from_domain.is_some()
            && (dmarc.outcome == Outcome::Pass
                || speaks(&spf, Outcome::Pass)
                || dkim.iter().any(|check| speaks(check, Outcome::Pass)));
        let contradicted =
            !aligned && speaks(&spf, Outcome::Fail) && dkim.iter().any(|check| speaks(check, Outcome::Fail));
        let rank = |check: &Check| match check.outcome {
            Outcome::Pass if speaks(check, Outcome::Pass) => 0,
            Outcome::Pass => 1,
            Outcome::Fail if speaks(check, Outcome::Fail) => 2,
            Outcome::Fail => 3,
            _ => 4,
        };
        let best = dkim.iter().min_by_key(|check| rank(check)).cloned();
        let dkim = best.unwrap_or(Check { outcome: Outcome::None, domain: None });
        Verdict { from_domain, spf, dkim, dmarc, aligned, contradicted, source }
    }
}

/// Whether one domain may speak for the other: the same, or one within the other. Stricter than DMARC's relaxed
/// alignment, which needs a list of public suffixes: sisters such as `a.example.es` and `b.example.es` do not count.
fn aligns(domain: Option<&str>, from_domain: Option<&str>) -> bool {
    let (Some(domain), Some(from)) = (domain, from_domain) else { return false };
    let (domain, from) = (domain.trim_end_matches('.'), from.trim_end_matches('.'));
    let within = |inner: &str, outer: &str| {
        outer.contains('.') && inner.strip_suffix(outer).is_some_and(|rest| rest.ends_with('.'))
    };
    domain == from || within(domain, from) || within(from, domain)
}

fn domain_of(address: &str) -> Option<&str> {
    address.rsplit_once('@').map(|(_, domain)| domain).filter(|domain| !domain.is_empty())
}

/// The one domain of all authors in all `From` headers.
fn from_domain(message: &[u8]) -> Option<String> {
    let parsed = MessageParser::new().with_address_headers().parse_headers(message)?;
    let mut domains = Vec::new();
    for header in parsed.headers().iter().filter(|header| header.name == HeaderName::From) {
        let HeaderValue::Address(addresses) = &header.value else { return None };
        for Addr { address, .. } in addresses.iter() {
            let domain = domain_of(address.as_deref()?)?.trim_end_matches('.');
            domains.push(idna::domain_to_ascii(domain).ok()?);
        }
    }
    domains.dedup();
    if domains.len() == 1 { domains.pop() } else { None }
}

fn count_signatures(message: &[u8]) -> usize {
    results::headers(message).filter(|(name, _)| name.eq_ignore_ascii_case(b"DKIM-Signature")).count()
}
