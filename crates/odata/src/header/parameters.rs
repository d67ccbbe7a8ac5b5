//! The grammar that `Accept` and `Prefer` have in common.
//!
//! Owns the splitting of a header's value at commas and semicolons that are
//! not within quotation marks.

/// The parts of a text between separators that are not in quotation marks,
/// trimmed, the empty ones left out.
pub(super) fn split(text: &str, separator: char) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut is_quoted, mut is_escaped) = (0, false, false);
    for (index, character) in text.char_indices() {
        match character {
            _ if is_escaped => is_escaped = false,
            '\\' if is_quoted => is_escaped = true,
            '"' => is_quoted = !is_quoted,
            _ if character == separator && !is_quoted => {
                parts.extend(text.get(start..index));
                start = index + character.len_utf8();
            }
            _ => {}
        }
    }
    parts.extend(text.get(start..));
    parts
        .into_iter()
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect()
}

/// `name=value` or `name`, the value freed of its quotation marks.
pub(super) fn pair(text: &str) -> (&str, Option<String>) {
    match text.split_once('=') {
        Some((name, value)) => (name.trim(), Some(unquoted(value.trim()))),
        None => (text.trim(), None),
    }
}

fn unquoted(value: &str) -> String {
    let Some(inner) = value
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'))
    else {
        return value.to_owned();
    };
    let mut is_escaped = false;
    let unescaped = inner.chars().filter(|character| {
        is_escaped = *character == '\\' && !is_escaped;
        !is_escaped
    });
    unescaped.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_in_quotation_marks_do_not_separate() {
        assert_eq!(
            split(r#"a, b="x,\",y" ,,c"#, ','),
            ["a", r#"b="x,\",y""#, "c"]
        );
        assert_eq!(pair(r#"b = "x,\"\\y""#), ("b", Some(r#"x,"\y"#.to_owned())));
    }
}
