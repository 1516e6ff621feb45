//! What the shipped profiles say, and what is said of files that are wrong.

mod check;
mod figures;
mod overrides;
mod sectors;
mod spain;

use jiff::civil::{Date, date};

use super::*;

/// The day from which on Ley 10/2025 binds.
const LEY: Date = date(2026, 12, 28);

fn get(id: &str) -> &'static Profile {
    library::get(id).unwrap_or_else(|| panic!("no profile {id}"))
}

fn situation(territory: Option<&str>, sector: Sector, size: Size, flags: &[&str]) -> Situation {
    Situation {
        territory: territory.map(str::to_owned),
        sector,
        size,
        flags: flags.iter().map(|flag| (*flag).to_owned()).collect(),
        ..Situation::default()
    }
}

fn large() -> Situation {
    situation(None, Sector::General, Size::Large, &[])
}

/// The ids of the clocks that run, in the order of the file.
fn clocks(profile: &str, kind: &str, topics: &[&str], situation: &Situation, on: Date) -> Vec<&'static str> {
    get(profile).clocks_for(kind, topics, situation, on).iter().map(|clock| clock.id.as_str()).collect()
}

/// Whether an item binds.
fn binds(profile: &str, key: &str, situation: &Situation, on: Date) -> bool {
    let bound = get(profile).binding(situation, on).into_iter().find(|bound| bound.item.key() == key);
    let bound = bound.unwrap_or_else(|| panic!("no item {key}"));
    matches!(bound.binds, Binds::Yes(_)) && bound.replaced_by.is_none()
}

#[test]
fn every_shipped_profile_can_be_read() {
    for (id, text) in library::FILES {
        let issues = read(&library::file_name(id), text, library::get).err().unwrap_or_default();
        let issues: Vec<String> = issues.iter().map(ToString::to_string).collect();
        assert!(issues.is_empty(), "{}", issues.join("\n"));
        assert_eq!(get(id).id, id);
    }
    assert_eq!(library::all().len(), library::FILES.len());
}

#[test]
fn every_rule_says_where_it_comes_from_and_when_that_was_read() {
    for profile in library::all() {
        for item in profile.items() {
            let source = profile.source(&item.basis().source).expect("its source");
            assert!(!source.title.is_empty() && !item.basis().article.is_empty(), "{}: {}", profile.id, item.key());
            assert!(source.read_on <= profile.read_on, "{}: {}", profile.id, source.id);
        }
    }
}

/// What persons see is there in all languages.
#[test]
fn persons_read_their_own_language() {
    for profile in library::all() {
        let complete = |text: &Text, what: &str| {
            let missing: Vec<_> = crate::language::Language::ALL.iter().filter(|l| !text.0.contains_key(l)).collect();
            assert!(missing.is_empty(), "{}: {what} lacks {missing:?}", profile.id);
        };
        complete(&profile.name, "name");
        for kind in &profile.kinds {
            complete(&kind.name, &kind.id);
            complete(&kind.definition, &kind.id);
        }
        for clock in &profile.clocks {
            complete(&clock.name, &clock.id);
            clock.silence.iter().for_each(|text| complete(text, &clock.id));
            clock.extension.iter().for_each(|extension| complete(&extension.conditions, &clock.id));
        }
        for field in &profile.fields {
            complete(&field.name, &field.id);
            complete(&field.help, &field.id);
        }
        for hold in &profile.holds {
            complete(&hold.name, &hold.id);
            hold.exceptions.iter().for_each(|text| complete(text, &hold.id));
        }
        profile.bodies.iter().for_each(|body| complete(&body.access, &body.id));
        profile.topics.iter().for_each(|topic| complete(&topic.name, &topic.id));
    }
}

/// What was not found is nowhere in them: neither the answer terms of the regions that were not read, nor the draft for Peru.
#[test]
fn nothing_that_was_not_found_is_law() {
    let territories: Vec<_> =
        get("es").clocks.iter().flat_map(|clock| &clock.when).flat_map(|condition| &condition.territory).collect();
    assert_eq!(territories, ["ES-AN", "ES-CT"]);
    for (id, text) in library::FILES {
        let rules: String = text.lines().filter(|line| !line.starts_with('#')).collect();
        assert!(!rules.contains("not_found") && !rules.contains("244-2026"), "{id}");
    }
}

#[test]
fn a_business_gets_the_profile_of_its_sector_or_of_its_country() {
    let id = |country, sector| library::for_business(country, sector).map(|profile| profile.id.as_str());
    assert_eq!(id("ES", Sector::Post), Some("es"));
    assert_eq!(id("pe", Sector::General), Some("pe"));
    assert_eq!(id("FR", Sector::General), None);
}
