//! The grammar of `$select` and `$orderby`.

use super::expression::expression;
use super::lexical::{after_comma, keyword, padded, space};
use super::path::select_path;
use super::{Input, Parsed, named};
use crate::fault::Fault;
use crate::syntax::{OrderItem, SelectItem};
use winnow::Parser;
use winnow::combinator::{alt, opt, preceded};
use winnow::error::ErrMode;

/// One or more of what a parser reads, with commas between them.
pub(super) fn listed<'t, O>(
    mut parser: impl Parser<Input<'t>, O, ErrMode<Fault>>,
    input: &mut Input<'t>,
) -> Parsed<Vec<O>> {
    let mut items = vec![parser.parse_next(input)?];
    while let Some(item) = opt(after_comma(parser.by_ref())).parse_next(input)? {
        items.push(item);
    }
    Ok(items)
}

/// The value of `$select`.
pub(crate) fn select_items(input: &mut Input<'_>) -> Parsed<Vec<SelectItem>> {
    let everything = '*'.value(SelectItem::Everything);
    let item = alt((everything, select_path.map(SelectItem::Path)));
    listed(named("a property or '*'", item), input)
}

/// The value of `$orderby`.
pub(crate) fn order_items(input: &mut Input<'_>) -> Parsed<Vec<OrderItem>> {
    let direction = alt((keyword("asc").value(false), keyword("desc").value(true)));
    let item = (expression, opt(preceded(space, direction)));
    let item = item.map(|(expression, descending)| OrderItem {
        expression,
        descending: descending.unwrap_or_default(),
    });
    listed(padded(item), input)
}
