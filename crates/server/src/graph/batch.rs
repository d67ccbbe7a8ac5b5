//! Several requests in one (<https://learn.microsoft.com/en-us/graph/json-batching>): each step
//! goes through the whole server as if it had come by itself, in the order its dependencies ask
//! for.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::http::header::{
    ACCEPT_ENCODING, AUTHORIZATION, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, HOST,
    TRANSFER_ENCODING,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Request, StatusCode};
use http_body_util::BodyExt;
use muster_api::RequestContext;
use muster_model::{
    BatchRequestContent, BatchRequestStep, BatchResponseContent, BatchResponseStep,
};
use muster_odata::batch::{Named, address, same_id, sequence, shown};
use serde_json::Value;

use super::Graph;
use super::request::root;
use crate::fault::{self, Fault};
use crate::paths::PREFIXES;
use crate::representation::headers;

/// Marks a request as the step of a batch, however its path is spelled.
#[derive(Clone, Copy, Debug)]
struct Step;

/// What is said of a connection, of which a step has none: its body is written anew, and its answer
/// is a part of the batch's, which may be compressed as a whole.
const OF_THE_CONNECTION: [HeaderName; 5] = [
    ACCEPT_ENCODING,
    CONNECTION,
    CONTENT_LENGTH,
    HOST,
    TRANSFER_ENCODING,
];

/// What a step can do.
const METHODS: [Method; 5] = [
    Method::GET,
    Method::POST,
    Method::PATCH,
    Method::PUT,
    Method::DELETE,
];

/// Sends every step and collects the answers in the order of the steps.
pub(super) async fn run(
    graph: &Graph,
    context: &RequestContext,
    batch: BatchRequestContent,
) -> Result<BatchResponseContent, Fault> {
    if context.extensions().get::<Step>().is_some() {
        return Err(Fault::Batch("A batch cannot contain a batch.".to_owned()));
    }
    let steps: Vec<_> = batch.requests.iter().map(named).collect();
    let order = sequence(&steps).map_err(|fault| Fault::Batch(fault.to_string()))?;
    let batch_itself = Sender {
        root: root(context),
        headers: context.headers(),
    };
    let mut statuses: BTreeMap<Option<String>, i32> = BTreeMap::new();
    let mut answered: BTreeMap<usize, BatchResponseStep> = BTreeMap::new();
    let in_order = order
        .into_iter()
        .filter_map(|index| Some((index, batch.requests.get(index)?)));
    for (index, step) in in_order {
        let has_failed = |on: &&Value| {
            let status = statuses.get(&same_id(on));
            status.is_some_and(|status| *status >= 400)
        };
        let failed = step.depends_on.iter().flatten().find(has_failed);
        let response = match failed {
            Some(on) => failed_dependency(step, on),
            None => send(graph, &batch_itself, step).await,
        };
        statuses.insert(same_id(&step.id), response.status);
        answered.insert(index, response);
    }
    let responses = answered.into_values().collect();
    Ok(BatchResponseContent { responses })
}

/// What the order of the steps depends on.
fn named(step: &BatchRequestStep) -> Named<'_> {
    Named {
        id: &step.id,
        depends_on: step.depends_on.as_deref().unwrap_or_default(),
    }
}

fn failed_dependency(step: &BatchRequestStep, on: &Value) -> BatchResponseStep {
    let message = format!(
        "The request was not sent, because the request '{}' it depends on failed.",
        shown(on)
    );
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

/// What a batch says for all its steps.
struct Sender<'b> {
    root: (&'b str, &'b str),
    headers: &'b HeaderMap,
}

async fn send(graph: &Graph, sender: &Sender<'_>, step: &BatchRequestStep) -> BatchResponseStep {
    let request = match build(sender, step) {
        Ok(request) => request,
        Err(message) => return own_answer(step, StatusCode::BAD_REQUEST, "BadRequest", message),
    };
    let response = headers::without_length(graph.send(request).await).await;
    let (parts, body) = response.into_parts();
    let bytes = body
        .collect()
        .await
        .map(|collected| collected.to_bytes())
        .unwrap_or_default();
    let named = parts
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
        headers: named,
        body,
    }
}

fn build(sender: &Sender<'_>, step: &BatchRequestStep) -> Result<Request<Body>, String> {
    let prefixes = PREFIXES.map(|(prefix, _)| prefix);
    let (base, prefix) = sender.root;
    let target = address(&step.url, prefix, &prefixes).map_err(|fault| fault.to_string())?;
    let mut request = Request::builder()
        .method(method(&step.method)?)
        .uri(format!("{base}{target}"));
    if let Some(host) = sender.headers.get(HOST) {
        request = request.header(HOST, host);
    }
    for (name, value) in step.headers.iter().flatten() {
        let name = HeaderName::try_from(name.as_str())
            .map_err(|_| format!("'{name}' is not the name of a header."))?;
        if OF_THE_CONNECTION.contains(&name) {
            continue;
        }
        let value = HeaderValue::from_bytes(value.as_bytes())
            .map_err(|_| format!("The value of the header '{name}' cannot be sent."))?;
        request = request.header(name, value);
    }
    let body = match &step.body {
        None | Some(Value::Null) => Body::empty(),
        Some(body) => Body::from(body.to_string()),
    };
    let request = request.extension(Step).body(body);
    let mut request =
        request.map_err(|_| format!("The url '{}' cannot be requested.", step.url))?;
    if let Some(token) = sender.headers.get(AUTHORIZATION) {
        let headers = request.headers_mut();
        headers
            .entry(AUTHORIZATION)
            .or_insert_with(|| token.clone());
    }
    Ok(request)
}

/// The method that a step names, in any case
/// (<https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_BatchRequest>).
fn method(name: &str) -> Result<Method, String> {
    let mut methods = METHODS.into_iter();
    let named = methods.find(|method| method.as_str().eq_ignore_ascii_case(name));
    named.ok_or_else(|| {
        let [known @ .., last] = METHODS.map(|method| method.to_string());
        let known = known.join(", ");
        format!("The method '{name}' cannot be used in a batch; use {known} or {last}.")
    })
}

/// `content-type` as `Content-Type`: clients look answers' headers up by the name Graph writes.
fn title_case(name: &str) -> String {
    match name {
        "request-id" | "client-request-id" | "x-ms-ags-diagnostic" => return name.to_owned(),
        "odata-version" => return "OData-Version".to_owned(),
        "odata-entityid" => return "OData-EntityId".to_owned(),
        "etag" => return "ETag".to_owned(),
        _ => {}
    }
    let words = name.split('-').map(|word| {
        let mut letters = word.chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    });
    words.collect::<Vec<_>>().join("-")
}
