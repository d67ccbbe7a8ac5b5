//! L3: the authored schemas and the generated code accept the same values, and the code gives back
//! what it was given.

use muster_contract_tests::agreement::{LENIENCIES, judge, judge_as};
use muster_contract_tests::authored;
use muster_contract_tests::mutation::mutants;

#[test]
fn the_schemas_and_the_code_agree_on_every_sample() {
    let report = judge();
    println!(
        "{} samples, {} accepted by both, {} disagreements",
        report.samples,
        report.accepted,
        report.disagreements.len()
    );
    for (what, reason) in LENIENCIES {
        let count = report.leniencies.get(what).copied().unwrap_or_default();
        println!("{count} × {what}: {reason}");
    }
    let shown: Vec<String> = report
        .disagreements
        .iter()
        .take(40)
        .map(|found| {
            format!(
                "{} {}: {}\n    {}",
                found.name, found.version, found.why, found.sample
            )
        })
        .collect();
    assert!(
        shown.is_empty(),
        "{} disagreements, the first of them:\n{}",
        report.disagreements.len(),
        shown.join("\n")
    );
    assert_eq!(report.one_sided, Vec::<String>::new());
    assert!(report.samples > 1000, "hardly anything was judged");
}

/// Changes of what a schema accepts, which samples must bring to light.
const JUDGED: [&str; 12] = [
    "flip nullable",
    "flip additionalProperties",
    "change a type",
    "drop an enum member",
    "add an enum member",
    "drop a property",
    "add a property",
    "change minimum",
    "change maximum",
    "change minLength",
    "change maxLength",
    "drop pattern",
];

/// How many such changes are tried.
const TRIED: usize = 60;

#[test]
fn samples_bring_a_wrong_schema_to_light() {
    let document = authored();
    let prefix = "/components/schemas/";
    let all: Vec<_> = mutants(&document)
        .into_iter()
        .filter(|mutant| JUDGED.contains(&mutant.class))
        .filter(|mutant| mutant.edit.pointer().starts_with(prefix))
        .filter(|mutant| {
            // What a request says of a property that only the server sets is ignored.
            let pointer = mutant.edit.pointer();
            let places = pointer.match_indices('/').map(|(end, _)| &pointer[..end]);
            !places
                .chain([pointer])
                .filter_map(|place| document.pointer(place))
                .any(|place| place["readOnly"] == true)
        })
        // That a part of an object is itself one is not a fact about values.
        .filter(|mutant| {
            let mut steps = mutant.edit.pointer().rsplit('/');
            !(steps.next() == Some("type") && steps.nth(1) == Some("allOf"))
        })
        .collect();
    let stride = (all.len() / TRIED).max(1);
    let mut missed = Vec::new();
    let mut tried = 0;
    for mutant in all.iter().step_by(stride) {
        let name = mutant.edit.pointer()[prefix.len()..]
            .split('/')
            .next()
            .unwrap_or_default();
        let report = judge_as(&document, &mutant.edit.apply(&document), name);
        tried += 1;
        if report.disagreements.is_empty() {
            missed.push(format!("{}: {:?}", mutant.class, mutant.edit));
        }
    }
    println!(
        "{tried} of {} wrong schemas, {} missed",
        all.len(),
        missed.len()
    );
    assert!(missed.is_empty(), "missed:\n{}", missed.join("\n"));
}
