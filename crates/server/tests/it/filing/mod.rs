//! Mail as it arrives, byte by byte, and what becomes of it.

mod author;
mod machines;
mod threading;

use bytes::Bytes;
use desk::cases::receive::Received;
use domain::{
    case::{Delivery, Direction},
    ids::{CaseId, IncomingId},
};
use esmero::filing::{self, Stored};
use mail::verify::Trust;
use store::{incoming::Reason, messages::Message};

use crate::ui::House;

/// A mail; `head` ends its lines with `\n`.
pub fn mail(from: &str, head: &str, text: &str) -> String {
    format!(
        "From: {from}\nTo: atencion@aguas.example\nDate: Mon, 23 Nov 2026 08:58:00 +0100\n{head}Content-Type: text/plain; \
         charset=utf-8\n\n{text}\n"
    )
}

/// It arrives in our mailbox, whose server's word about senders is believed.
pub async fn arrives(house: &House, raw: &str) -> Received {
    arrives_as(house, raw.replace('\n', "\r\n").into_bytes(), false).await
}

async fn arrives_as(house: &House, raw: Vec<u8>, archived: bool) -> Received {
    let app = &house.app.app;
    let raw = Bytes::from(raw);
    let blob = app.blobs.put(raw.clone()).await.unwrap();
    let (id, trust) = (IncomingId::new(app.source.as_ref(), house.app.now()), Trust::Server("mx.aguas.example".into()));
    let stored = Stored { id, mailbox: Some(house.mailbox), trust, blob, raw, archived, origin: Some("test") };
    let received = filing::file(app, stored).await.unwrap();
    house.app.run_jobs().await;
    received
}

/// The case that it opened.
fn opened(received: &Received) -> CaseId {
    let Received::Filed { case, opened: true, .. } = received else { panic!("no new case: {received:?}") };
    *case
}

/// The case into which it was filed.
fn filed(received: &Received) -> CaseId {
    let Received::Filed { case, opened: false, .. } = received else { panic!("not into a case: {received:?}") };
    *case
}

/// What we sent in a case, the acknowledgement among it.
async fn sent(house: &House, case: CaseId) -> Vec<Message> {
    let sent = house.messages(case).await.into_iter();
    sent.filter(|message| message.direction == Direction::Outbound && message.delivery == Delivery::Sent).collect()
}

/// Lola's first mail, acknowledged and answered; the case and the Message-ID of the answer.
async fn answered(house: &House) -> (CaseId, String) {
    let case = opened(
        &arrives(house, &mail("Lola <lola@correo.example>", "Subject: Cobro doble\nMessage-ID: <1@c>\n", "Hola."))
            .await,
    );
    let answer = house.answer(&house.desk().await, case, "Hola, Lola: devuelto.").await;
    house.let_leave().await;
    let message = house.app.read(move |tx| Ok(store::messages::by_id(tx, answer)?)).await;
    (case, message.header_id.unwrap())
}

/// How many cases there are.
async fn cases(house: &House) -> usize {
    house.app.read(|tx| Ok(store::cases::after(tx, CaseId(uuid::Uuid::nil()), 1000)?.len())).await
}

/// Why the only mail in the quarantine waits there.
async fn waiting(house: &House) -> String {
    let mut waiting = house.app.read(|tx| Ok(store::incoming::quarantined(tx, 10)?)).await;
    assert_eq!(waiting.len(), 1);
    waiting.remove(0).reason
}

fn quarantined(reason: Reason) -> Received {
    Received::Quarantined(reason)
}
