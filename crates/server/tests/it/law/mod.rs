//! A complaint as the law sees it, from the first word to the answer that the rules let through.

mod answer;
mod board;
mod intake;
mod meanwhile;
mod papers;

use domain::{
    case::{Case, CaseKind, Channel},
    ids::CaseId,
    language::Language,
    person::identifier::IdentifierKind,
};

use crate::support::TestApp;

/// Somebody writes on the public form.
async fn written(test: &TestApp, text: &str, language: Language) -> CaseId {
    let (ctx, text) = (test.context(), text.to_owned());
    let case = test
        .write(move |tx| {
            let matter = desk::cases::write::NewMatter {
                introduction: desk::persons::Introduction {
                    name: "Carmen Puig".into(),
                    identifiers: vec![(IdentifierKind::Email, "carmen@example.org".into())],
                },
                channel: Channel::Form,
                kind: CaseKind::Inquiry,
                language,
                subject: String::new(),
                text: text.clone(),
                files: Vec::new(),
                acknowledge: false,
            };
            Ok(desk::cases::write::new_matter(tx, &ctx, matter)?.case.case.id)
        })
        .await;
    test.run_jobs().await;
    case
}

async fn case(test: &TestApp, id: CaseId) -> Case {
    test.read(move |tx| Ok(store::cases::by_id(tx, id)?.case)).await
}
