//! The request headers that shape an OData answer.
//!
//! Owns the reading of `Prefer` and of the form of JSON in `Accept` and
//! `$format`. It must never know of an HTTP library: header values come and go
//! as text.

mod accept;
mod parameters;
mod prefer;

pub(crate) use accept::format_option;
pub use accept::{AcceptFault, JsonFormat, MetadataLevel, accept, accepts, format};
pub use prefer::{PreferFault, Preferences, Return, prefer};
