// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

mod open_objects;
pub use open_objects::*;
/// Every type, in the document's order.
pub const TYPES: &[muster_model_runtime::Type] = &[
    muster_model_runtime::Type::of::<Open>(&OPEN),
    muster_model_runtime::Type::of::<Derived>(&DERIVED),
    muster_model_runtime::Type::of::<Base>(&BASE),
    muster_model_runtime::Type::of::<Closed>(&CLOSED),
    muster_model_runtime::Type::of::<Free>(&FREE),
    muster_model_runtime::Type::of::<Problem>(&PROBLEM),
];
