//! One mapping being read: every member is taken exactly once, and what is left over at the end
//! is a diagnostic. This is what makes the reader closed-world.

use crate::diagnostic::{Diagnostics, Place};
use crate::node::{Content, Node, pointer_token};

/// The members of a mapping that have not been read yet.
pub(super) struct Members<'n, 'd> {
    place: Place,
    pointer: String,
    rest: Vec<(&'n str, &'n Place, &'n Node)>,
    diagnostics: &'d mut Diagnostics,
}

impl<'n, 'd> Members<'n, 'd> {
    /// Opens a mapping; anything else is reported and read as an empty one.
    pub(super) fn of(node: &'n Node, pointer: &str, diagnostics: &'d mut Diagnostics) -> Self {
        let rest = match &node.content {
            Content::Mapping(members) => members
                .iter()
                .map(|member| (member.key.as_str(), &member.place, &member.value))
                .collect(),
            _ => {
                diagnostics.push(
                    &node.place,
                    pointer,
                    format!("an object is expected, not {}", node.kind()),
                );
                Vec::new()
            }
        };
        Self {
            place: node.place.clone(),
            pointer: pointer.to_owned(),
            rest,
            diagnostics,
        }
    }

    pub(super) fn place(&self) -> &Place {
        &self.place
    }

    pub(super) fn pointer(&self) -> &str {
        &self.pointer
    }

    pub(super) fn below(&self, key: &str) -> String {
        format!("{}/{}", self.pointer, pointer_token(key))
    }

    pub(super) fn diagnostics(&mut self) -> &mut Diagnostics {
        self.diagnostics
    }

    /// Reports a fault of the member `key`, or of the mapping when it has none.
    pub(super) fn fault(&mut self, key: &str, message: impl Into<String>) {
        let pointer = self.below(key);
        self.diagnostics.push(&self.place, pointer, message);
    }

    /// Takes a member.
    pub(super) fn take(&mut self, key: &str) -> Option<&'n Node> {
        let index = self.rest.iter().position(|(name, _, _)| *name == key)?;
        Some(self.rest.remove(index).2)
    }

    /// Whether a member is there, without taking it.
    pub(super) fn has(&self, key: &str) -> bool {
        self.rest.iter().any(|(name, _, _)| *name == key)
    }

    /// The keys of all that is left, in order.
    pub(super) fn names(&self) -> Vec<String> {
        self.rest
            .iter()
            .map(|(key, _, _)| (*key).to_owned())
            .collect()
    }

    /// Takes all that is left, in order.
    pub(super) fn take_all(&mut self) -> Vec<(String, &'n Node)> {
        self.rest
            .drain(..)
            .map(|(key, _, node)| (key.to_owned(), node))
            .collect()
    }

    pub(super) fn text(&mut self, key: &str) -> Option<String> {
        let node = self.take(key)?;
        match node.as_text() {
            Some(text) => Some(text.to_owned()),
            None => {
                let pointer = self.below(key);
                self.diagnostics.push(
                    &node.place,
                    pointer,
                    format!("`{key}` is a text, not {}", node.kind()),
                );
                None
            }
        }
    }

    pub(super) fn required_text(&mut self, key: &str) -> String {
        if !self.has(key) {
            self.fault(key, format!("`{key}` is missing"));
        }
        self.text(key).unwrap_or_default()
    }

    pub(super) fn boolean(&mut self, key: &str) -> bool {
        let Some(node) = self.take(key) else {
            return false;
        };
        if let Content::Boolean(value) = node.content {
            return value;
        }
        let pointer = self.below(key);
        self.diagnostics.push(
            &node.place,
            pointer,
            format!("`{key}` is true or false, not {}", node.kind()),
        );
        false
    }

    pub(super) fn number(&mut self, key: &str) -> Option<serde_json::Number> {
        let node = self.take(key)?;
        if let Content::Number(value) = &node.content {
            return Some(value.clone());
        }
        let pointer = self.below(key);
        self.diagnostics.push(
            &node.place,
            pointer,
            format!("`{key}` is a number, not {}", node.kind()),
        );
        None
    }

    pub(super) fn integer(&mut self, key: &str) -> Option<i64> {
        let number = self.number(key)?;
        let integer = number.as_i64();
        if integer.is_none() {
            self.fault(
                key,
                format!("`{key}` is a whole number that fits 64 bits, not {number}"),
            );
        }
        integer
    }

    /// A count: a whole number from zero.
    pub(super) fn count(&mut self, key: &str) -> Option<u32> {
        let number = self.integer(key)?;
        let count = u32::try_from(number).ok();
        if count.is_none() {
            self.fault(key, format!("`{key}` counts from zero, not {number}"));
        }
        count
    }

    pub(super) fn texts(&mut self, key: &str) -> Vec<String> {
        let Some(node) = self.take(key) else {
            return Vec::new();
        };
        let pointer = self.below(key);
        let Content::Sequence(items) = &node.content else {
            self.diagnostics.push(
                &node.place,
                pointer,
                format!("`{key}` is a list, not {}", node.kind()),
            );
            return Vec::new();
        };
        let mut texts = Vec::new();
        for item in items {
            match item.as_text() {
                Some(text) => texts.push(text.to_owned()),
                None => self.diagnostics.push(
                    &item.place,
                    pointer.clone(),
                    format!("`{key}` lists texts, not {}", item.kind()),
                ),
            }
        }
        texts
    }

    pub(super) fn object(&mut self, key: &str) -> Option<Members<'n, '_>> {
        let node = self.take(key)?;
        let pointer = self.below(key);
        Some(Members::of(node, &pointer, self.diagnostics))
    }

    pub(super) fn required_object(&mut self, key: &str) -> Option<Members<'n, '_>> {
        if !self.has(key) {
            self.fault(key, format!("`{key}` is missing"));
            return None;
        }
        self.object(key)
    }

    /// The elements of a list, as nodes.
    pub(super) fn nodes(&mut self, key: &str) -> Vec<&'n Node> {
        let Some(node) = self.take(key) else {
            return Vec::new();
        };
        match &node.content {
            Content::Sequence(items) => items.iter().collect(),
            _ => {
                let pointer = self.below(key);
                self.diagnostics.push(
                    &node.place,
                    pointer,
                    format!("`{key}` is a list, not {}", node.kind()),
                );
                Vec::new()
            }
        }
    }

    /// Reports every member nobody took.
    pub(super) fn finish(self) {
        for (key, place, _) in self.rest {
            let pointer = format!("{}/{}", self.pointer, pointer_token(key));
            self.diagnostics
                .push(place, pointer, format!("not supported: `{key}`"));
        }
    }
}
