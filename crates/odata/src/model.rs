//! The schema tables as expressions see them.
//!
//! Owns the types of expressions, and the finding of properties and derived
//! types by the names clients write. It must never look at a value.

mod enumeration;
mod property;
mod types;

pub(crate) use enumeration::{Enumeration, Members};
pub(crate) use property::{find_property, property_names};
pub(crate) use types::{Type, TypeTest, find_type};
pub use types::{derived, qualified};

/// The namespace of every type of the document.
pub(crate) const NAMESPACE: &str = "microsoft.graph.";

/// The name of a type without `#` and namespace.
fn local_name(name: &str) -> &str {
    let name = name.strip_prefix('#').unwrap_or(name);
    match name.get(..NAMESPACE.len()) {
        Some(start) if start.eq_ignore_ascii_case(NAMESPACE) => {
            name.get(NAMESPACE.len()..).unwrap_or(name)
        }
        _ => name,
    }
}
