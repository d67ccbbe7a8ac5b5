//! L4: whatever a real server answers, to requests that cannot be right and to requests that are,
//! is what the document says it may answer.

use muster_contract_tests::exchange::run;

#[tokio::test]
async fn every_answer_is_a_documented_one() {
    let report = run().await;
    let successes = report.reached.len() + report.unreached.len();
    println!(
        "{} requests, {} outcomes, {}/{successes} documented successes seen",
        report.requests,
        report.seen.len(),
        report.reached.len()
    );
    for success in &report.unreached {
        println!("not seen: {success}");
    }
    let faults: Vec<String> = report
        .faults
        .iter()
        .map(|(what, example)| format!("{what}: {example}"))
        .collect();
    assert!(
        faults.is_empty(),
        "{} answers are not as documented:\n{}",
        faults.len(),
        faults.join("\n")
    );
    assert!(!report.reached.is_empty(), "no success was seen");
}
