//! L3: the authored schemas and the generated code accept the same values, and the code gives back
//! what it was given.

use muster_contract_tests::agreement::{LENIENCIES, judge};

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
