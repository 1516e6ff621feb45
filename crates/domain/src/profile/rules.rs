//! The rules of the program that a profile may ask for.

/// Every rule by its id, with what it says.
pub const RULES: [(&str, &str); 22] = [
    ("reasons-given", "The answer that ends a matter gives reasons."),
    ("every-point-answered", "It answers each question and each claim."),
    ("adr-named", "If it is not fully for the person, it names the bodies to turn to and how to reach them."),
    ("participation-said", "It says whether the business takes part in the proceedings of such a body."),
    ("same-language", "It is in the language of the request."),
    ("same-channel", "It goes by the channel of the request, or by the one that the person chose."),
    ("no-generic-answer", "It is about this matter, and not a text that fits any."),
    ("no-commercial-content", "The messages of a case sell nothing."),
    ("no-survey-before-resolution", "Nobody is asked how it was before the answer has been delivered."),
    ("no-premium-number", "No message leads the person to a number that costs more than a standard call."),
    ("no-closing-by-time", "No matter ends because time ran out."),
    ("no-downgrade", "A complaint stays one, whatever it is called."),
    ("completion-term", "Whoever is asked to complete something gets at least the time that the law gives."),
    ("remedy-has-amount-and-date", "What puts it right is said with its amount and its date."),
    ("no-odr-link", "No message links to the European platform that was shut down."),
    ("receipt-always", "Whoever presents something gets a receipt."),
    ("key-during-contact", "The key is told before the conversation ends."),
    ("no-payment-condition", "A complaint is taken whether or not something is unpaid."),
    ("outcome-said", "The answer says expressly whether it is for the person or for the business."),
    ("evidence-given", "The answer comes with what it rests on."),
    (
        "cause-and-restoration",
        "An answer about an interruption says the known causes and when the service is expected back.",
    ),
    ("written-answer", "The answer is given in writing, on paper or another durable medium."),
];

/// Whether there is such a rule.
pub(super) fn is_rule(id: &str) -> bool {
    RULES.iter().any(|(rule, _)| *rule == id)
}
