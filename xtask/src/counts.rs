//! Reads the closing lines of test runners: nextest, `cargo test`, pytest.

/// How many tests ended in which way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    /// Did what they say.
    pub(crate) passed: u64,
    /// Did not, or could not be run.
    pub(crate) failed: u64,
    /// Were left out.
    pub(crate) skipped: u64,
}

impl Counts {
    /// Adds another suite's.
    pub(crate) fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }

    /// The counts of a runner's closing line, or nothing if the line is none.
    pub(crate) fn of_line(line: &str) -> Option<Self> {
        let line = without_colours(line);
        let line = line.trim();
        let is_summary = line.starts_with("Summary [")
            || line.starts_with("test result: ")
            || (line.starts_with("==") && line.ends_with("==") && line.contains(" in "));
        if !is_summary {
            return None;
        }
        let words: Vec<&str> =
            line.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let mut counts = Self::default();
        for pair in words.windows(2) {
            let Ok(count) = pair[0].parse::<u64>() else { continue };
            match pair[1] {
                "passed" | "xfailed" => counts.passed += count,
                // «timed», «exec»: nextest's «1 timed out», «1 exec failed».
                "failed" | "error" | "errors" | "xpassed" | "timed" | "exec" => counts.failed += count,
                "skipped" | "ignored" | "deselected" => counts.skipped += count,
                _ => {}
            }
        }
        Some(counts)
    }
}

impl std::fmt::Display for Counts {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 {
            write!(formatter, ", {} skipped", self.skipped)?;
        }
        Ok(())
    }
}

fn without_colours(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        if letter == '\u{1b}' {
            letters.by_ref().find(char::is_ascii_alphabetic);
        } else {
            plain.push(letter);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(line: &str) -> Option<(u64, u64, u64)> {
        Counts::of_line(line).map(|counts| (counts.passed, counts.failed, counts.skipped))
    }

    #[test]
    fn reads_nextest() {
        let line = "     Summary [   1.203s] 12 tests run: 8 passed (1 slow), 3 failed, 1 timed out, 2 skipped";
        assert_eq!(counts(line), Some((8, 4, 2)));
        assert_eq!(
            counts(
                "\u{1b}[32;1m     Summary\u{1b}[0m [   0.1s] \u{1b}[1m5\u{1b}[0m tests run: \u{1b}[1m5\u{1b}[0m \u{1b}[32;1mpassed\u{1b}[0m, 0 skipped"
            ),
            Some((5, 0, 0))
        );
    }

    #[test]
    fn reads_cargo_test() {
        let line = "test result: FAILED. 4 passed; 2 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s";
        assert_eq!(counts(line), Some((4, 2, 1)));
    }

    #[test]
    fn reads_pytest() {
        assert_eq!(counts("==== 1 failed, 7 passed, 2 skipped, 1 error in 62.20s (0:01:02) ===="), Some((7, 2, 2)));
        assert_eq!(counts("===== no tests ran in 0.01s ====="), Some((0, 0, 0)));
    }

    #[test]
    fn takes_no_other_line_for_a_summary() {
        assert_eq!(counts("the shop has 3 passed exams"), None);
        assert_eq!(counts("===== 3 passed ====="), None);
    }
}
