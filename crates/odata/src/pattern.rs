//! The regular expressions of `matchesPattern`.
//!
//! Owns what they may cost: each has a size, and there is a number for those
//! that a query writes, and for those that rows make.

use crate::fault::Problem;
use regex::{Regex, RegexBuilder};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

/// The most bytes a compiled pattern may take.
const WRITTEN_SIZE_LIMIT: usize = 1 << 20;
/// The most a pattern may take that a row makes, of which there may be several.
const COMPUTED_SIZE_LIMIT: usize = 1 << 16;
/// How many different patterns the rows of an answer may make.
const COMPUTED_LIMIT: usize = 100;

/// How many patterns a query may write. To compile one can take longer than
/// all else that a query of its length can ask for.
const WRITTEN_LIMIT: usize = 10;

/// The patterns that a query writes out.
#[derive(Debug, Default)]
pub(crate) struct Written(Cell<usize>);

impl Written {
    /// One more of them, compiled.
    pub(crate) fn compile(&self, text: &str) -> Result<Regex, Problem> {
        if self.0.replace(self.0.get() + 1) >= WRITTEN_LIMIT {
            let limit = WRITTEN_LIMIT;
            return Err(Problem::TooManyWrittenPatterns { limit });
        }
        compile(text, WRITTEN_SIZE_LIMIT)
    }
}

/// Compiles a pattern for an engine whose time is linear in the text. It has
/// its own syntax, but for what ECMAScript has in common with it; patterns that
/// look around or refer back are ECMAScript's alone.
fn compile(text: &str, size_limit: usize) -> Result<Regex, Problem> {
    let built = RegexBuilder::new(text)
        .size_limit(size_limit)
        .dfa_size_limit(size_limit)
        .build();
    built.map_err(|error| {
        let message = error.to_string();
        let last = message.lines().last().unwrap_or_default();
        let reason = last.trim_start_matches("error: ").trim_end_matches('.');
        let feature = if reason.starts_with("look-around") {
            "a pattern that looks around"
        } else if reason.starts_with("backreferences") || text.contains(r"\k<") {
            "a pattern that refers back"
        } else {
            let reason = reason.to_owned();
            return Problem::Pattern { reason };
        };
        let feature = feature.to_owned();
        Problem::Unsupported { feature }
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
        let compiled = compile(pattern, COMPUTED_SIZE_LIMIT)?;
        let matches = compiled.is_match(text);
        known.insert(pattern.to_owned(), compiled);
        Ok(matches)
    }
}
