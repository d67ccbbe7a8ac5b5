//! The laws of evaluation: whatever the conditions and rows, these hold.

mod support;

use muster_odata::{Context, Page, QueryFault, Source, next_link, query_pairs};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};
use support::{CONTEXT, ask_with, parse};

/// A condition that may be true, false or null, and never faults.
fn condition() -> impl Strategy<Value = String> {
    let number = prop_oneof![
        Just("priority".to_owned()),
        Just("length(description)".to_owned()),
        Just("null".to_owned()),
        (-2_i64..4).prop_map(|number| number.to_string()),
    ];
    let operator = prop::sample::select(&["eq", "ne", "gt", "ge", "lt", "le"][..]);
    let compared = (number.clone(), operator, number);
    let leaf = prop_oneof![
        compared.prop_map(|(left, operator, right)| format!("{left} {operator} {right}")),
        "[a-c]{0,2}".prop_map(|text| format!("contains(description,'{text}')")),
        "[a-c]{0,1}".prop_map(|text| format!("startswith(displayName,'{text}')")),
        Just("null".to_owned()),
        Just("true".to_owned()),
        Just("roleScopeTagIds/any(t:t eq description)".to_owned()),
        Just("roleScopeTagIds/all(t:contains(t,description))".to_owned()),
    ];
    leaf.prop_recursive(3, 12, 2, |inner| {
        prop_oneof![
            inner.clone().prop_map(|only| format!("not ({only})")),
            (inner.clone(), inner.clone())
                .prop_map(|(left, right)| format!("({left}) and ({right})")),
            (inner.clone(), inner).prop_map(|(left, right)| format!("({left}) or ({right})")),
        ]
    })
}

fn rows() -> impl Strategy<Value = Vec<Value>> {
    let text = prop::option::of("[a-c]{0,3}");
    let row = (text, "[a-c]{0,2}", -1_i32..4, vec("[a-c]", 0..3));
    vec(row, 0..12).prop_map(|rows| {
        let rows = rows.into_iter().enumerate();
        let row = |(index, (description, name, priority, tags)): (
            usize,
            (_, String, i32, Vec<String>),
        )| {
            let description: Option<String> = description;
            json!({
                "@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration",
                "id": format!("{:02}", (index * 7) % 100),
                "displayName": name, "description": description, "priority": priority,
                "roleScopeTagIds": tags, "limit": 5,
            })
        };
        rows.map(row).collect()
    })
}

fn ids(page: &Page) -> Vec<String> {
    let ids = page.items.iter().filter_map(|row| row.get("id")?.as_str());
    ids.map(str::to_owned).collect()
}

fn found(filter: &str, rows: &[Value]) -> Result<Vec<String>, QueryFault> {
    ask_with(&[("$filter", filter)], rows.to_vec(), &CONTEXT).map(|page| ids(&page))
}

/// Which rows make a condition true, false and null.
fn truth_table(condition: &str, rows: &[Value]) -> [Result<Vec<String>, QueryFault>; 3] {
    [
        found(condition, rows),
        found(&format!("not ({condition})"), rows),
        found(&format!("({condition}) eq null"), rows),
    ]
}

/// Expressions at the edges of their types, most of them well typed.
fn extreme() -> impl Strategy<Value = String> {
    let leaf = prop::sample::select(
        &[
            "9223372036854775807",
            "-9223372036854775808",
            "0",
            "-1",
            "1.5",
            "1e308",
            "-INF",
            "NaN",
            "INF",
            "5e-324",
            "maxdatetime()",
            "mindatetime()",
            "now()",
            "9999-12-31",
            "0001-01-01",
            "9999-12-31T23:59:59.9999999-00:00",
            "9999-12-31T00:00:00-23:00",
            "23:59:59.999999999999",
            "0001-01-02T00:00:00+23:59",
            "duration'P106751991167DT0S'",
            "duration'-P10675199D'",
            "duration'PT0.0000001S'",
            "null",
            "priority",
            "limitless",
            "displayName",
            "createdDateTime",
            "'é'",
            "''",
            "description",
            "roleScopeTagIds",
            "$it",
            "deviceEnrollmentConfigurationType",
            "'limit'",
            "roleScopeTagIds/$count",
            "true",
            "6b6a7a0e-0000-4000-8000-000000000000",
        ][..],
    );
    let operator = &[
        "add", "sub", "mul", "div", "divby", "mod", "eq", "lt", "and", "or", "has",
    ][..];
    let function = &[
        "year",
        "month",
        "day",
        "hour",
        "minute",
        "second",
        "fractionalseconds",
        "totalseconds",
        "date",
        "time",
        "totaloffsetminutes",
        "round",
        "floor",
        "ceiling",
        "length",
        "trim",
        "not",
        "-",
    ][..];
    let kinds = &[
        "Edm.String",
        "Edm.Int32",
        "Edm.Double",
        "Edm.Date",
        "Edm.Duration",
        "Edm.Guid",
    ][..];
    leaf.prop_map(str::to_owned).prop_recursive(3, 8, 3, move |inner| {
        let pair = (inner.clone(), prop::sample::select(operator), inner.clone());
        let call = (prop::sample::select(function), inner.clone());
        let cast = (inner.clone(), prop::sample::select(kinds));
        prop_oneof![
            3 => pair.prop_map(|(left, operator, right)| format!("({left} {operator} {right})")),
            2 => call.prop_map(|(function, argument)| format!("{function}({argument})")),
            1 => cast.prop_map(|(value, kind)| format!("cast({value},{kind})")),
            1 => (inner.clone(), inner.clone(), inner)
                .prop_map(|(text, start, length)| format!("substring({text},{start},{length})")),
        ]
    })
}

/// Follows pages to the end, letting `between` write before each.
fn follow(
    pairs: &[(&str, &str)],
    rows: &mut Vec<Value>,
    size: usize,
    mut between: impl FnMut(&mut Vec<Value>, &Page),
) -> Vec<Vec<String>> {
    let context = Context {
        max_page_size: size,
        ..CONTEXT
    };
    let mut pages = Vec::new();
    let mut token: Option<String> = None;
    loop {
        let mut all = pairs.to_vec();
        all.extend(token.as_deref().map(|token| ("$skiptoken", token)));
        let page = ask_with(&all, rows.clone(), &context).expect("valid");
        pages.push(ids(&page));
        between(rows, &page);
        match page.next {
            Some(next) => token = Some(next.to_string()),
            None => return pages,
        }
    }
}

const ORDERS: &[&str] = &[
    "priority",
    "priority desc,displayName",
    "description desc",
    "description,priority desc",
    "length(description) desc",
    "createdDateTime",
];

/// Rows that are related to every row.
struct Related(Vec<Value>);

impl Source for Related {
    fn related(&self, _: &str, _: &Value) -> Vec<Value> {
        self.0.clone()
    }

    fn place(&self, row: &Value) -> String {
        row["id"].to_string()
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn nothing_at_the_edges_of_types_panics(expressions in vec(extreme(), 20)) {
        let context = Context { max_page_size: 1, ..CONTEXT };
        for expression in expressions {
            let _ = ask_with(&[("$filter", &expression)], support::rows(), &context);
            let condition = format!("({expression}) eq null");
            let _ = ask_with(&[("$filter", &condition)], support::rows(), &context);
            let order = [("$orderby", expression.as_str())];
            if let Ok(Page { next: Some(next), .. }) = ask_with(&order, support::rows(), &context) {
                let token = next.to_string();
                let next = [("$orderby", expression.as_str()), ("$skiptoken", token.as_str())];
                prop_assert!(ask_with(&next, support::rows(), &context).is_ok());
            }
        }
    }

    #[test]
    fn not_not_is_nothing(condition in condition(), rows in rows()) {
        let double = format!("not (not ({condition}))");
        prop_assert_eq!(truth_table(&condition, &rows), truth_table(&double, &rows));
    }

    #[test]
    fn de_morgans_laws_hold(left in condition(), right in condition(), rows in rows()) {
        for (one, other) in [("and", "or"), ("or", "and")] {
            let outer = format!("not (({left}) {one} ({right}))");
            let inner = format!("(not ({left})) {other} (not ({right}))");
            prop_assert_eq!(truth_table(&outer, &rows), truth_table(&inner, &rows));
        }
    }

    #[test]
    fn every_row_is_true_false_or_null(condition in condition(), rows in rows()) {
        let mut all: Vec<String> = truth_table(&condition, &rows)
            .into_iter()
            .flat_map(|part| part.expect("valid"))
            .collect();
        all.sort();
        prop_assert_eq!(all, found("true", &rows).expect("valid"));
    }

    #[test]
    fn connectives_commute_and_distribute(
        one in condition(), two in condition(), three in condition(), rows in rows(),
    ) {
        prop_assert_eq!(
            truth_table(&format!("({one}) and ({two})"), &rows),
            truth_table(&format!("({two}) and ({one})"), &rows)
        );
        prop_assert_eq!(
            truth_table(&format!("({one}) and (({two}) or ({three}))"), &rows),
            truth_table(&format!("(({one}) and ({two})) or (({one}) and ({three}))"), &rows)
        );
    }

    #[test]
    fn membership_is_a_chain_of_equalities(rows in rows(), values in vec(-1_i32..4, 1..4)) {
        let list: Vec<_> = values.iter().map(i32::to_string).collect();
        let chain: Vec<_> = values.iter().map(|value| format!("priority eq {value}")).collect();
        prop_assert_eq!(
            found(&format!("priority in ({})", list.join(",")), &rows),
            found(&chain.join(" or "), &rows)
        );
    }

    #[test]
    fn sorting_keeps_every_row_and_does_nothing_twice(rows in rows(), order in prop::sample::select(ORDERS)) {
        let sorted = |rows: Vec<Value>| {
            ask_with(&[("$orderby", order)], rows, &CONTEXT).expect("valid").items
        };
        let once = sorted(rows.clone());
        prop_assert_eq!(once.len(), rows.len());
        prop_assert_eq!(sorted(once.clone()), once);
    }

    #[test]
    fn equal_rows_keep_their_order(rows in rows()) {
        let mut expected = rows.clone();
        expected.sort_by_key(|row| row["priority"].as_i64());
        let page = ask_with(&[("$orderby", "priority")], rows.clone(), &CONTEXT).expect("valid");
        prop_assert_eq!(page.items, expected);
        let page = ask_with(&[], rows.clone(), &CONTEXT).expect("valid");
        prop_assert_eq!(page.items, rows);
    }

    #[test]
    fn equal_rows_keep_their_order_within_expand(mut rows in rows()) {
        use muster_odata::{Navigation, Resource, plan, shape};
        use muster_model_runtime::Described;
        for row in &mut rows { row["target"] = json!(null); }
        let navigations = [Navigation {
            name: "related",
            schema: muster_model::DeviceEnrollmentConfiguration::schema(),
            collection: true,
            expandable: true,
        }];
        let options = parse(&[("$expand", "related($orderby=priority;$select=id,priority)")]).expect("valid");
        let resource = Resource { navigations: &navigations, ..support::configurations(&[], "beta") };
        let planned = plan(options, &resource).expect("valid");
        let related = Related(rows.clone());
        let context = Context { source: &related, ..CONTEXT };
        let shaped = shape(&planned, json!({"id": "x"}), &context).expect("valid");
        let mut expected = rows.clone();
        expected.sort_by_key(|row| row["priority"].as_i64());
        let id = |row: &Value| row["id"].clone();
        let answered: Vec<Value> = shaped["related"].as_array().expect("rows").iter().map(id).collect();
        prop_assert_eq!(answered, expected.iter().map(id).collect::<Vec<_>>());
    }

    #[test]
    fn pages_partition_the_answer(
        mut rows in rows(),
        condition in condition(),
        order in prop::sample::select(ORDERS),
        size in 1_usize..5,
        skip in 0_usize..3,
    ) {
        let skip = skip.to_string();
        let pairs = [("$filter", condition.as_str()), ("$orderby", order), ("$skip", skip.as_str())];
        let whole = ids(&ask_with(&pairs, rows.clone(), &CONTEXT).expect("valid"));
        let pages = follow(&pairs, &mut rows, size, |_, _| {});
        prop_assert!(pages.iter().all(|page| page.len() <= size));
        prop_assert!(pages.len() == 1 || pages.iter().all(|page| !page.is_empty()));
        prop_assert_eq!(pages.concat(), whole);
    }

    #[test]
    fn a_row_that_stays_is_on_one_page_whatever_is_written_between_them(
        mut rows in rows(), size in 1_usize..4,
        order in prop::sample::select([&[""], ORDERS].concat()),
        gone in vec(any::<prop::sample::Index>(), 0..20),
    ) {
        let pairs: &[_] = if order.is_empty() { &[] } else { &[("$orderby", order)] };
        let whole = ids(&ask_with(pairs, rows.clone(), &CONTEXT).expect("valid"));
        let mut gone = gone.into_iter();
        let mut never_read: Vec<String> = Vec::new();
        let mut added = 0;
        let pages = follow(pairs, &mut rows, size, |rows, page| {
            // All of the page that was read, and some of those that were not.
            let read = ids(page);
            rows.retain(|row| !read.iter().any(|id| row["id"] == json!(id)));
            for index in gone.by_ref().take(2) {
                if rows.is_empty() { break; }
                let row = rows.remove(index.index(rows.len()));
                never_read.extend(row["id"].as_str().map(str::to_owned));
            }
            // What is added at the end without end is read without end.
            if added == 3 { return; }
            added += 1;
            rows.push(json!({
                "@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration",
                "id": format!("new{added}"), "priority": 2, "displayName": "b",
                "description": "b", "roleScopeTagIds": [], "limit": 1,
            }));
        });
        let old: Vec<_> = pages.concat().into_iter().filter(|id| !id.starts_with("new")).collect();
        let expected: Vec<_> = whole.into_iter().filter(|id| !never_read.contains(id)).collect();
        prop_assert_eq!(old, expected);
    }

    #[test]
    fn a_next_link_reads_as_the_query_it_was_made_from(value in "\\PC{0,20}") {
        let context = Context { max_page_size: 1, ..CONTEXT };
        let page = ask_with(&[], support::rows(), &context).expect("valid");
        let token = page.next.expect("more rows");
        let pairs = [("$search", value.as_str()), ("$skiptoken", "old")];
        let link = next_link("https://host/v1.0/x", pairs, &token);
        let (_, query) = link.split_once('?').expect("a query");
        let expected = [
            ("$search".to_owned(), value.clone()),
            ("$skiptoken".to_owned(), token.to_string()),
        ];
        prop_assert_eq!(query_pairs(query), Ok(expected.to_vec()));
    }

    #[test]
    fn no_mangled_token_is_taken(position in 0_usize..200, letter in "[A-Za-z0-9_-]") {
        let context = Context { max_page_size: 1, ..CONTEXT };
        let page = ask_with(&[("$orderby", "priority")], support::rows(), &context).expect("valid");
        let token = page.next.expect("more rows").to_string();
        let mut mangled: Vec<char> = token.chars().collect();
        let index = position % mangled.len();
        prop_assume!(mangled[index].to_string() != letter);
        mangled.splice(index..=index, letter.chars());
        let mangled: String = mangled.into_iter().collect();
        let outcome = ask_with(&[("$orderby", "priority"), ("$skiptoken", &mangled)], support::rows(), &context);
        prop_assert!(outcome.is_err());
    }
}

#[test]
fn a_token_belongs_to_its_options() {
    let context = Context {
        max_page_size: 1,
        ..CONTEXT
    };
    let page = ask_with(&[("$orderby", "priority")], support::rows(), &context).expect("valid");
    let token = page.next.expect("more rows").to_string();
    let ask = |order| {
        ask_with(
            &[("$orderby", order), ("$skiptoken", &token)],
            support::rows(),
            &context,
        )
    };
    assert!(ask("priority").is_ok());
    assert!(
        ask(" priority   asc").is_ok(),
        "the spelling does not matter"
    );
    let fault = ask("priority desc").expect_err("another order").to_string();
    assert!(fault.contains("other options"), "{fault}");
}
