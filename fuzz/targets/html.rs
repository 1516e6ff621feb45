//! What is shown of a mail's HTML, or made of a composer's text, runs nothing and loads nothing that was not asked for.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mail::compose::{self, Look};
use mail::html::{declared_charset, filter_style, from_plain};

fuzz_target!(|bytes: &[u8]| {
    let _ = declared_charset(bytes);
    let text = String::from_utf8_lossy(bytes);
    esmero_fuzz::check_page(&text);
    let style = filter_style(&text);
    assert_eq!(filter_style(&style), style, "a filtered style needs no filter");
    for made in [from_plain(&text), compose::to_html(&text, Look::Mail), compose::to_html(&text, Look::Page)] {
        assert!(
            !["<script", "<img", "href=\"javascript", "href=\"data"].iter().any(|bad| made.contains(bad)),
            "{made}"
        );
        esmero_fuzz::check_page(&made);
    }
});
