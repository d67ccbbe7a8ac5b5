// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

mod shared_mounts;
pub use shared_mounts::*;
/// Every type, in the document's order.
pub const TYPES: &[muster_model_runtime::Type] = &[
    muster_model_runtime::Type::of::<Thing>(&THING),
    muster_model_runtime::Type::of::<Problem>(&PROBLEM),
];
