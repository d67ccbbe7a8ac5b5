//! What holds whatever commands a tenant is given, and in whatever order.
//!
//! It must never reuse the code it tests for what it expects: whom a configuration reaches is
//! worked out here once more, by looking at everything.

use crate::testing::{
    TENANT, World, all_devices, all_users, assign, assignment, collection, comanagement, create,
    create_assignment, delete, group, hello, in_group, instant, limit, nobody, not_in_group,
    notification, page, restriction, set_priority, user,
};
use crate::what_if::difference;
use crate::{
    Audience, Changes, Circumstances, Command, ConfigurationId, Kind, Member, PriorityList, Rules,
    Tenant,
};
use muster_model::{
    DeviceAndAppManagementAssignmentTarget as Target, DeviceEnrollmentConfiguration as Resource,
    EnrollmentRestrictionPlatformType as Platform,
};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// A command in which things that exist only later are named by number.
#[derive(Clone, Debug)]
enum Step {
    Create(Box<Resource>),
    CreateSeveral(Vec<Resource>),
    Update(usize, i32),
    Delete(usize),
    CreateAssignment(usize, Target),
    UpdateAssignment(usize, usize, Target),
    DeleteAssignment(usize, usize),
    Assign(usize, Vec<Target>),
    SetPriority(usize, i32),
    Given(Command),
}

fn targets() -> impl Strategy<Value = Target> {
    let groups = (0..4_u128).prop_map(|number| group(number).id());
    prop_oneof![
        2 => Just(all_users()),
        1 => Just(all_devices()),
        1 => Just(nobody()),
        1 => Just(collection("SMS00001")),
        1 => Just(in_group("not a GUID")),
        6 => groups.clone().prop_map(in_group),
        3 => groups.prop_map(not_in_group),
    ]
}

fn resources() -> impl Strategy<Value = Resource> {
    let windows_restore = || {
        let world = World::new();
        world.default(Kind::WindowsRestore).resource().clone()
    };
    prop_oneof![
        3 => (1..16).prop_map(limit),
        1 => (4..9, 4..9).prop_map(|(minimum, maximum)| hello(minimum, maximum)),
        2 => Just(restriction(Platform::Ios)),
        2 => Just(restriction(Platform::Windows)),
        1 => Just(page()),
        1 => Just(comanagement()),
        1 => Just(notification().into()),
        1 => Just(windows_restore()),
    ]
}

fn directory() -> impl Strategy<Value = Command> {
    let groups = || (0..4_u128).prop_map(|number| group(number).id());
    let users = || (0..4_u128).prop_map(|number| user(number, true).id());
    let members = || {
        prop_oneof![
            users().prop_map(Member::User),
            groups().prop_map(Member::Group)
        ]
    };
    prop_oneof![
        4 => (0..4_u128, any::<bool>()).prop_map(|(number, licensed)| Command::PutUser {
            user: user(number, licensed),
        }),
        3 => (0..4_u128).prop_map(|number| Command::PutGroup { group: group(number) }),
        1 => users().prop_map(|user| Command::RemoveUser { user }),
        1 => groups().prop_map(|group| Command::RemoveGroup { group }),
        8 => (groups(), members()).prop_map(|(group, member)| Command::AddMember { group, member }),
        1 => (groups(), members())
            .prop_map(|(group, member)| Command::RemoveMember { group, member }),
    ]
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let which = 0..24_usize;
    let step = prop_oneof![
        5 => resources().prop_map(|resource| Step::Create(Box::new(resource))),
        1 => prop::collection::vec(resources(), 0..4).prop_map(Step::CreateSeveral),
        2 => (which.clone(), 0..20).prop_map(|(which, value)| Step::Update(which, value)),
        1 => which.clone().prop_map(Step::Delete),
        3 => (which.clone(), targets()).prop_map(|(which, to)| Step::CreateAssignment(which, to)),
        1 => (which.clone(), 0..3_usize, targets())
            .prop_map(|(which, number, to)| Step::UpdateAssignment(which, number, to)),
        1 => (which.clone(), 0..3_usize)
            .prop_map(|(which, number)| Step::DeleteAssignment(which, number)),
        4 => (which.clone(), prop::collection::vec(targets(), 0..4))
            .prop_map(|(which, targets)| Step::Assign(which, targets)),
        2 => (which, -1..5).prop_map(|(which, value)| Step::SetPriority(which, value)),
        8 => directory().prop_map(Step::Given),
    ];
    prop::collection::vec(step, 0..60)
}

impl Step {
    /// The command, with numbers replaced by what there is.
    fn command(self, tenant: &Tenant) -> Command {
        let configurations: Vec<_> = tenant.configurations().collect();
        // Beyond what there is, an id that nothing has.
        let id = |which: usize| -> ConfigurationId {
            match configurations.get(which) {
                Some(configuration) => configuration.id().clone(),
                None => "nothing".into(),
            }
        };
        let number = |which: usize, number: usize| {
            let mut assignments = tenant.assignments(&id(which)).into_iter().flatten();
            match assignments.nth(number) {
                Some(assignment) => assignment.id().clone(),
                None => "nothing".into(),
            }
        };
        match self {
            Self::Create(resource) => create(*resource),
            Self::CreateSeveral(resources) => Command::CreateConfigurations { resources },
            Self::Update(which, value) => {
                let mut replacement = match configurations.get(which) {
                    Some(configuration) => configuration.resource().clone(),
                    None => limit(value),
                };
                match &mut replacement {
                    Resource::DeviceEnrollmentLimitConfiguration(limit) => limit.limit = value,
                    Resource::DeviceEnrollmentWindowsHelloForBusinessConfiguration(hello) => {
                        hello.pin_minimum_length = value;
                    }
                    other => other.base_mut().display_name = Some(value.to_string()),
                }
                Command::UpdateConfiguration {
                    configuration: id(which),
                    replacement: Box::new(replacement),
                }
            }
            Self::Delete(which) => delete(&id(which)),
            Self::CreateAssignment(which, target) => create_assignment(&id(which), target),
            Self::UpdateAssignment(which, at, target) => Command::UpdateAssignment {
                configuration: id(which),
                assignment: number(which, at),
                replacement: Box::new(assignment(target)),
            },
            Self::DeleteAssignment(which, at) => Command::DeleteAssignment {
                configuration: id(which),
                assignment: number(which, at),
            },
            Self::Assign(which, targets) => assign(&id(which), targets),
            Self::SetPriority(which, priority) => set_priority(&id(which), priority),
            Self::Given(command) => command,
        }
    }
}

/// The groups a user is in, by going through all memberships until nothing is new.
fn groups_by_search(tenant: &Tenant, user: Uuid) -> BTreeSet<Uuid> {
    let mut within = BTreeSet::new();
    loop {
        let found: BTreeSet<Uuid> = tenant
            .memberships()
            .filter(|membership| match membership.member {
                Member::User(member) => member == user,
                Member::Group(member) => within.contains(&member),
            })
            .map(|membership| membership.group)
            .collect();
        if found == within {
            return within;
        }
        within = found;
    }
}

/// What applies to a user, by going through all assignments of all configurations.
fn effective_by_search(tenant: &Tenant, user: Uuid) -> BTreeMap<PriorityList, ConfigurationId> {
    let groups = groups_by_search(tenant, user);
    let licensed = tenant.user(user).expect("a user").is_licensed();
    let mut winners: BTreeMap<PriorityList, (i32, ConfigurationId)> = BTreeMap::new();
    for configuration in tenant.configurations() {
        let (mut included, mut excluded) = (false, false);
        for assignment in tenant.assignments(configuration.id()).expect("present") {
            match assignment.audience() {
                Audience::AllDevices => included = true,
                Audience::AllLicensedUsers => included |= licensed,
                Audience::Group(group) => included |= groups.contains(group),
                Audience::ExcludedGroup(group) => excluded |= groups.contains(group),
                Audience::Collection(_) | Audience::Nobody => {}
            }
        }
        if !included || excluded {
            continue;
        }
        // The built-in one comes last.
        let rank = match configuration.priority() {
            0 => i32::MAX,
            priority => priority,
        };
        let contender = (rank, configuration.id().clone());
        let winner = winners
            .entry(configuration.priority_list())
            .or_insert_with(|| contender.clone());
        if contender < *winner {
            *winner = contender;
        }
    }
    winners
        .into_iter()
        .map(|(list, (_, id))| (list, id))
        .collect()
}

fn effective(tenant: &Tenant, user: Uuid) -> BTreeMap<PriorityList, ConfigurationId> {
    let effective = tenant.effective(user).expect("a user");
    effective
        .into_iter()
        .map(|effective| {
            let list = PriorityList {
                kind: effective.kind,
                platform: effective.platform,
            };
            (list, effective.configuration.id().clone())
        })
        .collect()
}

/// That no version and no time of a configuration went back.
fn check_monotone(before: &Tenant, after: &Tenant) {
    assert!(after.version() >= before.version());
    for old in before.configurations() {
        let Ok(new) = after.configuration(old.id()) else {
            continue;
        };
        let (old_base, new_base) = (old.resource().base(), new.resource().base());
        assert!(new_base.version >= old_base.version);
        assert!(new_base.last_modified_date_time >= old_base.last_modified_date_time);
        assert_eq!(new_base.created_date_time, old_base.created_date_time);
        assert_eq!(new.priority_list(), old.priority_list());
        assert_eq!(new.place(), old.place());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn every_command_keeps_every_rule(steps in steps()) {
        // `World::apply` checks the invariants and that replaying the changes gives the tenant;
        // among the invariants are unique positive priorities and the built-in configurations.
        let mut world = World::with_rules(Rules::DOCUMENTED);
        for step in steps {
            let before = world.tenant.clone();
            match world.apply(step.command(&before)) {
                Ok(applied) => {
                    let grown = u64::from(!applied.changes.is_empty());
                    prop_assert_eq!(world.tenant.version(), before.version() + grown);
                    prop_assert_eq!(world.tenant != before, !applied.changes.is_empty());
                    check_monotone(&before, &world.tenant);
                }
                Err(refusal) => {
                    prop_assert!(!refusal.to_string().is_empty());
                    prop_assert_eq!(&world.tenant, &before);
                }
            }
        }
    }

    #[test]
    fn effective_equals_a_search_through_everything(steps in steps()) {
        let mut world = World::new();
        for step in steps {
            let command = step.command(&world.tenant);
            let _ = world.apply(command);
        }
        for user in world.tenant.users() {
            prop_assert_eq!(
                effective(&world.tenant, user.id()),
                effective_by_search(&world.tenant, user.id())
            );
        }
    }

    #[test]
    fn the_same_commands_with_the_same_ids_give_the_same_tenant(steps in steps()) {
        let mut world = World::new();
        let mut commands = Vec::new();
        for step in steps {
            let command = step.command(&world.tenant);
            commands.push(serde_json::to_string(&command).expect("JSON"));
            let _ = world.apply(command);
        }
        // Once more, from the commands as they would stand in a journal.
        let mut again = World::new();
        for command in commands {
            let _ = again.apply(serde_json::from_str(&command).expect("a command"));
        }
        prop_assert_eq!(again.tenant, world.tenant);
    }

    #[test]
    fn rows_give_the_tenant_back(steps in steps()) {
        let mut world = World::new();
        let mut journal = Vec::new();
        for step in steps {
            let command = step.command(&world.tenant);
            if let Ok(applied) = world.apply(command) {
                journal.push(serde_json::to_string(&applied.changes).expect("JSON"));
            }
        }
        let contents = serde_json::to_string(&world.tenant.contents()).expect("JSON");
        let contents: Changes = serde_json::from_str(&contents).expect("rows");
        prop_assert_eq!(&Tenant::restore(TENANT, &contents), &world.tenant);

        let mut replayed = World::new().tenant;
        for changes in journal {
            let changes: Changes = serde_json::from_str(&changes).expect("changes");
            replayed = replayed.replay(&changes).expect("in order");
        }
        prop_assert_eq!(replayed, world.tenant);
    }

    #[test]
    fn what_if_equals_doing_it_on_a_copy(steps in steps()) {
        let mut world = World::new();
        for step in steps {
            let command = step.command(&world.tenant);
            let before = world.tenant.clone();
            let mut identifiers = world.identifiers.clone();
            let asked = before.what_if(&command, &mut Circumstances {
                now: instant(world.seconds + 1),
                identifiers: &mut identifiers,
            });
            let done = world.apply(command);
            match (asked, done) {
                (Ok(asked), Ok(done)) => {
                    // Every user of both is asked, not only those the changes concern.
                    let users: BTreeSet<Uuid> = before
                        .users()
                        .chain(done.tenant.users())
                        .map(|user| user.id())
                        .collect();
                    let expected: Vec<_> = users
                        .into_iter()
                        .filter_map(|user| difference(&before, &done.tenant, user))
                        .collect();
                    prop_assert_eq!(asked.differences, expected);
                    prop_assert_eq!(asked.applied, done);
                }
                (Err(asked), Err(done)) => prop_assert_eq!(asked, done),
                (asked, done) => prop_assert!(false, "{:?} but {:?}", asked, done),
            }
        }
    }
}
