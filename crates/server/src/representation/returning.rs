//! Whether a write is answered with its entity: what the preference `return` decides
//! ([OData 4.01 Protocol, 8.2.8.7](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_Preferencereturnrepresentationandretu),
//! [best practices](https://learn.microsoft.com/graph/best-practices-concept)).
//!
//! The document knows the answer with the entity only, and the operation gives it; it is left out
//! here, after the operation and in front of the wire.

use axum::body::Body;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use axum::response::Response;
use http_body_util::BodyExt;
use muster_odata::{PreferFault, Return};
use serde::Deserialize;

use super::place::Set;
use super::resources::Content;
use crate::preferences::{PREFERENCE_APPLIED, preferences};

/// The name of what was created, for whoever gets no entity
/// ([OData 4.01 Protocol, OData-EntityId](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_HeaderODataEntityId)).
const ENTITY_ID: HeaderName = HeaderName::from_static("odata-entityid");

const MINIMAL: HeaderValue = HeaderValue::from_static("return=minimal");
const REPRESENTATION: HeaderValue = HeaderValue::from_static("return=representation");

/// What of an entity names it.
#[derive(Deserialize)]
struct Named {
    id: String,
}

/// What a client prefers, where the answer is an entity that was written.
pub(super) fn preferred(
    method: &Method,
    content: Content,
    headers: &HeaderMap,
) -> Result<Option<Return>, PreferFault> {
    match content {
        Content::Entity(_) if *method != Method::GET => Ok(preferences(headers)?.returning),
        _ => Ok(None),
    }
}

/// Says that the answer has the entity because that was preferred.
pub(super) fn represented(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.append(PREFERENCE_APPLIED, REPRESENTATION);
    response
}

/// The answer without its entity, which is `None` when it cannot be read. Its other headers stay.
pub(super) async fn minimal(response: Response, root: &str, set: &Set) -> Option<Response> {
    let (mut parts, body) = response.into_parts();
    if parts.status == StatusCode::CREATED {
        let bytes = body.collect().await.ok()?.to_bytes();
        let Named { id } = serde_json::from_slice(&bytes).ok()?;
        let entity_id = HeaderValue::try_from(format!("{root}/{}", set.entity(&id))).ok()?;
        parts.headers.insert(ENTITY_ID, entity_id);
    }
    parts.status = StatusCode::NO_CONTENT;
    parts.headers.remove(CONTENT_LENGTH);
    parts.headers.remove(CONTENT_TYPE);
    parts.headers.append(PREFERENCE_APPLIED, MINIMAL);
    Some(Response::from_parts(parts, Body::empty()))
}
