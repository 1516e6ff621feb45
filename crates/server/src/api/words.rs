//! The closed vocabularies of the domain as schemas: each type here stands for the one of the same name there.

use domain::{access, case, clock, language, person::identifier};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{ObjectBuilder, RefOr, Schema, schema::Type},
};

macro_rules! words {
    ($($(#[doc = $doc:literal])+ $name:ident = $words:expr;)+) => {$(
        $(#[doc = $doc])+
        pub(super) struct $name;

        impl PartialSchema for $name {
            fn schema() -> RefOr<Schema> {
                ObjectBuilder::new()
                    .schema_type(Type::String)
                    .description(Some([$($doc.trim()),+].join(" ")))
                    .enum_values(Some($words))
                    .into()
            }
        }

        impl ToSchema for $name {}
    )+};
}

words! {
    /// Where a case stands: `open` (somebody here must act), `waiting` (the person must act), `resolved` (the answer
    /// was delivered), `closed` (the time to reopen is over).
    State = case::State::ALL.iter().map(|word| word.as_str());
    /// What sort of matter. A complaint cannot be made anything else.
    CaseKind = case::CaseKind::ALL.iter().map(|word| word.as_str());
    /// How words come and go.
    Channel = case::Channel::ALL.iter().map(|word| word.as_str());
    /// Which way a message goes; a note stays among colleagues.
    Direction = case::Direction::ALL.iter().map(|word| word.as_str());
    /// What became of a message.
    Delivery = case::Delivery::ALL.iter().map(|word| word.as_str());
    /// Which promise a deadline measures.
    ClockRule = [clock::Rule::FirstAnswer, clock::Rule::NextAnswer].map(clock::Rule::as_str);
    /// A language.
    Language = language::Language::ALL.map(language::Language::tag);
    /// How the person is addressed in Spanish, and in other languages by the nearest form.
    AddressForm = language::AddressForm::ALL.map(language::AddressForm::as_str);
    /// The kinds of identifier.
    IdentifierKind = identifier::IdentifierKind::ALL.map(identifier::IdentifierKind::as_str);
    /// What an agent is trusted with.
    Role = access::Role::ALL.map(access::Role::as_str);
}
