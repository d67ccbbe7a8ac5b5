//! Two judges of the same values. One is a JSON Schema validator over what the authored document
//! says; the other is the generated code. They must accept the same, and what the code reads and
//! writes again must be what it was given, and fit the document.

use std::collections::{BTreeMap, BTreeSet};

use muster_contract::project::{project, versions};
use muster_model::TYPES;
use muster_model_runtime::Type;
use muster_model_runtime::{Reading, check_request};
use serde_json::Value;

use crate::documents::authored;
use crate::samples::Sampler;
use crate::schemas::Schemas;
use crate::strict::{Direction, validator_for_component};

mod faithful;

/// What the judges said of all samples.
#[derive(Debug, Default)]
pub struct Report {
    /// How many values were judged.
    pub samples: usize,
    /// How many of them both accepted.
    pub accepted: usize,
    /// Values of which they said different things, or that changed on their way through the code.
    pub disagreements: Vec<Disagreement>,
    /// Types of which one kind of sample was never seen; nothing was proved of them.
    pub one_sided: Vec<String>,
    /// How often a listed leniency explained why the code accepts more.
    pub leniencies: BTreeMap<&'static str, usize>,
}

/// One value on which the judges disagree.
#[derive(Debug)]
pub struct Disagreement {
    /// The type.
    pub name: String,
    /// The version, empty when the document has but one.
    pub version: String,
    /// The value.
    pub sample: Value,
    /// What each judge says.
    pub why: String,
}

/// Where the code accepts more than the schema's words say, on purpose.
pub const LENIENCIES: &[(&str, &str)] = &[(
    SPACED_FLAGS,
    "OData writes a set of flags with or without a space after the comma; the code reads both \
     and writes the documented form",
)];
const SPACED_FLAGS: &str = "spaces between flags";

/// Judges samples of every type in every version.
#[must_use]
pub fn judge() -> Report {
    let whole = authored();
    let mut report = Report::default();
    let mut declared = versions(&whole);
    if declared.is_empty() {
        declared.push(String::new());
    }
    std::thread::scope(|scope| {
        let judges: Vec<_> = declared
            .iter()
            .map(|version| scope.spawn(|| judge_version(&whole, version)))
            .collect();
        for judge in judges {
            match judge.join() {
                Ok(judged) => report.merge(judged),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
    });
    report
}

fn judge_version(whole: &Value, version: &str) -> Report {
    let mut report = Report::default();
    let document = match version {
        "" => whole.clone(),
        version => project(whole, version),
    };
    for known in TYPES {
        let name = known.schema.name;
        if known.schema.versions.include(version)
            && Schemas::of(&document).names().any(|other| other == name)
        {
            judge_type(known, version, whole, &document, &mut report);
        }
    }
    report
}

/// Judges samples of one type as if the document said something else, in its newest version.
///
/// # Panics
/// When the code has no type of that name.
#[must_use]
pub fn judge_as(document: &Value, changed: &Value, name: &str) -> Report {
    let known = TYPES
        .iter()
        .find(|known| known.schema.name == name)
        .unwrap_or_else(|| panic!("the code has no type {name}"));
    let version = versions(document).pop().unwrap_or_default();
    let mut report = Report::default();
    judge_type(known, &version, document, changed, &mut report);
    report
}

impl Report {
    fn merge(&mut self, other: Self) {
        self.samples += other.samples;
        self.accepted += other.accepted;
        self.disagreements.extend(other.disagreements);
        self.one_sided.extend(other.one_sided);
        for (what, count) in other.leniencies {
            *self.leniencies.entry(what).or_insert(0) += count;
        }
    }
}

/// Samples come from the version's own document and from the whole one, so that a version is also
/// asked for what it lacks.
fn judge_type(known: &Type, version: &str, whole: &Value, document: &Value, report: &mut Report) {
    let name = known.schema.name;
    let everything = Schemas::of(whole);
    let schemas = Schemas::of(document);
    let strict = validator_for_component(schemas, name, Direction::Request);
    let answer = validator_for_component(schemas, name, Direction::Answer);
    let mut samples = Sampler::new(everything, name).samples(everything.named(name));
    let own = Sampler::new(schemas, name).samples(schemas.named(name));
    let mut seen: BTreeSet<String> = samples.iter().map(Value::to_string).collect();
    samples.extend(
        own.into_iter()
            .filter(|sample| seen.insert(sample.to_string())),
    );
    let (mut accepted, mut refused) = (0, 0);
    for sample in samples {
        report.samples += 1;
        let mut checked = sample.clone();
        let outcome = check_request(known.schema, &mut checked, version, &Reading::default());
        let accepts = outcome.is_ok();
        let mut why = None;
        if accepts == strict.is_valid(&sample) {
            if accepts {
                accepted += 1;
                why = pass_through(known, version, &checked, &answer, everything);
            } else {
                refused += 1;
            }
        } else if accepts && is_valid_without_spaces(&sample, &strict) {
            *report.leniencies.entry(SPACED_FLAGS).or_insert(0) += 1;
        } else {
            why = Some(match (outcome, strict.validate(&sample)) {
                (Err(violations), _) => format!("only the code refuses: {violations}"),
                (Ok(()), Err(error)) => {
                    format!(
                        "only the schema refuses: {} at {}",
                        error,
                        error.instance_path()
                    )
                }
                (Ok(()), Ok(())) => "the validator contradicts itself".to_owned(),
            });
        }
        report.disagreements.extend(why.map(|why| Disagreement {
            name: name.to_owned(),
            version: version.to_owned(),
            sample,
            why,
        }));
    }
    report.accepted += accepted;
    if accepted == 0 || refused == 0 {
        let sort = if accepted == 0 { "accepted" } else { "refused" };
        report
            .one_sided
            .push(format!("{name} {version}: no sample was {sort}"));
    }
}

/// Reads a checked value into its type, writes it again, and reduces it to what the version has,
/// as the server does; says what went wrong.
fn pass_through(
    known: &Type,
    version: &str,
    checked: &Value,
    answer: &jsonschema::Validator,
    everything: Schemas<'_>,
) -> Option<String> {
    let mut written = match (known.round_trip)(checked.clone()) {
        Ok(written) => written,
        Err(error) => return Some(format!("the code cannot read what it accepts: {error}")),
    };
    let schema = everything.named(known.schema.name);
    if let Some(change) = faithful::change(everything, schema, checked, &written) {
        return Some(format!(
            "what the code writes is not what it read: {change}"
        ));
    }
    if !version.is_empty() {
        muster_model_runtime::project(known.schema, version, &mut written);
    }
    let error = answer.validate(&written).err()?;
    Some(format!(
        "what the code writes does not fit: {error} at {}",
        error.instance_path()
    ))
}

fn is_valid_without_spaces(sample: &Value, strict: &jsonschema::Validator) -> bool {
    let mut dense = sample.clone();
    remove_spaces(&mut dense);
    dense != *sample && strict.is_valid(&dense)
}

fn remove_spaces(value: &mut Value) {
    match value {
        Value::String(text) if text.contains(',') => {
            *text = text.split(',').map(str::trim).collect::<Vec<_>>().join(",");
        }
        Value::Array(items) => items.iter_mut().for_each(remove_spaces),
        Value::Object(members) => members.values_mut().for_each(remove_spaces),
        _ => {}
    }
}
