//! How answers look: the layer between the operations and the wire that writes bodies as OData
//! has them, with as much control information as the request asks for. Operations answer with
//! data alone and do not know that it is here; where an answer belongs and what it can be asked
//! for follow from the document.

mod control;
pub(crate) mod entity_tag;
pub(crate) mod headers;
mod negotiation;
mod place;
pub(crate) mod resources;
mod returning;
mod types;

use std::sync::Arc;

use axum::Extension;
use axum::body::Body;
use axum::extract::{MatchedPath, Request, State};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, ETAG};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http_body_util::BodyExt;
use muster_api_runtime::Version;
use muster_odata::{JsonFormat, MetadataLevel, Projection, Return};
use serde_json::{Map, Value};

use crate::fault::{self, Fault};
use crate::graph::{Graph, origin};
use crate::identity::PartOfAnother;
use crate::normalize::CanonicalPath;
use crate::paths::version_of;
use control::Control;
use entity_tag::{Conditions, Unmet};
use place::{Set, fragment};
use resources::Content;

pub(crate) use control::KEY;

/// The status of a request whose conditions are not met.
const PRECONDITION_FAILED: u16 = 412;

/// A body that a layer within has read and shaped.
#[derive(Clone, Debug)]
pub(crate) struct Shaped {
    pub(crate) body: Value,
    /// What it was reduced to.
    pub(crate) projection: Projection,
}

/// Writes the answers of operations.
pub(crate) async fn serve(
    State(graph): State<Arc<Graph>>,
    Extension(version): Extension<Version>,
    matched: MatchedPath,
    request: Request,
    next: Next,
) -> Response {
    // What another answer is made from stays as the operation gave it.
    if request.extensions().get::<PartOfAnother>().is_some() {
        return next.run(request).await;
    }
    let Some(template) = template(matched.as_str()) else {
        return next.run(request).await;
    };
    let Some(operation) = resources::operation(request.method().as_str(), template) else {
        return next.run(request).await;
    };
    if let Some(refused) = negotiation::refuse_protocol(request.headers()) {
        return refused;
    }
    let conditions = match Conditions::of(request.headers()) {
        Ok(conditions) => conditions,
        Err(fault) => return Fault::from(fault).into_response(),
    };
    // Where the document knows of conditions there is a tag to judge them by.
    if !operation.statuses.contains(&PRECONDITION_FAILED)
        && let Some(header) = conditions.in_need_of_a_tag()
    {
        return Fault::condition_not_served(header).into_response();
    }
    let Some(content) = Content::of(operation) else {
        if let Some(refused) = negotiation::refuse_form(operation.media_type, request.headers()) {
            return refused;
        }
        return next.run(request).await;
    };
    // An option that the operation does not declare is not read here; it is refused within.
    let declared = operation.query.contains(&negotiation::FORMAT);
    let query = request.uri().query().filter(|_| declared);
    let query = query.unwrap_or_default();
    let format = match negotiation::format(query, request.headers()) {
        Ok(format) => format,
        Err(fault) => return negotiation::not_acceptable(&fault),
    };
    let (root, path) = root_and_path(&request);
    let root = format!("{}{root}", origin(request.headers(), request.extensions()));
    let set = place::set(template, path, &graph.signed_in().to_string());
    let returning = match returning::preferred(request.method(), content, request.headers()) {
        Err(fault) => return fault::bad_request(fault.to_string()),
        Ok(returning) => returning,
    };
    let reads = request.method() == Method::GET;
    let response = next.run(request).await;
    // A write has judged them when it was applied, and its answer has another tag.
    let tag = tag_of(&response).filter(|_| reads);
    match tag.and_then(|tag| conditions.unmet(|| tag)) {
        Some(Unmet::IfNoneMatch) => return not_modified(response),
        Some(unmet @ Unmet::IfMatch) => return Fault::from(unmet).into_response(),
        None => {}
    }
    let written = Writing {
        content,
        set,
        ieee754_compatible: format.ieee754_compatible,
        control: Control {
            level: format.level,
            root: &root,
            version: version.0,
        },
    };
    match returning.filter(|_| response.status().is_success()) {
        None => written.write(response).await,
        Some(Return::Representation) => returning::represented(written.write(response).await),
        Some(Return::Minimal) => returning::minimal(response, &root, &written.set)
            .await
            .unwrap_or_else(unreadable),
    }
}

/// The template of the document that a path was matched by.
pub(crate) fn template(matched: &str) -> Option<&str> {
    let (prefix, _) = version_of(matched)?;
    matched.get(prefix.len()..)
}

/// The path of the request as the document spells it.
pub(crate) fn path(request: &Request) -> &str {
    CanonicalPath::of(request.extensions(), request.uri())
}

/// Where the service begins, and the path from there.
fn root_and_path(request: &Request) -> (&str, &str) {
    let path = path(request);
    let canonical = request.extensions().get::<CanonicalPath>();
    let root = canonical.map_or(0, |canonical| {
        let (base, prefix) = canonical.root();
        base.len() + prefix.len()
    });
    path.split_at_checked(root).unwrap_or(("", path))
}

/// The writing of one answer.
struct Writing<'r> {
    content: Content,
    set: Set,
    /// Whether counts are written as texts.
    ieee754_compatible: bool,
    control: Control<'r>,
}

impl Writing<'_> {
    async fn write(&self, response: Response) -> Response {
        if !response.status().is_success() || !is_json(response.headers()) {
            return response;
        }
        let (mut parts, body) = response.into_parts();
        let body = match parts.extensions.remove::<Shaped>() {
            Some(Shaped { body, projection }) => Some(self.dress(body, &projection)),
            None => self.read(body).await,
        };
        let Some(body) = body else {
            return unreadable();
        };
        parts.headers.remove(CONTENT_LENGTH);
        let media_type = negotiation::media_type(JsonFormat {
            level: self.control.level,
            ieee754_compatible: self.ieee754_compatible,
        });
        parts.headers.insert(CONTENT_TYPE, media_type);
        Response::from_parts(parts, Body::from(body))
    }

    /// The bytes of a body, dressed. They are not taken apart when only their beginning changes.
    async fn read(&self, body: Body) -> Option<Vec<u8>> {
        let bytes = body.collect().await.ok()?.to_bytes();
        let projection = Projection::default();
        if self.control.changes(self.content.declared()) {
            let value = serde_json::from_slice(&bytes).ok()?;
            return Some(self.dress(value, &projection));
        }
        let context = self.context(&projection);
        let mut written = Vec::with_capacity(bytes.len() + context.len() + 24);
        written.extend(b"{\"@odata.context\":");
        serde_json::to_writer(&mut written, &context).ok()?;
        let rest = bytes.strip_prefix(b"{")?;
        if rest != b"}" {
            written.push(b',');
        }
        written.extend(rest);
        Some(written)
    }

    fn dress(&self, body: Value, projection: &Projection) -> Vec<u8> {
        let mut written = Map::new();
        if self.control.level != MetadataLevel::None {
            let context = self.context(projection);
            written.insert("@odata.context".to_owned(), context.into());
        }
        let row = |row| {
            // What is at home elsewhere, or was calculated, is found by its type.
            let set = match self.content {
                Content::Contained(_) | Content::Entity(_) => Some(&self.set),
                Content::Linked(_) | Content::Values(_) | Content::Value(_) => None,
            };
            let declared = self.content.declared();
            self.control.entity(row, declared, set, projection)
        };
        let dressed = match (self.content, body) {
            (Content::Entity(_) | Content::Value(_), body) => row(body),
            (_, Value::Object(mut members)) => {
                if let Some(Value::Array(rows)) = members.get_mut("value").map(Value::take) {
                    let rows: Vec<Value> = rows.into_iter().map(row).collect();
                    members.insert("value".to_owned(), rows.into());
                }
                Value::Object(members)
            }
            (_, body) => body,
        };
        if let Value::Object(members) = dressed {
            written.extend(members);
        }
        let mut written = Value::Object(written);
        if self.ieee754_compatible {
            control::count_in_texts(&mut written);
        }
        written.to_string().into_bytes()
    }

    fn context(&self, projection: &Projection) -> String {
        let fragment = fragment(self.content, &self.set, projection);
        self.control.context(&fragment)
    }
}

/// The tag of the state that an answer shows.
fn tag_of(response: &Response) -> Option<String> {
    let tag = response.headers().get(ETAG)?.to_str().ok()?;
    Some(tag.to_owned())
}

/// 304 with the headers that the answer would have had, but for what describes its body.
fn not_modified(response: Response) -> Response {
    let (mut parts, _) = response.into_parts();
    parts.status = StatusCode::NOT_MODIFIED;
    parts.headers.remove(CONTENT_LENGTH);
    parts.headers.remove(CONTENT_TYPE);
    Response::from_parts(parts, Body::empty())
}

/// Whether a body is JSON.
pub(crate) fn is_json(headers: &HeaderMap) -> bool {
    let found = headers.get(CONTENT_TYPE);
    found.is_some_and(|found| found.as_bytes().starts_with(b"application/json"))
}

fn unreadable() -> Response {
    let message = "The answer of the operation cannot be read.";
    fault::answer(
        StatusCode::INTERNAL_SERVER_ERROR,
        "InternalServerError",
        message,
    )
}
