// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    std::collections::{BTreeMap, BTreeSet},
    muster_model_runtime::{Change, DateTimeOffset, Described, schema},
    serde::{Deserialize, Serialize},
    serde_json::Value, utoipa::ToSchema, uuid::Uuid,
};
/// Users and groups.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = directoryObjectCollection)]
pub struct DirectoryObjectCollection {
    /// Absolute URL into `$metadata` that says what the collection holds. Left out when the request asked for `odata.metadata=none`.
    #[serde(rename = "@odata.context", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub odata_context: Option<String>,
    /// How many there are over all pages, after `$filter` and `$search`. There only when the request has `$count=true`.
    #[serde(rename = "@odata.count", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false, minimum = 0)]
    pub odata_count: Option<i32>,
    /// Absolute URL of the next page, to be followed as it is. The last page has none.
    #[serde(
        rename = "@odata.nextLink",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false)]
    pub odata_next_link: Option<String>,
    /// The objects.
    #[serde(rename = "value")]
    #[schema(required = true)]
    pub value: Vec<super::DirectoryObject>,
}
impl Described for DirectoryObjectCollection {
    fn schema() -> &'static schema::Schema {
        &DIRECTORY_OBJECT_COLLECTION
    }
}
pub static DIRECTORY_OBJECT_COLLECTION: schema::Schema = schema::Schema {
    name: "directoryObjectCollection",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "@odata.context",
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
            schema::Property {
                name: "@odata.count",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Integer {
                    minimum: Some(0i64),
                    maximum: None,
                    width: schema::Width::Int32,
                },
            },
            schema::Property {
                name: "@odata.nextLink",
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
            schema::Property {
                name: "value",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Array {
                    items: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::Schema(&super::DIRECTORY_OBJECT),
                    },
                    min_items: None,
                    max_items: None,
                    unique: false,
                },
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// An object of the directory: a user or a group, told apart by `@odata.type`. Graph has more sorts; Muster keeps the two that enrollment configurations are assigned by. See [directoryObject](https://learn.microsoft.com/en-us/graph/api/resources/directoryobject?view=graph-rest-1.0).
#[derive(Clone, Debug, PartialEq, ToSchema)]
#[serde(untagged)]
#[schema(
    as = directoryObject,
    discriminator(
        property_name = "@odata.type",
        mapping(
            ("#microsoft.graph.user" = "#/components/schemas/user"),
            ("#microsoft.graph.group" = "#/components/schemas/group")
        )
    )
)]
pub enum DirectoryObject {
    User(super::User),
    Group(super::Group),
}
impl DirectoryObject {
    /// The canonical tag of the value's type.
    #[must_use]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::User(_) => "#microsoft.graph.user",
            Self::Group(_) => "#microsoft.graph.group",
        }
    }
    /// What the value has in common with every other arm.
    #[must_use]
    pub fn base(&self) -> &super::Entity {
        match self {
            Self::User(arm) => &arm.base,
            Self::Group(arm) => &arm.base,
        }
    }
    /// What the value has in common with every other arm, to be changed.
    pub fn base_mut(&mut self) -> &mut super::Entity {
        match self {
            Self::User(arm) => &mut arm.base,
            Self::Group(arm) => &mut arm.base,
        }
    }
}
impl Serialize for DirectoryObject {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::User(arm) => arm.serialize(serializer),
            Self::Group(arm) => arm.serialize(serializer),
        }
    }
}
impl<'de> Deserialize<'de> for DirectoryObject {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let tag = value.get("@odata.type").and_then(Value::as_str).unwrap_or_default();
        match tag {
            "#microsoft.graph.user" | "microsoft.graph.user" => {
                serde_json::from_value(value)
                    .map(Self::User)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.group" | "microsoft.graph.group" => {
                serde_json::from_value(value)
                    .map(Self::Group)
                    .map_err(serde::de::Error::custom)
            }
            unknown => {
                Err(
                    serde::de::Error::unknown_variant(
                        unknown,
                        &["#microsoft.graph.user", "#microsoft.graph.group"],
                    ),
                )
            }
        }
    }
}
impl From<super::User> for DirectoryObject {
    fn from(arm: super::User) -> Self {
        Self::User(arm)
    }
}
impl From<super::Group> for DirectoryObject {
    fn from(arm: super::Group) -> Self {
        Self::Group(arm)
    }
}
impl Described for DirectoryObject {
    fn schema() -> &'static schema::Schema {
        &DIRECTORY_OBJECT
    }
}
pub static DIRECTORY_OBJECT: schema::Schema = schema::Schema {
    name: "directoryObject",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Union(schema::Union {
        property: "@odata.type",
        arms: &[
            schema::Arm {
                tags: &["#microsoft.graph.user", "microsoft.graph.user"],
                schema: &super::USER,
            },
            schema::Arm {
                tags: &["#microsoft.graph.group", "microsoft.graph.group"],
                schema: &super::GROUP,
            },
        ],
    }),
};
/// Names an object that exists, to be linked and not created.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = referenceCreate)]
pub struct ReferenceCreate {
    /// URL of the object, as in `https://graph.microsoft.com/v1.0/directoryObjects/{id}`. `/users/{id}` and `/groups/{id}` name it too. Host and version are not looked at.
    #[serde(rename = "@odata.id")]
    #[schema(required = true, min_length = 1)]
    pub odata_id: String,
}
impl Described for ReferenceCreate {
    fn schema() -> &'static schema::Schema {
        &REFERENCE_CREATE
    }
}
pub static REFERENCE_CREATE: schema::Schema = schema::Schema {
    name: "referenceCreate",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "@odata.id",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::String {
                    min_length: Some(1u32),
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
