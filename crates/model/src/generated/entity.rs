// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    std::collections::{BTreeMap, BTreeSet},
    muster_model_runtime::{Change, DateTimeOffset, Described, schema},
    serde::{Deserialize, Serialize},
    serde_json::Value, utoipa::ToSchema, uuid::Uuid,
};
/// Anything that has a key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = entity)]
pub struct Entity {
    /// The key, chosen by the server. Unique in its collection, opaque, never reused.
    #[serde(rename = "id", default)]
    #[schema(required = true, read_only)]
    pub id: String,
}
impl Described for Entity {
    fn schema() -> &'static schema::Schema {
        &ENTITY
    }
}
pub static ENTITY: schema::Schema = schema::Schema {
    name: "entity",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "id",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: true,
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
/// Changes to `entity`. What is left out stays as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = entityPatch)]
pub struct EntityPatch {
    /// The key, chosen by the server. Unique in its collection, opaque, never reused.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    #[schema(required = false, read_only, nullable = false)]
    pub id: Option<String>,
}
impl EntityPatch {
    /// Lays the changes over a value; what they do not mention stays as it is, and so does
    /// what only the server sets.
    #[allow(unused_variables)]
    pub fn apply(self, target: &mut super::Entity) {}
}
impl Described for EntityPatch {
    fn schema() -> &'static schema::Schema {
        &ENTITY_PATCH
    }
}
pub static ENTITY_PATCH: schema::Schema = schema::Schema {
    name: "entityPatch",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "id",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: true,
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
