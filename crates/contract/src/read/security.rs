//! Security schemes: OAuth 2.0, as Microsoft Entra ID speaks it.

use crate::diagnostic::Diagnostics;
use crate::node::Node;

use super::document::{Flow, FlowKind, SecurityScheme};
use super::members::Members;

pub(super) fn read_scheme(
    name: String,
    node: &Node,
    pointer: &str,
    diagnostics: &mut Diagnostics,
) -> Option<SecurityScheme> {
    let mut members = Members::of(node, pointer, diagnostics);
    let kind = members.required_text("type");
    if kind != "oauth2" {
        members.fault(
            "type",
            format!("not supported: a security scheme of type `{kind}`; oauth2"),
        );
        return None;
    }
    let description = members.text("description");
    let mut flows = Vec::new();
    if let Some(mut declared) = members.required_object("flows") {
        for (key, node) in declared.take_all() {
            let below = declared.below(&key);
            let kind = match key.as_str() {
                "authorizationCode" => FlowKind::AuthorizationCode,
                "clientCredentials" => FlowKind::ClientCredentials,
                other => {
                    declared.fault(other, format!("not supported: the flow `{other}`; authorizationCode or clientCredentials"));
                    continue;
                }
            };
            flows.push(read_flow(
                kind,
                Members::of(node, &below, declared.diagnostics()),
            ));
        }
    }
    members.finish();
    Some(SecurityScheme {
        name,
        description,
        flows,
    })
}

fn read_flow(kind: FlowKind, mut members: Members<'_, '_>) -> Flow {
    let authorization_url = match kind {
        FlowKind::AuthorizationCode => Some(members.required_text("authorizationUrl")),
        FlowKind::ClientCredentials => None,
    };
    let token_url = members.required_text("tokenUrl");
    let mut scopes = Vec::new();
    if let Some(mut declared) = members.required_object("scopes") {
        let names: Vec<String> = declared.names();
        for name in names {
            let words = declared.required_text(&name);
            scopes.push((name, words));
        }
    }
    members.finish();
    Flow {
        kind,
        authorization_url,
        token_url,
        scopes,
    }
}
