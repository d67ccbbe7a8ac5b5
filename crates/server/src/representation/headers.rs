//! The headers that every answer of Graph has, whatever it is.

use std::sync::LazyLock;

use axum::extract::Request;
use axum::http::header::CACHE_CONTROL;
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;

use crate::paths::Target;

const ODATA_VERSION: HeaderName = HeaderName::from_static("odata-version");
/// Where the service answered from, as Graph says it
/// (<https://learn.microsoft.com/en-us/graph/api/profilephoto-get#response-3>).
const DIAGNOSTIC: HeaderName = HeaderName::from_static("x-ms-ags-diagnostic");

/// This process, in Graph's words. It runs where its user runs it.
static HERE: LazyLock<HeaderValue> = LazyLock::new(|| {
    let server = format!(
        r#"{{"ServerInfo":{{"DataCenter":"local","RoleInstance":"muster-{}"}}}}"#,
        std::process::id()
    );
    HeaderValue::from_str(&server).unwrap_or(HeaderValue::from_static("{}"))
});

/// Adds them. Muster's own paths do without.
pub(crate) async fn add(request: Request, next: Next) -> Response {
    let is_graph = Target::of(request.uri().path()).is_some();
    let mut response = next.run(request).await;
    if is_graph {
        let headers = response.headers_mut();
        headers.insert(ODATA_VERSION, HeaderValue::from_static("4.0"));
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        headers.insert(DIAGNOSTIC, HERE.clone());
    }
    response
}
