// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

mod security;
pub use security::*;
/// Every type, in the document's order.
pub const TYPES: &[muster_model_runtime::Type] = &[
    muster_model_runtime::Type::of::<Problem>(&PROBLEM),
];
