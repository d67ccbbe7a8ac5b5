//! The segments of a path.
//!
//! Owns what one segment says: a word, or a word and a key.

use super::PathFault;
use crate::model;
use percent_encoding::percent_decode_str;

/// A part of a path: a segment, or the key in its parentheses.
#[derive(Debug)]
pub(super) enum Part {
    /// A segment that may be a literal of a template or a key.
    Word(String),
    /// What was in parentheses and so is a key.
    Key(String),
}

impl Part {
    pub(super) fn text(&self) -> &str {
        match self {
            Self::Word(text) | Self::Key(text) => text,
        }
    }

    /// The name of a type, when it may be one.
    pub(super) fn type_name(&self) -> Option<&str> {
        match self {
            Self::Key(_) => None,
            Self::Word(word) => unqualified(word).filter(|name| !name.ends_with("()")),
        }
    }

    /// Whether it fits a segment of a template. The name of an action or a function may be qualified.
    pub(super) fn fits(&self, wanted: &str, is_call: bool) -> bool {
        match self {
            Self::Key(key) => wanted.starts_with('{') && !key.is_empty(),
            // `$count` and qualified names are never keys, unless written as
            // such in parentheses.
            Self::Word(word) if wanted.starts_with('{') => {
                !word.is_empty() && !word.starts_with('$') && unqualified(word).is_none()
            }
            Self::Word(word) => {
                if !is_call {
                    return word.eq_ignore_ascii_case(wanted);
                }
                let word = callable(word);
                let word = unqualified(word).unwrap_or(word);
                word.eq_ignore_ascii_case(callable(wanted))
            }
        }
    }
}

/// The name of a function without its empty parentheses.
fn callable(word: &str) -> &str {
    word.strip_suffix("()").unwrap_or(word)
}

/// The name of a type, an action or a function behind its namespace. The principal name
/// `graph.admin@contoso.com` is a key and no such name.
fn unqualified(word: &str) -> Option<&str> {
    model::unqualified(word).filter(|name| callable(name).chars().all(continues_word))
}

/// The parts of a percent-encoded path.
pub(super) fn split(path: &str) -> Result<Vec<Part>, PathFault> {
    let trimmed = path.strip_prefix('/').unwrap_or(path).trim_end_matches('/');
    let mut parts = Vec::new();
    if trimmed.is_empty() {
        return Ok(parts);
    }
    for segment in trimmed.split('/') {
        let Ok(decoded) = percent_decode_str(segment).decode_utf8() else {
            return Err(PathFault::UnknownSegment {
                segment: segment.to_owned(),
            });
        };
        match keyed(&decoded)? {
            Some((word, key)) => {
                parts.push(Part::Word(word.to_owned()));
                parts.push(Part::Key(key));
            }
            None => parts.push(Part::Word(decoded.into_owned())),
        }
    }
    Ok(parts)
}

/// The word and the key of a segment that ends in parentheses with something
/// in them. What begins with a parenthesis is no word with a key.
fn keyed(segment: &str) -> Result<Option<(&str, String)>, PathFault> {
    let inner = segment
        .strip_suffix(')')
        .and_then(|start| start.split_once('('))
        .filter(|(word, inner)| is_word(word) && !inner.is_empty());
    let Some((word, inner)) = inner else {
        return Ok(None);
    };
    match key(inner) {
        Ok(key) => Ok(Some((word, key))),
        Err(reason) => Err(PathFault::MalformedKey {
            segment: segment.to_owned(),
            reason,
        }),
    }
}

fn is_word(word: &str) -> bool {
    !word.is_empty() && word.chars().all(continues_word)
}

fn continues_word(character: char) -> bool {
    character.is_alphanumeric() || "._$".contains(character)
}

/// `'key'`, `id='key'`, or either without quotes when it is a number or GUID.
fn key(inner: &str) -> Result<String, &'static str> {
    let (name, value) = match inner.split_once('=') {
        Some((name, value)) if is_word(name.trim()) => (Some(name.trim()), value.trim()),
        _ => (None, inner.trim()),
    };
    if name.is_some_and(|name| !name.eq_ignore_ascii_case("id")) {
        return Err("the only key is id; write ('key') or (id='key')");
    }
    let key = match value.strip_prefix('\'') {
        Some(rest) => {
            let quoted = rest
                .strip_suffix('\'')
                .ok_or("the closing quotation mark is missing")?;
            unescaped(quoted).ok_or("a quotation mark in a key is written twice")?
        }
        None => bare(value).ok_or("a key that is text is put in single quotes")?,
    };
    if key.is_empty() {
        return Err("the key is empty");
    }
    Ok(key)
}

fn bare(value: &str) -> Option<String> {
    let is_plain = value
        .chars()
        .all(|character| character.is_ascii_alphanumeric() || "-_".contains(character));
    is_plain.then(|| value.to_owned())
}

/// Quotes written twice, written once; none when one stands alone.
fn unescaped(quoted: &str) -> Option<String> {
    let is_paired = quoted.split("''").all(|part| !part.contains('\''));
    is_paired.then(|| quoted.replace("''", "'"))
}
