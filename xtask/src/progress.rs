//! What shows on a terminal that something is going on. indicatif draws to standard error, and
//! hides itself where the output goes to a file or a log.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// For a number of things, each with its name as the message.
pub(crate) fn bar(what: &str, things: usize) -> ProgressBar {
    let template = format!("{{spinner}} {what} {{msg}} ({{pos}}/{{len}})");
    shown(ProgressBar::new(things as u64), &template)
}

/// For one thing that takes a while.
pub(crate) fn spinner(what: &'static str) -> ProgressBar {
    let spinner = ProgressBar::new_spinner().with_message(what);
    shown(spinner, "{spinner} {msg} ({elapsed})")
}

fn shown(progress: ProgressBar, template: &str) -> ProgressBar {
    if let Ok(style) = ProgressStyle::with_template(template) {
        progress.set_style(style);
    }
    progress.enable_steady_tick(Duration::from_millis(120));
    progress
}
