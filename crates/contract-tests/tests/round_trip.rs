//! L1: the document as authored and the document as utoipa emits it from the generated code say
//! the same.

use muster_contract::canon::{canonical, facts};
use muster_contract::difference::differences;
use utoipa::OpenApi;

#[test]
fn the_authored_document_equals_the_one_the_code_emits() {
    let authored = canonical(&muster_contract_tests::authored())
        .expect("the authored document is within the profile");
    let emitted = serde_json::to_value(muster_api::Document::openapi()).expect("utoipa emits JSON");
    let emitted = canonical(&emitted).expect("the emitted document is within the profile");
    let differences = differences(&authored, &emitted);
    println!("{:?}: {} differences", facts(&authored), differences.len());
    let shown: Vec<String> = differences.iter().map(ToString::to_string).collect();
    assert!(
        differences.is_empty(),
        "{} differences (authored / emitted):\n{}",
        shown.len(),
        shown.join("\n")
    );
}
