// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

mod unions;
pub use unions::*;
/// Every type, in the document's order.
pub const TYPES: &[muster_model_runtime::Type] = &[
    muster_model_runtime::Type::of::<Drawing>(&DRAWING),
    muster_model_runtime::Type::of::<Shape>(&SHAPE),
    muster_model_runtime::Type::of::<Circle>(&CIRCLE),
    muster_model_runtime::Type::of::<Figure>(&FIGURE),
    muster_model_runtime::Type::of::<Square>(&SQUARE),
    muster_model_runtime::Type::of::<Nothing>(&NOTHING),
    muster_model_runtime::Type::of::<Lonely>(&LONELY),
    muster_model_runtime::Type::of::<Alone>(&ALONE),
    muster_model_runtime::Type::of::<Mood>(&MOOD),
    muster_model_runtime::Type::of::<Problem>(&PROBLEM),
];
