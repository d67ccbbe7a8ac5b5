//! Parameters of an operation, each known by its location and name. What their schemas say,
//! `schema` judges.

use serde_json::Value;

use super::Rule;
use super::comparison::{Comparison, Pair, Position, below, is_true};
use super::path::Renamed;
use super::reach::Directions;

impl Comparison<'_> {
    pub(super) fn parameters(&mut self, operation: &Pair<'_>, renamed: &Renamed<'_>) {
        let pointer = operation.below("parameters");
        let (left, right) = operation.get("parameters");
        let keyed = |list: Option<&Value>, renamed: &Renamed<'_>| -> Vec<(String, Value)> {
            let items = list.and_then(Value::as_array).into_iter().flatten();
            items
                .map(|item| (key(item, renamed), item.clone()))
                .collect()
        };
        let (left, right) = (keyed(left, renamed), keyed(right, &Vec::new()));
        for (key, released) in &left {
            let pointer = below(&pointer, key);
            let Some((_, current)) = right.iter().find(|(other, _)| other == key) else {
                let what = format!("the parameter `{key}` was removed");
                self.record(&pointer, Rule::RequestParameterRemoved, what);
                continue;
            };
            if let Some(pair) = self.objects(&pointer, released, current) {
                self.parameter(&pair);
            }
        }
        for (key, current) in right {
            if left.iter().any(|(other, _)| *other == key) {
                continue;
            }
            let (rule, kind) = if current.get("required") == Some(&Value::Bool(true)) {
                (Rule::NewRequiredRequestParameter, "required")
            } else {
                (Rule::NewOptionalRequestParameter, "optional")
            };
            let what = format!("the {kind} parameter `{key}` was added");
            self.record(&below(&pointer, &key), rule, what);
        }
    }

    fn parameter(&mut self, pair: &Pair<'_>) {
        for key in pair.differing() {
            match (key, pair.get(key)) {
                // Told apart by these; a renamed path parameter has been reported with its path.
                ("name" | "in", _) => {}
                ("description", _) => self.words(pair, key),
                ("deprecated", _) => self.keyword(pair, key, Rule::DeprecationChanged),
                ("required", _) if is_true(pair.right, key) => {
                    self.keyword(pair, key, Rule::RequestParameterBecameRequired);
                }
                ("required", _) => self.keyword(pair, key, Rule::RequestParameterBecameOptional),
                ("style" | "explode" | "allowReserved" | "allowEmptyValue", _) => {
                    self.keyword(pair, key, Rule::RequestParameterSerializationChanged);
                }
                ("x-muster-versions", _) => self.versions(pair, key),
                ("schema", (Some(left), Some(right))) => {
                    let position = Position {
                        directions: Directions::REQUEST,
                        parameter: true,
                        was_needed: is_true(pair.left, "required"),
                    };
                    self.schema(&pair.below(key), left, right, position);
                }
                _ => self.unclassified(pair, key),
            }
        }
    }
}

/// `query:$top`; a renamed path parameter goes by its current name.
fn key(parameter: &Value, renamed: &Renamed<'_>) -> String {
    let text = |key: &str| {
        parameter
            .get(key)
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    let (location, name) = (text("in"), text("name"));
    let current = renamed
        .iter()
        .find(|(released, _)| location == "path" && *released == name);
    format!(
        "{location}:{}",
        current.map_or(name, |(_, current)| current)
    )
}
