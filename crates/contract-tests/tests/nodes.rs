//! Nodes on one database that hear nothing of one another: what a write is answered must not depend
//! on what its node happens to remember, and a node that ends tells what it still has to tell.

use std::time::Duration;

use muster_contract_tests::RunningServer;
use muster_server::Options;
use muster_server::behaviour::Profile;
use muster_store::{Notice, PostgresStore, Store};
use muster_testing::postgres;
use muster_testing::wire::{Answer, CONFIGURATIONS};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

/// A token as an application has it, whose signature is none.
const APPLICATION: &str = "eyJhbGciOiJub25lIn0.eyJpZHR5cCI6ImFwcCIsInJvbGVzIjpbIkEiXX0.c2ln";

/// A database of which no node is told what another one wrote.
async fn untold_database() -> String {
    let url = tokio::task::spawn_blocking(postgres::untold_database).await;
    url.expect("a database")
}

/// Two nodes, which have the tenant in memory from before anything is written.
async fn two_nodes(settings: &[&str]) -> [RunningServer; 2] {
    let options = Options {
        store: untold_database().await.parse().expect("a location"),
        ..RunningServer::behaving(Profile::Documented, settings)
    };
    let one = RunningServer::start_with(options.clone()).await;
    let two = RunningServer::start_with(options).await;
    for node in [&one, &two] {
        node.wire().read(CONFIGURATIONS).await;
    }
    [one, two]
}

async fn create(node: &RunningServer, body: &Value) -> String {
    let created = node.wire().post(CONFIGURATIONS, body).await;
    let created = created.expect(StatusCode::CREATED);
    format!("{CONFIGURATIONS}/{}", created.id())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_without_its_type_is_read_by_what_another_node_wrote() {
    let [one, two] = two_nodes(&[]).await;
    let limit =
        json!({"@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration", "limit": 3});
    let path = create(&one, &limit).await;
    // The type is looked up before the command sees the request.
    let changed = two.wire().patch(&path, &json!({"limit": 4})).await;
    assert_eq!(changed.expect(StatusCode::OK).body["limit"], 4);

    let path = create(&one, &limit).await;
    two.wire().read(CONFIGURATIONS).await;
    let deleted = two.wire().delete(&path).await;
    assert_eq!(deleted.status, StatusCode::NO_CONTENT);
    let changed = one.wire().patch(&path, &json!({"limit": 4})).await;
    assert_eq!(changed.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_application_is_refused_what_another_node_wrote() {
    let [one, two] = two_nodes(&["app-only-writes=refused"]).await;
    let restriction = json!({
        "@odata.type": "#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration",
        "platformType": "ios",
    });
    let path = create(&one, &restriction).await;
    let delete = two.wire().request(Method::DELETE, &path);
    let refused = Answer::to(delete.bearer_auth(APPLICATION)).await;
    let refused = refused.expect("an answer").expect(StatusCode::FORBIDDEN);
    assert_eq!(refused.code(), "Forbidden");
    one.wire().read(&path).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_stopped_has_told_of_its_writes() {
    let url = untold_database().await;
    let server = RunningServer::start_with(Options {
        store: url.parse().expect("a location"),
        ..RunningServer::options()
    })
    .await;
    // It is told nothing but what a node says.
    const NEVER: Duration = Duration::from_secs(24 * 60 * 60);
    let other = PostgresStore::connect_in_doubt(&url, NEVER).await;
    let other = other.expect("connected");
    let mut notices = other.notices();
    let limit =
        json!({"@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration", "limit": 3});
    create(&server, &limit).await;
    let written = other.tenants().await.expect("listed")[0];
    let allow = "GRANT EXECUTE ON FUNCTION pg_notify TO public";
    let database = postgres::name(&url).to_owned();
    let allowing = move || postgres::shared().run(&database, allow);
    tokio::task::spawn_blocking(allowing)
        .await
        .expect("allowed");
    server.end().await;
    let told = Notice::Changed {
        tenant: written.tenant,
        version: written.version,
    };
    let listening = async { while notices.next().await != Some(told) {} };
    let patience = Duration::from_secs(60);
    let heard = tokio::time::timeout(patience, listening).await;
    heard.expect("it is told");
}
