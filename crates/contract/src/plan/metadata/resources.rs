//! How paths are the resources of a model: what stands at the root, what leads from one entity to
//! others, and what can be called on them.

use indexmap::IndexMap;

use crate::read::{Method, Operation, SchemaKind};

use super::{BoundOperation, Navigation, Planner, Resource, TypeName};

/// What paths say of a model.
pub(super) struct Resources<'v> {
    /// Entity sets and singletons, by name.
    pub(super) roots: Vec<Resource>,
    /// Navigation properties, each with the name of the type that has it.
    pub(super) navigations: Vec<(String, Navigation)>,
    /// Actions and functions, by name.
    pub(super) operations: Vec<BoundOperation>,
    /// The components that requests and answers are made of.
    pub(super) components: Vec<&'v str>,
}

/// The operations of one path.
type Item<'v> = Vec<&'v Operation>;

impl<'v> Planner<'v> {
    /// Follows every path of the version from the root.
    pub(super) fn resources(&mut self) -> Resources<'v> {
        let mut items: IndexMap<&'v str, Item<'v>> = IndexMap::new();
        for operation in &self.view.document.operations {
            if self.view.has(&operation.versions) {
                items.entry(&operation.path).or_default().push(operation);
            }
        }
        let mut found = Resources {
            roots: Vec::new(),
            navigations: Vec::new(),
            operations: Vec::new(),
            components: Vec::new(),
        };
        for path in items.keys() {
            self.follow(path, &items, &mut found);
        }
        found
            .roots
            .sort_by(|left, right| left.name.cmp(&right.name));
        found
            .operations
            .sort_by(|left, right| left.name.cmp(&right.name));
        found
    }

    fn follow(
        &mut self,
        path: &str,
        items: &IndexMap<&'v str, Item<'v>>,
        found: &mut Resources<'v>,
    ) {
        let mut at: Option<TypeName> = None;
        let mut end = 0;
        for segment in path.split('/').skip(1) {
            end += 1 + segment.len();
            // `$count`, `$ref` and the like are OData's own and in no model.
            if segment.starts_with('$') {
                return;
            }
            let here = path.get(..end).unwrap_or(path);
            let item = items.get(here).map_or(&[][..], Vec::as_slice);
            let get = item
                .iter()
                .find(|operation| operation.method == Method::Get);
            let post = item
                .iter()
                .find(|operation| operation.method == Method::Post);
            at = match (at, get, post) {
                (Some(of), _, _) if segment.starts_with('{') => Some(TypeName::one(of.name)),
                (None, get, _) => {
                    // What nothing answers at is there for what it leads to.
                    let answered = get.and_then(|operation| self.answer(operation, found));
                    let type_name = answered.unwrap_or_else(|| TypeName::one(segment));
                    add_root(segment, &type_name, found);
                    Some(type_name)
                }
                (Some(of), Some(get), _) => {
                    match (segment.strip_suffix("()"), self.answer(get, found)) {
                        (Some(name), answer) => {
                            self.operation(name, false, of, get, answer, found);
                            return;
                        }
                        (None, Some(target)) => {
                            let below = format!("{here}/{{");
                            let contains_target = items.keys().any(|other| {
                                other
                                    .strip_prefix(below.as_str())
                                    .is_some_and(|key| !key.contains('/'))
                            });
                            let navigation = Navigation {
                                name: segment.to_owned(),
                                type_name: target.clone(),
                                contains_target,
                            };
                            add_navigation(&of.name, navigation, found);
                            Some(target)
                        }
                        (None, None) => {
                            self.diagnostics.push(&get.place, &get.pointer, "not supported in the model: a path below an entity whose GET has no JSON");
                            return;
                        }
                    }
                }
                (Some(of), None, Some(post)) => {
                    let answer = self.answer(post, found);
                    self.operation(segment, true, of, post, answer, found);
                    return;
                }
                (Some(_), None, None) => {
                    if let Some(operation) = items.get(path).and_then(|item| item.first()) {
                        self.diagnostics.push(
                            &operation.place,
                            &operation.pointer,
                            format!("not supported in the model: `{here}` has neither GET nor POST, so nothing says what it is"),
                        );
                    }
                    return;
                }
            };
        }
    }

    /// The type of an operation's success. A collection is an object with a list under `value` and
    /// nothing else but control information.
    fn answer(&mut self, operation: &'v Operation, found: &mut Resources<'v>) -> Option<TypeName> {
        let success = operation
            .responses
            .iter()
            .find(|response| response.status < 300)?;
        let content = success.content.as_ref()?;
        let SchemaKind::Reference(component) = &content.schema.kind else {
            return None;
        };
        if let Some(object) = self.view.object(component)
            && let [only] = self.view.properties(object).collect::<Vec<_>>().as_slice()
            && only.name == "value"
            && let SchemaKind::Array(array) = &only.schema.kind
        {
            if let SchemaKind::Reference(element) = &array.items.kind {
                found.components.push(element);
            }
            return self.type_name(&only.schema).map(|(name, _)| name);
        }
        found.components.push(component);
        self.type_name(&content.schema).map(|(name, _)| name)
    }

    fn operation(
        &mut self,
        name: &str,
        is_action: bool,
        binding: TypeName,
        operation: &'v Operation,
        answer: Option<TypeName>,
        found: &mut Resources<'v>,
    ) {
        let same = |other: &BoundOperation| other.name == name && other.binding == binding;
        if found.operations.iter().any(same) {
            return;
        }
        let mut parameters = Vec::new();
        if let Some(body) = &operation.body
            && let SchemaKind::Reference(component) = &body.schema.kind
            && let Some(object) = self.view.object(component)
        {
            for property in self.view.properties(object) {
                if let SchemaKind::Reference(component) = element(&property.schema.kind) {
                    found.components.push(component);
                }
                parameters.extend(self.typed(property));
            }
        }
        found.operations.push(BoundOperation {
            name: name.to_owned(),
            is_action,
            binding,
            parameters,
            answer,
        });
    }
}

/// The kind of a list's elements, or of what is no list.
fn element(kind: &SchemaKind) -> &SchemaKind {
    match kind {
        SchemaKind::Array(array) => &array.items.kind,
        other => other,
    }
}

fn add_root(name: &str, type_name: &TypeName, found: &mut Resources<'_>) {
    if !found.roots.iter().any(|root| root.name == name) {
        found.roots.push(Resource {
            name: name.to_owned(),
            type_name: type_name.clone(),
        });
    }
}

fn add_navigation(owner: &str, navigation: Navigation, found: &mut Resources<'_>) {
    let known = found
        .navigations
        .iter_mut()
        .find(|(other, known)| other == owner && known.name == navigation.name);
    match known {
        Some((_, known)) => known.contains_target |= navigation.contains_target,
        None => found.navigations.push((owner.to_owned(), navigation)),
    }
}
