//! Who is asking, and what the request is called: the outermost layer, so that every answer
//! carries its ids. It judges nothing.

use axum::extract::Request;
use axum::http::header::HeaderName;
use axum::http::{HeaderMap, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;
use tracing::Instrument;
use uuid::Uuid;

const REQUEST_ID: HeaderName = HeaderName::from_static("request-id");
const CLIENT_REQUEST_ID: HeaderName = HeaderName::from_static("client-request-id");

/// The longest `client-request-id` that is echoed; a longer one is no id.
const LONGEST_CLIENT_REQUEST_ID: usize = 128;

/// The ids of one request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RequestIdentity {
    /// The server's name for it.
    pub(crate) request_id: String,
    /// The client's name for it, or the server's when the client gave none
    /// (<https://learn.microsoft.com/en-us/graph/best-practices-concept#reliability-and-support>).
    pub(crate) client_request_id: String,
}

impl RequestIdentity {
    fn of(headers: &HeaderMap) -> Self {
        let request_id = Uuid::new_v4().to_string();
        let client_request_id = headers
            .get(CLIENT_REQUEST_ID)
            .and_then(|value| value.to_str().ok())
            .map(str::trim)
            .filter(|value| !value.is_empty() && value.len() <= LONGEST_CLIENT_REQUEST_ID)
            .map_or_else(|| request_id.clone(), str::to_owned);
        Self {
            request_id,
            client_request_id,
        }
    }
}

tokio::task_local! {
    static CURRENT: RequestIdentity;
}

/// The ids of the request being answered on this task.
pub(crate) fn current() -> RequestIdentity {
    CURRENT
        .try_with(Clone::clone)
        .unwrap_or_else(|_| RequestIdentity::of(&HeaderMap::new()))
}

/// Marks a request that the server sends itself to answer another one, whose ids it shares.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PartOfAnother;

/// Gives the request its ids, logs its answer, and sends the ids back.
pub(crate) async fn identify(request: Request, next: Next) -> Response {
    if request.extensions().get::<PartOfAnother>().is_some() {
        return next.run(request).await;
    }
    let identity = RequestIdentity::of(request.headers());
    let span = tracing::info_span!(
        "request",
        method = %request.method(),
        path = request.uri().path(),
        id = identity.request_id,
    );
    let started = std::time::Instant::now();
    let answer = CURRENT
        .scope(identity.clone(), next.run(request))
        .instrument(span.clone());
    let mut response = answer.await;
    span.in_scope(|| {
        tracing::info!(
            status = response.status().as_u16(),
            microseconds = started.elapsed().as_micros(),
            "answered"
        );
    });
    for (name, value) in [
        (REQUEST_ID, &identity.request_id),
        (CLIENT_REQUEST_ID, &identity.client_request_id),
    ] {
        if let Ok(value) = HeaderValue::from_str(value) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}
