//! How every named schema becomes a Rust type: its names, its module and its shape. Each shape has
//! a module below.

mod checks;
mod defaults;
mod enums;
mod recursion;
mod rust_type;
mod structs;
mod unions;

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::diagnostic::Diagnostics;
use crate::read::{Document, Schema, SchemaKind};

use super::names::{Scope, shouting, snake, upper_camel};

pub use enums::{EnumPlan, FlagsPlan, VariantPlan};
pub use rust_type::RustType;
pub use structs::{BasePlan, FieldPlan, StructPlan};
pub use unions::{ArmPlan, UnionPlan};

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

/// A struct around one value.
#[derive(Debug)]
pub struct NewtypePlan {
    /// The value's type.
    pub value: RustType,
    /// Whether it has a default, because a read-only property needs one.
    pub default: bool,
}

/// What is decided about every type before any shape is.
struct Names {
    type_name: String,
    table: String,
}

/// Decides the shapes, one after another, in the document's order.
struct Planner<'d, 'p> {
    document: &'d Document,
    names: IndexMap<&'d str, Names>,
    /// The components whose types need a default.
    in_need_of_default: BTreeSet<&'d str>,
    /// The names of types, to which a shape may add its own.
    types: Scope,
    diagnostics: &'p mut Diagnostics,
}

pub(super) fn plan_types<'d>(
    document: &'d Document,
    diagnostics: &mut Diagnostics,
) -> IndexMap<&'d str, TypePlan<'d>> {
    let mut types = Scope::of_types();
    let mut tables = Scope::default();
    let names = document.schemas.keys().map(|component| {
        let names = Names {
            type_name: types.claim(upper_camel(component)),
            table: tables.claim(shouting(component)),
        };
        (component.as_str(), names)
    });
    let mut planner = Planner {
        document,
        names: names.collect(),
        in_need_of_default: defaults::components_in_need(document),
        types,
        diagnostics,
    };
    let planned = document
        .schemas
        .iter()
        .map(|(component, schema)| (component.as_str(), planner.plan(component, schema)));
    planned.collect()
}

impl<'d> Planner<'d, '_> {
    fn plan(&mut self, component: &'d str, schema: &'d Schema) -> TypePlan<'d> {
        let Names { type_name, table } = &self.names[component];
        let (name, table) = (type_name.clone(), table.clone());
        let shape = self.shape(component, &name, schema);
        if schema.nullable {
            self.diagnostics.push(
                &schema.place,
                &schema.pointer,
                "not supported: a named schema that is nullable; say so where it is used",
            );
        }
        TypePlan {
            component,
            schema,
            name,
            module: module_of(&schema.place.file),
            table,
            shape,
        }
    }

    fn shape(&mut self, component: &str, type_name: &str, schema: &'d Schema) -> Shape<'d> {
        let default = self.in_need_of_default.contains(component);
        match &schema.kind {
            SchemaKind::Object(object) => {
                Shape::Struct(self.structure(component, type_name, schema, object))
            }
            SchemaKind::Enumeration(enumeration) => Shape::Enum(EnumPlan {
                variants: enums::variants(&enumeration.members),
                default,
            }),
            SchemaKind::Flags(flags) => Shape::Flags(FlagsPlan {
                flag: self.types.claim(format!("{type_name}Flag")),
                variants: enums::variants(flags),
            }),
            SchemaKind::Union(union) => Shape::Union(self.union(union)),
            SchemaKind::Tag(_) => {
                self.diagnostics.push(
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
                checks::elements(schema, self.diagnostics);
                Shape::Newtype(NewtypePlan {
                    value: RustType::of(schema).unwrap_or(RustType::Json),
                    default,
                })
            }
        }
    }
}

/// The module of a type is the authored file it stands in.
fn module_of(file: &str) -> String {
    let name = file.rsplit('/').next().unwrap_or(file);
    snake(name.split('.').next().unwrap_or(name))
}
