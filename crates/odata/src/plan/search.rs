//! Planning of `$search`.
//!
//! Owns Graph's reading of a term: `"property:words"` looks in one property,
//! anything else in every property of the row, or of types derived from its,
//! that is text; not in what complex properties and collections hold.
//! [Use the $search query parameter](https://learn.microsoft.com/en-us/graph/search-query-parameter).

use super::Resource;
use crate::fault::{Fault, Problem};
use crate::model::{Type, property_names, qualified};
use crate::near::near;
use crate::syntax::SearchExpression;

/// A planned search.
#[derive(Debug)]
pub(crate) enum SearchPlan {
    Term {
        properties: Vec<&'static str>,
        /// In lower case: searching, unlike comparing, is blind to case.
        words: String,
    },
    Not(Box<SearchPlan>),
    And(Vec<SearchPlan>),
    Or(Vec<SearchPlan>),
}

impl SearchPlan {
    pub(super) fn plan(
        expression: &SearchExpression,
        resource: &Resource<'_>,
    ) -> Result<Self, Fault> {
        let names = property_names(resource.schema, resource.version);
        let is_text = |(_, property_type): &&(&str, Type)| matches!(property_type, Type::String);
        let texts: Vec<&'static str> = names
            .iter()
            .filter(is_text)
            .map(|(name, _)| *name)
            .collect();
        Self::over(expression, &texts, &qualified(resource.schema.type_name()))
    }

    fn over(
        expression: &SearchExpression,
        texts: &[&'static str],
        type_name: &str,
    ) -> Result<Self, Fault> {
        let all = |operands: &[SearchExpression]| {
            let operands = operands
                .iter()
                .map(|operand| Self::over(operand, texts, type_name));
            operands.collect::<Result<Vec<_>, _>>()
        };
        Ok(match expression {
            SearchExpression::Term { text, place } => term(text, place.0, texts, type_name)?,
            SearchExpression::Not(operand) => {
                Self::Not(Box::new(Self::over(operand, texts, type_name)?))
            }
            SearchExpression::And(operands) => Self::And(all(operands)?),
            SearchExpression::Or(operands) => Self::Or(all(operands)?),
        })
    }
}

fn term(
    text: &str,
    offset: usize,
    texts: &[&'static str],
    type_name: &str,
) -> Result<SearchPlan, Fault> {
    let is_name = |name: &str| {
        name.starts_with(char::is_alphabetic) && name.chars().all(char::is_alphanumeric)
    };
    let Some((name, words)) = text.split_once(':').filter(|(name, _)| is_name(name)) else {
        return Ok(SearchPlan::Term {
            properties: texts.to_vec(),
            words: text.to_lowercase(),
        });
    };
    let found = texts
        .iter()
        .find(|property| property.eq_ignore_ascii_case(name));
    let property = found.ok_or_else(|| {
        let problem = Problem::NotSearchable {
            name: name.to_owned(),
            type_name: type_name.to_owned(),
            near: near(name, texts.iter().copied()),
        };
        Fault::new(offset, problem)
    })?;
    if words.is_empty() {
        let problem = Problem::NothingToSearch {
            name: (*property).to_owned(),
        };
        return Err(Fault::new(offset, problem));
    }
    Ok(SearchPlan::Term {
        properties: vec![property],
        words: words.to_lowercase(),
    })
}
