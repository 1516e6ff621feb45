//! The steps of the law in a case: each is a form of its page, which is shown again.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use desk::cases::{law as steps, reply};
use domain::{
    case::{Channel, State as Standing},
    event::CompletionAsked,
    ids::{CaseId, PointId},
    legal::{Filing, Step},
    profile::{HoldTrigger, Starts},
};
use serde::Deserialize;

use crate::{
    app::App,
    auth::{Posted, SignedIn},
    error::Error,
    letters,
    locales::Words,
    ui::cases::{composer, head::Core, panel::Before},
    urls,
    web::Path,
};

/// Does it, and shows the page again.
async fn done<T: Send + 'static>(
    app: &App,
    id: CaseId,
    work: impl FnMut(&mut store::Tx<'_>) -> Result<T, desk::Error> + Send + 'static,
) -> Result<Response, Error> {
    app.db.write(work).await?;
    Ok(Redirect::to(&format!("{}/law", urls::case(id))).into_response())
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::ui::cases) struct Refiling {
    kind: String,
    topic: Vec<String>,
    reason: String,
}

pub(in crate::ui::cases) async fn refile(
    signed_in: SignedIn,
    State(app): State<App>,
    Path(id): Path<CaseId>,
    Posted(form): Posted<Refiling>,
) -> Result<Response, Error> {
    let (context, asker) = (signed_in.context(&app), signed_in.asker());
    done(&app, id, move |tx| {
        let stored = store::cases::by_id(tx, id)?;
        let legal = stored.case.legal.as_deref().ok_or(domain::case::Refusal(domain::case::Refused::NoLaw))?;
        let filing = Filing { topics: form.topic.clone(), by_words: legal.by_words, ..legal.filing(&form.kind) };
        steps::refile(tx, &context, asker, id, filing, &form.reason)
    })
    .await
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::ui::cases) struct Points {
    text: String,
    drop: String,
}

pub(in crate::ui::cases) async fn points(
    signed_in: SignedIn,
    State(app): State<App>,
    Path(id): Path<CaseId>,
    Posted(form): Posted<Points>,
) -> Result<Response, Error> {
    let (context, asker) = (signed_in.context(&app), signed_in.asker());
    done(&app, id, move |tx| match form.drop.parse::<PointId>() {
        Ok(point) => steps::step(tx, &context, asker, id, Step::DropPoint(point)).map(|_| ()),
        Err(_) => steps::add_point(tx, &context, asker, id, &form.text).map(|_| ()),
    })
    .await
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::ui::cases) struct Completion {
    missing: Vec<String>,
    until: String,
    text: String,
    done: String,
}

pub(in crate::ui::cases) async fn completion(
    signed_in: SignedIn,
    State(app): State<App>,
    Path(id): Path<CaseId>,
    Posted(form): Posted<Completion>,
) -> Result<Response, Error> {
    let (context, asker) = (signed_in.context(&app), signed_in.asker());
    if !form.done.is_empty() {
        return done(&app, id, move |tx| steps::complete(tx, &context, asker, id)).await;
    }
    let until: jiff::civil::Date = form.until.parse().map_err(|_| Error::Invalid("until", "unreadable"))?;
    let read = app.db.read(move |tx| {
        let core = Core::read(tx, id)?;
        let before = Before::read(tx, core.person.id)?;
        Ok::<_, desk::Error>((core, before))
    });
    let (core, before) = read.await?;
    let business = app.business();
    let words = Words(core.stored.case.language);
    let named = business.law().map(|law| {
        let known = law.profile.fields.iter().filter(|field| form.missing.contains(&field.id));
        known.map(|field| field.name.get(words.0).to_owned()).collect::<Vec<_>>()
    });
    let about = letters::About {
        words,
        greeting: composer::greeting(&core),
        agent: &signed_in.agent.name,
        business: &business.name,
    };
    let legal = core.stored.case.legal.as_deref();
    let restarts = legal.is_some_and(|legal| legal.running().any(|clock| clock.starts == Starts::Presented));
    let letter = letters::completion(&about, &named.unwrap_or_default(), until, &form.text, restarts);
    // Where no mailbox can send, it waits on their page.
    let address = before.addresses().next().filter(|_| !business.senders.is_empty());
    let to: Vec<String> = address.map(|known| known.value.clone()).into_iter().collect();
    let reply = reply::Reply {
        case: id,
        channel: if to.is_empty() { Channel::Page } else { Channel::Mail },
        text: letter,
        subject: words.a("law-completion-subject", "key", core.stored.case.key),
        to,
        cc: Vec::new(),
        bcc: Vec::new(),
        files: Vec::new(),
        then: Standing::Waiting,
        until: Some(business.calendar.zone.day_end(until)),
        seen: None,
    };
    let due_at = business.calendar.zone.day_end(until);
    done(&app, id, move |tx| {
        let asked = CompletionAsked {
            message: domain::ids::MessageId(uuid::Uuid::nil()),
            missing: form.missing.clone(),
            due_on: until,
            due_at,
            clocks: Vec::new(),
        };
        steps::ask_completion(tx, &context, asker, asked, reply.clone())
    })
    .await
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::ui::cases) struct Meanwhile {
    hold: String,
    adr: String,
    close: String,
}

pub(in crate::ui::cases) async fn meanwhile(
    signed_in: SignedIn,
    State(app): State<App>,
    Path(id): Path<CaseId>,
    Posted(form): Posted<Meanwhile>,
) -> Result<Response, Error> {
    let (context, asker) = (signed_in.context(&app), signed_in.asker());
    let step = match form {
        Meanwhile { hold, .. } if !hold.is_empty() => Step::Hold(HoldTrigger::RelatedComplaint),
        Meanwhile { close, .. } if !close.is_empty() => Step::CloseAdr,
        Meanwhile { adr, .. } if !adr.is_empty() => Step::OpenAdr(adr),
        _ => return Err(Error::Invalid("form", "unreadable")),
    };
    done(&app, id, move |tx| steps::step(tx, &context, asker, id, step.clone())).await
}
