//! What Muster's generated Microsoft Graph types are built on.
//!
//! The generator writes the document's types twice: as Rust data types, and as
//! `static` [`Schema`] tables. This crate owns the vocabulary of those tables,
//! the interpreter that checks a JSON value against them, the violations it
//! reports, the strict JSON reader in front of it, and the date and time type
//! the data types share.
//!
//! It must never perform input or output, read a clock, draw randomness or
//! know of HTTP: whatever it answers is a function of its arguments alone.

mod change;
mod check;
mod date_time;
mod evolvable;
mod json;
mod known;
mod pattern;
mod project;
pub mod schema;
mod suggestion;
mod text;
mod violation;

pub use change::{Change, present};
pub use check::{ReadOnly, Reading, Spelling, Undeclared, Untyped, check_parameter, check_request};
pub use date_time::{DateTimeFault, DateTimeOffset};
pub use evolvable::{mask, members_after};
pub use json::{JsonFault, parse};
pub use known::Type;
pub use project::{exists, has_arm, keep_unsaid, project};
pub use schema::{
    Additional, Arm, Bound, Described, Format, Item, Object, Property, Rule, Schema, Shape, Union,
    Versions, Width,
};
pub use suggestion::suggest;
pub use uuid::Uuid;
pub use violation::{JsonType, Limit, Location, Violation, ViolationKind, Violations};
