// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

use std::sync::Arc;
use axum::Router;
use muster_api_runtime::{Operation, Rejection, RequestContext};
#[allow(unused_imports)]
use muster_model_runtime::{Reading, schema};
mod configurations;
mod assignments;
mod users;
mod groups;
mod service;
pub use configurations::*;
pub use assignments::*;
pub use users::*;
pub use groups::*;
pub use service::*;
/// What every implementation of the operations shares.
pub trait Service: Send + Sync + 'static {
    /// What an operation fails with.
    type Error: From<Rejection> + Send;
    /// The most bytes a request body may have.
    fn body_limit(&self) -> usize;
    /// How the body of a request is read where the document leaves it to the service.
    fn reading(&self) -> Reading;
    /// The type of a body that does not name one, where what it is about has a type
    /// already. It is asked for only then.
    fn root_type(
        &self,
        context: &RequestContext,
    ) -> Result<Option<&'static str>, Self::Error>;
    /// The documented answer for a failure.
    fn failure(&self, context: &RequestContext, error: Self::Error) -> Failure;
}
/// Every error answer the document knows. Which of them an operation may give is said
/// by its response.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    /// 400
    BadRequest(muster_model::OdataError),
    /// 401
    Unauthorized(muster_model::OdataError),
    /// 403
    Forbidden(muster_model::OdataError),
    /// 404
    NotFound(muster_model::OdataError),
    /// 412
    PreconditionFailed(muster_model::OdataError),
    /// 413
    ContentTooLarge(muster_model::OdataError),
    /// 415
    UnsupportedMediaType(muster_model::OdataError),
    /// 429
    TooManyRequests(muster_model::OdataError),
    /// 500
    InternalServerError(muster_model::OdataError),
    /// 501
    NotImplemented(muster_model::OdataError),
    /// 503
    ServiceUnavailable(muster_model::OdataError),
}
impl Failure {
    /// The status it is answered with.
    #[must_use]
    pub fn status(&self) -> u16 {
        match self {
            Self::BadRequest(_) => 400u16,
            Self::Unauthorized(_) => 401u16,
            Self::Forbidden(_) => 403u16,
            Self::NotFound(_) => 404u16,
            Self::PreconditionFailed(_) => 412u16,
            Self::ContentTooLarge(_) => 413u16,
            Self::UnsupportedMediaType(_) => 415u16,
            Self::TooManyRequests(_) => 429u16,
            Self::InternalServerError(_) => 500u16,
            Self::NotImplemented(_) => 501u16,
            Self::ServiceUnavailable(_) => 503u16,
        }
    }
}
/// Every operation of the document, in its order.
pub const OPERATIONS: &[Operation] = &[
    Operation {
        id: "deviceManagementListConfigurations",
        method: "GET",
        path: "/deviceManagement/deviceEnrollmentConfigurations",
        tag: "configurations",
        versions: schema::Versions::ALL,
        scopes: &[
            &["DeviceManagementServiceConfig.Read.All"],
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.Read.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &[
            "$count",
            "$expand",
            "$filter",
            "$format",
            "$orderby",
            "$search",
            "$select",
            "$skip",
            "$skiptoken",
            "$top",
        ],
        statuses: &[
            200u16, 400u16, 401u16, 403u16, 404u16, 429u16, 500u16, 501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::DEVICE_ENROLLMENT_CONFIGURATION_COLLECTION),
    },
    Operation {
        id: "deviceManagementCreateConfiguration",
        method: "POST",
        path: "/deviceManagement/deviceEnrollmentConfigurations",
        tag: "configurations",
        versions: schema::Versions::ALL,
        scopes: &[
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            201u16, 400u16, 401u16, 403u16, 404u16, 413u16, 415u16, 429u16, 500u16,
            501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::DEVICE_ENROLLMENT_CONFIGURATION),
    },
    Operation {
        id: "deviceManagementCountConfigurations",
        method: "GET",
        path: "/deviceManagement/deviceEnrollmentConfigurations/$count",
        tag: "configurations",
        versions: schema::Versions::ALL,
        scopes: &[
            &["DeviceManagementServiceConfig.Read.All"],
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.Read.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &["$filter", "$search"],
        statuses: &[
            200u16, 400u16, 401u16, 403u16, 404u16, 429u16, 500u16, 501u16, 503u16,
        ],
        media_type: Some("text/plain"),
        answer: None,
    },
    Operation {
        id: "deviceManagementCreateEnrollmentNotificationConfiguration",
        method: "POST",
        path: "/deviceManagement/deviceEnrollmentConfigurations/createEnrollmentNotificationConfiguration",
        tag: "configurations",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.Read.All"],
            &["DeviceManagementConfiguration.Read.All"],
        ],
        query: &[],
        statuses: &[
            204u16, 400u16, 401u16, 403u16, 404u16, 413u16, 415u16, 429u16, 500u16,
            501u16, 503u16,
        ],
        media_type: None,
        answer: None,
    },
    Operation {
        id: "deviceManagementHasPayloadLinks",
        method: "POST",
        path: "/deviceManagement/deviceEnrollmentConfigurations/hasPayloadLinks",
        tag: "configurations",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.Read.All"],
            &["DeviceManagementServiceConfig.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            200u16, 400u16, 401u16, 403u16, 404u16, 413u16, 415u16, 429u16, 500u16,
            501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::HAS_PAYLOAD_LINK_RESULT_ITEM_COLLECTION),
    },
    Operation {
        id: "deviceManagementGetConfiguration",
        method: "GET",
        path: "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
        tag: "configurations",
        versions: schema::Versions::ALL,
        scopes: &[
            &["DeviceManagementServiceConfig.Read.All"],
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.Read.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &["$expand", "$format", "$select"],
        statuses: &[
            200u16, 304u16, 400u16, 401u16, 403u16, 404u16, 412u16, 429u16, 500u16,
            501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::DEVICE_ENROLLMENT_CONFIGURATION),
    },
    Operation {
        id: "deviceManagementUpdateConfiguration",
        method: "PATCH",
        path: "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
        tag: "configurations",
        versions: schema::Versions::ALL,
        scopes: &[
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            200u16, 400u16, 401u16, 403u16, 404u16, 412u16, 413u16, 415u16, 429u16,
            500u16, 501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::DEVICE_ENROLLMENT_CONFIGURATION),
    },
    Operation {
        id: "deviceManagementDeleteConfiguration",
        method: "DELETE",
        path: "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
        tag: "configurations",
        versions: schema::Versions::ALL,
        scopes: &[
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            204u16, 400u16, 401u16, 403u16, 404u16, 412u16, 429u16, 500u16, 501u16,
            503u16,
        ],
        media_type: None,
        answer: None,
    },
    Operation {
        id: "deviceManagementAssignConfiguration",
        method: "POST",
        path: "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assign",
        tag: "configurations",
        versions: schema::Versions::ALL,
        scopes: &[
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            204u16, 400u16, 401u16, 403u16, 404u16, 412u16, 413u16, 415u16, 429u16,
            500u16, 501u16, 503u16,
        ],
        media_type: None,
        answer: None,
    },
    Operation {
        id: "deviceManagementSetConfigurationPriority",
        method: "POST",
        path: "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/setPriority",
        tag: "configurations",
        versions: schema::Versions::ALL,
        scopes: &[
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            204u16, 400u16, 401u16, 403u16, 404u16, 412u16, 413u16, 415u16, 429u16,
            500u16, 501u16, 503u16,
        ],
        media_type: None,
        answer: None,
    },
    Operation {
        id: "deviceManagementListAssignments",
        method: "GET",
        path: "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments",
        tag: "assignments",
        versions: schema::Versions::ALL,
        scopes: &[
            &["DeviceManagementServiceConfig.Read.All"],
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.Read.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &[
            "$count",
            "$expand",
            "$filter",
            "$format",
            "$orderby",
            "$search",
            "$select",
            "$skip",
            "$skiptoken",
            "$top",
        ],
        statuses: &[
            200u16, 400u16, 401u16, 403u16, 404u16, 429u16, 500u16, 501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::ENROLLMENT_CONFIGURATION_ASSIGNMENT_COLLECTION),
    },
    Operation {
        id: "deviceManagementCreateAssignment",
        method: "POST",
        path: "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments",
        tag: "assignments",
        versions: schema::Versions::ALL,
        scopes: &[
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            201u16, 400u16, 401u16, 403u16, 404u16, 413u16, 415u16, 429u16, 500u16,
            501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::ENROLLMENT_CONFIGURATION_ASSIGNMENT),
    },
    Operation {
        id: "deviceManagementCountAssignments",
        method: "GET",
        path: "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/$count",
        tag: "assignments",
        versions: schema::Versions::ALL,
        scopes: &[
            &["DeviceManagementServiceConfig.Read.All"],
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.Read.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &["$filter", "$search"],
        statuses: &[
            200u16, 400u16, 401u16, 403u16, 404u16, 429u16, 500u16, 501u16, 503u16,
        ],
        media_type: Some("text/plain"),
        answer: None,
    },
    Operation {
        id: "deviceManagementAddAssignment",
        method: "POST",
        path: "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/$ref",
        tag: "assignments",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            201u16, 400u16, 401u16, 403u16, 404u16, 413u16, 415u16, 429u16, 500u16,
            501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::ENROLLMENT_CONFIGURATION_ASSIGNMENT),
    },
    Operation {
        id: "deviceManagementGetAssignment",
        method: "GET",
        path: "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
        tag: "assignments",
        versions: schema::Versions::ALL,
        scopes: &[
            &["DeviceManagementServiceConfig.Read.All"],
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.Read.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &["$expand", "$format", "$select"],
        statuses: &[
            200u16, 304u16, 400u16, 401u16, 403u16, 404u16, 412u16, 429u16, 500u16,
            501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::ENROLLMENT_CONFIGURATION_ASSIGNMENT),
    },
    Operation {
        id: "deviceManagementUpdateAssignment",
        method: "PATCH",
        path: "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
        tag: "assignments",
        versions: schema::Versions::ALL,
        scopes: &[
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            200u16, 400u16, 401u16, 403u16, 404u16, 412u16, 413u16, 415u16, 429u16,
            500u16, 501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::ENROLLMENT_CONFIGURATION_ASSIGNMENT),
    },
    Operation {
        id: "deviceManagementDeleteAssignment",
        method: "DELETE",
        path: "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
        tag: "assignments",
        versions: schema::Versions::ALL,
        scopes: &[
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            204u16, 400u16, 401u16, 403u16, 404u16, 412u16, 429u16, 500u16, 501u16,
            503u16,
        ],
        media_type: None,
        answer: None,
    },
    Operation {
        id: "getMe",
        method: "GET",
        path: "/me",
        tag: "users",
        versions: schema::Versions::ALL,
        scopes: &[
            &["User.Read"],
            &["User.ReadWrite"],
            &["User.ReadBasic.All"],
            &["User.Read.All"],
            &["User.ReadWrite.All"],
            &["Directory.Read.All"],
            &["Directory.ReadWrite.All"],
        ],
        query: &["$expand", "$format", "$select"],
        statuses: &[
            200u16, 304u16, 400u16, 401u16, 403u16, 412u16, 429u16, 500u16, 501u16,
            503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::USER),
    },
    Operation {
        id: "meListTransitiveMemberOf",
        method: "GET",
        path: "/me/transitiveMemberOf",
        tag: "users",
        versions: schema::Versions::ALL,
        scopes: &[
            &["User.Read"],
            &["User.Read.All"],
            &["GroupMember.ReadBasic.All"],
            &["GroupMember.Read.All"],
            &["Group.ReadBasic.All"],
            &["Group.Read.All"],
            &["Directory.Read.All"],
            &["Directory.ReadWrite.All"],
        ],
        query: &[
            "$count",
            "$expand",
            "$filter",
            "$format",
            "$orderby",
            "$search",
            "$select",
            "$skip",
            "$skiptoken",
            "$top",
        ],
        statuses: &[
            200u16, 400u16, 401u16, 403u16, 404u16, 429u16, 500u16, 501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::DIRECTORY_OBJECT_COLLECTION),
    },
    Operation {
        id: "meListConfigurations",
        method: "GET",
        path: "/me/deviceEnrollmentConfigurations",
        tag: "configurations",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.Read.All"],
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.Read.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &[
            "$count",
            "$expand",
            "$filter",
            "$format",
            "$orderby",
            "$search",
            "$select",
            "$skip",
            "$skiptoken",
            "$top",
        ],
        statuses: &[
            200u16, 400u16, 401u16, 403u16, 404u16, 429u16, 500u16, 501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::DEVICE_ENROLLMENT_CONFIGURATION_COLLECTION),
    },
    Operation {
        id: "meCreateConfiguration",
        method: "POST",
        path: "/me/deviceEnrollmentConfigurations",
        tag: "configurations",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            201u16, 400u16, 401u16, 403u16, 404u16, 413u16, 415u16, 429u16, 500u16,
            501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::DEVICE_ENROLLMENT_CONFIGURATION),
    },
    Operation {
        id: "meCountConfigurations",
        method: "GET",
        path: "/me/deviceEnrollmentConfigurations/$count",
        tag: "configurations",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.Read.All"],
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.Read.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &["$filter", "$search"],
        statuses: &[
            200u16, 400u16, 401u16, 403u16, 404u16, 429u16, 500u16, 501u16, 503u16,
        ],
        media_type: Some("text/plain"),
        answer: None,
    },
    Operation {
        id: "meCreateEnrollmentNotificationConfiguration",
        method: "POST",
        path: "/me/deviceEnrollmentConfigurations/createEnrollmentNotificationConfiguration",
        tag: "configurations",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.Read.All"],
            &["DeviceManagementConfiguration.Read.All"],
        ],
        query: &[],
        statuses: &[
            204u16, 400u16, 401u16, 403u16, 404u16, 413u16, 415u16, 429u16, 500u16,
            501u16, 503u16,
        ],
        media_type: None,
        answer: None,
    },
    Operation {
        id: "meHasPayloadLinks",
        method: "POST",
        path: "/me/deviceEnrollmentConfigurations/hasPayloadLinks",
        tag: "configurations",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.Read.All"],
            &["DeviceManagementServiceConfig.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            200u16, 400u16, 401u16, 403u16, 404u16, 413u16, 415u16, 429u16, 500u16,
            501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::HAS_PAYLOAD_LINK_RESULT_ITEM_COLLECTION),
    },
    Operation {
        id: "meGetConfiguration",
        method: "GET",
        path: "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
        tag: "configurations",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.Read.All"],
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.Read.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &["$expand", "$format", "$select"],
        statuses: &[
            200u16, 304u16, 400u16, 401u16, 403u16, 404u16, 412u16, 429u16, 500u16,
            501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::DEVICE_ENROLLMENT_CONFIGURATION),
    },
    Operation {
        id: "meUpdateConfiguration",
        method: "PATCH",
        path: "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
        tag: "configurations",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            200u16, 400u16, 401u16, 403u16, 404u16, 412u16, 413u16, 415u16, 429u16,
            500u16, 501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::DEVICE_ENROLLMENT_CONFIGURATION),
    },
    Operation {
        id: "meDeleteConfiguration",
        method: "DELETE",
        path: "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
        tag: "configurations",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            204u16, 400u16, 401u16, 403u16, 404u16, 412u16, 429u16, 500u16, 501u16,
            503u16,
        ],
        media_type: None,
        answer: None,
    },
    Operation {
        id: "meAssignConfiguration",
        method: "POST",
        path: "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assign",
        tag: "configurations",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            204u16, 400u16, 401u16, 403u16, 404u16, 412u16, 413u16, 415u16, 429u16,
            500u16, 501u16, 503u16,
        ],
        media_type: None,
        answer: None,
    },
    Operation {
        id: "meSetConfigurationPriority",
        method: "POST",
        path: "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/setPriority",
        tag: "configurations",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            204u16, 400u16, 401u16, 403u16, 404u16, 412u16, 413u16, 415u16, 429u16,
            500u16, 501u16, 503u16,
        ],
        media_type: None,
        answer: None,
    },
    Operation {
        id: "meListAssignments",
        method: "GET",
        path: "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments",
        tag: "assignments",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.Read.All"],
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.Read.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &[
            "$count",
            "$expand",
            "$filter",
            "$format",
            "$orderby",
            "$search",
            "$select",
            "$skip",
            "$skiptoken",
            "$top",
        ],
        statuses: &[
            200u16, 400u16, 401u16, 403u16, 404u16, 429u16, 500u16, 501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::ENROLLMENT_CONFIGURATION_ASSIGNMENT_COLLECTION),
    },
    Operation {
        id: "meCreateAssignment",
        method: "POST",
        path: "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments",
        tag: "assignments",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            201u16, 400u16, 401u16, 403u16, 404u16, 413u16, 415u16, 429u16, 500u16,
            501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::ENROLLMENT_CONFIGURATION_ASSIGNMENT),
    },
    Operation {
        id: "meCountAssignments",
        method: "GET",
        path: "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/$count",
        tag: "assignments",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.Read.All"],
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.Read.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &["$filter", "$search"],
        statuses: &[
            200u16, 400u16, 401u16, 403u16, 404u16, 429u16, 500u16, 501u16, 503u16,
        ],
        media_type: Some("text/plain"),
        answer: None,
    },
    Operation {
        id: "meAddAssignment",
        method: "POST",
        path: "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/$ref",
        tag: "assignments",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            201u16, 400u16, 401u16, 403u16, 404u16, 413u16, 415u16, 429u16, 500u16,
            501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::ENROLLMENT_CONFIGURATION_ASSIGNMENT),
    },
    Operation {
        id: "meGetAssignment",
        method: "GET",
        path: "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
        tag: "assignments",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.Read.All"],
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.Read.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &["$expand", "$format", "$select"],
        statuses: &[
            200u16, 304u16, 400u16, 401u16, 403u16, 404u16, 412u16, 429u16, 500u16,
            501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::ENROLLMENT_CONFIGURATION_ASSIGNMENT),
    },
    Operation {
        id: "meUpdateAssignment",
        method: "PATCH",
        path: "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
        tag: "assignments",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            200u16, 400u16, 401u16, 403u16, 404u16, 412u16, 413u16, 415u16, 429u16,
            500u16, 501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::ENROLLMENT_CONFIGURATION_ASSIGNMENT),
    },
    Operation {
        id: "meDeleteAssignment",
        method: "DELETE",
        path: "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
        tag: "assignments",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            204u16, 400u16, 401u16, 403u16, 404u16, 412u16, 429u16, 500u16, 501u16,
            503u16,
        ],
        media_type: None,
        answer: None,
    },
    Operation {
        id: "meGetEffectiveDeviceEnrollmentConfigurations",
        method: "GET",
        path: "/me/getEffectiveDeviceEnrollmentConfigurations()",
        tag: "users",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.Read.All"],
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.Read.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &[
            "$count",
            "$expand",
            "$filter",
            "$format",
            "$orderby",
            "$search",
            "$select",
            "$skip",
            "$skiptoken",
            "$top",
        ],
        statuses: &[
            200u16, 400u16, 401u16, 403u16, 404u16, 429u16, 500u16, 501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::DEVICE_ENROLLMENT_CONFIGURATION_COLLECTION),
    },
    Operation {
        id: "listUsers",
        method: "GET",
        path: "/users",
        tag: "users",
        versions: schema::Versions::ALL,
        scopes: &[
            &["User.ReadBasic.All"],
            &["User.Read.All"],
            &["User.ReadWrite.All"],
            &["Directory.Read.All"],
            &["Directory.ReadWrite.All"],
            &["DeviceManagementServiceConfig.Read.All"],
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.Read.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
            &["DeviceManagementApps.Read.All"],
            &["DeviceManagementApps.ReadWrite.All"],
            &["DeviceManagementManagedDevices.Read.All"],
            &["DeviceManagementManagedDevices.ReadWrite.All"],
        ],
        query: &[
            "$count",
            "$expand",
            "$filter",
            "$format",
            "$orderby",
            "$search",
            "$select",
            "$skiptoken",
            "$top",
        ],
        statuses: &[200u16, 400u16, 401u16, 403u16, 429u16, 500u16, 501u16, 503u16],
        media_type: Some("application/json"),
        answer: Some(&muster_model::USER_COLLECTION),
    },
    Operation {
        id: "createUser",
        method: "POST",
        path: "/users",
        tag: "users",
        versions: schema::Versions::ALL,
        scopes: &[
            &["User.ReadWrite.All"],
            &["Directory.ReadWrite.All"],
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
            &["DeviceManagementApps.ReadWrite.All"],
            &["DeviceManagementManagedDevices.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            201u16, 400u16, 401u16, 403u16, 413u16, 415u16, 429u16, 500u16, 501u16,
            503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::USER),
    },
    Operation {
        id: "getUser",
        method: "GET",
        path: "/users/{user-id}",
        tag: "users",
        versions: schema::Versions::ALL,
        scopes: &[
            &["User.ReadBasic.All"],
            &["User.Read.All"],
            &["User.ReadWrite.All"],
            &["Directory.Read.All"],
            &["Directory.ReadWrite.All"],
            &["DeviceManagementServiceConfig.Read.All"],
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.Read.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
            &["DeviceManagementApps.Read.All"],
            &["DeviceManagementApps.ReadWrite.All"],
            &["DeviceManagementManagedDevices.Read.All"],
            &["DeviceManagementManagedDevices.ReadWrite.All"],
        ],
        query: &["$expand", "$format", "$select"],
        statuses: &[
            200u16, 304u16, 400u16, 401u16, 403u16, 404u16, 412u16, 429u16, 500u16,
            501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::USER),
    },
    Operation {
        id: "updateUser",
        method: "PATCH",
        path: "/users/{user-id}",
        tag: "users",
        versions: schema::Versions::ALL,
        scopes: &[
            &["User.ReadWrite.All"],
            &["Directory.ReadWrite.All"],
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
            &["DeviceManagementApps.ReadWrite.All"],
            &["DeviceManagementManagedDevices.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            204u16, 400u16, 401u16, 403u16, 404u16, 412u16, 413u16, 415u16, 429u16,
            500u16, 501u16, 503u16,
        ],
        media_type: None,
        answer: None,
    },
    Operation {
        id: "deleteUser",
        method: "DELETE",
        path: "/users/{user-id}",
        tag: "users",
        versions: schema::Versions::ALL,
        scopes: &[
            &["User.DeleteRestore.All"],
            &["User.ReadWrite.All"],
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
            &["DeviceManagementApps.ReadWrite.All"],
            &["DeviceManagementManagedDevices.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            204u16, 400u16, 401u16, 403u16, 404u16, 412u16, 429u16, 500u16, 501u16,
            503u16,
        ],
        media_type: None,
        answer: None,
    },
    Operation {
        id: "usersListTransitiveMemberOf",
        method: "GET",
        path: "/users/{user-id}/transitiveMemberOf",
        tag: "users",
        versions: schema::Versions::ALL,
        scopes: &[
            &["User.Read"],
            &["User.Read.All"],
            &["GroupMember.ReadBasic.All"],
            &["GroupMember.Read.All"],
            &["Group.ReadBasic.All"],
            &["Group.Read.All"],
            &["Directory.Read.All"],
            &["Directory.ReadWrite.All"],
        ],
        query: &[
            "$count",
            "$expand",
            "$filter",
            "$format",
            "$orderby",
            "$search",
            "$select",
            "$skip",
            "$skiptoken",
            "$top",
        ],
        statuses: &[
            200u16, 400u16, 401u16, 403u16, 404u16, 429u16, 500u16, 501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::DIRECTORY_OBJECT_COLLECTION),
    },
    Operation {
        id: "usersListConfigurations",
        method: "GET",
        path: "/users/{user-id}/deviceEnrollmentConfigurations",
        tag: "configurations",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.Read.All"],
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.Read.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &[
            "$count",
            "$expand",
            "$filter",
            "$format",
            "$orderby",
            "$search",
            "$select",
            "$skip",
            "$skiptoken",
            "$top",
        ],
        statuses: &[
            200u16, 400u16, 401u16, 403u16, 404u16, 429u16, 500u16, 501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::DEVICE_ENROLLMENT_CONFIGURATION_COLLECTION),
    },
    Operation {
        id: "usersCreateConfiguration",
        method: "POST",
        path: "/users/{user-id}/deviceEnrollmentConfigurations",
        tag: "configurations",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            201u16, 400u16, 401u16, 403u16, 404u16, 413u16, 415u16, 429u16, 500u16,
            501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::DEVICE_ENROLLMENT_CONFIGURATION),
    },
    Operation {
        id: "usersCountConfigurations",
        method: "GET",
        path: "/users/{user-id}/deviceEnrollmentConfigurations/$count",
        tag: "configurations",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.Read.All"],
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.Read.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &["$filter", "$search"],
        statuses: &[
            200u16, 400u16, 401u16, 403u16, 404u16, 429u16, 500u16, 501u16, 503u16,
        ],
        media_type: Some("text/plain"),
        answer: None,
    },
    Operation {
        id: "usersCreateEnrollmentNotificationConfiguration",
        method: "POST",
        path: "/users/{user-id}/deviceEnrollmentConfigurations/createEnrollmentNotificationConfiguration",
        tag: "configurations",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.Read.All"],
            &["DeviceManagementConfiguration.Read.All"],
        ],
        query: &[],
        statuses: &[
            204u16, 400u16, 401u16, 403u16, 404u16, 413u16, 415u16, 429u16, 500u16,
            501u16, 503u16,
        ],
        media_type: None,
        answer: None,
    },
    Operation {
        id: "usersHasPayloadLinks",
        method: "POST",
        path: "/users/{user-id}/deviceEnrollmentConfigurations/hasPayloadLinks",
        tag: "configurations",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.Read.All"],
            &["DeviceManagementServiceConfig.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            200u16, 400u16, 401u16, 403u16, 404u16, 413u16, 415u16, 429u16, 500u16,
            501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::HAS_PAYLOAD_LINK_RESULT_ITEM_COLLECTION),
    },
    Operation {
        id: "usersGetConfiguration",
        method: "GET",
        path: "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
        tag: "configurations",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.Read.All"],
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.Read.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &["$expand", "$format", "$select"],
        statuses: &[
            200u16, 304u16, 400u16, 401u16, 403u16, 404u16, 412u16, 429u16, 500u16,
            501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::DEVICE_ENROLLMENT_CONFIGURATION),
    },
    Operation {
        id: "usersUpdateConfiguration",
        method: "PATCH",
        path: "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
        tag: "configurations",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            200u16, 400u16, 401u16, 403u16, 404u16, 412u16, 413u16, 415u16, 429u16,
            500u16, 501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::DEVICE_ENROLLMENT_CONFIGURATION),
    },
    Operation {
        id: "usersDeleteConfiguration",
        method: "DELETE",
        path: "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
        tag: "configurations",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            204u16, 400u16, 401u16, 403u16, 404u16, 412u16, 429u16, 500u16, 501u16,
            503u16,
        ],
        media_type: None,
        answer: None,
    },
    Operation {
        id: "usersAssignConfiguration",
        method: "POST",
        path: "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assign",
        tag: "configurations",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            204u16, 400u16, 401u16, 403u16, 404u16, 412u16, 413u16, 415u16, 429u16,
            500u16, 501u16, 503u16,
        ],
        media_type: None,
        answer: None,
    },
    Operation {
        id: "usersSetConfigurationPriority",
        method: "POST",
        path: "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/setPriority",
        tag: "configurations",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            204u16, 400u16, 401u16, 403u16, 404u16, 412u16, 413u16, 415u16, 429u16,
            500u16, 501u16, 503u16,
        ],
        media_type: None,
        answer: None,
    },
    Operation {
        id: "usersListAssignments",
        method: "GET",
        path: "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments",
        tag: "assignments",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.Read.All"],
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.Read.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &[
            "$count",
            "$expand",
            "$filter",
            "$format",
            "$orderby",
            "$search",
            "$select",
            "$skip",
            "$skiptoken",
            "$top",
        ],
        statuses: &[
            200u16, 400u16, 401u16, 403u16, 404u16, 429u16, 500u16, 501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::ENROLLMENT_CONFIGURATION_ASSIGNMENT_COLLECTION),
    },
    Operation {
        id: "usersCreateAssignment",
        method: "POST",
        path: "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments",
        tag: "assignments",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            201u16, 400u16, 401u16, 403u16, 404u16, 413u16, 415u16, 429u16, 500u16,
            501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::ENROLLMENT_CONFIGURATION_ASSIGNMENT),
    },
    Operation {
        id: "usersCountAssignments",
        method: "GET",
        path: "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/$count",
        tag: "assignments",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.Read.All"],
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.Read.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &["$filter", "$search"],
        statuses: &[
            200u16, 400u16, 401u16, 403u16, 404u16, 429u16, 500u16, 501u16, 503u16,
        ],
        media_type: Some("text/plain"),
        answer: None,
    },
    Operation {
        id: "usersAddAssignment",
        method: "POST",
        path: "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/$ref",
        tag: "assignments",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            201u16, 400u16, 401u16, 403u16, 404u16, 413u16, 415u16, 429u16, 500u16,
            501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::ENROLLMENT_CONFIGURATION_ASSIGNMENT),
    },
    Operation {
        id: "usersGetAssignment",
        method: "GET",
        path: "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
        tag: "assignments",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.Read.All"],
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.Read.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &["$expand", "$format", "$select"],
        statuses: &[
            200u16, 304u16, 400u16, 401u16, 403u16, 404u16, 412u16, 429u16, 500u16,
            501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::ENROLLMENT_CONFIGURATION_ASSIGNMENT),
    },
    Operation {
        id: "usersUpdateAssignment",
        method: "PATCH",
        path: "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
        tag: "assignments",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            200u16, 400u16, 401u16, 403u16, 404u16, 412u16, 413u16, 415u16, 429u16,
            500u16, 501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::ENROLLMENT_CONFIGURATION_ASSIGNMENT),
    },
    Operation {
        id: "usersDeleteAssignment",
        method: "DELETE",
        path: "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
        tag: "assignments",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            204u16, 400u16, 401u16, 403u16, 404u16, 412u16, 429u16, 500u16, 501u16,
            503u16,
        ],
        media_type: None,
        answer: None,
    },
    Operation {
        id: "usersGetEffectiveDeviceEnrollmentConfigurations",
        method: "GET",
        path: "/users/{user-id}/getEffectiveDeviceEnrollmentConfigurations()",
        tag: "users",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[
            &["DeviceManagementServiceConfig.Read.All"],
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &["DeviceManagementConfiguration.Read.All"],
            &["DeviceManagementConfiguration.ReadWrite.All"],
        ],
        query: &[
            "$count",
            "$expand",
            "$filter",
            "$format",
            "$orderby",
            "$search",
            "$select",
            "$skip",
            "$skiptoken",
            "$top",
        ],
        statuses: &[
            200u16, 400u16, 401u16, 403u16, 404u16, 429u16, 500u16, 501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::DEVICE_ENROLLMENT_CONFIGURATION_COLLECTION),
    },
    Operation {
        id: "listGroups",
        method: "GET",
        path: "/groups",
        tag: "groups",
        versions: schema::Versions::ALL,
        scopes: &[
            &["Group.ReadBasic.All"],
            &["GroupMember.Read.All"],
            &["Group.Read.All"],
            &["Group.ReadWrite.All"],
            &["Directory.Read.All"],
            &["Directory.ReadWrite.All"],
        ],
        query: &[
            "$count",
            "$expand",
            "$filter",
            "$format",
            "$orderby",
            "$search",
            "$select",
            "$skip",
            "$skiptoken",
            "$top",
        ],
        statuses: &[200u16, 400u16, 401u16, 403u16, 429u16, 500u16, 501u16, 503u16],
        media_type: Some("application/json"),
        answer: Some(&muster_model::GROUP_COLLECTION),
    },
    Operation {
        id: "createGroup",
        method: "POST",
        path: "/groups",
        tag: "groups",
        versions: schema::Versions::ALL,
        scopes: &[
            &["Group.Create"],
            &["Group.ReadWrite.All"],
            &["Directory.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            201u16, 400u16, 401u16, 403u16, 413u16, 415u16, 429u16, 500u16, 501u16,
            503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::GROUP),
    },
    Operation {
        id: "getGroup",
        method: "GET",
        path: "/groups/{group-id}",
        tag: "groups",
        versions: schema::Versions::ALL,
        scopes: &[
            &["Group.ReadBasic.All"],
            &["GroupMember.Read.All"],
            &["Group.Read.All"],
            &["Group.ReadWrite.All"],
            &["Directory.Read.All"],
            &["Directory.ReadWrite.All"],
        ],
        query: &["$expand", "$format", "$select"],
        statuses: &[
            200u16, 304u16, 400u16, 401u16, 403u16, 404u16, 412u16, 429u16, 500u16,
            501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::GROUP),
    },
    Operation {
        id: "updateGroup",
        method: "PATCH",
        path: "/groups/{group-id}",
        tag: "groups",
        versions: schema::Versions::ALL,
        scopes: &[&["Group.ReadWrite.All"], &["Directory.ReadWrite.All"]],
        query: &[],
        statuses: &[
            204u16, 400u16, 401u16, 403u16, 404u16, 412u16, 413u16, 415u16, 429u16,
            500u16, 501u16, 503u16,
        ],
        media_type: None,
        answer: None,
    },
    Operation {
        id: "deleteGroup",
        method: "DELETE",
        path: "/groups/{group-id}",
        tag: "groups",
        versions: schema::Versions::ALL,
        scopes: &[&["Group.ReadWrite.All"]],
        query: &[],
        statuses: &[
            204u16, 400u16, 401u16, 403u16, 404u16, 412u16, 429u16, 500u16, 501u16,
            503u16,
        ],
        media_type: None,
        answer: None,
    },
    Operation {
        id: "listGroupMembers",
        method: "GET",
        path: "/groups/{group-id}/members",
        tag: "groups",
        versions: schema::Versions::ALL,
        scopes: &[
            &["GroupMember.ReadBasic.All"],
            &["GroupMember.Read.All"],
            &["GroupMember.ReadWrite.All"],
            &["Group.ReadBasic.All"],
            &["Group.Read.All"],
            &["Group.ReadWrite.All"],
            &["Directory.Read.All"],
        ],
        query: &[
            "$count",
            "$expand",
            "$filter",
            "$format",
            "$orderby",
            "$search",
            "$select",
            "$skip",
            "$skiptoken",
            "$top",
        ],
        statuses: &[
            200u16, 400u16, 401u16, 403u16, 404u16, 429u16, 500u16, 501u16, 503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::DIRECTORY_OBJECT_COLLECTION),
    },
    Operation {
        id: "addGroupMember",
        method: "POST",
        path: "/groups/{group-id}/members/$ref",
        tag: "groups",
        versions: schema::Versions::ALL,
        scopes: &[
            &["GroupMember.ReadWrite.All"],
            &["Group.ReadWrite.All"],
            &["Directory.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            204u16, 400u16, 401u16, 403u16, 404u16, 413u16, 415u16, 429u16, 500u16,
            501u16, 503u16,
        ],
        media_type: None,
        answer: None,
    },
    Operation {
        id: "removeGroupMember",
        method: "DELETE",
        path: "/groups/{group-id}/members/{directoryObject-id}/$ref",
        tag: "groups",
        versions: schema::Versions::ALL,
        scopes: &[
            &["GroupMember.ReadWrite.All"],
            &["Group.ReadWrite.All"],
            &["Directory.ReadWrite.All"],
        ],
        query: &[],
        statuses: &[
            204u16, 400u16, 401u16, 403u16, 404u16, 412u16, 429u16, 500u16, 501u16,
            503u16,
        ],
        media_type: None,
        answer: None,
    },
    Operation {
        id: "sendBatch",
        method: "POST",
        path: "/$batch",
        tag: "service",
        versions: schema::Versions::ALL,
        scopes: &[&[]],
        query: &[],
        statuses: &[
            200u16, 400u16, 401u16, 403u16, 413u16, 415u16, 429u16, 500u16, 501u16,
            503u16,
        ],
        media_type: Some("application/json"),
        answer: Some(&muster_model::BATCH_RESPONSE_CONTENT),
    },
    Operation {
        id: "getMetadata",
        method: "GET",
        path: "/$metadata",
        tag: "service",
        versions: schema::Versions::ALL,
        scopes: &[],
        query: &[],
        statuses: &[200u16, 400u16, 429u16, 500u16, 501u16, 503u16],
        media_type: Some("application/xml"),
        answer: None,
    },
];
/// The versions of the document, oldest first.
pub const VERSIONS: &[&str] = &["v1.0", "beta"];
/// Those of them that have everything, so that their answers need no projection.
const COMPLETE_VERSIONS: &[&str] = &["beta"];
/// The version answers must be projected to, if any.
fn projection(context: &RequestContext) -> Option<&'static str> {
    let version = context.version();
    let complete = version.is_empty() || COMPLETE_VERSIONS.contains(&version);
    (!complete).then_some(version)
}
/// Every operation of one version, on its path and method, served by `service`.
pub fn router<
    S: ConfigurationsOperations + AssignmentsOperations + UsersOperations
        + GroupsOperations + ServiceOperations,
>(service: Arc<S>, version: &str) -> Router {
    let _ = version;
    let mut router = Router::new();
    router = router
        .route(
            "/deviceManagement/deviceEnrollmentConfigurations",
            axum::routing::get(
                configurations::handle_device_management_list_configurations::<S>,
            ),
        );
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/me/deviceEnrollmentConfigurations",
                axum::routing::get(configurations::handle_me_list_configurations::<S>),
            );
    }
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/users/{user-id}/deviceEnrollmentConfigurations",
                axum::routing::get(configurations::handle_users_list_configurations::<S>),
            );
    }
    router = router
        .route(
            "/deviceManagement/deviceEnrollmentConfigurations",
            axum::routing::post(
                configurations::handle_device_management_create_configuration::<S>,
            ),
        );
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/me/deviceEnrollmentConfigurations",
                axum::routing::post(configurations::handle_me_create_configuration::<S>),
            );
    }
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/users/{user-id}/deviceEnrollmentConfigurations",
                axum::routing::post(
                    configurations::handle_users_create_configuration::<S>,
                ),
            );
    }
    router = router
        .route(
            "/deviceManagement/deviceEnrollmentConfigurations/$count",
            axum::routing::get(
                configurations::handle_device_management_count_configurations::<S>,
            ),
        );
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/me/deviceEnrollmentConfigurations/$count",
                axum::routing::get(configurations::handle_me_count_configurations::<S>),
            );
    }
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/users/{user-id}/deviceEnrollmentConfigurations/$count",
                axum::routing::get(
                    configurations::handle_users_count_configurations::<S>,
                ),
            );
    }
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/deviceManagement/deviceEnrollmentConfigurations/createEnrollmentNotificationConfiguration",
                axum::routing::post(
                    configurations::handle_device_management_create_enrollment_notification_configuration::<
                        S,
                    >,
                ),
            );
    }
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/me/deviceEnrollmentConfigurations/createEnrollmentNotificationConfiguration",
                axum::routing::post(
                    configurations::handle_me_create_enrollment_notification_configuration::<
                        S,
                    >,
                ),
            );
    }
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/users/{user-id}/deviceEnrollmentConfigurations/createEnrollmentNotificationConfiguration",
                axum::routing::post(
                    configurations::handle_users_create_enrollment_notification_configuration::<
                        S,
                    >,
                ),
            );
    }
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/deviceManagement/deviceEnrollmentConfigurations/hasPayloadLinks",
                axum::routing::post(
                    configurations::handle_device_management_has_payload_links::<S>,
                ),
            );
    }
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/me/deviceEnrollmentConfigurations/hasPayloadLinks",
                axum::routing::post(configurations::handle_me_has_payload_links::<S>),
            );
    }
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/users/{user-id}/deviceEnrollmentConfigurations/hasPayloadLinks",
                axum::routing::post(configurations::handle_users_has_payload_links::<S>),
            );
    }
    router = router
        .route(
            "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
            axum::routing::get(
                configurations::handle_device_management_get_configuration::<S>,
            ),
        );
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
                axum::routing::get(configurations::handle_me_get_configuration::<S>),
            );
    }
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
                axum::routing::get(configurations::handle_users_get_configuration::<S>),
            );
    }
    router = router
        .route(
            "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
            axum::routing::patch(
                configurations::handle_device_management_update_configuration::<S>,
            ),
        );
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
                axum::routing::patch(configurations::handle_me_update_configuration::<S>),
            );
    }
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
                axum::routing::patch(
                    configurations::handle_users_update_configuration::<S>,
                ),
            );
    }
    router = router
        .route(
            "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
            axum::routing::delete(
                configurations::handle_device_management_delete_configuration::<S>,
            ),
        );
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
                axum::routing::delete(
                    configurations::handle_me_delete_configuration::<S>,
                ),
            );
    }
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
                axum::routing::delete(
                    configurations::handle_users_delete_configuration::<S>,
                ),
            );
    }
    router = router
        .route(
            "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assign",
            axum::routing::post(
                configurations::handle_device_management_assign_configuration::<S>,
            ),
        );
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assign",
                axum::routing::post(configurations::handle_me_assign_configuration::<S>),
            );
    }
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assign",
                axum::routing::post(
                    configurations::handle_users_assign_configuration::<S>,
                ),
            );
    }
    router = router
        .route(
            "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/setPriority",
            axum::routing::post(
                configurations::handle_device_management_set_configuration_priority::<S>,
            ),
        );
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/setPriority",
                axum::routing::post(
                    configurations::handle_me_set_configuration_priority::<S>,
                ),
            );
    }
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/setPriority",
                axum::routing::post(
                    configurations::handle_users_set_configuration_priority::<S>,
                ),
            );
    }
    router = router
        .route(
            "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments",
            axum::routing::get(
                assignments::handle_device_management_list_assignments::<S>,
            ),
        );
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments",
                axum::routing::get(assignments::handle_me_list_assignments::<S>),
            );
    }
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments",
                axum::routing::get(assignments::handle_users_list_assignments::<S>),
            );
    }
    router = router
        .route(
            "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments",
            axum::routing::post(
                assignments::handle_device_management_create_assignment::<S>,
            ),
        );
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments",
                axum::routing::post(assignments::handle_me_create_assignment::<S>),
            );
    }
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments",
                axum::routing::post(assignments::handle_users_create_assignment::<S>),
            );
    }
    router = router
        .route(
            "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/$count",
            axum::routing::get(
                assignments::handle_device_management_count_assignments::<S>,
            ),
        );
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/$count",
                axum::routing::get(assignments::handle_me_count_assignments::<S>),
            );
    }
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/$count",
                axum::routing::get(assignments::handle_users_count_assignments::<S>),
            );
    }
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/$ref",
                axum::routing::post(
                    assignments::handle_device_management_add_assignment::<S>,
                ),
            );
    }
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/$ref",
                axum::routing::post(assignments::handle_me_add_assignment::<S>),
            );
    }
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/$ref",
                axum::routing::post(assignments::handle_users_add_assignment::<S>),
            );
    }
    router = router
        .route(
            "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
            axum::routing::get(assignments::handle_device_management_get_assignment::<S>),
        );
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
                axum::routing::get(assignments::handle_me_get_assignment::<S>),
            );
    }
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
                axum::routing::get(assignments::handle_users_get_assignment::<S>),
            );
    }
    router = router
        .route(
            "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
            axum::routing::patch(
                assignments::handle_device_management_update_assignment::<S>,
            ),
        );
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
                axum::routing::patch(assignments::handle_me_update_assignment::<S>),
            );
    }
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
                axum::routing::patch(assignments::handle_users_update_assignment::<S>),
            );
    }
    router = router
        .route(
            "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
            axum::routing::delete(
                assignments::handle_device_management_delete_assignment::<S>,
            ),
        );
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
                axum::routing::delete(assignments::handle_me_delete_assignment::<S>),
            );
    }
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
                axum::routing::delete(assignments::handle_users_delete_assignment::<S>),
            );
    }
    router = router.route("/me", axum::routing::get(users::handle_get_me::<S>));
    router = router
        .route(
            "/me/transitiveMemberOf",
            axum::routing::get(users::handle_me_list_transitive_member_of::<S>),
        );
    router = router
        .route(
            "/users/{user-id}/transitiveMemberOf",
            axum::routing::get(users::handle_users_list_transitive_member_of::<S>),
        );
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/me/getEffectiveDeviceEnrollmentConfigurations()",
                axum::routing::get(
                    users::handle_me_get_effective_device_enrollment_configurations::<S>,
                ),
            );
    }
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route(
                "/users/{user-id}/getEffectiveDeviceEnrollmentConfigurations()",
                axum::routing::get(
                    users::handle_users_get_effective_device_enrollment_configurations::<
                        S,
                    >,
                ),
            );
    }
    router = router.route("/users", axum::routing::get(users::handle_list_users::<S>));
    router = router.route("/users", axum::routing::post(users::handle_create_user::<S>));
    router = router
        .route("/users/{user-id}", axum::routing::get(users::handle_get_user::<S>));
    router = router
        .route("/users/{user-id}", axum::routing::patch(users::handle_update_user::<S>));
    router = router
        .route(
            "/users/{user-id}",
            axum::routing::delete(users::handle_delete_user::<S>),
        );
    router = router
        .route("/groups", axum::routing::get(groups::handle_list_groups::<S>));
    router = router
        .route("/groups", axum::routing::post(groups::handle_create_group::<S>));
    router = router
        .route("/groups/{group-id}", axum::routing::get(groups::handle_get_group::<S>));
    router = router
        .route(
            "/groups/{group-id}",
            axum::routing::patch(groups::handle_update_group::<S>),
        );
    router = router
        .route(
            "/groups/{group-id}",
            axum::routing::delete(groups::handle_delete_group::<S>),
        );
    router = router
        .route(
            "/groups/{group-id}/members",
            axum::routing::get(groups::handle_list_group_members::<S>),
        );
    router = router
        .route(
            "/groups/{group-id}/members/$ref",
            axum::routing::post(groups::handle_add_group_member::<S>),
        );
    router = router
        .route(
            "/groups/{group-id}/members/{directoryObject-id}/$ref",
            axum::routing::delete(groups::handle_remove_group_member::<S>),
        );
    router = router
        .route("/$batch", axum::routing::post(service::handle_send_batch::<S>));
    router = router
        .route("/$metadata", axum::routing::get(service::handle_get_metadata::<S>));
    router.with_state(service)
}
struct SecuritySchemes;
impl utoipa::Modify for SecuritySchemes {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        #[allow(unused_imports)]
        use utoipa::openapi::security::{
            AuthorizationCode, ClientCredentials, Flow, OAuth2, Scopes, SecurityScheme,
        };
        let components = document.components.get_or_insert_default();
        components
            .add_security_scheme(
                "microsoftGraph",
                SecurityScheme::OAuth2(
                    OAuth2::with_description(
                        [
                            Flow::ClientCredentials(
                                ClientCredentials::new(
                                    "https://login.microsoftonline.com/organizations/oauth2/v2.0/token",
                                    Scopes::from_iter([
                                        (
                                            "DeviceManagementServiceConfig.Read.All",
                                            "Reads the enrollment and service settings of Intune.",
                                        ),
                                        (
                                            "DeviceManagementServiceConfig.ReadWrite.All",
                                            "Reads and changes the enrollment and service settings of Intune.",
                                        ),
                                        (
                                            "DeviceManagementConfiguration.Read.All",
                                            "Reads the device configurations and policies of Intune.",
                                        ),
                                        (
                                            "DeviceManagementConfiguration.ReadWrite.All",
                                            "Reads and changes the device configurations and policies of Intune.",
                                        ),
                                        (
                                            "DeviceManagementApps.Read.All",
                                            "Reads the apps of Intune, and users with them.",
                                        ),
                                        (
                                            "DeviceManagementApps.ReadWrite.All",
                                            "Reads and changes the apps of Intune, and users with them.",
                                        ),
                                        (
                                            "DeviceManagementManagedDevices.Read.All",
                                            "Reads the devices of Intune, and users with them.",
                                        ),
                                        (
                                            "DeviceManagementManagedDevices.ReadWrite.All",
                                            "Reads and changes the devices of Intune, and users with them.",
                                        ),
                                        (
                                            "User.ReadBasic.All",
                                            "Reads the basic properties of all users.",
                                        ),
                                        ("User.Read.All", "Reads all users."),
                                        ("User.ReadWrite.All", "Reads and changes all users."),
                                        ("User.DeleteRestore.All", "Deletes users."),
                                        ("Group.Create", "Creates groups."),
                                        (
                                            "Group.ReadBasic.All",
                                            "Reads the basic properties of all groups, and their members.",
                                        ),
                                        ("Group.Read.All", "Reads all groups and their members."),
                                        (
                                            "Group.ReadWrite.All",
                                            "Reads and changes all groups and their members.",
                                        ),
                                        (
                                            "GroupMember.ReadBasic.All",
                                            "Reads who is in which group, with basic properties.",
                                        ),
                                        (
                                            "GroupMember.Read.All",
                                            "Reads groups and who is in them.",
                                        ),
                                        (
                                            "GroupMember.ReadWrite.All",
                                            "Reads groups, and changes who is in them.",
                                        ),
                                        (
                                            "Directory.Read.All",
                                            "Reads everything in the directory.",
                                        ),
                                        (
                                            "Directory.ReadWrite.All",
                                            "Reads and changes everything in the directory.",
                                        ),
                                    ]),
                                ),
                            ),
                            Flow::AuthorizationCode(
                                AuthorizationCode::new(
                                    "https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize",
                                    "https://login.microsoftonline.com/organizations/oauth2/v2.0/token",
                                    Scopes::from_iter([
                                        (
                                            "DeviceManagementServiceConfig.Read.All",
                                            "Reads the enrollment and service settings of Intune.",
                                        ),
                                        (
                                            "DeviceManagementServiceConfig.ReadWrite.All",
                                            "Reads and changes the enrollment and service settings of Intune.",
                                        ),
                                        (
                                            "DeviceManagementConfiguration.Read.All",
                                            "Reads the device configurations and policies of Intune.",
                                        ),
                                        (
                                            "DeviceManagementConfiguration.ReadWrite.All",
                                            "Reads and changes the device configurations and policies of Intune.",
                                        ),
                                        (
                                            "DeviceManagementApps.Read.All",
                                            "Reads the apps of Intune, and users with them.",
                                        ),
                                        (
                                            "DeviceManagementApps.ReadWrite.All",
                                            "Reads and changes the apps of Intune, and users with them.",
                                        ),
                                        (
                                            "DeviceManagementManagedDevices.Read.All",
                                            "Reads the devices of Intune, and users with them.",
                                        ),
                                        (
                                            "DeviceManagementManagedDevices.ReadWrite.All",
                                            "Reads and changes the devices of Intune, and users with them.",
                                        ),
                                        (
                                            "User.Read",
                                            "Reads the signed-in user and the groups that user is in.",
                                        ),
                                        ("User.ReadWrite", "Reads and changes the signed-in user."),
                                        (
                                            "User.ReadBasic.All",
                                            "Reads the basic properties of all users.",
                                        ),
                                        ("User.Read.All", "Reads all users."),
                                        ("User.ReadWrite.All", "Reads and changes all users."),
                                        ("User.DeleteRestore.All", "Deletes users."),
                                        (
                                            "Group.ReadBasic.All",
                                            "Reads the basic properties of all groups, and their members.",
                                        ),
                                        ("Group.Read.All", "Reads all groups and their members."),
                                        (
                                            "Group.ReadWrite.All",
                                            "Reads and changes all groups and their members.",
                                        ),
                                        (
                                            "GroupMember.ReadBasic.All",
                                            "Reads who is in which group, with basic properties.",
                                        ),
                                        (
                                            "GroupMember.Read.All",
                                            "Reads groups and who is in them.",
                                        ),
                                        (
                                            "GroupMember.ReadWrite.All",
                                            "Reads groups, and changes who is in them.",
                                        ),
                                        (
                                            "Directory.Read.All",
                                            "Reads everything in the directory.",
                                        ),
                                        (
                                            "Directory.ReadWrite.All",
                                            "Reads and changes everything in the directory.",
                                        ),
                                    ]),
                                ),
                            ),
                        ],
                        "A token for Microsoft Graph. An application by itself gets one with the flow `clientCredentials`, an application that acts for a user with `authorizationCode`.",
                    ),
                ),
            );
    }
}
/// The document is silent about what it does not say; the crate has nothing to add.
struct Silence;
impl utoipa::Modify for Silence {
    #[allow(unused_variables)]
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {}
}
/// The document, as it follows from this code.
#[derive(utoipa::OpenApi)]
#[openapi(
    info(
        title = "Muster",
        version = "0.1.0",
        description = "Muster is a local, stateful Microsoft Graph for Intune enrollment configurations and\ntheir assignments. What is created here can be listed, read and deleted again, and an id\nthat was never created is answered with 404, as a tenant would answer it.\n\n**Enrollment configurations** say which devices may enroll, how many of them, and what\ntheir users see while they do. Each has a kind, named by `@odata.type`. A tenant starts\nwith five built-in configurations, one for each of five kinds, at priority 0; they apply\nto everybody for whom nothing stronger does, and they cannot be deleted.\n**Assignments** belong to a configuration and say whom it is for. **Users and groups** are\nthere as far as assignments need them.\n\nGraph's two versions are described together. What v1.0 lacks is marked\n`x-muster-versions: [beta]`: everything about the enrollment configurations of one user, four\nof the eight kinds, and many properties. Asked of v1.0, such an operation or property is\nrefused as if it did not exist; an answer of v1.0 leaves such a property out, and a list\nleaves out configurations of such a kind.\n\nConventions that hold for every operation:\n\n- `@odata.type` is written as `#microsoft.graph.x` and read with or without the `#`.\n- Objects are closed. A property that the type does not declare is refused with 400 and\n  named in the answer.\n- Read-only properties belong to the server. Microsoft's own examples send some of them\n  (`id`, `priority`, `version`) when they create; sent here, they change nothing.\n- A property with a default may be left out of a request and is always present in an\n  answer.\n- Timestamps are UTC. `0001-01-01T00:00:00Z` stands for \"never\", as in the creation time of\n  a built-in configuration.\n- An update changes the properties its body names. Null clears a property that may be null; a\n  nested object or a list is replaced as a whole.\n- A query option is served or refused, never overlooked.\n- Every error has the body described by `odataError`.\n\n**Permissions.** A request carries a token, and needs one of the scopes listed with its\noperation; they are the published ones of\n[Microsoft Graph permissions](https://learn.microsoft.com/en-us/graph/permissions-reference),\nleast privileged first. Scopes that Graph accepts for a part of an operation only, or for sorts\nof objects that Muster does not have, are left out. For the enrollment configurations below\n`/me` and `/users/{user-id}` Microsoft publishes none; there the scopes of\n`/deviceManagement` are asked for.\n\nMicrosoft's description of the same resource:\n[deviceEnrollmentConfiguration](https://learn.microsoft.com/en-us/graph/api/resources/intune-shared-deviceenrollmentconfiguration?view=graph-rest-beta).",
        license(name = "MIT OR Apache-2.0", identifier = "MIT OR Apache-2.0"),
        contact(name = "The Muster contributors")
    ),
    servers(
        (
            url = "/beta",
            description = "Graph's beta version, on the host Muster listens on."
        ),
        (
            url = "/v1.0",
            description = "Graph's stable version, which has less: what is marked `x-muster-versions: [beta]` is not in it."
        ),
        (
            url = "/localtest",
            description = "The prefix that Microsoft's generated reference pages use in their examples. It behaves as beta does."
        )
    ),
    tags(
        (
            name = "configurations",
            description = "Enrollment configurations: what devices may enroll and how. The same operations stand under three roots. Under `/deviceManagement` they concern the tenant's whole collection, as an administrator sees it. Under `/me` and `/users/{user-id}` a list holds what is targeted to that user, while a key reaches any configuration of the tenant, because otherwise a configuration nobody is assigned to could never be given its first assignment."
        ),
        (
            name = "assignments",
            description = "The assignments of one configuration: whom it is for. They stand under the same three roots as the configurations that contain them."
        ),
        (
            name = "users",
            description = "The users of the tenant, the groups each of them is in, and the enrollment configurations that apply to each. `/me` stands for the signed-in user."
        ),
        (
            name = "groups",
            description = "The groups of the tenant and their direct members, which may be users or other groups."
        ),
        (
            name = "service",
            description = "What concerns the service as a whole: several requests in one, and the model it serves."
        )
    ),
    paths(
        configurations::handle_device_management_list_configurations,
        configurations::handle_me_list_configurations,
        configurations::handle_users_list_configurations,
        configurations::handle_device_management_create_configuration,
        configurations::handle_me_create_configuration,
        configurations::handle_users_create_configuration,
        configurations::handle_device_management_count_configurations,
        configurations::handle_me_count_configurations,
        configurations::handle_users_count_configurations,
        configurations::handle_device_management_create_enrollment_notification_configuration,
        configurations::handle_me_create_enrollment_notification_configuration,
        configurations::handle_users_create_enrollment_notification_configuration,
        configurations::handle_device_management_has_payload_links,
        configurations::handle_me_has_payload_links,
        configurations::handle_users_has_payload_links,
        configurations::handle_device_management_get_configuration,
        configurations::handle_me_get_configuration,
        configurations::handle_users_get_configuration,
        configurations::handle_device_management_update_configuration,
        configurations::handle_me_update_configuration,
        configurations::handle_users_update_configuration,
        configurations::handle_device_management_delete_configuration,
        configurations::handle_me_delete_configuration,
        configurations::handle_users_delete_configuration,
        configurations::handle_device_management_assign_configuration,
        configurations::handle_me_assign_configuration,
        configurations::handle_users_assign_configuration,
        configurations::handle_device_management_set_configuration_priority,
        configurations::handle_me_set_configuration_priority,
        configurations::handle_users_set_configuration_priority,
        assignments::handle_device_management_list_assignments,
        assignments::handle_me_list_assignments,
        assignments::handle_users_list_assignments,
        assignments::handle_device_management_create_assignment,
        assignments::handle_me_create_assignment,
        assignments::handle_users_create_assignment,
        assignments::handle_device_management_count_assignments,
        assignments::handle_me_count_assignments,
        assignments::handle_users_count_assignments,
        assignments::handle_device_management_add_assignment,
        assignments::handle_me_add_assignment,
        assignments::handle_users_add_assignment,
        assignments::handle_device_management_get_assignment,
        assignments::handle_me_get_assignment,
        assignments::handle_users_get_assignment,
        assignments::handle_device_management_update_assignment,
        assignments::handle_me_update_assignment,
        assignments::handle_users_update_assignment,
        assignments::handle_device_management_delete_assignment,
        assignments::handle_me_delete_assignment,
        assignments::handle_users_delete_assignment,
        users::handle_get_me,
        users::handle_me_list_transitive_member_of,
        users::handle_users_list_transitive_member_of,
        users::handle_me_get_effective_device_enrollment_configurations,
        users::handle_users_get_effective_device_enrollment_configurations,
        users::handle_list_users,
        users::handle_create_user,
        users::handle_get_user,
        users::handle_update_user,
        users::handle_delete_user,
        groups::handle_list_groups,
        groups::handle_create_group,
        groups::handle_get_group,
        groups::handle_update_group,
        groups::handle_delete_group,
        groups::handle_list_group_members,
        groups::handle_add_group_member,
        groups::handle_remove_group_member,
        service::handle_send_batch,
        service::handle_get_metadata
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
            muster_model::EnrollmentNotificationBrandingOptions,
            muster_model::OdataError,
            muster_model::MainError,
            muster_model::ErrorDetail,
            muster_model::InnerError,
            muster_model::CreateEnrollmentNotificationConfigurationBody,
            muster_model::HasPayloadLinksBody,
            muster_model::HasPayloadLinkResultItemCollection,
            muster_model::HasPayloadLinkResultItem,
            muster_model::DeviceAndAppManagementAssignmentSource,
            muster_model::AssignBody,
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
            muster_model::SetPriorityBody,
            muster_model::EnrollmentConfigurationAssignmentCollection,
            muster_model::User,
            muster_model::AssignedLicense,
            muster_model::DirectoryObjectCollection,
            muster_model::DirectoryObject,
            muster_model::Group,
            muster_model::UserCollection,
            muster_model::GroupCollection,
            muster_model::ReferenceCreate,
            muster_model::BatchRequestContent,
            muster_model::BatchRequestStep,
            muster_model::BatchResponseContent,
            muster_model::BatchResponseStep,
            muster_model::DeviceEnrollmentConfigurationPatch,
            muster_model::DeviceEnrollmentLimitConfigurationPatch,
            muster_model::DeviceEnrollmentConfigurationBasePatch,
            muster_model::EntityPatch,
            muster_model::DeviceEnrollmentPlatformRestrictionConfigurationPatch,
            muster_model::DeviceEnrollmentPlatformRestrictionPatch,
            muster_model::DeviceEnrollmentPlatformRestrictionsConfigurationPatch,
            muster_model::Windows10EnrollmentCompletionPageConfigurationPatch,
            muster_model::DeviceEnrollmentWindowsHelloForBusinessConfigurationPatch,
            muster_model::WindowsRestoreDeviceEnrollmentConfigurationPatch,
            muster_model::DeviceComanagementAuthorityConfigurationPatch,
            muster_model::DeviceEnrollmentNotificationConfigurationPatch,
            muster_model::EnrollmentConfigurationAssignmentPatch,
            muster_model::UserPatch,
            muster_model::GroupPatch
        )
    ),
    modifiers(&Silence, &SecuritySchemes),
)]
pub struct Document;
/// The model of one version in CSDL XML, if it is a version of the document.
#[must_use]
pub fn metadata(version: &str) -> Option<&'static str> {
    match version {
        "v1.0" => Some(include_str!("../../../../openapi/generated/v1.0.csdl.xml")),
        "beta" => Some(include_str!("../../../../openapi/generated/beta.csdl.xml")),
        _ => None,
    }
}
