//! What changed from one profile to another.

use std::{collections::BTreeMap, fmt};

use serde::Serialize;
use serde_json::Value;

use super::{Profile, item::Keyed};

/// An item that is not the same in two profiles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Its section: `clock`.
    pub section: &'static str,
    /// By this it is told from the others of its section.
    pub id: String,
    /// What is not the same.
    #[serde(flatten)]
    pub difference: Difference,
}

/// What is not the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "change")]
pub enum Difference {
    /// Only the second has it.
    Added,
    /// Only the first has it.
    Removed,
    /// Both have it, with other content.
    Changed {
        /// Field by field.
        fields: Vec<FieldChange>,
    },
}

/// A field that is not the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FieldChange {
    /// Which: `reading.0.amount`.
    pub field: String,
    /// What the first says, as JSON; none: nothing.
    pub before: Option<String>,
    /// What the second says.
    pub after: Option<String>,
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { section, id, difference } = self;
        match difference {
            Difference::Added => write!(f, "+ {section} {id}"),
            Difference::Removed => write!(f, "- {section} {id}"),
            Difference::Changed { fields } => {
                write!(f, "~ {section} {id}")?;
                for FieldChange { field, before, after } in fields {
                    let [before, after] = [before, after].map(|value| value.as_deref().unwrap_or("nothing"));
                    write!(f, "\n    {field}: {before} → {after}")?;
                }
                Ok(())
            }
        }
    }
}

/// What is not the same in `b` as in `a`, section by section, in the order of their keys.
pub fn diff(a: &Profile, b: &Profile) -> Vec<Change> {
    let (mut before, after) = (contents(a), contents(b));
    let mut changes = Vec::new();
    for ((section, id), value) in after {
        let difference = match before.remove(&(section, id.clone())) {
            None => Difference::Added,
            Some(old) if old == value => continue,
            Some(old) => Difference::Changed { fields: fields(&old, &value) },
        };
        changes.push(Change { section, id, difference });
    }
    let removed = before.into_keys().map(|(section, id)| Change { section, id, difference: Difference::Removed });
    changes.extend(removed);
    changes.sort_by(|one, other| (one.section, &one.id).cmp(&(other.section, &other.id)));
    changes
}

type Contents = BTreeMap<(&'static str, String), Value>;

fn contents(profile: &Profile) -> Contents {
    let mut contents: Contents = profile.items().map(|item| ((item.section(), item.key()), item.json())).collect();
    add(&mut contents, "source", &profile.sources);
    add(&mut contents, "flag", &profile.flags);
    add(&mut contents, "topic", &profile.topics);
    contents
}

fn add<T: Keyed + Serialize>(contents: &mut Contents, section: &'static str, items: &[T]) {
    contents.extend(items.iter().map(|item| ((section, item.key()), serde_json::to_value(item).unwrap_or_default())));
}

fn fields(before: &Value, after: &Value) -> Vec<FieldChange> {
    let (mut old, mut new) = (BTreeMap::new(), BTreeMap::new());
    flatten(before, String::new(), &mut old);
    flatten(after, String::new(), &mut new);
    let mut names: Vec<String> = old.keys().chain(new.keys()).cloned().collect();
    names.sort();
    names.dedup();
    names
        .into_iter()
        .map(|field| FieldChange { before: old.remove(&field), after: new.remove(&field), field })
        .filter(|change| change.before != change.after)
        .collect()
}

/// The leaves of a value under their paths; what is not there and what is empty are the same.
fn flatten(value: &Value, path: String, leaves: &mut BTreeMap<String, String>) {
    let inner = |step: &str| if path.is_empty() { step.to_owned() } else { format!("{path}.{step}") };
    match value {
        Value::Null => {}
        Value::Object(map) => map.iter().for_each(|(step, value)| flatten(value, inner(step), leaves)),
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(step, value)| flatten(value, inner(&step.to_string()), leaves));
        }
        leaf => drop(leaves.insert(path, leaf.to_string())),
    }
}
