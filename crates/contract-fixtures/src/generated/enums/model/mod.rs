// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

mod enums;
pub use enums::*;
/// Every type, in the document's order.
pub const TYPES: &[muster_model_runtime::Type] = &[
    muster_model_runtime::Type::of::<Holder>(&HOLDER),
    muster_model_runtime::Type::of::<Colour>(&COLOUR),
    muster_model_runtime::Type::of::<Problem>(&PROBLEM),
];
