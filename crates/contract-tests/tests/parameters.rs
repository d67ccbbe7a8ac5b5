//! Every parameter of every operation of both versions, over the wire: a value that discriminates changes
//! the answer as the parameter means, or is refused by an error that names it. What an operation does not
//! declare is refused by name too.
//!
//! Recipes go by the name of a parameter and never by operation. A parameter without a recipe fails, and
//! so does a recipe that nothing needs.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use muster_contract_tests::operations::Operation;
use muster_contract_tests::stage::{Answer, NOBODY, Stage};
use reqwest::{Method, StatusCode};
use serde_json::Value;

/// The parameters that a recipe below is for, with where they travel. Each must have an effect
/// somewhere in every version.
const RECIPES: &[(&str, &str)] = &[
    ("query", "$count"),
    ("query", "$expand"),
    ("query", "$filter"),
    ("query", "$format"),
    ("query", "$orderby"),
    ("query", "$search"),
    ("query", "$select"),
    ("query", "$skip"),
    ("query", "$skiptoken"),
    ("query", "$top"),
    ("header", "If-Match"),
    ("header", "If-None-Match"),
    ("path", "deviceEnrollmentConfigurationId"),
    ("path", "enrollmentConfigurationAssignmentId"),
    ("path", "user-id"),
    ("path", "group-id"),
    ("path", "directoryObject-id"),
];

/// What came of one parameter of one operation.
#[derive(Debug, PartialEq)]
enum Outcome {
    /// The answer is another one, as the parameter means.
    Effect,
    /// The request is refused, and the error names the parameter.
    Refused,
}

/// The recipes, on a stage.
struct Kitchen<'s>(&'s Stage);

impl Kitchen<'_> {
    /// What giving a parameter does, or what is wrong.
    async fn show(
        &self,
        operation: &Operation<'_>,
        place: &str,
        name: &str,
    ) -> Result<Outcome, String> {
        match place {
            "path" => self.show_key(operation, name).await,
            "header" if name == "If-Match" => {
                self.show_condition(operation, name, "W/\"of-nothing\"")
                    .await
            }
            "header" if operation.method == "GET" => self.show_known(operation, name).await,
            "header" => self.show_condition(operation, name, "*").await,
            _ => self.show_option(operation, name).await,
        }
    }

    /// A key that names nothing is not found, and named; one that names something is.
    async fn show_key(&self, operation: &Operation<'_>, name: &str) -> Result<Outcome, String> {
        let method: Method = operation.method.parse().unwrap();
        let lost = self.0.path(operation.path, name);
        let answer = self
            .0
            .ask(method.clone(), &lost, &[], None, self.0.body(operation))
            .await;
        let is_documented = !operation.said["responses"]["404"].is_null();
        if !is_documented || !answer.refuses(NOBODY, &[404]) {
            return Err(format!("{NOBODY} as '{name}' is answered with {answer:?}"));
        }
        let found = self.0.get(&self.0.path(operation.path, "")).await;
        if method == Method::GET && found.status != StatusCode::OK {
            return Err(format!("the key of '{name}' is answered with {found:?}"));
        }
        Ok(Outcome::Effect)
    }

    /// A condition that is not met keeps the request from being carried out.
    async fn show_condition(
        &self,
        operation: &Operation<'_>,
        name: &str,
        condition: &str,
    ) -> Result<Outcome, String> {
        let path = self.0.path(operation.path, "");
        let before = self.0.get(&path).await;
        let method = operation.method.parse().unwrap();
        let tag = Some((name, condition));
        let answer = self
            .0
            .ask(method, &path, &[], tag, self.0.body(operation))
            .await;
        if self.0.get(&path).await.body["error"].is_null() && self.0.get(&path).await != before {
            return Err("the request was carried out".to_owned());
        }
        match answer.status {
            StatusCode::PRECONDITION_FAILED => Ok(Outcome::Effect),
            _ => refused(operation, &answer, name),
        }
    }

    /// What the client says it has is not sent again.
    async fn show_known(&self, operation: &Operation<'_>, name: &str) -> Result<Outcome, String> {
        let path = self.0.path(operation.path, "");
        let method: Method = operation.method.parse().unwrap();
        let known = |tag| {
            self.0
                .ask(method.clone(), &path, &[], Some((name, tag)), None)
        };
        let other = known("W/\"of-nothing\"").await;
        let answer = known("*").await;
        match (other.status, answer.status) {
            (StatusCode::OK, StatusCode::NOT_MODIFIED) => Ok(Outcome::Effect),
            _ => Err(format!("'{name}: *' is answered with {answer:?}")),
        }
    }

    async fn show_option(&self, operation: &Operation<'_>, name: &str) -> Result<Outcome, String> {
        let path = &self.0.path(operation.path, "");
        let all = self.0.get(path).await;
        if all.status != StatusCode::OK {
            return Err(format!("without options, the answer is {all:?}"));
        }
        let rows = all.rows();
        if rows.is_some_and(|rows| rows.len() < 3) {
            return Err(format!(
                "only {} rows, too few to tell",
                rows.unwrap_or_default().len()
            ));
        }
        let is = |seen: bool, answer: &Answer| {
            if seen {
                Ok(Outcome::Effect)
            } else {
                refused(operation, answer, name)
            }
        };
        let first = rows.map_or(&all.body, |rows| &rows[0]);
        match name {
            "$top" => {
                let answer = self.0.with(path, name, "1").await;
                is(
                    answer.rows() == rows.map(|rows| &rows[..1])
                        && answer.body["@odata.nextLink"].is_string(),
                    &answer,
                )
            }
            "$skip" => {
                let answer = self.0.with(path, name, "1").await;
                is(answer.rows() == rows.map(|rows| &rows[1..]), &answer)
            }
            "$count" => {
                let answer = self.0.with(path, name, "true").await;
                let count = answer.body["@odata.count"].as_u64();
                is(
                    count == rows.map(|rows| rows.len() as u64)
                        && all.body["@odata.count"].is_null()
                        && answer.rows() == rows,
                    &answer,
                )
            }
            "$skiptoken" => {
                let page = self.0.with(path, "$top", "1").await;
                let link = page.body["@odata.nextLink"]
                    .as_str()
                    .unwrap_or_default()
                    .to_owned();
                let next = match self.0.client.get(&link).send().await {
                    Ok(response) => response.json::<Value>().await.unwrap_or_default(),
                    Err(error) => return Err(format!("'{link}': {error}")),
                };
                let made_up = self.0.with(path, name, "made-up").await;
                let leads_on = link.contains(name)
                    && next["value"][0] == rows.map_or(Value::Null, |rows| rows[1].clone());
                is(leads_on && made_up.refuses(name, &[400]), &made_up)
            }
            "$select" => {
                let answer = self.0.with(path, name, "id").await;
                let seen = answer
                    .rows()
                    .map_or_else(|| vec![&answer.body], |rows| rows.iter().collect());
                let has_others = |row: &Value| own_keys(row).any(|key| key != "id");
                is(
                    has_others(first)
                        && seen
                            .iter()
                            .all(|row| row["id"].is_string() && !has_others(row)),
                    &answer,
                )
            }
            "$expand" => {
                let answer = self.0.with(path, name, "assignments").await;
                let row = answer
                    .rows()
                    .map_or(&answer.body, |rows| rows.first().unwrap_or(&Value::Null));
                is(
                    row["assignments"].is_array() && first["assignments"].is_null(),
                    &answer,
                )
            }
            "$format" => {
                let bare = "application/json;odata.metadata=none";
                let answer = self.0.with(path, name, bare).await;
                let context = "@odata.context";
                is(
                    all.body[context].is_string() && answer.body[context].is_null(),
                    &answer,
                )
            }
            "$orderby" => {
                let up = self.0.with(path, name, "id asc").await;
                let down = self.0.with(path, name, "id desc").await;
                let reversed = down
                    .rows()
                    .map(|rows| rows.iter().rev().cloned().collect::<Vec<_>>());
                is(
                    up.rows().is_some() && up.rows() == reversed.as_deref() && up != down,
                    &up,
                )
            }
            "$filter" => {
                let list = path.strip_suffix("/$count").unwrap_or(path);
                let listed = self.0.get(list).await;
                let id = listed.body["value"][0]["id"]
                    .as_str()
                    .unwrap_or_default()
                    .to_owned();
                let one = self.0.with(path, name, &format!("id eq '{id}'")).await;
                let none = self.0.with(path, name, &format!("id eq '{NOBODY}'")).await;
                is(
                    amount(&all) >= Some(3) && amount(&one) == Some(1) && amount(&none) == Some(0),
                    &one,
                )
            }
            "$search" => {
                let none = self
                    .0
                    .with(path, name, "\"displayName:nothinglikeit\"")
                    .await;
                is(amount(&all) >= Some(3) && amount(&none) == Some(0), &none)
            }
            other => Err(format!("there is no recipe for '{other}'")),
        }
    }
}

/// The names of a row's properties that are no control information.
fn own_keys(row: &Value) -> impl Iterator<Item = &str> {
    let keys = row.as_object().into_iter().flat_map(serde_json::Map::keys);
    keys.map(String::as_str).filter(|key| !key.contains('@'))
}

/// How many rows an answer has, or says that there are.
fn amount(answer: &Answer) -> Option<u64> {
    let rows = answer.rows().map(|rows| rows.len() as u64);
    rows.or_else(|| answer.body.as_u64())
}

/// An answer that does not show what was expected may refuse the parameter instead, with a documented
/// status and by name.
fn refused(operation: &Operation<'_>, answer: &Answer, name: &str) -> Result<Outcome, String> {
    let status = answer.status.as_u16().to_string();
    if operation.said["responses"][&status].is_null() {
        return Err(format!("{status} is not documented"));
    }
    match answer.refuses(name, &[400, 501]) {
        true => Ok(Outcome::Refused),
        false => Err(format!(
            "'{name}' is neither seen nor refused by name: {answer:?}"
        )),
    }
}

#[tokio::test]
async fn every_declared_parameter_has_an_effect_or_is_refused_by_name() {
    let mut wrong = Vec::new();
    for version in ["v1.0", "beta"] {
        let stage = Stage::set(version).await;
        let (mut needed, mut effective) = (BTreeSet::new(), BTreeSet::new());
        for operation in stage.operations() {
            for (place, name) in stage.parameters(&operation) {
                let id = operation.id;
                if !RECIPES.iter().any(|(at, of)| (*at, *of) == (place, name)) {
                    wrong.push(format!(
                        "{version} {id}: there is no recipe for '{name}' in the {place}"
                    ));
                    continue;
                }
                needed.insert((place, name));
                match Kitchen(&stage).show(&operation, place, name).await {
                    Ok(Outcome::Effect) => {
                        effective.insert((place, name));
                    }
                    Ok(Outcome::Refused) => {}
                    Err(message) => wrong.push(format!("{version} {id}: {message}")),
                }
            }
        }
        for (place, name) in RECIPES {
            if !needed.contains(&(*place, *name)) {
                let fault = "so its recipe can go";
                wrong.push(format!("{version}: nothing declares '{name}', {fault}"));
            } else if !effective.contains(&(*place, *name)) {
                wrong.push(format!("{version}: '{name}' has no effect anywhere"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn every_option_an_operation_does_not_declare_is_refused_by_name() {
    let mut wrong = Vec::new();
    for version in ["v1.0", "beta"] {
        let stage = Stage::set(version).await;
        let options = RECIPES.iter().filter(|(place, _)| *place == "query");
        let options: Vec<&str> = options
            .map(|(_, name)| *name)
            .chain(["$apply", "bogus"])
            .collect();
        for operation in stage.operations() {
            let declared = stage.parameters(&operation);
            let path = stage.path(operation.path, "");
            for option in &options {
                if declared.contains(&("query", option)) {
                    continue;
                }
                let method = operation.method.parse().unwrap();
                let answer = stage
                    .ask(
                        method,
                        &path,
                        &[(option, "1")],
                        None,
                        stage.body(&operation),
                    )
                    .await;
                if refused(&operation, &answer, option) != Ok(Outcome::Refused) {
                    wrong.push(format!("{version} {} {option}: {answer:?}", operation.id));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn the_dollar_of_an_option_may_be_left_out_on_beta_only() {
    let mut wrong = Vec::new();
    for version in ["v1.0", "beta"] {
        let stage = Stage::set(version).await;
        for operation in stage.operations() {
            for (place, name) in stage.parameters(&operation) {
                let Some(bare) = name.strip_prefix('$').filter(|_| place == "query") else {
                    continue;
                };
                // No value of any option, so that it is refused wherever it is read.
                let path = stage.path(operation.path, "");
                let answer = stage.with(&path, bare, "(").await;
                let with_dollar = stage.with(&path, name, "(").await;
                let same = answer.status == with_dollar.status
                    && answer.message() == with_dollar.message()
                    && !answer.message().is_empty();
                let is_right = match version {
                    "beta" => same,
                    _ => answer.refuses(&format!("'{bare}'"), &[400]),
                };
                if !is_right {
                    wrong.push(format!("{version} {} {bare}: {answer:?}", operation.id));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
