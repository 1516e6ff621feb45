//! Where to go after the log-in: only to own pages.

/// Where agents begin.
pub(crate) const HOME: &str = "/cases";
const LIMIT: usize = 2000;

/// The path if it is one of our pages, otherwise the first page. Anything that a browser could read as another host is none.
pub(super) fn own_path(path: &str) -> &str {
    let foreign = !path.starts_with('/')
        || path.starts_with("//")
        || path.len() > LIMIT
        || path.contains(|c: char| c == '\\' || c.is_control() || c.is_whitespace());
    let door = ["/login", "/logout", "/setup"].iter().any(|door| path.starts_with(door));
    if foreign || door || path == "/" { HOME } else { path }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("/cases/018f?view=mine#row", "/cases/018f?view=mine#row")]
    #[case("", HOME)]
    #[case("https://evil.example/", HOME)]
    #[case("//evil.example/", HOME)]
    #[case("/\\evil.example/", HOME)]
    #[case("/\t/evil.example/", HOME)]
    #[case("javascript:alert(1)", HOME)]
    #[case("/logout", HOME)]
    #[case("/login?next=/login", HOME)]
    fn leads_only_to_own_pages(#[case] path: &str, #[case] expected: &str) {
        assert_eq!(own_path(path), expected);
    }
}
