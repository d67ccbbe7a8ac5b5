//! What the SQLite store has after its process was killed, its disk was full or its directory
//! could not be written: all that it acknowledged.
//!
//! The process is this test binary, run again as a child.

mod support;

use muster_store::{CommitError, SqliteStore, Store, StoreError, check};
use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use support::{apply, created, put_user, stored};
use tempfile::TempDir;
use uuid::Uuid;

/// What the parent asks the child to do, and with which file.
const ROLE: &str = "MUSTER_STORE_TEST_ROLE";
const PATH: &str = "MUSTER_STORE_TEST_PATH";

/// How many tenants the child writes at the same time.
const TENANTS: usize = 8;

/// The child. In an ordinary run nobody asks it anything.
#[tokio::test(flavor = "multi_thread")]
async fn a_child_does_what_its_parent_asks() {
    let Some(path) = std::env::var_os(PATH) else {
        return;
    };
    let path = Path::new(&path);
    match std::env::var(ROLE).as_deref() {
        Ok("write") => write_until_the_end(path).await,
        Ok("open") => match SqliteStore::open(path).await {
            Ok(_) => eprintln!("opened"),
            Err(error) => eprintln!("{error:?}"),
        },
        role => panic!("{role:?}"),
    }
}

/// Commits users named after the versions they make, and says so after each acknowledgement.
async fn write_until_the_end(path: &Path) {
    let store = Arc::new(SqliteStore::open(path).await.expect("opened"));
    let mut tenants: Vec<_> = store.tenants().await.expect("listed");
    tenants.truncate(TENANTS);
    let tenants: Vec<Uuid> = tenants.into_iter().map(|listed| listed.tenant).collect();
    let writers: Vec<_> = tenants
        .into_iter()
        .map(|id| {
            let store = Arc::clone(&store);
            tokio::spawn(async move {
                let mut tenant = stored(&*store, id).await;
                loop {
                    let version = tenant.version();
                    let applied = apply(&tenant, put_user(&(version + 1).to_string()));
                    match store.commit(id, version, &applied.changes).await {
                        Ok(()) => eprintln!("written {id} {}", version + 1),
                        Err(error) => return (error, stored(&*store, id).await.version()),
                    }
                    tenant = applied.tenant;
                }
            })
        })
        .collect();
    for writer in writers {
        let (error, _) = writer.await.expect("no panic");
        eprintln!("failed {error:?}");
        let (CommitError::Store(error) | CommitError::InDoubt(error)) = error else {
            panic!("{error}");
        };
        assert!(error.is_temporary(), "{error}");
    }
}

/// The test binary, where everybody can run it.
struct Child {
    directory: TempDir,
}

impl Child {
    fn new() -> Self {
        let directory = TempDir::new().expect("a temporary directory");
        let everybody = PermissionsExt::from_mode(0o755);
        fs::set_permissions(directory.path(), everybody).expect("permissions");
        let program = std::env::current_exe().expect("a path");
        fs::copy(program, directory.path().join("child")).expect("copied");
        Self { directory }
    }

    /// How to run it, with words of the shell before it.
    fn command(&self, role: &str, path: &Path, before: &str) -> Command {
        let mut command = Command::new("/bin/sh");
        let child = self.directory.path().join("child");
        command
            .arg("-c")
            .arg(format!("{before} exec \"$0\" \"$@\""))
            .arg(child);
        command.args([
            "--exact",
            "a_child_does_what_its_parent_asks",
            "--nocapture",
        ]);
        command.env(ROLE, role).env(PATH, path);
        command.stdout(Stdio::null()).stderr(Stdio::piped());
        command
    }
}

/// A new file with tenants.
async fn prepared(path: &Path) {
    let store = SqliteStore::open(path).await.expect("opened");
    for _ in 0..TENANTS {
        created(&store).await;
    }
}

/// Notes what a line acknowledges.
fn note(line: &str, acknowledged: &mut BTreeMap<Uuid, u64>) -> bool {
    let mut words = line
        .split(' ')
        .skip_while(|word| *word != "written")
        .skip(1);
    let (Some(tenant), Some(version)) = (words.next(), words.next()) else {
        return false;
    };
    let tenant = tenant.parse().expect("an id");
    let version = version.parse().expect("a version");
    acknowledged.insert(tenant, version);
    true
}

/// That everything acknowledged is stored, and everything stored is whole.
async fn expect_all(path: &Path, acknowledged: &BTreeMap<Uuid, u64>) {
    let store = SqliteStore::open(path).await.expect("opened");
    let report = check(&store).await.expect("checked");
    assert!(report.is_sound(), "{report}");
    for (tenant, acknowledged) in acknowledged {
        let tenant = stored(&store, *tenant).await;
        assert!(tenant.version() >= *acknowledged, "{acknowledged} is lost");
        let names = tenant
            .users()
            .map(|user| user.resource().display_name.clone());
        let mut names: Vec<u64> = names.map(|name| name.parse().expect("a version")).collect();
        names.sort_unstable();
        let expected: Vec<u64> = (1..=tenant.version()).collect();
        assert_eq!(names, expected);
    }
}

#[tokio::test]
async fn what_was_acknowledged_survives_the_end_of_the_process() {
    let directory = TempDir::new().expect("a temporary directory");
    let path = directory.path().join("muster.db");
    prepared(&path).await;
    let child = Child::new();
    let mut acknowledged = BTreeMap::new();
    for round in 0..5 {
        let mut process = child.command("write", &path, "").spawn().expect("runs");
        let output = BufReader::new(process.stderr.take().expect("piped"));
        let enough = 50 + 37 * round;
        let mut written = 0;
        // It says more than the pipe holds, so that it is killed while it writes.
        for line in output.lines() {
            written += u32::from(note(&line.expect("a line"), &mut acknowledged));
            if written == enough {
                process.kill().expect("killed");
            }
        }
        assert!(written >= enough, "{written}");
        process.wait().expect("ended");
        expect_all(&path, &acknowledged).await;
    }
}

#[tokio::test]
async fn a_disk_that_takes_no_more_loses_nothing() {
    let directory = TempDir::new().expect("a temporary directory");
    let path = directory.path().join("muster.db");
    prepared(&path).await;
    let child = Child::new();
    // The system refuses to let any file grow beyond some hundred kilobytes.
    let limit = "trap '' XFSZ; ulimit -f 1000;";
    let process = child.command("write", &path, limit);
    let output = output(process);
    let mut acknowledged = BTreeMap::new();
    let written = output
        .lines()
        .filter(|line| note(line, &mut acknowledged))
        .count();
    assert!(written > TENANTS, "{output}");
    assert!(output.contains("failed"), "{output}");
    expect_all(&path, &acknowledged).await;
}

fn output(mut command: Command) -> String {
    let output = command.output().expect("runs");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{said}");
    said
}

/// Opens the file as somebody without privileges, whom permissions hold.
fn open_unprivileged(child: &Child, path: &Path) -> String {
    let mut command = child.command("open", path, "");
    if fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0) {
        const NOBODY: u32 = 65534;
        command.uid(NOBODY).gid(NOBODY);
    }
    output(command)
}

#[tokio::test]
async fn what_cannot_be_written_is_refused() {
    let child = Child::new();
    let data = child.directory.path().join("data");
    fs::create_dir(&data).expect("created");
    let path = data.join("muster.db");
    let mode = |path: &Path, mode| {
        fs::set_permissions(path, PermissionsExt::from_mode(mode)).expect("permissions");
    };

    // A directory that lets nobody create a file.
    mode(&data, 0o555);
    let said = open_unprivileged(&child, &path);
    assert!(
        said.contains("Configuration") && said.contains("-lock"),
        "{said}"
    );

    // A file that lets nobody write it, in a directory that does.
    mode(&data, 0o777);
    prepared(&path).await;
    mode(&path, 0o444);
    mode(&data.join("muster.db-lock"), 0o666);
    let said = open_unprivileged(&child, &path);
    assert!(
        said.contains("Configuration") && said.contains("read-only"),
        "{said}"
    );

    mode(&path, 0o666);
    let said = open_unprivileged(&child, &path);
    assert!(said.contains("opened"), "{said}");
    assert!(!matches!(
        SqliteStore::open(&path).await,
        Err(StoreError::Corrupt { .. })
    ));
}
