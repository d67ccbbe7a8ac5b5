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
/// Where an operation that stands under several roots was called.
#[derive(Clone, Debug, PartialEq)]
pub enum ConfigurationsRoot {
    /// Below `deviceManagement`.
    DeviceManagement,
    /// Below `me`.
    Me,
    /// Below `users`.
    Users {
        /// The `id` of a user, or the user's `userPrincipalName`.
        user_id: String,
    },
}
/// Enrollment configurations: what devices may enroll and how. The same operations stand under three roots. Under `/deviceManagement` they concern the tenant's whole collection, as an administrator sees it. Under `/me` and `/users/{user-id}` a list holds what is targeted to that user, while a key reaches any configuration of the tenant, because otherwise a configuration nobody is assigned to could never be given its first assignment.
pub trait ConfigurationsOperations: Service {
    /// List enrollment configurations
    ///
    /// - `GET /deviceManagement/deviceEnrollmentConfigurations`
    /// - `GET /me/deviceEnrollmentConfigurations`
    /// - `GET /users/{user-id}/deviceEnrollmentConfigurations`
    ///
    /// Answers with configurations of every kind in one collection; tell them apart by
    /// `@odata.type`.
    ///
    /// Under `/deviceManagement` the list is the whole tenant's, built-in configurations
    /// included. Under `/me` and `/users/{user-id}` it is limited to what is targeted to that
    /// user. In v1.0 it holds only configurations of the kinds that v1.0 knows.
    ///
    /// Microsoft's page:
    /// [List deviceEnrollmentConfigurations](https://learn.microsoft.com/en-us/graph/api/intune-shared-deviceenrollmentconfiguration-list?view=graph-rest-beta).
    fn list_configurations(
        &self,
        context: &RequestContext,
        root: ConfigurationsRoot,
        request: ListConfigurationsRequest,
    ) -> impl Future<Output = Result<ListConfigurationsResponse, Self::Error>> + Send;
    /// Create an enrollment configuration
    ///
    /// - `POST /deviceManagement/deviceEnrollmentConfigurations`
    /// - `POST /me/deviceEnrollmentConfigurations`
    /// - `POST /users/{user-id}/deviceEnrollmentConfigurations`
    ///
    /// The body names its kind in `@odata.type` and carries that kind's settings; settings with
    /// a default may be left out. The server chooses `id`, `priority`, `version` and the
    /// timestamps: a new configuration is the weakest of its kind, just above the built-in one,
    /// and has version 1. It has no assignments, so it applies to nobody yet, also when it was
    /// created under `/me` or `/users/{user-id}`.
    ///
    /// Two kinds exist only as built-in configurations and cannot be created: the restriction
    /// for all platforms and Windows Backup and Restore. There may be 25 device limits and 25
    /// restrictions of a single platform, as
    /// [Overview of enrollment restrictions](https://learn.microsoft.com/en-us/mem/intune/enrollment/enrollment-restrictions-set)
    /// says; one more is refused with 400. Display names need not be unique.
    ///
    /// Microsoft has one page for each kind, for example
    /// [Create deviceEnrollmentLimitConfiguration](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-create?view=graph-rest-beta).
    fn create_configuration(
        &self,
        context: &RequestContext,
        root: ConfigurationsRoot,
        request: CreateConfigurationRequest,
    ) -> impl Future<Output = Result<CreateConfigurationResponse, Self::Error>> + Send;
    /// Count enrollment configurations
    ///
    /// - `GET /deviceManagement/deviceEnrollmentConfigurations/$count`
    /// - `GET /me/deviceEnrollmentConfigurations/$count`
    /// - `GET /users/{user-id}/deviceEnrollmentConfigurations/$count`
    ///
    /// Answers with a number in plain text: how many configurations the list of the same path
    /// has, after `$filter` and `$search`. See
    /// [Count](https://learn.microsoft.com/en-us/graph/query-parameters#count).
    fn count_configurations(
        &self,
        context: &RequestContext,
        root: ConfigurationsRoot,
        request: CountConfigurationsRequest,
    ) -> impl Future<Output = Result<CountConfigurationsResponse, Self::Error>> + Send;
    /// Create enrollment notification configurations
    ///
    /// - `POST /deviceManagement/deviceEnrollmentConfigurations/createEnrollmentNotificationConfiguration`
    /// - `POST /me/deviceEnrollmentConfigurations/createEnrollmentNotificationConfiguration`
    /// - `POST /users/{user-id}/deviceEnrollmentConfigurations/createEnrollmentNotificationConfiguration`
    ///
    /// Creates several notification configurations at once, in the order of the body. Either all
    /// of them are created or, when one is at fault, none. The answer does not carry them; list
    /// the collection to see them.
    ///
    /// The scopes are the published ones, although an action that creates would be expected to
    /// need a scope that writes.
    ///
    /// Microsoft's page:
    /// [createEnrollmentNotificationConfiguration action](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-deviceenrollmentconfiguration-createenrollmentnotificationconfiguration?view=graph-rest-beta).
    fn create_enrollment_notification_configuration(
        &self,
        context: &RequestContext,
        root: ConfigurationsRoot,
        request: CreateEnrollmentNotificationConfigurationRequest,
    ) -> impl Future<
        Output = Result<CreateEnrollmentNotificationConfigurationResponse, Self::Error>,
    > + Send;
    /// Ask which enrollment configurations are linked
    ///
    /// - `POST /deviceManagement/deviceEnrollmentConfigurations/hasPayloadLinks`
    /// - `POST /me/deviceEnrollmentConfigurations/hasPayloadLinks`
    /// - `POST /users/{user-id}/deviceEnrollmentConfigurations/hasPayloadLinks`
    ///
    /// Says of every id in the body whether that configuration has assignments, and how they
    /// came about. Nothing is changed.
    ///
    /// Microsoft's page:
    /// [hasPayloadLinks action](https://learn.microsoft.com/en-us/graph/api/intune-shared-deviceenrollmentconfiguration-haspayloadlinks?view=graph-rest-beta).
    fn has_payload_links(
        &self,
        context: &RequestContext,
        root: ConfigurationsRoot,
        request: HasPayloadLinksRequest,
    ) -> impl Future<Output = Result<HasPayloadLinksResponse, Self::Error>> + Send;
    /// Get an enrollment configuration
    ///
    /// - `GET /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}`
    /// - `GET /me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}`
    /// - `GET /users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}`
    ///
    /// Answers with the configuration itself, not wrapped in `value`. Under `/me` and
    /// `/users/{user-id}` the key reaches any configuration of the tenant, also one that is not
    /// targeted to the user.
    ///
    /// Microsoft's page:
    /// [Get deviceEnrollmentConfiguration](https://learn.microsoft.com/en-us/graph/api/intune-shared-deviceenrollmentconfiguration-get?view=graph-rest-beta).
    fn get_configuration(
        &self,
        context: &RequestContext,
        root: ConfigurationsRoot,
        request: GetConfigurationRequest,
    ) -> impl Future<Output = Result<GetConfigurationResponse, Self::Error>> + Send;
    /// Update an enrollment configuration
    ///
    /// - `PATCH /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}`
    /// - `PATCH /me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}`
    /// - `PATCH /users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}`
    ///
    /// Changes the properties that the body names and leaves the others; so it is within a
    /// `deviceEnrollmentPlatformRestriction`. A list is replaced as a whole. `@odata.type` may be
    /// left out, because the configuration has its kind; another kind than its own is refused. The
    /// schema asks for it all the same, because it tells the kinds apart by nothing else.
    /// `version` goes up by one, except that of a built-in configuration, which stays 0.
    ///
    /// What cannot be changed is refused with 400: the kind, the `platformType` of a restriction
    /// of a single platform, and the name, description and scope tags of a built-in
    /// configuration. `priority` is read-only here; `setPriority` changes it.
    ///
    /// Microsoft has one page for each kind, for example
    /// [Update deviceEnrollmentLimitConfiguration](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-update?view=graph-rest-beta).
    fn update_configuration(
        &self,
        context: &RequestContext,
        root: ConfigurationsRoot,
        request: UpdateConfigurationRequest,
    ) -> impl Future<Output = Result<UpdateConfigurationResponse, Self::Error>> + Send;
    /// Delete an enrollment configuration
    ///
    /// - `DELETE /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}`
    /// - `DELETE /me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}`
    /// - `DELETE /users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}`
    ///
    /// Removes the configuration together with its assignments. The priorities of the others
    /// stay as they are, so a gap may remain. A built-in configuration cannot be deleted: 400.
    ///
    /// Microsoft has one page for each kind, for example
    /// [Delete deviceEnrollmentLimitConfiguration](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-delete?view=graph-rest-beta).
    fn delete_configuration(
        &self,
        context: &RequestContext,
        root: ConfigurationsRoot,
        request: DeleteConfigurationRequest,
    ) -> impl Future<Output = Result<DeleteConfigurationResponse, Self::Error>> + Send;
    /// Replace all assignments of an enrollment configuration
    ///
    /// - `POST /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assign`
    /// - `POST /me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assign`
    /// - `POST /users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assign`
    ///
    /// The assignments in the body become the configuration's only ones; an empty list takes it
    /// away from everybody. Their `id` is chosen by the server. Either all of them are taken or,
    /// when one is at fault, none. The assignment of a built-in configuration is fixed: 400.
    ///
    /// Microsoft's page:
    /// [assign action](https://learn.microsoft.com/en-us/graph/api/intune-shared-deviceenrollmentconfiguration-assign?view=graph-rest-beta).
    fn assign_configuration(
        &self,
        context: &RequestContext,
        root: ConfigurationsRoot,
        request: AssignConfigurationRequest,
    ) -> impl Future<Output = Result<AssignConfigurationResponse, Self::Error>> + Send;
    /// Set the priority of an enrollment configuration
    ///
    /// - `POST /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/setPriority`
    /// - `POST /me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/setPriority`
    /// - `POST /users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/setPriority`
    ///
    /// Exchanges priorities: the configuration gets the priority that is asked for, and the one
    /// that had it gets the configuration's former one. Both are of the same kind, and of the
    /// same platform when they are restrictions of a single one. A priority that no other
    /// configuration has, the one it has already, and any priority of a built-in configuration
    /// are refused with 400.
    ///
    /// Microsoft's page:
    /// [setPriority action](https://learn.microsoft.com/en-us/graph/api/intune-shared-deviceenrollmentconfiguration-setpriority?view=graph-rest-beta).
    fn set_configuration_priority(
        &self,
        context: &RequestContext,
        root: ConfigurationsRoot,
        request: SetConfigurationPriorityRequest,
    ) -> impl Future<
        Output = Result<SetConfigurationPriorityResponse, Self::Error>,
    > + Send;
}
/// The request of `listConfigurations`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListConfigurationsRequest {
    /// True to have `@odata.count` in the answer: how many there are over all pages. See [Use query parameters](https://learn.microsoft.com/en-us/graph/query-parameters), also for the other options whose names begin with `$`.
    pub count: Option<bool>,
    /// Relationships to put into the answer, separated by commas, as in `assignments($select=id,target)`.
    pub expand: Option<String>,
    /// An OData condition, such as `priority eq 0 and startswith(displayName,'All')`. Only what meets it is answered with.
    pub filter: Option<String>,
    /// `json`, or a media type such as `application/json;odata.metadata=full`. It takes the place of the header `Accept`, for callers that cannot set one.
    pub format: Option<String>,
    /// Properties to sort by, separated by commas, each followed by `asc` or `desc` if need be.
    pub orderby: Option<String>,
    /// Words to look for, as in `"pilot"` or `"displayName:pilot"`, quotation marks included.
    pub search: Option<String>,
    /// Properties to answer with, separated by commas. The others are left out.
    pub select: Option<String>,
    /// How many to leave out at the beginning.
    pub skip: Option<i32>,
    /// Where the next page begins. It stands in `@odata.nextLink` and means nothing to anybody but the server; do not make one.
    pub skiptoken: Option<String>,
    /// How many to answer with at most. The rest is behind `@odata.nextLink`.
    pub top: Option<i32>,
}
/// The documented answers of `listConfigurations`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum ListConfigurationsResponse {
    /// The configurations. An empty `value` is a valid answer.
    Ok(muster_model::DeviceEnrollmentConfigurationCollection),
    /// The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.
    BadRequest(muster_model::OdataError),
    /// The request has no token, or one that is malformed, expired or not meant for this server. The message says which.
    Unauthorized(muster_model::OdataError),
    /// The token is good but has none of the scopes the operation asks for. The message names them.
    Forbidden(muster_model::OdataError),
    /// A key in the path names nothing. The message says which one.
    NotFound(muster_model::OdataError),
    /// Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.
    TooManyRequests(muster_model::OdataError),
    /// The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.
    InternalServerError(muster_model::OdataError),
    /// The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.
    NotImplemented(muster_model::OdataError),
    /// The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.
    ServiceUnavailable(muster_model::OdataError),
}
impl TryFrom<Failure> for ListConfigurationsResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::Unauthorized(body) => Ok(Self::Unauthorized(body)),
            Failure::Forbidden(body) => Ok(Self::Forbidden(body)),
            Failure::NotFound(body) => Ok(Self::NotFound(body)),
            Failure::TooManyRequests(body) => Ok(Self::TooManyRequests(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
            Failure::NotImplemented(body) => Ok(Self::NotImplemented(body)),
            Failure::ServiceUnavailable(body) => Ok(Self::ServiceUnavailable(body)),
            undocumented => Err(undocumented),
        }
    }
}
impl ListConfigurationsResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::Ok(body) => {
                answer::json(200u16, "application/json", &[], body, projection)
            }
            Self::BadRequest(body) => {
                answer::json(400u16, "application/json", &[], body, projection)
            }
            Self::Unauthorized(body) => {
                answer::json(401u16, "application/json", &[], body, projection)
            }
            Self::Forbidden(body) => {
                answer::json(403u16, "application/json", &[], body, projection)
            }
            Self::NotFound(body) => {
                answer::json(404u16, "application/json", &[], body, projection)
            }
            Self::TooManyRequests(body) => {
                answer::json(429u16, "application/json", &[], body, projection)
            }
            Self::InternalServerError(body) => {
                answer::json(500u16, "application/json", &[], body, projection)
            }
            Self::NotImplemented(body) => {
                answer::json(501u16, "application/json", &[], body, projection)
            }
            Self::ServiceUnavailable(body) => {
                answer::json(503u16, "application/json", &[], body, projection)
            }
        }
    }
}
#[utoipa::path(
    get,
    path = "/deviceManagement/deviceEnrollmentConfigurations",
    operation_id = "deviceManagementListConfigurations",
    tag = "configurations",
    summary = "List enrollment configurations",
    description = "Answers with configurations of every kind in one collection; tell them apart by\n`@odata.type`.\n\nUnder `/deviceManagement` the list is the whole tenant's, built-in configurations\nincluded. Under `/me` and `/users/{user-id}` it is limited to what is targeted to that\nuser. In v1.0 it holds only configurations of the kinds that v1.0 knows.\n\nMicrosoft's page:\n[List deviceEnrollmentConfigurations](https://learn.microsoft.com/en-us/graph/api/intune-shared-deviceenrollmentconfiguration-list?view=graph-rest-beta).",
    params(
        (
            "$count" = Option<bool>,
            Query,
            description = "True to have `@odata.count` in the answer: how many there are over all pages. See [Use query parameters](https://learn.microsoft.com/en-us/graph/query-parameters), also for the other options whose names begin with `$`.",
            nullable = false
        ),
        (
            "$expand" = Option<String>,
            Query,
            description = "Relationships to put into the answer, separated by commas, as in `assignments($select=id,target)`.",
            nullable = false
        ),
        (
            "$filter" = Option<String>,
            Query,
            description = "An OData condition, such as `priority eq 0 and startswith(displayName,'All')`. Only what meets it is answered with.",
            nullable = false
        ),
        (
            "$format" = Option<String>,
            Query,
            description = "`json`, or a media type such as `application/json;odata.metadata=full`. It takes the place of the header `Accept`, for callers that cannot set one.",
            nullable = false
        ),
        (
            "$orderby" = Option<String>,
            Query,
            description = "Properties to sort by, separated by commas, each followed by `asc` or `desc` if need be.",
            nullable = false
        ),
        (
            "$search" = Option<String>,
            Query,
            description = "Words to look for, as in `\"pilot\"` or `\"displayName:pilot\"`, quotation marks included.",
            nullable = false
        ),
        (
            "$select" = Option<String>,
            Query,
            description = "Properties to answer with, separated by commas. The others are left out.",
            nullable = false
        ),
        (
            "$skip" = Option<i32>,
            Query,
            description = "How many to leave out at the beginning.",
            nullable = false,
            minimum = 0
        ),
        (
            "$skiptoken" = Option<String>,
            Query,
            description = "Where the next page begins. It stands in `@odata.nextLink` and means nothing to anybody but the server; do not make one.",
            nullable = false
        ),
        (
            "$top" = Option<i32>,
            Query,
            description = "How many to answer with at most. The rest is behind `@odata.nextLink`.",
            nullable = false,
            minimum = 0
        )
    ),
    responses(
        (
            status = 200,
            description = "The configurations. An empty `value` is a valid answer.",
            body = muster_model::DeviceEnrollmentConfigurationCollection,
            content_type = "application/json"
        ),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 401,
            description = "The request has no token, or one that is malformed, expired or not meant for this server. The message says which.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 403,
            description = "The token is good but has none of the scopes the operation asks for. The message names them.",
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
            status = 429,
            description = "Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 501,
            description = "The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 503,
            description = "The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
    security(
        ("microsoftGraph" = ["DeviceManagementServiceConfig.Read.All"]),
        ("microsoftGraph" = ["DeviceManagementServiceConfig.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.Read.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_device_management_list_configurations<
    S: ConfigurationsOperations,
>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<ListConfigurationsResponse, S::Error> = async {
        let mut input = Input::new(
            &context,
            parameters,
            &[
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
        );
        let count = input.optional_query::<bool>("$count", &schema::Rule::Boolean);
        let expand = input
            .optional_query::<
                String,
            >(
                "$expand",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let filter = input
            .optional_query::<
                String,
            >(
                "$filter",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let format = input
            .optional_query::<
                String,
            >(
                "$format",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let orderby = input
            .optional_query::<
                String,
            >(
                "$orderby",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let search = input
            .optional_query::<
                String,
            >(
                "$search",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let select = input
            .optional_query::<
                String,
            >(
                "$select",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let skip = input
            .optional_query::<
                i32,
            >(
                "$skip",
                &schema::Rule::Integer {
                    minimum: Some(0i64),
                    maximum: None,
                    width: schema::Width::Int32,
                },
            );
        let skiptoken = input
            .optional_query::<
                String,
            >(
                "$skiptoken",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let top = input
            .optional_query::<
                i32,
            >(
                "$top",
                &schema::Rule::Integer {
                    minimum: Some(0i64),
                    maximum: None,
                    width: schema::Width::Int32,
                },
            );
        let (root, request) = input
            .finish(|| Some((
                ConfigurationsRoot::DeviceManagement,
                ListConfigurationsRequest {
                    count,
                    expand,
                    filter,
                    format,
                    orderby,
                    search,
                    select,
                    skip,
                    skiptoken,
                    top,
                },
            )))?;
        S::list_configurations(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "deviceManagementListConfigurations",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            ListConfigurationsResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    get,
    path = "/me/deviceEnrollmentConfigurations",
    operation_id = "meListConfigurations",
    tag = "configurations",
    summary = "List enrollment configurations",
    description = "Answers with configurations of every kind in one collection; tell them apart by\n`@odata.type`.\n\nUnder `/deviceManagement` the list is the whole tenant's, built-in configurations\nincluded. Under `/me` and `/users/{user-id}` it is limited to what is targeted to that\nuser. In v1.0 it holds only configurations of the kinds that v1.0 knows.\n\nMicrosoft's page:\n[List deviceEnrollmentConfigurations](https://learn.microsoft.com/en-us/graph/api/intune-shared-deviceenrollmentconfiguration-list?view=graph-rest-beta).",
    params(
        (
            "$count" = Option<bool>,
            Query,
            description = "True to have `@odata.count` in the answer: how many there are over all pages. See [Use query parameters](https://learn.microsoft.com/en-us/graph/query-parameters), also for the other options whose names begin with `$`.",
            nullable = false
        ),
        (
            "$expand" = Option<String>,
            Query,
            description = "Relationships to put into the answer, separated by commas, as in `assignments($select=id,target)`.",
            nullable = false
        ),
        (
            "$filter" = Option<String>,
            Query,
            description = "An OData condition, such as `priority eq 0 and startswith(displayName,'All')`. Only what meets it is answered with.",
            nullable = false
        ),
        (
            "$format" = Option<String>,
            Query,
            description = "`json`, or a media type such as `application/json;odata.metadata=full`. It takes the place of the header `Accept`, for callers that cannot set one.",
            nullable = false
        ),
        (
            "$orderby" = Option<String>,
            Query,
            description = "Properties to sort by, separated by commas, each followed by `asc` or `desc` if need be.",
            nullable = false
        ),
        (
            "$search" = Option<String>,
            Query,
            description = "Words to look for, as in `\"pilot\"` or `\"displayName:pilot\"`, quotation marks included.",
            nullable = false
        ),
        (
            "$select" = Option<String>,
            Query,
            description = "Properties to answer with, separated by commas. The others are left out.",
            nullable = false
        ),
        (
            "$skip" = Option<i32>,
            Query,
            description = "How many to leave out at the beginning.",
            nullable = false,
            minimum = 0
        ),
        (
            "$skiptoken" = Option<String>,
            Query,
            description = "Where the next page begins. It stands in `@odata.nextLink` and means nothing to anybody but the server; do not make one.",
            nullable = false
        ),
        (
            "$top" = Option<i32>,
            Query,
            description = "How many to answer with at most. The rest is behind `@odata.nextLink`.",
            nullable = false,
            minimum = 0
        )
    ),
    responses(
        (
            status = 200,
            description = "The configurations. An empty `value` is a valid answer.",
            body = muster_model::DeviceEnrollmentConfigurationCollection,
            content_type = "application/json"
        ),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 401,
            description = "The request has no token, or one that is malformed, expired or not meant for this server. The message says which.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 403,
            description = "The token is good but has none of the scopes the operation asks for. The message names them.",
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
            status = 429,
            description = "Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 501,
            description = "The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 503,
            description = "The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
    security(
        ("microsoftGraph" = ["DeviceManagementServiceConfig.Read.All"]),
        ("microsoftGraph" = ["DeviceManagementServiceConfig.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.Read.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_me_list_configurations<S: ConfigurationsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<ListConfigurationsResponse, S::Error> = async {
        let mut input = Input::new(
            &context,
            parameters,
            &[
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
        );
        let count = input.optional_query::<bool>("$count", &schema::Rule::Boolean);
        let expand = input
            .optional_query::<
                String,
            >(
                "$expand",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let filter = input
            .optional_query::<
                String,
            >(
                "$filter",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let format = input
            .optional_query::<
                String,
            >(
                "$format",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let orderby = input
            .optional_query::<
                String,
            >(
                "$orderby",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let search = input
            .optional_query::<
                String,
            >(
                "$search",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let select = input
            .optional_query::<
                String,
            >(
                "$select",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let skip = input
            .optional_query::<
                i32,
            >(
                "$skip",
                &schema::Rule::Integer {
                    minimum: Some(0i64),
                    maximum: None,
                    width: schema::Width::Int32,
                },
            );
        let skiptoken = input
            .optional_query::<
                String,
            >(
                "$skiptoken",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let top = input
            .optional_query::<
                i32,
            >(
                "$top",
                &schema::Rule::Integer {
                    minimum: Some(0i64),
                    maximum: None,
                    width: schema::Width::Int32,
                },
            );
        let (root, request) = input
            .finish(|| Some((
                ConfigurationsRoot::Me,
                ListConfigurationsRequest {
                    count,
                    expand,
                    filter,
                    format,
                    orderby,
                    search,
                    select,
                    skip,
                    skiptoken,
                    top,
                },
            )))?;
        S::list_configurations(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "meListConfigurations",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            ListConfigurationsResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    get,
    path = "/users/{user-id}/deviceEnrollmentConfigurations",
    operation_id = "usersListConfigurations",
    tag = "configurations",
    summary = "List enrollment configurations",
    description = "Answers with configurations of every kind in one collection; tell them apart by\n`@odata.type`.\n\nUnder `/deviceManagement` the list is the whole tenant's, built-in configurations\nincluded. Under `/me` and `/users/{user-id}` it is limited to what is targeted to that\nuser. In v1.0 it holds only configurations of the kinds that v1.0 knows.\n\nMicrosoft's page:\n[List deviceEnrollmentConfigurations](https://learn.microsoft.com/en-us/graph/api/intune-shared-deviceenrollmentconfiguration-list?view=graph-rest-beta).",
    params(
        (
            "user-id" = String,
            Path,
            description = "The `id` of a user, or the user's `userPrincipalName`."
        ),
        (
            "$count" = Option<bool>,
            Query,
            description = "True to have `@odata.count` in the answer: how many there are over all pages. See [Use query parameters](https://learn.microsoft.com/en-us/graph/query-parameters), also for the other options whose names begin with `$`.",
            nullable = false
        ),
        (
            "$expand" = Option<String>,
            Query,
            description = "Relationships to put into the answer, separated by commas, as in `assignments($select=id,target)`.",
            nullable = false
        ),
        (
            "$filter" = Option<String>,
            Query,
            description = "An OData condition, such as `priority eq 0 and startswith(displayName,'All')`. Only what meets it is answered with.",
            nullable = false
        ),
        (
            "$format" = Option<String>,
            Query,
            description = "`json`, or a media type such as `application/json;odata.metadata=full`. It takes the place of the header `Accept`, for callers that cannot set one.",
            nullable = false
        ),
        (
            "$orderby" = Option<String>,
            Query,
            description = "Properties to sort by, separated by commas, each followed by `asc` or `desc` if need be.",
            nullable = false
        ),
        (
            "$search" = Option<String>,
            Query,
            description = "Words to look for, as in `\"pilot\"` or `\"displayName:pilot\"`, quotation marks included.",
            nullable = false
        ),
        (
            "$select" = Option<String>,
            Query,
            description = "Properties to answer with, separated by commas. The others are left out.",
            nullable = false
        ),
        (
            "$skip" = Option<i32>,
            Query,
            description = "How many to leave out at the beginning.",
            nullable = false,
            minimum = 0
        ),
        (
            "$skiptoken" = Option<String>,
            Query,
            description = "Where the next page begins. It stands in `@odata.nextLink` and means nothing to anybody but the server; do not make one.",
            nullable = false
        ),
        (
            "$top" = Option<i32>,
            Query,
            description = "How many to answer with at most. The rest is behind `@odata.nextLink`.",
            nullable = false,
            minimum = 0
        )
    ),
    responses(
        (
            status = 200,
            description = "The configurations. An empty `value` is a valid answer.",
            body = muster_model::DeviceEnrollmentConfigurationCollection,
            content_type = "application/json"
        ),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 401,
            description = "The request has no token, or one that is malformed, expired or not meant for this server. The message says which.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 403,
            description = "The token is good but has none of the scopes the operation asks for. The message names them.",
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
            status = 429,
            description = "Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 501,
            description = "The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 503,
            description = "The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
    security(
        ("microsoftGraph" = ["DeviceManagementServiceConfig.Read.All"]),
        ("microsoftGraph" = ["DeviceManagementServiceConfig.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.Read.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_users_list_configurations<S: ConfigurationsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<ListConfigurationsResponse, S::Error> = async {
        let mut input = Input::new(
            &context,
            parameters,
            &[
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
        );
        let mounted_user_id = input
            .path::<
                String,
            >(
                "user-id",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let count = input.optional_query::<bool>("$count", &schema::Rule::Boolean);
        let expand = input
            .optional_query::<
                String,
            >(
                "$expand",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let filter = input
            .optional_query::<
                String,
            >(
                "$filter",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let format = input
            .optional_query::<
                String,
            >(
                "$format",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let orderby = input
            .optional_query::<
                String,
            >(
                "$orderby",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let search = input
            .optional_query::<
                String,
            >(
                "$search",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let select = input
            .optional_query::<
                String,
            >(
                "$select",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let skip = input
            .optional_query::<
                i32,
            >(
                "$skip",
                &schema::Rule::Integer {
                    minimum: Some(0i64),
                    maximum: None,
                    width: schema::Width::Int32,
                },
            );
        let skiptoken = input
            .optional_query::<
                String,
            >(
                "$skiptoken",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let top = input
            .optional_query::<
                i32,
            >(
                "$top",
                &schema::Rule::Integer {
                    minimum: Some(0i64),
                    maximum: None,
                    width: schema::Width::Int32,
                },
            );
        let (root, request) = input
            .finish(|| Some((
                ConfigurationsRoot::Users {
                    user_id: mounted_user_id?,
                },
                ListConfigurationsRequest {
                    count,
                    expand,
                    filter,
                    format,
                    orderby,
                    search,
                    select,
                    skip,
                    skiptoken,
                    top,
                },
            )))?;
        S::list_configurations(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "usersListConfigurations",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            ListConfigurationsResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `createConfiguration`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateConfigurationRequest {
    pub body: muster_model::DeviceEnrollmentConfiguration,
}
/// The documented answers of `createConfiguration`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum CreateConfigurationResponse {
    /// Created. The body is the configuration as stored, with what the server chose.
    Created {
        e_tag: String,
        location: String,
        body: muster_model::DeviceEnrollmentConfiguration,
    },
    /// The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.
    BadRequest(muster_model::OdataError),
    /// The request has no token, or one that is malformed, expired or not meant for this server. The message says which.
    Unauthorized(muster_model::OdataError),
    /// The token is good but has none of the scopes the operation asks for. The message names them.
    Forbidden(muster_model::OdataError),
    /// A key in the path names nothing. The message says which one.
    NotFound(muster_model::OdataError),
    /// The body, after any decompression, is larger than the server accepts. Nothing was changed.
    ContentTooLarge(muster_model::OdataError),
    /// The body is not declared as `application/json`, or has a content encoding the server does not read. Nothing was changed.
    UnsupportedMediaType(muster_model::OdataError),
    /// Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.
    TooManyRequests(muster_model::OdataError),
    /// The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.
    InternalServerError(muster_model::OdataError),
    /// The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.
    NotImplemented(muster_model::OdataError),
    /// The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.
    ServiceUnavailable(muster_model::OdataError),
}
impl TryFrom<Failure> for CreateConfigurationResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::Unauthorized(body) => Ok(Self::Unauthorized(body)),
            Failure::Forbidden(body) => Ok(Self::Forbidden(body)),
            Failure::NotFound(body) => Ok(Self::NotFound(body)),
            Failure::ContentTooLarge(body) => Ok(Self::ContentTooLarge(body)),
            Failure::UnsupportedMediaType(body) => Ok(Self::UnsupportedMediaType(body)),
            Failure::TooManyRequests(body) => Ok(Self::TooManyRequests(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
            Failure::NotImplemented(body) => Ok(Self::NotImplemented(body)),
            Failure::ServiceUnavailable(body) => Ok(Self::ServiceUnavailable(body)),
            undocumented => Err(undocumented),
        }
    }
}
impl CreateConfigurationResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::Created { e_tag, location, body } => {
                answer::json(
                    201u16,
                    "application/json",
                    &[("etag", e_tag.as_str()), ("location", location.as_str())],
                    body,
                    projection,
                )
            }
            Self::BadRequest(body) => {
                answer::json(400u16, "application/json", &[], body, projection)
            }
            Self::Unauthorized(body) => {
                answer::json(401u16, "application/json", &[], body, projection)
            }
            Self::Forbidden(body) => {
                answer::json(403u16, "application/json", &[], body, projection)
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
            Self::TooManyRequests(body) => {
                answer::json(429u16, "application/json", &[], body, projection)
            }
            Self::InternalServerError(body) => {
                answer::json(500u16, "application/json", &[], body, projection)
            }
            Self::NotImplemented(body) => {
                answer::json(501u16, "application/json", &[], body, projection)
            }
            Self::ServiceUnavailable(body) => {
                answer::json(503u16, "application/json", &[], body, projection)
            }
        }
    }
}
#[utoipa::path(
    post,
    path = "/deviceManagement/deviceEnrollmentConfigurations",
    operation_id = "deviceManagementCreateConfiguration",
    tag = "configurations",
    summary = "Create an enrollment configuration",
    description = "The body names its kind in `@odata.type` and carries that kind's settings; settings with\na default may be left out. The server chooses `id`, `priority`, `version` and the\ntimestamps: a new configuration is the weakest of its kind, just above the built-in one,\nand has version 1. It has no assignments, so it applies to nobody yet, also when it was\ncreated under `/me` or `/users/{user-id}`.\n\nTwo kinds exist only as built-in configurations and cannot be created: the restriction\nfor all platforms and Windows Backup and Restore. There may be 25 device limits and 25\nrestrictions of a single platform, as\n[Overview of enrollment restrictions](https://learn.microsoft.com/en-us/mem/intune/enrollment/enrollment-restrictions-set)\nsays; one more is refused with 400. Display names need not be unique.\n\nMicrosoft has one page for each kind, for example\n[Create deviceEnrollmentLimitConfiguration](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-create?view=graph-rest-beta).",
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
                    "ETag" = String,
                    description = "A name for the state that the body shows, to be sent in `If-Match` or `If-None-Match`."
                ),
                (
                    "Location" = String,
                    description = "Absolute URL of the new configuration."
                )
            )
        ),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 401,
            description = "The request has no token, or one that is malformed, expired or not meant for this server. The message says which.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 403,
            description = "The token is good but has none of the scopes the operation asks for. The message names them.",
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
            status = 429,
            description = "Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 501,
            description = "The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 503,
            description = "The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
    security(
        ("microsoftGraph" = ["DeviceManagementServiceConfig.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_device_management_create_configuration<
    S: ConfigurationsOperations,
>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<CreateConfigurationResponse, S::Error> = async {
        let limit = service.body_limit();
        let mut input = Input::new(&context, parameters, &[]);
        let reading = service.reading();
        let root_type = || service.root_type(&context);
        let body = input
            .body::<
                muster_model::DeviceEnrollmentConfiguration,
                _,
            >(body, limit, reading, root_type)
            .await?;
        let (root, request) = input
            .finish(|| Some((
                ConfigurationsRoot::DeviceManagement,
                CreateConfigurationRequest {
                    body: body?,
                },
            )))?;
        S::create_configuration(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "deviceManagementCreateConfiguration",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            CreateConfigurationResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    post,
    path = "/me/deviceEnrollmentConfigurations",
    operation_id = "meCreateConfiguration",
    tag = "configurations",
    summary = "Create an enrollment configuration",
    description = "The body names its kind in `@odata.type` and carries that kind's settings; settings with\na default may be left out. The server chooses `id`, `priority`, `version` and the\ntimestamps: a new configuration is the weakest of its kind, just above the built-in one,\nand has version 1. It has no assignments, so it applies to nobody yet, also when it was\ncreated under `/me` or `/users/{user-id}`.\n\nTwo kinds exist only as built-in configurations and cannot be created: the restriction\nfor all platforms and Windows Backup and Restore. There may be 25 device limits and 25\nrestrictions of a single platform, as\n[Overview of enrollment restrictions](https://learn.microsoft.com/en-us/mem/intune/enrollment/enrollment-restrictions-set)\nsays; one more is refused with 400. Display names need not be unique.\n\nMicrosoft has one page for each kind, for example\n[Create deviceEnrollmentLimitConfiguration](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-create?view=graph-rest-beta).",
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
                    "ETag" = String,
                    description = "A name for the state that the body shows, to be sent in `If-Match` or `If-None-Match`."
                ),
                (
                    "Location" = String,
                    description = "Absolute URL of the new configuration."
                )
            )
        ),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 401,
            description = "The request has no token, or one that is malformed, expired or not meant for this server. The message says which.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 403,
            description = "The token is good but has none of the scopes the operation asks for. The message names them.",
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
            status = 429,
            description = "Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 501,
            description = "The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 503,
            description = "The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
    security(
        ("microsoftGraph" = ["DeviceManagementServiceConfig.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_me_create_configuration<S: ConfigurationsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<CreateConfigurationResponse, S::Error> = async {
        let limit = service.body_limit();
        let mut input = Input::new(&context, parameters, &[]);
        let reading = service.reading();
        let root_type = || service.root_type(&context);
        let body = input
            .body::<
                muster_model::DeviceEnrollmentConfiguration,
                _,
            >(body, limit, reading, root_type)
            .await?;
        let (root, request) = input
            .finish(|| Some((
                ConfigurationsRoot::Me,
                CreateConfigurationRequest {
                    body: body?,
                },
            )))?;
        S::create_configuration(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "meCreateConfiguration",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            CreateConfigurationResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    post,
    path = "/users/{user-id}/deviceEnrollmentConfigurations",
    operation_id = "usersCreateConfiguration",
    tag = "configurations",
    summary = "Create an enrollment configuration",
    description = "The body names its kind in `@odata.type` and carries that kind's settings; settings with\na default may be left out. The server chooses `id`, `priority`, `version` and the\ntimestamps: a new configuration is the weakest of its kind, just above the built-in one,\nand has version 1. It has no assignments, so it applies to nobody yet, also when it was\ncreated under `/me` or `/users/{user-id}`.\n\nTwo kinds exist only as built-in configurations and cannot be created: the restriction\nfor all platforms and Windows Backup and Restore. There may be 25 device limits and 25\nrestrictions of a single platform, as\n[Overview of enrollment restrictions](https://learn.microsoft.com/en-us/mem/intune/enrollment/enrollment-restrictions-set)\nsays; one more is refused with 400. Display names need not be unique.\n\nMicrosoft has one page for each kind, for example\n[Create deviceEnrollmentLimitConfiguration](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-create?view=graph-rest-beta).",
    params(
        (
            "user-id" = String,
            Path,
            description = "The `id` of a user, or the user's `userPrincipalName`."
        )
    ),
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
                    "ETag" = String,
                    description = "A name for the state that the body shows, to be sent in `If-Match` or `If-None-Match`."
                ),
                (
                    "Location" = String,
                    description = "Absolute URL of the new configuration."
                )
            )
        ),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 401,
            description = "The request has no token, or one that is malformed, expired or not meant for this server. The message says which.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 403,
            description = "The token is good but has none of the scopes the operation asks for. The message names them.",
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
            status = 429,
            description = "Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 501,
            description = "The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 503,
            description = "The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
    security(
        ("microsoftGraph" = ["DeviceManagementServiceConfig.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_users_create_configuration<S: ConfigurationsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<CreateConfigurationResponse, S::Error> = async {
        let limit = service.body_limit();
        let mut input = Input::new(&context, parameters, &[]);
        let mounted_user_id = input
            .path::<
                String,
            >(
                "user-id",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let reading = service.reading();
        let root_type = || service.root_type(&context);
        let body = input
            .body::<
                muster_model::DeviceEnrollmentConfiguration,
                _,
            >(body, limit, reading, root_type)
            .await?;
        let (root, request) = input
            .finish(|| Some((
                ConfigurationsRoot::Users {
                    user_id: mounted_user_id?,
                },
                CreateConfigurationRequest {
                    body: body?,
                },
            )))?;
        S::create_configuration(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "usersCreateConfiguration",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            CreateConfigurationResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `countConfigurations`.
#[derive(Clone, Debug, PartialEq)]
pub struct CountConfigurationsRequest {
    /// An OData condition, such as `priority eq 0 and startswith(displayName,'All')`. Only what meets it is answered with.
    pub filter: Option<String>,
    /// Words to look for, as in `"pilot"` or `"displayName:pilot"`, quotation marks included.
    pub search: Option<String>,
}
/// The documented answers of `countConfigurations`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum CountConfigurationsResponse {
    /// The number of configurations.
    Ok(i32),
    /// The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.
    BadRequest(muster_model::OdataError),
    /// The request has no token, or one that is malformed, expired or not meant for this server. The message says which.
    Unauthorized(muster_model::OdataError),
    /// The token is good but has none of the scopes the operation asks for. The message names them.
    Forbidden(muster_model::OdataError),
    /// A key in the path names nothing. The message says which one.
    NotFound(muster_model::OdataError),
    /// Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.
    TooManyRequests(muster_model::OdataError),
    /// The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.
    InternalServerError(muster_model::OdataError),
    /// The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.
    NotImplemented(muster_model::OdataError),
    /// The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.
    ServiceUnavailable(muster_model::OdataError),
}
impl TryFrom<Failure> for CountConfigurationsResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::Unauthorized(body) => Ok(Self::Unauthorized(body)),
            Failure::Forbidden(body) => Ok(Self::Forbidden(body)),
            Failure::NotFound(body) => Ok(Self::NotFound(body)),
            Failure::TooManyRequests(body) => Ok(Self::TooManyRequests(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
            Failure::NotImplemented(body) => Ok(Self::NotImplemented(body)),
            Failure::ServiceUnavailable(body) => Ok(Self::ServiceUnavailable(body)),
            undocumented => Err(undocumented),
        }
    }
}
impl CountConfigurationsResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::Ok(body) => answer::text(200u16, "text/plain", &[], &body.to_string()),
            Self::BadRequest(body) => {
                answer::json(400u16, "application/json", &[], body, projection)
            }
            Self::Unauthorized(body) => {
                answer::json(401u16, "application/json", &[], body, projection)
            }
            Self::Forbidden(body) => {
                answer::json(403u16, "application/json", &[], body, projection)
            }
            Self::NotFound(body) => {
                answer::json(404u16, "application/json", &[], body, projection)
            }
            Self::TooManyRequests(body) => {
                answer::json(429u16, "application/json", &[], body, projection)
            }
            Self::InternalServerError(body) => {
                answer::json(500u16, "application/json", &[], body, projection)
            }
            Self::NotImplemented(body) => {
                answer::json(501u16, "application/json", &[], body, projection)
            }
            Self::ServiceUnavailable(body) => {
                answer::json(503u16, "application/json", &[], body, projection)
            }
        }
    }
}
#[utoipa::path(
    get,
    path = "/deviceManagement/deviceEnrollmentConfigurations/$count",
    operation_id = "deviceManagementCountConfigurations",
    tag = "configurations",
    summary = "Count enrollment configurations",
    description = "Answers with a number in plain text: how many configurations the list of the same path\nhas, after `$filter` and `$search`. See\n[Count](https://learn.microsoft.com/en-us/graph/query-parameters#count).",
    params(
        (
            "$filter" = Option<String>,
            Query,
            description = "An OData condition, such as `priority eq 0 and startswith(displayName,'All')`. Only what meets it is answered with.",
            nullable = false
        ),
        (
            "$search" = Option<String>,
            Query,
            description = "Words to look for, as in `\"pilot\"` or `\"displayName:pilot\"`, quotation marks included.",
            nullable = false
        )
    ),
    responses(
        (
            status = 200,
            description = "The number of configurations.",
            body = i32,
            content_type = "text/plain"
        ),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 401,
            description = "The request has no token, or one that is malformed, expired or not meant for this server. The message says which.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 403,
            description = "The token is good but has none of the scopes the operation asks for. The message names them.",
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
            status = 429,
            description = "Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 501,
            description = "The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 503,
            description = "The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
    security(
        ("microsoftGraph" = ["DeviceManagementServiceConfig.Read.All"]),
        ("microsoftGraph" = ["DeviceManagementServiceConfig.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.Read.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_device_management_count_configurations<
    S: ConfigurationsOperations,
>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<CountConfigurationsResponse, S::Error> = async {
        let mut input = Input::new(&context, parameters, &["$filter", "$search"]);
        let filter = input
            .optional_query::<
                String,
            >(
                "$filter",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let search = input
            .optional_query::<
                String,
            >(
                "$search",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let (root, request) = input
            .finish(|| Some((
                ConfigurationsRoot::DeviceManagement,
                CountConfigurationsRequest {
                    filter,
                    search,
                },
            )))?;
        S::count_configurations(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "deviceManagementCountConfigurations",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            CountConfigurationsResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    get,
    path = "/me/deviceEnrollmentConfigurations/$count",
    operation_id = "meCountConfigurations",
    tag = "configurations",
    summary = "Count enrollment configurations",
    description = "Answers with a number in plain text: how many configurations the list of the same path\nhas, after `$filter` and `$search`. See\n[Count](https://learn.microsoft.com/en-us/graph/query-parameters#count).",
    params(
        (
            "$filter" = Option<String>,
            Query,
            description = "An OData condition, such as `priority eq 0 and startswith(displayName,'All')`. Only what meets it is answered with.",
            nullable = false
        ),
        (
            "$search" = Option<String>,
            Query,
            description = "Words to look for, as in `\"pilot\"` or `\"displayName:pilot\"`, quotation marks included.",
            nullable = false
        )
    ),
    responses(
        (
            status = 200,
            description = "The number of configurations.",
            body = i32,
            content_type = "text/plain"
        ),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 401,
            description = "The request has no token, or one that is malformed, expired or not meant for this server. The message says which.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 403,
            description = "The token is good but has none of the scopes the operation asks for. The message names them.",
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
            status = 429,
            description = "Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 501,
            description = "The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 503,
            description = "The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
    security(
        ("microsoftGraph" = ["DeviceManagementServiceConfig.Read.All"]),
        ("microsoftGraph" = ["DeviceManagementServiceConfig.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.Read.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_me_count_configurations<S: ConfigurationsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<CountConfigurationsResponse, S::Error> = async {
        let mut input = Input::new(&context, parameters, &["$filter", "$search"]);
        let filter = input
            .optional_query::<
                String,
            >(
                "$filter",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let search = input
            .optional_query::<
                String,
            >(
                "$search",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let (root, request) = input
            .finish(|| Some((
                ConfigurationsRoot::Me,
                CountConfigurationsRequest {
                    filter,
                    search,
                },
            )))?;
        S::count_configurations(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "meCountConfigurations",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            CountConfigurationsResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    get,
    path = "/users/{user-id}/deviceEnrollmentConfigurations/$count",
    operation_id = "usersCountConfigurations",
    tag = "configurations",
    summary = "Count enrollment configurations",
    description = "Answers with a number in plain text: how many configurations the list of the same path\nhas, after `$filter` and `$search`. See\n[Count](https://learn.microsoft.com/en-us/graph/query-parameters#count).",
    params(
        (
            "user-id" = String,
            Path,
            description = "The `id` of a user, or the user's `userPrincipalName`."
        ),
        (
            "$filter" = Option<String>,
            Query,
            description = "An OData condition, such as `priority eq 0 and startswith(displayName,'All')`. Only what meets it is answered with.",
            nullable = false
        ),
        (
            "$search" = Option<String>,
            Query,
            description = "Words to look for, as in `\"pilot\"` or `\"displayName:pilot\"`, quotation marks included.",
            nullable = false
        )
    ),
    responses(
        (
            status = 200,
            description = "The number of configurations.",
            body = i32,
            content_type = "text/plain"
        ),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 401,
            description = "The request has no token, or one that is malformed, expired or not meant for this server. The message says which.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 403,
            description = "The token is good but has none of the scopes the operation asks for. The message names them.",
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
            status = 429,
            description = "Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 501,
            description = "The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 503,
            description = "The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
    security(
        ("microsoftGraph" = ["DeviceManagementServiceConfig.Read.All"]),
        ("microsoftGraph" = ["DeviceManagementServiceConfig.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.Read.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_users_count_configurations<S: ConfigurationsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<CountConfigurationsResponse, S::Error> = async {
        let mut input = Input::new(&context, parameters, &["$filter", "$search"]);
        let mounted_user_id = input
            .path::<
                String,
            >(
                "user-id",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let filter = input
            .optional_query::<
                String,
            >(
                "$filter",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let search = input
            .optional_query::<
                String,
            >(
                "$search",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let (root, request) = input
            .finish(|| Some((
                ConfigurationsRoot::Users {
                    user_id: mounted_user_id?,
                },
                CountConfigurationsRequest {
                    filter,
                    search,
                },
            )))?;
        S::count_configurations(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "usersCountConfigurations",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            CountConfigurationsResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `createEnrollmentNotificationConfiguration`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateEnrollmentNotificationConfigurationRequest {
    pub body: muster_model::CreateEnrollmentNotificationConfigurationBody,
}
/// The documented answers of `createEnrollmentNotificationConfiguration`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum CreateEnrollmentNotificationConfigurationResponse {
    /// Created. There is no body.
    NoContent,
    /// The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.
    BadRequest(muster_model::OdataError),
    /// The request has no token, or one that is malformed, expired or not meant for this server. The message says which.
    Unauthorized(muster_model::OdataError),
    /// The token is good but has none of the scopes the operation asks for. The message names them.
    Forbidden(muster_model::OdataError),
    /// A key in the path names nothing. The message says which one.
    NotFound(muster_model::OdataError),
    /// The body, after any decompression, is larger than the server accepts. Nothing was changed.
    ContentTooLarge(muster_model::OdataError),
    /// The body is not declared as `application/json`, or has a content encoding the server does not read. Nothing was changed.
    UnsupportedMediaType(muster_model::OdataError),
    /// Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.
    TooManyRequests(muster_model::OdataError),
    /// The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.
    InternalServerError(muster_model::OdataError),
    /// The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.
    NotImplemented(muster_model::OdataError),
    /// The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.
    ServiceUnavailable(muster_model::OdataError),
}
impl TryFrom<Failure> for CreateEnrollmentNotificationConfigurationResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::Unauthorized(body) => Ok(Self::Unauthorized(body)),
            Failure::Forbidden(body) => Ok(Self::Forbidden(body)),
            Failure::NotFound(body) => Ok(Self::NotFound(body)),
            Failure::ContentTooLarge(body) => Ok(Self::ContentTooLarge(body)),
            Failure::UnsupportedMediaType(body) => Ok(Self::UnsupportedMediaType(body)),
            Failure::TooManyRequests(body) => Ok(Self::TooManyRequests(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
            Failure::NotImplemented(body) => Ok(Self::NotImplemented(body)),
            Failure::ServiceUnavailable(body) => Ok(Self::ServiceUnavailable(body)),
            undocumented => Err(undocumented),
        }
    }
}
impl CreateEnrollmentNotificationConfigurationResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::NoContent => answer::empty(204u16, &[]),
            Self::BadRequest(body) => {
                answer::json(400u16, "application/json", &[], body, projection)
            }
            Self::Unauthorized(body) => {
                answer::json(401u16, "application/json", &[], body, projection)
            }
            Self::Forbidden(body) => {
                answer::json(403u16, "application/json", &[], body, projection)
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
            Self::TooManyRequests(body) => {
                answer::json(429u16, "application/json", &[], body, projection)
            }
            Self::InternalServerError(body) => {
                answer::json(500u16, "application/json", &[], body, projection)
            }
            Self::NotImplemented(body) => {
                answer::json(501u16, "application/json", &[], body, projection)
            }
            Self::ServiceUnavailable(body) => {
                answer::json(503u16, "application/json", &[], body, projection)
            }
        }
    }
}
#[utoipa::path(
    post,
    path = "/deviceManagement/deviceEnrollmentConfigurations/createEnrollmentNotificationConfiguration",
    operation_id = "deviceManagementCreateEnrollmentNotificationConfiguration",
    tag = "configurations",
    summary = "Create enrollment notification configurations",
    description = "Creates several notification configurations at once, in the order of the body. Either all\nof them are created or, when one is at fault, none. The answer does not carry them; list\nthe collection to see them.\n\nThe scopes are the published ones, although an action that creates would be expected to\nneed a scope that writes.\n\nMicrosoft's page:\n[createEnrollmentNotificationConfiguration action](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-deviceenrollmentconfiguration-createenrollmentnotificationconfiguration?view=graph-rest-beta).",
    params(),
    request_body(
        content = muster_model::CreateEnrollmentNotificationConfigurationBody,
        content_type = "application/json"
    ),
    responses(
        (status = 204, description = "Created. There is no body."),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 401,
            description = "The request has no token, or one that is malformed, expired or not meant for this server. The message says which.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 403,
            description = "The token is good but has none of the scopes the operation asks for. The message names them.",
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
            status = 429,
            description = "Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 501,
            description = "The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 503,
            description = "The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
    security(
        ("microsoftGraph" = ["DeviceManagementServiceConfig.Read.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.Read.All"])
    ),
)]
pub(super) async fn handle_device_management_create_enrollment_notification_configuration<
    S: ConfigurationsOperations,
>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<CreateEnrollmentNotificationConfigurationResponse, S::Error> = async {
        let limit = service.body_limit();
        let mut input = Input::new(&context, parameters, &[]);
        let reading = service.reading();
        let root_type = || service.root_type(&context);
        let body = input
            .body::<
                muster_model::CreateEnrollmentNotificationConfigurationBody,
                _,
            >(body, limit, reading, root_type)
            .await?;
        let (root, request) = input
            .finish(|| Some((
                ConfigurationsRoot::DeviceManagement,
                CreateEnrollmentNotificationConfigurationRequest {
                    body: body?,
                },
            )))?;
        S::create_enrollment_notification_configuration(
                &service,
                &context,
                root,
                request,
            )
            .await
    }
        .await;
    answer::finish(
        "deviceManagementCreateEnrollmentNotificationConfiguration",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            CreateEnrollmentNotificationConfigurationResponse::try_from(failure)
                .map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    post,
    path = "/me/deviceEnrollmentConfigurations/createEnrollmentNotificationConfiguration",
    operation_id = "meCreateEnrollmentNotificationConfiguration",
    tag = "configurations",
    summary = "Create enrollment notification configurations",
    description = "Creates several notification configurations at once, in the order of the body. Either all\nof them are created or, when one is at fault, none. The answer does not carry them; list\nthe collection to see them.\n\nThe scopes are the published ones, although an action that creates would be expected to\nneed a scope that writes.\n\nMicrosoft's page:\n[createEnrollmentNotificationConfiguration action](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-deviceenrollmentconfiguration-createenrollmentnotificationconfiguration?view=graph-rest-beta).",
    params(),
    request_body(
        content = muster_model::CreateEnrollmentNotificationConfigurationBody,
        content_type = "application/json"
    ),
    responses(
        (status = 204, description = "Created. There is no body."),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 401,
            description = "The request has no token, or one that is malformed, expired or not meant for this server. The message says which.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 403,
            description = "The token is good but has none of the scopes the operation asks for. The message names them.",
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
            status = 429,
            description = "Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 501,
            description = "The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 503,
            description = "The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
    security(
        ("microsoftGraph" = ["DeviceManagementServiceConfig.Read.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.Read.All"])
    ),
)]
pub(super) async fn handle_me_create_enrollment_notification_configuration<
    S: ConfigurationsOperations,
>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<CreateEnrollmentNotificationConfigurationResponse, S::Error> = async {
        let limit = service.body_limit();
        let mut input = Input::new(&context, parameters, &[]);
        let reading = service.reading();
        let root_type = || service.root_type(&context);
        let body = input
            .body::<
                muster_model::CreateEnrollmentNotificationConfigurationBody,
                _,
            >(body, limit, reading, root_type)
            .await?;
        let (root, request) = input
            .finish(|| Some((
                ConfigurationsRoot::Me,
                CreateEnrollmentNotificationConfigurationRequest {
                    body: body?,
                },
            )))?;
        S::create_enrollment_notification_configuration(
                &service,
                &context,
                root,
                request,
            )
            .await
    }
        .await;
    answer::finish(
        "meCreateEnrollmentNotificationConfiguration",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            CreateEnrollmentNotificationConfigurationResponse::try_from(failure)
                .map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    post,
    path = "/users/{user-id}/deviceEnrollmentConfigurations/createEnrollmentNotificationConfiguration",
    operation_id = "usersCreateEnrollmentNotificationConfiguration",
    tag = "configurations",
    summary = "Create enrollment notification configurations",
    description = "Creates several notification configurations at once, in the order of the body. Either all\nof them are created or, when one is at fault, none. The answer does not carry them; list\nthe collection to see them.\n\nThe scopes are the published ones, although an action that creates would be expected to\nneed a scope that writes.\n\nMicrosoft's page:\n[createEnrollmentNotificationConfiguration action](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-deviceenrollmentconfiguration-createenrollmentnotificationconfiguration?view=graph-rest-beta).",
    params(
        (
            "user-id" = String,
            Path,
            description = "The `id` of a user, or the user's `userPrincipalName`."
        )
    ),
    request_body(
        content = muster_model::CreateEnrollmentNotificationConfigurationBody,
        content_type = "application/json"
    ),
    responses(
        (status = 204, description = "Created. There is no body."),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 401,
            description = "The request has no token, or one that is malformed, expired or not meant for this server. The message says which.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 403,
            description = "The token is good but has none of the scopes the operation asks for. The message names them.",
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
            status = 429,
            description = "Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 501,
            description = "The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 503,
            description = "The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
    security(
        ("microsoftGraph" = ["DeviceManagementServiceConfig.Read.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.Read.All"])
    ),
)]
pub(super) async fn handle_users_create_enrollment_notification_configuration<
    S: ConfigurationsOperations,
>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<CreateEnrollmentNotificationConfigurationResponse, S::Error> = async {
        let limit = service.body_limit();
        let mut input = Input::new(&context, parameters, &[]);
        let mounted_user_id = input
            .path::<
                String,
            >(
                "user-id",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let reading = service.reading();
        let root_type = || service.root_type(&context);
        let body = input
            .body::<
                muster_model::CreateEnrollmentNotificationConfigurationBody,
                _,
            >(body, limit, reading, root_type)
            .await?;
        let (root, request) = input
            .finish(|| Some((
                ConfigurationsRoot::Users {
                    user_id: mounted_user_id?,
                },
                CreateEnrollmentNotificationConfigurationRequest {
                    body: body?,
                },
            )))?;
        S::create_enrollment_notification_configuration(
                &service,
                &context,
                root,
                request,
            )
            .await
    }
        .await;
    answer::finish(
        "usersCreateEnrollmentNotificationConfiguration",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            CreateEnrollmentNotificationConfigurationResponse::try_from(failure)
                .map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `hasPayloadLinks`.
#[derive(Clone, Debug, PartialEq)]
pub struct HasPayloadLinksRequest {
    pub body: muster_model::HasPayloadLinksBody,
}
/// The documented answers of `hasPayloadLinks`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum HasPayloadLinksResponse {
    /// One entry for each id.
    Ok(muster_model::HasPayloadLinkResultItemCollection),
    /// The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.
    BadRequest(muster_model::OdataError),
    /// The request has no token, or one that is malformed, expired or not meant for this server. The message says which.
    Unauthorized(muster_model::OdataError),
    /// The token is good but has none of the scopes the operation asks for. The message names them.
    Forbidden(muster_model::OdataError),
    /// A key in the path names nothing. The message says which one.
    NotFound(muster_model::OdataError),
    /// The body, after any decompression, is larger than the server accepts. Nothing was changed.
    ContentTooLarge(muster_model::OdataError),
    /// The body is not declared as `application/json`, or has a content encoding the server does not read. Nothing was changed.
    UnsupportedMediaType(muster_model::OdataError),
    /// Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.
    TooManyRequests(muster_model::OdataError),
    /// The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.
    InternalServerError(muster_model::OdataError),
    /// The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.
    NotImplemented(muster_model::OdataError),
    /// The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.
    ServiceUnavailable(muster_model::OdataError),
}
impl TryFrom<Failure> for HasPayloadLinksResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::Unauthorized(body) => Ok(Self::Unauthorized(body)),
            Failure::Forbidden(body) => Ok(Self::Forbidden(body)),
            Failure::NotFound(body) => Ok(Self::NotFound(body)),
            Failure::ContentTooLarge(body) => Ok(Self::ContentTooLarge(body)),
            Failure::UnsupportedMediaType(body) => Ok(Self::UnsupportedMediaType(body)),
            Failure::TooManyRequests(body) => Ok(Self::TooManyRequests(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
            Failure::NotImplemented(body) => Ok(Self::NotImplemented(body)),
            Failure::ServiceUnavailable(body) => Ok(Self::ServiceUnavailable(body)),
            undocumented => Err(undocumented),
        }
    }
}
impl HasPayloadLinksResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::Ok(body) => {
                answer::json(200u16, "application/json", &[], body, projection)
            }
            Self::BadRequest(body) => {
                answer::json(400u16, "application/json", &[], body, projection)
            }
            Self::Unauthorized(body) => {
                answer::json(401u16, "application/json", &[], body, projection)
            }
            Self::Forbidden(body) => {
                answer::json(403u16, "application/json", &[], body, projection)
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
            Self::TooManyRequests(body) => {
                answer::json(429u16, "application/json", &[], body, projection)
            }
            Self::InternalServerError(body) => {
                answer::json(500u16, "application/json", &[], body, projection)
            }
            Self::NotImplemented(body) => {
                answer::json(501u16, "application/json", &[], body, projection)
            }
            Self::ServiceUnavailable(body) => {
                answer::json(503u16, "application/json", &[], body, projection)
            }
        }
    }
}
#[utoipa::path(
    post,
    path = "/deviceManagement/deviceEnrollmentConfigurations/hasPayloadLinks",
    operation_id = "deviceManagementHasPayloadLinks",
    tag = "configurations",
    summary = "Ask which enrollment configurations are linked",
    description = "Says of every id in the body whether that configuration has assignments, and how they\ncame about. Nothing is changed.\n\nMicrosoft's page:\n[hasPayloadLinks action](https://learn.microsoft.com/en-us/graph/api/intune-shared-deviceenrollmentconfiguration-haspayloadlinks?view=graph-rest-beta).",
    params(),
    request_body(
        content = muster_model::HasPayloadLinksBody,
        content_type = "application/json"
    ),
    responses(
        (
            status = 200,
            description = "One entry for each id.",
            body = muster_model::HasPayloadLinkResultItemCollection,
            content_type = "application/json"
        ),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 401,
            description = "The request has no token, or one that is malformed, expired or not meant for this server. The message says which.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 403,
            description = "The token is good but has none of the scopes the operation asks for. The message names them.",
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
            status = 429,
            description = "Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 501,
            description = "The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 503,
            description = "The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
    security(
        ("microsoftGraph" = ["DeviceManagementServiceConfig.Read.All"]),
        ("microsoftGraph" = ["DeviceManagementServiceConfig.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_device_management_has_payload_links<
    S: ConfigurationsOperations,
>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<HasPayloadLinksResponse, S::Error> = async {
        let limit = service.body_limit();
        let mut input = Input::new(&context, parameters, &[]);
        let reading = service.reading();
        let root_type = || service.root_type(&context);
        let body = input
            .body::<
                muster_model::HasPayloadLinksBody,
                _,
            >(body, limit, reading, root_type)
            .await?;
        let (root, request) = input
            .finish(|| Some((
                ConfigurationsRoot::DeviceManagement,
                HasPayloadLinksRequest {
                    body: body?,
                },
            )))?;
        S::has_payload_links(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "deviceManagementHasPayloadLinks",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            HasPayloadLinksResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    post,
    path = "/me/deviceEnrollmentConfigurations/hasPayloadLinks",
    operation_id = "meHasPayloadLinks",
    tag = "configurations",
    summary = "Ask which enrollment configurations are linked",
    description = "Says of every id in the body whether that configuration has assignments, and how they\ncame about. Nothing is changed.\n\nMicrosoft's page:\n[hasPayloadLinks action](https://learn.microsoft.com/en-us/graph/api/intune-shared-deviceenrollmentconfiguration-haspayloadlinks?view=graph-rest-beta).",
    params(),
    request_body(
        content = muster_model::HasPayloadLinksBody,
        content_type = "application/json"
    ),
    responses(
        (
            status = 200,
            description = "One entry for each id.",
            body = muster_model::HasPayloadLinkResultItemCollection,
            content_type = "application/json"
        ),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 401,
            description = "The request has no token, or one that is malformed, expired or not meant for this server. The message says which.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 403,
            description = "The token is good but has none of the scopes the operation asks for. The message names them.",
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
            status = 429,
            description = "Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 501,
            description = "The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 503,
            description = "The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
    security(
        ("microsoftGraph" = ["DeviceManagementServiceConfig.Read.All"]),
        ("microsoftGraph" = ["DeviceManagementServiceConfig.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_me_has_payload_links<S: ConfigurationsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<HasPayloadLinksResponse, S::Error> = async {
        let limit = service.body_limit();
        let mut input = Input::new(&context, parameters, &[]);
        let reading = service.reading();
        let root_type = || service.root_type(&context);
        let body = input
            .body::<
                muster_model::HasPayloadLinksBody,
                _,
            >(body, limit, reading, root_type)
            .await?;
        let (root, request) = input
            .finish(|| Some((
                ConfigurationsRoot::Me,
                HasPayloadLinksRequest {
                    body: body?,
                },
            )))?;
        S::has_payload_links(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "meHasPayloadLinks",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            HasPayloadLinksResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    post,
    path = "/users/{user-id}/deviceEnrollmentConfigurations/hasPayloadLinks",
    operation_id = "usersHasPayloadLinks",
    tag = "configurations",
    summary = "Ask which enrollment configurations are linked",
    description = "Says of every id in the body whether that configuration has assignments, and how they\ncame about. Nothing is changed.\n\nMicrosoft's page:\n[hasPayloadLinks action](https://learn.microsoft.com/en-us/graph/api/intune-shared-deviceenrollmentconfiguration-haspayloadlinks?view=graph-rest-beta).",
    params(
        (
            "user-id" = String,
            Path,
            description = "The `id` of a user, or the user's `userPrincipalName`."
        )
    ),
    request_body(
        content = muster_model::HasPayloadLinksBody,
        content_type = "application/json"
    ),
    responses(
        (
            status = 200,
            description = "One entry for each id.",
            body = muster_model::HasPayloadLinkResultItemCollection,
            content_type = "application/json"
        ),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 401,
            description = "The request has no token, or one that is malformed, expired or not meant for this server. The message says which.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 403,
            description = "The token is good but has none of the scopes the operation asks for. The message names them.",
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
            status = 429,
            description = "Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 501,
            description = "The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 503,
            description = "The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
    security(
        ("microsoftGraph" = ["DeviceManagementServiceConfig.Read.All"]),
        ("microsoftGraph" = ["DeviceManagementServiceConfig.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_users_has_payload_links<S: ConfigurationsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<HasPayloadLinksResponse, S::Error> = async {
        let limit = service.body_limit();
        let mut input = Input::new(&context, parameters, &[]);
        let mounted_user_id = input
            .path::<
                String,
            >(
                "user-id",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let reading = service.reading();
        let root_type = || service.root_type(&context);
        let body = input
            .body::<
                muster_model::HasPayloadLinksBody,
                _,
            >(body, limit, reading, root_type)
            .await?;
        let (root, request) = input
            .finish(|| Some((
                ConfigurationsRoot::Users {
                    user_id: mounted_user_id?,
                },
                HasPayloadLinksRequest {
                    body: body?,
                },
            )))?;
        S::has_payload_links(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "usersHasPayloadLinks",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            HasPayloadLinksResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `getConfiguration`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetConfigurationRequest {
    /// The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one.
    pub device_enrollment_configuration_id: String,
    /// Relationships to put into the answer, separated by commas, as in `assignments($select=id,target)`.
    pub expand: Option<String>,
    /// `json`, or a media type such as `application/json;odata.metadata=full`. It takes the place of the header `Accept`, for callers that cannot set one.
    pub format: Option<String>,
    /// An entity tag, several of them, or `*`. The request is carried out only when the object is in a state that one of them stands for, or, with `*`, when it exists; otherwise 412. Without the header it is carried out in any state.
    pub if_match: Option<String>,
    /// An entity tag, several of them, or `*`. When the object is in a state that one of them stands for, or, with `*`, when it exists, the answer to a GET is 304 without a body, and anything else is not carried out: 412.
    pub if_none_match: Option<String>,
    /// Properties to answer with, separated by commas. The others are left out.
    pub select: Option<String>,
}
/// The documented answers of `getConfiguration`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetConfigurationResponse {
    /// The configuration.
    Ok { e_tag: String, body: muster_model::DeviceEnrollmentConfiguration },
    /// The client has this state already, as `If-None-Match` says.
    NotModified,
    /// The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.
    BadRequest(muster_model::OdataError),
    /// The request has no token, or one that is malformed, expired or not meant for this server. The message says which.
    Unauthorized(muster_model::OdataError),
    /// The token is good but has none of the scopes the operation asks for. The message names them.
    Forbidden(muster_model::OdataError),
    /// A key in the path names nothing. The message says which one.
    NotFound(muster_model::OdataError),
    /// `If-Match` names no state the object is in, or `If-None-Match` names the one it is in. Nothing was changed.
    PreconditionFailed(muster_model::OdataError),
    /// Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.
    TooManyRequests(muster_model::OdataError),
    /// The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.
    InternalServerError(muster_model::OdataError),
    /// The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.
    NotImplemented(muster_model::OdataError),
    /// The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.
    ServiceUnavailable(muster_model::OdataError),
}
impl TryFrom<Failure> for GetConfigurationResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::Unauthorized(body) => Ok(Self::Unauthorized(body)),
            Failure::Forbidden(body) => Ok(Self::Forbidden(body)),
            Failure::NotFound(body) => Ok(Self::NotFound(body)),
            Failure::PreconditionFailed(body) => Ok(Self::PreconditionFailed(body)),
            Failure::TooManyRequests(body) => Ok(Self::TooManyRequests(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
            Failure::NotImplemented(body) => Ok(Self::NotImplemented(body)),
            Failure::ServiceUnavailable(body) => Ok(Self::ServiceUnavailable(body)),
            undocumented => Err(undocumented),
        }
    }
}
impl GetConfigurationResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::Ok { e_tag, body } => {
                answer::json(
                    200u16,
                    "application/json",
                    &[("etag", e_tag.as_str())],
                    body,
                    projection,
                )
            }
            Self::NotModified => answer::empty(304u16, &[]),
            Self::BadRequest(body) => {
                answer::json(400u16, "application/json", &[], body, projection)
            }
            Self::Unauthorized(body) => {
                answer::json(401u16, "application/json", &[], body, projection)
            }
            Self::Forbidden(body) => {
                answer::json(403u16, "application/json", &[], body, projection)
            }
            Self::NotFound(body) => {
                answer::json(404u16, "application/json", &[], body, projection)
            }
            Self::PreconditionFailed(body) => {
                answer::json(412u16, "application/json", &[], body, projection)
            }
            Self::TooManyRequests(body) => {
                answer::json(429u16, "application/json", &[], body, projection)
            }
            Self::InternalServerError(body) => {
                answer::json(500u16, "application/json", &[], body, projection)
            }
            Self::NotImplemented(body) => {
                answer::json(501u16, "application/json", &[], body, projection)
            }
            Self::ServiceUnavailable(body) => {
                answer::json(503u16, "application/json", &[], body, projection)
            }
        }
    }
}
#[utoipa::path(
    get,
    path = "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
    operation_id = "deviceManagementGetConfiguration",
    tag = "configurations",
    summary = "Get an enrollment configuration",
    description = "Answers with the configuration itself, not wrapped in `value`. Under `/me` and\n`/users/{user-id}` the key reaches any configuration of the tenant, also one that is not\ntargeted to the user.\n\nMicrosoft's page:\n[Get deviceEnrollmentConfiguration](https://learn.microsoft.com/en-us/graph/api/intune-shared-deviceenrollmentconfiguration-get?view=graph-rest-beta).",
    params(
        (
            "deviceEnrollmentConfigurationId" = String,
            Path,
            description = "The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one."
        ),
        (
            "$expand" = Option<String>,
            Query,
            description = "Relationships to put into the answer, separated by commas, as in `assignments($select=id,target)`.",
            nullable = false
        ),
        (
            "$format" = Option<String>,
            Query,
            description = "`json`, or a media type such as `application/json;odata.metadata=full`. It takes the place of the header `Accept`, for callers that cannot set one.",
            nullable = false
        ),
        (
            "If-Match" = Option<String>,
            Header,
            description = "An entity tag, several of them, or `*`. The request is carried out only when the object is in a state that one of them stands for, or, with `*`, when it exists; otherwise 412. Without the header it is carried out in any state.",
            nullable = false
        ),
        (
            "If-None-Match" = Option<String>,
            Header,
            description = "An entity tag, several of them, or `*`. When the object is in a state that one of them stands for, or, with `*`, when it exists, the answer to a GET is 304 without a body, and anything else is not carried out: 412.",
            nullable = false
        ),
        (
            "$select" = Option<String>,
            Query,
            description = "Properties to answer with, separated by commas. The others are left out.",
            nullable = false
        )
    ),
    responses(
        (
            status = 200,
            description = "The configuration.",
            body = muster_model::DeviceEnrollmentConfiguration,
            content_type = "application/json",
            headers(
                (
                    "ETag" = String,
                    description = "A name for the state that the body shows, to be sent in `If-Match` or `If-None-Match`."
                )
            )
        ),
        (
            status = 304,
            description = "The client has this state already, as `If-None-Match` says."
        ),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 401,
            description = "The request has no token, or one that is malformed, expired or not meant for this server. The message says which.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 403,
            description = "The token is good but has none of the scopes the operation asks for. The message names them.",
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
            status = 412,
            description = "`If-Match` names no state the object is in, or `If-None-Match` names the one it is in. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 429,
            description = "Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 501,
            description = "The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 503,
            description = "The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
    security(
        ("microsoftGraph" = ["DeviceManagementServiceConfig.Read.All"]),
        ("microsoftGraph" = ["DeviceManagementServiceConfig.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.Read.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_device_management_get_configuration<
    S: ConfigurationsOperations,
>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<GetConfigurationResponse, S::Error> = async {
        let mut input = Input::new(
            &context,
            parameters,
            &["$expand", "$format", "$select"],
        );
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
        let expand = input
            .optional_query::<
                String,
            >(
                "$expand",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let format = input
            .optional_query::<
                String,
            >(
                "$format",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let if_match = input
            .optional_header::<
                String,
            >(
                "If-Match",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let if_none_match = input
            .optional_header::<
                String,
            >(
                "If-None-Match",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let select = input
            .optional_query::<
                String,
            >(
                "$select",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let (root, request) = input
            .finish(|| Some((
                ConfigurationsRoot::DeviceManagement,
                GetConfigurationRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    expand,
                    format,
                    if_match,
                    if_none_match,
                    select,
                },
            )))?;
        S::get_configuration(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "deviceManagementGetConfiguration",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            GetConfigurationResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    get,
    path = "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
    operation_id = "meGetConfiguration",
    tag = "configurations",
    summary = "Get an enrollment configuration",
    description = "Answers with the configuration itself, not wrapped in `value`. Under `/me` and\n`/users/{user-id}` the key reaches any configuration of the tenant, also one that is not\ntargeted to the user.\n\nMicrosoft's page:\n[Get deviceEnrollmentConfiguration](https://learn.microsoft.com/en-us/graph/api/intune-shared-deviceenrollmentconfiguration-get?view=graph-rest-beta).",
    params(
        (
            "deviceEnrollmentConfigurationId" = String,
            Path,
            description = "The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one."
        ),
        (
            "$expand" = Option<String>,
            Query,
            description = "Relationships to put into the answer, separated by commas, as in `assignments($select=id,target)`.",
            nullable = false
        ),
        (
            "$format" = Option<String>,
            Query,
            description = "`json`, or a media type such as `application/json;odata.metadata=full`. It takes the place of the header `Accept`, for callers that cannot set one.",
            nullable = false
        ),
        (
            "If-Match" = Option<String>,
            Header,
            description = "An entity tag, several of them, or `*`. The request is carried out only when the object is in a state that one of them stands for, or, with `*`, when it exists; otherwise 412. Without the header it is carried out in any state.",
            nullable = false
        ),
        (
            "If-None-Match" = Option<String>,
            Header,
            description = "An entity tag, several of them, or `*`. When the object is in a state that one of them stands for, or, with `*`, when it exists, the answer to a GET is 304 without a body, and anything else is not carried out: 412.",
            nullable = false
        ),
        (
            "$select" = Option<String>,
            Query,
            description = "Properties to answer with, separated by commas. The others are left out.",
            nullable = false
        )
    ),
    responses(
        (
            status = 200,
            description = "The configuration.",
            body = muster_model::DeviceEnrollmentConfiguration,
            content_type = "application/json",
            headers(
                (
                    "ETag" = String,
                    description = "A name for the state that the body shows, to be sent in `If-Match` or `If-None-Match`."
                )
            )
        ),
        (
            status = 304,
            description = "The client has this state already, as `If-None-Match` says."
        ),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 401,
            description = "The request has no token, or one that is malformed, expired or not meant for this server. The message says which.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 403,
            description = "The token is good but has none of the scopes the operation asks for. The message names them.",
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
            status = 412,
            description = "`If-Match` names no state the object is in, or `If-None-Match` names the one it is in. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 429,
            description = "Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 501,
            description = "The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 503,
            description = "The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
    security(
        ("microsoftGraph" = ["DeviceManagementServiceConfig.Read.All"]),
        ("microsoftGraph" = ["DeviceManagementServiceConfig.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.Read.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_me_get_configuration<S: ConfigurationsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<GetConfigurationResponse, S::Error> = async {
        let mut input = Input::new(
            &context,
            parameters,
            &["$expand", "$format", "$select"],
        );
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
        let expand = input
            .optional_query::<
                String,
            >(
                "$expand",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let format = input
            .optional_query::<
                String,
            >(
                "$format",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let if_match = input
            .optional_header::<
                String,
            >(
                "If-Match",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let if_none_match = input
            .optional_header::<
                String,
            >(
                "If-None-Match",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let select = input
            .optional_query::<
                String,
            >(
                "$select",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let (root, request) = input
            .finish(|| Some((
                ConfigurationsRoot::Me,
                GetConfigurationRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    expand,
                    format,
                    if_match,
                    if_none_match,
                    select,
                },
            )))?;
        S::get_configuration(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "meGetConfiguration",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            GetConfigurationResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    get,
    path = "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
    operation_id = "usersGetConfiguration",
    tag = "configurations",
    summary = "Get an enrollment configuration",
    description = "Answers with the configuration itself, not wrapped in `value`. Under `/me` and\n`/users/{user-id}` the key reaches any configuration of the tenant, also one that is not\ntargeted to the user.\n\nMicrosoft's page:\n[Get deviceEnrollmentConfiguration](https://learn.microsoft.com/en-us/graph/api/intune-shared-deviceenrollmentconfiguration-get?view=graph-rest-beta).",
    params(
        (
            "user-id" = String,
            Path,
            description = "The `id` of a user, or the user's `userPrincipalName`."
        ),
        (
            "deviceEnrollmentConfigurationId" = String,
            Path,
            description = "The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one."
        ),
        (
            "$expand" = Option<String>,
            Query,
            description = "Relationships to put into the answer, separated by commas, as in `assignments($select=id,target)`.",
            nullable = false
        ),
        (
            "$format" = Option<String>,
            Query,
            description = "`json`, or a media type such as `application/json;odata.metadata=full`. It takes the place of the header `Accept`, for callers that cannot set one.",
            nullable = false
        ),
        (
            "If-Match" = Option<String>,
            Header,
            description = "An entity tag, several of them, or `*`. The request is carried out only when the object is in a state that one of them stands for, or, with `*`, when it exists; otherwise 412. Without the header it is carried out in any state.",
            nullable = false
        ),
        (
            "If-None-Match" = Option<String>,
            Header,
            description = "An entity tag, several of them, or `*`. When the object is in a state that one of them stands for, or, with `*`, when it exists, the answer to a GET is 304 without a body, and anything else is not carried out: 412.",
            nullable = false
        ),
        (
            "$select" = Option<String>,
            Query,
            description = "Properties to answer with, separated by commas. The others are left out.",
            nullable = false
        )
    ),
    responses(
        (
            status = 200,
            description = "The configuration.",
            body = muster_model::DeviceEnrollmentConfiguration,
            content_type = "application/json",
            headers(
                (
                    "ETag" = String,
                    description = "A name for the state that the body shows, to be sent in `If-Match` or `If-None-Match`."
                )
            )
        ),
        (
            status = 304,
            description = "The client has this state already, as `If-None-Match` says."
        ),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 401,
            description = "The request has no token, or one that is malformed, expired or not meant for this server. The message says which.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 403,
            description = "The token is good but has none of the scopes the operation asks for. The message names them.",
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
            status = 412,
            description = "`If-Match` names no state the object is in, or `If-None-Match` names the one it is in. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 429,
            description = "Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 501,
            description = "The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 503,
            description = "The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
    security(
        ("microsoftGraph" = ["DeviceManagementServiceConfig.Read.All"]),
        ("microsoftGraph" = ["DeviceManagementServiceConfig.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.Read.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_users_get_configuration<S: ConfigurationsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<GetConfigurationResponse, S::Error> = async {
        let mut input = Input::new(
            &context,
            parameters,
            &["$expand", "$format", "$select"],
        );
        let mounted_user_id = input
            .path::<
                String,
            >(
                "user-id",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
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
        let expand = input
            .optional_query::<
                String,
            >(
                "$expand",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let format = input
            .optional_query::<
                String,
            >(
                "$format",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let if_match = input
            .optional_header::<
                String,
            >(
                "If-Match",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let if_none_match = input
            .optional_header::<
                String,
            >(
                "If-None-Match",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let select = input
            .optional_query::<
                String,
            >(
                "$select",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let (root, request) = input
            .finish(|| Some((
                ConfigurationsRoot::Users {
                    user_id: mounted_user_id?,
                },
                GetConfigurationRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    expand,
                    format,
                    if_match,
                    if_none_match,
                    select,
                },
            )))?;
        S::get_configuration(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "usersGetConfiguration",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            GetConfigurationResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `updateConfiguration`.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateConfigurationRequest {
    /// The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one.
    pub device_enrollment_configuration_id: String,
    /// An entity tag, several of them, or `*`. The request is carried out only when the object is in a state that one of them stands for, or, with `*`, when it exists; otherwise 412. Without the header it is carried out in any state.
    pub if_match: Option<String>,
    /// An entity tag, several of them, or `*`. When the object is in a state that one of them stands for, or, with `*`, when it exists, the answer to a GET is 304 without a body, and anything else is not carried out: 412.
    pub if_none_match: Option<String>,
    pub body: muster_model::DeviceEnrollmentConfigurationPatch,
}
/// The documented answers of `updateConfiguration`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum UpdateConfigurationResponse {
    /// Changed. The body is the configuration as it is now.
    Ok { e_tag: String, body: muster_model::DeviceEnrollmentConfiguration },
    /// The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.
    BadRequest(muster_model::OdataError),
    /// The request has no token, or one that is malformed, expired or not meant for this server. The message says which.
    Unauthorized(muster_model::OdataError),
    /// The token is good but has none of the scopes the operation asks for. The message names them.
    Forbidden(muster_model::OdataError),
    /// A key in the path names nothing. The message says which one.
    NotFound(muster_model::OdataError),
    /// `If-Match` names no state the object is in, or `If-None-Match` names the one it is in. Nothing was changed.
    PreconditionFailed(muster_model::OdataError),
    /// The body, after any decompression, is larger than the server accepts. Nothing was changed.
    ContentTooLarge(muster_model::OdataError),
    /// The body is not declared as `application/json`, or has a content encoding the server does not read. Nothing was changed.
    UnsupportedMediaType(muster_model::OdataError),
    /// Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.
    TooManyRequests(muster_model::OdataError),
    /// The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.
    InternalServerError(muster_model::OdataError),
    /// The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.
    NotImplemented(muster_model::OdataError),
    /// The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.
    ServiceUnavailable(muster_model::OdataError),
}
impl TryFrom<Failure> for UpdateConfigurationResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::Unauthorized(body) => Ok(Self::Unauthorized(body)),
            Failure::Forbidden(body) => Ok(Self::Forbidden(body)),
            Failure::NotFound(body) => Ok(Self::NotFound(body)),
            Failure::PreconditionFailed(body) => Ok(Self::PreconditionFailed(body)),
            Failure::ContentTooLarge(body) => Ok(Self::ContentTooLarge(body)),
            Failure::UnsupportedMediaType(body) => Ok(Self::UnsupportedMediaType(body)),
            Failure::TooManyRequests(body) => Ok(Self::TooManyRequests(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
            Failure::NotImplemented(body) => Ok(Self::NotImplemented(body)),
            Failure::ServiceUnavailable(body) => Ok(Self::ServiceUnavailable(body)),
        }
    }
}
impl UpdateConfigurationResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::Ok { e_tag, body } => {
                answer::json(
                    200u16,
                    "application/json",
                    &[("etag", e_tag.as_str())],
                    body,
                    projection,
                )
            }
            Self::BadRequest(body) => {
                answer::json(400u16, "application/json", &[], body, projection)
            }
            Self::Unauthorized(body) => {
                answer::json(401u16, "application/json", &[], body, projection)
            }
            Self::Forbidden(body) => {
                answer::json(403u16, "application/json", &[], body, projection)
            }
            Self::NotFound(body) => {
                answer::json(404u16, "application/json", &[], body, projection)
            }
            Self::PreconditionFailed(body) => {
                answer::json(412u16, "application/json", &[], body, projection)
            }
            Self::ContentTooLarge(body) => {
                answer::json(413u16, "application/json", &[], body, projection)
            }
            Self::UnsupportedMediaType(body) => {
                answer::json(415u16, "application/json", &[], body, projection)
            }
            Self::TooManyRequests(body) => {
                answer::json(429u16, "application/json", &[], body, projection)
            }
            Self::InternalServerError(body) => {
                answer::json(500u16, "application/json", &[], body, projection)
            }
            Self::NotImplemented(body) => {
                answer::json(501u16, "application/json", &[], body, projection)
            }
            Self::ServiceUnavailable(body) => {
                answer::json(503u16, "application/json", &[], body, projection)
            }
        }
    }
}
#[utoipa::path(
    patch,
    path = "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
    operation_id = "deviceManagementUpdateConfiguration",
    tag = "configurations",
    summary = "Update an enrollment configuration",
    description = "Changes the properties that the body names and leaves the others; so it is within a\n`deviceEnrollmentPlatformRestriction`. A list is replaced as a whole. `@odata.type` may be\nleft out, because the configuration has its kind; another kind than its own is refused. The\nschema asks for it all the same, because it tells the kinds apart by nothing else.\n`version` goes up by one, except that of a built-in configuration, which stays 0.\n\nWhat cannot be changed is refused with 400: the kind, the `platformType` of a restriction\nof a single platform, and the name, description and scope tags of a built-in\nconfiguration. `priority` is read-only here; `setPriority` changes it.\n\nMicrosoft has one page for each kind, for example\n[Update deviceEnrollmentLimitConfiguration](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-update?view=graph-rest-beta).",
    params(
        (
            "deviceEnrollmentConfigurationId" = String,
            Path,
            description = "The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one."
        ),
        (
            "If-Match" = Option<String>,
            Header,
            description = "An entity tag, several of them, or `*`. The request is carried out only when the object is in a state that one of them stands for, or, with `*`, when it exists; otherwise 412. Without the header it is carried out in any state.",
            nullable = false
        ),
        (
            "If-None-Match" = Option<String>,
            Header,
            description = "An entity tag, several of them, or `*`. When the object is in a state that one of them stands for, or, with `*`, when it exists, the answer to a GET is 304 without a body, and anything else is not carried out: 412.",
            nullable = false
        )
    ),
    request_body(
        content = muster_model::DeviceEnrollmentConfigurationPatch,
        content_type = "application/json"
    ),
    responses(
        (
            status = 200,
            description = "Changed. The body is the configuration as it is now.",
            body = muster_model::DeviceEnrollmentConfiguration,
            content_type = "application/json",
            headers(
                (
                    "ETag" = String,
                    description = "A name for the state that the body shows, to be sent in `If-Match` or `If-None-Match`."
                )
            )
        ),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 401,
            description = "The request has no token, or one that is malformed, expired or not meant for this server. The message says which.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 403,
            description = "The token is good but has none of the scopes the operation asks for. The message names them.",
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
            status = 412,
            description = "`If-Match` names no state the object is in, or `If-None-Match` names the one it is in. Nothing was changed.",
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
            status = 429,
            description = "Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 501,
            description = "The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 503,
            description = "The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
    security(
        ("microsoftGraph" = ["DeviceManagementServiceConfig.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_device_management_update_configuration<
    S: ConfigurationsOperations,
>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<UpdateConfigurationResponse, S::Error> = async {
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
        let if_match = input
            .optional_header::<
                String,
            >(
                "If-Match",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let if_none_match = input
            .optional_header::<
                String,
            >(
                "If-None-Match",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let reading = service.reading();
        let root_type = || service.root_type(&context);
        let body = input
            .body::<
                muster_model::DeviceEnrollmentConfigurationPatch,
                _,
            >(body, limit, reading, root_type)
            .await?;
        let (root, request) = input
            .finish(|| Some((
                ConfigurationsRoot::DeviceManagement,
                UpdateConfigurationRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    if_match,
                    if_none_match,
                    body: body?,
                },
            )))?;
        S::update_configuration(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "deviceManagementUpdateConfiguration",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            UpdateConfigurationResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    patch,
    path = "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
    operation_id = "meUpdateConfiguration",
    tag = "configurations",
    summary = "Update an enrollment configuration",
    description = "Changes the properties that the body names and leaves the others; so it is within a\n`deviceEnrollmentPlatformRestriction`. A list is replaced as a whole. `@odata.type` may be\nleft out, because the configuration has its kind; another kind than its own is refused. The\nschema asks for it all the same, because it tells the kinds apart by nothing else.\n`version` goes up by one, except that of a built-in configuration, which stays 0.\n\nWhat cannot be changed is refused with 400: the kind, the `platformType` of a restriction\nof a single platform, and the name, description and scope tags of a built-in\nconfiguration. `priority` is read-only here; `setPriority` changes it.\n\nMicrosoft has one page for each kind, for example\n[Update deviceEnrollmentLimitConfiguration](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-update?view=graph-rest-beta).",
    params(
        (
            "deviceEnrollmentConfigurationId" = String,
            Path,
            description = "The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one."
        ),
        (
            "If-Match" = Option<String>,
            Header,
            description = "An entity tag, several of them, or `*`. The request is carried out only when the object is in a state that one of them stands for, or, with `*`, when it exists; otherwise 412. Without the header it is carried out in any state.",
            nullable = false
        ),
        (
            "If-None-Match" = Option<String>,
            Header,
            description = "An entity tag, several of them, or `*`. When the object is in a state that one of them stands for, or, with `*`, when it exists, the answer to a GET is 304 without a body, and anything else is not carried out: 412.",
            nullable = false
        )
    ),
    request_body(
        content = muster_model::DeviceEnrollmentConfigurationPatch,
        content_type = "application/json"
    ),
    responses(
        (
            status = 200,
            description = "Changed. The body is the configuration as it is now.",
            body = muster_model::DeviceEnrollmentConfiguration,
            content_type = "application/json",
            headers(
                (
                    "ETag" = String,
                    description = "A name for the state that the body shows, to be sent in `If-Match` or `If-None-Match`."
                )
            )
        ),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 401,
            description = "The request has no token, or one that is malformed, expired or not meant for this server. The message says which.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 403,
            description = "The token is good but has none of the scopes the operation asks for. The message names them.",
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
            status = 412,
            description = "`If-Match` names no state the object is in, or `If-None-Match` names the one it is in. Nothing was changed.",
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
            status = 429,
            description = "Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 501,
            description = "The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 503,
            description = "The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
    security(
        ("microsoftGraph" = ["DeviceManagementServiceConfig.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_me_update_configuration<S: ConfigurationsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<UpdateConfigurationResponse, S::Error> = async {
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
        let if_match = input
            .optional_header::<
                String,
            >(
                "If-Match",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let if_none_match = input
            .optional_header::<
                String,
            >(
                "If-None-Match",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let reading = service.reading();
        let root_type = || service.root_type(&context);
        let body = input
            .body::<
                muster_model::DeviceEnrollmentConfigurationPatch,
                _,
            >(body, limit, reading, root_type)
            .await?;
        let (root, request) = input
            .finish(|| Some((
                ConfigurationsRoot::Me,
                UpdateConfigurationRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    if_match,
                    if_none_match,
                    body: body?,
                },
            )))?;
        S::update_configuration(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "meUpdateConfiguration",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            UpdateConfigurationResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    patch,
    path = "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
    operation_id = "usersUpdateConfiguration",
    tag = "configurations",
    summary = "Update an enrollment configuration",
    description = "Changes the properties that the body names and leaves the others; so it is within a\n`deviceEnrollmentPlatformRestriction`. A list is replaced as a whole. `@odata.type` may be\nleft out, because the configuration has its kind; another kind than its own is refused. The\nschema asks for it all the same, because it tells the kinds apart by nothing else.\n`version` goes up by one, except that of a built-in configuration, which stays 0.\n\nWhat cannot be changed is refused with 400: the kind, the `platformType` of a restriction\nof a single platform, and the name, description and scope tags of a built-in\nconfiguration. `priority` is read-only here; `setPriority` changes it.\n\nMicrosoft has one page for each kind, for example\n[Update deviceEnrollmentLimitConfiguration](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-update?view=graph-rest-beta).",
    params(
        (
            "user-id" = String,
            Path,
            description = "The `id` of a user, or the user's `userPrincipalName`."
        ),
        (
            "deviceEnrollmentConfigurationId" = String,
            Path,
            description = "The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one."
        ),
        (
            "If-Match" = Option<String>,
            Header,
            description = "An entity tag, several of them, or `*`. The request is carried out only when the object is in a state that one of them stands for, or, with `*`, when it exists; otherwise 412. Without the header it is carried out in any state.",
            nullable = false
        ),
        (
            "If-None-Match" = Option<String>,
            Header,
            description = "An entity tag, several of them, or `*`. When the object is in a state that one of them stands for, or, with `*`, when it exists, the answer to a GET is 304 without a body, and anything else is not carried out: 412.",
            nullable = false
        )
    ),
    request_body(
        content = muster_model::DeviceEnrollmentConfigurationPatch,
        content_type = "application/json"
    ),
    responses(
        (
            status = 200,
            description = "Changed. The body is the configuration as it is now.",
            body = muster_model::DeviceEnrollmentConfiguration,
            content_type = "application/json",
            headers(
                (
                    "ETag" = String,
                    description = "A name for the state that the body shows, to be sent in `If-Match` or `If-None-Match`."
                )
            )
        ),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 401,
            description = "The request has no token, or one that is malformed, expired or not meant for this server. The message says which.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 403,
            description = "The token is good but has none of the scopes the operation asks for. The message names them.",
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
            status = 412,
            description = "`If-Match` names no state the object is in, or `If-None-Match` names the one it is in. Nothing was changed.",
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
            status = 429,
            description = "Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 501,
            description = "The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 503,
            description = "The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
    security(
        ("microsoftGraph" = ["DeviceManagementServiceConfig.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_users_update_configuration<S: ConfigurationsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<UpdateConfigurationResponse, S::Error> = async {
        let limit = service.body_limit();
        let mut input = Input::new(&context, parameters, &[]);
        let mounted_user_id = input
            .path::<
                String,
            >(
                "user-id",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
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
        let if_match = input
            .optional_header::<
                String,
            >(
                "If-Match",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let if_none_match = input
            .optional_header::<
                String,
            >(
                "If-None-Match",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let reading = service.reading();
        let root_type = || service.root_type(&context);
        let body = input
            .body::<
                muster_model::DeviceEnrollmentConfigurationPatch,
                _,
            >(body, limit, reading, root_type)
            .await?;
        let (root, request) = input
            .finish(|| Some((
                ConfigurationsRoot::Users {
                    user_id: mounted_user_id?,
                },
                UpdateConfigurationRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    if_match,
                    if_none_match,
                    body: body?,
                },
            )))?;
        S::update_configuration(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "usersUpdateConfiguration",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            UpdateConfigurationResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `deleteConfiguration`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteConfigurationRequest {
    /// The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one.
    pub device_enrollment_configuration_id: String,
    /// An entity tag, several of them, or `*`. The request is carried out only when the object is in a state that one of them stands for, or, with `*`, when it exists; otherwise 412. Without the header it is carried out in any state.
    pub if_match: Option<String>,
    /// An entity tag, several of them, or `*`. When the object is in a state that one of them stands for, or, with `*`, when it exists, the answer to a GET is 304 without a body, and anything else is not carried out: 412.
    pub if_none_match: Option<String>,
}
/// The documented answers of `deleteConfiguration`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum DeleteConfigurationResponse {
    /// Deleted. There is no body.
    NoContent,
    /// The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.
    BadRequest(muster_model::OdataError),
    /// The request has no token, or one that is malformed, expired or not meant for this server. The message says which.
    Unauthorized(muster_model::OdataError),
    /// The token is good but has none of the scopes the operation asks for. The message names them.
    Forbidden(muster_model::OdataError),
    /// A key in the path names nothing. The message says which one.
    NotFound(muster_model::OdataError),
    /// `If-Match` names no state the object is in, or `If-None-Match` names the one it is in. Nothing was changed.
    PreconditionFailed(muster_model::OdataError),
    /// Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.
    TooManyRequests(muster_model::OdataError),
    /// The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.
    InternalServerError(muster_model::OdataError),
    /// The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.
    NotImplemented(muster_model::OdataError),
    /// The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.
    ServiceUnavailable(muster_model::OdataError),
}
impl TryFrom<Failure> for DeleteConfigurationResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::Unauthorized(body) => Ok(Self::Unauthorized(body)),
            Failure::Forbidden(body) => Ok(Self::Forbidden(body)),
            Failure::NotFound(body) => Ok(Self::NotFound(body)),
            Failure::PreconditionFailed(body) => Ok(Self::PreconditionFailed(body)),
            Failure::TooManyRequests(body) => Ok(Self::TooManyRequests(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
            Failure::NotImplemented(body) => Ok(Self::NotImplemented(body)),
            Failure::ServiceUnavailable(body) => Ok(Self::ServiceUnavailable(body)),
            undocumented => Err(undocumented),
        }
    }
}
impl DeleteConfigurationResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::NoContent => answer::empty(204u16, &[]),
            Self::BadRequest(body) => {
                answer::json(400u16, "application/json", &[], body, projection)
            }
            Self::Unauthorized(body) => {
                answer::json(401u16, "application/json", &[], body, projection)
            }
            Self::Forbidden(body) => {
                answer::json(403u16, "application/json", &[], body, projection)
            }
            Self::NotFound(body) => {
                answer::json(404u16, "application/json", &[], body, projection)
            }
            Self::PreconditionFailed(body) => {
                answer::json(412u16, "application/json", &[], body, projection)
            }
            Self::TooManyRequests(body) => {
                answer::json(429u16, "application/json", &[], body, projection)
            }
            Self::InternalServerError(body) => {
                answer::json(500u16, "application/json", &[], body, projection)
            }
            Self::NotImplemented(body) => {
                answer::json(501u16, "application/json", &[], body, projection)
            }
            Self::ServiceUnavailable(body) => {
                answer::json(503u16, "application/json", &[], body, projection)
            }
        }
    }
}
#[utoipa::path(
    delete,
    path = "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
    operation_id = "deviceManagementDeleteConfiguration",
    tag = "configurations",
    summary = "Delete an enrollment configuration",
    description = "Removes the configuration together with its assignments. The priorities of the others\nstay as they are, so a gap may remain. A built-in configuration cannot be deleted: 400.\n\nMicrosoft has one page for each kind, for example\n[Delete deviceEnrollmentLimitConfiguration](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-delete?view=graph-rest-beta).",
    params(
        (
            "deviceEnrollmentConfigurationId" = String,
            Path,
            description = "The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one."
        ),
        (
            "If-Match" = Option<String>,
            Header,
            description = "An entity tag, several of them, or `*`. The request is carried out only when the object is in a state that one of them stands for, or, with `*`, when it exists; otherwise 412. Without the header it is carried out in any state.",
            nullable = false
        ),
        (
            "If-None-Match" = Option<String>,
            Header,
            description = "An entity tag, several of them, or `*`. When the object is in a state that one of them stands for, or, with `*`, when it exists, the answer to a GET is 304 without a body, and anything else is not carried out: 412.",
            nullable = false
        )
    ),
    responses(
        (status = 204, description = "Deleted. There is no body."),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 401,
            description = "The request has no token, or one that is malformed, expired or not meant for this server. The message says which.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 403,
            description = "The token is good but has none of the scopes the operation asks for. The message names them.",
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
            status = 412,
            description = "`If-Match` names no state the object is in, or `If-None-Match` names the one it is in. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 429,
            description = "Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 501,
            description = "The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 503,
            description = "The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
    security(
        ("microsoftGraph" = ["DeviceManagementServiceConfig.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_device_management_delete_configuration<
    S: ConfigurationsOperations,
>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<DeleteConfigurationResponse, S::Error> = async {
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
        let if_match = input
            .optional_header::<
                String,
            >(
                "If-Match",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let if_none_match = input
            .optional_header::<
                String,
            >(
                "If-None-Match",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let (root, request) = input
            .finish(|| Some((
                ConfigurationsRoot::DeviceManagement,
                DeleteConfigurationRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    if_match,
                    if_none_match,
                },
            )))?;
        S::delete_configuration(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "deviceManagementDeleteConfiguration",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            DeleteConfigurationResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    delete,
    path = "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
    operation_id = "meDeleteConfiguration",
    tag = "configurations",
    summary = "Delete an enrollment configuration",
    description = "Removes the configuration together with its assignments. The priorities of the others\nstay as they are, so a gap may remain. A built-in configuration cannot be deleted: 400.\n\nMicrosoft has one page for each kind, for example\n[Delete deviceEnrollmentLimitConfiguration](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-delete?view=graph-rest-beta).",
    params(
        (
            "deviceEnrollmentConfigurationId" = String,
            Path,
            description = "The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one."
        ),
        (
            "If-Match" = Option<String>,
            Header,
            description = "An entity tag, several of them, or `*`. The request is carried out only when the object is in a state that one of them stands for, or, with `*`, when it exists; otherwise 412. Without the header it is carried out in any state.",
            nullable = false
        ),
        (
            "If-None-Match" = Option<String>,
            Header,
            description = "An entity tag, several of them, or `*`. When the object is in a state that one of them stands for, or, with `*`, when it exists, the answer to a GET is 304 without a body, and anything else is not carried out: 412.",
            nullable = false
        )
    ),
    responses(
        (status = 204, description = "Deleted. There is no body."),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 401,
            description = "The request has no token, or one that is malformed, expired or not meant for this server. The message says which.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 403,
            description = "The token is good but has none of the scopes the operation asks for. The message names them.",
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
            status = 412,
            description = "`If-Match` names no state the object is in, or `If-None-Match` names the one it is in. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 429,
            description = "Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 501,
            description = "The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 503,
            description = "The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
    security(
        ("microsoftGraph" = ["DeviceManagementServiceConfig.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_me_delete_configuration<S: ConfigurationsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<DeleteConfigurationResponse, S::Error> = async {
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
        let if_match = input
            .optional_header::<
                String,
            >(
                "If-Match",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let if_none_match = input
            .optional_header::<
                String,
            >(
                "If-None-Match",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let (root, request) = input
            .finish(|| Some((
                ConfigurationsRoot::Me,
                DeleteConfigurationRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    if_match,
                    if_none_match,
                },
            )))?;
        S::delete_configuration(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "meDeleteConfiguration",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            DeleteConfigurationResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    delete,
    path = "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
    operation_id = "usersDeleteConfiguration",
    tag = "configurations",
    summary = "Delete an enrollment configuration",
    description = "Removes the configuration together with its assignments. The priorities of the others\nstay as they are, so a gap may remain. A built-in configuration cannot be deleted: 400.\n\nMicrosoft has one page for each kind, for example\n[Delete deviceEnrollmentLimitConfiguration](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-delete?view=graph-rest-beta).",
    params(
        (
            "user-id" = String,
            Path,
            description = "The `id` of a user, or the user's `userPrincipalName`."
        ),
        (
            "deviceEnrollmentConfigurationId" = String,
            Path,
            description = "The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one."
        ),
        (
            "If-Match" = Option<String>,
            Header,
            description = "An entity tag, several of them, or `*`. The request is carried out only when the object is in a state that one of them stands for, or, with `*`, when it exists; otherwise 412. Without the header it is carried out in any state.",
            nullable = false
        ),
        (
            "If-None-Match" = Option<String>,
            Header,
            description = "An entity tag, several of them, or `*`. When the object is in a state that one of them stands for, or, with `*`, when it exists, the answer to a GET is 304 without a body, and anything else is not carried out: 412.",
            nullable = false
        )
    ),
    responses(
        (status = 204, description = "Deleted. There is no body."),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 401,
            description = "The request has no token, or one that is malformed, expired or not meant for this server. The message says which.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 403,
            description = "The token is good but has none of the scopes the operation asks for. The message names them.",
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
            status = 412,
            description = "`If-Match` names no state the object is in, or `If-None-Match` names the one it is in. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 429,
            description = "Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 501,
            description = "The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 503,
            description = "The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
    security(
        ("microsoftGraph" = ["DeviceManagementServiceConfig.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_users_delete_configuration<S: ConfigurationsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<DeleteConfigurationResponse, S::Error> = async {
        let mut input = Input::new(&context, parameters, &[]);
        let mounted_user_id = input
            .path::<
                String,
            >(
                "user-id",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
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
        let if_match = input
            .optional_header::<
                String,
            >(
                "If-Match",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let if_none_match = input
            .optional_header::<
                String,
            >(
                "If-None-Match",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let (root, request) = input
            .finish(|| Some((
                ConfigurationsRoot::Users {
                    user_id: mounted_user_id?,
                },
                DeleteConfigurationRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    if_match,
                    if_none_match,
                },
            )))?;
        S::delete_configuration(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "usersDeleteConfiguration",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            DeleteConfigurationResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `assignConfiguration`.
#[derive(Clone, Debug, PartialEq)]
pub struct AssignConfigurationRequest {
    /// The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one.
    pub device_enrollment_configuration_id: String,
    /// An entity tag, several of them, or `*`. The request is carried out only when the object is in a state that one of them stands for, or, with `*`, when it exists; otherwise 412. Without the header it is carried out in any state.
    pub if_match: Option<String>,
    /// An entity tag, several of them, or `*`. When the object is in a state that one of them stands for, or, with `*`, when it exists, the answer to a GET is 304 without a body, and anything else is not carried out: 412.
    pub if_none_match: Option<String>,
    pub body: muster_model::AssignBody,
}
/// The documented answers of `assignConfiguration`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum AssignConfigurationResponse {
    /// Assigned. There is no body.
    NoContent,
    /// The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.
    BadRequest(muster_model::OdataError),
    /// The request has no token, or one that is malformed, expired or not meant for this server. The message says which.
    Unauthorized(muster_model::OdataError),
    /// The token is good but has none of the scopes the operation asks for. The message names them.
    Forbidden(muster_model::OdataError),
    /// A key in the path names nothing. The message says which one.
    NotFound(muster_model::OdataError),
    /// `If-Match` names no state the object is in, or `If-None-Match` names the one it is in. Nothing was changed.
    PreconditionFailed(muster_model::OdataError),
    /// The body, after any decompression, is larger than the server accepts. Nothing was changed.
    ContentTooLarge(muster_model::OdataError),
    /// The body is not declared as `application/json`, or has a content encoding the server does not read. Nothing was changed.
    UnsupportedMediaType(muster_model::OdataError),
    /// Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.
    TooManyRequests(muster_model::OdataError),
    /// The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.
    InternalServerError(muster_model::OdataError),
    /// The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.
    NotImplemented(muster_model::OdataError),
    /// The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.
    ServiceUnavailable(muster_model::OdataError),
}
impl TryFrom<Failure> for AssignConfigurationResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::Unauthorized(body) => Ok(Self::Unauthorized(body)),
            Failure::Forbidden(body) => Ok(Self::Forbidden(body)),
            Failure::NotFound(body) => Ok(Self::NotFound(body)),
            Failure::PreconditionFailed(body) => Ok(Self::PreconditionFailed(body)),
            Failure::ContentTooLarge(body) => Ok(Self::ContentTooLarge(body)),
            Failure::UnsupportedMediaType(body) => Ok(Self::UnsupportedMediaType(body)),
            Failure::TooManyRequests(body) => Ok(Self::TooManyRequests(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
            Failure::NotImplemented(body) => Ok(Self::NotImplemented(body)),
            Failure::ServiceUnavailable(body) => Ok(Self::ServiceUnavailable(body)),
        }
    }
}
impl AssignConfigurationResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::NoContent => answer::empty(204u16, &[]),
            Self::BadRequest(body) => {
                answer::json(400u16, "application/json", &[], body, projection)
            }
            Self::Unauthorized(body) => {
                answer::json(401u16, "application/json", &[], body, projection)
            }
            Self::Forbidden(body) => {
                answer::json(403u16, "application/json", &[], body, projection)
            }
            Self::NotFound(body) => {
                answer::json(404u16, "application/json", &[], body, projection)
            }
            Self::PreconditionFailed(body) => {
                answer::json(412u16, "application/json", &[], body, projection)
            }
            Self::ContentTooLarge(body) => {
                answer::json(413u16, "application/json", &[], body, projection)
            }
            Self::UnsupportedMediaType(body) => {
                answer::json(415u16, "application/json", &[], body, projection)
            }
            Self::TooManyRequests(body) => {
                answer::json(429u16, "application/json", &[], body, projection)
            }
            Self::InternalServerError(body) => {
                answer::json(500u16, "application/json", &[], body, projection)
            }
            Self::NotImplemented(body) => {
                answer::json(501u16, "application/json", &[], body, projection)
            }
            Self::ServiceUnavailable(body) => {
                answer::json(503u16, "application/json", &[], body, projection)
            }
        }
    }
}
#[utoipa::path(
    post,
    path = "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assign",
    operation_id = "deviceManagementAssignConfiguration",
    tag = "configurations",
    summary = "Replace all assignments of an enrollment configuration",
    description = "The assignments in the body become the configuration's only ones; an empty list takes it\naway from everybody. Their `id` is chosen by the server. Either all of them are taken or,\nwhen one is at fault, none. The assignment of a built-in configuration is fixed: 400.\n\nMicrosoft's page:\n[assign action](https://learn.microsoft.com/en-us/graph/api/intune-shared-deviceenrollmentconfiguration-assign?view=graph-rest-beta).",
    params(
        (
            "deviceEnrollmentConfigurationId" = String,
            Path,
            description = "The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one."
        ),
        (
            "If-Match" = Option<String>,
            Header,
            description = "An entity tag, several of them, or `*`. The request is carried out only when the object is in a state that one of them stands for, or, with `*`, when it exists; otherwise 412. Without the header it is carried out in any state.",
            nullable = false
        ),
        (
            "If-None-Match" = Option<String>,
            Header,
            description = "An entity tag, several of them, or `*`. When the object is in a state that one of them stands for, or, with `*`, when it exists, the answer to a GET is 304 without a body, and anything else is not carried out: 412.",
            nullable = false
        )
    ),
    request_body(content = muster_model::AssignBody, content_type = "application/json"),
    responses(
        (status = 204, description = "Assigned. There is no body."),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 401,
            description = "The request has no token, or one that is malformed, expired or not meant for this server. The message says which.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 403,
            description = "The token is good but has none of the scopes the operation asks for. The message names them.",
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
            status = 412,
            description = "`If-Match` names no state the object is in, or `If-None-Match` names the one it is in. Nothing was changed.",
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
            status = 429,
            description = "Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 501,
            description = "The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 503,
            description = "The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
    security(
        ("microsoftGraph" = ["DeviceManagementServiceConfig.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_device_management_assign_configuration<
    S: ConfigurationsOperations,
>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<AssignConfigurationResponse, S::Error> = async {
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
        let if_match = input
            .optional_header::<
                String,
            >(
                "If-Match",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let if_none_match = input
            .optional_header::<
                String,
            >(
                "If-None-Match",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let reading = service.reading();
        let root_type = || service.root_type(&context);
        let body = input
            .body::<muster_model::AssignBody, _>(body, limit, reading, root_type)
            .await?;
        let (root, request) = input
            .finish(|| Some((
                ConfigurationsRoot::DeviceManagement,
                AssignConfigurationRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    if_match,
                    if_none_match,
                    body: body?,
                },
            )))?;
        S::assign_configuration(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "deviceManagementAssignConfiguration",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            AssignConfigurationResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    post,
    path = "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assign",
    operation_id = "meAssignConfiguration",
    tag = "configurations",
    summary = "Replace all assignments of an enrollment configuration",
    description = "The assignments in the body become the configuration's only ones; an empty list takes it\naway from everybody. Their `id` is chosen by the server. Either all of them are taken or,\nwhen one is at fault, none. The assignment of a built-in configuration is fixed: 400.\n\nMicrosoft's page:\n[assign action](https://learn.microsoft.com/en-us/graph/api/intune-shared-deviceenrollmentconfiguration-assign?view=graph-rest-beta).",
    params(
        (
            "deviceEnrollmentConfigurationId" = String,
            Path,
            description = "The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one."
        ),
        (
            "If-Match" = Option<String>,
            Header,
            description = "An entity tag, several of them, or `*`. The request is carried out only when the object is in a state that one of them stands for, or, with `*`, when it exists; otherwise 412. Without the header it is carried out in any state.",
            nullable = false
        ),
        (
            "If-None-Match" = Option<String>,
            Header,
            description = "An entity tag, several of them, or `*`. When the object is in a state that one of them stands for, or, with `*`, when it exists, the answer to a GET is 304 without a body, and anything else is not carried out: 412.",
            nullable = false
        )
    ),
    request_body(content = muster_model::AssignBody, content_type = "application/json"),
    responses(
        (status = 204, description = "Assigned. There is no body."),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 401,
            description = "The request has no token, or one that is malformed, expired or not meant for this server. The message says which.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 403,
            description = "The token is good but has none of the scopes the operation asks for. The message names them.",
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
            status = 412,
            description = "`If-Match` names no state the object is in, or `If-None-Match` names the one it is in. Nothing was changed.",
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
            status = 429,
            description = "Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 501,
            description = "The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 503,
            description = "The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
    security(
        ("microsoftGraph" = ["DeviceManagementServiceConfig.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_me_assign_configuration<S: ConfigurationsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<AssignConfigurationResponse, S::Error> = async {
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
        let if_match = input
            .optional_header::<
                String,
            >(
                "If-Match",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let if_none_match = input
            .optional_header::<
                String,
            >(
                "If-None-Match",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let reading = service.reading();
        let root_type = || service.root_type(&context);
        let body = input
            .body::<muster_model::AssignBody, _>(body, limit, reading, root_type)
            .await?;
        let (root, request) = input
            .finish(|| Some((
                ConfigurationsRoot::Me,
                AssignConfigurationRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    if_match,
                    if_none_match,
                    body: body?,
                },
            )))?;
        S::assign_configuration(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "meAssignConfiguration",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            AssignConfigurationResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    post,
    path = "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assign",
    operation_id = "usersAssignConfiguration",
    tag = "configurations",
    summary = "Replace all assignments of an enrollment configuration",
    description = "The assignments in the body become the configuration's only ones; an empty list takes it\naway from everybody. Their `id` is chosen by the server. Either all of them are taken or,\nwhen one is at fault, none. The assignment of a built-in configuration is fixed: 400.\n\nMicrosoft's page:\n[assign action](https://learn.microsoft.com/en-us/graph/api/intune-shared-deviceenrollmentconfiguration-assign?view=graph-rest-beta).",
    params(
        (
            "user-id" = String,
            Path,
            description = "The `id` of a user, or the user's `userPrincipalName`."
        ),
        (
            "deviceEnrollmentConfigurationId" = String,
            Path,
            description = "The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one."
        ),
        (
            "If-Match" = Option<String>,
            Header,
            description = "An entity tag, several of them, or `*`. The request is carried out only when the object is in a state that one of them stands for, or, with `*`, when it exists; otherwise 412. Without the header it is carried out in any state.",
            nullable = false
        ),
        (
            "If-None-Match" = Option<String>,
            Header,
            description = "An entity tag, several of them, or `*`. When the object is in a state that one of them stands for, or, with `*`, when it exists, the answer to a GET is 304 without a body, and anything else is not carried out: 412.",
            nullable = false
        )
    ),
    request_body(content = muster_model::AssignBody, content_type = "application/json"),
    responses(
        (status = 204, description = "Assigned. There is no body."),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 401,
            description = "The request has no token, or one that is malformed, expired or not meant for this server. The message says which.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 403,
            description = "The token is good but has none of the scopes the operation asks for. The message names them.",
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
            status = 412,
            description = "`If-Match` names no state the object is in, or `If-None-Match` names the one it is in. Nothing was changed.",
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
            status = 429,
            description = "Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 501,
            description = "The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 503,
            description = "The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
    security(
        ("microsoftGraph" = ["DeviceManagementServiceConfig.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_users_assign_configuration<S: ConfigurationsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<AssignConfigurationResponse, S::Error> = async {
        let limit = service.body_limit();
        let mut input = Input::new(&context, parameters, &[]);
        let mounted_user_id = input
            .path::<
                String,
            >(
                "user-id",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
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
        let if_match = input
            .optional_header::<
                String,
            >(
                "If-Match",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let if_none_match = input
            .optional_header::<
                String,
            >(
                "If-None-Match",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let reading = service.reading();
        let root_type = || service.root_type(&context);
        let body = input
            .body::<muster_model::AssignBody, _>(body, limit, reading, root_type)
            .await?;
        let (root, request) = input
            .finish(|| Some((
                ConfigurationsRoot::Users {
                    user_id: mounted_user_id?,
                },
                AssignConfigurationRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    if_match,
                    if_none_match,
                    body: body?,
                },
            )))?;
        S::assign_configuration(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "usersAssignConfiguration",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            AssignConfigurationResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `setConfigurationPriority`.
#[derive(Clone, Debug, PartialEq)]
pub struct SetConfigurationPriorityRequest {
    /// The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one.
    pub device_enrollment_configuration_id: String,
    /// An entity tag, several of them, or `*`. The request is carried out only when the object is in a state that one of them stands for, or, with `*`, when it exists; otherwise 412. Without the header it is carried out in any state.
    pub if_match: Option<String>,
    /// An entity tag, several of them, or `*`. When the object is in a state that one of them stands for, or, with `*`, when it exists, the answer to a GET is 304 without a body, and anything else is not carried out: 412.
    pub if_none_match: Option<String>,
    pub body: muster_model::SetPriorityBody,
}
/// The documented answers of `setConfigurationPriority`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum SetConfigurationPriorityResponse {
    /// Set. There is no body.
    NoContent,
    /// The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.
    BadRequest(muster_model::OdataError),
    /// The request has no token, or one that is malformed, expired or not meant for this server. The message says which.
    Unauthorized(muster_model::OdataError),
    /// The token is good but has none of the scopes the operation asks for. The message names them.
    Forbidden(muster_model::OdataError),
    /// A key in the path names nothing. The message says which one.
    NotFound(muster_model::OdataError),
    /// `If-Match` names no state the object is in, or `If-None-Match` names the one it is in. Nothing was changed.
    PreconditionFailed(muster_model::OdataError),
    /// The body, after any decompression, is larger than the server accepts. Nothing was changed.
    ContentTooLarge(muster_model::OdataError),
    /// The body is not declared as `application/json`, or has a content encoding the server does not read. Nothing was changed.
    UnsupportedMediaType(muster_model::OdataError),
    /// Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.
    TooManyRequests(muster_model::OdataError),
    /// The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.
    InternalServerError(muster_model::OdataError),
    /// The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.
    NotImplemented(muster_model::OdataError),
    /// The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.
    ServiceUnavailable(muster_model::OdataError),
}
impl TryFrom<Failure> for SetConfigurationPriorityResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::Unauthorized(body) => Ok(Self::Unauthorized(body)),
            Failure::Forbidden(body) => Ok(Self::Forbidden(body)),
            Failure::NotFound(body) => Ok(Self::NotFound(body)),
            Failure::PreconditionFailed(body) => Ok(Self::PreconditionFailed(body)),
            Failure::ContentTooLarge(body) => Ok(Self::ContentTooLarge(body)),
            Failure::UnsupportedMediaType(body) => Ok(Self::UnsupportedMediaType(body)),
            Failure::TooManyRequests(body) => Ok(Self::TooManyRequests(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
            Failure::NotImplemented(body) => Ok(Self::NotImplemented(body)),
            Failure::ServiceUnavailable(body) => Ok(Self::ServiceUnavailable(body)),
        }
    }
}
impl SetConfigurationPriorityResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::NoContent => answer::empty(204u16, &[]),
            Self::BadRequest(body) => {
                answer::json(400u16, "application/json", &[], body, projection)
            }
            Self::Unauthorized(body) => {
                answer::json(401u16, "application/json", &[], body, projection)
            }
            Self::Forbidden(body) => {
                answer::json(403u16, "application/json", &[], body, projection)
            }
            Self::NotFound(body) => {
                answer::json(404u16, "application/json", &[], body, projection)
            }
            Self::PreconditionFailed(body) => {
                answer::json(412u16, "application/json", &[], body, projection)
            }
            Self::ContentTooLarge(body) => {
                answer::json(413u16, "application/json", &[], body, projection)
            }
            Self::UnsupportedMediaType(body) => {
                answer::json(415u16, "application/json", &[], body, projection)
            }
            Self::TooManyRequests(body) => {
                answer::json(429u16, "application/json", &[], body, projection)
            }
            Self::InternalServerError(body) => {
                answer::json(500u16, "application/json", &[], body, projection)
            }
            Self::NotImplemented(body) => {
                answer::json(501u16, "application/json", &[], body, projection)
            }
            Self::ServiceUnavailable(body) => {
                answer::json(503u16, "application/json", &[], body, projection)
            }
        }
    }
}
#[utoipa::path(
    post,
    path = "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/setPriority",
    operation_id = "deviceManagementSetConfigurationPriority",
    tag = "configurations",
    summary = "Set the priority of an enrollment configuration",
    description = "Exchanges priorities: the configuration gets the priority that is asked for, and the one\nthat had it gets the configuration's former one. Both are of the same kind, and of the\nsame platform when they are restrictions of a single one. A priority that no other\nconfiguration has, the one it has already, and any priority of a built-in configuration\nare refused with 400.\n\nMicrosoft's page:\n[setPriority action](https://learn.microsoft.com/en-us/graph/api/intune-shared-deviceenrollmentconfiguration-setpriority?view=graph-rest-beta).",
    params(
        (
            "deviceEnrollmentConfigurationId" = String,
            Path,
            description = "The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one."
        ),
        (
            "If-Match" = Option<String>,
            Header,
            description = "An entity tag, several of them, or `*`. The request is carried out only when the object is in a state that one of them stands for, or, with `*`, when it exists; otherwise 412. Without the header it is carried out in any state.",
            nullable = false
        ),
        (
            "If-None-Match" = Option<String>,
            Header,
            description = "An entity tag, several of them, or `*`. When the object is in a state that one of them stands for, or, with `*`, when it exists, the answer to a GET is 304 without a body, and anything else is not carried out: 412.",
            nullable = false
        )
    ),
    request_body(
        content = muster_model::SetPriorityBody,
        content_type = "application/json"
    ),
    responses(
        (status = 204, description = "Set. There is no body."),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 401,
            description = "The request has no token, or one that is malformed, expired or not meant for this server. The message says which.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 403,
            description = "The token is good but has none of the scopes the operation asks for. The message names them.",
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
            status = 412,
            description = "`If-Match` names no state the object is in, or `If-None-Match` names the one it is in. Nothing was changed.",
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
            status = 429,
            description = "Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 501,
            description = "The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 503,
            description = "The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
    security(
        ("microsoftGraph" = ["DeviceManagementServiceConfig.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_device_management_set_configuration_priority<
    S: ConfigurationsOperations,
>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<SetConfigurationPriorityResponse, S::Error> = async {
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
        let if_match = input
            .optional_header::<
                String,
            >(
                "If-Match",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let if_none_match = input
            .optional_header::<
                String,
            >(
                "If-None-Match",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let reading = service.reading();
        let root_type = || service.root_type(&context);
        let body = input
            .body::<muster_model::SetPriorityBody, _>(body, limit, reading, root_type)
            .await?;
        let (root, request) = input
            .finish(|| Some((
                ConfigurationsRoot::DeviceManagement,
                SetConfigurationPriorityRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    if_match,
                    if_none_match,
                    body: body?,
                },
            )))?;
        S::set_configuration_priority(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "deviceManagementSetConfigurationPriority",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            SetConfigurationPriorityResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    post,
    path = "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/setPriority",
    operation_id = "meSetConfigurationPriority",
    tag = "configurations",
    summary = "Set the priority of an enrollment configuration",
    description = "Exchanges priorities: the configuration gets the priority that is asked for, and the one\nthat had it gets the configuration's former one. Both are of the same kind, and of the\nsame platform when they are restrictions of a single one. A priority that no other\nconfiguration has, the one it has already, and any priority of a built-in configuration\nare refused with 400.\n\nMicrosoft's page:\n[setPriority action](https://learn.microsoft.com/en-us/graph/api/intune-shared-deviceenrollmentconfiguration-setpriority?view=graph-rest-beta).",
    params(
        (
            "deviceEnrollmentConfigurationId" = String,
            Path,
            description = "The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one."
        ),
        (
            "If-Match" = Option<String>,
            Header,
            description = "An entity tag, several of them, or `*`. The request is carried out only when the object is in a state that one of them stands for, or, with `*`, when it exists; otherwise 412. Without the header it is carried out in any state.",
            nullable = false
        ),
        (
            "If-None-Match" = Option<String>,
            Header,
            description = "An entity tag, several of them, or `*`. When the object is in a state that one of them stands for, or, with `*`, when it exists, the answer to a GET is 304 without a body, and anything else is not carried out: 412.",
            nullable = false
        )
    ),
    request_body(
        content = muster_model::SetPriorityBody,
        content_type = "application/json"
    ),
    responses(
        (status = 204, description = "Set. There is no body."),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 401,
            description = "The request has no token, or one that is malformed, expired or not meant for this server. The message says which.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 403,
            description = "The token is good but has none of the scopes the operation asks for. The message names them.",
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
            status = 412,
            description = "`If-Match` names no state the object is in, or `If-None-Match` names the one it is in. Nothing was changed.",
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
            status = 429,
            description = "Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 501,
            description = "The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 503,
            description = "The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
    security(
        ("microsoftGraph" = ["DeviceManagementServiceConfig.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_me_set_configuration_priority<S: ConfigurationsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<SetConfigurationPriorityResponse, S::Error> = async {
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
        let if_match = input
            .optional_header::<
                String,
            >(
                "If-Match",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let if_none_match = input
            .optional_header::<
                String,
            >(
                "If-None-Match",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let reading = service.reading();
        let root_type = || service.root_type(&context);
        let body = input
            .body::<muster_model::SetPriorityBody, _>(body, limit, reading, root_type)
            .await?;
        let (root, request) = input
            .finish(|| Some((
                ConfigurationsRoot::Me,
                SetConfigurationPriorityRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    if_match,
                    if_none_match,
                    body: body?,
                },
            )))?;
        S::set_configuration_priority(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "meSetConfigurationPriority",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            SetConfigurationPriorityResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    post,
    path = "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/setPriority",
    operation_id = "usersSetConfigurationPriority",
    tag = "configurations",
    summary = "Set the priority of an enrollment configuration",
    description = "Exchanges priorities: the configuration gets the priority that is asked for, and the one\nthat had it gets the configuration's former one. Both are of the same kind, and of the\nsame platform when they are restrictions of a single one. A priority that no other\nconfiguration has, the one it has already, and any priority of a built-in configuration\nare refused with 400.\n\nMicrosoft's page:\n[setPriority action](https://learn.microsoft.com/en-us/graph/api/intune-shared-deviceenrollmentconfiguration-setpriority?view=graph-rest-beta).",
    params(
        (
            "user-id" = String,
            Path,
            description = "The `id` of a user, or the user's `userPrincipalName`."
        ),
        (
            "deviceEnrollmentConfigurationId" = String,
            Path,
            description = "The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one."
        ),
        (
            "If-Match" = Option<String>,
            Header,
            description = "An entity tag, several of them, or `*`. The request is carried out only when the object is in a state that one of them stands for, or, with `*`, when it exists; otherwise 412. Without the header it is carried out in any state.",
            nullable = false
        ),
        (
            "If-None-Match" = Option<String>,
            Header,
            description = "An entity tag, several of them, or `*`. When the object is in a state that one of them stands for, or, with `*`, when it exists, the answer to a GET is 304 without a body, and anything else is not carried out: 412.",
            nullable = false
        )
    ),
    request_body(
        content = muster_model::SetPriorityBody,
        content_type = "application/json"
    ),
    responses(
        (status = 204, description = "Set. There is no body."),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 401,
            description = "The request has no token, or one that is malformed, expired or not meant for this server. The message says which.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 403,
            description = "The token is good but has none of the scopes the operation asks for. The message names them.",
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
            status = 412,
            description = "`If-Match` names no state the object is in, or `If-None-Match` names the one it is in. Nothing was changed.",
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
            status = 429,
            description = "Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 501,
            description = "The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 503,
            description = "The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
    security(
        ("microsoftGraph" = ["DeviceManagementServiceConfig.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_users_set_configuration_priority<S: ConfigurationsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<SetConfigurationPriorityResponse, S::Error> = async {
        let limit = service.body_limit();
        let mut input = Input::new(&context, parameters, &[]);
        let mounted_user_id = input
            .path::<
                String,
            >(
                "user-id",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
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
        let if_match = input
            .optional_header::<
                String,
            >(
                "If-Match",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let if_none_match = input
            .optional_header::<
                String,
            >(
                "If-None-Match",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let reading = service.reading();
        let root_type = || service.root_type(&context);
        let body = input
            .body::<muster_model::SetPriorityBody, _>(body, limit, reading, root_type)
            .await?;
        let (root, request) = input
            .finish(|| Some((
                ConfigurationsRoot::Users {
                    user_id: mounted_user_id?,
                },
                SetConfigurationPriorityRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    if_match,
                    if_none_match,
                    body: body?,
                },
            )))?;
        S::set_configuration_priority(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "usersSetConfigurationPriority",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            SetConfigurationPriorityResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
