//! How every named schema becomes a Rust type.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::diagnostic::Diagnostics;
use crate::read::{
    Arm, Document, Format, Number, Object, Property, Schema, SchemaKind, TypeTag, Union, Width,
};

use super::names::{Scope, shouting, snake, upper_camel};

/// One named schema as a Rust type.
#[derive(Debug)]
pub struct TypePlan<'d> {
    /// The component's name in the document.
    pub component: &'d str,
    /// The schema.
    pub schema: &'d Schema,
    /// The Rust type's name.
    pub name: String,
    /// The module that holds it: the authored file it came from.
    pub module: String,
    /// The name of the static that describes it.
    pub table: String,
    /// What it is made of.
    pub shape: Shape<'d>,
}

/// What a Rust type is made of.
#[derive(Debug)]
pub enum Shape<'d> {
    /// A struct with named fields.
    Struct(StructPlan<'d>),
    /// An enum of texts.
    Enum(EnumPlan<'d>),
    /// An enum of structs, told apart by a tag.
    Union(UnionPlan<'d>),
    /// A set of flags.
    Flags(FlagsPlan<'d>),
    /// A struct around one value.
    Newtype(NewtypePlan),
}

/// A struct.
#[derive(Debug)]
pub struct StructPlan<'d> {
    /// The object schema.
    pub object: &'d Object,
    /// The struct it extends, held in a field.
    pub base: Option<BasePlan>,
    /// Its own fields in the document's order.
    pub fields: Vec<FieldPlan<'d>>,
    /// The field for properties nobody declared, when the object is open.
    pub rest: Option<String>,
    /// The component whose changes it describes.
    pub patch_of: Option<&'d str>,
}

/// The field that holds a base.
#[derive(Debug)]
pub struct BasePlan {
    /// The field's name.
    pub field: String,
    /// The base's component name.
    pub component: String,
}

/// A field.
#[derive(Debug)]
pub struct FieldPlan<'d> {
    /// The property it stands for.
    pub property: &'d Property,
    /// The field's name.
    pub name: String,
    /// The type of its value, without `Option`.
    pub value: RustType,
    /// Whether it is an `Option`.
    pub optional: bool,
    /// Whether an absent value is left out rather than written as null.
    pub omitted_when_absent: bool,
    /// Whether it is a `Change` instead: absent, null and a value are three things.
    pub change: bool,
    /// Whether utoipa must not follow it, because it leads back to its struct.
    pub recursive: bool,
    /// The marker type of a tag, with its spellings.
    pub tag: Option<(String, &'d TypeTag)>,
}

/// An enum of texts.
#[derive(Debug)]
pub struct EnumPlan<'d> {
    /// Its variants in the document's order.
    pub variants: Vec<VariantPlan<'d>>,
    /// Whether its first variant is its default, because a read-only property needs one.
    pub default: bool,
}

/// A variant of an enum of texts.
#[derive(Debug)]
pub struct VariantPlan<'d> {
    /// The text.
    pub member: &'d str,
    /// The variant's name.
    pub name: String,
}

/// An enum of structs.
#[derive(Debug)]
pub struct UnionPlan<'d> {
    /// The union schema.
    pub union: &'d Union,
    /// Its arms in the document's order.
    pub arms: Vec<ArmPlan<'d>>,
    /// The component all arms extend directly, if there is one.
    pub base: Option<&'d str>,
}

/// One arm of a union.
#[derive(Debug)]
pub struct ArmPlan<'d> {
    /// The arm.
    pub arm: &'d Arm,
    /// The variant's name, which is its type's name.
    pub name: String,
    /// Every accepted spelling of its tag, the canonical one first.
    pub spellings: &'d [String],
}

/// A set of flags.
#[derive(Debug)]
pub struct FlagsPlan<'d> {
    /// The name of the enum of one flag.
    pub flag: String,
    /// The flags in the document's order.
    pub variants: Vec<VariantPlan<'d>>,
}

/// A struct around one value.
#[derive(Debug)]
pub struct NewtypePlan {
    /// The value's type.
    pub value: RustType,
    /// Whether it has a default, because a read-only property needs one.
    pub default: bool,
}

/// A Rust type, before `Option`.
#[derive(Clone, Debug, PartialEq)]
pub enum RustType {
    /// `bool`
    Bool,
    /// `i32`
    I32,
    /// `i64`
    I64,
    /// `f32`
    F32,
    /// `f64`
    F64,
    /// `String`
    Text,
    /// `DateTimeOffset`
    DateTime,
    /// `Uuid`
    Uuid,
    /// Any JSON value.
    Json,
    /// The type of a component.
    Named(String),
    /// The same, boxed because it would contain itself.
    Boxed(String),
    /// `Vec` of it, or of `Option` of it.
    List(Box<RustType>, bool),
    /// `BTreeMap` of texts to it, or to `Option` of it.
    Map(Box<RustType>, bool),
}

impl RustType {
    /// The type in Rust; `named` writes the path of a component's type.
    pub fn tokens(&self, named: &impl Fn(&str) -> TokenStream) -> TokenStream {
        let element = |inner: &RustType, nullable: bool| {
            let inner = inner.tokens(named);
            if nullable {
                quote!(Option<#inner>)
            } else {
                inner
            }
        };
        match self {
            Self::Bool => quote!(bool),
            Self::I32 => quote!(i32),
            Self::I64 => quote!(i64),
            Self::F32 => quote!(f32),
            Self::F64 => quote!(f64),
            Self::Text => quote!(String),
            Self::DateTime => quote!(DateTimeOffset),
            Self::Uuid => quote!(Uuid),
            Self::Json => quote!(Value),
            Self::Named(component) => named(component),
            Self::Boxed(component) => {
                let inner = named(component);
                quote!(Box<#inner>)
            }
            Self::List(inner, nullable) => {
                let inner = element(inner, *nullable);
                quote!(Vec<#inner>)
            }
            Self::Map(inner, nullable) => {
                let inner = element(inner, *nullable);
                quote!(BTreeMap<String, #inner>)
            }
        }
    }
}

/// The Rust type of a schema that is not a declaration of its own.
pub(super) fn rust_type(schema: &Schema) -> Option<RustType> {
    Some(match &schema.kind {
        SchemaKind::Reference(name) => RustType::Named(name.clone()),
        SchemaKind::Any => RustType::Json,
        SchemaKind::Boolean => RustType::Bool,
        SchemaKind::Integer(integer) => match integer.width {
            Width::Int32 => RustType::I32,
            Width::Int64 => RustType::I64,
        },
        SchemaKind::Number(Number { single: true, .. }) => RustType::F32,
        SchemaKind::Number(_) => RustType::F64,
        SchemaKind::Text(text) => match text.format {
            Format::Plain => RustType::Text,
            Format::DateTime => RustType::DateTime,
            Format::Uuid => RustType::Uuid,
        },
        SchemaKind::Array(array) => {
            RustType::List(Box::new(rust_type(&array.items)?), array.items.nullable)
        }
        SchemaKind::Map(values) => RustType::Map(Box::new(rust_type(values)?), values.nullable),
        SchemaKind::Enumeration(_)
        | SchemaKind::Flags(_)
        | SchemaKind::Tag(_)
        | SchemaKind::Object(_)
        | SchemaKind::Union(_) => {
            return None;
        }
    })
}

pub(super) fn plan_types<'d>(
    document: &'d Document,
    diagnostics: &mut Diagnostics,
) -> IndexMap<&'d str, TypePlan<'d>> {
    let mut scope = Scope::of_types();
    let mut tables = Scope::default();
    let named: IndexMap<&str, (String, String)> = document
        .schemas
        .keys()
        .map(|component| {
            (
                component.as_str(),
                (
                    scope.claim(upper_camel(component)),
                    tables.claim(shouting(component)),
                ),
            )
        })
        .collect();
    let defaulted = components_that_need_a_default(document);
    document
        .schemas
        .iter()
        .map(|(component, schema)| {
            let (name, table) = named[component.as_str()].clone();
            let shape = match &schema.kind {
                SchemaKind::Object(object) => Shape::Struct(plan_struct(
                    document,
                    component,
                    &name,
                    schema,
                    object,
                    &mut scope,
                    diagnostics,
                )),
                SchemaKind::Enumeration(enumeration) => Shape::Enum(EnumPlan {
                    variants: plan_variants(&enumeration.members),
                    default: defaulted.contains(component.as_str()),
                }),
                SchemaKind::Flags(flags) => Shape::Flags(FlagsPlan {
                    flag: scope.claim(format!("{name}Flag")),
                    variants: plan_variants(flags),
                }),
                SchemaKind::Union(union) => Shape::Union(plan_union(document, union, &named)),
                SchemaKind::Tag(_) => {
                    diagnostics.push(
                        &schema.place,
                        &schema.pointer,
                        "a tag is a property, not a schema of its own",
                    );
                    Shape::Newtype(NewtypePlan {
                        value: RustType::Text,
                        default: false,
                    })
                }
                _ => {
                    check_items(schema, diagnostics);
                    let value = rust_type(schema).unwrap_or(RustType::Json);
                    Shape::Newtype(NewtypePlan {
                        value,
                        default: defaulted.contains(component.as_str()),
                    })
                }
            };
            if schema.nullable {
                diagnostics.push(
                    &schema.place,
                    &schema.pointer,
                    "not supported: a named schema that is nullable; say so where it is used",
                );
            }
            let module = module_of(&schema.place.file);
            (
                component.as_str(),
                TypePlan {
                    component,
                    schema,
                    name,
                    module,
                    table,
                    shape,
                },
            )
        })
        .collect()
}

/// The module of a type is the authored file it stands in.
fn module_of(file: &str) -> String {
    let name = file.rsplit('/').next().unwrap_or(file);
    snake(name.split('.').next().unwrap_or(name))
}

fn plan_struct<'d>(
    document: &'d Document,
    component: &str,
    type_name: &str,
    schema: &'d Schema,
    object: &'d Object,
    types: &mut Scope,
    diagnostics: &mut Diagnostics,
) -> StructPlan<'d> {
    let patch_of = schema.patch_of.as_deref();
    let mut scope = Scope::default();
    let base = object.base.as_ref().map(|base| BasePlan {
        field: scope.claim("base".to_owned()),
        component: base.clone(),
    });
    check_redeclared(document, schema, object, diagnostics);
    let fields = object
        .properties
        .iter()
        .map(|property| {
            let schema = &property.schema;
            check_items(schema, diagnostics);
            check_enum_default(document, schema, diagnostics);
            let tag = match &schema.kind {
                SchemaKind::Tag(tag) => {
                    let marker = types.claim(format!("{type_name}{}", upper_camel(&property.name)));
                    Some((marker, tag))
                }
                _ => None,
            };
            let mut value = rust_type(schema).unwrap_or(RustType::Text);
            let recursive = reaches(document, schema, component, true);
            if let RustType::Named(name) = &value
                && reaches(document, schema, component, false)
            {
                value = RustType::Boxed(name.clone());
            }
            let defaulted = schema.default.as_ref().is_some_and(|default| !default.is_null());
            let absent = !property.required && !defaulted;
            let change = patch_of.is_some() && tag.is_none() && schema.nullable;
            if property.required && schema.read_only && !has_default(document, schema) {
                diagnostics.push(
                    &schema.place,
                    &schema.pointer,
                    "not supported: a required read-only property of this type; make it a scalar, an enum or a list",
                );
            }
            FieldPlan {
                name: scope.claim(snake(&property.name)),
                value,
                optional: tag.is_none() && !change && (schema.nullable || absent),
                omitted_when_absent: tag.is_none() && !schema.nullable && absent,
                change,
                recursive,
                tag,
                property,
            }
        })
        .collect();
    let rest = object
        .open
        .then(|| scope.claim("additional_properties".to_owned()));
    StructPlan {
        object,
        base,
        fields,
        rest,
        patch_of,
    }
}

fn plan_variants(members: &[String]) -> Vec<VariantPlan<'_>> {
    let mut scope = Scope::of_variants();
    members
        .iter()
        .map(|member| VariantPlan {
            member,
            name: scope.claim(upper_camel(member)),
        })
        .collect()
}

fn plan_union<'d>(
    document: &'d Document,
    union: &'d Union,
    named: &IndexMap<&str, (String, String)>,
) -> UnionPlan<'d> {
    let mut bases = BTreeSet::new();
    let arms = union
        .arms
        .iter()
        .filter_map(|arm| {
            let SchemaKind::Object(object) = &document.schemas.get(&arm.schema)?.kind else {
                return None;
            };
            bases.insert(object.base.as_deref());
            let tag = object
                .properties
                .iter()
                .find(|property| property.name == union.property)?;
            let SchemaKind::Tag(tag) = &tag.schema.kind else {
                return None;
            };
            Some(ArmPlan {
                arm,
                name: named.get(arm.schema.as_str())?.0.clone(),
                spellings: &tag.spellings,
            })
        })
        .collect();
    let base = match bases.into_iter().collect::<Vec<_>>().as_slice() {
        [Some(base)] => Some(*base),
        _ => None,
    };
    UnionPlan { union, arms, base }
}

/// What an element of a list or a value of a map may say about itself: utoipa's derive has no
/// words for constraints there, so they belong to a named schema.
fn check_items(schema: &Schema, diagnostics: &mut Diagnostics) {
    let element = match &schema.kind {
        SchemaKind::Array(array) => &array.items,
        SchemaKind::Map(values) => values,
        _ => return,
    };
    let constrained = match &element.kind {
        SchemaKind::Integer(integer) => integer.minimum.is_some() || integer.maximum.is_some(),
        SchemaKind::Number(number) => [
            number.minimum,
            number.maximum,
            number.exclusive_minimum,
            number.exclusive_maximum,
        ]
        .iter()
        .any(Option::is_some),
        SchemaKind::Text(text) => {
            text.min_length.is_some() || text.max_length.is_some() || text.pattern.is_some()
        }
        SchemaKind::Array(array) => {
            array.min_items.is_some() || array.max_items.is_some() || array.unique
        }
        _ => false,
    };
    if matches!(&element.kind, SchemaKind::Text(text) if text.format == Format::DateTime) {
        diagnostics.push(
            &element.place,
            &element.pointer,
            "not supported: a date-time as a nameless element; name its schema under components.schemas",
        );
    }
    let said = element.description.is_some()
        || element.default.is_some()
        || element.read_only
        || element.deprecated
        || !element.versions.is_empty();
    if constrained || said {
        diagnostics.push(
            &element.place,
            &element.pointer,
            "not supported: constraints, defaults or descriptions of a nameless element; name its schema under components.schemas",
        );
    }
    check_items(element, diagnostics);
}

fn check_redeclared(
    document: &Document,
    schema: &Schema,
    object: &Object,
    diagnostics: &mut Diagnostics,
) {
    let (place, pointer) = (&schema.place, &schema.pointer);
    let mut inherited = BTreeSet::new();
    let mut visited = BTreeSet::new();
    let mut next = object.base.as_deref();
    while let Some(base) = next {
        if !visited.insert(base) {
            if let Some(schema) = document.schemas.get(base) {
                diagnostics.push(
                    &schema.place,
                    &schema.pointer,
                    format!("`{base}` extends itself"),
                );
            }
            return;
        }
        let Some(SchemaKind::Object(parent)) =
            document.schemas.get(base).map(|schema| &schema.kind)
        else {
            return;
        };
        if object.open && parent.open {
            // Each would keep what nobody declared, and it would be written twice.
            diagnostics.push(
                place,
                pointer,
                "not supported: `additionalProperties` of what extends an open object; it is open already",
            );
        }
        inherited.extend(
            parent
                .properties
                .iter()
                .map(|property| property.name.as_str()),
        );
        next = parent.base.as_deref();
    }
    for property in &object.properties {
        if inherited.contains(property.name.as_str()) {
            diagnostics.push(
                &property.schema.place,
                &property.schema.pointer,
                format!(
                    "not supported: `{}` is declared by a base already",
                    property.name
                ),
            );
        }
    }
}

fn check_enum_default(document: &Document, schema: &Schema, diagnostics: &mut Diagnostics) {
    let (SchemaKind::Reference(name), Some(default)) = (&schema.kind, &schema.default) else {
        return;
    };
    let Some(target) = document.schemas.get(name) else {
        return;
    };
    let fits = match (&target.kind, default) {
        (SchemaKind::Enumeration(enumeration), Value::String(member)) => {
            enumeration.members.contains(member)
        }
        (SchemaKind::Enumeration(_), _) => false,
        _ => true,
    };
    if !fits {
        diagnostics.push(
            &schema.place,
            &schema.pointer,
            format!("the default {default} is not a member of `{name}`"),
        );
    }
}

/// Whether a value of `schema` contains a value of `component`: through lists and maps too, when
/// `anywhere`, else only where Rust would lay it out in place.
fn reaches(document: &Document, schema: &Schema, component: &str, anywhere: bool) -> bool {
    fn search<'d>(
        document: &'d Document,
        schema: &'d Schema,
        component: &str,
        anywhere: bool,
        seen: &mut BTreeSet<&'d str>,
    ) -> bool {
        let mut follow = |name: &'d str| {
            name == component
                || (seen.insert(name)
                    && document
                        .schemas
                        .get(name)
                        .is_some_and(|target| search(document, target, component, anywhere, seen)))
        };
        match &schema.kind {
            SchemaKind::Reference(name) => follow(name),
            SchemaKind::Array(array) => {
                anywhere && search(document, &array.items, component, anywhere, seen)
            }
            SchemaKind::Map(values) => {
                anywhere && search(document, values, component, anywhere, seen)
            }
            SchemaKind::Union(union) => union.arms.iter().any(|arm| follow(&arm.schema)),
            SchemaKind::Object(object) => {
                object.base.as_deref().is_some_and(&mut follow)
                    || object.properties.iter().any(|property| {
                        search(document, &property.schema, component, anywhere, seen)
                    })
            }
            _ => false,
        }
    }
    search(document, schema, component, anywhere, &mut BTreeSet::new())
}

fn has_default(document: &Document, schema: &Schema) -> bool {
    match &schema.kind {
        SchemaKind::Reference(name) => document.schemas.get(name).is_some_and(|target| {
            !matches!(
                target.kind,
                SchemaKind::Object(_) | SchemaKind::Union(_) | SchemaKind::Reference(_)
            )
        }),
        _ => true,
    }
}

fn components_that_need_a_default(document: &Document) -> BTreeSet<&str> {
    let mut components = BTreeSet::new();
    for schema in document.schemas.values() {
        if let SchemaKind::Object(object) = &schema.kind {
            for property in &object.properties {
                if let SchemaKind::Reference(name) = &property.schema.kind
                    && property.schema.read_only
                    && property.required
                {
                    components.insert(name.as_str());
                }
            }
        }
    }
    components
}
