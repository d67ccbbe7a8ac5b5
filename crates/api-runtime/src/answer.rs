//! Writing the documented answer. A body is complete before the first header is sent, so a value
//! that cannot be written becomes a 500 and never half an answer.

use axum::body::Body;
use axum::response::Response;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http::{HeaderMap, StatusCode};
use muster_model_runtime::{Described, project};
use serde::Serialize;

use crate::Rejection;

/// An answer with a JSON body, reduced to what one version of the document has when `projection`
/// names it.
///
/// # Errors
/// [`Rejection::Defect`] when the body or a header cannot be written.
pub fn json<T: Serialize + Described>(
    status: u16,
    media_type: &'static str,
    headers: &[(&'static str, &str)],
    body: &T,
    projection: Option<&'static str>,
) -> Result<Response, Rejection> {
    let bytes = match projection {
        None => serde_json::to_vec(body),
        Some(version) => serde_json::to_value(body).and_then(|mut value| {
            project(T::schema(), version, &mut value);
            serde_json::to_vec(&value)
        }),
    }
    .map_err(|error| Rejection::Defect(format!("the body cannot be written: {error}")))?;
    build(status, Some(media_type), headers, bytes.into())
}

/// An answer whose body is a text.
///
/// # Errors
/// [`Rejection::Defect`] when a header cannot be written.
pub fn text(
    status: u16,
    media_type: &'static str,
    headers: &[(&'static str, &str)],
    body: &str,
) -> Result<Response, Rejection> {
    build(status, Some(media_type), headers, body.to_owned().into())
}

/// An answer without a body.
///
/// # Errors
/// [`Rejection::Defect`] when a header cannot be written.
pub fn empty(status: u16, headers: &[(&'static str, &str)]) -> Result<Response, Rejection> {
    build(status, None, headers, Body::empty())
}

/// The answer to a request: what the operation says, or the documented answer for its failure.
///
/// `recover` turns a failure into an answer of the operation, or gives back the status the
/// operation does not document; then the server's own failure is answered instead.
pub fn finish<R, E: From<Rejection>>(
    operation: &'static str,
    outcome: Result<R, E>,
    recover: impl Fn(E) -> Result<R, u16>,
    write: impl Fn(&R) -> Result<Response, Rejection>,
) -> Response {
    let answered = match outcome {
        Ok(response) => Ok(response),
        Err(error) => recover(error)
            .or_else(|status| recover(Rejection::Undocumented { operation, status }.into())),
    };
    let written = answered
        .map_err(|status| Rejection::Undocumented { operation, status })
        .and_then(|response| write(&response));
    written
        .or_else(|rejection| {
            // The first attempt failed for a reason of the server's own; the answer for that is
            // documented for every operation.
            tracing::error!(operation, %rejection, "an answer could not be written");
            recover(rejection.into())
                .map_err(|status| Rejection::Undocumented { operation, status })
                .and_then(|response| write(&response))
        })
        .unwrap_or_else(|_| {
            let mut response = Response::new(Body::empty());
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
        })
}

fn build(
    status: u16,
    media_type: Option<&'static str>,
    headers: &[(&'static str, &str)],
    body: Body,
) -> Result<Response, Rejection> {
    let mut written = HeaderMap::new();
    if let Some(media_type) = media_type {
        written.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    }
    for (name, value) in headers {
        let value = HeaderValue::from_str(value).map_err(|_| {
            Rejection::Defect(format!("{value:?} cannot be sent in the header {name}"))
        })?;
        written.insert(HeaderName::from_static(name), value);
    }
    let status = StatusCode::from_u16(status)
        .map_err(|_| Rejection::Defect(format!("{status} is not a status code")))?;
    let mut response = Response::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = written;
    Ok(response)
}
