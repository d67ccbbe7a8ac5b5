//! Which form of OData's JSON a client accepts.
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

/// A form of OData's JSON.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct JsonFormat {
    /// How much control information there is.
    pub level: MetadataLevel,
    /// Whether numbers of 64 bits are written as strings:
    /// [OData 4.01 JSON Format, 3.2](https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_ControllingtheRepresentationofNumber).
    pub ieee754_compatible: bool,
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

/// The most preferred form of JSON that is acceptable. Of several ranges that a form is in, the
/// most specific decides ([RFC 9110, 12.5.1](https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1)).
///
/// # Errors
///
/// [`AcceptFault`] when there is no such form; the reason is that of the
/// first range that is JSON.
pub fn accept(value: &str) -> Result<JsonFormat, AcceptFault> {
    let given = split(value, ',');
    if given.is_empty() {
        return Ok(JsonFormat::default());
    }
    let mut ranges = Vec::new();
    let mut fault = None;
    for range in given {
        match media_range(range) {
            Some(Ok(range)) => ranges.push(range),
            Some(Err(refused)) => fault = fault.or(Some(refused)),
            None => {}
        }
    }
    let mut best: Option<(u16, JsonFormat)> = None;
    for format in ranges.iter().map(MediaRange::format) {
        let holding = ranges.iter().filter(|range| range.holds(format));
        let decides = holding.max_by_key(|range| (range.specificity(), range.quality));
        let quality = decides.map_or(0, |range| range.quality);
        if quality > best.map_or(0, |(most, _)| most) {
            best = Some((quality, format));
        }
    }
    best.map(|(_, format)| format)
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

/// The media ranges that JSON is in, the least specific first.
const RANGES: [&str; 3] = ["*/*", "application/*", "application/json"];

/// A media range that JSON is in.
struct MediaRange {
    /// Its place among [`RANGES`].
    kind: usize,
    /// Its weight in thousandths.
    quality: u16,
    level: Option<MetadataLevel>,
    ieee754_compatible: Option<bool>,
}

impl MediaRange {
    /// The form that it asks for.
    fn format(&self) -> JsonFormat {
        JsonFormat {
            level: self.level.unwrap_or_default(),
            ieee754_compatible: self.ieee754_compatible.unwrap_or_default(),
        }
    }

    fn holds(&self, format: JsonFormat) -> bool {
        let JsonFormat {
            level,
            ieee754_compatible,
        } = format;
        self.level.is_none_or(|own| own == level)
            && self
                .ieee754_compatible
                .is_none_or(|own| own == ieee754_compatible)
    }

    fn specificity(&self) -> (usize, usize) {
        let said = [self.level.is_some(), self.ieee754_compatible.is_some()];
        (self.kind, said.into_iter().filter(|said| *said).count())
    }
}

/// Reads a range; none when JSON is not in it.
fn media_range(text: &str) -> Option<Result<MediaRange, AcceptFault>> {
    let mut parts = split(text, ';').into_iter();
    let name = parts.next()?.to_ascii_lowercase();
    let mut range = MediaRange {
        kind: RANGES.iter().position(|known| *known == name)?,
        quality: 1000,
        level: None,
        ieee754_compatible: None,
    };
    for part in parts {
        let (name, value) = pair(part);
        let value = value.unwrap_or_default().to_ascii_lowercase();
        match name.to_ascii_lowercase().as_str() {
            // The prefix may be left out since OData 4.01.
            "odata.metadata" | "metadata" => match metadata_level(&value) {
                Some(known) => range.level = Some(known),
                None => return Some(Err(AcceptFault::MetadataLevel(value))),
            },
            "q" => range.quality = weight(&value),
            "ieee754compatible" => match value.parse() {
                Ok(known) => range.ieee754_compatible = Some(known),
                Err(_) => return Some(Err(AcceptFault::Parameter(part.to_owned()))),
            },
            "charset" if value != "utf-8" => {
                return Some(Err(AcceptFault::Parameter(part.to_owned())));
            }
            // Streaming concerns the order of members alone, and a range's
            // other parameters are not OData's.
            _ => {}
        }
    }
    Some(Ok(range))
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

/// The form of JSON that `$format` asks for, as `json` or as a media type.
/// Where it is given, `Accept` does not count:
/// [OData 4.01 Protocol, 11.2.12](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_SystemQueryOptionformat).
///
/// # Errors
///
/// [`AcceptFault`], as [`accept`] has it.
pub fn format(text: &str) -> Result<JsonFormat, AcceptFault> {
    let text = text.trim();
    if text.is_empty() {
        return Err(AcceptFault::NotJson(String::new()));
    }
    if text.eq_ignore_ascii_case("json") {
        return Ok(JsonFormat::default());
    }
    accept(text)
}

/// The value of `$format` among other options.
pub(crate) fn format_option(text: &str) -> Result<JsonFormat, Fault> {
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
            let level = accept(value).map(|format| format.level);
            assert_eq!(level, Ok(expected), "{value}");
        }
    }

    #[test]
    fn the_most_specific_range_decides_which_json_is_acceptable() {
        for (value, expected) in [
            ("application/json;q=0, */*", None),
            ("*/*, application/json;q=0", None),
            ("application/*;q=0, */*", None),
            (
                "*/*;q=0, application/json",
                Some((MetadataLevel::Minimal, false)),
            ),
            ("application/json;odata.metadata=minimal;q=0, */*", None),
            (
                "application/json;q=0, application/json;odata.metadata=full;q=0.1",
                Some((MetadataLevel::Full, false)),
            ),
            (
                "application/json;odata.metadata=full;q=0, application/json",
                Some((MetadataLevel::Minimal, false)),
            ),
            (
                "application/json;odata.metadata=none;IEEE754Compatible=TRUE",
                Some((MetadataLevel::None, true)),
            ),
            (
                "application/json;q=0.9, application/json;IEEE754Compatible=true",
                Some((MetadataLevel::Minimal, true)),
            ),
            (
                "application/json;IEEE754Compatible=true;q=0, */*",
                Some((MetadataLevel::Minimal, false)),
            ),
        ] {
            let found = accept(value).ok();
            let found = found.map(|format| (format.level, format.ieee754_compatible));
            assert_eq!(found, expected, "{value}");
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
        let neither = AcceptFault::Parameter("IEEE754Compatible=1".to_owned());
        assert_eq!(accept("application/json;IEEE754Compatible=1"), Err(neither));
    }
}
