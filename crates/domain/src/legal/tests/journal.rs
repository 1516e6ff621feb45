//! Whatever is tried in whatever order: the journal alone gives the case, and law 4 holds.

use proptest::prelude::*;

use super::*;
use crate::{
    case::{FailureCode, State as Stands},
    event::{HumanAsked, HumanReached, ReceiptIssued},
    ids::ReceiptId,
};

/// What somebody may try, said without the law: it is made a command when it is tried.
#[derive(Debug, Clone)]
enum Try {
    File(usize, bool),
    Refile(usize, bool, bool),
    Complete(i8),
    Completed,
    Supervisor(bool),
    Step(Step),
    Command(Command),
}

fn any_step() -> impl Strategy<Value = Try> {
    let number = 1_u128..4;
    let step = prop_oneof![
        number.clone().prop_map(|n| Step::AddPoint(point(n))),
        number.clone().prop_map(|n| Step::DropPoint(point(n))),
        (number.clone(), number.clone()).prop_map(|(n, most)| answer(n, &(1..=most).map(point).collect::<Vec<_>>())),
        number.clone().prop_map(|n| Step::Prove { message: message(n), proof: Proof::Accepted }),
        Just(Step::Hold(HoldTrigger::RelatedComplaint)),
        Just(Step::OpenAdr("consumo-md".to_owned())),
        Just(Step::CloseAdr),
        Just(Step::Offer { message: message(40), until: Timestamp::UNIX_EPOCH }),
        any::<bool>().prop_map(|accepted| Step::SettleOffer { accepted, message: None }),
        any::<bool>().prop_map(Step::Declare),
        Just(Step::Issue(ReceiptIssued {
            receipt: ReceiptId(Uuid::nil()),
            message: None,
            medium: "paper".to_owned(),
            digest: String::new(),
            sheet: Some("2027-000001".to_owned()),
        })),
    ];
    let state = prop_oneof![Just(Stands::Open), Just(Stands::Waiting), Just(Stands::Resolved)];
    let command = prop_oneof![
        (number.clone(), state).prop_map(|(n, then)| reply(n, then)),
        number.clone().prop_map(sent),
        number.clone().prop_map(|n| Command::CancelReply(message(n))),
        number.clone().prop_map(|n| Command::Failed { message: message(n), reason: FailureCode::Unreachable }),
        number.prop_map(|n| Command::Bounced { message: message(n), permanent: true, waits_since: None }),
        Just(Command::Classify(CaseKind::Complaint)),
        Just(Command::Classify(CaseKind::Inquiry)),
        Just(Command::Resolve),
        Just(Command::Reopen),
        Just(Command::Close),
    ];
    prop_oneof![
        1 => (0_usize..4, any::<bool>()).prop_map(|(kind, by_words)| Try::File(kind, by_words)),
        2 => (0_usize..4, any::<bool>(), any::<bool>()).prop_map(|(kind, bill, reason)| Try::Refile(kind, bill, reason)),
        1 => (-1_i8..3).prop_map(Try::Complete),
        1 => Just(Try::Completed),
        1 => any::<bool>().prop_map(Try::Supervisor),
        6 => step.prop_map(Try::Step),
        6 => command.prop_map(Try::Command),
    ]
}

fn command(office: &Office, tried: Try, now: Timestamp) -> Command {
    let kind = |number: usize| office.profile.kinds[number % office.profile.kinds.len()].id.clone();
    let step = match tried {
        Try::File(number, by_words) => Step::File(Filing { by_words, ..office.filing(&kind(number), &[]) }),
        Try::Refile(number, bill, reason) => {
            let topics: &[&str] = if bill { &["facturacion"] } else { &[] };
            let filing = Filing {
                situation: office.profile.complete(&office.situation),
                ..office.filing(&kind(number), topics)
            };
            Step::Refile { filing, reason: reason.then(|| message(60)) }
        }
        Try::Complete(more) => {
            let term = office.case.legal.as_deref().and_then(|legal| office.law().completion_term(legal, now));
            let due_on = term.map_or(office.law().date(now), |(date, _)| date);
            let due_on = due_on.saturating_add(jiff::Span::new().days(more));
            completion(office, &["detail"], &due_on.to_string())
        }
        Try::Completed => Step::Complete(now),
        Try::Supervisor(true) => Step::AskHuman(HumanAsked { supervisor: true, channel: Channel::Phone, at: now }),
        Try::Supervisor(false) => Step::ReachHuman(HumanReached { supervisor: true, at: now, same_contact: true }),
        Try::Step(step) => step,
        Try::Command(command) => return command,
    };
    Command::Legal(step)
}

fn an_office() -> impl Strategy<Value = Office> {
    (0_usize..4).prop_map(|which| match which {
        0 => Office::water(),
        1 => Office::shop(),
        2 => Office::new("es-electricity", Sector::Electricity, Size::Small, "2027-01-11T10:00"),
        _ => Office::lima(),
    })
}

proptest! {
    #[test]
    fn the_journal_gives_the_case_and_no_complaint_ends_unanswered(
        mut office in an_office(),
        tries in prop::collection::vec((any_step(), 0_i64..60), 1..40),
    ) {
        let mut now = office.case.opened_at;
        for (tried, hours) in tries {
            now += jiff::SignedDuration::from_hours(hours);
            let before = office.case.clone();
            let command = command(&office, tried, now);
            if office.tell_at(now, command.clone()).is_err() {
                prop_assert_eq!(&office.case, &before, "a refusal changes nothing");
                continue;
            }
            let Some(legal) = office.case.legal.as_deref() else { continue };
            let has_ended = matches!(office.case.state, Stands::Resolved | Stands::Closed);
            if legal.reasoned && has_ended && before.state != Stands::Closed {
                prop_assert!(legal.resolution.is_some(), "{:?}: ended without a reasoned answer", command);
                prop_assert_eq!(legal.open_points().count(), 0, "{:?}: ended with open points", command);
            }
            let rank = |kind: &str| office.profile.kind(kind).map(|kind| kind.rank);
            if let Some(was) = before.legal.as_deref().filter(|was| !was.by_words) {
                prop_assert!(rank(&legal.kind) >= rank(&was.kind), "{:?}: it became less", command);
            }
        }
        prop_assert_eq!(office.as_journalled(), office.case);
    }
}
