// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

mod inheritance;
pub use inheritance::*;
/// Every type, in the document's order.
pub const TYPES: &[muster_model_runtime::Type] = &[
    muster_model_runtime::Type::of::<Car>(&CAR),
    muster_model_runtime::Type::of::<MotorVehicle>(&MOTOR_VEHICLE),
    muster_model_runtime::Type::of::<Vehicle>(&VEHICLE),
    muster_model_runtime::Type::of::<Trailer>(&TRAILER),
    muster_model_runtime::Type::of::<Problem>(&PROBLEM),
];
