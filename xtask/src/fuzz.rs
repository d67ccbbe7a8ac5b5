//! The fuzzer of what reads the texts of clients.
//!
//! libFuzzer with coverage, on the stable compiler: what it needs is asked of LLVM by the flags that
//! cargo-fuzz passes (<https://github.com/rust-fuzz/cargo-fuzz>), without a sanitizer, which would
//! need nightly. It is built into a folder of its own, because the flags are for everything in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, bail};

use crate::{cargo, files};

const CRATE: &str = "crates/fuzz";
const PLACE: &str = "target/fuzz";
const TARGETS: [&str; 4] = ["query", "path", "header", "batch"];
const FLAGS: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares --cfg fuzzing";
/// The most one text may take: its bytes, the seconds and the memory in megabytes.
const LIMITS: [&str; 3] = ["-max_len=4096", "-timeout=10", "-rss_limit_mb=1024"];

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// How long each target is tried
    #[arg(long, default_value_t = 600)]
    pub(crate) seconds: u32,
    /// Only this one: query, path, header or batch
    #[arg(long, value_parser = TARGETS)]
    pub(crate) target: Option<String>,
    /// Try only the texts that are kept
    #[arg(long, conflicts_with = "seconds")]
    pub(crate) kept: bool,
}

impl Arguments {
    /// What continuous integration runs, next to the tests of the crate: what is not the same each
    /// time would blame a change that has nothing to do with what is found.
    pub(crate) fn kept() -> Self {
        Self {
            seconds: 0,
            target: None,
            kept: true,
        }
    }
}

pub(crate) fn run(workspace: &Path, arguments: &Arguments) -> anyhow::Result<()> {
    let program = build(workspace)?;
    let only = arguments.target.as_deref();
    let mut failed = Vec::new();
    for target in TARGETS {
        if only.is_none_or(|only| only == target) && !fuzz(workspace, &program, target, arguments)?
        {
            failed.push(target);
        }
    }
    if !failed.is_empty() {
        bail!(
            "a property of {CRATE} does not hold ({}); copy the text from {PLACE}/found to \
             {CRATE}/corpus, where the tests of the crate try it, and make it hold",
            failed.join(", ")
        );
    }
    Ok(())
}

fn build(workspace: &Path) -> anyhow::Result<PathBuf> {
    install_compiler()?;
    let host = host()?;
    // A target that is named keeps the flags from build scripts and macros.
    let words = format!(
        "build --quiet --package muster-fuzz --features libfuzzer --profile fuzz --target {host} \
         --target-dir {PLACE}"
    );
    cargo::run(workspace, &words, &[("RUSTFLAGS", FLAGS)])?;
    let program = workspace.join(PLACE).join(host);
    Ok(program.join("fuzz").join("muster-fuzz"))
}

/// libFuzzer is C++.
fn install_compiler() -> anyhow::Result<()> {
    let is_there = |program: &str| {
        let mut command = Command::new(program);
        let version = command.arg("--version");
        let status = version.stdout(Stdio::null()).stderr(Stdio::null()).status();
        status.is_ok_and(|status| status.success())
    };
    if is_there("c++") {
        return Ok(());
    }
    eprintln!("a C++ compiler is not installed; installing g++ with apt-get");
    for words in [&["update", "-q"][..], &["install", "-q", "-y", "g++"]] {
        let status = Command::new("apt-get").args(words).status();
        if !status.is_ok_and(|status| status.success()) {
            bail!(
                "a C++ compiler is needed; on Debian and Ubuntu, as root: apt-get install g++ \
                 ('apt-get {}' failed)",
                words.join(" ")
            );
        }
    }
    Ok(())
}

/// The machine's own target, as the compiler names it.
fn host() -> anyhow::Result<String> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("-vV").output();
    let output = output.context("cannot run rustc")?;
    let text = String::from_utf8_lossy(&output.stdout);
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).context("rustc names no host")
}

/// Whether no text was found for which a property does not hold.
fn fuzz(
    workspace: &Path,
    program: &Path,
    target: &str,
    arguments: &Arguments,
) -> anyhow::Result<bool> {
    let place = workspace.join(PLACE);
    let (corpus, limit) = if arguments.kept {
        let corpus = place.join("kept").join(target);
        files::remove_folder(&corpus)?;
        (corpus, "-runs=0".to_owned())
    } else {
        // A run goes on where the last one ended.
        let limit = format!("-max_total_time={}", arguments.seconds);
        (place.join("corpus").join(target), limit)
    };
    seeds(workspace, target, &corpus)?;
    let found = place.join("found");
    files::create_folder(&found)?;
    let output = Command::new(program)
        .env("MUSTER_FUZZ", target)
        .arg(&corpus)
        .args(LIMITS)
        .arg(limit)
        .arg(format!(
            "-dict={}",
            workspace.join(CRATE).join("words.dict").display()
        ))
        .arg(format!("-artifact_prefix={}/{target}-", found.display()))
        .args(["-print_final_stats=1", "-use_value_profile=1"])
        .output()
        .with_context(|| format!("cannot run {}", program.display()))?;
    let said = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        let lines: Vec<&str> = said.lines().collect();
        let last = lines.len().saturating_sub(60);
        eprintln!("{}", lines.get(last..).unwrap_or_default().join("\n"));
        return Ok(false);
    }
    println!("{target}: {}", summary(&said));
    Ok(true)
}

/// Puts the seeds into the corpus the fuzzer starts with and adds to.
fn seeds(workspace: &Path, target: &str, corpus: &Path) -> anyhow::Result<()> {
    files::create_folder(corpus)?;
    let folder = workspace.join(CRATE).join("corpus");
    let text = files::read(&folder.join(format!("{target}.txt")))?;
    for (number, line) in text.lines().enumerate() {
        files::write(&corpus.join(format!("seed-{number}")), line)?;
    }
    let found = folder.join(target);
    for entry in fs::read_dir(&found).into_iter().flatten().flatten() {
        let name = corpus.join(entry.file_name());
        fs::copy(entry.path(), name).context("cannot copy what was found before")?;
    }
    Ok(())
}

/// Executions and coverage, from what libFuzzer says at its end.
fn summary(said: &str) -> String {
    let statistic = |name: &str| {
        let lines = said.lines().filter_map(|line| line.strip_prefix("stat::"));
        let mut named = lines.filter_map(|line| line.split_once(':'));
        let found = named.find(|(given, _)| *given == name);
        found.map_or("?", |(_, value)| value.trim()).to_owned()
    };
    let mut covered = said.lines().filter_map(|line| line.split(" cov: ").nth(1));
    let covered = covered.next_back().and_then(|rest| rest.split(' ').next());
    format!(
        "{} executions, {} edges covered, {} texts kept, at most {} MB, no fault",
        statistic("number_of_executed_units"),
        covered.unwrap_or("?"),
        statistic("new_units_added"),
        statistic("peak_rss_mb"),
    )
}
