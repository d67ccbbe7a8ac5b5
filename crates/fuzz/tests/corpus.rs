//! The texts that are kept, tried without a fuzzer: the seeds, one in a line of `TARGET.txt`, and
//! what a fuzzer once found, one in a file of the folder `TARGET`.

use std::fs;
use std::path::Path;

use muster_fuzz::TARGETS;

#[test]
fn the_properties_hold_of_every_text_that_is_kept() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    for target in TARGETS {
        let seeds = corpus.join(target.name).with_extension("txt");
        let seeds = fs::read_to_string(&seeds).expect("the seeds");
        assert!(seeds.lines().count() >= 10, "{} has few", target.name);
        for seed in seeds.lines() {
            eprintln!("{}: {seed}", target.name);
            (target.run)(seed.as_bytes());
        }
        // Nothing was found in a target that has no folder.
        let found = fs::read_dir(corpus.join(target.name));
        for entry in found.into_iter().flatten() {
            let path = entry.expect("an entry").path();
            eprintln!("{}", path.display());
            (target.run)(&fs::read(&path).expect("a text"));
        }
    }
}
