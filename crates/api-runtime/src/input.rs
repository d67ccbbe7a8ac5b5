//! Reading one request under the document's rules. Faults of the parameters and of the body are
//! collected, so that one answer names them all.

use std::borrow::Cow;
use std::time::Duration;

use axum::body::Body;
use axum::extract::RawPathParams;
use axum::extract::rejection::RawPathParamsRejection;
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use http_body_util::BodyExt;
use muster_model_runtime::schema::{Rule, Schema, Shape};
use muster_model_runtime::{
    Described, Location, Reading, Violation, ViolationKind, Violations, check_parameter,
    check_request, parse,
};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::coding::Decoder;
use crate::{ContentCoding, Rejection, RequestContext};

const JSON: &str = "application/json";

/// How long a body may take to arrive.
const PATIENCE: Duration = Duration::from_secs(30);

/// The `charset` of a media type, without quotes.
fn charset(media_type: &str) -> Option<&str> {
    let parameters = media_type
        .split(';')
        .skip(1)
        .filter_map(|parameter| parameter.split_once('='));
    let mut named = parameters.filter(|(name, _)| name.trim().eq_ignore_ascii_case("charset"));
    named
        .next()
        .map(|(_, value)| value.trim().trim_matches('"'))
}

/// The lines of a header. What is no UTF-8 in one becomes the replacement character: a line that
/// cannot be read is there all the same.
#[must_use]
pub fn lines<'h>(headers: &'h HeaderMap, name: &str) -> Vec<Cow<'h, str>> {
    let lines = headers.get_all(name).iter();
    lines
        .map(|line| String::from_utf8_lossy(line.as_bytes()))
        .collect()
}

/// The value of a header, of all its lines
/// (<https://www.rfc-editor.org/rfc/rfc9110#section-5.3>).
#[must_use]
pub fn joined(headers: &HeaderMap, name: &str) -> Option<String> {
    let lines = lines(headers, name);
    (!lines.is_empty()).then(|| lines.join(", "))
}

/// Whether a body does not say which of several types it is of.
fn is_untyped(schema: &Schema, value: &Value) -> bool {
    match (&schema.shape, value) {
        (Shape::Union(union), Value::Object(members)) => !members.contains_key(union.property),
        _ => false,
    }
}

/// A request being read.
pub struct Input<'c> {
    context: &'c RequestContext,
    path: Vec<(String, String)>,
    query: Vec<(String, String)>,
    violations: Vec<Violation>,
    rejection: Option<Rejection>,
}

impl<'c> Input<'c> {
    /// Opens a request. `declared` are the query options its operation knows; any other is
    /// refused rather than ignored.
    #[must_use]
    pub fn new(
        context: &'c RequestContext,
        path: Result<RawPathParams, RawPathParamsRejection>,
        declared: &[&str],
    ) -> Self {
        let mut rejection = None;
        let path = match path {
            Ok(parameters) => parameters
                .iter()
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect(),
            Err(fault) => {
                rejection = Some(Rejection::UndecodablePath(fault.body_text()));
                Vec::new()
            }
        };
        let query: Vec<(String, String)> =
            form_urlencoded::parse(context.uri().query().unwrap_or_default().as_bytes())
                .into_owned()
                .collect();
        for (index, (name, _)) in query.iter().enumerate() {
            if rejection.is_some() {
                break;
            }
            if !declared.contains(&name.as_str()) {
                rejection = Some(Rejection::UnknownQueryOption { name: name.clone() });
            } else if query[..index].iter().any(|(earlier, _)| earlier == name) {
                rejection = Some(Rejection::RepeatedQueryOption { name: name.clone() });
            }
        }
        Self {
            context,
            path,
            query,
            violations: Vec::new(),
            rejection,
        }
    }

    /// A path parameter.
    pub fn path<T: DeserializeOwned>(&mut self, name: &'static str, rule: &Rule) -> Option<T> {
        let text = self
            .path
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.clone());
        self.parameter(Location::Path(name.to_owned()), rule, text)
    }

    /// A query option that must be there.
    pub fn query<T: DeserializeOwned>(&mut self, name: &'static str, rule: &Rule) -> Option<T> {
        let text = self.query_text(name);
        self.parameter(Location::Query(name.to_owned()), rule, text)
    }

    /// A query option that may be left out.
    pub fn optional_query<T: DeserializeOwned>(
        &mut self,
        name: &'static str,
        rule: &Rule,
    ) -> Option<T> {
        let text = self.query_text(name)?;
        self.parameter(Location::Query(name.to_owned()), rule, Some(text))
    }

    /// A header that must be there.
    pub fn header<T: DeserializeOwned>(&mut self, name: &'static str, rule: &Rule) -> Option<T> {
        let text = self.header_text(name);
        self.parameter(Location::Header(name.to_owned()), rule, text)
    }

    /// A header that may be left out.
    pub fn optional_header<T: DeserializeOwned>(
        &mut self,
        name: &'static str,
        rule: &Rule,
    ) -> Option<T> {
        let text = self.header_text(name)?;
        self.parameter(Location::Header(name.to_owned()), rule, Some(text))
    }

    /// The JSON body, of at most `limit` bytes, read as `reading` says. `root_type` is asked when
    /// the body does not say which of several types it is of.
    ///
    /// # Errors
    /// That of `root_type`.
    pub async fn body<T: Described + DeserializeOwned, E>(
        &mut self,
        body: Body,
        limit: usize,
        reading: Reading,
        root_type: impl FnOnce() -> Result<Option<&'static str>, E>,
    ) -> Result<Option<T>, E> {
        if self.rejection.is_some() {
            return Ok(None);
        }
        let mut value = match self.read_json(body, limit).await {
            Ok(value) => value,
            Err(rejection) => {
                self.rejection = Some(rejection);
                return Ok(None);
            }
        };
        let mut reading = reading;
        if is_untyped(T::schema(), &value) {
            reading.root_type = root_type()?;
        }
        let version = self.context.version();
        Ok(
            match check_request(T::schema(), &mut value, version, &reading) {
                Ok(()) => self.decode(value),
                Err(violations) => {
                    self.violations.extend(violations);
                    None
                }
            },
        )
    }

    /// The request, put together when nothing was wrong with it.
    ///
    /// # Errors
    /// The first fault that kept the request from being understood, else every violation found.
    pub fn finish<T>(self, request: impl FnOnce() -> Option<T>) -> Result<T, Rejection> {
        if let Some(rejection) = self.rejection {
            return Err(rejection);
        }
        if let Some(violations) = Violations::new(self.violations) {
            return Err(Rejection::Invalid(violations));
        }
        request().ok_or_else(|| {
            Rejection::Defect("a request without faults could not be read".to_owned())
        })
    }

    fn query_text(&self, name: &str) -> Option<String> {
        self.query
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.clone())
    }

    fn header_text(&self, name: &str) -> Option<String> {
        joined(self.context.headers(), name)
    }

    fn parameter<T: DeserializeOwned>(
        &mut self,
        location: Location,
        rule: &Rule,
        text: Option<String>,
    ) -> Option<T> {
        let Some(text) = text else {
            if self.rejection.is_none() {
                self.violations.push(Violation {
                    location,
                    kind: ViolationKind::MissingParameter,
                });
            }
            return None;
        };
        match check_parameter(rule, location, &text) {
            Ok(value) => self.decode(value),
            Err(violation) => {
                self.violations.push(violation);
                None
            }
        }
    }

    fn decode<T: DeserializeOwned>(&mut self, value: Value) -> Option<T> {
        match serde_json::from_value(value) {
            Ok(value) => Some(value),
            Err(error) => {
                self.rejection = Some(Rejection::Defect(format!(
                    "a checked value cannot be read: {error}"
                )));
                None
            }
        }
    }

    async fn read_json(&self, body: Body, limit: usize) -> Result<Value, Rejection> {
        let headers = self.context.headers();
        let coding = ContentCoding::of(headers)?;
        let found = self.header_text(CONTENT_TYPE.as_str());
        let essence = found
            .as_deref()
            .map(|text| text.split(';').next().unwrap_or_default().trim());
        let charset = found.as_deref().and_then(charset);
        let readable = charset.is_none_or(|charset| charset.eq_ignore_ascii_case("utf-8"))
            // Which of two it is, nobody can tell.
            && headers.get_all(CONTENT_TYPE).iter().count() < 2;
        if !readable || !essence.is_some_and(|essence| essence.eq_ignore_ascii_case(JSON)) {
            return Err(Rejection::UnsupportedMediaType {
                found,
                supported: JSON,
            });
        }
        let collected = tokio::time::timeout(PATIENCE, collect(body, limit, coding));
        let Ok(collected) = collected.await else {
            let reason = format!("it did not arrive within {} seconds", PATIENCE.as_secs());
            return Err(Rejection::UnreadableBody(reason));
        };
        let bytes = collected?;
        Ok(parse(&bytes)?)
    }
}

/// The bytes of a body of at most `limit` bytes, its coding undone. The rest of a larger one is left
/// unread.
async fn collect(
    mut body: Body,
    limit: usize,
    coding: ContentCoding,
) -> Result<Vec<u8>, Rejection> {
    let announced = http_body::Body::size_hint(&body).lower();
    if coding == ContentCoding::Identity && announced > limit as u64 {
        return Err(Rejection::ContentTooLarge { limit });
    }
    let mut decoder = Decoder::new(coding, limit);
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|error| Rejection::UnreadableBody(error.to_string()))?;
        let Ok(data) = frame.into_data() else {
            continue;
        };
        decoder.write(&data)?;
    }
    decoder.finish()
}
