//! What the toolchain says when a document cannot be used: a place and a sentence.
//! Every layer reports through this type, so that a person always learns file, line and pointer.

use std::fmt;
use std::sync::Arc;

/// A position in an authored file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file's name as it was given to the toolchain, relative to the document's folder.
    pub file: Arc<str>,
    /// The line, counted from one.
    pub line: usize,
    /// The column, counted from one.
    pub column: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// One fault of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Where it stands in the authored files.
    pub place: Place,
    /// Where it stands in the bundled document, as a JSON pointer.
    pub pointer: String,
    /// What is wrong and what would be right.
    pub message: String,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.place, self.message)?;
        if !self.pointer.is_empty() {
            write!(formatter, " (at {})", self.pointer)?;
        }
        Ok(())
    }
}

/// All faults found in one run, never empty when returned as an error.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Diagnostics(pub Vec<Diagnostic>);

impl Diagnostics {
    /// Adds a fault.
    pub fn push(&mut self, place: &Place, pointer: impl Into<String>, message: impl Into<String>) {
        self.0.push(Diagnostic {
            place: place.clone(),
            pointer: pointer.into(),
            message: message.into(),
        });
    }

    /// Turns a finished pass into a result: `value` when nothing was reported.
    ///
    /// # Errors
    /// The faults, in the order they were found.
    pub fn into_result<T>(self, value: T) -> Result<T, Self> {
        if self.0.is_empty() {
            Ok(value)
        } else {
            Err(self)
        }
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, diagnostic) in self.0.iter().enumerate() {
            if index > 0 {
                writeln!(formatter)?;
            }
            write!(formatter, "{diagnostic}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Diagnostics {}
