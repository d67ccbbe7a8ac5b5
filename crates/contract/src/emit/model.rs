//! The types: one module per authored file, every type with its serde and utoipa derives and its
//! table.

use indexmap::IndexMap;
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::plan::{
    EnumPlan, FieldPlan, FlagsPlan, NewtypePlan, Plan, RustType, Shape, StructPlan, TypePlan,
    UnionPlan, identifier,
};
use crate::read::{Schema, SchemaKind};

use super::{rules, text};

/// The files of the model crate's generated folder.
pub(super) fn emit(plan: &Plan<'_>) -> Vec<(String, TokenStream)> {
    let mut modules: IndexMap<&str, Vec<TokenStream>> = IndexMap::new();
    for planned in plan.types.values() {
        modules
            .entry(&planned.module)
            .or_default()
            .push(emit_type(plan, planned));
    }
    modules.sort_unstable_keys();
    let names: Vec<_> = modules.keys().map(|module| identifier(module)).collect();
    let types = plan.types.values().map(|planned| {
        let (name, table) = (identifier(&planned.name), identifier(&planned.table));
        quote!(muster_model_runtime::Type::of::<#name>(&#table))
    });
    let mut files = vec![(
        "mod.rs".to_owned(),
        quote! {
            #(mod #names;)*
            #(pub use #names::*;)*

            /// Every type, in the document's order.
            pub const TYPES: &[muster_model_runtime::Type] = &[#(#types),*];
        },
    )];
    for (module, types) in &modules {
        let tokens = quote! {
            #[allow(unused_imports)]
            use {
                std::collections::{BTreeMap, BTreeSet},
                muster_model_runtime::{Change, DateTimeOffset, Described, schema},
                serde::{Deserialize, Serialize},
                serde_json::Value,
                utoipa::ToSchema,
                uuid::Uuid,
            };
            #(#types)*
        };
        files.push((format!("{module}.rs"), tokens));
    }
    files
}

fn emit_type(plan: &Plan<'_>, planned: &TypePlan<'_>) -> TokenStream {
    let name = identifier(&planned.name);
    let body = match &planned.shape {
        Shape::Struct(shape) => emit_struct(plan, planned, shape),
        Shape::Enum(shape) => emit_enum(planned, shape),
        Shape::Flags(shape) => emit_flags(planned, shape),
        Shape::Union(shape) => emit_union(plan, planned, shape),
        Shape::Newtype(shape) => emit_newtype(plan, planned, shape),
    };
    let reference = |component: &str| {
        let table = identifier(&plan.types[component].table);
        quote!(super::#table)
    };
    let table = rules::table(plan, planned, &reference);
    let table_name = identifier(&planned.table);
    quote! {
        #body
        impl Described for #name {
            fn schema() -> &'static schema::Schema {
                &#table_name
            }
        }
        #table
    }
}

fn type_path(plan: &Plan<'_>, component: &str) -> TokenStream {
    let name = identifier(&plan.types[component].name);
    quote!(super::#name)
}

/// `#[schema(as = ...)]`: the component's name, in which `::` stands for a dot.
fn component_name(component: &str) -> TokenStream {
    let parts = component.split('.').map(identifier);
    quote!(as = #(#parts)::*)
}

fn emit_struct(plan: &Plan<'_>, planned: &TypePlan<'_>, shape: &StructPlan<'_>) -> TokenStream {
    let name = identifier(&planned.name);
    let documentation = text::documentation(planned.schema.description.as_deref());
    let component = component_name(planned.component);
    let title = planned
        .schema
        .title
        .as_ref()
        .map(|title| quote!(, title = #title));
    // A type's own name comes first on the wire, then what it inherits, then what it adds.
    let (tags, others): (Vec<_>, Vec<_>) =
        shape.fields.iter().partition(|field| field.tag.is_some());
    let tags = tags.into_iter().map(|field| emit_field(plan, field));
    let base = shape.base.as_ref().map(|base| {
        let (field, path) = (identifier(&base.field), type_path(plan, &base.component));
        quote!(#[serde(flatten)] pub #field: #path,)
    });
    let others = others.into_iter().map(|field| emit_field(plan, field));
    let rest = shape.rest.as_ref().map(|rest| {
        let rest = identifier(rest);
        quote!(#[serde(flatten)] pub #rest: BTreeMap<String, Value>,)
    });
    let markers = shape.fields.iter().filter_map(emit_marker);
    let apply = shape
        .patch_of
        .and_then(|source| emit_apply(plan, planned, shape, source));
    quote! {
        #documentation
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
        #[schema(#component #title)]
        pub struct #name {
            #(#tags)*
            #base
            #(#others)*
            #rest
        }
        #apply
        #(#markers)*
    }
}

fn emit_field(plan: &Plan<'_>, field: &FieldPlan<'_>) -> TokenStream {
    let (property, schema) = (field.property, &field.property.schema);
    let (name, wire, required) = (identifier(&field.name), &property.name, property.required);
    let mut serde = vec![quote!(rename = #wire)];
    let mut attributes = vec![quote!(required = #required)];
    if let Some((marker, tag)) = &field.tag {
        if !tag.written {
            let never = format!("{marker}::is_never_written");
            serde.push(quote!(skip_serializing_if = #never));
        }
        let marker = identifier(marker);
        // The marker's own schema carries the description; utoipa would wrap a second one.
        return quote! {
            #[serde(#(#serde),*, default)]
            #[schema(inline, #(#attributes),*)]
            pub #name: #marker,
        };
    }
    if schema.read_only {
        serde.push(quote!(default));
        attributes.push(quote!(read_only));
    }
    if field.omitted_when_absent {
        serde.push(quote!(skip_serializing_if = "Option::is_none"));
        attributes.push(quote!(nullable = false));
    }
    if field.optional && !schema.read_only {
        serde.push(quote!(default));
    }
    if field.optional && field.value == RustType::Json {
        // Of what can be anything, null is a value like any other.
        serde.push(quote!(deserialize_with = "muster_model_runtime::present"));
    }
    if field.change {
        serde.push(quote!(default));
        serde.push(quote!(skip_serializing_if = "Change::is_absent"));
    }
    if field.recursive {
        attributes.push(quote!(no_recursion));
    }
    if let Some(default) = &schema.default {
        let default = json(default);
        attributes.push(quote!(default = json!(#default)));
    }
    let value = field.value.tokens(&|component| type_path(plan, component));
    if field.value == RustType::DateTime {
        attributes.push(quote!(format = DateTime));
    }
    let described = described(plan, &field.value, schema);
    if field.change || (field.optional && described.is_some()) {
        let described = described.unwrap_or_else(|| value.clone());
        attributes.push(quote!(value_type = Option<#described>));
    } else if let Some(described) = described {
        attributes.push(quote!(value_type = #described));
    }
    attributes.extend(constraints(schema));
    let value = match (field.change, field.optional) {
        (true, _) => quote!(Change<#value>),
        (false, true) => quote!(Option<#value>),
        (false, false) => value,
    };
    let documentation = text::documentation(schema.description.as_deref());
    let deprecated = schema.deprecated.then(|| quote!(#[deprecated]));
    quote! {
        #documentation
        #deprecated
        #[serde(#(#serde),*)]
        #[schema(#(#attributes),*)]
        pub #name: #value,
    }
}

/// The type utoipa is to describe, where it is another than the value's own.
fn described(plan: &Plan<'_>, value: &RustType, schema: &Schema) -> Option<TokenStream> {
    match (value, &schema.kind) {
        (RustType::DateTime, _) => Some(quote!(String)),
        // A set is how utoipa says `uniqueItems`; the value itself keeps its order.
        (RustType::List(element, nullable), SchemaKind::Array(array)) if array.unique => {
            let element = element.tokens(&|component| type_path(plan, component));
            Some(if *nullable {
                quote!(BTreeSet<Option<#element>>)
            } else {
                quote!(BTreeSet<#element>)
            })
        }
        _ => None,
    }
}

/// Laying changes over what they are changes of.
fn emit_apply(
    plan: &Plan<'_>,
    planned: &TypePlan<'_>,
    shape: &StructPlan<'_>,
    source: &str,
) -> Option<TokenStream> {
    let Shape::Struct(target) = &plan.types.get(source)?.shape else {
        return None;
    };
    let (name, path) = (identifier(&planned.name), type_path(plan, source));
    let base = shape
        .base
        .as_ref()
        .zip(target.base.as_ref())
        .map(|(patch, base)| {
            let (patch, base) = (identifier(&patch.field), identifier(&base.field));
            quote!(self.#patch.apply(&mut target.#base);)
        });
    let fields = shape
        .fields
        .iter()
        .filter(|field| field.tag.is_none() && !field.property.schema.read_only);
    let assignments = fields.filter_map(|field| {
        let to = target
            .fields
            .iter()
            .find(|other| other.property.name == field.property.name)?;
        let (from, into) = (identifier(&field.name), identifier(&to.name));
        Some(match (field.change, to.optional) {
            (true, _) => quote!(self.#from.apply(&mut target.#into);),
            (false, true) => {
                quote!(if let Some(value) = self.#from { target.#into = Some(value); })
            }
            (false, false) => quote!(if let Some(value) = self.#from { target.#into = value; }),
        })
    });
    Some(quote! {
        impl #name {
            /// Lays the changes over a value; what they do not mention stays as it is, and so does
            /// what only the server sets.
            #[allow(unused_variables)]
            pub fn apply(self, target: &mut #path) {
                #base
                #(#assignments)*
            }
        }
    })
}

/// utoipa's attributes for the constraints of a scalar or a list.
pub(super) fn constraints(schema: &Schema) -> Vec<TokenStream> {
    let mut attributes = Vec::new();
    match &schema.kind {
        SchemaKind::Integer(integer) => {
            attributes.extend(integer.minimum.map(|bound| {
                let bound = proc_macro2::Literal::i64_unsuffixed(bound);
                quote!(minimum = #bound)
            }));
            attributes.extend(integer.maximum.map(|bound| {
                let bound = proc_macro2::Literal::i64_unsuffixed(bound);
                quote!(maximum = #bound)
            }));
        }
        SchemaKind::Number(number) => {
            let literal = proc_macro2::Literal::f64_unsuffixed;
            attributes.extend(
                number
                    .minimum
                    .map(literal)
                    .map(|bound| quote!(minimum = #bound)),
            );
            attributes.extend(
                number
                    .maximum
                    .map(literal)
                    .map(|bound| quote!(maximum = #bound)),
            );
            attributes.extend(
                number
                    .exclusive_minimum
                    .map(literal)
                    .map(|bound| quote!(exclusive_minimum = #bound)),
            );
            attributes.extend(
                number
                    .exclusive_maximum
                    .map(literal)
                    .map(|bound| quote!(exclusive_maximum = #bound)),
            );
        }
        SchemaKind::Text(text) => {
            let literal = proc_macro2::Literal::u32_unsuffixed;
            attributes.extend(
                text.min_length
                    .map(literal)
                    .map(|length| quote!(min_length = #length)),
            );
            attributes.extend(
                text.max_length
                    .map(literal)
                    .map(|length| quote!(max_length = #length)),
            );
            attributes.extend(
                text.pattern
                    .as_ref()
                    .map(|pattern| quote!(pattern = #pattern)),
            );
        }
        SchemaKind::Array(array) => {
            let literal = proc_macro2::Literal::u32_unsuffixed;
            attributes.extend(
                array
                    .min_items
                    .map(literal)
                    .map(|count| quote!(min_items = #count)),
            );
            attributes.extend(
                array
                    .max_items
                    .map(literal)
                    .map(|count| quote!(max_items = #count)),
            );
        }
        _ => {}
    }
    attributes
}

/// A tag is no data: its type has one value, which is written as the canonical spelling.
fn emit_marker(field: &FieldPlan<'_>) -> Option<TokenStream> {
    let (marker, tag) = field.tag.as_ref()?;
    let spellings = &tag.spellings;
    let (marker, canonical) = (identifier(marker), spellings.first()?);
    let words = format!(" The type's own name on the wire: `{canonical}`.");
    let description = field
        .property
        .schema
        .description
        .as_ref()
        .map(|description| {
            let description = description.trim();
            quote!(.description(Some(#description)))
        });
    let never_written = (!tag.written).then(|| {
        quote! {
            /// Answers do not carry it; a request may.
            #[allow(clippy::trivially_copy_pass_by_ref)]
            fn is_never_written(&self) -> bool {
                true
            }
        }
    });
    Some(quote! {
        #[doc = #words]
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
        pub struct #marker;

        impl #marker {
            /// Every accepted spelling; the first is the one that is written.
            pub const SPELLINGS: &'static [&'static str] = &[#(#spellings),*];

            #never_written
        }

        impl Serialize for #marker {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(#canonical)
            }
        }

        impl<'de> Deserialize<'de> for #marker {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let spelling = String::deserialize(deserializer)?;
                if Self::SPELLINGS.contains(&spelling.as_str()) {
                    Ok(Self)
                } else {
                    Err(serde::de::Error::unknown_variant(&spelling, Self::SPELLINGS))
                }
            }
        }

        impl utoipa::PartialSchema for #marker {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
                utoipa::openapi::ObjectBuilder::new()
                    .schema_type(utoipa::openapi::Type::String)
                    .enum_values(Some(Self::SPELLINGS.iter().copied()))
                    #description
                    .build()
                    .into()
            }
        }

        impl ToSchema for #marker {}
    })
}

fn emit_enum(planned: &TypePlan<'_>, shape: &EnumPlan<'_>) -> TokenStream {
    let name = identifier(&planned.name);
    let documentation = text::documentation(planned.schema.description.as_deref());
    let component = component_name(planned.component);
    let title = planned
        .schema
        .title
        .as_ref()
        .map(|title| quote!(, title = #title));
    let derive_default = shape.default.then(|| quote!(Default,));
    let variants = shape.variants.iter().enumerate().map(|(index, variant)| {
        let (member, name) = (variant.member, identifier(&variant.name));
        let words = format!(" `{member}`");
        let default = (shape.default && index == 0).then(|| quote!(#[default]));
        quote! {
            #[doc = #words]
            #default
            #[serde(rename = #member)]
            #name,
        }
    });
    let texts = shape.variants.iter().map(|variant| {
        let (member, name) = (variant.member, identifier(&variant.name));
        quote!(Self::#name => #member)
    });
    quote! {
        #documentation
        #[derive(Clone, Copy, Debug, #derive_default PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
        #[schema(#component #title)]
        pub enum #name {
            #(#variants)*
        }

        impl #name {
            /// The member as it stands on the wire.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { #(#texts),* }
            }
        }
    }
}

/// A set of flags is one text on the wire and a set in Rust.
fn emit_flags(planned: &TypePlan<'_>, shape: &FlagsPlan<'_>) -> TokenStream {
    let (name, flag) = (identifier(&planned.name), identifier(&shape.flag));
    let documentation = text::documentation(planned.schema.description.as_deref());
    let component = planned.component;
    let words = format!(" One flag of [`{}`].", planned.name);
    let names: Vec<_> = shape
        .variants
        .iter()
        .map(|variant| identifier(&variant.name))
        .collect();
    let members: Vec<_> = shape
        .variants
        .iter()
        .map(|variant| variant.member)
        .collect();
    let owned: Vec<String> = members.iter().map(|member| (*member).to_owned()).collect();
    let pattern = crate::read::flags_pattern(&owned);
    let description = planned.schema.description.as_ref().map(|description| {
        let description = description.trim();
        quote!(.description(Some(#description)))
    });
    let title = planned
        .schema
        .title
        .as_ref()
        .map(|title| quote!(.title(Some(#title))));
    quote! {
        #documentation
        #[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
        pub struct #name(pub BTreeSet<#flag>);

        #[doc = #words]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum #flag {
            #(#[doc = #members] #names,)*
        }

        impl #flag {
            /// The flag as it stands on the wire.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { #(Self::#names => #members),* }
            }
        }

        impl std::str::FromStr for #flag {
            type Err = String;

            fn from_str(text: &str) -> Result<Self, String> {
                match text {
                    #(#members => Ok(Self::#names),)*
                    unknown => Err(format!("`{unknown}` is not a flag")),
                }
            }
        }

        impl Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let flags: Vec<&str> = self.0.iter().map(|flag| flag.as_str()).collect();
                serializer.serialize_str(&flags.join(","))
            }
        }

        impl<'de> Deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                text.split(',').map(str::parse).collect::<Result<_, _>>().map(Self).map_err(serde::de::Error::custom)
            }
        }

        impl utoipa::PartialSchema for #name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
                utoipa::openapi::ObjectBuilder::new()
                    .schema_type(utoipa::openapi::Type::String)
                    .pattern(Some(#pattern))
                    #title
                    #description
                    .build()
                    .into()
            }
        }

        impl ToSchema for #name {
            fn name() -> std::borrow::Cow<'static, str> {
                #component.into()
            }
        }
    }
}

fn emit_union(plan: &Plan<'_>, planned: &TypePlan<'_>, shape: &UnionPlan<'_>) -> TokenStream {
    let name = identifier(&planned.name);
    let documentation = text::documentation(planned.schema.description.as_deref());
    let component = component_name(planned.component);
    let property = &shape.union.property;
    let mapping = shape.arms.iter().map(|arm| {
        let target = format!("{}{}", crate::read::SCHEMA_PREFIX, arm.arm.schema);
        let tag = &arm.arm.tag;
        quote!((#tag = #target))
    });
    let names: Vec<_> = shape.arms.iter().map(|arm| identifier(&arm.name)).collect();
    let paths: Vec<_> = shape
        .arms
        .iter()
        .map(|arm| type_path(plan, &arm.arm.schema))
        .collect();
    let spellings: Vec<_> = shape.arms.iter().map(|arm| arm.spellings).collect();
    let canonical: Vec<_> = shape.arms.iter().map(|arm| &arm.arm.tag).collect();
    let base = emit_union_base(plan, shape);
    let title = planned
        .schema
        .title
        .as_ref()
        .map(|title| quote!(, title = #title));
    let apply = planned
        .schema
        .patch_of
        .as_deref()
        .and_then(|source| emit_union_apply(plan, shape, source));
    quote! {
        #documentation
        #[derive(Clone, Debug, PartialEq, ToSchema)]
        #[serde(untagged)]
        #[schema(#component #title, discriminator(property_name = #property, mapping(#(#mapping),*)))]
        pub enum #name {
            #(#names(#paths),)*
        }

        impl #name {
            /// The canonical tag of the value's type.
            #[must_use]
            pub fn tag(&self) -> &'static str {
                match self { #(Self::#names(_) => #canonical),* }
            }

            #base
            #apply
        }

        impl Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self { #(Self::#names(arm) => arm.serialize(serializer)),* }
            }
        }

        impl<'de> Deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = Value::deserialize(deserializer)?;
                let tag = value.get(#property).and_then(Value::as_str).unwrap_or_default();
                match tag {
                    #(#(#spellings)|* => {
                        serde_json::from_value(value).map(Self::#names).map_err(serde::de::Error::custom)
                    })*
                    unknown => Err(serde::de::Error::unknown_variant(unknown, &[#(#canonical),*])),
                }
            }
        }

        #(impl From<#paths> for #name {
            fn from(arm: #paths) -> Self {
                Self::#names(arm)
            }
        })*
    }
}

/// Changes fit a value of the type they name and no other.
fn emit_union_apply(plan: &Plan<'_>, shape: &UnionPlan<'_>, source: &str) -> Option<TokenStream> {
    let Shape::Union(target) = &plan.types.get(source)?.shape else {
        return None;
    };
    let path = type_path(plan, source);
    let arms = shape.arms.iter().filter_map(|arm| {
        let to = target
            .arms
            .iter()
            .find(|other| other.arm.tag == arm.arm.tag)?;
        let (from, to) = (identifier(&arm.name), identifier(&to.name));
        Some(quote!((Self::#from(patch), #path::#to(target)) => patch.apply(target)))
    });
    let several = (shape.arms.len() > 1).then(|| quote!((patch, _) => return Err(patch),));
    Some(quote! {
        /// Lays the changes over a value of the type they name.
        ///
        /// # Errors
        /// The changes, when the value is of another type.
        #[allow(clippy::result_large_err)]
        pub fn apply(self, target: &mut #path) -> Result<(), Self> {
            match (self, target) {
                #(#arms,)*
                #several
            }
            Ok(())
        }
    })
}

/// What every arm inherits can be reached without knowing the arm.
fn emit_union_base(plan: &Plan<'_>, shape: &UnionPlan<'_>) -> Option<TokenStream> {
    let path = type_path(plan, shape.base?);
    let arms: Vec<_> = shape
        .arms
        .iter()
        .filter_map(|arm| match &plan.types[arm.arm.schema.as_str()].shape {
            Shape::Struct(object) => Some((
                identifier(&arm.name),
                identifier(&object.base.as_ref()?.field),
            )),
            _ => None,
        })
        .collect();
    let (names, fields): (Vec<_>, Vec<_>) = arms.into_iter().unzip();
    Some(quote! {
        /// What the value has in common with every other arm.
        #[must_use]
        pub fn base(&self) -> &#path {
            match self { #(Self::#names(arm) => &arm.#fields),* }
        }

        /// What the value has in common with every other arm, to be changed.
        pub fn base_mut(&mut self) -> &mut #path {
            match self { #(Self::#names(arm) => &mut arm.#fields),* }
        }
    })
}

fn emit_newtype(plan: &Plan<'_>, planned: &TypePlan<'_>, shape: &NewtypePlan) -> TokenStream {
    let name = identifier(&planned.name);
    let documentation = text::documentation(planned.schema.description.as_deref());
    let component = component_name(planned.component);
    let value = shape.value.tokens(&|component| type_path(plan, component));
    let derive_default = shape.default.then(|| quote!(Default,));
    let mut attributes = vec![component];
    attributes.extend(
        planned
            .schema
            .title
            .as_ref()
            .map(|title| quote!(title = #title)),
    );
    if shape.value == RustType::DateTime {
        attributes.push(quote!(format = DateTime));
    }
    let described = described(plan, &shape.value, planned.schema);
    attributes.extend(described.map(|described| quote!(value_type = #described)));
    attributes.extend(constraints(planned.schema));
    quote! {
        #documentation
        #[derive(Clone, Debug, #derive_default PartialEq, Serialize, Deserialize, ToSchema)]
        #[serde(transparent)]
        #[schema(#(#attributes),*)]
        pub struct #name(pub #value);
    }
}

/// A JSON value as `json!` takes it.
fn json(value: &Value) -> TokenStream {
    match value {
        Value::Null => quote!(null),
        Value::Bool(value) => quote!(#value),
        Value::Number(number) => {
            let number: TokenStream = number.to_string().parse().unwrap_or_default();
            number
        }
        Value::String(text) => quote!(#text),
        Value::Array(items) => {
            let items = items.iter().map(json);
            quote!([#(#items),*])
        }
        Value::Object(members) => {
            let members = members.iter().map(|(key, value)| {
                let value = json(value);
                quote!(#key: #value)
            });
            quote!({#(#members),*})
        }
    }
}
