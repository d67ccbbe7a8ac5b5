// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

mod tags;
pub use tags::*;
/// Every type, in the document's order.
pub const TYPES: &[muster_model_runtime::Type] = &[
    muster_model_runtime::Type::of::<Written>(&WRITTEN),
    muster_model_runtime::Type::of::<Accepted>(&ACCEPTED),
    muster_model_runtime::Type::of::<Optional>(&OPTIONAL),
    muster_model_runtime::Type::of::<Problem>(&PROBLEM),
];
