//! Requests that are answered before their body was read, over real connections. A client that is
//! still sending when its connection is closed may never see the answer, so it must not be closed.

use std::fmt::Write;

use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper::{Method, Request, StatusCode};
use hyper_util::rt::{TokioExecutor, TokioIo};
use muster_contract_tests::RunningServer;
use muster_server::behaviour::Profile;
use muster_testing::wire::CONFIGURATIONS;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// More than the buffers between two sockets hold, so that the client is still sending.
const LARGE: usize = 6 * 1024 * 1024;
const PIECE: usize = 64 * 1024;

/// An answer as it came.
#[derive(Debug)]
struct Raw {
    head: String,
    body: String,
}

impl Raw {
    fn status(&self) -> u16 {
        let status = self.head.split(' ').nth(1);
        status
            .and_then(|status| status.parse().ok())
            .expect("a status")
    }

    fn code(&self) -> String {
        let body: Value = serde_json::from_str(&self.body).unwrap_or_default();
        body["error"]["code"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    fn closes(&self) -> bool {
        self.head
            .to_lowercase()
            .contains("\r\nconnection: close\r\n")
    }
}

/// One connection, of which nothing is hidden.
struct Connection {
    stream: TcpStream,
    authority: String,
}

impl Connection {
    async fn to(server: &RunningServer) -> Self {
        let authority = server.origin.trim_start_matches("http://").to_owned();
        let stream = TcpStream::connect(&authority).await.expect("a connection");
        Self { stream, authority }
    }

    async fn begin(&mut self, method: &str, target: &str, headers: &[(&str, &str)]) {
        let mut head = format!("{method} {target} HTTP/1.1\r\nHost: {}\r\n", self.authority);
        for (name, value) in headers {
            write!(head, "{name}: {value}\r\n").expect("a text");
        }
        head.push_str("\r\n");
        self.stream
            .write_all(head.as_bytes())
            .await
            .expect("the head");
    }

    /// Reads one answer, to its last byte.
    async fn answer(&mut self) -> Raw {
        let mut bytes = Vec::new();
        let head = loop {
            if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
                break end + 4;
            }
            self.more(&mut bytes).await;
        };
        let text = String::from_utf8_lossy(&bytes[..head]).into_owned();
        let lower = text.to_lowercase();
        let length = lower.split("\r\ncontent-length: ").nth(1);
        let length = length.and_then(|rest| rest.split("\r\n").next());
        let length: usize = length.map_or(0, |length| length.parse().expect("a length"));
        while bytes.len() < head + length {
            self.more(&mut bytes).await;
        }
        assert_eq!(bytes.len(), head + length, "nothing else was sent");
        Raw {
            head: text,
            body: String::from_utf8_lossy(&bytes[head..]).into_owned(),
        }
    }

    async fn more(&mut self, bytes: &mut Vec<u8>) {
        let read = self
            .stream
            .read_buf(bytes)
            .await
            .expect("more of the answer");
        assert_ne!(read, 0, "cut off after {}", String::from_utf8_lossy(bytes));
    }
}

/// A server that throttles and refuses, so that there is something to refuse early.
async fn start(settings: &[&str]) -> RunningServer {
    RunningServer::start_with(RunningServer::behaving(Profile::Documented, settings)).await
}

/// Sends a large body in pieces. Between them another connection is answered, so that the server
/// has time to answer this one too early.
async fn send_slowly(connection: &mut Connection, server: &RunningServer, chunked: bool) {
    let graph = server.wire();
    let piece = vec![b' '; PIECE];
    for number in 0..LARGE / PIECE {
        if chunked {
            let size = format!("{PIECE:x}\r\n");
            connection
                .stream
                .write_all(size.as_bytes())
                .await
                .expect("a size");
        }
        let sent = connection.stream.write_all(&piece).await;
        sent.unwrap_or_else(|error| panic!("piece {number}: {error}"));
        if chunked {
            connection.stream.write_all(b"\r\n").await.expect("an end");
        }
        if number % 8 == 0 {
            let health = graph.get("/_muster/health").await;
            assert_eq!(health.status, StatusCode::OK);
        }
    }
    if chunked {
        connection
            .stream
            .write_all(b"0\r\n\r\n")
            .await
            .expect("the end");
    }
}

#[tokio::test]
async fn an_answer_that_comes_early_is_seen() {
    const JSON: (&str, &str) = ("Content-Type", "application/json");
    let server = start(&["assignment-writes=refused"]).await;
    let query = format!("{CONFIGURATIONS}?$filter={}", "x".repeat(9_000));
    let nobodys = "/_muster/tenants/0f5e3c9a-8d1b-4a6f-9c2e-7b40d1e8a356/beta/groups";
    let assignments = format!("{CONFIGURATIONS}/any/assignments");
    let member = "/beta/groups/a/members/b/$ref";
    for (method, target, headers, status, code) in [
        ("POST", "/beta/nothing", &[JSON][..], 400, "BadRequest"),
        ("POST", "/gamma/nothing", &[JSON], 400, "BadRequest"),
        ("PUT", CONFIGURATIONS, &[JSON], 405, "Request_BadRequest"),
        (
            "POST",
            CONFIGURATIONS,
            &[("Content-Type", "text/plain")],
            415,
            "UnsupportedMediaType",
        ),
        ("POST", CONFIGURATIONS, &[], 415, "UnsupportedMediaType"),
        (
            "POST",
            CONFIGURATIONS,
            &[JSON, ("Content-Encoding", "br")],
            415,
            "UnsupportedMediaType",
        ),
        (
            "POST",
            CONFIGURATIONS,
            &[JSON, ("Accept", "text/html")],
            406,
            "NotAcceptable",
        ),
        (
            "POST",
            CONFIGURATIONS,
            &[JSON],
            413,
            "RequestEntityTooLarge",
        ),
        ("POST", &query, &[JSON], 414, "RequestUriTooLong"),
        ("POST", nobodys, &[JSON], 404, "TenantNotFound"),
        (
            "POST",
            &assignments,
            &[JSON],
            400,
            "No method match route template",
        ),
        (
            "DELETE",
            member,
            &[JSON, ("If-Match", "*")],
            501,
            "NotImplemented",
        ),
        // What needs no body is answered as if there was none.
        ("GET", CONFIGURATIONS, &[JSON], 200, ""),
        (
            "POST",
            "/_muster/health",
            &[JSON],
            405,
            "Request_BadRequest",
        ),
    ] {
        for chunked in [false, true] {
            let length = LARGE.to_string();
            let mut headers = headers.to_vec();
            headers.push(match chunked {
                true => ("Transfer-Encoding", "chunked"),
                false => ("Content-Length", &length),
            });
            let mut connection = Connection::to(&server).await;
            connection.begin(method, target, &headers).await;
            send_slowly(&mut connection, &server, chunked).await;
            let answer = connection.answer().await;
            let what = format!("{method} {target:.60}, chunked: {chunked}: {answer:?}");
            assert_eq!(
                (answer.status(), answer.code().as_str()),
                (status, code),
                "{what}"
            );
            // It was read to its end, so the connection can be used for the next request.
            assert!(!answer.closes(), "{what}");
            connection.begin("GET", "/_muster/health", &[]).await;
            assert_eq!(connection.answer().await.status(), 200, "{what}");
        }
    }
}

#[tokio::test]
async fn what_is_throttled_is_read_to_its_end() {
    let server = start(&["throttling=1/1h"]).await;
    let graph = server.wire();
    assert_eq!(graph.get(CONFIGURATIONS).await.status, StatusCode::OK);
    let mut connection = Connection::to(&server).await;
    let length = LARGE.to_string();
    let headers = [
        ("Content-Type", "application/json"),
        ("Content-Length", &length),
    ];
    connection.begin("POST", CONFIGURATIONS, &headers).await;
    send_slowly(&mut connection, &server, false).await;
    let answer = connection.answer().await;
    assert_eq!(
        (answer.status(), answer.code().as_str()),
        (429, "TooManyRequests")
    );
    assert!(answer.head.contains("\r\nretry-after: "), "{}", answer.head);
}

/// What a client announces is more than the server is ready to throw away.
#[tokio::test]
async fn a_body_without_end_closes_the_connection() {
    const ENDLESS: usize = 1024 * 1024 * 1024;
    const AT_MOST: usize = 64 * 1024 * 1024;
    let server = start(&[]).await;
    for target in ["/beta/nothing", CONFIGURATIONS] {
        let mut connection = Connection::to(&server).await;
        let length = ENDLESS.to_string();
        let headers = [
            ("Content-Type", "application/json"),
            ("Content-Length", &length),
        ];
        connection.begin("POST", target, &headers).await;
        let (mut reader, mut writer) = connection.stream.into_split();
        // Whatever can still be read when the connection is closed.
        let answer = tokio::spawn(async move {
            let mut bytes = Vec::new();
            while reader.read_buf(&mut bytes).await.is_ok_and(|read| read > 0) {}
            String::from_utf8_lossy(&bytes).into_owned()
        });
        let piece = vec![b' '; PIECE];
        let mut sent = 0;
        while sent < ENDLESS && writer.write_all(&piece).await.is_ok() {
            sent += PIECE;
        }
        assert!(sent < AT_MOST, "{target}: {sent} bytes were taken");
        let answer = answer.await.expect("a reader");
        let head = answer.to_lowercase();
        assert!(
            head.is_empty() || head.contains("\r\nconnection: close\r\n"),
            "{answer}"
        );
    }
    assert_eq!(server.wire().get("/beta/me").await.status, StatusCode::OK);
}

/// A client that asks first is answered at once, and does not send what nobody reads.
#[tokio::test]
async fn a_body_that_was_not_sent_yet_is_not_asked_for() {
    let server = start(&[]).await;
    let length = LARGE.to_string();
    for (target, media_type, status) in [
        ("/beta/nothing", "application/json", 400),
        (CONFIGURATIONS, "text/plain", 415),
        (CONFIGURATIONS, "application/json", 413),
    ] {
        let mut connection = Connection::to(&server).await;
        let headers = [
            ("Content-Type", media_type),
            ("Content-Length", &length),
            ("Expect", "100-continue"),
        ];
        connection.begin("POST", target, &headers).await;
        let answer = connection.answer().await;
        assert_eq!(answer.status(), status, "{answer:?}");
        assert!(answer.closes(), "{}", answer.head);
        let mut rest = Vec::new();
        let end = connection.stream.read_to_end(&mut rest).await;
        assert_eq!(end.expect("an end"), 0);
    }
}

#[tokio::test]
async fn an_answer_that_comes_early_is_seen_over_http_2_too() {
    let server = start(&[]).await;
    let authority = server.origin.trim_start_matches("http://").to_owned();
    let stream = TcpStream::connect(&authority).await.expect("a connection");
    let (mut sender, connection) =
        hyper::client::conn::http2::handshake(TokioExecutor::new(), TokioIo::new(stream))
            .await
            .expect("HTTP/2");
    tokio::spawn(connection);
    for (target, status) in [
        ("/beta/nothing", StatusCode::BAD_REQUEST),
        (CONFIGURATIONS, StatusCode::UNSUPPORTED_MEDIA_TYPE),
    ] {
        let request = Request::builder()
            .method(Method::POST)
            .uri(format!("{}{target}", server.origin))
            .body(Full::new(Bytes::from(vec![b' '; LARGE])))
            .expect("a request");
        let answer = sender.send_request(request).await.expect("an answer");
        assert_eq!(answer.status(), status);
        assert!(!answer.headers().contains_key("connection"));
        let body = answer
            .into_body()
            .collect()
            .await
            .expect("a body")
            .to_bytes();
        let body: Value = serde_json::from_slice(&body).expect("JSON");
        assert!(body["error"]["code"].is_string(), "{body}");
    }
}
