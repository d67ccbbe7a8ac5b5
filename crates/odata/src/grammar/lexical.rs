//! The smallest parts of the grammar: space, words, quoted text.

use super::{Input, Parsed, named};
use crate::fault::Fault;
use winnow::Parser;
use winnow::combinator::{alt, cut_err, delimited, eof, not, peek, preceded, repeat, terminated};
use winnow::error::ErrMode;
use winnow::token::{any, one_of, take_while};

/// The longest identifier of
/// [OData 4.01 CSDL, 15.2](https://docs.oasis-open.org/odata/odata-csdl-xml/v4.01/odata-csdl-xml-v4.01.html#sec_SimpleIdentifier).
const IDENTIFIER_LIMIT: usize = 128;

const SPACE: [char; 2] = [' ', '\t'];

/// Any space there is.
pub(super) fn space<'t>(input: &mut Input<'t>) -> Parsed<&'t str> {
    take_while(0.., SPACE).parse_next(input)
}

/// What a parser reads, with any space around it.
pub(super) fn padded<'t, O>(
    parser: impl Parser<Input<'t>, O, ErrMode<Fault>>,
) -> impl Parser<Input<'t>, O, ErrMode<Fault>> {
    delimited(space, parser, space)
}

fn starts_identifier(character: char) -> bool {
    character.is_alphabetic() || character == '_'
}

pub(super) fn continues_identifier(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

/// An identifier without dots.
pub(super) fn identifier<'t>(input: &mut Input<'t>) -> Parsed<&'t str> {
    let rest = take_while(0..IDENTIFIER_LIMIT, continues_identifier);
    let ended = not(any.verify(|character: &char| continues_identifier(*character)));
    let word = (one_of(starts_identifier), rest, ended).take();
    named("a name", word).parse_next(input)
}

/// One or more identifiers with dots between them.
pub(super) fn dotted_name<'t>(input: &mut Input<'t>) -> Parsed<&'t str> {
    let more = repeat::<_, _, (), _, _>(0.., ('.', identifier));
    named("a name", (identifier, more).take()).parse_next(input)
}

/// A word of the grammar, in any case, that does not go on as a name would.
pub(super) fn keyword<'t>(word: &'static str) -> impl Parser<Input<'t>, &'t str, ErrMode<Fault>> {
    let boundary = alt((
        eof.void(),
        peek(any.verify(|character: &char| !continues_identifier(*character))).void(),
    ));
    terminated(winnow::ascii::Caseless(word), boundary)
}

/// Text in single quotes, in which a quote is written twice.
pub(super) fn quoted(input: &mut Input<'_>) -> Parsed<String> {
    let part = alt((
        take_while(1.., |character| character != '\''),
        "''".value("'"),
    ));
    let parts = repeat(0.., part).fold(String::new, |mut text: String, part: &str| {
        text.push_str(part);
        text
    });
    let closed = cut_err(named("a closing quotation mark", '\''));
    named("text in single quotes", delimited('\'', parts, closed)).parse_next(input)
}

/// What a parser reads between parentheses, once the first of them is there.
pub(super) fn parenthesized<'t, O>(
    parser: impl Parser<Input<'t>, O, ErrMode<Fault>>,
) -> impl Parser<Input<'t>, O, ErrMode<Fault>> {
    enclosed(parser, "an operator, ',' or ')'")
}

/// The same with what can follow what was read.
pub(super) fn enclosed<'t, O>(
    parser: impl Parser<Input<'t>, O, ErrMode<Fault>>,
    following: &'static str,
) -> impl Parser<Input<'t>, O, ErrMode<Fault>> {
    let closed = cut_err(named(following, ')'));
    delimited('(', cut_err(padded(parser)), closed)
}

/// A comma with any space around it, and then what a parser reads.
pub(super) fn after_comma<'t, O>(
    parser: impl Parser<Input<'t>, O, ErrMode<Fault>>,
) -> impl Parser<Input<'t>, O, ErrMode<Fault>> {
    preceded((space, ',', space), cut_err(parser))
}
