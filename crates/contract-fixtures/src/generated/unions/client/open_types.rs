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
/// A union of one.
#[derive(Clone, Debug)]
pub enum Lonely {
    Alone(types::Alone),
    /// A type this client does not know, as it came.
    Unrecognized(serde_json::Map<String, Value>),
}
impl Serialize for Lonely {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Alone(arm) => arm.serialize(serializer),
            Self::Unrecognized(members) => members.serialize(serializer),
        }
    }
}
impl<'de> Deserialize<'de> for Lonely {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let members = serde_json::Map::deserialize(deserializer)?;
        let tag = members.get("@odata.type").and_then(Value::as_str).unwrap_or_default();
        match tag {
            "#alone" => {
                serde_json::from_value(Value::Object(members))
                    .map(Self::Alone)
                    .map_err(serde::de::Error::custom)
            }
            _ => Ok(Self::Unrecognized(members)),
        }
    }
}
impl From<types::Alone> for Lonely {
    fn from(arm: types::Alone) -> Self {
        Self::Alone(arm)
    }
}
/// An enum beside the unions.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mood {
    /// `good`
    Good,
    /// `bad`
    Bad,
    /// A member this client does not know.
    Unrecognized(String),
}
impl Mood {
    /// The member as it stands on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Good => "good",
            Self::Bad => "bad",
            Self::Unrecognized(member) => member,
        }
    }
}
impl From<String> for Mood {
    fn from(member: String) -> Self {
        match member.as_str() {
            "good" => Self::Good,
            "bad" => Self::Bad,
            _ => Self::Unrecognized(member),
        }
    }
}
impl std::str::FromStr for Mood {
    type Err = std::convert::Infallible;
    fn from_str(member: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(member.to_owned()))
    }
}
impl std::fmt::Display for Mood {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}
impl Serialize for Mood {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> Deserialize<'de> for Mood {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
