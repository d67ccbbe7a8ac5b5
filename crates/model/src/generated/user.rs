// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    std::collections::{BTreeMap, BTreeSet},
    muster_model_runtime::{Change, DateTimeOffset, Described, schema},
    serde::{Deserialize, Serialize},
    serde_json::Value, utoipa::ToSchema, uuid::Uuid,
};
/// Somebody who can be given an enrollment configuration. A small part of Graph's
/// [user](https://learn.microsoft.com/en-us/graph/api/resources/user?view=graph-rest-1.0):
/// the properties Microsoft requires of a new user, and the licenses, because the target "All
/// users" means those with an Intune license. Any other property is refused by name.
///
/// One required property of Graph is missing: `passwordProfile`. Nobody signs in to Muster with
/// a password, and a password that is taken and never kept would be a pretence. Leave it out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = user)]
pub struct User {
    #[serde(rename = "@odata.type", default)]
    #[schema(inline, required = false)]
    pub odata_type: UserOdataType,
    #[serde(flatten)]
    pub base: super::Entity,
    /// Whether the user may sign in. Kept and given back; a disabled user is targeted like any other.
    #[serde(rename = "accountEnabled")]
    #[schema(required = true)]
    pub account_enabled: bool,
    /// The name shown to people, in at most 256 characters. It cannot be cleared.
    #[serde(rename = "displayName")]
    #[schema(required = true, min_length = 1, max_length = 256)]
    pub display_name: String,
    /// The mail alias, in at most 64 characters.
    #[serde(rename = "mailNickname")]
    #[schema(required = true, min_length = 1, max_length = 64)]
    pub mail_nickname: String,
    /// The name the user signs in with, as alias and domain. No two users of a tenant have the same, capitals or not. Characters and lengths, 113 at most, are from [username policies](https://learn.microsoft.com/en-us/entra/identity/authentication/concept-sspr-policy#userprincipalname-policies-that-apply-to-all-user-accounts); any domain is accepted.
    #[serde(rename = "userPrincipalName")]
    #[schema(
        required = true,
        pattern = "^[A-Za-z0-9'._!#^~-]{1,64}@[A-Za-z0-9.-]{1,48}$"
    )]
    pub user_principal_name: String,
    /// The licenses the user has. Graph changes them by the action `assignLicense` only; Muster does not have it, and takes them here.
    #[serde(rename = "assignedLicenses")]
    #[schema(required = false, default = json!([]))]
    pub assigned_licenses: Vec<super::AssignedLicense>,
}
/// The type's own name on the wire: `#microsoft.graph.user`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct UserOdataType;
impl UserOdataType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &[
        "#microsoft.graph.user",
        "microsoft.graph.user",
    ];
}
impl Serialize for UserOdataType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("#microsoft.graph.user")
    }
}
impl<'de> Deserialize<'de> for UserOdataType {
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
impl utoipa::PartialSchema for UserOdataType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(
                Some(
                    "The name of this type. A request to `/users` may leave it out, since nothing else can stand there.",
                ),
            )
            .build()
            .into()
    }
}
impl ToSchema for UserOdataType {}
impl Described for User {
    fn schema() -> &'static schema::Schema {
        &USER
    }
}
pub static USER: schema::Schema = schema::Schema {
    name: "user",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[&super::ENTITY],
        properties: &[
            schema::Property {
                name: "@odata.type",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Tag {
                    spellings: &["#microsoft.graph.user", "microsoft.graph.user"],
                    written: true,
                },
            },
            schema::Property {
                name: "accountEnabled",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Boolean,
            },
            schema::Property {
                name: "displayName",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::String {
                    min_length: Some(1u32),
                    max_length: Some(256u32),
                    pattern: None,
                    format: schema::Format::None,
                },
            },
            schema::Property {
                name: "mailNickname",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::String {
                    min_length: Some(1u32),
                    max_length: Some(64u32),
                    pattern: None,
                    format: schema::Format::None,
                },
            },
            schema::Property {
                name: "userPrincipalName",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: Some("^[A-Za-z0-9'._!#^~-]{1,64}@[A-Za-z0-9.-]{1,48}$"),
                    format: schema::Format::None,
                },
            },
            schema::Property {
                name: "assignedLicenses",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: Some("[]"),
                rule: schema::Rule::Array {
                    items: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::Schema(&super::ASSIGNED_LICENSE),
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
/// A license of one user. See [assignedLicense](https://learn.microsoft.com/en-us/graph/api/resources/assignedlicense?view=graph-rest-1.0).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = assignedLicense)]
pub struct AssignedLicense {
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "AssignedLicenseOdataType::is_never_written",
        default
    )]
    #[schema(inline, required = false)]
    pub odata_type: AssignedLicenseOdataType,
    /// What was bought: a stock keeping unit of [Product names and service plan identifiers](https://learn.microsoft.com/en-us/entra/identity/users/licensing-service-plan-reference).
    #[serde(rename = "skuId")]
    #[schema(required = true)]
    pub sku_id: Uuid,
    /// The service plans in it that are turned off for the user.
    #[serde(rename = "disabledPlans")]
    #[schema(required = false, default = json!([]))]
    pub disabled_plans: Vec<Uuid>,
}
/// The type's own name on the wire: `#microsoft.graph.assignedLicense`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AssignedLicenseOdataType;
impl AssignedLicenseOdataType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &[
        "#microsoft.graph.assignedLicense",
        "microsoft.graph.assignedLicense",
    ];
    /// Answers do not carry it; a request may.
    #[allow(clippy::trivially_copy_pass_by_ref)]
    fn is_never_written(&self) -> bool {
        true
    }
}
impl Serialize for AssignedLicenseOdataType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("#microsoft.graph.assignedLicense")
    }
}
impl<'de> Deserialize<'de> for AssignedLicenseOdataType {
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
impl utoipa::PartialSchema for AssignedLicenseOdataType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(
                Some(
                    "The name of this type. Graph's SDKs send it; answers do not carry it.",
                ),
            )
            .build()
            .into()
    }
}
impl ToSchema for AssignedLicenseOdataType {}
impl Described for AssignedLicense {
    fn schema() -> &'static schema::Schema {
        &ASSIGNED_LICENSE
    }
}
pub static ASSIGNED_LICENSE: schema::Schema = schema::Schema {
    name: "assignedLicense",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "@odata.type",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Tag {
                    spellings: &[
                        "#microsoft.graph.assignedLicense",
                        "microsoft.graph.assignedLicense",
                    ],
                    written: false,
                },
            },
            schema::Property {
                name: "skuId",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::Uuid,
                },
            },
            schema::Property {
                name: "disabledPlans",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: Some("[]"),
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
        ],
        additional: schema::Additional::Refused,
    }),
};
/// Users.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = userCollection)]
pub struct UserCollection {
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
    /// The users.
    #[serde(rename = "value")]
    #[schema(required = true)]
    pub value: Vec<super::User>,
}
impl Described for UserCollection {
    fn schema() -> &'static schema::Schema {
        &USER_COLLECTION
    }
}
pub static USER_COLLECTION: schema::Schema = schema::Schema {
    name: "userCollection",
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
                        rule: schema::Rule::Schema(&super::USER),
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
/// Changes to `user`. What is left out stays as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = userPatch)]
pub struct UserPatch {
    #[serde(rename = "@odata.type", default)]
    #[schema(inline, required = false)]
    pub odata_type: UserPatchOdataType,
    #[serde(flatten)]
    pub base: super::EntityPatch,
    /// Whether the user may sign in. Kept and given back; a disabled user is targeted like any other.
    #[serde(rename = "accountEnabled", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub account_enabled: Option<bool>,
    /// The name shown to people, in at most 256 characters. It cannot be cleared.
    #[serde(rename = "displayName", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false, min_length = 1, max_length = 256)]
    pub display_name: Option<String>,
    /// The mail alias, in at most 64 characters.
    #[serde(rename = "mailNickname", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false, min_length = 1, max_length = 64)]
    pub mail_nickname: Option<String>,
    /// The name the user signs in with, as alias and domain. No two users of a tenant have the same, capitals or not. Characters and lengths, 113 at most, are from [username policies](https://learn.microsoft.com/en-us/entra/identity/authentication/concept-sspr-policy#userprincipalname-policies-that-apply-to-all-user-accounts); any domain is accepted.
    #[serde(
        rename = "userPrincipalName",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(
        required = false,
        nullable = false,
        pattern = "^[A-Za-z0-9'._!#^~-]{1,64}@[A-Za-z0-9.-]{1,48}$"
    )]
    pub user_principal_name: Option<String>,
    /// The licenses the user has. Graph changes them by the action `assignLicense` only; Muster does not have it, and takes them here.
    #[serde(
        rename = "assignedLicenses",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false)]
    pub assigned_licenses: Option<Vec<super::AssignedLicense>>,
}
impl UserPatch {
    /// Lays the changes over a value; what they do not mention stays as it is, and so does
    /// what only the server sets.
    #[allow(unused_variables)]
    pub fn apply(self, target: &mut super::User) {
        self.base.apply(&mut target.base);
        if let Some(value) = self.account_enabled {
            target.account_enabled = value;
        }
        if let Some(value) = self.display_name {
            target.display_name = value;
        }
        if let Some(value) = self.mail_nickname {
            target.mail_nickname = value;
        }
        if let Some(value) = self.user_principal_name {
            target.user_principal_name = value;
        }
        if let Some(value) = self.assigned_licenses {
            target.assigned_licenses = value;
        }
    }
}
/// The type's own name on the wire: `#microsoft.graph.user`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct UserPatchOdataType;
impl UserPatchOdataType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &[
        "#microsoft.graph.user",
        "microsoft.graph.user",
    ];
}
impl Serialize for UserPatchOdataType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("#microsoft.graph.user")
    }
}
impl<'de> Deserialize<'de> for UserPatchOdataType {
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
impl utoipa::PartialSchema for UserPatchOdataType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(
                Some(
                    "The name of this type. A request to `/users` may leave it out, since nothing else can stand there.",
                ),
            )
            .build()
            .into()
    }
}
impl ToSchema for UserPatchOdataType {}
impl Described for UserPatch {
    fn schema() -> &'static schema::Schema {
        &USER_PATCH
    }
}
pub static USER_PATCH: schema::Schema = schema::Schema {
    name: "userPatch",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[&super::ENTITY_PATCH],
        properties: &[
            schema::Property {
                name: "@odata.type",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Tag {
                    spellings: &["#microsoft.graph.user", "microsoft.graph.user"],
                    written: true,
                },
            },
            schema::Property {
                name: "accountEnabled",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Boolean,
            },
            schema::Property {
                name: "displayName",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::String {
                    min_length: Some(1u32),
                    max_length: Some(256u32),
                    pattern: None,
                    format: schema::Format::None,
                },
            },
            schema::Property {
                name: "mailNickname",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::String {
                    min_length: Some(1u32),
                    max_length: Some(64u32),
                    pattern: None,
                    format: schema::Format::None,
                },
            },
            schema::Property {
                name: "userPrincipalName",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: Some("^[A-Za-z0-9'._!#^~-]{1,64}@[A-Za-z0-9.-]{1,48}$"),
                    format: schema::Format::None,
                },
            },
            schema::Property {
                name: "assignedLicenses",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Array {
                    items: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::Schema(&super::ASSIGNED_LICENSE),
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
