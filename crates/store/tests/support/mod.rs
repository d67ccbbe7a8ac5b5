//! What the tests of the stores share: tenants made by the core's own commands.
//!
//! It must never know a store.

// Each test binary uses a part of it.
#![allow(dead_code)]

use muster_enrollment::{
    Applied, Changes, Circumstances, Command, ConfigurationId, Group, Identifiers, Kind, Member,
    Outcome, Tenant, User,
};
use muster_model::{
    AllLicensedUsersAssignmentTarget, AssignmentTargetBase, DateTimeOffset,
    DeviceAndAppManagementAssignmentFilterType as FilterType,
    DeviceAndAppManagementAssignmentSource as Source,
    DeviceAndAppManagementAssignmentTarget as Target, DeviceEnrollmentConfiguration as Resource,
    EnrollmentConfigurationAssignment, GroupAssignmentTarget,
};
use muster_store::{CommitError, Store};
use std::time::Duration;
use uuid::Uuid;

/// How long anything that must happen may take.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// A name with everything that a database or a format could stumble over.
pub const UNUSUAL: &str = "O'Brien \"\\ \u{0} \n \u{7f} {} $1 ?1 é \u{1f984} \u{202e} %00";

struct Random;

impl Identifiers for Random {
    fn next(&mut self) -> Uuid {
        Uuid::new_v4()
    }
}

fn instant(seconds: i128) -> DateTimeOffset {
    DateTimeOffset::from_unix_nanoseconds(seconds * 1_000_000_000).expect("a year up to 9999")
}

/// A tenant as it is before its first command.
pub fn new_tenant() -> Tenant {
    Tenant::new(Uuid::new_v4(), instant(1000))
}

/// What a command makes of a tenant.
pub fn apply(tenant: &Tenant, command: Command) -> Applied<Outcome> {
    let mut circumstances = Circumstances {
        now: instant(2000 + i128::from(tenant.version())),
        identifiers: &mut Random,
    };
    tenant
        .apply(command, &mut circumstances)
        .expect("not refused")
}

pub fn user(name: &str) -> User {
    let id = Uuid::new_v4();
    let resource = muster_model::User {
        odata_type: Default::default(),
        base: muster_model::Entity { id: String::new() },
        account_enabled: true,
        display_name: name.to_owned(),
        mail_nickname: "user".to_owned(),
        user_principal_name: format!("{id}@contoso.test"),
        assigned_licenses: Vec::new(),
    };
    User::new(id, resource)
}

pub fn put_user(name: &str) -> Command {
    Command::PutUser { user: user(name) }
}

pub fn group() -> Group {
    let resource = muster_model::Group {
        odata_type: Default::default(),
        base: muster_model::Entity { id: String::new() },
        display_name: "A group".to_owned(),
        description: Some(UNUSUAL.to_owned()),
        mail_enabled: false,
        mail_nickname: "group".to_owned(),
        security_enabled: true,
        group_types: Vec::new(),
        membership_rule: None,
        membership_rule_processing_state: None,
    };
    Group::new(Uuid::new_v4(), resource)
}

/// A configuration to be created, like the built-in one of the kind.
pub fn resource(tenant: &Tenant, kind: Kind, name: &str) -> Resource {
    let mut built_in = tenant.configurations().filter(|all| all.is_default());
    let built_in = built_in.find(|all| all.kind() == kind).expect("built in");
    let mut resource = built_in.resource().clone();
    resource.base_mut().display_name = Some(name.to_owned());
    resource
}

pub fn create(tenant: &Tenant, kind: Kind, name: &str) -> Command {
    Command::CreateConfiguration {
        resource: Box::new(resource(tenant, kind, name)),
    }
}

fn assignments(
    targets: impl IntoIterator<Item = Target>,
) -> Vec<EnrollmentConfigurationAssignment> {
    let assignment = |target| EnrollmentConfigurationAssignment {
        odata_type: Default::default(),
        id: String::new(),
        target,
        source: Source::Direct,
        source_id: None,
    };
    targets.into_iter().map(assignment).collect()
}

fn unfiltered() -> AssignmentTargetBase {
    AssignmentTargetBase {
        device_and_app_management_assignment_filter_id: None,
        device_and_app_management_assignment_filter_type: FilterType::None2,
    }
}

pub fn all_users() -> Target {
    AllLicensedUsersAssignmentTarget {
        odata_type: Default::default(),
        base: unfiltered(),
    }
    .into()
}

pub fn in_group(group: Uuid) -> Target {
    GroupAssignmentTarget {
        odata_type: Default::default(),
        base: unfiltered(),
        group_id: group.to_string(),
    }
    .into()
}

/// A tenant as a life of commands of every sort leaves it: what it was at first, and the changes.
pub fn life() -> (Tenant, Vec<Applied<Outcome>>) {
    let first = new_tenant();
    let mut life = Life {
        tenant: first.clone(),
        applied: Vec::new(),
    };
    let one = life.create(Kind::Limit, "One");
    let two = life.create(Kind::Limit, UNUSUAL);
    let page = life.create(Kind::Windows10EnrollmentCompletionPage, "Page");
    let (ann, bob) = (user("Ann"), user(UNUSUAL));
    let (all, some) = (group(), group());
    for user in [&ann, &bob] {
        life.done(Command::PutUser { user: user.clone() });
    }
    for group in [&all, &some] {
        life.done(Command::PutGroup {
            group: group.clone(),
        });
    }
    for (group, member) in [
        (&some, Member::User(ann.id())),
        (&some, Member::User(bob.id())),
        (&all, Member::Group(some.id())),
    ] {
        let group = group.id();
        life.done(Command::AddMember { group, member });
    }
    for (configuration, targets) in [
        (&one, vec![all_users(), in_group(all.id())]),
        (&two, vec![in_group(some.id())]),
        (&page, vec![in_group(all.id()), in_group(some.id())]),
    ] {
        life.done(Command::Assign {
            configuration: configuration.clone(),
            resources: assignments(targets),
        });
    }
    life.done(Command::SetPriority {
        configuration: two.clone(),
        priority: 1,
    });
    life.done(Command::Assign {
        configuration: page,
        resources: assignments([in_group(some.id())]),
    });
    life.done(Command::DeleteConfiguration { configuration: one });
    life.done(Command::RemoveMember {
        group: some.id(),
        member: Member::User(bob.id()),
    });
    life.done(Command::RemoveUser { user: bob.id() });
    life.done(put_user("Eve"));
    (first, life.applied)
}

struct Life {
    tenant: Tenant,
    applied: Vec<Applied<Outcome>>,
}

impl Life {
    fn done(&mut self, command: Command) -> Outcome {
        let applied = apply(&self.tenant, command);
        self.tenant = applied.tenant.clone();
        let outcome = applied.outcome.clone();
        self.applied.push(applied);
        outcome
    }

    fn create(&mut self, kind: Kind, name: &str) -> ConfigurationId {
        match self.done(create(&self.tenant, kind, name)) {
            Outcome::Configuration(configuration) => configuration.id().clone(),
            outcome => panic!("{outcome:?}"),
        }
    }
}

/// A tenant that was just created in the store.
pub async fn created(store: &dyn Store) -> Tenant {
    let tenant = new_tenant();
    let version = store.create(tenant.id(), &tenant.contents()).await;
    assert_eq!(version, Ok(0));
    tenant
}

/// The tenant as the store has it.
pub async fn stored(store: &dyn Store, tenant: Uuid) -> Tenant {
    let contents = store.open(tenant).await.expect("readable");
    Tenant::restore(tenant, &contents.expect("present"))
}

/// Commits what a command makes of the tenant as the store has it, as often as it takes.
pub async fn insist(store: &dyn Store, tenant: Uuid, command: &Command) -> Changes {
    loop {
        let current = stored(store, tenant).await;
        let applied = apply(&current, command.clone());
        let committed = store.commit(tenant, current.version(), &applied.changes);
        match committed.await {
            Ok(()) => return applied.changes,
            Err(CommitError::Lost { current: Some(now) }) => assert!(now > current.version()),
            Err(error) => panic!("{error}"),
        }
    }
}
