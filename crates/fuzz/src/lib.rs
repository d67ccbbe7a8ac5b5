//! What must hold of every text a client can send, whatever the text: the properties that the
//! fuzzer of `src/main.rs` looks for exceptions to, and that the tests try on the texts that are kept
//! and on what is like them.
//!
//! Owns the properties and nothing else. They know of no server and of no fuzzer, and they fail by
//! panicking, which is what a fuzzer notices.

mod batch;
mod header;
mod path;
mod query;
mod rows;

/// Something that reads what clients send.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// Its name, and that of its folder in the corpus.
    pub name: &'static str,
    /// Tries one text on it.
    pub run: fn(&[u8]),
}

/// Everything that reads what clients send.
pub const TARGETS: [Target; 4] = [
    Target {
        name: "query",
        run: query::run,
    },
    Target {
        name: "path",
        run: path::run,
    },
    Target {
        name: "header",
        run: header::run,
    },
    Target {
        name: "batch",
        run: batch::run,
    },
];

/// The target of this name.
#[must_use]
pub fn target(name: &str) -> Option<Target> {
    TARGETS.into_iter().find(|target| target.name == name)
}
