//! Query options over the answers of operations: an operation answers with everything it has, and
//! this layer filters, orders, pages and shapes it as the request asks. Every operation that
//! declares options is served here, without knowing that it is.

mod source;

use std::panic::resume_unwind;
use std::sync::Arc;

use axum::Extension;
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http_body_util::BodyExt;
use muster_api::{Operation, Rejection};
use muster_api_runtime::Version;
use muster_model_runtime::Described;
use muster_model_runtime::schema::Schema;
use muster_odata::{
    Classification, Context, Dialect, Page, Planned, Projection, QueryFault, QueryOptions,
    Resource, apply, count, derived, next_link, plan, query_pairs, shape, unsupported,
};
use serde_json::{Map, Value};

use crate::fault;
use crate::filter;
use crate::graph::{Graph, origin};
use crate::identity::PartOfAnother;
use crate::intune::Route;
use crate::normalize::{Casts, DOLLAR_OPTIONAL};
use crate::preferences::{PREFER, PREFERENCE_APPLIED, preferences};
use crate::representation::resources::rows as row_schema;
use crate::representation::{KEY, Shaped as ShapedBody, path, resources};
use crate::tenants::{OpenTenant, now};
use source::{Order, Rows, navigations};

const COUNT: &str = "/$count";

/// From how many bytes on an answer is shaped elsewhere. To hand over an answer of a few rows takes
/// as much time again as a tenth of its request.
const LARGE: usize = 16 * 1024;

/// Serves the query options of a GET request.
pub(crate) async fn serve(
    State(graph): State<Arc<Graph>>,
    Extension(version): Extension<Version>,
    Extension(tenant): Extension<OpenTenant>,
    request: Request,
    next: Next,
) -> Response {
    if *request.method() != Method::GET {
        return next.run(request).await;
    }
    let Some(route) = Route::of(request.method(), request.extensions()) else {
        return next.run(request).await;
    };
    let query = request.uri().query().unwrap_or_default().to_owned();
    let preferred = match page_size(request.headers()) {
        Ok(preferred) => preferred,
        Err(message) => return fault::bad_request(message),
    };
    let operation = route.operation;
    let rows = operation.answer.and_then(row_schema);
    if query.is_empty() && (preferred.is_none() || rows.is_none()) {
        return next.run(request).await;
    }
    let asked = Asked {
        graph: &graph,
        operation,
        version: version.0,
        query: &query,
        preferred,
        rows: Rows {
            tenant: tenant.read(),
            version: version.0,
            order: rows.map_or(Order::Directory, |rows| Order::of(&route, rows)),
        },
    };
    match asked.answer(request, next).await {
        Ok(response) => response,
        Err(refused) => *refused,
    }
}

/// One request with query options.
struct Asked<'q> {
    graph: &'q Graph,
    operation: &'static Operation,
    version: &'static str,
    query: &'q str,
    preferred: Option<usize>,
    rows: Rows,
}

impl Asked<'_> {
    async fn answer(self, request: Request, next: Next) -> Result<Response, Box<Response>> {
        let pairs = query_pairs(self.query).map_err(refused)?;
        if let Some((name, _)) = pairs
            .iter()
            .find(|(name, _)| !self.operation.query.contains(&name.as_str()))
        {
            if let Some(fault) = unsupported(name) {
                return Err(refused(fault));
            }
            let unknown = Rejection::UnknownQueryOption { name: name.clone() };
            return Err(Box::new(fault::bad_request(unknown.to_string())));
        }
        let dialect = Dialect {
            dollar_optional: self.version == DOLLAR_OPTIONAL,
        };
        let mut options =
            QueryOptions::parse(pairs.iter().map(|(name, value)| (name, value)), dialect)
                .map_err(refused)?;
        // What a count counts is what the collection beside it lists.
        let collection = self.operation.path.strip_suffix(COUNT);
        let listed = match collection {
            Some(path) => resources::operation(self.operation.method, path),
            None => Some(self.operation),
        };
        let Some(answer) = listed.and_then(|listed| listed.answer) else {
            return Ok(next.run(request).await);
        };
        let rows = row_schema(answer);
        if let Some(condition) = &mut options.options.filter
            && rows.is_some_and(is_configuration)
        {
            filter::depart(self.graph.behaviour(), condition).map_err(failing)?;
        }
        // Faults of the options are answered before the operation runs.
        let schema = rows.unwrap_or(answer);
        let cast = Casts::of(request.extensions(), self.operation.path);
        let resource = Resource {
            schema: cast.map_or(schema, |name| derived(schema, self.version, name)),
            version: self.version,
            list: path(&request),
            navigations: &navigations(schema, self.version),
        };
        let planned = plan(options, &resource).map_err(refused)?;
        let address = address(&request);
        let response = match collection {
            Some(_) => self.graph.send(beside(request)).await,
            None => next.run(without_query(request)).await,
        };
        if response.status() != StatusCode::OK {
            return Ok(response);
        }
        let (parts, body) = response.into_parts();
        let body = body.collect().await.map_err(|_| unshapable())?.to_bytes();
        let projection = planned.projection();
        let form = match (collection, rows) {
            (Some(_), _) => Form::Count,
            (None, Some(_)) => Form::Page(self.preferred),
            (None, None) => Form::Entity,
        };
        let source = self.rows;
        let large = body.len() > LARGE;
        let compute = move || shaped(&planned, form, &body, &source);
        let shaped = if large {
            off_the_workers(compute).await
        } else {
            compute()
        };
        let written = Written {
            headers: parts.headers,
            projection,
        };
        match shaped.map_err(refused)?.ok_or_else(unshapable)? {
            Shaped::Count(number) => Ok((
                [(CONTENT_TYPE, HeaderValue::from_static("text/plain"))],
                number.to_string(),
            )
                .into_response()),
            Shaped::Page(page) => Ok(written.page(page, &address, &pairs, self.preferred)),
            Shaped::Entity(entity) => Ok(written.json(entity)),
        }
    }
}

/// What is asked of an operation's answer.
#[derive(Clone, Copy)]
enum Form {
    Count,
    /// A page, of at most so many rows when that is preferred.
    Page(Option<usize>),
    Entity,
}

/// What became of an operation's answer.
enum Shaped {
    Count(usize),
    Page(Page),
    Entity(Value),
}

/// Shapes the body of an answer; none when it is not what the document says.
fn shaped(
    planned: &Planned,
    form: Form,
    body: &Bytes,
    source: &Rows,
) -> Result<Option<Shaped>, QueryFault> {
    let Ok(mut answer) = serde_json::from_slice(body) else {
        return Ok(None);
    };
    let context = |max_page_size| Context {
        now: now(),
        max_page_size,
        source,
    };
    let everything = context(usize::MAX);
    Ok(match form {
        Form::Count => match take_rows(&mut answer) {
            Some(rows) => Some(Shaped::Count(count(planned, rows, &everything)?)),
            None => None,
        },
        Form::Page(preferred) => match take_rows(&mut answer) {
            Some(rows) => {
                let rows = rows.into_iter().map(keyed).collect();
                let context = context(preferred.unwrap_or(usize::MAX));
                Some(Shaped::Page(apply(planned, rows, &context)?))
            }
            None => None,
        },
        Form::Entity => Some(Shaped::Entity(shape(planned, keyed(answer), &everything)?)),
    })
}

/// Computes what takes as long as the tenant is large, without keeping others waiting that the
/// same worker serves.
async fn off_the_workers(
    compute: impl FnOnce() -> Result<Option<Shaped>, QueryFault> + Send + 'static,
) -> Result<Option<Shaped>, QueryFault> {
    match tokio::task::spawn_blocking(compute).await {
        Ok(shaped) => shaped,
        Err(error) => match error.try_into_panic() {
            Ok(panic) => resume_unwind(panic),
            // The runtime ends, and does not begin what it has not begun.
            Err(_) => Ok(None),
        },
    }
}

/// An answer being written.
struct Written {
    headers: HeaderMap,
    projection: Projection,
}

impl Written {
    fn page(
        mut self,
        page: Page,
        address: &str,
        pairs: &[(String, String)],
        preferred: Option<usize>,
    ) -> Response {
        let mut shaped = Map::new();
        if let Some(count) = page.count {
            shaped.insert("@odata.count".to_owned(), count.into());
        }
        if let Some(next) = page.next {
            let pairs = pairs
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str()));
            let link = next_link(address, pairs, &next);
            shaped.insert("@odata.nextLink".to_owned(), link.into());
        }
        shaped.insert("value".to_owned(), page.items.into());
        if let Some(size) = preferred
            && let Ok(applied) = HeaderValue::from_str(&format!("odata.maxpagesize={size}"))
        {
            self.headers.insert(PREFERENCE_APPLIED, applied);
        }
        self.json(Value::Object(shaped))
    }

    /// The body is not written yet: control information goes into it first.
    fn json(mut self, body: Value) -> Response {
        self.headers.remove(CONTENT_LENGTH);
        let mut response = Response::new(Body::empty());
        *response.headers_mut() = self.headers;
        response.extensions_mut().insert(ShapedBody {
            body,
            projection: self.projection,
        });
        response
    }
}

/// A row that knows its key also when `$select` leaves the `id` out.
fn keyed(mut row: Value) -> Value {
    if let Value::Object(members) = &mut row
        && let Some(id) = members.get("id").cloned()
    {
        members.insert(KEY.to_owned(), id);
    }
    row
}

/// The rows of a collection's body, when it is one.
fn take_rows(answer: &mut Value) -> Option<Vec<Value>> {
    match answer.get_mut("value").map(Value::take) {
        Some(Value::Array(rows)) => Some(rows),
        _ => None,
    }
}

fn is_configuration(schema: &'static Schema) -> bool {
    std::ptr::eq(
        schema,
        muster_model::DeviceEnrollmentConfiguration::schema(),
    )
}

/// `Prefer: odata.maxpagesize`.
fn page_size(headers: &HeaderMap) -> Result<Option<usize>, String> {
    match preferences(headers) {
        Ok(preferences) => Ok(preferences.max_page_size),
        Err(fault) => Err(fault.to_string()),
    }
}

/// The absolute address of the request, without its query.
fn address(request: &Request) -> String {
    let path = path(request);
    format!("{}{path}", origin(request.headers(), request.extensions()))
}

fn without_query(mut request: Request) -> Request {
    if let Ok(path) = request.uri().path().parse() {
        *request.uri_mut() = path;
    }
    request
}

/// The request for the whole collection beside its `$count`, to the whole server.
fn beside(mut request: Request) -> Request {
    let path = path(&request);
    if let Some(Ok(path)) = path.strip_suffix(COUNT).map(str::parse) {
        *request.uri_mut() = path;
    }
    request.headers_mut().remove(PREFER);
    request.headers_mut().remove(ACCEPT);
    request.extensions_mut().clear();
    request.extensions_mut().insert(PartOfAnother);
    request
}

fn refused(fault: QueryFault) -> Box<Response> {
    Box::new(match fault.classification() {
        Classification::Malformed => fault::bad_request(fault.to_string()),
        Classification::Unsupported => fault::answer(
            StatusCode::NOT_IMPLEMENTED,
            "NotImplemented",
            fault.to_string(),
        ),
    })
}

fn failing(condition: filter::Refused) -> Box<Response> {
    let (status, code) = match condition {
        filter::Refused::Function(_) => (StatusCode::INTERNAL_SERVER_ERROR, "InternalServerError"),
        filter::Refused::Operator(_) => (StatusCode::NOT_IMPLEMENTED, "NotImplemented"),
    };
    Box::new(fault::answer(status, code, condition.to_string()))
}

fn unshapable() -> Box<Response> {
    Box::new(fault::answer(
        StatusCode::INTERNAL_SERVER_ERROR,
        "InternalServerError",
        "The answer of the operation cannot be shaped.",
    ))
}
