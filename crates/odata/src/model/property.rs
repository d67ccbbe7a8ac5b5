//! Finding properties by the names clients write.

use super::types::{Structured, Type, qualified};
use crate::fault::Problem;
use crate::near::near;
use muster_model_runtime::{Additional, Object, Property, Schema, Shape};

/// How many unions may stand within each other.
const UNION_LIMIT: usize = 8;

/// One of the object types the values of a schema may be of.
pub(crate) struct Kind {
    pub(crate) schema: &'static Schema,
    pub(crate) object: &'static Object,
    /// The property that tells, when there is more than one kind.
    pub(crate) discriminator: Option<&'static str>,
    /// What that property says.
    pub(crate) tags: &'static [&'static str],
}

/// The object types the values of a type may be of in a version.
pub(crate) fn kinds(structured: Structured, version: &str) -> Vec<Kind> {
    let mut kinds = Vec::new();
    let declared = structured.declared;
    collect(declared, version, None, &[], UNION_LIMIT, &mut kinds);
    kinds.retain(|kind| structured.has(kind));
    kinds
}

fn collect(
    schema: &'static Schema,
    version: &str,
    discriminator: Option<&'static str>,
    tags: &'static [&'static str],
    depth: usize,
    kinds: &mut Vec<Kind>,
) {
    match &schema.shape {
        Shape::Object(object) => kinds.push(Kind {
            schema,
            object,
            discriminator,
            tags,
        }),
        Shape::Union(union) if depth > 0 => {
            for arm in union.arms {
                if arm.schema.versions.include(version) {
                    let property = Some(union.property);
                    collect(arm.schema, version, property, arm.tags, depth - 1, kinds);
                }
            }
        }
        Shape::Union(_) | Shape::Value(_) => {}
    }
}

impl Kind {
    fn properties(&self, version: &str) -> impl Iterator<Item = &'static Property> {
        self.object
            .all_properties()
            .filter(move |property| property.versions.include(version))
            .filter(|property| !property.name.starts_with('@'))
    }

    /// The property of this name: the exact one, or else one in another case,
    /// which Graph accepts.
    fn property(&self, version: &str, name: &str) -> Option<&'static Property> {
        self.properties(version)
            .find(|property| property.name == name)
            .or_else(|| {
                self.properties(version)
                    .find(|property| property.name.eq_ignore_ascii_case(name))
            })
    }

    /// Whether the property is one of what it extends.
    fn inherits(&self, property: &'static Property) -> bool {
        let mut own = self.object.properties.iter();
        !own.any(|own| std::ptr::eq(own, property))
    }

    fn is_open(&self) -> bool {
        !matches!(self.object.effective_additional(), Additional::Refused)
    }
}

/// A property that was found.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    /// Its name in the document's case.
    pub(crate) name: String,
    pub(crate) property_type: Type,
}

/// The names of all properties of all kinds.
pub(crate) fn property_names(schema: &'static Schema, version: &str) -> Vec<(&'static str, Type)> {
    let mut names: Vec<(&'static str, Type)> = Vec::new();
    for kind in kinds(Structured::of(schema), version) {
        for property in kind.properties(version) {
            if !names.iter().any(|(name, _)| *name == property.name) {
                names.push((property.name, Type::of(&property.rule)));
            }
        }
    }
    names
}

/// The property a client names.
///
/// It must be one of every kind: what only some derived types have needs a
/// cast, as
/// [OData 4.01 URL Conventions, 5.1.1.15](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_PathExpressions)
/// has it. What all derived types inherit is the type's own, even if the kind
/// that stands for the type itself never has a value for it.
pub(crate) fn find_property(
    structured: Structured,
    version: &str,
    name: &str,
) -> Result<Found, Problem> {
    let kinds = kinds(structured, version);
    let with: Vec<(&Kind, &'static Property)> = kinds
        .iter()
        .filter_map(|kind| Some((kind, kind.property(version, name)?)))
        .collect();
    let Some((_, first)) = with.first() else {
        if kinds.iter().any(Kind::is_open) {
            return Ok(Found {
                name: name.to_owned(),
                property_type: Type::Unknown,
            });
        }
        let names = property_names(structured.schema, version);
        return Err(Problem::UnknownProperty {
            name: name.to_owned(),
            type_name: qualified(structured.type_name()),
            near: near(name, names.iter().map(|(name, _)| *name)),
        });
    };
    let itself = kinds.iter().filter(|kind| structured.is_itself(kind));
    let inherited = with.iter().all(|(kind, property)| kind.inherits(property));
    let exempt = if inherited { itself.count() } else { 0 };
    if with.len() + exempt < kinds.len() {
        let spelling = |(kind, property): &(&Kind, &'static Property)| {
            format!("{}/{}", qualified(kind.schema.type_name()), property.name)
        };
        return Err(Problem::NeedsCast {
            name: first.name.to_owned(),
            type_name: qualified(structured.type_name()),
            spellings: with.iter().map(spelling).collect(),
        });
    }
    Ok(Found {
        name: first.name.to_owned(),
        property_type: shared_type(&with),
    })
}

/// The type of a property that all kinds declare, when they agree on it.
fn shared_type(with: &[(&Kind, &'static Property)]) -> Type {
    let mut types = with.iter().map(|(_, property)| Type::of(&property.rule));
    let Some(first) = types.next() else {
        return Type::Unknown;
    };
    let agree = types.all(|other| match (first, other) {
        (Type::Object(left), Type::Object(right)) => std::ptr::eq(left.schema, right.schema),
        (Type::Collection(left), Type::Collection(right)) => std::ptr::eq(left, right),
        (Type::Integer, Type::Integer) | (Type::Double, Type::Double) => true,
        (left, right) => !left.is_number() && left.is_comparable(right),
    });
    if agree { first } else { Type::Unknown }
}
