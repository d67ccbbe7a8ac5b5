//! Operations, their bodies and their answers. What parameters and schemas say, the modules of that
//! name judge.

use serde_json::{Map, Value};

use super::Rule;
use super::comparison::{Comparison, Pair, Position, below, is_true, members, shown};
use super::path::Renamed;
use super::reach::Directions;

impl Comparison<'_> {
    pub(super) fn operation(
        &mut self,
        pointer: &str,
        left: &Value,
        right: &Value,
        renamed: &Renamed<'_>,
    ) {
        let Some(pair) = self.objects(pointer, left, right) else {
            return;
        };
        for key in pair.differing() {
            match key {
                "operationId" => self.keyword(&pair, key, Rule::OperationIdChanged),
                "tags" => self.keyword(&pair, key, Rule::ApiTagChanged),
                "summary" | "description" => self.words(&pair, key),
                "deprecated" => self.keyword(&pair, key, Rule::DeprecationChanged),
                "x-muster-versions" => self.versions(&pair, key),
                "parameters" => self.parameters(&pair, renamed),
                "requestBody" => self.request_body(&pair),
                "responses" => self.responses(&pair),
                "security" => {}
                _ => self.unclassified(&pair, key),
            }
        }
        // Also where the operation is the same: it may inherit what changed.
        self.security(&pair);
    }

    fn request_body(&mut self, operation: &Pair<'_>) {
        let pointer = operation.below("requestBody");
        let (left, right) = match operation.get("requestBody") {
            (Some(left), Some(right)) => (left, right),
            (None, Some(body)) => {
                let required = body.get("required") == Some(&Value::Bool(true));
                return if required {
                    let what = "a required body was added";
                    self.record(&pointer, Rule::RequestBodyAddedRequired, what);
                } else {
                    let what = "an optional body was added";
                    self.record(&pointer, Rule::RequestBodyAddedOptional, what);
                };
            }
            _ => return self.record(&pointer, Rule::RequestBodyRemoved, "the body was removed"),
        };
        let Some(pair) = self.objects(&pointer, left, right) else {
            return;
        };
        for key in pair.differing() {
            match key {
                "description" => self.words(&pair, key),
                "required" if is_true(pair.right, key) => {
                    self.keyword(&pair, key, Rule::RequestBodyBecameRequired);
                }
                "required" => self.keyword(&pair, key, Rule::RequestBodyBecameOptional),
                "content" => self.content(
                    &pair,
                    Directions::REQUEST,
                    Rule::RequestBodyMediaTypeRemoved,
                    Rule::RequestBodyMediaTypeAdded,
                ),
                _ => self.unclassified(&pair, key),
            }
        }
    }

    /// The media types of a body and their schemas.
    fn content(&mut self, body: &Pair<'_>, directions: Directions, removed: Rule, added: Rule) {
        let pointer = body.below("content");
        let (left, right) = body.get("content");
        for (name, released) in members(left) {
            let pointer = below(&pointer, name);
            let Some(current) = right.and_then(|content| content.get(name)) else {
                self.record(
                    &pointer,
                    removed,
                    format!("the media type `{name}` was removed"),
                );
                continue;
            };
            if let Some(pair) = self.objects(&pointer, released, current) {
                for key in pair.differing() {
                    match (key, pair.get(key)) {
                        ("schema", (Some(left), Some(right))) => {
                            self.schema(&pair.below(key), left, right, Position::of(directions));
                        }
                        _ => self.unclassified(&pair, key),
                    }
                }
            }
        }
        for (name, _) in
            members(right).filter(|(name, _)| left.is_none_or(|left| left.get(*name).is_none()))
        {
            let what = format!("the media type `{name}` was added");
            self.record(&below(&pointer, name), added, what);
        }
    }

    fn responses(&mut self, operation: &Pair<'_>) {
        let nothing = Map::new();
        let object = |value: Option<&'_ Value>| value.and_then(Value::as_object).cloned();
        let (left, right) = operation.get("responses");
        let (left, right) = (
            object(left).unwrap_or_default(),
            object(right).unwrap_or(nothing),
        );
        let pointer = operation.below("responses");
        let responses = Pair {
            pointer: &pointer,
            left: &left,
            right: &right,
        };
        for status in responses.differing() {
            let pointer = responses.below(status);
            // Ranges and `default` are no part of the profile, so what they promise is undecided.
            let Ok(code) = status.parse::<u16>() else {
                self.unclassified(&responses, status);
                continue;
            };
            let success = code < 400;
            match responses.get(status) {
                (Some(left), Some(right)) => self.response(&pointer, left, right),
                (Some(_), None) => {
                    let rule = if success {
                        Rule::ResponseSuccessStatusRemoved
                    } else {
                        Rule::ResponseErrorStatusRemoved
                    };
                    self.record(&pointer, rule, format!("the status {status} was removed"));
                }
                _ => {
                    let rule = if success {
                        Rule::ResponseSuccessStatusAdded
                    } else {
                        Rule::ResponseErrorStatusAdded
                    };
                    self.record(&pointer, rule, format!("the status {status} was added"));
                }
            }
        }
    }

    fn response(&mut self, pointer: &str, left: &Value, right: &Value) {
        let Some(pair) = self.objects(pointer, left, right) else {
            return;
        };
        for key in pair.differing() {
            match key {
                "description" => self.words(&pair, key),
                "headers" => self.headers(&pair),
                "content" => self.content(
                    &pair,
                    Directions::RESPONSE,
                    Rule::ResponseMediaTypeRemoved,
                    Rule::ResponseMediaTypeAdded,
                ),
                _ => self.unclassified(&pair, key),
            }
        }
    }

    fn headers(&mut self, response: &Pair<'_>) {
        let pointer = response.below("headers");
        let (left, right) = response.get("headers");
        // Header names are the same in any case.
        let find = |headers: Option<&Value>, name: &str| {
            members(headers)
                .find(|(other, _)| other.eq_ignore_ascii_case(name))
                .map(|(name, header)| (name.to_owned(), header.clone()))
        };
        for (name, released) in members(left) {
            let Some((spelling, current)) = find(right, name) else {
                let what = format!("the header `{name}` was removed");
                self.record(&below(&pointer, name), Rule::ResponseHeaderRemoved, what);
                continue;
            };
            let pointer = below(&pointer, &spelling);
            if spelling != name {
                let what = format!("the header `{name}` is spelled `{spelling}`");
                self.record(&pointer, Rule::DocumentationChanged, what);
            }
            if let Some(pair) = self.objects(&pointer, released, &current) {
                self.header(&pair);
            }
        }
        for (name, _) in members(right).filter(|(name, _)| find(left, name).is_none()) {
            let what = format!("the header `{name}` was added");
            self.record(&below(&pointer, name), Rule::ResponseHeaderAdded, what);
        }
    }

    fn header(&mut self, pair: &Pair<'_>) {
        for key in pair.differing() {
            match key {
                "description" => self.words(pair, key),
                "deprecated" => self.keyword(pair, key, Rule::DeprecationChanged),
                "schema" => {
                    let (left, right) = pair.get(key);
                    let what = format!("its schema went from {} to {}", shown(left), shown(right));
                    self.record(&pair.below(key), Rule::ResponseHeaderTypeChanged, what);
                }
                _ => self.unclassified(pair, key),
            }
        }
    }
}
