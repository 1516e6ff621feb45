//! What may happen to a case, as a person or an agent would put it.

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use uuid::Uuid;

use super::{Case, CaseKind, Channel, Command, Facts, FailureCode, Opening, Refused, State, decide, open};
use crate::{
    calendar::{Calendar, WorkingTime, Zone},
    event::{Actor, Event, MessageReceived, Recorded},
    ids::{AgentId, CaseId, EventId, MessageId, PersonId},
    key::Key,
    language::Language,
};

fn at(minutes: i64) -> Timestamp {
    "2026-11-23T09:00:00Z".parse::<Timestamp>().unwrap() + SignedDuration::from_mins(minutes)
}

fn message(number: u128) -> MessageId {
    MessageId(Uuid::from_u128(number))
}

fn agent(number: u128) -> AgentId {
    AgentId(Uuid::from_u128(number))
}

fn always() -> Calendar {
    Calendar::new(WorkingTime::always(), Zone::utc())
}

/// A case that has just begun; nobody has it.
pub(crate) fn a_case() -> Case {
    let opening = Opening {
        id: CaseId(Uuid::from_u128(1)),
        key: Key::from_random([7; 16]),
        person: PersonId(Uuid::from_u128(2)),
        kind: CaseKind::Inquiry,
        channel: Channel::Mail,
        language: Language::Es,
        subject: "Cobro doble".into(),
        happened_at: at(0),
        follows: None,
    };
    let (mut case, opened) = open(opening, at(0));
    record(&mut case, vec![opened], at(0));
    case
}

fn record(case: &mut Case, events: Vec<Event>, now: Timestamp) {
    for event in events {
        case.apply(&Recorded {
            id: EventId(Uuid::nil()),
            case: Some(case.id),
            person: None,
            at: now,
            actor: Actor::System,
            cause: String::new(),
            event,
        });
    }
}

fn told(number: u128, minutes: i64) -> Command {
    Command::Receive(MessageReceived {
        message: message(number),
        channel: Channel::Mail,
        happened_at: at(minutes),
        digest: String::new(),
        automatic: false,
    })
}

fn answer(number: u128, then: State) -> Command {
    Command::Reply { message: message(number), channel: Channel::Mail, digest: String::new(), then, until: None }
}

/// Does it, eight hours being promised, and says what happened.
fn step(case: &mut Case, command: Command, minutes: i64) -> Result<Vec<Event>, Refused> {
    step_with(case, command, minutes, Some(SignedDuration::from_hours(8)))
}

fn step_with(
    case: &mut Case,
    command: Command,
    minutes: i64,
    answer_within: Option<SignedDuration>,
) -> Result<Vec<Event>, Refused> {
    let calendar = always();
    let facts = Facts { now: at(minutes), calendars: (&calendar).into(), answer_within, law: None };
    let events = decide(case, command, &facts).map_err(|refusal| refusal.0)?;
    record(case, events.clone(), at(minutes));
    Ok(events)
}

#[test]
fn the_clock_runs_from_the_persons_word_until_the_answer_has_left() {
    let mut case = a_case();
    step(&mut case, told(10, 0), 0).unwrap();
    assert_eq!(case.clock.as_ref().unwrap().due_at, at(8 * 60));
    step(&mut case, answer(11, State::Resolved), 30).unwrap();
    assert!(case.clock.is_some(), "a mail that has not left is no answer yet");
    let events = step(&mut case, Command::Sent { message: message(11), answers: true }, 31).unwrap();
    assert!(matches!(&events[1], Event::ClockStopped(stopped) if stopped.met));
    assert_eq!((case.clock, case.first_answer_at), (None, Some(at(31))));
}

#[test]
fn an_acknowledgement_is_no_answer() {
    let mut case = a_case();
    step(&mut case, told(10, 0), 0).unwrap();
    step(&mut case, Command::Acknowledge { message: message(11), digest: String::new() }, 0).unwrap();
    step(&mut case, Command::Sent { message: message(11), answers: false }, 1).unwrap();
    assert!(case.clock.is_some() && case.first_answer_at.is_none());
    assert_eq!(case.waits_since, Some(at(0)));
}

#[test]
fn a_late_answer_is_counted_as_late() {
    let mut case = a_case();
    step(&mut case, told(10, 0), 0).unwrap();
    step(&mut case, answer(11, State::Open), 9 * 60).unwrap();
    let events = step(&mut case, Command::Sent { message: message(11), answers: true }, 9 * 60).unwrap();
    assert!(matches!(&events[1], Event::ClockStopped(stopped) if !stopped.met));
}

#[test]
fn what_is_said_by_phone_is_said_at_once() {
    let mut case = a_case();
    step(&mut case, told(10, 0), 0).unwrap();
    let spoken = Command::Reply {
        message: message(11),
        channel: Channel::Phone,
        digest: String::new(),
        then: State::Resolved,
        until: None,
    };
    step(&mut case, spoken, 5).unwrap();
    assert_eq!((case.state, case.clock, case.leaving), (State::Resolved, None, vec![]));
}

#[test]
fn a_new_word_reopens_and_starts_a_new_clock() {
    for then in [State::Waiting, State::Resolved] {
        let mut case = a_case();
        step(&mut case, told(10, 0), 0).unwrap();
        step(&mut case, answer(11, then), 5).unwrap();
        step(&mut case, Command::Sent { message: message(11), answers: true }, 6).unwrap();
        step(&mut case, told(12, 60), 60).unwrap();
        assert_eq!(case.state, State::Open);
        assert_eq!(case.clock.as_ref().unwrap().rule.as_str(), "next_answer");
        assert_eq!(case.waits_since, Some(at(60)));
    }
}

#[test]
fn a_word_that_crosses_the_answer_is_not_lost() {
    let mut case = a_case();
    step(&mut case, told(10, 0), 0).unwrap();
    step(&mut case, answer(11, State::Resolved), 5).unwrap();
    step(&mut case, told(12, 5), 5).unwrap();
    step(&mut case, Command::Sent { message: message(11), answers: true }, 6).unwrap();
    assert_eq!((case.state, case.waits_since), (State::Open, Some(at(5))));
    assert_eq!(case.clock.unwrap().started_at, at(5));
}

#[test]
fn an_automatic_reply_changes_nothing() {
    let mut case = a_case();
    step(&mut case, told(10, 0), 0).unwrap();
    step(&mut case, answer(11, State::Waiting), 1).unwrap();
    let before = case.state;
    let automatic = Command::Receive(MessageReceived {
        message: message(12),
        channel: Channel::Mail,
        happened_at: at(2),
        digest: String::new(),
        automatic: true,
    });
    step(&mut case, automatic, 2).unwrap();
    assert_eq!((case.state, case.waits_since), (before, None));
}

#[test]
fn an_answer_can_be_taken_back_only_while_it_leaves() {
    let mut case = a_case();
    step(&mut case, told(10, 0), 0).unwrap();
    step(&mut case, answer(11, State::Resolved), 5).unwrap();
    step(&mut case, Command::CancelReply(message(11)), 5).unwrap();
    assert_eq!((case.state, case.waits_since), (State::Open, Some(at(0))), "the person waits as before");
    assert_eq!(step(&mut case, Command::CancelReply(message(11)), 6), Err(Refused::AlreadyLeft));
}

#[test]
fn a_failed_answer_puts_the_case_back_on_the_list() {
    let mut case = a_case();
    step(&mut case, told(10, 0), 0).unwrap();
    step(&mut case, answer(11, State::Resolved), 5).unwrap();
    step(&mut case, Command::Failed { message: message(11), reason: FailureCode::RecipientRefused }, 6).unwrap();
    assert_eq!((case.state, case.waits_since), (State::Open, Some(at(0))));
}

#[test]
fn waiting_for_the_person_stops_the_clock_and_their_word_resumes_it() {
    let mut case = a_case();
    step(&mut case, told(10, 0), 0).unwrap();
    step(&mut case, answer(11, State::Open), 59).unwrap();
    step(&mut case, Command::Wait(Some(at(600))), 60).unwrap();
    assert!(case.clock.as_ref().unwrap().paused_since.is_some());
    step(&mut case, told(12, 180), 180).unwrap();
    assert_eq!(case.clock.unwrap().due_at, at(8 * 60 + 120), "the two hours of waiting are not ours");
}

#[test]
fn nobody_waits_for_a_person_who_waits_for_us() {
    let mut case = a_case();
    step(&mut case, told(10, 0), 0).unwrap();
    assert_eq!(step(&mut case, Command::Wait(None), 1), Err(Refused::Unanswered));
}

#[test]
fn a_clock_that_stood_still_runs_again_when_the_case_is_open() {
    let paused = || {
        let mut case = a_case();
        step(&mut case, told(10, 0), 0).unwrap();
        step(&mut case, answer(11, State::Open), 1).unwrap();
        step(&mut case, Command::Wait(None), 2).unwrap();
        assert!(case.clock.as_ref().unwrap().paused_since.is_some());
        case
    };
    let failed = Command::Failed { message: message(11), reason: FailureCode::Unreachable };
    for command in [answer(12, State::Open), Command::CancelReply(message(11)), failed, Command::Reopen] {
        let mut case = paused();
        step(&mut case, command.clone(), 60).unwrap();
        let clock = case.clock.unwrap();
        assert_eq!((case.state, clock.paused_since), (State::Open, None), "{command:?}");
    }
}

#[test]
fn who_waited_waits_on_when_the_answer_does_not_arrive_whatever_is_promised() {
    let failed = Command::Failed { message: message(11), reason: FailureCode::Unreachable };
    for promise in [None, Some(SignedDuration::from_hours(8))] {
        for command in [Command::CancelReply(message(11)), failed.clone()] {
            let mut case = a_case();
            step_with(&mut case, told(10, 0), 1, promise).unwrap();
            step_with(&mut case, answer(11, State::Resolved), 5, promise).unwrap();
            step_with(&mut case, command, 6, promise).unwrap();
            assert_eq!((case.state, case.waits_since), (State::Open, Some(at(0))));
            assert_eq!(case.clock.is_some(), promise.is_some());
            assert_eq!(step_with(&mut case, Command::Resolve, 7, promise), Err(Refused::Unanswered));
        }
    }
}

#[test]
fn an_answer_that_came_back_leaves_the_person_waiting_since_their_word() {
    let mut case = a_case();
    step(&mut case, told(10, 0), 0).unwrap();
    step(&mut case, answer(11, State::Resolved), 5).unwrap();
    step(&mut case, Command::Sent { message: message(11), answers: true }, 6).unwrap();
    let back = Command::Bounced { message: message(11), permanent: true, waits_since: Some(at(0)) };
    step(&mut case, back, 60).unwrap();
    assert_eq!((case.state, case.waits_since), (State::Open, Some(at(0))));
    assert_eq!(case.clock.unwrap().started_at, at(0), "and the clock is theirs again");
}

#[test]
fn of_two_answers_on_their_way_the_second_is_for_who_waited() {
    let mut case = a_case();
    step(&mut case, told(10, 0), 0).unwrap();
    step(&mut case, answer(11, State::Open), 5).unwrap();
    step(&mut case, answer(12, State::Open), 5).unwrap();
    step(&mut case, Command::CancelReply(message(11)), 5).unwrap();
    assert_eq!(case.waits_since, None);
    step(&mut case, Command::CancelReply(message(12)), 6).unwrap();
    assert_eq!(case.waits_since, Some(at(0)));
}

#[test]
fn what_is_said_by_phone_answers_a_word_of_any_second() {
    let mut case = a_case();
    let happened_at = at(0) + SignedDuration::from_secs(31);
    let Command::Receive(received) = told(10, 0) else { unreachable!() };
    step(&mut case, Command::Receive(MessageReceived { happened_at, ..received }), 1).unwrap();
    let spoken = Command::Reply {
        message: message(11),
        channel: Channel::Phone,
        digest: String::new(),
        then: State::Resolved,
        until: None,
    };
    step(&mut case, spoken, 5).unwrap();
    assert_eq!((case.state, case.clock, case.waits_since), (State::Resolved, None, None));
}

#[test]
fn nobody_is_resolved_into_silence() {
    let mut case = a_case();
    step(&mut case, told(10, 0), 0).unwrap();
    assert_eq!(step(&mut case, Command::Resolve, 1), Err(Refused::Unanswered));
}

#[test]
fn time_closes_only_what_was_resolved() {
    let mut case = a_case();
    step(&mut case, told(10, 0), 0).unwrap();
    assert_eq!(step(&mut case, Command::Close, 100_000), Err(Refused::NotResolved), "overdue stays open (law 3)");
    assert_eq!(step(&mut case, answer(11, State::Closed), 5), Err(Refused::NeverCloses));
}

#[test]
fn a_closed_case_takes_no_new_word() {
    let mut case = a_case();
    step(&mut case, told(10, 0), 0).unwrap();
    step(&mut case, answer(11, State::Resolved), 1).unwrap();
    step(&mut case, Command::Sent { message: message(11), answers: true }, 2).unwrap();
    step(&mut case, Command::Close, 50_000).unwrap();
    assert_eq!(step(&mut case, told(12, 50_001), 50_001), Err(Refused::Closed));
    assert_eq!(step(&mut case, Command::Reopen, 50_001), Err(Refused::Closed));
}

#[test]
fn a_complaint_stays_one() {
    let mut case = a_case();
    step(&mut case, Command::Classify(CaseKind::Complaint), 1).unwrap();
    assert_eq!(step(&mut case, Command::Classify(CaseKind::Inquiry), 2), Err(Refused::ComplaintStays));
}

#[test]
fn a_case_has_one_owner_who_does_not_also_help() {
    let mut case = a_case();
    step(&mut case, Command::Join(agent(1)), 1).unwrap();
    step(&mut case, Command::Assign(Some(agent(1))), 2).unwrap();
    assert_eq!((case.owner, case.collaborators.as_slice()), (Some(agent(1)), [].as_slice()));
    assert_eq!(step(&mut case, Command::Join(agent(1)), 3), Err(Refused::OwnerHelps));
}

#[test]
fn who_waits_most_comes_first_and_who_waits_for_nothing_last() {
    let mut early = a_case();
    step(&mut early, told(10, 0), 0).unwrap();
    let mut late = a_case();
    step(&mut late, told(10, 30), 30).unwrap();
    let mut answered = early.clone();
    step(&mut answered, answer(11, State::Open), 5).unwrap();
    step(&mut answered, Command::Sent { message: message(11), answers: true }, 6).unwrap();
    assert!(early.attention() < late.attention() && late.attention() < answered.attention());
}

fn any_command() -> impl Strategy<Value = Command> {
    let state = prop_oneof![Just(State::Open), Just(State::Waiting), Just(State::Resolved), Just(State::Closed)];
    let channel = prop_oneof![Just(Channel::Mail), Just(Channel::Phone)];
    let number = 1_u128..6;
    prop_oneof![
        (number.clone(), 0_i64..5000, any::<bool>()).prop_map(|(n, minutes, automatic)| Command::Receive(
            MessageReceived {
                message: message(n),
                channel: Channel::Mail,
                happened_at: at(minutes),
                digest: String::new(),
                automatic,
            }
        )),
        (number.clone(), state, channel).prop_map(|(n, then, channel)| Command::Reply {
            message: message(n),
            channel,
            digest: String::new(),
            then,
            until: None
        }),
        number.clone().prop_map(|n| Command::CancelReply(message(n))),
        (number.clone(), any::<bool>()).prop_map(|(n, answers)| Command::Sent { message: message(n), answers }),
        number.clone().prop_map(|n| Command::Failed { message: message(n), reason: FailureCode::Unreachable }),
        (number.clone(), any::<bool>(), prop::option::of(0_i64..60)).prop_map(|(n, permanent, since)| {
            Command::Bounced { message: message(n), permanent, waits_since: since.map(at) }
        }),
        number.clone().prop_map(|n| Command::Assign(Some(agent(n)))),
        Just(Command::Assign(None)),
        number.clone().prop_map(|n| Command::Join(agent(n))),
        number.prop_map(|n| Command::Leave(agent(n))),
        Just(Command::Wait(None)),
        Just(Command::Resolve),
        Just(Command::Reopen),
        Just(Command::Close),
        Just(Command::Classify(CaseKind::Complaint)),
        Just(Command::Classify(CaseKind::Inquiry)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    /// Whatever is tried in whatever order, the states of a case hold.
    #[test]
    fn the_states_of_a_case_hold(commands in prop::collection::vec(any_command(), 1..60), promised: bool) {
        let promise = promised.then(|| SignedDuration::from_hours(8));
        let mut case = a_case();
        let mut was_complaint = false;
        for (minute, command) in commands.into_iter().enumerate() {
            let before = case.clone();
            if step_with(&mut case, command.clone(), minute as i64, promise).is_err() {
                prop_assert_eq!(&case, &before, "a refusal changes nothing");
                continue;
            }
            prop_assert!(case.version > before.version);
            was_complaint |= case.kind == CaseKind::Complaint;
            prop_assert!(!was_complaint || case.kind == CaseKind::Complaint, "a complaint stays one");
            prop_assert!(case.owner.is_none_or(|owner| !case.collaborators.contains(&owner)), "the owner does not also help");
            if before.state == State::Closed {
                prop_assert_eq!(case.state, State::Closed, "what is closed stays closed");
            }
            if case.state == State::Closed && before.state != State::Closed {
                prop_assert_eq!(before.state, State::Resolved, "only what was resolved is closed");
            }
            if case.state == State::Resolved && before.state != State::Resolved {
                prop_assert!(case.waits_since.is_none(), "nobody is resolved into silence");
            }
            let paused = case.clock.as_ref().is_some_and(|clock| clock.paused_since.is_some());
            prop_assert!(!(paused && case.state == State::Open), "an open case has no paused clock");
            if case.waits_since.is_some() && case.state != State::Closed {
                prop_assert_eq!(case.clock.is_some(), promised, "whoever waits has a clock, if something is promised");
            }
            let person_spoke = matches!(command, Command::Receive(ref received) if !received.automatic);
            if person_spoke {
                prop_assert!(case.waits_since.is_some() && case.state == State::Open);
            }
        }
    }
}
