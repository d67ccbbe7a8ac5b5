//! Query options over the answers of operations: an operation answers with everything it has, and
//! this layer filters, orders, pages and shapes it as the request asks. Every operation that
//! declares options is served here, without knowing that it is.

use std::sync::Arc;

use axum::Extension;
use axum::body::Body;
use axum::extract::{MatchedPath, Request, State};
use axum::http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http_body_util::BodyExt;
use muster_api::{Operation, Rejection};
use muster_api_runtime::Version;
use muster_model::EnrollmentConfigurationAssignment;
use muster_model_runtime::schema::Schema;
use muster_model_runtime::{Described, project};
use muster_odata::{
    Classification, Context, Dialect, Navigation, Page, Planned, QueryFault, QueryOptions,
    Resource, apply, count, next_link, plan, query_pairs, shape,
};
use serde_json::{Map, Value};

use crate::fault;
use crate::filter;
use crate::graph::{Graph, origin};
use crate::identity::PartOfAnother;
use crate::preferences::{PREFER, PREFERENCE_APPLIED, preferences};
use crate::representation::resources::rows as row_schema;
use crate::representation::{KEY, Shaped as ShapedBody, path, resources, template};
use crate::tenants::{OpenTenant, now};

const COUNT: &str = "/$count";

/// Serves the query options of a GET request.
pub(crate) async fn serve(
    State(graph): State<Arc<Graph>>,
    Extension(version): Extension<Version>,
    Extension(tenant): Extension<OpenTenant>,
    matched: MatchedPath,
    request: Request,
    next: Next,
) -> Response {
    if *request.method() != Method::GET {
        return next.run(request).await;
    }
    let operation = template(matched.as_str())
        .and_then(|template| resources::operation(Method::GET.as_str(), template));
    let Some(operation) = operation else {
        return next.run(request).await;
    };
    let query = request.uri().query().unwrap_or_default().to_owned();
    let preferred = match page_size(request.headers()) {
        Ok(preferred) => preferred,
        Err(message) => return bad_request(message),
    };
    if query.is_empty() && (preferred.is_none() || operation.answer.and_then(row_schema).is_none())
    {
        return next.run(request).await;
    }
    let asked = Asked {
        graph: &graph,
        tenant: &tenant,
        operation,
        version: version.0,
        query: &query,
        preferred,
    };
    match asked.answer(request, next).await {
        Ok(response) => response,
        Err(refused) => *refused,
    }
}

/// One request with query options.
struct Asked<'q> {
    graph: &'q Graph,
    tenant: &'q OpenTenant,
    operation: &'static Operation,
    version: &'static str,
    query: &'q str,
    preferred: Option<usize>,
}

impl Asked<'_> {
    async fn answer(&self, request: Request, next: Next) -> Result<Response, Box<Response>> {
        let pairs = query_pairs(self.query).map_err(refused)?;
        if let Some((name, _)) = pairs
            .iter()
            .find(|(name, _)| !self.operation.query.contains(&name.as_str()))
        {
            let unknown = Rejection::UnknownQueryOption { name: name.clone() };
            return Err(Box::new(bad_request(unknown.to_string())));
        }
        let dialect = Dialect {
            dollar_optional: false,
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
        let Some(schema) = listed.and_then(|listed| listed.answer) else {
            return Ok(next.run(request).await);
        };
        if let Some(condition) = &mut options.options.filter
            && row_schema(schema).is_some_and(is_configuration)
        {
            filter::depart(self.graph.behaviour(), condition).map_err(failing)?;
        }
        // Faults of the options are answered before the operation runs.
        self.with_plan(&options, schema, |_| Ok(()))?;
        let address = address(&request);
        let response = match collection {
            Some(_) => self.graph.send(beside(request)).await,
            None => next.run(without_query(request)).await,
        };
        if response.status() != StatusCode::OK {
            return Ok(response);
        }
        let (parts, body) = response.into_parts();
        let is_collection = row_schema(schema).is_some();
        let answer = read(body).await.and_then(|mut answer| {
            let rows = if is_collection {
                take_rows(&mut answer)?
            } else {
                Vec::new()
            };
            Some((answer, rows))
        });
        let Some((answer, rows)) = answer else {
            let message = "The answer of the operation cannot be shaped.";
            return Err(Box::new(fault::answer(
                StatusCode::INTERNAL_SERVER_ERROR,
                "InternalServerError",
                message,
            )));
        };
        self.with_plan(&options, schema, |planned| {
            let context = Context {
                now: now(),
                max_page_size: self.preferred.unwrap_or(usize::MAX),
            };
            let shaped = Shaped {
                planned,
                context,
                address,
                pairs: &pairs,
                preferred: self.preferred,
            };
            match (collection, is_collection) {
                (Some(_), _) => shaped.count(rows),
                (None, true) => shaped.page(parts.headers, rows),
                (None, false) => shaped.entity(parts.headers, answer),
            }
        })
    }

    /// Plans the options for what a body of this schema holds, its rows or itself.
    fn with_plan<T>(
        &self,
        options: &QueryOptions,
        schema: &'static Schema,
        then: impl FnOnce(&Planned<'_>) -> Result<T, QueryFault>,
    ) -> Result<T, Box<Response>> {
        let schema = row_schema(schema).unwrap_or(schema);
        let tenant = self.tenant.read();
        let assignments = |row: &Value| {
            let mut rows = Graph::expand_assignments(&tenant, row);
            for row in &mut rows {
                project(
                    EnrollmentConfigurationAssignment::schema(),
                    self.version,
                    row,
                );
            }
            rows.into_iter().map(keyed).collect()
        };
        let navigations = navigations(schema, &assignments);
        let resource = Resource {
            schema,
            version: self.version,
            key: "id",
            navigations: &navigations,
        };
        plan(options, &resource)
            .and_then(|planned| then(&planned))
            .map_err(refused)
    }
}

/// An answer being shaped.
struct Shaped<'q> {
    planned: &'q Planned<'q>,
    context: Context,
    address: String,
    pairs: &'q [(String, String)],
    preferred: Option<usize>,
}

impl Shaped<'_> {
    fn count(&self, rows: Vec<Value>) -> Result<Response, QueryFault> {
        let number = count(self.planned, rows, &self.context)?;
        Ok((
            [(CONTENT_TYPE, HeaderValue::from_static("text/plain"))],
            number.to_string(),
        )
            .into_response())
    }

    fn page(&self, mut headers: HeaderMap, rows: Vec<Value>) -> Result<Response, QueryFault> {
        let rows = rows.into_iter().map(keyed).collect();
        let Page { items, count, next } = apply(self.planned, rows, &self.context)?;
        let mut shaped = Map::new();
        if let Some(count) = count {
            shaped.insert("@odata.count".to_owned(), count.into());
        }
        if let Some(next) = next {
            let pairs = self
                .pairs
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str()));
            shaped.insert(
                "@odata.nextLink".to_owned(),
                next_link(&self.address, pairs, &next).into(),
            );
        }
        shaped.insert("value".to_owned(), items.into());
        if let Some(size) = self.preferred
            && let Ok(applied) = HeaderValue::from_str(&format!("odata.maxpagesize={size}"))
        {
            headers.insert(PREFERENCE_APPLIED, applied);
        }
        Ok(self.json(headers, Value::Object(shaped)))
    }

    fn entity(&self, headers: HeaderMap, answer: Value) -> Result<Response, QueryFault> {
        let shaped = shape(self.planned, keyed(answer), &self.context)?;
        Ok(self.json(headers, shaped))
    }

    /// The body is not written yet: control information goes into it first.
    fn json(&self, mut headers: HeaderMap, body: Value) -> Response {
        headers.remove(CONTENT_LENGTH);
        let mut response = Response::new(Body::empty());
        *response.headers_mut() = headers;
        response.extensions_mut().insert(ShapedBody {
            body,
            projection: self.planned.projection(),
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

/// What `$expand` can follow: a configuration contains its assignments
/// (`ContainsTarget="true"` in Graph's metadata).
fn navigations<'q>(
    schema: &'static Schema,
    assignments: &'q dyn Fn(&Value) -> Vec<Value>,
) -> Vec<Navigation<'q>> {
    if is_configuration(schema) {
        vec![Navigation {
            name: "assignments",
            schema: EnrollmentConfigurationAssignment::schema(),
            collection: true,
            resolve: assignments,
        }]
    } else {
        Vec::new()
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

async fn read(body: Body) -> Option<Value> {
    let bytes = body.collect().await.ok()?.to_bytes();
    serde_json::from_slice(&bytes).ok()
}

fn refused(fault: QueryFault) -> Box<Response> {
    Box::new(match fault.classification() {
        Classification::Malformed => bad_request(fault.to_string()),
        Classification::Unsupported => fault::answer(
            StatusCode::NOT_IMPLEMENTED,
            "NotImplemented",
            fault.to_string(),
        ),
    })
}

fn failing(function: filter::FailingFunction) -> Box<Response> {
    Box::new(fault::answer(
        StatusCode::INTERNAL_SERVER_ERROR,
        "InternalServerError",
        function.to_string(),
    ))
}

fn bad_request(message: String) -> Response {
    fault::answer(StatusCode::BAD_REQUEST, "BadRequest", message)
}
