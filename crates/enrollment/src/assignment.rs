//! One assignment as a tenant holds it, and the audience its target names.
//!
//! It must never decide whom an audience consists of; that is for targeting.

use crate::identifiers::{AssignmentId, AssignmentKey, ConfigurationId, Place};
use crate::refusal::Refusal;
use crate::shared;
use muster_model::{
    DeviceAndAppManagementAssignmentFilterType as FilterType,
    DeviceAndAppManagementAssignmentTarget as Target, EnrollmentConfigurationAssignment,
};
use serde::{Deserialize, Deserializer, Serialize};
use std::sync::Arc;
use uuid::Uuid;

/// An assignment with its id set. Copying one is cheap.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Assignment {
    #[serde(skip)]
    id: AssignmentId,
    configuration: ConfigurationId,
    place: Place,
    #[serde(skip)]
    audience: Audience,
    #[serde(serialize_with = "shared::serialize")]
    resource: Arc<EnrollmentConfigurationAssignment>,
}

impl Assignment {
    /// Gives a resource its id and its place.
    pub(crate) fn new(
        key: AssignmentKey,
        place: Place,
        mut resource: EnrollmentConfigurationAssignment,
    ) -> Result<Self, Refusal> {
        let audience = Audience::of(&resource.target)?;
        key.assignment.as_str().clone_into(&mut resource.id);
        Ok(Self {
            id: key.assignment,
            configuration: key.configuration,
            place,
            audience,
            resource: Arc::new(resource),
        })
    }

    /// The id.
    #[must_use]
    pub fn id(&self) -> &AssignmentId {
        &self.id
    }

    /// The id of the configuration that contains it.
    #[must_use]
    pub fn configuration_id(&self) -> &ConfigurationId {
        &self.configuration
    }

    /// Where it is found in its tenant.
    #[must_use]
    pub fn key(&self) -> AssignmentKey {
        AssignmentKey {
            configuration: self.configuration.clone(),
            assignment: self.id.clone(),
        }
    }

    /// The resource, as Graph shows it.
    #[must_use]
    pub fn resource(&self) -> &EnrollmentConfigurationAssignment {
        &self.resource
    }

    /// Whom it is for, as Graph says it.
    #[must_use]
    pub fn target(&self) -> &Target {
        &self.resource.target
    }

    /// Whom it is for, as the rules see it.
    #[must_use]
    pub fn audience(&self) -> &Audience {
        &self.audience
    }

    /// Where it stands in the order of creation.
    #[must_use]
    pub fn place(&self) -> Place {
        self.place
    }

    /// Whether the target carries a device filter.
    ///
    /// A filter looks at a device, and the core answers about users; so a filter never narrows
    /// an answer, and the answer says that there is one.
    #[must_use]
    pub fn is_filtered(&self) -> bool {
        let base = match self.target() {
            Target::AbstractAssignmentTarget(_) => return false,
            Target::AllDevicesAssignmentTarget(target) => &target.base,
            Target::AllLicensedUsersAssignmentTarget(target) => &target.base,
            Target::GroupAssignmentTarget(target) => &target.base,
            Target::ExclusionGroupAssignmentTarget(target) => &target.base,
            Target::ConfigurationManagerCollectionAssignmentTarget(target) => &target.base,
        };
        base.device_and_app_management_assignment_filter_type != FilterType::None2
    }
}

/// Whom a target names. Two targets with one audience are the same target, whatever their
/// filters: an assignment's id elsewhere in Intune is made of the configuration and the group,
/// which leaves no room for two.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Audience {
    /// Every device, and so every user who enrolls one.
    AllDevices,
    /// Every user with a license.
    AllLicensedUsers,
    /// The members of a group, and of the groups in it.
    Group(Uuid),
    /// The members of a group, and of the groups in it, are left out.
    ExcludedGroup(Uuid),
    /// A collection of devices in Configuration Manager, which Muster does not model.
    Collection(Arc<str>),
    /// The abstract target type, which the reference page of the operation shows.
    Nobody,
}

impl Audience {
    /// Whether it is a target at all. The abstract one is a placeholder, and a configuration may
    /// have any number of placeholders.
    pub(crate) fn is_somebody(&self) -> bool {
        *self != Self::Nobody
    }

    /// Reads a target.
    ///
    /// # Errors
    ///
    /// [`Refusal::GroupIdNotGuid`] when a group is not named by a GUID.
    pub fn of(target: &Target) -> Result<Self, Refusal> {
        Ok(match target {
            Target::AbstractAssignmentTarget(_) => Self::Nobody,
            Target::AllDevicesAssignmentTarget(_) => Self::AllDevices,
            Target::AllLicensedUsersAssignmentTarget(_) => Self::AllLicensedUsers,
            Target::GroupAssignmentTarget(target) => Self::Group(group(&target.group_id)?),
            Target::ExclusionGroupAssignmentTarget(target) => {
                Self::ExcludedGroup(group(&target.group_id)?)
            }
            Target::ConfigurationManagerCollectionAssignmentTarget(target) => {
                Self::Collection(target.collection_id.as_str().into())
            }
        })
    }
}

/// Reads the id of a group: a GUID in the form Graph writes, in capitals or not.
fn group(id: &str) -> Result<Uuid, Refusal> {
    const HYPHENATED: usize = 36;
    Some(id)
        .filter(|id| id.len() == HYPHENATED)
        .and_then(|id| Uuid::try_parse(id).ok())
        .ok_or_else(|| Refusal::GroupIdNotGuid {
            group_id: id.to_owned(),
        })
}

impl<'de> Deserialize<'de> for Assignment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Stored {
            configuration: ConfigurationId,
            place: Place,
            resource: EnrollmentConfigurationAssignment,
        }
        let stored = Stored::deserialize(deserializer)?;
        let key = AssignmentKey {
            configuration: stored.configuration,
            assignment: stored.resource.id.as_str().into(),
        };
        Self::new(key, stored.place, stored.resource).map_err(serde::de::Error::custom)
    }
}
