use rstest::rstest;
use uuid::Uuid;

use super::{Action, Asker, Role, may};
use crate::{case::tests::a_case, ids::AgentId};

fn agent(number: u128) -> AgentId {
    AgentId(Uuid::from_u128(number))
}

fn asks(role: Role) -> Asker {
    Asker { agent: agent(1), role }
}

#[rstest]
#[case(Role::Agent, true)]
#[case(Role::Lead, true)]
#[case(Role::Manager, true)]
#[case(Role::Compliance, false)]
#[case(Role::Admin, true)]
fn whoever_looks_after_people_may_answer_any_case(#[case] role: Role, #[case] allowed: bool) {
    assert_eq!(may(asks(role), Action::Work(&a_case())).is_ok(), allowed);
}

#[test]
fn everybody_sees_everything_and_may_leave_a_note() {
    for role in Role::ALL {
        assert!(may(asks(role), Action::Look).is_ok());
        assert!(may(asks(role), Action::Note(&a_case())).is_ok());
    }
}

#[test]
fn an_agent_takes_a_case_of_nobody_but_not_of_a_colleague() {
    let mut case = a_case();
    assert!(may(asks(Role::Agent), Action::Assign(&case, Some(agent(1)))).is_ok());
    assert!(may(asks(Role::Agent), Action::Assign(&case, Some(agent(2)))).is_err(), "nor hands it to somebody else");
    case.owner = Some(agent(2));
    assert!(may(asks(Role::Agent), Action::Assign(&case, Some(agent(1)))).is_err());
    assert!(may(asks(Role::Lead), Action::Assign(&case, Some(agent(1)))).is_ok());
    case.owner = Some(agent(1));
    assert!(may(asks(Role::Agent), Action::Assign(&case, Some(agent(2)))).is_ok(), "the owner hands over");
}

#[rstest]
#[case(Action::Settings, &[Role::Manager, Role::Admin])]
#[case(Action::Agents, &[Role::Admin])]
#[case(Action::Mailboxes, &[Role::Admin])]
#[case(Action::Tokens, &[Role::Admin])]
#[case(Action::SeeJobs, &[Role::Lead, Role::Manager, Role::Compliance, Role::Admin])]
#[case(Action::SeeQuarantine, &[Role::Lead, Role::Manager, Role::Compliance, Role::Admin])]
#[case(Action::Jobs, &[Role::Lead, Role::Manager, Role::Admin])]
#[case(Action::Quarantine, &[Role::Lead, Role::Manager, Role::Admin])]
#[case(Action::OpenCase, &[Role::Agent, Role::Lead, Role::Manager, Role::Admin])]
#[case(Action::EditPerson, &[Role::Agent, Role::Lead, Role::Manager, Role::Admin])]
fn only_these_roles_may(#[case] action: Action<'static>, #[case] roles: &[Role]) {
    for role in Role::ALL {
        assert_eq!(may(asks(role), action).is_ok(), roles.contains(&role), "{role:?}");
    }
}

#[test]
fn a_refusal_names_the_least_role_that_could() {
    assert_eq!(may(asks(Role::Agent), Action::Settings).unwrap_err().needs, Role::Manager);
}
