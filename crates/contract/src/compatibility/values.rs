//! The values a schema allows: members of enums, bounds, lengths, patterns, formats. It says whether
//! there became more or fewer of them; which of the two breaks whom follows from the direction.

use serde_json::Value;

use super::Rule;
use super::comparison::{Comparison, Pair, Position, below, shown, texts};

/// In what respect the allowed values changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Facet {
    Type,
    Null,
    Enum,
    Range,
    Length,
    Pattern,
}

/// What became of the set of allowed values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Effect {
    Narrowed,
    Widened,
    /// Nobody can say; the worse is assumed in either direction.
    Unordered,
}

impl Comparison<'_> {
    /// Records that the values a schema allows became more or fewer.
    pub(super) fn value(
        &mut self,
        pointer: &str,
        position: Position,
        facet: Facet,
        effect: Effect,
        what: &str,
    ) {
        if position.directions.request {
            let narrowed = effect != Effect::Widened;
            let rule = match (position.parameter, narrowed) {
                (true, true) => Rule::ParameterTypeNarrowed,
                (true, false) => Rule::ParameterTypeWidened,
                (false, narrowed) => request(facet, narrowed),
            };
            self.record(pointer, rule, what);
        }
        if position.directions.response {
            self.record(pointer, response(facet, effect == Effect::Narrowed), what);
        }
    }

    /// Judges one keyword that restricts values.
    pub(super) fn restriction(&mut self, pair: &Pair<'_>, key: &str, position: Position) {
        let (left, right) = pair.get(key);
        let facet = match key {
            "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
                Facet::Range
            }
            "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties"
            | "maxProperties" | "uniqueItems" => Facet::Length,
            "pattern" => Facet::Pattern,
            "format" => return self.keyword(pair, key, Rule::FormatChanged),
            "enum" => return self.enumeration(pair, position),
            "x-muster-flags" => return self.flags(pair, position),
            "x-muster-tag" => return self.type_tag(pair, position),
            "x-muster-member-versions" => return self.member_versions(pair),
            _ => return self.unclassified(pair, key),
        };
        // The pattern of flags follows from the flags, which are compared one by one.
        let (released, current) = pair.get("x-muster-flags");
        if key == "pattern" && released.is_some() && current.is_some() {
            if released == current {
                self.unclassified(pair, key);
            }
            return;
        }
        let what = format!("`{key}` went from {} to {}", shown(left), shown(right));
        let Some(effect) = effect(key, left, right) else {
            return self.unclassified(pair, key);
        };
        self.value(&pair.below(key), position, facet, effect, &what);
    }

    fn enumeration(&mut self, pair: &Pair<'_>, position: Position) {
        let pointer = pair.below("enum");
        match pair.get("enum") {
            (Some(left), Some(right)) => {
                self.named_values(&pointer, Some(left), Some(right), position)
            }
            (None, _) => {
                let what = "only the members of a list are allowed now";
                self.value(&pointer, position, Facet::Type, Effect::Narrowed, what);
            }
            _ => {
                let what = "any text is allowed now, not only the members of a list";
                self.value(&pointer, position, Facet::Type, Effect::Widened, what);
            }
        }
    }

    fn flags(&mut self, pair: &Pair<'_>, position: Position) {
        match pair.get("x-muster-flags") {
            (Some(left), Some(right)) => {
                let pointer = pair.below("x-muster-flags");
                self.named_values(&pointer, Some(left), Some(right), position);
                if same_members(left, right) {
                    self.words(pair, "x-muster-flags");
                }
            }
            _ => self.keyword(pair, "x-muster-flags", Rule::PropertyTypeChanged),
        }
    }

    /// Members that came and went.
    fn named_values(
        &mut self,
        pointer: &str,
        left: Option<&Value>,
        right: Option<&Value>,
        position: Position,
    ) {
        let items = |list: Option<&Value>| -> Vec<Value> {
            list.and_then(Value::as_array).cloned().unwrap_or_default()
        };
        let name = |member: &Value| {
            member
                .as_str()
                .map_or_else(|| member.to_string(), str::to_owned)
        };
        let (left, right) = (items(left), items(right));
        for member in left.iter().filter(|member| !right.contains(member)) {
            let (pointer, what) = (
                below(pointer, &name(member)),
                format!("the member {member} was removed"),
            );
            self.value(&pointer, position, Facet::Enum, Effect::Narrowed, &what);
        }
        for member in right.iter().filter(|member| !left.contains(member)) {
            let (pointer, what) = (
                below(pointer, &name(member)),
                format!("the member {member} was added"),
            );
            self.value(&pointer, position, Facet::Enum, Effect::Widened, &what);
        }
    }

    fn type_tag(&mut self, pair: &Pair<'_>, position: Position) {
        let key = "x-muster-tag";
        let (left, right) = pair.get(key);
        let written = |tag: Option<&Value>| tag.is_some_and(|tag| !tag.is_string());
        match (left, right) {
            (Some(_), Some(_)) if !position.directions.response => self.words(pair, key),
            (Some(_), Some(_)) if !written(left) && written(right) => {
                self.keyword(pair, key, Rule::TypeTagWritten);
            }
            _ => self.keyword(pair, key, Rule::TypeTagChanged),
        }
    }

    fn member_versions(&mut self, pair: &Pair<'_>) {
        let key = "x-muster-member-versions";
        let (left, right) = pair.get(key);
        let names = [left, right]
            .into_iter()
            .flat_map(super::comparison::members);
        for (member, _) in names {
            // A member that exists on one side only has been reported as such.
            let kept = [pair.left, pair.right]
                .iter()
                .all(|schema| texts(schema.get("enum")).contains(&member));
            if kept {
                let of = |versions: Option<&Value>| {
                    versions.and_then(|versions| versions.get(member)).cloned()
                };
                let pointer = below(&pair.below(key), member);
                self.version_lists(&pointer, of(left).as_ref(), of(right).as_ref());
            }
        }
    }
}

/// Whether two lists have the same texts, in whatever order.
fn same_members(left: &Value, right: &Value) -> bool {
    let (left, right) = (texts(Some(left)), texts(Some(right)));
    left.len() == right.len() && left.iter().all(|member| right.contains(member))
}

/// What a changed keyword does to the set of allowed values, if its values can be compared.
fn effect(key: &str, left: Option<&Value>, right: Option<&Value>) -> Option<Effect> {
    let (left, right) = match (left, right) {
        (None, Some(_)) => return Some(Effect::Narrowed),
        (Some(_), None) => return Some(Effect::Widened),
        (left, right) => (left?, right?),
    };
    let narrowed_if = |narrowed: bool| {
        Some(if narrowed {
            Effect::Narrowed
        } else {
            Effect::Widened
        })
    };
    match key {
        "minimum" | "exclusiveMinimum" | "minLength" | "minItems" | "minProperties" => {
            narrowed_if(right.as_f64()? > left.as_f64()?)
        }
        "maximum" | "exclusiveMaximum" | "maxLength" | "maxItems" | "maxProperties" => {
            narrowed_if(right.as_f64()? < left.as_f64()?)
        }
        "uniqueItems" => narrowed_if(right.as_bool()?),
        _ => Some(Effect::Unordered),
    }
}

fn request(facet: Facet, narrowed: bool) -> Rule {
    match (facet, narrowed) {
        (Facet::Type, true) => Rule::RequestTypeNarrowed,
        (Facet::Type, false) => Rule::RequestTypeWidened,
        (Facet::Null, true) => Rule::RequestPropertyBecameNotNullable,
        (Facet::Null, false) => Rule::RequestPropertyBecameNullable,
        (Facet::Enum, true) => Rule::RequestPropertyEnumValueRemoved,
        (Facet::Enum, false) => Rule::RequestPropertyEnumValueAdded,
        (Facet::Range, true) => Rule::RequestRangeTightened,
        (Facet::Range, false) => Rule::RequestRangeLoosened,
        (Facet::Length, true) => Rule::RequestLengthTightened,
        (Facet::Length, false) => Rule::RequestLengthLoosened,
        (Facet::Pattern, true) => Rule::RequestPatternTightened,
        (Facet::Pattern, false) => Rule::RequestPatternLoosened,
    }
}

fn response(facet: Facet, narrowed: bool) -> Rule {
    match (facet, narrowed) {
        (Facet::Type, true) => Rule::ResponseTypeNarrowed,
        (Facet::Type, false) => Rule::ResponseTypeWidened,
        (Facet::Null, true) => Rule::ResponsePropertyBecameNotNullable,
        (Facet::Null, false) => Rule::ResponsePropertyBecameNullable,
        (Facet::Enum, true) => Rule::ResponsePropertyEnumValueRemoved,
        (Facet::Enum, false) => Rule::ResponsePropertyEnumValueAdded,
        (Facet::Range, true) => Rule::ResponseRangeTightened,
        (Facet::Range, false) => Rule::ResponseRangeLoosened,
        (Facet::Length, true) => Rule::ResponseLengthTightened,
        (Facet::Length, false) => Rule::ResponseLengthLoosened,
        (Facet::Pattern, true) => Rule::ResponsePatternTightened,
        (Facet::Pattern, false) => Rule::ResponsePatternLoosened,
    }
}
