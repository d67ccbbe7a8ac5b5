//! Who may call: the alternatives of every operation, and the schemes they name. It compares what is
//! enough for access and never what a scope allows inside the server.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Rule;
use super::comparison::{Comparison, Pair, below, members, shown, texts};

/// One alternative: for every scheme the scopes it needs.
type Requirement = BTreeMap<String, BTreeSet<String>>;

impl Comparison<'_> {
    /// Compares what an operation demands of its callers.
    pub(super) fn security(&mut self, operation: &Pair<'_>) {
        let own = operation.get("security");
        if own.0 == own.1 && self.released.get("security") == self.current.get("security") {
            return;
        }
        let left = alternatives(
            operation
                .left
                .get("security")
                .or(self.released.get("security")),
        );
        let right = alternatives(
            operation
                .right
                .get("security")
                .or(self.current.get("security")),
        );
        let pointer = operation.below("security");
        if left == right {
            if operation.left.get("security") != operation.right.get("security") {
                self.words(operation, "security");
            }
            return;
        }
        let before = self.found();
        for lost in left
            .iter()
            .filter(|held| !right.iter().any(|needed| satisfies(held, needed)))
        {
            let what = format!("{} is no longer enough, only {}", named(lost), list(&right));
            let pointer = below(&pointer, &named(lost));
            self.record(&pointer, Rule::ApiSecurityAlternativeLost, what);
        }
        for gained in right
            .iter()
            .filter(|held| !left.iter().any(|needed| satisfies(held, needed)))
        {
            let what = format!("{} is enough now, beside {}", named(gained), list(&left));
            let pointer = below(&pointer, &named(gained));
            self.record(&pointer, Rule::ApiSecurityAlternativeAdded, what);
        }
        if self.found() == before {
            // An alternative came or went that asks for more than another one.
            self.words(operation, "security");
        }
    }

    pub(super) fn security_schemes(&mut self, left: Option<&Value>, right: Option<&Value>) {
        for (name, released) in members(left) {
            let pointer = below("/components/securitySchemes", name);
            let Some(current) = right.and_then(|schemes| schemes.get(name)) else {
                let what = format!("the scheme `{name}` was removed");
                self.record(&pointer, Rule::SecuritySchemeRemoved, what);
                continue;
            };
            let Some(pair) = self.objects(&pointer, released, current) else {
                continue;
            };
            for key in pair.differing() {
                match key {
                    "description" => self.words(&pair, key),
                    "flows" => self.flows(&pair),
                    "type" | "name" | "in" | "scheme" | "bearerFormat" | "openIdConnectUrl" => {
                        self.keyword(&pair, key, Rule::SecuritySchemeChanged);
                    }
                    _ => self.unclassified(&pair, key),
                }
            }
        }
        let added = members(right)
            .filter(|(name, _)| left.is_none_or(|schemes| schemes.get(*name).is_none()));
        for (name, _) in added {
            let pointer = below("/components/securitySchemes", name);
            let what = format!("the scheme `{name}` was added");
            self.record(&pointer, Rule::SecuritySchemeAdded, what);
        }
    }

    fn flows(&mut self, scheme: &Pair<'_>) {
        let pointer = scheme.below("flows");
        let nothing = Value::Null;
        let (left, right) = scheme.get("flows");
        let (left, right) = (left.unwrap_or(&nothing), right.unwrap_or(&nothing));
        for (name, released) in members(Some(left)) {
            let pointer = below(&pointer, name);
            let Some(current) = right.get(name) else {
                let what = format!("the flow `{name}` was removed");
                self.record(&pointer, Rule::SecuritySchemeChanged, what);
                continue;
            };
            let Some(pair) = self.objects(&pointer, released, current) else {
                continue;
            };
            for key in pair.differing() {
                match key {
                    "authorizationUrl" | "tokenUrl" | "refreshUrl" => {
                        self.keyword(&pair, key, Rule::SecuritySchemeChanged);
                    }
                    "scopes" => self.scopes(&pair),
                    _ => self.unclassified(&pair, key),
                }
            }
        }
        for (name, _) in members(Some(right)).filter(|(name, _)| left.get(*name).is_none()) {
            let what = format!("the flow `{name}` was added");
            self.record(&below(&pointer, name), Rule::SecurityFlowAdded, what);
        }
    }

    fn scopes(&mut self, flow: &Pair<'_>) {
        let pointer = flow.below("scopes");
        let (left, right) = flow.get("scopes");
        for (name, words) in members(left) {
            let pointer = below(&pointer, name);
            match right.and_then(|scopes| scopes.get(name)) {
                None => {
                    let what = format!("the scope `{name}` was removed");
                    self.record(&pointer, Rule::SecurityScopeRemoved, what);
                }
                Some(current) if current != words => {
                    let what = format!(
                        "what the scope `{name}` allows was rewritten, to {}",
                        shown(Some(current))
                    );
                    self.record(&pointer, Rule::DocumentationChanged, what);
                }
                Some(_) => {}
            }
        }
        let added =
            members(right).filter(|(name, _)| left.is_none_or(|left| left.get(*name).is_none()));
        for (name, _) in added {
            let what = format!("the scope `{name}` was added");
            self.record(&below(&pointer, name), Rule::SecurityScopeAdded, what);
        }
    }
}

/// No list, or an empty one, lets everybody in: the requirement that needs nothing.
fn alternatives(security: Option<&Value>) -> Vec<Requirement> {
    let requirement = |alternative: &Value| -> Requirement {
        members(Some(alternative))
            .map(|(scheme, scopes)| {
                let scopes = texts(Some(scopes)).into_iter().map(str::to_owned).collect();
                (scheme.to_owned(), scopes)
            })
            .collect()
    };
    let listed = security.and_then(Value::as_array).into_iter().flatten();
    let found: Vec<Requirement> = listed.map(requirement).collect();
    if found.is_empty() {
        vec![Requirement::new()]
    } else {
        found
    }
}

/// Whether who holds exactly `held` has all that is needed.
fn satisfies(held: &Requirement, needed: &Requirement) -> bool {
    needed
        .iter()
        .all(|(scheme, scopes)| held.get(scheme).is_some_and(|held| scopes.is_subset(held)))
}

/// `oauth2:read+write`, or `anonymous`.
fn named(requirement: &Requirement) -> String {
    if requirement.is_empty() {
        return "anonymous".to_owned();
    }
    let one = |(scheme, scopes): (&String, &BTreeSet<String>)| {
        let scopes: Vec<&str> = scopes.iter().map(String::as_str).collect();
        format!("{scheme}:{}", scopes.join("+"))
    };
    requirement.iter().map(one).collect::<Vec<_>>().join("&")
}

fn list(requirements: &[Requirement]) -> String {
    requirements
        .iter()
        .map(named)
        .collect::<Vec<_>>()
        .join(" or ")
}
