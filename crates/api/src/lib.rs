//! The server's surface, generated from the OpenAPI document: one trait per tag without default
//! methods, one request and one enum of documented answers per operation, the router, and the
//! document as it follows from this code.
//!
//! Nothing here is written by hand; `cargo xtask codegen` writes it.

#[rustfmt::skip]
#[allow(rustdoc::all, clippy::large_enum_variant)]
mod generated;

pub use generated::*;
pub use muster_api_runtime::{Operation, Rejection, RequestContext};
