//! The query options of a request, read.
//!
//! Owns the names of a query's options and who may use which spelling; their
//! values are the grammar's. It must never know of a schema.

use crate::fault::{Fault, Problem, QueryFault};
use crate::grammar;
use crate::header::{JsonFormat, format_option};
use crate::names::OptionName;
use crate::near::near;
use crate::syntax::Options;
use std::collections::BTreeMap;

/// Which spellings of the options' names are accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dialect {
    /// Whether the `$` may be left out, as on Graph's beta endpoint:
    /// [Use query parameters](https://learn.microsoft.com/en-us/graph/query-parameters).
    pub dollar_optional: bool,
}

/// The query options of a request.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryOptions {
    /// Those that shape the answer.
    pub options: Options,
    /// `$skiptoken`, as the client sent it.
    pub skip_token: Option<String>,
    /// `$format`.
    pub format: Option<JsonFormat>,
    /// The values as the client wrote them, to find positions in.
    texts: BTreeMap<OptionName, String>,
}

impl QueryOptions {
    /// Reads the options of a query, given as decoded names and values.
    ///
    /// Names are read in any case. Every name that is not an option's is
    /// refused, since
    /// [OData 4.01 Protocol, 6.1](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_QueryOptionExtensibility)
    /// asks services to fail requests with options they do not understand; so
    /// there are no custom options, in either dialect.
    ///
    /// # Errors
    ///
    /// A [`QueryFault`] for the first option that is unknown, repeated,
    /// wrongly spelled or whose value departs from the grammar.
    pub fn parse<N: AsRef<str>, V: AsRef<str>>(
        pairs: impl IntoIterator<Item = (N, V)>,
        dialect: Dialect,
    ) -> Result<Self, QueryFault> {
        let mut options = Self::default();
        for (index, (name, value)) in pairs.into_iter().enumerate() {
            let option = option_name(name.as_ref(), index + 1, dialect)?;
            options.add(option, value.as_ref(), dialect)?;
        }
        Ok(options)
    }

    fn add(&mut self, option: OptionName, text: &str, dialect: Dialect) -> Result<(), QueryFault> {
        let spelling = option.spelling();
        if self.texts.insert(option, text.to_owned()).is_some() {
            return Err(QueryFault::of_option(spelling, Problem::Duplicate));
        }
        let read = match option {
            OptionName::SkipToken => {
                self.skip_token = Some(text.to_owned());
                Ok(())
            }
            OptionName::Format => format_option(text).map(|format| self.format = Some(format)),
            option => grammar::read(option, text, dialect, &mut self.options),
        };
        read.map_err(|fault| fault.within(spelling, text))
    }

    /// A fault found later, in the value of an option.
    pub(crate) fn fault(&self, option: OptionName, fault: Fault) -> QueryFault {
        let text = self.texts.get(&option).map_or("", String::as_str);
        fault.within(option.spelling(), text)
    }

    /// The options that decide what the pages of the answer are, in a spelling
    /// that is the same for all spellings of the same options.
    #[must_use]
    pub fn canonical(&self) -> String {
        self.options.written().join("&")
    }
}

impl Options {
    /// Whether the option is there.
    pub(crate) fn has(&self, option: OptionName) -> bool {
        match option {
            OptionName::Select => self.select.is_some(),
            OptionName::Filter => self.filter.is_some(),
            OptionName::OrderBy => self.order_by.is_some(),
            OptionName::Top => self.top.is_some(),
            OptionName::Skip => self.skip.is_some(),
            OptionName::Count => self.count.is_some(),
            OptionName::Expand => self.expand.is_some(),
            OptionName::Search => self.search.is_some(),
            OptionName::SkipToken | OptionName::Format => false,
        }
    }
}

/// The fault of an option that OData has and this service has not, whatever it is asked of.
#[must_use]
pub fn unsupported(name: &str) -> Option<QueryFault> {
    let feature = if name.starts_with('@') {
        "a parameter alias"
    } else if name.starts_with('$') && OptionName::is_unsupported(name) {
        "the option"
    } else {
        return None;
    };
    let feature = feature.to_owned();
    Some(QueryFault::of_option(
        name,
        Problem::Unsupported { feature },
    ))
}

fn option_name(name: &str, ordinal: usize, dialect: Dialect) -> Result<OptionName, QueryFault> {
    let fault = |problem| Err(QueryFault::of_option(name, problem));
    let dollar = name.starts_with('$');
    match OptionName::by_name(name) {
        Some(option) if dollar || dialect.dollar_optional => Ok(option),
        Some(option) => fault(Problem::DollarMissing {
            spelling: option.spelling().to_owned(),
        }),
        None => Err(unsupported(name).unwrap_or_else(|| {
            let near = near(name, OptionName::spellings());
            QueryFault::of_option(name, Problem::UnknownOption { ordinal, near })
        })),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(pairs: &[(&str, &str)], dollar_optional: bool) -> Result<QueryOptions, String> {
        QueryOptions::parse(pairs.iter().copied(), Dialect { dollar_optional })
            .map_err(|fault| fault.to_string())
    }

    #[test]
    fn names_are_read_in_any_case_and_without_dollar_where_admitted() {
        let options = parse(&[("$TOP", "5"), ("$Count", "TRUE")], false).expect("valid");
        assert_eq!(
            (options.options.top, options.options.count),
            (Some(5), Some(true))
        );
        assert!(parse(&[("top", "5")], true).is_ok());
        assert_eq!(
            parse(&[("top", "5")], false),
            Err("Query option 'top': the option is spelled '$top' in this version.".to_owned())
        );
    }

    #[test]
    fn every_other_name_is_refused() {
        for (name, expected) in [
            (
                "$fliter",
                "there is no such option (it is number 2 in the query) (did you mean '$filter'?)",
            ),
            (
                "color",
                "there is no such option (it is number 2 in the query)",
            ),
            ("$apply", "the option is not supported"),
            ("@p", "a parameter alias is not supported"),
        ] {
            let outcome = parse(&[("$top", "1"), (name, "1")], true);
            assert_eq!(outcome, Err(format!("Query option '{name}': {expected}.")));
        }
        let outcome = parse(&[("$top", "1"), ("top", "2")], true);
        assert_eq!(
            outcome,
            Err("Query option '$top': it is given more than once; give it once.".to_owned())
        );
    }
}
