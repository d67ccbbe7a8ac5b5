//! L1: the document as authored and the document as utoipa emits it from the generated code say
//! the same.

use muster_contract_tests::equality::compare;

#[test]
fn the_authored_document_equals_the_one_the_code_emits() {
    let report = compare();
    println!(
        "{}: {} differences",
        report.counts,
        report.differences.len()
    );
    let shown: Vec<String> = report.differences.iter().map(ToString::to_string).collect();
    assert!(
        shown.is_empty(),
        "{} differences (authored / emitted):\n{}",
        shown.len(),
        shown.join("\n")
    );
    assert!(report.counts.operations > 0, "nothing was compared");
}
