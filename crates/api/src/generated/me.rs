// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    super::{Failure, Service, projection},
    axum::{
        extract::{RawPathParams, Request, State, rejection::RawPathParamsRejection},
        response::Response,
    },
    muster_api_runtime::{Input, Rejection, RequestContext, answer},
    muster_model_runtime::{DateTimeOffset, Described, Uuid, schema},
    serde_json::Value, std::{collections::BTreeMap, sync::Arc},
};
/// Enrollment configurations as they concern the signed-in user. A list holds what is targeted to that user; a key reaches any configuration of the tenant, because otherwise a configuration nobody is assigned to could never be given its first assignment.
pub trait MeOperations: Service {
    /// List enrollment configurations
    ///
    /// `GET /me/deviceEnrollmentConfigurations`
    ///
    /// Answers with configurations of every kind in one collection; tell them apart by
    /// `@odata.type`.
    ///
    /// Under `/deviceManagement` the list is the whole tenant's, built-in configurations
    /// included. Under `/me` it is limited to what is targeted to the signed-in user.
    ///
    /// Microsoft's page:
    /// [List deviceEnrollmentConfigurations](https://learn.microsoft.com/en-us/graph/api/intune-shared-deviceenrollmentconfiguration-list?view=graph-rest-beta).
    fn me_list_configurations(
        &self,
        context: &RequestContext,
        request: MeListConfigurationsRequest,
    ) -> impl Future<Output = Result<MeListConfigurationsResponse, Self::Error>> + Send;
    /// Get an enrollment configuration
    ///
    /// `GET /me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}`
    ///
    /// Answers with the configuration itself, not wrapped in `value`. Under `/me` the key
    /// reaches any configuration of the tenant, also one that is not targeted to the user.
    ///
    /// Microsoft's page:
    /// [Get deviceEnrollmentConfiguration](https://learn.microsoft.com/en-us/graph/api/intune-shared-deviceenrollmentconfiguration-get?view=graph-rest-beta).
    fn me_get_configuration(
        &self,
        context: &RequestContext,
        request: MeGetConfigurationRequest,
    ) -> impl Future<Output = Result<MeGetConfigurationResponse, Self::Error>> + Send;
    /// List the assignments of an enrollment configuration
    ///
    /// `GET /me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments`
    ///
    /// Answers with every assignment of the configuration, also those that do not concern the
    /// signed-in user. A built-in configuration has exactly one, to all devices.
    ///
    /// Microsoft's page:
    /// [List enrollmentConfigurationAssignments](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-enrollmentconfigurationassignment-list?view=graph-rest-beta).
    fn me_list_assignments(
        &self,
        context: &RequestContext,
        request: MeListAssignmentsRequest,
    ) -> impl Future<Output = Result<MeListAssignmentsResponse, Self::Error>> + Send;
    /// Assign an enrollment configuration
    ///
    /// `POST /me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments`
    ///
    /// Adds one assignment and leaves the others alone. Only `target` is required; the server
    /// chooses `id`. The assignment of a built-in configuration is fixed, so a configuration of
    /// that sort accepts no other: 400.
    ///
    /// Microsoft's page:
    /// [Create enrollmentConfigurationAssignment](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-enrollmentconfigurationassignment-create?view=graph-rest-beta).
    fn me_create_assignment(
        &self,
        context: &RequestContext,
        request: MeCreateAssignmentRequest,
    ) -> impl Future<Output = Result<MeCreateAssignmentResponse, Self::Error>> + Send;
    /// Get an assignment of an enrollment configuration
    ///
    /// `GET /me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}`
    ///
    /// Answers with the assignment itself, not wrapped in `value`. Both keys must exist, and
    /// the assignment must belong to the configuration.
    ///
    /// Microsoft's page:
    /// [Get enrollmentConfigurationAssignment](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-enrollmentconfigurationassignment-get?view=graph-rest-beta).
    fn me_get_assignment(
        &self,
        context: &RequestContext,
        request: MeGetAssignmentRequest,
    ) -> impl Future<Output = Result<MeGetAssignmentResponse, Self::Error>> + Send;
    /// Add an assignment by posting to the collection's $ref
    ///
    /// `POST /me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/$ref`
    ///
    /// The second form of the same operation: it takes an assignment, creates it and answers
    /// 201, exactly as a POST to `assignments` does.
    ///
    /// In OData `$ref` normally links something that already exists, and its body is
    /// `{"@odata.id": "..."}`; see
    /// [Add members](https://learn.microsoft.com/en-us/graph/api/group-post-members?view=graph-rest-beta)
    /// for such an operation. An assignment is contained in its configuration and has no other
    /// home, so there is nothing to link: a body with `@odata.id` is refused with 400.
    fn me_add_assignment(
        &self,
        context: &RequestContext,
        request: MeAddAssignmentRequest,
    ) -> impl Future<Output = Result<MeAddAssignmentResponse, Self::Error>> + Send;
}
/// The request of `meListConfigurations`.
#[derive(Clone, Debug, PartialEq)]
pub struct MeListConfigurationsRequest {}
/// The documented answers of `meListConfigurations`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum MeListConfigurationsResponse {
    /// The configurations. An empty `value` is a valid answer.
    Ok(muster_model::DeviceEnrollmentConfigurationCollection),
    /// The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.
    BadRequest(muster_model::OdataError),
    /// The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.
    InternalServerError(muster_model::OdataError),
}
impl TryFrom<Failure> for MeListConfigurationsResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
            undocumented => Err(undocumented),
        }
    }
}
impl MeListConfigurationsResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::Ok(body) => {
                answer::json(200u16, "application/json", &[], body, projection)
            }
            Self::BadRequest(body) => {
                answer::json(400u16, "application/json", &[], body, projection)
            }
            Self::InternalServerError(body) => {
                answer::json(500u16, "application/json", &[], body, projection)
            }
        }
    }
}
#[utoipa::path(
    get,
    path = "/me/deviceEnrollmentConfigurations",
    operation_id = "meListConfigurations",
    tag = "me",
    summary = "List enrollment configurations",
    description = "Answers with configurations of every kind in one collection; tell them apart by\n`@odata.type`.\n\nUnder `/deviceManagement` the list is the whole tenant's, built-in configurations\nincluded. Under `/me` it is limited to what is targeted to the signed-in user.\n\nMicrosoft's page:\n[List deviceEnrollmentConfigurations](https://learn.microsoft.com/en-us/graph/api/intune-shared-deviceenrollmentconfiguration-list?view=graph-rest-beta).",
    params(),
    responses(
        (
            status = 200,
            description = "The configurations. An empty `value` is a valid answer.",
            body = muster_model::DeviceEnrollmentConfigurationCollection,
            content_type = "application/json"
        ),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_me_list_configurations<S: MeOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<MeListConfigurationsResponse, S::Error> = async {
        let input = Input::new(&context, parameters, &[]);
        let request = input.finish(Some(MeListConfigurationsRequest {}))?;
        service.me_list_configurations(&context, request).await
    }
        .await;
    answer::finish(
        "meListConfigurations",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            MeListConfigurationsResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `meGetConfiguration`.
#[derive(Clone, Debug, PartialEq)]
pub struct MeGetConfigurationRequest {
    /// The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one.
    pub device_enrollment_configuration_id: String,
}
/// The documented answers of `meGetConfiguration`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum MeGetConfigurationResponse {
    /// The configuration.
    Ok(muster_model::DeviceEnrollmentConfiguration),
    /// The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.
    BadRequest(muster_model::OdataError),
    /// A key in the path names nothing. The message says which one.
    NotFound(muster_model::OdataError),
    /// The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.
    InternalServerError(muster_model::OdataError),
}
impl TryFrom<Failure> for MeGetConfigurationResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::NotFound(body) => Ok(Self::NotFound(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
            undocumented => Err(undocumented),
        }
    }
}
impl MeGetConfigurationResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::Ok(body) => {
                answer::json(200u16, "application/json", &[], body, projection)
            }
            Self::BadRequest(body) => {
                answer::json(400u16, "application/json", &[], body, projection)
            }
            Self::NotFound(body) => {
                answer::json(404u16, "application/json", &[], body, projection)
            }
            Self::InternalServerError(body) => {
                answer::json(500u16, "application/json", &[], body, projection)
            }
        }
    }
}
#[utoipa::path(
    get,
    path = "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
    operation_id = "meGetConfiguration",
    tag = "me",
    summary = "Get an enrollment configuration",
    description = "Answers with the configuration itself, not wrapped in `value`. Under `/me` the key\nreaches any configuration of the tenant, also one that is not targeted to the user.\n\nMicrosoft's page:\n[Get deviceEnrollmentConfiguration](https://learn.microsoft.com/en-us/graph/api/intune-shared-deviceenrollmentconfiguration-get?view=graph-rest-beta).",
    params(
        (
            "deviceEnrollmentConfigurationId" = String,
            Path,
            description = "The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one."
        )
    ),
    responses(
        (
            status = 200,
            description = "The configuration.",
            body = muster_model::DeviceEnrollmentConfiguration,
            content_type = "application/json"
        ),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 404,
            description = "A key in the path names nothing. The message says which one.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_me_get_configuration<S: MeOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<MeGetConfigurationResponse, S::Error> = async {
        let mut input = Input::new(&context, parameters, &[]);
        let device_enrollment_configuration_id = input
            .path::<
                String,
            >(
                "deviceEnrollmentConfigurationId",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let request = input
            .finish(
                (|| Some(MeGetConfigurationRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                }))(),
            )?;
        service.me_get_configuration(&context, request).await
    }
        .await;
    answer::finish(
        "meGetConfiguration",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            MeGetConfigurationResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `meListAssignments`.
#[derive(Clone, Debug, PartialEq)]
pub struct MeListAssignmentsRequest {
    /// The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one.
    pub device_enrollment_configuration_id: String,
}
/// The documented answers of `meListAssignments`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum MeListAssignmentsResponse {
    /// The assignments. An empty `value` means the configuration applies to nobody.
    Ok(muster_model::EnrollmentConfigurationAssignmentCollection),
    /// The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.
    BadRequest(muster_model::OdataError),
    /// A key in the path names nothing. The message says which one.
    NotFound(muster_model::OdataError),
    /// The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.
    InternalServerError(muster_model::OdataError),
}
impl TryFrom<Failure> for MeListAssignmentsResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::NotFound(body) => Ok(Self::NotFound(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
            undocumented => Err(undocumented),
        }
    }
}
impl MeListAssignmentsResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::Ok(body) => {
                answer::json(200u16, "application/json", &[], body, projection)
            }
            Self::BadRequest(body) => {
                answer::json(400u16, "application/json", &[], body, projection)
            }
            Self::NotFound(body) => {
                answer::json(404u16, "application/json", &[], body, projection)
            }
            Self::InternalServerError(body) => {
                answer::json(500u16, "application/json", &[], body, projection)
            }
        }
    }
}
#[utoipa::path(
    get,
    path = "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments",
    operation_id = "meListAssignments",
    tag = "me",
    summary = "List the assignments of an enrollment configuration",
    description = "Answers with every assignment of the configuration, also those that do not concern the\nsigned-in user. A built-in configuration has exactly one, to all devices.\n\nMicrosoft's page:\n[List enrollmentConfigurationAssignments](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-enrollmentconfigurationassignment-list?view=graph-rest-beta).",
    params(
        (
            "deviceEnrollmentConfigurationId" = String,
            Path,
            description = "The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one."
        )
    ),
    responses(
        (
            status = 200,
            description = "The assignments. An empty `value` means the configuration applies to nobody.",
            body = muster_model::EnrollmentConfigurationAssignmentCollection,
            content_type = "application/json"
        ),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 404,
            description = "A key in the path names nothing. The message says which one.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_me_list_assignments<S: MeOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<MeListAssignmentsResponse, S::Error> = async {
        let mut input = Input::new(&context, parameters, &[]);
        let device_enrollment_configuration_id = input
            .path::<
                String,
            >(
                "deviceEnrollmentConfigurationId",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let request = input
            .finish(
                (|| Some(MeListAssignmentsRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                }))(),
            )?;
        service.me_list_assignments(&context, request).await
    }
        .await;
    answer::finish(
        "meListAssignments",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            MeListAssignmentsResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `meCreateAssignment`.
#[derive(Clone, Debug, PartialEq)]
pub struct MeCreateAssignmentRequest {
    /// The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one.
    pub device_enrollment_configuration_id: String,
    pub body: muster_model::EnrollmentConfigurationAssignment,
}
/// The documented answers of `meCreateAssignment`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum MeCreateAssignmentResponse {
    /// Created. The body is the assignment as stored, with its new `id`.
    Created { location: String, body: muster_model::EnrollmentConfigurationAssignment },
    /// The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.
    BadRequest(muster_model::OdataError),
    /// A key in the path names nothing. The message says which one.
    NotFound(muster_model::OdataError),
    /// The body, after any decompression, is larger than the server accepts. Nothing was changed.
    ContentTooLarge(muster_model::OdataError),
    /// The body is not declared as `application/json`, or has a content encoding the server does not read. Nothing was changed.
    UnsupportedMediaType(muster_model::OdataError),
    /// The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.
    InternalServerError(muster_model::OdataError),
}
impl TryFrom<Failure> for MeCreateAssignmentResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::NotFound(body) => Ok(Self::NotFound(body)),
            Failure::ContentTooLarge(body) => Ok(Self::ContentTooLarge(body)),
            Failure::UnsupportedMediaType(body) => Ok(Self::UnsupportedMediaType(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
        }
    }
}
impl MeCreateAssignmentResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::Created { location, body } => {
                answer::json(
                    201u16,
                    "application/json",
                    &[("location", location.as_str())],
                    body,
                    projection,
                )
            }
            Self::BadRequest(body) => {
                answer::json(400u16, "application/json", &[], body, projection)
            }
            Self::NotFound(body) => {
                answer::json(404u16, "application/json", &[], body, projection)
            }
            Self::ContentTooLarge(body) => {
                answer::json(413u16, "application/json", &[], body, projection)
            }
            Self::UnsupportedMediaType(body) => {
                answer::json(415u16, "application/json", &[], body, projection)
            }
            Self::InternalServerError(body) => {
                answer::json(500u16, "application/json", &[], body, projection)
            }
        }
    }
}
#[utoipa::path(
    post,
    path = "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments",
    operation_id = "meCreateAssignment",
    tag = "me",
    summary = "Assign an enrollment configuration",
    description = "Adds one assignment and leaves the others alone. Only `target` is required; the server\nchooses `id`. The assignment of a built-in configuration is fixed, so a configuration of\nthat sort accepts no other: 400.\n\nMicrosoft's page:\n[Create enrollmentConfigurationAssignment](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-enrollmentconfigurationassignment-create?view=graph-rest-beta).",
    params(
        (
            "deviceEnrollmentConfigurationId" = String,
            Path,
            description = "The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one."
        )
    ),
    request_body(
        content = muster_model::EnrollmentConfigurationAssignment,
        content_type = "application/json"
    ),
    responses(
        (
            status = 201,
            description = "Created. The body is the assignment as stored, with its new `id`.",
            body = muster_model::EnrollmentConfigurationAssignment,
            content_type = "application/json",
            headers(
                (
                    "Location" = String,
                    description = "Absolute URL of the new assignment."
                )
            )
        ),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 404,
            description = "A key in the path names nothing. The message says which one.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 413,
            description = "The body, after any decompression, is larger than the server accepts. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 415,
            description = "The body is not declared as `application/json`, or has a content encoding the server does not read. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_me_create_assignment<S: MeOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<MeCreateAssignmentResponse, S::Error> = async {
        let limit = service.body_limit();
        let mut input = Input::new(&context, parameters, &[]);
        let device_enrollment_configuration_id = input
            .path::<
                String,
            >(
                "deviceEnrollmentConfigurationId",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let body = input
            .body::<muster_model::EnrollmentConfigurationAssignment>(body, limit)
            .await;
        let request = input
            .finish(
                (|| Some(MeCreateAssignmentRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    body: body?,
                }))(),
            )?;
        service.me_create_assignment(&context, request).await
    }
        .await;
    answer::finish(
        "meCreateAssignment",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            MeCreateAssignmentResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `meGetAssignment`.
#[derive(Clone, Debug, PartialEq)]
pub struct MeGetAssignmentRequest {
    /// The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one.
    pub device_enrollment_configuration_id: String,
    /// The `id` of an assignment. It is looked up among the assignments of the configuration in the same path; an assignment of another configuration is not found.
    pub enrollment_configuration_assignment_id: String,
}
/// The documented answers of `meGetAssignment`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum MeGetAssignmentResponse {
    /// The assignment.
    Ok(muster_model::EnrollmentConfigurationAssignment),
    /// The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.
    BadRequest(muster_model::OdataError),
    /// A key in the path names nothing. The message says which one.
    NotFound(muster_model::OdataError),
    /// The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.
    InternalServerError(muster_model::OdataError),
}
impl TryFrom<Failure> for MeGetAssignmentResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::NotFound(body) => Ok(Self::NotFound(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
            undocumented => Err(undocumented),
        }
    }
}
impl MeGetAssignmentResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::Ok(body) => {
                answer::json(200u16, "application/json", &[], body, projection)
            }
            Self::BadRequest(body) => {
                answer::json(400u16, "application/json", &[], body, projection)
            }
            Self::NotFound(body) => {
                answer::json(404u16, "application/json", &[], body, projection)
            }
            Self::InternalServerError(body) => {
                answer::json(500u16, "application/json", &[], body, projection)
            }
        }
    }
}
#[utoipa::path(
    get,
    path = "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
    operation_id = "meGetAssignment",
    tag = "me",
    summary = "Get an assignment of an enrollment configuration",
    description = "Answers with the assignment itself, not wrapped in `value`. Both keys must exist, and\nthe assignment must belong to the configuration.\n\nMicrosoft's page:\n[Get enrollmentConfigurationAssignment](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-enrollmentconfigurationassignment-get?view=graph-rest-beta).",
    params(
        (
            "deviceEnrollmentConfigurationId" = String,
            Path,
            description = "The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one."
        ),
        (
            "enrollmentConfigurationAssignmentId" = String,
            Path,
            description = "The `id` of an assignment. It is looked up among the assignments of the configuration in the same path; an assignment of another configuration is not found."
        )
    ),
    responses(
        (
            status = 200,
            description = "The assignment.",
            body = muster_model::EnrollmentConfigurationAssignment,
            content_type = "application/json"
        ),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 404,
            description = "A key in the path names nothing. The message says which one.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_me_get_assignment<S: MeOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<MeGetAssignmentResponse, S::Error> = async {
        let mut input = Input::new(&context, parameters, &[]);
        let device_enrollment_configuration_id = input
            .path::<
                String,
            >(
                "deviceEnrollmentConfigurationId",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let enrollment_configuration_assignment_id = input
            .path::<
                String,
            >(
                "enrollmentConfigurationAssignmentId",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let request = input
            .finish(
                (|| Some(MeGetAssignmentRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    enrollment_configuration_assignment_id: enrollment_configuration_assignment_id?,
                }))(),
            )?;
        service.me_get_assignment(&context, request).await
    }
        .await;
    answer::finish(
        "meGetAssignment",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            MeGetAssignmentResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `meAddAssignment`.
#[derive(Clone, Debug, PartialEq)]
pub struct MeAddAssignmentRequest {
    /// The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one.
    pub device_enrollment_configuration_id: String,
    pub body: muster_model::EnrollmentConfigurationAssignment,
}
/// The documented answers of `meAddAssignment`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum MeAddAssignmentResponse {
    /// Created. The body is the assignment as stored, with its new `id`.
    Created { location: String, body: muster_model::EnrollmentConfigurationAssignment },
    /// The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.
    BadRequest(muster_model::OdataError),
    /// A key in the path names nothing. The message says which one.
    NotFound(muster_model::OdataError),
    /// The body, after any decompression, is larger than the server accepts. Nothing was changed.
    ContentTooLarge(muster_model::OdataError),
    /// The body is not declared as `application/json`, or has a content encoding the server does not read. Nothing was changed.
    UnsupportedMediaType(muster_model::OdataError),
    /// The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.
    InternalServerError(muster_model::OdataError),
}
impl TryFrom<Failure> for MeAddAssignmentResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::NotFound(body) => Ok(Self::NotFound(body)),
            Failure::ContentTooLarge(body) => Ok(Self::ContentTooLarge(body)),
            Failure::UnsupportedMediaType(body) => Ok(Self::UnsupportedMediaType(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
        }
    }
}
impl MeAddAssignmentResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::Created { location, body } => {
                answer::json(
                    201u16,
                    "application/json",
                    &[("location", location.as_str())],
                    body,
                    projection,
                )
            }
            Self::BadRequest(body) => {
                answer::json(400u16, "application/json", &[], body, projection)
            }
            Self::NotFound(body) => {
                answer::json(404u16, "application/json", &[], body, projection)
            }
            Self::ContentTooLarge(body) => {
                answer::json(413u16, "application/json", &[], body, projection)
            }
            Self::UnsupportedMediaType(body) => {
                answer::json(415u16, "application/json", &[], body, projection)
            }
            Self::InternalServerError(body) => {
                answer::json(500u16, "application/json", &[], body, projection)
            }
        }
    }
}
#[utoipa::path(
    post,
    path = "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/$ref",
    operation_id = "meAddAssignment",
    tag = "me",
    summary = "Add an assignment by posting to the collection's $ref",
    description = "The second form of the same operation: it takes an assignment, creates it and answers\n201, exactly as a POST to `assignments` does.\n\nIn OData `$ref` normally links something that already exists, and its body is\n`{\"@odata.id\": \"...\"}`; see\n[Add members](https://learn.microsoft.com/en-us/graph/api/group-post-members?view=graph-rest-beta)\nfor such an operation. An assignment is contained in its configuration and has no other\nhome, so there is nothing to link: a body with `@odata.id` is refused with 400.",
    params(
        (
            "deviceEnrollmentConfigurationId" = String,
            Path,
            description = "The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one."
        )
    ),
    request_body(
        content = muster_model::EnrollmentConfigurationAssignment,
        content_type = "application/json"
    ),
    responses(
        (
            status = 201,
            description = "Created. The body is the assignment as stored, with its new `id`.",
            body = muster_model::EnrollmentConfigurationAssignment,
            content_type = "application/json",
            headers(
                (
                    "Location" = String,
                    description = "Absolute URL of the new assignment, under `assignments`, without `$ref`."
                )
            )
        ),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 404,
            description = "A key in the path names nothing. The message says which one.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 413,
            description = "The body, after any decompression, is larger than the server accepts. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 415,
            description = "The body is not declared as `application/json`, or has a content encoding the server does not read. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_me_add_assignment<S: MeOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<MeAddAssignmentResponse, S::Error> = async {
        let limit = service.body_limit();
        let mut input = Input::new(&context, parameters, &[]);
        let device_enrollment_configuration_id = input
            .path::<
                String,
            >(
                "deviceEnrollmentConfigurationId",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let body = input
            .body::<muster_model::EnrollmentConfigurationAssignment>(body, limit)
            .await;
        let request = input
            .finish(
                (|| Some(MeAddAssignmentRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    body: body?,
                }))(),
            )?;
        service.me_add_assignment(&context, request).await
    }
        .await;
    answer::finish(
        "meAddAssignment",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            MeAddAssignmentResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
