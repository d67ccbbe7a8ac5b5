//! The form of a document that is compared: canonical, and still with those facts of the toolchain
//! that decide what is on the wire. It prepares and never judges.

use serde_json::{Map, Value, json};

use crate::canon::{UnknownKeyword, canonical};

/// The keywords that the canonical form leaves out and a comparison needs, each with the name under
/// which it passes through as an extension that nobody knows.
const KEPT: [(&str, &str); 5] = [
    ("x-muster-versions", "x-kept-versions"),
    ("x-muster-member-versions", "x-kept-member-versions"),
    ("x-muster-patch", "x-kept-patch"),
    ("x-muster-tag", "x-kept-tag"),
    ("x-muster-flags", "x-kept-flags"),
];

/// Why a text cannot be compared.
#[derive(Debug, thiserror::Error)]
pub enum Incomparable {
    /// It is not JSON.
    #[error("this is not JSON ({0}); write it again with `cargo xtask codegen`")]
    NotJson(#[from] serde_json::Error),
    /// It has a keyword without a canonical form.
    #[error("{0}; teach it to the canonical form, or take it out of the document")]
    UnknownKeyword(#[from] UnknownKeyword),
}

/// Brings the text of a bundled document into the form that [`super::compare`] expects.
///
/// # Errors
/// The text is not JSON, or says something the canonical form does not know.
pub fn comparable(text: &str) -> Result<Value, Incomparable> {
    let bundle: Value = serde_json::from_str(text)?;
    let canonical = canonical(&renamed(&bundle, |(from, to)| (from, to)))?;
    Ok(renamed(&canonical, |(from, to)| (to, from)))
}

type Renaming = fn((&'static str, &'static str)) -> (&'static str, &'static str);

fn renamed(value: &Value, direction: Renaming) -> Value {
    match value {
        Value::Array(items) => items.iter().map(|item| renamed(item, direction)).collect(),
        Value::Object(members) => {
            let mut object = Map::new();
            for (key, value) in members {
                let name = KEPT
                    .map(direction)
                    .into_iter()
                    .find(|(from, _)| from == key);
                object.insert(
                    name.map_or_else(|| key.clone(), |(_, to)| to.to_owned()),
                    renamed(value, direction),
                );
            }
            keep_the_written_spelling(&mut object);
            Value::Object(object)
        }
        other => other.clone(),
    }
}

/// Of a type's name the first spelling is the one that is written. The canonical form sorts enums,
/// so the fact is noted beside them.
fn keep_the_written_spelling(object: &mut Map<String, Value>) {
    let written = object
        .get("enum")
        .and_then(|members| members.get(0))
        .cloned();
    if let (Some(tag), Some(written)) = (object.get_mut("x-kept-tag"), written)
        && *tag == Value::Bool(true)
    {
        *tag = json!({ "written": written });
    }
}
