// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

mod nullability;
pub use nullability::*;
/// Every type, in the document's order.
pub const TYPES: &[muster_model_runtime::Type] = &[
    muster_model_runtime::Type::of::<Four>(&FOUR),
    muster_model_runtime::Type::of::<Inner>(&INNER),
    muster_model_runtime::Type::of::<Problem>(&PROBLEM),
];
