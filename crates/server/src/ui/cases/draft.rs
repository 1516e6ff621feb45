//! What an agent has begun to write is kept on the server at every pause: the words, the addresses and the files.

use askama::Template;
use axum::{
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use desk::cases::TEXT_LIMIT;
use domain::{
    access::Action,
    ids::{AgentId, AttachmentId, CaseId},
};
use serde::Deserialize;
use store::{
    Tx,
    drafts::{self, Draft},
    messages::{Attachment, Message},
    uploads::{self, Upload},
};

use super::{
    composer::{self, Direct},
    files::File,
    head::Core,
    presence,
    send::Written,
};
use crate::{
    app::App,
    auth::{Posted, SignedIn, Uploaded, upload},
    error::Error,
    locales::Words,
    ui::trouble,
    urls,
    web::{Path, page},
};

/// Keeps what was written; what is empty or only the greeting is no draft.
pub(super) async fn keep(app: &App, signed_in: &SignedIn, case: CaseId, form: &Written) -> Result<(), Error> {
    if form.text.len() > TEXT_LIMIT {
        return Err(Error::Invalid("text", "too-long"));
    }
    let draft = Draft {
        case,
        agent: signed_in.agent.id,
        mode: if form.mode == "note" { "note".into() } else { "reply".into() },
        text: form.text.replace("\r\n", "\n"),
        recipients: recipients(&form.direct()),
        updated_at: app.clock.now(),
    };
    let context = signed_in.context(app);
    let written = app.db.write(move |tx| {
        presence::note(tx, &context, case, draft.agent, true)?;
        let core = Core::read(tx, case)?;
        let text = draft.text.trim();
        if text.is_empty() || text == composer::greeting(&core).trim() {
            drafts::discard(tx, case, draft.agent)
        } else {
            drafts::save(tx, &draft)
        }
    });
    Ok(written.await?)
}

fn recipients(direct: &Direct) -> String {
    serde_json::to_string(direct).expect("plain values serialise")
}

/// What was begun after an answer had been sent: the words, and whether they are for the person.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Since {
    text: Option<String>,
    mode: String,
}

impl Since {
    /// The words of one's own, and whether they are a note.
    fn words(&self, tx: &mut Tx<'_>, case: CaseId, agent: AgentId) -> Result<Option<(String, bool)>, store::Error> {
        let (text, mode) = match &self.text {
            Some(text) => (text.replace("\r\n", "\n"), self.mode.clone()),
            None => drafts::get(tx, case, agent)?.map(|draft| (draft.text, draft.mode)).unwrap_or_default(),
        };
        let greeting = composer::greeting(&Core::read(tx, case)?);
        let own = text.trim().strip_prefix(greeting.trim()).unwrap_or(&text).trim();
        Ok((!own.is_empty()).then(|| (own.to_owned(), mode == "note")))
    }
}

/// Makes a draft of an answer that was taken back, its files included. What was begun since stands below it; with a note
/// among it the whole is one, so that nothing meant for colleagues goes to the person.
pub(super) fn give_back(
    tx: &mut Tx<'_>,
    context: &desk::Context,
    agent: AgentId,
    message: &Message,
    files: Vec<Attachment>,
    since: &Since,
) -> Result<(), store::Error> {
    let envelope = &message.envelope;
    let since = since.words(tx, message.case, agent)?;
    let note = since.as_ref().is_some_and(|(_, note)| *note);
    let below = since.map(|(words, _)| format!("\n\n{words}")).unwrap_or_default();
    let direct = Direct {
        to: envelope.to.join(", "),
        cc: envelope.cc.join(", "),
        bcc: envelope.bcc.join(", "),
        channel: message.channel.as_str().to_owned(),
        ..Direct::default()
    };
    let draft = Draft {
        case: message.case,
        agent,
        mode: if note { "note".into() } else { "reply".into() },
        text: if below.is_empty() { message.text.clone() } else { message.text.trim_end().to_owned() + &below },
        recipients: recipients(&direct),
        updated_at: context.now,
    };
    drafts::save(tx, &draft)?;
    for file in files {
        let upload = Upload {
            id: context.id(),
            owner: composer::owner(message.case, agent),
            name: file.name,
            media_type: file.media_type,
            size: file.size,
            blob: file.blob,
            created_at: context.now,
        };
        uploads::insert(tx, &upload)?;
    }
    Ok(())
}

pub(super) async fn save(
    signed_in: SignedIn,
    State(app): State<App>,
    Path(case): Path<CaseId>,
    Posted(form): Posted<Written>,
) -> Result<StatusCode, Error> {
    signed_in.context(&app).permit(signed_in.asker(), Action::Look)?;
    keep(&app, &signed_in, case, &form).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The files that were just added, as the composer lists them.
#[derive(Template)]
#[template(path = "cases/uploads.html")]
struct Uploads {
    words: Words,
    files: Vec<File>,
}

/// Where a file is taken away again.
pub(super) fn drop_url(case: CaseId, upload: AttachmentId) -> String {
    format!("{}/uploads/{upload}/drop", urls::case(case))
}

pub(super) async fn attach(
    signed_in: SignedIn,
    State(app): State<App>,
    Path(case): Path<CaseId>,
    Uploaded { form: _, files }: Uploaded<Written>,
) -> Result<Response, Error> {
    signed_in.context(&app).permit(signed_in.asker(), Action::Look)?;
    app.db.read(move |tx| store::cases::by_id(tx, case).map(|_| ())).await?;
    match upload::set_aside(&app, composer::owner(case, signed_in.agent.id), files).await {
        Ok(uploads) => {
            let files = uploads.into_iter().map(|upload| {
                let url = drop_url(case, upload.id);
                File::waiting(upload, url)
            });
            page::show(&Uploads { words: signed_in.words, files: files.collect() })
        }
        // The script shows the answer's words as they are.
        Err(error) if trouble::can_be_told(&error) => {
            Ok((error.status().0, trouble::told(signed_in.words, &error).1).into_response())
        }
        Err(error) => Err(error),
    }
}

/// Takes a file away again. Without JavaScript the whole composer comes along, and is kept.
pub(super) async fn drop_upload(
    signed_in: SignedIn,
    State(app): State<App>,
    Path((case, id)): Path<(CaseId, AttachmentId)>,
    headers: HeaderMap,
    Uploaded { form, files }: Uploaded<Written>,
) -> Result<Response, Error> {
    signed_in.context(&app).permit(signed_in.asker(), Action::Look)?;
    let owner = composer::owner(case, signed_in.agent.id);
    let name = owner.clone();
    app.db.write::<_, store::Error>(move |tx| uploads::remove(tx, &name, id).map(|_| ())).await?;
    if page::is_partial(&headers) {
        return Ok(StatusCode::OK.into_response());
    }
    upload::set_aside(&app, owner, files).await?;
    keep(&app, &signed_in, case, &form).await?;
    Ok(Redirect::to(&format!("{}#composer", urls::case(case))).into_response())
}
