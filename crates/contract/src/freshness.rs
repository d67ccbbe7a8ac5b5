//! Whether the generated files on disk are the ones the document asks for. It compares texts it is
//! given; reading them is the caller's business.

use std::collections::BTreeMap;
use std::fmt;

use sha2::{Digest, Sha256};

use crate::emit::Files;

/// The manifest's path: which files are generated, with the SHA-256 of each.
pub const MANIFEST: &str = "openapi/generated/manifest.json";

/// The folders that hold generated files and nothing else.
#[must_use]
pub fn owned_folders(files: &Files) -> Vec<String> {
    let mut folders: Vec<String> = files
        .keys()
        .filter_map(|path| path.rsplit_once('/').map(|(folder, _)| folder.to_owned()))
        .collect();
    folders.dedup();
    folders
}

/// The manifest of these files.
#[must_use]
pub fn manifest(files: &Files) -> String {
    let hashes: serde_json::Map<_, _> = files
        .iter()
        .map(|(path, content)| {
            (
                path.clone(),
                format!("{:x}", Sha256::digest(content)).into(),
            )
        })
        .collect();
    crate::pretty(&serde_json::Value::Object(hashes))
}

/// One file that is not what it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stale {
    /// It should be there and is not.
    Missing(String),
    /// It is there with another content.
    Changed {
        /// Its path.
        path: String,
        /// The first line that differs, counted from one.
        line: usize,
        /// What that line should be.
        expected: String,
        /// What it is.
        found: String,
    },
    /// It lies in a generated folder and nothing generates it.
    Extra(String),
}

impl fmt::Display for Stale {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(path) => write!(formatter, "missing: {path}"),
            Self::Changed {
                path,
                line,
                expected,
                found,
            } => write!(
                formatter,
                "stale:   {path}:{line}\n           is        {found}\n           should be {expected}"
            ),
            Self::Extra(path) => write!(formatter, "extra:   {path}"),
        }
    }
}

/// Compares what should be with what is: the text of every file below the owned folders.
#[must_use]
pub fn compare(expected: &Files, found: &BTreeMap<String, String>) -> Vec<Stale> {
    let mut stale = Vec::new();
    for (path, content) in expected {
        match found.get(path) {
            None => stale.push(Stale::Missing(path.clone())),
            Some(text) if text == content => {}
            Some(text) => stale.push(first_difference(path, content, text)),
        }
    }
    for path in found.keys() {
        if !expected.contains_key(path) {
            stale.push(Stale::Extra(path.clone()));
        }
    }
    stale
}

fn first_difference(path: &str, expected: &str, found: &str) -> Stale {
    const END: &str = "(the end of the file)";
    let mut wanted = expected.lines();
    let mut present = found.lines();
    let mut line = 1;
    loop {
        match (wanted.next(), present.next()) {
            (Some(left), Some(right)) if left == right => line += 1,
            (left, right) => {
                return Stale::Changed {
                    path: path.to_owned(),
                    line,
                    expected: left.unwrap_or(END).trim().to_owned(),
                    found: right.unwrap_or(END).trim().to_owned(),
                };
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        pairs
            .iter()
            .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
            .collect()
    }

    #[test]
    fn stale_missing_and_extra_files_are_told_apart() {
        let expected = files(&[
            ("a/x.rs", "one\ntwo\n"),
            ("a/y.rs", "y\n"),
            ("a/z.rs", "z\n"),
        ]);
        let found = files(&[
            ("a/x.rs", "one\nthree\n"),
            ("a/z.rs", "z\n"),
            ("a/w.rs", "w\n"),
        ]);
        let stale = compare(&expected, &found);
        assert_eq!(
            stale,
            [
                Stale::Changed {
                    path: "a/x.rs".into(),
                    line: 2,
                    expected: "two".into(),
                    found: "three".into()
                },
                Stale::Missing("a/y.rs".into()),
                Stale::Extra("a/w.rs".into()),
            ]
        );
        assert!(compare(&expected, &expected).is_empty());
    }
}
