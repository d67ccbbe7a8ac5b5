//! The grammar of common expressions: operators by precedence, and calls.

use super::lexical::{after_comma, dotted_name, keyword, padded, parenthesized, quoted, space};
use super::literal::{bare_literal, negative};
use super::path::{constant_word, dollar_path, worded};
use super::{Input, Parsed, ahead, grown, measured, named, nested};
use crate::fault::{Fault, Problem};
use crate::near::near;
use crate::syntax::{
    Among, BinaryOperator, Expression, ExpressionKind, Function, Level, Literal, LogicalOperator,
    Place, TypeName,
};
use winnow::Parser;
use winnow::combinator::{alt, cut_err, opt, preceded, repeat};
use winnow::error::ErrMode;
use winnow::stream::{Location, Stream};
use winnow::token::any;

const OPERAND: &str = "a literal, a property, a function or '('";

/// A whole expression.
pub(crate) fn expression(input: &mut Input<'_>) -> Parsed<Expression> {
    nested(input, |input: &mut Input<'_>| climb(Level::Or, input))
}

/// An operator between two operands.
#[derive(Clone, Copy)]
enum Operator {
    Logical(LogicalOperator),
    Binary(BinaryOperator),
    In,
}

impl Operator {
    fn level(self) -> Level {
        match self {
            Self::Logical(operator) => operator.level(),
            Self::Binary(operator) => operator.level(),
            Self::In => Level::Primary,
        }
    }

    fn by_keyword(word: &str) -> Option<Self> {
        let is = |keyword: &str| keyword.eq_ignore_ascii_case(word);
        [LogicalOperator::And, LogicalOperator::Or]
            .into_iter()
            .find(|operator| is(operator.keyword()))
            .map(Self::Logical)
            .or_else(|| is("in").then_some(Self::In))
            .or_else(|| {
                BinaryOperator::ALL
                    .into_iter()
                    .find(|operator| is(operator.keyword()))
                    .map(Self::Binary)
            })
    }
}

/// Operands joined by operators of this level or a tighter one.
fn climb(minimum: Level, input: &mut Input<'_>) -> Parsed<Expression> {
    let (mut left, mut height) = measured(input, unary)?;
    // The operator that made `left` here, rather than within parentheses.
    let mut made_by: Option<Operator> = None;
    while let Some((place, operator)) = next_operator(minimum, input)? {
        let extends = extends(made_by, operator);
        let right = |input: &mut Input<'_>| right_operand(operator.level(), input);
        left = match operator {
            Operator::Logical(logical) => {
                let (right, right_height) = measured(input, right)?;
                height = if extends {
                    height.max(right_height + 1)
                } else {
                    height.max(right_height) + 1
                };
                join(place, logical, left, right, extends)
            }
            Operator::Binary(binary) => {
                let (right, right_height) = measured(input, right)?;
                height = height.max(right_height) + 1;
                let kind = ExpressionKind::Binary {
                    operator: binary,
                    left: Box::new(left),
                    right: Box::new(right),
                };
                Expression::new(place, kind)
            }
            Operator::In => {
                let (among, right_height) = measured(input, cut_err(among))?;
                height = height.max(right_height) + 1;
                let operand = Box::new(left);
                Expression::new(place, ExpressionKind::In { operand, among })
            }
        };
        grown(input, height)?;
        made_by = Some(operator);
    }
    grown(input, height)?;
    Ok(left)
}

/// Whether an operand becomes one more of those joined already.
fn extends(made_by: Option<Operator>, operator: Operator) -> bool {
    match (made_by, operator) {
        (Some(Operator::Logical(previous)), Operator::Logical(next)) => previous == next,
        _ => false,
    }
}

fn right_operand(level: Level, input: &mut Input<'_>) -> Parsed<Expression> {
    let operand = |input: &mut Input<'_>| climb(level.tighter(), input);
    nested(input, cut_err(named(OPERAND, operand)))
}

fn join(
    place: usize,
    operator: LogicalOperator,
    left: Expression,
    right: Expression,
    extends: bool,
) -> Expression {
    let mut operands = match left.kind {
        ExpressionKind::Logical { operands, .. } if extends => operands,
        kind => vec![Expression { kind, ..left }],
    };
    operands.push(right);
    Expression::new(place, ExpressionKind::Logical { operator, operands })
}

/// The next operator, when it is of this level or a tighter one. What follows
/// it is read up to the right operand.
fn next_operator(minimum: Level, input: &mut Input<'_>) -> Parsed<Option<(usize, Operator)>> {
    let start = input.checkpoint();
    space.parse_next(input)?;
    let place = input.current_token_start();
    let operator = opt(dotted_name)
        .parse_next(input)?
        .and_then(Operator::by_keyword);
    match operator.filter(|operator| operator.level() >= minimum) {
        Some(operator) => {
            space.parse_next(input)?;
            Ok(Some((place, operator)))
        }
        None => {
            input.reset(&start);
            Ok(None)
        }
    }
}

fn unary(input: &mut Input<'_>) -> Parsed<Expression> {
    let place = input.current_token_start();
    if opt(keyword("not")).parse_next(input)?.is_some() {
        let operand = unary_operand(input)?;
        return Ok(Expression::new(place, ExpressionKind::Not(operand)));
    }
    if ahead(input, '-')
        && let Some(number) = opt(negative).parse_next(input)?
    {
        return Ok(Expression::new(place, ExpressionKind::Literal(number)));
    }
    if opt('-').parse_next(input)?.is_some() {
        let operand = unary_operand(input)?;
        return Ok(Expression::new(place, ExpressionKind::Negate(operand)));
    }
    primary(input)
}

fn unary_operand(input: &mut Input<'_>) -> Parsed<Box<Expression>> {
    let operand = preceded(space, |input: &mut Input<'_>| climb(Level::Primary, input));
    nested(input, cut_err(operand)).map(Box::new)
}

fn primary(input: &mut Input<'_>) -> Parsed<Expression> {
    let place = input.current_token_start();
    let literal = |literal| Expression::new(place, ExpressionKind::Literal(literal));
    let alternatives = alt((
        parenthesized(expression),
        quoted.map(|text| literal(Literal::String(text))),
        bare_literal.map(literal),
        refused,
        dollar_path,
        worded,
    ));
    named(OPERAND, alternatives).parse_next(input)
}

/// What OData admits and this service does not.
fn refused(input: &mut Input<'_>) -> Parsed<Expression> {
    let place = input.current_token_start();
    let feature = match any.parse_next(input)? {
        '@' => match opt(dotted_name).parse_next(input)? {
            Some("odata.type" | "type") => {
                "'@odata.type' (write isof('microsoft.graph.deviceEnrollmentLimitConfiguration') \
                 instead, with the type you look for)"
            }
            Some(name) if name.contains('.') => "an annotation in an expression",
            _ => "a parameter alias",
        },
        '[' | '{' => "a JSON literal",
        _ => return Err(ErrMode::Backtrack(Fault::expected(place, OPERAND))),
    };
    Err(ErrMode::Cut(Fault::unsupported(place, feature)))
}

/// A list in parentheses, or a path.
fn among(input: &mut Input<'_>) -> Parsed<Among> {
    if !ahead(input, '(') {
        let path = named("'(' or a collection", alt((refused, dollar_path, worded)));
        return path.map(Box::new).map(Among::Collection).parse_next(input);
    }
    let mut element = |input: &mut Input<'_>| {
        let place = input.current_token_start();
        let literal = alt((
            quoted.map(Literal::String),
            bare_literal,
            negative,
            constant_word,
        ));
        named("a literal", literal)
            .map(|literal| (literal, Place(place)))
            .parse_next(input)
    };
    let list = |input: &mut Input<'_>| {
        let mut list = vec![element.parse_next(input)?];
        while let Some(next) = opt(after_comma(element)).parse_next(input)? {
            list.push(next);
        }
        Ok(list)
    };
    parenthesized(list).map(Among::List).parse_next(input)
}

/// A call, its name read.
pub(super) fn call(place: usize, name: &str, input: &mut Input<'_>) -> Parsed<Expression> {
    let is = |word: &str| name.eq_ignore_ascii_case(word);
    if is("isof") || is("cast") {
        let (subject, type_name) = parenthesized(typed).parse_next(input)?;
        let kind = if is("isof") {
            ExpressionKind::IsOf { subject, type_name }
        } else {
            ExpressionKind::Cast { subject, type_name }
        };
        return Ok(Expression::new(place, kind));
    }
    let Some(function) = Function::by_name(name) else {
        let fault = if Function::is_unsupported(name) {
            Fault::unsupported(place, format!("the function '{name}'"))
        } else {
            let name = name.to_owned();
            let near = near(&name, Function::ALL.iter().map(|function| function.name()));
            Fault::new(place, Problem::UnknownFunction { name, near })
        };
        return Err(ErrMode::Cut(fault));
    };
    let arguments = arguments(input)?;
    check_arity(place, function, arguments.len())?;
    let kind = ExpressionKind::Call {
        function,
        arguments,
    };
    Ok(Expression::new(place, kind))
}

fn arguments(input: &mut Input<'_>) -> Parsed<Vec<Expression>> {
    if opt(('(', space, ')')).parse_next(input)?.is_some() {
        return Ok(Vec::new());
    }
    let list = |input: &mut Input<'_>| {
        let first = expression.parse_next(input)?;
        let rest: Vec<_> = repeat(0.., after_comma(expression)).parse_next(input)?;
        Ok(std::iter::once(first).chain(rest).collect())
    };
    parenthesized(list).parse_next(input)
}

fn check_arity(place: usize, function: Function, found: usize) -> Parsed<()> {
    let (fewest, most) = function.arity();
    if (fewest..=most).contains(&found) {
        return Ok(());
    }
    let expected = match (fewest, most) {
        (0, 0) => "no arguments".to_owned(),
        (1, 1) => "one argument".to_owned(),
        (fewest, most) if fewest == most => format!("{fewest} arguments"),
        (fewest, most) => format!("{fewest} or {most} arguments"),
    };
    let function = function.name();
    let problem = Problem::ArgumentCount {
        function,
        expected,
        found,
    };
    Err(ErrMode::Cut(Fault::new(place, problem)))
}

/// The arguments of `isof` and `cast`. The type may stand in quotes, as many
/// clients of Graph write it.
fn typed(input: &mut Input<'_>) -> Parsed<(Option<Box<Expression>>, TypeName)> {
    let type_name = |input: &mut Input<'_>| {
        let place = Place(input.current_token_start());
        if ahead(input, (winnow::ascii::Caseless("collection"), '(')) {
            let fault = Fault::unsupported(place.0, "a type of collections");
            return Err(ErrMode::Cut(fault));
        }
        let name = alt((quoted, dotted_name.map(str::to_owned)));
        named("a type", name)
            .map(|name| TypeName { name, place })
            .parse_next(input)
    };
    let start = input.checkpoint();
    if let Some(alone) = opt(type_name).parse_next(input)?
        && ahead(input, (space, ')'))
    {
        return Ok((None, alone));
    }
    input.reset(&start);
    let subject = padded(expression).map(Box::new).parse_next(input)?;
    let type_name = cut_err(named("',' and a type", after_comma(type_name))).parse_next(input)?;
    Ok((Some(subject), type_name))
}
