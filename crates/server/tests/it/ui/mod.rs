//! What agents see and do, story by story.

mod case;
mod files;
mod find;
mod list;
mod live;
mod new;
mod persons;
mod send;
mod steps;
mod words;

use desk::{
    cases::open::{NewCase, Words, open},
    persons::{Introduction, meet},
};
use domain::{
    access::Role,
    case::{CaseKind, Channel},
    event::Actor,
    ids::{CaseId, MailboxId, MessageId},
    language::Language,
    person::identifier::IdentifierKind,
};
use esmero::mailboxes::{Kind, Settings};
use jiff::SignedDuration;
use store::{
    agents::Agent,
    cases::Stored,
    mailboxes::Mailbox,
    messages::{Envelope, Message},
};

use crate::support::{Client, TestApp};

/// A business with a mailbox, and Lucía at her desk.
pub struct House {
    pub app: TestApp,
    pub lucia: Agent,
    pub mailbox: MailboxId,
}

impl House {
    pub async fn new() -> Self {
        let app = TestApp::new().await;
        let mailbox = Mailbox {
            id: MailboxId::new(app.app.source.as_ref(), app.now()),
            name: "atencion".into(),
            address: "atencion@aguas.example".into(),
            settings: Settings { kind: Kind::Loopback, ..Settings::default() }.to_json(),
            secrets: None,
            active: true,
            generation: 0,
            uidvalidity: 0,
            last_uid: 0,
            status: String::new(),
            status_at: None,
            watcher: None,
            watched_until: app.now(),
            created_at: app.now(),
            version: 1,
        };
        let id = mailbox.id;
        app.write(move |tx| Ok(store::mailboxes::insert(tx, &mailbox)?)).await;
        app.app.reload_business().await.unwrap();
        let lucia = app.add_agent("Lucía Ferrer", "lucia@aguas.example", Role::Agent).await;
        Self { app, lucia, mailbox: id }
    }

    /// Lucía at her browser.
    pub async fn desk(&self) -> Client {
        self.app.sign_in(&self.lucia).await
    }

    /// The same, with the scripts that ask for parts of pages.
    pub async fn scripted(&self) -> Client {
        let mut client = self.desk().await;
        client.set_header("hx-request", "true");
        client
    }

    /// A mail of a person opens a case.
    pub async fn mail(&self, name: &str, email: &str, subject: &str, text: &str) -> CaseId {
        let words = Words {
            subject: subject.into(),
            text: text.into(),
            envelope: Envelope {
                from: format!("{name} <{email}>"),
                to: vec!["atencion@aguas.example".into()],
                ..Envelope::default()
            },
            ..Words::default()
        };
        self.open(name, email, Channel::Mail, words).await
    }

    /// A case that came this way with these words.
    pub async fn open(&self, name: &str, email: &str, channel: Channel, words: Words) -> CaseId {
        let context = self.app.context();
        let introduction = Introduction { name: name.into(), identifiers: vec![(IdentifierKind::Email, email.into())] };
        let mailbox = Some(self.mailbox);
        let write = move |tx: &mut store::Tx<'_>| {
            let person = meet(tx, &context, &introduction, Language::Es)?.id;
            let new = NewCase {
                person,
                kind: CaseKind::Inquiry,
                channel,
                language: Language::Es,
                happened_at: context.now,
                mailbox,
                follows: None,
                filing: desk::cases::open::NewFiling::default(),
                words: words.clone(),
            };
            Ok(open(tx, &context, new)?.0.case.id)
        };
        let case = self.app.write(write).await;
        self.app.run_jobs().await;
        case
    }

    /// Lola's mail about a bill that was charged twice.
    pub async fn lola(&self) -> CaseId {
        let text = "Me han cobrado dos veces el recibo.\n\n> Su factura ya está disponible.";
        let words = Words {
            subject: "Cobro doble".into(),
            text: text.into(),
            fold: text.find('>').map(|fold| fold as i64),
            envelope: Envelope {
                from: "Lola Ibáñez <lola@correo.example>".into(),
                to: vec!["atencion@aguas.example".into()],
                ..Envelope::default()
            },
            ..Words::default()
        };
        self.open("Lola Ibáñez", "lola@correo.example", Channel::Mail, words).await
    }

    /// A case as it stands.
    pub async fn stored(&self, case: CaseId) -> Stored {
        self.app.read(move |tx| Ok(store::cases::by_id(tx, case)?)).await
    }

    /// Its messages.
    pub async fn messages(&self, case: CaseId) -> Vec<Message> {
        self.app.read(move |tx| Ok(store::messages::of_case(tx, case)?)).await
    }

    /// The last of its messages.
    pub async fn last(&self, case: CaseId) -> Message {
        self.messages(case).await.pop().expect("a message")
    }

    /// What a colleague does is given.
    pub fn context_of(&self, agent: &Agent) -> desk::Context {
        self.app.app.context(Actor::Agent(agent.id), "test")
    }

    /// Lucía answers by mail from her browser; says which message it is.
    pub async fn answer(&self, client: &Client, case: CaseId, text: &str) -> MessageId {
        let fields =
            [("mode", "reply"), ("channel", "mail"), ("to", "lola@correo.example"), ("text", text), ("then", "open")];
        client.upload(&format!("/cases/{case}/reply"), &fields, &[]).await.expect(303);
        self.last(case).await.id
    }

    /// Lucía tells the person by telephone.
    pub async fn tell(&self, client: &Client, case: CaseId) {
        let fields = [("mode", "reply"), ("channel", "phone"), ("text", "Se lo he contado."), ("then", "open")];
        client.upload(&format!("/cases/{case}/reply"), &fields, &[]).await.expect(303);
    }

    /// What was queued leaves.
    pub async fn let_leave(&self) {
        self.app.pass(SignedDuration::from_secs(30));
        self.app.run_jobs().await;
    }
}
