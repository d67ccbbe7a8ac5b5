// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    std::collections::{BTreeMap, BTreeSet},
    muster_model_runtime::{Change, DateTimeOffset, Described, schema},
    serde::{Deserialize, Serialize},
    serde_json::Value, utoipa::ToSchema, uuid::Uuid,
};
/// Where flags stand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = holder)]
pub struct Holder {
    #[serde(rename = "always")]
    #[schema(required = true)]
    pub always: super::Permissions,
    /// May be left out.
    #[serde(rename = "maybe", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub maybe: Option<super::Permissions>,
    /// May be null.
    #[serde(rename = "nullable", default)]
    #[schema(required = false)]
    pub nullable: Option<super::Permissions>,
}
impl Described for Holder {
    fn schema() -> &'static schema::Schema {
        &HOLDER
    }
}
pub static HOLDER: schema::Schema = schema::Schema {
    name: "holder",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "always",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::PERMISSIONS),
            },
            schema::Property {
                name: "maybe",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::PERMISSIONS),
            },
            schema::Property {
                name: "nullable",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::PERMISSIONS),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// What is allowed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Permissions(pub BTreeSet<PermissionsFlag>);
/// One flag of [`Permissions`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PermissionsFlag {
    ///none
    None2,
    ///read
    Read,
    ///write
    Write,
    ///a.b
    AB,
}
impl PermissionsFlag {
    /// The flag as it stands on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None2 => "none",
            Self::Read => "read",
            Self::Write => "write",
            Self::AB => "a.b",
        }
    }
}
impl std::str::FromStr for PermissionsFlag {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "none" => Ok(Self::None2),
            "read" => Ok(Self::Read),
            "write" => Ok(Self::Write),
            "a.b" => Ok(Self::AB),
            unknown => Err(format!("`{unknown}` is not a flag")),
        }
    }
}
impl Serialize for Permissions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let flags: Vec<&str> = self.0.iter().map(|flag| flag.as_str()).collect();
        serializer.serialize_str(&flags.join(","))
    }
}
impl<'de> Deserialize<'de> for Permissions {
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
impl utoipa::PartialSchema for Permissions {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .pattern(Some("^(none|read|write|a\\.b)(,(none|read|write|a\\.b))*$"))
            .title(Some("Permissions"))
            .description(Some("What is allowed."))
            .build()
            .into()
    }
}
impl ToSchema for Permissions {
    fn name() -> std::borrow::Cow<'static, str> {
        "permissions".into()
    }
}
impl Described for Permissions {
    fn schema() -> &'static schema::Schema {
        &PERMISSIONS
    }
}
pub static PERMISSIONS: schema::Schema = schema::Schema {
    name: "permissions",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Value(schema::Rule::Flags {
        members: &["none", "read", "write", "a.b"],
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
