//! One byte stream for all connections, which limits what the other side may send.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};

use bytes::{Buf, Bytes};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, ReadBuf};

/// What a connection runs over: TCP, TLS, or a pipe in a test.
pub trait Transport: AsyncRead + AsyncWrite + Unpin + Send + Sync + fmt::Debug {}

impl<T: AsyncRead + AsyncWrite + Unpin + Send + Sync + fmt::Debug> Transport for T {}

/// How many bytes the other side may still send. Shared, so that it can be renewed while a client owns the stream.
#[derive(Debug, Clone)]
pub struct Allowance(Arc<AtomicU64>);

impl Allowance {
    /// Allows this many bytes from now on, whatever was left.
    pub fn set(&self, bytes: u64) {
        self.0.store(bytes, Ordering::Relaxed);
    }

    fn left(&self) -> usize {
        usize::try_from(self.0.load(Ordering::Relaxed)).unwrap_or(usize::MAX)
    }

    fn spend(&self, bytes: usize) {
        let left = self.0.load(Ordering::Relaxed);
        self.0.store(left.saturating_sub(bytes as u64), Ordering::Relaxed);
    }
}

/// A connection. Reading past its [`Allowance`] is an error of kind `QuotaExceeded`: client libraries grow their
/// buffers as long as a server talks, and this is what stops them.
pub struct Stream {
    io: Box<dyn Transport>,
    unread: Bytes,
    allowance: Allowance,
}

impl Stream {
    /// Room for a greeting and a list of capabilities.
    const FIRST_ALLOWANCE: u64 = 64 * 1024;

    /// Wraps a transport.
    pub fn new(io: impl Transport + 'static) -> Self {
        let allowance = Allowance(Arc::new(AtomicU64::new(Self::FIRST_ALLOWANCE)));
        Self { io: Box::new(io), unread: Bytes::new(), allowance }
    }

    /// The limit on what may be read, to be renewed before each command.
    pub fn allowance(&self) -> Allowance {
        self.allowance.clone()
    }

    /// Reads up to and with the next line feed, byte by byte so that nothing behind it is taken: what follows a
    /// STARTTLS answer belongs to TLS, or is an injection that TLS will refuse.
    pub async fn read_line(&mut self, limit: usize) -> io::Result<Vec<u8>> {
        let mut line = Vec::new();
        while line.last() != Some(&b'\n') {
            if line.len() >= limit {
                return Err(io::ErrorKind::QuotaExceeded.into());
            }
            line.push(self.read_u8().await?);
        }
        Ok(line)
    }

    /// Puts bytes back in front of what will be read next, so that a client can read the greeting once more.
    pub fn unread(&mut self, bytes: Vec<u8>) {
        self.unread = Bytes::from(bytes);
    }
}

impl fmt::Debug for Stream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stream").finish_non_exhaustive()
    }
}

impl AsyncRead for Stream {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        if self.unread.has_remaining() {
            let count = self.unread.len().min(buf.remaining());
            buf.put_slice(&self.unread.split_to(count));
            return Poll::Ready(Ok(()));
        }
        let allowed = self.allowance.left().min(buf.remaining());
        if allowed == 0 && buf.remaining() > 0 {
            return Poll::Ready(Err(io::ErrorKind::QuotaExceeded.into()));
        }
        let mut part = ReadBuf::new(buf.initialize_unfilled_to(allowed));
        let read = Pin::new(&mut self.io).poll_read(cx, &mut part);
        let count = part.filled().len();
        buf.advance(count);
        self.allowance.spend(count);
        read
    }
}

impl AsyncWrite for Stream {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(cx)
    }
}
