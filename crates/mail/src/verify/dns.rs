//! The domain name system, or a fixed set of answers in its place.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::fmt;
use std::hash::Hash;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use mail_auth::common::parse::TxtRecordParser;
use mail_auth::common::verify::DomainKey;
use mail_auth::dmarc::Dmarc;
use mail_auth::hickory_resolver::config::{ResolverConfig, ResolverOpts};
use mail_auth::hickory_resolver::proto::op::ResponseCode;
use mail_auth::spf::Spf;
use mail_auth::{DnsError, DnssecStatus, Error, MX, MessageAuthenticator, Parameters, RecordSet, ResolverCache, Txt};

/// Answers that are kept; beyond that, those that have ended go.
const KEPT: usize = 10_000;

/// Looks up what domains publish, and keeps the answers for as long as they say.
pub struct Dns {
    resolver: MessageAuthenticator,
    txt: Kept<Box<str>, Txt>,
    mx: Kept<Box<str>, RecordSet<MX>>,
    ipv4: Kept<Box<str>, RecordSet<Ipv4Addr>>,
    ipv6: Kept<Box<str>, RecordSet<Ipv6Addr>>,
    ptr: Kept<IpAddr, RecordSet<Box<str>>>,
}

/// This machine's resolver cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("this machine's DNS settings cannot be used: {0}")]
pub struct DnsUnavailable(String);

/// What the library's checks take: a question, and where answers are kept.
type Asked<'a, P> = Parameters<
    'a,
    P,
    Kept<Box<str>, Txt>,
    Kept<Box<str>, RecordSet<MX>>,
    Kept<Box<str>, RecordSet<Ipv4Addr>>,
    Kept<Box<str>, RecordSet<Ipv6Addr>>,
    Kept<IpAddr, RecordSet<Box<str>>>,
>;

impl Dns {
    /// The servers that this machine is set up to ask.
    pub fn of_this_machine() -> Result<Self, DnsUnavailable> {
        MessageAuthenticator::new_system_conf().map(|resolver| Self::with(resolver, false)).map_err(unavailable)
    }

    /// Only these TXT records exist, and nothing is asked of anybody: for tests and for machines without a network.
    /// A name beginning with `_dmarc.` is read as DMARC, one within `_domainkey` as a DKIM key, any other as SPF.
    pub fn fixed<'a>(records: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, DnsUnavailable> {
        let config = ResolverConfig::from_parts(None, Vec::new(), Vec::new());
        let resolver = MessageAuthenticator::new(config, ResolverOpts::default()).map_err(unavailable)?;
        let dns = Self::with(resolver, true);
        let for_ever = Instant::now();
        for (name, text) in records {
            let name = name.trim_end_matches('.').to_ascii_lowercase();
            let text = text.as_bytes();
            let record: Txt = if name.starts_with("_dmarc.") {
                Dmarc::parse(text).into()
            } else if name.contains("._domainkey.") {
                DomainKey::parse(text).into()
            } else {
                Spf::parse(text).into()
            };
            dns.txt.insert(format!("{name}.").into_boxed_str(), record, for_ever);
        }
        Ok(dns)
    }

    fn with(resolver: MessageAuthenticator, is_all: bool) -> Self {
        let missing = || Txt::Error(Error::Dns(DnsError::RecordNotFound(ResponseCode::NXDomain)));
        Self {
            resolver,
            txt: Kept::new(is_all.then(missing)),
            mx: Kept::new(is_all.then(none)),
            ipv4: Kept::new(is_all.then(none)),
            ipv6: Kept::new(is_all.then(none)),
            ptr: Kept::new(is_all.then(none)),
        }
    }

    pub(super) fn resolver(&self) -> &MessageAuthenticator {
        &self.resolver
    }

    pub(super) fn parameters<P>(&self, asked: P) -> Asked<'_, P> {
        Parameters {
            params: asked,
            cache_txt: Some(&self.txt),
            cache_mx: Some(&self.mx),
            cache_ptr: Some(&self.ptr),
            cache_ipv4: Some(&self.ipv4),
            cache_ipv6: Some(&self.ipv6),
        }
    }
}

impl fmt::Debug for Dns {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Dns").finish_non_exhaustive()
    }
}

fn unavailable(error: impl fmt::Display) -> DnsUnavailable {
    DnsUnavailable(error.to_string())
}

fn none<T>() -> RecordSet<T> {
    RecordSet { rrset: Arc::from(Vec::new()), dnssec_status: DnssecStatus::Indeterminate }
}

/// Answers by name. If there is an answer for every other name, the answers are all there is, and never end.
pub(super) struct Kept<K, V> {
    answers: Mutex<HashMap<K, (V, Instant)>>,
    otherwise: Option<V>,
}

impl<K, V> Kept<K, V> {
    fn new(otherwise: Option<V>) -> Self {
        Self { answers: Mutex::new(HashMap::new()), otherwise }
    }
}

impl<K: Hash + Eq, V: Clone> ResolverCache<K, V> for Kept<K, V> {
    fn get<Q>(&self, name: &Q) -> Option<V>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        let answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = answers.get(name).filter(|(_, until)| self.otherwise.is_some() || *until > Instant::now());
        kept.map(|(value, _)| value.clone()).or_else(|| self.otherwise.clone())
    }

    fn remove<Q>(&self, name: &Q) -> Option<V>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        answers.remove(name).map(|(value, _)| value)
    }

    fn insert(&self, name: K, value: V, valid_until: Instant) {
        let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        if answers.len() >= KEPT {
            let now = Instant::now();
            answers.retain(|_, (_, until)| *until > now);
        }
        // Still full of answers that are good: a flood of made-up names. Start anew rather than grow.
        if answers.len() >= KEPT {
            answers.clear();
        }
        answers.insert(name, (value, valid_until));
    }
}
