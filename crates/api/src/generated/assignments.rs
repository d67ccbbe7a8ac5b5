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
pub enum AssignmentsRoot {
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
/// The assignments of one configuration: whom it is for. They stand under the same three roots as the configurations that contain them.
pub trait AssignmentsOperations: Service {
    /// List the assignments of an enrollment configuration
    ///
    /// - `GET /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments`
    /// - `GET /me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments`
    /// - `GET /users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments`
    ///
    /// Answers with every assignment of the configuration, also those that do not concern the
    /// user in the path. A built-in configuration has exactly one, to all devices.
    ///
    /// Microsoft's page:
    /// [List enrollmentConfigurationAssignments](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-enrollmentconfigurationassignment-list?view=graph-rest-beta).
    fn list_assignments(
        &self,
        context: &RequestContext,
        root: AssignmentsRoot,
        request: ListAssignmentsRequest,
    ) -> impl Future<Output = Result<ListAssignmentsResponse, Self::Error>> + Send;
    /// Assign an enrollment configuration
    ///
    /// - `POST /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments`
    /// - `POST /me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments`
    /// - `POST /users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments`
    ///
    /// Adds one assignment and leaves the others alone. Only `target` is required; the server
    /// chooses `id`. The assignment of a built-in configuration is fixed, so a configuration of
    /// that sort accepts no other: 400. A target the configuration has already is refused with
    /// 400 as well.
    ///
    /// Microsoft's page:
    /// [Create enrollmentConfigurationAssignment](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-enrollmentconfigurationassignment-create?view=graph-rest-beta).
    fn create_assignment(
        &self,
        context: &RequestContext,
        root: AssignmentsRoot,
        request: CreateAssignmentRequest,
    ) -> impl Future<Output = Result<CreateAssignmentResponse, Self::Error>> + Send;
    /// Count the assignments of an enrollment configuration
    ///
    /// - `GET /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/$count`
    /// - `GET /me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/$count`
    /// - `GET /users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/$count`
    ///
    /// Answers with a number in plain text: how many assignments the configuration has, after
    /// `$filter` and `$search`. See
    /// [Count](https://learn.microsoft.com/en-us/graph/query-parameters#count).
    fn count_assignments(
        &self,
        context: &RequestContext,
        root: AssignmentsRoot,
        request: CountAssignmentsRequest,
    ) -> impl Future<Output = Result<CountAssignmentsResponse, Self::Error>> + Send;
    /// Add an assignment by posting to the collection's $ref
    ///
    /// - `POST /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/$ref`
    /// - `POST /me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/$ref`
    /// - `POST /users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/$ref`
    ///
    /// The second form of the same operation: it takes an assignment, creates it and answers
    /// 201, exactly as a POST to `assignments` does.
    ///
    /// In OData `$ref` normally links something that already exists, and its body is
    /// `{"@odata.id": "..."}`; see
    /// [Add members](https://learn.microsoft.com/en-us/graph/api/group-post-members?view=graph-rest-beta)
    /// for such an operation. An assignment is contained in its configuration and has no other
    /// home, so there is nothing to link: a body with `@odata.id` is refused with 400.
    fn add_assignment(
        &self,
        context: &RequestContext,
        root: AssignmentsRoot,
        request: AddAssignmentRequest,
    ) -> impl Future<Output = Result<AddAssignmentResponse, Self::Error>> + Send;
    /// Get an assignment of an enrollment configuration
    ///
    /// - `GET /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}`
    /// - `GET /me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}`
    /// - `GET /users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}`
    ///
    /// Answers with the assignment itself, not wrapped in `value`. Both keys must exist, and
    /// the assignment must belong to the configuration.
    ///
    /// Microsoft's page:
    /// [Get enrollmentConfigurationAssignment](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-enrollmentconfigurationassignment-get?view=graph-rest-beta).
    fn get_assignment(
        &self,
        context: &RequestContext,
        root: AssignmentsRoot,
        request: GetAssignmentRequest,
    ) -> impl Future<Output = Result<GetAssignmentResponse, Self::Error>> + Send;
    /// Update an assignment of an enrollment configuration
    ///
    /// - `PATCH /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}`
    /// - `PATCH /me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}`
    /// - `PATCH /users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}`
    ///
    /// Changes the properties that the body names and leaves the others. `target` is replaced as
    /// a whole, filter included. The assignment of a built-in configuration is fixed: 400.
    ///
    /// Microsoft's page:
    /// [Update enrollmentConfigurationAssignment](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-enrollmentconfigurationassignment-update?view=graph-rest-beta).
    fn update_assignment(
        &self,
        context: &RequestContext,
        root: AssignmentsRoot,
        request: UpdateAssignmentRequest,
    ) -> impl Future<Output = Result<UpdateAssignmentResponse, Self::Error>> + Send;
    /// Delete an assignment of an enrollment configuration
    ///
    /// - `DELETE /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}`
    /// - `DELETE /me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}`
    /// - `DELETE /users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}`
    ///
    /// Takes the configuration away from those the assignment was for, unless another of its
    /// assignments reaches them. The assignment of a built-in configuration is fixed: 400.
    ///
    /// Microsoft's page:
    /// [Delete enrollmentConfigurationAssignment](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-enrollmentconfigurationassignment-delete?view=graph-rest-beta).
    fn delete_assignment(
        &self,
        context: &RequestContext,
        root: AssignmentsRoot,
        request: DeleteAssignmentRequest,
    ) -> impl Future<Output = Result<DeleteAssignmentResponse, Self::Error>> + Send;
}
/// The request of `listAssignments`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListAssignmentsRequest {
    /// The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one.
    pub device_enrollment_configuration_id: String,
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
/// The documented answers of `listAssignments`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum ListAssignmentsResponse {
    /// The assignments. An empty `value` means the configuration applies to nobody.
    Ok(muster_model::EnrollmentConfigurationAssignmentCollection),
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
impl TryFrom<Failure> for ListAssignmentsResponse {
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
impl ListAssignmentsResponse {
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
    path = "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments",
    operation_id = "deviceManagementListAssignments",
    tag = "assignments",
    summary = "List the assignments of an enrollment configuration",
    description = "Answers with every assignment of the configuration, also those that do not concern the\nuser in the path. A built-in configuration has exactly one, to all devices.\n\nMicrosoft's page:\n[List enrollmentConfigurationAssignments](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-enrollmentconfigurationassignment-list?view=graph-rest-beta).",
    params(
        (
            "deviceEnrollmentConfigurationId" = String,
            Path,
            description = "The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one."
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
            description = "The assignments. An empty `value` means the configuration applies to nobody.",
            body = muster_model::EnrollmentConfigurationAssignmentCollection,
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
pub(super) async fn handle_device_management_list_assignments<S: AssignmentsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<ListAssignmentsResponse, S::Error> = async {
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
                AssignmentsRoot::DeviceManagement,
                ListAssignmentsRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
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
        S::list_assignments(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "deviceManagementListAssignments",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            ListAssignmentsResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    get,
    path = "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments",
    operation_id = "meListAssignments",
    tag = "assignments",
    summary = "List the assignments of an enrollment configuration",
    description = "Answers with every assignment of the configuration, also those that do not concern the\nuser in the path. A built-in configuration has exactly one, to all devices.\n\nMicrosoft's page:\n[List enrollmentConfigurationAssignments](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-enrollmentconfigurationassignment-list?view=graph-rest-beta).",
    params(
        (
            "deviceEnrollmentConfigurationId" = String,
            Path,
            description = "The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one."
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
            description = "The assignments. An empty `value` means the configuration applies to nobody.",
            body = muster_model::EnrollmentConfigurationAssignmentCollection,
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
pub(super) async fn handle_me_list_assignments<S: AssignmentsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<ListAssignmentsResponse, S::Error> = async {
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
                AssignmentsRoot::Me,
                ListAssignmentsRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
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
        S::list_assignments(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "meListAssignments",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            ListAssignmentsResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    get,
    path = "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments",
    operation_id = "usersListAssignments",
    tag = "assignments",
    summary = "List the assignments of an enrollment configuration",
    description = "Answers with every assignment of the configuration, also those that do not concern the\nuser in the path. A built-in configuration has exactly one, to all devices.\n\nMicrosoft's page:\n[List enrollmentConfigurationAssignments](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-enrollmentconfigurationassignment-list?view=graph-rest-beta).",
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
            description = "The assignments. An empty `value` means the configuration applies to nobody.",
            body = muster_model::EnrollmentConfigurationAssignmentCollection,
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
pub(super) async fn handle_users_list_assignments<S: AssignmentsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<ListAssignmentsResponse, S::Error> = async {
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
                AssignmentsRoot::Users {
                    user_id: mounted_user_id?,
                },
                ListAssignmentsRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
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
        S::list_assignments(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "usersListAssignments",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            ListAssignmentsResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `createAssignment`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateAssignmentRequest {
    /// The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one.
    pub device_enrollment_configuration_id: String,
    pub body: muster_model::EnrollmentConfigurationAssignment,
}
/// The documented answers of `createAssignment`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum CreateAssignmentResponse {
    /// Created. The body is the assignment as stored, with its new `id`.
    Created {
        e_tag: String,
        location: String,
        body: muster_model::EnrollmentConfigurationAssignment,
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
impl TryFrom<Failure> for CreateAssignmentResponse {
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
impl CreateAssignmentResponse {
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
    path = "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments",
    operation_id = "deviceManagementCreateAssignment",
    tag = "assignments",
    summary = "Assign an enrollment configuration",
    description = "Adds one assignment and leaves the others alone. Only `target` is required; the server\nchooses `id`. The assignment of a built-in configuration is fixed, so a configuration of\nthat sort accepts no other: 400. A target the configuration has already is refused with\n400 as well.\n\nMicrosoft's page:\n[Create enrollmentConfigurationAssignment](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-enrollmentconfigurationassignment-create?view=graph-rest-beta).",
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
                    "ETag" = String,
                    description = "A name for the state that the body shows, to be sent in `If-Match` or `If-None-Match`."
                ),
                (
                    "Location" = String,
                    description = "Absolute URL of the new assignment."
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
pub(super) async fn handle_device_management_create_assignment<S: AssignmentsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<CreateAssignmentResponse, S::Error> = async {
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
        let reading = service.reading();
        let root_type = || service.root_type(&context);
        let body = input
            .body::<
                muster_model::EnrollmentConfigurationAssignment,
                _,
            >(body, limit, reading, root_type)
            .await?;
        let (root, request) = input
            .finish(|| Some((
                AssignmentsRoot::DeviceManagement,
                CreateAssignmentRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    body: body?,
                },
            )))?;
        S::create_assignment(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "deviceManagementCreateAssignment",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            CreateAssignmentResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    post,
    path = "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments",
    operation_id = "meCreateAssignment",
    tag = "assignments",
    summary = "Assign an enrollment configuration",
    description = "Adds one assignment and leaves the others alone. Only `target` is required; the server\nchooses `id`. The assignment of a built-in configuration is fixed, so a configuration of\nthat sort accepts no other: 400. A target the configuration has already is refused with\n400 as well.\n\nMicrosoft's page:\n[Create enrollmentConfigurationAssignment](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-enrollmentconfigurationassignment-create?view=graph-rest-beta).",
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
                    "ETag" = String,
                    description = "A name for the state that the body shows, to be sent in `If-Match` or `If-None-Match`."
                ),
                (
                    "Location" = String,
                    description = "Absolute URL of the new assignment."
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
pub(super) async fn handle_me_create_assignment<S: AssignmentsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<CreateAssignmentResponse, S::Error> = async {
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
        let reading = service.reading();
        let root_type = || service.root_type(&context);
        let body = input
            .body::<
                muster_model::EnrollmentConfigurationAssignment,
                _,
            >(body, limit, reading, root_type)
            .await?;
        let (root, request) = input
            .finish(|| Some((
                AssignmentsRoot::Me,
                CreateAssignmentRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    body: body?,
                },
            )))?;
        S::create_assignment(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "meCreateAssignment",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            CreateAssignmentResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    post,
    path = "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments",
    operation_id = "usersCreateAssignment",
    tag = "assignments",
    summary = "Assign an enrollment configuration",
    description = "Adds one assignment and leaves the others alone. Only `target` is required; the server\nchooses `id`. The assignment of a built-in configuration is fixed, so a configuration of\nthat sort accepts no other: 400. A target the configuration has already is refused with\n400 as well.\n\nMicrosoft's page:\n[Create enrollmentConfigurationAssignment](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-enrollmentconfigurationassignment-create?view=graph-rest-beta).",
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
                    "ETag" = String,
                    description = "A name for the state that the body shows, to be sent in `If-Match` or `If-None-Match`."
                ),
                (
                    "Location" = String,
                    description = "Absolute URL of the new assignment."
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
pub(super) async fn handle_users_create_assignment<S: AssignmentsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<CreateAssignmentResponse, S::Error> = async {
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
        let reading = service.reading();
        let root_type = || service.root_type(&context);
        let body = input
            .body::<
                muster_model::EnrollmentConfigurationAssignment,
                _,
            >(body, limit, reading, root_type)
            .await?;
        let (root, request) = input
            .finish(|| Some((
                AssignmentsRoot::Users {
                    user_id: mounted_user_id?,
                },
                CreateAssignmentRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    body: body?,
                },
            )))?;
        S::create_assignment(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "usersCreateAssignment",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            CreateAssignmentResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `countAssignments`.
#[derive(Clone, Debug, PartialEq)]
pub struct CountAssignmentsRequest {
    /// The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one.
    pub device_enrollment_configuration_id: String,
    /// An OData condition, such as `priority eq 0 and startswith(displayName,'All')`. Only what meets it is answered with.
    pub filter: Option<String>,
    /// Words to look for, as in `"pilot"` or `"displayName:pilot"`, quotation marks included.
    pub search: Option<String>,
}
/// The documented answers of `countAssignments`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum CountAssignmentsResponse {
    /// The number of assignments.
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
impl TryFrom<Failure> for CountAssignmentsResponse {
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
impl CountAssignmentsResponse {
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
    path = "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/$count",
    operation_id = "deviceManagementCountAssignments",
    tag = "assignments",
    summary = "Count the assignments of an enrollment configuration",
    description = "Answers with a number in plain text: how many assignments the configuration has, after\n`$filter` and `$search`. See\n[Count](https://learn.microsoft.com/en-us/graph/query-parameters#count).",
    params(
        (
            "deviceEnrollmentConfigurationId" = String,
            Path,
            description = "The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one."
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
            description = "The number of assignments.",
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
pub(super) async fn handle_device_management_count_assignments<S: AssignmentsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<CountAssignmentsResponse, S::Error> = async {
        let mut input = Input::new(&context, parameters, &["$filter", "$search"]);
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
                AssignmentsRoot::DeviceManagement,
                CountAssignmentsRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    filter,
                    search,
                },
            )))?;
        S::count_assignments(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "deviceManagementCountAssignments",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            CountAssignmentsResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    get,
    path = "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/$count",
    operation_id = "meCountAssignments",
    tag = "assignments",
    summary = "Count the assignments of an enrollment configuration",
    description = "Answers with a number in plain text: how many assignments the configuration has, after\n`$filter` and `$search`. See\n[Count](https://learn.microsoft.com/en-us/graph/query-parameters#count).",
    params(
        (
            "deviceEnrollmentConfigurationId" = String,
            Path,
            description = "The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one."
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
            description = "The number of assignments.",
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
pub(super) async fn handle_me_count_assignments<S: AssignmentsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<CountAssignmentsResponse, S::Error> = async {
        let mut input = Input::new(&context, parameters, &["$filter", "$search"]);
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
                AssignmentsRoot::Me,
                CountAssignmentsRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    filter,
                    search,
                },
            )))?;
        S::count_assignments(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "meCountAssignments",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            CountAssignmentsResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    get,
    path = "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/$count",
    operation_id = "usersCountAssignments",
    tag = "assignments",
    summary = "Count the assignments of an enrollment configuration",
    description = "Answers with a number in plain text: how many assignments the configuration has, after\n`$filter` and `$search`. See\n[Count](https://learn.microsoft.com/en-us/graph/query-parameters#count).",
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
            description = "The number of assignments.",
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
pub(super) async fn handle_users_count_assignments<S: AssignmentsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<CountAssignmentsResponse, S::Error> = async {
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
                AssignmentsRoot::Users {
                    user_id: mounted_user_id?,
                },
                CountAssignmentsRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    filter,
                    search,
                },
            )))?;
        S::count_assignments(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "usersCountAssignments",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            CountAssignmentsResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `addAssignment`.
#[derive(Clone, Debug, PartialEq)]
pub struct AddAssignmentRequest {
    /// The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one.
    pub device_enrollment_configuration_id: String,
    pub body: muster_model::EnrollmentConfigurationAssignment,
}
/// The documented answers of `addAssignment`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum AddAssignmentResponse {
    /// Created. The body is the assignment as stored, with its new `id`.
    Created {
        e_tag: String,
        location: String,
        body: muster_model::EnrollmentConfigurationAssignment,
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
impl TryFrom<Failure> for AddAssignmentResponse {
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
impl AddAssignmentResponse {
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
    path = "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/$ref",
    operation_id = "deviceManagementAddAssignment",
    tag = "assignments",
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
                    "ETag" = String,
                    description = "A name for the state that the body shows, to be sent in `If-Match` or `If-None-Match`."
                ),
                (
                    "Location" = String,
                    description = "Absolute URL of the new assignment, under `assignments`, without `$ref`."
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
pub(super) async fn handle_device_management_add_assignment<S: AssignmentsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<AddAssignmentResponse, S::Error> = async {
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
        let reading = service.reading();
        let root_type = || service.root_type(&context);
        let body = input
            .body::<
                muster_model::EnrollmentConfigurationAssignment,
                _,
            >(body, limit, reading, root_type)
            .await?;
        let (root, request) = input
            .finish(|| Some((
                AssignmentsRoot::DeviceManagement,
                AddAssignmentRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    body: body?,
                },
            )))?;
        S::add_assignment(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "deviceManagementAddAssignment",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            AddAssignmentResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    post,
    path = "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/$ref",
    operation_id = "meAddAssignment",
    tag = "assignments",
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
                    "ETag" = String,
                    description = "A name for the state that the body shows, to be sent in `If-Match` or `If-None-Match`."
                ),
                (
                    "Location" = String,
                    description = "Absolute URL of the new assignment, under `assignments`, without `$ref`."
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
pub(super) async fn handle_me_add_assignment<S: AssignmentsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<AddAssignmentResponse, S::Error> = async {
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
        let reading = service.reading();
        let root_type = || service.root_type(&context);
        let body = input
            .body::<
                muster_model::EnrollmentConfigurationAssignment,
                _,
            >(body, limit, reading, root_type)
            .await?;
        let (root, request) = input
            .finish(|| Some((
                AssignmentsRoot::Me,
                AddAssignmentRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    body: body?,
                },
            )))?;
        S::add_assignment(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "meAddAssignment",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            AddAssignmentResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    post,
    path = "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/$ref",
    operation_id = "usersAddAssignment",
    tag = "assignments",
    summary = "Add an assignment by posting to the collection's $ref",
    description = "The second form of the same operation: it takes an assignment, creates it and answers\n201, exactly as a POST to `assignments` does.\n\nIn OData `$ref` normally links something that already exists, and its body is\n`{\"@odata.id\": \"...\"}`; see\n[Add members](https://learn.microsoft.com/en-us/graph/api/group-post-members?view=graph-rest-beta)\nfor such an operation. An assignment is contained in its configuration and has no other\nhome, so there is nothing to link: a body with `@odata.id` is refused with 400.",
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
                    "ETag" = String,
                    description = "A name for the state that the body shows, to be sent in `If-Match` or `If-None-Match`."
                ),
                (
                    "Location" = String,
                    description = "Absolute URL of the new assignment, under `assignments`, without `$ref`."
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
pub(super) async fn handle_users_add_assignment<S: AssignmentsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<AddAssignmentResponse, S::Error> = async {
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
        let reading = service.reading();
        let root_type = || service.root_type(&context);
        let body = input
            .body::<
                muster_model::EnrollmentConfigurationAssignment,
                _,
            >(body, limit, reading, root_type)
            .await?;
        let (root, request) = input
            .finish(|| Some((
                AssignmentsRoot::Users {
                    user_id: mounted_user_id?,
                },
                AddAssignmentRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    body: body?,
                },
            )))?;
        S::add_assignment(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "usersAddAssignment",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            AddAssignmentResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `getAssignment`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetAssignmentRequest {
    /// The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one.
    pub device_enrollment_configuration_id: String,
    /// The `id` of an assignment. It is looked up among the assignments of the configuration in the same path; an assignment of another configuration is not found.
    pub enrollment_configuration_assignment_id: String,
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
/// The documented answers of `getAssignment`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetAssignmentResponse {
    /// The assignment.
    Ok { e_tag: String, body: muster_model::EnrollmentConfigurationAssignment },
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
impl TryFrom<Failure> for GetAssignmentResponse {
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
impl GetAssignmentResponse {
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
    path = "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
    operation_id = "deviceManagementGetAssignment",
    tag = "assignments",
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
            description = "The assignment.",
            body = muster_model::EnrollmentConfigurationAssignment,
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
pub(super) async fn handle_device_management_get_assignment<S: AssignmentsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<GetAssignmentResponse, S::Error> = async {
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
                AssignmentsRoot::DeviceManagement,
                GetAssignmentRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    enrollment_configuration_assignment_id: enrollment_configuration_assignment_id?,
                    expand,
                    format,
                    if_match,
                    if_none_match,
                    select,
                },
            )))?;
        S::get_assignment(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "deviceManagementGetAssignment",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            GetAssignmentResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    get,
    path = "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
    operation_id = "meGetAssignment",
    tag = "assignments",
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
            description = "The assignment.",
            body = muster_model::EnrollmentConfigurationAssignment,
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
pub(super) async fn handle_me_get_assignment<S: AssignmentsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<GetAssignmentResponse, S::Error> = async {
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
                AssignmentsRoot::Me,
                GetAssignmentRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    enrollment_configuration_assignment_id: enrollment_configuration_assignment_id?,
                    expand,
                    format,
                    if_match,
                    if_none_match,
                    select,
                },
            )))?;
        S::get_assignment(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "meGetAssignment",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            GetAssignmentResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    get,
    path = "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
    operation_id = "usersGetAssignment",
    tag = "assignments",
    summary = "Get an assignment of an enrollment configuration",
    description = "Answers with the assignment itself, not wrapped in `value`. Both keys must exist, and\nthe assignment must belong to the configuration.\n\nMicrosoft's page:\n[Get enrollmentConfigurationAssignment](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-enrollmentconfigurationassignment-get?view=graph-rest-beta).",
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
            "enrollmentConfigurationAssignmentId" = String,
            Path,
            description = "The `id` of an assignment. It is looked up among the assignments of the configuration in the same path; an assignment of another configuration is not found."
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
            description = "The assignment.",
            body = muster_model::EnrollmentConfigurationAssignment,
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
pub(super) async fn handle_users_get_assignment<S: AssignmentsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<GetAssignmentResponse, S::Error> = async {
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
                AssignmentsRoot::Users {
                    user_id: mounted_user_id?,
                },
                GetAssignmentRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    enrollment_configuration_assignment_id: enrollment_configuration_assignment_id?,
                    expand,
                    format,
                    if_match,
                    if_none_match,
                    select,
                },
            )))?;
        S::get_assignment(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "usersGetAssignment",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            GetAssignmentResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `updateAssignment`.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateAssignmentRequest {
    /// The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one.
    pub device_enrollment_configuration_id: String,
    /// The `id` of an assignment. It is looked up among the assignments of the configuration in the same path; an assignment of another configuration is not found.
    pub enrollment_configuration_assignment_id: String,
    /// An entity tag, several of them, or `*`. The request is carried out only when the object is in a state that one of them stands for, or, with `*`, when it exists; otherwise 412. Without the header it is carried out in any state.
    pub if_match: Option<String>,
    /// An entity tag, several of them, or `*`. When the object is in a state that one of them stands for, or, with `*`, when it exists, the answer to a GET is 304 without a body, and anything else is not carried out: 412.
    pub if_none_match: Option<String>,
    pub body: muster_model::EnrollmentConfigurationAssignmentPatch,
}
/// The documented answers of `updateAssignment`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum UpdateAssignmentResponse {
    /// Changed. The body is the assignment as it is now.
    Ok { e_tag: String, body: muster_model::EnrollmentConfigurationAssignment },
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
impl TryFrom<Failure> for UpdateAssignmentResponse {
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
impl UpdateAssignmentResponse {
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
    path = "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
    operation_id = "deviceManagementUpdateAssignment",
    tag = "assignments",
    summary = "Update an assignment of an enrollment configuration",
    description = "Changes the properties that the body names and leaves the others. `target` is replaced as\na whole, filter included. The assignment of a built-in configuration is fixed: 400.\n\nMicrosoft's page:\n[Update enrollmentConfigurationAssignment](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-enrollmentconfigurationassignment-update?view=graph-rest-beta).",
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
        content = muster_model::EnrollmentConfigurationAssignmentPatch,
        content_type = "application/json"
    ),
    responses(
        (
            status = 200,
            description = "Changed. The body is the assignment as it is now.",
            body = muster_model::EnrollmentConfigurationAssignment,
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
pub(super) async fn handle_device_management_update_assignment<S: AssignmentsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<UpdateAssignmentResponse, S::Error> = async {
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
                muster_model::EnrollmentConfigurationAssignmentPatch,
                _,
            >(body, limit, reading, root_type)
            .await?;
        let (root, request) = input
            .finish(|| Some((
                AssignmentsRoot::DeviceManagement,
                UpdateAssignmentRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    enrollment_configuration_assignment_id: enrollment_configuration_assignment_id?,
                    if_match,
                    if_none_match,
                    body: body?,
                },
            )))?;
        S::update_assignment(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "deviceManagementUpdateAssignment",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            UpdateAssignmentResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    patch,
    path = "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
    operation_id = "meUpdateAssignment",
    tag = "assignments",
    summary = "Update an assignment of an enrollment configuration",
    description = "Changes the properties that the body names and leaves the others. `target` is replaced as\na whole, filter included. The assignment of a built-in configuration is fixed: 400.\n\nMicrosoft's page:\n[Update enrollmentConfigurationAssignment](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-enrollmentconfigurationassignment-update?view=graph-rest-beta).",
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
        content = muster_model::EnrollmentConfigurationAssignmentPatch,
        content_type = "application/json"
    ),
    responses(
        (
            status = 200,
            description = "Changed. The body is the assignment as it is now.",
            body = muster_model::EnrollmentConfigurationAssignment,
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
pub(super) async fn handle_me_update_assignment<S: AssignmentsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<UpdateAssignmentResponse, S::Error> = async {
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
                muster_model::EnrollmentConfigurationAssignmentPatch,
                _,
            >(body, limit, reading, root_type)
            .await?;
        let (root, request) = input
            .finish(|| Some((
                AssignmentsRoot::Me,
                UpdateAssignmentRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    enrollment_configuration_assignment_id: enrollment_configuration_assignment_id?,
                    if_match,
                    if_none_match,
                    body: body?,
                },
            )))?;
        S::update_assignment(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "meUpdateAssignment",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            UpdateAssignmentResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    patch,
    path = "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
    operation_id = "usersUpdateAssignment",
    tag = "assignments",
    summary = "Update an assignment of an enrollment configuration",
    description = "Changes the properties that the body names and leaves the others. `target` is replaced as\na whole, filter included. The assignment of a built-in configuration is fixed: 400.\n\nMicrosoft's page:\n[Update enrollmentConfigurationAssignment](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-enrollmentconfigurationassignment-update?view=graph-rest-beta).",
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
            "enrollmentConfigurationAssignmentId" = String,
            Path,
            description = "The `id` of an assignment. It is looked up among the assignments of the configuration in the same path; an assignment of another configuration is not found."
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
        content = muster_model::EnrollmentConfigurationAssignmentPatch,
        content_type = "application/json"
    ),
    responses(
        (
            status = 200,
            description = "Changed. The body is the assignment as it is now.",
            body = muster_model::EnrollmentConfigurationAssignment,
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
pub(super) async fn handle_users_update_assignment<S: AssignmentsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<UpdateAssignmentResponse, S::Error> = async {
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
                muster_model::EnrollmentConfigurationAssignmentPatch,
                _,
            >(body, limit, reading, root_type)
            .await?;
        let (root, request) = input
            .finish(|| Some((
                AssignmentsRoot::Users {
                    user_id: mounted_user_id?,
                },
                UpdateAssignmentRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    enrollment_configuration_assignment_id: enrollment_configuration_assignment_id?,
                    if_match,
                    if_none_match,
                    body: body?,
                },
            )))?;
        S::update_assignment(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "usersUpdateAssignment",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            UpdateAssignmentResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `deleteAssignment`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteAssignmentRequest {
    /// The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one.
    pub device_enrollment_configuration_id: String,
    /// The `id` of an assignment. It is looked up among the assignments of the configuration in the same path; an assignment of another configuration is not found.
    pub enrollment_configuration_assignment_id: String,
    /// An entity tag, several of them, or `*`. The request is carried out only when the object is in a state that one of them stands for, or, with `*`, when it exists; otherwise 412. Without the header it is carried out in any state.
    pub if_match: Option<String>,
    /// An entity tag, several of them, or `*`. When the object is in a state that one of them stands for, or, with `*`, when it exists, the answer to a GET is 304 without a body, and anything else is not carried out: 412.
    pub if_none_match: Option<String>,
}
/// The documented answers of `deleteAssignment`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum DeleteAssignmentResponse {
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
impl TryFrom<Failure> for DeleteAssignmentResponse {
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
impl DeleteAssignmentResponse {
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
    path = "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
    operation_id = "deviceManagementDeleteAssignment",
    tag = "assignments",
    summary = "Delete an assignment of an enrollment configuration",
    description = "Takes the configuration away from those the assignment was for, unless another of its\nassignments reaches them. The assignment of a built-in configuration is fixed: 400.\n\nMicrosoft's page:\n[Delete enrollmentConfigurationAssignment](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-enrollmentconfigurationassignment-delete?view=graph-rest-beta).",
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
pub(super) async fn handle_device_management_delete_assignment<S: AssignmentsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<DeleteAssignmentResponse, S::Error> = async {
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
                AssignmentsRoot::DeviceManagement,
                DeleteAssignmentRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    enrollment_configuration_assignment_id: enrollment_configuration_assignment_id?,
                    if_match,
                    if_none_match,
                },
            )))?;
        S::delete_assignment(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "deviceManagementDeleteAssignment",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            DeleteAssignmentResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    delete,
    path = "/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
    operation_id = "meDeleteAssignment",
    tag = "assignments",
    summary = "Delete an assignment of an enrollment configuration",
    description = "Takes the configuration away from those the assignment was for, unless another of its\nassignments reaches them. The assignment of a built-in configuration is fixed: 400.\n\nMicrosoft's page:\n[Delete enrollmentConfigurationAssignment](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-enrollmentconfigurationassignment-delete?view=graph-rest-beta).",
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
pub(super) async fn handle_me_delete_assignment<S: AssignmentsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<DeleteAssignmentResponse, S::Error> = async {
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
                AssignmentsRoot::Me,
                DeleteAssignmentRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    enrollment_configuration_assignment_id: enrollment_configuration_assignment_id?,
                    if_match,
                    if_none_match,
                },
            )))?;
        S::delete_assignment(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "meDeleteAssignment",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            DeleteAssignmentResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    delete,
    path = "/users/{user-id}/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
    operation_id = "usersDeleteAssignment",
    tag = "assignments",
    summary = "Delete an assignment of an enrollment configuration",
    description = "Takes the configuration away from those the assignment was for, unless another of its\nassignments reaches them. The assignment of a built-in configuration is fixed: 400.\n\nMicrosoft's page:\n[Delete enrollmentConfigurationAssignment](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-enrollmentconfigurationassignment-delete?view=graph-rest-beta).",
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
            "enrollmentConfigurationAssignmentId" = String,
            Path,
            description = "The `id` of an assignment. It is looked up among the assignments of the configuration in the same path; an assignment of another configuration is not found."
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
pub(super) async fn handle_users_delete_assignment<S: AssignmentsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<DeleteAssignmentResponse, S::Error> = async {
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
                AssignmentsRoot::Users {
                    user_id: mounted_user_id?,
                },
                DeleteAssignmentRequest {
                    device_enrollment_configuration_id: device_enrollment_configuration_id?,
                    enrollment_configuration_assignment_id: enrollment_configuration_assignment_id?,
                    if_match,
                    if_none_match,
                },
            )))?;
        S::delete_assignment(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "usersDeleteAssignment",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            DeleteAssignmentResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
