//! How every operation becomes a trait method, a request struct and a response enum.

use indexmap::IndexMap;

use crate::diagnostic::Diagnostics;
use crate::read::{Document, Operation, Parameter, ParameterLocation, Response, SchemaKind, Tag};

use super::names::{Scope, snake, upper_camel};
use super::types::{RustType, TypePlan, rust_type};

/// One tag: a trait in a module of its own.
#[derive(Debug)]
pub struct TagPlan<'d> {
    /// The tag.
    pub tag: &'d Tag,
    /// The module's name.
    pub module: String,
    /// The trait's name.
    pub trait_name: String,
    /// Its operations in the document's order.
    pub operations: Vec<OperationPlan<'d>>,
}

/// One operation.
#[derive(Debug)]
pub struct OperationPlan<'d> {
    /// The operation.
    pub operation: &'d Operation,
    /// The method of the trait.
    pub method: String,
    /// The struct that carries its request.
    pub request: String,
    /// The enum of its documented answers.
    pub response: String,
    /// The fields of the request.
    pub fields: Vec<RequestField<'d>>,
    /// The variants of the response.
    pub responses: Vec<ResponsePlan<'d>>,
}

/// One field of a request.
#[derive(Debug)]
pub struct RequestField<'d> {
    /// The field's name.
    pub name: String,
    /// The type of its value, without `Option`.
    pub value: RustType,
    /// Whether it is an `Option`.
    pub optional: bool,
    /// Where it comes from.
    pub source: FieldSource<'d>,
}

/// Where a field of a request comes from.
#[derive(Debug)]
pub enum FieldSource<'d> {
    /// A parameter.
    Parameter(&'d Parameter),
    /// The body.
    Body,
}

/// One documented answer as a variant.
#[derive(Debug)]
pub struct ResponsePlan<'d> {
    /// The answer.
    pub response: &'d Response,
    /// The variant's name.
    pub variant: String,
    /// The fields of its headers, in the document's order.
    pub headers: Vec<String>,
    /// The type of its body.
    pub body: Option<RustType>,
}

/// One error answer that some operation documents.
#[derive(Debug)]
pub struct FailurePlan<'d> {
    /// Its status.
    pub status: u16,
    /// Its variant, the same in every response enum.
    pub variant: String,
    /// The component of its body.
    pub component: &'d str,
}

pub(super) fn plan_operations<'d>(
    document: &'d Document,
    types: &IndexMap<&'d str, TypePlan<'d>>,
    diagnostics: &mut Diagnostics,
) -> (Vec<TagPlan<'d>>, Vec<FailurePlan<'d>>) {
    // Requests, responses and traits live beside the types and must not share their names.
    let mut names = Scope::of_types();
    for planned in types.values() {
        names.claim(planned.name.clone());
    }
    let mut modules = Scope::default();
    let mut failures: Vec<FailurePlan<'d>> = Vec::new();
    let mut tags = Vec::new();
    for tag in &document.tags {
        let mut methods = Scope::default();
        let mut operations = Vec::new();
        for operation in document
            .operations
            .iter()
            .filter(|operation| operation.tag == tag.name)
        {
            let responses = plan_responses(operation, &mut failures, diagnostics);
            operations.push(OperationPlan {
                operation,
                method: methods.claim(snake(&operation.id)),
                request: names.claim(format!("{}Request", upper_camel(&operation.id))),
                response: names.claim(format!("{}Response", upper_camel(&operation.id))),
                fields: plan_fields(operation),
                responses,
            });
        }
        if !operations.is_empty() {
            tags.push(TagPlan {
                tag,
                module: modules.claim(snake(&tag.name)),
                trait_name: names.claim(format!("{}Operations", upper_camel(&tag.name))),
                operations,
            });
        }
    }
    failures.sort_by_key(|failure| failure.status);
    (tags, failures)
}

fn plan_fields(operation: &Operation) -> Vec<RequestField<'_>> {
    let mut scope = Scope::default();
    let mut fields: Vec<RequestField<'_>> = operation
        .parameters
        .iter()
        .map(|parameter| RequestField {
            name: scope.claim(snake(&parameter.name)),
            value: rust_type(&parameter.schema).unwrap_or(RustType::Text),
            optional: parameter.location != ParameterLocation::Path && !parameter.required,
            source: FieldSource::Parameter(parameter),
        })
        .collect();
    if let Some(body) = &operation.body {
        fields.push(RequestField {
            name: scope.claim("body".to_owned()),
            value: rust_type(&body.schema).unwrap_or(RustType::Json),
            optional: false,
            source: FieldSource::Body,
        });
    }
    fields
}

fn plan_responses<'d>(
    operation: &'d Operation,
    failures: &mut Vec<FailurePlan<'d>>,
    diagnostics: &mut Diagnostics,
) -> Vec<ResponsePlan<'d>> {
    let mut responses = Vec::new();
    for response in &operation.responses {
        let variant = variant_of(response.status);
        if response.status >= 400 {
            let component =
                response
                    .content
                    .as_ref()
                    .and_then(|content| match &content.schema.kind {
                        SchemaKind::Reference(name) => Some(name.as_str()),
                        _ => None,
                    });
            match (component, failures.iter().find(|failure| failure.status == response.status)) {
                (None, _) => diagnostics.push(
                    &operation.place,
                    &operation.pointer,
                    format!("the error answer {} has no body; every error says what happened", response.status),
                ),
                (Some(_), _) if !response.headers.is_empty() => diagnostics.push(
                    &operation.place,
                    &operation.pointer,
                    format!("not supported: headers of the error answer {}", response.status),
                ),
                (Some(component), Some(failure)) if failure.component != component => diagnostics.push(
                    &operation.place,
                    &operation.pointer,
                    format!(
                        "the error answer {} is a `{component}` here and a `{}` elsewhere; a status has one error type",
                        response.status, failure.component
                    ),
                ),
                (Some(_), Some(_)) => {}
                (Some(component), None) => failures.push(FailurePlan {
                    status: response.status,
                    variant: variant.clone(),
                    component,
                }),
            }
        }
        let mut scope = Scope::default();
        scope.claim("body".to_owned());
        responses.push(ResponsePlan {
            response,
            variant,
            headers: response
                .headers
                .iter()
                .map(|header| scope.claim(snake(&header.name)))
                .collect(),
            body: response
                .content
                .as_ref()
                .and_then(|content| rust_type(&content.schema)),
        });
    }
    if !operation
        .responses
        .iter()
        .any(|response| response.status == 500)
    {
        diagnostics.push(
            &operation.place,
            &operation.pointer,
            "an operation documents 500: it is what a server that fails to answer otherwise says",
        );
    }
    responses
}

/// The variant of a status: its reason phrase, as the registry of HTTP status codes has it.
fn variant_of(status: u16) -> String {
    let phrase = match status {
        200 => "Ok",
        201 => "Created",
        202 => "Accepted",
        203 => "NonAuthoritativeInformation",
        204 => "NoContent",
        205 => "ResetContent",
        206 => "PartialContent",
        207 => "MultiStatus",
        301 => "MovedPermanently",
        302 => "Found",
        303 => "SeeOther",
        304 => "NotModified",
        307 => "TemporaryRedirect",
        308 => "PermanentRedirect",
        400 => "BadRequest",
        401 => "Unauthorized",
        402 => "PaymentRequired",
        403 => "Forbidden",
        404 => "NotFound",
        405 => "MethodNotAllowed",
        406 => "NotAcceptable",
        408 => "RequestTimeout",
        409 => "Conflict",
        410 => "Gone",
        411 => "LengthRequired",
        412 => "PreconditionFailed",
        413 => "ContentTooLarge",
        415 => "UnsupportedMediaType",
        422 => "UnprocessableContent",
        423 => "Locked",
        424 => "FailedDependency",
        428 => "PreconditionRequired",
        429 => "TooManyRequests",
        500 => "InternalServerError",
        501 => "NotImplemented",
        502 => "BadGateway",
        503 => "ServiceUnavailable",
        504 => "GatewayTimeout",
        507 => "InsufficientStorage",
        509 => "BandwidthLimitExceeded",
        other => return format!("Status{other}"),
    };
    phrase.to_owned()
}
