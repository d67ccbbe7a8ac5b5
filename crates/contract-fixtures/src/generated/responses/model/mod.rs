// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

mod responses;
pub use responses::*;
/// Every type, in the document's order.
pub const TYPES: &[muster_model_runtime::Type] = &[
    muster_model_runtime::Type::of::<Thing>(&THING),
    muster_model_runtime::Type::of::<Problem>(&PROBLEM),
];
