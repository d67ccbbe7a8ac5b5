//! The fuzzer: libFuzzer with the properties of one target, which `MUSTER_FUZZ` names. Built and run
//! by `cargo xtask fuzz`.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use muster_fuzz::{Target, target};

static TARGET: LazyLock<Target> = LazyLock::new(|| {
    let name = std::env::var("MUSTER_FUZZ").unwrap_or_default();
    target(&name).unwrap_or_else(|| panic!("MUSTER_FUZZ names no target: '{name}'"))
});

fuzz_target!(|data: &[u8]| (TARGET.run)(data));
