//! Sends the code of the second factor (see `portal::verify`). It is a mail of its own, not a message of the case: it would
//! say nothing to anybody later, and whoever reads the case must not read codes.

use anyhow::Context as _;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use desk::Context;
use domain::{
    ids::{CaseId, JobId},
    language::Language,
};
use jiff::Timestamp;
use mail::{
    address::{Address, Contact},
    compose::{self, Automatic, Draft},
};
use serde::{Deserialize, Serialize};
use store::{
    Tx,
    queue::{self, Job, NewJob},
};

use super::End;
use crate::{app::App, mails, senders};

/// The kind of this work.
pub const KIND: &str = "send_code";
/// After that the code is too old.
const ATTEMPTS: i64 = 4;
/// What the code is sealed for.
const PURPOSE: &str = "portal-code";

/// What this work needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SendCode {
    /// The case that the code opens.
    pub case: CaseId,
    /// Where it goes.
    pub address: String,
    /// The code, encrypted: who can read the queue must not read codes.
    pub code: String,
    /// In which language.
    pub language: Language,
    /// Until when the code is good.
    pub valid_until: Timestamp,
}

/// Encrypts a code for the queue.
pub fn seal(app: &App, code: &str) -> String {
    URL_SAFE_NO_PAD.encode(app.vault.seal(app.source.as_ref(), PURPOSE, code.as_bytes()))
}

/// Queues the mail in this transaction.
pub fn enqueue(tx: &mut Tx<'_>, ctx: &Context, work: &SendCode) -> Result<(), desk::Error> {
    let job = NewJob {
        id: JobId::new(ctx.source.as_ref(), ctx.now),
        kind: KIND,
        payload: serde_json::to_string(work).expect("plain values serialise"),
        case: Some(work.case),
        lane: "code".into(),
        run_at: ctx.now,
        max_attempts: ATTEMPTS,
        once: None,
    };
    Ok(queue::enqueue(tx, job, ctx.now)?)
}

/// Sends one code, unless it is too old to be of use.
pub async fn run(app: &App, job: &Job) -> End {
    let Ok(work) = serde_json::from_str::<SendCode>(&job.payload) else {
        return End::Hopeless("the work cannot be read".into());
    };
    if work.valid_until <= app.clock.now() {
        return End::Done;
    }
    let Some(code) = unseal(app, &work.code) else {
        return End::Hopeless("the code was sealed with another key".into());
    };
    match send(app, job, &work, &code).await {
        Ok(()) => End::Done,
        Err(error) => End::Again(error.to_string()),
    }
}

fn unseal(app: &App, sealed: &str) -> Option<String> {
    let bytes = URL_SAFE_NO_PAD.decode(sealed).ok()?;
    String::from_utf8(app.vault.unseal(PURPOSE, &bytes)?).ok()
}

async fn send(app: &App, job: &Job, work: &SendCode, code: &str) -> anyhow::Result<()> {
    let case = work.case;
    let (stored, person) = app
        .db
        .read::<_, store::Error>(move |tx| {
            let stored = store::cases::by_id(tx, case)?;
            let person = store::persons::by_id(tx, stored.case.person)?;
            Ok((stored, person))
        })
        .await?;
    let business = app.business();
    let sender = business.sender(stored.shown.mailbox).context("no mailbox is set up to send from")?;
    let address = Address::parse(&sender.address)?;
    let minutes = work.valid_until.duration_since(app.clock.now()).as_mins().max(1);
    let text = mails::code(&business, &person, work.language, code, minutes);
    let draft = Draft {
        reply_to: Some(Contact::new(
            Some(&business.name),
            address.with_tag(&stored.case.key.compact().to_lowercase())?,
        )),
        to: vec![Contact::new(None, Address::parse(&work.address)?)],
        cc: Vec::new(),
        bcc: Vec::new(),
        subject: text.subject,
        text: text.body,
        history: None,
        in_reply_to: None,
        references: Vec::new(),
        // The same job sends the same mail.
        message_id: mail::thread::message_id(job.id.0.as_u128(), case.0.as_u128(), address.domain()),
        from: Contact::new(Some(&business.name), address),
        date: app.clock.now(),
        automatic: Some(Automatic::Replied),
        instance: app.instance.clone(),
        language: work.language.tag().to_owned(),
        attachments: Vec::new(),
        headers: Vec::new(),
    };
    let composed = compose::compose(&draft)?;
    let recipients: Vec<String> = composed.recipients.iter().map(ToString::to_string).collect();
    let refused =
        senders::deliver(app, job, sender.id, &composed.from.to_string(), &recipients, &composed.bytes).await?;
    let said: Vec<String> = refused.iter().map(senders::said).collect();
    anyhow::ensure!(refused.is_empty(), "the server refused it: {}", said.join(", "));
    Ok(())
}
