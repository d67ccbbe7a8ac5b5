//! The texts that are kept: the seeds, one in a line of `TARGET.txt`, and what a fuzzer once found,
//! one in a file of the folder `TARGET`.

use std::fs;
use std::path::{Path, PathBuf};

use muster_fuzz::Target;

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus")
}

/// What is kept for a target.
pub fn kept(target: &Target) -> Vec<Vec<u8>> {
    let seeds = corpus().join(target.name).with_extension("txt");
    let seeds = fs::read_to_string(&seeds).expect("the seeds");
    let mut kept: Vec<Vec<u8>> = seeds.lines().map(|line| line.as_bytes().to_vec()).collect();
    assert!(kept.len() >= 10, "{} has few", target.name);
    // Nothing was found in a target that has no folder.
    let found = fs::read_dir(corpus().join(target.name));
    let mut found: Vec<PathBuf> = found
        .into_iter()
        .flatten()
        .map(|entry| entry.expect("an entry").path())
        .collect();
    found.sort();
    kept.extend(found.iter().map(|path| fs::read(path).expect("a text")));
    kept
}
