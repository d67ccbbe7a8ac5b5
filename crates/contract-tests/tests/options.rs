//! What query options mean on a running server, and how those are refused that mean nothing. Rows
//! of `docs/behaviour.md` name these tests.

use muster_contract_tests::RunningServer;
use muster_contract_tests::stage::Stage;
use muster_testing::Wire;
use muster_testing::wire::CONFIGURATIONS;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

/// A running server, and a client of it.
struct Options {
    _server: RunningServer,
    wire: Wire,
}

impl Options {
    async fn start() -> Self {
        let server = RunningServer::start_with(RunningServer::options()).await;
        let wire = server.wire();
        Self {
            _server: server,
            wire,
        }
    }

    async fn read(&self, path: &str) -> Value {
        self.wire.get(path).await.expect(StatusCode::OK).body
    }

    /// The status of a refusal, and what it says.
    async fn refused(&self, path: &str) -> (u16, String) {
        let answer = self.wire.get(path).await;
        let status = answer.status.as_u16();
        assert!(status >= 400, "{path}: {answer:?}");
        (status, answer.message().to_owned())
    }
}

fn rows(body: &Value) -> &[Value] {
    body["value"].as_array().expect("rows")
}

#[tokio::test]
async fn it_within_expand_is_the_row_of_the_path() {
    let options = Options::start().await;
    let expanded = async |nested: &str| {
        let path = format!("{CONFIGURATIONS}?$expand=assignments({nested})");
        let body = options.read(&path).await;
        let one = |row: &Value| row["assignments"].as_array().expect("assignments").len();
        rows(&body).iter().map(one).collect::<Vec<_>>()
    };
    // Each built-in configuration has one assignment, which has its id.
    assert_eq!(expanded("$filter=$it/id%20eq%20id").await, [1, 1, 1, 1, 1]);
    assert_eq!(expanded("$filter=$it/id%20ne%20id").await, [0, 0, 0, 0, 0]);
    let limits = "isof($it,'microsoft.graph.deviceEnrollmentLimitConfiguration')";
    let filter = format!("$filter={limits};$orderby=$it/priority");
    let found = expanded(&filter).await;
    assert_eq!(found.iter().sum::<usize>(), 1, "{found:?}");
    let (status, message) = options
        .refused(&format!(
            "{CONFIGURATIONS}?$expand=assignments($filter=$it/target%20eq%20null)"
        ))
        .await;
    assert_eq!(status, 400);
    assert!(
        message.contains("'target' does not exist on type"),
        "{message}"
    );
}

/// The lists behind keys at the root, with the path of their entity and their own name.
fn relationships(stage: &Stage) -> Vec<(String, String, String)> {
    let operations = stage.operations();
    let listed = operations.iter().filter_map(|operation| {
        let (entity, name) = operation.path.rsplit_once('/')?;
        let (set, key) = entity.rsplit_once('/')?;
        let is_plain = operation.method == "GET" && !name.contains(['$', '(', '{']);
        (is_plain && key.starts_with('{') && !set.contains('{')).then(|| {
            let entity = stage.path(entity, "");
            (set.to_owned(), entity, name.to_owned())
        })
    });
    listed.collect()
}

fn ids(rows: &[Value]) -> Vec<&str> {
    rows.iter().filter_map(|row| row["id"].as_str()).collect()
}

#[tokio::test]
async fn every_relationship_behind_a_key_can_be_expanded() {
    for version in ["v1.0", "beta"] {
        let stage = Stage::set(version).await;
        let mut found = Vec::new();
        for (set, entity, name) in relationships(&stage) {
            let list = stage.get(&format!("{entity}/{name}")).await;
            let list = list.rows().expect("a list");
            assert!(list.len() > 1, "{entity}/{name}");
            // The rows of a list and of an expansion are the same, with all control information too.
            let one = stage.with(&entity, "$expand", &name).await.body;
            assert_eq!(one[&name], json!(list), "{version}{entity}?$expand={name}");
            let all = stage.with(&set, "$expand", "*").await;
            let id = &one["id"];
            let row = all
                .rows()
                .expect("rows")
                .iter()
                .find(|row| row["id"] == *id);
            assert_eq!(row.expect("the entity")[&name], json!(list), "{set}");
            // Options of its own, and the key of what it was not selected of.
            let nested = format!("{name}($select=id;$top=1;$count=true)");
            let query = [("$select", "displayName"), ("$expand", &nested)];
            let cut = stage
                .ask(Method::GET, &entity, &query, None, None)
                .await
                .body;
            assert_eq!(ids(cut[&name].as_array().expect("rows")), ids(&list[..1]));
            assert_eq!(cut[format!("{name}@odata.count")], json!(list.len()));
            assert!(cut.get("id").is_none(), "{cut}");
            assert_eq!(stage.with(&entity, "$select", &name).await.status, 200);
            let condition = format!("{name}/any(found:found/id ne null)");
            let refused = stage.with(&set, "$filter", &condition).await;
            assert!(refused.refuses(&name, &[501]), "{refused:?}");
            let within = format!("{name}($expand=assignments)");
            let refused = stage.with(&set, "$expand", &within).await;
            assert!(refused.refuses(&name, &[501]), "{refused:?}");
            found.push(name);
        }
        found.sort();
        let mut expected = vec!["assignments", "members", "transitiveMemberOf"];
        if version == "beta" {
            expected.insert(1, "deviceEnrollmentConfigurations");
        }
        assert_eq!(found, expected, "{version}");
        let me = stage
            .with("/me", "$expand", "transitiveMemberOf")
            .await
            .body;
        let listed = stage.get("/me/transitiveMemberOf").await;
        assert_eq!(me["transitiveMemberOf"], json!(listed.rows()));
    }
}

#[tokio::test]
async fn options_see_the_type_in_the_path() {
    let options = Options::start().await;
    let name = "microsoft.graph.deviceEnrollmentLimitConfiguration";
    let list = options
        .read(&format!("{CONFIGURATIONS}?$filter=isof('{name}')"))
        .await;
    let entity = format!(
        "{CONFIGURATIONS}/{}",
        rows(&list)[0]["id"].as_str().expect("an id")
    );
    let narrowed = options
        .read(&format!("{entity}/{name}?$select=limit"))
        .await;
    assert_eq!(narrowed["limit"], rows(&list)[0]["limit"]);
    assert!(narrowed.get("id").is_none(), "{narrowed}");
    let expanded = options
        .read(&format!(
            "{entity}/{name}?$select=limit,priority&$expand=assignments($filter=$it/limit%20gt%200)"
        ))
        .await;
    assert_eq!(expanded["assignments"].as_array().map(Vec::len), Some(1));
    // A type above what the options are about says nothing of it.
    let below = options
        .read(&format!("{entity}/{name}/assignments?$select=id"))
        .await;
    assert_eq!(rows(&below).len(), 1);
    let (status, message) = options.refused(&format!("{entity}?$select=limit")).await;
    assert_eq!(status, 400);
    assert!(message.contains(&format!("{name}/limit")), "{message}");
    let (status, message) = options
        .refused(&format!("{entity}/{name}?$select=platformType"))
        .await;
    assert_eq!(status, 400);
    assert!(message.contains("does not exist on type"), "{message}");
}
