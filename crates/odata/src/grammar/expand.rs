//! The grammar of `$expand` and of the options it nests.

use super::expression::expression;
use super::lexical::{dotted_name, enclosed, identifier, padded, space};
use super::list::{listed, order_items, select_items};
use super::search::search_expression;
use super::{Input, Parsed, named, nested};
use crate::fault::{Fault, Problem};
use crate::names::OptionName;
use crate::near::near;
use crate::syntax::{ExpandItem, Options, Place};
use winnow::Parser;
use winnow::combinator::{alt, cut_err, opt};
use winnow::error::ErrMode;
use winnow::stream::Location;
use winnow::token::take_while;

/// The greatest `$top` and `$skip`, an `Edm.Int32` as Graph has it.
const NUMBER_LIMIT: u32 = i32::MAX.unsigned_abs();

/// The value of `$expand`.
pub(crate) fn expand_items(input: &mut Input<'_>) -> Parsed<Vec<ExpandItem>> {
    nested(input, |input: &mut Input<'_>| listed(expand_item, input))
}

fn expand_item(input: &mut Input<'_>) -> Parsed<ExpandItem> {
    let place = input.current_token_start();
    let mut name = named("a relationship or '*'", alt(("*", dotted_name)));
    let name = name.parse_next(input)?.to_owned();
    if name.contains('.') {
        let feature = format!("the type '{name}' in $expand");
        return Err(ErrMode::Cut(Fault::unsupported(place, feature)));
    }
    let slash = input.current_token_start();
    if opt('/').parse_next(input)?.is_some() {
        let feature = format!("a path behind '{name}' in $expand");
        return Err(ErrMode::Cut(Fault::unsupported(slash, feature)));
    }
    let options = opt(enclosed(nested_options, "';' or ')'")).parse_next(input)?;
    Ok(ExpandItem {
        name,
        place: Place(place),
        options: options.unwrap_or_default(),
    })
}

/// Options with semicolons between them.
fn nested_options(input: &mut Input<'_>) -> Parsed<Options> {
    let mut options = Options::default();
    loop {
        nested_option(&mut options, input)?;
        if opt(padded(';')).parse_next(input)?.is_none() {
            return Ok(options);
        }
    }
}

fn nested_option(options: &mut Options, input: &mut Input<'_>) -> Parsed<()> {
    let place = input.current_token_start();
    let refuse = |problem| Err(ErrMode::Cut(Fault::new(place, problem)));
    let mut name = named(
        "a nested option such as $select",
        (opt('$'), identifier).take(),
    );
    let name = name.parse_next(input)?;
    let Some(option) = OptionName::by_name(name) else {
        if OptionName::is_unsupported(name) {
            let feature = format!("the nested option '{name}'");
            return refuse(Problem::Unsupported { feature });
        }
        return refuse(Problem::UnknownNestedOption {
            name: name.to_owned(),
            near: near(name, OptionName::spellings()),
        });
    };
    if !name.starts_with('$') && !input.state.dollar_optional {
        let spelling = option.spelling().to_owned();
        return refuse(Problem::DollarMissing { spelling });
    }
    cut_err((space, named("'='", '='), space)).parse_next(input)?;
    if options.has(option) {
        return refuse(Problem::Duplicate);
    }
    if option_value(option, options, input)? {
        Ok(())
    } else {
        let feature = format!("'{}' within $expand", option.spelling());
        refuse(Problem::Unsupported { feature })
    }
}

/// Reads the value of an option, if it is one that may be nested.
pub(crate) fn option_value(
    option: OptionName,
    options: &mut Options,
    input: &mut Input<'_>,
) -> Parsed<bool> {
    match option {
        OptionName::Select => options.select = Some(cut_err(select_items).parse_next(input)?),
        OptionName::Filter => options.filter = Some(cut_err(expression).parse_next(input)?),
        OptionName::OrderBy => options.order_by = Some(cut_err(order_items).parse_next(input)?),
        OptionName::Top => options.top = Some(cut_err(number).parse_next(input)?),
        OptionName::Skip => options.skip = Some(cut_err(number).parse_next(input)?),
        OptionName::Count => options.count = Some(cut_err(truth).parse_next(input)?),
        OptionName::Expand => options.expand = Some(cut_err(expand_items).parse_next(input)?),
        OptionName::Search => {
            options.search = Some(cut_err(search_expression).parse_next(input)?);
        }
        OptionName::SkipToken | OptionName::Format => return Ok(false),
    }
    Ok(true)
}

fn number(input: &mut Input<'_>) -> Parsed<usize> {
    let digits = take_while(1.., |digit: char| digit.is_ascii_digit());
    let number = digits.verify_map(|digits: &str| {
        let number: u32 = digits.parse().ok()?;
        usize::try_from(number)
            .ok()
            .filter(|_| number <= NUMBER_LIMIT)
    });
    named("a whole number from 0 to 2147483647", number).parse_next(input)
}

fn truth(input: &mut Input<'_>) -> Parsed<bool> {
    let truth = identifier.verify_map(|word| match word.to_ascii_lowercase().as_str() {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    });
    named("true or false", truth).parse_next(input)
}
