//! Paths as the document spells them.
//!
//! Owns the many spellings of one path that are read: those of OData (any
//! case, keys in parentheses, qualified names, a closing slash), and the alias
//! of `/me` that some generated clients send although
//! [Graph refuses it](https://github.com/microsoftgraph/msgraph-sdk-python/issues/1271).
//! It must never fold the case of a key, and knows of paths only what the
//! templates say.

mod segment;

use crate::model::qualified;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use segment::Part;
use std::fmt::Write;

/// What is encoded in a segment: all but RFC 3986's `pchar`.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b':')
    .remove(b'@');

/// The user that stands for the one signed in, by which clients generated from
/// Graph's own description build their paths.
const ME_ALIAS: &str = "me-token-to-replace";

/// Why a path is none of the document's.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PathFault {
    /// No template goes on with this segment, or none ends with it.
    #[error("Resource not found for the segment '{segment}'.")]
    UnknownSegment {
        /// The segment, decoded.
        segment: String,
    },
    /// A key in parentheses that cannot be read.
    #[error("The key in the segment '{segment}' is malformed: {reason}.")]
    MalformedKey {
        /// The segment, decoded as far as it can be.
        segment: String,
        /// What is wrong, and what to write.
        reason: &'static str,
    },
}

/// A path as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// As the document's templates spell it.
    pub path: String,
    /// The types that entities of the path were narrowed to, without namespace: those of
    /// `/users('a')/microsoft.graph.user`. Whether they exist, and fit, is for the caller to say.
    pub casts: Vec<String>,
}

/// Rewrites a path as the document's templates spell it. No type may stand behind a key.
///
/// # Errors
///
/// Those of [`read`].
pub fn normalize(path: &str, templates: &[&str]) -> Result<String, PathFault> {
    let Reading { path, casts } = read(path, templates)?;
    match casts.into_iter().next() {
        None => Ok(path),
        Some(cast) => Err(unknown_type(&cast)),
    }
}

/// A path that narrows an entity to a type that does not exist.
#[must_use]
pub fn unknown_type(cast: &str) -> PathFault {
    PathFault::UnknownSegment {
        segment: qualified(cast),
    }
}

/// Reads a path by the document's templates.
///
/// The path is percent-encoded and has no version prefix; so is the result,
/// and its keys are segments of their own: `/Users('a')/` becomes `/users/a`.
/// Templates look like `/users/{user-id}/messages`. Among several that fit,
/// that whose literal segments come first wins.
///
/// # Errors
///
/// [`PathFault::UnknownSegment`] for the first segment with which no template
/// goes on, or the last when the path ends too soon;
/// [`PathFault::MalformedKey`] for parentheses that hold no key.
pub fn read(path: &str, templates: &[&str]) -> Result<Reading, PathFault> {
    let parts = alias(segment::split(path)?);
    let mut fitting: Vec<Vec<&str>> = templates
        .iter()
        .map(|template| {
            template
                .split('/')
                .filter(|segment| !segment.is_empty())
                .collect()
        })
        .collect();
    let is_parameter = |wanted: &&str| wanted.starts_with('{');
    let (mut kept, mut casts) = (Vec::new(), Vec::new());
    for part in &parts {
        let index = kept.len();
        let goes_on = |template: &Vec<&str>| template.get(index).is_some_and(|at| part.fits(at));
        let has_key = |template: &Vec<&str>| {
            let before = index.checked_sub(1).and_then(|before| template.get(before));
            before.is_some_and(is_parameter)
        };
        if fitting.iter().any(goes_on) {
            fitting.retain(goes_on);
            kept.push(part);
        } else if let Some(name) = part.type_name().filter(|_| fitting.iter().any(has_key)) {
            fitting.retain(has_key);
            casts.push(name.to_owned());
        } else {
            return Err(unknown(part));
        }
    }
    fitting.retain(|template| template.len() == kept.len());
    let literal_first =
        |template: &Vec<&str>| -> Vec<bool> { template.iter().map(is_parameter).collect() };
    let Some(template) = fitting.into_iter().min_by_key(literal_first) else {
        return Err(parts.last().map_or_else(root_unknown, unknown));
    };
    let mut path = String::new();
    for (wanted, part) in template.iter().zip(&kept) {
        // Writing to a string cannot fail.
        let _ = if is_parameter(wanted) {
            write!(path, "/{}", utf8_percent_encode(part.text(), ENCODED))
        } else {
            write!(path, "/{wanted}")
        };
    }
    Ok(Reading { path, casts })
}

fn unknown(part: &Part) -> PathFault {
    PathFault::UnknownSegment {
        segment: part.text().to_owned(),
    }
}

fn root_unknown() -> PathFault {
    PathFault::UnknownSegment {
        segment: String::new(),
    }
}

/// `users/me-token-to-replace` is `me`.
fn alias(mut parts: Vec<Part>) -> Vec<Part> {
    let is_alias = match parts.as_slice() {
        [first, second, ..] => first.fits("users") && second.text() == ME_ALIAS,
        _ => false,
    };
    if is_alias {
        parts.splice(..2, [Part::Word("me".to_owned())]);
    }
    parts
}

#[cfg(test)]
mod tests;
