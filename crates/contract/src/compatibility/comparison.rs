//! One comparison under way: the two documents, what is known about them, and the changes found so
//! far. It collects and words changes; what a change is, the other modules decide.

use std::collections::{BTreeMap, HashSet};

use serde_json::{Map, Value};

use super::reach::{Directions, Reach, reach};
use super::{Change, Rule, Severity};
use crate::node::pointer_token;

/// The two documents and the changes found between them.
pub(super) struct Comparison<'d> {
    pub released: &'d Value,
    pub current: &'d Value,
    released_reach: BTreeMap<String, Reach>,
    current_reach: BTreeMap<String, Reach>,
    changes: Vec<Change>,
    /// An inherited property is met once for every type that inherits it, but is one change.
    seen: HashSet<(String, Rule, String)>,
}

impl<'d> Comparison<'d> {
    pub(super) fn new(released: &'d Value, current: &'d Value) -> Self {
        Self {
            released,
            current,
            released_reach: reach(released),
            current_reach: reach(current),
            changes: Vec::new(),
            seen: HashSet::new(),
        }
    }

    /// How both documents reach a named schema.
    pub(super) fn reach(&self, name: &str) -> Reach {
        let find =
            |reached: &BTreeMap<String, Reach>| reached.get(name).copied().unwrap_or_default();
        let (released, current) = (find(&self.released_reach), find(&self.current_reach));
        Reach {
            direct: released.direct.and(current.direct),
            at_all: released.at_all.and(current.at_all),
        }
    }

    /// Whether anything in the current document leads to a schema of this name.
    pub(super) fn is_referred_to(&self, name: &str) -> bool {
        self.current_reach.contains_key(name)
    }

    /// Records a change; `what` says what changed from what to what, without a final full stop.
    pub(super) fn record(&mut self, pointer: &str, rule: Rule, what: impl AsRef<str>) {
        let mut message = format!("{}. ", what.as_ref());
        match rule.severity() {
            Severity::Breaking => {
                message += &format!(
                    "Breaks: {}. Instead: {}.",
                    rule.consequence(),
                    rule.instead()
                );
            }
            Severity::Addition => message += &format!("Breaks nobody: {}.", rule.consequence()),
            Severity::Editorial => message += &format!("Editorial: {}.", rule.consequence()),
        }
        let key = (pointer.to_owned(), rule, message.clone());
        if self.seen.insert(key) {
            self.changes.push(Change {
                pointer: pointer.to_owned(),
                rule,
                severity: rule.severity(),
                message,
            });
        }
    }

    /// Records a change of one keyword.
    pub(super) fn keyword(&mut self, pair: &Pair<'_>, key: &str, rule: Rule) {
        let (left, right) = (shown(pair.left.get(key)), shown(pair.right.get(key)));
        let what = format!("`{key}` went from {left} to {right}");
        self.record(&pair.below(key), rule, what);
    }

    /// Records a change of words, which are too long to be repeated.
    pub(super) fn words(&mut self, pair: &Pair<'_>, key: &str) {
        let what = match (pair.left.contains_key(key), pair.right.contains_key(key)) {
            (false, _) => format!("`{key}` was added"),
            (_, false) => format!("`{key}` was removed"),
            _ => format!("`{key}` was rewritten"),
        };
        self.record(&pair.below(key), Rule::DocumentationChanged, what);
    }

    /// The pair of two objects. Where an object belongs and something else stands, that is a change
    /// nobody classified.
    pub(super) fn objects<'p>(
        &mut self,
        pointer: &'p str,
        left: &'p Value,
        right: &'p Value,
    ) -> Option<Pair<'p>> {
        let pair = Pair::of(pointer, left, right);
        if pair.is_none() && left != right {
            let (left, right) = (shown(Some(left)), shown(Some(right)));
            let what = format!("an object belongs here, and it went from {left} to {right}");
            self.record(pointer, Rule::Unclassified, what);
        }
        pair
    }

    /// Records what no rule describes.
    pub(super) fn unclassified(&mut self, pair: &Pair<'_>, key: &str) {
        self.keyword(pair, key, Rule::Unclassified);
    }

    /// Judges `x-muster-versions`: the versions that have something, none for all.
    pub(super) fn versions(&mut self, pair: &Pair<'_>, key: &str) {
        self.version_lists(&pair.below(key), pair.left.get(key), pair.right.get(key));
    }

    pub(super) fn version_lists(
        &mut self,
        pointer: &str,
        left: Option<&Value>,
        right: Option<&Value>,
    ) {
        let (released, current) = (texts(left), texts(right));
        let all = |list: &[&str]| list.is_empty();
        let lost = if all(&current) {
            false
        } else {
            all(&released) || released.iter().any(|version| !current.contains(version))
        };
        let gained = if all(&released) {
            false
        } else {
            all(&current) || current.iter().any(|version| !released.contains(version))
        };
        let named = |list: &[&str]| match list {
            [] => "all".to_owned(),
            list => list.join(", "),
        };
        let what = format!(
            "the versions that have it went from {} to {}",
            named(&released),
            named(&current)
        );
        if lost {
            self.record(pointer, Rule::VersionsNarrowed, &what);
        }
        if gained {
            self.record(pointer, Rule::VersionsWidened, &what);
        }
    }

    /// How many changes were found so far.
    pub(super) fn found(&self) -> usize {
        self.changes.len()
    }

    pub(super) fn into_changes(mut self) -> Vec<Change> {
        self.changes.sort_by_key(|change| change.severity);
        self.changes
    }
}

/// The same object in both documents.
#[derive(Clone, Copy)]
pub(super) struct Pair<'p> {
    pub pointer: &'p str,
    pub left: &'p Map<String, Value>,
    pub right: &'p Map<String, Value>,
}

impl<'p> Pair<'p> {
    /// The pair, if both are objects.
    pub(super) fn of(pointer: &'p str, left: &'p Value, right: &'p Value) -> Option<Self> {
        Some(Self {
            pointer,
            left: left.as_object()?,
            right: right.as_object()?,
        })
    }

    pub(super) fn below(&self, key: &str) -> String {
        below(self.pointer, key)
    }

    /// The keys whose values are not the same, each once.
    pub(super) fn differing(&self) -> Vec<&'p str> {
        let added = self
            .right
            .keys()
            .filter(|key| !self.left.contains_key(*key));
        self.left
            .keys()
            .chain(added)
            .filter(|key| self.left.get(*key) != self.right.get(*key))
            .map(String::as_str)
            .collect()
    }

    pub(super) fn get(&self, key: &str) -> (Option<&'p Value>, Option<&'p Value>) {
        (self.left.get(key), self.right.get(key))
    }
}

/// What is below a member of one of two objects, by name.
pub(super) fn members(value: Option<&Value>) -> impl Iterator<Item = (&str, &Value)> + Clone {
    let members = value.and_then(Value::as_object).into_iter().flatten();
    members.map(|(name, value)| (name.as_str(), value))
}

/// The texts of a list of texts.
pub(super) fn texts(value: Option<&Value>) -> Vec<&str> {
    let items = value.and_then(Value::as_array).into_iter().flatten();
    items.filter_map(Value::as_str).collect()
}

pub(super) fn is_true(object: &Map<String, Value>, key: &str) -> bool {
    object.get(key) == Some(&Value::Bool(true))
}

pub(super) fn below(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", pointer_token(key))
}

/// A value in a message: short enough for a line.
pub(super) fn shown(value: Option<&Value>) -> String {
    const LONGEST: usize = 80;
    let Some(value) = value else {
        return "nothing".to_owned();
    };
    let text = value.to_string();
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// Where a schema stands, as far as it decides what a change of it means.
#[derive(Clone, Copy, Debug)]
pub(super) struct Position {
    /// The ways its values travel.
    pub directions: Directions,
    /// Whether it is the type of a parameter.
    pub parameter: bool,
    /// Whether a request had to carry it, so that nobody ever relied on a default.
    pub was_needed: bool,
}

impl Position {
    pub(super) fn of(directions: Directions) -> Self {
        Self {
            directions,
            parameter: false,
            was_needed: false,
        }
    }
}
