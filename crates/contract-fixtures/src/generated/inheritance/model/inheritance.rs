// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    std::collections::{BTreeMap, BTreeSet},
    muster_model_runtime::{Change, DateTimeOffset, Described, schema},
    serde::{Deserialize, Serialize},
    serde_json::Value, utoipa::ToSchema, uuid::Uuid,
};
/// The end.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = car)]
pub struct Car {
    #[serde(flatten)]
    pub base: super::MotorVehicle,
    /// How many doors.
    #[serde(rename = "doors", default)]
    #[schema(required = false)]
    pub doors: Option<i32>,
    #[serde(rename = "trailer", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub trailer: Option<super::Trailer>,
}
impl Described for Car {
    fn schema() -> &'static schema::Schema {
        &CAR
    }
}
pub static CAR: schema::Schema = schema::Schema {
    name: "car",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[&super::MOTOR_VEHICLE],
        properties: &[
            schema::Property {
                name: "doors",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Integer {
                    minimum: None,
                    maximum: None,
                    width: schema::Width::Int32,
                },
            },
            schema::Property {
                name: "trailer",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::TRAILER),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// The middle.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = motorVehicle)]
pub struct MotorVehicle {
    #[serde(flatten)]
    pub base: super::Vehicle,
    /// In kilowatts.
    #[serde(rename = "power")]
    #[schema(required = true, minimum = 1)]
    pub power: i32,
}
impl Described for MotorVehicle {
    fn schema() -> &'static schema::Schema {
        &MOTOR_VEHICLE
    }
}
pub static MOTOR_VEHICLE: schema::Schema = schema::Schema {
    name: "motorVehicle",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[&super::VEHICLE],
        properties: &[
            schema::Property {
                name: "power",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Integer {
                    minimum: Some(1i64),
                    maximum: None,
                    width: schema::Width::Int32,
                },
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// The root.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = vehicle)]
pub struct Vehicle {
    /// Its key.
    #[serde(rename = "id")]
    #[schema(required = true)]
    pub id: String,
    /// How many wheels.
    #[serde(rename = "wheels")]
    #[schema(required = false, default = json!(4))]
    pub wheels: i32,
}
impl Described for Vehicle {
    fn schema() -> &'static schema::Schema {
        &VEHICLE
    }
}
pub static VEHICLE: schema::Schema = schema::Schema {
    name: "vehicle",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "id",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            },
            schema::Property {
                name: "wheels",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: Some("4"),
                rule: schema::Rule::Integer {
                    minimum: None,
                    maximum: None,
                    width: schema::Width::Int32,
                },
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// Adds nothing of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = trailer)]
pub struct Trailer {
    #[serde(flatten)]
    pub base: super::Vehicle,
}
impl Described for Trailer {
    fn schema() -> &'static schema::Schema {
        &TRAILER
    }
}
pub static TRAILER: schema::Schema = schema::Schema {
    name: "trailer",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[&super::VEHICLE],
        properties: &[],
        additional: schema::Additional::Refused,
    }),
};
/// What went wrong.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = problem)]
pub struct Problem {
    /// What happened and what to do about it.
    #[serde(rename = "message")]
    #[schema(required = true)]
    pub message: String,
}
impl Described for Problem {
    fn schema() -> &'static schema::Schema {
        &PROBLEM
    }
}
pub static PROBLEM: schema::Schema = schema::Schema {
    name: "problem",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "message",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
