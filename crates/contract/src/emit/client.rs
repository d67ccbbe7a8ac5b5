//! The generated client: progenitor's output for the lowered document, with the types that must
//! stay open replaced.

use proc_macro2::TokenStream;
use progenitor_impl::{GenerationSettings, Generator, InterfaceStyle, TagStyle, TypeImpl};
use quote::quote;
use serde_json::Value;

use crate::plan::Plan;

use super::{Home, open_types};

/// Why progenitor did not write a client.
#[derive(Debug, thiserror::Error)]
pub enum ClientError {
    /// The client view is not an OpenAPI 3.0 document.
    #[error("the client view cannot be read as OpenAPI 3.0: {0}")]
    View(#[from] serde_json::Error),
    /// progenitor refused it.
    #[error("progenitor refused the client view: {0}")]
    Refused(String),
}

/// The files of the client crate's generated folder.
pub(super) fn emit(
    plan: &Plan<'_>,
    client_view: &Value,
    home: &Home,
) -> Result<Vec<(String, TokenStream)>, ClientError> {
    let view: openapiv3::OpenAPI = serde_json::from_value(client_view.clone())?;
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_tag(TagStyle::Merged);
    for name in open_types::names(plan) {
        settings.with_replacement(
            name,
            format!("{}::open_types::{name}", home.path),
            [TypeImpl::Display, TypeImpl::FromStr].into_iter(),
        );
    }
    let client = Generator::new(&settings)
        .generate_tokens(&view)
        .map_err(|error| ClientError::Refused(error.to_string()))?;
    let root = quote! {
        pub mod client;
        pub mod open_types;
    };
    Ok(vec![
        ("mod.rs".to_owned(), root),
        ("client.rs".to_owned(), client),
        ("open_types.rs".to_owned(), open_types::emit(plan)),
    ])
}
