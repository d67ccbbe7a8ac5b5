//! From authored files to one document: follows every `$ref` that leaves its file, collects the
//! schemas they reach under `components.schemas`, inlines everything else, and mounts shared path
//! items (`x-muster-mount`). It keeps the author's order and places, and judges nothing else.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use crate::diagnostic::{Diagnostics, Place};
use crate::node::{Content, Member, Node, pointer_token};
use crate::read::SCHEMA_PREFIX;

/// The authored files: name relative to the document's folder, text.
pub type Sources = BTreeMap<String, String>;

/// Bundles the document whose entry is the file `entry`.
///
/// # Errors
/// Unreadable files, references that lead nowhere, two schemas with one name, and mounts that do
/// not fit.
pub fn bundle(sources: &Sources, entry: &str) -> Result<Node, Diagnostics> {
    let mut files = BTreeMap::new();
    let mut diagnostics = Diagnostics::default();
    for (name, text) in sources {
        match Node::parse(name, text) {
            Ok(node) => {
                files.insert(name.clone(), node);
            }
            Err(faults) => diagnostics.0.extend(faults.0),
        }
    }
    let mut files = diagnostics.into_result(files)?;
    let Some(mut root) = files.get(entry).cloned() else {
        let place = Place {
            file: entry.into(),
            line: 1,
            column: 1,
        };
        let mut diagnostics = Diagnostics::default();
        diagnostics.push(&place, "", "the document's entry file does not exist");
        return Err(diagnostics);
    };
    let own = root.remove_member("components");
    if let Some(own) = &own {
        // Local references are looked up where they were written.
        files.insert(
            entry.to_owned(),
            with_member(root.clone(), "components", own.clone()),
        );
    }
    let mut bundler = Bundler {
        files: &files,
        schemas: IndexMap::new(),
        diagnostics: Diagnostics::default(),
        depth: 0,
    };
    let mut root = bundler.resolve(&root, "", false);
    let mut components = Vec::new();
    if let Some(Node {
        content: Content::Mapping(members),
        ..
    }) = &own
    {
        for member in members {
            match member.key.as_str() {
                "schemas" => {
                    if let Content::Mapping(schemas) = &member.value.content {
                        for schema in schemas {
                            let origin =
                                format!("{entry}{SCHEMA_PREFIX}{}", pointer_token(&schema.key));
                            bundler.collect(&origin, &schema.key, &schema.value);
                        }
                    }
                }
                // Inlined where they are used.
                "parameters" | "responses" | "requestBodies" | "headers" | "examples"
                | "pathItems" => {}
                _ => components.push(Member {
                    value: bundler.resolve(&member.value, "/components", false),
                    ..member.clone()
                }),
            }
        }
    }
    let place = root.place.clone();
    let schemas = std::mem::take(&mut bundler.schemas);
    let schemas = schemas
        .into_iter()
        .filter_map(|(key, schema)| {
            let value = schema.resolved?;
            Some(Member {
                key,
                place: value.place.clone(),
                value,
            })
        })
        .collect();
    components.insert(
        0,
        Member {
            key: "schemas".to_owned(),
            place: place.clone(),
            value: Node {
                place: place.clone(),
                content: Content::Mapping(schemas),
            },
        },
    );
    let components = Node {
        place,
        content: Content::Mapping(components),
    };
    root = with_member(root, "components", components);
    bundler.diagnostics.into_result(root)
}

struct Collected {
    origin: String,
    resolved: Option<Node>,
}

struct Bundler<'a> {
    files: &'a BTreeMap<String, Node>,
    schemas: IndexMap<String, Collected>,
    diagnostics: Diagnostics,
    depth: usize,
}

/// Deeper than any honest chain of references; a cycle of inlined references ends here.
const DEEPEST: usize = 256;

impl Bundler<'_> {
    /// A copy of `node` with every reference replaced. `schema` says that `node` is a schema.
    fn resolve(&mut self, node: &Node, pointer: &str, schema: bool) -> Node {
        self.depth += 1;
        let resolved = if self.depth > DEEPEST {
            self.diagnostics
                .push(&node.place, pointer, "these references form a circle");
            Node {
                place: node.place.clone(),
                content: Content::Null,
            }
        } else {
            self.resolve_within(node, pointer, schema)
        };
        self.depth -= 1;
        resolved
    }

    fn resolve_within(&mut self, node: &Node, pointer: &str, schema: bool) -> Node {
        let content = match &node.content {
            Content::Sequence(items) => Content::Sequence(
                items
                    .iter()
                    .enumerate()
                    .map(|(index, item)| self.resolve(item, &format!("{pointer}/{index}"), schema))
                    .collect(),
            ),
            Content::Mapping(members) => {
                if let Some(reference) = node.get("$ref").and_then(Node::as_text)
                    && !is_property_map(pointer)
                {
                    return if schema {
                        self.schema_reference(node, reference, members, pointer)
                    } else {
                        self.inline(node, reference, members, pointer)
                    };
                }
                Content::Mapping(
                    members
                        .iter()
                        .map(|member| {
                            let below = format!("{pointer}/{}", pointer_token(&member.key));
                            let value = if pointer.ends_with("/discriminator/mapping") {
                                self.mapping_target(&member.value, &below)
                            } else {
                                let schema = schema || member.key == "schema";
                                self.resolve(&member.value, &below, schema)
                            };
                            Member {
                                value,
                                ..member.clone()
                            }
                        })
                        .collect(),
                )
            }
            other => other.clone(),
        };
        Node {
            place: node.place.clone(),
            content,
        }
    }

    /// Finds what a reference names: where it lies, its last pointer token, the node.
    fn target(
        &mut self,
        from: &Node,
        reference: &str,
        pointer: &str,
    ) -> Option<(String, String, Node)> {
        let (file, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let file = if file.is_empty() {
            from.place.file.to_string()
        } else {
            relative(&from.place.file, file)
        };
        let fragment = percent_decode(fragment);
        let found = self
            .files
            .get(&file)
            .and_then(|root| root.pointer(&fragment));
        let Some(found) = found else {
            let reason = if self.files.contains_key(&file) {
                format!("`{file}` has nothing at `#{fragment}`")
            } else {
                format!("there is no file `{file}`")
            };
            self.diagnostics.push(
                &from.place,
                pointer,
                format!("`{reference}` leads nowhere: {reason}"),
            );
            return None;
        };
        let name = fragment.rsplit('/').next().unwrap_or_default();
        let name = name.replace("~1", "/").replace("~0", "~");
        Some((format!("{file}#{fragment}"), name, found.clone()))
    }

    fn schema_reference(
        &mut self,
        node: &Node,
        reference: &str,
        members: &[Member],
        pointer: &str,
    ) -> Node {
        let Some((origin, name, found)) = self.target(node, reference, pointer) else {
            return Node {
                place: node.place.clone(),
                content: Content::Null,
            };
        };
        self.collect(&origin, &name, &found);
        let members = members
            .iter()
            .map(|member| {
                let value = if member.key == "$ref" {
                    text(
                        &member.value,
                        format!("{SCHEMA_PREFIX}{}", pointer_token(&name)),
                    )
                } else {
                    self.resolve(&member.value, pointer, false)
                };
                Member {
                    value,
                    ..member.clone()
                }
            })
            .collect();
        Node {
            place: node.place.clone(),
            content: Content::Mapping(members),
        }
    }

    fn mapping_target(&mut self, node: &Node, pointer: &str) -> Node {
        let Some(reference) = node.as_text() else {
            return node.clone();
        };
        let Some((origin, name, found)) = self.target(node, reference, pointer) else {
            return node.clone();
        };
        self.collect(&origin, &name, &found);
        text(node, format!("{SCHEMA_PREFIX}{}", pointer_token(&name)))
    }

    fn collect(&mut self, origin: &str, name: &str, found: &Node) {
        if let Some(existing) = self.schemas.get(name) {
            if existing.origin != origin {
                let message = format!(
                    "two schemas are called `{name}`: this one and the one at `{}`",
                    existing.origin
                );
                self.diagnostics
                    .push(&found.place, format!("/components/schemas/{name}"), message);
            }
            return;
        }
        self.schemas.insert(
            name.to_owned(),
            Collected {
                origin: origin.to_owned(),
                resolved: None,
            },
        );
        // A schema starts a chain of its own.
        let depth = std::mem::take(&mut self.depth);
        let pointer = format!("/components/schemas/{}", pointer_token(name));
        let resolved = self.resolve(found, &pointer, true);
        self.depth = depth;
        if let Some(collected) = self.schemas.get_mut(name) {
            collected.resolved = Some(resolved);
        }
    }

    /// Replaces a reference to anything but a schema by what it names, siblings laid over it.
    fn inline(&mut self, node: &Node, reference: &str, members: &[Member], pointer: &str) -> Node {
        let Some((_, _, found)) = self.target(node, reference, pointer) else {
            return Node {
                place: node.place.clone(),
                content: Content::Null,
            };
        };
        let mut resolved = self.resolve(&found, pointer, false);
        for member in members {
            match member.key.as_str() {
                "$ref" => {}
                "x-muster-mount" => resolved = self.mount(resolved, &member.value, pointer),
                "description" | "summary" => {
                    resolved = with_member(resolved, &member.key, member.value.clone());
                }
                other => self.diagnostics.push(
                    &member.place,
                    pointer,
                    format!("not supported: `{other}` beside `$ref`"),
                ),
            }
        }
        resolved
    }

    /// Mounts a shared path item: keeps the methods named by `only`, prefixes every operation's
    /// name, marks it with `versions`, gives it the `parameters` of where it is mounted, and
    /// leaves a note (`x-muster-shared`) of which operation it is at which mount.
    fn mount(&mut self, mut item: Node, mount: &Node, pointer: &str) -> Node {
        let Content::Mapping(settings) = &mount.content else {
            self.diagnostics
                .push(&mount.place, pointer, "`x-muster-mount` is an object");
            return item;
        };
        for setting in settings {
            if !MOUNT_SETTINGS.contains(&setting.key.as_str()) {
                let known = MOUNT_SETTINGS.join(", ");
                self.diagnostics.push(
                    &setting.place,
                    pointer,
                    format!("`{}` is not a setting of a mount: {known}", setting.key),
                );
            }
        }
        let Some(prefix) = mount.get("prefix").and_then(Node::as_text) else {
            self.diagnostics
                .push(&mount.place, pointer, "a mount needs a `prefix`");
            return item;
        };
        self.keep_only(&mut item, mount, pointer);
        let parameters = mount
            .get("parameters")
            .map(|parameters| self.resolve(parameters, pointer, false));
        let names = parameters.as_ref().map(parameter_names);
        if let Some(mut parameters) = parameters {
            if let (Content::Sequence(first), Some(Content::Sequence(own))) = (
                &mut parameters.content,
                item.get("parameters").map(|own| &own.content),
            ) {
                first.extend(own.iter().cloned());
            }
            item.set_member("parameters", parameters);
        }
        let Content::Mapping(members) = &mut item.content else {
            return item;
        };
        for member in members.iter_mut().filter(|member| is_method(&member.key)) {
            let operation = &mut member.value;
            let Some(id) = operation
                .get("operationId")
                .and_then(Node::as_text)
                .map(str::to_owned)
            else {
                continue;
            };
            operation.set_text("operationId", prefixed(prefix, &id));
            if let Some(versions) = mount.get("versions") {
                operation.set_member("x-muster-versions", versions.clone());
            }
            let mut shared = Node {
                place: mount.place.clone(),
                content: Content::Mapping(Vec::new()),
            };
            shared.set_text("operation", id);
            shared.set_text("mount", prefix.to_owned());
            if let Some(names) = &names {
                shared.set_member("parameters", names.clone());
            }
            operation.set_member("x-muster-shared", shared);
        }
        item
    }

    fn keep_only(&mut self, item: &mut Node, mount: &Node, pointer: &str) {
        let Some(Content::Sequence(only)) = mount.get("only").map(|only| &only.content) else {
            return;
        };
        let only: Vec<&str> = only.iter().filter_map(Node::as_text).collect();
        for method in &only {
            if item.get(method).is_none() {
                let message =
                    format!("`only` names `{method}`, which the mounted path item does not have");
                self.diagnostics.push(&mount.place, pointer, message);
            }
        }
        if let Content::Mapping(members) = &mut item.content {
            members.retain(|member| !is_method(&member.key) || only.contains(&member.key.as_str()));
        }
    }
}

/// What a mount can say.
const MOUNT_SETTINGS: [&str; 4] = ["prefix", "only", "parameters", "versions"];

/// `me` and `listThings` make `meListThings`.
fn prefixed(prefix: &str, id: &str) -> String {
    let mut letters = id.chars();
    let capital = letters.next().map(|letter| letter.to_ascii_uppercase());
    format!(
        "{prefix}{}{}",
        capital.unwrap_or_default(),
        letters.as_str()
    )
}

/// The names of resolved parameters, as a list.
fn parameter_names(parameters: &Node) -> Node {
    let names = match &parameters.content {
        Content::Sequence(items) => items
            .iter()
            .filter_map(|item| item.get("name").cloned())
            .collect(),
        _ => Vec::new(),
    };
    Node {
        place: parameters.place.clone(),
        content: Content::Sequence(names),
    }
}

/// In `properties`, a member called `$ref` is a property of that name and not a reference.
fn is_property_map(pointer: &str) -> bool {
    pointer.ends_with("/properties")
}

/// The methods a path item can have.
#[must_use]
pub fn is_method(key: &str) -> bool {
    matches!(
        key,
        "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace"
    )
}

fn text(like: &Node, text: String) -> Node {
    Node {
        place: like.place.clone(),
        content: Content::Text(text),
    }
}

fn with_member(mut node: Node, key: &str, value: Node) -> Node {
    node.set_member(key, value);
    node
}

/// Joins a relative reference to the folder of the file it stands in.
fn relative(from: &str, to: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in to.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                parts.pop();
            }
            other => parts.push(other),
        }
    }
    parts.join("/")
}

fn percent_decode(fragment: &str) -> String {
    fragment
        .replace("%24", "$")
        .replace("%7B", "{")
        .replace("%7D", "}")
        .replace("%25", "%")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn sources(files: &[(&str, &str)]) -> Sources {
        files
            .iter()
            .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
            .collect()
    }

    #[test]
    fn schemas_are_collected_and_everything_else_is_inlined() {
        let files = sources(&[
            (
                "a.yaml",
                "paths:\n  /x:\n    $ref: p/x.yaml#/item\n    x-muster-mount: {prefix: me, only: [get]}\n",
            ),
            (
                "p/x.yaml",
                "item:\n  get:\n    operationId: listX\n    schema: {$ref: ../s.yaml#/thing}\n  post: {}\n",
            ),
            (
                "s.yaml",
                "thing:\n  properties:\n    next: {$ref: '#/thing'}\n    $ref: {type: string}\n",
            ),
        ]);
        let bundle = bundle(&files, "a.yaml").unwrap().to_json();
        assert_eq!(
            bundle,
            serde_json::json!({
                "paths": {"/x": {"get": {"operationId": "meListX", "schema": {"$ref": "#/components/schemas/thing"}, "x-muster-shared": {"operation": "listX", "mount": "me"}}}},
                "components": {"schemas": {"thing": {"properties": {
                    "next": {"$ref": "#/components/schemas/thing"},
                    "$ref": {"type": "string"}
                }}}}
            })
        );
    }

    #[test]
    fn a_reference_that_leads_nowhere_is_named_with_its_place() {
        let files = sources(&[("a.yaml", "paths:\n  /x:\n    $ref: b.yaml#/item\n")]);
        let diagnostics = bundle(&files, "a.yaml").unwrap_err();
        assert_eq!(diagnostics.0[0].place.line, 3);
        assert!(
            diagnostics.0[0]
                .message
                .contains("there is no file `b.yaml`")
        );
    }

    #[test]
    fn a_circle_of_inlined_references_is_refused() {
        let files = sources(&[("a.yaml", "paths:\n  /x: {$ref: '#/paths/~1x'}\n")]);
        let diagnostics = bundle(&files, "a.yaml").unwrap_err();
        assert!(diagnostics.0[0].message.contains("circle"));
    }
}
