//! Paths and their operations: which ones there are, and which released one a current one is. What
//! an operation says, `operation` judges.

use serde_json::Value;

use super::Rule;
use super::comparison::{Comparison, Pair, below, members, shown};
use crate::bundle::is_method;

/// The names of the path parameters that changed, released and current.
pub(super) type Renamed<'p> = Vec<(&'p str, &'p str)>;

impl Comparison<'_> {
    pub(super) fn paths(&mut self) {
        let (released, current) = (self.released.get("paths"), self.current.get("paths"));
        for (path, item) in members(released) {
            if !path.starts_with('/') {
                let other = current.and_then(|paths| paths.get(path));
                self.extension(path, Some(item), other);
                continue;
            }
            match find(current, path) {
                Some((current_path, other)) => {
                    let renamed = self.renamed_parameters(path, current_path);
                    self.path_item(&below("/paths", current_path), item, other, &renamed);
                }
                None => self.path_item(&below("/paths", path), item, &Value::Null, &Vec::new()),
            }
        }
        for (path, item) in members(current) {
            if !path.starts_with('/') {
                let other = released.and_then(|paths| paths.get(path));
                if other.is_none() {
                    self.extension(path, None, Some(item));
                }
            } else if find(released, path).is_none() {
                self.path_item(&below("/paths", path), &Value::Null, item, &Vec::new());
            }
        }
    }

    fn extension(&mut self, key: &str, left: Option<&Value>, right: Option<&Value>) {
        if left != right {
            let what = format!("`{key}` went from {} to {}", shown(left), shown(right));
            self.record(&below("/paths", key), Rule::Unclassified, what);
        }
    }

    fn path_item(&mut self, pointer: &str, left: &Value, right: &Value, renamed: &Renamed<'_>) {
        let nothing = serde_json::Map::new();
        let pair = Pair {
            pointer,
            left: left.as_object().unwrap_or(&nothing),
            right: right.as_object().unwrap_or(&nothing),
        };
        let mut keys: Vec<&String> = pair.left.keys().collect();
        keys.extend(
            pair.right
                .keys()
                .filter(|key| !pair.left.contains_key(*key)),
        );
        for key in keys {
            let (left, right) = pair.get(key);
            let name = key.to_uppercase();
            match (left, right) {
                _ if !is_method(key) => {
                    if left != right {
                        self.unclassified(&pair, key);
                    }
                }
                (Some(left), Some(right)) => {
                    self.operation(&pair.below(key), left, right, renamed);
                }
                (Some(_), None) => {
                    let what = format!("the operation {name} was removed");
                    self.record(&pair.below(key), Rule::ApiRemoved, what);
                }
                (None, _) => {
                    let what = format!("the operation {name} was added");
                    self.record(&pair.below(key), Rule::ApiAdded, what);
                }
            }
        }
    }

    fn renamed_parameters<'p>(&mut self, released: &'p str, current: &'p str) -> Renamed<'p> {
        let names = |path: &'p str| path.split('/').filter_map(parameter);
        let renamed: Renamed<'p> = names(released)
            .zip(names(current))
            .filter(|(released, current)| released != current)
            .collect();
        for (released, now) in &renamed {
            let what = format!("the path parameter `{released}` is called `{now}`");
            self.record(&below("/paths", current), Rule::PathParameterRenamed, what);
        }
        renamed
    }
}

fn parameter(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

/// The path item at this path, or at one that differs only in the names of its parameters.
fn find<'v>(paths: Option<&'v Value>, path: &str) -> Option<(&'v str, &'v Value)> {
    let exact = paths?.as_object()?.get_key_value(path);
    if let Some((path, item)) = exact {
        return Some((path, item));
    }
    members(paths).find(|(other, _)| same_template(other, path))
}

fn same_template(left: &str, right: &str) -> bool {
    let mut segments = (left.split('/'), right.split('/'));
    loop {
        match (segments.0.next(), segments.1.next()) {
            (None, None) => return true,
            (Some(left), Some(right)) if left == right => {}
            (Some(left), Some(right)) if parameter(left).and(parameter(right)).is_some() => {}
            _ => return false,
        }
    }
}
