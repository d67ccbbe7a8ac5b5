//! From plan to text: the generated files of every crate and document, as a map from path to
//! content. Writing them to disk, checking them and testing them all start from this map.

mod api;
mod client;
mod model;
mod open_types;
mod rules;
mod text;

use std::collections::BTreeMap;

use crate::plan::Plan;

pub use client::ClientError;

/// Generated files: path relative to the workspace, content.
pub type Files = BTreeMap<String, String>;

/// Why text could not be produced; a defect of the generator, never of the document.
#[derive(Debug, thiserror::Error)]
pub enum EmitError {
    /// The tokens of a file are not Rust.
    #[error("the generator wrote something that is not Rust into {path}: {source}")]
    NotRust {
        /// The file.
        path: String,
        /// What the parser says.
        source: syn::Error,
    },
    /// progenitor refused the client view.
    #[error(transparent)]
    Client(#[from] ClientError),
}

/// Where generated files go, relative to the workspace.
#[derive(Clone, Debug)]
pub struct Layout {
    /// The folder of the generated types.
    pub model: String,
    /// The folder of the generated server surface.
    pub api: String,
    /// The folder of the generated client.
    pub client: String,
    /// The name of the crate that holds the types, as Rust writes it.
    pub model_crate: String,
}

impl Default for Layout {
    fn default() -> Self {
        Self {
            model: "crates/model/src/generated".to_owned(),
            api: "crates/api/src/generated".to_owned(),
            client: "crates/client/src/generated".to_owned(),
            model_crate: "muster_model".to_owned(),
        }
    }
}

/// Writes the Rust of all three crates.
///
/// # Errors
/// [`EmitError`], each a defect of the generator or of progenitor.
pub fn emit(
    plan: &Plan<'_>,
    client_view: &serde_json::Value,
    layout: &Layout,
) -> Result<Files, EmitError> {
    let mut files = Files::new();
    for (name, tokens) in model::emit(plan) {
        text::add(&mut files, &layout.model, &name, tokens)?;
    }
    for (name, tokens) in api::emit(plan, layout) {
        text::add(&mut files, &layout.api, &name, tokens)?;
    }
    for (name, tokens) in client::emit(plan, client_view)? {
        text::add(&mut files, &layout.client, &name, tokens)?;
    }
    Ok(files)
}
