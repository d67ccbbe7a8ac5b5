//! Answering a query from rows.
//!
//! Owns the order in which options take effect, which is that of
//! [OData 4.01 Protocol, 11.2.1](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_SystemQueryOptions):
//! `$filter`, `$search`, `$count`, `$orderby`, then the page, and only for its
//! rows `$expand` and `$select`.

mod link;
mod projection;
mod sort;
mod token;

use crate::evaluate::{Subject, Surroundings, found, holds};
use crate::fault::{Fault, QueryFault};
use crate::names::OptionName;
use crate::plan::{Layer, Planned};
use muster_model_runtime::DateTimeOffset;
use projection::project;
use serde_json::Value as Json;
use sort::{Keyed, past, stably};

pub use link::{length_in_link, next_link, query_pairs};
pub use token::SkipToken;

/// What only the caller knows of rows.
pub trait Source {
    /// The rows related to a row, in their order.
    fn related(&self, navigation: &str, row: &Json) -> Vec<Json>;

    /// Where a row stands in its list: a text that ascends from each row to the
    /// next, and that a row keeps as long as it is there.
    fn place(&self, row: &Json) -> String;
}

/// What an answer depends on beside the query and the rows.
#[derive(Clone, Copy)]
pub struct Context<'c> {
    /// The moment `now()` is.
    pub now: DateTimeOffset,
    /// The most rows of a page, whatever `$top` says.
    pub max_page_size: usize,
    /// Where the rows are from.
    pub source: &'c dyn Source,
}

/// One page of an answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// The rows, shaped as the query asks.
    pub items: Vec<Json>,
    /// How many rows all pages have, where `$count=true` asks for it.
    pub count: Option<usize>,
    /// Where the next page begins; none on the last.
    pub next: Option<SkipToken>,
}

/// Where a fault was found.
type Located = (OptionName, Fault);

fn within(option: OptionName) -> impl Fn(Fault) -> Located {
    move |fault| (option, fault)
}

/// Answers a query for a collection.
///
/// Rows are sorted by `$orderby`, and among equals, or where there is none,
/// left in the order in which they are given, which is that of their
/// [places](Source::place). A next page begins where the one before ended
/// even when rows were written or deleted in between; see [`SkipToken`].
///
/// `$top` is the size of a page and not that of the answer:
/// [Microsoft Graph](https://learn.microsoft.com/en-us/graph/query-parameters#top-parameter)
/// gives a next link when more rows remain. `$skip` counts from the beginning,
/// so it has no effect together with `$skiptoken`.
///
/// # Errors
///
/// A [`QueryFault`] when an expression divides by zero or leaves the range of
/// its type.
pub fn apply(
    planned: &Planned,
    rows: Vec<Json>,
    context: &Context<'_>,
) -> Result<Page, QueryFault> {
    page(planned, rows, context).map_err(|(option, fault)| planned.options.fault(option, fault))
}

fn page(planned: &Planned, rows: Vec<Json>, context: &Context<'_>) -> Result<Page, Located> {
    let layer = &planned.layer;
    let source = context.source;
    let surroundings = Surroundings::new(context.now);
    let rows = matching(layer, rows, None, &surroundings)?;
    let count = layer.count.then_some(rows.len());
    let sorted =
        stably(&layer.order, rows, None, &surroundings).map_err(within(OptionName::OrderBy))?;
    let mut rest: Vec<Keyed> = match &planned.token {
        Some(token) => {
            past(&layer.order, token, sorted, source).map_err(within(OptionName::SkipToken))?
        }
        None => sorted.into_iter().skip(layer.skip).collect(),
    };
    let size = layer.top.unwrap_or(usize::MAX).min(context.max_page_size);
    let more = rest.len() > size;
    rest.truncate(size);
    // A page without rows has no last row to go on from, nor would it help.
    let next = rest
        .last()
        .filter(|_| more)
        .map(|last| SkipToken::after(last, source.place(&last.row), planned.fingerprint));
    let items = rest
        .into_iter()
        .map(|keyed| shaped(layer, keyed.row, None, source, &surroundings));
    Ok(Page {
        items: items.collect::<Result<_, _>>()?,
        count,
        next,
    })
}

/// How many rows a query for `/$count` finds.
///
/// # Errors
///
/// As [`apply`] has them.
pub fn count(
    planned: &Planned,
    rows: Vec<Json>,
    context: &Context<'_>,
) -> Result<usize, QueryFault> {
    matching(&planned.layer, rows, None, &Surroundings::new(context.now))
        .map(|rows| rows.len())
        .map_err(|(option, fault)| planned.options.fault(option, fault))
}

/// Answers a query for a single resource: `$expand` and `$select`.
///
/// # Errors
///
/// As [`apply`] has them, within `$expand`.
pub fn shape(planned: &Planned, row: Json, context: &Context<'_>) -> Result<Json, QueryFault> {
    let surroundings = Surroundings::new(context.now);
    shaped(&planned.layer, row, None, context.source, &surroundings)
        .map_err(|(option, fault)| planned.options.fault(option, fault))
}

fn matching(
    layer: &Layer,
    rows: Vec<Json>,
    outer: Option<&Json>,
    surroundings: &Surroundings,
) -> Result<Vec<Json>, Located> {
    let mut matching = Vec::new();
    for row in rows {
        let passes = match &layer.filter {
            Some(filter) => holds(filter, Subject { item: &row, outer }, surroundings)
                .map_err(within(OptionName::Filter))?,
            None => true,
        };
        if passes
            && layer
                .search
                .as_ref()
                .is_none_or(|search| found(search, &row))
        {
            matching.push(row);
        }
    }
    Ok(matching)
}

fn shaped(
    layer: &Layer,
    row: Json,
    outer: Option<&Json>,
    source: &dyn Source,
    surroundings: &Surroundings,
) -> Result<Json, Located> {
    let mut related = Vec::with_capacity(layer.expand.len());
    for expansion in &layer.expand {
        let navigation = &expansion.navigation;
        let rows = source.related(navigation.name, &row);
        let outer = outer.unwrap_or(&row);
        let inner = &expansion.layer;
        // Whatever goes wrong inside is wrong within the value of `$expand`.
        let outward = |(_, fault)| (OptionName::Expand, fault);
        if navigation.collection {
            let (rows, count) =
                expanded(inner, rows, outer, source, surroundings).map_err(outward)?;
            related.push((navigation.name, Json::Array(rows), count));
        } else {
            let only = rows
                .into_iter()
                .next()
                .map(|only| shaped(inner, only, Some(outer), source, surroundings));
            let only = only.transpose().map_err(outward)?;
            related.push((navigation.name, only.unwrap_or(Json::Null), None));
        }
    }
    let mut row = match &layer.select {
        Some(select) => project(select, row),
        None => row,
    };
    if let Json::Object(members) = &mut row {
        for (name, value, count) in related {
            if let Some(count) = count {
                members.insert(format!("{name}@odata.count"), Json::from(count));
            }
            members.insert(name.to_owned(), value);
        }
    }
    Ok(row)
}

/// Related rows. They are not paged: what is expanded has no next link in
/// Graph, so all of them are in the answer unless `$top` says otherwise.
fn expanded(
    layer: &Layer,
    rows: Vec<Json>,
    outer: &Json,
    source: &dyn Source,
    surroundings: &Surroundings,
) -> Result<(Vec<Json>, Option<usize>), Located> {
    let rows = matching(layer, rows, Some(outer), surroundings)?;
    let count = layer.count.then_some(rows.len());
    let rows = stably(&layer.order, rows, Some(outer), surroundings)
        .map_err(within(OptionName::Expand))?;
    let rows = rows
        .into_iter()
        .skip(layer.skip)
        .take(layer.top.unwrap_or(usize::MAX));
    let rows = rows.map(|keyed| shaped(layer, keyed.row, Some(outer), source, surroundings));
    Ok((rows.collect::<Result<_, _>>()?, count))
}
