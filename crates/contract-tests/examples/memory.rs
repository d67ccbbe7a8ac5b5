//! How much memory rows take, and that the bound holds: the resident set of a process whose server
//! is asked for one tenant after another.
//!
//! `cargo run --release -p muster-contract-tests --example memory -- [TENANTS] [ROWS] [BOUND]`: so
//! many tenants of so many rows, with at most so many rows in memory. The tenants are in a SQLite
//! file in the working directory, which is deleted afterwards.

use std::error::Error;
use std::fs;

use muster_contract_tests::RunningServer;
use muster_enrollment::{
    Changes, Circumstances, Command, Group, Identifiers, Kind, Member, Outcome, Tenant, User,
};
use muster_model::{
    AllLicensedUsersAssignmentTarget, AssignmentTargetBase, DateTimeOffset,
    DeviceAndAppManagementAssignmentFilterType as FilterType,
    DeviceAndAppManagementAssignmentSource as Source, EnrollmentConfigurationAssignment, Entity,
};
use muster_server::Options;
use muster_store::{SqliteStore, Store};
use muster_testing::Wire;
use uuid::Uuid;

/// How often the resident set is told while tenants are asked for.
const STEPS: usize = 5;

/// A group that no tenant has.
const NOBODY: Uuid = Uuid::nil();

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut numbers = std::env::args().skip(1).map(|text| text.parse::<usize>());
    let mut number = |otherwise| numbers.next().unwrap_or(Ok(otherwise));
    let (tenants, rows, bound) = (number(500)?, number(1000)?, number(1_000_000)?);

    let directory = tempfile::TempDir::new_in(".")?;
    let file = directory.path().join("muster.db");
    let ids = seed(&file, tenants, rows).await?;
    let server = RunningServer::start_with(Options {
        store: format!("sqlite:{}", file.display()).parse()?,
        resident_rows: u32::try_from(bound)?,
        ..RunningServer::options()
    })
    .await;
    let wire = Wire::new(&server.origin);
    // What the first requests allocate is no tenant's.
    ask(&wire, &ids[..1]).await;
    let (before, held) = (resident_set()?, held(&wire).await);
    println!("{held} rows in memory, {} MiB", before >> 20);
    let mut asked = 1;
    for ids in ids[1..].chunks(tenants.div_ceil(STEPS)) {
        ask(&wire, ids).await;
        asked += ids.len();
        let (now, rows) = (resident_set()?, self::held(&wire).await);
        print!(
            "{asked} tenants asked for, {rows} rows in memory, {} MiB",
            now >> 20
        );
        match (now.checked_sub(before), rows.checked_sub(held)) {
            (Some(more), Some(rows)) if rows > 0 => println!(", {} bytes a row", more / rows),
            _ => println!(),
        }
    }
    Ok(())
}

/// Asks for each tenant once, for something that costs nothing to look up.
async fn ask(wire: &Wire, tenants: &[Uuid]) {
    for tenant in tenants {
        let path = format!("/_muster/tenants/{tenant}/beta/groups/{NOBODY}");
        let answer = wire.get(&path).await;
        assert_eq!(
            answer.code(),
            "ResourceNotFound",
            "{tenant}: {}",
            answer.body
        );
    }
}

/// How many rows the server has in memory.
async fn held(wire: &Wire) -> usize {
    let health = wire.get("/_muster/health").await.body;
    let rows = health["resident"]["rows"].as_u64().unwrap_or_default();
    usize::try_from(rows).unwrap_or(usize::MAX)
}

/// The resident set of this process, in bytes.
fn resident_set() -> Result<usize, Box<dyn Error>> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kibibytes = line.and_then(|line| line.trim().strip_suffix(" kB"));
    let kibibytes = kibibytes.ok_or("no VmRSS in /proc/self/status")?;
    Ok(kibibytes.trim().parse::<usize>()? * 1024)
}

/// A file with so many tenants of so many rows.
async fn seed(
    file: &std::path::Path,
    tenants: usize,
    rows: usize,
) -> Result<Vec<Uuid>, Box<dyn Error>> {
    let contents = contents(rows)?;
    let store = SqliteStore::open(file).await?;
    let mut ids = Vec::with_capacity(tenants);
    for _ in 0..tenants {
        let id = Uuid::new_v4();
        store.create(id, &contents).await?;
        ids.push(id);
    }
    Ok(ids)
}

struct Random;

impl Identifiers for Random {
    fn next(&mut self) -> Uuid {
        Uuid::new_v4()
    }
}

/// A tenant of so many rows: for ten of them four users, one group, three memberships, one
/// configuration and its assignment.
fn contents(rows: usize) -> Result<Changes, Box<dyn Error>> {
    let mut tenant = Tenant::new(Uuid::new_v4(), DateTimeOffset::default());
    let page = tenant
        .configurations()
        .find(|all| all.kind() == Kind::Windows10EnrollmentCompletionPage)
        .ok_or("no enrollment status page is built in")?
        .resource()
        .clone();
    while tenant.rows() < rows {
        let users = [(); 4].map(|()| user());
        let group = group();
        let mut commands = vec![Command::PutGroup {
            group: group.clone(),
        }];
        for user in &users {
            commands.push(Command::PutUser { user: user.clone() });
        }
        for user in &users[1..] {
            commands.push(Command::AddMember {
                group: group.id(),
                member: Member::User(user.id()),
            });
        }
        for command in commands {
            apply(&mut tenant, command)?;
        }
        let create = Command::CreateConfiguration {
            resource: Box::new(page.clone()),
        };
        if let Outcome::Configuration(created) = apply(&mut tenant, create)? {
            let assign = Command::Assign {
                configuration: created.id().clone(),
                resources: vec![assignment()],
            };
            apply(&mut tenant, assign)?;
        }
    }
    Ok(tenant.contents())
}

fn apply(tenant: &mut Tenant, command: Command) -> Result<Outcome, Box<dyn Error>> {
    let mut circumstances = Circumstances {
        now: DateTimeOffset::default(),
        identifiers: &mut Random,
    };
    let applied = tenant.apply(command, &mut circumstances)?;
    *tenant = applied.tenant;
    Ok(applied.outcome)
}

fn user() -> User {
    let id = Uuid::new_v4();
    let resource = muster_model::User {
        odata_type: Default::default(),
        base: Entity { id: String::new() },
        account_enabled: true,
        display_name: "Somebody with a name".to_owned(),
        mail_nickname: "somebody".to_owned(),
        user_principal_name: format!("{id}@contoso.example"),
        assigned_licenses: Vec::new(),
    };
    User::new(id, resource)
}

fn group() -> Group {
    let resource = muster_model::Group {
        odata_type: Default::default(),
        base: Entity { id: String::new() },
        display_name: "A group of people".to_owned(),
        description: Some("Whoever is in it".to_owned()),
        mail_enabled: false,
        mail_nickname: "group".to_owned(),
        security_enabled: true,
        group_types: Vec::new(),
        membership_rule: None,
        membership_rule_processing_state: None,
    };
    Group::new(Uuid::new_v4(), resource)
}

fn assignment() -> EnrollmentConfigurationAssignment {
    let target = AllLicensedUsersAssignmentTarget {
        odata_type: Default::default(),
        base: AssignmentTargetBase {
            device_and_app_management_assignment_filter_id: None,
            device_and_app_management_assignment_filter_type: FilterType::None2,
        },
    };
    EnrollmentConfigurationAssignment {
        odata_type: Default::default(),
        id: String::new(),
        target: target.into(),
        source: Source::Direct,
        source_id: None,
    }
}
