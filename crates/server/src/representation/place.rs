//! Where an answer belongs: the path of its resource as OData writes it, with keys in parentheses,
//! and the context URL that follows from it.
//!
//! The forms are those of
//! [OData 4.01 Protocol, 10](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_ContextURL),
//! as the service was seen to write them.

use muster_odata::{Projection, qualified};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::resources::{Content, home, key_of};

/// What stands in a key as it is.
const KEY: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

/// The singleton that stands for one entity of another collection.
const ME: &str = "/me";

/// A collection of entities.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Set {
    /// Its path as the document has it: `/users/{user-id}/deviceEnrollmentConfigurations`.
    pub(crate) template: String,
    /// Its path as OData has it: `users('1')/deviceEnrollmentConfigurations`.
    pub(crate) path: String,
}

impl Set {
    /// A collection at the root.
    pub(crate) fn at_root(template: &str) -> Self {
        Self {
            template: template.to_owned(),
            path: template.trim_start_matches('/').to_owned(),
        }
    }

    /// The path of one of its entities.
    pub(crate) fn entity(&self, id: &str) -> String {
        format!("{}{}", self.path, key(id))
    }

    /// A collection that one of its entities contains.
    pub(crate) fn within(&self, id: &str, navigation: &str) -> Self {
        let item = format!("{}/{{", self.template);
        let below = muster_api::OPERATIONS.iter().find_map(|operation| {
            let rest = operation.path.strip_prefix(&item)?;
            let (_, name) = rest.split_once("}/")?;
            (name == navigation).then(|| operation.path.to_owned())
        });
        Self {
            template: below.unwrap_or_default(),
            path: format!("{}/{navigation}", self.entity(id)),
        }
    }
}

/// A key in parentheses, its quotes doubled.
pub(crate) fn key(id: &str) -> String {
    let doubled = id.replace('\'', "''");
    format!("('{}')", utf8_percent_encode(&doubled, KEY))
}

/// The collection a request leads to, or the one its entity is in. `path` is the request's, which
/// fits the template; `me` is the id of the user that `/me` stands for.
pub(crate) fn set(template: &str, path: &str, me: &str) -> Set {
    let template = template.strip_suffix("/$ref").unwrap_or(template);
    let users = || home(muster_model_schema()).map_or("", |(set, _)| set);
    let collection = match key_of(template) {
        Some((collection, _)) => collection,
        None if template == ME => return Set::at_root(users()),
        None => template,
    };
    let mut written = String::new();
    for (part, actual) in collection.split('/').zip(path.split('/')) {
        if part.is_empty() {
            continue;
        }
        if part.starts_with('{') {
            written.push_str(&key(&percent_decode_str(actual).decode_utf8_lossy()));
            continue;
        }
        if written.is_empty() && part == ME.trim_start_matches('/') {
            written.push_str(users().trim_start_matches('/'));
            written.push_str(&key(me));
            continue;
        }
        if !written.is_empty() {
            written.push('/');
        }
        written.push_str(part);
    }
    Set {
        template: collection.to_owned(),
        path: written,
    }
}

fn muster_model_schema() -> &'static muster_model_runtime::Schema {
    use muster_model_runtime::Described;
    muster_model::User::schema()
}

/// What follows the `#` of a context URL.
pub(crate) fn fragment(content: Content, set: &Set, projection: &Projection) -> String {
    let list = projection.list();
    match content {
        Content::Contained(_) => format!("{}{list}", set.path),
        // A relationship that leads elsewhere is bound to the set its entities are in.
        Content::Linked(schema) => format!("{}s{list}", schema.type_name()),
        Content::Entity(_) => format!("{}{list}/$entity", set.path),
        Content::Values(schema) => format!("Collection({}){list}", qualified(schema.type_name())),
        Content::Value(schema) => format!("{}{list}", qualified(schema.type_name())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_written_in_parentheses_and_me_as_a_user() {
        let template = "/users/{user-id}/deviceEnrollmentConfigurations/{id}";
        let path = "/users/o'hara%40muster.example/deviceEnrollmentConfigurations/1_Limit";
        assert_eq!(
            set(template, path, "0").path,
            "users('o%27%27hara%40muster.example')/deviceEnrollmentConfigurations"
        );
        let template = "/me/deviceEnrollmentConfigurations/{id}/assignments/$ref";
        let path = "/me/deviceEnrollmentConfigurations/1_Limit/assignments/$ref";
        assert_eq!(
            set(template, path, "0").path,
            "users('0')/deviceEnrollmentConfigurations('1_Limit')/assignments"
        );
        assert_eq!(set("/me", "/me", "0"), Set::at_root("/users"));
    }
}
