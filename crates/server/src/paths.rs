//! The prefixes Graph is served under, and what no operation answers: unknown paths and methods,
//! in Graph's words.

use std::sync::LazyLock;

use axum::extract::OriginalUri;
use axum::http::{Method, StatusCode};
use axum::response::Response;
use muster_api::{OPERATIONS, Operation, VERSIONS};
use muster_odata::path::Template;
use uuid::Uuid;

use crate::fault;
use crate::representation::resources::is_call;
use crate::tenants::DEFAULT_TENANT;

/// The prefixes the operations are served under, each with the version it speaks. `localtest` is
/// the reference page's own.
pub(crate) const PREFIXES: [(&str, &str); 3] =
    [("/v1.0", "v1.0"), ("/beta", "beta"), ("/localtest", "beta")];

/// The prefix of a path, in any case, and the version it speaks, when it has one.
pub(crate) fn version_of(path: &str) -> Option<(&'static str, &'static str)> {
    let first = path.strip_prefix('/')?.split('/').next()?;
    let names = |prefix: &str| prefix.trim_start_matches('/').eq_ignore_ascii_case(first);
    PREFIXES.into_iter().find(|(prefix, _)| names(prefix))
}

/// Where tenants are: `/_muster/tenants/{tenant-id}` in front of a path of Graph is the base path of
/// one. The default tenant needs none.
pub(crate) const TENANTS: &str = "/_muster/tenants";

/// The length of a GUID as Graph writes it.
const HYPHENATED: usize = 36;

/// A GUID as Graph writes it. The parser alone would take braces, URNs and bare digits too.
pub(crate) fn guid(text: &str) -> Option<Uuid> {
    let parsed = Uuid::try_parse(text).ok();
    parsed.filter(|_| text.len() == HYPHENATED)
}

/// The base path that a tenant is addressed with, which may be empty.
pub(crate) fn base(tenant: Uuid) -> String {
    if tenant == DEFAULT_TENANT {
        String::new()
    } else {
        written_out(tenant)
    }
}

/// The base path of a tenant, the default one's too.
fn written_out(tenant: Uuid) -> String {
    format!("{TENANTS}/{tenant}")
}

/// A path of Graph, taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Target<'p> {
    /// Whose it is.
    pub(crate) tenant: Uuid,
    /// Whether it begins with the base path, which the default tenant may do without.
    pub(crate) is_based: bool,
    /// The prefix as the routes spell it.
    pub(crate) prefix: &'static str,
    /// The version the prefix speaks.
    pub(crate) version: &'static str,
    /// What follows.
    pub(crate) rest: &'p str,
}

impl<'p> Target<'p> {
    /// What the path begins with in front of the version.
    pub(crate) fn base(&self) -> String {
        if self.is_based {
            written_out(self.tenant)
        } else {
            String::new()
        }
    }

    /// Takes a path apart, unless it is none of Graph's.
    pub(crate) fn of(path: &'p str) -> Option<Self> {
        let (tenant, is_based, path) = match based(path) {
            Some((id, path)) => (guid(id)?, true, path),
            None => (DEFAULT_TENANT, false, path),
        };
        let (prefix, version) = version_of(path)?;
        Some(Self {
            tenant,
            is_based,
            prefix,
            version,
            rest: path.get(prefix.len()..).unwrap_or_default(),
        })
    }
}

/// The id in the base path that a path begins with, and the path after it.
fn based(path: &str) -> Option<(&str, &str)> {
    let path = path.strip_prefix(TENANTS)?.strip_prefix('/')?;
    Some(path.split_at(path.find('/')?))
}

/// The paths the document has, each with whether a version has it.
pub(crate) fn templates(version: &str) -> &'static [Template<'static>] {
    static TEMPLATES: LazyLock<Vec<(&str, Vec<Template<'_>>)>> = LazyLock::new(|| {
        let of = |version: &'static str| {
            let template = |operation: &Operation| Template {
                path: operation.path,
                is_call: is_call(operation),
                is_served: operation.versions.include(version),
            };
            (version, OPERATIONS.iter().map(template).collect())
        };
        VERSIONS.iter().copied().map(of).collect()
    });
    let found = TEMPLATES.iter().find(|(name, _)| *name == version);
    found.map_or(&[], |(_, templates)| templates)
}

/// A path outside every version: 400, naming its first segment, or what is wrong with its base
/// path.
pub(crate) async fn not_found(OriginalUri(uri): OriginalUri) -> Response {
    let path = match based(uri.path()) {
        Some((id, _)) if guid(id).is_none() => return no_id(id),
        Some((_, path)) => path,
        None => uri.path(),
    };
    let segment = path.split('/').nth(1).unwrap_or_default();
    unknown(&format!("Resource not found for the segment '{segment}'."))
}

/// The answer to what cannot be the id of a tenant.
pub(crate) fn no_id(text: &str) -> Response {
    unknown(&format!(
        "'{text}' is not the id of a tenant; write a GUID with hyphens, such as '{DEFAULT_TENANT}'."
    ))
}

/// The answer to a path that is none of the document's.
pub(crate) fn unknown(message: &str) -> Response {
    fault::bad_request(message)
}

/// A method the path does not have: 405; axum adds `Allow`.
pub(crate) async fn method_not_allowed(method: Method, OriginalUri(uri): OriginalUri) -> Response {
    let message = format!(
        "The method {method} is not allowed for '{}'; the header Allow lists those that are.",
        uri.path()
    );
    fault::answer(
        StatusCode::METHOD_NOT_ALLOWED,
        "Request_BadRequest",
        message,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_names_its_tenant_its_version_and_the_rest() {
        let id = "0F5E3C9a-8d1b-4a6f-9c2e-7b40d1e8a356";
        let of = |path: &'static str| Target::of(path);
        let beta = |tenant, is_based, rest| {
            Some(Target {
                tenant,
                is_based,
                prefix: "/beta",
                version: "beta",
                rest,
            })
        };
        assert_eq!(of("/beta/me"), beta(DEFAULT_TENANT, false, "/me"));
        assert_eq!(of("/BETA"), beta(DEFAULT_TENANT, false, ""));
        let based = format!("{TENANTS}/{id}/Beta/me");
        let tenant = guid(id).expect("a GUID");
        assert_eq!(Target::of(&based), beta(tenant, true, "/me"));
        let default = format!("{TENANTS}/{DEFAULT_TENANT}");
        let path = format!("{default}/beta/me");
        let target = Target::of(&path).expect("a path of Graph");
        assert_eq!(
            (target.base(), base(target.tenant)),
            (default, String::new())
        );
        assert_eq!(base(tenant), format!("{TENANTS}/{}", id.to_lowercase()));
        for none in [
            "/",
            "/gamma/me",
            "/_muster/tenants",
            "/_muster/tenants/0f5e3c9a-8d1b-4a6f-9c2e-7b40d1e8a356",
            "/_muster/tenants/0f5e3c9a8d1b4a6f9c2e7b40d1e8a356/beta/me",
            "/_muster/tenants/0f5e3c9a-8d1b-4a6f-9c2e-7b40d1e8a356/gamma/me",
            "/_muster/tenantsbeta/me",
        ] {
            assert_eq!(Target::of(none), None, "{none}");
        }
    }
}
