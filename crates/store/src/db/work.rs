//! A piece of work on its way to a database thread and back.

use tokio::sync::oneshot;

use crate::{Error, db::Tx};

/// Work whose types are forgotten, so that different pieces share a queue and a commit.
pub(crate) trait Work: Send {
    /// Whether it may change something.
    fn writes(&self) -> bool;
    /// Runs it inside a transaction; whether its changes should stay.
    fn run(&mut self, tx: &mut Tx<'_>) -> bool;
    /// Tells the one who asked, once the fate of the transaction is known.
    fn finish(self: Box<Self>, fate: Result<(), Error>);
}

/// See [`Work`].
pub(super) struct Task<F, T, E> {
    work: F,
    result: Option<Result<T, E>>,
    reply: oneshot::Sender<Result<T, E>>,
    writes: bool,
}

impl<F, T, E> Task<F, T, E> {
    pub(super) fn new(work: F, writes: bool, reply: oneshot::Sender<Result<T, E>>) -> Self {
        Self { work, result: None, reply, writes }
    }
}

impl<F, T, E> Work for Task<F, T, E>
where
    F: FnMut(&mut Tx<'_>) -> Result<T, E> + Send,
    T: Send,
    E: From<Error> + Send,
{
    fn writes(&self) -> bool {
        self.writes
    }

    fn run(&mut self, tx: &mut Tx<'_>) -> bool {
        let work = std::panic::AssertUnwindSafe(|| {
            (self.work)(tx).and_then(|value| {
                tx.whole()?;
                crate::journal::append_pending(tx)?;
                Ok(value)
            })
        });
        let result = std::panic::catch_unwind(work).unwrap_or_else(|_| {
            Err(Error::Engine("the work on it failed unexpectedly; nothing was changed".into()).into())
        });
        let stays = result.is_ok();
        self.result = Some(result);
        stays
    }

    fn finish(self: Box<Self>, fate: Result<(), Error>) {
        let answer = match (self.result, fate) {
            (Some(Ok(value)), Ok(())) => Ok(value),
            (Some(Err(error)), _) => Err(error),
            (_, Err(error)) => Err(error.into()),
            (None, Ok(())) => Err(Error::Stopping.into()),
        };
        // Whoever asked may have gone away; the work is done all the same.
        drop(self.reply.send(answer));
    }
}
