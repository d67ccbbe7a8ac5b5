// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    std::collections::{BTreeMap, BTreeSet},
    muster_model_runtime::{Change, DateTimeOffset, Described, schema},
    serde::{Deserialize, Serialize},
    serde_json::Value, utoipa::ToSchema, uuid::Uuid,
};
/// A component called like a type of Rust's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = string)]
pub struct String2 {
    #[serde(flatten)]
    pub base: super::AB,
    /// A sign and a dot.
    #[serde(rename = "@odata.type", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub odata_type: Option<String>,
    /// What the base's field would be called.
    #[serde(rename = "base", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub base2: Option<String>,
    /// A name others use.
    #[serde(rename = "body", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub body: Option<String>,
    /// A keyword.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub r#type: Option<String>,
    /// A word that cannot even be raw.
    #[serde(rename = "self")]
    #[schema(required = true)]
    pub self_: String,
    /// Another.
    #[serde(rename = "crate", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub crate_: Option<String>,
    /// A reference it is not.
    #[serde(rename = "$ref", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub r#ref: Option<String>,
    /// One of three.
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub user_id: Option<String>,
    /// One of three.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub user_id2: Option<String>,
    /// One of three.
    #[serde(rename = "user_id", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub user_id3: Option<String>,
    /// A digit first.
    #[serde(rename = "10things", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub n_10things: Option<String>,
    /// Signs alone.
    #[serde(rename = "***", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub n_unnamed: Option<String>,
    /// A letter outside ASCII.
    #[serde(rename = "naïve", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub na_ve: Option<String>,
    #[serde(rename = "keyword", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub keyword: Option<super::Keyword>,
    #[serde(rename = "option", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub option: Option<super::Option2>,
    #[serde(rename = "one", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub one: Option<super::User>,
    #[serde(rename = "two", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub two: Option<super::User2>,
    #[serde(rename = "value", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub value: Option<super::Value2>,
    #[serde(rename = "flags", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub flags: Option<super::Flag>,
    #[serde(rename = "choice", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub choice: Option<super::Choice>,
    /// What the field for the rest would be called.
    #[serde(
        rename = "additional_properties",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false)]
    pub additional_properties: Option<String>,
}
impl Described for String2 {
    fn schema() -> &'static schema::Schema {
        &STRING
    }
}
pub static STRING: schema::Schema = schema::Schema {
    name: "string",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[&super::A_B],
        properties: &[
            schema::Property {
                name: "@odata.type",
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
                name: "base",
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
                name: "body",
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
                name: "type",
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
                name: "self",
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
                name: "crate",
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
                name: "$ref",
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
                name: "userId",
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
                name: "UserID",
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
                name: "user_id",
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
                name: "10things",
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
                name: "***",
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
                name: "naïve",
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
                name: "keyword",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::KEYWORD),
            },
            schema::Property {
                name: "option",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::OPTION),
            },
            schema::Property {
                name: "one",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::USER),
            },
            schema::Property {
                name: "two",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::USER2),
            },
            schema::Property {
                name: "value",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::VALUE),
            },
            schema::Property {
                name: "flags",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::FLAG),
            },
            schema::Property {
                name: "choice",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::CHOICE),
            },
            schema::Property {
                name: "additional_properties",
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
/// A dot in the name of a component.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = a::b)]
pub struct AB {
    /// A dot.
    #[serde(rename = "c.d", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub c_d: Option<String>,
    /// What the field for the rest would be called.
    #[serde(
        rename = "additionalProperties",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false)]
    pub additional_properties: Option<String>,
    #[serde(flatten)]
    pub additional_properties2: BTreeMap<String, Value>,
}
impl Described for AB {
    fn schema() -> &'static schema::Schema {
        &A_B
    }
}
pub static A_B: schema::Schema = schema::Schema {
    name: "a.b",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "c.d",
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
                name: "additionalProperties",
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
        additional: schema::Additional::Any,
    }),
};
/// Members that are keywords, and worse.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    ToSchema
)]
#[schema(as = keyword)]
pub enum Keyword {
    /// `type`
    #[serde(rename = "type")]
    Type,
    /// `self`
    #[serde(rename = "self")]
    Self2,
    /// `Self`
    #[serde(rename = "Self")]
    Self3,
    /// `crate`
    #[serde(rename = "crate")]
    Crate,
    /// `super`
    #[serde(rename = "super")]
    Super,
    /// `none`
    #[serde(rename = "none")]
    None2,
    /// `None`
    #[serde(rename = "None")]
    None3,
    /// `some`
    #[serde(rename = "some")]
    Some2,
    /// `10`
    #[serde(rename = "10")]
    N10,
    /// `1_0`
    #[serde(rename = "1_0")]
    N102,
    /// `-`
    #[serde(rename = "-")]
    Unnamed,
    /// `+`
    #[serde(rename = "+")]
    Unnamed2,
    /// `a b`
    #[serde(rename = "a b")]
    AB,
    /// `a-b`
    #[serde(rename = "a-b")]
    AB2,
    /// `async`
    #[serde(rename = "async")]
    Async,
}
impl Keyword {
    /// The member as it stands on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Type => "type",
            Self::Self2 => "self",
            Self::Self3 => "Self",
            Self::Crate => "crate",
            Self::Super => "super",
            Self::None2 => "none",
            Self::None3 => "None",
            Self::Some2 => "some",
            Self::N10 => "10",
            Self::N102 => "1_0",
            Self::Unnamed => "-",
            Self::Unnamed2 => "+",
            Self::AB => "a b",
            Self::AB2 => "a-b",
            Self::Async => "async",
        }
    }
}
impl Described for Keyword {
    fn schema() -> &'static schema::Schema {
        &KEYWORD
    }
}
pub static KEYWORD: schema::Schema = schema::Schema {
    name: "keyword",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Value(schema::Rule::Enum {
        members: &[
            "type",
            "self",
            "Self",
            "crate",
            "super",
            "none",
            "None",
            "some",
            "10",
            "1_0",
            "-",
            "+",
            "a b",
            "a-b",
            "async",
        ],
        restricted: &[],
    }),
};
/// Called like a type of Rust's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = Option)]
pub struct Option2 {
    /// Words.
    #[serde(rename = "Some", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub some: Option<String>,
    #[serde(rename = "none", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub none: Option<super::Type>,
}
impl Described for Option2 {
    fn schema() -> &'static schema::Schema {
        &OPTION
    }
}
pub static OPTION: schema::Schema = schema::Schema {
    name: "Option",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "Some",
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
                name: "none",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::TYPE),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// A keyword but for its case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = Type)]
pub struct Type {
    #[serde(rename = "x", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub x: Option<super::Schema>,
}
impl Described for Type {
    fn schema() -> &'static schema::Schema {
        &TYPE
    }
}
pub static TYPE: schema::Schema = schema::Schema {
    name: "Type",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "x",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::SCHEMA),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// Called like a module of the runtime's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = schema)]
pub struct Schema {
    #[serde(rename = "x", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub x: Option<super::Str>,
}
impl Described for Schema {
    fn schema() -> &'static schema::Schema {
        &SCHEMA
    }
}
pub static SCHEMA: schema::Schema = schema::Schema {
    name: "schema",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "x",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::STR),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// Called like a type of Rust's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = str)]
pub struct Str {
    #[serde(rename = "x", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub x: Option<super::Clone2>,
}
impl Described for Str {
    fn schema() -> &'static schema::Schema {
        &STR
    }
}
pub static STR: schema::Schema = schema::Schema {
    name: "str",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "x",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::CLONE),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// Called like a trait of the prelude.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = Clone)]
pub struct Clone2 {
    #[serde(rename = "x", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub x: Option<super::From2>,
}
impl Described for Clone2 {
    fn schema() -> &'static schema::Schema {
        &CLONE
    }
}
pub static CLONE: schema::Schema = schema::Schema {
    name: "Clone",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "x",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::FROM),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// Called like a trait of the prelude.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = From)]
pub struct From2 {
    #[serde(rename = "x", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub x: Option<super::Serialize2>,
    #[serde(rename = "y", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub y: Option<super::Deserialize2>,
}
impl Described for From2 {
    fn schema() -> &'static schema::Schema {
        &FROM
    }
}
pub static FROM: schema::Schema = schema::Schema {
    name: "From",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "x",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::SERIALIZE),
            },
            schema::Property {
                name: "y",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::DESERIALIZE),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// Called like a trait of serde's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = Serialize)]
pub struct Serialize2 {
    #[serde(rename = "x", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub x: Option<super::Described2>,
}
impl Described for Serialize2 {
    fn schema() -> &'static schema::Schema {
        &SERIALIZE
    }
}
pub static SERIALIZE: schema::Schema = schema::Schema {
    name: "Serialize",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "x",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::DESCRIBED),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// Called like a trait of the runtime's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = Described)]
pub struct Described2 {
    #[serde(rename = "x", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub x: Option<super::Change2>,
}
impl Described for Described2 {
    fn schema() -> &'static schema::Schema {
        &DESCRIBED
    }
}
pub static DESCRIBED: schema::Schema = schema::Schema {
    name: "Described",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "x",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::CHANGE),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// Called like a type of the runtime's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = Change)]
pub struct Change2 {
    /// Words.
    #[serde(rename = "x", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub x: Option<String>,
}
impl Described for Change2 {
    fn schema() -> &'static schema::Schema {
        &CHANGE
    }
}
pub static CHANGE: schema::Schema = schema::Schema {
    name: "Change",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "x",
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
/// Called like a trait of serde's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = Deserialize)]
pub struct Deserialize2 {
    #[serde(rename = "x", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub x: Option<super::ToSchema2>,
}
impl Described for Deserialize2 {
    fn schema() -> &'static schema::Schema {
        &DESERIALIZE
    }
}
pub static DESERIALIZE: schema::Schema = schema::Schema {
    name: "Deserialize",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "x",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::TO_SCHEMA),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// Called like a trait of utoipa's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = ToSchema)]
pub struct ToSchema2 {
    #[serde(rename = "x", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub x: Option<super::BTreeSet2>,
}
impl Described for ToSchema2 {
    fn schema() -> &'static schema::Schema {
        &TO_SCHEMA
    }
}
pub static TO_SCHEMA: schema::Schema = schema::Schema {
    name: "ToSchema",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "x",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::B_TREE_SET),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// Called like a collection.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = BTreeSet)]
pub struct BTreeSet2 {
    /// A list.
    #[serde(rename = "x", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub x: Option<Vec<super::Vec2>>,
}
impl Described for BTreeSet2 {
    fn schema() -> &'static schema::Schema {
        &B_TREE_SET
    }
}
pub static B_TREE_SET: schema::Schema = schema::Schema {
    name: "BTreeSet",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "x",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Array {
                    items: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::Schema(&super::VEC),
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
/// Called like a collection.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = Vec)]
pub struct Vec2 {
    /// Words.
    #[serde(rename = "x", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub x: Option<String>,
}
impl Described for Vec2 {
    fn schema() -> &'static schema::Schema {
        &VEC
    }
}
pub static VEC: schema::Schema = schema::Schema {
    name: "Vec",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "x",
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
/// One of two.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = user)]
pub struct User {
    /// Words.
    #[serde(rename = "x", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub x: Option<String>,
}
impl Described for User {
    fn schema() -> &'static schema::Schema {
        &USER
    }
}
pub static USER: schema::Schema = schema::Schema {
    name: "user",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "x",
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
/// The other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = User)]
pub struct User2 {
    /// Words.
    #[serde(rename = "x", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub x: Option<String>,
}
impl Described for User2 {
    fn schema() -> &'static schema::Schema {
        &USER2
    }
}
pub static USER2: schema::Schema = schema::Schema {
    name: "User",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "x",
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
/// Called like a type of serde_json's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = Value)]
pub struct Value2 {
    /// Anything.
    #[serde(
        rename = "any",
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "muster_model_runtime::present"
    )]
    #[schema(required = false, nullable = false)]
    pub any: Option<Value>,
}
impl Described for Value2 {
    fn schema() -> &'static schema::Schema {
        &VALUE
    }
}
pub static VALUE: schema::Schema = schema::Schema {
    name: "Value",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "any",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Any,
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// Flags whose members are keywords.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Flag(pub BTreeSet<FlagFlag2>);
/// One flag of [`Flag`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FlagFlag2 {
    ///none
    None2,
    ///type
    Type,
    ///self
    Self2,
    ///10x
    N10x,
}
impl FlagFlag2 {
    /// The flag as it stands on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None2 => "none",
            Self::Type => "type",
            Self::Self2 => "self",
            Self::N10x => "10x",
        }
    }
}
impl std::str::FromStr for FlagFlag2 {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "none" => Ok(Self::None2),
            "type" => Ok(Self::Type),
            "self" => Ok(Self::Self2),
            "10x" => Ok(Self::N10x),
            unknown => Err(format!("`{unknown}` is not a flag")),
        }
    }
}
impl Serialize for Flag {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let flags: Vec<&str> = self.0.iter().map(|flag| flag.as_str()).collect();
        serializer.serialize_str(&flags.join(","))
    }
}
impl<'de> Deserialize<'de> for Flag {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.split(',')
            .map(str::parse)
            .collect::<Result<_, _>>()
            .map(Self)
            .map_err(serde::de::Error::custom)
    }
}
impl utoipa::PartialSchema for Flag {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .pattern(Some("^(none|type|self|10x)(,(none|type|self|10x))*$"))
            .description(Some("Flags whose members are keywords."))
            .build()
            .into()
    }
}
impl ToSchema for Flag {
    fn name() -> std::borrow::Cow<'static, str> {
        "Flag".into()
    }
}
impl Described for Flag {
    fn schema() -> &'static schema::Schema {
        &FLAG
    }
}
pub static FLAG: schema::Schema = schema::Schema {
    name: "Flag",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Value(schema::Rule::Flags {
        members: &["none", "type", "self", "10x"],
    }),
};
/// A union whose tag is a keyword.
#[derive(Clone, Debug, PartialEq, ToSchema)]
#[serde(untagged)]
#[schema(
    as = choice,
    discriminator(
        property_name = "type",
        mapping(
            ("self" = "#/components/schemas/Selfie"),
            ("unrecognized" = "#/components/schemas/Unrecognized")
        )
    )
)]
pub enum Choice {
    Selfie(super::Selfie),
    Unrecognized(super::Unrecognized),
}
impl Choice {
    /// The canonical tag of the value's type.
    #[must_use]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::Selfie(_) => "self",
            Self::Unrecognized(_) => "unrecognized",
        }
    }
}
impl Serialize for Choice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Selfie(arm) => arm.serialize(serializer),
            Self::Unrecognized(arm) => arm.serialize(serializer),
        }
    }
}
impl<'de> Deserialize<'de> for Choice {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let tag = value.get("type").and_then(Value::as_str).unwrap_or_default();
        match tag {
            "self" => {
                serde_json::from_value(value)
                    .map(Self::Selfie)
                    .map_err(serde::de::Error::custom)
            }
            "unrecognized" => {
                serde_json::from_value(value)
                    .map(Self::Unrecognized)
                    .map_err(serde::de::Error::custom)
            }
            unknown => {
                Err(
                    serde::de::Error::unknown_variant(unknown, &["self", "unrecognized"]),
                )
            }
        }
    }
}
impl From<super::Selfie> for Choice {
    fn from(arm: super::Selfie) -> Self {
        Self::Selfie(arm)
    }
}
impl From<super::Unrecognized> for Choice {
    fn from(arm: super::Unrecognized) -> Self {
        Self::Unrecognized(arm)
    }
}
impl Described for Choice {
    fn schema() -> &'static schema::Schema {
        &CHOICE
    }
}
pub static CHOICE: schema::Schema = schema::Schema {
    name: "choice",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Union(schema::Union {
        property: "type",
        arms: &[
            schema::Arm {
                tags: &["self"],
                schema: &super::SELFIE,
            },
            schema::Arm {
                tags: &["unrecognized"],
                schema: &super::UNRECOGNIZED,
            },
        ],
    }),
};
/// An arm.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = Selfie)]
pub struct Selfie {
    #[serde(rename = "type", default)]
    #[schema(inline, required = true)]
    pub r#type: SelfieType2,
}
/// The type's own name on the wire: `self`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SelfieType2;
impl SelfieType2 {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &["self"];
}
impl Serialize for SelfieType2 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("self")
    }
}
impl<'de> Deserialize<'de> for SelfieType2 {
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
impl utoipa::PartialSchema for SelfieType2 {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The type's own name."))
            .build()
            .into()
    }
}
impl ToSchema for SelfieType2 {}
impl Described for Selfie {
    fn schema() -> &'static schema::Schema {
        &SELFIE
    }
}
pub static SELFIE: schema::Schema = schema::Schema {
    name: "Selfie",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "type",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Tag {
                    spellings: &["self"],
                    written: true,
                },
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// Called like what is not known.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = Unrecognized)]
pub struct Unrecognized {
    #[serde(rename = "type", default)]
    #[schema(inline, required = true)]
    pub r#type: UnrecognizedType,
}
/// The type's own name on the wire: `unrecognized`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct UnrecognizedType;
impl UnrecognizedType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &["unrecognized"];
}
impl Serialize for UnrecognizedType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("unrecognized")
    }
}
impl<'de> Deserialize<'de> for UnrecognizedType {
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
impl utoipa::PartialSchema for UnrecognizedType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The type's own name."))
            .build()
            .into()
    }
}
impl ToSchema for UnrecognizedType {}
impl Described for Unrecognized {
    fn schema() -> &'static schema::Schema {
        &UNRECOGNIZED
    }
}
pub static UNRECOGNIZED: schema::Schema = schema::Schema {
    name: "Unrecognized",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "type",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Tag {
                    spellings: &["unrecognized"],
                    written: true,
                },
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// Called like an associated type.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = Error)]
pub struct Error2 {
    /// What happened.
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
/// What one flag would be called.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = FlagFlag)]
pub struct FlagFlag {
    /// Words.
    #[serde(rename = "x", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub x: Option<String>,
}
impl Described for FlagFlag {
    fn schema() -> &'static schema::Schema {
        &FLAG_FLAG
    }
}
pub static FLAG_FLAG: schema::Schema = schema::Schema {
    name: "FlagFlag",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "x",
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
/// Called like the marker of a tag.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = SelfieType)]
pub struct SelfieType {
    #[serde(rename = "x", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub x: Option<super::FlagFlag>,
}
impl Described for SelfieType {
    fn schema() -> &'static schema::Schema {
        &SELFIE_TYPE
    }
}
pub static SELFIE_TYPE: schema::Schema = schema::Schema {
    name: "SelfieType",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "x",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::FLAG_FLAG),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
