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
pub trait PetsOperations: Service {
    /// List all pets
    ///
    /// - `GET /pets`
    fn list_pets(
        &self,
        context: &RequestContext,
        request: ListPetsRequest,
    ) -> impl Future<Output = Result<ListPetsResponse, Self::Error>> + Send;
    /// Create a pet
    ///
    /// - `POST /pets`
    fn create_pets(
        &self,
        context: &RequestContext,
        request: CreatePetsRequest,
    ) -> impl Future<Output = Result<CreatePetsResponse, Self::Error>> + Send;
    /// Info for a specific pet
    ///
    /// - `GET /pets/{petId}`
    fn show_pet_by_id(
        &self,
        context: &RequestContext,
        request: ShowPetByIdRequest,
    ) -> impl Future<Output = Result<ShowPetByIdResponse, Self::Error>> + Send;
}
/// The request of `listPets`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListPetsRequest {
    /// How many items to return at one time (max 100)
    pub limit: Option<i32>,
}
/// The documented answers of `listPets`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum ListPetsResponse {
    /// A paged array of pets
    Ok { x_next: String, body: crate::generated::petstore::model::Pets },
    /// unexpected error
    InternalServerError(crate::generated::petstore::model::Error2),
}
impl TryFrom<Failure> for ListPetsResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
        }
    }
}
impl ListPetsResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::Ok { x_next, body } => {
                answer::json(
                    200u16,
                    "application/json",
                    &[("x-next", x_next.as_str())],
                    body,
                    projection,
                )
            }
            Self::InternalServerError(body) => {
                answer::json(500u16, "application/json", &[], body, projection)
            }
        }
    }
}
#[utoipa::path(
    get,
    path = "/pets",
    operation_id = "listPets",
    tag = "pets",
    summary = "List all pets",
    params(
        (
            "limit" = Option<i32>,
            Query,
            description = "How many items to return at one time (max 100)",
            nullable = false,
            maximum = 100
        )
    ),
    responses(
        (
            status = 200,
            description = "A paged array of pets",
            body = crate::generated::petstore::model::Pets,
            content_type = "application/json",
            headers(
                ("x-next" = String, description = "A link to the next page of responses")
            )
        ),
        (
            status = 500,
            description = "unexpected error",
            body = crate::generated::petstore::model::Error2,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_list_pets<S: PetsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<ListPetsResponse, S::Error> = async {
        let mut input = Input::new(&context, parameters, &["limit"]);
        let limit_ = input
            .optional_query::<
                i32,
            >(
                "limit",
                &schema::Rule::Integer {
                    minimum: None,
                    maximum: Some(100i64),
                    width: schema::Width::Int32,
                },
            );
        let request = input.finish(|| Some(ListPetsRequest { limit: limit_ }))?;
        S::list_pets(&service, &context, request).await
    }
        .await;
    answer::finish(
        "listPets",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            ListPetsResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `createPets`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePetsRequest {
    pub body: crate::generated::petstore::model::Pet,
}
/// The documented answers of `createPets`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum CreatePetsResponse {
    /// Null response
    Created,
    /// unexpected error
    InternalServerError(crate::generated::petstore::model::Error2),
}
impl TryFrom<Failure> for CreatePetsResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
        }
    }
}
impl CreatePetsResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::Created => answer::empty(201u16, &[]),
            Self::InternalServerError(body) => {
                answer::json(500u16, "application/json", &[], body, projection)
            }
        }
    }
}
#[utoipa::path(
    post,
    path = "/pets",
    operation_id = "createPets",
    tag = "pets",
    summary = "Create a pet",
    params(),
    request_body(
        content = crate::generated::petstore::model::Pet,
        content_type = "application/json"
    ),
    responses(
        (status = 201, description = "Null response"),
        (
            status = 500,
            description = "unexpected error",
            body = crate::generated::petstore::model::Error2,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_create_pets<S: PetsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<CreatePetsResponse, S::Error> = async {
        let limit = service.body_limit();
        let mut input = Input::new(&context, parameters, &[]);
        let reading = service.reading();
        let root_type = || service.root_type(&context);
        let body = input
            .body::<
                crate::generated::petstore::model::Pet,
                _,
            >(body, limit, reading, root_type)
            .await?;
        let request = input.finish(|| Some(CreatePetsRequest { body: body? }))?;
        S::create_pets(&service, &context, request).await
    }
        .await;
    answer::finish(
        "createPets",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            CreatePetsResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `showPetById`.
#[derive(Clone, Debug, PartialEq)]
pub struct ShowPetByIdRequest {
    /// The id of the pet to retrieve
    pub pet_id: String,
}
/// The documented answers of `showPetById`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum ShowPetByIdResponse {
    /// Expected response to a valid request
    Ok(crate::generated::petstore::model::Pet),
    /// unexpected error
    InternalServerError(crate::generated::petstore::model::Error2),
}
impl TryFrom<Failure> for ShowPetByIdResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
        }
    }
}
impl ShowPetByIdResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::Ok(body) => {
                answer::json(200u16, "application/json", &[], body, projection)
            }
            Self::InternalServerError(body) => {
                answer::json(500u16, "application/json", &[], body, projection)
            }
        }
    }
}
#[utoipa::path(
    get,
    path = "/pets/{petId}",
    operation_id = "showPetById",
    tag = "pets",
    summary = "Info for a specific pet",
    params(("petId" = String, Path, description = "The id of the pet to retrieve")),
    responses(
        (
            status = 200,
            description = "Expected response to a valid request",
            body = crate::generated::petstore::model::Pet,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "unexpected error",
            body = crate::generated::petstore::model::Error2,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_show_pet_by_id<S: PetsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<ShowPetByIdResponse, S::Error> = async {
        let mut input = Input::new(&context, parameters, &[]);
        let pet_id = input
            .path::<
                String,
            >(
                "petId",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let request = input
            .finish(|| Some(ShowPetByIdRequest {
                pet_id: pet_id?,
            }))?;
        S::show_pet_by_id(&service, &context, request).await
    }
        .await;
    answer::finish(
        "showPetById",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            ShowPetByIdResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
