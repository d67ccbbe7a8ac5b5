//! From plan to text: the generated files of every crate and document, as a map from path to
//! content. Writing them to disk, checking them and testing them all start from this map.

mod api;
mod client;
mod metadata;
mod model;
mod open_types;
mod rules;
mod text;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::{Model, Plan, identifier};

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
    /// A model is no XML.
    #[error("the model cannot be written as XML: {0}")]
    Metadata(std::io::Error),
}

/// A folder of generated files, and the path by which other modules name what is in it.
#[derive(Clone, Debug)]
pub struct Home {
    /// The folder, relative to the workspace.
    pub folder: String,
    /// The Rust path, such as `muster_model` or `crate::naming::model`.
    pub path: String,
}

impl Home {
    /// A folder and its path.
    #[must_use]
    pub fn new(folder: impl Into<String>, path: impl Into<String>) -> Self {
        Self {
            folder: folder.into(),
            path: path.into(),
        }
    }

    fn path(&self) -> TokenStream {
        let parts = self.path.split("::").map(identifier);
        quote!(#(#parts)::*)
    }
}

/// Where generated files go.
#[derive(Clone, Debug)]
pub struct Layout {
    /// The generated types.
    pub model: Home,
    /// The folder of the generated server surface, which nothing generated refers to.
    pub api: String,
    /// The generated client, when one is wanted.
    pub client: Option<Home>,
    /// The folder of the bundled and the lowered document, when they are wanted.
    pub documents: Option<String>,
}

impl Default for Layout {
    fn default() -> Self {
        Self {
            model: Home::new("crates/model/src/generated", "muster_model"),
            api: "crates/api/src/generated".to_owned(),
            client: Some(Home::new("crates/client/src/generated", "crate::generated")),
            documents: Some("openapi/generated".to_owned()),
        }
    }
}

/// Writes the Rust of the types, the server surface and the client.
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
        text::add(&mut files, &layout.model.folder, &name, tokens)?;
    }
    for (name, tokens) in api::emit(plan, layout) {
        text::add(&mut files, &layout.api, &name, tokens)?;
    }
    if let Some(client) = &layout.client {
        for (name, tokens) in client::emit(plan, client_view, client)? {
            text::add(&mut files, &client.folder, &name, tokens)?;
        }
    }
    Ok(files)
}

/// The name of the file with the model of a version, in the folder of the documents.
#[must_use]
pub fn metadata_file(version: &str) -> String {
    format!("{version}.csdl.xml")
}

/// Writes the model of one version.
///
/// # Errors
/// [`EmitError::Metadata`], a defect of the generator.
pub fn metadata(model: &Model) -> Result<String, EmitError> {
    metadata::emit(model).map_err(EmitError::Metadata)
}

/// A file that opens generated modules, with whatever else it is to hold.
///
/// # Errors
/// [`EmitError::NotRust`] when a name or the rest is not Rust.
pub fn add_root(
    files: &mut Files,
    folder: &str,
    modules: &[&str],
    rest: TokenStream,
) -> Result<(), EmitError> {
    let modules = modules.iter().map(|module| identifier(module));
    text::add(files, folder, "mod.rs", quote!(#(pub mod #modules;)* #rest))
}
