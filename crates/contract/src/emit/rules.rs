//! The static tables that describe each type to the request checker.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::{Plan, Shape, StructPlan, TypePlan, UnionPlan, identifier};
use crate::read::{Format, Schema, SchemaKind, Width};

/// The table of one type.
pub(super) fn table(
    plan: &Plan<'_>,
    planned: &TypePlan<'_>,
    reference: &dyn Fn(&str) -> TokenStream,
) -> TokenStream {
    let (name, table) = (planned.component, identifier(&planned.table));
    let versions = versions(&planned.schema.versions);
    let shape = match &planned.shape {
        Shape::Struct(shape) => object(shape, reference),
        Shape::Union(shape) => union(plan, shape, reference),
        Shape::Enum(_) | Shape::Flags(_) | Shape::Newtype(_) => {
            let rule = rule(planned.schema, reference);
            quote!(schema::Shape::Value(#rule))
        }
    };
    quote! {
        pub static #table: schema::Schema = schema::Schema {
            name: #name,
            versions: #versions,
            shape: #shape,
        };
    }
}

fn object(shape: &StructPlan<'_>, reference: &dyn Fn(&str) -> TokenStream) -> TokenStream {
    // In the model an arm may extend another one, which has what the two extend in the document.
    let base = shape
        .object
        .model_base
        .as_ref()
        .or(shape.object.base.as_ref());
    let bases = base.into_iter().map(|base| reference(base));
    let additional = if shape.object.open {
        quote!(Any)
    } else {
        quote!(Refused)
    };
    let properties = shape.fields.iter().map(|field| {
        let property = field.property;
        let (name, required) = (&property.name, property.required);
        let (nullable, read_only) = (property.schema.nullable, property.schema.read_only);
        let versions = versions(&property.schema.versions);
        let default = option(property.schema.default.as_ref().map(ToString::to_string));
        let rule = rule(&property.schema, reference);
        quote! {
            schema::Property {
                name: #name,
                versions: #versions,
                required: #required,
                nullable: #nullable,
                read_only: #read_only,
                default: #default,
                rule: #rule,
            }
        }
    });
    quote! {
        schema::Shape::Object(schema::Object {
            bases: &[#(&#bases),*],
            properties: &[#(#properties),*],
            additional: schema::Additional::#additional,
        })
    }
}

fn union(
    plan: &Plan<'_>,
    shape: &UnionPlan<'_>,
    reference: &dyn Fn(&str) -> TokenStream,
) -> TokenStream {
    let property = &shape.union.property;
    let arms = shape
        .arms
        .iter()
        .filter(|arm| plan.types.contains_key(arm.arm.schema.as_str()))
        .map(|arm| {
            let (tags, table) = (arm.spellings, reference(&arm.arm.schema));
            quote!(schema::Arm { tags: &[#(#tags),*], schema: &#table })
        });
    quote! {
        schema::Shape::Union(schema::Union { property: #property, arms: &[#(#arms),*] })
    }
}

/// The rule of a schema where it stands.
pub(super) fn rule(schema: &Schema, reference: &dyn Fn(&str) -> TokenStream) -> TokenStream {
    let rule = match &schema.kind {
        SchemaKind::Reference(name) => {
            let table = reference(name);
            quote!(Schema(&#table))
        }
        SchemaKind::Any => quote!(Any),
        SchemaKind::Boolean => quote!(Boolean),
        SchemaKind::Integer(integer) => {
            let (minimum, maximum) = (option(integer.minimum), option(integer.maximum));
            let width = match integer.width {
                Width::Int32 => quote!(Int32),
                Width::Int64 => quote!(Int64),
            };
            quote!(Integer { minimum: #minimum, maximum: #maximum, width: schema::Width::#width })
        }
        SchemaKind::Number(number) => {
            let bound = |inclusive: Option<f64>, exclusive: Option<f64>| {
                let (value, exclusive) = match (inclusive, exclusive) {
                    (_, Some(value)) => (value, true),
                    (Some(value), None) => (value, false),
                    (None, None) => return quote!(None),
                };
                quote!(Some(schema::Bound { value: #value, exclusive: #exclusive }))
            };
            let minimum = bound(number.minimum, number.exclusive_minimum);
            let maximum = bound(number.maximum, number.exclusive_maximum);
            quote!(Number { minimum: #minimum, maximum: #maximum })
        }
        SchemaKind::Text(text) => {
            let (min_length, max_length) = (option(text.min_length), option(text.max_length));
            let pattern = option(text.pattern.clone());
            let format = match text.format {
                Format::Plain => quote!(None),
                Format::DateTime => quote!(DateTime),
                Format::Uuid => quote!(Uuid),
            };
            quote!(String {
                min_length: #min_length,
                max_length: #max_length,
                pattern: #pattern,
                format: schema::Format::#format,
            })
        }
        SchemaKind::Enumeration(enumeration) => {
            let members = &enumeration.members;
            let restricted = enumeration.restricted.iter().map(|(member, named)| {
                let versions = versions(named);
                quote!((#member, #versions))
            });
            quote!(Enum { members: &[#(#members),*], restricted: &[#(#restricted),*] })
        }
        SchemaKind::Flags(flags) => quote!(Flags { members: &[#(#flags),*] }),
        SchemaKind::Tag(tag) => {
            let (spellings, written) = (&tag.spellings, tag.written);
            quote!(Tag { spellings: &[#(#spellings),*], written: #written })
        }
        SchemaKind::Array(array) => {
            let items = item(&array.items, reference);
            let (min_items, max_items) = (option(array.min_items), option(array.max_items));
            let unique = array.unique;
            quote!(Array { items: #items, min_items: #min_items, max_items: #max_items, unique: #unique })
        }
        SchemaKind::Map(values) => {
            let values = item(values, reference);
            quote!(Map { values: #values })
        }
        // The reader and the plan let these stand only as named schemas, which `table` writes.
        SchemaKind::Object(_) | SchemaKind::Union(_) => quote!(Any),
    };
    quote!(schema::Rule::#rule)
}

/// The versions something exists in.
pub(super) fn versions(named: &[String]) -> TokenStream {
    if named.is_empty() {
        quote!(schema::Versions::ALL)
    } else {
        quote!(schema::Versions::only(&[#(#named),*]))
    }
}

fn item(schema: &Schema, reference: &dyn Fn(&str) -> TokenStream) -> TokenStream {
    let (nullable, rule) = (schema.nullable, rule(schema, reference));
    quote!(&schema::Item { nullable: #nullable, rule: #rule })
}

fn option(value: Option<impl quote::ToTokens>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}
