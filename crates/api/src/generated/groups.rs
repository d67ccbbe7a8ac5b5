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
/// The groups of the tenant and their direct members, which may be users or other groups.
pub trait GroupsOperations: Service {
    /// List groups
    ///
    /// - `GET /groups`
    ///
    /// Answers with the groups of the tenant.
    ///
    /// Microsoft's page:
    /// [List groups](https://learn.microsoft.com/en-us/graph/api/group-list?view=graph-rest-1.0).
    fn list_groups(
        &self,
        context: &RequestContext,
        request: ListGroupsRequest,
    ) -> impl Future<Output = Result<ListGroupsResponse, Self::Error>> + Send;
    /// Create a group
    ///
    /// - `POST /groups`
    ///
    /// The server chooses `id`. The group has no members yet: members cannot be sent along.
    ///
    /// Microsoft's page:
    /// [Create group](https://learn.microsoft.com/en-us/graph/api/group-post-groups?view=graph-rest-1.0).
    fn create_group(
        &self,
        context: &RequestContext,
        request: CreateGroupRequest,
    ) -> impl Future<Output = Result<CreateGroupResponse, Self::Error>> + Send;
    /// Get a group
    ///
    /// - `GET /groups/{group-id}`
    ///
    /// Answers with the group itself, not wrapped in `value` and without its members.
    ///
    /// Microsoft's page:
    /// [Get group](https://learn.microsoft.com/en-us/graph/api/group-get?view=graph-rest-1.0).
    fn get_group(
        &self,
        context: &RequestContext,
        request: GetGroupRequest,
    ) -> impl Future<Output = Result<GetGroupResponse, Self::Error>> + Send;
    /// Update a group
    ///
    /// - `PATCH /groups/{group-id}`
    ///
    /// Changes the properties that the body names and leaves the others. Members are added and
    /// removed under `members`.
    ///
    /// Microsoft's page:
    /// [Update group](https://learn.microsoft.com/en-us/graph/api/group-update?view=graph-rest-1.0).
    fn update_group(
        &self,
        context: &RequestContext,
        request: UpdateGroupRequest,
    ) -> impl Future<Output = Result<UpdateGroupResponse, Self::Error>> + Send;
    /// Delete a group
    ///
    /// - `DELETE /groups/{group-id}`
    ///
    /// Removes the group and every membership of it and in it, and leaves its members. An
    /// assignment to the group stays, and reaches nobody.
    ///
    /// Microsoft's page:
    /// [Delete group](https://learn.microsoft.com/en-us/graph/api/group-delete?view=graph-rest-1.0).
    fn delete_group(
        &self,
        context: &RequestContext,
        request: DeleteGroupRequest,
    ) -> impl Future<Output = Result<DeleteGroupResponse, Self::Error>> + Send;
    /// List the direct members of a group
    ///
    /// - `GET /groups/{group-id}/members`
    ///
    /// Answers with users and groups in one collection; tell them apart by `@odata.type`.
    /// Members of the groups inside are not listed.
    ///
    /// Microsoft's page:
    /// [List group members](https://learn.microsoft.com/en-us/graph/api/group-list-members?view=graph-rest-1.0).
    fn list_group_members(
        &self,
        context: &RequestContext,
        request: ListGroupMembersRequest,
    ) -> impl Future<Output = Result<ListGroupMembersResponse, Self::Error>> + Send;
    /// Add a member to a group
    ///
    /// - `POST /groups/{group-id}/members/$ref`
    ///
    /// Links a user or a group that exists. 400 when it is a direct member already, or when the
    /// group would come to contain itself; 404 when the object does not exist.
    ///
    /// Microsoft's page:
    /// [Add members](https://learn.microsoft.com/en-us/graph/api/group-post-members?view=graph-rest-1.0).
    fn add_group_member(
        &self,
        context: &RequestContext,
        request: AddGroupMemberRequest,
    ) -> impl Future<Output = Result<AddGroupMemberResponse, Self::Error>> + Send;
    /// Remove a member from a group
    ///
    /// - `DELETE /groups/{group-id}/members/{directoryObject-id}/$ref`
    ///
    /// Removes the link and leaves the user or group itself. 404 when it is not a direct member.
    ///
    /// Microsoft's page:
    /// [Remove member](https://learn.microsoft.com/en-us/graph/api/group-delete-members?view=graph-rest-1.0).
    fn remove_group_member(
        &self,
        context: &RequestContext,
        request: RemoveGroupMemberRequest,
    ) -> impl Future<Output = Result<RemoveGroupMemberResponse, Self::Error>> + Send;
}
/// The request of `listGroups`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListGroupsRequest {
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
/// The documented answers of `listGroups`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum ListGroupsResponse {
    /// The groups. An empty `value` is a valid answer.
    Ok(muster_model::GroupCollection),
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
impl TryFrom<Failure> for ListGroupsResponse {
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
impl ListGroupsResponse {
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
    path = "/groups",
    operation_id = "listGroups",
    tag = "groups",
    summary = "List groups",
    description = "Answers with the groups of the tenant.\n\nMicrosoft's page:\n[List groups](https://learn.microsoft.com/en-us/graph/api/group-list?view=graph-rest-1.0).",
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
            body = muster_model::GroupCollection,
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
        ("microsoftGraph" = ["Group.ReadBasic.All"]),
        ("microsoftGraph" = ["GroupMember.Read.All"]),
        ("microsoftGraph" = ["Group.Read.All"]),
        ("microsoftGraph" = ["Group.ReadWrite.All"]),
        ("microsoftGraph" = ["Directory.Read.All"]),
        ("microsoftGraph" = ["Directory.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_list_groups<S: GroupsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<ListGroupsResponse, S::Error> = async {
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
        let request = input
            .finish(|| Some(ListGroupsRequest {
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
            }))?;
        S::list_groups(&service, &context, request).await
    }
        .await;
    answer::finish(
        "listGroups",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            ListGroupsResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `createGroup`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateGroupRequest {
    pub body: muster_model::Group,
}
/// The documented answers of `createGroup`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum CreateGroupResponse {
    /// Created. The body is the group as stored, with its new `id`.
    Created { e_tag: String, location: String, body: muster_model::Group },
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
impl TryFrom<Failure> for CreateGroupResponse {
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
impl CreateGroupResponse {
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
    path = "/groups",
    operation_id = "createGroup",
    tag = "groups",
    summary = "Create a group",
    description = "The server chooses `id`. The group has no members yet: members cannot be sent along.\n\nMicrosoft's page:\n[Create group](https://learn.microsoft.com/en-us/graph/api/group-post-groups?view=graph-rest-1.0).",
    params(),
    request_body(content = muster_model::Group, content_type = "application/json"),
    responses(
        (
            status = 201,
            description = "Created. The body is the group as stored, with its new `id`.",
            body = muster_model::Group,
            content_type = "application/json",
            headers(
                (
                    "ETag" = String,
                    description = "A name for the state that the body shows, to be sent in `If-Match` or `If-None-Match`."
                ),
                ("Location" = String, description = "Absolute URL of the new group.")
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
        ("microsoftGraph" = ["Group.Create"]),
        ("microsoftGraph" = ["Group.ReadWrite.All"]),
        ("microsoftGraph" = ["Directory.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_create_group<S: GroupsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<CreateGroupResponse, S::Error> = async {
        let limit = service.body_limit();
        let mut input = Input::new(&context, parameters, &[]);
        let reading = service.reading();
        let root_type = || service.root_type(&context);
        let body = input
            .body::<muster_model::Group, _>(body, limit, reading, root_type)
            .await?;
        let request = input.finish(|| Some(CreateGroupRequest { body: body? }))?;
        S::create_group(&service, &context, request).await
    }
        .await;
    answer::finish(
        "createGroup",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            CreateGroupResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `getGroup`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetGroupRequest {
    /// The `id` of a group.
    pub group_id: String,
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
/// The documented answers of `getGroup`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetGroupResponse {
    /// The group.
    Ok { e_tag: String, body: muster_model::Group },
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
impl TryFrom<Failure> for GetGroupResponse {
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
impl GetGroupResponse {
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
    path = "/groups/{group-id}",
    operation_id = "getGroup",
    tag = "groups",
    summary = "Get a group",
    description = "Answers with the group itself, not wrapped in `value` and without its members.\n\nMicrosoft's page:\n[Get group](https://learn.microsoft.com/en-us/graph/api/group-get?view=graph-rest-1.0).",
    params(
        ("group-id" = String, Path, description = "The `id` of a group."),
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
            description = "The group.",
            body = muster_model::Group,
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
        ("microsoftGraph" = ["Group.ReadBasic.All"]),
        ("microsoftGraph" = ["GroupMember.Read.All"]),
        ("microsoftGraph" = ["Group.Read.All"]),
        ("microsoftGraph" = ["Group.ReadWrite.All"]),
        ("microsoftGraph" = ["Directory.Read.All"]),
        ("microsoftGraph" = ["Directory.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_get_group<S: GroupsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<GetGroupResponse, S::Error> = async {
        let mut input = Input::new(
            &context,
            parameters,
            &["$expand", "$format", "$select"],
        );
        let group_id = input
            .path::<
                String,
            >(
                "group-id",
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
            .finish(|| Some(GetGroupRequest {
                group_id: group_id?,
                expand,
                format,
                if_match,
                if_none_match,
                select,
            }))?;
        S::get_group(&service, &context, request).await
    }
        .await;
    answer::finish(
        "getGroup",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            GetGroupResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `updateGroup`.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateGroupRequest {
    /// The `id` of a group.
    pub group_id: String,
    /// An entity tag, several of them, or `*`. The request is carried out only when the object is in a state that one of them stands for, or, with `*`, when it exists; otherwise 412. Without the header it is carried out in any state.
    pub if_match: Option<String>,
    /// An entity tag, several of them, or `*`. When the object is in a state that one of them stands for, or, with `*`, when it exists, the answer to a GET is 304 without a body, and anything else is not carried out: 412.
    pub if_none_match: Option<String>,
    pub body: muster_model::GroupPatch,
}
/// The documented answers of `updateGroup`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum UpdateGroupResponse {
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
impl TryFrom<Failure> for UpdateGroupResponse {
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
impl UpdateGroupResponse {
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
    path = "/groups/{group-id}",
    operation_id = "updateGroup",
    tag = "groups",
    summary = "Update a group",
    description = "Changes the properties that the body names and leaves the others. Members are added and\nremoved under `members`.\n\nMicrosoft's page:\n[Update group](https://learn.microsoft.com/en-us/graph/api/group-update?view=graph-rest-1.0).",
    params(
        ("group-id" = String, Path, description = "The `id` of a group."),
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
    request_body(content = muster_model::GroupPatch, content_type = "application/json"),
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
        ("microsoftGraph" = ["Group.ReadWrite.All"]),
        ("microsoftGraph" = ["Directory.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_update_group<S: GroupsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<UpdateGroupResponse, S::Error> = async {
        let limit = service.body_limit();
        let mut input = Input::new(&context, parameters, &[]);
        let group_id = input
            .path::<
                String,
            >(
                "group-id",
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
            .body::<muster_model::GroupPatch, _>(body, limit, reading, root_type)
            .await?;
        let request = input
            .finish(|| Some(UpdateGroupRequest {
                group_id: group_id?,
                if_match,
                if_none_match,
                body: body?,
            }))?;
        S::update_group(&service, &context, request).await
    }
        .await;
    answer::finish(
        "updateGroup",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            UpdateGroupResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `deleteGroup`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteGroupRequest {
    /// The `id` of a group.
    pub group_id: String,
    /// An entity tag, several of them, or `*`. The request is carried out only when the object is in a state that one of them stands for, or, with `*`, when it exists; otherwise 412. Without the header it is carried out in any state.
    pub if_match: Option<String>,
    /// An entity tag, several of them, or `*`. When the object is in a state that one of them stands for, or, with `*`, when it exists, the answer to a GET is 304 without a body, and anything else is not carried out: 412.
    pub if_none_match: Option<String>,
}
/// The documented answers of `deleteGroup`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum DeleteGroupResponse {
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
impl TryFrom<Failure> for DeleteGroupResponse {
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
impl DeleteGroupResponse {
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
    path = "/groups/{group-id}",
    operation_id = "deleteGroup",
    tag = "groups",
    summary = "Delete a group",
    description = "Removes the group and every membership of it and in it, and leaves its members. An\nassignment to the group stays, and reaches nobody.\n\nMicrosoft's page:\n[Delete group](https://learn.microsoft.com/en-us/graph/api/group-delete?view=graph-rest-1.0).",
    params(
        ("group-id" = String, Path, description = "The `id` of a group."),
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
    security(("microsoftGraph" = ["Group.ReadWrite.All"])),
)]
pub(super) async fn handle_delete_group<S: GroupsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<DeleteGroupResponse, S::Error> = async {
        let mut input = Input::new(&context, parameters, &[]);
        let group_id = input
            .path::<
                String,
            >(
                "group-id",
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
            .finish(|| Some(DeleteGroupRequest {
                group_id: group_id?,
                if_match,
                if_none_match,
            }))?;
        S::delete_group(&service, &context, request).await
    }
        .await;
    answer::finish(
        "deleteGroup",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            DeleteGroupResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `listGroupMembers`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListGroupMembersRequest {
    /// The `id` of a group.
    pub group_id: String,
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
/// The documented answers of `listGroupMembers`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum ListGroupMembersResponse {
    /// The members. An empty `value` is a valid answer.
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
impl TryFrom<Failure> for ListGroupMembersResponse {
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
impl ListGroupMembersResponse {
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
    path = "/groups/{group-id}/members",
    operation_id = "listGroupMembers",
    tag = "groups",
    summary = "List the direct members of a group",
    description = "Answers with users and groups in one collection; tell them apart by `@odata.type`.\nMembers of the groups inside are not listed.\n\nMicrosoft's page:\n[List group members](https://learn.microsoft.com/en-us/graph/api/group-list-members?view=graph-rest-1.0).",
    params(
        ("group-id" = String, Path, description = "The `id` of a group."),
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
            description = "The members. An empty `value` is a valid answer.",
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
        ("microsoftGraph" = ["GroupMember.ReadBasic.All"]),
        ("microsoftGraph" = ["GroupMember.Read.All"]),
        ("microsoftGraph" = ["GroupMember.ReadWrite.All"]),
        ("microsoftGraph" = ["Group.ReadBasic.All"]),
        ("microsoftGraph" = ["Group.Read.All"]),
        ("microsoftGraph" = ["Group.ReadWrite.All"]),
        ("microsoftGraph" = ["Directory.Read.All"])
    ),
)]
pub(super) async fn handle_list_group_members<S: GroupsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<ListGroupMembersResponse, S::Error> = async {
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
        let group_id = input
            .path::<
                String,
            >(
                "group-id",
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
        let request = input
            .finish(|| Some(ListGroupMembersRequest {
                group_id: group_id?,
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
            }))?;
        S::list_group_members(&service, &context, request).await
    }
        .await;
    answer::finish(
        "listGroupMembers",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            ListGroupMembersResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `addGroupMember`.
#[derive(Clone, Debug, PartialEq)]
pub struct AddGroupMemberRequest {
    /// The `id` of a group.
    pub group_id: String,
    pub body: muster_model::ReferenceCreate,
}
/// The documented answers of `addGroupMember`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum AddGroupMemberResponse {
    /// Added. There is no body.
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
impl TryFrom<Failure> for AddGroupMemberResponse {
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
impl AddGroupMemberResponse {
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
    path = "/groups/{group-id}/members/$ref",
    operation_id = "addGroupMember",
    tag = "groups",
    summary = "Add a member to a group",
    description = "Links a user or a group that exists. 400 when it is a direct member already, or when the\ngroup would come to contain itself; 404 when the object does not exist.\n\nMicrosoft's page:\n[Add members](https://learn.microsoft.com/en-us/graph/api/group-post-members?view=graph-rest-1.0).",
    params(("group-id" = String, Path, description = "The `id` of a group.")),
    request_body(
        content = muster_model::ReferenceCreate,
        content_type = "application/json"
    ),
    responses(
        (status = 204, description = "Added. There is no body."),
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
        ("microsoftGraph" = ["GroupMember.ReadWrite.All"]),
        ("microsoftGraph" = ["Group.ReadWrite.All"]),
        ("microsoftGraph" = ["Directory.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_add_group_member<S: GroupsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<AddGroupMemberResponse, S::Error> = async {
        let limit = service.body_limit();
        let mut input = Input::new(&context, parameters, &[]);
        let group_id = input
            .path::<
                String,
            >(
                "group-id",
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
            .body::<muster_model::ReferenceCreate, _>(body, limit, reading, root_type)
            .await?;
        let request = input
            .finish(|| Some(AddGroupMemberRequest {
                group_id: group_id?,
                body: body?,
            }))?;
        S::add_group_member(&service, &context, request).await
    }
        .await;
    answer::finish(
        "addGroupMember",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            AddGroupMemberResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `removeGroupMember`.
#[derive(Clone, Debug, PartialEq)]
pub struct RemoveGroupMemberRequest {
    /// The `id` of a group.
    pub group_id: String,
    /// The `id` of a user or a group that is a direct member of the group in the same path.
    pub directory_object_id: String,
    /// An entity tag, several of them, or `*`. The request is carried out only when the object is in a state that one of them stands for, or, with `*`, when it exists; otherwise 412. Without the header it is carried out in any state.
    pub if_match: Option<String>,
    /// An entity tag, several of them, or `*`. When the object is in a state that one of them stands for, or, with `*`, when it exists, the answer to a GET is 304 without a body, and anything else is not carried out: 412.
    pub if_none_match: Option<String>,
}
/// The documented answers of `removeGroupMember`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum RemoveGroupMemberResponse {
    /// Removed. There is no body.
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
impl TryFrom<Failure> for RemoveGroupMemberResponse {
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
impl RemoveGroupMemberResponse {
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
    path = "/groups/{group-id}/members/{directoryObject-id}/$ref",
    operation_id = "removeGroupMember",
    tag = "groups",
    summary = "Remove a member from a group",
    description = "Removes the link and leaves the user or group itself. 404 when it is not a direct member.\n\nMicrosoft's page:\n[Remove member](https://learn.microsoft.com/en-us/graph/api/group-delete-members?view=graph-rest-1.0).",
    params(
        ("group-id" = String, Path, description = "The `id` of a group."),
        (
            "directoryObject-id" = String,
            Path,
            description = "The `id` of a user or a group that is a direct member of the group in the same path."
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
        (status = 204, description = "Removed. There is no body."),
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
        ("microsoftGraph" = ["GroupMember.ReadWrite.All"]),
        ("microsoftGraph" = ["Group.ReadWrite.All"]),
        ("microsoftGraph" = ["Directory.ReadWrite.All"])
    ),
)]
pub(super) async fn handle_remove_group_member<S: GroupsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<RemoveGroupMemberResponse, S::Error> = async {
        let mut input = Input::new(&context, parameters, &[]);
        let group_id = input
            .path::<
                String,
            >(
                "group-id",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let directory_object_id = input
            .path::<
                String,
            >(
                "directoryObject-id",
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
            .finish(|| Some(RemoveGroupMemberRequest {
                group_id: group_id?,
                directory_object_id: directory_object_id?,
                if_match,
                if_none_match,
            }))?;
        S::remove_group_member(&service, &context, request).await
    }
        .await;
    answer::finish(
        "removeGroupMember",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            RemoveGroupMemberResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
