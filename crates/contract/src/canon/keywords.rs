//! The closed world: which keyword may stand in which object of an OpenAPI 3.1 document, and what
//! its value is. It lists only what `canon` can bring into one form; it rewrites nothing.

/// The objects a document is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Document,
    Info,
    Contact,
    License,
    Server,
    Tag,
    Paths,
    PathItem,
    Operation,
    Parameter,
    Header,
    RequestBody,
    MediaType,
    Responses,
    Response,
    Components,
    SecurityScheme,
    Flows,
    Flow,
    /// A schema with a name, of a body, or as an arm: here an `allOf` is inheritance.
    Schema,
    /// A schema inside another one: here a one-armed `allOf` is only a reference with siblings.
    NestedSchema,
    Discriminator,
}

/// What the value of a keyword is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Content {
    /// Any JSON value, compared as it is.
    Data,
    /// Markdown: white space at line ends and around it carries nothing.
    Prose,
    /// A boolean whose absence means false.
    Flag,
    /// A list of values whose order and repetition carry nothing.
    Set,
    /// `type`: one name, or several as a set.
    Types,
    /// One object.
    One(Shape),
    /// A list of objects in a meaningful order.
    List(Shape),
    /// A list of objects whose order carries nothing.
    Bag(Shape),
    /// An object whose keys are names, not keywords.
    Named(Shape),
    /// An object whose keys are names and whose values are data.
    NamedData,
    /// `additionalProperties`: a schema, or a boolean whose absence means false.
    Additional,
    /// `security`: a set of alternatives, each a map of sets.
    Security,
}

/// What stands under `keyword` in an object of this shape, if the keyword is known there.
pub(super) fn content(shape: Shape, keyword: &str) -> Option<Content> {
    use Content::{Bag, Data, Flag, Named, NamedData, One, Prose, Security, Set};
    use Shape as S;
    let content = match (shape, keyword) {
        (_, extension) if extension.starts_with("x-") => Data,

        (S::Document, "openapi") => Data,
        (S::Document, "info") => One(S::Info),
        (S::Document, "servers") => Bag(S::Server),
        (S::Document, "tags") => Bag(S::Tag),
        (S::Document, "paths") => One(S::Paths),
        (S::Document, "components") => One(S::Components),
        (S::Document | S::Operation, "security") => Security,

        (S::Info, "title" | "version" | "termsOfService") => Data,
        (S::Info, "summary") => Prose,
        (S::Info, "contact") => One(S::Contact),
        (S::Info, "license") => One(S::License),
        (S::Contact, "name" | "url" | "email") => Data,
        (S::License, "name" | "identifier" | "url") => Data,
        (S::Server, "url") => Data,
        (S::Tag, "name") => Data,

        (S::Paths, path) if path.starts_with('/') => One(S::PathItem),
        (S::PathItem, "summary") => Prose,
        (S::PathItem | S::Operation, "parameters") => Bag(S::Parameter),
        (S::PathItem, method) if crate::bundle::is_method(method) => One(S::Operation),

        (S::Operation, "operationId") => Data,
        (S::Operation, "tags") => Set,
        (S::Operation, "summary") => Prose,
        (S::Operation, "deprecated") => Flag,
        (S::Operation, "requestBody") => One(S::RequestBody),
        (S::Operation, "responses") => One(S::Responses),

        (S::Parameter, "name" | "in") => Data,
        (S::Parameter, "allowEmptyValue" | "allowReserved") => Flag,
        (S::Parameter | S::Header, "style" | "explode") => Data,
        (S::Parameter | S::Header, "required" | "deprecated") => Flag,
        (S::Parameter | S::Header | S::MediaType, "schema") => One(S::Schema),
        (S::RequestBody, "required") => Flag,
        (S::RequestBody | S::Response, "content") => Named(S::MediaType),
        (S::Responses, _) => One(S::Response),
        (S::Response, "headers") => Named(S::Header),

        (S::Components, "schemas") => Named(S::Schema),
        (S::Components, "securitySchemes") => Named(S::SecurityScheme),
        (
            S::SecurityScheme,
            "type" | "name" | "in" | "scheme" | "bearerFormat" | "openIdConnectUrl",
        ) => Data,
        (S::SecurityScheme, "flows") => One(S::Flows),
        (S::Flows, "implicit" | "password" | "clientCredentials" | "authorizationCode") => {
            One(S::Flow)
        }
        (S::Flow, "authorizationUrl" | "tokenUrl" | "refreshUrl") => Data,
        (S::Flow, "scopes") => NamedData,

        (S::Schema | S::NestedSchema, keyword) => return schema_content(keyword),
        (S::Discriminator, "propertyName") => Data,
        (S::Discriminator, "mapping") => NamedData,

        (
            S::Info
            | S::Server
            | S::Tag
            | S::PathItem
            | S::Operation
            | S::Parameter
            | S::Header
            | S::RequestBody
            | S::Response
            | S::SecurityScheme,
            "description",
        ) => Prose,
        _ => return None,
    };
    Some(content)
}

fn schema_content(keyword: &str) -> Option<Content> {
    let content = match keyword {
        "$ref" | "title" | "format" | "pattern" | "default" => Content::Data,
        "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
            Content::Data
        }
        "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties" => {
            Content::Data
        }
        "description" => Content::Prose,
        "type" => Content::Types,
        "enum" | "required" => Content::Set,
        "readOnly" | "writeOnly" | "deprecated" | "uniqueItems" => Content::Flag,
        "properties" => Content::Named(Shape::NestedSchema),
        "items" | "propertyNames" => Content::One(Shape::NestedSchema),
        "additionalProperties" => Content::Additional,
        "allOf" => Content::List(Shape::Schema),
        "oneOf" | "anyOf" => Content::Bag(Shape::Schema),
        "discriminator" => Content::One(Shape::Discriminator),
        _ => return None,
    };
    Some(content)
}

/// Keywords that describe a value without restricting it, so that it is all the same whether they
/// stand beside a reference or around it.
pub(super) fn is_annotation(keyword: &str) -> bool {
    matches!(
        keyword,
        "title" | "description" | "default" | "readOnly" | "writeOnly" | "deprecated"
    ) || keyword.starts_with("x-")
}

/// Whether an empty value of `keyword` says the same as its absence.
pub(super) fn is_nothing_when_empty(shape: Shape, keyword: &str) -> bool {
    match shape {
        // An operation without alternatives is open to everybody, whatever the document says.
        Shape::Operation => matches!(keyword, "parameters" | "tags"),
        Shape::Document => matches!(keyword, "servers" | "tags" | "security" | "components"),
        Shape::PathItem => keyword == "parameters",
        Shape::Components => matches!(keyword, "schemas" | "securitySchemes"),
        Shape::RequestBody | Shape::Response => matches!(keyword, "content" | "headers"),
        Shape::Schema | Shape::NestedSchema => matches!(keyword, "required" | "properties"),
        Shape::Discriminator => keyword == "mapping",
        _ => false,
    }
}
