//! What may happen to a case, and what follows from it.

use jiff::{SignedDuration, Timestamp};

use crate::{
    calendar::Calendars,
    case::{Case, CaseKind, Channel, FailureCode, State},
    clock::{self, Clock, Rule},
    event::{
        Acknowledged, CaseAssigned, CaseClassified, CaseClosed, CaseMoved, CaseOpened, CaseReopened, CaseResolved,
        CaseTitled, CaseWaiting, ClockPaused, ClockResumed, ClockStarted, ClockStopped, CodeTold, CollaboratorAdded,
        CollaboratorRemoved, Event, Hash, MessageBounced, MessageFailed, MessageReceived, MessageSent, NoteWritten,
        ReplyCancelled, ReplyWritten,
    },
    ids::{AgentId, CaseId, MessageId, PersonId},
    key::Key,
    language::Language,
    legal::{self, Law},
};

/// What somebody wants to do to a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// The person wrote or said something.
    Receive(MessageReceived),
    /// The acknowledgement was written.
    Acknowledge {
        /// The stored acknowledgement.
        message: MessageId,
        /// SHA-256 of what it says.
        digest: String,
    },
    /// Answer the person.
    Reply {
        /// The stored answer.
        message: MessageId,
        /// How it goes.
        channel: Channel,
        /// SHA-256 of what it says.
        digest: String,
        /// Where the case stands afterwards.
        then: State,
        /// When we look again, if it then waits.
        until: Option<Timestamp>,
    },
    /// Take an answer back before it leaves.
    CancelReply(MessageId),
    /// The server took a message.
    Sent {
        /// Which.
        message: MessageId,
        /// It answers the person.
        answers: bool,
    },
    /// A message could not be delivered.
    Failed {
        /// Which.
        message: MessageId,
        /// Why.
        reason: FailureCode,
    },
    /// A message was returned.
    Bounced {
        /// Which.
        message: MessageId,
        /// The address will not work later either.
        permanent: bool,
        /// Since when the person had been waiting for it, if no later answer has reached them.
        waits_since: Option<Timestamp>,
    },
    /// Write something for colleagues.
    Note {
        /// The stored note.
        message: MessageId,
        /// SHA-256 of what it says.
        digest: String,
    },
    /// Give the case an owner, or give it back to the common queue.
    Assign(Option<AgentId>),
    /// A colleague joins.
    Join(AgentId),
    /// A colleague leaves.
    Leave(AgentId),
    /// Wait for the person, at most until then.
    Wait(Option<Timestamp>),
    /// The answer was delivered and solves it.
    Resolve,
    /// There is something to do again.
    Reopen,
    /// The time to reopen is over.
    Close,
    /// It is of another sort.
    Classify(CaseKind),
    /// It has another title.
    Title,
    /// An agent reads a code of the second factor to the person by telephone.
    TellCode,
    /// It belongs to another person.
    Move(PersonId),
    /// A step that the law knows.
    Legal(legal::Step),
}

/// What a decision needs to know besides the case.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// The time of the decision.
    pub now: Timestamp,
    /// When the business works.
    pub calendars: Calendars<'a>,
    /// An answer is promised within so much opening time; `None` if nothing is promised.
    pub answer_within: Option<SignedDuration>,
    /// The law that binds the business; `None` if there is no profile for where it is.
    pub law: Option<Law<'a>>,
}

impl Facts<'_> {
    /// A matter of this business about which nothing more is known.
    fn filing(&self) -> legal::Filing {
        legal::Filing {
            situation: self.law.map(|law| law.situation.clone()).unwrap_or_default(),
            ..legal::Filing::default()
        }
    }

    /// The clock of an answer that is awaited from then on. A business that never opens promises nothing.
    fn answer_clock(&self, rule: Rule, from: Timestamp) -> Option<Event> {
        let clock = Clock::start(rule, self.answer_within?, from, self.calendars).ok()?;
        Some(ClockStarted { clock }.into())
    }
}

/// Why a step is refused, as a stable code; the doors have the words for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// The case is over; a new word opens a linked case.
    Closed,
    /// It already stands so.
    AlreadySo,
    /// The person has asked and nobody has answered: resolving, or waiting for them, would be silence (promise N2).
    Unanswered,
    /// The answer has left and cannot be taken back.
    AlreadyLeft,
    /// A complaint stays one (law 4).
    ComplaintStays,
    /// Only a resolved case can be closed (law 3).
    NotResolved,
    /// An answer is still leaving; wait until it has left or take it back.
    StillLeaving,
    /// An answer leaves a case open, waiting or resolved; it never closes one (law 3).
    NeverCloses,
    /// The owner already has the case and cannot also be a helper.
    OwnerHelps,
    /// It ends only with a reasoned answer (law 4).
    NeedsResolution,
    /// The law does not see this case.
    NoLaw,
    /// This needs a written reason.
    NeedsReason,
    /// The law does not let this deadline be made longer, or not so far.
    NoExtension,
    /// Every point must be answered (law 4).
    OpenPoints,
    /// The law gives the person more time to complete it.
    TermTooShort,
}

impl Refused {
    /// The stable code, as in the API and as a key of the texts.
    pub fn code(self) -> &'static str {
        match self {
            Self::Closed => "case-closed",
            Self::AlreadySo => "already-so",
            Self::Unanswered => "unanswered",
            Self::AlreadyLeft => "already-left",
            Self::ComplaintStays => "complaint-stays",
            Self::NotResolved => "not-resolved",
            Self::StillLeaving => "still-leaving",
            Self::NeverCloses => "never-closes",
            Self::OwnerHelps => "owner-helps",
            Self::NeedsResolution => "needs-resolution",
            Self::NoLaw => "no-law",
            Self::NeedsReason => "needs-reason",
            Self::NoExtension => "no-extension",
            Self::OpenPoints => "open-points",
            Self::TermTooShort => "term-too-short",
        }
    }

    /// The promise or law that it rests on, as in the product's documents.
    pub fn source(self) -> &'static str {
        match self {
            Self::Closed | Self::AlreadySo | Self::AlreadyLeft | Self::StillLeaving => "states of a case",
            Self::Unanswered => "N2",
            Self::ComplaintStays | Self::NeedsResolution | Self::OpenPoints => "law 4",
            Self::NoLaw | Self::NeedsReason | Self::NoExtension | Self::TermTooShort => "R1",
            Self::NotResolved | Self::NeverCloses => "law 3",
            Self::OwnerHelps => "N9",
        }
    }
}

/// A step that the rules do not allow.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("refused: {} ({})", .0.code(), .0.source())]
pub struct Refusal(pub Refused);

/// A new case before its first event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// Identity.
    pub id: CaseId,
    /// Its public key.
    pub key: Key,
    /// Whose matter.
    pub person: PersonId,
    /// What sort.
    pub kind: CaseKind,
    /// How they came.
    pub channel: Channel,
    /// Their language.
    pub language: Language,
    /// The title that colleagues see.
    pub subject: String,
    /// When it really began.
    pub happened_at: Timestamp,
    /// The closed case it continues.
    pub follows: Option<CaseId>,
}

/// Begins a case: the blank state to which its events are applied, and the first of them.
pub fn open(opening: Opening, now: Timestamp) -> (Case, Event) {
    let event = CaseOpened {
        person: opening.person,
        kind: opening.kind,
        channel: opening.channel,
        language: opening.language,
        happened_at: opening.happened_at,
        follows: opening.follows,
    };
    let case = Case {
        id: opening.id,
        key: opening.key,
        person: opening.person,
        kind: opening.kind,
        channel: opening.channel,
        language: opening.language,
        state: State::Open,
        owner: None,
        collaborators: Vec::new(),
        subject: opening.subject,
        follows: opening.follows,
        opened_at: opening.happened_at,
        waits_since: None,
        waiting_until: None,
        first_answer_at: None,
        resolved_at: None,
        closed_at: None,
        clock: None,
        legal: None,
        leaving: Vec::new(),
        touched_at: now,
        version: 0,
        hash: Hash::default(),
    };
    (case, event.into())
}

/// Whether the command may be carried out now, and what then happens.
pub fn decide(case: &Case, command: Command, facts: &Facts<'_>) -> Result<Vec<Event>, Refusal> {
    let mut events = step(case, command, facts)?;
    let mut after = after(case, &events, facts);
    // What was resolved and turns out to need a reasoned answer, or another one, has not ended (law 4).
    if after.state == State::Resolved && may_end(&after).is_err() {
        let again: Event = CaseReopened { by_person: false }.into();
        after.take_in(&again, facts.now);
        events.push(again);
    }
    events.extend(clock_follows(&after, facts));
    Ok(events)
}

/// The case as the events leave it.
fn after(case: &Case, events: &[Event], facts: &Facts<'_>) -> Case {
    let mut after = case.clone();
    for event in events {
        after.take_in(event, facts.now);
    }
    after
}

/// The clock of a case that was changed: it stands still only while the person must act, and it runs while they wait.
fn clock_follows(case: &Case, facts: &Facts<'_>) -> Option<Event> {
    match (&case.clock, case.waits_since) {
        (Some(clock), _) if case.state == State::Open && clock.paused_since.is_some() => {
            let clock = clock.resume(facts.now, facts.calendars).ok()?;
            Some(ClockResumed { clock }.into())
        }
        (None, Some(since)) if case.state != State::Closed => facts.answer_clock(case.next_rule(), since),
        _ => None,
    }
}

fn step(case: &Case, command: Command, facts: &Facts<'_>) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::Receive(received) => receive(case, received),
        Command::Acknowledge { message, digest } => Ok(vec![Acknowledged { message, digest }.into()]),
        Command::Reply { message, channel, digest, then, until } => {
            let waits_since = case.waits_since;
            reply(case, ReplyWritten { message, channel, digest, waits_since }, then, until, facts)
        }
        Command::CancelReply(message) => cancel(case, message),
        Command::Sent { message, answers } => Ok(sent(case, message, answers, facts)),
        Command::Failed { message, reason } => Ok(failed(case, message, reason)),
        Command::Bounced { message, permanent, waits_since } => Ok(bounced(case, message, permanent, waits_since)),
        Command::Note { message, digest } => Ok(vec![NoteWritten { message, digest }.into()]),
        Command::Assign(to) => assign(case, to),
        Command::Join(agent) => join(case, agent),
        Command::Leave(agent) if case.collaborators.contains(&agent) => Ok(vec![CollaboratorRemoved { agent }.into()]),
        Command::Leave(_) => Err(Refusal(Refused::AlreadySo)),
        Command::Wait(until) => wait(case, until, facts),
        Command::Resolve => resolve(case, facts),
        Command::Reopen => reopen(case, false),
        Command::Close => close(case),
        Command::Classify(to) => classify(case, to, facts),
        Command::Title => Ok(vec![CaseTitled {}.into()]),
        Command::TellCode => Ok(vec![CodeTold {}.into()]),
        Command::Move(to) if to == case.person => Err(Refusal(Refused::AlreadySo)),
        Command::Move(to) => Ok(vec![CaseMoved { from: case.person, to }.into()]),
        Command::Legal(step) => legal::decide(case, step, facts),
    }
}

fn receive(case: &Case, received: MessageReceived) -> Result<Vec<Event>, Refusal> {
    // What a program wrote is kept with the case and changes nothing.
    if received.automatic {
        return Ok(vec![received.into()]);
    }
    if case.state == State::Closed {
        return Err(Refusal(Refused::Closed));
    }
    let mut events: Vec<Event> = vec![received.into()];
    if matches!(case.state, State::Waiting | State::Resolved) {
        events.extend(reopen(case, true)?);
    }
    Ok(events)
}

fn reply(
    case: &Case,
    reply: ReplyWritten,
    then: State,
    until: Option<Timestamp>,
    facts: &Facts<'_>,
) -> Result<Vec<Event>, Refusal> {
    if case.state == State::Closed {
        return Err(Refusal(Refused::Closed));
    }
    let (message, by_mail) = (reply.message, reply.channel == Channel::Mail);
    let mut events: Vec<Event> = vec![reply.into()];
    match then {
        State::Closed => return Err(Refusal(Refused::NeverCloses)),
        State::Open if case.state != State::Open => events.push(CaseReopened { by_person: false }.into()),
        State::Open => {}
        State::Waiting => events.push(CaseWaiting { until }.into()),
        State::Resolved => {
            may_end(case)?;
            events.push(CaseResolved {}.into());
        }
    }
    if !by_mail {
        events.extend(sent(case, message, true, facts));
    }
    Ok(events)
}

fn cancel(case: &Case, message: MessageId) -> Result<Vec<Event>, Refusal> {
    if !case.is_leaving(message) {
        return Err(Refusal(Refused::AlreadyLeft));
    }
    let mut events: Vec<Event> = vec![ReplyCancelled { message }.into()];
    if case.state != State::Open {
        events.push(CaseReopened { by_person: false }.into());
    }
    Ok(events)
}

fn sent(case: &Case, message: MessageId, answers: bool, facts: &Facts<'_>) -> Vec<Event> {
    let mut events: Vec<Event> = vec![MessageSent { message, answers }.into()];
    // A word that arrived while the answer was leaving has a clock of its own then, see `clock_follows`.
    events.extend(case.clock.as_ref().filter(|_| answers).map(|clock| stop(clock, facts)));
    events
}

/// Done now: in time or not.
fn stop(clock: &Clock, facts: &Facts<'_>) -> Event {
    let met = !matches!(clock.state(facts.now), clock::State::Late | clock::State::Missed);
    ClockStopped { met }.into()
}

fn failed(case: &Case, message: MessageId, reason: FailureCode) -> Vec<Event> {
    let mut events: Vec<Event> = vec![MessageFailed { message, reason }.into()];
    if matches!(case.state, State::Waiting | State::Resolved) {
        events.push(CaseReopened { by_person: false }.into());
    }
    events
}

fn bounced(case: &Case, message: MessageId, permanent: bool, waits_since: Option<Timestamp>) -> Vec<Event> {
    let waits_since = waits_since.filter(|_| permanent && case.state != State::Closed);
    let mut events: Vec<Event> = vec![MessageBounced { message, permanent, waits_since }.into()];
    if permanent && matches!(case.state, State::Waiting | State::Resolved) {
        events.push(CaseReopened { by_person: false }.into());
    }
    events
}

fn assign(case: &Case, to: Option<AgentId>) -> Result<Vec<Event>, Refusal> {
    if case.owner == to {
        return Err(Refusal(Refused::AlreadySo));
    }
    let mut events: Vec<Event> = vec![CaseAssigned { from: case.owner, to }.into()];
    if let Some(agent) = to.filter(|agent| case.collaborators.contains(agent)) {
        events.push(CollaboratorRemoved { agent }.into());
    }
    Ok(events)
}

fn join(case: &Case, agent: AgentId) -> Result<Vec<Event>, Refusal> {
    match (case.owner == Some(agent), case.collaborators.contains(&agent)) {
        (true, _) => Err(Refusal(Refused::OwnerHelps)),
        (_, true) => Err(Refusal(Refused::AlreadySo)),
        _ => Ok(vec![CollaboratorAdded { agent }.into()]),
    }
}

fn wait(case: &Case, until: Option<Timestamp>, facts: &Facts<'_>) -> Result<Vec<Event>, Refusal> {
    match case.state {
        State::Closed => Err(Refusal(Refused::Closed)),
        State::Waiting if case.waiting_until == until => Err(Refusal(Refused::AlreadySo)),
        _ if case.waits_since.is_some() => Err(Refusal(Refused::Unanswered)),
        _ => {
            let mut events: Vec<Event> = vec![CaseWaiting { until }.into()];
            let running = case.clock.as_ref().filter(|clock| clock.paused_since.is_none());
            if let Some(clock) = running.and_then(|clock| clock.pause(facts.now, facts.calendars).ok()) {
                events.push(ClockPaused { clock }.into());
            }
            Ok(events)
        }
    }
}

fn resolve(case: &Case, facts: &Facts<'_>) -> Result<Vec<Event>, Refusal> {
    match case.state {
        State::Closed => Err(Refusal(Refused::Closed)),
        State::Resolved => Err(Refusal(Refused::AlreadySo)),
        _ if case.waits_since.is_some() => Err(Refusal(Refused::Unanswered)),
        _ => {
            may_end(case)?;
            let mut events: Vec<Event> = vec![CaseResolved {}.into()];
            if !case.leaving.is_empty() {
                return Ok(events);
            }
            if let Some(clock) = &case.clock {
                events.push(stop(clock, facts));
            }
            Ok(events)
        }
    }
}

/// What the law sees ends only with a reasoned answer that answers every point (law 4).
fn may_end(case: &Case) -> Result<(), Refusal> {
    match case.legal.as_deref().filter(|legal| legal.reasoned) {
        Some(legal) if legal.resolution.is_none() => Err(Refusal(Refused::NeedsResolution)),
        Some(legal) if legal.open_points().next().is_some() => Err(Refusal(Refused::OpenPoints)),
        _ => Ok(()),
    }
}

fn reopen(case: &Case, by_person: bool) -> Result<Vec<Event>, Refusal> {
    match case.state {
        State::Open => Err(Refusal(Refused::AlreadySo)),
        State::Closed => Err(Refusal(Refused::Closed)),
        State::Waiting | State::Resolved => Ok(vec![CaseReopened { by_person }.into()]),
    }
}

fn close(case: &Case) -> Result<Vec<Event>, Refusal> {
    match case.state {
        State::Closed => Err(Refusal(Refused::AlreadySo)),
        State::Resolved if !case.leaving.is_empty() => Err(Refusal(Refused::StillLeaving)),
        State::Resolved => Ok(vec![CaseClosed {}.into()]),
        State::Open | State::Waiting => Err(Refusal(Refused::NotResolved)),
    }
}

/// A kind that the law knows is changed as the law allows; see `legal::decide`.
fn classify(case: &Case, to: CaseKind, facts: &Facts<'_>) -> Result<Vec<Event>, Refusal> {
    let known = facts.law.and_then(|law| law.kind_for(to));
    match (case.kind, case.legal.as_deref(), known) {
        (from, _, _) if from == to => Err(Refusal(Refused::AlreadySo)),
        (_, Some(legal), Some(kind)) => {
            let filing = legal.filing(&kind.id);
            legal::decide(case, legal::Step::Refile { filing, reason: None }, facts)
        }
        (CaseKind::Complaint, _, _) => Err(Refusal(Refused::ComplaintStays)),
        (from, None, Some(kind)) => {
            let classified = CaseClassified { from, to }.into();
            let filing = legal::Filing { kind: Some(kind.id.clone()), ..facts.filing() };
            let filed = legal::decide(case, legal::Step::File(filing), facts)?;
            Ok(std::iter::once(classified).chain(filed).collect())
        }
        (from, _, _) => Ok(vec![CaseClassified { from, to }.into()]),
    }
}
