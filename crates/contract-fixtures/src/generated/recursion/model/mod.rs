// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

mod recursion;
pub use recursion::*;
/// Every type, in the document's order.
pub const TYPES: &[muster_model_runtime::Type] = &[
    muster_model_runtime::Type::of::<Node>(&NODE),
    muster_model_runtime::Type::of::<Egg>(&EGG),
    muster_model_runtime::Type::of::<Hen>(&HEN),
    muster_model_runtime::Type::of::<Forest>(&FOREST),
    muster_model_runtime::Type::of::<Tree>(&TREE),
    muster_model_runtime::Type::of::<Leaf>(&LEAF),
    muster_model_runtime::Type::of::<Branch>(&BRANCH),
    muster_model_runtime::Type::of::<Problem>(&PROBLEM),
];
