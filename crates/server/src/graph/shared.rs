//! What the same operations under different roots have in common.

use axum::http::header::HOST;
use axum::http::uri::Authority;
use muster_api::RequestContext;
use muster_enrollment::{AssignmentId, Configuration, ConfigurationId};
use muster_model::{
    DeviceEnrollmentConfiguration, DeviceEnrollmentConfigurationCollection,
    EnrollmentConfigurationAssignment, EnrollmentConfigurationAssignmentCollection,
};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::{Graph, path};
use crate::fault::Fault;

/// What RFC 3986 lets a path segment carry as it is, of what ids are made of.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

impl Graph {
    pub(super) fn get_configuration(
        &self,
        id: &str,
    ) -> Result<DeviceEnrollmentConfiguration, Fault> {
        let tenant = self.tenants.read();
        Ok(tenant
            .configuration(&ConfigurationId::from(id))?
            .resource()
            .clone())
    }

    pub(super) fn list_assignments(
        &self,
        id: &str,
    ) -> Result<EnrollmentConfigurationAssignmentCollection, Fault> {
        let tenant = self.tenants.read();
        let assignments = tenant.assignments(&ConfigurationId::from(id))?;
        let value = assignments
            .map(|assignment| assignment.resource().clone())
            .collect();
        Ok(EnrollmentConfigurationAssignmentCollection { value })
    }

    pub(super) fn get_assignment(
        &self,
        id: &str,
        assignment: &str,
    ) -> Result<EnrollmentConfigurationAssignment, Fault> {
        let tenant = self.tenants.read();
        let assignment =
            tenant.assignment(&ConfigurationId::from(id), &AssignmentId::from(assignment))?;
        Ok(assignment.resource().clone())
    }

    pub(super) fn create_assignment(
        &self,
        id: &str,
        assignment: EnrollmentConfigurationAssignment,
    ) -> Result<EnrollmentConfigurationAssignment, Fault> {
        let id = ConfigurationId::from(id);
        let created = self.tenants.write(|tenant, circumstances| {
            tenant.create_assignment(&id, assignment, circumstances)
        })?;
        Ok(created.resource().clone())
    }
}

pub(super) fn collection<'c>(
    configurations: impl IntoIterator<Item = &'c Configuration>,
) -> DeviceEnrollmentConfigurationCollection {
    let value = configurations
        .into_iter()
        .map(|configuration| configuration.resource().clone());
    DeviceEnrollmentConfigurationCollection {
        value: value.collect(),
    }
}

/// Where what was just created in the requested collection can be read: the absolute URL of its
/// key. A `$ref` segment names the collection's links and is no part of that URL.
pub(super) fn location(context: &RequestContext, id: &str) -> String {
    let path = path(context);
    let collection = path.strip_suffix("/$ref").unwrap_or(path);
    let key = utf8_percent_encode(id, SEGMENT);
    // HTTP/1.1 names the host in a header, HTTP/2 in the target.
    let host = context
        .headers()
        .get(HOST)
        .and_then(|host| host.to_str().ok())
        .and_then(|host| host.parse::<Authority>().ok())
        .or_else(|| context.uri().authority().cloned());
    match host {
        Some(host) => format!("http://{host}{collection}/{key}"),
        None => format!("{collection}/{key}"),
    }
}
