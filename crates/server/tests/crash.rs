//! The short form of `cargo xtask crash`: the program is killed while clients write, and what it had
//! acknowledged is there.

use muster_testing::crash::{LOSSES, Loss, Report, Sabotage, Store, run};
use muster_testing::program::Muster;

async fn killed(store: Store, kills: usize, sabotage: Sabotage) -> Report {
    let muster = Muster::at(env!("CARGO_BIN_EXE_muster"));
    let report = run(store, muster, kills, fastrand::u64(..), sabotage, |_| {}).await;
    println!("{report}");
    report
}

#[track_caller]
fn nothing_is_lost(report: &Report) {
    assert!(
        report.violations.is_empty(),
        "{report}\n{}",
        report.violations.join("\n")
    );
    assert!(report.acknowledged > 0, "{report}");
}

#[tokio::test(flavor = "multi_thread")]
async fn kills_under_load_lose_nothing() {
    nothing_is_lost(&killed(Store::sqlite(), 12, Sabotage::None).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn kills_of_the_server_and_its_database_lose_nothing() {
    nothing_is_lost(&killed(Store::postgres(), 4, Sabotage::None).await);
}

/// Otherwise the other two would say nothing.
#[tokio::test(flavor = "multi_thread")]
async fn a_store_that_loses_something_is_found_out() {
    for Loss {
        what,
        sabotage,
        store,
        kills,
    } in LOSSES
    {
        let report = killed(store(), kills, sabotage).await;
        assert!(
            !report.violations.is_empty(),
            "{what} is not noticed: {report}"
        );
    }
}
