//! Live updates: says to an open page which cases changed, from the place in the journal that the page shows on.
//!
//! The browser keeps the place (`Last-Event-ID`, else `after`), so nothing is missed while it was away; what it gets is
//! only the case's id, and it fetches what it shows with its own permissions: the list, the case that is open, or, on
//! the other pages, the numbers of the rail alone.

use std::{collections::BTreeMap, convert::Infallible, time::Duration};

use askama::Template;
use axum::{
    extract::State,
    http::HeaderMap,
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use domain::{
    access::Action,
    event::Actor,
    ids::{AgentId, CaseId},
};
use serde::Deserialize;
use tokio::sync::{broadcast, mpsc};
use tokio_stream::wrappers::ReceiverStream;

use crate::{
    app::App,
    auth::SignedIn,
    error::Error,
    followers::live::{Change, News, change},
    web::{
        Query,
        page::{self, Counts},
    },
};

/// A comment line keeps proxies from closing a quiet connection.
const BREATH: Duration = Duration::from_secs(15);
/// After this time the browser connects anew, and is asked again who it is.
const LONGEST: Duration = Duration::from_mins(10);
/// How much of what was missed is told in each lane; who was away for longer loads the page anew.
const MISSED: i64 = 2_000;

#[derive(Default, Deserialize)]
pub(super) struct Asked {
    after: Option<String>,
}

/// The place in the journal, lane by lane.
type Place = BTreeMap<i64, i64>;

fn place(text: &str) -> Place {
    let lane = |part: &str| {
        let (lane, seq) = part.split_once(':')?;
        Some((lane.trim().parse().ok()?, seq.trim().parse().ok()?))
    };
    text.split(',').take(64).filter_map(lane).collect()
}

fn text(place: &Place) -> String {
    page::position(&place.iter().map(|(lane, seq)| (*lane, *seq)).collect::<Vec<_>>())
}

pub(super) async fn stream(
    signed_in: SignedIn,
    State(app): State<App>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    signed_in.context(&app).permit(signed_in.asker(), Action::Look)?;
    let last = headers.get("last-event-id").and_then(|id| id.to_str().ok()).map(str::to_owned);
    let from = place(last.or(asked.after).as_deref().unwrap_or_default());
    let (to, events) = mpsc::channel(64);
    app.tasks.spawn(tell(app.clone(), signed_in.agent.id, from, to));
    let stream = Sse::new(ReceiverStream::new(events)).keep_alive(KeepAlive::new().interval(BREATH));
    Ok(stream.into_response())
}

/// The numbers of the rail.
#[derive(Template)]
#[template(path = "counts.html")]
pub(super) struct Numbers {
    pub(super) counts: Counts,
}

/// The numbers alone, for pages without a list.
pub(super) async fn numbers(signed_in: SignedIn, State(app): State<App>) -> Result<Response, Error> {
    let asker = signed_in.asker();
    signed_in.context(&app).permit(asker, Action::Look)?;
    let (counts, _) = app.db.read(move |tx| page::around(tx, asker)).await?;
    page::show(&Numbers { counts })
}

/// Tells one browser until it goes, the program stops, or it has been long enough.
async fn tell(app: App, agent: AgentId, from: Place, to: mpsc::Sender<Result<Event, Infallible>>) {
    let mut teller = Teller { app: app.clone(), agent, place: from, to: to.clone() };
    let told = async {
        // Subscribed first, so that nothing falls between what was missed and what comes.
        let mut changes = app.live.subscribe();
        teller.catch_up().await?;
        loop {
            match changes.recv().await {
                Ok(News::Change(change)) => teller.say(&change).await?,
                Ok(News::Presence(case)) => teller.say_presence(case).await?,
                Err(broadcast::error::RecvError::Lagged(_)) => teller.catch_up().await?,
                Err(broadcast::error::RecvError::Closed) => return Some(()),
            }
        }
    };
    tokio::select! {
        _ = told => {}
        () = to.closed() => {}
        () = app.shutdown.cancelled() => {}
        () = tokio::time::sleep(LONGEST) => {}
    }
}

struct Teller {
    app: App,
    agent: AgentId,
    place: Place,
    to: mpsc::Sender<Result<Event, Infallible>>,
}

impl Teller {
    /// Tells what happened after the place, from the journal. `None` when nobody listens any more or it cannot be read.
    async fn catch_up(&mut self) -> Option<()> {
        let heads = self.app.db.read(store::journal::heads).await.ok()?;
        for (lane, head) in heads {
            // A page without a place shows the present.
            let from = *self.place.entry(lane).or_insert(head);
            if from >= head {
                continue;
            }
            let entries = self.app.db.read(move |tx| store::journal::after(tx, lane, from, MISSED)).await.ok()?;
            for change in entries.iter().filter_map(change) {
                self.say(&change).await?;
            }
            let last = entries.last().map_or(from, |entry| entry.seq);
            self.place.insert(lane, if entries.len() as i64 == MISSED { head } else { last });
        }
        Some(())
    }

    async fn say(&mut self, change: &Change) -> Option<()> {
        let told = self.place.entry(change.lane).or_insert(0);
        if change.seq <= *told {
            return Some(());
        }
        *told = change.seq;
        let mine = change.actor == Actor::Agent(self.agent);
        let data = serde_json::json!({ "case": change.case, "mine": mine, "matters": change.matters && !mine });
        let event = Event::default().event("case").id(text(&self.place)).data(data.to_string());
        self.to.send(Ok(event)).await.ok()
    }

    /// It has no place in the journal, and whoever missed it hears of it with the next beat of their own.
    async fn say_presence(&self, case: CaseId) -> Option<()> {
        let data = serde_json::json!({ "case": case });
        self.to.send(Ok(Event::default().event("presence").data(data.to_string()))).await.ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_read_back_as_it_was_told() {
        assert_eq!(text(&place("0:48211,3:7")), "0:48211,3:7");
    }

    #[test]
    fn what_is_no_place_begins_at_the_present() {
        assert!(place("48211").is_empty());
        assert!(place("x:y,,").is_empty());
    }
}
