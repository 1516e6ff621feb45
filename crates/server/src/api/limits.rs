//! How often somebody may come: so many requests a second, and some more at once after a silence.

use std::{hash::Hash, num::NonZeroU32, sync::Arc};

use governor::{
    Quota, RateLimiter, clock::Clock as _, middleware::NoOpMiddleware, nanos::Nanos,
    state::keyed::DefaultKeyedStateStore,
};

use crate::clock::Clock;

/// Beyond so many, those who have been silent for long enough are forgotten.
const REMEMBERED: usize = 10_000;

/// The program's own time, so that tests own it.
struct Time(Arc<dyn Clock>);

impl governor::clock::Clock for Time {
    type Instant = Nanos;

    fn now(&self) -> Nanos {
        let micros = u64::try_from(self.0.now().as_microsecond()).unwrap_or(0);
        Nanos::from(micros.saturating_mul(1000))
    }
}

/// Counts the requests of each key, on this node.
pub(super) struct Limiter<K: Hash + Eq + Clone>(RateLimiter<K, DefaultKeyedStateStore<K>, Time, NoOpMiddleware<Nanos>>);

impl<K: Hash + Eq + Clone> Limiter<K> {
    /// So many a second, and `burst` at once.
    pub(super) fn new(clock: Arc<dyn Clock>, per_second: NonZeroU32, burst: NonZeroU32) -> Self {
        let quota = Quota::per_second(per_second).allow_burst(burst);
        Self(RateLimiter::new(quota, DefaultKeyedStateStore::default(), Time(clock)))
    }

    /// Counts one more; or says after how many seconds the next is welcome.
    pub(super) fn take(&self, key: &K) -> Result<(), u64> {
        let Err(not_until) = self.0.check_key(key) else { return Ok(()) };
        if self.0.len() > REMEMBERED {
            self.0.retain_recent();
        }
        let wait = not_until.wait_time_from(self.0.clock().now());
        Err(wait.as_secs() + u64::from(wait.subsec_nanos() > 0))
    }
}

#[cfg(test)]
mod tests {
    use jiff::{SignedDuration, Timestamp};

    use super::*;
    use crate::clock::FixedClock;

    #[test]
    fn after_the_burst_one_waits() {
        let clock = Arc::new(FixedClock::new(Timestamp::UNIX_EPOCH + SignedDuration::from_hours(400_000)));
        let number = |number| NonZeroU32::new(number).unwrap();
        let limiter = Limiter::new(clock.clone(), number(2), number(3));
        for _ in 0..3 {
            assert_eq!(limiter.take(&"a"), Ok(()));
        }
        assert_eq!(limiter.take(&"a"), Err(1));
        assert_eq!(limiter.take(&"b"), Ok(()), "another key has its own count");
        clock.advance(SignedDuration::from_millis(500));
        assert_eq!(limiter.take(&"a"), Ok(()));
        assert_eq!(limiter.take(&"a"), Err(1));
    }
}
