//! What a question about one user costs in tenants of growing size: the user's groups stay the same
//! while everything around grows, and then the other way round.
//!
//! `cargo bench -p muster-enrollment --bench targeting` prints both tables; `-- LARGEST` stops at a
//! smaller number of assignments. The machine's noise is the same for all rows of a table, so the
//! ratios count, not the times.

use muster_enrollment::{
    Circumstances, Command, Group, Identifiers, Kind, Member, Outcome, Refusal, Rules, Tenant, User,
};
use muster_model::{
    AssignmentTargetBase, DateTimeOffset, DeviceAndAppManagementAssignmentFilterType as FilterType,
    DeviceAndAppManagementAssignmentSource as Source, EnrollmentConfigurationAssignment, Entity,
    GroupAssignmentTarget,
};
use std::hint::black_box;
use std::time::{Duration, Instant};
use uuid::Uuid;

/// To how many groups each configuration is assigned, and from how many each group hears.
const ASSIGNMENTS_EACH: u128 = 10;

/// How often each row is measured; the median is printed.
const ROUNDS: usize = 7;

/// How often a question is asked in one round.
const QUESTIONS: u32 = 200;

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

fn user(number: u128) -> Uuid {
    object(1, number)
}

fn group(number: u128) -> Uuid {
    object(2, number)
}

/// Applies one command.
fn apply(tenant: &mut Tenant, ids: &mut Sequence, command: Command) -> Result<Outcome, Refusal> {
    let mut circumstances = Circumstances {
        now: DateTimeOffset::UNIX_EPOCH,
        identifiers: ids,
    };
    let applied = tenant.apply(command, &mut circumstances)?;
    *tenant = applied.tenant;
    Ok(applied.outcome)
}

/// A tenant with so many assignments, a tenth as many configurations, groups and users, each user in
/// one group. The user asked about, number 0, is in so many groups, half of them through another one.
fn tenant(assignments: u128, groups_of_user: u128) -> Result<Tenant, Refusal> {
    let rules = Rules {
        enforce_policy_limits: false,
        ..Rules::DOCUMENTED
    };
    let mut tenant = Tenant::new(object(9, 9), DateTimeOffset::UNIX_EPOCH).with_rules(rules);
    let mut ids = Sequence(object(3, 0).as_u128());
    let others = assignments / ASSIGNMENTS_EACH;
    let page = tenant
        .configurations()
        .find(|all| all.kind() == Kind::Windows10EnrollmentCompletionPage)
        .map(|page| page.resource().clone());
    for number in 0..others {
        let resource = muster_model::Group {
            odata_type: Default::default(),
            base: Entity { id: String::new() },
            display_name: format!("Group {number}"),
            description: None,
            mail_enabled: false,
            mail_nickname: format!("group{number}"),
            security_enabled: true,
            group_types: Vec::new(),
            membership_rule: None,
            membership_rule_processing_state: None,
        };
        let group = Group::new(group(number), resource);
        apply(&mut tenant, &mut ids, Command::PutGroup { group })?;
    }
    for number in 0..others {
        let resource = muster_model::User {
            odata_type: Default::default(),
            base: Entity { id: String::new() },
            account_enabled: true,
            display_name: format!("User {number}"),
            mail_nickname: format!("user{number}"),
            user_principal_name: format!("user{number}@contoso.test"),
            assigned_licenses: Vec::new(),
        };
        let member = Member::User(user(number));
        let user = User::new(user(number), resource);
        apply(&mut tenant, &mut ids, Command::PutUser { user })?;
        let group = group(number);
        apply(&mut tenant, &mut ids, Command::AddMember { group, member })?;
    }
    // Group 0 is a member of some, and the user of the others itself.
    for number in 1..groups_of_user {
        let member = if number % 2 == 0 {
            Member::User(user(0))
        } else {
            Member::Group(group(0))
        };
        let group = group(number);
        apply(&mut tenant, &mut ids, Command::AddMember { group, member })?;
    }
    for number in 0..others {
        let Some(resource) = page.clone().map(Box::new) else {
            break;
        };
        let created = apply(
            &mut tenant,
            &mut ids,
            Command::CreateConfiguration { resource },
        )?;
        let Outcome::Configuration(created) = created else {
            break;
        };
        let resources =
            (0..ASSIGNMENTS_EACH).map(|next| assignment(group((number + next) % others)));
        let command = Command::Assign {
            configuration: created.id().clone(),
            resources: resources.collect(),
        };
        apply(&mut tenant, &mut ids, command)?;
    }
    Ok(tenant)
}

fn assignment(group: Uuid) -> EnrollmentConfigurationAssignment {
    let target = GroupAssignmentTarget {
        odata_type: Default::default(),
        base: AssignmentTargetBase {
            device_and_app_management_assignment_filter_id: None,
            device_and_app_management_assignment_filter_type: FilterType::None2,
        },
        group_id: group.to_string(),
    };
    EnrollmentConfigurationAssignment {
        odata_type: Default::default(),
        id: String::new(),
        target: target.into(),
        source: Source::Direct,
        source_id: None,
    }
}

/// The median time of one call.
fn measure(times: u32, mut call: impl FnMut() -> Result<(), Refusal>) -> Result<Duration, Refusal> {
    let mut rounds = Vec::with_capacity(ROUNDS);
    for _ in 0..ROUNDS {
        let started = Instant::now();
        for _ in 0..times {
            call()?;
        }
        rounds.push(started.elapsed() / times);
    }
    rounds.sort();
    Ok(rounds[ROUNDS / 2])
}

/// One row: what the tenant holds, and what the questions cost in it, in ratio to the first row.
fn row(
    assignments: u128,
    groups_of_user: u128,
    first: &mut Option<(Duration, Duration)>,
) -> Result<(), Refusal> {
    let tenant = tenant(assignments, groups_of_user)?;
    let answer = tenant.effective(user(0))?;
    // What an answer consists of: each assignment that names the user, of those that lost, too.
    let matches = answer.iter().map(|all| {
        let explanation = &all.explanation;
        let outranked = explanation.outranked.iter();
        explanation.matches.len() + outranked.map(|all| all.matches.len()).sum::<usize>()
    });
    let matches: usize = matches.sum();
    let effective = measure(QUESTIONS, || {
        black_box(tenant.effective(black_box(user(0)))?);
        Ok(())
    })?;
    let last = tenant.configurations().last().map(|last| last.id().clone());
    let what_if = measure(QUESTIONS / 20, || {
        let Some(configuration) = last.clone() else {
            return Ok(());
        };
        let mut identifiers = Sequence(object(4, 0).as_u128());
        let mut circumstances = Circumstances {
            now: DateTimeOffset::UNIX_EPOCH,
            identifiers: &mut identifiers,
        };
        let resource = Box::new(assignment(group(assignments / ASSIGNMENTS_EACH / 2)));
        let command = Command::CreateAssignment {
            configuration,
            resource,
        };
        black_box(tenant.what_if(&command, &mut circumstances)?);
        Ok(())
    })?;
    let (effective_first, what_if_first) = *first.get_or_insert((effective, what_if));
    let ratio = |time: Duration, first: Duration| time.as_secs_f64() / first.as_secs_f64();
    println!(
        "{assignments:>11} | {groups_of_user:>6} | {matches:>7} | {effective:>10.1?} | {:>5.2} | {what_if:>10.1?} | {:>5.2}",
        ratio(effective, effective_first),
        ratio(what_if, what_if_first),
    );
    Ok(())
}

fn heading(what: &str) {
    println!("{what}");
    println!("assignments | groups | matches |  effective | ratio |    what-if | ratio");
}

fn main() -> Result<(), Refusal> {
    // `cargo bench` adds a flag of its own.
    let largest = std::env::args().skip(1).find_map(|word| word.parse().ok());
    let largest: u128 = largest.unwrap_or(1_000_000);
    let sizes = [1_000, 10_000, 100_000, 1_000_000];
    heading("The tenant grows, the user's groups stay:");
    let mut first = None;
    for assignments in sizes.into_iter().filter(|size| *size <= largest) {
        row(assignments, 4, &mut first)?;
    }
    heading("The user's groups grow, the tenant stays:");
    let mut first = None;
    for groups_of_user in [4, 40, 400] {
        row(largest.min(100_000), groups_of_user, &mut first)?;
    }
    Ok(())
}
