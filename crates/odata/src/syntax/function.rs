//! OData's functions by name.
//!
//! Owns which functions there are, how many arguments they take and which of
//! OData's this service does not have. What they compute is elsewhere.

/// A function of OData that this service has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the variants are OData's own names")]
pub enum Function {
    Contains,
    StartsWith,
    EndsWith,
    Length,
    IndexOf,
    Substring,
    Concat,
    ToLower,
    ToUpper,
    Trim,
    MatchesPattern,
    Year,
    Month,
    Day,
    Hour,
    Minute,
    Second,
    FractionalSeconds,
    TotalSeconds,
    Date,
    Time,
    TotalOffsetMinutes,
    Now,
    MinDateTime,
    MaxDateTime,
    Round,
    Floor,
    Ceiling,
}

/// OData's functions this service recognizes and refuses, up to version 4.01
/// and with version 3's `substringof`, which clients still try.
const UNSUPPORTED: [&str; 5] = [
    "case",
    "hassubsequence",
    "hassubset",
    "substringof",
    "replace",
];

impl Function {
    /// Every one of them.
    pub const ALL: [Self; 28] = [
        Self::Contains,
        Self::StartsWith,
        Self::EndsWith,
        Self::Length,
        Self::IndexOf,
        Self::Substring,
        Self::Concat,
        Self::ToLower,
        Self::ToUpper,
        Self::Trim,
        Self::MatchesPattern,
        Self::Year,
        Self::Month,
        Self::Day,
        Self::Hour,
        Self::Minute,
        Self::Second,
        Self::FractionalSeconds,
        Self::TotalSeconds,
        Self::Date,
        Self::Time,
        Self::TotalOffsetMinutes,
        Self::Now,
        Self::MinDateTime,
        Self::MaxDateTime,
        Self::Round,
        Self::Floor,
        Self::Ceiling,
    ];

    /// The function of this name, in any case, as
    /// [OData 4.01 URL Conventions, 5.1.1](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_SystemQueryOptionfilter)
    /// asks of services.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|function| function.name().eq_ignore_ascii_case(name))
    }

    /// Whether OData has a function of this name that this service lacks.
    pub(crate) fn is_unsupported(name: &str) -> bool {
        name.contains('.')
            || UNSUPPORTED
                .iter()
                .any(|unsupported| unsupported.eq_ignore_ascii_case(name))
    }

    /// The name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Contains => "contains",
            Self::StartsWith => "startswith",
            Self::EndsWith => "endswith",
            Self::Length => "length",
            Self::IndexOf => "indexof",
            Self::Substring => "substring",
            Self::Concat => "concat",
            Self::ToLower => "tolower",
            Self::ToUpper => "toupper",
            Self::Trim => "trim",
            Self::MatchesPattern => "matchesPattern",
            Self::Year => "year",
            Self::Month => "month",
            Self::Day => "day",
            Self::Hour => "hour",
            Self::Minute => "minute",
            Self::Second => "second",
            Self::FractionalSeconds => "fractionalseconds",
            Self::TotalSeconds => "totalseconds",
            Self::Date => "date",
            Self::Time => "time",
            Self::TotalOffsetMinutes => "totaloffsetminutes",
            Self::Now => "now",
            Self::MinDateTime => "mindatetime",
            Self::MaxDateTime => "maxdatetime",
            Self::Round => "round",
            Self::Floor => "floor",
            Self::Ceiling => "ceiling",
        }
    }

    /// Whether OData also has it of collections, which this service has not.
    pub(crate) const fn has_collections(self) -> bool {
        matches!(
            self,
            Self::Concat
                | Self::Contains
                | Self::EndsWith
                | Self::IndexOf
                | Self::Length
                | Self::StartsWith
                | Self::Substring
        )
    }

    /// The fewest and the most arguments.
    pub(crate) const fn arity(self) -> (usize, usize) {
        match self {
            Self::Now | Self::MinDateTime | Self::MaxDateTime => (0, 0),
            Self::Substring => (2, 3),
            Self::Contains
            | Self::StartsWith
            | Self::EndsWith
            | Self::IndexOf
            | Self::Concat
            | Self::MatchesPattern => (2, 2),
            _ => (1, 1),
        }
    }
}
