//! The grammar of the options' values.
//!
//! Owns the reading of text into syntax trees: what winnow's parsers share
//! here, and the one way in. It must never recurse or build deeper than
//! [`NESTING_LIMIT`] and [`HEIGHT_LIMIT`] allow, whatever the text.

mod expand;
mod expression;
mod lexical;
mod list;
mod literal;
mod path;
mod search;

use crate::fault::{Fault, Problem};
use crate::names::OptionName;
use crate::options::Dialect;
use crate::syntax::Options;
use winnow::error::{ErrMode, ParserError};
use winnow::stream::{LocatingSlice, Location, Stateful, Stream};
use winnow::{ModalResult, Parser};

use expand::option_value;

/// How often the parsers may call themselves. Together with [`HEIGHT_LIMIT`]
/// it lets everything that walks a tree do so on a stack of one mebibyte, even
/// in a debug build.
pub(crate) const NESTING_LIMIT: usize = 32;
/// How high a tree may grow. Operators that follow each other make it grow on
/// the left, without any nesting; `and` and `or` do not, since what they join
/// is held side by side.
pub(crate) const HEIGHT_LIMIT: usize = 64;
/// How many bytes a value may have. The longest request line the common
/// servers take is shorter.
pub(crate) const LENGTH_LIMIT: usize = 65_536;

/// The text being read, with what the parsers have to remember.
pub(crate) type Input<'t> = Stateful<LocatingSlice<&'t str>, State>;
/// What a parser answers.
pub(crate) type Parsed<O> = ModalResult<O, Fault>;

/// What the parsers remember on their way through a text.
#[derive(Clone, Debug, Default)]
pub(crate) struct State {
    nesting: usize,
    /// That of the highest tree read since the last [`measured`] began.
    height: usize,
    /// The range variables in scope, innermost last.
    variables: Vec<String>,
    /// Whether nested options may leave their `$` out.
    dollar_optional: bool,
}

impl<'t> ParserError<Input<'t>> for Fault {
    type Inner = Self;

    fn from_input(input: &Input<'t>) -> Self {
        Self::expected(input.current_token_start(), "something that can stand here")
    }

    /// Keeps the fault of the alternative that got further.
    fn or(self, other: Self) -> Self {
        if self.offset > other.offset {
            self
        } else {
            other
        }
    }

    fn into_inner(self) -> Result<Self::Inner, Self> {
        Ok(self)
    }
}

/// Reads the whole value of an option.
pub(crate) fn read(
    option: OptionName,
    text: &str,
    dialect: Dialect,
    options: &mut Options,
) -> Result<(), Fault> {
    if text.len() > LENGTH_LIMIT {
        let limit = LENGTH_LIMIT;
        return Err(Fault::new(LENGTH_LIMIT, Problem::TooLong { limit }));
    }
    let mut input = Input {
        input: LocatingSlice::new(text),
        state: State {
            dollar_optional: dialect.dollar_optional,
            ..State::default()
        },
    };
    let value = |input: &mut Input<'_>| option_value(option, options, input);
    let read = lexical::padded(value).parse_next(&mut input);
    read.map_err(|error| innermost(error, text.len()))?;
    if input.eof_offset() > 0 {
        let offset = input.current_token_start();
        return Err(Fault::expected(offset, end_of(option)));
    }
    Ok(())
}

/// What a value that could have ended goes on with.
fn end_of(option: OptionName) -> &'static str {
    match option {
        OptionName::Filter => "an operator or the end",
        OptionName::OrderBy => "an operator, 'asc', 'desc', ',' or the end",
        OptionName::Select => "'/', ',' or the end",
        OptionName::Expand => "'(', ',' or the end",
        OptionName::Search => "AND, OR, words or the end",
        OptionName::Top
        | OptionName::Skip
        | OptionName::Count
        | OptionName::SkipToken
        | OptionName::Format => "the end",
    }
}

fn innermost(error: ErrMode<Fault>, end: usize) -> Fault {
    match error {
        ErrMode::Backtrack(fault) | ErrMode::Cut(fault) => fault,
        // No input here is partial, so this cannot come about.
        ErrMode::Incomplete(_) => Fault::expected(end, "more"),
    }
}

/// Reads with a parser that may call itself, as long as it does not do so too
/// often.
fn nested<'t, O>(
    input: &mut Input<'t>,
    parser: impl Parser<Input<'t>, O, ErrMode<Fault>>,
) -> Parsed<O> {
    if input.state.nesting >= NESTING_LIMIT {
        return refuse(
            input,
            Problem::TooComplex {
                limit: NESTING_LIMIT,
            },
        );
    }
    input.state.nesting += 1;
    let outcome = measured(input, parser);
    input.state.nesting -= 1;
    let (value, height) = outcome?;
    grown(input, height + 1)?;
    Ok(value)
}

/// What a parser reads, and how high a tree that is.
fn measured<'t, O>(
    input: &mut Input<'t>,
    mut parser: impl Parser<Input<'t>, O, ErrMode<Fault>>,
) -> Parsed<(O, usize)> {
    let before = std::mem::take(&mut input.state.height);
    let outcome = parser.parse_next(input);
    let height = std::mem::replace(&mut input.state.height, before);
    Ok((outcome?, height))
}

/// Takes note of the height of a tree that was read.
fn grown(input: &mut Input<'_>, height: usize) -> Parsed<()> {
    if height > HEIGHT_LIMIT {
        return refuse(
            input,
            Problem::TooComplex {
                limit: HEIGHT_LIMIT,
            },
        );
    }
    input.state.height = input.state.height.max(height);
    Ok(())
}

fn refuse<O>(input: &Input<'_>, problem: Problem) -> Parsed<O> {
    Err(ErrMode::Cut(Fault::new(
        input.current_token_start(),
        problem,
    )))
}

/// Names what a parser reads, for when it does not even begin to.
fn named<'t, O>(
    expected: &'static str,
    mut parser: impl Parser<Input<'t>, O, ErrMode<Fault>>,
) -> impl Parser<Input<'t>, O, ErrMode<Fault>> {
    move |input: &mut Input<'t>| {
        let start = input.current_token_start();
        let name = |fault: Fault| {
            if fault.offset == start && matches!(fault.problem, Problem::Unexpected { .. }) {
                Fault::expected(start, expected)
            } else {
                fault
            }
        };
        parser.parse_next(input).map_err(|error| match error {
            ErrMode::Backtrack(fault) => ErrMode::Backtrack(name(fault)),
            error => error,
        })
    }
}

/// Whether the rest of the text begins with what a parser reads; reads nothing.
fn ahead<'t, O>(
    input: &mut Input<'t>,
    mut parser: impl Parser<Input<'t>, O, ErrMode<Fault>>,
) -> bool {
    let start = input.checkpoint();
    let found = parser.parse_next(input).is_ok();
    input.reset(&start);
    found
}
