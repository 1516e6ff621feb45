//! The request that opens a case: a person whom nobody knows yet, with a text of one kilobyte.

use anyhow::{Result, ensure};
use bytes::Bytes;
use http_body_util::Full;
use hyper::{Request, StatusCode};
use serde::Deserialize;

use crate::draw::Draw;
use crate::http::{Answer, Ready, Traffic};
use crate::seed::words;

/// Length of the text, in bytes.
pub(super) const TEXT: usize = 1024;

/// `POST /api/v1/cases`, or the same to the handler that does nothing.
pub(super) struct Creation {
    /// Where to.
    pub(super) path: &'static str,
    /// What proves who asks.
    pub(super) token: String,
    /// The text that everybody says, but for its beginning.
    pub(super) text: String,
}

impl Creation {
    pub(super) fn new(path: &'static str, token: String) -> Self {
        Self { path, token, text: text() }
    }
}

/// One kilobyte of words.
pub(super) fn text() -> String {
    let mut text = words::sentences(&mut Draw::new(7), TEXT / 5);
    text.truncate(text.floor_char_boundary(TEXT - 24));
    text
}

#[derive(Deserialize)]
struct Opened {
    id: uuid::Uuid,
    key: String,
    version: i64,
}

impl Traffic for Creation {
    fn request(&self, number: u64) -> Result<Ready> {
        let mut draw = Draw::new(number);
        let name = words::name(&mut draw);
        let body = serde_json::json!({
            "introduction": { "name": name, "email": format!("nueva{number:08}@example.org") },
            "kind": "incident",
            "language": "es",
            "subject": "La lectura no coincide con la factura",
            "text": format!("Asunto número {number:08}. {}", self.text),
        });
        let request = Request::post(self.path)
            .header("host", "localhost")
            .header("authorization", format!("Bearer {}", self.token))
            .header("content-type", "application/json")
            .header("idempotency-key", uuid::Builder::from_random_bytes(draw.bytes()).into_uuid().to_string());
        Ok(request.body(Full::new(Bytes::from(body.to_string())))?)
    }

    fn check(&self, answer: &Answer, _: bool) -> Result<()> {
        ensure!(answer.status == StatusCode::CREATED, "the status is not 201");
        let opened: Opened = serde_json::from_slice(&answer.body)?;
        ensure!(!opened.id.is_nil() && opened.key.len() == 14 && opened.version == 3, "the answer names no new case");
        Ok(())
    }
}
