//! What operations of several tags need of a request: whom it is about, which conditions it
//! makes, and where what it creates can be read.

use axum::http::header::HOST;
use axum::http::{Extensions, HeaderMap, HeaderValue};
use muster_api::{AssignmentsRoot, ConfigurationsRoot, Rejection, RequestContext, UsersRoot};
use muster_enrollment::{Refusal, Tenant};
use muster_model_runtime::Described;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::fault::Fault;
use crate::normalize::CanonicalPath;
use crate::paths::guid;
use crate::representation::entity_tag::Conditions;
use crate::tenants::{DEFAULT_USER, OpenTenant};

/// What RFC 3986 lets a path segment carry as it is, of what ids are made of.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

/// Whom a request is about, when it is about one user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Subject<'r> {
    /// The tenant as a whole.
    Tenant,
    /// The signed-in user.
    Me,
    /// The user with this id or principal name.
    User(&'r str),
}

impl Subject<'_> {
    /// The user's object id, or none for the tenant as a whole.
    pub(super) fn user(self, tenant: &Tenant) -> Result<Option<Uuid>, Refusal> {
        match self {
            Self::Tenant => Ok(None),
            Self::Me => tenant.user(DEFAULT_USER).map(|user| Some(user.id())),
            Self::User(key) => find_user(tenant, key).map(Some),
        }
    }
}

impl<'r> From<&'r ConfigurationsRoot> for Subject<'r> {
    fn from(root: &'r ConfigurationsRoot) -> Self {
        match root {
            ConfigurationsRoot::DeviceManagement => Self::Tenant,
            ConfigurationsRoot::Me => Self::Me,
            ConfigurationsRoot::Users { user_id } => Self::User(user_id),
        }
    }
}

impl<'r> From<&'r AssignmentsRoot> for Subject<'r> {
    fn from(root: &'r AssignmentsRoot) -> Self {
        match root {
            AssignmentsRoot::DeviceManagement => Self::Tenant,
            AssignmentsRoot::Me => Self::Me,
            AssignmentsRoot::Users { user_id } => Self::User(user_id),
        }
    }
}

impl<'r> From<&'r UsersRoot> for Subject<'r> {
    fn from(root: &'r UsersRoot) -> Self {
        match root {
            UsersRoot::Me => Self::Me,
            UsersRoot::Users { user_id } => Self::User(user_id),
        }
    }
}

/// The replacement of a current value, with what the request's version does not have as it is: the
/// request cannot say it, and so does not change it.
pub(super) fn keep_unsaid<T>(
    context: &RequestContext,
    current: &T,
    replacement: &T,
) -> Result<T, Fault>
where
    T: Described + Serialize + DeserializeOwned,
{
    let kept = serde_json::to_value(current).and_then(|current| {
        let mut replacement = serde_json::to_value(replacement)?;
        let version = context.version();
        muster_model_runtime::keep_unsaid(T::schema(), version, &current, &mut replacement);
        serde_json::from_value(replacement)
    });
    kept.map_err(|fault| Rejection::Defect(format!("a value cannot be read again: {fault}")).into())
}

/// A user by object id or by principal name; Graph takes either
/// (<https://learn.microsoft.com/en-us/graph/api/user-get>).
pub(super) fn find_user(tenant: &Tenant, key: &str) -> Result<Uuid, Refusal> {
    if let Some(user) = tenant.user_by_principal_name(key) {
        return Ok(user.id());
    }
    let id = object_id(key)?;
    tenant.user(id).map(|user| user.id())
}

/// An object id of a path. What is none names nothing.
pub(super) fn object_id(key: &str) -> Result<Uuid, Refusal> {
    guid(key).ok_or_else(|| Refusal::ObjectNotFound {
        key: key.to_owned(),
    })
}

/// The tenant of the request, which a layer in front of every operation left there.
pub(super) fn tenant(context: &RequestContext) -> Result<&OpenTenant, Fault> {
    let open = context.extensions().get::<OpenTenant>();
    let missing = || Rejection::Defect("a request has no tenant".to_owned());
    Ok(open.ok_or_else(missing)?)
}

/// What `If-Match` and `If-None-Match` ask for. It is looked at when a command is applied, and not
/// before, so that nobody can change the entity in between.
#[derive(Debug)]
pub(super) struct Precondition(Conditions);

impl Precondition {
    pub(super) fn of(
        if_match: &Option<String>,
        if_none_match: &Option<String>,
    ) -> Result<Self, Fault> {
        let conditions = Conditions::read(if_match.as_deref(), if_none_match.as_deref());
        Ok(Self(conditions?))
    }

    /// Refuses the command unless the entity has the state asked for.
    pub(super) fn check(&self, tag: impl FnOnce() -> String) -> Result<(), Fault> {
        match self.0.unmet(tag) {
            Some(unmet) => Err(unmet.into()),
            None => Ok(()),
        }
    }

    /// Refuses a condition on what has no state of its own.
    pub(super) fn refuse(&self) -> Result<(), Fault> {
        match self.0.in_need_of_a_tag() {
            Some(header) => Err(Fault::condition_not_served(header)),
            None => Ok(()),
        }
    }
}

/// Where what was just created in the requested collection can be read: the absolute URL of its
/// key. A `$ref` segment names the collection's links and is no part of that URL.
pub(super) fn location(context: &RequestContext, id: &str) -> String {
    let path = path(context);
    let collection = path.strip_suffix("/$ref").unwrap_or(path);
    let key = utf8_percent_encode(id, SEGMENT);
    format!(
        "{}{collection}/{key}",
        origin(context.headers(), context.extensions())
    )
}

/// The scheme the server speaks; a layer leaves it among the extensions of every request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scheme {
    Http,
    Https,
}

impl Scheme {
    /// As a URL begins.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
        }
    }
}

/// The scheme and host of a request. A layer sees to it that every request names its host.
pub(crate) fn origin(headers: &HeaderMap, extensions: &Extensions) -> String {
    let host = headers.get(HOST).map(HeaderValue::to_str);
    let host = host.and_then(Result::ok).unwrap_or_default();
    let scheme = extensions
        .get()
        .map_or("http", |scheme: &Scheme| scheme.name());
    format!("{scheme}://{host}")
}

/// The path as the document spells it, with its version.
pub(super) fn path(context: &RequestContext) -> &str {
    CanonicalPath::of(context.extensions(), context.uri())
}

/// The root of the service as the request addressed it: the base path of its tenant, and its
/// version's prefix.
pub(super) fn root(context: &RequestContext) -> (&str, &str) {
    let canonical = context.extensions().get::<CanonicalPath>();
    canonical.map_or(("", ""), CanonicalPath::root)
}
