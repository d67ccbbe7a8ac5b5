// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    std::collections::{BTreeMap, BTreeSet},
    muster_model_runtime::{Change, DateTimeOffset, Described, schema},
    serde::{Deserialize, Serialize},
    serde_json::Value, utoipa::ToSchema, uuid::Uuid,
};
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(transparent)]
#[schema(as = Pets, max_items = 100)]
pub struct Pets(pub Vec<super::Pet>);
impl Described for Pets {
    fn schema() -> &'static schema::Schema {
        &PETS
    }
}
pub static PETS: schema::Schema = schema::Schema {
    name: "Pets",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Value(schema::Rule::Array {
        items: &schema::Item {
            nullable: false,
            rule: schema::Rule::Schema(&super::PET),
        },
        min_items: None,
        max_items: Some(100u32),
        unique: false,
    }),
};
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = Pet)]
pub struct Pet {
    #[serde(rename = "id")]
    #[schema(required = true)]
    pub id: i64,
    #[serde(rename = "name")]
    #[schema(required = true)]
    pub name: String,
    #[serde(rename = "tag", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub tag: Option<String>,
}
impl Described for Pet {
    fn schema() -> &'static schema::Schema {
        &PET
    }
}
pub static PET: schema::Schema = schema::Schema {
    name: "Pet",
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
                rule: schema::Rule::Integer {
                    minimum: None,
                    maximum: None,
                    width: schema::Width::Int64,
                },
            },
            schema::Property {
                name: "name",
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
                name: "tag",
                versions: schema::Versions::ALL,
                required: false,
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = Error)]
pub struct Error2 {
    #[serde(rename = "code")]
    #[schema(required = true)]
    pub code: i32,
    #[serde(rename = "message")]
    #[schema(required = true)]
    pub message: String,
}
impl Described for Error2 {
    fn schema() -> &'static schema::Schema {
        &ERROR
    }
}
pub static ERROR: schema::Schema = schema::Schema {
    name: "Error",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "code",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Integer {
                    minimum: None,
                    maximum: None,
                    width: schema::Width::Int32,
                },
            },
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
