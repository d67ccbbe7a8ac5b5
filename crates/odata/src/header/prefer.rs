//! The preferences of a client.
//!
//! Owns the reading of `Prefer`. Which preferences are honoured is the
//! server's to say, in `Preference-Applied`.

use super::parameters::{pair, split};

/// What a client prefers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preferences {
    /// `odata.maxpagesize`: the most items of a page.
    pub max_page_size: Option<usize>,
    /// `return`: whether a write is answered with its result.
    pub returning: Option<Return>,
    /// `include-unknown-enum-members`, Graph's own:
    /// [Handling future members in evolvable enumerations](https://learn.microsoft.com/en-us/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations).
    pub include_unknown_enum_members: bool,
    /// The names of all others, which
    /// [RFC 7240, 2](https://www.rfc-editor.org/rfc/rfc7240#section-2) has
    /// servers ignore.
    pub unknown: Vec<String>,
}

/// How much a write is answered with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Return {
    /// Nothing: 204 No Content.
    Minimal,
    /// The result.
    Representation,
}

/// A preference with a value it cannot have.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("The preference '{name}' cannot be '{value}'; write {expected}.")]
pub struct PreferFault {
    /// The preference.
    pub name: String,
    /// Its value as written.
    pub value: String,
    /// What its value may be.
    pub expected: &'static str,
}

/// Reads the values of all `Prefer` headers of a request.
///
/// Of a preference given twice the first counts, as
/// [RFC 7240, 2](https://www.rfc-editor.org/rfc/rfc7240#section-2) has it.
///
/// # Errors
///
/// [`PreferFault`] for a known preference whose value cannot be read. The RFC
/// would have it ignored; saying so tells the author of a client more.
pub fn prefer<'v>(values: impl IntoIterator<Item = &'v str>) -> Result<Preferences, PreferFault> {
    let mut preferences = Preferences::default();
    for value in values {
        for preference in split(value, ',') {
            let first = split(preference, ';').first().copied().unwrap_or_default();
            add(&mut preferences, first)?;
        }
    }
    Ok(preferences)
}

fn add(preferences: &mut Preferences, preference: &str) -> Result<(), PreferFault> {
    let (name, value) = pair(preference);
    let value = value.unwrap_or_default();
    match name.to_ascii_lowercase().as_str() {
        // The prefix may be left out since OData 4.01.
        "odata.maxpagesize" | "maxpagesize" => {
            let size = value.parse().ok().filter(|size| *size > 0);
            let size = size.ok_or_else(|| {
                fault(name, &value, "a whole number above 0, of at most 19 digits")
            })?;
            preferences.max_page_size.get_or_insert(size);
        }
        "return" => {
            let returning = match value.to_ascii_lowercase().as_str() {
                "minimal" => Return::Minimal,
                "representation" => Return::Representation,
                _ => return Err(fault(name, &value, "minimal or representation")),
            };
            preferences.returning.get_or_insert(returning);
        }
        "include-unknown-enum-members" => preferences.include_unknown_enum_members = true,
        _ => preferences.unknown.push(name.to_owned()),
    }
    Ok(())
}

fn fault(name: &str, value: &str, expected: &'static str) -> PreferFault {
    PreferFault {
        name: name.to_owned(),
        value: value.to_owned(),
        expected,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn preferences_of_all_headers_are_read() {
        let read = prefer([
            "odata.maxpagesize=50, return=minimal",
            "include-unknown-enum-members;foo=bar, respond-async, return=representation",
        ]);
        let expected = Preferences {
            max_page_size: Some(50),
            returning: Some(Return::Minimal),
            include_unknown_enum_members: true,
            unknown: vec!["respond-async".to_owned()],
        };
        assert_eq!(read, Ok(expected));
    }

    #[test]
    fn impossible_values_are_refused() {
        for value in [
            "maxpagesize=0",
            "odata.maxpagesize=many",
            "maxpagesize=99999999999999999999",
            "return=all",
            "return",
        ] {
            assert!(prefer([value]).is_err(), "{value}");
        }
    }
}
