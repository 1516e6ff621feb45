//! What the person sees, story by story. A case is opened as a person opens one: by the form.

mod case;
pub mod code;
mod contact;
mod key;
mod words;
mod write;

use desk::cases::{
    handle::{self, Step},
    reply::{Reply, reply},
};
use domain::{
    access::{Asker, Role},
    case::{Channel, State},
    event::Actor,
    ids::MailboxId,
    key::Key,
};
use esmero::mailboxes::{Kind, Settings};
use jiff::SignedDuration;
use store::{agents::Agent, cases::Stored, mailboxes::Mailbox};

use crate::support::{Answer, Client, TestApp, client::Upload};

/// A business with a mailbox, a telephone and Lucía.
pub struct House {
    pub app: TestApp,
    pub lucia: Agent,
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
        app.write(move |tx| Ok(store::mailboxes::insert(tx, &mailbox)?)).await;
        app.change_business(|business| business.phone = "961 23 00 00".into()).await;
        let lucia = app.add_agent("Lucía Ferrer", "lucia@aguas.example", Role::Agent).await;
        Self { app, lucia }
    }

    /// A person at a browser.
    pub fn person(&self) -> Client {
        self.app.anonymous()
    }

    /// Fills the public form with care and sends it.
    pub async fn contact(&self, client: &Client, fields: &[(&str, &str)]) -> Answer {
        self.send(client, "/contact", "/contact", fields, &[]).await
    }

    /// Opens a form, takes time to fill it, and sends it.
    pub async fn send(
        &self,
        client: &Client,
        form: &str,
        to: &str,
        fields: &[(&str, &str)],
        files: &[Upload<'_>],
    ) -> Answer {
        let stamp = client.get(form).await.expect(200).value("stamp");
        self.app.pass(SignedDuration::from_secs(40));
        let fields: Vec<_> = fields.iter().copied().chain([("stamp", stamp.as_str())]).collect();
        client.upload(to, &fields, files).await
    }

    /// A new case of a person with this address, opened by the form; what the acknowledgement asks for is done.
    pub async fn case_of(&self, client: &Client, email: &str) -> Key {
        let fields =
            [("name", "Lola Ibáñez"), ("email", email), ("text", "Me han cobrado dos veces."), ("kind", "complaint")];
        let answer = self.contact(client, &fields).await;
        self.app.run_jobs().await;
        key_in(answer.location())
    }

    /// A case by its key.
    pub async fn stored(&self, key: Key) -> Stored {
        self.app.read(move |tx| Ok(store::cases::by_key(tx, &key)?.expect("a case"))).await
    }

    /// Lucía answers by mail, and the mail leaves.
    pub async fn answer(&self, key: Key, text: &str, then: State) {
        self.answer_soon(key, text, then).await;
        self.app.pass(SignedDuration::from_secs(30));
        self.app.run_jobs().await;
    }

    /// Lucía answers by mail, and may still take it back.
    pub async fn answer_soon(&self, key: Key, text: &str, then: State) {
        let case = self.stored(key).await.case;
        let (ctx, asker) = (self.lucias_context(), self.asker());
        let reply_of_hers = Reply {
            case: case.id,
            channel: Channel::Mail,
            text: text.to_owned(),
            subject: String::new(),
            to: vec!["lola@correo.example".into()],
            cc: Vec::new(),
            bcc: Vec::new(),
            files: Vec::new(),
            then,
            until: None,
            seen: None,
        };
        self.app.write(move |tx| reply(tx, &ctx, asker, reply_of_hers.clone()).map(drop)).await;
    }

    /// Lucía does something to a case.
    pub async fn step(&self, key: Key, step: Step) {
        let case = self.stored(key).await.case.id;
        let (ctx, asker) = (self.lucias_context(), self.asker());
        self.app.write(move |tx| handle::step(tx, &ctx, asker, case, step.clone()).map(drop)).await;
    }

    /// Lucía writes something for colleagues.
    pub async fn note(&self, key: Key, text: &str) {
        let case = self.stored(key).await.case.id;
        let (ctx, asker, text) = (self.lucias_context(), self.asker(), text.to_owned());
        self.app.write(move |tx| handle::note(tx, &ctx, asker, case, text.clone(), Vec::new()).map(drop)).await;
    }

    /// Lets so many days pass, and what passes with them.
    pub async fn days(&self, days: i64) {
        self.app.pass(SignedDuration::from_hours(24 * days));
        esmero::jobs::pass_time::once(&self.app.app).await.unwrap();
    }

    pub fn asker(&self) -> Asker {
        Asker { agent: self.lucia.id, role: self.lucia.role }
    }

    pub fn lucias_context(&self) -> desk::Context {
        self.app.app.context(Actor::Agent(self.lucia.id), "test")
    }

    /// How many cases there are.
    pub async fn cases(&self) -> usize {
        let filter = |tx: &mut store::Tx<'_>| {
            let persons = store::persons::list(tx, None, 1000)?;
            let mut count = 0;
            for person in persons {
                count += store::cases::of_person(tx, person.id, 1000)?.len();
            }
            Ok(count)
        };
        self.app.read(filter).await
    }
}

/// The key in an address of a page of a case.
pub fn key_in(path: &str) -> Key {
    path.split(['/', '?']).nth(2).and_then(|key| key.parse().ok()).unwrap_or_else(|| panic!("no key in {path}"))
}

/// The address of a page of a case.
pub fn page(key: Key, page: &str) -> String {
    esmero::urls::page_of_person(&key, page)
}
