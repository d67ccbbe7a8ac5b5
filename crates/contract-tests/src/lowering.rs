//! The files on disk follow from the authored ones, and the lowered document is the bundle minus
//! a listed loss.

use std::collections::BTreeMap;

use muster_contract::difference::differences;
use muster_contract::lower::{LossKind, client_view, lift};
use serde_json::Value;

use crate::documents::{authored, workspace};

/// What the comparison found.
#[derive(Debug)]
pub struct Report {
    /// How often the lowering rewrote something, by the kind of rewriting.
    pub losses: BTreeMap<LossKind, usize>,
    /// Whatever is not as it should be.
    pub faults: Vec<String>,
}

/// Compares the generated documents on disk with the authored ones.
///
/// # Panics
/// When a file cannot be read or the document cannot be lowered.
#[must_use]
pub fn compare() -> Report {
    let bundle = authored();
    let lowered = client_view(&bundle).unwrap_or_else(|error| panic!("{error}"));
    let mut faults = Vec::new();
    for (name, expected) in [
        ("bundle.json", &bundle),
        ("client-view.json", &lowered.document),
    ] {
        let found = on_disk(name);
        let stale = differences(expected, &found);
        let shown = stale.iter().take(20);
        faults.extend(shown.map(|difference| format!("{name} is stale: {difference}")));
        if stale.is_empty() && muster_contract::pretty(&found) != muster_contract::pretty(expected)
        {
            faults.push(format!("{name} is stale: the order of its members"));
        }
    }
    let lifted = differences(&bundle, &lift(&lowered.document, &lowered.losses));
    faults.extend(
        lifted
            .iter()
            .map(|difference| format!("lifting does not give the bundle back: {difference}")),
    );
    let mut losses = BTreeMap::new();
    for loss in &lowered.losses {
        *losses.entry(loss.kind).or_insert(0) += 1;
    }
    Report { losses, faults }
}

fn on_disk(name: &str) -> Value {
    let path = workspace().join("openapi/generated").join(name);
    let text = std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
