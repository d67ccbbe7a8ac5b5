//! The compiled regular expressions of the document's patterns.
//!
//! Owns the process-wide cache of them, keyed by their text. It must never
//! hold a pattern that came from a request: the cache never shrinks.

use regex::Regex;
use std::collections::HashMap;
use std::sync::{LazyLock, PoisonError, RwLock};

/// A pattern that does not compile is remembered too, as `None`, so that it
/// costs one attempt.
static COMPILED: LazyLock<RwLock<HashMap<&'static str, Option<Regex>>>> =
    LazyLock::new(RwLock::default);

/// The compiled pattern, or `None` when it is not a valid regular expression.
pub(crate) fn compiled(pattern: &'static str) -> Option<Regex> {
    // A poisoned lock still guards a usable map: an insertion either happened
    // or did not.
    let known = COMPILED
        .read()
        .unwrap_or_else(PoisonError::into_inner)
        .get(pattern)
        .cloned();
    known.unwrap_or_else(|| {
        let regex = Regex::new(pattern).ok();
        COMPILED
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(pattern, regex.clone());
        regex
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_compile_once_or_never() {
        for _ in 0..2 {
            assert!(compiled("^a+$").is_some_and(|regex| regex.is_match("aa")));
            assert!(compiled("(").is_none());
        }
    }
}
