//! Control information: what an answer says beside its data, as much of it as the metadata level
//! asks for ([OData 4.01 JSON Format, 3.1 and 4.6](https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_ControllingtheAmountofControlInforma)).
//! Which members there are at the full level, and their order, are as captured in
//! <https://github.com/SkipToTheEndpoint/OpenIntuneBaseline/tree/3af057f6cabb0ba3bef8deb5b04d4304fce86a6b/EnrollmentRestrictions>.

use muster_model_runtime::schema::{Object, Schema, Shape};
use muster_odata::{MetadataLevel, Projection, qualified};
use serde_json::{Map, Value, json};

use super::place::{Set, fragment};
use super::resources::{Content, Navigation, actions, home, is_derived, navigations};
use super::types::annotation;

const TYPE: &str = "@odata.type";

/// Where an entity's key is kept while `$select` may take its `id` away.
pub(crate) const KEY: &str = "@key";

/// Writes control information into the bodies of one answer.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Control<'r> {
    /// How much.
    pub(crate) level: MetadataLevel,
    /// The URL of the service: `http://host/beta`.
    pub(crate) root: &'r str,
    /// The version the request speaks.
    pub(crate) version: &'static str,
}

impl Control<'_> {
    /// The URL of a place in the metadata.
    pub(crate) fn context(&self, fragment: &str) -> String {
        format!("{}/$metadata#{fragment}", self.root)
    }

    /// Whether bodies of a type have to be looked into. Where they need not, nothing is left out
    /// of them and nothing is added but at their beginning.
    pub(crate) fn changes(&self, declared: &'static Schema) -> bool {
        self.level != MetadataLevel::Minimal || !writes_type(declared)
    }

    /// An entity of a collection, or of none that is known.
    pub(crate) fn entity(
        &self,
        row: Value,
        declared: &'static Schema,
        set: Option<&Set>,
        projection: &Projection,
    ) -> Value {
        let Value::Object(mut members) = row else {
            return row;
        };
        let key = members.shift_remove(KEY);
        let id = members.get("id").or(key.as_ref()).and_then(Value::as_str);
        let id = id.map(str::to_owned);
        let actual = actual(declared, &members);
        let at_home;
        let (set, held) = match set {
            Some(set) => (Some(set), declared),
            // There it may be of the type that all are: a member is a directory object, and a user
            // is no other user.
            None => {
                let home = home(actual);
                at_home = home.map(|(set, _)| Set::at_root(set));
                (at_home.as_ref(), home.map_or(declared, |(_, held)| held))
            }
        };
        let place = set.zip(id.as_deref()).map(|(set, id)| EntityPlace {
            set,
            id,
            types: is_union(held)
                .then(|| (qualified(held.type_name()), qualified(actual.type_name()))),
        });
        Value::Object(match self.level {
            MetadataLevel::None => without(members),
            MetadataLevel::Minimal => {
                if !writes_type(declared) {
                    members.shift_remove(TYPE);
                }
                self.related(members, place.as_ref(), projection)
            }
            MetadataLevel::Full => self.full(members, actual, place.as_ref(), projection),
        })
    }

    /// Dresses the rows of expanded relationships, each of which begins with where it belongs.
    fn related(
        &self,
        members: Map<String, Value>,
        place: Option<&EntityPlace<'_>>,
        projection: &Projection,
    ) -> Map<String, Value> {
        let Some(place) = place.filter(|_| !projection.expanded.is_empty()) else {
            return members;
        };
        let navigations = navigations(&place.set.template, self.version);
        let mut written = Map::with_capacity(members.len() + projection.expanded.len());
        for (name, value) in members {
            self.member(&mut written, name, value, place, &navigations, projection);
        }
        written
    }

    /// Adds a member, when it is a relationship with its control information.
    fn member(
        &self,
        written: &mut Map<String, Value>,
        name: String,
        value: Value,
        place: &EntityPlace<'_>,
        navigations: &[Navigation],
        projection: &Projection,
    ) {
        let owner = name.split('@').next().unwrap_or_default();
        let expanded = navigations
            .iter()
            .find(|navigation| navigation.name == owner)
            .and_then(|navigation| Some((navigation, projection.of(owner)?)));
        let Some((navigation, inner)) = expanded else {
            written.insert(name, value);
            return;
        };
        let context = format!("{owner}@odata.context");
        if !written.contains_key(&context) {
            let of = Set {
                template: String::new(),
                path: format!("{}/{owner}", place.cast_path()),
            };
            let fragment = fragment(navigation.content, &of, inner);
            written.insert(context, self.context(&fragment).into());
            if self.level == MetadataLevel::Full {
                self.links(written, navigation, place);
            }
        }
        let value = match value {
            Value::Array(rows) if name == navigation.name => {
                let declared = navigation.content.declared();
                let set = match navigation.content {
                    Content::Contained(_) => Some(place.set.within(place.id, navigation.name)),
                    _ => None,
                };
                let rows = rows
                    .into_iter()
                    .map(|row| self.entity(row, declared, set.as_ref(), inner));
                Value::Array(rows.collect())
            }
            value => value,
        };
        written.insert(name, value);
    }

    /// Everything: the entity's own names, the type of each value that JSON does not tell, where
    /// its relationships lead and what can be done to it.
    fn full(
        &self,
        mut members: Map<String, Value>,
        actual: &'static Schema,
        place: Option<&EntityPlace<'_>>,
        projection: &Projection,
    ) -> Map<String, Value> {
        let mut written = Map::new();
        members.shift_remove(TYPE);
        written.insert(TYPE.to_owned(), type_name(actual).into());
        if let Some(place) = place {
            written.insert("@odata.id".to_owned(), place.path().into());
            written.insert("@odata.editLink".to_owned(), place.cast_path().into());
        }
        let navigations = place.map_or_else(Vec::new, |place| {
            navigations(&place.set.template, self.version)
        });
        for (name, value) in members {
            let owner = name.split('@').next().unwrap_or_default();
            match place {
                Some(place) if projection.of(owner).is_some() => {
                    self.member(&mut written, name, value, place, &navigations, projection);
                }
                _ => property(&mut written, actual, name, value),
            }
        }
        let Some(place) = place else {
            return written;
        };
        for navigation in &navigations {
            let name = navigation.name;
            if projection.links(name) && projection.of(name).is_none() {
                self.links(&mut written, navigation, place);
            }
        }
        if projection.selected.is_some() {
            return written;
        }
        for action in actions(&place.set.template, self.version) {
            let title = qualified(action);
            let target = format!("{}/{}/{title}", self.root, place.declared_path());
            written.insert(
                format!("#{title}"),
                json!({"title": title, "target": target}),
            );
        }
        written
    }

    /// Where a relationship leads, as far as the version has a path there.
    fn links(
        &self,
        written: &mut Map<String, Value>,
        navigation: &Navigation,
        place: &EntityPlace<'_>,
    ) {
        let name = navigation.name;
        let link = format!("{}/{}/{name}", self.root, place.cast_path());
        if navigation.has_references {
            written.insert(
                format!("{name}@odata.associationLink"),
                format!("{link}/$ref").into(),
            );
        }
        written.insert(format!("{name}@odata.navigationLink"), link.into());
    }
}

/// Where an entity is.
struct EntityPlace<'e> {
    set: &'e Set,
    id: &'e str,
    /// The names of the type its collection holds and of its own, where these are two.
    types: Option<(String, String)>,
}

impl EntityPlace<'_> {
    fn path(&self) -> String {
        self.set.entity(self.id)
    }

    /// With its type, so that what only this type has can follow.
    fn cast_path(&self) -> String {
        match &self.types {
            Some((_, own)) => format!("{}/{own}", self.path()),
            None => self.path(),
        }
    }

    /// With the type that declares what can be done to it.
    fn declared_path(&self) -> String {
        match &self.types {
            Some((declared, _)) => format!("{}/{declared}", self.path()),
            None => self.path(),
        }
    }
}

/// An object that is no entity.
pub(super) fn complex(declared: &'static Schema, value: Value) -> Value {
    let Value::Object(mut members) = value else {
        return value;
    };
    let actual = actual(declared, &members);
    let mut written = Map::with_capacity(members.len() + 1);
    members.shift_remove(TYPE);
    written.insert(TYPE.to_owned(), type_name(actual).into());
    for (name, value) in members {
        property(&mut written, actual, name, value);
    }
    Value::Object(written)
}

/// Adds a property with the name of its type, where JSON alone does not tell it.
fn property(written: &mut Map<String, Value>, owner: &'static Schema, name: String, value: Value) {
    let declared = match &owner.shape {
        Shape::Object(object) => declared_property(object, &name),
        _ => None,
    };
    let Some(declared) = declared else {
        written.insert(name, value);
        return;
    };
    if let Some(annotated) = annotation(&declared.rule).filter(|_| !value.is_null()) {
        written.insert(format!("{name}{TYPE}"), annotated.into());
    }
    written.insert(name, super::types::value(&declared.rule, value));
}

fn declared_property(
    object: &'static Object,
    name: &str,
) -> Option<&'static muster_model_runtime::schema::Property> {
    object
        .all_properties()
        .find(|property| property.name == name)
}

/// The type an object is of: the arm its tag chooses, where there are several.
fn actual(declared: &'static Schema, members: &Map<String, Value>) -> &'static Schema {
    let Shape::Union(union) = &declared.shape else {
        return declared;
    };
    let tag = members.get(union.property).and_then(Value::as_str);
    let arm = union
        .arms
        .iter()
        .find(|arm| tag.is_some_and(|tag| arm.tags.contains(&tag)));
    arm.map_or(declared, |arm| arm.schema)
}

fn type_name(schema: &'static Schema) -> String {
    format!("#{}", qualified(schema.type_name()))
}

fn is_union(schema: &'static Schema) -> bool {
    matches!(schema.shape, Shape::Union(_))
}

/// Whether an entity of a declared type carries its own type at the minimal level. It does where
/// its collection holds several types. Where a type has its name to be told apart elsewhere, the
/// collection that holds no other needs none, as in
/// <https://learn.microsoft.com/en-us/graph/api/user-get#response-1>; where the reference pages
/// print the name although nothing else can stand there, it stays.
fn writes_type(declared: &'static Schema) -> bool {
    is_union(declared) || !is_derived(declared)
}

/// What is left at the level of none.
fn without(members: Map<String, Value>) -> Map<String, Value> {
    let kept = members.into_iter().filter_map(|(name, value)| {
        let control = name.split_once('@').map(|(_, control)| control);
        let stays = matches!(control, None | Some("odata.count" | "odata.nextLink"));
        stays.then(|| (name, bare(value)))
    });
    kept.collect()
}

/// Writes counts as texts. Nothing else here is a number of 64 bits
/// (<https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_ControllingtheRepresentationofNumber>).
pub(super) fn count_in_texts(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                match value {
                    Value::Number(count) if name.ends_with("@odata.count") => {
                        *value = count.to_string().into();
                    }
                    value => count_in_texts(value),
                }
            }
        }
        Value::Array(elements) => elements.iter_mut().for_each(count_in_texts),
        _ => {}
    }
}

/// A value without control information.
fn bare(value: Value) -> Value {
    match value {
        Value::Object(members) => Value::Object(without(members)),
        Value::Array(elements) => Value::Array(elements.into_iter().map(bare).collect()),
        other => other,
    }
}
