//! One enrollment configuration as a tenant holds it.
//!
//! Owns the members of the resource that belong to the server. It must never decide whether a
//! change is allowed; that is for the commands.

use crate::identifiers::{ConfigurationId, Place};
use crate::kind::{Kind, PriorityList};
use crate::shared;
use muster_model::{DateTimeOffset, DeviceEnrollmentConfiguration};
use serde::{Deserialize, Deserializer, Serialize};
use std::sync::Arc;

/// The priority of a built-in configuration, and of no other.
pub(crate) const BUILT_IN_PRIORITY: i32 = 0;

/// An enrollment configuration with all its server-owned members set. Copying one is cheap.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Configuration {
    #[serde(skip)]
    id: ConfigurationId,
    place: Place,
    #[serde(serialize_with = "shared::serialize")]
    resource: Arc<DeviceEnrollmentConfiguration>,
}

/// The members of a configuration that its author does not choose.
pub(crate) struct ServerOwned {
    pub(crate) id: ConfigurationId,
    pub(crate) priority: i32,
    pub(crate) created: DateTimeOffset,
    pub(crate) last_modified: DateTimeOffset,
    pub(crate) version: i32,
}

impl Configuration {
    /// Lays the server-owned members over a resource.
    pub(crate) fn new(
        place: Place,
        mut resource: DeviceEnrollmentConfiguration,
        server_owned: ServerOwned,
    ) -> Self {
        let kind = Kind::of(&resource);
        let base = resource.base_mut();
        base.base.id = server_owned.id.as_str().to_owned();
        base.priority = server_owned.priority;
        base.created_date_time = server_owned.created;
        base.last_modified_date_time = server_owned.last_modified;
        base.version = server_owned.version;
        base.device_enrollment_configuration_type = kind.member();
        Self {
            id: server_owned.id,
            place,
            resource: Arc::new(resource),
        }
    }

    /// The id.
    #[must_use]
    pub fn id(&self) -> &ConfigurationId {
        &self.id
    }

    /// What it is about.
    #[must_use]
    pub fn kind(&self) -> Kind {
        Kind::of(&self.resource)
    }

    /// The configurations it competes with.
    #[must_use]
    pub fn priority_list(&self) -> PriorityList {
        PriorityList::of(&self.resource)
    }

    /// The resource, as Graph shows it.
    #[must_use]
    pub fn resource(&self) -> &DeviceEnrollmentConfiguration {
        &self.resource
    }

    /// Whether it is one of the built-in configurations, which apply when no other does.
    #[must_use]
    pub fn is_default(&self) -> bool {
        self.priority() == BUILT_IN_PRIORITY
    }

    /// 0 for a built-in configuration, 1 and above for the others; the lowest wins.
    #[must_use]
    pub fn priority(&self) -> i32 {
        self.resource.base().priority
    }

    /// Where it stands in the order of creation.
    #[must_use]
    pub fn place(&self) -> Place {
        self.place
    }

    /// Whether two configurations say the same, server-owned members aside.
    #[must_use]
    pub fn has_settings_of(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.resource, &other.resource) || self.says_the_same_as(&other.resource)
    }

    /// Whether the configuration says what the resource says, server-owned members aside.
    pub(crate) fn says_the_same_as(&self, other: &DeviceEnrollmentConfiguration) -> bool {
        let mut other = other.clone();
        other.base_mut().clone_server_owned_from(&self.resource);
        *self.resource == other
    }

    /// The same configuration with another priority.
    pub(crate) fn with_priority(&self, priority: i32) -> Self {
        let mut changed = self.clone();
        Arc::make_mut(&mut changed.resource).base_mut().priority = priority;
        changed
    }
}

/// Copies what the server owns from one resource to another.
trait CloneServerOwned {
    fn clone_server_owned_from(&mut self, other: &DeviceEnrollmentConfiguration);
}

impl CloneServerOwned for muster_model::DeviceEnrollmentConfigurationBase {
    fn clone_server_owned_from(&mut self, other: &DeviceEnrollmentConfiguration) {
        let other = other.base();
        self.base.id.clone_from(&other.base.id);
        self.priority = other.priority;
        self.created_date_time = other.created_date_time;
        self.last_modified_date_time = other.last_modified_date_time;
        self.version = other.version;
        self.device_enrollment_configuration_type = other.device_enrollment_configuration_type;
    }
}

impl<'de> Deserialize<'de> for Configuration {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Stored {
            place: Place,
            resource: DeviceEnrollmentConfiguration,
        }
        let stored = Stored::deserialize(deserializer)?;
        Ok(Self {
            id: stored.resource.base().base.id.as_str().into(),
            place: stored.place,
            resource: Arc::new(stored.resource),
        })
    }
}
