// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

mod versions;
pub use versions::*;
/// Every type, in the document's order.
pub const TYPES: &[muster_model_runtime::Type] = &[
    muster_model_runtime::Type::of::<Thing>(&THING),
    muster_model_runtime::Type::of::<Level>(&LEVEL),
    muster_model_runtime::Type::of::<News>(&NEWS),
    muster_model_runtime::Type::of::<Shape>(&SHAPE),
    muster_model_runtime::Type::of::<Circle>(&CIRCLE),
    muster_model_runtime::Type::of::<Blob>(&BLOB),
    muster_model_runtime::Type::of::<Problem>(&PROBLEM),
];
