//! Intune, the service that answers for Graph's enrollment configurations: which operations are
//! its own, and how it speaks where it was seen to speak differently from Graph.
//!
//! It must never decide whether it is heard; the switches do.

use axum::extract::MatchedPath;
use axum::http::{Extensions, Method};
use muster_api::Operation;
use serde::Serialize;

use crate::identity;
use crate::normalize::CanonicalPath;
use crate::representation::{resources, template};

/// What the URLs of its errors begin with. The host of the service has another name in every
/// capture; this one is nobody's.
const BACKEND: &str = "https://fef.muster.example";

/// The part of it that enrollment configurations belong to, as its errors name it:
/// <https://github.com/Micke-K/IntuneManagement/issues/259>.
const SERVICE: &str = "/StatelessOnboardingService";

/// Its version in the same capture.
const VERSION: &str = "5023-03-29";

/// What the scopes of its operations begin with.
const SCOPES: &str = "DeviceManagement";

/// A request to a declared operation: which one, and the segments it was found by.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Route<'r> {
    pub(crate) operation: &'static Operation,
    path: &'r str,
}

/// Whether Intune answers for an operation: all its scopes are Intune's.
pub(crate) fn answers(operation: &Operation) -> bool {
    let mut scopes = operation.scopes.iter().copied().flatten().peekable();
    scopes.peek().is_some() && scopes.all(|scope| scope.starts_with(SCOPES))
}

impl<'r> Route<'r> {
    /// The operation that a request was routed to.
    pub(crate) fn of(method: &Method, extensions: &'r Extensions) -> Option<Self> {
        let matched = extensions.get::<MatchedPath>()?;
        let path = extensions.get::<CanonicalPath>()?.in_document();
        let template = template(matched.as_str())?;
        let operation = resources::operation(method.as_str(), template)?;
        Some(Self { operation, path })
    }

    /// Whether Intune answers for the operation.
    pub(crate) fn is_intune(&self) -> bool {
        answers(self.operation)
    }

    /// Whether it would change something.
    pub(crate) fn is_write(&self) -> bool {
        self.operation.method != Method::GET.as_str()
    }

    /// A key of the path, decoded.
    pub(crate) fn key(&self, name: &str) -> Option<String> {
        let mut segments = self.segments();
        segments.find_map(|segment| match segment {
            Segment::Key { name: key, value } if key == name => Some(value),
            _ => None,
        })
    }

    fn segments(&self) -> impl Iterator<Item = Segment<'static>> {
        let template = self.operation.path.split('/').skip(1);
        let path = self.path.split('/').skip(1).map(|segment| {
            percent_encoding::percent_decode_str(segment)
                .decode_utf8_lossy()
                .into_owned()
        });
        template.zip(path).map(|(template, value)| {
            let name = template
                .strip_prefix('{')
                .and_then(|name| name.strip_suffix('}'));
            match name {
                Some(name) => Segment::Key { name, value },
                None => Segment::Word(template),
            }
        })
    }

    /// The path in the notation of Intune's errors, such as
    /// `deviceManagement/deviceEnrollmentConfigurations('id')/assignments`.
    fn resource(&self) -> String {
        let mut resource = String::new();
        for segment in self.segments() {
            match segment {
                Segment::Word(word) => {
                    resource.push('/');
                    resource.push_str(word);
                }
                Segment::Key { value, .. } => {
                    resource.push_str("('");
                    resource.push_str(&value.replace('\'', "''"));
                    resource.push_str("')");
                }
            }
        }
        resource
    }

    /// What its errors say of a path and a method that it has no route for.
    pub(crate) fn no_route(&self) -> String {
        let keyed = matches!(self.segments().nth(1), Some(Segment::Key { .. }));
        let mut template = String::from("~");
        for (index, segment) in self.segments().enumerate() {
            template.push('/');
            template.push_str(match segment {
                Segment::Key { .. } => "key",
                Segment::Word(_) if index == 0 && keyed => "entityset",
                Segment::Word(_) if index == 0 => "singleton",
                Segment::Word(word) if word.starts_with('$') => word,
                Segment::Word(_) => "navigation",
            });
        }
        let (method, resource) = (self.operation.method, self.resource());
        format!(
            "No OData route exists that match template {template} with http verb {method} for \
             request {SERVICE}{resource}."
        )
    }

    /// A sentence with the operation, the activity and the URL that Intune adds.
    pub(crate) fn explained(&self, sentence: &str) -> String {
        let activity = identity::current().client_request_id;
        let resource = self.resource();
        format!(
            "{sentence} - Operation ID (for customer support): \
             00000000-0000-0000-0000-000000000000 - Activity ID: {activity} - Url: \
             {BACKEND}{SERVICE}{resource}?api-version={VERSION}"
        )
    }

    /// The JSON document that stands in `message` of its errors:
    /// <https://github.com/terraprovider/terraform-provider-microsoft365wp/issues/12>.
    pub(crate) fn document(&self, sentence: &str) -> String {
        #[derive(Serialize)]
        struct Document {
            _version: u8,
            #[serde(rename = "Message")]
            message: String,
            #[serde(rename = "CustomApiErrorPhrase")]
            custom_api_error_phrase: &'static str,
            #[serde(rename = "RetryAfter")]
            retry_after: Option<u32>,
            #[serde(rename = "ErrorSourceService")]
            error_source_service: &'static str,
            #[serde(rename = "HttpHeaders")]
            http_headers: &'static str,
        }
        let document = Document {
            _version: 3,
            message: self.explained(sentence),
            custom_api_error_phrase: "",
            retry_after: None,
            error_source_service: "",
            http_headers: "{}",
        };
        // Line ends within a text are escaped, so that those found are the document's own.
        serde_json::to_string_pretty(&document)
            .map_or_else(|_| sentence.to_owned(), |text| text.replace('\n', "\r\n"))
    }
}

/// One segment of a path.
enum Segment<'r> {
    Word(&'r str),
    Key { name: &'r str, value: String },
}
