//! Planning of one level of options: a query's own, or those of an expansion.

use super::expression::{Scope, wrong_type};
use super::node::Node;
use super::search::SearchPlan;
use super::select::SelectPlan;
use super::{Navigation, Resource};
use crate::fault::{Fault, Problem};
use crate::model::qualified;
use crate::names::OptionName;
use crate::pattern::Written;
use crate::syntax::{ExpandItem, Options, OrderItem};
use muster_model_runtime::Schema;
use std::collections::BTreeSet;

/// By how many expressions rows may be sorted. Each is computed for every row
/// and has a value in the next link. Microsoft's own library takes
/// [5 by default](https://learn.microsoft.com/en-us/dotnet/api/microsoft.aspnetcore.odata.query.validator.odatavalidationsettings.maxorderbynodecount).
const ORDER_LIMIT: usize = 10;

/// What a level of options is planned in.
#[derive(Clone, Copy)]
pub(crate) struct Around<'q> {
    /// The patterns of the whole query.
    pub(super) patterns: &'q Written,
    /// What the row looks like that an expansion's rows are related to.
    pub(super) outer: Option<&'static Schema>,
}

/// One level of options, planned.
#[derive(Debug)]
pub(crate) struct Layer {
    pub(crate) filter: Option<Node>,
    pub(crate) search: Option<SearchPlan>,
    pub(crate) order: Vec<Sorting>,
    pub(crate) skip: usize,
    pub(crate) top: Option<usize>,
    pub(crate) count: bool,
    pub(crate) select: Option<SelectPlan>,
    pub(crate) expand: Vec<Expansion>,
}

/// One thing that is sorted by.
#[derive(Debug)]
pub(crate) struct Sorting {
    pub(crate) node: Node,
    pub(crate) descending: bool,
}

/// One relationship that is expanded.
#[derive(Debug)]
pub(crate) struct Expansion {
    pub(crate) navigation: Navigation,
    pub(crate) layer: Layer,
}

impl Layer {
    /// Plans the options; a fault comes with the option it is in.
    pub(crate) fn plan(
        options: &Options,
        resource: &Resource<'_>,
        around: Around<'_>,
    ) -> Result<Self, (OptionName, Fault)> {
        let within = |option| move |fault| (option, fault);
        let filter = options.filter.as_ref().map(|condition| {
            scope(resource, around)
                .condition("'$filter'", condition)
                .map_err(within(OptionName::Filter))
        });
        let search = options.search.as_ref().map(|condition| {
            SearchPlan::plan(condition, resource).map_err(within(OptionName::Search))
        });
        let order = options.order_by.as_deref().unwrap_or_default();
        let order = plan_order(order, resource, around).map_err(within(OptionName::OrderBy))?;
        let select = options
            .select
            .as_ref()
            .map(|items| SelectPlan::plan(items, resource).map_err(within(OptionName::Select)));
        let expand = options.expand.as_deref().unwrap_or_default();
        let expand = plan_expand(expand, resource, around).map_err(within(OptionName::Expand))?;
        Ok(Self {
            filter: filter.transpose()?,
            search: search.transpose()?,
            order,
            skip: options.skip.unwrap_or_default(),
            top: options.top,
            count: options.count.unwrap_or_default(),
            select: select.transpose()?,
            expand,
        })
    }
}

fn scope<'q>(resource: &Resource<'q>, around: Around<'q>) -> Scope<'q> {
    Scope {
        schema: resource.schema,
        version: resource.version,
        patterns: around.patterns,
        outer: around.outer,
        relationships: resource
            .navigations
            .iter()
            .map(|navigation| navigation.name)
            .collect(),
        variables: Vec::new(),
    }
}

fn plan_order(
    items: &[OrderItem],
    resource: &Resource<'_>,
    around: Around<'_>,
) -> Result<Vec<Sorting>, Fault> {
    let plan_item = |item: &OrderItem| {
        let node = scope(resource, around).expression(&item.expression)?;
        if !node.node_type.is_ordered() {
            let expected = "something that has an order";
            return Err(wrong_type(
                node.offset,
                "'$orderby'",
                expected,
                node.node_type,
            ));
        }
        let descending = item.descending;
        Ok(Sorting { node, descending })
    };
    // What is equal in an expression is so in its repetition too.
    let mut known = BTreeSet::new();
    let is_new = |item: &&OrderItem| known.insert(item.expression.to_string());
    let items: Vec<&OrderItem> = items.iter().filter(is_new).collect();
    let surplus = items.get(ORDER_LIMIT).map(|item| item.expression.place.0);
    check_number(OptionName::OrderBy, items.len(), ORDER_LIMIT, surplus)?;
    items.into_iter().map(plan_item).collect()
}

/// Refuses an option that has more different items than it may; `surplus` is
/// where the first of them is written.
pub(super) fn check_number(
    option: OptionName,
    number: usize,
    limit: usize,
    surplus: Option<usize>,
) -> Result<(), Fault> {
    surplus.map_or(Ok(()), |offset| {
        let option = option.spelling();
        let problem = Problem::TooManyItems {
            option,
            number,
            limit,
        };
        Err(Fault::new(offset, problem))
    })
}

fn plan_expand(
    items: &[ExpandItem],
    resource: &Resource<'_>,
    around: Around<'_>,
) -> Result<Vec<Expansion>, Fault> {
    let mut expansions: Vec<Expansion> = Vec::new();
    for item in items {
        for navigation in named(item, resource)? {
            let is_known = |known: &Expansion| known.navigation.name == navigation.name;
            if expansions.iter().any(is_known) {
                return Err(Fault::new(item.place.0, Problem::Duplicate));
            }
            if !navigation.expandable {
                let feature = format!("expanding '{}'", navigation.name);
                return Err(Fault::unsupported(item.place.0, feature));
            }
            let related = Resource {
                schema: navigation.schema,
                navigations: &[],
                ..*resource
            };
            // The nested options are all part of the one value of `$expand`.
            if item.options.expand.is_some() {
                let feature = format!("'$expand' within '{}'", navigation.name);
                return Err(Fault::unsupported(item.place.0, feature));
            }
            let around = Around {
                outer: Some(resource.schema),
                ..around
            };
            let layer = Layer::plan(&item.options, &related, around).map_err(|(_, fault)| fault)?;
            expansions.push(Expansion { navigation, layer });
        }
    }
    Ok(expansions)
}

/// The relationships an item of `$expand` stands for.
fn named(item: &ExpandItem, resource: &Resource<'_>) -> Result<Vec<Navigation>, Fault> {
    let all = resource.navigations;
    if item.name == "*" {
        return Ok(all.to_vec());
    }
    let found = all
        .iter()
        .find(|navigation| navigation.name.eq_ignore_ascii_case(&item.name));
    found.map(|navigation| vec![*navigation]).ok_or_else(|| {
        let problem = Problem::UnknownNavigation {
            name: item.name.clone(),
            type_name: qualified(resource.schema.type_name()),
            known: all
                .iter()
                .map(|navigation| navigation.name.to_owned())
                .collect(),
        };
        Fault::new(item.place.0, problem)
    })
}
