//! The whole language of
//! [OData 4.01 URL Conventions, 5.1.1](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_SystemQueryOptionfilter):
//! each operator, function and literal it lists is evaluated with the result it demands, or refused
//! by name at its place as not supported. None is misread as something else.

mod support;

use muster_odata::syntax::{BinaryOperator, Function};
use muster_odata::{Classification, QueryFault, plan};
use serde_json::json;
use support::{CONTEXT, ask_with, configurations, found, navigations, parse};

/// One line of the table.
struct Line {
    section: &'static str,
    name: &'static str,
    /// `holds`, or where it is refused and what the refusal names.
    becomes: &'static str,
    expression: &'static str,
}

fn language() -> Vec<Line> {
    let lines = include_str!("language.tsv").lines();
    let lines = lines.filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let parts: Vec<&str> = line.split('\t').collect();
            let [section, name, becomes, expression] = parts[..] else {
                panic!("four columns are expected: {line}");
            };
            Line {
                section,
                name,
                becomes,
                expression,
            }
        })
        .collect()
}

#[test]
fn each_of_the_language_is_evaluated_or_refused_by_name() {
    for line in language() {
        let Line {
            section,
            name,
            becomes,
            expression,
        } = line;
        let Some((character, feature)) = becomes.split_once(": ") else {
            let outcome = found(expression);
            assert_eq!(becomes, "holds");
            assert_eq!(
                outcome,
                Ok("abc".to_owned()),
                "{section} {name}: {expression}"
            );
            continue;
        };
        let fault = fault(expression);
        let place = fault
            .position
            .map(|place| (place.character + 1).to_string());
        assert_eq!(
            (fault.classification(), place.as_deref()),
            (Classification::Unsupported, Some(character)),
            "{section} {name}: {expression}: {fault}"
        );
        assert!(fault.to_string().contains(feature), "{section}: {fault}");
    }
}

fn fault(filter: &str) -> QueryFault {
    let options = match parse(&[("$filter", filter)]) {
        Ok(options) => options,
        Err(fault) => return fault,
    };
    let navigations = navigations();
    plan(options, &configurations(&navigations, "beta")).expect_err(filter)
}

#[test]
fn the_table_has_every_operator_and_function_there_is() {
    let language = language();
    let has = |name: &str| language.iter().any(|line| line.name == name);
    for operator in BinaryOperator::ALL {
        assert!(has(operator.keyword()), "{}", operator.keyword());
    }
    for function in Function::ALL {
        assert!(has(function.name()), "{}", function.name());
    }
}

#[test]
fn loops_within_loops_end() {
    let mut filter = "true".to_owned();
    for variable in ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"] {
        filter = format!("roleScopeTagIds/all({variable}:{filter})");
    }
    let tags: Vec<String> = (0..30).map(|number| number.to_string()).collect();
    let row = json!({"id": "1", "roleScopeTagIds": tags});
    let outcome = ask_with(&[("$filter", &filter)], vec![row], &CONTEXT);
    let message = outcome.expect_err("too many steps").to_string();
    assert!(message.contains("more than 100000 steps"), "{message}");
}

#[test]
fn a_pattern_that_rows_make_is_compiled_once_and_not_without_end() {
    let rows = |count: usize, distinct: usize| {
        let row = |number: usize| {
            let name = (number % distinct).to_string();
            json!({"id": number.to_string(), "displayName": name})
        };
        (0..count).map(row).collect::<Vec<_>>()
    };
    let filter = (
        "$filter",
        "matchesPattern(displayName,concat('^',displayName))",
    );
    let page = ask_with(&[filter], rows(1000, 100), &CONTEXT).expect("few patterns");
    assert_eq!(page.items.len(), 1000);
    let fault = ask_with(&[filter], rows(101, 101), &CONTEXT).expect_err("many patterns");
    assert!(
        fault
            .to_string()
            .contains("more than 100 different patterns"),
        "{fault}"
    );
}

#[test]
fn a_substring_shorter_than_nothing_is_refused() {
    let outcome = found("substring(displayName,0,-1) eq ''").expect_err("a negative length");
    assert!(
        outcome.contains("character 1: the length of a substring is below 0"),
        "{outcome}"
    );
}
