//! The grammar of constants.
//!
//! Those written in bare digits are told apart by their shape: a GUID, an
//! instant, a day, a clock time and a number are tried in this order, so that
//! none is mistaken for the beginning of another.

use super::{Input, Parsed, lexical};
use crate::fault::{Fault, Problem};
use crate::syntax::{Double, Literal, Moment};
use crate::text::{read_date, read_time};
use muster_model_runtime::{DateTimeFault, DateTimeOffset, Uuid};
use winnow::Parser;
use winnow::combinator::{alt, cut_err, not, opt, peek};
use winnow::error::ErrMode;
use winnow::stream::Location;
use winnow::token::{any, one_of, take_while};

/// A constant that is neither quoted nor a word.
pub(super) fn bare_literal(input: &mut Input<'_>) -> Parsed<Literal> {
    let ended = peek(not(
        any.verify(|next: &char| lexical::continues_identifier(*next))
    ));
    let ended = super::named("a space after the literal", ended);
    let literal = alt((guid, instant, date, time, number));
    (literal, ended)
        .map(|(literal, ())| literal)
        .parse_next(input)
}

/// A number, or `-INF`, with its sign.
pub(super) fn negative(input: &mut Input<'_>) -> Parsed<Literal> {
    let infinity = ('-', lexical::keyword("INF")).value(Literal::Double(Double(f64::NEG_INFINITY)));
    alt((infinity, number)).parse_next(input)
}

fn hexadecimal<'t>(digits: usize) -> impl Parser<Input<'t>, &'t str, ErrMode<Fault>> {
    take_while(digits, |digit: char| digit.is_ascii_hexdigit())
}

fn digits<'t>(count: usize) -> impl Parser<Input<'t>, &'t str, ErrMode<Fault>> {
    take_while(count, |digit: char| digit.is_ascii_digit())
}

fn guid(input: &mut Input<'_>) -> Parsed<Literal> {
    let groups = (
        (hexadecimal(8), '-', hexadecimal(4), '-'),
        (hexadecimal(4), '-', hexadecimal(4), '-'),
        hexadecimal(12),
    );
    groups
        .take()
        .verify_map(|text| Uuid::parse_str(text).ok())
        .map(Literal::Guid)
        .parse_next(input)
}

fn date_text<'t>(input: &mut Input<'t>) -> Parsed<&'t str> {
    (digits(4), '-', digits(2), '-', digits(2))
        .take()
        .parse_next(input)
}

fn time_text<'t>(input: &mut Input<'t>) -> Parsed<&'t str> {
    let fraction = (
        '.',
        take_while(1..=12, |digit: char| digit.is_ascii_digit()),
    );
    let seconds = (':', digits(2), opt(fraction));
    (digits(2), ':', digits(2), opt(seconds))
        .take()
        .parse_next(input)
}

/// Refuses what is shaped rightly but does not exist.
fn existing<T>(start: usize, value: Option<T>, reason: &str) -> Parsed<T> {
    let reason = reason.to_owned();
    value.ok_or_else(|| ErrMode::Cut(Fault::new(start, Problem::OutOfRange { reason })))
}

fn instant(input: &mut Input<'_>) -> Parsed<Literal> {
    let start = input.current_token_start();
    peek((date_text, one_of(['T', 't']))).parse_next(input)?;
    let zone = alt((
        one_of(['Z', 'z']).value("Z"),
        (one_of(['+', '-']), digits(2), ':', digits(2)).take(),
    ));
    let zone = cut_err(super::named("an offset such as Z or +02:00", zone));
    let (date, _, time, zone) = (date_text, any, cut_err(time_text), zone).parse_next(input)?;
    // The seconds are optional in OData, but not in RFC 3339.
    let seconds = if time.len() == 5 { ":00" } else { "" };
    let read: Result<DateTimeOffset, DateTimeFault> =
        format!("{date}T{time}{seconds}{zone}").parse();
    let instant = existing(start, read.ok(), "there is no such day or time")?;
    let moment = Moment {
        instant,
        offset_minutes: offset_minutes(zone),
    };
    Ok(Literal::DateTimeOffset(moment))
}

fn offset_minutes(zone: &str) -> i32 {
    let number = |range| {
        zone.get(range)
            .and_then(|text: &str| text.parse::<i32>().ok())
    };
    let minutes = number(1..3).unwrap_or_default() * 60 + number(4..6).unwrap_or_default();
    if zone.starts_with('-') {
        -minutes
    } else {
        minutes
    }
}

fn date(input: &mut Input<'_>) -> Parsed<Literal> {
    let start = input.current_token_start();
    let text = date_text.parse_next(input)?;
    let date = existing(start, read_date(text), "there is no such day")?;
    Ok(Literal::Date(date))
}

fn time(input: &mut Input<'_>) -> Parsed<Literal> {
    let start = input.current_token_start();
    let text = time_text.parse_next(input)?;
    let time = existing(start, read_time(text), "there is no such time of day")?;
    Ok(Literal::TimeOfDay(time))
}

fn number(input: &mut Input<'_>) -> Parsed<Literal> {
    let some_digits = || take_while(1.., |digit: char| digit.is_ascii_digit());
    let fraction = ('.', some_digits());
    let exponent = (one_of(['e', 'E']), opt(one_of(['+', '-'])), some_digits());
    let text = (
        opt(one_of(['+', '-'])),
        some_digits(),
        opt(fraction),
        opt(exponent),
    );
    text.take()
        .verify_map(|text: &str| {
            let double = || {
                text.parse()
                    .ok()
                    .map(|number| Literal::Double(Double(number)))
            };
            text.parse().ok().map(Literal::Integer).or_else(double)
        })
        .parse_next(input)
}
