//! Microsoft Graph's enrollment types, generated from the OpenAPI document: each type with its
//! serde and utoipa derives, and the static table its requests are checked against.
//!
//! Nothing here is written by hand; `cargo xtask codegen` writes it. The core and the server share
//! these types, so this crate knows nothing of HTTP.

#[rustfmt::skip]
#[allow(rustdoc::all, clippy::large_enum_variant)]
mod generated;

pub use generated::*;
pub use muster_model_runtime::{DateTimeOffset, Described};
