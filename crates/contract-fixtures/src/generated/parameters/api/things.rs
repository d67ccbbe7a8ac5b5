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
/// The one resource.
pub trait ThingsOperations: Service {
    /// - `GET /things/{pathFlag}/{pathSmall}/{pathLarge}/{pathSingle}/{pathDouble}/{pathText}/{pathMatched}/{pathMoment}/{pathKey}`
    fn read_everything(
        &self,
        context: &RequestContext,
        request: ReadEverythingRequest,
    ) -> impl Future<Output = Result<ReadEverythingResponse, Self::Error>> + Send;
    /// - `GET /required`
    fn read_required(
        &self,
        context: &RequestContext,
        request: ReadRequiredRequest,
    ) -> impl Future<Output = Result<ReadRequiredResponse, Self::Error>> + Send;
}
/// The request of `readEverything`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadEverythingRequest {
    /// A parameter.
    pub path_flag: bool,
    /// A parameter.
    pub path_small: i32,
    /// A parameter.
    pub path_large: i64,
    /// A parameter.
    pub path_single: f32,
    /// A parameter.
    pub path_double: f64,
    /// A parameter.
    pub path_text: String,
    /// A parameter.
    pub path_matched: String,
    /// A parameter.
    pub path_moment: DateTimeOffset,
    /// A parameter.
    pub path_key: Uuid,
    /// A parameter.
    pub query_flag: Option<bool>,
    /// A parameter.
    pub query_small: Option<i32>,
    /// A parameter.
    pub query_large: Option<i64>,
    /// A parameter.
    pub query_single: Option<f32>,
    /// A parameter.
    pub query_double: Option<f64>,
    /// A parameter.
    pub query_text: Option<String>,
    /// A parameter.
    pub query_matched: Option<String>,
    /// A parameter.
    pub query_moment: Option<DateTimeOffset>,
    /// A parameter.
    pub query_key: Option<Uuid>,
    /// A parameter.
    pub header_flag: Option<bool>,
    /// A parameter.
    pub header_small: Option<i32>,
    /// A parameter.
    pub header_large: Option<i64>,
    /// A parameter.
    pub header_single: Option<f32>,
    /// A parameter.
    pub header_double: Option<f64>,
    /// A parameter.
    pub header_text: Option<String>,
    /// A parameter.
    pub header_matched: Option<String>,
    /// A parameter.
    pub header_moment: Option<DateTimeOffset>,
    /// A parameter.
    pub header_key: Option<Uuid>,
}
/// The documented answers of `readEverything`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum ReadEverythingResponse {
    /// What was understood.
    Ok(crate::generated::parameters::model::Understood),
    /// The request is at fault.
    BadRequest(crate::generated::parameters::model::Problem),
    /// The server is at fault.
    InternalServerError(crate::generated::parameters::model::Problem),
}
impl TryFrom<Failure> for ReadEverythingResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
        }
    }
}
impl ReadEverythingResponse {
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
    path = "/things/{pathFlag}/{pathSmall}/{pathLarge}/{pathSingle}/{pathDouble}/{pathText}/{pathMatched}/{pathMoment}/{pathKey}",
    operation_id = "readEverything",
    tag = "things",
    params(
        ("pathFlag" = bool, Path, description = "A parameter."),
        (
            "pathSmall" = i32,
            Path,
            description = "A parameter.",
            minimum = 1,
            maximum = 9
        ),
        ("pathLarge" = i64, Path, description = "A parameter."),
        ("pathSingle" = f32, Path, description = "A parameter."),
        (
            "pathDouble" = f64,
            Path,
            description = "A parameter.",
            exclusive_minimum = 0.0
        ),
        (
            "pathText" = String,
            Path,
            description = "A parameter.",
            min_length = 1,
            max_length = 5
        ),
        (
            "pathMatched" = String,
            Path,
            description = "A parameter.",
            pattern = "^[a-z]*$"
        ),
        ("pathMoment" = String, Path, description = "A parameter.", format = DateTime),
        ("pathKey" = Uuid, Path, description = "A parameter."),
        (
            "queryFlag" = Option<bool>,
            Query,
            description = "A parameter.",
            nullable = false
        ),
        (
            "querySmall" = Option<i32>,
            Query,
            description = "A parameter.",
            nullable = false,
            minimum = 1,
            maximum = 9
        ),
        (
            "queryLarge" = Option<i64>,
            Query,
            description = "A parameter.",
            nullable = false
        ),
        (
            "querySingle" = Option<f32>,
            Query,
            description = "A parameter.",
            nullable = false
        ),
        (
            "queryDouble" = Option<f64>,
            Query,
            description = "A parameter.",
            nullable = false,
            exclusive_minimum = 0.0
        ),
        (
            "queryText" = Option<String>,
            Query,
            description = "A parameter.",
            nullable = false,
            min_length = 1,
            max_length = 5
        ),
        (
            "queryMatched" = Option<String>,
            Query,
            description = "A parameter.",
            nullable = false,
            pattern = "^[a-z]*$"
        ),
        (
            "queryMoment" = Option<String>,
            Query,
            description = "A parameter.",
            nullable = false,
            format = DateTime
        ),
        (
            "queryKey" = Option<Uuid>,
            Query,
            description = "A parameter.",
            nullable = false
        ),
        (
            "header-flag" = Option<bool>,
            Header,
            description = "A parameter.",
            nullable = false
        ),
        (
            "header-small" = Option<i32>,
            Header,
            description = "A parameter.",
            nullable = false,
            minimum = 1,
            maximum = 9
        ),
        (
            "header-large" = Option<i64>,
            Header,
            description = "A parameter.",
            nullable = false
        ),
        (
            "header-single" = Option<f32>,
            Header,
            description = "A parameter.",
            nullable = false
        ),
        (
            "header-double" = Option<f64>,
            Header,
            description = "A parameter.",
            nullable = false,
            exclusive_minimum = 0.0
        ),
        (
            "header-text" = Option<String>,
            Header,
            description = "A parameter.",
            nullable = false,
            min_length = 1,
            max_length = 5
        ),
        (
            "header-matched" = Option<String>,
            Header,
            description = "A parameter.",
            nullable = false,
            pattern = "^[a-z]*$"
        ),
        (
            "header-moment" = Option<String>,
            Header,
            description = "A parameter.",
            nullable = false,
            format = DateTime
        ),
        (
            "header-key" = Option<Uuid>,
            Header,
            description = "A parameter.",
            nullable = false
        )
    ),
    responses(
        (
            status = 200,
            description = "What was understood.",
            body = crate::generated::parameters::model::Understood,
            content_type = "application/json"
        ),
        (
            status = 400,
            description = "The request is at fault.",
            body = crate::generated::parameters::model::Problem,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server is at fault.",
            body = crate::generated::parameters::model::Problem,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_read_everything<S: ThingsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<ReadEverythingResponse, S::Error> = async {
        let mut input = Input::new(
            &context,
            parameters,
            &[
                "queryFlag",
                "querySmall",
                "queryLarge",
                "querySingle",
                "queryDouble",
                "queryText",
                "queryMatched",
                "queryMoment",
                "queryKey",
            ],
        );
        let path_flag = input.path::<bool>("pathFlag", &schema::Rule::Boolean);
        let path_small = input
            .path::<
                i32,
            >(
                "pathSmall",
                &schema::Rule::Integer {
                    minimum: Some(1i64),
                    maximum: Some(9i64),
                    width: schema::Width::Int32,
                },
            );
        let path_large = input
            .path::<
                i64,
            >(
                "pathLarge",
                &schema::Rule::Integer {
                    minimum: None,
                    maximum: None,
                    width: schema::Width::Int64,
                },
            );
        let path_single = input
            .path::<
                f32,
            >(
                "pathSingle",
                &schema::Rule::Number {
                    minimum: None,
                    maximum: None,
                },
            );
        let path_double = input
            .path::<
                f64,
            >(
                "pathDouble",
                &schema::Rule::Number {
                    minimum: Some(schema::Bound {
                        value: 0f64,
                        exclusive: true,
                    }),
                    maximum: None,
                },
            );
        let path_text = input
            .path::<
                String,
            >(
                "pathText",
                &schema::Rule::String {
                    min_length: Some(1u32),
                    max_length: Some(5u32),
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let path_matched = input
            .path::<
                String,
            >(
                "pathMatched",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: Some("^[a-z]*$"),
                    format: schema::Format::None,
                },
            );
        let path_moment = input
            .path::<
                DateTimeOffset,
            >(
                "pathMoment",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::DateTime,
                },
            );
        let path_key = input
            .path::<
                Uuid,
            >(
                "pathKey",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::Uuid,
                },
            );
        let query_flag = input
            .optional_query::<bool>("queryFlag", &schema::Rule::Boolean);
        let query_small = input
            .optional_query::<
                i32,
            >(
                "querySmall",
                &schema::Rule::Integer {
                    minimum: Some(1i64),
                    maximum: Some(9i64),
                    width: schema::Width::Int32,
                },
            );
        let query_large = input
            .optional_query::<
                i64,
            >(
                "queryLarge",
                &schema::Rule::Integer {
                    minimum: None,
                    maximum: None,
                    width: schema::Width::Int64,
                },
            );
        let query_single = input
            .optional_query::<
                f32,
            >(
                "querySingle",
                &schema::Rule::Number {
                    minimum: None,
                    maximum: None,
                },
            );
        let query_double = input
            .optional_query::<
                f64,
            >(
                "queryDouble",
                &schema::Rule::Number {
                    minimum: Some(schema::Bound {
                        value: 0f64,
                        exclusive: true,
                    }),
                    maximum: None,
                },
            );
        let query_text = input
            .optional_query::<
                String,
            >(
                "queryText",
                &schema::Rule::String {
                    min_length: Some(1u32),
                    max_length: Some(5u32),
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let query_matched = input
            .optional_query::<
                String,
            >(
                "queryMatched",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: Some("^[a-z]*$"),
                    format: schema::Format::None,
                },
            );
        let query_moment = input
            .optional_query::<
                DateTimeOffset,
            >(
                "queryMoment",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::DateTime,
                },
            );
        let query_key = input
            .optional_query::<
                Uuid,
            >(
                "queryKey",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::Uuid,
                },
            );
        let header_flag = input
            .optional_header::<bool>("header-flag", &schema::Rule::Boolean);
        let header_small = input
            .optional_header::<
                i32,
            >(
                "header-small",
                &schema::Rule::Integer {
                    minimum: Some(1i64),
                    maximum: Some(9i64),
                    width: schema::Width::Int32,
                },
            );
        let header_large = input
            .optional_header::<
                i64,
            >(
                "header-large",
                &schema::Rule::Integer {
                    minimum: None,
                    maximum: None,
                    width: schema::Width::Int64,
                },
            );
        let header_single = input
            .optional_header::<
                f32,
            >(
                "header-single",
                &schema::Rule::Number {
                    minimum: None,
                    maximum: None,
                },
            );
        let header_double = input
            .optional_header::<
                f64,
            >(
                "header-double",
                &schema::Rule::Number {
                    minimum: Some(schema::Bound {
                        value: 0f64,
                        exclusive: true,
                    }),
                    maximum: None,
                },
            );
        let header_text = input
            .optional_header::<
                String,
            >(
                "header-text",
                &schema::Rule::String {
                    min_length: Some(1u32),
                    max_length: Some(5u32),
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let header_matched = input
            .optional_header::<
                String,
            >(
                "header-matched",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: Some("^[a-z]*$"),
                    format: schema::Format::None,
                },
            );
        let header_moment = input
            .optional_header::<
                DateTimeOffset,
            >(
                "header-moment",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::DateTime,
                },
            );
        let header_key = input
            .optional_header::<
                Uuid,
            >(
                "header-key",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::Uuid,
                },
            );
        let request = input
            .finish(|| Some(ReadEverythingRequest {
                path_flag: path_flag?,
                path_small: path_small?,
                path_large: path_large?,
                path_single: path_single?,
                path_double: path_double?,
                path_text: path_text?,
                path_matched: path_matched?,
                path_moment: path_moment?,
                path_key: path_key?,
                query_flag,
                query_small,
                query_large,
                query_single,
                query_double,
                query_text,
                query_matched,
                query_moment,
                query_key,
                header_flag,
                header_small,
                header_large,
                header_single,
                header_double,
                header_text,
                header_matched,
                header_moment,
                header_key,
            }))?;
        S::read_everything(&service, &context, request).await
    }
        .await;
    answer::finish(
        "readEverything",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            ReadEverythingResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `readRequired`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadRequiredRequest {
    /// The path item's.
    pub shared: String,
    /// The operation's.
    pub replaced: i32,
    /// A header.
    pub x_required: i64,
    /// An OData name.
    pub filter: Option<String>,
}
/// The documented answers of `readRequired`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum ReadRequiredResponse {
    /// What was understood.
    Ok(crate::generated::parameters::model::Understood),
    /// The request is at fault.
    BadRequest(crate::generated::parameters::model::Problem),
    /// The server is at fault.
    InternalServerError(crate::generated::parameters::model::Problem),
}
impl TryFrom<Failure> for ReadRequiredResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
        }
    }
}
impl ReadRequiredResponse {
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
    path = "/required",
    operation_id = "readRequired",
    tag = "things",
    params(
        ("shared" = String, Query, description = "The path item's."),
        ("replaced" = i32, Query, description = "The operation's."),
        ("X-Required" = i64, Header, description = "A header."),
        (
            "$filter" = Option<String>,
            Query,
            description = "An OData name.",
            nullable = false
        )
    ),
    responses(
        (
            status = 200,
            description = "What was understood.",
            body = crate::generated::parameters::model::Understood,
            content_type = "application/json"
        ),
        (
            status = 400,
            description = "The request is at fault.",
            body = crate::generated::parameters::model::Problem,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server is at fault.",
            body = crate::generated::parameters::model::Problem,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_read_required<S: ThingsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<ReadRequiredResponse, S::Error> = async {
        let mut input = Input::new(
            &context,
            parameters,
            &["shared", "replaced", "$filter"],
        );
        let shared = input
            .query::<
                String,
            >(
                "shared",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let replaced = input
            .query::<
                i32,
            >(
                "replaced",
                &schema::Rule::Integer {
                    minimum: None,
                    maximum: None,
                    width: schema::Width::Int32,
                },
            );
        let x_required = input
            .header::<
                i64,
            >(
                "X-Required",
                &schema::Rule::Integer {
                    minimum: None,
                    maximum: None,
                    width: schema::Width::Int64,
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
        let request = input
            .finish(|| Some(ReadRequiredRequest {
                shared: shared?,
                replaced: replaced?,
                x_required: x_required?,
                filter,
            }))?;
        S::read_required(&service, &context, request).await
    }
        .await;
    answer::finish(
        "readRequired",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            ReadRequiredResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
