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
pub enum ThingsRoot {
    /// Below `me`.
    Me,
    /// Below `users`.
    Users {
        /// The user's key.
        user_id: String,
    },
    /// Below `groups`.
    Groups {
        /// The group's key.
        group_id: String,
        /// A number.
        number: i32,
    },
}
/// The one resource.
pub trait ThingsOperations: Service {
    /// - `GET /me/things/{id}`
    /// - `GET /users/{user-id}/things/{id}`
    /// - `GET /groups/{group-id}/{number}/things/{id}`
    fn get_thing(
        &self,
        context: &RequestContext,
        root: ThingsRoot,
        request: GetThingRequest,
    ) -> impl Future<Output = Result<GetThingResponse, Self::Error>> + Send;
    /// - `DELETE /me/things/{id}`
    /// - `DELETE /users/{user-id}/things/{id}`
    fn delete_thing(
        &self,
        context: &RequestContext,
        root: ThingsRoot,
        request: DeleteThingRequest,
    ) -> impl Future<Output = Result<DeleteThingResponse, Self::Error>> + Send;
}
/// The request of `getThing`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetThingRequest {
    /// The thing's key.
    pub id: String,
    /// Some properties.
    pub select: Option<String>,
}
/// The documented answers of `getThing`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetThingResponse {
    /// The thing.
    Ok(crate::generated::shared_mounts::model::Thing),
    /// The request is at fault.
    BadRequest(crate::generated::shared_mounts::model::Problem),
    /// The server is at fault.
    InternalServerError(crate::generated::shared_mounts::model::Problem),
}
impl TryFrom<Failure> for GetThingResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
        }
    }
}
impl GetThingResponse {
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
    path = "/me/things/{id}",
    operation_id = "meGetThing",
    tag = "things",
    params(
        ("id" = String, Path, description = "The thing's key."),
        (
            "$select" = Option<String>,
            Query,
            description = "Some properties.",
            nullable = false
        )
    ),
    responses(
        (
            status = 200,
            description = "The thing.",
            body = crate::generated::shared_mounts::model::Thing,
            content_type = "application/json"
        ),
        (
            status = 400,
            description = "The request is at fault.",
            body = crate::generated::shared_mounts::model::Problem,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server is at fault.",
            body = crate::generated::shared_mounts::model::Problem,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_me_get_thing<S: ThingsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<GetThingResponse, S::Error> = async {
        let mut input = Input::new(&context, parameters, &["$select"]);
        let id = input
            .path::<
                String,
            >(
                "id",
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
            .finish(|| Some((ThingsRoot::Me, GetThingRequest { id: id?, select })))?;
        S::get_thing(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "meGetThing",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            GetThingResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    get,
    path = "/users/{user-id}/things/{id}",
    operation_id = "usersGetThing",
    tag = "things",
    params(
        ("user-id" = String, Path, description = "The user's key.", min_length = 2),
        ("id" = String, Path, description = "The thing's key."),
        (
            "$select" = Option<String>,
            Query,
            description = "Some properties.",
            nullable = false
        )
    ),
    responses(
        (
            status = 200,
            description = "The thing.",
            body = crate::generated::shared_mounts::model::Thing,
            content_type = "application/json"
        ),
        (
            status = 400,
            description = "The request is at fault.",
            body = crate::generated::shared_mounts::model::Problem,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server is at fault.",
            body = crate::generated::shared_mounts::model::Problem,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_users_get_thing<S: ThingsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<GetThingResponse, S::Error> = async {
        let mut input = Input::new(&context, parameters, &["$select"]);
        let mounted_user_id = input
            .path::<
                String,
            >(
                "user-id",
                &schema::Rule::String {
                    min_length: Some(2u32),
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let id = input
            .path::<
                String,
            >(
                "id",
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
                ThingsRoot::Users {
                    user_id: mounted_user_id?,
                },
                GetThingRequest { id: id?, select },
            )))?;
        S::get_thing(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "usersGetThing",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            GetThingResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    get,
    path = "/groups/{group-id}/{number}/things/{id}",
    operation_id = "groupsGetThing",
    tag = "things",
    params(
        ("group-id" = String, Path, description = "The group's key."),
        ("number" = i32, Path, description = "A number."),
        ("id" = String, Path, description = "The thing's key."),
        (
            "$select" = Option<String>,
            Query,
            description = "Some properties.",
            nullable = false
        )
    ),
    responses(
        (
            status = 200,
            description = "The thing.",
            body = crate::generated::shared_mounts::model::Thing,
            content_type = "application/json"
        ),
        (
            status = 400,
            description = "The request is at fault.",
            body = crate::generated::shared_mounts::model::Problem,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server is at fault.",
            body = crate::generated::shared_mounts::model::Problem,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_groups_get_thing<S: ThingsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<GetThingResponse, S::Error> = async {
        let mut input = Input::new(&context, parameters, &["$select"]);
        let mounted_group_id = input
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
        let mounted_number = input
            .path::<
                i32,
            >(
                "number",
                &schema::Rule::Integer {
                    minimum: None,
                    maximum: None,
                    width: schema::Width::Int32,
                },
            );
        let id = input
            .path::<
                String,
            >(
                "id",
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
                ThingsRoot::Groups {
                    group_id: mounted_group_id?,
                    number: mounted_number?,
                },
                GetThingRequest { id: id?, select },
            )))?;
        S::get_thing(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "groupsGetThing",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            GetThingResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `deleteThing`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteThingRequest {
    /// The thing's key.
    pub id: String,
}
/// The documented answers of `deleteThing`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum DeleteThingResponse {
    /// Gone.
    NoContent,
    /// The request is at fault.
    BadRequest(crate::generated::shared_mounts::model::Problem),
    /// The server is at fault.
    InternalServerError(crate::generated::shared_mounts::model::Problem),
}
impl TryFrom<Failure> for DeleteThingResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
        }
    }
}
impl DeleteThingResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::NoContent => answer::empty(204u16, &[]),
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
    delete,
    path = "/me/things/{id}",
    operation_id = "meDeleteThing",
    tag = "things",
    params(("id" = String, Path, description = "The thing's key.")),
    responses(
        (status = 204, description = "Gone."),
        (
            status = 400,
            description = "The request is at fault.",
            body = crate::generated::shared_mounts::model::Problem,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server is at fault.",
            body = crate::generated::shared_mounts::model::Problem,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_me_delete_thing<S: ThingsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<DeleteThingResponse, S::Error> = async {
        let mut input = Input::new(&context, parameters, &[]);
        let id = input
            .path::<
                String,
            >(
                "id",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let (root, request) = input
            .finish(|| Some((ThingsRoot::Me, DeleteThingRequest { id: id? })))?;
        S::delete_thing(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "meDeleteThing",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            DeleteThingResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
#[utoipa::path(
    delete,
    path = "/users/{user-id}/things/{id}",
    operation_id = "usersDeleteThing",
    tag = "things",
    params(
        ("user-id" = String, Path, description = "The user's key.", min_length = 2),
        ("id" = String, Path, description = "The thing's key.")
    ),
    responses(
        (status = 204, description = "Gone."),
        (
            status = 400,
            description = "The request is at fault.",
            body = crate::generated::shared_mounts::model::Problem,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server is at fault.",
            body = crate::generated::shared_mounts::model::Problem,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_users_delete_thing<S: ThingsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<DeleteThingResponse, S::Error> = async {
        let mut input = Input::new(&context, parameters, &[]);
        let mounted_user_id = input
            .path::<
                String,
            >(
                "user-id",
                &schema::Rule::String {
                    min_length: Some(2u32),
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let id = input
            .path::<
                String,
            >(
                "id",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let (root, request) = input
            .finish(|| Some((
                ThingsRoot::Users {
                    user_id: mounted_user_id?,
                },
                DeleteThingRequest { id: id? },
            )))?;
        S::delete_thing(&service, &context, root, request).await
    }
        .await;
    answer::finish(
        "usersDeleteThing",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            DeleteThingResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
