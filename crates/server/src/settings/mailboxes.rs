//! `/settings/mailboxes`: where mail comes from and answers leave, and how each mailbox is.

use askama::Template;
use axum::{Router, extract::State, response::Response, routing::get};
use domain::access::Action;
use store::mailboxes::Mailbox;

use super::{Done, frame, permit, report::state};
use crate::{
    app::App,
    auth::SignedIn,
    error::Error,
    locales::Words,
    mailboxes::{Kind, Settings},
    mails::reader,
    web::{
        Query,
        page::{Frame, show},
    },
};

pub(super) fn router() -> Router<App> {
    Router::new().route("/settings/mailboxes", get(list))
}

#[derive(Template)]
#[template(path = "settings/mailboxes.html")]
struct MailboxesPage {
    frame: Frame,
    mailboxes: Vec<Card>,
    done: String,
}

struct Card {
    id: String,
    name: String,
    address: String,
    chip: &'static str,
    word: String,
    sentence: String,
    sends: bool,
}

async fn list(State(app): State<App>, signed_in: SignedIn, Query(done): Query<Done>) -> Result<Response, Error> {
    permit(&signed_in, Action::Mailboxes)?;
    let mailboxes = app.db.read(store::mailboxes::list).await?;
    let (words, business, now) = (signed_in.words, app.business(), app.clock.now());
    let reader = reader(&business, now, words.0);
    let since = |mailbox: &Mailbox| mailbox.status_at.map(|at| reader.relative(at));
    show(&MailboxesPage {
        frame: frame(&app, &signed_in, "mailboxes").await?,
        mailboxes: mailboxes.iter().map(|mailbox| card(words, mailbox, since(mailbox))).collect(),
        done: done.said(words, &["saved", "removed", "paused", "resumed"]),
    })
}

fn card(words: Words, mailbox: &Mailbox, since: Option<String>) -> Card {
    let settings = Settings::read(mailbox).unwrap_or_default();
    let (chip, word, sentence) = match (mailbox.active, settings.kind) {
        (false, _) => ("plain", words.t("settings-state-paused"), words.t("settings-state-paused-text")),
        (true, Kind::Loopback) => ("ok", words.t("settings-state-built-in"), words.t("settings-state-built-in-text")),
        (true, Kind::Servers) if settings.imap.host.is_empty() => (
            "plain",
            words.t("settings-state-handed-in"),
            words.a("settings-state-handed-in-text", "name", &mailbox.name),
        ),
        (true, Kind::Servers) => state(words, &mailbox.status),
    };
    let sentence = match since {
        Some(since) if matches!(chip, "late" | "warm") => {
            words.a2("settings-state-since", "text", sentence, "since", since)
        }
        _ => sentence,
    };
    Card {
        id: mailbox.id.to_string(),
        name: mailbox.name.clone(),
        address: mailbox.address.clone(),
        chip,
        word,
        sentence,
        sends: settings.kind == Kind::Loopback || !settings.smtp.host.is_empty(),
    }
}
