//! What clients see while the store fails under the server, and what is there when it is back: all
//! that was acknowledged.

use std::fs;
use std::path::Path;
use std::process::Command;

use muster_testing::load::{Load, Tally, World, observe};
use muster_testing::postgres::{self, Server, name};
use muster_testing::program::{Muster, Running};
use muster_testing::wire::{CONFIGURATIONS, PATIENCE, Wire};
use reqwest::StatusCode;
use rusqlite::Connection;
use serde_json::json;
use tempfile::TempDir;

const WRITERS: usize = 8;

fn muster(location: &str) -> Muster {
    Muster::at(env!("CARGO_BIN_EXE_muster")).store(location)
}

fn sqlite(directory: &TempDir) -> String {
    format!("sqlite:{}", directory.path().join("muster.db").display())
}

/// The name of groups that are made only to see whether something can be.
const PROBE: &str = "Probe";

/// Everything there is, but for the probes.
async fn world(wire: &Wire) -> World {
    let mut world = observe(wire).await.expect("readable");
    world.retain(|_, thing| thing["displayName"] != PROBE);
    world
}

/// Writers on a server that has just started, and the configuration that will be read meanwhile.
async fn started(running: &Running) -> (Load, String) {
    let wire = running.wire();
    let body =
        json!({"@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration", "limit": 3});
    let created = wire
        .post(CONFIGURATIONS, &body)
        .await
        .expect(StatusCode::CREATED);
    let observed = observe(&wire).await.expect("readable");
    let load = Load::new(u64::from(running.id()), WRITERS, &observed);
    (load, format!("{CONFIGURATIONS}/{}", created.id()))
}

/// A change that the store does not take is answered in Graph's form, and reading goes on.
async fn refused(wire: &Wire, path: &str) {
    let body =
        json!({"@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration", "limit": 4});
    let answer = wire
        .patch(path, &body)
        .await
        .expect(StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(answer.code(), "ServiceUnavailable");
    assert!(
        answer.message().contains("Nothing was changed"),
        "{}",
        answer.message()
    );
    assert_eq!(answer.header("retry-after"), "1");
    let inner = &answer.body["error"]["innerError"];
    assert_eq!(inner["request-id"], answer.header("request-id"));
    let read = wire.get(path).await.expect(StatusCode::OK);
    assert_eq!(read.body["limit"], 3);
    let listed = wire.get(&format!("{CONFIGURATIONS}?$top=3")).await;
    assert_eq!(listed.expect(StatusCode::OK).rows().len(), 3);
}

/// Compares what the writers know with what the server says, which then is killed and started
/// again, and with what it says then.
async fn nothing_is_lost(mut load: Load, running: Running, muster: &Muster) -> Tally {
    let served = world(&running.wire()).await;
    let verdict = load.judge(&served);
    assert!(verdict.violations.is_empty(), "{:#?}", verdict.violations);
    running.kill();
    let checked = muster.check_store();
    assert!(
        checked.status.success(),
        "{}{}",
        checked.output,
        checked.errors
    );
    let running = muster.serve().expect("it serves again");
    let kept = world(&running.wire()).await;
    let verdict = load.judge(&kept);
    assert!(verdict.violations.is_empty(), "{:#?}", verdict.violations);
    let tally = load.tally();
    assert!(tally.violations.is_empty(), "{:#?}", tally.violations);
    tally
}

/// Fills the disk under the writers, gives it back, and lets them go on.
async fn survives_a_full_disk(muster: &Muster, fill: impl Fn(&Running), free: impl Fn(&Running)) {
    let running = muster.serve().expect("it serves");
    let wire = running.wire();
    let (load, path) = started(&running).await;
    let writing = load.start(&wire);
    writing.until(|tally| tally.acknowledged > 50).await;
    fill(&running);
    writing.until(|tally| tally.unavailable > 50).await;
    refused(&wire, &path).await;
    free(&running);
    let before = writing.tally().acknowledged;
    writing
        .until(|tally| tally.acknowledged > before + 50)
        .await;
    let load = writing.stop().await;
    let tally = nothing_is_lost(load, running, muster).await;
    assert!(tally.acknowledged > before + 50, "{tally:?}");
    assert_eq!(tally.in_doubt, 0, "a full disk leaves no doubt: {tally:?}");
}

/// The system refuses to let any file of the process grow, as it does when a quota is used up. No
/// privilege is needed for that.
#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_loses_nothing() {
    let directory = TempDir::new().expect("a temporary directory");
    // The signal would end the process before the error can be seen.
    let muster = muster(&sqlite(&directory)).after("trap '' XFSZ;");
    let fill = |running: &Running| running.limit_files(Some(1));
    survives_a_full_disk(&muster, fill, |running| running.limit_files(None)).await;
}

/// A small disk, until it is dropped.
struct Disk(TempDir);

impl Disk {
    /// None where this machine does not let the tests make one.
    fn mount() -> Option<Self> {
        let disk = Self(TempDir::new().expect("a temporary directory"));
        let mount = ["-t", "tmpfs", "-o", "size=16m", "tmpfs"];
        disk.run("mount", &mount).then_some(disk)
    }

    fn run(&self, program: &str, arguments: &[&str]) -> bool {
        let done = Command::new(program)
            .args(arguments)
            .arg(self.0.path())
            .output();
        done.is_ok_and(|output| output.status.success())
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        self.run("umount", &["-l"]);
    }
}

/// A disk that is really full. Few containers let anybody make one; there the limit of files, which
/// is tried everywhere, has to do.
#[tokio::test(flavor = "multi_thread")]
async fn a_small_disk_that_is_full_loses_nothing() {
    let Some(disk) = Disk::mount() else {
        eprintln!("no file system can be mounted here, so no disk can be filled");
        return;
    };
    let ballast = disk.0.path().join("ballast");
    let fill = |_: &Running| fill(&ballast);
    let free = |_: &Running| fs::remove_file(&ballast).expect("removed");
    survives_a_full_disk(&muster(&sqlite(&disk.0)), fill, free).await;
}

/// Writes a file until there is no space left.
fn fill(path: &Path) {
    use std::io::Write;
    let mut file = fs::File::create(path).expect("created");
    for size in [1 << 16, 1 << 10, 1] {
        let block = vec![0; size];
        while file.write_all(&block).is_ok() {}
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lock_of_another_program_is_waited_for() {
    let directory = TempDir::new().expect("a temporary directory");
    let muster = muster(&sqlite(&directory));
    let running = muster.serve().expect("it serves");
    let wire = running.wire();
    let (load, path) = started(&running).await;
    let other = Connection::open(directory.path().join("muster.db")).expect("a file");
    other.execute_batch("BEGIN IMMEDIATE").expect("a lock");
    refused(&wire, &path).await;
    let writing = load.start(&wire);
    other
        .execute_batch("ROLLBACK")
        .expect("the lock is given back");
    writing.until(|tally| tally.acknowledged > 20).await;
    drop(other);
    let load = writing.stop().await;
    nothing_is_lost(load, running, &muster).await;
}

/// Waits until the server takes a change again. From then on what it serves is what the store has,
/// whatever became of the changes that were under way.
async fn takes_changes(wire: &Wire) {
    let probe = json!({"displayName": PROBE, "mailEnabled": false, "mailNickname": "probe",
                       "securityEnabled": true});
    let asking =
        async { while wire.post("/beta/groups", &probe).await.status != StatusCode::CREATED {} };
    let asked = tokio::time::timeout(PATIENCE, asking).await;
    asked.expect("the server takes changes again");
}

/// The database ends in one way, is away for a while, and comes back, under the writers.
async fn survives_without_its_database(end: fn(&mut Server)) {
    let mut server = Server::start("");
    let muster = muster(&server.database());
    let running = muster.serve().expect("it serves");
    let wire = running.wire();
    let (load, path) = started(&running).await;
    let writing = load.start(&wire);
    writing.until(|tally| tally.acknowledged > 50).await;
    end(&mut server);
    // Those whose change was under way do not know what became of it, and rest; the others are
    // refused.
    writing.until(|tally| tally.unavailable > 0).await;
    refused(&wire, &path).await;
    let mut load = writing.stop().await;
    server.recover();
    takes_changes(&wire).await;
    let verdict = load.judge(&world(&wire).await);
    assert!(verdict.violations.is_empty(), "{:#?}", verdict.violations);

    let before = load.tally().acknowledged;
    let writing = load.start(&wire);
    writing
        .until(|tally| tally.acknowledged > before + 50)
        .await;
    let load = writing.stop().await;
    let tally = nothing_is_lost(load, running, &muster).await;
    assert!(tally.acknowledged > before + 50, "{tally:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_is_stopped_and_started_loses_nothing() {
    survives_without_its_database(Server::stop).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_crashes_and_recovers_loses_nothing() {
    survives_without_its_database(Server::crash).await;
}

/// A process of the database that is killed takes all others with it, and the database is back
/// before anybody has counted to three. Often no writer notices, because the server waits for a
/// connection that long; it is done again until a write was cut off.
#[tokio::test(flavor = "multi_thread")]
async fn a_killed_session_of_the_database_loses_nothing() {
    let mut server = Server::start("");
    let url = server.database();
    let muster = muster(&url);
    let running = muster.serve().expect("it serves");
    let wire = running.wire();
    let (load, _) = started(&running).await;
    let writing = load.start(&wire);
    let mut kills = 0;
    while writing.tally().in_doubt == 0 {
        let before = writing.tally().acknowledged;
        writing
            .until(|tally| tally.acknowledged > before + 50)
            .await;
        assert!(server.kill_session(name(&url)), "the server has sessions");
        server.recover();
        kills += 1;
        assert!(
            kills < 50,
            "no write is ever cut off: {:?}",
            writing.tally()
        );
    }
    let load = writing.stop().await;
    takes_changes(&wire).await;
    nothing_is_lost(load, running, &muster).await;
}

/// What the other node serves is what the store has, and everything that either acknowledged.
#[tokio::test(flavor = "multi_thread")]
async fn a_killed_node_loses_nothing_and_the_other_goes_on() {
    let muster = muster(&postgres::database());
    let (one, two) = (muster.serve(), muster.serve());
    let (one, two) = (one.expect("it serves"), two.expect("it serves"));
    let (wire, other) = (one.wire(), two.wire());
    let (load, _) = started(&one).await;
    let writing = load.start_on(&[&wire, &other]);
    // Each is known to have acknowledged something.
    for wire in [&wire, &other] {
        takes_changes(wire).await;
    }
    writing.until(|tally| tally.acknowledged > 50).await;
    two.kill();
    writing.until(|tally| tally.working == WRITERS / 2).await;
    let before = writing.tally().acknowledged;
    writing
        .until(|tally| tally.acknowledged > before + 50)
        .await;
    let load = writing.stop().await;
    takes_changes(&wire).await;
    let tally = nothing_is_lost(load, one, &muster).await;
    assert!(tally.acknowledged > before + 50, "{tally:?}");
}
