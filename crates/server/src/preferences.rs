//! The headers by which a client says what it would rather have, and the server what it took up.

use axum::http::{HeaderMap, HeaderName};
use muster_api_runtime::lines;
use muster_odata::{PreferFault, Preferences, prefer};

pub(crate) const PREFER: HeaderName = HeaderName::from_static("prefer");
pub(crate) const PREFERENCE_APPLIED: HeaderName = HeaderName::from_static("preference-applied");

/// What a client prefers.
pub(crate) fn preferences(headers: &HeaderMap) -> Result<Preferences, PreferFault> {
    let lines = lines(headers, PREFER.as_str());
    prefer(lines.iter().map(AsRef::as_ref))
}
