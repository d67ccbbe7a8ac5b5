// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

mod petstore;
pub use petstore::*;
/// Every type, in the document's order.
pub const TYPES: &[muster_model_runtime::Type] = &[
    muster_model_runtime::Type::of::<Pets>(&PETS),
    muster_model_runtime::Type::of::<Pet>(&PET),
    muster_model_runtime::Type::of::<Error2>(&ERROR),
];
