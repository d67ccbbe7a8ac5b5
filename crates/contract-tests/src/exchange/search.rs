//! The search for successes: keys are taken from answers, bodies from the schemas. It knows no
//! operation; whatever is answered is judged, whether it is a success or not.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Answer, Body, Exchange, text};
use crate::operations::Operation;
use crate::samples::{Fill, Sampler};
use crate::schemas::{Kind, Schemas};

/// The most keys tried for one parameter, from one place.
const KEYS: usize = 8;
/// The most concrete paths tried for one operation in one round.
const PATHS: usize = 24;

/// The order of a round: what is made is read and changed before it is removed.
const ORDER: [&str; 6] = ["GET", "POST", "GET", "PATCH", "PUT", "GET"];

/// The keys found so far.
#[derive(Default)]
struct Keys {
    /// By the concrete path of the collection they were found in.
    by_place: BTreeMap<String, Vec<String>>,
    /// By the name of the parameter that stands for them.
    by_name: BTreeMap<String, Vec<String>>,
}

pub(super) async fn search(
    exchange: &mut Exchange<'_, '_>,
    document: &Value,
    operations: &[Operation<'_>],
) {
    let schemas = Schemas::of(document);
    let mut keys = Keys::default();
    for _ in 0..2 {
        for method in ORDER {
            round(exchange, schemas, operations, method, &mut keys).await;
        }
    }
    round(exchange, schemas, operations, "DELETE", &mut keys).await;
}

async fn round<'d>(
    exchange: &mut Exchange<'_, '_>,
    schemas: Schemas<'d>,
    operations: &[Operation<'d>],
    method: &str,
    keys: &mut Keys,
) {
    let mut sorted: Vec<&Operation<'d>> = operations
        .iter()
        .filter(|operation| operation.method == method)
        .collect();
    sorted.sort_by_key(|operation| operation.path.split('/').count());
    if method == "DELETE" {
        sorted.reverse();
    }
    for operation in sorted {
        for path in keys.paths(operation.path) {
            let bodies = match operation.body() {
                Some(schema) => bodies(schemas, schema, operation.id)
                    .into_iter()
                    .map(Some)
                    .collect(),
                None => vec![None],
            };
            for body in bodies {
                let body = body.map(|body| Body::json(body.to_string()));
                let answer = exchange.ask(operation, &path, body, None).await;
                keys.learn(operation, operations, &path, &answer);
            }
        }
    }
}

/// Bodies that are meant to fit: of every arm of a union one with everything and one with little. So
/// it is where an object has a list of such, with little in each.
fn bodies<'d>(schemas: Schemas<'d>, schema: &'d Value, seed: &str) -> Vec<Value> {
    let mut sampler = Sampler::new(schemas, seed);
    if let Some(arms) = arms(schemas, schema) {
        let filled = |arm| [Fill::Least, Fill::Full].map(|fill| sampler.fitting(arm, fill));
        return arms.into_iter().flat_map(filled).collect();
    }
    let mut bodies = vec![
        sampler.fitting(schema, Fill::Least),
        sampler.fitting(schema, Fill::Full),
    ];
    if let Kind::Object(object) = schemas.read(resolved(schemas, schema)).0 {
        for (name, property) in object.properties {
            let Kind::Array(elements) = schemas.read(property).0 else {
                continue;
            };
            for arm in arms(schemas, elements).into_iter().flatten() {
                let mut body = sampler.fitting(schema, Fill::Least);
                body[name] = json!([sampler.fitting(arm, Fill::Least)]);
                bodies.push(body);
            }
        }
    }
    bodies
}

/// What a union chooses between.
fn arms<'d>(schemas: Schemas<'d>, schema: &'d Value) -> Option<Vec<&'d Value>> {
    let Kind::Union(union) = schemas.read(resolved(schemas, schema)).0 else {
        return None;
    };
    let arms = union.arms.iter();
    Some(arms.map(|(name, _)| schemas.named(name)).collect())
}

/// The schema that a reference leads to.
fn resolved<'d>(schemas: Schemas<'d>, schema: &'d Value) -> &'d Value {
    match schemas.read(schema).0 {
        Kind::Reference(name) => resolved(schemas, schemas.named(name)),
        _ => schema,
    }
}

impl Keys {
    /// Paths that a template stands for, with the keys known.
    fn paths(&self, template: &str) -> Vec<String> {
        let mut paths = vec![String::new()];
        for segment in template.split('/').skip(1) {
            let Some(name) = segment
                .strip_prefix('{')
                .and_then(|rest| rest.strip_suffix('}'))
            else {
                paths.iter_mut().for_each(|path| {
                    path.push('/');
                    path.push_str(segment);
                });
                continue;
            };
            paths = paths
                .iter()
                .flat_map(|path| {
                    let found = self
                        .by_place
                        .get(path)
                        .into_iter()
                        .flatten()
                        .rev()
                        .take(KEYS);
                    let others = self
                        .by_name
                        .get(name)
                        .into_iter()
                        .flatten()
                        .rev()
                        .take(KEYS / 2);
                    let keys: Vec<&String> = found.chain(others).collect();
                    keys.into_iter().map(move |key| format!("{path}/{key}"))
                })
                .collect();
            paths.dedup();
        }
        paths.truncate(PATHS);
        paths
    }

    /// Takes the keys out of an answer.
    fn learn(
        &mut self,
        operation: &Operation<'_>,
        operations: &[Operation<'_>],
        path: &str,
        answer: &Answer,
    ) {
        let Some(body) = answer
            .json()
            .filter(|_| (200..300).contains(&answer.status))
        else {
            return;
        };
        let listed = body.get("value").and_then(Value::as_array);
        let ids: Vec<&str> = match listed {
            Some(listed) => listed.iter().filter_map(|item| text(item, "id")).collect(),
            None if operation.method == "POST" => text(&body, "id").into_iter().collect(),
            None => Vec::new(),
        };
        let name = operations.iter().find_map(|other| {
            let rest = other
                .path
                .strip_prefix(operation.path)?
                .strip_prefix("/{")?;
            rest.split('}').next()
        });
        let Some(name) = name else {
            return;
        };
        for id in ids {
            let place = self.by_place.entry(path.to_owned()).or_default();
            let pool = self.by_name.entry(name.to_owned()).or_default();
            for keys in [place, pool] {
                // What this test made comes last and is tried first.
                if !keys.iter().any(|key| key == id) {
                    keys.push(id.to_owned());
                }
            }
        }
    }
}
