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
/// The tenant's own collection of enrollment configurations: what an administrator sees.
pub trait DeviceManagementOperations: Service {
    /// List enrollment configurations
    ///
    /// `GET /deviceManagement/deviceEnrollmentConfigurations`
    ///
    /// Answers with configurations of every kind in one collection; tell them apart by
    /// `@odata.type`.
    ///
    /// Under `/deviceManagement` the list is the whole tenant's, built-in configurations
    /// included. Under `/me` it is limited to what is targeted to the signed-in user.
    ///
    /// Microsoft's page:
    /// [List deviceEnrollmentConfigurations](https://learn.microsoft.com/en-us/graph/api/intune-shared-deviceenrollmentconfiguration-list?view=graph-rest-beta).
    fn device_management_list_configurations(
        &self,
        context: &RequestContext,
        request: DeviceManagementListConfigurationsRequest,
    ) -> impl Future<
        Output = Result<DeviceManagementListConfigurationsResponse, Self::Error>,
    > + Send;
    /// Create an enrollment configuration
    ///
    /// `POST /deviceManagement/deviceEnrollmentConfigurations`
    ///
    /// The body names its kind in `@odata.type` and carries that kind's settings; settings with
    /// a default may be left out. The server chooses `id`, `priority`, `version` and the
    /// timestamps: a new configuration is the weakest of its kind, just above the built-in one,
    /// and has version 1. It has no assignments, so it applies to nobody yet.
    ///
    /// Display names need not be unique.
    ///
    /// Microsoft has one page for each kind, for example
    /// [Create deviceEnrollmentLimitConfiguration](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-create?view=graph-rest-beta).
    fn device_management_create_configuration(
        &self,
        context: &RequestContext,
        request: DeviceManagementCreateConfigurationRequest,
    ) -> impl Future<
        Output = Result<DeviceManagementCreateConfigurationResponse, Self::Error>,
    > + Send;
    /// Get an enrollment configuration
    ///
    /// `GET /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}`
    ///
    /// Answers with the configuration itself, not wrapped in `value`. Under `/me` the key
    /// reaches any configuration of the tenant, also one that is not targeted to the user.
    ///
    /// Microsoft's page:
    /// [Get deviceEnrollmentConfiguration](https://learn.microsoft.com/en-us/graph/api/intune-shared-deviceenrollmentconfiguration-get?view=graph-rest-beta).
    fn device_management_get_configuration(
        &self,
        context: &RequestContext,
        request: DeviceManagementGetConfigurationRequest,
    ) -> impl Future<
        Output = Result<DeviceManagementGetConfigurationResponse, Self::Error>,
    > + Send;
    /// Delete an enrollment configuration
    ///
    /// `DELETE /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}`
    ///
    /// Removes the configuration together with its assignments. The priorities of the others
    /// stay as they are, so a gap may remain. A built-in configuration cannot be deleted: 400.
    ///
    /// Microsoft has one page for each kind, for example
    /// [Delete deviceEnrollmentLimitConfiguration](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-delete?view=graph-rest-beta).
    fn device_management_delete_configuration(
        &self,
        context: &RequestContext,
        request: DeviceManagementDeleteConfigurationRequest,
    ) -> impl Future<
        Output = Result<DeviceManagementDeleteConfigurationResponse, Self::Error>,
    > + Send;
}
/// The request of `deviceManagementListConfigurations`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeviceManagementListConfigurationsRequest {}
/// The documented answers of `deviceManagementListConfigurations`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum DeviceManagementListConfigurationsResponse {
    /// The configurations. An empty `value` is a valid answer.
    Ok(muster_model::DeviceEnrollmentConfigurationCollection),
    /// The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.
    BadRequest(muster_model::OdataError),
    /// The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.
    InternalServerError(muster_model::OdataError),
}
impl TryFrom<Failure> for DeviceManagementListConfigurationsResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
            undocumented => Err(undocumented),
        }
    }
}
impl DeviceManagementListConfigurationsResponse {
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
    path = "/deviceManagement/deviceEnrollmentConfigurations",
    operation_id = "deviceManagementListConfigurations",
    tag = "deviceManagement",
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
pub(super) async fn handle_device_management_list_configurations<
    S: DeviceManagementOperations,
>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<DeviceManagementListConfigurationsResponse, S::Error> = async {
        let input = Input::new(&context, parameters, &[]);
        let request = input
            .finish(
                Some(DeviceManagementListConfigurationsRequest {
                }),
            )?;
        service.device_management_list_configurations(&context, request).await
    }
        .await;
    answer::finish(
        "deviceManagementListConfigurations",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            DeviceManagementListConfigurationsResponse::try_from(failure)
                .map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `deviceManagementCreateConfiguration`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeviceManagementCreateConfigurationRequest {
    pub body: muster_model::DeviceEnrollmentConfiguration,
}
/// The documented answers of `deviceManagementCreateConfiguration`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum DeviceManagementCreateConfigurationResponse {
    /// Created. The body is the configuration as stored, with what the server chose.
    Created { location: String, body: muster_model::DeviceEnrollmentConfiguration },
    /// The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.
    BadRequest(muster_model::OdataError),
    /// The body, after any decompression, is larger than the server accepts. Nothing was changed.
    ContentTooLarge(muster_model::OdataError),
    /// The body is not declared as `application/json`, or has a content encoding the server does not read. Nothing was changed.
    UnsupportedMediaType(muster_model::OdataError),
    /// The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.
    InternalServerError(muster_model::OdataError),
}
impl TryFrom<Failure> for DeviceManagementCreateConfigurationResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::ContentTooLarge(body) => Ok(Self::ContentTooLarge(body)),
            Failure::UnsupportedMediaType(body) => Ok(Self::UnsupportedMediaType(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
            undocumented => Err(undocumented),
        }
    }
}
impl DeviceManagementCreateConfigurationResponse {
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
    path = "/deviceManagement/deviceEnrollmentConfigurations",
    operation_id = "deviceManagementCreateConfiguration",
    tag = "deviceManagement",
    summary = "Create an enrollment configuration",
    description = "The body names its kind in `@odata.type` and carries that kind's settings; settings with\na default may be left out. The server chooses `id`, `priority`, `version` and the\ntimestamps: a new configuration is the weakest of its kind, just above the built-in one,\nand has version 1. It has no assignments, so it applies to nobody yet.\n\nDisplay names need not be unique.\n\nMicrosoft has one page for each kind, for example\n[Create deviceEnrollmentLimitConfiguration](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-create?view=graph-rest-beta).",
    params(),
    request_body(
        content = muster_model::DeviceEnrollmentConfiguration,
        content_type = "application/json"
    ),
    responses(
        (
            status = 201,
            description = "Created. The body is the configuration as stored, with what the server chose.",
            body = muster_model::DeviceEnrollmentConfiguration,
            content_type = "application/json",
            headers(
                (
                    "Location" = String,
                    description = "Absolute URL of the new configuration."
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
pub(super) async fn handle_device_management_create_configuration<
    S: DeviceManagementOperations,
>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<DeviceManagementCreateConfigurationResponse, S::Error> = async {
        let limit = service.body_limit();
        let mut input = Input::new(&context, parameters, &[]);
        let body = input
            .body::<muster_model::DeviceEnrollmentConfiguration>(body, limit)
            .await;
        let request = input
            .finish(
                (|| Some(DeviceManagementCreateConfigurationRequest {
                    body: body?,
                }))(),
            )?;
        service.device_management_create_configuration(&context, request).await
    }
        .await;
    answer::finish(
        "deviceManagementCreateConfiguration",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            DeviceManagementCreateConfigurationResponse::try_from(failure)
                .map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `deviceManagementGetConfiguration`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeviceManagementGetConfigurationRequest {
    /// The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one.
    pub device_enrollment_configuration_id: String,
}
/// The documented answers of `deviceManagementGetConfiguration`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum DeviceManagementGetConfigurationResponse {
    /// The configuration.
    Ok(muster_model::DeviceEnrollmentConfiguration),
    /// The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.
    BadRequest(muster_model::OdataError),
    /// A key in the path names nothing. The message says which one.
    NotFound(muster_model::OdataError),
    /// The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.
    InternalServerError(muster_model::OdataError),
}
impl TryFrom<Failure> for DeviceManagementGetConfigurationResponse {
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
impl DeviceManagementGetConfigurationResponse {
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
    path = "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
    operation_id = "deviceManagementGetConfiguration",
    tag = "deviceManagement",
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
pub(super) async fn handle_device_management_get_configuration<
    S: DeviceManagementOperations,
>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<DeviceManagementGetConfigurationResponse, S::Error> = async {
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
                (|| Some(DeviceManagementGetConfigurationRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                }))(),
            )?;
        service.device_management_get_configuration(&context, request).await
    }
        .await;
    answer::finish(
        "deviceManagementGetConfiguration",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            DeviceManagementGetConfigurationResponse::try_from(failure)
                .map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `deviceManagementDeleteConfiguration`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeviceManagementDeleteConfigurationRequest {
    /// The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one.
    pub device_enrollment_configuration_id: String,
}
/// The documented answers of `deviceManagementDeleteConfiguration`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum DeviceManagementDeleteConfigurationResponse {
    /// Deleted. There is no body.
    NoContent,
    /// The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.
    BadRequest(muster_model::OdataError),
    /// A key in the path names nothing. The message says which one.
    NotFound(muster_model::OdataError),
    /// The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.
    InternalServerError(muster_model::OdataError),
}
impl TryFrom<Failure> for DeviceManagementDeleteConfigurationResponse {
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
impl DeviceManagementDeleteConfigurationResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::NoContent => answer::empty(204u16, &[]),
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
    delete,
    path = "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
    operation_id = "deviceManagementDeleteConfiguration",
    tag = "deviceManagement",
    summary = "Delete an enrollment configuration",
    description = "Removes the configuration together with its assignments. The priorities of the others\nstay as they are, so a gap may remain. A built-in configuration cannot be deleted: 400.\n\nMicrosoft has one page for each kind, for example\n[Delete deviceEnrollmentLimitConfiguration](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-delete?view=graph-rest-beta).",
    params(
        (
            "deviceEnrollmentConfigurationId" = String,
            Path,
            description = "The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one."
        )
    ),
    responses(
        (status = 204, description = "Deleted. There is no body."),
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
pub(super) async fn handle_device_management_delete_configuration<
    S: DeviceManagementOperations,
>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<DeviceManagementDeleteConfigurationResponse, S::Error> = async {
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
                (|| Some(DeviceManagementDeleteConfigurationRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                }))(),
            )?;
        service.device_management_delete_configuration(&context, request).await
    }
        .await;
    answer::finish(
        "deviceManagementDeleteConfiguration",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            DeviceManagementDeleteConfigurationResponse::try_from(failure)
                .map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
