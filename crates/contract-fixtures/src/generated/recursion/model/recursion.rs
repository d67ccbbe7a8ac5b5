// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    std::collections::{BTreeMap, BTreeSet},
    muster_model_runtime::{Change, DateTimeOffset, Described, schema},
    serde::{Deserialize, Serialize},
    serde_json::Value, utoipa::ToSchema, uuid::Uuid,
};
/// Contains itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = node)]
pub struct Node {
    /// A value.
    #[serde(rename = "value", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub value: Option<i32>,
    #[serde(rename = "next", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false, no_recursion)]
    pub next: Option<Box<super::Node>>,
    /// Or null.
    #[serde(rename = "other", default)]
    #[schema(required = false, no_recursion)]
    pub other: Option<Box<super::Node>>,
    /// Through a list.
    #[serde(rename = "children", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false, no_recursion)]
    pub children: Option<Vec<super::Node>>,
    /// Through a map.
    #[serde(rename = "byName", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false, no_recursion)]
    pub by_name: Option<BTreeMap<String, super::Node>>,
    #[serde(rename = "egg", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub egg: Option<super::Egg>,
    #[serde(rename = "forest", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false, no_recursion)]
    pub forest: Option<super::Forest>,
    #[serde(rename = "tree", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub tree: Option<super::Tree>,
}
impl Described for Node {
    fn schema() -> &'static schema::Schema {
        &NODE
    }
}
pub static NODE: schema::Schema = schema::Schema {
    name: "node",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "value",
                versions: schema::Versions::ALL,
                required: false,
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
                name: "next",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::NODE),
            },
            schema::Property {
                name: "other",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::NODE),
            },
            schema::Property {
                name: "children",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Array {
                    items: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::Schema(&super::NODE),
                    },
                    min_items: None,
                    max_items: None,
                    unique: false,
                },
            },
            schema::Property {
                name: "byName",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Map {
                    values: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::Schema(&super::NODE),
                    },
                },
            },
            schema::Property {
                name: "egg",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::EGG),
            },
            schema::Property {
                name: "forest",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::FOREST),
            },
            schema::Property {
                name: "tree",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::TREE),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// Contains a hen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = egg)]
pub struct Egg {
    #[serde(rename = "hen", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false, no_recursion)]
    pub hen: Option<Box<super::Hen>>,
}
impl Described for Egg {
    fn schema() -> &'static schema::Schema {
        &EGG
    }
}
pub static EGG: schema::Schema = schema::Schema {
    name: "egg",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "hen",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::HEN),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// Contains an egg.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = hen)]
pub struct Hen {
    #[serde(rename = "egg", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false, no_recursion)]
    pub egg: Option<Box<super::Egg>>,
}
impl Described for Hen {
    fn schema() -> &'static schema::Schema {
        &HEN
    }
}
pub static HEN: schema::Schema = schema::Schema {
    name: "hen",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "egg",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::EGG),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// A named list of what contains it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(transparent)]
#[schema(as = forest)]
pub struct Forest(pub Vec<super::Node>);
impl Described for Forest {
    fn schema() -> &'static schema::Schema {
        &FOREST
    }
}
pub static FOREST: schema::Schema = schema::Schema {
    name: "forest",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Value(schema::Rule::Array {
        items: &schema::Item {
            nullable: false,
            rule: schema::Rule::Schema(&super::NODE),
        },
        min_items: None,
        max_items: None,
        unique: false,
    }),
};
/// A union whose arms contain it.
#[derive(Clone, Debug, PartialEq, ToSchema)]
#[serde(untagged)]
#[schema(
    as = tree,
    discriminator(
        property_name = "kind",
        mapping(
            ("leaf" = "#/components/schemas/leaf"),
            ("branch" = "#/components/schemas/branch")
        )
    )
)]
pub enum Tree {
    Leaf(super::Leaf),
    Branch(super::Branch),
}
impl Tree {
    /// The canonical tag of the value's type.
    #[must_use]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::Leaf(_) => "leaf",
            Self::Branch(_) => "branch",
        }
    }
}
impl Serialize for Tree {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Leaf(arm) => arm.serialize(serializer),
            Self::Branch(arm) => arm.serialize(serializer),
        }
    }
}
impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let tag = value.get("kind").and_then(Value::as_str).unwrap_or_default();
        match tag {
            "leaf" => {
                serde_json::from_value(value)
                    .map(Self::Leaf)
                    .map_err(serde::de::Error::custom)
            }
            "branch" => {
                serde_json::from_value(value)
                    .map(Self::Branch)
                    .map_err(serde::de::Error::custom)
            }
            unknown => {
                Err(serde::de::Error::unknown_variant(unknown, &["leaf", "branch"]))
            }
        }
    }
}
impl From<super::Leaf> for Tree {
    fn from(arm: super::Leaf) -> Self {
        Self::Leaf(arm)
    }
}
impl From<super::Branch> for Tree {
    fn from(arm: super::Branch) -> Self {
        Self::Branch(arm)
    }
}
impl Described for Tree {
    fn schema() -> &'static schema::Schema {
        &TREE
    }
}
pub static TREE: schema::Schema = schema::Schema {
    name: "tree",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Union(schema::Union {
        property: "kind",
        arms: &[
            schema::Arm {
                tags: &["leaf"],
                schema: &super::LEAF,
            },
            schema::Arm {
                tags: &["branch"],
                schema: &super::BRANCH,
            },
        ],
    }),
};
/// The end.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = leaf)]
pub struct Leaf {
    #[serde(rename = "kind", default)]
    #[schema(inline, required = true)]
    pub kind: LeafKind,
}
/// The type's own name on the wire: `leaf`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct LeafKind;
impl LeafKind {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &["leaf"];
}
impl Serialize for LeafKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("leaf")
    }
}
impl<'de> Deserialize<'de> for LeafKind {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let spelling = String::deserialize(deserializer)?;
        if Self::SPELLINGS.contains(&spelling.as_str()) {
            Ok(Self)
        } else {
            Err(serde::de::Error::unknown_variant(&spelling, Self::SPELLINGS))
        }
    }
}
impl utoipa::PartialSchema for LeafKind {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The type's own name."))
            .build()
            .into()
    }
}
impl ToSchema for LeafKind {}
impl Described for Leaf {
    fn schema() -> &'static schema::Schema {
        &LEAF
    }
}
pub static LEAF: schema::Schema = schema::Schema {
    name: "leaf",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "kind",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Tag {
                    spellings: &["leaf"],
                    written: true,
                },
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// Two more.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = branch)]
pub struct Branch {
    #[serde(rename = "kind", default)]
    #[schema(inline, required = true)]
    pub kind: BranchKind,
    #[serde(rename = "left")]
    #[schema(required = true, no_recursion)]
    pub left: Box<super::Tree>,
    #[serde(rename = "right")]
    #[schema(required = true, no_recursion)]
    pub right: Box<super::Tree>,
}
/// The type's own name on the wire: `branch`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct BranchKind;
impl BranchKind {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &["branch"];
}
impl Serialize for BranchKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("branch")
    }
}
impl<'de> Deserialize<'de> for BranchKind {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let spelling = String::deserialize(deserializer)?;
        if Self::SPELLINGS.contains(&spelling.as_str()) {
            Ok(Self)
        } else {
            Err(serde::de::Error::unknown_variant(&spelling, Self::SPELLINGS))
        }
    }
}
impl utoipa::PartialSchema for BranchKind {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The type's own name."))
            .build()
            .into()
    }
}
impl ToSchema for BranchKind {}
impl Described for Branch {
    fn schema() -> &'static schema::Schema {
        &BRANCH
    }
}
pub static BRANCH: schema::Schema = schema::Schema {
    name: "branch",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "kind",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Tag {
                    spellings: &["branch"],
                    written: true,
                },
            },
            schema::Property {
                name: "left",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::TREE),
            },
            schema::Property {
                name: "right",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::TREE),
            },
        ],
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
