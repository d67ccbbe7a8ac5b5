//! The program as a process: what it prints, how it ends, and what it keeps.

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
fn a_start_that_fails_says_why_and_ends() {
    let ended = muster().store("disk").serve().expect_err("no such store");
    assert_eq!(ended.status.code(), Some(1));
    assert!(ended.errors.contains("write 'memory'"), "{}", ended.errors);
    assert!(ended.output.is_empty());
}
