// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

mod flags;
pub use flags::*;
/// Every type, in the document's order.
pub const TYPES: &[muster_model_runtime::Type] = &[
    muster_model_runtime::Type::of::<Holder>(&HOLDER),
    muster_model_runtime::Type::of::<Permissions>(&PERMISSIONS),
    muster_model_runtime::Type::of::<Problem>(&PROBLEM),
];
