//! Lives through the plan, action by action.

use std::sync::Arc;

use desk::{
    Context, Error,
    agents::{self, NewAgent},
    business::{self, Sender},
    cases::{
        answer::{self, Answer},
        by_hand::{self, Entry, Whose},
        delivery::{self, SEND},
        handle::{self, Step},
        open::Words,
        receive::{self, Incoming, Received, Written},
        reply::{self, Reply},
        write::{self, NewMatter},
    },
    persons::{self, Correction, Introduction},
};
use domain::{
    access::{Asker, Role},
    case::{CaseKind, Channel, State},
    event::{Actor, MailboxChanged, Recorded},
    ids::{AgentId, CaseId, MailboxId, PersonId},
    language::Language,
    legal::{Draft, Outcome},
    person::identifier::IdentifierKind,
};
use jiff::{SignedDuration, Timestamp};
use store::{Tx, mailboxes::Mailbox, messages::Envelope};

use super::{
    files::{BusinessFile, PersonFile, Then},
    history::{Deed, Plan, Thread},
    to_micros,
};
use crate::mailboxes::{Kind, Settings};

/// What time asks for is looked after once in so long.
const ROUND: SignedDuration = SignedDuration::from_hours(12);
/// Waiting ends after so many working days.
const PATIENCE: u16 = 10;

/// Who plays.
struct Cast<'a> {
    plan: &'a Plan,
    base: Context,
    agents: Vec<Asker>,
    persons: Vec<PersonId>,
    mailbox: MailboxId,
    /// The case of each thread, once it is open.
    cases: Vec<Option<CaseId>>,
}

/// Makes the business, its agents and persons, and lives through everything up to now.
pub(super) fn play(tx: &mut Tx<'_>, ctx: &Context, plan: &Plan, password: &str) -> Result<(), Error> {
    let begins = Context { now: to_micros(plan.begins), ..ctx.clone() };
    business::write(tx, &begins, "business", &ctx.business)?;
    let (mailbox, senders) = add_mailbox(tx, &begins, &plan.files.business)?;
    let mut settled = (*ctx.business).clone();
    settled.senders = senders;
    let base = Context { business: Arc::new(settled), ..begins };
    let agents = add_agents(tx, &base, plan, password)?;
    let persons = add_persons(tx, &base, &agents, plan)?;
    let cases = vec![None; plan.threads.len()];
    Cast { plan, base, agents, persons, mailbox, cases }.live(tx)
}

fn add_mailbox(tx: &mut Tx<'_>, ctx: &Context, file: &BusinessFile) -> Result<(MailboxId, Vec<Sender>), Error> {
    let settings =
        Settings { kind: Kind::Loopback, from_name: format!("{{agente}} · {}", file.name), ..Settings::default() };
    let mailbox = Mailbox {
        id: ctx.id(),
        name: "Buzón de ejemplo".into(),
        address: file.email.clone(),
        settings: settings.to_json(),
        secrets: None,
        active: true,
        generation: 0,
        uidvalidity: 0,
        last_uid: 0,
        status: String::new(),
        status_at: None,
        watcher: None,
        watched_until: ctx.now,
        created_at: ctx.now,
        version: 1,
    };
    store::mailboxes::insert(tx, &mailbox)?;
    let event = MailboxChanged { mailbox: mailbox.id, change: "added".into() };
    tx.record_house(Recorded {
        id: ctx.id(),
        case: None,
        person: None,
        at: ctx.now,
        actor: ctx.actor,
        cause: ctx.cause.clone(),
        event: event.into(),
    });
    Ok((mailbox.id, vec![Sender::of(mailbox)]))
}

fn add_agents(tx: &mut Tx<'_>, ctx: &Context, plan: &Plan, password: &str) -> Result<Vec<Asker>, Error> {
    let maker = Asker { agent: AgentId(uuid::Uuid::nil()), role: Role::Admin };
    let mut askers = Vec::new();
    for file in &plan.files.agents {
        let new = NewAgent {
            name: file.name.clone(),
            email: file.email.clone(),
            role: file.role,
            language: Language::Es,
            password: Some(password.to_owned()),
        };
        let agent = agents::add(tx, ctx, maker, new)?;
        askers.push(Asker { agent: agent.id, role: agent.role });
    }
    Ok(askers)
}

fn add_persons(tx: &mut Tx<'_>, ctx: &Context, agents: &[Asker], plan: &Plan) -> Result<Vec<PersonId>, Error> {
    let Some(asker) = agents.iter().find(|asker| asker.role == Role::Admin).copied() else {
        return Err(store::Error::Missing.into());
    };
    plan.files.persons.iter().map(|file| add_person(tx, ctx, asker, file)).collect()
}

fn add_person(tx: &mut Tx<'_>, ctx: &Context, asker: Asker, file: &PersonFile) -> Result<PersonId, Error> {
    let kinds = [
        (IdentifierKind::Email, &file.emails),
        (IdentifierKind::Phone, &file.phones),
        (IdentifierKind::CustomerNo, &file.customers),
    ];
    let identifiers =
        kinds.into_iter().flat_map(|(kind, values)| values.iter().map(move |value| (kind, value.clone())));
    let introduction = Introduction { name: file.name.clone(), identifiers: identifiers.collect() };
    let person = persons::meet(tx, ctx, &introduction, file.language)?;
    let place = format!("{}, {}", file.street, file.town);
    let remarks = file.contact.as_ref().map_or(place.clone(), |contact| format!("{place}\nEscribe {contact}."));
    let correction = Correction {
        name: person.name.clone(),
        preferred_name: file.preferred.clone(),
        pronunciation: String::new(),
        form: file.form,
        language: file.language,
        remarks,
        version: person.version,
    };
    persons::correct(tx, ctx, asker, person.id, correction)?;
    Ok(person.id)
}

impl Cast<'_> {
    fn live(mut self, tx: &mut Tx<'_>) -> Result<(), Error> {
        let mut order: Vec<(Timestamp, usize, usize)> = Vec::new();
        for (thread, threads) in self.plan.threads.iter().enumerate() {
            order.extend(threads.deeds.iter().enumerate().map(|(deed, (at, _))| (*at, thread, deed)));
        }
        order.sort_unstable();
        let mut round = self.base.now + ROUND;
        for (at, thread, deed) in order {
            while round < at {
                handle::pass_time(tx, &self.at(round, Actor::System), 500)?;
                round += ROUND;
            }
            self.deliver(tx)?;
            match self.perform(tx, to_micros(at), thread, deed) {
                // A story may ask for a step that is already taken, such as resolving twice.
                Ok(()) | Err(Error::Refused(_)) => {}
                Err(error) => return Err(error),
            }
        }
        handle::pass_time(tx, &self.at(self.plan.now, Actor::System), 500)?;
        self.deliver(tx)
    }

    fn at(&self, at: Timestamp, actor: Actor) -> Context {
        Context { now: to_micros(at), actor, ..self.base.clone() }
    }

    /// What was written leaves at once: the example's mailbox is in the house.
    fn deliver(&self, tx: &mut Tx<'_>) -> Result<(), Error> {
        for job in store::queue::list(tx, "ready", 20)? {
            if job.kind != SEND {
                continue;
            }
            if let Ok(delivery::Send { message }) = serde_json::from_str(&job.payload) {
                let left = (job.run_at + SignedDuration::from_secs(1)).min(self.plan.now);
                delivery::sent(tx, &self.at(left, Actor::System), message, None)?;
            }
            store::queue::finish(tx, job.id)?;
        }
        Ok(())
    }

    fn perform(&mut self, tx: &mut Tx<'_>, at: Timestamp, place: usize, deed: usize) -> Result<(), Error> {
        let thread = &self.plan.threads[place];
        let Some((_, deed)) = thread.deeds.get(deed) else { return Ok(()) };
        let Some(case) = self.cases[place] else {
            if let Deed::Write(_, text) = deed {
                self.cases[place] = Some(self.open(tx, at, thread, text.clone())?);
            }
            return Ok(());
        };
        match deed {
            Deed::Write(channel, text) => self.cases[place] = Some(self.go_on(tx, at, thread, case, *channel, text)?),
            Deed::Take => self.take(tx, at, thread, case)?,
            Deed::Answer { agent, channel, text, then } => {
                let asker = self.agents[*agent];
                let reply = self.reply(at, thread, case, *channel, text.clone(), *then);
                answered(tx, &self.at(at, Actor::Agent(asker.agent)), asker, reply)?;
            }
            Deed::Note(agent, text) => {
                let asker = self.agents[*agent];
                let ctx = self.at(at, Actor::Agent(asker.agent));
                handle::note(tx, &ctx, asker, case, text.clone(), Vec::new())?;
            }
        }
        Ok(())
    }

    fn file(&self, thread: &Thread) -> &PersonFile {
        &self.plan.files.persons[thread.person]
    }

    fn open(&self, tx: &mut Tx<'_>, at: Timestamp, thread: &Thread, text: String) -> Result<CaseId, Error> {
        let (person, file) = (self.persons[thread.person], self.file(thread));
        match thread.channel {
            Channel::Mail => {
                let ctx = self.at(at, Actor::System);
                filed(receive::file_anew(tx, &ctx, self.mail(&ctx, thread, text))?)
            }
            Channel::Form | Channel::Page | Channel::Api => {
                let identifiers = file.emails.first().map(|email| (IdentifierKind::Email, email.clone()));
                let phone = file.phones.first().map(|phone| (IdentifierKind::Phone, phone.clone()));
                let matter = NewMatter {
                    introduction: Introduction {
                        name: file.name.clone(),
                        identifiers: identifiers.or(phone).into_iter().collect(),
                    },
                    channel: Channel::Form,
                    kind: thread.kind,
                    language: thread.language,
                    subject: thread.subject.clone(),
                    text,
                    files: Vec::new(),
                    acknowledge: true,
                };
                Ok(write::new_matter(tx, &self.at(at, Actor::Person(person)), matter)?.case.case.id)
            }
            Channel::Phone | Channel::Counter | Channel::Post => {
                let asker = thread.owner.map_or_else(|| self.lead(), |owner| self.agents[owner]);
                let entry = Entry {
                    whose: Whose::Known(person),
                    channel: thread.channel,
                    kind: thread.kind,
                    language: thread.language,
                    subject: thread.subject.clone(),
                    text,
                    files: Vec::new(),
                    happened_at: at,
                    keep: thread.owner.is_some(),
                    legal_kind: None,
                    topics: Vec::new(),
                    flags: Vec::new(),
                    reason: (thread.kind == CaseKind::Inquiry).then(|| "Solo pregunta.".to_owned()),
                };
                Ok(by_hand::enter(tx, &self.at(at, Actor::Agent(asker.agent)), asker, entry)?.case.id)
            }
        }
    }

    /// The person writes again.
    fn go_on(
        &self,
        tx: &mut Tx<'_>,
        at: Timestamp,
        thread: &Thread,
        case: CaseId,
        channel: Channel,
        text: &str,
    ) -> Result<CaseId, Error> {
        if channel == Channel::Mail {
            let ctx = self.at(at, Actor::System);
            let stored = store::cases::by_id(tx, case)?;
            return filed(receive::file_into(tx, &ctx, self.mail(&ctx, thread, text.to_owned()), stored)?);
        }
        let actor = match (channel, thread.owner) {
            (Channel::Phone | Channel::Counter | Channel::Post, Some(owner)) => Actor::Agent(self.agents[owner].agent),
            _ => Actor::Person(self.persons[thread.person]),
        };
        let channel = if channel == Channel::Form { Channel::Page } else { channel };
        let written = write::add_words(tx, &self.at(at, actor), case, channel, text.to_owned(), Vec::new())?;
        Ok(written.case.case.id)
    }

    /// Says what sort of matter it is, and makes it the owner's.
    fn take(&self, tx: &mut Tx<'_>, at: Timestamp, thread: &Thread, case: CaseId) -> Result<(), Error> {
        let asker = thread.owner.map_or_else(|| self.lead(), |owner| self.agents[owner]);
        let ctx = self.at(at, Actor::Agent(asker.agent));
        if thread.owner.is_some() {
            handle::step(tx, &ctx, asker, case, Step::Assign(Some(asker.agent)))?;
        }
        // What the words made of it stays.
        let kind = store::cases::by_id(tx, case)?.case.kind;
        if thread.channel == Channel::Mail && kind == CaseKind::Inquiry && thread.kind != CaseKind::Inquiry {
            handle::step(tx, &ctx, asker, case, Step::Classify(thread.kind))?;
        }
        Ok(())
    }

    fn reply(
        &self,
        at: Timestamp,
        thread: &Thread,
        case: CaseId,
        channel: Channel,
        text: String,
        then: Option<Then>,
    ) -> Reply {
        let email = self.file(thread).emails.first();
        let channel = match channel {
            Channel::Mail | Channel::Form | Channel::Page | Channel::Api => {
                if email.is_some() {
                    Channel::Mail
                } else {
                    Channel::Page
                }
            }
            spoken => spoken,
        };
        let calendar = &self.base.business.calendar;
        let patience = calendar.add_working_days(calendar.zone.local(at).date(), PATIENCE);
        Reply {
            case,
            channel,
            text,
            subject: String::new(),
            to: email.filter(|_| channel == Channel::Mail).into_iter().cloned().collect(),
            cc: Vec::new(),
            bcc: Vec::new(),
            files: Vec::new(),
            then: match then {
                None => State::Open,
                Some(Then::Wait) => State::Waiting,
                Some(Then::Resolve) => State::Resolved,
            },
            until: patience.ok().filter(|_| then == Some(Then::Wait)).map(|day| to_micros(calendar.end_of(day.due))),
            seen: None,
        }
    }

    fn mail(&self, ctx: &Context, thread: &Thread, text: String) -> Incoming {
        let file = self.file(thread);
        let address = file.emails.first().cloned().unwrap_or_default();
        let host = address.rsplit('@').next().unwrap_or("example.com").to_owned();
        let name = file.contact.as_ref().unwrap_or(&file.name).clone();
        Incoming {
            id: ctx.id(),
            mailbox: Some(self.mailbox),
            words: Words {
                subject: thread.subject.clone(),
                text,
                language: Some(thread.language),
                header_id: Some(format!("{}@{host}", ctx.source.uuid(ctx.now).simple())),
                envelope: Envelope {
                    from: format!("{name} <{address}>"),
                    to: vec![self.plan.files.business.email.clone()],
                    ..Envelope::default()
                },
                ..Words::default()
            },
            sender_name: name,
            sender_address: address,
            happened_at: ctx.now,
            written: Written::ByPerson,
            returned: None,
            forged: false,
            answers: Vec::new(),
            keys: Vec::new(),
        }
    }

    fn lead(&self) -> Asker {
        self.agents.iter().find(|asker| asker.role == Role::Lead).copied().unwrap_or(self.agents[0])
    }
}

/// Answers; a matter that ends only with a reasoned answer is answered so.
fn answered(tx: &mut Tx<'_>, ctx: &Context, asker: Asker, reply: Reply) -> Result<(), Error> {
    let stored = store::cases::by_id(tx, reply.case)?;
    let reasoned = stored.case.legal.as_deref().is_some_and(|legal| legal.reasoned);
    if !reasoned || reply.then != State::Resolved {
        reply::reply(tx, ctx, asker, reply)?;
        return Ok(());
    }
    let draft = Draft {
        outcome: Outcome::Upheld,
        reasons: reply.text.clone(),
        points: Vec::new(),
        remedy: None,
        evidence: String::new(),
        bodies: Vec::new(),
        participates: None,
    };
    let answer = Answer {
        case: reply.case,
        draft,
        letter: reply.text,
        subject: reply.subject,
        language: stored.case.language,
        seems: None,
        channel: reply.channel,
        chosen: Some(reply.channel),
        to: reply.to,
        files: Vec::new(),
        reason: String::new(),
        seen: None,
    };
    answer::answer(tx, ctx, asker, answer)?;
    Ok(())
}

fn filed(received: Received) -> Result<CaseId, Error> {
    match received {
        Received::Filed { case, .. } => Ok(case),
        Received::Duplicate | Received::Quarantined(_) => Err(store::Error::Missing.into()),
    }
}
