//! Operations on enrollment configurations, under all three roots.

use muster_api::*;
use muster_enrollment::{Audience, Configuration, ConfigurationId, Kind, Refusal, Tenant};
use muster_model::{
    DeviceEnrollmentConfiguration, DeviceEnrollmentConfigurationCollection,
    EnrollmentConfigurationAssignment, HasPayloadLinkResultItem,
    HasPayloadLinkResultItemCollection,
};
use muster_model_runtime::schema::{Arm, Shape};
use muster_model_runtime::{Described, has_arm};

use serde::Serialize;

use super::Graph;
use super::request::{Precondition, Subject, keep_unsaid, location, tenant};
use crate::fault::Fault;
use crate::normalize::Casts;
use crate::representation::entity_tag;

impl ConfigurationsOperations for Graph {
    async fn list_configurations(
        &self,
        context: &RequestContext,
        root: ConfigurationsRoot,
        _: ListConfigurationsRequest,
    ) -> Result<ListConfigurationsResponse, Fault> {
        let tenant = tenant(context)?.read();
        let listed = list(&tenant, Subject::from(&root), context)?;
        Ok(ListConfigurationsResponse::Ok(collection(listed)))
    }

    async fn count_configurations(
        &self,
        context: &RequestContext,
        root: ConfigurationsRoot,
        _: CountConfigurationsRequest,
    ) -> Result<CountConfigurationsResponse, Fault> {
        let tenant = tenant(context)?.read();
        let count = list(&tenant, Subject::from(&root), context)?.len();
        Ok(CountConfigurationsResponse::Ok(
            i32::try_from(count).unwrap_or(i32::MAX),
        ))
    }

    async fn create_configuration(
        &self,
        context: &RequestContext,
        root: ConfigurationsRoot,
        request: CreateConfigurationRequest,
    ) -> Result<CreateConfigurationResponse, Fault> {
        if self.refuses_application(context, Kind::of(&request.body)) {
            return Err(Fault::AppOnly);
        }
        let created = tenant(context)?
            .write(|tenant, circumstances| {
                Subject::from(&root).user(tenant)?;
                tenant.create_configuration(request.body.clone(), circumstances)
            })
            .await?;
        Ok(CreateConfigurationResponse::Created {
            e_tag: entity_tag::tag(&State {
                resource: created.resource(),
                assignments: Vec::new(),
            }),
            location: location(context, created.id().as_str()),
            body: created.resource().clone(),
        })
    }

    async fn get_configuration(
        &self,
        context: &RequestContext,
        root: ConfigurationsRoot,
        request: GetConfigurationRequest,
    ) -> Result<GetConfigurationResponse, Fault> {
        let tenant = tenant(context)?.read();
        Subject::from(&root).user(&tenant)?;
        let id = ConfigurationId::from(request.device_enrollment_configuration_id);
        let configuration = find(&tenant, &id, context)?;
        Ok(GetConfigurationResponse::Ok {
            e_tag: tag_of(&tenant, configuration),
            body: configuration.resource().clone(),
        })
    }

    async fn update_configuration(
        &self,
        context: &RequestContext,
        root: ConfigurationsRoot,
        request: UpdateConfigurationRequest,
    ) -> Result<UpdateConfigurationResponse, Fault> {
        let precondition = Precondition::of(&request.if_match, &request.if_none_match)?;
        let id = ConfigurationId::from(request.device_enrollment_configuration_id);
        let (e_tag, body) = tenant(context)?
            .write(|tenant, circumstances| {
                Subject::from(&root).user(tenant)?;
                let found = find(tenant, &id, context)?;
                precondition.check(|| tag_of(tenant, found))?;
                let mut replacement = found.resource().clone();
                request
                    .body
                    .clone()
                    .apply(&mut replacement)
                    .map_err(|patch| Fault::AnotherType {
                        found: patch.tag(),
                        expected: replacement.tag(),
                    })?;
                let applied = tenant.update_configuration(&id, replacement, circumstances)?;
                let e_tag = tag_of(&applied.tenant, &applied.outcome);
                Ok::<_, Fault>(applied.map(|updated| (e_tag, updated.resource().clone())))
            })
            .await?;
        Ok(UpdateConfigurationResponse::Ok { e_tag, body })
    }

    async fn delete_configuration(
        &self,
        context: &RequestContext,
        root: ConfigurationsRoot,
        request: DeleteConfigurationRequest,
    ) -> Result<DeleteConfigurationResponse, Fault> {
        let precondition = Precondition::of(&request.if_match, &request.if_none_match)?;
        let id = ConfigurationId::from(request.device_enrollment_configuration_id);
        tenant(context)?
            .write(|tenant, circumstances| {
                Subject::from(&root).user(tenant)?;
                let found = find(tenant, &id, context)?;
                precondition.check(|| tag_of(tenant, found))?;
                Ok::<_, Fault>(tenant.delete_configuration(&id, circumstances)?)
            })
            .await?;
        Ok(DeleteConfigurationResponse::NoContent)
    }

    async fn assign_configuration(
        &self,
        context: &RequestContext,
        root: ConfigurationsRoot,
        request: AssignConfigurationRequest,
    ) -> Result<AssignConfigurationResponse, Fault> {
        let precondition = Precondition::of(&request.if_match, &request.if_none_match)?;
        let id = ConfigurationId::from(request.device_enrollment_configuration_id);
        tenant(context)?
            .write(|tenant, circumstances| {
                Subject::from(&root).user(tenant)?;
                let found = find(tenant, &id, context)?;
                precondition.check(|| tag_of(tenant, found))?;
                let assignments = request.body.enrollment_configuration_assignments.iter();
                let assignments = assignments.map(|assignment| {
                    // What is wrong with a target, the core says.
                    let audience = Audience::of(&assignment.target).ok();
                    match audience.and_then(|audience| tenant.assignment_to(&id, &audience)) {
                        Some(current) => keep_unsaid(context, current.resource(), assignment),
                        None => Ok(assignment.clone()),
                    }
                });
                let assignments = assignments.collect::<Result<_, Fault>>()?;
                Ok::<_, Fault>(tenant.assign(&id, assignments, circumstances)?)
            })
            .await?;
        Ok(AssignConfigurationResponse::NoContent)
    }

    async fn set_configuration_priority(
        &self,
        context: &RequestContext,
        root: ConfigurationsRoot,
        request: SetConfigurationPriorityRequest,
    ) -> Result<SetConfigurationPriorityResponse, Fault> {
        let precondition = Precondition::of(&request.if_match, &request.if_none_match)?;
        let id = ConfigurationId::from(request.device_enrollment_configuration_id);
        tenant(context)?
            .write(|tenant, circumstances| {
                Subject::from(&root).user(tenant)?;
                let found = find(tenant, &id, context)?;
                precondition.check(|| tag_of(tenant, found))?;
                Ok::<_, Fault>(tenant.set_priority(&id, request.body.priority, circumstances)?)
            })
            .await?;
        Ok(SetConfigurationPriorityResponse::NoContent)
    }

    async fn create_enrollment_notification_configuration(
        &self,
        context: &RequestContext,
        root: ConfigurationsRoot,
        request: CreateEnrollmentNotificationConfigurationRequest,
    ) -> Result<CreateEnrollmentNotificationConfigurationResponse, Fault> {
        let notifications = request.body.device_enrollment_notification_configurations;
        tenant(context)?
            .write(|tenant, circumstances| {
                Subject::from(&root).user(tenant)?;
                let resources = notifications.clone();
                tenant.create_notifications(resources, circumstances)
            })
            .await?;
        Ok(CreateEnrollmentNotificationConfigurationResponse::NoContent)
    }

    async fn has_payload_links(
        &self,
        context: &RequestContext,
        root: ConfigurationsRoot,
        request: HasPayloadLinksRequest,
    ) -> Result<HasPayloadLinksResponse, Fault> {
        let tenant = tenant(context)?.read();
        Subject::from(&root).user(&tenant)?;
        let value = request
            .body
            .payload_ids
            .into_iter()
            .map(|payload| payload_link(&tenant, payload));
        Ok(HasPayloadLinksResponse::Ok(
            HasPayloadLinkResultItemCollection {
                odata_context: None,
                odata_count: None,
                odata_next_link: None,
                value: value.collect(),
            },
        ))
    }
}

/// What the entity tag of a configuration stands for: what is in it, and whom it is for, which is
/// contained in it.
#[derive(Serialize)]
struct State<'s> {
    resource: &'s DeviceEnrollmentConfiguration,
    assignments: Vec<&'s EnrollmentConfigurationAssignment>,
}

/// The entity tag of a configuration.
fn tag_of(tenant: &Tenant, configuration: &Configuration) -> String {
    let assignments = tenant.assignments(configuration.id());
    entity_tag::tag(&State {
        resource: configuration.resource(),
        assignments: assignments.map_or_else(
            |_| Vec::new(),
            |assignments| {
                assignments
                    .map(|assignment| assignment.resource())
                    .collect()
            },
        ),
    })
}

/// The configurations a root lists, of the types the request's version has: all of the tenant's,
/// or those targeted to a user.
fn list<'t>(
    tenant: &'t Tenant,
    subject: Subject<'_>,
    context: &RequestContext,
) -> Result<Vec<&'t Configuration>, Refusal> {
    let listed = match subject.user(tenant)? {
        None => tenant.configurations().collect(),
        Some(user) => tenant.targeted(user)?,
    };
    let known = |configuration: &&Configuration| is_known(configuration, context);
    Ok(listed.into_iter().filter(known).collect())
}

/// A configuration by its key, which reaches any configuration of the tenant under every root. To
/// a version that lacks its type it does not exist, nor behind the name of another type.
pub(super) fn find<'t>(
    tenant: &'t Tenant,
    id: &ConfigurationId,
    context: &RequestContext,
) -> Result<&'t Configuration, Refusal> {
    let configuration = tenant.configuration(id)?;
    if is_known(configuration, context) && is_of_the_casts(configuration, context) {
        Ok(configuration)
    } else {
        Err(Refusal::ConfigurationNotFound {
            configuration: id.clone(),
        })
    }
}

/// Whether a configuration is of every kind that the path narrows it to.
fn is_of_the_casts(configuration: &Configuration, context: &RequestContext) -> bool {
    let Shape::Union(union) = &DeviceEnrollmentConfiguration::schema().shape else {
        return true;
    };
    let casts = context.extensions().get::<Casts>();
    let mut casts = casts.into_iter().flat_map(|casts| &casts.0);
    casts.all(|cast| {
        let narrowed = |arm: &&Arm| arm.schema.type_name().eq_ignore_ascii_case(&cast.name);
        let arm = union.arms.iter().find(narrowed);
        arm.is_none_or(|arm| arm.tags.contains(&configuration.resource().tag()))
    })
}

/// Whether the request's version has the type of a configuration.
pub(super) fn is_known(configuration: &Configuration, context: &RequestContext) -> bool {
    has_arm(
        DeviceEnrollmentConfiguration::schema(),
        configuration.resource().tag(),
        context.version(),
    )
}

pub(super) fn collection<'c>(
    configurations: impl IntoIterator<Item = &'c Configuration>,
) -> DeviceEnrollmentConfigurationCollection {
    let value = configurations
        .into_iter()
        .map(|configuration| configuration.resource().clone());
    DeviceEnrollmentConfigurationCollection {
        odata_context: None,
        odata_count: None,
        odata_next_link: None,
        value: value.collect(),
    }
}

/// Whether a configuration is assigned to anybody, and how the assignments came about.
fn payload_link(tenant: &Tenant, payload_id: String) -> HasPayloadLinkResultItem {
    let mut item = HasPayloadLinkResultItem {
        payload_id,
        has_link: false,
        error: None,
        sources: Vec::new(),
    };
    match tenant.assignments(&ConfigurationId::from(item.payload_id.as_str())) {
        Ok(assignments) => {
            for assignment in assignments {
                let source = assignment.resource().source;
                if !item.sources.contains(&source) {
                    item.sources.push(source);
                }
            }
            item.has_link = !item.sources.is_empty();
        }
        Err(refusal) => item.error = Some(refusal.to_string()),
    }
    item
}
