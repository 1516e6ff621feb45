//! Reading a file, and laying a profile over the one it builds on.

use super::{Issue, Profile, check, item::Keyed};

/// Reads a file and checks it. What it builds on is looked for with `base`, which gives profiles that are resolved
/// already. `file` is only for the errors.
///
/// # Errors
/// Everything that is wrong with it, each with its line; never an empty list.
pub fn read<'a>(file: &str, text: &str, base: impl Fn(&str) -> Option<&'a Profile>) -> Result<Profile, Vec<Issue>> {
    let own: Profile = toml::from_str(text).map_err(|error| vec![Issue::syntax(file, text, &error)])?;
    let finder = check::Finder::new(file, text);
    let resolved = match &own.extends {
        None => own.clone(),
        Some(id) => match base(id) {
            Some(base) => own.clone().over(base),
            None => return Err(vec![finder.unknown_base(id)]),
        },
    };
    let issues = check::check(&finder, &own, &resolved);
    if issues.is_empty() { Ok(resolved) } else { Err(issues) }
}

impl Profile {
    /// All of `base`, save what this one has of the same name, and what this one adds.
    fn over(self, base: &Self) -> Self {
        Self {
            version: format!("{}+{}.{}", self.version, base.id, base.version),
            sources: lay(&base.sources, self.sources),
            flags: lay(&base.flags, self.flags),
            kinds: lay(&base.kinds, self.kinds),
            topics: lay(&base.topics, self.topics),
            clocks: lay(&base.clocks, self.clocks),
            fields: lay(&base.fields, self.fields),
            receipts: lay(&base.receipts, self.receipts),
            answers: lay(&base.answers, self.answers),
            holds: lay(&base.holds, self.holds),
            retentions: lay(&base.retentions, self.retentions),
            bodies: lay(&base.bodies, self.bodies),
            forbidden: lay(&base.forbidden, self.forbidden),
            obligations: lay(&base.obligations, self.obligations),
            notices: lay(&base.notices, self.notices),
            reports: lay(&base.reports, self.reports),
            rules: lay(&base.rules, self.rules),
            ..self
        }
    }
}

/// The items of the base in their places, replaced where the other list has the same key; then what it adds.
fn lay<T: Keyed + Clone>(base: &[T], over: Vec<T>) -> Vec<T> {
    let mut items = base.to_vec();
    for item in over {
        let key = item.key();
        match items.iter_mut().find(|other| other.key() == key) {
            Some(place) => *place = item,
            None => items.push(item),
        }
    }
    items
}
