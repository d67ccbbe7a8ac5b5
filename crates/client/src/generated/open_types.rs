// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    super::client::types, serde::{Deserialize, Serialize},
    serde_json::Value,
};
/// An enrollment configuration of any kind. `@odata.type` says which kind, and so which settings it has. Version v1.0 knows four of the eight kinds: the limit, the restriction for all platforms, Windows Hello for Business and the enrollment status page. See [deviceEnrollmentConfiguration](https://learn.microsoft.com/en-us/graph/api/resources/intune-shared-deviceenrollmentconfiguration?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub enum DeviceEnrollmentConfiguration {
    DeviceEnrollmentLimitConfiguration(types::DeviceEnrollmentLimitConfiguration),
    DeviceEnrollmentPlatformRestrictionConfiguration(
        types::DeviceEnrollmentPlatformRestrictionConfiguration,
    ),
    DeviceEnrollmentPlatformRestrictionsConfiguration(
        types::DeviceEnrollmentPlatformRestrictionsConfiguration,
    ),
    Windows10EnrollmentCompletionPageConfiguration(
        types::Windows10EnrollmentCompletionPageConfiguration,
    ),
    DeviceEnrollmentWindowsHelloForBusinessConfiguration(
        types::DeviceEnrollmentWindowsHelloForBusinessConfiguration,
    ),
    WindowsRestoreDeviceEnrollmentConfiguration(
        types::WindowsRestoreDeviceEnrollmentConfiguration,
    ),
    DeviceComanagementAuthorityConfiguration(
        types::DeviceComanagementAuthorityConfiguration,
    ),
    DeviceEnrollmentNotificationConfiguration(
        types::DeviceEnrollmentNotificationConfiguration,
    ),
    /// A type this client does not know, as it came.
    Unrecognized(serde_json::Map<String, Value>),
}
impl Serialize for DeviceEnrollmentConfiguration {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::DeviceEnrollmentLimitConfiguration(arm) => arm.serialize(serializer),
            Self::DeviceEnrollmentPlatformRestrictionConfiguration(arm) => {
                arm.serialize(serializer)
            }
            Self::DeviceEnrollmentPlatformRestrictionsConfiguration(arm) => {
                arm.serialize(serializer)
            }
            Self::Windows10EnrollmentCompletionPageConfiguration(arm) => {
                arm.serialize(serializer)
            }
            Self::DeviceEnrollmentWindowsHelloForBusinessConfiguration(arm) => {
                arm.serialize(serializer)
            }
            Self::WindowsRestoreDeviceEnrollmentConfiguration(arm) => {
                arm.serialize(serializer)
            }
            Self::DeviceComanagementAuthorityConfiguration(arm) => {
                arm.serialize(serializer)
            }
            Self::DeviceEnrollmentNotificationConfiguration(arm) => {
                arm.serialize(serializer)
            }
            Self::Unrecognized(members) => members.serialize(serializer),
        }
    }
}
impl<'de> Deserialize<'de> for DeviceEnrollmentConfiguration {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let members = serde_json::Map::deserialize(deserializer)?;
        let tag = members.get("@odata.type").and_then(Value::as_str).unwrap_or_default();
        match tag {
            "#microsoft.graph.deviceEnrollmentLimitConfiguration"
            | "microsoft.graph.deviceEnrollmentLimitConfiguration" => {
                serde_json::from_value(Value::Object(members))
                    .map(Self::DeviceEnrollmentLimitConfiguration)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration"
            | "microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration" => {
                serde_json::from_value(Value::Object(members))
                    .map(Self::DeviceEnrollmentPlatformRestrictionConfiguration)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration"
            | "microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration" => {
                serde_json::from_value(Value::Object(members))
                    .map(Self::DeviceEnrollmentPlatformRestrictionsConfiguration)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.windows10EnrollmentCompletionPageConfiguration"
            | "microsoft.graph.windows10EnrollmentCompletionPageConfiguration" => {
                serde_json::from_value(Value::Object(members))
                    .map(Self::Windows10EnrollmentCompletionPageConfiguration)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration"
            | "microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration" => {
                serde_json::from_value(Value::Object(members))
                    .map(Self::DeviceEnrollmentWindowsHelloForBusinessConfiguration)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration"
            | "microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration" => {
                serde_json::from_value(Value::Object(members))
                    .map(Self::WindowsRestoreDeviceEnrollmentConfiguration)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.deviceComanagementAuthorityConfiguration"
            | "microsoft.graph.deviceComanagementAuthorityConfiguration" => {
                serde_json::from_value(Value::Object(members))
                    .map(Self::DeviceComanagementAuthorityConfiguration)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.deviceEnrollmentNotificationConfiguration"
            | "microsoft.graph.deviceEnrollmentNotificationConfiguration" => {
                serde_json::from_value(Value::Object(members))
                    .map(Self::DeviceEnrollmentNotificationConfiguration)
                    .map_err(serde::de::Error::custom)
            }
            _ => Ok(Self::Unrecognized(members)),
        }
    }
}
impl From<types::DeviceEnrollmentLimitConfiguration> for DeviceEnrollmentConfiguration {
    fn from(arm: types::DeviceEnrollmentLimitConfiguration) -> Self {
        Self::DeviceEnrollmentLimitConfiguration(arm)
    }
}
impl From<types::DeviceEnrollmentPlatformRestrictionConfiguration>
for DeviceEnrollmentConfiguration {
    fn from(arm: types::DeviceEnrollmentPlatformRestrictionConfiguration) -> Self {
        Self::DeviceEnrollmentPlatformRestrictionConfiguration(arm)
    }
}
impl From<types::DeviceEnrollmentPlatformRestrictionsConfiguration>
for DeviceEnrollmentConfiguration {
    fn from(arm: types::DeviceEnrollmentPlatformRestrictionsConfiguration) -> Self {
        Self::DeviceEnrollmentPlatformRestrictionsConfiguration(arm)
    }
}
impl From<types::Windows10EnrollmentCompletionPageConfiguration>
for DeviceEnrollmentConfiguration {
    fn from(arm: types::Windows10EnrollmentCompletionPageConfiguration) -> Self {
        Self::Windows10EnrollmentCompletionPageConfiguration(arm)
    }
}
impl From<types::DeviceEnrollmentWindowsHelloForBusinessConfiguration>
for DeviceEnrollmentConfiguration {
    fn from(arm: types::DeviceEnrollmentWindowsHelloForBusinessConfiguration) -> Self {
        Self::DeviceEnrollmentWindowsHelloForBusinessConfiguration(arm)
    }
}
impl From<types::WindowsRestoreDeviceEnrollmentConfiguration>
for DeviceEnrollmentConfiguration {
    fn from(arm: types::WindowsRestoreDeviceEnrollmentConfiguration) -> Self {
        Self::WindowsRestoreDeviceEnrollmentConfiguration(arm)
    }
}
impl From<types::DeviceComanagementAuthorityConfiguration>
for DeviceEnrollmentConfiguration {
    fn from(arm: types::DeviceComanagementAuthorityConfiguration) -> Self {
        Self::DeviceComanagementAuthorityConfiguration(arm)
    }
}
impl From<types::DeviceEnrollmentNotificationConfiguration>
for DeviceEnrollmentConfiguration {
    fn from(arm: types::DeviceEnrollmentNotificationConfiguration) -> Self {
        Self::DeviceEnrollmentNotificationConfiguration(arm)
    }
}
/// The kinds of enrollment configuration. See
/// [deviceEnrollmentConfigurationType](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-deviceenrollmentconfigurationtype?view=graph-rest-beta).
/// The four members beginning with `default` exist for built-in configurations, but a built-in
/// configuration is reported with the plain member of its kind.
///
/// - `unknown`: the kind is not known.
/// - `limit`: how many devices a user may enroll.
/// - `platformRestrictions`: which devices may enroll, for all platforms in one configuration.
/// - `windowsHelloForBusiness`: Windows Hello for Business.
/// - `defaultLimit`: the built-in `limit`.
/// - `defaultPlatformRestrictions`: the built-in `platformRestrictions`.
/// - `defaultWindowsHelloForBusiness`: the built-in `windowsHelloForBusiness`.
/// - `defaultWindows10EnrollmentCompletionPageConfiguration`: the built-in enrollment status page.
/// - `windows10EnrollmentCompletionPageConfiguration`: the enrollment status page.
/// - `deviceComanagementAuthorityConfiguration`: co-management with Configuration Manager.
/// - `singlePlatformRestriction`: which devices of one platform may enroll.
/// - `unknownFutureValue`: Graph's marker at the end of the members first published; never stored.
/// - `enrollmentNotificationsConfiguration`: messages sent when a device is enrolled.
/// - `windowsRestore`: Windows Backup and Restore.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeviceEnrollmentConfigurationType {
    /// `unknown`
    Unknown,
    /// `limit`
    Limit,
    /// `platformRestrictions`
    PlatformRestrictions,
    /// `windowsHelloForBusiness`
    WindowsHelloForBusiness,
    /// `defaultLimit`
    DefaultLimit,
    /// `defaultPlatformRestrictions`
    DefaultPlatformRestrictions,
    /// `defaultWindowsHelloForBusiness`
    DefaultWindowsHelloForBusiness,
    /// `defaultWindows10EnrollmentCompletionPageConfiguration`
    DefaultWindows10EnrollmentCompletionPageConfiguration,
    /// `windows10EnrollmentCompletionPageConfiguration`
    Windows10EnrollmentCompletionPageConfiguration,
    /// `deviceComanagementAuthorityConfiguration`
    DeviceComanagementAuthorityConfiguration,
    /// `singlePlatformRestriction`
    SinglePlatformRestriction,
    /// `unknownFutureValue`
    UnknownFutureValue,
    /// `enrollmentNotificationsConfiguration`
    EnrollmentNotificationsConfiguration,
    /// `windowsRestore`
    WindowsRestore,
    /// A member this client does not know.
    Unrecognized(String),
}
impl DeviceEnrollmentConfigurationType {
    /// The member as it stands on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unknown => "unknown",
            Self::Limit => "limit",
            Self::PlatformRestrictions => "platformRestrictions",
            Self::WindowsHelloForBusiness => "windowsHelloForBusiness",
            Self::DefaultLimit => "defaultLimit",
            Self::DefaultPlatformRestrictions => "defaultPlatformRestrictions",
            Self::DefaultWindowsHelloForBusiness => "defaultWindowsHelloForBusiness",
            Self::DefaultWindows10EnrollmentCompletionPageConfiguration => {
                "defaultWindows10EnrollmentCompletionPageConfiguration"
            }
            Self::Windows10EnrollmentCompletionPageConfiguration => {
                "windows10EnrollmentCompletionPageConfiguration"
            }
            Self::DeviceComanagementAuthorityConfiguration => {
                "deviceComanagementAuthorityConfiguration"
            }
            Self::SinglePlatformRestriction => "singlePlatformRestriction",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::EnrollmentNotificationsConfiguration => {
                "enrollmentNotificationsConfiguration"
            }
            Self::WindowsRestore => "windowsRestore",
            Self::Unrecognized(member) => member,
        }
    }
}
impl From<String> for DeviceEnrollmentConfigurationType {
    fn from(member: String) -> Self {
        match member.as_str() {
            "unknown" => Self::Unknown,
            "limit" => Self::Limit,
            "platformRestrictions" => Self::PlatformRestrictions,
            "windowsHelloForBusiness" => Self::WindowsHelloForBusiness,
            "defaultLimit" => Self::DefaultLimit,
            "defaultPlatformRestrictions" => Self::DefaultPlatformRestrictions,
            "defaultWindowsHelloForBusiness" => Self::DefaultWindowsHelloForBusiness,
            "defaultWindows10EnrollmentCompletionPageConfiguration" => {
                Self::DefaultWindows10EnrollmentCompletionPageConfiguration
            }
            "windows10EnrollmentCompletionPageConfiguration" => {
                Self::Windows10EnrollmentCompletionPageConfiguration
            }
            "deviceComanagementAuthorityConfiguration" => {
                Self::DeviceComanagementAuthorityConfiguration
            }
            "singlePlatformRestriction" => Self::SinglePlatformRestriction,
            "unknownFutureValue" => Self::UnknownFutureValue,
            "enrollmentNotificationsConfiguration" => {
                Self::EnrollmentNotificationsConfiguration
            }
            "windowsRestore" => Self::WindowsRestore,
            _ => Self::Unrecognized(member),
        }
    }
}
impl std::str::FromStr for DeviceEnrollmentConfigurationType {
    type Err = std::convert::Infallible;
    fn from_str(member: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(member.to_owned()))
    }
}
impl std::fmt::Display for DeviceEnrollmentConfigurationType {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}
impl Serialize for DeviceEnrollmentConfigurationType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> Deserialize<'de> for DeviceEnrollmentConfigurationType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
/// A platform a configuration can be about. See
/// [enrollmentRestrictionPlatformType](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-enrollmentrestrictionplatformtype?view=graph-rest-beta).
///
/// - `allPlatforms`: every platform.
/// - `ios`: iOS and iPadOS.
/// - `windows`: Windows.
/// - `windowsPhone`: Windows Phone.
/// - `android`: Android managed by a device administrator.
/// - `androidForWork`: Android with an Android Enterprise work profile.
/// - `mac`: macOS.
/// - `linux`: Linux.
/// - `unknownFutureValue`: Graph's marker at the end of the members first published.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EnrollmentRestrictionPlatformType {
    /// `allPlatforms`
    AllPlatforms,
    /// `ios`
    Ios,
    /// `windows`
    Windows,
    /// `windowsPhone`
    WindowsPhone,
    /// `android`
    Android,
    /// `androidForWork`
    AndroidForWork,
    /// `mac`
    Mac,
    /// `linux`
    Linux,
    /// `unknownFutureValue`
    UnknownFutureValue,
    /// A member this client does not know.
    Unrecognized(String),
}
impl EnrollmentRestrictionPlatformType {
    /// The member as it stands on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AllPlatforms => "allPlatforms",
            Self::Ios => "ios",
            Self::Windows => "windows",
            Self::WindowsPhone => "windowsPhone",
            Self::Android => "android",
            Self::AndroidForWork => "androidForWork",
            Self::Mac => "mac",
            Self::Linux => "linux",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::Unrecognized(member) => member,
        }
    }
}
impl From<String> for EnrollmentRestrictionPlatformType {
    fn from(member: String) -> Self {
        match member.as_str() {
            "allPlatforms" => Self::AllPlatforms,
            "ios" => Self::Ios,
            "windows" => Self::Windows,
            "windowsPhone" => Self::WindowsPhone,
            "android" => Self::Android,
            "androidForWork" => Self::AndroidForWork,
            "mac" => Self::Mac,
            "linux" => Self::Linux,
            "unknownFutureValue" => Self::UnknownFutureValue,
            _ => Self::Unrecognized(member),
        }
    }
}
impl std::str::FromStr for EnrollmentRestrictionPlatformType {
    type Err = std::convert::Infallible;
    fn from_str(member: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(member.to_owned()))
    }
}
impl std::fmt::Display for EnrollmentRestrictionPlatformType {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}
impl Serialize for EnrollmentRestrictionPlatformType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> Deserialize<'de> for EnrollmentRestrictionPlatformType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
/// Whether a PIN may or must contain a sort of character. See
/// [windowsHelloForBusinessPinUsage](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-windowshelloforbusinesspinusage?view=graph-rest-beta).
///
/// - `allowed`: may contain it.
/// - `required`: must contain it.
/// - `disallowed`: must not contain it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WindowsHelloForBusinessPinUsage {
    /// `allowed`
    Allowed,
    /// `required`
    Required,
    /// `disallowed`
    Disallowed,
    /// A member this client does not know.
    Unrecognized(String),
}
impl WindowsHelloForBusinessPinUsage {
    /// The member as it stands on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Allowed => "allowed",
            Self::Required => "required",
            Self::Disallowed => "disallowed",
            Self::Unrecognized(member) => member,
        }
    }
}
impl From<String> for WindowsHelloForBusinessPinUsage {
    fn from(member: String) -> Self {
        match member.as_str() {
            "allowed" => Self::Allowed,
            "required" => Self::Required,
            "disallowed" => Self::Disallowed,
            _ => Self::Unrecognized(member),
        }
    }
}
impl std::str::FromStr for WindowsHelloForBusinessPinUsage {
    type Err = std::convert::Infallible;
    fn from_str(member: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(member.to_owned()))
    }
}
impl std::fmt::Display for WindowsHelloForBusinessPinUsage {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}
impl Serialize for WindowsHelloForBusinessPinUsage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> Deserialize<'de> for WindowsHelloForBusinessPinUsage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
/// A setting that can also be left to the device. See
/// [enablement](https://learn.microsoft.com/en-us/graph/api/resources/intune-shared-enablement?view=graph-rest-beta).
///
/// - `notConfigured`: Intune sets nothing; the device keeps its own default.
/// - `enabled`: turned on.
/// - `disabled`: turned off.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Enablement {
    /// `notConfigured`
    NotConfigured,
    /// `enabled`
    Enabled,
    /// `disabled`
    Disabled,
    /// A member this client does not know.
    Unrecognized(String),
}
impl Enablement {
    /// The member as it stands on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NotConfigured => "notConfigured",
            Self::Enabled => "enabled",
            Self::Disabled => "disabled",
            Self::Unrecognized(member) => member,
        }
    }
}
impl From<String> for Enablement {
    fn from(member: String) -> Self {
        match member.as_str() {
            "notConfigured" => Self::NotConfigured,
            "enabled" => Self::Enabled,
            "disabled" => Self::Disabled,
            _ => Self::Unrecognized(member),
        }
    }
}
impl std::str::FromStr for Enablement {
    type Err = std::convert::Infallible;
    fn from_str(member: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(member.to_owned()))
    }
}
impl std::fmt::Display for Enablement {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}
impl Serialize for Enablement {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> Deserialize<'de> for Enablement {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
/// How a notification reaches the user. See
/// [enrollmentNotificationTemplateType](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-enrollmentnotificationtemplatetype?view=graph-rest-beta).
///
/// - `email`: by e-mail.
/// - `push`: as a push notification of the Company Portal app.
/// - `unknownFutureValue`: Graph's marker at the end of the members first published.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EnrollmentNotificationTemplateType {
    /// `email`
    Email,
    /// `push`
    Push,
    /// `unknownFutureValue`
    UnknownFutureValue,
    /// A member this client does not know.
    Unrecognized(String),
}
impl EnrollmentNotificationTemplateType {
    /// The member as it stands on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email => "email",
            Self::Push => "push",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::Unrecognized(member) => member,
        }
    }
}
impl From<String> for EnrollmentNotificationTemplateType {
    fn from(member: String) -> Self {
        match member.as_str() {
            "email" => Self::Email,
            "push" => Self::Push,
            "unknownFutureValue" => Self::UnknownFutureValue,
            _ => Self::Unrecognized(member),
        }
    }
}
impl std::str::FromStr for EnrollmentNotificationTemplateType {
    type Err = std::convert::Infallible;
    fn from_str(member: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(member.to_owned()))
    }
}
impl std::fmt::Display for EnrollmentNotificationTemplateType {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}
impl Serialize for EnrollmentNotificationTemplateType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> Deserialize<'de> for EnrollmentNotificationTemplateType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
/// What made an assignment. See
/// [deviceAndAppManagementAssignmentSource](https://learn.microsoft.com/en-us/graph/api/resources/intune-shared-deviceandappmanagementassignmentsource?view=graph-rest-beta).
///
/// - `direct`: somebody assigned the configuration itself.
/// - `policySets`: the configuration is in a policy set, and the set was assigned.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeviceAndAppManagementAssignmentSource {
    /// `direct`
    Direct,
    /// `policySets`
    PolicySets,
    /// A member this client does not know.
    Unrecognized(String),
}
impl DeviceAndAppManagementAssignmentSource {
    /// The member as it stands on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Direct => "direct",
            Self::PolicySets => "policySets",
            Self::Unrecognized(member) => member,
        }
    }
}
impl From<String> for DeviceAndAppManagementAssignmentSource {
    fn from(member: String) -> Self {
        match member.as_str() {
            "direct" => Self::Direct,
            "policySets" => Self::PolicySets,
            _ => Self::Unrecognized(member),
        }
    }
}
impl std::str::FromStr for DeviceAndAppManagementAssignmentSource {
    type Err = std::convert::Infallible;
    fn from_str(member: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(member.to_owned()))
    }
}
impl std::fmt::Display for DeviceAndAppManagementAssignmentSource {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}
impl Serialize for DeviceAndAppManagementAssignmentSource {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> Deserialize<'de> for DeviceAndAppManagementAssignmentSource {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
/// Whom an assignment is for. `@odata.type` says which of the forms it is. See [deviceAndAppManagementAssignmentTarget](https://learn.microsoft.com/en-us/graph/api/resources/intune-shared-deviceandappmanagementassignmenttarget?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub enum DeviceAndAppManagementAssignmentTarget {
    AbstractAssignmentTarget(types::AbstractAssignmentTarget),
    AllDevicesAssignmentTarget(types::AllDevicesAssignmentTarget),
    AllLicensedUsersAssignmentTarget(types::AllLicensedUsersAssignmentTarget),
    GroupAssignmentTarget(types::GroupAssignmentTarget),
    ExclusionGroupAssignmentTarget(types::ExclusionGroupAssignmentTarget),
    ConfigurationManagerCollectionAssignmentTarget(
        types::ConfigurationManagerCollectionAssignmentTarget,
    ),
    /// A type this client does not know, as it came.
    Unrecognized(serde_json::Map<String, Value>),
}
impl Serialize for DeviceAndAppManagementAssignmentTarget {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::AbstractAssignmentTarget(arm) => arm.serialize(serializer),
            Self::AllDevicesAssignmentTarget(arm) => arm.serialize(serializer),
            Self::AllLicensedUsersAssignmentTarget(arm) => arm.serialize(serializer),
            Self::GroupAssignmentTarget(arm) => arm.serialize(serializer),
            Self::ExclusionGroupAssignmentTarget(arm) => arm.serialize(serializer),
            Self::ConfigurationManagerCollectionAssignmentTarget(arm) => {
                arm.serialize(serializer)
            }
            Self::Unrecognized(members) => members.serialize(serializer),
        }
    }
}
impl<'de> Deserialize<'de> for DeviceAndAppManagementAssignmentTarget {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let members = serde_json::Map::deserialize(deserializer)?;
        let tag = members.get("@odata.type").and_then(Value::as_str).unwrap_or_default();
        match tag {
            "#microsoft.graph.deviceAndAppManagementAssignmentTarget"
            | "microsoft.graph.deviceAndAppManagementAssignmentTarget" => {
                serde_json::from_value(Value::Object(members))
                    .map(Self::AbstractAssignmentTarget)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.allDevicesAssignmentTarget"
            | "microsoft.graph.allDevicesAssignmentTarget" => {
                serde_json::from_value(Value::Object(members))
                    .map(Self::AllDevicesAssignmentTarget)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.allLicensedUsersAssignmentTarget"
            | "microsoft.graph.allLicensedUsersAssignmentTarget" => {
                serde_json::from_value(Value::Object(members))
                    .map(Self::AllLicensedUsersAssignmentTarget)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.groupAssignmentTarget"
            | "microsoft.graph.groupAssignmentTarget" => {
                serde_json::from_value(Value::Object(members))
                    .map(Self::GroupAssignmentTarget)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.exclusionGroupAssignmentTarget"
            | "microsoft.graph.exclusionGroupAssignmentTarget" => {
                serde_json::from_value(Value::Object(members))
                    .map(Self::ExclusionGroupAssignmentTarget)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.configurationManagerCollectionAssignmentTarget"
            | "microsoft.graph.configurationManagerCollectionAssignmentTarget" => {
                serde_json::from_value(Value::Object(members))
                    .map(Self::ConfigurationManagerCollectionAssignmentTarget)
                    .map_err(serde::de::Error::custom)
            }
            _ => Ok(Self::Unrecognized(members)),
        }
    }
}
impl From<types::AbstractAssignmentTarget> for DeviceAndAppManagementAssignmentTarget {
    fn from(arm: types::AbstractAssignmentTarget) -> Self {
        Self::AbstractAssignmentTarget(arm)
    }
}
impl From<types::AllDevicesAssignmentTarget> for DeviceAndAppManagementAssignmentTarget {
    fn from(arm: types::AllDevicesAssignmentTarget) -> Self {
        Self::AllDevicesAssignmentTarget(arm)
    }
}
impl From<types::AllLicensedUsersAssignmentTarget>
for DeviceAndAppManagementAssignmentTarget {
    fn from(arm: types::AllLicensedUsersAssignmentTarget) -> Self {
        Self::AllLicensedUsersAssignmentTarget(arm)
    }
}
impl From<types::GroupAssignmentTarget> for DeviceAndAppManagementAssignmentTarget {
    fn from(arm: types::GroupAssignmentTarget) -> Self {
        Self::GroupAssignmentTarget(arm)
    }
}
impl From<types::ExclusionGroupAssignmentTarget>
for DeviceAndAppManagementAssignmentTarget {
    fn from(arm: types::ExclusionGroupAssignmentTarget) -> Self {
        Self::ExclusionGroupAssignmentTarget(arm)
    }
}
impl From<types::ConfigurationManagerCollectionAssignmentTarget>
for DeviceAndAppManagementAssignmentTarget {
    fn from(arm: types::ConfigurationManagerCollectionAssignmentTarget) -> Self {
        Self::ConfigurationManagerCollectionAssignmentTarget(arm)
    }
}
/// What a filter does to the target it is attached to. See
/// [deviceAndAppManagementAssignmentFilterType](https://learn.microsoft.com/en-us/graph/api/resources/intune-shared-deviceandappmanagementassignmentfiltertype?view=graph-rest-beta).
///
/// - `none`: there is no filter.
/// - `include`: only devices that match the filter are targeted.
/// - `exclude`: devices that match the filter are not targeted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeviceAndAppManagementAssignmentFilterType {
    /// `none`
    None2,
    /// `include`
    Include,
    /// `exclude`
    Exclude,
    /// A member this client does not know.
    Unrecognized(String),
}
impl DeviceAndAppManagementAssignmentFilterType {
    /// The member as it stands on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None2 => "none",
            Self::Include => "include",
            Self::Exclude => "exclude",
            Self::Unrecognized(member) => member,
        }
    }
}
impl From<String> for DeviceAndAppManagementAssignmentFilterType {
    fn from(member: String) -> Self {
        match member.as_str() {
            "none" => Self::None2,
            "include" => Self::Include,
            "exclude" => Self::Exclude,
            _ => Self::Unrecognized(member),
        }
    }
}
impl std::str::FromStr for DeviceAndAppManagementAssignmentFilterType {
    type Err = std::convert::Infallible;
    fn from_str(member: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(member.to_owned()))
    }
}
impl std::fmt::Display for DeviceAndAppManagementAssignmentFilterType {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}
impl Serialize for DeviceAndAppManagementAssignmentFilterType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> Deserialize<'de> for DeviceAndAppManagementAssignmentFilterType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
/// An object of the directory: a user or a group, told apart by `@odata.type`. Graph has more sorts; Muster keeps the two that enrollment configurations are assigned by. See [directoryObject](https://learn.microsoft.com/en-us/graph/api/resources/directoryobject?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub enum DirectoryObject {
    User(types::User),
    Group(types::Group),
    /// A type this client does not know, as it came.
    Unrecognized(serde_json::Map<String, Value>),
}
impl Serialize for DirectoryObject {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::User(arm) => arm.serialize(serializer),
            Self::Group(arm) => arm.serialize(serializer),
            Self::Unrecognized(members) => members.serialize(serializer),
        }
    }
}
impl<'de> Deserialize<'de> for DirectoryObject {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let members = serde_json::Map::deserialize(deserializer)?;
        let tag = members.get("@odata.type").and_then(Value::as_str).unwrap_or_default();
        match tag {
            "#microsoft.graph.user" | "microsoft.graph.user" => {
                serde_json::from_value(Value::Object(members))
                    .map(Self::User)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.group" | "microsoft.graph.group" => {
                serde_json::from_value(Value::Object(members))
                    .map(Self::Group)
                    .map_err(serde::de::Error::custom)
            }
            _ => Ok(Self::Unrecognized(members)),
        }
    }
}
impl From<types::User> for DirectoryObject {
    fn from(arm: types::User) -> Self {
        Self::User(arm)
    }
}
impl From<types::Group> for DirectoryObject {
    fn from(arm: types::Group) -> Self {
        Self::Group(arm)
    }
}
/// Changes to `deviceEnrollmentConfiguration`. What is left out stays as it is.
#[derive(Clone, Debug)]
pub enum DeviceEnrollmentConfigurationPatch {
    DeviceEnrollmentLimitConfigurationPatch(
        types::DeviceEnrollmentLimitConfigurationPatch,
    ),
    DeviceEnrollmentPlatformRestrictionConfigurationPatch(
        types::DeviceEnrollmentPlatformRestrictionConfigurationPatch,
    ),
    DeviceEnrollmentPlatformRestrictionsConfigurationPatch(
        types::DeviceEnrollmentPlatformRestrictionsConfigurationPatch,
    ),
    Windows10EnrollmentCompletionPageConfigurationPatch(
        types::Windows10EnrollmentCompletionPageConfigurationPatch,
    ),
    DeviceEnrollmentWindowsHelloForBusinessConfigurationPatch(
        types::DeviceEnrollmentWindowsHelloForBusinessConfigurationPatch,
    ),
    WindowsRestoreDeviceEnrollmentConfigurationPatch(
        types::WindowsRestoreDeviceEnrollmentConfigurationPatch,
    ),
    DeviceComanagementAuthorityConfigurationPatch(
        types::DeviceComanagementAuthorityConfigurationPatch,
    ),
    DeviceEnrollmentNotificationConfigurationPatch(
        types::DeviceEnrollmentNotificationConfigurationPatch,
    ),
    /// A type this client does not know, as it came.
    Unrecognized(serde_json::Map<String, Value>),
}
impl Serialize for DeviceEnrollmentConfigurationPatch {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::DeviceEnrollmentLimitConfigurationPatch(arm) => {
                arm.serialize(serializer)
            }
            Self::DeviceEnrollmentPlatformRestrictionConfigurationPatch(arm) => {
                arm.serialize(serializer)
            }
            Self::DeviceEnrollmentPlatformRestrictionsConfigurationPatch(arm) => {
                arm.serialize(serializer)
            }
            Self::Windows10EnrollmentCompletionPageConfigurationPatch(arm) => {
                arm.serialize(serializer)
            }
            Self::DeviceEnrollmentWindowsHelloForBusinessConfigurationPatch(arm) => {
                arm.serialize(serializer)
            }
            Self::WindowsRestoreDeviceEnrollmentConfigurationPatch(arm) => {
                arm.serialize(serializer)
            }
            Self::DeviceComanagementAuthorityConfigurationPatch(arm) => {
                arm.serialize(serializer)
            }
            Self::DeviceEnrollmentNotificationConfigurationPatch(arm) => {
                arm.serialize(serializer)
            }
            Self::Unrecognized(members) => members.serialize(serializer),
        }
    }
}
impl<'de> Deserialize<'de> for DeviceEnrollmentConfigurationPatch {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let members = serde_json::Map::deserialize(deserializer)?;
        let tag = members.get("@odata.type").and_then(Value::as_str).unwrap_or_default();
        match tag {
            "#microsoft.graph.deviceEnrollmentLimitConfiguration"
            | "microsoft.graph.deviceEnrollmentLimitConfiguration" => {
                serde_json::from_value(Value::Object(members))
                    .map(Self::DeviceEnrollmentLimitConfigurationPatch)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration"
            | "microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration" => {
                serde_json::from_value(Value::Object(members))
                    .map(Self::DeviceEnrollmentPlatformRestrictionConfigurationPatch)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration"
            | "microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration" => {
                serde_json::from_value(Value::Object(members))
                    .map(Self::DeviceEnrollmentPlatformRestrictionsConfigurationPatch)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.windows10EnrollmentCompletionPageConfiguration"
            | "microsoft.graph.windows10EnrollmentCompletionPageConfiguration" => {
                serde_json::from_value(Value::Object(members))
                    .map(Self::Windows10EnrollmentCompletionPageConfigurationPatch)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration"
            | "microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration" => {
                serde_json::from_value(Value::Object(members))
                    .map(Self::DeviceEnrollmentWindowsHelloForBusinessConfigurationPatch)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration"
            | "microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration" => {
                serde_json::from_value(Value::Object(members))
                    .map(Self::WindowsRestoreDeviceEnrollmentConfigurationPatch)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.deviceComanagementAuthorityConfiguration"
            | "microsoft.graph.deviceComanagementAuthorityConfiguration" => {
                serde_json::from_value(Value::Object(members))
                    .map(Self::DeviceComanagementAuthorityConfigurationPatch)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.deviceEnrollmentNotificationConfiguration"
            | "microsoft.graph.deviceEnrollmentNotificationConfiguration" => {
                serde_json::from_value(Value::Object(members))
                    .map(Self::DeviceEnrollmentNotificationConfigurationPatch)
                    .map_err(serde::de::Error::custom)
            }
            _ => Ok(Self::Unrecognized(members)),
        }
    }
}
impl From<types::DeviceEnrollmentLimitConfigurationPatch>
for DeviceEnrollmentConfigurationPatch {
    fn from(arm: types::DeviceEnrollmentLimitConfigurationPatch) -> Self {
        Self::DeviceEnrollmentLimitConfigurationPatch(arm)
    }
}
impl From<types::DeviceEnrollmentPlatformRestrictionConfigurationPatch>
for DeviceEnrollmentConfigurationPatch {
    fn from(arm: types::DeviceEnrollmentPlatformRestrictionConfigurationPatch) -> Self {
        Self::DeviceEnrollmentPlatformRestrictionConfigurationPatch(arm)
    }
}
impl From<types::DeviceEnrollmentPlatformRestrictionsConfigurationPatch>
for DeviceEnrollmentConfigurationPatch {
    fn from(arm: types::DeviceEnrollmentPlatformRestrictionsConfigurationPatch) -> Self {
        Self::DeviceEnrollmentPlatformRestrictionsConfigurationPatch(arm)
    }
}
impl From<types::Windows10EnrollmentCompletionPageConfigurationPatch>
for DeviceEnrollmentConfigurationPatch {
    fn from(arm: types::Windows10EnrollmentCompletionPageConfigurationPatch) -> Self {
        Self::Windows10EnrollmentCompletionPageConfigurationPatch(arm)
    }
}
impl From<types::DeviceEnrollmentWindowsHelloForBusinessConfigurationPatch>
for DeviceEnrollmentConfigurationPatch {
    fn from(
        arm: types::DeviceEnrollmentWindowsHelloForBusinessConfigurationPatch,
    ) -> Self {
        Self::DeviceEnrollmentWindowsHelloForBusinessConfigurationPatch(arm)
    }
}
impl From<types::WindowsRestoreDeviceEnrollmentConfigurationPatch>
for DeviceEnrollmentConfigurationPatch {
    fn from(arm: types::WindowsRestoreDeviceEnrollmentConfigurationPatch) -> Self {
        Self::WindowsRestoreDeviceEnrollmentConfigurationPatch(arm)
    }
}
impl From<types::DeviceComanagementAuthorityConfigurationPatch>
for DeviceEnrollmentConfigurationPatch {
    fn from(arm: types::DeviceComanagementAuthorityConfigurationPatch) -> Self {
        Self::DeviceComanagementAuthorityConfigurationPatch(arm)
    }
}
impl From<types::DeviceEnrollmentNotificationConfigurationPatch>
for DeviceEnrollmentConfigurationPatch {
    fn from(arm: types::DeviceEnrollmentNotificationConfigurationPatch) -> Self {
        Self::DeviceEnrollmentNotificationConfigurationPatch(arm)
    }
}
