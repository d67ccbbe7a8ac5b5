//! Operations on the assignments of one configuration, under all three roots.

use muster_api::*;
use muster_enrollment::{AssignmentId, ConfigurationId};
use muster_model::{
    EnrollmentConfigurationAssignment, EnrollmentConfigurationAssignmentCollection,
};

use super::Graph;
use super::configurations::find;
use super::related;
use super::request::{Precondition, Subject, keep_unsaid, location, tenant};
use crate::fault::Fault;
use crate::representation::entity_tag;

impl AssignmentsOperations for Graph {
    async fn list_assignments(
        &self,
        context: &RequestContext,
        root: AssignmentsRoot,
        request: ListAssignmentsRequest,
    ) -> Result<ListAssignmentsResponse, Fault> {
        let value = self.assignments(context, &root, request.device_enrollment_configuration_id)?;
        Ok(ListAssignmentsResponse::Ok(
            EnrollmentConfigurationAssignmentCollection {
                odata_context: None,
                odata_count: None,
                odata_next_link: None,
                value,
            },
        ))
    }

    async fn count_assignments(
        &self,
        context: &RequestContext,
        root: AssignmentsRoot,
        request: CountAssignmentsRequest,
    ) -> Result<CountAssignmentsResponse, Fault> {
        let count = self
            .assignments(context, &root, request.device_enrollment_configuration_id)?
            .len();
        Ok(CountAssignmentsResponse::Ok(
            i32::try_from(count).unwrap_or(i32::MAX),
        ))
    }

    async fn create_assignment(
        &self,
        context: &RequestContext,
        root: AssignmentsRoot,
        request: CreateAssignmentRequest,
    ) -> Result<CreateAssignmentResponse, Fault> {
        let body = self
            .add(
                context,
                &root,
                request.device_enrollment_configuration_id,
                &request.body,
            )
            .await?;
        Ok(CreateAssignmentResponse::Created {
            e_tag: entity_tag::tag(&body),
            location: location(context, &body.id),
            body,
        })
    }

    async fn add_assignment(
        &self,
        context: &RequestContext,
        root: AssignmentsRoot,
        request: AddAssignmentRequest,
    ) -> Result<AddAssignmentResponse, Fault> {
        let body = self
            .add(
                context,
                &root,
                request.device_enrollment_configuration_id,
                &request.body,
            )
            .await?;
        Ok(AddAssignmentResponse::Created {
            e_tag: entity_tag::tag(&body),
            location: location(context, &body.id),
            body,
        })
    }

    async fn get_assignment(
        &self,
        context: &RequestContext,
        root: AssignmentsRoot,
        request: GetAssignmentRequest,
    ) -> Result<GetAssignmentResponse, Fault> {
        let tenant = tenant(context)?.read();
        Subject::from(&root).user(&tenant)?;
        let id = ConfigurationId::from(request.device_enrollment_configuration_id);
        find(&tenant, &id, context)?;
        let assignment = AssignmentId::from(request.enrollment_configuration_assignment_id);
        let found = related::assignment(&tenant, &id, &assignment, context.version())?;
        let body = found.resource().clone();
        Ok(GetAssignmentResponse::Ok {
            e_tag: entity_tag::tag(&body),
            body,
        })
    }

    async fn update_assignment(
        &self,
        context: &RequestContext,
        root: AssignmentsRoot,
        request: UpdateAssignmentRequest,
    ) -> Result<UpdateAssignmentResponse, Fault> {
        let precondition = Precondition::of(&request.if_match, &request.if_none_match)?;
        let id = ConfigurationId::from(request.device_enrollment_configuration_id);
        let assignment = AssignmentId::from(request.enrollment_configuration_assignment_id);
        let updated = tenant(context)?
            .write(|tenant, circumstances| {
                Subject::from(&root).user(tenant)?;
                find(tenant, &id, context)?;
                let found = related::assignment(tenant, &id, &assignment, context.version())?;
                let current = found.resource();
                precondition.check(|| entity_tag::tag(current))?;
                let mut replacement = current.clone();
                request.body.clone().apply(&mut replacement);
                let replacement = keep_unsaid(context, current, &replacement)?;
                let applied =
                    tenant.update_assignment(&id, &assignment, replacement, circumstances)?;
                Ok::<_, Fault>(applied)
            })
            .await?;
        let body = updated.resource().clone();
        Ok(UpdateAssignmentResponse::Ok {
            e_tag: entity_tag::tag(&body),
            body,
        })
    }

    async fn delete_assignment(
        &self,
        context: &RequestContext,
        root: AssignmentsRoot,
        request: DeleteAssignmentRequest,
    ) -> Result<DeleteAssignmentResponse, Fault> {
        let precondition = Precondition::of(&request.if_match, &request.if_none_match)?;
        let id = ConfigurationId::from(request.device_enrollment_configuration_id);
        let assignment = AssignmentId::from(request.enrollment_configuration_assignment_id);
        tenant(context)?
            .write(|tenant, circumstances| {
                Subject::from(&root).user(tenant)?;
                find(tenant, &id, context)?;
                let found = related::assignment(tenant, &id, &assignment, context.version())?;
                precondition.check(|| entity_tag::tag(found.resource()))?;
                Ok::<_, Fault>(tenant.delete_assignment(&id, &assignment, circumstances)?)
            })
            .await?;
        Ok(DeleteAssignmentResponse::NoContent)
    }
}

impl Graph {
    fn assignments(
        &self,
        context: &RequestContext,
        root: &AssignmentsRoot,
        configuration: String,
    ) -> Result<Vec<EnrollmentConfigurationAssignment>, Fault> {
        let tenant = tenant(context)?.read();
        Subject::from(root).user(&tenant)?;
        let id = ConfigurationId::from(configuration);
        find(&tenant, &id, context)?;
        let assignments = related::assignments(&tenant, &id, context.version())?;
        Ok(assignments
            .map(|assignment| assignment.resource().clone())
            .collect())
    }

    async fn add(
        &self,
        context: &RequestContext,
        root: &AssignmentsRoot,
        configuration: String,
        body: &EnrollmentConfigurationAssignment,
    ) -> Result<EnrollmentConfigurationAssignment, Fault> {
        let id = ConfigurationId::from(configuration);
        let created = tenant(context)?
            .write(|tenant, circumstances| {
                Subject::from(root).user(tenant)?;
                find(tenant, &id, context)?;
                tenant.create_assignment(&id, body.clone(), circumstances)
            })
            .await?;
        Ok(created.resource().clone())
    }
}
