//! What stands at the top of a document: its words, servers, tags, paths and components. It hands
//! every part to the module that judges it.

use serde_json::Value;

use super::Rule;
use super::comparison::{Comparison, Pair, Position, below, members, shown};

impl Comparison<'_> {
    /// Compares the documents as wholes.
    pub(super) fn document(&mut self) {
        let (released, current) = (self.released, self.current);
        let Some(pair) = self.objects("", released, current) else {
            return;
        };
        for key in pair.differing() {
            match key {
                "info" => self.info(&pair),
                "openapi" => self.openapi_version(&pair),
                "servers" => {
                    self.named_list(&pair, key, "url", Rule::ServerRemoved, Rule::ServerAdded)
                }
                "tags" => {
                    self.named_list(&pair, key, "name", Rule::ApiTagChanged, Rule::ApiTagChanged)
                }
                "paths" | "components" => {}
                // Every operation that inherits it is judged by itself.
                "security" => self.words(&pair, key),
                "x-muster-versions" => self.versions(&pair, key),
                _ => self.unclassified(&pair, key),
            }
        }
        self.paths();
        let (left, right) = pair.get("components");
        self.components(left.unwrap_or(&Value::Null), right.unwrap_or(&Value::Null));
    }

    fn openapi_version(&mut self, pair: &Pair<'_>) {
        let (left, right) = pair.get("openapi");
        let minor = |version: Option<&Value>| {
            let version = version.and_then(Value::as_str)?;
            version.rsplit_once('.').map(|(minor, _)| minor.to_owned())
        };
        if minor(left) == minor(right) {
            self.keyword(pair, "openapi", Rule::OpenapiVersionChanged);
        } else {
            self.unclassified(pair, "openapi");
        }
    }

    fn info(&mut self, pair: &Pair<'_>) {
        let (Some(left), Some(right)) = pair.get("info") else {
            return self.unclassified(pair, "info");
        };
        let Some(info) = self.objects("/info", left, right) else {
            return;
        };
        for key in info.differing() {
            match key {
                "version" => self.keyword(&info, key, Rule::DocumentVersionChanged),
                "title" | "summary" | "description" | "termsOfService" | "contact" | "license" => {
                    self.words(&info, key);
                }
                _ => self.unclassified(&info, key),
            }
        }
    }

    /// A list of objects of which one member is the name and the description is words.
    fn named_list(&mut self, pair: &Pair<'_>, key: &str, name: &str, removed: Rule, added: Rule) {
        let (left, right) = pair.get(key);
        let named = |list: Option<&Value>| -> Vec<(String, Value)> {
            let items = list.and_then(Value::as_array).into_iter().flatten();
            items
                .map(|item| {
                    let name = item.get(name).and_then(Value::as_str).unwrap_or_default();
                    (name.to_owned(), item.clone())
                })
                .collect()
        };
        let (left, right) = (named(left), named(right));
        let find = |list: &[(String, Value)], name: &str| {
            let found = list.iter().find(|(other, _)| other == name);
            found.map(|(_, item)| item.clone())
        };
        for (name, item) in &left {
            let pointer = below(&pair.below(key), name);
            let Some(other) = find(&right, name) else {
                self.record(
                    &pointer,
                    removed,
                    format!("`{name}` was removed from `{key}`"),
                );
                continue;
            };
            if let Some(pair) = self.objects(&pointer, item, &other) {
                for key in pair.differing() {
                    match key {
                        "description" => self.words(&pair, key),
                        _ => self.unclassified(&pair, key),
                    }
                }
            }
        }
        for (name, _) in right.iter().filter(|(name, _)| find(&left, name).is_none()) {
            let pointer = below(&pair.below(key), name);
            self.record(&pointer, added, format!("`{name}` was added to `{key}`"));
        }
    }

    fn components(&mut self, left: &Value, right: &Value) {
        let names = members(Some(left))
            .chain(members(Some(right)))
            .map(|(name, _)| name);
        for name in names {
            let (left, right) = (left.get(name), right.get(name));
            match name {
                "schemas" | "securitySchemes" => {}
                _ if left == right => {}
                _ => {
                    let what = format!("`{name}` went from {} to {}", shown(left), shown(right));
                    self.record(&below("/components", name), Rule::Unclassified, what);
                }
            }
        }
        self.security_schemes(left.get("securitySchemes"), right.get("securitySchemes"));
        self.schemas(left.get("schemas"), right.get("schemas"));
    }

    fn schemas(&mut self, left: Option<&Value>, right: Option<&Value>) {
        for (name, released) in members(left) {
            let pointer = below("/components/schemas", name);
            let Some(current) = right.and_then(|schemas| schemas.get(name)) else {
                let (rule, what) = if self.is_referred_to(name) {
                    (Rule::Unclassified, "was removed and is still referred to")
                } else {
                    (Rule::SchemaRemoved, "was removed")
                };
                self.record(&pointer, rule, format!("the schema `{name}` {what}"));
                continue;
            };
            let reach = self.reach(name);
            if reach.at_all.any() {
                self.schema(&pointer, released, current, Position::of(reach.direct));
            } else if released != current {
                let what = format!("the schema `{name}` changed");
                self.record(&pointer, Rule::UnreachableSchemaChanged, what);
            }
        }
        let added = members(right)
            .filter(|(name, _)| left.is_none_or(|schemas| schemas.get(*name).is_none()));
        for (name, _) in added {
            let what = format!("the schema `{name}` was added");
            self.record(&below("/components/schemas", name), Rule::SchemaAdded, what);
        }
    }
}
