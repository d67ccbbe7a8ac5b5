//! Tokens to text: one header, one formatter, and the words of the document as doc comments.

use proc_macro2::TokenStream;
use quote::quote;

use super::{EmitError, Files};

const HEADER: &str =
    "// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.\n\n";

/// Formats tokens and files them under `folder/name`.
pub(super) fn add(
    files: &mut Files,
    folder: &str,
    name: &str,
    tokens: TokenStream,
) -> Result<(), EmitError> {
    let path = format!("{folder}/{name}");
    let file = syn::parse2::<syn::File>(tokens).map_err(|source| EmitError::NotRust {
        path: path.clone(),
        source,
    })?;
    files.insert(path, format!("{HEADER}{}", prettyplease::unparse(&file)));
    Ok(())
}

/// Doc comments with these words, one line each.
pub(super) fn documentation(words: Option<&str>) -> TokenStream {
    let lines = words
        .map(str::trim)
        .unwrap_or_default()
        .lines()
        .map(|line| {
            let line = if line.is_empty() {
                String::new()
            } else {
                format!(" {line}")
            };
            quote!(#[doc = #line])
        });
    quote!(#(#lines)*)
}
