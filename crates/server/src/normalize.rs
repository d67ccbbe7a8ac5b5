//! The many spellings Graph accepts of one request target, rewritten as the document spells it
//! before anything else looks at it. A path that is none of the document's is answered here, as
//! Graph does, before authentication.

use axum::extract::Request;
use axum::http::uri::PathAndQuery;
use axum::http::{Extensions, StatusCode, Uri};
use axum::middleware::Next;
use axum::response::Response;
use muster_odata::path::{Cast, Reading, read, unknown_type};
use muster_odata::{OptionName, length_in_link, qualified};
use uuid::Uuid;

use crate::fault;
use crate::paths::{self, Target, templates};
use crate::representation::resources::{Narrowing, narrowing};

/// Longer than any query a person or a program has reason to write; what one query may cost grows
/// with its length. It is counted as a next link has the query and without `$skiptoken`, so that
/// every link that is given can be followed.
const LONGEST_QUERY: usize = 8 * 1024;

/// The version in which the `$` of query options may be left out
/// (<https://learn.microsoft.com/en-us/graph/query-parameters>).
pub(crate) const DOLLAR_OPTIONAL: &str = "beta";

/// Rewrites the path and the names of the query options, and takes the base path off, so that the
/// routes are the same for every tenant.
pub(crate) async fn rewrite(mut request: Request, next: Next) -> Response {
    let uri = request.uri().clone();
    let Some(target) = Target::of(uri.path()) else {
        return next.run(request).await;
    };
    let Target {
        prefix,
        version,
        rest,
        ..
    } = target;
    let query = uri.query().filter(|query| !query.is_empty());
    let query = query.map(|query| with_canonical_names(query, version == DOLLAR_OPTIONAL));
    // Of what cannot be decoded, the operation says what is wrong.
    let length = query.as_deref().map(length_in_link);
    if matches!(length, Some(Ok(length)) if length > LONGEST_QUERY) {
        return too_long("query");
    }
    let Reading { path, casts } = match read(rest, templates(version)) {
        Ok(read) => read,
        Err(fault) => return paths::unknown(&fault.to_string()),
    };
    for cast in &casts {
        match narrowing(&cast.place, &cast.name, version) {
            Some(Narrowing::Entity) => {}
            Some(Narrowing::Collection) => return narrowed_collection(cast),
            None => return paths::unknown(&unknown_type(&cast.name).to_string()),
        }
    }
    let mut rewritten = format!("{prefix}{path}");
    if let Some(query) = query {
        rewritten.push('?');
        rewritten.push_str(&query);
    }
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = rewritten.parse::<PathAndQuery>().ok();
    let Ok(rewritten) = Uri::from_parts(parts) else {
        return too_long("path");
    };
    *request.uri_mut() = rewritten;
    request
        .extensions_mut()
        .insert(CanonicalPath::new(&target, &path));
    if !casts.is_empty() {
        request.extensions_mut().insert(Casts(casts));
    }
    next.run(request).await
}

/// What OData has and Muster does not: `/users/microsoft.graph.user`.
fn narrowed_collection(cast: &Cast) -> Response {
    let name = qualified(&cast.name);
    let message = format!(
        "Narrowing a collection to '{name}' in its path is not supported; write \
         $filter=isof('{name}') instead."
    );
    fault::answer(StatusCode::NOT_IMPLEMENTED, "NotImplemented", message)
}

/// The types a path narrows its entities to, without namespace. All of them can be there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Casts(pub(crate) Vec<Cast>);

impl Casts {
    /// The type that the entity at the end of a path of the document is narrowed to.
    pub(crate) fn of<'r>(extensions: &'r Extensions, template: &str) -> Option<&'r str> {
        let casts = extensions.get::<Self>()?;
        let mut casts = casts.0.iter().rev();
        let last = casts.find(|cast| cast.place == template)?;
        Some(&last.name)
    }
}

/// The path of a request as the document spells it, behind its version and the base path of its
/// tenant: what whoever reads an answer can ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CanonicalPath {
    tenant: Uuid,
    path: String,
    /// Where the base path ends.
    base: usize,
    /// Where the version ends.
    root: usize,
}

impl CanonicalPath {
    fn new(target: &Target<'_>, path: &str) -> Self {
        let mut whole = target.base();
        let base = whole.len();
        whole.push_str(target.prefix);
        let root = whole.len();
        whole.push_str(path);
        Self {
            tenant: target.tenant,
            path: whole,
            base,
            root,
        }
    }

    /// The path of a request as the document spells it, with its version.
    pub(crate) fn of<'r>(extensions: &'r Extensions, uri: &'r Uri) -> &'r str {
        let canonical = extensions.get::<Self>();
        canonical.map_or(uri.path(), Self::as_str)
    }

    /// Whose it is.
    pub(crate) fn tenant(&self) -> Uuid {
        self.tenant
    }

    /// All of it.
    pub(crate) fn as_str(&self) -> &str {
        &self.path
    }

    /// What the document knows of it.
    pub(crate) fn in_document(&self) -> &str {
        self.path.get(self.root..).unwrap_or_default()
    }

    /// The root of the service: the base path, and the version's prefix.
    pub(crate) fn root(&self) -> (&str, &str) {
        let root = self.path.get(..self.root).unwrap_or_default();
        root.split_at_checked(self.base).unwrap_or_default()
    }
}

fn too_long(what: &str) -> Response {
    let message = format!(
        "The {what} is too long; the query can have {LONGEST_QUERY} bytes beside '$skiptoken'."
    );
    fault::answer(StatusCode::URI_TOO_LONG, "RequestUriTooLong", message)
}

/// Names of query options in any case, and without `$` where the version allows it, as `$name`.
/// Names that are no options stay, to be refused by the operation.
fn with_canonical_names(query: &str, dollar_optional: bool) -> String {
    let pairs = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair
                .split_once('=')
                .map_or((pair, None), |(name, value)| (name, Some(value)));
            let decoded = name.replace("%24", "$");
            let option = if decoded.starts_with('$') || dollar_optional {
                OptionName::by_name(&decoded)
            } else {
                None
            };
            let name = match option {
                Some(option) => option.spelling(),
                None => name,
            };
            value.map_or_else(|| name.to_owned(), |value| format!("{name}={value}"))
        });
    pairs.collect::<Vec<_>>().join("&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn option_names_are_read_in_any_case_and_without_dollar_where_allowed() {
        let query = "%24Top=1&FILTER=a%20eq%20'b&c'&x=y";
        assert_eq!(
            with_canonical_names(query, true),
            "$top=1&$filter=a%20eq%20'b&c'&x=y"
        );
        assert_eq!(with_canonical_names("top=1&$TOP=2", false), "top=1&$top=2");
        let twice = "$$top=1&%24$top=1&$%24top=1";
        assert_eq!(with_canonical_names(twice, true), twice);
    }
}
