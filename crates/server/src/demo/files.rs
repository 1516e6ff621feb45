//! What is written in `demo/*.toml`. `demo/README.md` explains each field.

use std::collections::BTreeMap;

use anyhow::Context as _;
use domain::{
    access::Role,
    calendar::WorkingTime,
    case::{CaseKind, Channel},
    language::{AddressForm, Language},
};
use serde::{Deserialize, de::DeserializeOwned};

macro_rules! file {
    ($path:literal) => {
        ($path, include_str!(concat!("../../demo/", $path)))
    };
}

const STORIES: &[(&str, &str)] = &[
    file!("stories/billing.toml"),
    file!("stories/contracts.toml"),
    file!("stories/meters.toml"),
    file!("stories/open.toml"),
    file!("stories/payments.toml"),
    file!("stories/people.toml"),
    file!("stories/short.toml"),
    file!("stories/supply.toml"),
    file!("stories/works.toml"),
];

const VARIATIONS: &[(&str, &str)] = &[
    file!("variations/ca.toml"),
    file!("variations/es-billing.toml"),
    file!("variations/es-care.toml"),
    file!("variations/es-contracts.toml"),
    file!("variations/es-meters.toml"),
    file!("variations/es-supply.toml"),
    file!("variations/others.toml"),
];

/// All files.
pub(super) struct Files {
    pub(super) business: BusinessFile,
    pub(super) agents: Vec<AgentFile>,
    pub(super) persons: Vec<PersonFile>,
    pub(super) stories: Vec<Story>,
    pub(super) matters: Vec<Matter>,
    pub(super) common: BTreeMap<Language, Common>,
}

#[derive(Deserialize)]
pub(super) struct BusinessFile {
    pub(super) name: String,
    pub(super) language: Language,
    pub(super) zone: String,
    pub(super) form: AddressForm,
    pub(super) email: String,
    pub(super) phone: String,
    pub(super) signature: String,
    pub(super) person_word: PersonWord,
    pub(super) first_answer: FirstAnswer,
    pub(super) hours: WorkingTime,
    pub(super) holidays: BTreeMap<String, String>,
}

#[derive(Deserialize)]
pub(super) struct PersonWord {
    pub(super) singular: String,
    pub(super) plural: String,
}

#[derive(Deserialize)]
pub(super) struct FirstAnswer {
    pub(super) working_hours: i64,
}

#[derive(Deserialize)]
pub(super) struct AgentFile {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) email: String,
    pub(super) role: Role,
}

#[derive(Deserialize)]
struct Agents {
    agents: Vec<AgentFile>,
}

#[derive(Deserialize)]
pub(super) struct PersonFile {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) preferred: String,
    pub(super) contact: Option<String>,
    pub(super) form: AddressForm,
    pub(super) language: Language,
    pub(super) emails: Vec<String>,
    pub(super) phones: Vec<String>,
    pub(super) customers: Vec<String>,
    pub(super) street: String,
    pub(super) town: String,
}

#[derive(Deserialize)]
struct Persons {
    persons: Vec<PersonFile>,
}

#[derive(Deserialize)]
pub(super) struct Story {
    pub(super) id: String,
    pub(super) subject: String,
    pub(super) kind: CaseKind,
    pub(super) channel: Channel,
    pub(super) person: Option<String>,
    pub(super) filter: Option<Filter>,
    pub(super) language: Option<Language>,
    pub(super) owner: Option<String>,
    pub(super) ago: String,
    pub(super) turns: Vec<Turn>,
}

#[derive(Deserialize)]
pub(super) struct Filter {
    pub(super) language: Option<Language>,
    pub(super) form: Option<AddressForm>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Who {
    Person,
    Agent,
    Note,
    System,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Then {
    Wait,
    Resolve,
}

#[derive(Deserialize)]
pub(super) struct Turn {
    pub(super) who: Who,
    pub(super) by: Option<String>,
    pub(super) channel: Option<Channel>,
    pub(super) after: Option<String>,
    pub(super) clock: Option<String>,
    pub(super) then: Option<Then>,
    pub(super) text: String,
}

#[derive(Deserialize)]
struct Stories {
    stories: Vec<Story>,
}

#[derive(Deserialize)]
pub(super) struct Matter {
    pub(super) id: String,
    pub(super) kind: CaseKind,
    pub(super) channels: Vec<Channel>,
    pub(super) language: Language,
    pub(super) weight: u64,
    #[serde(default)]
    pub(super) months: Vec<i8>,
    pub(super) owners: Vec<String>,
    #[serde(default)]
    pub(super) values: BTreeMap<String, Values>,
    pub(super) subjects: Vec<String>,
    pub(super) openings: Option<Vec<String>>,
    pub(super) bodies: Vec<String>,
    pub(super) answers: Vec<String>,
    pub(super) thanks: Option<Vec<String>>,
    #[serde(default = "usted")]
    pub(super) forms: Vec<AddressForm>,
    pub(super) answer_after: [String; 2],
}

fn usted() -> Vec<AddressForm> {
    vec![AddressForm::Usted]
}

#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Values {
    List(Vec<String>),
    Range(String),
}

#[derive(Deserialize)]
struct Matters {
    matters: Vec<Matter>,
}

#[derive(Deserialize)]
pub(super) struct Common {
    pub(super) openings: Vec<String>,
    pub(super) thanks: Vec<String>,
    pub(super) closings: Vec<String>,
}

#[derive(Deserialize)]
struct Commons {
    common: BTreeMap<Language, Common>,
}

/// Reads them all.
pub(super) fn read() -> anyhow::Result<Files> {
    let stories = STORIES.iter().map(|file| parse::<Stories>(*file).map(|file| file.stories));
    let matters = VARIATIONS.iter().map(|file| parse::<Matters>(*file).map(|file| file.matters));
    Ok(Files {
        business: parse(file!("business.toml"))?,
        agents: parse::<Agents>(file!("agents.toml"))?.agents,
        persons: parse::<Persons>(file!("persons.toml"))?.persons,
        stories: stories.collect::<anyhow::Result<Vec<_>>>()?.into_iter().flatten().collect(),
        matters: matters.collect::<anyhow::Result<Vec<_>>>()?.into_iter().flatten().collect(),
        common: parse::<Commons>(file!("variations/common.toml"))?.common,
    })
}

fn parse<T: DeserializeOwned>((name, text): (&str, &str)) -> anyhow::Result<T> {
    toml::from_str(text).with_context(|| format!("demo/{name}"))
}
