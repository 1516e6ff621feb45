//! How much of a message we are willing to look at.

/// Bounds of one parse. Beyond a bound the message is refused with [`super::Unparsable`] where nothing sensible can
/// be said about it, and otherwise cut or kept whole as an attachment: the raw bytes are stored anyway.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Largest message, in bytes. Larger ones are refused.
    pub message_bytes: usize,
    /// Largest header block of the message, in bytes. Larger ones are refused.
    pub header_bytes: usize,
    /// Longest value of one header field, in bytes. The rest of the value is dropped.
    pub field_bytes: usize,
    /// Most MIME parts. More are refused.
    pub parts: usize,
    /// Deepest nesting of multiparts. A multipart further down is kept unopened, as one attachment.
    pub depth: usize,
    /// Longest text body, in bytes. The rest is dropped, and [`super::Parsed::is_cut`] says so.
    pub text_bytes: usize,
    /// Longest HTML body, in bytes. The rest is dropped likewise.
    pub html_bytes: usize,
    /// Most addresses kept per header field, and most message ids.
    pub addresses: usize,
}

impl Default for Limits {
    /// Generous for people (the largest providers accept 25 to 50 MiB), tight for attackers.
    fn default() -> Self {
        Self {
            message_bytes: 64 * 1024 * 1024,
            header_bytes: 512 * 1024,
            field_bytes: 32 * 1024,
            parts: 1000,
            depth: 16,
            text_bytes: 1024 * 1024,
            html_bytes: 4 * 1024 * 1024,
            addresses: 500,
        }
    }
}
