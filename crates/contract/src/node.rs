//! YAML and JSON text as a tree in which every value knows the place it was written at.
//! It interprets nothing: what a key means is the business of the layers above.

use std::borrow::Cow;
use std::sync::Arc;

use saphyr_parser::{Event, Parser, ScalarStyle, Span, SpannedEventReceiver};
use serde_json::Value;

use crate::diagnostic::{Diagnostics, Place};

/// A value and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// The place of its first character.
    pub place: Place,
    /// The value itself.
    pub content: Content,
}

/// A JSON value whose mappings keep the order and places of their keys.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// `null`, `~` or nothing at all.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// Any number JSON can carry.
    Number(serde_json::Number),
    /// A text.
    Text(String),
    /// A list.
    Sequence(Vec<Node>),
    /// An object.
    Mapping(Vec<Member>),
}

/// One member of a mapping.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// The key as written, without quotes.
    pub key: String,
    /// The place of the key.
    pub place: Place,
    /// The value.
    pub value: Node,
}

impl Node {
    /// Reads one YAML 1.2 document; JSON is YAML, so JSON files are read too.
    ///
    /// # Errors
    /// Syntax faults, anchors, aliases, tags, keys that are not scalars and duplicate keys,
    /// none of which the document needs.
    pub fn parse(file: &str, text: &str) -> Result<Self, Diagnostics> {
        let mut builder = Builder {
            file: Arc::from(file),
            stack: Vec::new(),
            root: None,
            diagnostics: Diagnostics::default(),
        };
        let outcome = Parser::new_from_str(text).load(&mut builder, true);
        if let Err(error) = outcome {
            let marker = error.marker();
            let place = builder.place_at(marker.line(), marker.col());
            builder
                .diagnostics
                .push(&place, "", format!("not valid YAML: {}", error.info()));
        }
        let start = builder.place_at(1, 0);
        if builder.diagnostics.0.is_empty() && builder.root.is_none() {
            builder.diagnostics.push(&start, "", "the file is empty");
        }
        let root = builder.root.unwrap_or(Node {
            place: start,
            content: Content::Null,
        });
        builder.diagnostics.into_result(root)
    }

    /// The member of a mapping with this key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Node> {
        match &self.content {
            Content::Mapping(members) => members
                .iter()
                .find(|member| member.key == key)
                .map(|member| &member.value),
            _ => None,
        }
    }

    /// The same, to be changed.
    pub fn member_mut(&mut self, key: &str) -> Option<&mut Node> {
        match &mut self.content {
            Content::Mapping(members) => members
                .iter_mut()
                .find(|member| member.key == key)
                .map(|member| &mut member.value),
            _ => None,
        }
    }

    /// Sets a member of a mapping, in its place when it is there, else at the end.
    pub fn set_member(&mut self, key: &str, value: Node) {
        if let Some(member) = self.member_mut(key) {
            *member = value;
        } else if let Content::Mapping(members) = &mut self.content {
            members.push(Member {
                key: key.to_owned(),
                place: value.place.clone(),
                value,
            });
        }
    }

    /// Sets a member of a mapping to a text written at the mapping's own place.
    pub fn set_text(&mut self, key: &str, text: String) {
        let place = self.place.clone();
        self.set_member(
            key,
            Node {
                place,
                content: Content::Text(text),
            },
        );
    }

    /// Takes a member out of a mapping.
    pub fn remove_member(&mut self, key: &str) -> Option<Node> {
        let Content::Mapping(members) = &mut self.content else {
            return None;
        };
        let index = members.iter().position(|member| member.key == key)?;
        Some(members.remove(index).value)
    }

    /// The text of a text.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match &self.content {
            Content::Text(text) => Some(text),
            _ => None,
        }
    }

    /// What this value is, for messages.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self.content {
            Content::Null => "null",
            Content::Boolean(_) => "a boolean",
            Content::Number(_) => "a number",
            Content::Text(_) => "a text",
            Content::Sequence(_) => "a list",
            Content::Mapping(_) => "an object",
        }
    }

    /// Follows a JSON pointer (without the leading `#`).
    #[must_use]
    pub fn pointer(&self, pointer: &str) -> Option<&Node> {
        let mut node = self;
        for token in pointer.split('/').skip(1) {
            let token = token.replace("~1", "/").replace("~0", "~");
            node = match &node.content {
                Content::Mapping(_) => node.get(&token)?,
                Content::Sequence(items) => items.get(token.parse::<usize>().ok()?)?,
                _ => return None,
            };
        }
        Some(node)
    }

    /// The value without its places.
    #[must_use]
    pub fn to_json(&self) -> Value {
        match &self.content {
            Content::Null => Value::Null,
            Content::Boolean(value) => Value::Bool(*value),
            Content::Number(number) => Value::Number(number.clone()),
            Content::Text(text) => Value::String(text.clone()),
            Content::Sequence(items) => items.iter().map(Node::to_json).collect(),
            Content::Mapping(members) => Value::Object(
                members
                    .iter()
                    .map(|member| (member.key.clone(), member.value.to_json()))
                    .collect(),
            ),
        }
    }
}

/// Escapes one key for use in a JSON pointer.
#[must_use]
pub fn pointer_token(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

enum Frame {
    Sequence(Place, Vec<Node>),
    Mapping(Place, Vec<Member>, Option<(String, Place)>),
}

struct Builder {
    file: Arc<str>,
    stack: Vec<Frame>,
    root: Option<Node>,
    diagnostics: Diagnostics,
}

impl Builder {
    fn place_at(&self, line: usize, zero_based_column: usize) -> Place {
        Place {
            file: Arc::clone(&self.file),
            line,
            column: zero_based_column + 1,
        }
    }

    fn finish(&mut self, node: Node) {
        match self.stack.last_mut() {
            None => {
                if self.root.is_some() {
                    self.diagnostics.push(
                        &node.place,
                        "",
                        "a file holds one document; remove the `---` separator",
                    );
                }
                self.root = Some(node);
            }
            Some(Frame::Sequence(_, items)) => items.push(node),
            Some(Frame::Mapping(_, members, pending)) => match pending.take() {
                Some((key, place)) => {
                    if let Some(first) = members.iter().find(|member| member.key == key) {
                        self.diagnostics.push(
                            &place,
                            "",
                            format!(
                                "the key `{key}` stands twice in one object, first at line {}",
                                first.place.line
                            ),
                        );
                    }
                    members.push(Member {
                        key,
                        place,
                        value: node,
                    });
                }
                None => self
                    .diagnostics
                    .push(&node.place, "", "a key must be a plain text"),
            },
        }
    }
}

impl<'input> SpannedEventReceiver<'input> for Builder {
    fn on_event(&mut self, event: Event<'input>, span: Span) {
        let place = self.place_at(span.start.line(), span.start.col());
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                if anchor != 0 || tag.is_some() {
                    self.diagnostics
                        .push(&place, "", "not supported: YAML anchors and tags");
                }
                if let Some(Frame::Mapping(_, _, pending @ None)) = self.stack.last_mut() {
                    *pending = Some((text.into_owned(), place));
                } else {
                    let content = scalar(text, style);
                    self.finish(Node { place, content });
                }
            }
            Event::SequenceStart(anchor, tag) => {
                if anchor != 0 || tag.is_some() {
                    self.diagnostics
                        .push(&place, "", "not supported: YAML anchors and tags");
                }
                self.stack.push(Frame::Sequence(place, Vec::new()));
            }
            Event::MappingStart(anchor, tag) => {
                if anchor != 0 || tag.is_some() {
                    self.diagnostics
                        .push(&place, "", "not supported: YAML anchors and tags");
                }
                self.stack.push(Frame::Mapping(place, Vec::new(), None));
            }
            Event::SequenceEnd | Event::MappingEnd => match self.stack.pop() {
                Some(Frame::Sequence(place, items)) => {
                    self.finish(Node {
                        place,
                        content: Content::Sequence(items),
                    });
                }
                Some(Frame::Mapping(place, members, _)) => {
                    self.finish(Node {
                        place,
                        content: Content::Mapping(members),
                    });
                }
                None => {}
            },
            Event::Alias(_) => {
                self.diagnostics
                    .push(&place, "", "not supported: YAML aliases; use `$ref`");
                self.finish(Node {
                    place,
                    content: Content::Null,
                });
            }
            Event::Nothing
            | Event::StreamStart
            | Event::StreamEnd
            | Event::DocumentStart(_)
            | Event::DocumentEnd => {}
        }
    }
}

/// The YAML 1.2 core schema, narrowed to what JSON can say: only a plain scalar can be anything
/// but a text.
fn scalar(text: Cow<'_, str>, style: ScalarStyle) -> Content {
    if style != ScalarStyle::Plain {
        return Content::Text(text.into_owned());
    }
    match text.as_ref() {
        "" | "~" | "null" => Content::Null,
        "true" => Content::Boolean(true),
        "false" => Content::Boolean(false),
        other => match serde_json::from_str::<serde_json::Number>(other) {
            Ok(number) => Content::Number(number),
            Err(_) => Content::Text(text.into_owned()),
        },
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn values_keep_their_order_and_their_places() {
        let node = Node::parse("a.yaml", "b: 1\na:\n  - x\n  - '2'\n200: {c: null}\n").unwrap();
        assert_eq!(
            node.to_json().to_string(),
            r#"{"b":1,"a":["x","2"],"200":{"c":null}}"#
        );
        let second = node.pointer("/a/1").unwrap();
        assert_eq!((second.place.line, second.place.column), (4, 5));
    }

    #[test]
    fn json_is_read_too() {
        let node = Node::parse("a.json", r#"{"a/b": [1.5, true, "~"], "~": {}}"#).unwrap();
        assert_eq!(node.to_json(), json!({"a/b": [1.5, true, "~"], "~": {}}));
        assert!(node.pointer("/a~1b/2").is_some());
    }

    #[test]
    fn what_the_document_does_not_need_is_refused_with_its_line() {
        for (text, line, message) in [
            ("a: 1\na: 2\n", 2, "stands twice"),
            ("a: &x 1\nb: *x\n", 1, "anchors"),
            ("a: [1\n", 2, "not valid YAML"),
            ("", 1, "empty"),
        ] {
            let diagnostics = Node::parse("a.yaml", text).unwrap_err();
            let first = &diagnostics.0[0];
            assert_eq!(first.place.line, line, "{text:?}: {first}");
            assert!(first.message.contains(message), "{text:?}: {first}");
        }
    }
}
