//! Chance that falls the same each time, so that the example is the same for everybody.

use domain::ids::Source;

use crate::random::SeededSource;

/// Draws from lists.
pub(super) struct Draw(SeededSource);

impl Draw {
    pub(super) fn new() -> Self {
        Self(SeededSource::new(1957))
    }

    /// A number below `end`, which is not zero.
    pub(super) fn below(&self, end: u64) -> u64 {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        u64::from_be_bytes(bytes) % end.max(1)
    }

    /// A number from `from` to `to`, both included.
    pub(super) fn between(&self, from: i64, to: i64) -> i64 {
        from + self.below((to - from + 1).max(1) as u64) as i64
    }

    /// One of a list; `None` of an empty one.
    pub(super) fn one<'a, T>(&self, list: &'a [T]) -> Option<&'a T> {
        list.get(self.below(list.len() as u64) as usize)
    }

    /// One text of a list, or none.
    pub(super) fn text<'a>(&self, list: &'a [String]) -> &'a str {
        self.one(list).map_or("", String::as_str)
    }
}
