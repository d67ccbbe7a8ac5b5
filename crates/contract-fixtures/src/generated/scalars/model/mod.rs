// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

mod scalars;
pub use scalars::*;
/// Every type, in the document's order.
pub const TYPES: &[muster_model_runtime::Type] = &[
    muster_model_runtime::Type::of::<Scalars>(&SCALARS),
    muster_model_runtime::Type::of::<Problem>(&PROBLEM),
    muster_model_runtime::Type::of::<Code>(&CODE),
    muster_model_runtime::Type::of::<Count>(&COUNT),
    muster_model_runtime::Type::of::<Since>(&SINCE),
    muster_model_runtime::Type::of::<Ratio>(&RATIO),
    muster_model_runtime::Type::of::<Alias>(&ALIAS),
    muster_model_runtime::Type::of::<Named>(&NAMED),
];
