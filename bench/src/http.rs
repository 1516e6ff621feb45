//! A lean HTTP client: one connection that is kept, one request at a time.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use bytes::Bytes;
use futures::FutureExt as _;
use futures::future::LocalBoxFuture;
use http_body_util::{BodyExt as _, Full};
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper::{HeaderMap, Request, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use crate::load::{Client, Sample, measure};
use crate::rounds::Contestant;
use crate::usage::Family;

/// A request that is ready to be sent.
pub(crate) type Ready = Request<Full<Bytes>>;

/// An answer, read to its end.
pub(crate) struct Answer {
    /// Its status.
    pub(crate) status: StatusCode,
    /// Its headers.
    pub(crate) headers: HeaderMap,
    /// Its body.
    pub(crate) body: Bytes,
}

impl Answer {
    /// The body without its compression.
    pub(crate) fn text(&self) -> Result<String> {
        if self.headers.get("content-encoding").is_none_or(|encoding| encoding != "gzip") {
            return Ok(String::from_utf8_lossy(&self.body).into_owned());
        }
        let mut text = String::new();
        std::io::Read::read_to_string(&mut flate2::read::GzDecoder::new(self.body.as_ref()), &mut text)?;
        Ok(text)
    }
}

/// One connection.
pub(crate) struct Connection(SendRequest<Full<Bytes>>);

impl Connection {
    /// Opens it.
    pub(crate) async fn open(address: SocketAddr) -> Result<Self> {
        let stream = TcpStream::connect(address).await.context("reach the server")?;
        stream.set_nodelay(true)?;
        let (sender, connection) = handshake(TokioIo::new(stream)).await?;
        tokio::spawn(connection);
        Ok(Self(sender))
    }

    /// Asks and waits for the whole answer.
    pub(crate) async fn ask(&mut self, request: Ready) -> Result<Answer> {
        self.0.ready().await?;
        let (head, body) = self.0.send_request(request).await?.into_parts();
        let body = body.collect().await?.to_bytes();
        Ok(Answer { status: head.status, headers: head.headers, body })
    }
}

/// What is asked, and how an answer has to look.
pub(crate) trait Traffic {
    /// The request with this number; each number comes once in a run.
    fn request(&self, number: u64) -> Result<Ready>;
    /// Whether that is an answer to it. `closely` asks for more than can be looked at each time.
    fn check(&self, answer: &Answer, closely: bool) -> Result<()>;
}

/// Answers are looked at closely once in so many.
const CLOSELY: u64 = 50;

struct Asker<T> {
    connection: Connection,
    traffic: Arc<T>,
    number: u64,
    step: u64,
}

impl<T: Traffic> Client for Asker<T> {
    async fn once(&mut self) -> Result<()> {
        let request = self.traffic.request(self.number)?;
        let answer = self.connection.ask(request).await?;
        let told =
            || format!("{}: {}", answer.status, String::from_utf8_lossy(&answer.body[..answer.body.len().min(300)]));
        let closely = (self.number / self.step).is_multiple_of(CLOSELY);
        self.traffic.check(&answer, closely).with_context(|| format!("that is no answer: {}", told()))?;
        self.number += self.step;
        Ok(())
    }
}

/// A server under load.
pub(crate) struct Hosted<T> {
    /// What it is called in the report.
    pub(crate) name: String,
    /// Where it listens.
    pub(crate) address: SocketAddr,
    /// The processes that answer.
    pub(crate) servers: Family,
    /// Whose memory is reported.
    pub(crate) memory_of: Option<u32>,
    /// What it is asked.
    pub(crate) traffic: Arc<T>,
    /// The number of the next request.
    pub(crate) next: u64,
}

impl<T: Traffic> Contestant for Hosted<T> {
    fn name(&self) -> &str {
        &self.name
    }

    fn measure(&mut self, clients: usize, length: Duration) -> LocalBoxFuture<'_, Result<Sample>> {
        async move {
            let mut askers = Vec::with_capacity(clients);
            for place in 0..clients as u64 {
                let connection = Connection::open(self.address).await?;
                let traffic = Arc::clone(&self.traffic);
                askers.push(Asker { connection, traffic, number: self.next + place, step: clients as u64 });
            }
            let sample = measure(&mut askers, length, &self.servers, self.memory_of).await?;
            self.next = askers.iter().map(|asker| asker.number).max().unwrap_or(self.next) + 1;
            ensure!(sample.count > 0, "{} gave no answer in {length:?}", self.name);
            Ok(sample)
        }
        .boxed_local()
    }
}
