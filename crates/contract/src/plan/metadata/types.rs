//! How schemas are the types of a model: names, inheritance, properties, members.

use std::collections::{BTreeMap, BTreeSet};

use crate::read::{Enumeration, Format, Object, Property, Schema, SchemaKind, Union, Width};

use super::resources::Resources;
use super::{EnumType, Planner, StructuredType, TypeName, Typed, View, tag_of};

/// The property that makes an object an entity: the key that only the server sets.
const KEY: &str = "id";

/// Which component stands for which type.
pub(super) struct Types<'v> {
    /// The name of the type that a component says something of. Several say something of one type:
    /// the union of everything that extends it, the object with what they have in common, and the
    /// arm that is the type itself.
    names: BTreeMap<&'v str, String>,
    /// The union that an object is an arm of.
    unions: BTreeMap<&'v str, &'v str>,
    /// The unions whose arms are all that extends this object.
    bases: BTreeMap<&'v str, &'v str>,
}

impl<'v> Types<'v> {
    pub(super) fn new(view: &View<'v>) -> Self {
        let mut types = Self {
            names: BTreeMap::new(),
            unions: BTreeMap::new(),
            bases: BTreeMap::new(),
        };
        for (component, schema) in view.schemas() {
            let name = tag_of(schema).and_then(|tag| tag.rsplit('.').next());
            types
                .names
                .insert(component, name.unwrap_or(component).to_owned());
        }
        for (component, schema) in view.schemas() {
            let SchemaKind::Union(union) = &schema.kind else {
                continue;
            };
            for arm in view.arms(union) {
                types.unions.entry(arm).or_insert(component);
            }
            let Some(base) = common_base(view, union) else {
                continue;
            };
            let is_extended_by_others = view.schemas().any(|(other, schema)| {
                let extends = matches!(&schema.kind, SchemaKind::Object(object) if object.base.as_deref() == Some(base));
                extends && !view.arms(union).any(|arm| arm == other)
            });
            if !is_extended_by_others {
                types.bases.insert(base, component);
                types.names.insert(base, component.to_owned());
            }
        }
        types
    }

    pub(super) fn name(&self, component: &str) -> String {
        let name = self.names.get(component);
        name.map_or_else(|| component.to_owned(), Clone::clone)
    }

    /// The type that an object extends.
    fn base(&self, component: &str, object: &Object) -> Option<String> {
        let name = self.name(component);
        // What is in a union extends it, or another arm.
        let union = self.unions.get(component).copied();
        let arm = object.model_base.as_deref();
        let extended = arm.or(union).or(object.base.as_deref())?;
        let extended = self.name(extended);
        (extended != name).then_some(extended)
    }
}

/// The object that every arm of a union extends, directly.
fn common_base<'v>(view: &View<'v>, union: &'v Union) -> Option<&'v str> {
    // What extends nothing may be the type of the union itself.
    let mut bases = view
        .arms(union)
        .filter_map(|arm| view.object(arm)?.base.as_deref());
    let first = bases.next()?;
    bases.all(|base| base == first).then_some(first)
}

/// Enum types, complex types and entity types.
type Kinds = (Vec<EnumType>, Vec<StructuredType>, Vec<StructuredType>);

impl<'v> Planner<'v> {
    /// Whether values of a component have a key.
    pub(super) fn is_entity(&self, component: &str) -> bool {
        if let Some(union) = self.view.union(component) {
            return self.view.arms(union).any(|arm| self.is_entity(arm));
        }
        let Some(object) = self.view.object(component) else {
            return false;
        };
        has_key(object)
            || object
                .base
                .as_deref()
                .is_some_and(|base| self.is_entity(base))
    }

    /// Every type that the resources lead to.
    pub(super) fn types(&mut self, resources: &Resources<'v>) -> Kinds {
        let mut waiting = resources.components.clone();
        let mut reached = BTreeSet::new();
        let mut enumerations = BTreeMap::new();
        let mut structured: BTreeMap<String, StructuredType> = BTreeMap::new();
        while let Some(component) = waiting.pop() {
            let Some(schema) = self.view.document.schemas.get(component) else {
                continue;
            };
            if !reached.insert(component) {
                continue;
            }
            let name = self.types.name(component);
            match &schema.kind {
                SchemaKind::Enumeration(enumeration) => {
                    enumerations.insert(name.clone(), self.enumeration(name, enumeration));
                }
                SchemaKind::Flags(members) => {
                    enumerations.insert(name.clone(), flags(name, members));
                }
                SchemaKind::Union(union) => {
                    waiting.extend(self.view.arms(union));
                    let base = common_base(self.view, union);
                    waiting.extend(base);
                    let itself = self
                        .view
                        .arms(union)
                        .any(|arm| self.types.name(arm) == name);
                    let planned = structured
                        .entry(name.clone())
                        .or_insert_with(|| empty(name));
                    planned.is_abstract = !itself;
                    if let Some(base) = base
                        && !self.types.bases.contains_key(base)
                    {
                        planned.base = Some(self.types.name(base));
                    }
                }
                SchemaKind::Object(object) => {
                    waiting.extend(object.base.as_deref());
                    waiting.extend(self.types.unions.get(component));
                    waiting.extend(self.types.bases.get(component));
                    let base = self.types.base(component, object);
                    let extended = object.model_base.as_deref();
                    let extended = extended.and_then(|arm| self.view.object(arm));
                    let is_own = |property: &&Property| {
                        extended.is_none_or(|extended| !has_property(extended, &property.name))
                    };
                    let properties = self.view.properties(object).filter(is_own);
                    let properties: Vec<_> = properties.collect();
                    for property in &properties {
                        let referenced = referenced(&property.schema);
                        waiting.extend(referenced);
                        if referenced.is_some_and(|referenced| self.is_entity(referenced)) {
                            self.diagnostics.push(
                                &property.schema.place,
                                &property.schema.pointer,
                                "not supported in the model: a property that holds an entity; lead to it by a path of its own",
                            );
                        }
                    }
                    let typed = properties
                        .into_iter()
                        .filter_map(|property| self.typed(property));
                    let typed: Vec<_> = typed.collect();
                    let planned = structured
                        .entry(name.clone())
                        .or_insert_with(|| empty(name));
                    planned.is_abstract |= is_bare(component, self, resources);
                    planned.is_open |= object.open;
                    planned.key = planned
                        .key
                        .take()
                        .or((extended.is_none() && has_key(object)).then(|| KEY.to_owned()));
                    planned.properties.extend(typed);
                    planned.base = planned.base.take().or(base);
                }
                _ => {}
            }
        }
        for (owner, navigation) in &resources.navigations {
            let planned = structured
                .entry(owner.clone())
                .or_insert_with(|| empty(owner.clone()));
            planned.navigations.push(super::Navigation {
                name: navigation.name.clone(),
                type_name: navigation.type_name.clone(),
                contains_target: navigation.contains_target,
            });
        }
        let entities: BTreeSet<String> = reached
            .iter()
            .filter(|component| self.is_entity(component))
            .map(|component| self.types.name(component))
            .chain(
                resources
                    .roots
                    .iter()
                    .map(|root| root.type_name.name.clone()),
            )
            .collect();
        let (entity_types, complex_types) = structured
            .into_values()
            .partition(|planned| entities.contains(&planned.name));
        (
            enumerations.into_values().collect(),
            complex_types,
            entity_types,
        )
    }

    fn enumeration(&self, name: String, enumeration: &Enumeration) -> EnumType {
        let restricted = |member: &String| {
            let versions = enumeration
                .restricted
                .iter()
                .find(|(name, _)| name == member);
            versions.is_none_or(|(_, versions)| self.view.has(versions))
        };
        let mut next = 0;
        let mut members = Vec::new();
        for member in &enumeration.members {
            let value = enumeration.values.iter().find(|(name, _)| name == member);
            let value = value.map_or(next, |(_, value)| *value);
            next = value + 1;
            if restricted(member) {
                members.push((member.clone(), value));
            }
        }
        EnumType {
            name,
            is_flags: false,
            members,
        }
    }

    /// A property as a property or a parameter of the model.
    pub(super) fn typed(&mut self, property: &Property) -> Option<Typed> {
        let (type_name, inner_nullable) = self.type_name(&property.schema)?;
        let may_be_absent = !property.required && property.schema.default.is_none();
        let nullable = if type_name.is_collection {
            inner_nullable
        } else {
            property.schema.nullable || may_be_absent
        };
        Some(Typed {
            name: property.name.clone(),
            type_name,
            nullable,
        })
    }

    /// The type of a value, and whether an element of it may be null.
    pub(super) fn type_name(&mut self, schema: &Schema) -> Option<(TypeName, bool)> {
        if let SchemaKind::Array(array) = &schema.kind {
            let (element, _) = self.type_name(&array.items)?;
            if element.is_collection {
                return self.refuse(
                    schema,
                    "not supported in the model: a list of lists; CSDL has no type for it",
                );
            }
            let collection = TypeName {
                is_collection: true,
                ..element
            };
            return Some((collection, array.items.nullable));
        }
        let name = match &schema.kind {
            SchemaKind::Reference(component) => {
                let target = self.view.document.schemas.get(component)?;
                match &target.kind {
                    SchemaKind::Object(_)
                    | SchemaKind::Union(_)
                    | SchemaKind::Enumeration(_)
                    | SchemaKind::Flags(_) => self.types.name(component),
                    _ => return self.type_name(target),
                }
            }
            SchemaKind::Boolean => "Edm.Boolean".to_owned(),
            SchemaKind::Integer(integer) => match integer.width {
                Width::Int32 => "Edm.Int32".to_owned(),
                Width::Int64 => "Edm.Int64".to_owned(),
            },
            SchemaKind::Number(number) if number.single => "Edm.Single".to_owned(),
            SchemaKind::Number(_) => "Edm.Double".to_owned(),
            SchemaKind::Text(text) => match text.format {
                Format::Plain => "Edm.String".to_owned(),
                Format::DateTime => "Edm.DateTimeOffset".to_owned(),
                Format::Uuid => "Edm.Guid".to_owned(),
            },
            _ => {
                return self.refuse(schema, "not supported in the model: a map, or anything at all; CSDL 4.0 has no type for it");
            }
        };
        Some((TypeName::one(name), false))
    }

    fn refuse<T>(&mut self, schema: &Schema, message: &str) -> Option<T> {
        self.diagnostics
            .push(&schema.place, &schema.pointer, message);
        None
    }
}

/// Whether only what extends an object has values: nothing leads to it but inheritance.
fn is_bare(component: &str, planner: &Planner<'_>, resources: &Resources<'_>) -> bool {
    let schemas = planner.view.document.schemas.values();
    let mut is_used = resources.components.contains(&component)
        || planner.types.unions.contains_key(component)
        || planner.types.bases.contains_key(component);
    for schema in schemas {
        schema.visit(&mut |inner| {
            is_used |= matches!(&inner.kind, SchemaKind::Reference(name) if name == component);
        });
    }
    !is_used
}

fn has_key(object: &Object) -> bool {
    object
        .properties
        .iter()
        .any(|property| property.name == KEY && property.required && property.schema.read_only)
}

fn has_property(object: &Object, name: &str) -> bool {
    object
        .properties
        .iter()
        .any(|property| property.name == name)
}

fn flags(name: String, members: &[String]) -> EnumType {
    let numbered = members.iter().enumerate();
    // `none` comes first and is the empty set; each of the others is a bit.
    let numbered = numbered.map(|(index, member)| (member.clone(), (1 << index) >> 1));
    EnumType {
        name,
        is_flags: true,
        members: numbered.collect(),
    }
}

fn referenced(schema: &Schema) -> Option<&str> {
    match &schema.kind {
        SchemaKind::Reference(component) => Some(component),
        SchemaKind::Array(array) => referenced(&array.items),
        _ => None,
    }
}

fn empty(name: String) -> StructuredType {
    StructuredType {
        name,
        base: None,
        is_abstract: false,
        is_open: false,
        key: None,
        properties: Vec::new(),
        navigations: Vec::new(),
    }
}
