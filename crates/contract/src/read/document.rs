//! What a document says once it has been read: typed facts with their places, in OpenAPI's own
//! nouns.

use indexmap::IndexMap;
use serde_json::Value;

use crate::diagnostic::Place;

/// A whole document.
#[derive(Clone, Debug)]
pub struct Document {
    /// What the document is about.
    pub info: Info,
    /// Where it is served.
    pub servers: Vec<Server>,
    /// The tags, each of which becomes one trait.
    pub tags: Vec<Tag>,
    /// Every operation, in the document's order.
    pub operations: Vec<Operation>,
    /// The named schemas.
    pub schemas: IndexMap<String, Schema>,
    /// How callers prove who they are.
    pub security_schemes: Vec<SecurityScheme>,
    /// The versions the document speaks of (`x-muster-versions` at its root), oldest first.
    pub versions: Vec<String>,
}

/// `info`.
#[derive(Clone, Debug, Default)]
pub struct Info {
    /// The document's title.
    pub title: String,
    /// The document's own version.
    pub version: String,
    /// One line.
    pub summary: Option<String>,
    /// Markdown.
    pub description: Option<String>,
    /// The licence of the document.
    pub license: Option<License>,
    /// Who answers for it.
    pub contact: Option<Contact>,
    /// A link.
    pub terms_of_service: Option<String>,
}

/// `info.license`.
#[derive(Clone, Debug)]
pub struct License {
    /// The licence's name.
    pub name: String,
    /// Its SPDX expression.
    pub identifier: Option<String>,
    /// A link to its text.
    pub url: Option<String>,
}

/// `info.contact`.
#[derive(Clone, Debug)]
pub struct Contact {
    /// A person or an organization.
    pub name: Option<String>,
    /// A link.
    pub url: Option<String>,
    /// An address.
    pub email: Option<String>,
}

/// One entry of `servers`.
#[derive(Clone, Debug)]
pub struct Server {
    /// The prefix of every path.
    pub url: String,
    /// Markdown.
    pub description: Option<String>,
}

/// One entry of `tags`.
#[derive(Clone, Debug)]
pub struct Tag {
    /// The tag's name.
    pub name: String,
    /// Markdown.
    pub description: Option<String>,
}

/// An HTTP method an operation can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// GET
    Get,
    /// PUT
    Put,
    /// POST
    Post,
    /// DELETE
    Delete,
    /// PATCH
    Patch,
}

impl Method {
    /// The key of a path item that holds this method's operation.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Get => "get",
            Self::Put => "put",
            Self::Post => "post",
            Self::Delete => "delete",
            Self::Patch => "patch",
        }
    }

    /// The method as it stands in a request line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Patch => "PATCH",
        }
    }
}

/// One operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Where it was written.
    pub place: Place,
    /// Where it stands in the bundle.
    pub pointer: String,
    /// Its `operationId`.
    pub id: String,
    /// Its method.
    pub method: Method,
    /// Its path template.
    pub path: String,
    /// The one tag that files it.
    pub tag: String,
    /// One line.
    pub summary: Option<String>,
    /// Markdown.
    pub description: Option<String>,
    /// Whether it should no longer be used.
    pub deprecated: bool,
    /// The versions that have it (`x-muster-versions`), empty for all of them.
    pub versions: Vec<String>,
    /// Which shared operation it is at which mount (`x-muster-shared`).
    pub shared: Option<Shared>,
    /// Who may call it: alternatives, each a scheme with the scopes it needs.
    pub security: Vec<SecurityRequirement>,
    /// Its parameters, those of the path item first.
    pub parameters: Vec<Parameter>,
    /// Its request body.
    pub body: Option<RequestBody>,
    /// Its responses, by ascending status.
    pub responses: Vec<Response>,
}

impl Operation {
    /// Visits the schemas an operation writes down itself.
    pub fn visit_schemas(&self, visit: &mut impl FnMut(&Schema)) {
        for parameter in &self.parameters {
            visit(&parameter.schema);
        }
        if let Some(body) = &self.body {
            visit(&body.schema);
        }
        for response in &self.responses {
            if let Some(content) = &response.content {
                visit(&content.schema);
            }
        }
    }
}

/// One mount of an operation that stands on several paths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// The operation's name without its mount.
    pub operation: String,
    /// The mount's prefix.
    pub mount: String,
    /// The names of the parameters that belong to the mount.
    pub parameters: Vec<String>,
}

/// One way to be allowed to call an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecurityRequirement {
    /// The name of the scheme.
    pub scheme: String,
    /// The scopes, all of which are needed.
    pub scopes: Vec<String>,
}

/// `components.securitySchemes`, each an OAuth 2.0 scheme.
#[derive(Clone, Debug)]
pub struct SecurityScheme {
    /// Its name.
    pub name: String,
    /// Markdown.
    pub description: Option<String>,
    /// Its flows.
    pub flows: Vec<Flow>,
}

/// One OAuth 2.0 flow.
#[derive(Clone, Debug)]
pub struct Flow {
    /// Which.
    pub kind: FlowKind,
    /// Where a user signs in; of the authorization code flow only.
    pub authorization_url: Option<String>,
    /// Where a token is given out.
    pub token_url: String,
    /// The scopes with what they allow.
    pub scopes: Vec<(String, String)>,
}

/// The kind of a flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FlowKind {
    /// A user signs in.
    AuthorizationCode,
    /// A program signs in.
    ClientCredentials,
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterLocation {
    /// A segment of the path.
    Path,
    /// The query string.
    Query,
    /// A header.
    Header,
}

/// One parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: String,
    /// Where it travels.
    pub location: ParameterLocation,
    /// Whether a request must carry it.
    pub required: bool,
    /// Markdown.
    pub description: Option<String>,
    /// Its type, always a single scalar value.
    pub schema: Schema,
}

/// A JSON request body.
#[derive(Clone, Debug)]
pub struct RequestBody {
    /// Markdown.
    pub description: Option<String>,
    /// Its media type.
    pub media_type: String,
    /// Its type, always a reference.
    pub schema: Schema,
}

/// One documented answer.
#[derive(Clone, Debug)]
pub struct Response {
    /// The status code.
    pub status: u16,
    /// Markdown.
    pub description: String,
    /// The headers it always carries.
    pub headers: Vec<ResponseHeader>,
    /// What it carries, if anything.
    pub content: Option<ResponseContent>,
}

/// A header that an answer always carries, as text.
#[derive(Clone, Debug)]
pub struct ResponseHeader {
    /// Its name.
    pub name: String,
    /// Markdown.
    pub description: Option<String>,
}

/// The body of an answer.
#[derive(Clone, Debug)]
pub struct ResponseContent {
    /// Its media type.
    pub media_type: String,
    /// Its type.
    pub schema: Schema,
}

/// A schema with everything that is said about it where it stands.
#[derive(Clone, Debug)]
pub struct Schema {
    /// Where it was written.
    pub place: Place,
    /// Where it stands in the bundle.
    pub pointer: String,
    /// Markdown.
    pub description: Option<String>,
    /// One line of it.
    pub title: Option<String>,
    /// Whether `null` is a value.
    pub nullable: bool,
    /// Whether only the server sets it.
    pub read_only: bool,
    /// Whether it should no longer be used.
    pub deprecated: bool,
    /// The versions that have it (`x-muster-versions`), empty for all of them.
    pub versions: Vec<String>,
    /// The named schema whose changes it describes (`x-muster-patch`).
    pub patch_of: Option<String>,
    /// The value an absent property stands for.
    pub default: Option<Value>,
    /// What it is.
    pub kind: SchemaKind,
}

/// What a schema is.
#[derive(Clone, Debug)]
pub enum SchemaKind {
    /// A named schema.
    Reference(String),
    /// Any JSON value.
    Any,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer(Integer),
    /// A number.
    Number(Number),
    /// A text.
    Text(Text),
    /// One of a fixed set of texts.
    Enumeration(Enumeration),
    /// Any set of a fixed set of texts, joined by commas (`x-muster-flags`).
    Flags(Vec<String>),
    /// The type's own name (`x-muster-tag`).
    Tag(TypeTag),
    /// A list.
    Array(Box<Array>),
    /// An object whose keys are data.
    Map(Box<Schema>),
    /// An object whose keys are declared.
    Object(Object),
    /// One of several objects, told apart by a tag.
    Union(Union),
}

/// `enum`
#[derive(Clone, Debug)]
pub struct Enumeration {
    /// The texts, in the document's order.
    pub members: Vec<String>,
    /// The texts only some versions have (`x-muster-member-versions`).
    pub restricted: Vec<(String, Vec<String>)>,
    /// The numbers of texts that do not simply follow the one before (`x-muster-member-values`).
    pub values: Vec<(String, i64)>,
}

/// The name of a type, as a property of its values.
#[derive(Clone, Debug)]
pub struct TypeTag {
    /// Every accepted spelling; the first is the one that is written.
    pub spellings: Vec<String>,
    /// Whether answers carry it.
    pub written: bool,
}

/// The width of a whole number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// 32 bits.
    Int32,
    /// 64 bits.
    Int64,
}

/// `type: integer`.
#[derive(Clone, Debug)]
pub struct Integer {
    /// `format`.
    pub width: Width,
    /// `minimum`, an exclusive one folded in.
    pub minimum: Option<i64>,
    /// `maximum`, an exclusive one folded in.
    pub maximum: Option<i64>,
}

/// `type: number`.
#[derive(Clone, Debug)]
pub struct Number {
    /// Whether `format: float` narrows it to 32 bits.
    pub single: bool,
    /// `minimum`
    pub minimum: Option<f64>,
    /// `maximum`
    pub maximum: Option<f64>,
    /// `exclusiveMinimum`
    pub exclusive_minimum: Option<f64>,
    /// `exclusiveMaximum`
    pub exclusive_maximum: Option<f64>,
}

/// What a text stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Itself.
    Plain,
    /// A moment, RFC 3339.
    DateTime,
    /// A UUID.
    Uuid,
}

/// `type: string`.
#[derive(Clone, Debug)]
pub struct Text {
    /// `format`
    pub format: Format,
    /// `minLength` in code points.
    pub min_length: Option<u32>,
    /// `maxLength` in code points.
    pub max_length: Option<u32>,
    /// `pattern`
    pub pattern: Option<String>,
}

/// `type: array`.
#[derive(Clone, Debug)]
pub struct Array {
    /// `items`
    pub items: Schema,
    /// `minItems`
    pub min_items: Option<u32>,
    /// `maxItems`
    pub max_items: Option<u32>,
    /// `uniqueItems`
    pub unique: bool,
}

/// `type: object` with declared keys, alone or laid over a base by `allOf`.
#[derive(Clone, Debug)]
pub struct Object {
    /// The schema it extends.
    pub base: Option<String>,
    /// The arm of its union that it extends in the model (`x-muster-base`).
    pub model_base: Option<String>,
    /// Its own properties, in the document's order.
    pub properties: Vec<Property>,
    /// Whether it may carry properties nobody declared.
    pub open: bool,
}

/// One declared property.
#[derive(Clone, Debug)]
pub struct Property {
    /// Its name on the wire.
    pub name: String,
    /// Whether it is always there.
    pub required: bool,
    /// Its type.
    pub schema: Schema,
}

/// `oneOf` with a discriminator.
#[derive(Clone, Debug)]
pub struct Union {
    /// `discriminator.propertyName`
    pub property: String,
    /// The arms in the document's order.
    pub arms: Vec<Arm>,
}

/// One arm of a union.
#[derive(Clone, Debug)]
pub struct Arm {
    /// The discriminator's value.
    pub tag: String,
    /// The named schema it stands for.
    pub schema: String,
}

impl Schema {
    /// A keyword that says something about the schema beyond what its values look like.
    #[must_use]
    pub fn says_more(&self) -> Option<&'static str> {
        [
            ("description", self.description.is_some()),
            ("title", self.title.is_some()),
            ("default", self.default.is_some()),
            ("readOnly", self.read_only),
            ("deprecated", self.deprecated),
            ("x-muster-versions", !self.versions.is_empty()),
            ("x-muster-patch", self.patch_of.is_some()),
            (
                "x-muster-base",
                matches!(&self.kind, SchemaKind::Object(object) if object.model_base.is_some()),
            ),
        ]
        .into_iter()
        .find_map(|(keyword, said)| said.then_some(keyword))
    }

    /// Visits this schema and everything written inside it; references are not followed.
    pub fn visit(&self, visit: &mut impl FnMut(&Schema)) {
        visit(self);
        match &self.kind {
            SchemaKind::Array(array) => array.items.visit(visit),
            SchemaKind::Map(values) => values.visit(visit),
            SchemaKind::Object(object) => {
                for property in &object.properties {
                    property.schema.visit(visit);
                }
            }
            _ => {}
        }
    }
}
