//! Operations under `/me`: enrollment as it concerns the signed-in user.

use muster_api::*;

use super::Graph;
use super::shared::{collection, location};
use crate::fault::Fault;
use crate::tenants::DEFAULT_USER;

impl MeOperations for Graph {
    async fn me_list_configurations(
        &self,
        _: &RequestContext,
        _: MeListConfigurationsRequest,
    ) -> Result<MeListConfigurationsResponse, Fault> {
        let tenant = self.tenants.read();
        Ok(MeListConfigurationsResponse::Ok(collection(
            tenant.targeted(DEFAULT_USER)?,
        )))
    }

    async fn me_get_configuration(
        &self,
        _: &RequestContext,
        request: MeGetConfigurationRequest,
    ) -> Result<MeGetConfigurationResponse, Fault> {
        let configuration = self.get_configuration(&request.device_enrollment_configuration_id)?;
        Ok(MeGetConfigurationResponse::Ok(configuration))
    }

    async fn me_list_assignments(
        &self,
        _: &RequestContext,
        request: MeListAssignmentsRequest,
    ) -> Result<MeListAssignmentsResponse, Fault> {
        let assignments = self.list_assignments(&request.device_enrollment_configuration_id)?;
        Ok(MeListAssignmentsResponse::Ok(assignments))
    }

    async fn me_create_assignment(
        &self,
        context: &RequestContext,
        request: MeCreateAssignmentRequest,
    ) -> Result<MeCreateAssignmentResponse, Fault> {
        let body =
            self.create_assignment(&request.device_enrollment_configuration_id, request.body)?;
        Ok(MeCreateAssignmentResponse::Created {
            location: location(context, &body.id),
            body,
        })
    }

    async fn me_get_assignment(
        &self,
        _: &RequestContext,
        request: MeGetAssignmentRequest,
    ) -> Result<MeGetAssignmentResponse, Fault> {
        let assignment = self.get_assignment(
            &request.device_enrollment_configuration_id,
            &request.enrollment_configuration_assignment_id,
        )?;
        Ok(MeGetAssignmentResponse::Ok(assignment))
    }

    async fn me_add_assignment(
        &self,
        context: &RequestContext,
        request: MeAddAssignmentRequest,
    ) -> Result<MeAddAssignmentResponse, Fault> {
        let body =
            self.create_assignment(&request.device_enrollment_configuration_id, request.body)?;
        Ok(MeAddAssignmentResponse::Created {
            location: location(context, &body.id),
            body,
        })
    }
}
