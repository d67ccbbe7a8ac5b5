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
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode_byte, utf8_percent_encode};
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

/// A path of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Template<'t> {
    /// As the document writes it: `/users/{user-id}/messages`.
    pub path: &'t str,
    /// Whether it ends with the name of an action or a function. Those may be qualified.
    pub is_call: bool,
    /// Whether the version that is asked has it. What another version has is known by name all the
    /// same, and so is no key.
    pub is_served: bool,
}

/// A template taken apart.
struct Segments<'t> {
    names: Vec<&'t str>,
    is_call: bool,
    is_served: bool,
}

impl<'t> Segments<'t> {
    fn of(template: &Template<'t>) -> Self {
        let names = template.path.split('/');
        Self {
            names: names.filter(|name| !name.is_empty()).collect(),
            is_call: template.is_call,
            is_served: template.is_served,
        }
    }

    /// Whether a path can go on with this part at this place.
    fn take(&self, part: &Part, index: usize) -> bool {
        let is_name = self.is_call && self.names.len() == index + 1;
        let wanted = self.names.get(index);
        wanted.is_some_and(|wanted| part.fits(wanted, is_name))
    }

    /// Whether it begins as another one does.
    fn begins_as(&self, other: &Self, length: usize) -> bool {
        self.names.get(..length) == other.names.get(..length)
    }
}

/// A path as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// As the document's templates spell it.
    pub path: String,
    /// What the path narrows on its way.
    pub casts: Vec<Cast>,
}

/// A place of a path that is narrowed to a type: `/users('a')/microsoft.graph.user`. Whether the type
/// exists, and fits, is for the caller to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cast {
    /// The name of the type, without namespace.
    pub name: String,
    /// The part of the template in front of it: `/users/{user-id}`.
    pub place: String,
}

/// Rewrites a path as the document's templates spell it. No type may stand in it.
///
/// # Errors
///
/// Those of [`read`].
pub fn normalize(path: &str, templates: &[Template<'_>]) -> Result<String, PathFault> {
    let Reading { path, casts } = read(path, templates)?;
    match casts.into_iter().next() {
        None => Ok(path),
        Some(cast) => Err(unknown_type(&cast.name)),
    }
}

/// A path that is narrowed to a type that does not exist, or does not fit.
#[must_use]
pub fn unknown_type(name: &str) -> PathFault {
    PathFault::UnknownSegment {
        segment: qualified(name),
    }
}

/// Reads a path by the document's templates.
///
/// The path is percent-encoded and has no version prefix; so is the result,
/// and its keys are segments of their own: `/Users('a')/` becomes `/users/a`.
/// Among several templates that fit, that whose literal segments come first wins.
///
/// A word that is the name of something another version has in its place is unknown, and not a key.
///
/// A key stays one although it has the name of something else in its place: then its first character
/// is encoded, so that `/users('$count')` is not taken for `/users/$count`.
///
/// # Errors
///
/// [`PathFault::UnknownSegment`] for the first segment with which no template
/// goes on, or the last when the path ends too soon;
/// [`PathFault::MalformedKey`] for parentheses that hold no key.
pub fn read(path: &str, templates: &[Template<'_>]) -> Result<Reading, PathFault> {
    let parts = alias(segment::split(path)?);
    let documented: Vec<Segments<'_>> = templates.iter().map(Segments::of).collect();
    let served = || documented.iter().filter(|template| template.is_served);
    let mut fitting: Vec<&Segments<'_>> = served().collect();
    let is_parameter = |wanted: &&str| wanted.starts_with('{');
    let (mut kept, mut narrowed) = (Vec::new(), Vec::new());
    for part in &parts {
        let index = kept.len();
        let goes_on = |template: &&Segments<'_>| template.take(part, index);
        if fitting.iter().any(goes_on) {
            fitting.retain(goes_on);
            kept.push(part);
        } else if let Some(name) = part.type_name().filter(|_| index > 0) {
            narrowed.push((name, index));
        } else {
            return Err(unknown(part));
        }
    }
    let is_whole = |template: &&Segments<'_>| {
        let mut indexed = kept.iter().enumerate();
        template.names.len() == kept.len()
            && indexed.all(|(index, part)| template.take(part, index))
    };
    let literal_first = |template: &&Segments<'_>| -> (Vec<bool>, bool) {
        let parameters = template.names.iter().map(is_parameter);
        (parameters.collect(), !template.is_served)
    };
    let whole = documented.iter().filter(is_whole);
    let Some(template) = whole.min_by_key(literal_first) else {
        return Err(parts.last().map_or_else(root_unknown, unknown));
    };
    let is_elsewhere = |length| !served().any(|known| known.begins_as(template, length));
    let mut lengths = kept.iter().zip(1..);
    if let Some((part, _)) = lengths.find(|(_, length)| is_elsewhere(*length)) {
        return Err(unknown(part));
    }
    let template = &template.names;
    let is_literal = |index: usize, text: &str| {
        documented.iter().any(|Segments { names, .. }| {
            names.get(index) == Some(&text) && names.get(..index) == template.get(..index)
        })
    };
    let mut path = String::new();
    for (index, (wanted, part)) in template.iter().zip(&kept).enumerate() {
        // Writing to a string cannot fail.
        let _ = if is_parameter(wanted) {
            // What is spelled like a name of the document is ASCII.
            let first = part.text().bytes().next();
            let first = first.filter(|_| is_literal(index, part.text()));
            let rest = part.text().get(usize::from(first.is_some())..);
            let rest = utf8_percent_encode(rest.unwrap_or_default(), ENCODED);
            write!(path, "/{}{rest}", first.map_or("", percent_encode_byte))
        } else {
            write!(path, "/{wanted}")
        };
    }
    let cast = |(name, index): (&str, usize)| {
        let before = template.get(..index).unwrap_or_default();
        Cast {
            name: name.to_owned(),
            place: format!("/{}", before.join("/")),
        }
    };
    let casts = narrowed.into_iter().map(cast).collect();
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
        [first, second, ..] => first.fits("users", false) && second.text() == ME_ALIAS,
        _ => false,
    };
    if is_alias {
        parts.splice(..2, [Part::Word("me".to_owned())]);
    }
    parts
}

#[cfg(test)]
mod tests;
