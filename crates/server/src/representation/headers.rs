//! The headers that every answer of Graph has, whatever it is, and what stands around a body.

use std::sync::LazyLock;

use axum::body::Body;
use axum::extract::Request;
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_LENGTH, VARY};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::Response;
use http_body_util::BodyExt;
use muster_api_runtime::{ContentCoding, joined};

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

/// What a body may be compressed with.
const CODINGS: HeaderValue = HeaderValue::from_static("gzip");

/// Adds them. Muster's own paths do without.
pub(crate) async fn add(request: Request, next: Next) -> Response {
    let is_unknown_coding = ContentCoding::of(request.headers()).is_err();
    let is_graph = Target::of(request.uri().path()).is_some();
    let mut response = next.run(request).await;
    if is_graph {
        let status = response.status();
        let headers = response.headers_mut();
        headers.insert(ODATA_VERSION, HeaderValue::from_static("4.0"));
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        headers.insert(DIAGNOSTIC, HERE.clone());
        // Said of the coding only: https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3
        if status == StatusCode::UNSUPPORTED_MEDIA_TYPE && is_unknown_coding {
            headers.insert(ACCEPT_ENCODING, CODINGS);
        }
    }
    response
}

/// A client that refuses every coding that there is, and no coding too, is answered without one: the
/// request is carried out by the time that an answer could be refused
/// (<https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3>).
pub(crate) async fn accept_unencoded(mut request: Request) -> Request {
    let headers = request.headers_mut();
    let accepted = joined(headers, ACCEPT_ENCODING.as_str());
    let elements = accepted.iter().flat_map(|accepted| accepted.split(','));
    let (refused, kept): (Vec<&str>, Vec<&str>) = elements
        .map(str::trim)
        .partition(|element| refuses_unencoded(element));
    if refused.is_empty() {
        return request;
    }
    match HeaderValue::from_str(&kept.join(", ")) {
        Ok(kept) if !kept.is_empty() => headers.insert(ACCEPT_ENCODING, kept),
        _ => headers.remove(ACCEPT_ENCODING),
    };
    request
}

/// Whether an element of `Accept-Encoding` says that an answer must have a coding.
fn refuses_unencoded(element: &str) -> bool {
    let mut parts = element.split(';').map(str::trim);
    let coding = parts.next().unwrap_or_default();
    let mut weights = parts.filter_map(|part| {
        let (name, weight) = part.split_once('=')?;
        name.eq_ignore_ascii_case("q").then(|| weight.parse())
    });
    (coding == "*" || coding.eq_ignore_ascii_case("identity"))
        && weights.any(|weight| weight == Ok(0.0))
}

/// Where there is no body, the length of one is not said: at 304 it would have to be that of the
/// body left out, and at 204 there must be none
/// (<https://www.rfc-editor.org/rfc/rfc9110#section-8.6>).
pub(crate) async fn without_length(mut response: Response) -> Response {
    let bodiless = [StatusCode::NO_CONTENT, StatusCode::NOT_MODIFIED];
    if !bodiless.contains(&response.status()) {
        return response;
    }
    response.headers_mut().remove(CONTENT_LENGTH);
    // Mapped, it does not tell its length, so that nobody further out can say it.
    response.map(|body| Body::new(body.map_frame(|frame| frame)))
}

/// Says what answers depend on beside their URL, to caches, which see no step of a batch: the form
/// that is accepted, and preferences
/// (<https://www.rfc-editor.org/rfc/rfc9110#section-12.5.5>,
/// <https://www.rfc-editor.org/rfc/rfc7240#section-2>).
pub(crate) async fn vary(request: Request, next: Next) -> Response {
    let is_graph = Target::of(request.uri().path()).is_some();
    let mut response = next.run(request).await;
    if is_graph {
        let names = HeaderValue::from_static("accept, prefer");
        response.headers_mut().append(VARY, names);
    }
    response
}
