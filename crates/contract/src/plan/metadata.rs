//! The model of one version in the nouns of OData's CSDL: which schema is an entity type, a complex
//! type or an enum type, what extends what, and which path is a navigation property, an action or
//! a function. All of it follows from schemas and paths; `openapi/PROFILE.md` says how.

mod resources;
mod types;

use crate::diagnostic::Diagnostics;
use crate::read::{Document, Object, Property, Schema, SchemaKind, Union};

use super::names::upper_camel;

/// The model of one version.
#[derive(Debug)]
pub struct Model {
    /// What every type's name begins with.
    pub namespace: String,
    /// The short form of the namespace, its last part.
    pub alias: String,
    /// The enum types, by name.
    pub enumerations: Vec<EnumType>,
    /// The complex types, by name.
    pub complex_types: Vec<StructuredType>,
    /// The entity types, by name.
    pub entity_types: Vec<StructuredType>,
    /// The actions and functions, by name.
    pub operations: Vec<BoundOperation>,
    /// The name of the container.
    pub container: String,
    /// What stands at the root, by name.
    pub resources: Vec<Resource>,
}

/// A set of named numbers.
#[derive(Debug)]
pub struct EnumType {
    /// Its name.
    pub name: String,
    /// Whether a value is any sum of members.
    pub is_flags: bool,
    /// The members with their numbers.
    pub members: Vec<(String, i64)>,
}

/// A complex type or an entity type.
#[derive(Debug)]
pub struct StructuredType {
    /// Its name.
    pub name: String,
    /// The type it extends.
    pub base: Option<String>,
    /// Whether only types that extend it have values.
    pub is_abstract: bool,
    /// Whether its values may have properties nobody declared.
    pub is_open: bool,
    /// Its key, when it is an entity type and its base has none.
    pub key: Option<String>,
    /// Its own properties.
    pub properties: Vec<Typed>,
    /// Its own navigation properties.
    pub navigations: Vec<Navigation>,
}

/// A property or a parameter.
#[derive(Debug)]
pub struct Typed {
    /// Its name.
    pub name: String,
    /// Its type.
    pub type_name: TypeName,
    /// Whether null is a value; of a collection, whether null is an element.
    pub nullable: bool,
}

/// A relationship.
#[derive(Debug)]
pub struct Navigation {
    /// Its name.
    pub name: String,
    /// The type it leads to.
    pub type_name: TypeName,
    /// Whether what it leads to lives there and nowhere else.
    pub contains_target: bool,
}

/// A type where it is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeName {
    /// `Edm.X`, or the name of a type of the model.
    pub name: String,
    /// Whether it is a collection of them.
    pub is_collection: bool,
}

impl TypeName {
    fn one(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            is_collection: false,
        }
    }
}

/// An action or a function.
#[derive(Debug)]
pub struct BoundOperation {
    /// Its name.
    pub name: String,
    /// Whether it has effects.
    pub is_action: bool,
    /// What it is called on.
    pub binding: TypeName,
    /// What it takes.
    pub parameters: Vec<Typed>,
    /// What it gives.
    pub answer: Option<TypeName>,
}

/// An entity set or a singleton.
#[derive(Debug)]
pub struct Resource {
    /// Its name.
    pub name: String,
    /// The type of the entity, or of each of them.
    pub type_name: TypeName,
}

/// Decides the model of one version.
///
/// # Errors
/// What the document says and CSDL cannot.
pub fn metadata(document: &Document, version: &str) -> Result<Model, Diagnostics> {
    let view = View::new(document, version);
    let mut planner = Planner {
        types: types::Types::new(&view),
        view: &view,
        diagnostics: Diagnostics::default(),
    };
    let resources = planner.resources();
    let (enumerations, complex_types, entity_types) = planner.types(&resources);
    let alias = view.namespace.rsplit('.').next().unwrap_or_default();
    planner.diagnostics.into_result(Model {
        alias: alias.to_owned(),
        container: format!("{}Service", upper_camel(alias)),
        namespace: view.namespace.clone(),
        enumerations,
        complex_types,
        entity_types,
        operations: resources.operations,
        resources: resources.roots,
    })
}

struct Planner<'v> {
    view: &'v View<'v>,
    types: types::Types<'v>,
    diagnostics: Diagnostics,
}

/// What one version sees of a document.
struct View<'d> {
    document: &'d Document,
    version: &'d str,
    namespace: String,
}

impl<'d> View<'d> {
    fn new(document: &'d Document, version: &'d str) -> Self {
        let tags = document.schemas.values().filter_map(tag_of);
        let namespace = tags.filter_map(|tag| tag.rsplit_once('.')).next();
        Self {
            namespace: namespace
                .map_or("default", |(namespace, _)| namespace)
                .to_owned(),
            document,
            version,
        }
    }

    fn has(&self, versions: &[String]) -> bool {
        versions.is_empty() || versions.iter().any(|version| version == self.version)
    }

    /// The named schemas of this version.
    fn schemas(&self) -> impl Iterator<Item = (&'d str, &'d Schema)> {
        let named = self.document.schemas.iter();
        named
            .filter(|(_, schema)| self.has(&schema.versions))
            .map(|(name, schema)| (name.as_str(), schema))
    }

    fn object(&self, component: &str) -> Option<&'d Object> {
        match &self.document.schemas.get(component)?.kind {
            SchemaKind::Object(object) => Some(object),
            _ => None,
        }
    }

    fn union(&self, component: &str) -> Option<&'d Union> {
        match &self.document.schemas.get(component)?.kind {
            SchemaKind::Union(union) => Some(union),
            _ => None,
        }
    }

    /// The arms of a union that this version has.
    fn arms(&self, union: &'d Union) -> impl Iterator<Item = &'d str> {
        let arms = union.arms.iter().map(|arm| arm.schema.as_str());
        arms.filter(|arm| {
            let schema = self.document.schemas.get(*arm);
            schema.is_some_and(|schema| self.has(&schema.versions))
        })
    }

    /// The own properties of an object that this version has, without control information, which
    /// is no part of a model.
    fn properties(&self, object: &'d Object) -> impl Iterator<Item = &'d Property> {
        object.properties.iter().filter(|property| {
            !property.name.starts_with('@') && self.has(&property.schema.versions)
        })
    }
}

/// The name of a type as its values carry it, without the number sign.
fn tag_of(schema: &Schema) -> Option<&str> {
    let SchemaKind::Object(object) = &schema.kind else {
        return None;
    };
    let spelling = object
        .properties
        .iter()
        .find_map(|property| match &property.schema.kind {
            SchemaKind::Tag(tag) => tag.spellings.first(),
            _ => None,
        })?;
    Some(spelling.strip_prefix('#').unwrap_or(spelling))
}
