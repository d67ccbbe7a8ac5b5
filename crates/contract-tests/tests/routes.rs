//! L2: the routes a running server really has are the document's: every (path, method) pair is
//! served, every other method of a path is 405 with the right `Allow`, and no other path exists.

use std::collections::{BTreeMap, BTreeSet};

use muster_contract_tests::{RunningServer, authored};
use reqwest::{Client, Method, StatusCode};

const METHODS: [&str; 5] = ["GET", "PUT", "POST", "DELETE", "PATCH"];

#[tokio::test]
async fn the_server_has_the_documents_routes_and_no_other() {
    let server = RunningServer::start().await;
    let client = Client::new();
    let mut probes = 0;
    for (path, documented) in documented() {
        let url = format!("{}/beta{}", server.origin, with_placeholders(&path));
        for method in METHODS {
            let sent = Method::from_bytes(method.as_bytes()).expect("a method");
            let response = client.request(sent, &url).send().await.expect("an answer");
            let status = response.status();
            let allow = response
                .headers()
                .get("allow")
                .map(|value| value.to_str().expect("ASCII").to_owned());
            let body: serde_json::Value = response.json().await.unwrap_or_default();
            let message = body["error"]["message"]
                .as_str()
                .unwrap_or_default()
                .to_owned();
            if documented.contains(method) {
                assert_ne!(status, StatusCode::METHOD_NOT_ALLOWED, "{method} {path}");
                assert!(
                    !message.contains("for the segment"),
                    "{method} {path}: {message}"
                );
            } else {
                assert_eq!(status, StatusCode::METHOD_NOT_ALLOWED, "{method} {path}");
                let allowed: BTreeSet<String> = allow
                    .expect("Allow")
                    .split(',')
                    .map(|method| method.trim().to_owned())
                    .collect();
                let mut expected = documented.clone();
                if expected.contains("GET") {
                    expected.insert("HEAD".to_owned());
                }
                assert_eq!(allowed, expected, "{method} {path}");
            }
            probes += 1;
        }
        let response = client
            .get(format!("{url}/beyond"))
            .send()
            .await
            .expect("an answer");
        let known = documented_below(&path);
        if !known {
            assert_eq!(response.status(), StatusCode::BAD_REQUEST, "{path}/beyond");
            let body: serde_json::Value = response.json().await.expect("JSON");
            assert_eq!(
                body["error"]["message"], "Resource not found for the segment 'beyond'.",
                "{path}"
            );
        }
    }
    println!("{probes} probes");
    assert!(probes > 0);
}

fn documented() -> BTreeMap<String, BTreeSet<String>> {
    let document = authored();
    let paths = document["paths"].as_object().expect("paths");
    paths
        .iter()
        .map(|(path, item)| {
            let methods = item.as_object().expect("a path item").keys();
            let methods = methods
                .map(|key| key.to_uppercase())
                .filter(|key| METHODS.contains(&key.as_str()));
            (path.clone(), methods.collect())
        })
        .collect()
}

/// Whether some documented path continues this one with a parameter.
fn documented_below(path: &str) -> bool {
    documented().keys().any(|other| {
        other
            .strip_prefix(path)
            .is_some_and(|rest| rest.starts_with("/{") && !rest[1..].contains('/'))
    })
}

fn with_placeholders(path: &str) -> String {
    let segments = path.split('/').map(|segment| {
        if segment.starts_with('{') {
            "placeholder"
        } else {
            segment
        }
    });
    segments.collect::<Vec<_>>().join("/")
}
