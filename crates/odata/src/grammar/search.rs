//! The grammar of `$search`.
//!
//! Words side by side must all be found, as if joined by `AND`:
//! [OData 4.01 URL Conventions, 5.1.7](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_SystemQueryOptionsearch).

use super::lexical::{parenthesized, space};
use super::{Input, Parsed, ahead, named, nested};
use crate::fault::Fault;
use crate::syntax::{Place, SearchExpression};
use winnow::Parser;
use winnow::combinator::{alt, cut_err, delimited, opt, preceded, repeat};
use winnow::stream::Location;
use winnow::token::{any, one_of, take_while};

const TERM: &str = "words in quotation marks, NOT or '('";

/// The value of `$search`.
pub(crate) fn search_expression(input: &mut Input<'_>) -> Parsed<SearchExpression> {
    nested(input, alternatives)
}

fn alternatives(input: &mut Input<'_>) -> Parsed<SearchExpression> {
    let mut operands = vec![conjunction.parse_next(input)?];
    while opt((space, word("OR"), space)).parse_next(input)?.is_some() {
        operands.push(cut_err(named(TERM, conjunction)).parse_next(input)?);
    }
    Ok(joined(operands, SearchExpression::Or))
}

fn conjunction(input: &mut Input<'_>) -> Parsed<SearchExpression> {
    let mut operands = vec![negation.parse_next(input)?];
    loop {
        space.parse_next(input)?;
        if opt((word("AND"), space)).parse_next(input)?.is_some() {
            operands.push(cut_err(named(TERM, negation)).parse_next(input)?);
        } else if !ahead(input, word("OR")) && ahead(input, one_of(starts_term)) {
            operands.push(negation.parse_next(input)?);
        } else {
            return Ok(joined(operands, SearchExpression::And));
        }
    }
}

fn joined(
    mut operands: Vec<SearchExpression>,
    join: fn(Vec<SearchExpression>) -> SearchExpression,
) -> SearchExpression {
    match operands.pop() {
        Some(only) if operands.is_empty() => only,
        Some(last) => {
            operands.push(last);
            join(operands)
        }
        None => join(operands),
    }
}

fn negation(input: &mut Input<'_>) -> Parsed<SearchExpression> {
    if opt((word("NOT"), space)).parse_next(input)?.is_some() {
        let operand = nested(input, cut_err(named(TERM, negation)))?;
        return Ok(SearchExpression::Not(Box::new(operand)));
    }
    named(
        TERM,
        alt((parenthesized(search_expression), phrase, bare_word)),
    )
    .parse_next(input)
}

/// An operator, which is written in capitals.
fn word<'t>(
    keyword: &'static str,
) -> impl Parser<Input<'t>, &'t str, winnow::error::ErrMode<Fault>> {
    bare_text.verify(move |text: &str| text == keyword)
}

fn bare_text<'t>(input: &mut Input<'t>) -> Parsed<&'t str> {
    take_while(1.., continues_word).parse_next(input)
}

fn continues_word(character: char) -> bool {
    !character.is_whitespace() && !"\"();".contains(character)
}

fn starts_term(character: char) -> bool {
    continues_word(character) || "\"(".contains(character)
}

fn bare_word(input: &mut Input<'_>) -> Parsed<SearchExpression> {
    let place = Place(input.current_token_start());
    let text = bare_text.verify(|text: &str| !["AND", "OR", "NOT"].contains(&text));
    text.map(|text: &str| SearchExpression::Term {
        text: text.to_owned(),
        place,
    })
    .parse_next(input)
}

fn phrase(input: &mut Input<'_>) -> Parsed<SearchExpression> {
    let place = Place(input.current_token_start());
    let escaped = preceded('\\', cut_err(named("the character that is escaped", any)));
    let character = alt((
        escaped,
        any.verify(|character: &char| !"\"\\".contains(*character)),
    ));
    let text = repeat(1.., character).fold(String::new, |mut text: String, character: char| {
        text.push(character);
        text
    });
    let text = cut_err(named("words to search for", text));
    let closed = cut_err(named("a closing quotation mark", '"'));
    delimited('"', text, closed)
        .map(|text| SearchExpression::Term { text, place })
        .parse_next(input)
}
