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
pub enum UsersRoot {
    /// Below `me`.
    Me,
    /// Below `users`.
    Users {
        /// The `id` of a user, or the user's `userPrincipalName`.
        user_id: String,
    },
}
/// The users of the tenant, the groups each of them is in, and the enrollment configurations that apply to each. `/me` stands for the signed-in user.
pub trait UsersOperations: Service {
    /// Get the signed-in user
    ///
    /// - `GET /me`
    ///
    /// Answers with the user the token was issued for. A token of an application alone has no
    /// user, and is refused with 400, as every path below `/me` refuses it.
    ///
    /// Microsoft's page:
    /// [Get user](https://learn.microsoft.com/en-us/graph/api/user-get?view=graph-rest-1.0).
    fn get_me(
        &self,
        context: &RequestContext,
        request: GetMeRequest,
    ) -> impl Future<Output = Result<GetMeResponse, Self::Error>> + Send;
    /// List the groups a user is in, directly and through other groups
    ///
    /// - `GET /me/transitiveMemberOf`
    /// - `GET /users/{user-id}/transitiveMemberOf`
    ///
    /// Answers with each group once, however many ways lead to it. These are the groups whose
    /// assignments reach the user.
    ///
    /// Microsoft's page:
    /// [List a user's memberships (direct and transitive)](https://learn.microsoft.com/en-us/graph/api/user-list-transitivememberof?view=graph-rest-1.0).
    fn list_transitive_member_of(
        &self,
        context: &RequestContext,
        root: UsersRoot,
        request: ListTransitiveMemberOfRequest,
    ) -> impl Future<
        Output = Result<ListTransitiveMemberOfResponse, Self::Error>,
    > + Send;
    /// Get the enrollment configurations that apply to a user
    ///
    /// - `GET /me/getEffectiveDeviceEnrollmentConfigurations()`
    /// - `GET /users/{user-id}/getEffectiveDeviceEnrollmentConfigurations()`
    ///
    /// Answers with at most one configuration of each kind, and of each platform for
    /// restrictions of a single platform: of those that reach the user through an assignment and
    /// are not taken away by an exclusion, the one with the lowest priority, and the built-in
    /// one when there is none.
    ///
    /// Microsoft's page:
    /// [getEffectiveDeviceEnrollmentConfigurations function](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-user-geteffectivedeviceenrollmentconfigurations?view=graph-rest-beta).
    fn get_effective_device_enrollment_configurations(
        &self,
        context: &RequestContext,
        root: UsersRoot,
        request: GetEffectiveDeviceEnrollmentConfigurationsRequest,
    ) -> impl Future<
        Output = Result<GetEffectiveDeviceEnrollmentConfigurationsResponse, Self::Error>,
    > + Send;
    /// List users
    ///
    /// - `GET /users`
    ///
    /// Answers with the users of the tenant. There is no `$skip` here, as in Graph: the next page is
    /// behind `@odata.nextLink`.
    ///
    /// Microsoft's page:
    /// [List users](https://learn.microsoft.com/en-us/graph/api/user-list?view=graph-rest-1.0).
    fn list_users(
        &self,
        context: &RequestContext,
        request: ListUsersRequest,
    ) -> impl Future<Output = Result<ListUsersResponse, Self::Error>> + Send;
    /// Create a user
    ///
    /// - `POST /users`
    ///
    /// The server chooses `id`. A `userPrincipalName` that another user has is refused with 400.
    /// Microsoft's own example sends `passwordProfile`, which is not declared here and refused;
    /// see `user`.
    ///
    /// Microsoft's page:
    /// [Create user](https://learn.microsoft.com/en-us/graph/api/user-post-users?view=graph-rest-1.0).
    fn create_user(
        &self,
        context: &RequestContext,
        request: CreateUserRequest,
    ) -> impl Future<Output = Result<CreateUserResponse, Self::Error>> + Send;
    /// Get a user
    ///
    /// - `GET /users/{user-id}`
    ///
    /// Answers with the user itself, not wrapped in `value`.
    ///
    /// Microsoft's page:
    /// [Get user](https://learn.microsoft.com/en-us/graph/api/user-get?view=graph-rest-1.0).
    fn get_user(
        &self,
        context: &RequestContext,
        request: GetUserRequest,
    ) -> impl Future<Output = Result<GetUserResponse, Self::Error>> + Send;
    /// Update a user
    ///
    /// - `PATCH /users/{user-id}`
    ///
    /// Changes the properties that the body names and leaves the others; `assignedLicenses` is
    /// replaced as a whole. What the user is targeted with follows at once.
    ///
    /// Microsoft's page:
    /// [Update user](https://learn.microsoft.com/en-us/graph/api/user-update?view=graph-rest-1.0).
    fn update_user(
        &self,
        context: &RequestContext,
        request: UpdateUserRequest,
    ) -> impl Future<Output = Result<UpdateUserResponse, Self::Error>> + Send;
    /// Delete a user
    ///
    /// - `DELETE /users/{user-id}`
    ///
    /// Removes the user, and the user's memberships with it. Graph keeps a deleted user for 30
    /// days, to be restored; Muster does not.
    ///
    /// Microsoft's page:
    /// [Delete a user](https://learn.microsoft.com/en-us/graph/api/user-delete?view=graph-rest-1.0).
    fn delete_user(
        &self,
        context: &RequestContext,
        request: DeleteUserRequest,
    ) -> impl Future<Output = Result<DeleteUserResponse, Self::Error>> + Send;
}
/// The request of `getMe`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetMeRequest {
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
/// The documented answers of `getMe`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetMeResponse {
    /// The signed-in user.
    Ok { e_tag: String, body: muster_model::User },
    /// The client has this state already, as `If-None-Match` says.
    NotModified,
    /// The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.
    BadRequest(muster_model::OdataError),
    /// The request has no token, or one that is malformed, expired or not meant for this server. The message says which.
    Unauthorized(muster_model::OdataError),
    /// The token is good but has none of the scopes the operation asks for. The message names them.
    Forbidden(muster_model::OdataError),
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
impl TryFrom<Failure> for GetMeResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::Unauthorized(body) => Ok(Self::Unauthorized(body)),
            Failure::Forbidden(body) => Ok(Self::Forbidden(body)),
            Failure::PreconditionFailed(body) => Ok(Self::PreconditionFailed(body)),
            Failure::TooManyRequests(body) => Ok(Self::TooManyRequests(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
            Failure::NotImplemented(body) => Ok(Self::NotImplemented(body)),
            Failure::ServiceUnavailable(body) => Ok(Self::ServiceUnavailable(body)),
            undocumented => Err(undocumented),
        }
    }
}
impl GetMeResponse {
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
    path = "/me",
    operation_id = "getMe",
    tag = "users",
    summary = "Get the signed-in user",
    description = "Answers with the user the token was issued for. A token of an application alone has no\nuser, and is refused with 400, as every path below `/me` refuses it.\n\nMicrosoft's page:\n[Get user](https://learn.microsoft.com/en-us/graph/api/user-get?view=graph-rest-1.0).",
    params(
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
            description = "The signed-in user.",
            body = muster_model::User,
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
        ("microsoftGraph" = ["User.Read"]),
        ("microsoftGraph" = ["User.ReadWrite"]),
        ("microsoftGraph" = ["User.ReadBasic.All"]),
        ("microsoftGraph" = ["User.Read.All"]),
        ("microsoftGraph" = ["User.ReadWrite.All"]),
        ("microsoftGraph" = ["Directory.Read.All"]),
        ("microsoftGraph" = ["Directory.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_get_me<S: UsersOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<GetMeResponse, S::Error> = async {
        let mut input = Input::new(
            &context,
            parameters,
            &["$expand", "$format", "$select"],
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
        let request = input
            .finish(|| Some(GetMeRequest {
                expand,
                format,
                if_match,
                if_none_match,
                select,
            }))?;
        S::get_me(&service, &context, request).await
    }
        .await;
    answer::finish(
        "getMe",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            GetMeResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `listTransitiveMemberOf`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListTransitiveMemberOfRequest {
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
/// The documented answers of `listTransitiveMemberOf`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum ListTransitiveMemberOfResponse {
    /// The groups. An empty `value` is a valid answer.
    Ok(muster_model::DirectoryObjectCollection),
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
impl TryFrom<Failure> for ListTransitiveMemberOfResponse {
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
impl ListTransitiveMemberOfResponse {
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
    path = "/me/transitiveMemberOf",
    operation_id = "meListTransitiveMemberOf",
    tag = "users",
    summary = "List the groups a user is in, directly and through other groups",
    description = "Answers with each group once, however many ways lead to it. These are the groups whose\nassignments reach the user.\n\nMicrosoft's page:\n[List a user's memberships (direct and transitive)](https://learn.microsoft.com/en-us/graph/api/user-list-transitivememberof?view=graph-rest-1.0).",
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
            description = "The groups. An empty `value` is a valid answer.",
            body = muster_model::DirectoryObjectCollection,
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
        ("microsoftGraph" = ["User.Read"]),
        ("microsoftGraph" = ["User.Read.All"]),
        ("microsoftGraph" = ["GroupMember.ReadBasic.All"]),
        ("microsoftGraph" = ["GroupMember.Read.All"]),
        ("microsoftGraph" = ["Group.ReadBasic.All"]),
        ("microsoftGraph" = ["Group.Read.All"]),
        ("microsoftGraph" = ["Directory.Read.All"]),
        ("microsoftGraph" = ["Directory.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_me_list_transitive_member_of<S: UsersOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<ListTransitiveMemberOfResponse, S::Error> = async {
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
                UsersRoot::Me,
                ListTransitiveMemberOfRequest {
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
        S::list_transitive_member_of(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "meListTransitiveMemberOf",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            ListTransitiveMemberOfResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    get,
    path = "/users/{user-id}/transitiveMemberOf",
    operation_id = "usersListTransitiveMemberOf",
    tag = "users",
    summary = "List the groups a user is in, directly and through other groups",
    description = "Answers with each group once, however many ways lead to it. These are the groups whose\nassignments reach the user.\n\nMicrosoft's page:\n[List a user's memberships (direct and transitive)](https://learn.microsoft.com/en-us/graph/api/user-list-transitivememberof?view=graph-rest-1.0).",
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
            description = "The groups. An empty `value` is a valid answer.",
            body = muster_model::DirectoryObjectCollection,
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
        ("microsoftGraph" = ["User.Read"]),
        ("microsoftGraph" = ["User.Read.All"]),
        ("microsoftGraph" = ["GroupMember.ReadBasic.All"]),
        ("microsoftGraph" = ["GroupMember.Read.All"]),
        ("microsoftGraph" = ["Group.ReadBasic.All"]),
        ("microsoftGraph" = ["Group.Read.All"]),
        ("microsoftGraph" = ["Directory.Read.All"]),
        ("microsoftGraph" = ["Directory.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_users_list_transitive_member_of<S: UsersOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<ListTransitiveMemberOfResponse, S::Error> = async {
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
                UsersRoot::Users {
                    user_id: mounted_user_id?,
                },
                ListTransitiveMemberOfRequest {
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
        S::list_transitive_member_of(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "usersListTransitiveMemberOf",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            ListTransitiveMemberOfResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `getEffectiveDeviceEnrollmentConfigurations`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetEffectiveDeviceEnrollmentConfigurationsRequest {
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
/// The documented answers of `getEffectiveDeviceEnrollmentConfigurations`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetEffectiveDeviceEnrollmentConfigurationsResponse {
    /// The configurations that apply.
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
impl TryFrom<Failure> for GetEffectiveDeviceEnrollmentConfigurationsResponse {
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
impl GetEffectiveDeviceEnrollmentConfigurationsResponse {
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
    path = "/me/getEffectiveDeviceEnrollmentConfigurations()",
    operation_id = "meGetEffectiveDeviceEnrollmentConfigurations",
    tag = "users",
    summary = "Get the enrollment configurations that apply to a user",
    description = "Answers with at most one configuration of each kind, and of each platform for\nrestrictions of a single platform: of those that reach the user through an assignment and\nare not taken away by an exclusion, the one with the lowest priority, and the built-in\none when there is none.\n\nMicrosoft's page:\n[getEffectiveDeviceEnrollmentConfigurations function](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-user-geteffectivedeviceenrollmentconfigurations?view=graph-rest-beta).",
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
            description = "The configurations that apply.",
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
pub(super) async fn handle_me_get_effective_device_enrollment_configurations<
    S: UsersOperations,
>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<GetEffectiveDeviceEnrollmentConfigurationsResponse, S::Error> = async {
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
                UsersRoot::Me,
                GetEffectiveDeviceEnrollmentConfigurationsRequest {
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
        S::get_effective_device_enrollment_configurations(
                &service,
                &context,
                root,
                request,
            )
            .await
    }
        .await;
    answer::finish(
        "meGetEffectiveDeviceEnrollmentConfigurations",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            GetEffectiveDeviceEnrollmentConfigurationsResponse::try_from(failure)
                .map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    get,
    path = "/users/{user-id}/getEffectiveDeviceEnrollmentConfigurations()",
    operation_id = "usersGetEffectiveDeviceEnrollmentConfigurations",
    tag = "users",
    summary = "Get the enrollment configurations that apply to a user",
    description = "Answers with at most one configuration of each kind, and of each platform for\nrestrictions of a single platform: of those that reach the user through an assignment and\nare not taken away by an exclusion, the one with the lowest priority, and the built-in\none when there is none.\n\nMicrosoft's page:\n[getEffectiveDeviceEnrollmentConfigurations function](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-user-geteffectivedeviceenrollmentconfigurations?view=graph-rest-beta).",
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
            description = "The configurations that apply.",
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
pub(super) async fn handle_users_get_effective_device_enrollment_configurations<
    S: UsersOperations,
>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<GetEffectiveDeviceEnrollmentConfigurationsResponse, S::Error> = async {
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
                UsersRoot::Users {
                    user_id: mounted_user_id?,
                },
                GetEffectiveDeviceEnrollmentConfigurationsRequest {
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
        S::get_effective_device_enrollment_configurations(
                &service,
                &context,
                root,
                request,
            )
            .await
    }
        .await;
    answer::finish(
        "usersGetEffectiveDeviceEnrollmentConfigurations",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            GetEffectiveDeviceEnrollmentConfigurationsResponse::try_from(failure)
                .map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `listUsers`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListUsersRequest {
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
    /// Where the next page begins. It stands in `@odata.nextLink` and means nothing to anybody but the server; do not make one.
    pub skiptoken: Option<String>,
    /// How many to answer with at most. The rest is behind `@odata.nextLink`.
    pub top: Option<i32>,
}
/// The documented answers of `listUsers`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum ListUsersResponse {
    /// The users. An empty `value` is a valid answer.
    Ok(muster_model::UserCollection),
    /// The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.
    BadRequest(muster_model::OdataError),
    /// The request has no token, or one that is malformed, expired or not meant for this server. The message says which.
    Unauthorized(muster_model::OdataError),
    /// The token is good but has none of the scopes the operation asks for. The message names them.
    Forbidden(muster_model::OdataError),
    /// Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.
    TooManyRequests(muster_model::OdataError),
    /// The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.
    InternalServerError(muster_model::OdataError),
    /// The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.
    NotImplemented(muster_model::OdataError),
    /// The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.
    ServiceUnavailable(muster_model::OdataError),
}
impl TryFrom<Failure> for ListUsersResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::Unauthorized(body) => Ok(Self::Unauthorized(body)),
            Failure::Forbidden(body) => Ok(Self::Forbidden(body)),
            Failure::TooManyRequests(body) => Ok(Self::TooManyRequests(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
            Failure::NotImplemented(body) => Ok(Self::NotImplemented(body)),
            Failure::ServiceUnavailable(body) => Ok(Self::ServiceUnavailable(body)),
            undocumented => Err(undocumented),
        }
    }
}
impl ListUsersResponse {
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
    path = "/users",
    operation_id = "listUsers",
    tag = "users",
    summary = "List users",
    description = "Answers with the users of the tenant. There is no `$skip` here, as in Graph: the next page is\nbehind `@odata.nextLink`.\n\nMicrosoft's page:\n[List users](https://learn.microsoft.com/en-us/graph/api/user-list?view=graph-rest-1.0).",
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
            description = "The users. An empty `value` is a valid answer.",
            body = muster_model::UserCollection,
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
        ("microsoftGraph" = ["User.ReadBasic.All"]),
        ("microsoftGraph" = ["User.Read.All"]),
        ("microsoftGraph" = ["User.ReadWrite.All"]),
        ("microsoftGraph" = ["Directory.Read.All"]),
        ("microsoftGraph" = ["Directory.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementServiceConfig.Read.All"]),
        ("microsoftGraph" = ["DeviceManagementServiceConfig.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.Read.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementApps.Read.All"]),
        ("microsoftGraph" = ["DeviceManagementApps.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementManagedDevices.Read.All"]),
        ("microsoftGraph" = ["DeviceManagementManagedDevices.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_list_users<S: UsersOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<ListUsersResponse, S::Error> = async {
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
        let request = input
            .finish(|| Some(ListUsersRequest {
                count,
                expand,
                filter,
                format,
                orderby,
                search,
                select,
                skiptoken,
                top,
            }))?;
        S::list_users(&service, &context, request).await
    }
        .await;
    answer::finish(
        "listUsers",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            ListUsersResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `createUser`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateUserRequest {
    pub body: muster_model::User,
}
/// The documented answers of `createUser`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum CreateUserResponse {
    /// Created. The body is the user as stored, with its new `id`.
    Created { e_tag: String, location: String, body: muster_model::User },
    /// The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.
    BadRequest(muster_model::OdataError),
    /// The request has no token, or one that is malformed, expired or not meant for this server. The message says which.
    Unauthorized(muster_model::OdataError),
    /// The token is good but has none of the scopes the operation asks for. The message names them.
    Forbidden(muster_model::OdataError),
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
impl TryFrom<Failure> for CreateUserResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::Unauthorized(body) => Ok(Self::Unauthorized(body)),
            Failure::Forbidden(body) => Ok(Self::Forbidden(body)),
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
impl CreateUserResponse {
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
    path = "/users",
    operation_id = "createUser",
    tag = "users",
    summary = "Create a user",
    description = "The server chooses `id`. A `userPrincipalName` that another user has is refused with 400.\nMicrosoft's own example sends `passwordProfile`, which is not declared here and refused;\nsee `user`.\n\nMicrosoft's page:\n[Create user](https://learn.microsoft.com/en-us/graph/api/user-post-users?view=graph-rest-1.0).",
    params(),
    request_body(content = muster_model::User, content_type = "application/json"),
    responses(
        (
            status = 201,
            description = "Created. The body is the user as stored, with its new `id`.",
            body = muster_model::User,
            content_type = "application/json",
            headers(
                (
                    "ETag" = String,
                    description = "A name for the state that the body shows, to be sent in `If-Match` or `If-None-Match`."
                ),
                ("Location" = String, description = "Absolute URL of the new user.")
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
        ("microsoftGraph" = ["User.ReadWrite.All"]),
        ("microsoftGraph" = ["Directory.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementServiceConfig.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementApps.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementManagedDevices.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_create_user<S: UsersOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<CreateUserResponse, S::Error> = async {
        let limit = service.body_limit();
        let mut input = Input::new(&context, parameters, &[]);
        let reading = service.reading();
        let root_type = || service.root_type(&context);
        let body = input
            .body::<muster_model::User, _>(body, limit, reading, root_type)
            .await?;
        let request = input.finish(|| Some(CreateUserRequest { body: body? }))?;
        S::create_user(&service, &context, request).await
    }
        .await;
    answer::finish(
        "createUser",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            CreateUserResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `getUser`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetUserRequest {
    /// The `id` of a user, or the user's `userPrincipalName`.
    pub user_id: String,
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
/// The documented answers of `getUser`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetUserResponse {
    /// The user.
    Ok { e_tag: String, body: muster_model::User },
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
impl TryFrom<Failure> for GetUserResponse {
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
impl GetUserResponse {
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
    path = "/users/{user-id}",
    operation_id = "getUser",
    tag = "users",
    summary = "Get a user",
    description = "Answers with the user itself, not wrapped in `value`.\n\nMicrosoft's page:\n[Get user](https://learn.microsoft.com/en-us/graph/api/user-get?view=graph-rest-1.0).",
    params(
        (
            "user-id" = String,
            Path,
            description = "The `id` of a user, or the user's `userPrincipalName`."
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
            description = "The user.",
            body = muster_model::User,
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
        ("microsoftGraph" = ["User.ReadBasic.All"]),
        ("microsoftGraph" = ["User.Read.All"]),
        ("microsoftGraph" = ["User.ReadWrite.All"]),
        ("microsoftGraph" = ["Directory.Read.All"]),
        ("microsoftGraph" = ["Directory.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementServiceConfig.Read.All"]),
        ("microsoftGraph" = ["DeviceManagementServiceConfig.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.Read.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementApps.Read.All"]),
        ("microsoftGraph" = ["DeviceManagementApps.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementManagedDevices.Read.All"]),
        ("microsoftGraph" = ["DeviceManagementManagedDevices.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_get_user<S: UsersOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<GetUserResponse, S::Error> = async {
        let mut input = Input::new(
            &context,
            parameters,
            &["$expand", "$format", "$select"],
        );
        let user_id = input
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
        let request = input
            .finish(|| Some(GetUserRequest {
                user_id: user_id?,
                expand,
                format,
                if_match,
                if_none_match,
                select,
            }))?;
        S::get_user(&service, &context, request).await
    }
        .await;
    answer::finish(
        "getUser",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            GetUserResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `updateUser`.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateUserRequest {
    /// The `id` of a user, or the user's `userPrincipalName`.
    pub user_id: String,
    /// An entity tag, several of them, or `*`. The request is carried out only when the object is in a state that one of them stands for, or, with `*`, when it exists; otherwise 412. Without the header it is carried out in any state.
    pub if_match: Option<String>,
    /// An entity tag, several of them, or `*`. When the object is in a state that one of them stands for, or, with `*`, when it exists, the answer to a GET is 304 without a body, and anything else is not carried out: 412.
    pub if_none_match: Option<String>,
    pub body: muster_model::UserPatch,
}
/// The documented answers of `updateUser`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum UpdateUserResponse {
    /// Changed. There is no body.
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
impl TryFrom<Failure> for UpdateUserResponse {
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
impl UpdateUserResponse {
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
    patch,
    path = "/users/{user-id}",
    operation_id = "updateUser",
    tag = "users",
    summary = "Update a user",
    description = "Changes the properties that the body names and leaves the others; `assignedLicenses` is\nreplaced as a whole. What the user is targeted with follows at once.\n\nMicrosoft's page:\n[Update user](https://learn.microsoft.com/en-us/graph/api/user-update?view=graph-rest-1.0).",
    params(
        (
            "user-id" = String,
            Path,
            description = "The `id` of a user, or the user's `userPrincipalName`."
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
    request_body(content = muster_model::UserPatch, content_type = "application/json"),
    responses(
        (status = 204, description = "Changed. There is no body."),
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
        ("microsoftGraph" = ["User.ReadWrite.All"]),
        ("microsoftGraph" = ["Directory.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementServiceConfig.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementApps.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementManagedDevices.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_update_user<S: UsersOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<UpdateUserResponse, S::Error> = async {
        let limit = service.body_limit();
        let mut input = Input::new(&context, parameters, &[]);
        let user_id = input
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
            .body::<muster_model::UserPatch, _>(body, limit, reading, root_type)
            .await?;
        let request = input
            .finish(|| Some(UpdateUserRequest {
                user_id: user_id?,
                if_match,
                if_none_match,
                body: body?,
            }))?;
        S::update_user(&service, &context, request).await
    }
        .await;
    answer::finish(
        "updateUser",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            UpdateUserResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `deleteUser`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteUserRequest {
    /// The `id` of a user, or the user's `userPrincipalName`.
    pub user_id: String,
    /// An entity tag, several of them, or `*`. The request is carried out only when the object is in a state that one of them stands for, or, with `*`, when it exists; otherwise 412. Without the header it is carried out in any state.
    pub if_match: Option<String>,
    /// An entity tag, several of them, or `*`. When the object is in a state that one of them stands for, or, with `*`, when it exists, the answer to a GET is 304 without a body, and anything else is not carried out: 412.
    pub if_none_match: Option<String>,
}
/// The documented answers of `deleteUser`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum DeleteUserResponse {
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
impl TryFrom<Failure> for DeleteUserResponse {
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
impl DeleteUserResponse {
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
    path = "/users/{user-id}",
    operation_id = "deleteUser",
    tag = "users",
    summary = "Delete a user",
    description = "Removes the user, and the user's memberships with it. Graph keeps a deleted user for 30\ndays, to be restored; Muster does not.\n\nMicrosoft's page:\n[Delete a user](https://learn.microsoft.com/en-us/graph/api/user-delete?view=graph-rest-1.0).",
    params(
        (
            "user-id" = String,
            Path,
            description = "The `id` of a user, or the user's `userPrincipalName`."
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
        ("microsoftGraph" = ["User.DeleteRestore.All"]),
        ("microsoftGraph" = ["User.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementServiceConfig.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementConfiguration.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementApps.ReadWrite.All"]),
        ("microsoftGraph" = ["DeviceManagementManagedDevices.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_delete_user<S: UsersOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<DeleteUserResponse, S::Error> = async {
        let mut input = Input::new(&context, parameters, &[]);
        let user_id = input
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
        let request = input
            .finish(|| Some(DeleteUserRequest {
                user_id: user_id?,
                if_match,
                if_none_match,
            }))?;
        S::delete_user(&service, &context, request).await
    }
        .await;
    answer::finish(
        "deleteUser",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            DeleteUserResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
