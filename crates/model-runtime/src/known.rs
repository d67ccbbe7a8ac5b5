//! Generated types as values, for what has to walk them all.
//!
//! It must never know which types there are: that list is generated.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::schema::Schema;

/// A generated type as a value: its schema, and reading and writing it.
#[derive(Clone, Copy, Debug)]
pub struct Type {
    /// What its JSON looks like.
    pub schema: &'static Schema,
    /// Reads a checked value into the type and writes it again.
    pub round_trip: fn(Value) -> Result<Value, serde_json::Error>,
}

impl Type {
    /// The type `T`, described by `schema`.
    #[must_use]
    pub const fn of<T: Serialize + DeserializeOwned>(schema: &'static Schema) -> Self {
        Self {
            schema,
            round_trip: round_trip::<T>,
        }
    }
}

/// Reads JSON into a type and writes it again.
fn round_trip<T: Serialize + DeserializeOwned>(value: Value) -> Result<Value, serde_json::Error> {
    serde_json::from_value::<T>(value).and_then(|typed| serde_json::to_value(typed))
}
