// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    std::collections::{BTreeMap, BTreeSet},
    muster_model_runtime::{Change, DateTimeOffset, Described, schema},
    serde::{Deserialize, Serialize},
    serde_json::Value, utoipa::ToSchema, uuid::Uuid,
};
/// Every collection.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = collections)]
pub struct Collections {
    /// A bounded list.
    #[serde(rename = "texts")]
    #[schema(required = true, min_items = 1, max_items = 3)]
    pub texts: Vec<String>,
    /// No element twice.
    #[serde(rename = "unique", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false, value_type = Option<BTreeSet<i32>>)]
    pub unique: Option<Vec<i32>>,
    /// Elements may be null.
    #[serde(rename = "holes", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub holes: Option<Vec<Option<String>>>,
    /// A list of lists.
    #[serde(rename = "nested", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub nested: Option<Vec<Vec<f64>>>,
    /// A list of objects.
    #[serde(rename = "objects", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub objects: Option<Vec<super::Item>>,
    /// A list of moments.
    #[serde(rename = "moments", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub moments: Option<Vec<super::Moment>>,
    /// A list of UUIDs.
    #[serde(rename = "keys", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub keys: Option<Vec<Uuid>>,
    /// A list of anything.
    #[serde(rename = "anythings", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub anythings: Option<Vec<Value>>,
    /// A list or null.
    #[serde(rename = "nullableList", default)]
    #[schema(required = false)]
    pub nullable_list: Option<Vec<String>>,
    /// A map or null.
    #[serde(rename = "nullableMap", default)]
    #[schema(required = false)]
    pub nullable_map: Option<BTreeMap<String, String>>,
    /// A set or null.
    #[serde(rename = "nullableUnique", default)]
    #[schema(
        required = false,
        value_type = Option<BTreeSet<Option<String>>>,
        max_items = 2
    )]
    pub nullable_unique: Option<Vec<Option<String>>>,
    /// No longer to be used.
    #[deprecated]
    #[serde(rename = "oldList", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub old_list: Option<Vec<String>>,
    /// No longer to be used.
    #[deprecated]
    #[serde(rename = "oldMap", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub old_map: Option<BTreeMap<String, String>>,
    /// A map.
    #[serde(rename = "numbers", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub numbers: Option<BTreeMap<String, i64>>,
    /// Values may be null.
    #[serde(rename = "mapHoles", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub map_holes: Option<BTreeMap<String, Option<bool>>>,
    /// A map of objects.
    #[serde(rename = "items", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub items: Option<BTreeMap<String, super::Item>>,
    /// A map of lists.
    #[serde(rename = "lists", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub lists: Option<BTreeMap<String, Vec<String>>>,
    /// A map of moments.
    #[serde(rename = "momentsByName", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub moments_by_name: Option<BTreeMap<String, super::Moment>>,
    #[serde(rename = "named", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub named: Option<super::Names>,
    #[serde(rename = "namedMap", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub named_map: Option<super::Ages>,
}
impl Described for Collections {
    fn schema() -> &'static schema::Schema {
        &COLLECTIONS
    }
}
pub static COLLECTIONS: schema::Schema = schema::Schema {
    name: "collections",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "texts",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Array {
                    items: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::String {
                            min_length: None,
                            max_length: None,
                            pattern: None,
                            format: schema::Format::None,
                        },
                    },
                    min_items: Some(1u32),
                    max_items: Some(3u32),
                    unique: false,
                },
            },
            schema::Property {
                name: "unique",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Array {
                    items: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::Integer {
                            minimum: None,
                            maximum: None,
                            width: schema::Width::Int32,
                        },
                    },
                    min_items: None,
                    max_items: None,
                    unique: true,
                },
            },
            schema::Property {
                name: "holes",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Array {
                    items: &schema::Item {
                        nullable: true,
                        rule: schema::Rule::String {
                            min_length: None,
                            max_length: None,
                            pattern: None,
                            format: schema::Format::None,
                        },
                    },
                    min_items: None,
                    max_items: None,
                    unique: false,
                },
            },
            schema::Property {
                name: "nested",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Array {
                    items: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::Array {
                            items: &schema::Item {
                                nullable: false,
                                rule: schema::Rule::Number {
                                    minimum: None,
                                    maximum: None,
                                },
                            },
                            min_items: None,
                            max_items: None,
                            unique: false,
                        },
                    },
                    min_items: None,
                    max_items: None,
                    unique: false,
                },
            },
            schema::Property {
                name: "objects",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Array {
                    items: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::Schema(&super::ITEM),
                    },
                    min_items: None,
                    max_items: None,
                    unique: false,
                },
            },
            schema::Property {
                name: "moments",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Array {
                    items: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::Schema(&super::MOMENT),
                    },
                    min_items: None,
                    max_items: None,
                    unique: false,
                },
            },
            schema::Property {
                name: "keys",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Array {
                    items: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::String {
                            min_length: None,
                            max_length: None,
                            pattern: None,
                            format: schema::Format::Uuid,
                        },
                    },
                    min_items: None,
                    max_items: None,
                    unique: false,
                },
            },
            schema::Property {
                name: "anythings",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Array {
                    items: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::Any,
                    },
                    min_items: None,
                    max_items: None,
                    unique: false,
                },
            },
            schema::Property {
                name: "nullableList",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Array {
                    items: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::String {
                            min_length: None,
                            max_length: None,
                            pattern: None,
                            format: schema::Format::None,
                        },
                    },
                    min_items: None,
                    max_items: None,
                    unique: false,
                },
            },
            schema::Property {
                name: "nullableMap",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Map {
                    values: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::String {
                            min_length: None,
                            max_length: None,
                            pattern: None,
                            format: schema::Format::None,
                        },
                    },
                },
            },
            schema::Property {
                name: "nullableUnique",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Array {
                    items: &schema::Item {
                        nullable: true,
                        rule: schema::Rule::String {
                            min_length: None,
                            max_length: None,
                            pattern: None,
                            format: schema::Format::None,
                        },
                    },
                    min_items: None,
                    max_items: Some(2u32),
                    unique: true,
                },
            },
            schema::Property {
                name: "oldList",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Array {
                    items: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::String {
                            min_length: None,
                            max_length: None,
                            pattern: None,
                            format: schema::Format::None,
                        },
                    },
                    min_items: None,
                    max_items: None,
                    unique: false,
                },
            },
            schema::Property {
                name: "oldMap",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Map {
                    values: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::String {
                            min_length: None,
                            max_length: None,
                            pattern: None,
                            format: schema::Format::None,
                        },
                    },
                },
            },
            schema::Property {
                name: "numbers",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Map {
                    values: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::Integer {
                            minimum: None,
                            maximum: None,
                            width: schema::Width::Int64,
                        },
                    },
                },
            },
            schema::Property {
                name: "mapHoles",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Map {
                    values: &schema::Item {
                        nullable: true,
                        rule: schema::Rule::Boolean,
                    },
                },
            },
            schema::Property {
                name: "items",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Map {
                    values: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::Schema(&super::ITEM),
                    },
                },
            },
            schema::Property {
                name: "lists",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Map {
                    values: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::Array {
                            items: &schema::Item {
                                nullable: false,
                                rule: schema::Rule::String {
                                    min_length: None,
                                    max_length: None,
                                    pattern: None,
                                    format: schema::Format::None,
                                },
                            },
                            min_items: None,
                            max_items: None,
                            unique: false,
                        },
                    },
                },
            },
            schema::Property {
                name: "momentsByName",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Map {
                    values: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::Schema(&super::MOMENT),
                    },
                },
            },
            schema::Property {
                name: "named",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::NAMES),
            },
            schema::Property {
                name: "namedMap",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::AGES),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// An element.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = item)]
pub struct Item {
    /// Its name.
    #[serde(rename = "name", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub name: Option<String>,
}
impl Described for Item {
    fn schema() -> &'static schema::Schema {
        &ITEM
    }
}
pub static ITEM: schema::Schema = schema::Schema {
    name: "item",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "name",
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
/// A moment needs a name to be an element.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(transparent)]
#[schema(as = moment, format = DateTime, value_type = String)]
pub struct Moment(pub DateTimeOffset);
impl Described for Moment {
    fn schema() -> &'static schema::Schema {
        &MOMENT
    }
}
pub static MOMENT: schema::Schema = schema::Schema {
    name: "moment",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Value(schema::Rule::String {
        min_length: None,
        max_length: None,
        pattern: None,
        format: schema::Format::DateTime,
    }),
};
/// A named list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(transparent)]
#[schema(as = names, value_type = BTreeSet<String>, min_items = 1)]
pub struct Names(pub Vec<String>);
impl Described for Names {
    fn schema() -> &'static schema::Schema {
        &NAMES
    }
}
pub static NAMES: schema::Schema = schema::Schema {
    name: "names",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Value(schema::Rule::Array {
        items: &schema::Item {
            nullable: false,
            rule: schema::Rule::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: schema::Format::None,
            },
        },
        min_items: Some(1u32),
        max_items: None,
        unique: true,
    }),
};
/// A named map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(transparent)]
#[schema(as = ages)]
pub struct Ages(pub BTreeMap<String, i32>);
impl Described for Ages {
    fn schema() -> &'static schema::Schema {
        &AGES
    }
}
pub static AGES: schema::Schema = schema::Schema {
    name: "ages",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Value(schema::Rule::Map {
        values: &schema::Item {
            nullable: false,
            rule: schema::Rule::Integer {
                minimum: None,
                maximum: None,
                width: schema::Width::Int32,
            },
        },
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
