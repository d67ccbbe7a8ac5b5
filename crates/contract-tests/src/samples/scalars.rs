//! Samples of numbers and texts: fitting ones, and both sides of every edge.

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use crate::schemas;
use crate::strict::width;

/// Texts of each pattern.
const MATCHES: usize = 6;

fn range(schema: &Value) -> (i64, i64) {
    let (least, greatest) = width(schema);
    let bound = |keyword: &str| schema.get(keyword).and_then(Value::as_i64);
    (
        bound("minimum").unwrap_or(least),
        bound("maximum").unwrap_or(greatest),
    )
}

pub(super) fn fitting_integer(schema: &Value) -> Value {
    let (least, greatest) = range(schema);
    7.clamp(least, greatest).into()
}

pub(super) fn integers(schema: &Value) -> Vec<Value> {
    let (least, greatest) = range(schema);
    let mut integers = vec![json!(0), json!(1.5), json!("1"), json!(true), json!(1e300)];
    integers.extend([json!(u64::MAX), json!(-1e300), json!([1])]);
    for edge in [least, greatest, i64::from(i32::MIN), i64::from(i32::MAX)] {
        for step in [-1, 0, 1] {
            let number = i128::from(edge) + step;
            match i64::try_from(number) {
                Ok(number) => integers.push(number.into()),
                Err(_) => integers.push(json!(number as f64)),
            }
        }
    }
    let exact = i64::from(i32::MIN)..=i64::from(i32::MAX);
    if let Some(whole) = fitting_integer(schema).as_i64()
        && exact.contains(&whole)
    {
        // A whole number written with a fraction of nothing.
        integers.push(json!(whole as f64));
    }
    integers
}

pub(super) fn fitting_number(schema: &Value) -> Value {
    let bound = |keyword: &str| schema.get(keyword).and_then(Value::as_f64);
    let least = bound("minimum").or(bound("exclusiveMinimum").map(|bound| bound + 0.25));
    let greatest = bound("maximum").or(bound("exclusiveMaximum").map(|bound| bound - 0.25));
    let number = 2.5_f64.max(least.unwrap_or(f64::MIN));
    json!(number.min(greatest.unwrap_or(f64::MAX)))
}

pub(super) fn numbers(schema: &Value) -> Vec<Value> {
    let mut numbers = vec![
        json!(0),
        json!(-0.5),
        json!(2.5),
        json!("2.5"),
        json!(false),
    ];
    for keyword in ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"] {
        if let Some(edge) = schema.get(keyword).and_then(Value::as_f64) {
            numbers.extend([json!(edge - 0.25), json!(edge), json!(edge + 0.25)]);
        }
    }
    numbers
}

pub(super) fn fitting_text(schema: &Value) -> Value {
    if let Some(first) = schemas::texts(schema, "enum").next() {
        return first.into();
    }
    match schema.get("format").and_then(Value::as_str) {
        Some("date-time") => return json!("2024-05-01T12:30:00Z"),
        Some("uuid") => return json!("123e4567-e89b-12d3-a456-426614174000"),
        _ => {}
    }
    if let Some(text) = matching(schema, 1).pop() {
        return text.into();
    }
    let length = |keyword: &str| schema.get(keyword).and_then(Value::as_u64);
    let count = 4.clamp(
        length("minLength").unwrap_or(0),
        length("maxLength").unwrap_or(u64::MAX),
    );
    (0..count).map(|_| 't').collect::<String>().into()
}

pub(super) fn texts(schema: &Value) -> Vec<Value> {
    let mut texts = vec![json!(""), json!("text"), json!("ä€𝄞"), json!(5), json!([])];
    for member in schemas::texts(schema, "enum") {
        texts.extend([
            member.into(),
            member.to_uppercase().into(),
            format!("{member} ").into(),
        ]);
    }
    for text in matching(schema, MATCHES) {
        texts.extend([
            text.as_str().into(),
            format!("{text}!").into(),
            format!("!{text}").into(),
            format!("{text}\n").into(),
            format!("{text},{text}").into(),
            text.replace(',', ", ").into(),
        ]);
    }
    for keyword in ["minLength", "maxLength"] {
        let Some(edge) = schema.get(keyword).and_then(Value::as_u64) else {
            continue;
        };
        for count in [edge.saturating_sub(1), edge, edge + 1] {
            for letter in ['a', '𝄞'] {
                texts.push((0..count).map(|_| letter).collect::<String>().into());
            }
        }
    }
    match schema.get("format").and_then(Value::as_str) {
        Some("date-time") => texts.extend(DATE_TIMES.map(Value::from)),
        Some("uuid") => texts.extend(UUIDS.map(Value::from)),
        _ => {}
    }
    texts
}

/// Texts that match the schema's pattern.
fn matching(schema: &Value, count: usize) -> Vec<String> {
    let Some(pattern) = schema.get("pattern").and_then(Value::as_str) else {
        return Vec::new();
    };
    // The texts are made to match as a whole, so the anchors, which their maker does not know,
    // say nothing more.
    let inner = pattern.strip_prefix('^').unwrap_or(pattern);
    let inner = inner.strip_suffix('$').unwrap_or(inner);
    let strategy = proptest::string::string_regex(inner)
        .unwrap_or_else(|error| panic!("no text can be made for the pattern {pattern}: {error}"));
    let mut runner = TestRunner::deterministic();
    let made = (0..count).filter_map(|_| strategy.new_tree(&mut runner).ok());
    made.map(|tree| tree.current()).collect()
}

const DATE_TIMES: [&str; 18] = [
    "2024-05-01T12:30:00Z",
    "2024-05-01T12:30:00.5Z",
    "2024-05-01T12:30:00.1234567Z",
    "2024-05-01T12:30:00+02:00",
    "2024-05-01T12:30:00-00:30",
    "2024-02-29T00:00:00Z",
    "0001-01-01T00:00:00Z",
    "9999-12-31T23:59:59.9999999Z",
    "2023-02-29T00:00:00Z",
    "2024-13-01T00:00:00Z",
    "2024-05-01T25:00:00Z",
    "2024-05-01T12:60:00Z",
    "2024-05-01T12:30Z",
    "2024-05-01T12:30:00",
    "2024-05-01T12:30:00.Z",
    "2024-05-01",
    "20240501T123000Z",
    "yesterday",
];

const UUIDS: [&str; 9] = [
    "123e4567-e89b-12d3-a456-426614174000",
    "00000000-0000-0000-0000-000000000000",
    "123E4567-E89B-12D3-A456-426614174000",
    "123e4567e89b12d3a456426614174000",
    "{123e4567-e89b-12d3-a456-426614174000}",
    "urn:uuid:123e4567-e89b-12d3-a456-426614174000",
    "123e4567-e89b-12d3-a456-42661417400",
    "123e4567-e89b-12d3-a456-42661417400g",
    "123e4567-e89b-12d3-a456426614174000-",
];
