//! A client that speaks JSON, for tests that look at what is on the wire.
//!
//! It must never know an operation: it sends what it is given, and gives back what came.

use std::time::Duration;

use reqwest::header::{ETAG, HeaderMap};
use reqwest::{Client, Method, RequestBuilder, StatusCode};
use serde_json::Value;

/// Graph's list of enrollment configurations, on which most tests work.
pub const CONFIGURATIONS: &str = "/beta/deviceManagement/deviceEnrollmentConfigurations";

/// How long an answer, or anything else that must come, may take: longer than it ever does, on
/// however slow a machine, so that a test of a server that hangs ends.
pub const PATIENCE: Duration = Duration::from_secs(120);

/// A client of one server.
#[derive(Clone, Debug)]
pub struct Wire {
    origin: String,
    client: Client,
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body as it came.
    pub text: String,
    /// The body as JSON: null when there is none, and a text when it is not JSON.
    pub body: Value,
}

impl Wire {
    /// A client of the server at `http://HOST:PORT`.
    ///
    /// # Panics
    /// When no client can be made on this machine.
    #[must_use]
    pub fn new(origin: impl Into<String>) -> Self {
        let client = Client::builder().timeout(PATIENCE).build();
        Self {
            origin: origin.into(),
            client: client.expect("a client"),
        }
    }

    /// `http://HOST:PORT`
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// A request to a path, for those who set more than the body.
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.client
            .request(method, format!("{}{path}", self.origin))
    }

    /// Sends a request with a body, if any.
    ///
    /// # Errors
    /// There was no complete answer.
    pub async fn attempt(
        &self,
        method: Method,
        path: &str,
        body: Option<&Value>,
    ) -> Result<Answer, reqwest::Error> {
        let request = self.request(method, path);
        Answer::to(match body {
            Some(body) => request.json(body),
            None => request,
        })
        .await
    }

    /// What is at a path.
    ///
    /// # Panics
    /// When there is no answer.
    pub async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, None).await
    }

    /// The body of what is at a path, which must be there.
    ///
    /// # Panics
    /// When there is no answer, or another status than 200.
    pub async fn read(&self, path: &str) -> Value {
        self.get(path).await.expect(StatusCode::OK).body
    }

    /// Posts a body.
    ///
    /// # Panics
    /// When there is no answer.
    pub async fn post(&self, path: &str, body: &Value) -> Answer {
        self.send(Method::POST, path, Some(body)).await
    }

    /// Changes what is at a path.
    ///
    /// # Panics
    /// When there is no answer.
    pub async fn patch(&self, path: &str, body: &Value) -> Answer {
        self.send(Method::PATCH, path, Some(body)).await
    }

    /// Deletes what is at a path.
    ///
    /// # Panics
    /// When there is no answer.
    pub async fn delete(&self, path: &str) -> Answer {
        self.send(Method::DELETE, path, None).await
    }

    async fn send(&self, method: Method, path: &str, body: Option<&Value>) -> Answer {
        let what = format!("{method} {path}");
        let answer = self.attempt(method, path, body).await;
        answer.unwrap_or_else(|error| panic!("{what} got no answer: {error:?}"))
    }
}

impl Answer {
    /// The answer to a request.
    ///
    /// # Errors
    /// There was no complete one.
    pub async fn to(request: RequestBuilder) -> Result<Self, reqwest::Error> {
        let response = request.send().await?;
        let (status, headers) = (response.status(), response.headers().clone());
        let text = response.text().await?;
        let body = match text.as_str() {
            "" => Value::Null,
            text => serde_json::from_str(text).unwrap_or_else(|_| text.into()),
        };
        Ok(Self {
            status,
            headers,
            text,
            body,
        })
    }

    /// The answer, which must have this status.
    ///
    /// # Panics
    /// When it has another.
    #[must_use]
    #[track_caller]
    pub fn expect(self, status: StatusCode) -> Self {
        assert_eq!(self.status, status, "{}", self.body);
        self
    }

    /// A header as a text; empty when it is missing.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        let header = self.headers.get(name);
        header.map_or("", |value| value.to_str().unwrap_or_default())
    }

    /// The entity tag of what came back.
    ///
    /// # Panics
    /// When it has none.
    #[must_use]
    #[track_caller]
    pub fn tag(&self) -> String {
        let tag = self.headers.get(ETAG);
        let tag = tag.and_then(|tag| tag.to_str().ok());
        tag.unwrap_or_else(|| panic!("no entity tag: {}", self.body))
            .to_owned()
    }

    /// The id of what came back.
    ///
    /// # Panics
    /// When it has none.
    #[must_use]
    #[track_caller]
    pub fn id(&self) -> &str {
        let id = self.body["id"].as_str();
        id.unwrap_or_else(|| panic!("no id: {}", self.body))
    }

    /// The code of an error; empty when it is none.
    #[must_use]
    pub fn code(&self) -> &str {
        self.body["error"]["code"].as_str().unwrap_or_default()
    }

    /// The message of an error; empty when it is none.
    #[must_use]
    pub fn message(&self) -> &str {
        self.body["error"]["message"].as_str().unwrap_or_default()
    }

    /// The rows of a list.
    #[must_use]
    pub fn rows(&self) -> &[Value] {
        self.body["value"].as_array().map_or(&[], Vec::as_slice)
    }

    /// The ids of the rows of a list.
    #[must_use]
    pub fn ids(&self) -> Vec<&str> {
        let rows = self.rows().iter();
        rows.filter_map(|row| row["id"].as_str()).collect()
    }
}
