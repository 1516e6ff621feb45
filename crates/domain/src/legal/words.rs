//! The closed vocabularies of what the law sees.

use crate::case::words;

words! {
    /// For whom a matter was decided.
    Outcome {
        /// All that the person asked for.
        Upheld = "upheld",
        /// A part of it.
        PartlyUpheld = "partly_upheld",
        /// Nothing of it.
        NotUpheld = "not_upheld",
        /// The person no longer asks for it, and said so.
        Withdrawn = "withdrawn",
        /// The person did not complete it after a request and its term (Ley 10/2025, art. 13.3).
        NotCompleted = "not_completed",
        /// The person accepted an offer: no further answer is due (Peru, DS 011-2011-PCM, art. 6-A.3).
        Settled = "settled",
    }
    /// How it is known that a message reached somebody.
    Proof {
        /// The mail server of the recipient took it.
        Accepted = "accepted",
        /// Their server reported that it was delivered.
        Delivered = "delivered",
        /// They opened the page that shows it.
        Opened = "opened",
        /// They downloaded the document.
        Downloaded = "downloaded",
        /// It was said to them, or handed to them.
        Handed = "handed",
        /// The post says that it was delivered.
        Posted = "posted",
    }
}
