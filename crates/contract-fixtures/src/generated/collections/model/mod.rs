// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

mod collections;
pub use collections::*;
/// Every type, in the document's order.
pub const TYPES: &[muster_model_runtime::Type] = &[
    muster_model_runtime::Type::of::<Collections>(&COLLECTIONS),
    muster_model_runtime::Type::of::<Item>(&ITEM),
    muster_model_runtime::Type::of::<Moment>(&MOMENT),
    muster_model_runtime::Type::of::<Names>(&NAMES),
    muster_model_runtime::Type::of::<Ages>(&AGES),
    muster_model_runtime::Type::of::<Problem>(&PROBLEM),
];
