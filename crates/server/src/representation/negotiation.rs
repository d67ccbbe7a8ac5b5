//! What a client accepts: the metadata level of an answer, from `$format` or else from `Accept`.

use axum::http::header::ACCEPT;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::Response;
use muster_odata::{AcceptFault, MetadataLevel, accept, accepts, format};

use crate::fault;

/// The query option that overrides `Accept`.
pub(crate) const FORMAT: &str = "$format";

/// The level to answer with.
///
/// # Errors
///
/// When nothing the client accepts is served.
pub(crate) fn level(query: &str, headers: &HeaderMap) -> Result<MetadataLevel, AcceptFault> {
    let option = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == FORMAT);
    if let Some((_, value)) = option {
        return format(&value);
    }
    accept(&accepted(headers))
}

/// Everything the client accepts.
fn accepted(headers: &HeaderMap) -> String {
    let values = headers.get_all(ACCEPT).iter();
    let values: Vec<&str> = values.filter_map(|value| value.to_str().ok()).collect();
    values.join(",")
}

/// 406 where an answer has one form that is no JSON and that the client does not accept.
pub(crate) fn refuse_form(media_type: &str, headers: &HeaderMap) -> Option<Response> {
    let accepted = accepted(headers);
    (!accepts(&accepted, media_type)).then(|| {
        refused(format!(
            "Nothing the request accepts is served: the answer is {media_type}, which '{accepted}' does not accept. Accept '{media_type}'."
        ))
    })
}

/// 406, naming what is served.
pub(crate) fn not_acceptable(fault: &AcceptFault) -> Response {
    let message = format!(
        "Nothing the request accepts is served: {fault}. Accept 'application/json', with 'odata.metadata' none, minimal or full if need be."
    );
    refused(message)
}

fn refused(message: String) -> Response {
    fault::answer(StatusCode::NOT_ACCEPTABLE, "NotAcceptable", message)
}

/// The media type of an answer, as Graph writes it.
pub(crate) fn media_type(level: MetadataLevel) -> HeaderValue {
    HeaderValue::from_static(match level {
        MetadataLevel::None => {
            "application/json;odata.metadata=none;odata.streaming=true;IEEE754Compatible=false;charset=utf-8"
        }
        MetadataLevel::Minimal => {
            "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8"
        }
        MetadataLevel::Full => {
            "application/json;odata.metadata=full;odata.streaming=true;IEEE754Compatible=false;charset=utf-8"
        }
    })
}
