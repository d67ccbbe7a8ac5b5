//! Sample values of the document's schemas, generated from the schemas alone: values that fit,
//! values at and beyond every edge, and values that are damaged at random. No sample is expected
//! to fit or not; that is for the judges to say. The same document gives the same samples.

mod damage;
mod scalars;

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::chance::Chance;
use crate::schemas::{Kind, Object, Schemas, Union};

/// Damaged values of each schema.
const DAMAGED: usize = 150;
/// Below this depth values have only what they must, so that recursive schemas come to an end.
const DEEP: usize = 4;

/// How much of an object is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// Every property.
    Full,
    /// Only what is required.
    Least,
}

/// Generates samples of a document's schemas.
#[derive(Debug)]
pub struct Sampler<'d> {
    schemas: Schemas<'d>,
    chance: Chance,
}

impl<'d> Sampler<'d> {
    /// A sampler with a seed of its own.
    #[must_use]
    pub fn new(schemas: Schemas<'d>, seed: &str) -> Self {
        Self {
            schemas,
            chance: Chance::named(seed),
        }
    }

    /// All samples of a schema, each once.
    pub fn samples(&mut self, schema: &'d Value) -> Vec<Value> {
        let mut samples = self.candidates(schema, 0);
        let whole: Vec<Value> = samples
            .iter()
            .filter(|sample| sample.is_object())
            .cloned()
            .collect();
        for _ in 0..DAMAGED {
            if let Some(sample) = self.chance.pick(&whole) {
                let mut sample = sample.clone();
                damage::damage(&mut sample, &mut self.chance);
                samples.push(sample);
            }
        }
        let mut seen = BTreeSet::new();
        samples.retain(|sample| seen.insert(sample.to_string()));
        samples
    }

    /// A value that is meant to fit.
    pub fn fitting(&mut self, schema: &'d Value, fill: Fill) -> Value {
        self.fit(schema, fill, 0)
    }

    fn fit(&mut self, schema: &'d Value, fill: Fill, depth: usize) -> Value {
        match self.schemas.read(schema).0 {
            Kind::Any => json!("anything"),
            Kind::Boolean => Value::Bool(true),
            Kind::Integer => scalars::fitting_integer(schema),
            Kind::Number => scalars::fitting_number(schema),
            Kind::Text => scalars::fitting_text(schema),
            Kind::Array(items) => {
                let least = schema.get("minItems").and_then(Value::as_u64).unwrap_or(0);
                let count = if depth < DEEP { least.max(1) } else { least };
                (0..count)
                    .map(|_| self.fit(items, fill, depth + 1))
                    .collect()
            }
            Kind::Map(values) => json!({"name": self.fit(values, fill, depth + 1)}),
            Kind::Object(object) => self.fit_object(&object, fill, depth),
            Kind::Union(union) => {
                let (name, spellings) = union.arms.first().cloned().unwrap_or_default();
                self.fit_arm(&union, name, spellings.first().copied(), fill, depth)
            }
            Kind::Reference(name) => self.fit(self.schemas.named(name), fill, depth),
        }
    }

    fn fit_object(&mut self, object: &Object<'d>, fill: Fill, depth: usize) -> Value {
        let mut members = Map::new();
        for (name, schema) in &object.properties {
            if object.required.contains(name) || fill == Fill::Full && depth < DEEP {
                members.insert((*name).to_owned(), self.fit(schema, fill, depth + 1));
            }
        }
        Value::Object(members)
    }

    fn fit_arm(
        &mut self,
        union: &Union<'d>,
        name: &'d str,
        spelling: Option<&str>,
        fill: Fill,
        depth: usize,
    ) -> Value {
        let mut value = self.fit(self.schemas.named(name), fill, depth);
        if let (Value::Object(members), Some(spelling)) = (&mut value, spelling) {
            members.insert(union.property.to_owned(), spelling.into());
        }
        value
    }

    /// Values that fit and values that nearly do.
    fn candidates(&mut self, schema: &'d Value, depth: usize) -> Vec<Value> {
        let mut candidates = match self.schemas.read(schema).0 {
            Kind::Any => vec![
                json!("anything"),
                json!(1.5),
                json!([{}]),
                json!({"a": null}),
            ],
            Kind::Boolean => vec![json!(true), json!(false), json!("true"), json!(0)],
            Kind::Integer => scalars::integers(schema),
            Kind::Number => scalars::numbers(schema),
            Kind::Text => scalars::texts(schema),
            Kind::Array(items) => self.lists(schema, items, depth),
            Kind::Map(values) => {
                let values = self.few(values, depth);
                let mut maps: Vec<Value> = values
                    .into_iter()
                    .map(|value| json!({"any name": value}))
                    .collect();
                maps.extend([json!({}), json!([])]);
                maps
            }
            Kind::Object(object) => self.objects(&object, depth),
            Kind::Union(union) => self.choices(&union, depth),
            Kind::Reference(name) => self.candidates(self.schemas.named(name), depth),
        };
        if depth == 0 {
            let others = [
                json!(null),
                json!(true),
                json!(3),
                json!("text"),
                json!([]),
                json!({}),
            ];
            candidates.extend(others);
        } else {
            candidates.push(json!(null));
        }
        candidates
    }

    /// Candidates, or only some of them where all would be too many.
    fn few(&mut self, schema: &'d Value, depth: usize) -> Vec<Value> {
        if depth < 2 {
            return self.candidates(schema, depth + 1);
        }
        vec![
            self.fit(schema, Fill::Full, depth + 1),
            self.fit(schema, Fill::Least, depth + 1),
            json!(null),
            json!({"unknown": 1}),
            json!(0.5),
        ]
    }

    fn lists(&mut self, schema: &'d Value, items: &'d Value, depth: usize) -> Vec<Value> {
        let item = self.fit(items, Fill::Full, depth + 1);
        let mut lists: Vec<Value> = self
            .few(items, depth)
            .into_iter()
            .flat_map(|candidate| [json!([candidate]), json!([item, candidate])])
            .collect();
        let mut counts = vec![0, 2];
        for keyword in ["minItems", "maxItems"] {
            if let Some(edge) = schema.get(keyword).and_then(Value::as_u64) {
                counts.extend([edge.saturating_sub(1), edge, edge + 1]);
            }
        }
        for count in counts {
            lists.push((0..count).map(|_| item.clone()).collect());
        }
        lists.extend([json!({}), json!([[item]]), item]);
        lists
    }

    fn objects(&mut self, object: &Object<'d>, depth: usize) -> Vec<Value> {
        let full = self.fit_object(object, Fill::Full, depth);
        let least = self.fit_object(object, Fill::Least, depth);
        let mut objects = vec![full.clone(), least.clone()];
        for (name, schema) in &object.properties {
            let mut absent = full.clone();
            if let Value::Object(members) = &mut absent {
                members.shift_remove(*name);
            }
            objects.push(absent);
            let mut candidates = self.few(schema, depth);
            if depth > 0 {
                // One candidate that fits and two that may not are enough below the top.
                candidates = (0..3)
                    .filter_map(|_| self.chance.pick(&candidates).cloned())
                    .collect();
            }
            for candidate in candidates {
                let mut changed = if self.chance.below(2) == 0 {
                    &full
                } else {
                    &least
                }
                .clone();
                changed[*name] = candidate;
                objects.push(changed);
            }
            let mut misspelt = least.clone();
            misspelt[swapped_case(name)] = full[*name].clone();
            objects.push(misspelt);
        }
        for name in ["unknown", "", "@odata.unknown"] {
            let mut more = least.clone();
            more[name] = json!("value");
            objects.push(more);
        }
        objects.push(json!([full]));
        objects
    }

    fn choices(&mut self, union: &Union<'d>, depth: usize) -> Vec<Value> {
        let mut choices = Vec::new();
        for (name, spellings) in &union.arms {
            let arm = self.schemas.named(name);
            let canonical = spellings.first().copied();
            let Kind::Object(object) = self.schemas.read(arm).0 else {
                continue;
            };
            let values = if depth < 2 {
                self.objects(&object, depth)
            } else {
                vec![
                    self.fit(arm, Fill::Full, depth),
                    self.fit(arm, Fill::Least, depth),
                ]
            };
            for mut value in values {
                if let Value::Object(members) = &mut value
                    && self.chance.below(8) > 0
                    && let Some(canonical) = canonical
                {
                    members.insert(union.property.to_owned(), canonical.into());
                }
                choices.push(value);
            }
            for spelling in spellings {
                choices.push(self.fit_arm(union, name, Some(spelling), Fill::Least, depth));
            }
        }
        if let Some((name, _)) = union.arms.first() {
            let tags = [
                json!("#unknown.type"),
                json!(""),
                json!(null),
                json!(1),
                json!([]),
            ];
            for tag in tags {
                let mut value = self.fit(self.schemas.named(name), Fill::Least, depth);
                value[union.property] = tag;
                choices.push(value);
            }
        }
        choices
    }
}

fn swapped_case(name: &str) -> String {
    let swap = |letter: char| match letter {
        'a'..='z' => letter.to_ascii_uppercase(),
        other => other.to_ascii_lowercase(),
    };
    name.chars().map(swap).collect()
}
