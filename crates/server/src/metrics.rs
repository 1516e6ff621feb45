//! What is counted, for Prometheus. No personal data.

use prometheus_client::{
    encoding::text::encode,
    metrics::{counter::Counter, family::Family, gauge::Gauge},
    registry::Registry,
};

type Labels = Vec<(&'static str, String)>;

/// The counters and gauges of one node.
pub struct Metrics {
    registry: Registry,
    /// Finished requests by door and class of status.
    pub requests: Family<Labels, Counter>,
    /// Mails by what became of them.
    pub mails: Family<Labels, Counter>,
    /// Deferred work by kind and result.
    pub jobs: Family<Labels, Counter>,
    /// Browsers that are told of changes now.
    pub watchers: Gauge,
    /// Work that was given up and waits for a human.
    pub dead_jobs: Gauge,
    /// Mails that wait for a human.
    pub quarantined: Gauge,
}

impl Default for Metrics {
    fn default() -> Self {
        let mut registry = Registry::with_prefix("esmero");
        let (requests, mails, jobs) = (Family::default(), Family::default(), Family::default());
        let (watchers, dead_jobs, quarantined) = (Gauge::default(), Gauge::default(), Gauge::default());
        registry.register("requests", "Finished requests", requests.clone());
        registry.register("mails", "Mails by what became of them", mails.clone());
        registry.register("jobs", "Deferred work by result", jobs.clone());
        registry.register("watchers", "Browsers that are told of changes", watchers.clone());
        registry.register("dead_jobs", "Work that was given up", dead_jobs.clone());
        registry.register("quarantined_mails", "Mails that wait for a human", quarantined.clone());
        Self { registry, requests, mails, jobs, watchers, dead_jobs, quarantined }
    }
}

impl Metrics {
    /// The text that Prometheus reads.
    pub fn text(&self) -> String {
        let mut text = String::new();
        encode(&mut text, &self.registry).map_or_else(|_| String::new(), |()| text)
    }
}
