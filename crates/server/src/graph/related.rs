//! What entities are related to. The lists of relationships and `$expand` answer with the same.

use muster_enrollment::{Assignment, AssignmentId, ConfigurationId, Member, Refusal, Tenant};
use muster_model::{
    DeviceAndAppManagementAssignmentTarget, DirectoryObject, EnrollmentConfigurationAssignment,
};
use muster_model_runtime::{Described, has_arm, project};
use serde::Serialize;
use serde_json::Value;
use uuid::Uuid;

use super::request::object_id;

/// The direct members of a group.
pub(super) fn members(tenant: &Tenant, group: Uuid) -> Result<Vec<DirectoryObject>, Refusal> {
    let member = |member| {
        Ok(match member {
            Member::User(user) => DirectoryObject::from(tenant.user(user)?.resource().clone()),
            Member::Group(group) => DirectoryObject::from(tenant.group(group)?.resource().clone()),
        })
    };
    tenant.members(group)?.map(member).collect()
}

/// The groups a user is in, directly or through other groups.
pub(super) fn groups_of(tenant: &Tenant, user: Uuid) -> Result<Vec<DirectoryObject>, Refusal> {
    let group = |group| {
        tenant
            .group(group)
            .map(|group| group.resource().clone().into())
    };
    tenant.groups_of(Member::User(user)).map(group).collect()
}

/// The assignments of a configuration, of the types of target that a version has.
pub(super) fn assignments<'t>(
    tenant: &'t Tenant,
    configuration: &ConfigurationId,
    version: &'static str,
) -> Result<impl Iterator<Item = &'t Assignment> + use<'t>, Refusal> {
    let assignments = tenant.assignments(configuration)?;
    Ok(assignments.filter(move |assignment| is_known(assignment, version)))
}

/// An assignment by its key. To a version that lacks the type of its target it does not exist.
pub(super) fn assignment<'t>(
    tenant: &'t Tenant,
    configuration: &ConfigurationId,
    id: &AssignmentId,
    version: &'static str,
) -> Result<&'t Assignment, Refusal> {
    let assignment = tenant.assignment(configuration, id)?;
    if is_known(assignment, version) {
        Ok(assignment)
    } else {
        Err(Refusal::AssignmentNotFound {
            configuration: configuration.clone(),
            assignment: id.clone(),
        })
    }
}

fn is_known(assignment: &Assignment, version: &str) -> bool {
    let target = &assignment.resource().target;
    has_arm(
        DeviceAndAppManagementAssignmentTarget::schema(),
        target.tag(),
        version,
    )
}

/// What the entity with this id is related to, for `$expand`, as a version has it.
pub(crate) fn related(
    tenant: &Tenant,
    navigation: &str,
    id: &str,
    version: &'static str,
) -> Result<Vec<Value>, Refusal> {
    Ok(match navigation {
        "assignments" => {
            let assignments = assignments(tenant, &ConfigurationId::from(id), version)?;
            let resources = assignments.map(|assignment| assignment.resource());
            written::<EnrollmentConfigurationAssignment>(resources, version)
        }
        "members" => written(&members(tenant, object_id(id)?)?, version),
        "transitiveMemberOf" => written(&groups_of(tenant, object_id(id)?)?, version),
        // A test goes through all that can be expanded.
        _ => Vec::new(),
    })
}

fn written<'t, T: Described + Serialize + 't>(
    resources: impl IntoIterator<Item = &'t T>,
    version: &'static str,
) -> Vec<Value> {
    let resources = resources.into_iter().map(serde_json::to_value);
    let mut rows: Vec<Value> = resources.filter_map(Result::ok).collect();
    for row in &mut rows {
        project(T::schema(), version, row);
    }
    rows
}
