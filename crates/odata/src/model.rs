//! The schema tables as expressions see them.
//!
//! Owns the types of expressions, and the finding of properties and derived
//! types by the names clients write. It must never look at a value.

mod enumeration;
mod property;
mod types;

pub(crate) use enumeration::{Enumeration, Members};
pub(crate) use property::{find_property, property_names};
pub(crate) use types::{Primitive, Structured, Type, TypeTest, find_type};
pub use types::{derived, qualified};

/// The namespace of every type of the document.
const NAMESPACE: &str = "microsoft.graph.";
/// What `$metadata` declares to stand for it.
const ALIAS: &str = "graph.";

/// What a name is behind the namespace or its alias, in any case; none when it is not qualified.
pub(crate) fn unqualified(name: &str) -> Option<&str> {
    [NAMESPACE, ALIAS].into_iter().find_map(|qualifier| {
        let (start, rest) = name.split_at_checked(qualifier.len())?;
        start.eq_ignore_ascii_case(qualifier).then_some(rest)
    })
}

/// The name of a type without `#` and namespace.
fn local_name(name: &str) -> &str {
    let name = name.strip_prefix('#').unwrap_or(name);
    unqualified(name).unwrap_or(name)
}
