//! What a released document promised and the current one no longer keeps. It compares two documents
//! in memory and judges every difference; it reads no files, accepts nothing on its own account, and
//! must never let a difference pass that no rule describes.
//!
//! Three decisions run through all rules.
//!
//! **What was promised.** The bytes on the wire, and the names that code written against a generated
//! client holds: operations, types, parameters, where a property lives among the types. The order of
//! a function's arguments is not promised: a new optional parameter is an addition.
//!
//! **Direction.** A request is judged by the server, which is closed: it refuses what it does not
//! know, so a request must not become harder to get right. An answer is judged by clients, which
//! are open to new members of objects, enums and unions but to nothing else, so an answer must not
//! become wider in any other way. A schema is judged in every direction in which both documents
//! reach it; a base is judged through the types that extend it. The server ignores read-only
//! properties of requests, so their values are judged in answers only.
//!
//! **Closed world.** Whatever differs and has no rule is [`Rule::Unclassified`], which is breaking.

mod accepted;
mod comparable;
mod comparison;
mod document;
mod object;
mod operation;
mod parameter;
mod path;
mod reach;
mod rules;
mod schema;
mod security;
mod union;
mod values;

use std::fmt;

use serde_json::Value;

pub use accepted::{Accepted, Judgement, judge, read_accepted};
pub use comparable::{Incomparable, comparable};
pub use rules::{Rule, UnknownRule};

/// What a change does to those who rely on the released document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Somebody who kept to the released document fails.
    Breaking,
    /// More is possible, or less has to be expected; nobody fails.
    Addition,
    /// Words and filing: nothing that a program notices.
    Editorial,
}

impl fmt::Display for Severity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Breaking => "breaking",
            Self::Addition => "addition",
            Self::Editorial => "editorial",
        })
    }
}

/// One change and its judgement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Where it is: a JSON pointer into the current document, or into the released one for what is
    /// gone. An element of a list whose order carries nothing is addressed by what names it
    /// (`parameters/query:$top`, `oneOf/cat`, `enum/red`), so that a pointer stays the same when
    /// something else in the list changes.
    pub pointer: String,
    /// Which rule it falls under.
    pub rule: Rule,
    /// What it does; the rule decides.
    pub severity: Severity,
    /// What changed from what to what, who breaks and how to stay compatible.
    pub message: String,
}

impl fmt::Display for Change {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{} [{}] {}",
            self.pointer.replace(char::is_control, " "),
            self.rule,
            self.message.replace(char::is_control, " ")
        )
    }
}

/// Everything that changed between two documents, breaking changes first.
///
/// Both are canonical, as [`comparable()`] gives them. [`crate::canon::canonical`] will do as well,
/// but leaves out what only the toolchain reads, such as the versions that have a property; what is
/// left out is not compared.
#[must_use]
pub fn compare(released: &Value, current: &Value) -> Vec<Change> {
    let mut comparison = comparison::Comparison::new(released, current);
    comparison.document();
    comparison.into_changes()
}
