//! Runs every layer of the proof and ends with one sentence. `cargo xtask prove` starts it.

use std::process::ExitCode;

use indicatif::{ProgressBar, ProgressStyle};
use muster_contract_tests::proof::{LAYERS, prove};

#[tokio::main]
async fn main() -> ExitCode {
    // It shows itself only where standard error is a terminal.
    let progress = ProgressBar::new(LAYERS.len() as u64);
    if let Ok(style) = ProgressStyle::with_template("{bar:20} {pos}/{len} {msg} {elapsed}") {
        progress.set_style(style);
    }
    let proof = prove(|layer| {
        progress.set_position(layer as u64);
        progress.set_message(LAYERS.get(layer).copied().unwrap_or_default());
    })
    .await;
    progress.finish_and_clear();
    for fault in &proof.faults {
        eprintln!("{fault}");
    }
    println!("{proof}");
    if proof.faults.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
