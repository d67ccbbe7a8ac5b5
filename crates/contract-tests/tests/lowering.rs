//! L0: the generated documents on disk follow from the authored files, and lifting the lowered one
//! gives the bundle back.

#[test]
fn the_documents_on_disk_follow_from_the_authored_files() {
    let report = muster_contract_tests::lowering::compare();
    for (kind, count) in &report.losses {
        let sort = if kind.loses_information() {
            "lost"
        } else {
            "reworded"
        };
        println!("{count:5} × {sort}: {}", kind.what());
    }
    assert!(report.faults.is_empty(), "{}", report.faults.join("\n"));
}
