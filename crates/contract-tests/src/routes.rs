//! The routes a running server really has, found by asking it.

use std::collections::{BTreeMap, BTreeSet};

use reqwest::{Client, Method, StatusCode};
use serde_json::Value;

use crate::documents::authored;
use crate::operations::{METHODS, operations, prefixes, with_placeholders};
use crate::server::RunningServer;

/// What asking found.
#[derive(Debug, Default)]
pub struct Report {
    /// How many requests were made.
    pub probes: usize,
    /// Where the server is not as the document says.
    pub faults: Vec<String>,
}

/// The documented methods of each path.
type Documented = BTreeMap<String, BTreeSet<String>>;

/// Asks a server for every method of every path under every prefix, and for paths that no
/// document has.
///
/// # Panics
/// When a request gets no answer.
pub async fn probe() -> Report {
    let document = authored();
    let server = RunningServer::start().await;
    let client = Client::new();
    let mut report = Report::default();
    let every: BTreeSet<&String> = document["paths"]
        .as_object()
        .into_iter()
        .flat_map(|paths| paths.keys())
        .collect();
    for (prefix, version) in prefixes(&document) {
        let mut documented = Documented::new();
        for operation in operations(&document, &version) {
            let methods = documented.entry(operation.path.to_owned()).or_default();
            methods.insert(operation.method.to_owned());
        }
        for path in &every {
            let url = format!("{}{prefix}{}", server.origin, with_placeholders(path));
            match documented.get(*path) {
                Some(methods) => {
                    methods_of(&client, &url, methods, &mut report).await;
                    if !continues(&documented, path) {
                        refused(
                            &client,
                            &format!("{url}/beyond"),
                            Some("beyond"),
                            &mut report,
                        )
                        .await;
                    }
                }
                None if !is_matched(&documented, path) => {
                    refused(&client, &url, None, &mut report).await;
                }
                None => {}
            }
        }
    }
    report
}

async fn methods_of(
    client: &Client,
    url: &str,
    documented: &BTreeSet<String>,
    report: &mut Report,
) {
    for method in METHODS {
        report.probes += 1;
        let sent = Method::from_bytes(method.as_bytes()).unwrap_or_default();
        let (status, allow, message) = ask(client, sent, url).await;
        let mut fault = |what: String| report.faults.push(format!("{method} {url}: {what}"));
        if documented.contains(method) {
            if status == StatusCode::METHOD_NOT_ALLOWED || message.contains("for the segment") {
                fault(format!("not served: {status} {message}"));
            }
        } else if status == StatusCode::METHOD_NOT_ALLOWED {
            let mut expected = documented.clone();
            if expected.contains("GET") {
                expected.insert("HEAD".to_owned());
            }
            if allow != expected {
                fault(format!("Allow is {allow:?} instead of {expected:?}"));
            }
        } else {
            fault(format!("{status} for a method that is not documented"));
        }
    }
}

async fn refused(client: &Client, url: &str, segment: Option<&str>, report: &mut Report) {
    report.probes += 1;
    let (status, _, message) = ask(client, Method::GET, url).await;
    let expected = match segment {
        Some(segment) => format!("Resource not found for the segment '{segment}'."),
        None => "Resource not found for the segment".to_owned(),
    };
    if status != StatusCode::BAD_REQUEST || !message.starts_with(&expected) {
        let what = format!("GET {url}: {status} {message:?} for a path that is not documented");
        report.faults.push(what);
    }
}

async fn ask(client: &Client, method: Method, url: &str) -> (StatusCode, BTreeSet<String>, String) {
    let response = client
        .request(method, url)
        .send()
        .await
        .unwrap_or_else(|error| panic!("{url}: {error}"));
    let status = response.status();
    let allow = response
        .headers()
        .get("allow")
        .and_then(|value| value.to_str().ok())
        .into_iter()
        .flat_map(|value| value.split(','))
        .map(|method| method.trim().to_owned())
        .collect();
    let body: Value = response.json().await.unwrap_or_default();
    let message = body["error"]["message"].as_str().unwrap_or_default();
    (status, allow, message.to_owned())
}

/// Whether some documented path continues this one with a parameter.
fn continues(documented: &Documented, path: &str) -> bool {
    documented.keys().any(|other| {
        other
            .strip_prefix(path)
            .is_some_and(|rest| rest.starts_with("/{") && !rest[1..].contains('/'))
    })
}

/// Whether a documented path with parameters matches this one all the same.
fn is_matched(documented: &Documented, path: &str) -> bool {
    let segments: Vec<&str> = path.split('/').collect();
    documented.keys().any(|other| {
        let others: Vec<&str> = other.split('/').collect();
        others.len() == segments.len()
            && others
                .iter()
                .zip(&segments)
                .all(|(other, segment)| other == segment || other.starts_with('{'))
    })
}
