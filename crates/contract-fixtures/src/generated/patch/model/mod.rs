// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

mod patch;
pub use patch::*;
/// Every type, in the document's order.
pub const TYPES: &[muster_model_runtime::Type] = &[
    muster_model_runtime::Type::of::<Thing>(&THING),
    muster_model_runtime::Type::of::<Entity>(&ENTITY),
    muster_model_runtime::Type::of::<Inner>(&INNER),
    muster_model_runtime::Type::of::<Bounds>(&BOUNDS),
    muster_model_runtime::Type::of::<Shape>(&SHAPE),
    muster_model_runtime::Type::of::<Circle>(&CIRCLE),
    muster_model_runtime::Type::of::<Figure>(&FIGURE),
    muster_model_runtime::Type::of::<Square>(&SQUARE),
    muster_model_runtime::Type::of::<Nothing>(&NOTHING),
    muster_model_runtime::Type::of::<Problem>(&PROBLEM),
    muster_model_runtime::Type::of::<ThingPatch>(&THING_PATCH),
    muster_model_runtime::Type::of::<EntityPatch>(&ENTITY_PATCH),
    muster_model_runtime::Type::of::<BoundsPatch>(&BOUNDS_PATCH),
    muster_model_runtime::Type::of::<ShapePatch>(&SHAPE_PATCH),
    muster_model_runtime::Type::of::<CirclePatch>(&CIRCLE_PATCH),
    muster_model_runtime::Type::of::<FigurePatch>(&FIGURE_PATCH),
    muster_model_runtime::Type::of::<SquarePatch>(&SQUARE_PATCH),
    muster_model_runtime::Type::of::<NothingPatch>(&NOTHING_PATCH),
];
