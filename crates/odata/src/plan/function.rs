//! Planning of calls.
//!
//! Owns the types the functions take and give, as
//! [OData 4.01 URL Conventions, 5.1.1.4 to 5.1.1.11](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_CanonicalFunctions)
//! lists them.

use super::expression::{Scope, wrong_type};
use super::node::{Call, Node, NodeKind};
use crate::fault::Fault;
use crate::model::Type;
use crate::syntax::{Expression, Function};
use crate::value::Value;
use regex::Regex;

/// What an argument may be.
#[derive(Clone, Copy)]
enum Parameter {
    Text,
    Whole,
    Number,
    Instant,
    DayOrInstant,
    TimeOrInstant,
    Duration,
}

impl Parameter {
    fn takes(self, given: Type) -> bool {
        given.is_open()
            || match self {
                Self::Text => matches!(given, Type::String),
                Self::Whole => matches!(given, Type::Integer),
                Self::Number => given.is_number(),
                Self::Instant => matches!(given, Type::DateTimeOffset),
                Self::DayOrInstant => matches!(given, Type::Date | Type::DateTimeOffset),
                Self::TimeOrInstant => matches!(given, Type::TimeOfDay | Type::DateTimeOffset),
                Self::Duration => matches!(given, Type::Duration),
            }
    }

    const fn described(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Whole => "a whole number",
            Self::Number => "a number",
            Self::Instant => "a date and time",
            Self::DayOrInstant => "a date, with or without a time",
            Self::TimeOrInstant => "a time, with or without a date",
            Self::Duration => "a duration",
        }
    }
}

/// The parameter at an index, and the type of the result.
fn signature(function: Function, index: usize) -> (Parameter, Type) {
    use Function as F;
    match function {
        F::Contains | F::StartsWith | F::EndsWith | F::MatchesPattern => {
            (Parameter::Text, Type::Boolean)
        }
        F::Length | F::IndexOf => (Parameter::Text, Type::Integer),
        F::Substring if index > 0 => (Parameter::Whole, Type::String),
        F::Substring | F::Concat | F::ToLower | F::ToUpper | F::Trim => {
            (Parameter::Text, Type::String)
        }
        F::Year | F::Month | F::Day => (Parameter::DayOrInstant, Type::Integer),
        F::Hour | F::Minute | F::Second => (Parameter::TimeOrInstant, Type::Integer),
        F::FractionalSeconds => (Parameter::TimeOrInstant, Type::Double),
        F::TotalSeconds => (Parameter::Duration, Type::Double),
        F::Date => (Parameter::Instant, Type::Date),
        F::Time => (Parameter::Instant, Type::TimeOfDay),
        F::TotalOffsetMinutes => (Parameter::Instant, Type::Integer),
        F::Now | F::MinDateTime | F::MaxDateTime => (Parameter::Instant, Type::DateTimeOffset),
        F::Round | F::Floor | F::Ceiling => (Parameter::Number, Type::Double),
    }
}

impl Scope<'_> {
    pub(super) fn call(
        &mut self,
        function: Function,
        arguments: &[Expression],
    ) -> Result<(NodeKind, Type), Fault> {
        let arguments: Vec<Node> = arguments
            .iter()
            .map(|argument| self.expression(argument))
            .collect::<Result<_, _>>()?;
        for (index, argument) in arguments.iter().enumerate() {
            let (parameter, _) = signature(function, index);
            if let (Parameter::Text, Type::Collection(_)) = (parameter, argument.node_type)
                && function.has_collections()
            {
                let feature = format!("the function '{}' of a collection", function.name());
                return Err(Fault::unsupported(argument.offset, feature));
            }
            if !parameter.takes(argument.node_type) {
                let operation = format!("the function '{}'", function.name());
                let (expected, found) = (parameter.described(), argument.node_type);
                return Err(wrong_type(argument.offset, &operation, expected, found));
            }
        }
        let result = match (function, arguments.first().map(|first| first.node_type)) {
            // A whole number stays what it is.
            (Function::Round | Function::Floor | Function::Ceiling, Some(Type::Integer)) => {
                Type::Integer
            }
            _ => signature(function, 0).1,
        };
        let pattern = self.constant_pattern(function, &arguments)?;
        let call = Call {
            function,
            arguments,
            pattern,
        };
        Ok((NodeKind::Call(call), result))
    }

    fn constant_pattern(
        &self,
        function: Function,
        arguments: &[Node],
    ) -> Result<Option<Regex>, Fault> {
        match (function, arguments.get(1)) {
            (
                Function::MatchesPattern,
                Some(Node {
                    kind: NodeKind::Constant(Value::String(text)),
                    offset,
                    ..
                }),
            ) => {
                let compiled = self.patterns.compile(text);
                let compiled = compiled.map_err(|problem| Fault::new(*offset, problem))?;
                Ok(Some(compiled))
            }
            _ => Ok(None),
        }
    }
}
