//! The load: clients that each wait for an answer before they ask again, all on one thread.

use std::time::{Duration, Instant};

use anyhow::Result;
use serde::Serialize;

use crate::usage::{Family, Memory};

/// Somebody who asks, waits for the answer, and checks it.
pub(crate) trait Client {
    /// Asks once. A wrong answer is an error and ends the benchmark.
    fn once(&mut self) -> impl Future<Output = Result<()>>;
}

/// What clients saw.
pub(crate) struct Seen {
    /// How long each answer took, in microseconds, the quickest first.
    latencies: Vec<u32>,
    elapsed: Duration,
}

/// Lets the clients ask for so long.
pub(crate) async fn drive<C: Client>(clients: &mut [C], length: Duration) -> Result<Seen> {
    let begin = Instant::now();
    let end = begin + length;
    let asking = clients.iter_mut().map(|client| async move {
        let mut latencies = Vec::new();
        let mut now = Instant::now();
        while now < end {
            client.once().await?;
            let then = Instant::now();
            latencies.push(then.duration_since(now).as_micros() as u32);
            now = then;
        }
        Ok::<_, anyhow::Error>(latencies)
    });
    let latencies = futures::future::try_join_all(asking).await?.concat();
    Ok(Seen::new(latencies, begin.elapsed()))
}

impl Seen {
    /// From what was measured otherwise.
    pub(crate) fn new(mut latencies: Vec<u32>, elapsed: Duration) -> Self {
        latencies.sort_unstable();
        Self { latencies, elapsed }
    }

    /// The latency that this share of the answers did not exceed, in milliseconds.
    fn within(&self, share: f64) -> f64 {
        let place = ((self.latencies.len() as f64 * share).ceil() as usize).clamp(1, self.latencies.len().max(1));
        self.latencies.get(place - 1).map_or(0.0, |micros| f64::from(*micros) / 1000.0)
    }

    /// What one round says.
    pub(crate) fn sample(&self, server: Duration, client: Duration, memory: Option<Memory>) -> Sample {
        let count = self.latencies.len().max(1) as f64;
        let each = |time: Duration| time.as_secs_f64() * 1000.0 / count;
        Sample {
            count: self.latencies.len() as u64,
            per_second: self.latencies.len() as f64 / self.elapsed.as_secs_f64(),
            p50: self.within(0.5),
            p95: self.within(0.95),
            p99: self.within(0.99),
            cpu: each(server),
            client_cpu: each(client),
            memory,
        }
    }
}

/// One round.
#[derive(Debug, Clone, Copy, Serialize)]
pub(crate) struct Sample {
    /// Answers.
    pub(crate) count: u64,
    /// Answers a second.
    pub(crate) per_second: f64,
    /// Milliseconds that half of the answers did not exceed.
    pub(crate) p50: f64,
    /// The same for 95 %.
    pub(crate) p95: f64,
    /// The same for 99 %.
    pub(crate) p99: f64,
    /// CPU milliseconds of all server processes for each answer.
    pub(crate) cpu: f64,
    /// CPU milliseconds of the load for each answer.
    pub(crate) client_cpu: f64,
    /// Memory of the server after the round.
    pub(crate) memory: Option<Memory>,
}

/// Lets clients ask servers for so long, then waits until the servers are at rest.
pub(crate) async fn measure<C: Client>(
    clients: &mut [C],
    length: Duration,
    servers: &Family,
    memory_of: Option<u32>,
) -> Result<Sample> {
    let (server, client) = (servers.cpu()?, crate::usage::own()?);
    let seen = drive(clients, length).await?;
    let client = crate::usage::own()?.saturating_sub(client);
    let server = servers.rest().await?.saturating_sub(server);
    Ok(seen.sample(server, client, memory_of.and_then(crate::usage::memory)))
}

/// The same for clients whose server is this process itself.
pub(crate) async fn measure_within<C: Client>(clients: &mut [C], length: Duration) -> Result<Sample> {
    let before = crate::usage::own()?;
    let seen = drive(clients, length).await?;
    Ok(seen.sample(crate::usage::own()?.saturating_sub(before), Duration::ZERO, None))
}
