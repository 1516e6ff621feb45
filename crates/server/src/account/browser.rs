//! What a browser is, from what it says of itself: enough to recognise one's own.

/// Browser, system, and whether it fits a pocket; `None` if it cannot be told.
pub(super) fn recognise(user_agent: &str) -> Option<(&'static str, &'static str, bool)> {
    // Each says it is all those after it, so the order matters.
    let browsers = [
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser", "Samsung Internet"),
        ("Firefox/", "Firefox"),
        ("FxiOS", "Firefox"),
        ("CriOS", "Chrome"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];
    let systems = [
        ("iPhone", "iPhone", true),
        ("iPad", "iPad", true),
        ("Android", "Android", true),
        ("Windows", "Windows", false),
        ("Mac OS X", "macOS", false),
        ("CrOS", "ChromeOS", false),
        ("Linux", "Linux", false),
    ];
    let browser = browsers.iter().find(|(mark, _)| user_agent.contains(mark))?.1;
    let (_, system, small) = systems.into_iter().find(|(mark, ..)| user_agent.contains(mark))?;
    Some((browser, system, small))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0", Some(("Firefox", "Linux", false)))]
    #[case(
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1",
        Some(("Safari", "iPhone", true))
    )]
    #[case(
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0",
        Some(("Edge", "Windows", false))
    )]
    #[case("curl/8.5.0", None)]
    fn tells_the_common_ones_apart(#[case] user_agent: &str, #[case] expected: Option<(&str, &str, bool)>) {
        assert_eq!(recognise(user_agent), expected);
    }
}
