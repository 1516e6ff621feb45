//! Every code with which the API refuses something. A code never changes its meaning; its words may become better.

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $word:literal, $status:literal, $title:literal, $advice:literal;)+) => {
        /// Why a request was refused.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Code {
            $(#[doc = $title] $name,)+
        }

        impl Code {
            /// All of them, in the order of the reference.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The stable word.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $word,)+ }
            }

            /// The status of the answer.
            pub fn status(self) -> u16 {
                match self { $(Self::$name => $status,)+ }
            }

            /// What it is, in one line.
            pub fn title(self) -> &'static str {
                match self { $(Self::$name => $title,)+ }
            }

            /// What to do about it.
            pub fn advice(self) -> &'static str {
                match self { $(Self::$name => $advice,)+ }
            }

            /// The code with this word.
            pub fn of(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|code| code.as_str() == word)
            }
        }
    };
}

codes! {
    BadJson = "bad-json", 400, "The body is not JSON", "Send one JSON value in UTF-8.";
    BadHeader = "bad-header", 400, "A header cannot be used", "Correct the header that the detail names.";
    TokenMissing = "token-missing", 401, "A token is missing", "Send the header Authorization: Bearer esm_… with a token that an administrator made in the settings or with esmero token create.";
    TokenInvalid = "token-invalid", 401, "The token is not valid", "It is unknown, has ended or was withdrawn: ask an administrator for another one.";
    ScopeMissing = "scope-missing", 403, "The token may not do this", "Use a token with the scope that the detail names.";
    Denied = "denied", 403, "The agent's role does not allow this", "Act in the name of an agent whose role allows it.";
    NotFound = "not-found", 404, "There is nothing here", "Check the address and the id in it.";
    MethodNotAllowed = "method-not-allowed", 405, "This address does not know the method", "Use one of the methods in the header Allow.";
    Conflict = "conflict", 409, "Somebody else changed the same thing at this moment", "Read it again, decide anew and send the request again.";
    IdempotencyKeyReused = "idempotency-key-reused", 409, "The idempotency key belongs to another request", "Use a new key for a new request, and the same body for a repeated one.";
    CaseClosed = "case-closed", 409, "The case is closed", "It is neither answered nor opened again; notes, its title and whose it is may still change. A new word of the person opens a case that continues it.";
    AlreadySo = "already-so", 409, "It already stands so", "Nothing needs to be done.";
    Unanswered = "unanswered", 409, "The person waits for an answer", "Answer first: resolving it, or waiting for the person, would be silence.";
    AlreadyLeft = "already-left", 409, "The answer has left", "It cannot be taken back any more.";
    ComplaintStays = "complaint-stays", 409, "A complaint stays a complaint", "Its kind cannot be changed.";
    NotResolved = "not-resolved", 409, "The case is not resolved", "Resolve it first.";
    StillLeaving = "still-leaving", 409, "An answer is still leaving", "Wait until it has left.";
    NeverCloses = "never-closes", 409, "An answer never closes a case", "Let the case be open, waiting or resolved afterwards; it closes when the time to reopen is over.";
    OwnerHelps = "owner-helps", 409, "The owner cannot also be a helper", "The owner already has the case.";
    NeedsResolution = "needs-resolution", 409, "It ends only with a reasoned answer", "Send the reasoned answer: outcome, reasons, every point, and the bodies to appeal to.";
    NoLaw = "no-law", 409, "The law does not see this case", "Its kind has no rules in the profile that applies.";
    NeedsReason = "needs-reason", 409, "This needs a written reason", "Say why: the reason stays in the case.";
    NoExtension = "no-extension", 409, "The law does not let this deadline be made longer", "Answer within it, or choose an earlier day.";
    OpenPoints = "open-points", 409, "A point has no answer", "Answer each point, or drop those that are none.";
    TermTooShort = "term-too-short", 409, "The law gives the person more time to complete it", "Give at least the term of the law.";
    Unlawful = "unlawful", 409, "The answer is not lawful yet", "Mend what the detail names; each rule says what it asks for.";
    NoMailbox = "no-mailbox", 409, "No mailbox can send", "Set a mailbox up, or answer on another channel.";
    VersionChanged = "version-changed", 412, "It was changed since you read it", "Read it again and send the ETag that you get in If-Match.";
    TooLarge = "too-large", 413, "The body is too large", "Send at most 1 MB, or 30 MB where files can be attached.";
    NotJson = "not-json", 415, "The body has another media type than JSON", "Send the header Content-Type: application/json.";
    MissingField = "missing-field", 422, "A field is missing", "Add the field.";
    UnknownField = "unknown-field", 422, "There is no such field", "Remove it or correct its name.";
    WrongType = "wrong-type", 422, "A value has the wrong type", "Send a value of the type that the reference shows.";
    UnknownWord = "unknown-word", 422, "The value is not one of those that are known", "Use one of the values that the detail names.";
    InvalidValue = "invalid-value", 422, "A value cannot be used", "Correct the value as the detail says.";
    Empty = "empty", 422, "A value is empty", "Say something, or leave the field out if it is not required.";
    TooLong = "too-long", 422, "A text is too long", "Shorten it.";
    TooMany = "too-many", 422, "There are too many values", "Send fewer.";
    OutOfRange = "out-of-range", 422, "A number is out of its range", "Use a number within the range that the reference shows.";
    ControlCharacter = "control-character", 422, "A text has a control character", "Remove it: no text has a use for NUL and its like.";
    BadCursor = "bad-cursor", 422, "The cursor is not one of ours", "Begin without a cursor and follow next from there.";
    PersonOrIntroduction = "person-or-introduction", 422, "It must be clear whose case it is", "Send either person, with an id, or introduction.";
    Nobody = "nobody", 422, "Nothing tells who the person is", "Give a name or something to recognise the person by.";
    OneIdentifier = "one-identifier", 422, "Persons are looked up by one identifier", "Ask with one identifier at a time.";
    Unknown = "unknown", 422, "There is nobody with this id", "Correct the id; an agent must also be enabled.";
    Future = "future", 422, "The moment is in the future", "Send a moment that has passed.";
    TooLongAgo = "too-long-ago", 422, "The moment is too long ago", "Send a moment after 1900.";
    Past = "past", 422, "The moment has passed", "Send a moment in the future.";
    NoAnswer = "no-answer-this-way", 422, "Nobody is answered this way", "Answer by mail, page, phone, counter, post or api.";
    NotBase64 = "not-base64", 422, "The content is not base64", "Encode the bytes with the standard alphabet and padding.";
    MediaType = "media-type", 422, "This is no media type", "Write it as in image/png.";
    AlreadyTheirs = "already-theirs", 422, "The person has this identifier", "Nothing needs to be done.";
    SomebodyElses = "somebody-elses", 422, "The address is somebody else's", "An e-mail address leads to one person: look for them by it.";
    IdentifierKind = "identifier-kind", 422, "There is no such kind of identifier", "Use email, phone, customer_no, order_no, tax_id, card_hint or handle.";
    IdentifierEmpty = "identifier-empty", 422, "The identifier is empty", "Send the number or address, or leave it out.";
    IdentifierTooLong = "identifier-too-long", 422, "The identifier is too long", "Check whether something else was put in its place.";
    IdentifierStrange = "identifier-strange", 422, "A character cannot be part of the identifier", "Remove it.";
    IdentifierEmail = "identifier-email", 422, "This is no e-mail address", "It needs a name, an @ and a domain, such as lola@example.org.";
    IdentifierPhone = "identifier-phone", 422, "This is no telephone number", "Write it with its country code, such as +34 612 345 678.";
    IdentifierSpanishPhone = "identifier-spanish-phone", 422, "This is no Spanish telephone number", "It has nine digits and begins with 5, 6, 7, 8 or 9.";
    IdentifierFullCard = "identifier-full-card", 422, "This is a whole card number", "Never send one: only its last four digits are kept.";
    IdentifierCardHint = "identifier-card-hint", 422, "These are not the last digits of a card", "Send four digits.";
    IdentifierTaxId = "identifier-tax-id", 422, "This is no identity or tax number", "It has at least five letters and digits.";
    VersionRequired = "version-required", 428, "It must be clear which version is changed", "Send the ETag of what you read in If-Match.";
    TooOften = "too-many-requests", 429, "Too many requests", "Wait as long as the header Retry-After says.";
    Internal = "internal", 500, "Something went wrong here", "Nothing was changed. Try again later; the log has the details.";
    TooSlow = "too-slow", 503, "It was not done in time", "It may still have been done: look, or send it again with the same idempotency key.";
    Unavailable = "unavailable", 503, "The program is starting or stopping", "Try again in a moment.";
}

#[cfg(test)]
mod tests {
    use domain::{case::Refused, person::identifier::IdentifierError};

    use super::Code;

    #[test]
    fn every_refusal_of_the_rules_has_words() {
        use Refused::{
            AlreadyLeft, AlreadySo, Closed, ComplaintStays, NeedsReason, NeedsResolution, NeverCloses, NoExtension,
            NoLaw, NotResolved, OpenPoints, OwnerHelps, StillLeaving, TermTooShort, Unanswered,
        };
        let all = [
            Closed,
            AlreadySo,
            Unanswered,
            AlreadyLeft,
            ComplaintStays,
            NotResolved,
            StillLeaving,
            NeverCloses,
            OwnerHelps,
            NeedsResolution,
            NoLaw,
            NeedsReason,
            NoExtension,
            OpenPoints,
            TermTooShort,
        ];
        for refused in all {
            assert!(Code::of(refused.code()).is_some_and(|code| code.status() == 409), "{refused:?}");
        }
    }

    #[test]
    fn every_bad_identifier_has_words() {
        use IdentifierError::{CardHint, Email, Empty, FullCard, Kind, Phone, SpanishPhone, Strange, TaxId, TooLong};
        let all =
            [Kind, Empty, TooLong { limit: 1 }, Strange('x'), Email, Phone, SpanishPhone, FullCard, CardHint, TaxId];
        for error in all {
            assert!(Code::of(error.code()).is_some_and(|code| code.status() == 422), "{error:?}");
        }
    }

    #[test]
    fn no_code_is_there_twice() {
        let mut words: Vec<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), Code::ALL.len());
    }
}
