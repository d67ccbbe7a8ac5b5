// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    std::collections::{BTreeMap, BTreeSet},
    muster_model_runtime::{Change, DateTimeOffset, Described, schema},
    serde::{Deserialize, Serialize},
    serde_json::Value, utoipa::ToSchema, uuid::Uuid,
};
/// A set of users and of other groups. A small part of Graph's
/// [group](https://learn.microsoft.com/en-us/graph/api/resources/group?view=graph-rest-1.0):
/// the properties Microsoft requires of a new group, its description, its types and its rule. Any
/// other property is refused by name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = group)]
pub struct Group {
    #[serde(rename = "@odata.type", default)]
    #[schema(inline, required = false)]
    pub odata_type: GroupOdataType,
    #[serde(flatten)]
    pub base: super::Entity,
    /// The name shown to people, in at most 256 characters. It cannot be cleared, and need not be unique.
    #[serde(rename = "displayName")]
    #[schema(required = true, min_length = 1, max_length = 256)]
    pub display_name: String,
    /// Free text for administrators.
    #[serde(rename = "description", default)]
    #[schema(required = false)]
    pub description: Option<String>,
    /// Whether the group has a mailbox. Kept and given back; Muster sends no mail.
    #[serde(rename = "mailEnabled")]
    #[schema(required = true)]
    pub mail_enabled: bool,
    /// The mail alias, in at most 64 printable ASCII characters other than the space and `@ ( ) \ [ ] " ; : < > ,`. Required of a security group too. The characters are from [Create group](https://learn.microsoft.com/en-us/graph/api/group-post-groups?view=graph-rest-1.0).
    #[serde(rename = "mailNickname")]
    #[schema(
        required = true,
        min_length = 1,
        max_length = 64,
        pattern = "^[!#-'*+./0-9=?A-Z^_`a-z{|}~-]+$"
    )]
    pub mail_nickname: String,
    /// Whether the group can be given rights. Kept and given back.
    #[serde(rename = "securityEnabled")]
    #[schema(required = true)]
    pub security_enabled: bool,
    /// `Unified` for a Microsoft 365 group, nothing for a security group. Graph also has `DynamicMembership`; Muster computes no memberships, so members are always added one by one.
    #[serde(rename = "groupTypes")]
    #[schema(required = false, default = json!([]))]
    pub group_types: Vec<String>,
    /// The rule of a group with `DynamicMembership`. Kept and given back; it makes nobody a member.
    #[serde(rename = "membershipRule", default)]
    #[schema(required = false)]
    pub membership_rule: Option<String>,
    /// Whether the rule is to be applied, `On` or `Paused`. Kept and given back.
    #[serde(rename = "membershipRuleProcessingState", default)]
    #[schema(required = false)]
    pub membership_rule_processing_state: Option<String>,
}
/// The type's own name on the wire: `#microsoft.graph.group`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct GroupOdataType;
impl GroupOdataType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &[
        "#microsoft.graph.group",
        "microsoft.graph.group",
    ];
}
impl Serialize for GroupOdataType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("#microsoft.graph.group")
    }
}
impl<'de> Deserialize<'de> for GroupOdataType {
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
impl utoipa::PartialSchema for GroupOdataType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(
                Some(
                    "The name of this type. A request to `/groups` may leave it out, since nothing else can stand there.",
                ),
            )
            .build()
            .into()
    }
}
impl ToSchema for GroupOdataType {}
impl Described for Group {
    fn schema() -> &'static schema::Schema {
        &GROUP
    }
}
pub static GROUP: schema::Schema = schema::Schema {
    name: "group",
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
                    spellings: &["#microsoft.graph.group", "microsoft.graph.group"],
                    written: true,
                },
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
                name: "description",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
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
                name: "mailEnabled",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Boolean,
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
                    pattern: Some("^[!#-'*+./0-9=?A-Z^_`a-z{|}~-]+$"),
                    format: schema::Format::None,
                },
            },
            schema::Property {
                name: "securityEnabled",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Boolean,
            },
            schema::Property {
                name: "groupTypes",
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
                            format: schema::Format::None,
                        },
                    },
                    min_items: None,
                    max_items: None,
                    unique: false,
                },
            },
            schema::Property {
                name: "membershipRule",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
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
                name: "membershipRuleProcessingState",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
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
/// Groups.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = groupCollection)]
pub struct GroupCollection {
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
    /// The groups.
    #[serde(rename = "value")]
    #[schema(required = true)]
    pub value: Vec<super::Group>,
}
impl Described for GroupCollection {
    fn schema() -> &'static schema::Schema {
        &GROUP_COLLECTION
    }
}
pub static GROUP_COLLECTION: schema::Schema = schema::Schema {
    name: "groupCollection",
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
                        rule: schema::Rule::Schema(&super::GROUP),
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
/// Changes to `group`. What is left out stays as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = groupPatch)]
pub struct GroupPatch {
    #[serde(rename = "@odata.type", default)]
    #[schema(inline, required = false)]
    pub odata_type: GroupPatchOdataType,
    #[serde(flatten)]
    pub base: super::EntityPatch,
    /// The name shown to people, in at most 256 characters. It cannot be cleared, and need not be unique.
    #[serde(rename = "displayName", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false, min_length = 1, max_length = 256)]
    pub display_name: Option<String>,
    /// Free text for administrators.
    #[serde(rename = "description", default, skip_serializing_if = "Change::is_absent")]
    #[schema(required = false, value_type = Option<String>)]
    pub description: Change<String>,
    /// Whether the group has a mailbox. Kept and given back; Muster sends no mail.
    #[serde(rename = "mailEnabled", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub mail_enabled: Option<bool>,
    /// The mail alias, in at most 64 printable ASCII characters other than the space and `@ ( ) \ [ ] " ; : < > ,`. Required of a security group too. The characters are from [Create group](https://learn.microsoft.com/en-us/graph/api/group-post-groups?view=graph-rest-1.0).
    #[serde(rename = "mailNickname", skip_serializing_if = "Option::is_none", default)]
    #[schema(
        required = false,
        nullable = false,
        min_length = 1,
        max_length = 64,
        pattern = "^[!#-'*+./0-9=?A-Z^_`a-z{|}~-]+$"
    )]
    pub mail_nickname: Option<String>,
    /// Whether the group can be given rights. Kept and given back.
    #[serde(
        rename = "securityEnabled",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false)]
    pub security_enabled: Option<bool>,
    /// `Unified` for a Microsoft 365 group, nothing for a security group. Graph also has `DynamicMembership`; Muster computes no memberships, so members are always added one by one.
    #[serde(rename = "groupTypes", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub group_types: Option<Vec<String>>,
    /// The rule of a group with `DynamicMembership`. Kept and given back; it makes nobody a member.
    #[serde(
        rename = "membershipRule",
        default,
        skip_serializing_if = "Change::is_absent"
    )]
    #[schema(required = false, value_type = Option<String>)]
    pub membership_rule: Change<String>,
    /// Whether the rule is to be applied, `On` or `Paused`. Kept and given back.
    #[serde(
        rename = "membershipRuleProcessingState",
        default,
        skip_serializing_if = "Change::is_absent"
    )]
    #[schema(required = false, value_type = Option<String>)]
    pub membership_rule_processing_state: Change<String>,
}
impl GroupPatch {
    /// Lays the changes over a value; what they do not mention stays as it is, and so does
    /// what only the server sets.
    #[allow(unused_variables)]
    pub fn apply(self, target: &mut super::Group) {
        self.base.apply(&mut target.base);
        if let Some(value) = self.display_name {
            target.display_name = value;
        }
        self.description.apply(&mut target.description);
        if let Some(value) = self.mail_enabled {
            target.mail_enabled = value;
        }
        if let Some(value) = self.mail_nickname {
            target.mail_nickname = value;
        }
        if let Some(value) = self.security_enabled {
            target.security_enabled = value;
        }
        if let Some(value) = self.group_types {
            target.group_types = value;
        }
        self.membership_rule.apply(&mut target.membership_rule);
        self.membership_rule_processing_state
            .apply(&mut target.membership_rule_processing_state);
    }
}
/// The type's own name on the wire: `#microsoft.graph.group`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct GroupPatchOdataType;
impl GroupPatchOdataType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &[
        "#microsoft.graph.group",
        "microsoft.graph.group",
    ];
}
impl Serialize for GroupPatchOdataType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("#microsoft.graph.group")
    }
}
impl<'de> Deserialize<'de> for GroupPatchOdataType {
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
impl utoipa::PartialSchema for GroupPatchOdataType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(
                Some(
                    "The name of this type. A request to `/groups` may leave it out, since nothing else can stand there.",
                ),
            )
            .build()
            .into()
    }
}
impl ToSchema for GroupPatchOdataType {}
impl Described for GroupPatch {
    fn schema() -> &'static schema::Schema {
        &GROUP_PATCH
    }
}
pub static GROUP_PATCH: schema::Schema = schema::Schema {
    name: "groupPatch",
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
                    spellings: &["#microsoft.graph.group", "microsoft.graph.group"],
                    written: true,
                },
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
                name: "description",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
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
                name: "mailEnabled",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Boolean,
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
                    pattern: Some("^[!#-'*+./0-9=?A-Z^_`a-z{|}~-]+$"),
                    format: schema::Format::None,
                },
            },
            schema::Property {
                name: "securityEnabled",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Boolean,
            },
            schema::Property {
                name: "groupTypes",
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
                name: "membershipRule",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
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
                name: "membershipRuleProcessingState",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
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
