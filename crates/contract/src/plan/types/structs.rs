//! Structs: the fields of an object, what each holds, and the base in one of them.

use crate::read::{Object, Property, Schema, SchemaKind, TypeTag};

use super::super::names::{Scope, snake, upper_camel};
use super::{Planner, RustType, checks, defaults, recursion};

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
    /// Whether it has a default, because changes of some members begin with it.
    pub default: bool,
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
    /// Whether its value is itself made of changes, to be laid over the value there is.
    pub laid_over: bool,
    /// Whether utoipa must not follow it, because it leads back to its struct.
    pub recursive: bool,
    /// The marker type of a tag, with its spellings.
    pub tag: Option<(String, &'d TypeTag)>,
}

impl<'d> Planner<'d, '_> {
    /// `component` is the object's own name and `type_name` its name in Rust.
    pub(super) fn structure(
        &mut self,
        component: &str,
        type_name: &str,
        schema: &'d Schema,
        object: &'d Object,
    ) -> StructPlan<'d> {
        let patch_of = schema.patch_of.as_deref();
        let mut scope = Scope::default();
        let base = object.base.as_ref().map(|base| BasePlan {
            field: scope.claim("base".to_owned()),
            component: base.clone(),
        });
        checks::redeclared(self.document, schema, object, self.diagnostics);
        checks::model_base(self.document, component, schema, object, self.diagnostics);
        let mut fields = Vec::new();
        for property in &object.properties {
            let tag = match &property.schema.kind {
                SchemaKind::Tag(tag) => {
                    let marker = format!("{type_name}{}", upper_camel(&property.name));
                    Some((self.types.claim(marker), tag))
                }
                _ => None,
            };
            let name = scope.claim(snake(&property.name));
            fields.push(self.field(component, name, property, tag, patch_of.is_some()));
        }
        let rest = object
            .open
            .then(|| scope.claim("additional_properties".to_owned()));
        StructPlan {
            object,
            base,
            fields,
            rest,
            patch_of,
            default: self.in_need_of_default.contains(component),
        }
    }

    fn field(
        &mut self,
        component: &str,
        name: String,
        property: &'d Property,
        tag: Option<(String, &'d TypeTag)>,
        in_patch: bool,
    ) -> FieldPlan<'d> {
        let schema = &property.schema;
        checks::elements(schema, self.diagnostics);
        checks::enum_default(self.document, schema, self.diagnostics);
        if property.required && schema.read_only && !defaults::is_possible(self.document, schema) {
            self.diagnostics.push(
                &schema.place,
                &schema.pointer,
                "not supported: a required read-only property of this type; make it a scalar, an enum or a list",
            );
        }
        let mut value = RustType::of(schema).unwrap_or(RustType::Text);
        if let RustType::Named(name) = &value
            && recursion::contains(self.document, schema, component)
        {
            value = RustType::Boxed(name.clone());
        }
        let defaulted = schema
            .default
            .as_ref()
            .is_some_and(|default| !default.is_null());
        let absent = !property.required && !defaulted;
        let change = in_patch && tag.is_none() && schema.nullable;
        FieldPlan {
            name,
            value,
            optional: tag.is_none() && !change && (schema.nullable || absent),
            omitted_when_absent: tag.is_none() && !schema.nullable && absent,
            change,
            laid_over: in_patch && defaults::changed(self.document, schema).is_some(),
            recursive: recursion::leads_to(self.document, schema, component),
            tag,
            property,
        }
    }
}
