//! The Rust type of a value where it stands: a scalar, a named type, or a list or map of these.

use proc_macro2::TokenStream;
use quote::quote;

use crate::read::{Format, Number, Schema, SchemaKind, Width};

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
    /// The Rust type of a schema that is not a declaration of its own.
    pub(crate) fn of(schema: &Schema) -> Option<Self> {
        Some(match &schema.kind {
            SchemaKind::Reference(name) => Self::Named(name.clone()),
            SchemaKind::Any => Self::Json,
            SchemaKind::Boolean => Self::Bool,
            SchemaKind::Integer(integer) => match integer.width {
                Width::Int32 => Self::I32,
                Width::Int64 => Self::I64,
            },
            SchemaKind::Number(Number { single: true, .. }) => Self::F32,
            SchemaKind::Number(_) => Self::F64,
            SchemaKind::Text(text) => match text.format {
                Format::Plain => Self::Text,
                Format::DateTime => Self::DateTime,
                Format::Uuid => Self::Uuid,
            },
            SchemaKind::Array(array) => {
                Self::List(Box::new(Self::of(&array.items)?), array.items.nullable)
            }
            SchemaKind::Map(values) => Self::Map(Box::new(Self::of(values)?), values.nullable),
            SchemaKind::Enumeration(_)
            | SchemaKind::Flags(_)
            | SchemaKind::Tag(_)
            | SchemaKind::Object(_)
            | SchemaKind::Union(_) => {
                return None;
            }
        })
    }

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
