//! The texts that are kept, tried without a fuzzer.

mod support;

use muster_fuzz::TARGETS;

#[test]
fn the_properties_hold_of_every_text_that_is_kept() {
    for target in TARGETS {
        for text in support::kept(&target) {
            eprintln!("{}: {}", target.name, text.escape_ascii());
            (target.run)(&text);
        }
    }
}
