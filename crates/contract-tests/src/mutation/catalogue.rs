//! Every change of every fact outside schemas: paths, operations, parameters, bodies, answers,
//! security, and what the document says of itself. It finds the facts in the document given.

use serde_json::{Map, Value, json};

use super::edit::{Edit, Mutant, below, other};

/// The changes found so far.
#[derive(Debug, Default)]
pub(super) struct Catalogue {
    pub(super) mutants: Vec<Mutant>,
}

/// Every mutant of a document.
#[must_use]
pub fn mutants(document: &Value) -> Vec<Mutant> {
    let mut catalogue = Catalogue::default();
    catalogue.document(document);
    catalogue.mutants
}

const METHODS: [&str; 5] = ["get", "put", "post", "delete", "patch"];

pub(super) fn members<'v>(
    value: &'v Value,
    key: &str,
) -> impl Iterator<Item = (&'v String, &'v Value)> + use<'v> {
    value
        .get(key)
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
}

pub(super) fn items<'v>(
    value: &'v Value,
    key: &str,
) -> impl Iterator<Item = (usize, &'v Value)> + use<'v> {
    let items = value
        .get(key)
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    items.enumerate()
}

impl Catalogue {
    pub(super) fn add(&mut self, class: &'static str, edit: Edit) {
        self.mutants.push(Mutant { class, edit });
    }

    pub(super) fn remove(&mut self, class: &'static str, at: &str) {
        self.add(class, Edit::Remove(at.to_owned()));
    }

    pub(super) fn set(&mut self, class: &'static str, at: &str, value: Value) {
        self.add(class, Edit::Set(at.to_owned(), value));
    }

    pub(super) fn rename(&mut self, class: &'static str, at: &str, name: String) {
        self.add(class, Edit::Rename(at.to_owned(), name));
    }

    /// Turns a flag, whose absence means false.
    pub(super) fn flip(&mut self, class: &'static str, value: &Value, at: &str, keyword: &str) {
        let is_set = value.get(keyword) == Some(&Value::Bool(true));
        self.set(class, &below(at, keyword), Value::Bool(!is_set));
    }

    /// Changes a text, drops it where it may be missing, adds it where it is.
    pub(super) fn prose(
        &mut self,
        [change, drop, add]: [&'static str; 3],
        value: &Value,
        at: &str,
        keyword: &str,
    ) {
        let at = below(at, keyword);
        match value.get(keyword) {
            Some(text) => {
                self.set(change, &at, other(text));
                self.remove(drop, &at);
            }
            None => self.set(add, &at, json!("mutant")),
        }
    }

    fn description(&mut self, value: &Value, at: &str) {
        let classes = [
            "change a description",
            "drop a description",
            "add a description",
        ];
        self.prose(classes, value, at, "description");
    }

    fn document(&mut self, document: &Value) {
        if let Some(info) = document.get("info") {
            self.information(info, "/info");
        }
        for (index, server) in items(document, "servers") {
            let at = format!("/servers/{index}");
            self.remove("drop a server", &at);
            self.set(
                "change a server's address",
                &below(&at, "url"),
                other(&server["url"]),
            );
            self.description(server, &at);
        }
        for (index, tag) in items(document, "tags") {
            let at = format!("/tags/{index}");
            self.remove("drop a tag", &at);
            self.set("rename a tag", &below(&at, "name"), other(&tag["name"]));
            self.description(tag, &at);
        }
        self.security(document, "");
        for (path, item) in members(document, "paths") {
            let at = below("/paths", path);
            self.remove("drop a path", &at);
            self.rename("rename a path", &at, format!("{path}/mutant"));
            self.path_item(item, &at);
        }
        let Some(components) = document.get("components") else {
            return;
        };
        for (name, schema) in members(components, "schemas") {
            let at = below("/components/schemas", name);
            self.remove("drop a schema", &at);
            self.rename("rename a schema", &at, format!("{name}Mutant"));
            self.schema(schema, &at);
        }
        for (name, scheme) in members(components, "securitySchemes") {
            let at = below("/components/securitySchemes", name);
            self.remove("drop a security scheme", &at);
            self.rename("rename a security scheme", &at, format!("{name}Mutant"));
            self.security_scheme(scheme, &at);
        }
    }

    fn information(&mut self, value: &Value, at: &str) {
        for (key, value) in value.as_object().into_iter().flatten() {
            let at = below(at, key);
            self.remove("drop what the document says of itself", &at);
            if value.is_object() {
                self.information(value, &at);
            } else {
                self.set("change what the document says of itself", &at, other(value));
            }
        }
    }

    fn security(&mut self, value: &Value, at: &str) {
        for (index, alternative) in items(value, "security") {
            let at = format!("{at}/security/{index}");
            self.remove("drop a security alternative", &at);
            for (scheme, scopes) in alternative.as_object().into_iter().flatten() {
                let at = below(&at, scheme);
                self.rename("require another scheme", &at, format!("{scheme}Mutant"));
                self.add(
                    "add a scope",
                    Edit::Append(at.clone(), json!("Mutant.Read")),
                );
                for (index, scope) in scopes.as_array().into_iter().flatten().enumerate() {
                    let at = format!("{at}/{index}");
                    self.remove("drop a scope", &at);
                    self.set("change a scope", &at, other(scope));
                }
            }
        }
        let alternative = json!({"mutant": []});
        self.add(
            "add a security alternative",
            Edit::Append(format!("{at}/security"), alternative),
        );
    }

    fn security_scheme(&mut self, scheme: &Value, at: &str) {
        self.description(scheme, at);
        for key in [
            "type",
            "name",
            "in",
            "scheme",
            "bearerFormat",
            "openIdConnectUrl",
        ] {
            if let Some(value) = scheme.get(key) {
                self.set("change a security scheme", &below(at, key), other(value));
            }
        }
        for (name, flow) in members(scheme, "flows") {
            let at = below(&below(at, "flows"), name);
            self.remove("drop a flow", &at);
            for key in ["authorizationUrl", "tokenUrl", "refreshUrl"] {
                if let Some(address) = flow.get(key) {
                    self.set(
                        "change an address of a flow",
                        &below(&at, key),
                        other(address),
                    );
                }
            }
            for (scope, words) in members(flow, "scopes") {
                let at = below(&below(&at, "scopes"), scope);
                self.remove("drop a declared scope", &at);
                self.rename("rename a declared scope", &at, format!("{scope}.Mutant"));
                self.set("change the words of a scope", &at, other(words));
            }
        }
    }

    fn path_item(&mut self, item: &Value, at: &str) {
        let operations: Map<String, Value> = item.as_object().cloned().unwrap_or_default();
        for (method, operation) in &operations {
            if !METHODS.contains(&method.as_str()) {
                continue;
            }
            let below = below(at, method);
            self.remove("drop an operation", &below);
            let free = METHODS.iter().find(|free| !operations.contains_key(**free));
            if let Some(free) = free {
                self.rename("change a method", &below, (*free).to_owned());
            }
            self.operation(operation, &below);
        }
        self.parameters(item, at);
    }

    fn operation(&mut self, operation: &Value, at: &str) {
        if let Some(id) = operation.get("operationId") {
            let at = below(at, "operationId");
            self.set("change an operationId", &at, other(id));
            self.remove("drop an operationId", &at);
        }
        let summary = ["change a summary", "drop a summary", "add a summary"];
        self.prose(summary, operation, at, "summary");
        self.description(operation, at);
        for (index, tag) in items(operation, "tags") {
            let at = format!("{at}/tags/{index}");
            self.remove("drop an operation's tag", &at);
            self.set("change an operation's tag", &at, other(tag));
        }
        let tags = below(at, "tags");
        self.add(
            "add a tag to an operation",
            Edit::Append(tags, json!("mutant")),
        );
        self.flip("flip deprecated", operation, at, "deprecated");
        self.parameters(operation, at);
        let parameter = json!({"name": "mutant", "in": "query", "schema": {"type": "string"}});
        self.add(
            "add a parameter",
            Edit::Append(below(at, "parameters"), parameter),
        );
        let body_at = below(at, "requestBody");
        match operation.get("requestBody") {
            Some(body) => {
                self.remove("drop a request body", &body_at);
                self.flip("flip a body's required", body, &body_at, "required");
                self.description(body, &body_at);
                self.content(body, &body_at);
            }
            None => {
                let body = json!({"content": {"application/json": {"schema": {}}}});
                self.set("add a request body", &body_at, body);
            }
        }
        let responses_at = below(at, "responses");
        for (status, response) in members(operation, "responses") {
            let at = below(&responses_at, status);
            self.remove("drop a status", &at);
            self.rename("change a status", &at, "299".to_owned());
            self.response(response, &at);
        }
        let added = below(&responses_at, "298");
        self.set("add a status", &added, json!({"description": "Mutant."}));
        self.security(operation, at);
    }

    fn parameters(&mut self, holder: &Value, at: &str) {
        for (index, parameter) in items(holder, "parameters") {
            let at = format!("{at}/parameters/{index}");
            self.remove("drop a parameter", &at);
            self.set(
                "rename a parameter",
                &below(&at, "name"),
                other(&parameter["name"]),
            );
            let location = match parameter.get("in").and_then(Value::as_str) {
                Some("header") => "query",
                _ => "header",
            };
            self.set("move a parameter", &below(&at, "in"), json!(location));
            self.flip("flip a parameter's required", parameter, &at, "required");
            self.flip("flip deprecated", parameter, &at, "deprecated");
            self.description(parameter, &at);
            let explodes = parameter.get("explode").map_or_else(
                || parameter.get("in").and_then(Value::as_str) != Some("query"),
                |explodes| *explodes != Value::Bool(true),
            );
            self.set("flip explode", &below(&at, "explode"), json!(explodes));
            self.set("change a style", &below(&at, "style"), json!("mutant"));
            if let Some(schema) = parameter.get("schema") {
                self.schema(schema, &below(&at, "schema"));
            }
        }
    }

    fn content(&mut self, holder: &Value, at: &str) {
        let at = below(at, "content");
        for (media_type, content) in members(holder, "content") {
            let at = below(&at, media_type);
            self.remove("drop a media type", &at);
            self.rename("change a media type", &at, format!("{media_type}-mutant"));
            if let Some(schema) = content.get("schema") {
                self.remove("drop the schema of a body", &below(&at, "schema"));
                self.schema(schema, &below(&at, "schema"));
            }
        }
        if holder.get("content").is_some() {
            let added = below(&at, "application/mutant");
            self.set(
                "add a media type",
                &added,
                json!({"schema": {"type": "string"}}),
            );
        }
    }

    fn response(&mut self, response: &Value, at: &str) {
        self.description(response, at);
        let headers_at = below(at, "headers");
        for (name, header) in members(response, "headers") {
            let at = below(&headers_at, name);
            self.remove("drop a header", &at);
            self.rename("rename a header", &at, format!("{name}-Mutant"));
            self.flip("flip a header's required", header, &at, "required");
            self.description(header, &at);
            if let Some(schema) = header.get("schema") {
                self.schema(schema, &below(&at, "schema"));
            }
        }
        let added = json!({"Mutant": {"schema": {"type": "string"}}});
        match response.get("headers") {
            Some(_) => self.set(
                "add a header",
                &below(&headers_at, "Mutant"),
                added["Mutant"].clone(),
            ),
            None => self.set("add a header", &headers_at, added),
        }
        self.content(response, at);
    }
}
