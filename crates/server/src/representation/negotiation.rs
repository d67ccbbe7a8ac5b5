//! What a client accepts: the form of an answer, from `$format` or else from `Accept`.

use axum::http::header::ACCEPT;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::Response;
use muster_api_runtime::joined;
use muster_odata::{AcceptFault, JsonFormat, MetadataLevel, accept, accepts};

use crate::fault;

const VERSION: &str = "OData-Version";
const MAX_VERSION: &str = "OData-MaxVersion";

/// The versions of the protocol that a request may be written by.
const SPOKEN: [&str; 2] = ["4.0", "4.01"];

/// The oldest version of the protocol that is spoken here, by its first number.
const OLDEST: u32 = 4;

/// The form of the answer to a batch.
const JSON: &str = "application/json";

/// The form of a count.
const TEXT: &str = "text/plain";

/// The query option that overrides `Accept`.
pub(crate) const FORMAT: &str = "$format";

/// The form of JSON to answer with.
///
/// # Errors
///
/// When nothing the client accepts is served.
pub(crate) fn format(query: &str, headers: &HeaderMap) -> Result<JsonFormat, AcceptFault> {
    let option = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == FORMAT);
    if let Some((_, value)) = option {
        return muster_odata::format(&value);
    }
    accept(&accepted(headers))
}

/// Everything the client accepts.
fn accepted(headers: &HeaderMap) -> String {
    joined(headers, ACCEPT.as_str()).unwrap_or_default()
}

/// 406 where an answer is no resource and the client does not accept the one form it has. A count is
/// asked for by clients that accept JSON only, and is answered all the same.
pub(crate) fn refuse_form(media_type: Option<&str>, headers: &HeaderMap) -> Option<Response> {
    let media_type = media_type.filter(|media_type| *media_type != TEXT)?;
    if media_type == JSON {
        return format("", headers)
            .err()
            .map(|fault| not_acceptable(&fault));
    }
    let accepted = accepted(headers);
    (!accepts(&accepted, media_type)).then(|| {
        refused(format!(
            "Nothing the request accepts is served: the answer is {media_type}, which '{accepted}' does not accept. Accept '{media_type}'."
        ))
    })
}

/// 400 where a request is written by no version of the protocol that is spoken here, where its client
/// reads none, or where either is said in a way that cannot be read
/// ([OData 4.01 Protocol, 8.1.5](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_HeaderODataVersion)
/// and [8.2.7](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_HeaderODataMaxVersion)).
pub(crate) fn refuse_protocol(headers: &HeaderMap) -> Option<Response> {
    let refuse = |name, value: String| {
        fault::bad_request(format!(
            "The header '{name}' is '{value}', but Muster speaks OData 4.0; write '4.0' or '4.01', or leave it out."
        ))
    };
    let version = joined(headers, VERSION);
    if let Some(version) = version.filter(|version| !SPOKEN.contains(&version.trim())) {
        return Some(refuse(VERSION, version));
    }
    let most = joined(headers, MAX_VERSION)?;
    let is_number = |text: &&str| text.bytes().all(|byte| byte.is_ascii_digit());
    let first = most.trim().split_once('.');
    let first = first
        .filter(|(_, minor)| !minor.is_empty() && is_number(minor))
        .and_then(|(major, _)| major.parse::<u32>().ok());
    if first.is_some_and(|first| first >= OLDEST) {
        return None;
    }
    Some(refuse(MAX_VERSION, most))
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
pub(crate) fn media_type(format: JsonFormat) -> HeaderValue {
    let level = match format.level {
        MetadataLevel::None => "none",
        MetadataLevel::Minimal => "minimal",
        MetadataLevel::Full => "full",
    };
    let compatible = format.ieee754_compatible;
    HeaderValue::try_from(format!(
        "{JSON};odata.metadata={level};odata.streaming=true;IEEE754Compatible={compatible};charset=utf-8"
    ))
    .unwrap_or(HeaderValue::from_static(JSON))
}
