//! What the program answered, with short ways to look into it.

use axum::http::{HeaderMap, StatusCode, header};
use scraper::{Html, Selector};

/// An answer, read to its end.
#[derive(Debug)]
pub struct Answer {
    /// Its status.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body.
    pub body: Vec<u8>,
}

impl Answer {
    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8(self.body.clone()).expect("the answer is text")
    }

    /// The body as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    /// A header as text; empty if it is missing.
    pub fn header(&self, name: impl header::AsHeaderName) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// Where a redirection leads.
    pub fn location(&self) -> &str {
        assert!(self.status.is_redirection(), "{} instead of a redirection: {}", self.status, self.text());
        self.header(header::LOCATION)
    }

    /// Insists on a status; the body is in the message when it is another.
    #[track_caller]
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status.as_u16(), status, "{}", String::from_utf8_lossy(&self.body));
        self
    }

    /// The body as HTML.
    pub fn html(&self) -> Html {
        Html::parse_document(&self.text())
    }

    /// The texts of all elements that a selector finds, with single spaces.
    pub fn texts(&self, selector: &str) -> Vec<String> {
        let selector = Selector::parse(selector).unwrap();
        let squeeze = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
        self.html().select(&selector).map(|element| squeeze(element.text().collect())).collect()
    }

    /// The text of the one element that a selector finds.
    #[track_caller]
    pub fn one(&self, selector: &str) -> String {
        let texts = self.texts(selector);
        assert_eq!(texts.len(), 1, "elements that match {selector} in {}", self.text());
        texts.into_iter().next().unwrap_or_default()
    }

    /// How many elements a selector finds.
    pub fn count(&self, selector: &str) -> usize {
        self.texts(selector).len()
    }

    /// An attribute of every element that a selector finds and that has it.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let selector = Selector::parse(selector).unwrap();
        self.html().select(&selector).filter_map(|element| element.attr(name).map(str::to_owned)).collect()
    }

    /// The value of the form field with a name: of the input, the chosen option, or the words of a textarea.
    pub fn value(&self, field: &str) -> String {
        let found = self.attributes(&format!("input[name='{field}']:not([type=checkbox]):not([type=radio])"), "value");
        let chosen = self.attributes(&format!("select[name='{field}'] option[selected]"), "value");
        let marked = self.attributes(&format!("input[name='{field}'][checked]"), "value");
        let written = self.texts(&format!("textarea[name='{field}']"));
        found.into_iter().chain(chosen).chain(marked).chain(written).next().unwrap_or_default()
    }
}
