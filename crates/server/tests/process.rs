//! The program as a process: what it prints, how it ends, and what it keeps.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use muster_testing::Muster;
use muster_testing::wire::CONFIGURATIONS;
use reqwest::StatusCode;
use serde_json::json;
use tempfile::TempDir;

fn muster() -> Muster {
    Muster::at(env!("CARGO_BIN_EXE_muster"))
}

#[tokio::test]
async fn what_was_acknowledged_is_there_after_a_kill_and_after_a_stop() {
    let directory = TempDir::new().expect("a temporary directory");
    let file = directory.path().join("muster.db");
    let muster = muster().store(format!("sqlite:{}", file.display()));

    let running = muster.serve().expect("it serves");
    let body =
        json!({"@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration", "limit": 3});
    let created = running.wire().post(CONFIGURATIONS, &body).await;
    let created = created.expect(StatusCode::CREATED).body;
    let path = format!(
        "{CONFIGURATIONS}/{}",
        created["id"].as_str().expect("an id")
    );
    let ended = running.kill();
    assert_eq!(ended.status.code(), None, "it had no time for a code");

    let running = muster.serve().expect("it serves again");
    let read = running.wire().get(&path).await.expect(StatusCode::OK);
    // Where it belongs is said with the port, which is another one.
    let mut expected = created;
    expected["@odata.context"] = read.body["@odata.context"].clone();
    assert_eq!(read.body, expected);
    let ended = running.stop();
    assert!(ended.status.success(), "{}", ended.errors);
    assert!(ended.output.ends_with("Muster has stopped\n"));

    let checked = muster.check_store();
    assert!(checked.status.success(), "{}", checked.errors);
    assert!(checked.output.contains(" 0 findings"), "{}", checked.output);
}

#[test]
fn what_it_says_need_not_be_read() {
    // What reads ends after the first line, and the log finds no place at all.
    let script = r#"
        exec 3>&1
        { "$0" serve --listen 127.0.0.1:0 2>/dev/full & echo $! >&3; wait $!; echo $? >&3; } |
            head -1 >&3
    "#;
    let mut shell = Command::new("/bin/sh");
    shell.args(["-c", script, env!("CARGO_BIN_EXE_muster")]);
    let mut shell = shell.stdout(Stdio::piped()).spawn().expect("/bin/sh runs");
    let mut lines = BufReader::new(shell.stdout.take().expect("piped")).lines();
    let mut line = || lines.next().expect("a line").expect("a text");
    let process = line();
    assert!(line().starts_with("Muster is listening on "));
    let stop = ["-c", r#"kill -TERM "$0""#, &process];
    let stopped = Command::new("/bin/sh").args(stop).status();
    assert!(stopped.expect("/bin/sh runs").success());
    assert_eq!(line(), "0", "it ends as it should");
    shell.wait().expect("ended");
}

#[test]
fn a_start_that_fails_says_why_and_ends() {
    let ended = muster().store("disk").serve().expect_err("no such store");
    assert_eq!(ended.status.code(), Some(1));
    assert!(ended.errors.contains("write 'memory'"), "{}", ended.errors);
    assert!(ended.output.is_empty());
}
