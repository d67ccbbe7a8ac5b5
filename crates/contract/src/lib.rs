//! The contract toolchain as a library: an authored OpenAPI document goes in, the text of every
//! derived file comes out. It reads no files, writes none, and knows no operation or type of any
//! document by name.
//!
//! The layers, each of which can be used alone: [`bundle`] joins the authored files, [`shorthand`]
//! writes out what follows from them, [`read`] turns them into typed facts, [`plan`] decides every
//! name and type, [`emit`] writes Rust, [`lower`] writes the view that older tools can read,
//! [`project`] takes one version's part, [`canon`] and [`difference`] compare two documents,
//! [`compatibility`] judges a change of the document, and [`freshness`] compares what should be on
//! disk with what is.

pub mod bundle;
pub mod canon;
pub mod compatibility;
pub mod diagnostic;
pub mod difference;
pub mod emit;
pub mod freshness;
pub mod lower;
pub mod node;
pub mod plan;
pub mod project;
pub mod read;
pub mod shorthand;

use serde_json::Value;

use bundle::Sources;
use diagnostic::Diagnostics;
use emit::{EmitError, Files, Layout};

/// Why nothing was generated.
#[derive(Debug, thiserror::Error)]
pub enum GenerateError {
    /// The document's author can fix it.
    #[error("the document cannot be used:\n{0}")]
    Document(Diagnostics),
    /// The document cannot be said in OpenAPI 3.0.
    #[error("the document cannot be lowered to OpenAPI 3.0: {0}")]
    Lower(lower::Unlowerable),
    /// Only the generator's author can fix it.
    #[error(transparent)]
    Emit(#[from] EmitError),
}

/// Generates every derived file of one document from the authored ones; the manifest, which may
/// cover several documents, is the caller's to add.
///
/// # Errors
/// See [`GenerateError`]; nothing is generated from a document with a fault.
pub fn generate(sources: &Sources, entry: &str, layout: &Layout) -> Result<Files, GenerateError> {
    let bundle = bundle::bundle(sources, entry)
        .and_then(shorthand::expand)
        .map_err(GenerateError::Document)?;
    let document = read::read(&bundle).map_err(GenerateError::Document)?;
    let plan = plan::plan(&document).map_err(GenerateError::Document)?;
    let bundle = bundle.to_json();
    let lowered = lower::client_view(&bundle).map_err(GenerateError::Lower)?;
    let mut files = emit::emit(&plan, &lowered.document, layout)?;
    if let Some(folder) = &layout.documents {
        files.insert(format!("{folder}/bundle.json"), pretty(&bundle));
        files.insert(
            format!("{folder}/client-view.json"),
            pretty(&lowered.document),
        );
        for version in &document.versions {
            let projected = project::project(&bundle, version);
            files.insert(format!("{folder}/{version}.json"), pretty(&projected));
            let model = plan::metadata(&document, version).map_err(GenerateError::Document)?;
            let name = emit::metadata_file(version);
            files.insert(format!("{folder}/{name}"), emit::metadata(&model)?);
        }
    }
    Ok(files)
}

/// JSON as people and version control like it: indented, with a final newline.
#[must_use]
pub fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}
