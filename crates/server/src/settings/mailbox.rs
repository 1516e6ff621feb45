//! `/settings/mailboxes/{id}`: the servers of a mailbox and how to log in there; trying them before anything is saved.

use std::time::Duration;

use askama::Template;
use axum::{
    Router,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use desk::mailboxes::{self as action, Plan};
use domain::{access::Action, ids::MailboxId};
use jiff::Timestamp;
use store::mailboxes::Mailbox;

use super::{
    complaint, frame, permit,
    report::{Tested, Tried, advise, explain, token},
};
use crate::{
    app::App,
    auth::{Posted, SignedIn},
    consents::Trial,
    error::Error,
    locales::Words,
    mailboxes::{Kind, Secrets, Settings, Unusable, to_imap, to_smtp},
    web::{
        Path,
        page::{Frame, is_partial, show_as},
        wrong::Wrong,
    },
};

mod form;

use form::{Form, choices};

pub(super) fn router() -> Router<App> {
    Router::new()
        .route("/settings/mailboxes/new", get(show_new).post(save_new))
        .route("/settings/mailboxes/{id}", get(show).post(save))
}

#[derive(Template)]
#[template(path = "settings/mailbox.html")]
struct MailboxPage {
    frame: Frame,
    title: String,
    action: String,
    known: bool,
    active: bool,
    form: Form,
    choices: form::Choices,
    /// Which secrets are kept, so that the form can say so without showing them.
    kept: form::Kept,
    /// Secrets typed in this form, sealed, so that none has to be typed twice.
    carried: String,
    tested: Vec<Tested>,
    wrong: Wrong,
}

/// What the page is about: a mailbox with what is set for it, or one that is still to be added.
struct Subject {
    id: MailboxId,
    known: Option<Mailbox>,
    secrets: Secrets,
    /// Secrets typed in this form, now or in an earlier try.
    typed: Secrets,
}

impl Subject {
    fn new(app: &App) -> Self {
        let id = MailboxId::new(app.source.as_ref(), app.clock.now());
        Self { id, known: None, secrets: Secrets::default(), typed: Secrets::default() }
    }

    async fn load(app: &App, id: MailboxId) -> Result<Self, Error> {
        let mailbox = app.db.read(move |tx| store::mailboxes::by_id(tx, id)).await?;
        // Secrets that were sealed with another key are typed again.
        let secrets = Secrets::read(&mailbox, &app.vault).unwrap_or_default();
        Ok(Self { id, known: Some(mailbox), secrets, typed: Secrets::default() })
    }

    /// Remembers what was typed in this form, now or before.
    fn listen(&mut self, app: &App, signed_in: &SignedIn, form: &Form) {
        let sealed = URL_SAFE_NO_PAD.decode(&form.carried).unwrap_or_default();
        let earlier = app.vault.unseal(&purpose(signed_in), &sealed);
        let earlier = earlier.and_then(|json| serde_json::from_slice(&json).ok()).unwrap_or_default();
        self.typed = form.typed(earlier);
    }

    fn carry(&self, app: &App, signed_in: &SignedIn) -> String {
        if self.typed == Secrets::default() {
            return String::new();
        }
        let json = serde_json::to_vec(&self.typed).expect("texts become JSON");
        URL_SAFE_NO_PAD.encode(app.vault.seal(app.source.as_ref(), &purpose(signed_in), &json))
    }

    fn address(&self) -> String {
        self.known
            .as_ref()
            .map_or_else(|| "/settings/mailboxes/new".into(), |mailbox| format!("/settings/mailboxes/{}", mailbox.id))
    }
}

/// What is carried in a form belongs to the session that typed it.
fn purpose(signed_in: &SignedIn) -> String {
    format!("mailbox-form:{}", signed_in.session.id)
}

async fn show_new(State(app): State<App>, signed_in: SignedIn) -> Result<Response, Error> {
    permit(&signed_in, Action::Mailboxes)?;
    let form = Form::of(&Settings::default(), &app.business().calendar.zone);
    page(&app, &signed_in, &Subject::new(&app), form, Vec::new(), Wrong::default()).await
}

async fn show(State(app): State<App>, signed_in: SignedIn, Path(id): Path<MailboxId>) -> Result<Response, Error> {
    permit(&signed_in, Action::Mailboxes)?;
    let subject = Subject::load(&app, id).await?;
    let mut wrong = Wrong::default();
    let form = match &subject.known {
        Some(mailbox) => {
            if Secrets::read(mailbox, &app.vault).is_err() {
                wrong.add("secrets", signed_in.words.t("settings-wrong-secrets-lost"));
            }
            let settings = Settings::read(mailbox).unwrap_or_default();
            Form {
                name: mailbox.name.clone(),
                address: mailbox.address.clone(),
                version: mailbox.version,
                ..Form::of(&settings, &app.business().calendar.zone)
            }
        }
        None => Form::default(),
    };
    page(&app, &signed_in, &subject, form, Vec::new(), wrong).await
}

async fn page(
    app: &App,
    signed_in: &SignedIn,
    subject: &Subject,
    form: Form,
    tested: Vec<Tested>,
    wrong: Wrong,
) -> Result<Response, Error> {
    let words = signed_in.words;
    let refused = !wrong.is_empty() && wrong.of("secrets").is_empty();
    let status = if refused { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = MailboxPage {
        frame: frame(app, signed_in, "mailboxes").await?,
        title: subject.known.as_ref().map_or_else(|| words.t("settings-mailbox-new"), |mailbox| mailbox.name.clone()),
        action: subject.address(),
        known: subject.known.is_some(),
        active: subject.known.as_ref().is_none_or(|mailbox| mailbox.active),
        choices: choices(words, &form),
        kept: form::Kept::of(&subject.secrets, &subject.typed),
        carried: subject.carry(app, signed_in),
        form,
        tested,
        wrong,
    };
    show_as(status, &page)
}

async fn save_new(
    State(app): State<App>,
    signed_in: SignedIn,
    headers: HeaderMap,
    Posted(form): Posted<Form>,
) -> Result<Response, Error> {
    permit(&signed_in, Action::Mailboxes)?;
    take(&app, &signed_in, &headers, Subject::new(&app), form).await
}

async fn save(
    State(app): State<App>,
    signed_in: SignedIn,
    headers: HeaderMap,
    Path(id): Path<MailboxId>,
    Posted(form): Posted<Form>,
) -> Result<Response, Error> {
    permit(&signed_in, Action::Mailboxes)?;
    let subject = Subject::load(&app, id).await?;
    let (ctx, asker) = (signed_in.context(&app), signed_in.asker());
    let list = |done: &str| Redirect::to(&format!("/settings/mailboxes?done={done}")).into_response();
    match form.r#do.as_str() {
        active @ ("pause" | "resume") => {
            let (on, done) = (active == "resume", if active == "resume" { "resumed" } else { "paused" });
            app.db.write(move |tx| action::switch(tx, &ctx, asker, id, on)).await?;
            app.reload_business().await?;
            Ok(list(done))
        }
        "remove" => {
            app.db.write(move |tx| action::remove(tx, &ctx, asker, id)).await?;
            app.reload_business().await?;
            Ok(list("removed"))
        }
        _ => take(&app, &signed_in, &headers, subject, form).await,
    }
}

/// Tries or saves what was typed.
async fn take(
    app: &App,
    signed_in: &SignedIn,
    headers: &HeaderMap,
    mut subject: Subject,
    form: Form,
) -> Result<Response, Error> {
    let words = signed_in.words;
    subject.listen(app, signed_in, &form);
    let before = subject.known.as_ref().and_then(|mailbox| Settings::read(mailbox).ok()).unwrap_or_default();
    let settings = match form.apply(&before, app.clock.now(), &app.business().calendar.zone) {
        Ok(settings) => settings,
        Err((field, code)) => {
            return again(app, signed_in, headers, &subject, form, (field, code)).await;
        }
    };
    let secrets = match Form::secrets(&subject.typed, &before, &subject.secrets, &settings) {
        Ok(secrets) => secrets,
        Err((field, code)) => {
            return again(app, signed_in, headers, &subject, form, (field, code)).await;
        }
    };
    let sealed = secrets.seal(&app.vault, app.source.as_ref(), subject.id);
    if form.r#do == "test" {
        let trial = Trial::default();
        let tried = typed(app, &subject, &form, &settings, sealed);
        let tested = Box::pin(test(app, words, tried, &settings, &trial)).await;
        if let Some(replaced) = trial.replaced().filter(|_| !subject.typed.refresh_token.is_empty()) {
            subject.typed.refresh_token = replaced;
        }
        return page(app, signed_in, &subject, form, tested, Wrong::default()).await;
    }
    let plan = Plan {
        name: form.name.clone(),
        address: form.address.clone(),
        settings: settings.to_json(),
        secrets: Some(sealed),
        active: subject.known.as_ref().is_none_or(|mailbox| mailbox.active),
        moved: settings.reads_elsewhere(&before),
    };
    let keep = (secrets.refresh_token == subject.secrets.refresh_token).then_some(secrets);
    let inner = app.clone();
    let (ctx, asker, id) = (signed_in.context(app), signed_in.asker(), subject.id);
    let version = subject.known.as_ref().map(|_| form.version);
    let saved = app.db.write(move |tx| {
        let mut plan = plan.clone();
        let Some(version) = version else { return action::add(tx, &ctx, asker, id, plan) };
        // The provider may have replaced the consent that is kept since the form was read.
        if let Some(mut secrets) = keep.clone() {
            let mailbox = store::mailboxes::by_id(tx, id)?;
            secrets.refresh_token = Secrets::read(&mailbox, &inner.vault).unwrap_or_default().refresh_token;
            plan.secrets = Some(secrets.seal(&inner.vault, inner.source.as_ref(), id));
        }
        action::change(tx, &ctx, asker, id, version, plan)
    });
    match saved.await {
        Err(desk::Error::Invalid { field, code }) => {
            again(app, signed_in, headers, &subject, form, (field, code)).await
        }
        Err(desk::Error::Store(store::Error::Conflict)) if subject.known.is_some() => {
            // What was typed stays. Saved once more, it is a change of the mailbox as it is now.
            let now = Subject::load(app, id).await?;
            let version = now.known.as_ref().map_or(0, |mailbox| mailbox.version);
            let wrong = Wrong::one("form", words.t("settings-mailbox-changed"));
            let subject = Subject { typed: subject.typed, ..now };
            page(app, signed_in, &subject, Form { version, ..form }, Vec::new(), wrong).await
        }
        saved => {
            saved?;
            app.reload_business().await?;
            Ok(Redirect::to("/settings/mailboxes?done=saved").into_response())
        }
    }
}

/// The whole form again, also when only the result of a test was asked for.
async fn again(
    app: &App,
    signed_in: &SignedIn,
    headers: &HeaderMap,
    subject: &Subject,
    form: Form,
    (field, code): (&'static str, &'static str),
) -> Result<Response, Error> {
    let wrong = Wrong::one(field, complaint(signed_in.words, form::family(field), code));
    let response = page(app, signed_in, subject, form, Vec::new(), wrong).await?;
    if is_partial(headers) {
        let whole = [("hx-retarget", "#main"), ("hx-reselect", "#main"), ("hx-reswap", "outerHTML")];
        return Ok((whole, response).into_response());
    }
    Ok(response)
}

/// How long trying may take in all: browsers and people do not wait longer.
const PATIENCE: Duration = Duration::from_secs(45);

/// Connects for real, with what is typed, to both servers at once. Nothing is sent and nothing changes in the mailbox.
async fn test(app: &App, words: Words, mailbox: Mailbox, settings: &Settings, trial: &Trial) -> Vec<Tested> {
    if settings.kind == Kind::Loopback {
        return vec![Tested { title: words.t("settings-test-loopback"), works: true, steps: Vec::new() }];
    }
    let reading = async {
        match to_imap(app, &mailbox, Some(trial)).transpose()? {
            Ok(imap) => {
                let tried = tokio::time::timeout(PATIENCE, mail::imap::test_connection(&imap)).await;
                Some(match tried {
                    Ok(report) => explain(words, "imap", &settings.imap.host, &settings.imap.user, &report),
                    Err(_) => fails(words, "imap", words.t("settings-reason-timed-out")),
                })
            }
            Err(problem) => Some(unusable(words, "imap", &problem)),
        }
    };
    let sending = async {
        match to_smtp(app, &mailbox, Some(trial)).transpose()? {
            Ok(smtp) => {
                let user = smtp.login.as_ref().map(|login| login.user.clone()).unwrap_or_default();
                let tried = tokio::time::timeout(PATIENCE, mail::smtp::test_connection(&smtp)).await;
                Some(match tried {
                    Ok(report) => explain(words, "smtp", &settings.smtp.host, &user, &report),
                    Err(_) => fails(words, "smtp", words.t("settings-reason-timed-out")),
                })
            }
            Err(problem) => Some(unusable(words, "smtp", &problem)),
        }
    };
    let (reading, sending) = tokio::join!(reading, sending);
    reading.into_iter().chain(sending).collect()
}

/// The mailbox as it would be with what is typed.
fn typed(app: &App, subject: &Subject, form: &Form, settings: &Settings, secrets: Vec<u8>) -> Mailbox {
    Mailbox {
        id: subject.id,
        name: form.name.clone(),
        address: form.address.clone(),
        settings: settings.to_json(),
        secrets: Some(secrets),
        active: false,
        generation: 0,
        uidvalidity: 0,
        last_uid: 0,
        status: String::new(),
        status_at: None,
        watcher: None,
        watched_until: Timestamp::UNIX_EPOCH,
        created_at: app.clock.now(),
        version: 0,
    }
}

/// Not even tried: what is typed cannot be used.
fn unusable(words: Words, way: &str, problem: &Unusable) -> Tested {
    let reason = match problem {
        Unusable::Certificate => advise(words, &mail::net::report::Reason::BadRootCertificate { text: String::new() }),
        Unusable::Tokens(problem) => words.t(&format!("settings-reason-{}", token(problem))),
        Unusable::Settings | Unusable::Secrets => words.t("settings-wrong-secrets-lost"),
    };
    fails(words, way, reason)
}

fn fails(words: Words, way: &str, advice: String) -> Tested {
    let step = words.t("settings-step-begin");
    let steps = vec![Tried { how: "failed", step, advice, said: String::new() }];
    Tested { title: words.t(&format!("settings-test-{way}-fails")), works: false, steps }
}
