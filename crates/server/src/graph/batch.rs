//! Several requests in one (<https://learn.microsoft.com/en-us/graph/json-batching>): each step
//! goes through the whole server as if it had come by itself, in the order its dependencies ask
//! for.

use std::collections::{BTreeMap, BTreeSet};

use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, HOST};
use axum::http::{HeaderName, HeaderValue, Request, StatusCode};
use http_body_util::BodyExt;
use muster_api::RequestContext;
use muster_model::{
    BatchRequestContent, BatchRequestStep, BatchResponseContent, BatchResponseStep,
};
use serde_json::Value;

use super::Graph;
use super::request::path;
use crate::fault::{self, Fault};

/// The most steps one batch may have; Graph's own limit.
const MOST_STEPS: usize = 20;

/// Marks a request as the step of a batch, however its path is spelled.
#[derive(Clone, Copy, Debug)]
struct Step;

/// Sends every step and collects the answers in the order of the steps.
pub(super) async fn run(
    graph: &Graph,
    context: &RequestContext,
    batch: BatchRequestContent,
) -> Result<BatchResponseContent, Fault> {
    if context.extensions().get::<Step>().is_some() {
        return Err(Fault::Batch("A batch cannot contain a batch.".to_owned()));
    }
    let order = sequence(&batch)?;
    let path = path(context);
    let prefix = path.strip_suffix("/$batch").unwrap_or(path).to_owned();
    let host = context.headers().get(HOST).cloned();
    let mut statuses: BTreeMap<String, i32> = BTreeMap::new();
    let mut answered: BTreeMap<usize, BatchResponseStep> = BTreeMap::new();
    for (index, step) in order {
        let failed = step
            .depends_on
            .iter()
            .flatten()
            .find(|on| statuses.get(&key(on)).is_some_and(|status| *status >= 400));
        let response = match failed {
            Some(on) => failed_dependency(step, on),
            None => send(graph, &prefix, host.as_ref(), step).await,
        };
        statuses.insert(key(&step.id), response.status);
        answered.insert(index, response);
    }
    let responses = answered.into_values().collect();
    Ok(BatchResponseContent { responses })
}

/// Ids tell steps apart without regard to case.
fn key(id: &str) -> String {
    id.to_lowercase()
}

/// The steps in the order they are sent: as they stand, but each after those it depends on.
///
/// # Errors
///
/// What is wrong with the batch as a whole; a step's own faults are its own answer.
fn sequence(batch: &BatchRequestContent) -> Result<Vec<(usize, &BatchRequestStep)>, Fault> {
    let count = batch.requests.len();
    if count > MOST_STEPS {
        return Err(Fault::Batch(format!(
            "The batch has {count} requests; {MOST_STEPS} is the most."
        )));
    }
    let mut ids = BTreeSet::new();
    for step in &batch.requests {
        if !ids.insert(key(&step.id)) {
            return Err(Fault::Batch(format!(
                "Two requests of the batch have the id '{}'.",
                step.id
            )));
        }
    }
    let mut waiting: Vec<_> = batch.requests.iter().enumerate().collect();
    let mut order = Vec::new();
    let mut sent = BTreeSet::new();
    while let Some((_, first)) = waiting.first() {
        let ready = waiting.iter().position(|(_, step)| {
            let mut needed = step.depends_on.iter().flatten();
            needed.all(|on| sent.contains(&key(on)))
        });
        let Some(ready) = ready else {
            return Err(Fault::Batch(format!(
                "The request '{}' depends on a request that the batch does not have, or that waits for it in turn.",
                first.id
            )));
        };
        let (index, step) = waiting.remove(ready);
        sent.insert(key(&step.id));
        order.push((index, step));
    }
    Ok(order)
}

fn failed_dependency(step: &BatchRequestStep, on: &str) -> BatchResponseStep {
    let message =
        format!("The request was not sent, because the request '{on}' it depends on failed.");
    own_answer(
        step,
        StatusCode::FAILED_DEPENDENCY,
        "FailedDependency",
        message,
    )
}

fn own_answer(
    step: &BatchRequestStep,
    status: StatusCode,
    code: &str,
    message: String,
) -> BatchResponseStep {
    let body = serde_json::to_value(fault::error(code, message)).ok();
    let headers = BTreeMap::from([("Content-Type".to_owned(), "application/json".to_owned())]);
    BatchResponseStep {
        id: step.id.clone(),
        status: i32::from(status.as_u16()),
        headers,
        body,
    }
}

async fn send(
    graph: &Graph,
    prefix: &str,
    host: Option<&HeaderValue>,
    step: &BatchRequestStep,
) -> BatchResponseStep {
    let request = match build(prefix, host, step) {
        Ok(request) => request,
        Err(message) => return own_answer(step, StatusCode::BAD_REQUEST, "BadRequest", message),
    };
    let response = graph.send(request).await;
    let (parts, body) = response.into_parts();
    let bytes = body
        .collect()
        .await
        .map(|collected| collected.to_bytes())
        .unwrap_or_default();
    let headers = parts
        .headers
        .iter()
        .map(|(name, value)| {
            (
                title_case(name.as_str()),
                String::from_utf8_lossy(value.as_bytes()).into_owned(),
            )
        })
        .collect();
    let json = parts
        .headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.starts_with("application/json"));
    let body = if bytes.is_empty() {
        None
    } else if json {
        serde_json::from_slice(&bytes).ok()
    } else {
        Some(Value::String(String::from_utf8_lossy(&bytes).into_owned()))
    };
    BatchResponseStep {
        id: step.id.clone(),
        status: i32::from(parts.status.as_u16()),
        headers,
        body,
    }
}

fn build(
    prefix: &str,
    host: Option<&HeaderValue>,
    step: &BatchRequestStep,
) -> Result<Request<Body>, String> {
    let url = step.url.trim_start_matches('/');
    if url.contains('#') {
        return Err(format!(
            "The url '{}' has a fragment; encode the '#' or leave it out.",
            step.url
        ));
    }
    if url
        .split('?')
        .next()
        .is_some_and(|path| path.contains("://"))
    {
        return Err(format!(
            "The url '{}' is not relative; leave out the host and the version.",
            step.url
        ));
    }
    let mut request = Request::builder()
        .method(step.method.as_str())
        .uri(format!("{prefix}/{url}"));
    if let Some(host) = host {
        request = request.header(HOST, host);
    }
    for (name, value) in step.headers.iter().flatten() {
        let name = HeaderName::try_from(name.as_str())
            .map_err(|_| format!("'{name}' is not the name of a header."))?;
        let value = HeaderValue::try_from(value.as_str())
            .map_err(|_| format!("The value of the header '{name}' cannot be sent."))?;
        request = request.header(name, value);
    }
    let body = match &step.body {
        Some(body) => Body::from(body.to_string()),
        None => Body::empty(),
    };
    request
        .extension(Step)
        .body(body)
        .map_err(|_| format!("The url '{}' cannot be requested.", step.url))
}

/// `content-type` as `Content-Type`: clients look answers' headers up by the name Graph writes.
fn title_case(name: &str) -> String {
    if name == "request-id" || name == "client-request-id" {
        return name.to_owned();
    }
    let words = name.split('-').map(|word| {
        let mut letters = word.chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    });
    words.collect::<Vec<_>>().join("-")
}
