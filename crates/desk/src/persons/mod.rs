//! What can be done with persons.

use domain::{
    access::{Action, Asker},
    event::{Event, IdentifierAdded, IdentifierRemoved, PersonAdded, PersonChanged, Recorded},
    ids::{IdentifierId, PersonId},
    language::{AddressForm, Language},
    person::{
        Person,
        identifier::{Identifier, IdentifierKind},
    },
};
use store::{Tx, persons::Known};

use crate::{Context, Error};

/// The longest name, in characters.
pub const NAME_LIMIT: usize = 200;
/// The longest remark, in bytes.
pub const REMARKS_LIMIT: usize = 8 * 1024;

/// What somebody says of themselves.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Introduction {
    /// Their name; may be empty.
    pub name: String,
    /// By what they can be recognised: kind and value as typed.
    pub identifiers: Vec<(IdentifierKind, String)>,
}

impl Introduction {
    /// The e-mail address in its normal form, if one was given.
    pub fn email(&self) -> Result<Option<String>, Error> {
        let given = self.identifiers.iter().find(|(kind, _)| *kind == IdentifierKind::Email);
        given
            .map(|(_, value)| Identifier::email(value).map(|email| email.norm))
            .transpose()
            .map_err(|error| Error::invalid("email", error.code()))
    }
}

/// Finds the person by any identifier, or makes their acquaintance. New identifiers are added only to a new person: that
/// two of them were named together proves nothing about somebody we know.
pub fn meet(tx: &mut Tx<'_>, ctx: &Context, introduction: &Introduction, language: Language) -> Result<Person, Error> {
    let identifiers = parse(ctx, introduction)?;
    if let Some(person) = recognise(tx, &identifiers)? {
        return Ok(person);
    }
    let person = stranger(ctx, &introduction.name, language);
    admit(tx, ctx, &person, identifiers)?;
    Ok(person)
}

/// Somebody to be added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPerson {
    /// Name and identifiers.
    pub introduction: Introduction,
    /// How they like to be called.
    pub preferred_name: String,
    /// How the name sounds.
    pub pronunciation: String,
    /// *tú*, *usted* or *vos*; by default as the business does.
    pub form: Option<AddressForm>,
    /// Their language; by default the business's.
    pub language: Option<Language>,
    /// What colleagues should know.
    pub remarks: String,
}

/// Adds a person, unless one of the identifiers is somebody's: then that person is given unchanged, with `false`.
pub fn add(tx: &mut Tx<'_>, ctx: &Context, asker: Asker, new: NewPerson) -> Result<(Person, bool), Error> {
    ctx.permit(asker, Action::EditPerson)?;
    if new.remarks.len() > REMARKS_LIMIT {
        return Err(Error::invalid("remarks", "too-long"));
    }
    let identifiers = parse(ctx, &new.introduction)?;
    if identifiers.is_empty() && new.introduction.name.trim().is_empty() {
        return Err(Error::invalid("name", "nobody"));
    }
    if let Some(person) = recognise(tx, &identifiers)? {
        return Ok((person, false));
    }
    let person = Person {
        preferred_name: name(&new.preferred_name),
        pronunciation: name(&new.pronunciation),
        form: new.form.unwrap_or(ctx.business.form),
        remarks: new.remarks,
        ..stranger(ctx, &new.introduction.name, new.language.unwrap_or(ctx.business.language))
    };
    admit(tx, ctx, &person, identifiers)?;
    Ok((person, true))
}

/// The first person whom one of the identifiers leads to.
fn recognise(tx: &mut Tx<'_>, identifiers: &[Identifier]) -> Result<Option<Person>, Error> {
    for identifier in identifiers {
        if let Some(person) = find(tx, identifier)? {
            return Ok(Some(person));
        }
    }
    Ok(None)
}

fn stranger(ctx: &Context, called: &str, language: Language) -> Person {
    Person {
        id: ctx.id(),
        name: name(called),
        preferred_name: String::new(),
        pronunciation: String::new(),
        form: ctx.business.form,
        language,
        remarks: String::new(),
        created_at: ctx.now,
        version: 1,
    }
}

/// Writes somebody who was not known.
fn admit(tx: &mut Tx<'_>, ctx: &Context, person: &Person, identifiers: Vec<Identifier>) -> Result<(), Error> {
    store::persons::insert(tx, person)?;
    note_event(tx, ctx, person.id, PersonAdded {});
    for identifier in identifiers {
        let (id, added) = insert_identifier(tx, ctx, person.id, &identifier)?;
        if !added {
            // Another node met the same address at this moment: look again.
            tx.run_again();
            return Err(store::Error::Conflict.into());
        }
        let kind = identifier.kind.as_str().to_owned();
        note_event(tx, ctx, person.id, IdentifierAdded { identifier: id, kind });
    }
    Ok(())
}

fn parse(ctx: &Context, introduction: &Introduction) -> Result<Vec<Identifier>, Error> {
    let given = introduction.identifiers.iter().filter(|(_, value)| !value.trim().is_empty());
    given.map(|(kind, value)| identifier(ctx, *kind, value)).collect()
}

fn identifier(ctx: &Context, kind: IdentifierKind, value: &str) -> Result<Identifier, Error> {
    let (identifier, _) = Identifier::parse(kind, value, ctx.business.calling_code)
        .map_err(|error| Error::invalid(kind.as_str(), error.code()))?;
    Ok(identifier)
}

/// A name on one line, within its limit.
fn name(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(NAME_LIMIT).collect()
}

/// The person known longest by an identifier.
pub fn find(tx: &mut Tx<'_>, identifier: &Identifier) -> Result<Option<Person>, Error> {
    let found = store::persons::by_identifier(tx, identifier.kind.as_str(), &identifier.norm, 1)?;
    Ok(found.into_iter().next())
}

fn insert_identifier(
    tx: &mut Tx<'_>,
    ctx: &Context,
    person: PersonId,
    identifier: &Identifier,
) -> Result<(IdentifierId, bool), Error> {
    let known = Known {
        id: ctx.id(),
        person,
        kind: identifier.kind.as_str().to_owned(),
        value: identifier.value.clone(),
        norm: identifier.norm.clone(),
    };
    let added = store::persons::add_identifier(tx, &known, ctx.now)?;
    Ok((known.id, added))
}

fn note_event(tx: &mut Tx<'_>, ctx: &Context, person: PersonId, event: impl Into<Event>) {
    tx.record_house(Recorded {
        id: ctx.id(),
        case: None,
        person: Some(person),
        at: ctx.now,
        actor: ctx.actor,
        cause: ctx.cause.clone(),
        event: event.into(),
    });
}

/// What an agent corrects about a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// Full name.
    pub name: String,
    /// How they like to be called.
    pub preferred_name: String,
    /// How the name sounds.
    pub pronunciation: String,
    /// *tú*, *usted* or *vos*.
    pub form: AddressForm,
    /// Their language.
    pub language: Language,
    /// What colleagues should know.
    pub remarks: String,
    /// The version that was corrected.
    pub version: i64,
}

/// Corrects what is known about a person.
pub fn correct(
    tx: &mut Tx<'_>,
    ctx: &Context,
    asker: Asker,
    id: PersonId,
    correction: Correction,
) -> Result<Person, Error> {
    ctx.permit(asker, Action::EditPerson)?;
    if correction.remarks.len() > REMARKS_LIMIT {
        return Err(Error::invalid("remarks", "too-long"));
    }
    let before = store::persons::by_id(tx, id)?;
    let mut after = Person {
        name: name(&correction.name),
        preferred_name: name(&correction.preferred_name),
        pronunciation: name(&correction.pronunciation),
        form: correction.form,
        language: correction.language,
        remarks: correction.remarks,
        version: correction.version,
        ..before.clone()
    };
    let fields = changed(&before, &after);
    if fields.is_empty() {
        return Ok(before);
    }
    store::persons::update(tx, &mut after)?;
    note_event(tx, ctx, id, PersonChanged { fields });
    Ok(after)
}

fn changed(before: &Person, after: &Person) -> Vec<String> {
    let fields = [
        ("name", before.name != after.name),
        ("preferred_name", before.preferred_name != after.preferred_name),
        ("pronunciation", before.pronunciation != after.pronunciation),
        ("form", before.form != after.form),
        ("language", before.language != after.language),
        ("remarks", before.remarks != after.remarks),
    ];
    fields.into_iter().filter(|(_, changed)| *changed).map(|(field, _)| field.to_owned()).collect()
}

/// Adds a way to recognise a person. Refuses an address that is somebody else's.
pub fn add_identifier(
    tx: &mut Tx<'_>,
    ctx: &Context,
    asker: Asker,
    person: PersonId,
    kind: IdentifierKind,
    value: &str,
) -> Result<IdentifierId, Error> {
    ctx.permit(asker, Action::EditPerson)?;
    store::persons::by_id(tx, person)?;
    let identifier = identifier(ctx, kind, value)?;
    let known = store::persons::identifiers(tx, person)?;
    if known.iter().any(|known| known.kind == kind.as_str() && known.norm == identifier.norm) {
        return Err(Error::invalid("identifier", "already-theirs"));
    }
    let (id, added) = insert_identifier(tx, ctx, person, &identifier)?;
    if !added {
        return Err(Error::invalid("identifier", "somebody-elses"));
    }
    note_event(tx, ctx, person, IdentifierAdded { identifier: id, kind: kind.as_str().to_owned() });
    Ok(id)
}

/// Removes a way to recognise a person.
pub fn remove_identifier(
    tx: &mut Tx<'_>,
    ctx: &Context,
    asker: Asker,
    person: PersonId,
    id: IdentifierId,
) -> Result<(), Error> {
    ctx.permit(asker, Action::EditPerson)?;
    let removed = store::persons::remove_identifier(tx, person, id)?.ok_or(store::Error::Missing)?;
    note_event(tx, ctx, person, IdentifierRemoved { identifier: id, kind: removed.kind });
    Ok(())
}
