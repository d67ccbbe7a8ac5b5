//! Measures what a question about one user costs in tenants of growing size: the user stays the
//! same, everything around the user grows. Run it with `--release`.

use muster_enrollment::{
    Circumstances, Command, Group, Identifiers, Kind, Member, Outcome, Refusal, Rules, Tenant, User,
};
use muster_model::{
    AssignmentTargetBase, DateTimeOffset, DeviceAndAppManagementAssignmentFilterType as FilterType,
    DeviceAndAppManagementAssignmentSource as Source, EnrollmentConfigurationAssignment, Entity,
    GroupAssignmentTarget,
};
use std::hint::black_box;
use std::time::Instant;
use uuid::Uuid;

struct Sequence(u128);

impl Identifiers for Sequence {
    fn next(&mut self) -> Uuid {
        self.0 += 1;
        Uuid::from_u128(self.0)
    }
}

fn object(sort: u128, number: u128) -> Uuid {
    Uuid::from_u128((sort << 64) | number)
}

/// A tenant in which every user is in one group, the groups are nested in tens, and every
/// configuration is assigned to one group.
fn tenant(users: u128, groups: u128, configurations: u128) -> Result<Tenant, Refusal> {
    let rules = Rules {
        enforce_policy_limits: false,
        ..Rules::DOCUMENTED
    };
    let created = DateTimeOffset::UNIX_EPOCH;
    let mut tenant = Tenant::new(object(9, 9), created).with_rules(rules);
    let mut identifiers = Sequence(object(3, 0).as_u128());
    let mut apply = |tenant: &mut Tenant, command| -> Result<Outcome, Refusal> {
        let mut circumstances = Circumstances {
            now: created,
            identifiers: &mut identifiers,
        };
        let applied = tenant.apply(command, &mut circumstances)?;
        *tenant = applied.tenant;
        Ok(applied.outcome)
    };
    for number in 0..groups {
        let id = object(2, number);
        let group = Group::new(
            id,
            muster_model::Group {
                odata_type: Default::default(),
                base: Entity { id: String::new() },
                display_name: format!("Group {number}"),
                description: None,
                mail_enabled: false,
                mail_nickname: format!("group{number}"),
                security_enabled: true,
                group_types: Vec::new(),
            },
        );
        apply(&mut tenant, Command::PutGroup { group })?;
        if number > 0 {
            let member = Member::Group(id);
            let group = object(2, number / 10);
            apply(&mut tenant, Command::AddMember { group, member })?;
        }
    }
    for number in 0..users {
        let id = object(1, number);
        let user = User::new(
            id,
            muster_model::User {
                odata_type: Default::default(),
                base: Entity { id: String::new() },
                account_enabled: true,
                display_name: format!("User {number}"),
                mail_nickname: format!("user{number}"),
                user_principal_name: format!("user{number}@contoso.test"),
                assigned_licenses: Vec::new(),
            },
        );
        apply(&mut tenant, Command::PutUser { user })?;
        let member = Member::User(id);
        let group = object(2, number % groups);
        apply(&mut tenant, Command::AddMember { group, member })?;
    }
    let page = tenant
        .configurations()
        .find(|all| all.kind() == Kind::Windows10EnrollmentCompletionPage)
        .map(|page| page.resource().clone());
    for number in 0..configurations {
        let Some(resource) = page.clone().map(Box::new) else {
            break;
        };
        let created = apply(&mut tenant, Command::CreateConfiguration { resource })?;
        let target = GroupAssignmentTarget {
            odata_type: Default::default(),
            base: AssignmentTargetBase {
                device_and_app_management_assignment_filter_id: None,
                device_and_app_management_assignment_filter_type: FilterType::None2,
            },
            group_id: object(2, number % groups).to_string(),
        };
        let resource = EnrollmentConfigurationAssignment {
            odata_type: Default::default(),
            id: String::new(),
            target: target.into(),
            source: Source::Direct,
            source_id: None,
        };
        if let Outcome::Configuration(created) = created {
            let command = Command::CreateAssignment {
                configuration: created.id().clone(),
                resource: Box::new(resource),
            };
            apply(&mut tenant, command)?;
        }
    }
    Ok(tenant)
}

fn main() -> Result<(), Refusal> {
    const QUESTIONS: u32 = 2000;
    for scale in [1, 10, 100, 500] {
        let (users, groups) = (100 * scale, 50 * scale);
        // As many configurations as groups: the user is in more groups only as nesting deepens.
        let started = Instant::now();
        let tenant = tenant(users, groups, groups)?;
        let built = started.elapsed();
        let user = object(1, groups - 1);
        let answer = tenant.effective(user)?;
        let around = answer
            .iter()
            .map(|all| all.explanation.matches.len() + all.explanation.outranked.len())
            .sum::<usize>();
        let started = Instant::now();
        for _ in 0..QUESTIONS {
            black_box(tenant.effective(black_box(user))?);
        }
        let effective = started.elapsed() / QUESTIONS;
        let started = Instant::now();
        for _ in 0..QUESTIONS {
            black_box(tenant.clone());
        }
        let copy = started.elapsed() / QUESTIONS;
        let commands = tenant.version();
        println!(
            "{users:>7} users, {groups:>6} groups, {groups:>6} configurations: effective {effective:?} ({around} matches), copy {copy:?}, {:?} per command over {commands}",
            built / u32::try_from(commands).unwrap_or(u32::MAX)
        );
    }
    Ok(())
}
