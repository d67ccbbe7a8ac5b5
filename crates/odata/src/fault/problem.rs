//! What can be wrong with a query.
//!
//! Owns the variants, their wording and their class. Each message says what
//! to do next; none repeats the option or the position, which the fault adds.

use super::Classification;

/// What is wrong with a query option.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Problem {
    /// The text departs from the grammar.
    #[error("expected {expected}")]
    Unexpected {
        /// What the grammar admits there.
        expected: String,
    },
    /// Expressions or expansions nest too deeply, or chain too many operators.
    #[error("the expression is too complex; nest and chain fewer than {limit} operations")]
    TooComplex {
        /// The limit that was met.
        limit: usize,
    },
    /// The value is longer than any sensible one.
    #[error("the value is longer than {limit} bytes; ask for less at once")]
    TooLong {
        /// The limit in bytes.
        limit: usize,
    },
    /// An option has more items than it may.
    #[error("'{option}' has {number} different items, and may have {limit}; give fewer")]
    TooManyItems {
        /// The option, which may be nested in another.
        option: &'static str,
        /// How many it has.
        number: usize,
        /// How many it may have.
        limit: usize,
    },
    /// A date, time or number that is well formed but does not exist.
    #[error("{reason}")]
    OutOfRange {
        /// Why it does not exist.
        reason: String,
    },
    /// No such option exists.
    #[error("there is no such option (it is number {ordinal} in the query){}", did_you_mean(.near))]
    UnknownOption {
        /// The option's place among the options of the query, from 1.
        ordinal: usize,
        /// Options with like names.
        near: Vec<String>,
    },
    /// The option's `$` is missing where the dialect demands it.
    #[error("the option is spelled '{spelling}' in this version")]
    DollarMissing {
        /// The spelling with the `$`.
        spelling: String,
    },
    /// No such option exists within `$expand`.
    #[error("there is no option '{name}' within '$expand'{}", did_you_mean(.near))]
    UnknownNestedOption {
        /// The option as written.
        name: String,
        /// Options with like names.
        near: Vec<String>,
    },
    /// An option, or what it names, occurs more than once.
    #[error("it is given more than once; give it once")]
    Duplicate,
    /// OData has it; this service does not.
    #[error("{feature} is not supported")]
    Unsupported {
        /// What is not supported.
        feature: String,
    },
    /// The type has no such property.
    #[error(
        "the property '{name}' does not exist on type '{type_name}'{}",
        did_you_mean(.near)
    )]
    UnknownProperty {
        /// The property as written.
        name: String,
        /// The type it was looked for on.
        type_name: String,
        /// Properties with like names.
        near: Vec<String>,
    },
    /// The type has no such property that is text.
    #[error("type '{type_name}' has no text '{name}' to search in{}", did_you_mean(.near))]
    NotSearchable {
        /// The property as written.
        name: String,
        /// The type it was looked for on.
        type_name: String,
        /// Properties with like names.
        near: Vec<String>,
    },
    /// A property is named and no words to search for in it.
    #[error("there is nothing to search for in '{name}'; write \"{name}:words\"")]
    NothingToSearch {
        /// The property.
        name: String,
    },
    /// Only some derived types have the property.
    #[error(
        "the property '{name}' exists only on types derived from '{type_name}'; write {}",
        choices(.spellings)
    )]
    NeedsCast {
        /// The property.
        name: String,
        /// The type it was looked for on.
        type_name: String,
        /// The path with each cast that makes it valid.
        spellings: Vec<String>,
    },
    /// No such type exists, or none derived from the one at hand.
    #[error("the type '{name}' is not '{type_name}' or derived from it{}", did_you_mean(.near))]
    UnknownType {
        /// The type as written.
        name: String,
        /// The type at hand.
        type_name: String,
        /// Types with like names.
        near: Vec<String>,
    },
    /// The enumeration has no such member.
    #[error("'{value}' is not a member of '{type_name}'; write {}", choices(.members))]
    UnknownMember {
        /// The member as written.
        value: String,
        /// The enumeration.
        type_name: String,
        /// Every member there is.
        members: Vec<String>,
    },
    /// The type has no such navigation property.
    #[error("'{name}' is not a relationship of '{type_name}' that can be expanded{}", listed(.known))]
    UnknownNavigation {
        /// The name as written.
        name: String,
        /// The type it was looked for on.
        type_name: String,
        /// Every navigation property there is.
        known: Vec<String>,
    },
    /// OData has no such function.
    #[error("there is no function '{name}'{}", did_you_mean(.near))]
    UnknownFunction {
        /// The function as written.
        name: String,
        /// Functions with like names.
        near: Vec<String>,
    },
    /// The function takes another number of arguments.
    #[error("the function '{function}' takes {expected}, not {found}")]
    ArgumentCount {
        /// The function.
        function: &'static str,
        /// How many it takes, in words.
        expected: String,
        /// How many there are.
        found: usize,
    },
    /// An operand or argument is of the wrong type.
    #[error("{operation} needs {expected}, not {found}")]
    WrongType {
        /// The operator or function.
        operation: String,
        /// The types it takes, in words.
        expected: String,
        /// The type at hand, in words.
        found: String,
    },
    /// Two operands cannot be combined.
    #[error("{operation} cannot combine {left} and {right}")]
    Incompatible {
        /// The operator.
        operation: String,
        /// The left operand's type, in words.
        left: String,
        /// The right operand's type, in words.
        right: String,
    },
    /// A regular expression that cannot be compiled.
    #[error("the pattern is not a regular expression: {reason}")]
    Pattern {
        /// What the compiler says.
        reason: String,
    },
    /// An integer was divided by zero while evaluating.
    #[error("a number is divided by zero")]
    DivisionByZero,
    /// A row took too many steps, as loops within loops do.
    #[error("it takes more than {limit} steps for one row; nest fewer of 'any' and 'all'")]
    TooManySteps {
        /// The limit that was met.
        limit: usize,
    },
    /// The query writes too many patterns.
    #[error("more than {limit} patterns are written; write fewer")]
    TooManyWrittenPatterns {
        /// The limit that was met.
        limit: usize,
    },
    /// The rows made too many different patterns.
    #[error("the rows give more than {limit} different patterns; write the pattern out")]
    TooManyPatterns {
        /// The limit that was met.
        limit: usize,
    },
    /// A part of a text was asked for that is shorter than nothing.
    #[error("the length of a substring is below 0")]
    NegativeLength,
    /// A result left the range of its type while evaluating.
    #[error("the result of {operation} is out of range")]
    Overflow {
        /// The operator or function.
        operation: String,
    },
    /// The skip token is not one this service gave out.
    #[error("the token was not given out by this service; follow '@odata.nextLink' unchanged")]
    ForeignToken,
    /// The skip token belongs to a query with other options.
    #[error(
        "the token belongs to another list or to a query with other options; follow \
         '@odata.nextLink' unchanged, or start again without the token"
    )]
    TokenOfOtherQuery,
    /// What the token leads on from was changed or deleted, and is not in it.
    #[error(
        "the element that the page before ended with was changed or deleted, and what it was \
         sorted by is too long to be in the token; start again without it"
    )]
    LostPlace,
}

impl Problem {
    /// Which class the problem is of.
    #[must_use]
    pub fn classification(&self) -> Classification {
        match self {
            Self::Unsupported { .. } => Classification::Unsupported,
            _ => Classification::Malformed,
        }
    }
}

fn did_you_mean(near: &[String]) -> String {
    match near {
        [] => String::new(),
        near => format!(" (did you mean {}?)", choices(near)),
    }
}

fn listed(names: &[String]) -> String {
    match names {
        [] => "; it has none".to_owned(),
        names => format!("; those it has: {}", names.join(", ")),
    }
}

/// `'a', 'b' or 'c'`.
fn choices(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [only] => format!("'{only}'"),
        [start @ .., last] => {
            let start: Vec<_> = start.iter().map(|name| format!("'{name}'")).collect();
            format!("{} or '{last}'", start.join(", "))
        }
    }
}
