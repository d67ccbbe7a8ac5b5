// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

mod defaults;
pub use defaults::*;
/// Every type, in the document's order.
pub const TYPES: &[muster_model_runtime::Type] = &[
    muster_model_runtime::Type::of::<Settings>(&SETTINGS),
    muster_model_runtime::Type::of::<Level>(&LEVEL),
    muster_model_runtime::Type::of::<Tags>(&TAGS),
    muster_model_runtime::Type::of::<Problem>(&PROBLEM),
];
