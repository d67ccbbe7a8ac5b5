//! One change of one fact of a document, and how it is made.

use muster_contract::node::pointer_token;
use serde_json::Value;

/// A document with one fact changed.
#[derive(Clone, Debug)]
pub struct Mutant {
    /// The sort of fact and of change.
    pub class: &'static str,
    /// The change.
    pub edit: Edit,
}

/// A change at a JSON pointer.
#[derive(Clone, Debug)]
pub enum Edit {
    /// Takes a member or an element away.
    Remove(String),
    /// Gives a member or an element a value.
    Set(String, Value),
    /// Gives a member another name.
    Rename(String, String),
    /// Adds an element to a list, which is made when there is none.
    Append(String, Value),
}

impl Edit {
    /// Where the change is made.
    #[must_use]
    pub fn pointer(&self) -> &str {
        match self {
            Self::Remove(pointer)
            | Self::Set(pointer, _)
            | Self::Rename(pointer, _)
            | Self::Append(pointer, _) => pointer,
        }
    }

    /// The document with the change made.
    ///
    /// # Panics
    /// When there is no such place in the document.
    #[must_use]
    pub fn apply(&self, document: &Value) -> Value {
        let mut changed = document.clone();
        let pointer = self.pointer();
        let (parent, key) = pointer
            .rsplit_once('/')
            .unwrap_or_else(|| panic!("the whole document is no fact"));
        let key = key.replace("~1", "/").replace("~0", "~");
        let parent = changed
            .pointer_mut(parent)
            .unwrap_or_else(|| panic!("there is nothing at {pointer}"));
        match (parent, self) {
            (Value::Object(members), Self::Remove(_)) => {
                members.shift_remove(&key);
            }
            (Value::Object(members), Self::Set(_, value)) => {
                members.insert(key, value.clone());
            }
            (Value::Object(members), Self::Rename(_, name)) => {
                if let Some(value) = members.shift_remove(&key) {
                    members.insert(name.clone(), value);
                }
            }
            (Value::Object(members), Self::Append(_, value)) => {
                match members
                    .entry(key)
                    .or_insert_with(|| Value::Array(Vec::new()))
                {
                    Value::Array(items) => items.push(value.clone()),
                    other => panic!("{other} at {pointer} is no list"),
                }
            }
            (Value::Array(items), edit) => {
                let index: usize = key
                    .parse()
                    .unwrap_or_else(|_| panic!("{pointer} is no element"));
                match edit {
                    Self::Remove(_) => {
                        items.remove(index);
                    }
                    Self::Set(_, value) => items[index] = value.clone(),
                    _ => panic!("an element of a list has no name: {pointer}"),
                }
            }
            (other, _) => panic!("{other} at {pointer} has no parts"),
        }
        changed
    }
}

/// The pointer of a member.
pub(super) fn below(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", pointer_token(key))
}

/// Another value of the same sort.
pub(super) fn other(value: &Value) -> Value {
    match value {
        Value::Null => Value::Bool(true),
        Value::Bool(flag) => Value::Bool(!flag),
        Value::Number(number) => match number.as_i64() {
            Some(whole) => whole.wrapping_add(1).into(),
            None => (number.as_f64().unwrap_or_default() + 1.0).into(),
        },
        Value::String(text) => format!("{text}-mutant").into(),
        Value::Array(items) => {
            let mut items = items.clone();
            items.push("mutant".into());
            Value::Array(items)
        }
        Value::Object(members) => {
            let mut members = members.clone();
            members.insert("mutant".to_owned(), true.into());
            Value::Object(members)
        }
    }
}
