//! Path items, operations, parameters, bodies and responses.

use crate::bundle::is_method;
use crate::diagnostic::Diagnostics;
use crate::node::{Content, Node, pointer_token};

use super::document::*;
use super::members::Members;
use super::schema::read_schema;

pub(super) fn read_path_item(
    path: &str,
    item: &Node,
    pointer: &str,
    diagnostics: &mut Diagnostics,
    operations: &mut Vec<Operation>,
) {
    let mut members = Members::of(item, pointer, diagnostics);
    if !path.starts_with('/') {
        members.fault("", format!("the path `{path}` does not start with `/`"));
    }
    let shared = members.nodes("parameters");
    // A path item's own words are for readers of the authored files; OpenAPI shows them nowhere.
    let _ = (members.take("summary"), members.take("description"));
    for (key, node) in members.take_all() {
        let below = format!("{pointer}/{}", pointer_token(&key));
        let method = match key.as_str() {
            "get" => Method::Get,
            "put" => Method::Put,
            "post" => Method::Post,
            "delete" => Method::Delete,
            "patch" => Method::Patch,
            other => {
                let what = if is_method(other) {
                    "the method"
                } else {
                    "the keyword"
                };
                let message = format!("not supported: {what} `{other}` of a path item");
                members.diagnostics().push(&node.place, below, message);
                continue;
            }
        };
        if let Some(operation) =
            read_operation(path, method, node, &shared, &below, members.diagnostics())
        {
            operations.push(operation);
        }
    }
}

fn read_operation(
    path: &str,
    method: Method,
    node: &Node,
    shared: &[&Node],
    pointer: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Operation> {
    let mut members = Members::of(node, pointer, diagnostics);
    let id = members.required_text("operationId");
    let tags = members.texts("tags");
    let tag = match tags.as_slice() {
        [tag] => tag.clone(),
        _ => {
            members.fault(
                "tags",
                "an operation has exactly one tag: the trait that holds it",
            );
            String::new()
        }
    };
    let summary = members.text("summary");
    let description = members.text("description");
    let deprecated = members.boolean("deprecated");
    let versions = members.texts("x-muster-versions");
    let mounted = members.object("x-muster-shared").map(|mut shared| {
        let read = Shared {
            operation: shared.required_text("operation"),
            mount: shared.required_text("mount"),
            parameters: shared.texts("parameters"),
        };
        shared.finish();
        read
    });
    let security = read_security(&mut members);
    let mut parameters: Vec<Parameter> = Vec::new();
    let own = members.nodes("parameters");
    for node in shared.iter().copied().chain(own) {
        let below = members.below("parameters");
        let Some(parameter) = read_parameter(node, &below, members.diagnostics()) else {
            continue;
        };
        // An operation's own parameter replaces the path item's of the same name and location.
        parameters.retain(|earlier| {
            (&earlier.name, earlier.location) != (&parameter.name, parameter.location)
        });
        parameters.push(parameter);
    }
    check_path_parameters(path, &parameters, &mut members);
    let body = match members.object("requestBody") {
        Some(body) => read_body(body),
        None => None,
    };
    if body.is_some() && matches!(method, Method::Get | Method::Delete) {
        members.fault(
            "requestBody",
            format!("a {} request has no body", method.name()),
        );
    }
    let mut responses = Vec::new();
    if let Some(mut documented) = members.required_object("responses") {
        for (status, node) in documented.take_all() {
            let below = documented.below(&status);
            match status.parse::<u16>() {
                Ok(code) if (200..600).contains(&code) => {
                    if let Some(response) =
                        read_response(code, node, &below, documented.diagnostics())
                    {
                        responses.push(response);
                    }
                }
                _ => documented.fault(
                    &status,
                    format!(
                        "not supported: the status `{status}`; write every status code by itself"
                    ),
                ),
            }
        }
    }
    responses.sort_by_key(|response| response.status);
    if !responses.iter().any(|response| response.status < 400) {
        members.fault("responses", "no response says what success looks like");
    }
    let (place, pointer) = (members.place().clone(), members.pointer().to_owned());
    members.finish();
    Some(Operation {
        place,
        pointer,
        id,
        method,
        path: path.to_owned(),
        tag,
        summary,
        description,
        deprecated,
        versions,
        shared: mounted,
        security,
        parameters,
        body,
        responses,
    })
}

fn read_security(members: &mut Members<'_, '_>) -> Vec<SecurityRequirement> {
    let below = members.below("security");
    let mut alternatives = Vec::new();
    for node in members.nodes("security") {
        let mut alternative = Members::of(node, &below, members.diagnostics());
        let schemes: Vec<String> = match &node.content {
            Content::Mapping(schemes) => schemes.iter().map(|member| member.key.clone()).collect(),
            _ => Vec::new(),
        };
        match schemes.as_slice() {
            [scheme] => {
                let scopes = alternative.texts(scheme);
                alternatives.push(SecurityRequirement {
                    scheme: scheme.clone(),
                    scopes,
                });
            }
            _ => alternative.fault(
                "",
                "not supported: a security requirement of several schemes, or of none",
            ),
        }
    }
    alternatives
}

fn check_path_parameters(path: &str, parameters: &[Parameter], members: &mut Members<'_, '_>) {
    let mut templated = Vec::new();
    for segment in path.split('/').skip(1) {
        match segment
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'))
        {
            Some(name) if !name.contains(['{', '}']) => templated.push(name),
            _ if segment.contains(['{', '}']) => members.fault(
                "",
                format!(
                    "not supported: the segment `{segment}`; a parameter fills a whole segment"
                ),
            ),
            _ => {}
        }
    }
    let declared: Vec<&str> = parameters
        .iter()
        .filter(|parameter| parameter.location == ParameterLocation::Path)
        .map(|parameter| parameter.name.as_str())
        .collect();
    for name in &templated {
        if !declared.contains(name) {
            members.fault(
                "parameters",
                format!("the path's parameter `{name}` is not declared"),
            );
        }
    }
    for name in &declared {
        if !templated.contains(name) {
            members.fault(
                "parameters",
                format!("`{name}` does not stand in the path `{path}`"),
            );
        }
    }
}

fn read_parameter(node: &Node, pointer: &str, diagnostics: &mut Diagnostics) -> Option<Parameter> {
    let mut members = Members::of(node, pointer, diagnostics);
    let name = members.required_text("name");
    let location = match members.required_text("in").as_str() {
        "path" => ParameterLocation::Path,
        "query" => ParameterLocation::Query,
        "header" => ParameterLocation::Header,
        other => {
            members.fault("in", format!("not supported: parameters in `{other}`"));
            return None;
        }
    };
    let required = members.boolean("required");
    if location == ParameterLocation::Path && !required {
        members.fault(
            "required",
            format!("the path parameter `{name}` needs `required: true`"),
        );
    }
    let description = members.text("description");
    let schema = members.take("schema");
    let below = members.below("schema");
    let schema = match schema {
        Some(schema) => read_schema(schema, &below, members.diagnostics()),
        None => {
            members.fault("schema", format!("the parameter `{name}` needs a `schema`"));
            return None;
        }
    };
    let scalar = matches!(
        schema.kind,
        SchemaKind::Boolean | SchemaKind::Integer(_) | SchemaKind::Number(_) | SchemaKind::Text(_)
    );
    if !scalar || schema.nullable {
        members.fault("schema", format!("not supported: the type of the parameter `{name}`; a parameter is one boolean, number or text"));
    }
    members.finish();
    Some(Parameter {
        name,
        location,
        required,
        description,
        schema,
    })
}

fn read_body(mut members: Members<'_, '_>) -> Option<RequestBody> {
    let description = members.text("description");
    if !members.boolean("required") {
        members.fault(
            "required",
            "not supported: an optional request body; write `required: true`",
        );
    }
    let content = read_content(&mut members);
    let Some((media_type, schema)) = content else {
        members.fault("content", "a request body needs `content`");
        return None;
    };
    if media_type != "application/json" {
        members.fault(
            "content",
            format!("not supported: a request body of type `{media_type}`"),
        );
    }
    if !matches!(schema.kind, SchemaKind::Reference(_)) {
        members.fault(
            "content",
            "not supported: a nameless schema here; name it under components.schemas",
        );
    }
    members.finish();
    Some(RequestBody {
        description,
        media_type,
        schema,
    })
}

fn read_content(members: &mut Members<'_, '_>) -> Option<(String, Schema)> {
    let mut content = members.object("content")?;
    let mut media_types = content.take_all();
    if media_types.len() != 1 {
        content.fault("", "exactly one media type is supported here");
    }
    let (media_type, node) = media_types.pop()?;
    let below = content.below(&media_type);
    let mut media = Members::of(node, &below, content.diagnostics());
    let schema = media.take("schema");
    let below = media.below("schema");
    let schema = match schema {
        Some(schema) => read_schema(schema, &below, media.diagnostics()),
        None => {
            media.fault("schema", "a media type needs a `schema`");
            return None;
        }
    };
    media.finish();
    Some((media_type, schema))
}

fn read_response(
    status: u16,
    node: &Node,
    pointer: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Response> {
    let mut members = Members::of(node, pointer, diagnostics);
    let description = members.required_text("description");
    let mut headers = Vec::new();
    if let Some(mut declared) = members.object("headers") {
        for (name, node) in declared.take_all() {
            let below = declared.below(&name);
            let mut header = Members::of(node, &below, declared.diagnostics());
            let description = header.text("description");
            let plain = header.take("schema").is_some_and(|schema| {
                matches!(&schema.content, Content::Mapping(members)
                    if members.len() == 1 && schema.get("type").and_then(Node::as_text) == Some("string"))
            });
            if !plain {
                header.fault(
                    "schema",
                    "a response header has the schema `type: string` and no other",
                );
            }
            header.finish();
            headers.push(ResponseHeader { name, description });
        }
    }
    let content = read_content(&mut members).map(|(media_type, schema)| {
        let named = matches!(schema.kind, SchemaKind::Reference(_));
        let json = media_type == "application/json";
        let text = matches!(&schema.kind, SchemaKind::Text(text) if text.format == Format::Plain)
            || matches!(schema.kind, SchemaKind::Integer(_) | SchemaKind::Boolean);
        if json && !named {
            members.fault(
                "content",
                "not supported: a nameless schema here; name it under components.schemas",
            );
        } else if !json && !text {
            members.fault(
                "content",
                format!("not supported: a body of type `{media_type}` that is not a plain text"),
            );
        }
        ResponseContent { media_type, schema }
    });
    members.finish();
    Some(Response {
        status,
        description,
        headers,
        content,
    })
}
