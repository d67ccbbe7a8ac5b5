//! What a PATCH body says of one property: three states, never two.
//!
//! It must never know which property it speaks of.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What a PATCH body says of a property that can be null.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Change<T> {
    /// Nothing: the property stays as it is.
    #[default]
    Absent,
    /// `null`: the property has no value any more.
    Null,
    /// The property has this value from now on.
    Value(T),
}

impl<T> Change<T> {
    /// Whether the body says nothing of the property.
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Lays the change over the property's value.
    pub fn apply(self, value: &mut Option<T>) {
        match self {
            Self::Absent => {}
            Self::Null => *value = None,
            Self::Value(changed) => *value = Some(changed),
        }
    }

    /// Lays changes of a value's members over it. A property that had no value gets one that was
    /// empty before.
    pub fn lay_over<V: Default>(self, value: &mut Option<V>, apply: impl FnOnce(T, &mut V)) {
        match self {
            Self::Absent => {}
            Self::Null => *value = None,
            Self::Value(changes) => apply(changes, value.get_or_insert_default()),
        }
    }
}

impl<T: Serialize> Serialize for Change<T> {
    /// An absent change is to be left out by its struct
    /// (`skip_serializing_if = "Change::is_absent"`); written by itself it is null.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Absent | Self::Null => serializer.serialize_none(),
            Self::Value(value) => serializer.serialize_some(value),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Change<T> {
    /// A property that is there is a change; one that is not is left to
    /// `#[serde(default)]`.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(|value| value.map_or(Self::Null, Self::Value))
    }
}

/// Reads a property that is there, whose value may be `null` and is one all the same; what is not
/// there is left to `#[serde(default)]`.
///
/// # Errors
/// The value is not of the type.
pub fn present<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Patch {
        #[serde(default, skip_serializing_if = "Change::is_absent")]
        name: Change<String>,
    }

    #[test]
    fn absent_null_and_a_value_are_three_things() {
        for (json, name, before, after) in [
            (json!({}), Change::Absent, Some("old"), Some("old")),
            (json!({"name": null}), Change::Null, Some("old"), None),
            (
                json!({"name": "new"}),
                Change::Value("new".to_owned()),
                None,
                Some("new"),
            ),
        ] {
            let patch: Patch = serde_json::from_value(json.clone()).expect("a patch");
            assert_eq!(patch, Patch { name });
            assert_eq!(serde_json::to_value(&patch).expect("JSON"), json);
            let mut value = before.map(str::to_owned);
            patch.name.apply(&mut value);
            assert_eq!(value.as_deref(), after);
        }
    }
}
