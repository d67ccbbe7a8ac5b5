//! How every operation becomes a trait method, a request struct and a response enum.

use indexmap::IndexMap;

use crate::diagnostic::Diagnostics;
use crate::read::{
    Document, Operation, Parameter, ParameterLocation, Response, SchemaKind, Shared, Tag,
};

use super::names::{Scope, snake, upper_camel};
use super::types::{RustType, TypePlan};

/// One tag: a trait in a module of its own.
#[derive(Debug)]
pub struct TagPlan<'d> {
    /// The tag.
    pub tag: &'d Tag,
    /// The module's name.
    pub module: String,
    /// The trait's name.
    pub trait_name: String,
    /// The enum that tells where a shared operation was called, when the tag has any.
    pub root: Option<RootPlan<'d>>,
    /// Its operations in the document's order.
    pub operations: Vec<OperationPlan<'d>>,
}

/// The places a tag's shared operations are mounted at.
#[derive(Debug)]
pub struct RootPlan<'d> {
    /// The enum's name.
    pub name: String,
    /// One variant for each mount.
    pub variants: Vec<RootVariant<'d>>,
}

/// One mount.
#[derive(Debug)]
pub struct RootVariant<'d> {
    /// The mount's prefix.
    pub mount: &'d str,
    /// The variant's name.
    pub name: String,
    /// The parameters of the mount.
    pub fields: Vec<RequestField<'d>>,
}

/// One method of a trait: an operation, or several that differ in their mount alone.
#[derive(Debug)]
pub struct OperationPlan<'d> {
    /// Its name without any mount.
    pub id: &'d str,
    /// Where it is served; all of them say the same but for their mounts.
    pub routes: Vec<RoutePlan<'d>>,
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

impl<'d> OperationPlan<'d> {
    /// The operation as its first route has it.
    #[must_use]
    pub fn operation(&self) -> Option<&'d Operation> {
        self.routes.first().map(|route| route.operation)
    }
}

/// One path and method of the document.
#[derive(Debug)]
pub struct RoutePlan<'d> {
    /// The operation.
    pub operation: &'d Operation,
    /// The function that handles it.
    pub handler: String,
    /// The variant of its mount, as an index into the root's.
    pub variant: Option<usize>,
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
    // Their modules are opened side by side.
    let mut handlers = Scope::default();
    let mut failures: Vec<FailurePlan<'d>> = Vec::new();
    let mut tags = Vec::new();
    for tag in &document.tags {
        // The trait inherits the methods of `Service`, and a call must mean one of them.
        let mut methods = Scope::without(&["body_limit", "failure"]);
        let mut mounts = Scope::default();
        let mut root = RootPlan {
            name: String::new(),
            variants: Vec::new(),
        };
        let mut operations: IndexMap<&str, OperationPlan<'d>> = IndexMap::new();
        for operation in document
            .operations
            .iter()
            .filter(|operation| operation.tag == tag.name)
        {
            let variant = operation
                .shared
                .as_ref()
                .map(|shared| plan_variant(operation, shared, &mut root.variants, &mut mounts));
            let route = RoutePlan {
                operation,
                handler: handlers.claim(format!("handle_{}", snake(&operation.id))),
                variant,
            };
            let id = operation
                .shared
                .as_ref()
                .map_or(&operation.id, |shared| &shared.operation);
            if let Some(planned) = operations.get_mut(id.as_str()) {
                planned.routes.push(route);
                continue;
            }
            operations.insert(
                id,
                OperationPlan {
                    id,
                    method: methods.claim(snake(id)),
                    request: names.claim(format!("{}Request", upper_camel(id))),
                    response: names.claim(format!("{}Response", upper_camel(id))),
                    fields: plan_fields(operation),
                    responses: plan_responses(operation, &mut failures, diagnostics),
                    routes: vec![route],
                },
            );
        }
        if !operations.is_empty() {
            let root = (!root.variants.is_empty()).then(|| RootPlan {
                name: names.claim(format!("{}Root", upper_camel(&tag.name))),
                ..root
            });
            tags.push(TagPlan {
                tag,
                module: modules.claim(snake(&tag.name)),
                trait_name: names.claim(format!("{}Operations", upper_camel(&tag.name))),
                root,
                operations: operations.into_values().collect(),
            });
        }
    }
    failures.sort_by_key(|failure| failure.status);
    (tags, failures)
}

/// The mount's variant, added when it is new.
fn plan_variant<'d>(
    operation: &'d Operation,
    shared: &'d Shared,
    variants: &mut Vec<RootVariant<'d>>,
    mounts: &mut Scope,
) -> usize {
    if let Some(index) = variants
        .iter()
        .position(|variant| variant.mount == shared.mount)
    {
        return index;
    }
    let mut scope = Scope::default();
    let parameters = operation
        .parameters
        .iter()
        .filter(|parameter| shared.parameters.contains(&parameter.name));
    variants.push(RootVariant {
        mount: &shared.mount,
        name: mounts.claim(upper_camel(&shared.mount)),
        fields: parameters
            .map(|parameter| plan_parameter(parameter, &mut scope))
            .collect(),
    });
    variants.len() - 1
}

/// The fields of a request: its own parameters and its body, but not what its mount carries.
fn plan_fields(operation: &Operation) -> Vec<RequestField<'_>> {
    let mut scope = Scope::default();
    let mounted = operation
        .shared
        .as_ref()
        .map_or(&[][..], |shared| &shared.parameters);
    let parameters = operation
        .parameters
        .iter()
        .filter(|parameter| !mounted.contains(&parameter.name));
    let mut fields: Vec<RequestField<'_>> = parameters
        .map(|parameter| plan_parameter(parameter, &mut scope))
        .collect();
    if let Some(body) = &operation.body {
        fields.push(RequestField {
            name: scope.claim("body".to_owned()),
            value: RustType::of(&body.schema).unwrap_or(RustType::Json),
            optional: false,
            source: FieldSource::Body,
        });
    }
    fields
}

fn plan_parameter<'d>(parameter: &'d Parameter, scope: &mut Scope) -> RequestField<'d> {
    RequestField {
        name: scope.claim(snake(&parameter.name)),
        value: RustType::of(&parameter.schema).unwrap_or(RustType::Text),
        optional: parameter.location != ParameterLocation::Path && !parameter.required,
        source: FieldSource::Parameter(parameter),
    }
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
        // What the function that writes the answer calls its own.
        let mut scope = Scope::without(&["body", "projection"]);
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
                .and_then(|content| RustType::of(&content.schema)),
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
