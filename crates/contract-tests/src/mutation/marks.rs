//! Changes of what says which versions have something. The canonical form leaves the marks out,
//! so the projections must notice.

use muster_contract::project::{MEMBER_VERSIONS, VERSIONS, project, versions};
use serde_json::{Value, json};

use super::edit::{Edit, Mutant, below};
use super::{Report, catalogue, units};
use crate::equality::in_canonical_form;

/// The class of marks that change no projection.
pub const REPEATED: &str = "change a mark that repeats others";
/// One of so many properties without a mark is given one.
const MARKED: usize = 7;

/// Mutates the marks of the authored document; `marked` is the emitted one with the tables' marks.
pub(super) fn mutate(authored: &Value, marked: &Value, report: &mut Report) {
    let declared = versions(authored);
    let Some(last) = declared.last() else {
        return;
    };
    let originals: Vec<(Value, Value)> = declared
        .iter()
        .map(|version| {
            let canonical = in_canonical_form(&project(marked, version));
            (project(authored, version), canonical)
        })
        .collect();
    for mut mutant in mutants(authored, last) {
        let changed = mutant.edit.apply(authored);
        let (mut repeats, mut killed) = (true, false);
        for (version, (original, expected)) in declared.iter().zip(&originals) {
            let projected = project(&changed, version);
            repeats &= projected == *original;
            killed = !repeats && units::differs(&projected, original, expected);
            if killed {
                break;
            }
        }
        if repeats {
            mutant.class = REPEATED;
        }
        report.add("authored", mutant, killed);
    }
}

fn mutants(document: &Value, version: &str) -> Vec<Mutant> {
    let mut found = Vec::new();
    let mut unmarked = 0;
    let mut visit = |value: &Value, at: &str, can_be_marked: bool| {
        if value.get(VERSIONS).is_some() {
            found.push(Mutant {
                class: "drop a mark of versions",
                edit: Edit::Remove(below(at, VERSIONS)),
            });
        } else if can_be_marked {
            unmarked += 1;
            if unmarked % MARKED == 0 {
                found.push(Mutant {
                    class: "add a mark of versions",
                    edit: Edit::Set(below(at, VERSIONS), json!([version])),
                });
            }
        }
        for (member, _) in catalogue::members(value, MEMBER_VERSIONS) {
            found.push(Mutant {
                class: "drop a member's mark of versions",
                edit: Edit::Remove(below(&below(at, MEMBER_VERSIONS), member)),
            });
        }
    };
    for (path, item) in catalogue::members(document, "paths") {
        let at = below("/paths", path);
        for (method, operation) in item.as_object().into_iter().flatten() {
            let is_operation = operation.get("operationId").is_some();
            if is_operation {
                visit(operation, &below(&at, method), true);
            }
        }
    }
    let schemas = document.get("components").unwrap_or(&Value::Null);
    for (name, schema) in catalogue::members(schemas, "schemas") {
        let at = below("/components/schemas", name);
        visit(schema, &at, false);
        let parts = catalogue::items(schema, "allOf");
        let parts = parts.map(|(index, part)| (format!("{at}/allOf/{index}"), part));
        for (at, part) in std::iter::once((at.clone(), schema)).chain(parts) {
            for (name, property) in catalogue::members(part, "properties") {
                visit(property, &below(&below(&at, "properties"), name), true);
            }
        }
    }
    found
}
