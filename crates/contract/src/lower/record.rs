//! The record of a lowering: every rewriting of an object together with what was there before,
//! and the way back. It knows how objects change, not why.

use std::fmt;

use serde_json::{Map, Value};

pub(super) type Object = Map<String, Value>;

/// One rewriting of one object.
#[derive(Clone, Debug, PartialEq)]
pub struct Loss {
    /// The JSON pointer of the object, the same in both documents.
    pub pointer: String,
    /// What sort of rewriting it is.
    pub kind: LossKind,
    /// The members that were removed or given another value, as they were.
    pub original: Vec<OriginalMember>,
    /// The keys of the members that were added.
    pub added: Vec<String>,
}

/// A member of the bundle that the lowered document has no more or has with another value.
#[derive(Clone, Debug, PartialEq)]
pub struct OriginalMember {
    /// Where it stood among the members of its object.
    pub position: usize,
    /// Its key.
    pub key: String,
    /// Its value.
    pub value: Value,
}

/// The sorts of rewriting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LossKind {
    /// The document's version.
    Version,
    /// `type: [T, null]`, or null as an arm of a `oneOf`, became `nullable`.
    Nullability,
    /// A `$ref` with siblings became an `allOf` with them.
    ReferenceSiblings,
    /// A numeric exclusive bound became a bound and a flag.
    ExclusiveBound,
    /// A property that names its type became a text with a default.
    Tag,
    /// A tag may be left out.
    TagRequired,
    /// A read-only property may be left out.
    ReadOnlyRequired,
    /// An extension.
    Extension,
    /// A text's length or pattern, which only the server judges.
    Constraint,
    /// A property that the client's types would call as they call another one.
    Homonym,
    /// `info.license.identifier` or `info.summary`.
    Information,
}

impl LossKind {
    /// Whether the lowered document says less than the bundle, rather than the same in other words.
    #[must_use]
    pub fn loses_information(self) -> bool {
        match self {
            Self::Version | Self::Nullability | Self::ReferenceSiblings | Self::ExclusiveBound => {
                false
            }
            Self::Tag
            | Self::TagRequired
            | Self::ReadOnlyRequired
            | Self::Extension
            | Self::Constraint
            | Self::Homonym
            | Self::Information => true,
        }
    }

    /// What the rewriting does, for a report.
    #[must_use]
    pub fn what(self) -> &'static str {
        match self {
            Self::Version => "the document calls itself OpenAPI 3.0",
            Self::Nullability => "null is allowed by `nullable`",
            Self::ReferenceSiblings => "a reference with siblings is an `allOf` of one arm",
            Self::ExclusiveBound => "an exclusive bound is a bound with a flag",
            Self::Tag => "the accepted spellings of the type's name are not listed",
            Self::TagRequired => "the type's name may be left out",
            Self::ReadOnlyRequired => "what only the server sets may be left out, in answers too",
            Self::Extension => "extensions are left out",
            Self::Constraint => "the constraints of texts are left to the server",
            Self::Homonym => "of two properties with one name in the client, the first one stays",
            Self::Information => "3.0 has no such member",
        }
    }
}

impl fmt::Display for Loss {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let keys: Vec<&str> = self
            .original
            .iter()
            .map(|member| member.key.as_str())
            .collect();
        write!(
            formatter,
            "{}: {} ({})",
            self.pointer,
            self.kind.what(),
            keys.join(", ")
        )
    }
}

/// Undoes what [`client_view`](super::client_view) recorded.
#[must_use]
pub fn lift(document: &Value, losses: &[Loss]) -> Value {
    let mut lifted = document.clone();
    // Backwards, so that every pointer and position means what it meant when it was recorded.
    for loss in losses.iter().rev() {
        let Some(Value::Object(object)) = lifted.pointer_mut(&loss.pointer) else {
            continue;
        };
        for key in &loss.added {
            object.shift_remove(key);
        }
        for OriginalMember {
            position,
            key,
            value,
        } in &loss.original
        {
            match object.get_mut(key) {
                Some(current) => *current = value.clone(),
                None => {
                    object.shift_insert((*position).min(object.len()), key.clone(), value.clone());
                }
            }
        }
    }
    lifted
}

/// The rewritings so far.
#[derive(Default)]
pub(super) struct Record {
    pub(super) losses: Vec<Loss>,
}

impl Record {
    /// Removes members, sets others, and records how it was. The first added member takes the
    /// place of the first removed one.
    pub(super) fn rewrite(
        &mut self,
        object: &mut Object,
        pointer: &str,
        kind: LossKind,
        removed: &[&str],
        set: Vec<(&str, Value)>,
    ) {
        let is_touched =
            |key: &str| removed.contains(&key) || set.iter().any(|(other, _)| *other == key);
        let original = object
            .iter()
            .enumerate()
            .filter(|(_, (key, _))| is_touched(key))
            .map(|(position, (key, value))| OriginalMember {
                position,
                key: key.clone(),
                value: value.clone(),
            })
            .collect();
        let place = object
            .keys()
            .position(|key| removed.contains(&key.as_str()))
            .unwrap_or(object.len());
        for key in removed {
            object.shift_remove(*key);
        }
        let mut added = Vec::new();
        for (key, value) in set {
            match object.get_mut(key) {
                Some(current) => *current = value,
                None => {
                    object.shift_insert(
                        (place + added.len()).min(object.len()),
                        key.to_owned(),
                        value,
                    );
                    added.push(key.to_owned());
                }
            }
        }
        self.losses.push(Loss {
            pointer: pointer.to_owned(),
            kind,
            original,
            added,
        });
    }

    /// Removes those of `keys` that are there.
    pub(super) fn remove(
        &mut self,
        object: &mut Object,
        pointer: &str,
        kind: LossKind,
        keys: &[&str],
    ) {
        if keys.iter().any(|key| object.contains_key(*key)) {
            self.rewrite(object, pointer, kind, keys, Vec::new());
        }
    }
}
