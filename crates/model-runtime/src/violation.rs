//! What can be wrong with a request.
//!
//! Owns the catalogue of violations; the wording lies in a module of its own.
//! It must never judge a value itself.

mod wording;

use crate::schema::Format;
use serde_json::{Number, Value};
use std::borrow::Cow;

/// One thing wrong with a request.
#[derive(Clone, Debug, PartialEq)]
pub struct Violation {
    /// Where it is wrong.
    pub location: Location,
    /// How it is wrong.
    pub kind: ViolationKind,
}

/// A place in a request.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Location {
    /// A value in the body, by its RFC 6901 JSON pointer; empty for the body
    /// itself.
    Body(String),
    /// A path parameter, by name.
    Path(String),
    /// A query parameter, by name.
    Query(String),
    /// A header, by name.
    Header(String),
}

/// How a value is wrong. Texts taken from the request may be shortened.
#[derive(Clone, Debug, PartialEq)]
pub enum ViolationKind {
    /// A required property is absent.
    Missing {
        /// The type that requires it.
        type_name: &'static str,
        /// The property required.
        property: &'static str,
    },
    /// A required parameter is absent.
    MissingParameter,
    /// A member that the type does not declare.
    Unknown {
        /// The type that does not declare it.
        type_name: &'static str,
        /// The member's name.
        property: String,
        /// The declared property it was probably meant to be.
        suggestion: Option<&'static str>,
    },
    /// A member that only the service sets.
    ReadOnly {
        /// The type that declares it.
        type_name: &'static str,
        /// The member's name.
        property: &'static str,
    },
    /// A value of another JSON type than the one declared, or a parameter that
    /// does not read as the type declared.
    WrongType {
        /// The type declared.
        expected: JsonType,
        /// The type found; a parameter's text is a string.
        found: JsonType,
        /// The value found.
        value: String,
    },
    /// A text outside its enumeration, or a type name outside its choices.
    NotAMember {
        /// The text found.
        value: String,
        /// The texts allowed.
        members: Cow<'static, [&'static str]>,
    },
    /// A number outside its range.
    OutOfRange {
        /// The number found.
        value: String,
        /// The range's lower end.
        minimum: Option<Limit>,
        /// The range's upper end.
        maximum: Option<Limit>,
    },
    /// A text with too few characters.
    TooShort {
        /// The text found.
        value: String,
        /// How many Unicode code points it has.
        length: usize,
        /// The fewest allowed.
        minimum: u32,
    },
    /// A text with too many characters.
    TooLong {
        /// The text found.
        value: String,
        /// How many Unicode code points it has.
        length: usize,
        /// The most allowed.
        maximum: u32,
    },
    /// A text that the declared regular expression does not match.
    PatternMismatch {
        /// The text found.
        value: String,
        /// The regular expression.
        pattern: &'static str,
    },
    /// The declared regular expression is itself invalid, so that no text can
    /// be checked against it. The fault is the document's.
    UnusablePattern {
        /// The regular expression.
        pattern: &'static str,
    },
    /// A text that is not in the declared notation.
    BadFormat {
        /// The text found.
        value: String,
        /// The notation declared.
        format: Format,
    },
    /// An array with too few elements.
    TooFewItems {
        /// How many it has.
        count: usize,
        /// The fewest allowed.
        minimum: u32,
    },
    /// An array with too many elements.
    TooManyItems {
        /// How many it has.
        count: usize,
        /// The most allowed.
        maximum: u32,
    },
    /// An element equal to an earlier one, where all must differ.
    DuplicateItem {
        /// The element.
        value: String,
        /// The index of the first element equal to it.
        first: usize,
    },
}

/// One end of the range of [`ViolationKind::OutOfRange`].
#[derive(Clone, Debug, PartialEq)]
pub struct Limit {
    /// The end of the range.
    pub value: Number,
    /// Whether the end itself lies outside the range.
    pub exclusive: bool,
}

/// The type of a JSON value, integers told apart from other numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum JsonType {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number written without a fraction.
    Integer,
    /// Any other number.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

impl JsonType {
    /// The type of a value.
    pub fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(_) => Self::Boolean,
            Value::Number(number) if number.is_f64() => Self::Number,
            Value::Number(_) => Self::Integer,
            Value::String(_) => Self::String,
            Value::Array(_) => Self::Array,
            Value::Object(_) => Self::Object,
        }
    }
}

impl Violation {
    /// What is to be corrected, as an OData error's `target`: the JSON pointer
    /// into the body, or the parameter's name.
    pub fn target(&self) -> &str {
        match &self.location {
            Location::Body(target)
            | Location::Path(target)
            | Location::Query(target)
            | Location::Header(target) => target,
        }
    }
}

impl std::error::Error for Violation {}

/// Everything wrong with a request, in the order of the request: at least one
/// violation.
#[derive(Clone, Debug, PartialEq)]
pub struct Violations(Vec<Violation>);

impl Violations {
    /// The violations, or `None` when there are none.
    pub fn new(violations: Vec<Violation>) -> Option<Self> {
        (!violations.is_empty()).then_some(Self(violations))
    }

    /// The violations, never empty.
    pub fn as_slice(&self) -> &[Violation] {
        &self.0
    }

    /// The violations, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.0.iter()
    }
}

impl From<Violation> for Violations {
    fn from(violation: Violation) -> Self {
        Self(vec![violation])
    }
}

impl std::error::Error for Violations {}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = std::slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
