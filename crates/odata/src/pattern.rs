//! The regular expressions of `matchesPattern`.
//!
//! Owns what they may cost: each has a size, and those that rows make have a
//! number for the whole of an answer.

use crate::fault::Problem;
use regex::{Regex, RegexBuilder};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// The most bytes a compiled pattern may take.
const WRITTEN_SIZE_LIMIT: usize = 1 << 20;
/// The most a pattern may take that a row makes, of which there may be several.
const COMPUTED_SIZE_LIMIT: usize = 1 << 16;
/// How many different patterns the rows of an answer may make.
const COMPUTED_LIMIT: usize = 100;

/// A pattern that the query writes out, or what is wrong with it.
pub(crate) fn written(text: &str) -> Result<Regex, String> {
    compile(text, WRITTEN_SIZE_LIMIT)
}

/// Compiles a pattern for an engine whose time is linear in the text: those
/// that look around or refer back are refused, though ECMAScript has them.
fn compile(text: &str, size_limit: usize) -> Result<Regex, String> {
    let built = RegexBuilder::new(text)
        .size_limit(size_limit)
        .dfa_size_limit(size_limit)
        .build();
    built.map_err(|error| {
        let message = error.to_string();
        let last = message.lines().last().unwrap_or_default();
        last.trim_start_matches("error: ").to_owned()
    })
}

/// The patterns that the rows of an answer make, each compiled once.
#[derive(Debug, Default)]
pub(crate) struct Patterns(RefCell<BTreeMap<String, Regex>>);

impl Patterns {
    /// Whether a text matches a pattern that only the row tells.
    pub(crate) fn is_match(&self, pattern: &str, text: &str) -> Result<bool, Problem> {
        let mut known = self.0.borrow_mut();
        if let Some(compiled) = known.get(pattern) {
            return Ok(compiled.is_match(text));
        }
        if known.len() >= COMPUTED_LIMIT {
            let limit = COMPUTED_LIMIT;
            return Err(Problem::TooManyPatterns { limit });
        }
        let compiled = compile(pattern, COMPUTED_SIZE_LIMIT);
        let compiled = compiled.map_err(|reason| Problem::Pattern { reason })?;
        let matches = compiled.is_match(text);
        known.insert(pattern.to_owned(), compiled);
        Ok(matches)
    }
}
