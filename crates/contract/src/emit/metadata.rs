//! A model as CSDL XML, version 4.0
//! (<https://docs.oasis-open.org/odata/odata/v4.0/odata-v4.0-part3-csdl.html>).

use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, Event};

use crate::plan::{BoundOperation, EnumType, Model, StructuredType, TypeName, Typed};

const EDMX: &str = "http://docs.oasis-open.org/odata/ns/edmx";
const EDM: &str = "http://docs.oasis-open.org/odata/ns/edm";

/// The text of a model.
///
/// # Errors
/// None in practice: what is written to is a list of bytes.
pub(crate) fn emit(model: &Model) -> io::Result<String> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    let edmx = [("Version", "4.0"), ("xmlns:edmx", EDMX)];
    element(&mut writer, "edmx:Edmx", &edmx, |writer| {
        element(writer, "edmx:DataServices", &[], |writer| {
            let schema = [
                ("Namespace", model.namespace.as_str()),
                ("Alias", &model.alias),
                ("xmlns", EDM),
            ];
            element(writer, "Schema", &schema, |writer| {
                schema_content(writer, model)
            })
        })
    })?;
    let mut text = String::from_utf8(writer.into_inner()).map_err(io::Error::other)?;
    text.push('\n');
    Ok(text)
}

type Xml = Writer<Vec<u8>>;

fn schema_content(writer: &mut Xml, model: &Model) -> io::Result<()> {
    for enumeration in &model.enumerations {
        enum_type(writer, enumeration)?;
    }
    for planned in &model.complex_types {
        structured_type(writer, model, "ComplexType", planned)?;
    }
    for planned in &model.entity_types {
        structured_type(writer, model, "EntityType", planned)?;
    }
    for (kind, is_action) in [("Action", true), ("Function", false)] {
        let operations = model.operations.iter();
        for operation in operations.filter(|operation| operation.is_action == is_action) {
            bound_operation(writer, model, kind, operation)?;
        }
    }
    element(
        writer,
        "EntityContainer",
        &[("Name", &model.container)],
        |writer| {
            for resource in &model.resources {
                let type_name = qualified(
                    model,
                    &TypeName {
                        is_collection: false,
                        ..resource.type_name.clone()
                    },
                );
                let (kind, attribute) = if resource.type_name.is_collection {
                    ("EntitySet", "EntityType")
                } else {
                    ("Singleton", "Type")
                };
                empty(
                    writer,
                    kind,
                    &[("Name", &resource.name), (attribute, &type_name)],
                )?;
            }
            Ok(())
        },
    )
}

fn enum_type(writer: &mut Xml, planned: &EnumType) -> io::Result<()> {
    let mut attributes = vec![("Name", planned.name.as_str())];
    if planned.is_flags {
        attributes.push(("IsFlags", "true"));
    }
    element(writer, "EnumType", &attributes, |writer| {
        for (member, value) in &planned.members {
            empty(
                writer,
                "Member",
                &[("Name", member), ("Value", &value.to_string())],
            )?;
        }
        Ok(())
    })
}

fn structured_type(
    writer: &mut Xml,
    model: &Model,
    kind: &str,
    planned: &StructuredType,
) -> io::Result<()> {
    let base = planned.base.as_ref().map(|base| own(model, base));
    let mut attributes = vec![("Name", planned.name.as_str())];
    attributes.extend(base.as_deref().map(|base| ("BaseType", base)));
    attributes.extend(planned.is_abstract.then_some(("Abstract", "true")));
    attributes.extend(planned.is_open.then_some(("OpenType", "true")));
    if planned.key.is_none() && planned.properties.is_empty() && planned.navigations.is_empty() {
        return empty(writer, kind, &attributes);
    }
    element(writer, kind, &attributes, |writer| {
        if let Some(key) = &planned.key {
            element(writer, "Key", &[], |writer| {
                empty(writer, "PropertyRef", &[("Name", key)])
            })?;
        }
        for property in &planned.properties {
            typed(writer, model, "Property", property)?;
        }
        for navigation in &planned.navigations {
            let type_name = qualified(model, &navigation.type_name);
            let mut attributes = vec![("Name", navigation.name.as_str()), ("Type", &type_name)];
            attributes.extend(
                navigation
                    .contains_target
                    .then_some(("ContainsTarget", "true")),
            );
            empty(writer, "NavigationProperty", &attributes)?;
        }
        Ok(())
    })
}

fn typed(writer: &mut Xml, model: &Model, kind: &str, typed: &Typed) -> io::Result<()> {
    let type_name = qualified(model, &typed.type_name);
    let mut attributes = vec![("Name", typed.name.as_str()), ("Type", &type_name)];
    attributes.extend((!typed.nullable).then_some(("Nullable", "false")));
    empty(writer, kind, &attributes)
}

fn bound_operation(
    writer: &mut Xml,
    model: &Model,
    kind: &str,
    operation: &BoundOperation,
) -> io::Result<()> {
    let attributes = [("Name", operation.name.as_str()), ("IsBound", "true")];
    element(writer, kind, &attributes, |writer| {
        let binding = qualified(model, &operation.binding);
        empty(
            writer,
            "Parameter",
            &[("Name", "bindingParameter"), ("Type", &binding)],
        )?;
        for parameter in &operation.parameters {
            typed(writer, model, "Parameter", parameter)?;
        }
        if let Some(answer) = &operation.answer {
            empty(writer, "ReturnType", &[("Type", &qualified(model, answer))])?;
        }
        Ok(())
    })
}

/// A type as others refer to it.
fn qualified(model: &Model, type_name: &TypeName) -> String {
    let name = if type_name.name.starts_with("Edm.") {
        type_name.name.clone()
    } else {
        own(model, &type_name.name)
    };
    if type_name.is_collection {
        format!("Collection({name})")
    } else {
        name
    }
}

fn own(model: &Model, name: &str) -> String {
    format!("{}.{name}", model.alias)
}

fn element(
    writer: &mut Xml,
    name: &str,
    attributes: &[(&str, &str)],
    content: impl FnOnce(&mut Xml) -> io::Result<()>,
) -> io::Result<()> {
    writer
        .create_element(name)
        .with_attributes(attributes.iter().copied())
        .write_inner_content(content)?;
    Ok(())
}

fn empty(writer: &mut Xml, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
    writer
        .create_element(name)
        .with_attributes(attributes.iter().copied())
        .write_empty()?;
    Ok(())
}
