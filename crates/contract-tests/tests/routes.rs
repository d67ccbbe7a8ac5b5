//! L2: the routes a running server really has are the document's: under every prefix each
//! documented (path, method) pair of its version is served, every other method of such a path is
//! 405 with the right `Allow`, and no other path exists.

use muster_contract_tests::routes::probe;

#[tokio::test]
async fn the_server_has_the_documents_routes_and_no_other() {
    let report = probe().await;
    println!("{} probes", report.probes);
    assert!(report.probes > 0);
    assert!(report.faults.is_empty(), "{}", report.faults.join("\n"));
}
