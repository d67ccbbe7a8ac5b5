//! The breaking changes that somebody decided to make, each with its reason, and what remains to be
//! refused. Every entry of the list must be needed: it never outlives the change it was made for.

use super::{Change, Rule, Severity};
use crate::diagnostic::{Diagnostics, Place};
use crate::node::{Content, Node};

/// One breaking change that may happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// Where it is, as the report says it.
    pub pointer: String,
    /// Which rule it falls under.
    pub rule: Rule,
    /// Why it may happen, for those who find their requests failing.
    pub reason: String,
    /// Where the list says so.
    pub place: Place,
}

/// What a comparison comes to once accepted changes are set apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Judgement<'c> {
    /// Breaking changes nobody accepted.
    pub refused: Vec<&'c Change>,
    /// Breaking changes on the list, each with its reason.
    pub accepted: Vec<(&'c Change, &'c str)>,
    /// Entries of the list that nothing needed.
    pub unused: Vec<&'c Accepted>,
}

/// Sets the accepted changes of all compared documents apart.
#[must_use]
pub fn judge<'c>(
    changes: impl IntoIterator<Item = &'c Change>,
    accepted: &'c [Accepted],
) -> Judgement<'c> {
    let mut judgement = Judgement::default();
    let mut used = vec![false; accepted.len()];
    for change in changes {
        if change.severity != Severity::Breaking {
            continue;
        }
        let entry = accepted
            .iter()
            .position(|entry| entry.pointer == change.pointer && entry.rule == change.rule);
        match entry {
            Some(index) => {
                used[index] = true;
                judgement.accepted.push((change, &accepted[index].reason));
            }
            None => judgement.refused.push(change),
        }
    }
    let entries = accepted.iter().zip(used);
    judgement.unused = entries
        .filter(|(_, used)| !used)
        .map(|(entry, _)| entry)
        .collect();
    judgement
}

/// Reads the list: a YAML sequence of `{pointer, rule, reason}`.
///
/// # Errors
/// Anything else, with its place.
pub fn read_accepted(file: &str, text: &str) -> Result<Vec<Accepted>, Diagnostics> {
    let root = Node::parse(file, text)?;
    let mut diagnostics = Diagnostics::default();
    let mut accepted: Vec<Accepted> = Vec::new();
    let Content::Sequence(entries) = &root.content else {
        diagnostics.push(
            &root.place,
            "",
            "write a list of {pointer, rule, reason}, or delete the file",
        );
        return Err(diagnostics);
    };
    for entry in entries {
        if let Some(entry) = read_entry(entry, &mut diagnostics) {
            let twice = accepted
                .iter()
                .any(|other| (&other.pointer, other.rule) == (&entry.pointer, entry.rule));
            if twice {
                diagnostics.push(
                    &entry.place,
                    "",
                    "this change is accepted twice; keep one entry",
                );
            }
            accepted.push(entry);
        }
    }
    diagnostics.into_result(accepted)
}

fn read_entry(entry: &Node, diagnostics: &mut Diagnostics) -> Option<Accepted> {
    const KEYS: [&str; 3] = ["pointer", "rule", "reason"];
    let before = diagnostics.0.len();
    let Content::Mapping(members) = &entry.content else {
        diagnostics.push(
            &entry.place,
            "",
            "an entry has `pointer`, `rule` and `reason`",
        );
        return None;
    };
    for member in members
        .iter()
        .filter(|member| !KEYS.contains(&member.key.as_str()))
    {
        let message = format!("`{}` means nothing here; pointer, rule, reason", member.key);
        diagnostics.push(&member.place, "", message);
    }
    let [pointer, rule, reason] = KEYS.map(|key| {
        let text = entry.get(key).and_then(Node::as_text);
        // The document as a whole has the empty pointer; a rule or a reason is never empty.
        let found = text.filter(|text| key == "pointer" || !text.trim().is_empty());
        if found.is_none() {
            diagnostics.push(
                &entry.place,
                "",
                format!("an entry needs a text for `{key}`"),
            );
        }
        found.unwrap_or_default()
    });
    let rule = match rule.parse::<Rule>() {
        Ok(rule) => Some(rule),
        Err(error) if !rule.is_empty() => {
            diagnostics.push(&entry.place, "", error.to_string());
            None
        }
        Err(_) => None,
    };
    let accepted = Accepted {
        pointer: pointer.to_owned(),
        rule: rule?,
        reason: reason.to_owned(),
        place: entry.place.clone(),
    };
    (diagnostics.0.len() == before).then_some(accepted)
}
