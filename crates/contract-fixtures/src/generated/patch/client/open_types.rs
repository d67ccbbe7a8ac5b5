// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    super::client::types, serde::{Deserialize, Serialize},
    serde_json::Value,
};
/// One of several.
#[derive(Clone, Debug)]
pub enum Shape {
    Circle(types::Circle),
    Square(types::Square),
    Nothing(types::Nothing),
    /// A type this client does not know, as it came.
    Unrecognized(serde_json::Map<String, Value>),
}
impl Serialize for Shape {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Circle(arm) => arm.serialize(serializer),
            Self::Square(arm) => arm.serialize(serializer),
            Self::Nothing(arm) => arm.serialize(serializer),
            Self::Unrecognized(members) => members.serialize(serializer),
        }
    }
}
impl<'de> Deserialize<'de> for Shape {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let members = serde_json::Map::deserialize(deserializer)?;
        let tag = members.get("kind").and_then(Value::as_str).unwrap_or_default();
        match tag {
            "#shape.circle" | "circle" => {
                serde_json::from_value(Value::Object(members))
                    .map(Self::Circle)
                    .map_err(serde::de::Error::custom)
            }
            "square" => {
                serde_json::from_value(Value::Object(members))
                    .map(Self::Square)
                    .map_err(serde::de::Error::custom)
            }
            "nothing" => {
                serde_json::from_value(Value::Object(members))
                    .map(Self::Nothing)
                    .map_err(serde::de::Error::custom)
            }
            _ => Ok(Self::Unrecognized(members)),
        }
    }
}
impl From<types::Circle> for Shape {
    fn from(arm: types::Circle) -> Self {
        Self::Circle(arm)
    }
}
impl From<types::Square> for Shape {
    fn from(arm: types::Square) -> Self {
        Self::Square(arm)
    }
}
impl From<types::Nothing> for Shape {
    fn from(arm: types::Nothing) -> Self {
        Self::Nothing(arm)
    }
}
/// Changes to `shape`. What is left out stays as it is.
#[derive(Clone, Debug)]
pub enum ShapePatch {
    CirclePatch(types::CirclePatch),
    SquarePatch(types::SquarePatch),
    NothingPatch(types::NothingPatch),
    /// A type this client does not know, as it came.
    Unrecognized(serde_json::Map<String, Value>),
}
impl Serialize for ShapePatch {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::CirclePatch(arm) => arm.serialize(serializer),
            Self::SquarePatch(arm) => arm.serialize(serializer),
            Self::NothingPatch(arm) => arm.serialize(serializer),
            Self::Unrecognized(members) => members.serialize(serializer),
        }
    }
}
impl<'de> Deserialize<'de> for ShapePatch {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let members = serde_json::Map::deserialize(deserializer)?;
        let tag = members.get("kind").and_then(Value::as_str).unwrap_or_default();
        match tag {
            "#shape.circle" | "circle" => {
                serde_json::from_value(Value::Object(members))
                    .map(Self::CirclePatch)
                    .map_err(serde::de::Error::custom)
            }
            "square" => {
                serde_json::from_value(Value::Object(members))
                    .map(Self::SquarePatch)
                    .map_err(serde::de::Error::custom)
            }
            "nothing" => {
                serde_json::from_value(Value::Object(members))
                    .map(Self::NothingPatch)
                    .map_err(serde::de::Error::custom)
            }
            _ => Ok(Self::Unrecognized(members)),
        }
    }
}
impl From<types::CirclePatch> for ShapePatch {
    fn from(arm: types::CirclePatch) -> Self {
        Self::CirclePatch(arm)
    }
}
impl From<types::SquarePatch> for ShapePatch {
    fn from(arm: types::SquarePatch) -> Self {
        Self::SquarePatch(arm)
    }
}
impl From<types::NothingPatch> for ShapePatch {
    fn from(arm: types::NothingPatch) -> Self {
        Self::NothingPatch(arm)
    }
}
