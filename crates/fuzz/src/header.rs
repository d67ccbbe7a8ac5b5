//! The readers of `Accept` and `Prefer`, several values with a `|` between them.

use muster_odata::{accept, prefer};

const SEPARATOR: char = '|';

pub(crate) fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let lines: Vec<&str> = text.split(SEPARATOR).collect();
    for line in &lines {
        let answer = accept(line);
        assert_eq!(answer, accept(line));
        if let Err(fault) = answer {
            assert!(!fault.to_string().is_empty());
        }
    }
    let several = prefer(lines.iter().copied());
    if let Err(fault) = &several {
        assert!(!fault.to_string().is_empty());
    }
    // A quotation mark that one value leaves open swallows what the next one says.
    if !text.contains('"') {
        let one = prefer([lines.join(",").as_str()]);
        assert_eq!(several.ok(), one.ok(), "several values are not as one");
    }
}
