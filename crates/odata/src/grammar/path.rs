//! The grammar of paths, and of the calls and constants that begin like one.

use super::expression::{call, expression};
use super::lexical::{dotted_name, identifier, parenthesized, quoted, space};
use super::{Input, Parsed, ahead, named, nested};
use crate::fault::{Fault, Problem};
use crate::syntax::{
    Double, Expression, ExpressionKind, Literal, MemberPath, PathRoot, PathSegment, Place,
    Quantifier, SegmentKind,
};
use crate::text::read_duration;
use winnow::Parser;
use winnow::combinator::{cut_err, opt, preceded};
use winnow::error::ErrMode;
use winnow::stream::Location;
use winnow::token::literal;

/// What begins with a word: a constant, a call or a path.
pub(super) fn worded(input: &mut Input<'_>) -> Parsed<Expression> {
    let place = input.current_token_start();
    let word = dotted_name.parse_next(input)?;
    if ahead(input, '\'') {
        let kind = typed_literal(place, word, input)?;
        return Ok(Expression::new(place, ExpressionKind::Literal(kind)));
    }
    if ahead(input, '(') {
        return call(place, word, input);
    }
    let is_path = ahead(input, '/') || input.state.variables.iter().any(|name| name == word);
    if !is_path && let Some(constant) = constant(word) {
        return Ok(Expression::new(place, ExpressionKind::Literal(constant)));
    }
    let path = if input.state.variables.iter().any(|name| name == word) {
        let root = PathRoot::Variable(word.to_owned());
        MemberPath {
            root,
            segments: further_segments(input)?,
        }
    } else {
        let mut segments = vec![segment(place, word)];
        segments.append(&mut further_segments(input)?);
        MemberPath {
            root: PathRoot::Implicit,
            segments,
        }
    };
    Ok(Expression::new(place, ExpressionKind::Path(path)))
}

fn segment(place: usize, word: &str) -> PathSegment {
    let kind = if word.contains('.') {
        SegmentKind::Cast(word.to_owned())
    } else {
        SegmentKind::Member(word.to_owned())
    };
    PathSegment {
        kind,
        place: Place(place),
    }
}

fn constant(word: &str) -> Option<Literal> {
    match word {
        "null" => Some(Literal::Null),
        "INF" => Some(Literal::Double(Double(f64::INFINITY))),
        "NaN" => Some(Literal::Double(Double(f64::NAN))),
        word if word.eq_ignore_ascii_case("true") => Some(Literal::Boolean(true)),
        word if word.eq_ignore_ascii_case("false") => Some(Literal::Boolean(false)),
        _ => None,
    }
}

/// A word that is a constant.
pub(super) fn constant_word(input: &mut Input<'_>) -> Parsed<Literal> {
    let place = input.current_token_start();
    let word = dotted_name.parse_next(input)?;
    if ahead(input, '\'') {
        return typed_literal(place, word, input);
    }
    constant(word).ok_or_else(|| ErrMode::Backtrack(Fault::expected(place, "a literal")))
}

/// A constant whose type is written before the quotes.
fn typed_literal(place: usize, type_name: &str, input: &mut Input<'_>) -> Parsed<Literal> {
    let text = quoted.parse_next(input)?;
    match type_name.to_ascii_lowercase().as_str() {
        "duration" => read_duration(&text).map(Literal::Duration).ok_or_else(|| {
            let reason = "a duration is written like duration'P1DT2H30M4.5S'".to_owned();
            ErrMode::Cut(Fault::new(place, Problem::OutOfRange { reason }))
        }),
        // The notations of OData 2 and 3.
        "guid" | "datetime" | "datetimeoffset" => {
            let zone = match type_name.len() {
                8 if !text.ends_with(['Z', 'z']) => "Z",
                _ => "",
            };
            let reason = format!(
                "{type_name}'{text}' is how OData 2 wrote it; write {text}{zone}, without '{type_name}' and quotation marks"
            );
            Err(ErrMode::Cut(Fault::new(
                place,
                Problem::OutOfRange { reason },
            )))
        }
        "binary" | "geography" | "geometry" => {
            let feature = format!("the literal {type_name}'...'");
            Err(ErrMode::Cut(Fault::unsupported(place, feature)))
        }
        _ => Ok(Literal::Enumeration {
            type_name: type_name.to_owned(),
            members: text,
        }),
    }
}

/// What begins with `$`, as only `$it` may.
pub(super) fn dollar_path(input: &mut Input<'_>) -> Parsed<Expression> {
    let place = input.current_token_start();
    let word = preceded('$', cut_err(named("'$it'", identifier))).parse_next(input)?;
    match word {
        "it" => {
            let path = MemberPath {
                root: PathRoot::It,
                segments: further_segments(input)?,
            };
            Ok(Expression::new(place, ExpressionKind::Path(path)))
        }
        "root" | "this" => {
            let feature = format!("the root '${word}'");
            Err(ErrMode::Cut(Fault::unsupported(place, feature)))
        }
        _ => Err(ErrMode::Cut(Fault::expected(place, "'$it'"))),
    }
}

/// The segments after the first, each behind its slash.
fn further_segments(input: &mut Input<'_>) -> Parsed<Vec<PathSegment>> {
    let mut segments = Vec::new();
    while opt('/').parse_next(input)?.is_some() {
        segments.push(cut_err(further_segment).parse_next(input)?);
    }
    Ok(segments)
}

fn further_segment(input: &mut Input<'_>) -> Parsed<PathSegment> {
    let place = input.current_token_start();
    if opt('$').parse_next(input)?.is_some() {
        let word = named("'$count'", identifier).parse_next(input)?;
        return match word {
            "count" if ahead(input, '(') => {
                let feature = "an option of '$count' within an expression";
                Err(ErrMode::Cut(Fault::unsupported(place, feature)))
            }
            "count" => Ok(PathSegment {
                kind: SegmentKind::Count,
                place: Place(place),
            }),
            _ => Err(ErrMode::Cut(Fault::expected(place, "'$count'"))),
        };
    }
    let word =
        named("a property, a type, 'any', 'all' or '$count'", dotted_name).parse_next(input)?;
    if !ahead(input, '(') {
        return Ok(segment(place, word));
    }
    let quantifier = match word {
        _ if word.eq_ignore_ascii_case("any") => Quantifier::Any,
        _ if word.eq_ignore_ascii_case("all") => Quantifier::All,
        _ => {
            let feature = format!("calling '{word}' within an expression");
            return Err(ErrMode::Cut(Fault::unsupported(place, feature)));
        }
    };
    let kind = lambda(quantifier, input)?;
    Ok(PathSegment {
        kind,
        place: Place(place),
    })
}

fn lambda(quantifier: Quantifier, input: &mut Input<'_>) -> Parsed<SegmentKind> {
    let empty = (literal("("), space, literal(")")).void();
    if quantifier == Quantifier::Any && opt(empty).parse_next(input)?.is_some() {
        return Ok(SegmentKind::AnyAtAll);
    }
    let body = |input: &mut Input<'_>| {
        let variable = named("a range variable", identifier).parse_next(input)?;
        cut_err((space, named("':'", ':'), space)).parse_next(input)?;
        input.state.variables.push(variable.to_owned());
        let predicate = nested(input, cut_err(expression));
        input.state.variables.pop();
        Ok(SegmentKind::Lambda {
            quantifier,
            variable: variable.to_owned(),
            predicate: Box::new(predicate?),
        })
    };
    parenthesized(body).parse_next(input)
}

/// The path of a `$select` item: members and casts.
pub(super) fn select_path(input: &mut Input<'_>) -> Parsed<Vec<PathSegment>> {
    let mut one = |input: &mut Input<'_>| {
        let place = input.current_token_start();
        let unsupported = |feature| Err(ErrMode::Cut(Fault::unsupported(place, feature)));
        if ahead(input, '*') {
            return unsupported("'*' behind a '/' in $select".to_owned());
        }
        let word = named("a property", dotted_name).parse_next(input)?;
        if ahead(input, ".*") {
            return unsupported(format!("selecting the operations of '{word}'"));
        }
        Ok(segment(place, word))
    };
    let mut segments = vec![one.parse_next(input)?];
    while opt('/').parse_next(input)?.is_some() {
        segments.push(cut_err(one).parse_next(input)?);
    }
    Ok(segments)
}
