//! How much OData metadata a client accepts.
//!
//! Owns the reading of media ranges as far as OData's JSON is concerned.

use super::parameters::{pair, split};
use crate::fault::{Fault, Problem};

/// How much control information an answer carries, as
/// [OData 4.01 JSON Format, 3.1](https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_ControllingtheAmountofControlInforma)
/// has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum MetadataLevel {
    /// None but the count and the next link.
    None,
    /// What a client cannot work out itself.
    #[default]
    Minimal,
    /// All of it.
    Full,
}

/// Why no answer would be acceptable: 406 Not Acceptable.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AcceptFault {
    /// A level of metadata that does not exist.
    #[error("'odata.metadata={0}' is not supported; write none, minimal or full")]
    MetadataLevel(String),
    /// A format parameter with a value this service cannot honour.
    #[error("the parameter '{0}' of application/json is not supported; leave it out")]
    Parameter(String),
    /// Nothing acceptable is JSON.
    #[error("answers are application/json, which '{0}' does not accept")]
    NotJson(String),
}

/// The metadata level of the most preferred media range that this service can
/// answer with; [`MetadataLevel::Minimal`] when none names one.
///
/// # Errors
///
/// [`AcceptFault`] when there is no such range; the reason is that of the
/// first range that is JSON.
pub fn accept(value: &str) -> Result<MetadataLevel, AcceptFault> {
    let ranges = split(value, ',');
    if ranges.is_empty() {
        return Ok(MetadataLevel::default());
    }
    let mut best: Option<(u16, MetadataLevel)> = None;
    let mut fault = None;
    for range in ranges {
        match media_range(range) {
            Some(Ok((quality, level))) if best.is_none_or(|(most, _)| quality > most) => {
                best = Some((quality, level)).filter(|_| quality > 0).or(best);
            }
            Some(Err(refused)) => fault = fault.or(Some(refused)),
            Some(Ok(_)) | None => {}
        }
    }
    best.map(|(_, level)| level)
        .ok_or_else(|| fault.unwrap_or_else(|| AcceptFault::NotJson(value.to_owned())))
}

/// Whether an answer of this media type would be acceptable. Of several ranges the most specific
/// decides ([RFC 9110, 12.5.1](https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1)).
#[must_use]
pub fn accepts(value: &str, media_type: &str) -> bool {
    let kind = media_type.split('/').next().unwrap_or_default();
    let ranges = [media_type.to_owned(), format!("{kind}/*"), "*/*".to_owned()];
    let mut best: Option<(usize, u16)> = None;
    let given = split(value, ',');
    for range in &given {
        let mut parts = split(range, ';').into_iter();
        let name = parts.next().unwrap_or_default().to_ascii_lowercase();
        let Some(rank) = ranges.iter().position(|known| *known == name) else {
            continue;
        };
        let weighs = parts
            .map(pair)
            .find(|(name, _)| name.eq_ignore_ascii_case("q"));
        let quality = weighs.map_or(1000, |(_, quality)| weight(&quality.unwrap_or_default()));
        if best.is_none_or(|(most, _)| rank < most) {
            best = Some((rank, quality));
        }
    }
    given.is_empty() || best.is_some_and(|(_, quality)| quality > 0)
}

/// A range's weight in thousandths and its level; none when it is not JSON.
fn media_range(range: &str) -> Option<Result<(u16, MetadataLevel), AcceptFault>> {
    let mut parts = split(range, ';').into_iter();
    let kind = parts.next()?.to_ascii_lowercase();
    if !["*/*", "application/*", "application/json"].contains(&kind.as_str()) {
        return None;
    }
    let (mut quality, mut level) = (1000, MetadataLevel::default());
    for part in parts {
        let (name, value) = pair(part);
        let value = value.unwrap_or_default().to_ascii_lowercase();
        match name.to_ascii_lowercase().as_str() {
            // The prefix may be left out since OData 4.01.
            "odata.metadata" | "metadata" => match metadata_level(&value) {
                Some(known) => level = known,
                None => return Some(Err(AcceptFault::MetadataLevel(value))),
            },
            "q" => quality = weight(&value),
            // Numbers are never written as strings here.
            "ieee754compatible" if value != "false" => {
                return Some(Err(AcceptFault::Parameter(part.to_owned())));
            }
            "charset" if value != "utf-8" => {
                return Some(Err(AcceptFault::Parameter(part.to_owned())));
            }
            // Streaming concerns the order of members alone, and a range's
            // other parameters are not OData's.
            _ => {}
        }
    }
    Some(Ok((quality, level)))
}

fn metadata_level(name: &str) -> Option<MetadataLevel> {
    match name {
        "none" => Some(MetadataLevel::None),
        "minimal" => Some(MetadataLevel::Minimal),
        "full" => Some(MetadataLevel::Full),
        _ => None,
    }
}

/// A weight in thousandths; one that cannot be read counts as full.
fn weight(text: &str) -> u16 {
    let parsed = text
        .parse::<f32>()
        .ok()
        .filter(|weight| (0.0..=1.0).contains(weight));
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it is 0 to 1000"
    )]
    parsed.map_or(1000, |weight| (weight * 1000.0).round() as u16)
}

/// The metadata level that `$format` asks for, as `json` or as a media type.
/// Where it is given, `Accept` does not count:
/// [OData 4.01 Protocol, 11.2.12](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_SystemQueryOptionformat).
///
/// # Errors
///
/// [`AcceptFault`], as [`accept`] has it.
pub fn format(text: &str) -> Result<MetadataLevel, AcceptFault> {
    let text = text.trim();
    if text.is_empty() {
        return Err(AcceptFault::NotJson(String::new()));
    }
    if text.eq_ignore_ascii_case("json") {
        return Ok(MetadataLevel::default());
    }
    accept(text)
}

/// The value of `$format` among other options.
pub(crate) fn format_option(text: &str) -> Result<MetadataLevel, Fault> {
    if text.trim().is_empty() {
        return Err(Fault::expected(0, "json or a media type"));
    }
    format(text).map_err(|fault| {
        let feature = match fault {
            AcceptFault::MetadataLevel(level) => format!("the metadata level '{level}'"),
            AcceptFault::Parameter(parameter) => format!("the parameter '{parameter}'"),
            AcceptFault::NotJson(format) => format!("the format '{format}'"),
        };
        Fault::new(0, Problem::Unsupported { feature })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_preferred_range_decides() {
        for (value, expected) in [
            ("", MetadataLevel::Minimal),
            ("*/*", MetadataLevel::Minimal),
            ("application/json", MetadataLevel::Minimal),
            ("application/json;odata.metadata=none", MetadataLevel::None),
            (
                "application/json; metadata=\"FULL\"; charset=utf-8",
                MetadataLevel::Full,
            ),
            (
                "text/html, application/json;odata.metadata=full;q=0.5, */*;q=0.1",
                MetadataLevel::Full,
            ),
            (
                "application/json;q=0.2, application/json;odata.metadata=none;q=0.3",
                MetadataLevel::None,
            ),
            (
                "application/json;odata.metadata=verbose, */*;q=0.1",
                MetadataLevel::Minimal,
            ),
        ] {
            assert_eq!(accept(value), Ok(expected), "{value}");
        }
    }

    #[test]
    fn the_most_specific_range_decides_what_is_acceptable() {
        for (value, expected) in [
            ("", true),
            ("*/*", true),
            ("application/*;q=0.1", true),
            ("Application/XML; charset=utf-8", true),
            ("application/json, application/xml;q=0.2", true),
            ("application/json", false),
            ("text/*", false),
            ("application/xml;q=0, */*", false),
            ("*/*, application/xml;q=0", false),
        ] {
            assert_eq!(accepts(value, "application/xml"), expected, "{value}");
        }
    }

    #[test]
    fn what_cannot_be_answered_is_refused() {
        let verbose = AcceptFault::MetadataLevel("verbose".to_owned());
        assert_eq!(
            accept("application/json;odata.metadata=verbose"),
            Err(verbose)
        );
        let xml = AcceptFault::NotJson("application/xml".to_owned());
        assert_eq!(accept("application/xml"), Err(xml));
        let refused = AcceptFault::NotJson("application/json;q=0".to_owned());
        assert_eq!(accept("application/json;q=0"), Err(refused));
        let strings = AcceptFault::Parameter("IEEE754Compatible=true".to_owned());
        assert_eq!(
            accept("application/json;IEEE754Compatible=true"),
            Err(strings)
        );
    }
}
