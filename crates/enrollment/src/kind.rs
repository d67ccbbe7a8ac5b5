//! The kinds of enrollment configuration, and the lists their priorities are counted in.
//!
//! It must never look at a tenant: everything here follows from a resource alone.

use muster_model::{
    DeviceEnrollmentConfiguration as Resource, DeviceEnrollmentConfigurationType as KindMember,
    EnrollmentRestrictionPlatformType as Platform,
};
use serde::{Deserialize, Serialize};
use std::fmt;

/// What an enrollment configuration is about. It follows from its type and never changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Kind {
    /// How many devices a user may enroll.
    Limit,
    /// Which devices may enroll, all platforms in one; only the built-in one exists.
    PlatformRestrictions,
    /// Which devices of one platform may enroll.
    SinglePlatformRestriction,
    /// Windows Hello for Business.
    WindowsHelloForBusiness,
    /// The enrollment status page.
    Windows10EnrollmentCompletionPage,
    /// Co-management with Configuration Manager.
    DeviceComanagementAuthority,
    /// Messages sent when a device is enrolled.
    EnrollmentNotifications,
    /// Windows Backup and Restore; only the built-in one exists.
    WindowsRestore,
}

impl Kind {
    /// Every kind, those with a built-in configuration first and in the order of those.
    pub const ALL: [Self; 8] = [
        Self::Limit,
        Self::PlatformRestrictions,
        Self::WindowsHelloForBusiness,
        Self::Windows10EnrollmentCompletionPage,
        Self::WindowsRestore,
        Self::SinglePlatformRestriction,
        Self::DeviceComanagementAuthority,
        Self::EnrollmentNotifications,
    ];

    /// The kind of a configuration.
    #[must_use]
    pub fn of(resource: &Resource) -> Self {
        match resource {
            Resource::DeviceEnrollmentLimitConfiguration(_) => Self::Limit,
            Resource::DeviceEnrollmentPlatformRestrictionConfiguration(_) => {
                Self::SinglePlatformRestriction
            }
            Resource::DeviceEnrollmentPlatformRestrictionsConfiguration(_) => {
                Self::PlatformRestrictions
            }
            Resource::Windows10EnrollmentCompletionPageConfiguration(_) => {
                Self::Windows10EnrollmentCompletionPage
            }
            Resource::DeviceEnrollmentWindowsHelloForBusinessConfiguration(_) => {
                Self::WindowsHelloForBusiness
            }
            Resource::WindowsRestoreDeviceEnrollmentConfiguration(_) => Self::WindowsRestore,
            Resource::DeviceComanagementAuthorityConfiguration(_) => {
                Self::DeviceComanagementAuthority
            }
            Resource::DeviceEnrollmentNotificationConfiguration(_) => Self::EnrollmentNotifications,
        }
    }

    /// What follows the GUID in the id of a created configuration of this kind.
    #[must_use]
    pub fn suffix(self) -> &'static str {
        match self {
            Self::Limit => "Limit",
            Self::PlatformRestrictions => "PlatformRestrictions",
            Self::SinglePlatformRestriction => "SinglePlatformRestriction",
            Self::WindowsHelloForBusiness => "WindowsHelloForBusiness",
            Self::Windows10EnrollmentCompletionPage => {
                "Windows10EnrollmentCompletionPageConfiguration"
            }
            Self::DeviceComanagementAuthority => "DeviceComanagementAuthorityConfiguration",
            Self::EnrollmentNotifications => "EnrollmentNotificationsConfiguration",
            Self::WindowsRestore => "WindowsRestore",
        }
    }

    /// What follows the GUID in the id of the built-in configuration of this kind, if the kind
    /// has one.
    #[must_use]
    pub fn built_in_suffix(self) -> Option<&'static str> {
        match self {
            Self::Limit => Some("DefaultLimit"),
            Self::PlatformRestrictions => Some("DefaultPlatformRestrictions"),
            Self::WindowsHelloForBusiness => Some("DefaultWindowsHelloForBusiness"),
            Self::Windows10EnrollmentCompletionPage => {
                Some("DefaultWindows10EnrollmentCompletionPageConfiguration")
            }
            Self::WindowsRestore => Some("WindowsRestore"),
            Self::SinglePlatformRestriction
            | Self::DeviceComanagementAuthority
            | Self::EnrollmentNotifications => None,
        }
    }

    /// Whether configurations of this kind can be created. The other kinds have their built-in
    /// configuration and no other.
    #[must_use]
    pub fn can_be_created(self) -> bool {
        // https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration?view=graph-rest-beta
        // calls the plural form the default one, and
        // https://learn.microsoft.com/graph/api/resources/intune-onboarding-windowsrestoredeviceenrollmentconfiguration?view=graph-rest-beta
        // says "tenant level default setting that is not targetable".
        !matches!(self, Self::PlatformRestrictions | Self::WindowsRestore)
    }

    /// The member of `deviceEnrollmentConfigurationType` that names the kind.
    ///
    /// A built-in configuration has the plain member too, although the enumeration has members
    /// beginning with `default`: that is what exports of tenants show.
    #[must_use]
    pub fn member(self) -> KindMember {
        match self {
            Self::Limit => KindMember::Limit,
            Self::PlatformRestrictions => KindMember::PlatformRestrictions,
            Self::SinglePlatformRestriction => KindMember::SinglePlatformRestriction,
            Self::WindowsHelloForBusiness => KindMember::WindowsHelloForBusiness,
            Self::Windows10EnrollmentCompletionPage => {
                KindMember::Windows10EnrollmentCompletionPageConfiguration
            }
            Self::DeviceComanagementAuthority => {
                KindMember::DeviceComanagementAuthorityConfiguration
            }
            Self::EnrollmentNotifications => KindMember::EnrollmentNotificationsConfiguration,
            Self::WindowsRestore => KindMember::WindowsRestore,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.member().as_str())
    }
}

/// The configurations whose priorities are compared with one another.
///
/// The admin center keeps one table for each kind, and for platform restrictions one for each
/// platform: <https://learn.microsoft.com/mem/intune/enrollment/create-device-platform-restrictions>.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PriorityList {
    /// The kind all of them have.
    pub kind: Kind,
    /// The platform all of them have, when they are restrictions of a single platform.
    pub platform: Option<Platform>,
}

impl PriorityList {
    /// The list a configuration belongs to.
    #[must_use]
    pub fn of(resource: &Resource) -> Self {
        let platform = match resource {
            Resource::DeviceEnrollmentPlatformRestrictionConfiguration(restriction) => {
                Some(restriction.platform_type)
            }
            _ => None,
        };
        Self {
            kind: Kind::of(resource),
            platform,
        }
    }
}

impl fmt::Display for PriorityList {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.platform {
            Some(platform) => write!(formatter, "{} of {}", self.kind, platform.as_str()),
            None => self.kind.fmt(formatter),
        }
    }
}
