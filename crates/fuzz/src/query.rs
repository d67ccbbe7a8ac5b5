//! The query options, from the text of the query to the pages of the answer.

use std::fmt::Display;

use muster_model::{DeviceEnrollmentConfiguration, EnrollmentConfigurationAssignment};
use muster_model_runtime::{DateTimeOffset, Described};
use muster_odata::syntax::Options;
use muster_odata::{
    Context, Dialect, Navigation, Page, QueryFault, QueryOptions, Resource, Source, apply, plan,
    query_pairs,
};
use serde_json::Value;

use crate::rows::{assignments, configurations};

const DIALECT: Dialect = Dialect {
    dollar_optional: true,
};
const CONTEXT: Context<'static> = Context {
    now: DateTimeOffset::UNIX_EPOCH,
    max_page_size: 2,
    source: &Rows,
};
/// More pages than the rows can make.
const MOST_PAGES: usize = 10;

/// The rows are listed by id.
struct Rows;

impl Source for Rows {
    fn related(&self, _: &str, row: &Value) -> Vec<Value> {
        assignments(row)
    }

    fn place(&self, row: &Value) -> String {
        row["id"].as_str().unwrap_or_default().to_owned()
    }
}

type Pairs = Vec<(String, String)>;

pub(crate) fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let pairs = match query_pairs(text) {
        Ok(pairs) => pairs,
        Err(fault) => return well_placed(&fault, &[]),
    };
    let options = match read(&pairs) {
        Ok(options) => options,
        Err(fault) => return well_placed(&fault, &pairs),
    };
    let again = read(&written(&options.options)).map(|again| again.options);
    assert_eq!(
        again.as_ref(),
        Ok(&options.options),
        "written and read again"
    );

    let first = answer(&options);
    assert_eq!(first, answer(&options), "planned and answered again");
    match first {
        Err(fault) => well_placed(&fault, &pairs),
        Ok(page) => follow(&pairs, page),
    }
}

fn read(pairs: &[(String, String)]) -> Result<QueryOptions, QueryFault> {
    QueryOptions::parse(pairs.iter().map(|(name, value)| (name, value)), DIALECT)
}

fn answer(options: &QueryOptions) -> Result<Page, QueryFault> {
    let navigations = [Navigation {
        name: "assignments",
        schema: EnrollmentConfigurationAssignment::schema(),
        collection: true,
        expandable: true,
    }];
    let resource = Resource {
        schema: DeviceEnrollmentConfiguration::schema(),
        version: "beta",
        list: "/configurations",
        navigations: &navigations,
    };
    apply(
        &plan(options.clone(), &resource)?,
        configurations(),
        &CONTEXT,
    )
}

/// A fault lies within the text it is about, and is said in words.
fn well_placed(fault: &QueryFault, pairs: &[(String, String)]) {
    assert!(!fault.to_string().is_empty());
    let Some(position) = fault.position else {
        return;
    };
    let named = |(name, _): &&(String, String)| {
        let bare = |name: &str| name.trim_start_matches('$').to_ascii_lowercase();
        bare(name) == bare(&fault.option)
    };
    if let Some((_, value)) = pairs.iter().find(named) {
        assert!(value.is_char_boundary(position.byte), "{fault}: {value}");
        let before = value
            .get(..position.byte)
            .map(|before| before.chars().count());
        assert_eq!(before, Some(position.character), "{fault}: {value}");
    }
}

/// The pages that follow hold rows that no page before had, and they end.
fn follow(pairs: &[(String, String)], first: Page) {
    let is_token = |(name, _): &(String, String)| name.ends_with("skiptoken");
    if pairs.iter().any(is_token) {
        return;
    }
    let mut seen: Vec<Value> = Vec::new();
    let mut page = first;
    for _ in 0..MOST_PAGES {
        seen.append(&mut page.items);
        let Some(token) = page.next else {
            assert!(seen.len() <= configurations().len());
            return;
        };
        let mut next: Pairs = pairs.to_vec();
        next.push(("$skiptoken".to_owned(), token.to_string()));
        page = match read(&next).and_then(|options| answer(&options)) {
            Ok(page) => page,
            Err(fault) => panic!("a next page is refused: {fault}"),
        };
    }
    panic!("the pages have no end");
}

/// The options as their trees write them.
fn written(options: &Options) -> Pairs {
    fn list<T: Display>(items: &[T]) -> String {
        let items: Vec<String> = items.iter().map(ToString::to_string).collect();
        items.join(",")
    }
    let pairs = [
        ("$select", options.select.as_deref().map(list)),
        ("$filter", options.filter.as_ref().map(ToString::to_string)),
        ("$orderby", options.order_by.as_deref().map(list)),
        ("$top", options.top.map(|top| top.to_string())),
        ("$skip", options.skip.map(|skip| skip.to_string())),
        ("$count", options.count.map(|count| count.to_string())),
        ("$expand", options.expand.as_deref().map(list)),
        ("$search", options.search.as_ref().map(ToString::to_string)),
    ];
    let pairs = pairs.into_iter();
    let pairs = pairs.filter_map(|(name, value)| Some((name.to_owned(), value?)));
    pairs.collect()
}
