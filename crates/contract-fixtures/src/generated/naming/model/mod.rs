// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

mod naming;
pub use naming::*;
/// Every type, in the document's order.
pub const TYPES: &[muster_model_runtime::Type] = &[
    muster_model_runtime::Type::of::<String2>(&STRING),
    muster_model_runtime::Type::of::<AB>(&A_B),
    muster_model_runtime::Type::of::<Keyword>(&KEYWORD),
    muster_model_runtime::Type::of::<Option2>(&OPTION),
    muster_model_runtime::Type::of::<Type>(&TYPE),
    muster_model_runtime::Type::of::<Schema>(&SCHEMA),
    muster_model_runtime::Type::of::<Str>(&STR),
    muster_model_runtime::Type::of::<Clone2>(&CLONE),
    muster_model_runtime::Type::of::<From2>(&FROM),
    muster_model_runtime::Type::of::<Serialize2>(&SERIALIZE),
    muster_model_runtime::Type::of::<Described2>(&DESCRIBED),
    muster_model_runtime::Type::of::<Change2>(&CHANGE),
    muster_model_runtime::Type::of::<Deserialize2>(&DESERIALIZE),
    muster_model_runtime::Type::of::<ToSchema2>(&TO_SCHEMA),
    muster_model_runtime::Type::of::<BTreeSet2>(&B_TREE_SET),
    muster_model_runtime::Type::of::<Vec2>(&VEC),
    muster_model_runtime::Type::of::<User>(&USER),
    muster_model_runtime::Type::of::<User2>(&USER2),
    muster_model_runtime::Type::of::<Value2>(&VALUE),
    muster_model_runtime::Type::of::<Flag>(&FLAG),
    muster_model_runtime::Type::of::<Choice>(&CHOICE),
    muster_model_runtime::Type::of::<Selfie>(&SELFIE),
    muster_model_runtime::Type::of::<Unrecognized>(&UNRECOGNIZED),
    muster_model_runtime::Type::of::<Error2>(&ERROR),
    muster_model_runtime::Type::of::<FlagFlag>(&FLAG_FLAG),
    muster_model_runtime::Type::of::<SelfieType>(&SELFIE_TYPE),
];
