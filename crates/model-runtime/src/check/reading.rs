//! How a body is read where the document leaves it to the service.
//!
//! Owns the choices and the guess at a type that a body does not name. It must
//! never judge a value.

use crate::schema::{Shape, Union};
use serde_json::{Map, Value};

/// How a body is read where the document leaves it to the service, and what is
/// known of it beforehand. The default is the strictest that Microsoft's own
/// examples allow.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// What becomes of members that the type does not declare.
    pub undeclared: Undeclared,
    /// What becomes of members that only the service sets.
    pub read_only: ReadOnly,
    /// What becomes of objects that do not name their type where it must be
    /// chosen.
    pub untyped: Untyped,
    /// How members of enumerations may be spelled.
    pub spelling: Spelling,
    /// The type of the body itself, where what it is about has one already: the
    /// canonical tag. A body that names a type is judged by what it names.
    pub root_type: Option<&'static str>,
}

/// What becomes of members that a type does not declare.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Undeclared {
    /// They are violations.
    #[default]
    Refused,
    /// They are removed.
    Ignored,
}

/// What becomes of members that only the service sets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ReadOnly {
    /// They are removed.
    #[default]
    Ignored,
    /// They are violations.
    Refused,
}

/// What becomes of objects that do not name their type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Untyped {
    /// They are violations.
    #[default]
    Refused,
    /// They are of the one type that fits the names of their members. Where
    /// none does, or several do, they are violations.
    Deduced,
}

/// How members of enumerations may be spelled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Spelling {
    /// As they are declared.
    #[default]
    Exact,
    /// In any case; they are rewritten as they are declared.
    AnyCase,
}

impl Spelling {
    /// The member that a text is.
    pub(super) fn member(self, members: &[&'static str], text: &str) -> Option<&'static str> {
        let mut members = members.iter().copied();
        members.find(|member| match self {
            Self::Exact => *member == text,
            Self::AnyCase => member.eq_ignore_ascii_case(text),
        })
    }
}

/// The canonical tag of the one arm that declares every member of an object,
/// and requires none that the object lacks.
pub(super) fn deduce(
    union: &'static Union,
    members: &Map<String, Value>,
    version: &str,
) -> Option<&'static str> {
    let mut fitting = union.arms.iter().filter(|arm| {
        let Shape::Object(object) = &arm.schema.shape else {
            return false;
        };
        let properties = || {
            object
                .all_properties()
                .filter(|property| property.versions.include(version))
        };
        let declares = |name: &String| properties().any(|property| property.name == name);
        let lacks = properties().any(|property| {
            property.name != union.property
                && property.required
                && !property.read_only
                && property.default.is_none()
                && !members.contains_key(property.name)
        });
        arm.schema.versions.include(version) && !lacks && members.keys().all(declares)
    });
    let only = fitting.next().filter(|_| fitting.next().is_none());
    only?.tags.first().copied()
}
