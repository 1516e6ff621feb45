//! The receipt: what the person said and when, the key, and what follows by when and why then.

use domain::{key::Key, language::Language, legal::Law};
use paper::{Block, Document};

use super::{Facts, words};
use crate::{app::App, locales::Words, urls};

/// The receipt of a case, in the person's language.
pub(super) fn document(app: &App, facts: &Facts, code: &Key) -> Document {
    let business = app.business();
    let case = &facts.stored.case;
    let language = case.language;
    let w = Words(language);
    let mut blocks = vec![Block::Lead(w.t("paper-receipt-lead"))];
    blocks.push(Block::Code {
        label: w.t("paper-key"),
        value: case.key.to_string(),
        qr: Some(urls::absolute(&business, &urls::case_of_person(&case.key))),
        alt: w.t("paper-key-alt"),
    });
    blocks.push(Block::Facts(about(app, facts, w)));
    if let Some(first) = &facts.first {
        blocks.push(Block::Heading { level: 1, text: w.t("paper-words") });
        blocks.push(Block::Quote(first.text.clone()));
        let files: Vec<String> = facts.files.iter().map(|file| file.name.clone()).collect();
        if !files.is_empty() {
            blocks.push(Block::Heading { level: 2, text: w.t("paper-files") });
            blocks.push(Block::List(files));
        }
    }
    if let Some(law) = business.law() {
        blocks.extend(clocks(app, facts, law, w));
    }
    blocks.extend(follow(app, facts, w));
    blocks.extend(verify(app, code, w));
    Document {
        title: w.t("paper-receipt-title"),
        language: language.tag().to_owned(),
        author: business.name.clone(),
        date: app.clock.now(),
        header: w.a2("paper-header", "business", &business.name, "key", case.key),
        footer: business.public_url.clone(),
        blocks,
    }
}

fn about(app: &App, facts: &Facts, w: Words) -> Vec<(String, String)> {
    let business = app.business();
    let (case, language) = (&facts.stored.case, w.0);
    let entered = facts.first.as_ref().map_or(case.opened_at, |first| first.at);
    let mut about = vec![(w.t("paper-business"), business.name.clone())];
    if !facts.person.name.trim().is_empty() {
        about.push((w.t("paper-person"), facts.person.name.clone()));
    }
    about.push((w.t("paper-presented"), words::moment(&business, case.opened_at, language)));
    // What came by telephone, over the counter or by post was entered later than it was presented.
    if entered.as_second() - case.opened_at.as_second() >= 60 {
        about.push((w.t("paper-entered"), words::moment(&business, entered, language)));
    }
    about.push((w.t("paper-channel"), w.t(&format!("desk-channel-{}", case.channel))));
    let kind = case.legal.as_deref().zip(business.law()).and_then(|(legal, law)| law.kind(&legal.kind));
    if let Some(kind) = kind {
        about.push((w.t("paper-kind"), kind.name.get(language).to_owned()));
    }
    about.push((w.t("paper-subject"), case.subject.clone()));
    about
}

/// What runs, by when, on what it rests, and how the dates are counted.
fn clocks(app: &App, facts: &Facts, law: Law<'_>, w: Words) -> Vec<Block> {
    let business = app.business();
    let language: Language = w.0;
    let Some(legal) = facts.stored.case.legal.as_deref() else { return Vec::new() };
    let shown = |clock: &&domain::clock::legal::LegalClock| law.rule(clock).is_some_and(|rule| rule.shown_to_person);
    let duties: Vec<_> = legal.duties().into_iter().filter(shown).collect();
    if duties.is_empty() {
        return Vec::new();
    }
    let rows = duties.iter().filter_map(|clock| {
        let rule = law.rule(clock)?;
        let due = words::due(&business, clock, language);
        Some(vec![rule.name.get(language).to_owned(), due, words::basis(law, &rule.basis)])
    });
    let mut blocks = vec![
        Block::Heading { level: 1, text: w.t("paper-clocks") },
        Block::Table {
            head: vec![w.t("paper-clock"), w.t("paper-due"), w.t("paper-basis")],
            rows: rows.collect(),
            caption: None,
            widths: vec![4, 3, 4],
        },
        Block::Heading { level: 2, text: w.t("paper-computation") },
    ];
    let told = duties.iter().filter_map(|clock| {
        let rule = law.rule(clock)?;
        Some(format!("{}: {}", rule.name.get(language), law.explain(clock, language)?.words))
    });
    blocks.extend(told.map(Block::Paragraph));
    let silence = duties.iter().filter_map(|clock| law.rule(clock)?.silence.as_ref());
    blocks.extend(silence.map(|silence| Block::Paragraph(silence.get(language).to_owned())));
    blocks.push(Block::Legend(w.t("paper-not-advice")));
    blocks
}

fn follow(app: &App, facts: &Facts, w: Words) -> Vec<Block> {
    let business = app.business();
    let url = urls::absolute(&business, &urls::case_of_person(&facts.stored.case.key));
    let mut blocks = vec![
        Block::Heading { level: 1, text: w.t("paper-follow") },
        Block::Paragraph(w.a("paper-follow-what", "url", url)),
    ];
    if !business.phone.trim().is_empty() {
        blocks.push(Block::Paragraph(w.a("paper-follow-phone", "phone", &business.phone)));
    }
    blocks
}

/// How anybody who has the paper checks it.
pub(super) fn verify(app: &App, code: &Key, w: Words) -> Vec<Block> {
    let business = app.business();
    let url = urls::absolute(&business, urls::VERIFY);
    vec![
        Block::Heading { level: 1, text: w.t("paper-verify") },
        Block::Paragraph(w.a("paper-verify-what", "url", &url)),
        Block::Code {
            label: w.t("paper-verify-code"),
            value: code.to_string(),
            qr: Some(format!("{url}?code={}", code.compact())),
            alt: w.t("paper-verify-alt"),
        },
    ]
}
