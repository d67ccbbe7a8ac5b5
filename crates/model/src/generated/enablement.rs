// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    std::collections::{BTreeMap, BTreeSet},
    muster_model_runtime::{Change, DateTimeOffset, Described, schema},
    serde::{Deserialize, Serialize},
    serde_json::Value, utoipa::ToSchema, uuid::Uuid,
};
/// A setting that can also be left to the device. See
/// [enablement](https://learn.microsoft.com/en-us/graph/api/resources/intune-shared-enablement?view=graph-rest-beta).
///
/// - `notConfigured`: Intune sets nothing; the device keeps its own default.
/// - `enabled`: turned on.
/// - `disabled`: turned off.
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
#[schema(as = enablement)]
pub enum Enablement {
    /// `notConfigured`
    #[serde(rename = "notConfigured")]
    NotConfigured,
    /// `enabled`
    #[serde(rename = "enabled")]
    Enabled,
    /// `disabled`
    #[serde(rename = "disabled")]
    Disabled,
}
impl Enablement {
    /// The member as it stands on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotConfigured => "notConfigured",
            Self::Enabled => "enabled",
            Self::Disabled => "disabled",
        }
    }
}
impl Described for Enablement {
    fn schema() -> &'static schema::Schema {
        &ENABLEMENT
    }
}
pub static ENABLEMENT: schema::Schema = schema::Schema {
    name: "enablement",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Value(schema::Rule::Enum {
        members: &["notConfigured", "enabled", "disabled"],
        restricted: &[],
    }),
};
