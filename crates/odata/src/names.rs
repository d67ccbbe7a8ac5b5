//! The names of query options.
//!
//! Owns which options there are and how they are spelled.

/// A query option that this service has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the variants are OData's own names")]
pub enum OptionName {
    Select,
    Filter,
    OrderBy,
    Top,
    Skip,
    Count,
    Expand,
    Search,
    SkipToken,
    Format,
}

/// Options OData reserves that this service does not have.
const UNSUPPORTED: [&str; 7] = [
    "$apply",
    "$compute",
    "$deltatoken",
    "$id",
    "$index",
    "$levels",
    "$schemaversion",
];

impl OptionName {
    /// Every one of them.
    pub const ALL: [Self; 10] = [
        Self::Select,
        Self::Filter,
        Self::OrderBy,
        Self::Top,
        Self::Skip,
        Self::Count,
        Self::Expand,
        Self::Search,
        Self::SkipToken,
        Self::Format,
    ];

    /// The spelling with the `$`.
    #[must_use]
    pub const fn spelling(self) -> &'static str {
        match self {
            Self::Select => "$select",
            Self::Filter => "$filter",
            Self::OrderBy => "$orderby",
            Self::Top => "$top",
            Self::Skip => "$skip",
            Self::Count => "$count",
            Self::Expand => "$expand",
            Self::Search => "$search",
            Self::SkipToken => "$skiptoken",
            Self::Format => "$format",
        }
    }

    /// The option of this name, in any case and with or without its `$`.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|option| same(option.spelling(), name))
    }

    /// Whether OData has an option of this name that this service lacks.
    pub(crate) fn is_unsupported(name: &str) -> bool {
        UNSUPPORTED.iter().any(|spelling| same(spelling, name))
    }

    pub(crate) fn spellings() -> impl Iterator<Item = &'static str> {
        Self::ALL.into_iter().map(Self::spelling)
    }
}

fn same(spelling: &str, name: &str) -> bool {
    let bare = |name| str::strip_prefix(name, '$').unwrap_or(name);
    bare(spelling).eq_ignore_ascii_case(bare(name))
}
