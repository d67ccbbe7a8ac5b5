//! Requests over loopback to a real server, and an independent judge of every answer. Each
//! operation is asked with keys that name nothing and with bodies that cannot be right, then the
//! successes are sought: what lists and creations answer gives the keys for the next requests.

mod answer;
mod search;

use std::collections::{BTreeMap, BTreeSet};

use reqwest::header::{CONTENT_TYPE, HeaderValue};
use reqwest::{Client, Method};
use serde_json::Value;

use crate::documents::authored;
use crate::operations::{Operation, operations, prefixes, with_placeholders};
use crate::server::RunningServer;
use muster_contract::project::project;

pub use answer::{Answer, Judge};

/// The most bytes the server under test reads; few, so that too many are soon sent.
const BODY_LIMIT: usize = 64 * 1024;

/// What was asked, and what is wrong with the answers.
#[derive(Debug, Default)]
pub struct Report {
    /// How many requests were answered and judged.
    pub requests: usize,
    /// Documented successes that were seen: `operationId status`.
    pub reached: BTreeSet<String>,
    /// Documented successes that were not seen.
    pub unreached: BTreeSet<String>,
    /// Operations and statuses, successes or not, that were seen.
    pub seen: BTreeSet<String>,
    /// Answers that are not as documented: an example for each operation and status.
    pub faults: BTreeMap<String, String>,
}

/// Asks every operation of every version.
///
/// # Panics
/// When a request gets no answer.
pub async fn run() -> Report {
    let document = authored();
    let mut report = Report::default();
    let mut asked = BTreeSet::new();
    for (prefix, version) in prefixes(&document) {
        if !asked.insert(version.clone()) {
            continue;
        }
        let server = RunningServer::start_with(muster_server::Options {
            body_limit: BODY_LIMIT,
            ..RunningServer::options()
        })
        .await;
        let projected = match version.as_str() {
            "" => document.clone(),
            version => project(&document, version),
        };
        let mut exchange = Exchange {
            client: Client::new(),
            base: format!("{}{prefix}", server.origin),
            judge: Judge::of(&projected),
            report: &mut report,
        };
        let operations = operations(&projected, &version);
        for operation in &operations {
            exchange.ask_what_cannot_be(operation).await;
        }
        search::search(&mut exchange, &projected, &operations).await;
        for operation in &operations {
            for status in operation.successes() {
                let success = format!("{} {status}", operation.id);
                if !report.reached.contains(&success) {
                    report.unreached.insert(success);
                }
            }
        }
    }
    report
        .unreached
        .retain(|success| !report.reached.contains(success));
    report
}

/// A body and how it is declared.
struct Body {
    media_type: &'static str,
    bytes: Vec<u8>,
}

impl Body {
    fn json(bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            media_type: "application/json",
            bytes: bytes.into(),
        }
    }
}

struct Exchange<'d, 'r> {
    client: Client,
    base: String,
    judge: Judge<'d>,
    report: &'r mut Report,
}

impl Exchange<'_, '_> {
    /// Requests that cannot succeed, each with the status it must be answered with, if only one
    /// will do.
    async fn ask_what_cannot_be(&mut self, operation: &Operation<'_>) {
        let path = with_placeholders(operation.path);
        let sensible = operation.body().map(|_| Body::json("{}"));
        self.ask(operation, &path, sensible, None).await;
        let unknown = format!("{path}?no-such-option=1");
        let sensible = operation.body().map(|_| Body::json("{}"));
        self.ask(operation, &unknown, sensible, Some(400)).await;
        if operation.body().is_none() {
            return;
        }
        for malformed in ["{", "", "{\"a\": 1, \"a\": 2}", "[]", "null", "\u{0}"] {
            self.ask(operation, &path, Some(Body::json(malformed)), Some(400))
                .await;
        }
        let text = Body {
            media_type: "text/plain",
            bytes: b"{}".to_vec(),
        };
        self.ask(operation, &path, Some(text), Some(415)).await;
        let large = Body::json(vec![b' '; BODY_LIMIT + 1]);
        self.ask(operation, &path, Some(large), Some(413)).await;
    }

    /// Sends a request and judges the answer.
    async fn ask(
        &mut self,
        operation: &Operation<'_>,
        path: &str,
        body: Option<Body>,
        expected: Option<u16>,
    ) -> Answer {
        let url = format!("{}{path}", self.base);
        let method = Method::from_bytes(operation.method.as_bytes()).unwrap_or_default();
        let mut request = self.client.request(method, &url);
        if let Some(body) = body {
            request = request
                .header(CONTENT_TYPE, HeaderValue::from_static(body.media_type))
                .body(body.bytes);
        }
        let response = request
            .send()
            .await
            .unwrap_or_else(|error| panic!("{} {url}: {error}", operation.method));
        let answer = Answer {
            status: response.status().as_u16(),
            headers: response.headers().clone(),
            body: response
                .bytes()
                .await
                .unwrap_or_else(|error| panic!("{} {url}: {error}", operation.method))
                .to_vec(),
        };
        self.report.requests += 1;
        let mut faults = self.judge.faults(operation, &answer);
        if answer.status == 500 {
            // Documented for every operation, and never right.
            let body = String::from_utf8_lossy(&answer.body);
            faults.push(format!("the server failed: {body}"));
        }
        if let Some(expected) = expected
            && answer.status != expected
        {
            faults.push(format!("{} where only {expected} will do", answer.status));
        }
        for fault in faults {
            // One example of each fault is enough.
            let what = format!("{} {}", operation.id, answer.status);
            self.report
                .faults
                .entry(what)
                .or_insert_with(|| format!("{} {path}: {fault}", operation.method));
        }
        let outcome = format!("{} {}", operation.id, answer.status);
        if (200..300).contains(&answer.status) {
            self.report.reached.insert(outcome.clone());
        }
        self.report.seen.insert(outcome);
        answer
    }
}

/// The text under a key of a JSON object.
fn text<'v>(value: &'v Value, key: &str) -> Option<&'v str> {
    value.get(key).and_then(Value::as_str)
}
