// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

use std::sync::Arc;
use axum::Router;
use muster_api_runtime::{Operation, Rejection, RequestContext};
#[allow(unused_imports)]
use muster_model_runtime::schema;
mod device_management;
mod me;
pub use device_management::*;
pub use me::*;
/// What every implementation of the operations shares.
pub trait Service: Send + Sync + 'static {
    /// What an operation fails with.
    type Error: From<Rejection> + Send;
    /// The most bytes a request body may have.
    fn body_limit(&self) -> usize;
    /// The documented answer for a failure.
    fn failure(&self, context: &RequestContext, error: Self::Error) -> Failure;
}
/// Every error answer the document knows. Which of them an operation may give is said
/// by its response.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    /// 400
    BadRequest(muster_model::OdataError),
    /// 404
    NotFound(muster_model::OdataError),
    /// 413
    ContentTooLarge(muster_model::OdataError),
    /// 415
    UnsupportedMediaType(muster_model::OdataError),
    /// 500
    InternalServerError(muster_model::OdataError),
}
impl Failure {
    /// The status it is answered with.
    #[must_use]
    pub fn status(&self) -> u16 {
        match self {
            Self::BadRequest(_) => 400u16,
            Self::NotFound(_) => 404u16,
            Self::ContentTooLarge(_) => 413u16,
            Self::UnsupportedMediaType(_) => 415u16,
            Self::InternalServerError(_) => 500u16,
        }
    }
}
/// Every operation of the document, in its order.
pub const OPERATIONS: &[Operation] = &[
    Operation {
        id: "deviceManagementListConfigurations",
        method: "GET",
        path: "/deviceManagement/deviceEnrollmentConfigurations",
        tag: "deviceManagement",
        versions: schema::Versions::ALL,
        scopes: &[],
        statuses: &[200u16, 400u16, 500u16],
    },
    Operation {
        id: "deviceManagementCreateConfiguration",
        method: "POST",
        path: "/deviceManagement/deviceEnrollmentConfigurations",
        tag: "deviceManagement",
        versions: schema::Versions::ALL,
        scopes: &[],
        statuses: &[201u16, 400u16, 413u16, 415u16, 500u16],
    },
    Operation {
        id: "deviceManagementGetConfiguration",
        method: "GET",
        path: "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
        tag: "deviceManagement",
        versions: schema::Versions::ALL,
        scopes: &[],
        statuses: &[200u16, 400u16, 404u16, 500u16],
    },
    Operation {
        id: "deviceManagementDeleteConfiguration",
        method: "DELETE",
        path: "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
        tag: "deviceManagement",
        versions: schema::Versions::ALL,
        scopes: &[],
        statuses: &[204u16, 400u16, 404u16, 500u16],
    },
    Operation {
        id: "meListConfigurations",
        method: "GET",
        path: "/me/deviceEnrollmentConfigurations",
        tag: "me",
        versions: schema::Versions::ALL,
        scopes: &[],
        statuses: &[200u16, 400u16, 500u16],
    },
    Operation {
        id: "meGetConfiguration",
        method: "GET",
        path: "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
        tag: "me",
        versions: schema::Versions::ALL,
        scopes: &[],
        statuses: &[200u16, 400u16, 404u16, 500u16],
    },
    Operation {
        id: "meListAssignments",
        method: "GET",
        path: "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments",
        tag: "me",
        versions: schema::Versions::ALL,
        scopes: &[],
        statuses: &[200u16, 400u16, 404u16, 500u16],
    },
    Operation {
        id: "meCreateAssignment",
        method: "POST",
        path: "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments",
        tag: "me",
        versions: schema::Versions::ALL,
        scopes: &[],
        statuses: &[201u16, 400u16, 404u16, 413u16, 415u16, 500u16],
    },
    Operation {
        id: "meGetAssignment",
        method: "GET",
        path: "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
        tag: "me",
        versions: schema::Versions::ALL,
        scopes: &[],
        statuses: &[200u16, 400u16, 404u16, 500u16],
    },
    Operation {
        id: "meAddAssignment",
        method: "POST",
        path: "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/$ref",
        tag: "me",
        versions: schema::Versions::ALL,
        scopes: &[],
        statuses: &[201u16, 400u16, 404u16, 413u16, 415u16, 500u16],
    },
];
/// The versions of the document, oldest first.
pub const VERSIONS: &[&str] = &[];
/// Those of them that have everything, so that their answers need no projection.
const COMPLETE_VERSIONS: &[&str] = &[];
/// The version answers must be projected to, if any.
fn projection(context: &RequestContext) -> Option<&'static str> {
    let version = context.version();
    let complete = version.is_empty() || COMPLETE_VERSIONS.contains(&version);
    (!complete).then_some(version)
}
/// Every operation of one version, on its path and method, served by `service`.
pub fn router<S: DeviceManagementOperations + MeOperations>(
    service: Arc<S>,
    version: &str,
) -> Router {
    let _ = version;
    let mut router = Router::new();
    router = router
        .route(
            "/deviceManagement/deviceEnrollmentConfigurations",
            axum::routing::get(
                device_management::handle_device_management_list_configurations::<S>,
            ),
        );
    router = router
        .route(
            "/deviceManagement/deviceEnrollmentConfigurations",
            axum::routing::post(
                device_management::handle_device_management_create_configuration::<S>,
            ),
        );
    router = router
        .route(
            "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
            axum::routing::get(
                device_management::handle_device_management_get_configuration::<S>,
            ),
        );
    router = router
        .route(
            "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
            axum::routing::delete(
                device_management::handle_device_management_delete_configuration::<S>,
            ),
        );
    router = router
        .route(
            "/me/deviceEnrollmentConfigurations",
            axum::routing::get(me::handle_me_list_configurations::<S>),
        );
    router = router
        .route(
            "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
            axum::routing::get(me::handle_me_get_configuration::<S>),
        );
    router = router
        .route(
            "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments",
            axum::routing::get(me::handle_me_list_assignments::<S>),
        );
    router = router
        .route(
            "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments",
            axum::routing::post(me::handle_me_create_assignment::<S>),
        );
    router = router
        .route(
            "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
            axum::routing::get(me::handle_me_get_assignment::<S>),
        );
    router = router
        .route(
            "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/$ref",
            axum::routing::post(me::handle_me_add_assignment::<S>),
        );
    router.with_state(service)
}
/// The document, as it follows from this code.
#[derive(utoipa::OpenApi)]
#[openapi(
    info(
        title = "Muster",
        version = "0.1.0",
        description = "Muster is a local, stateful Microsoft Graph for Intune enrollment configurations and\ntheir assignments. What is created here can be listed, read and deleted again, and an id\nthat was never created is answered with 404, as a tenant would answer it.\n\n**Enrollment configurations** say which devices may enroll, how many of them, and what\ntheir users see while they do. Each has a kind, named by `@odata.type`. A tenant starts\nwith five built-in configurations, one for each of five kinds, at priority 0; they apply\nto everybody for whom nothing stronger does, and they cannot be deleted.\n**Assignments** belong to a configuration and say whom it is for.\n\nConventions that hold for every operation:\n\n- `@odata.type` is written as `#microsoft.graph.x` and read with or without the `#`.\n- Objects are closed. A property that the type does not declare is refused with 400 and\n  named in the answer.\n- Read-only properties belong to the server. Microsoft's own examples send some of them\n  (`id`, `priority`, `version`) when they create; sent here, they change nothing.\n- A property with a default may be left out of a request and is always present in an\n  answer.\n- Timestamps are UTC. `0001-01-01T00:00:00Z` stands for \"never\", as in the creation time of\n  a built-in configuration.\n- Every error has the body described by `odataError`.\n\nMicrosoft's description of the same resource:\n[deviceEnrollmentConfiguration](https://learn.microsoft.com/en-us/graph/api/resources/intune-shared-deviceenrollmentconfiguration?view=graph-rest-beta).",
        license(name = "MIT OR Apache-2.0", identifier = "MIT OR Apache-2.0")
    ),
    servers(
        (
            url = "/beta",
            description = "Graph's beta version, on the host Muster listens on. The enrollment configurations of a user (everything under `/me`) exist in beta only."
        )
    ),
    tags(
        (
            name = "deviceManagement",
            description = "The tenant's own collection of enrollment configurations: what an administrator sees."
        ),
        (
            name = "me",
            description = "Enrollment configurations as they concern the signed-in user. A list holds what is targeted to that user; a key reaches any configuration of the tenant, because otherwise a configuration nobody is assigned to could never be given its first assignment."
        )
    ),
    paths(
        device_management::handle_device_management_list_configurations,
        device_management::handle_device_management_create_configuration,
        device_management::handle_device_management_get_configuration,
        device_management::handle_device_management_delete_configuration,
        me::handle_me_list_configurations,
        me::handle_me_get_configuration,
        me::handle_me_list_assignments,
        me::handle_me_create_assignment,
        me::handle_me_get_assignment,
        me::handle_me_add_assignment
    ),
    components(
        schemas(
            muster_model::DeviceEnrollmentConfigurationCollection,
            muster_model::DeviceEnrollmentConfiguration,
            muster_model::DeviceEnrollmentLimitConfiguration,
            muster_model::DeviceEnrollmentConfigurationBase,
            muster_model::Entity,
            muster_model::DeviceEnrollmentConfigurationType,
            muster_model::DeviceEnrollmentPlatformRestrictionConfiguration,
            muster_model::DeviceEnrollmentPlatformRestriction,
            muster_model::EnrollmentRestrictionPlatformType,
            muster_model::DeviceEnrollmentPlatformRestrictionsConfiguration,
            muster_model::Windows10EnrollmentCompletionPageConfiguration,
            muster_model::DeviceEnrollmentWindowsHelloForBusinessConfiguration,
            muster_model::WindowsHelloForBusinessPinUsage,
            muster_model::Enablement,
            muster_model::WindowsRestoreDeviceEnrollmentConfiguration,
            muster_model::DeviceComanagementAuthorityConfiguration,
            muster_model::DeviceEnrollmentNotificationConfiguration,
            muster_model::EnrollmentNotificationTemplateType,
            muster_model::NotificationTemplateReference,
            muster_model::OdataError,
            muster_model::MainError,
            muster_model::ErrorDetail,
            muster_model::InnerError,
            muster_model::EnrollmentConfigurationAssignmentCollection,
            muster_model::EnrollmentConfigurationAssignment,
            muster_model::DeviceAndAppManagementAssignmentTarget,
            muster_model::AbstractAssignmentTarget,
            muster_model::AllDevicesAssignmentTarget,
            muster_model::AssignmentTargetBase,
            muster_model::DeviceAndAppManagementAssignmentFilterType,
            muster_model::AllLicensedUsersAssignmentTarget,
            muster_model::GroupAssignmentTarget,
            muster_model::ExclusionGroupAssignmentTarget,
            muster_model::ConfigurationManagerCollectionAssignmentTarget,
            muster_model::DeviceAndAppManagementAssignmentSource
        )
    ),
)]
pub struct Document;
