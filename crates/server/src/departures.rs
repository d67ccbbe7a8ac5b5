//! Where the switches have the server depart from its document, in one place around the
//! operations: what is refused before an operation sees it, and what becomes of an answer.
//!
//! It must never know an operation by its name: what the document says of one is enough.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use http_body_util::BodyExt;
use muster_api::{OPERATIONS, Operation};
use muster_model::EnrollmentConfigurationAssignment;
use muster_model_runtime::schema::{Rule, Schema, Shape};
use muster_model_runtime::{Described, mask, members_after};
use serde_json::Value;

use crate::behaviour::{
    AssignmentTypes, AssignmentWrites, Behaviour, EmptySuccess, UnknownEnumMembers,
};
use crate::fault::{self, Fault};
use crate::graph::Graph;
use crate::identity::PartOfAnother;
use crate::intune::Route;
use crate::preferences::{PREFERENCE_APPLIED, preferences};
use crate::representation::is_json;
use crate::tenants::OpenTenant;

const INCLUDE_UNKNOWN: &str = "include-unknown-enum-members";

/// The member that stands for those added after it
/// (<https://learn.microsoft.com/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations>).
const SENTINEL: &str = "unknownFutureValue";

const TYPE: &str = "@odata.type";

/// Refuses or runs a request to an operation of Intune, and gives its answer the form that the
/// switches ask for.
pub(crate) async fn depart(
    State(graph): State<Arc<Graph>>,
    Extension(tenant): Extension<OpenTenant>,
    request: Request,
    next: Next,
) -> Response {
    // What another answer is made from stays as the operation gave it.
    if request.extensions().get::<PartOfAnother>().is_some() {
        return next.run(request).await;
    }
    let behaviour = graph.behaviour();
    let route = Route::of(request.method(), request.extensions()).filter(Route::is_intune);
    let Some(route) = route else {
        return next.run(request).await;
    };
    if behaviour.assignment_writes == AssignmentWrites::Refused && writes_an_assignment(&route) {
        let code = "No method match route template";
        return fault::answer(StatusCode::BAD_REQUEST, code, route.no_route());
    }
    if route.is_write() {
        if !Graph::knows(&tenant.read(), &route)
            && let Err(reason) = tenant.catch_up().await
        {
            return Fault::from(reason).into_response();
        }
        if graph.refuses_application_at(&tenant.read(), &route, request.headers()) {
            let body = fault::app_only(&route, behaviour.error_form);
            return (StatusCode::FORBIDDEN, Json(body)).into_response();
        }
    }
    let operation = route.operation;
    let known = knows_every_member(request.headers());
    let response = next.run(request).await;
    match response.status() {
        // Where there is an answer and the client preferred none, it was told 204.
        StatusCode::NO_CONTENT if operation.answer.is_none() => no_content(behaviour, response),
        StatusCode::OK | StatusCode::CREATED => {
            reshaped(behaviour, operation, known, response).await
        }
        _ => response,
    }
}

/// Whether the operation changes the collection of assignments other than as a whole.
fn writes_an_assignment(route: &Route<'_>) -> bool {
    const ASSIGNMENTS: &str = "assignments";
    route.is_write()
        && route
            .operation
            .path
            .split('/')
            .any(|segment| segment == ASSIGNMENTS)
}

/// Whether the client says that it can take members it does not know.
fn knows_every_member(headers: &HeaderMap) -> bool {
    preferences(headers).is_ok_and(|preferences| preferences.include_unknown_enum_members)
}

fn no_content(behaviour: &Behaviour, mut response: Response) -> Response {
    if behaviour.empty_success == EmptySuccess::Ok {
        *response.status_mut() = StatusCode::OK;
        response
            .headers_mut()
            .insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
    response
}

async fn reshaped(
    behaviour: &Behaviour,
    operation: &'static Operation,
    known: bool,
    mut response: Response,
) -> Response {
    let Some(schema) = operation.answer.filter(|_| is_json(response.headers())) else {
        return response;
    };
    let late = late_members(operation);
    if known && !late.is_empty() {
        let applied = HeaderValue::from_static(INCLUDE_UNKNOWN);
        response.headers_mut().append(PREFERENCE_APPLIED, applied);
    }
    let masks = behaviour.unknown_enum_members == UnknownEnumMembers::Masked && !known;
    let late = if masks { late } else { &[] };
    let untypes = behaviour.assignment_types == AssignmentTypes::LeftOut
        && !has_full_metadata(response.headers());
    if late.is_empty() && !untypes {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(collected) = body.collect().await else {
        return fault::panicked(Box::new("the body of an answer cannot be read"));
    };
    let bytes = collected.to_bytes();
    let body = reshape(schema, &bytes, late, untypes).map_or(bytes, Bytes::from);
    parts.headers.remove(CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(body))
}

/// The bytes of an answer without what is to be masked or left out, where there is any.
fn reshape(
    schema: &'static Schema,
    bytes: &[u8],
    late: &[&'static str],
    untypes: bool,
) -> Option<Vec<u8>> {
    // Most answers hold nothing of either, and reading one costs more than looking through it.
    let text = std::str::from_utf8(bytes).ok()?;
    let masks = late.iter().any(|member| text.contains(member));
    let assignment = assignment_tag().filter(|tag| untypes && text.contains(tag));
    if !masks && assignment.is_none() {
        return None;
    }
    let mut value = serde_json::from_str(text).ok()?;
    if masks {
        mask(schema, SENTINEL, &mut value);
    }
    if let Some(tag) = assignment {
        leave_out(tag, &mut value);
    }
    serde_json::to_vec(&value).ok()
}

/// What an operation may answer with that was added after the sentinel.
fn late_members(operation: &Operation) -> &'static [&'static str] {
    static LATE: LazyLock<HashMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
        let answering = OPERATIONS.iter().filter_map(|operation| {
            let schema = operation.answer?;
            Some((operation.id, members_after(schema, SENTINEL)))
        });
        answering.collect()
    });
    LATE.get(operation.id).map_or(&[], Vec::as_slice)
}

/// The name of the type of assignments, as it is written.
fn assignment_tag() -> Option<&'static str> {
    let Shape::Object(object) = &EnrollmentConfigurationAssignment::schema().shape else {
        return None;
    };
    let property = object
        .all_properties()
        .find(|property| property.name == TYPE)?;
    match &property.rule {
        Rule::Tag { spellings, .. } => spellings.first().copied(),
        _ => None,
    }
}

/// Takes the name of this type off every object that has it.
fn leave_out(tag: &str, value: &mut Value) {
    match value {
        Value::Object(members) => {
            if members.get(TYPE).and_then(Value::as_str) == Some(tag) {
                members.shift_remove(TYPE);
            }
            members
                .values_mut()
                .for_each(|member| leave_out(tag, member));
        }
        Value::Array(elements) => elements
            .iter_mut()
            .for_each(|element| leave_out(tag, element)),
        _ => {}
    }
}

fn has_full_metadata(headers: &HeaderMap) -> bool {
    let media_type = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    media_type.is_some_and(|media_type| media_type.contains("odata.metadata=full"))
}
