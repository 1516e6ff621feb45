//! No page of the desk shows the name of a text in place of the text.

use std::collections::BTreeSet;

use domain::{case::State, language::Language};
use esmero::locales::Words;
use rstest::rstest;

use super::House;
use crate::support::Answer;

fn complete(answer: &Answer, path: &str) {
    let text = answer.text();
    for prefix in ["desk-", "case-", "person-", "search-", "error-", "refused-"] {
        let shown = answer.texts("body").join(" ") + &answer.texts("title").join(" ");
        assert!(!shown.contains(prefix), "a text is missing on {path}: {shown}");
        let labels: Vec<String> =
            ["aria-label", "placeholder", "title"].iter().flat_map(|name| answer.attributes("*", name)).collect();
        assert!(labels.iter().all(|label| !label.starts_with(prefix)), "a label is missing on {path}: {labels:?}");
    }
    assert!(!text.contains("{ $"), "a value is missing on {path}");
}

#[tokio::test]
async fn every_page_is_complete() {
    let house = House::new().await;
    let case = house.lola().await;
    let person = house.stored(case).await.case.person;
    let desk = house.desk().await;
    let mut paths: Vec<String> = ["open", "mine", "helping", "unowned", "waiting", "resolved", "closed"]
        .map(|view| format!("/cases?view={view}"))
        .into();
    paths.extend(["", "/resolve", "/person?who=x"].map(|part| format!("/cases/{case}{part}")));
    paths.extend(["", "/edit"].map(|part| format!("/persons/{person}{part}")));
    paths.extend(
        [
            "/cases/new",
            "/persons",
            "/persons/new",
            "/search",
            "/search?q=cobro",
            "/palette?q=lola",
            "/live/counts",
            "/nowhere",
        ]
        .map(str::to_owned),
    );
    for path in &paths {
        complete(&desk.get(path).await, path);
    }
    house.tell(&desk, case).await;
    desk.post(&format!("/cases/{case}/wait"), &[("until", "2026-12-01")]).await.expect(303);
    complete(&desk.get(&format!("/cases/{case}")).await, "a case that waits");
    house.answer(&desk, case, "Ya está.").await;
    house.let_leave().await;
    desk.post(&format!("/cases/{case}/resolve"), &[]).await.expect(303);
    assert_eq!(house.stored(case).await.case.state, State::Resolved);
    complete(&desk.get(&format!("/cases/{case}")).await, "a resolved case");
}

/// Every key that stands literally in the sources or templates has its text in Spanish.
#[rstest]
fn every_key_has_its_text(#[values("src", "templates")] folder: &str) {
    let mut missing = BTreeSet::new();
    let mut folders = vec![std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            let calls = [".t(\"", ".a(\"", ".a2(\"", ".n(\"", ".with(\""];
            let keys = calls.iter().flat_map(|call| text.split(call).skip(1).filter_map(|rest| rest.split('"').next()));
            let ours = keys.filter(|key| key.contains('-') && !key.contains(['{', ' ']));
            missing.extend(ours.filter(|key| !known(key)).map(str::to_owned));
        }
    }
    assert!(missing.is_empty(), "keys without a text: {missing:?}");
}

/// A text that needs values is there as well, though it cannot be shown without them.
fn known(key: &str) -> bool {
    static FILES: [&str; 2] = ["desk.ftl", "error.ftl"];
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/es");
    let here = |file: std::path::PathBuf| {
        std::fs::read_to_string(file)
            .unwrap()
            .lines()
            .any(|line| line.split_once(" =").is_some_and(|(name, _)| name == key))
    };
    let ours = FILES.iter().any(|file| here(folder.join(file)));
    ours || Words(Language::Es).find(key).is_some()
        || std::fs::read_dir(&folder).unwrap().any(|file| here(file.unwrap().path()))
}
