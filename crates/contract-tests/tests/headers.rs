//! What stands around a body: the headers every answer has, and its compression. Rows of
//! `docs/behaviour.md` name these tests.

use std::io::{Read, Write};

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use muster_contract_tests::RunningServer;
use muster_testing::Answer;
use reqwest::header::{
    ACCEPT, ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderName,
    HeaderValue, IF_MATCH, IF_NONE_MATCH, VARY,
};
use reqwest::{Client, Method, Response, StatusCode};
use serde_json::{Value, json};

const CONFIGURATIONS: &str = "/beta/deviceManagement/deviceEnrollmentConfigurations";

async fn send(server: &RunningServer, method: Method, path: &str, encoding: &str) -> Response {
    let request = Client::new().request(method, format!("{}{path}", server.origin));
    let request = request.header(ACCEPT_ENCODING, encoding);
    request.send().await.expect("an answer")
}

#[tokio::test]
async fn every_answer_of_graph_has_its_headers() {
    let server = RunningServer::start().await;
    for (path, status) in [
        ("/beta/me", StatusCode::OK),
        ("/beta/users/nobody", StatusCode::NOT_FOUND),
        ("/v1.0/nothing", StatusCode::BAD_REQUEST),
        (
            "/beta/me/deviceEnrollmentConfigurations/$count",
            StatusCode::OK,
        ),
    ] {
        let answer = send(&server, Method::GET, path, "identity").await;
        assert_eq!(answer.status(), status, "{path}");
        let headers = answer.headers();
        assert_eq!(headers["odata-version"], "4.0", "{path}");
        assert_eq!(headers["cache-control"], "no-cache", "{path}");
        assert!(headers.contains_key("date"), "{path}");
        let diagnostic = headers["x-ms-ags-diagnostic"].to_str().expect("ASCII");
        let diagnostic: Value = serde_json::from_str(diagnostic).expect("JSON");
        let server = &diagnostic["ServerInfo"];
        assert_eq!(server["DataCenter"], "local");
        let instance = server["RoleInstance"].as_str().expect("a text");
        assert!(
            instance.ends_with(&std::process::id().to_string()),
            "{instance}"
        );
    }
    let own = send(&server, Method::GET, "/_muster/health", "identity").await;
    assert!(!own.headers().contains_key("odata-version"));
}

#[tokio::test]
async fn each_answer_of_a_batch_has_its_own_headers() {
    let server = RunningServer::start().await;
    let list = format!("/{}", CONFIGURATIONS.trim_start_matches("/beta/"));
    let me = server.wire().get("/beta/me").await;
    let (tag, user) = (me.tag(), format!("/users/{}", me.id()));
    let batch = json!({"requests": [
        {"id": "1", "method": "GET", "url": list, "headers": {"Accept-Encoding": "gzip"}},
        {"id": "2", "method": "GET", "url": "/me", "headers": {"Accept": "application/json;odata.metadata=none"}},
        {"id": "3", "method": "GET", "url": "/me", "headers": {"If-None-Match": tag}},
        {"id": "4", "method": "PATCH", "url": user, "body": {"displayName": "Other"},
         "headers": {"Content-Type": "application/json"}},
        {"id": "5", "method": "PATCH", "url": user, "body": {"displayName": "Other"},
         "headers": {"Content-Type": "text/plain"}},
    ]});
    let answer: Value = Client::new()
        .post(format!("{}/beta/$batch", server.origin))
        .json(&batch)
        .send()
        .await
        .expect("an answer")
        .json()
        .await
        .expect("JSON");
    let [first, second] = [&answer["responses"][0], &answer["responses"][1]];
    assert_eq!(first["headers"]["OData-Version"], "4.0", "{first}");
    assert_eq!(first["headers"]["Cache-Control"], "no-cache");
    assert!(first["headers"].get("Content-Encoding").is_none());
    assert!(first["body"]["value"].is_array(), "{first}");
    assert!(second["headers"]["ETag"].is_string(), "{second}");
    let media_type = second["headers"]["Content-Type"]
        .as_str()
        .expect("a media type");
    assert!(media_type.contains("odata.metadata=none"), "{media_type}");
    assert!(second["body"].get("@odata.context").is_none());
    for (index, status, has_length) in [
        (0, 200, true),
        (2, 304, false),
        (3, 204, false),
        (4, 415, true),
    ] {
        let one = &answer["responses"][index];
        assert_eq!(one["status"], status, "{one}");
        let length = one["headers"].get("Content-Length");
        assert_eq!(length.is_some(), has_length, "{one}");
    }
}

fn depends_on_encoding(headers: &HeaderMap) -> bool {
    let mut named = headers.get_all(VARY).iter();
    named.any(|value| value == "accept-encoding")
}

#[tokio::test]
async fn a_large_answer_is_compressed_as_the_client_accepts() {
    let server = RunningServer::start().await;
    let plain = send(&server, Method::GET, CONFIGURATIONS, "identity").await;
    assert!(!plain.headers().contains_key(CONTENT_ENCODING));
    assert!(depends_on_encoding(plain.headers()));
    let plain = plain.bytes().await.expect("a body");
    for (accepted, encoding) in [("gzip", "gzip"), ("br", "br"), ("gzip;q=0.5, br", "br")] {
        let head = send(&server, Method::HEAD, CONFIGURATIONS, accepted).await;
        let answer = send(&server, Method::GET, CONFIGURATIONS, accepted).await;
        for headers in [head.headers(), answer.headers()] {
            assert_eq!(headers[CONTENT_ENCODING], encoding, "{accepted}");
            assert!(depends_on_encoding(headers), "{headers:?}");
            assert!(!headers.contains_key(CONTENT_LENGTH));
        }
        let compressed = answer.bytes().await.expect("a body");
        assert!(
            compressed.len() < plain.len() / 2,
            "{accepted}: {}",
            compressed.len()
        );
        if encoding == "gzip" {
            let mut text = Vec::new();
            GzDecoder::new(&compressed[..])
                .read_to_end(&mut text)
                .expect("gzip");
            assert_eq!(text, plain);
        }
    }
    let small = send(&server, Method::GET, "/beta/me", "gzip").await;
    assert!(
        !small.headers().contains_key(CONTENT_ENCODING),
        "not worth it"
    );
    assert!(small.headers().contains_key(CONTENT_LENGTH));
}

/// A 406 would come when the configuration is there.
#[tokio::test]
async fn who_refuses_every_coding_is_answered_without_one() {
    let server = RunningServer::start().await;
    let wire = server.wire();
    let body =
        json!({"@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration", "limit": 3});
    for refusal in [
        "identity;q=0",
        "*;q=0",
        "IDENTITY ; Q=0.000 , *;q=0.0",
        "br;q=0, gzip;q=0, *;q=0",
    ] {
        let creation = wire.request(Method::POST, CONFIGURATIONS).json(&body);
        let created = Answer::to(creation.header(ACCEPT_ENCODING, refusal)).await;
        let created = created.expect("an answer").expect(StatusCode::CREATED);
        let list = send(&server, Method::GET, CONFIGURATIONS, refusal).await;
        assert_eq!(list.status(), StatusCode::OK, "{refusal}");
        assert!(!list.headers().contains_key(CONTENT_ENCODING), "{refusal}");
        let list = list.text().await.expect("a body");
        assert!(list.contains(created.id()), "{refusal}");
    }
    for accepted in ["gzip, identity;q=0", "gzip, *;q=0"] {
        let list = send(&server, Method::GET, CONFIGURATIONS, accepted).await;
        assert_eq!(list.headers()[CONTENT_ENCODING], "gzip", "{accepted}");
    }
}

fn gzip(text: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text.as_bytes()).expect("a vector");
    encoder.finish().expect("a vector")
}

#[tokio::test]
async fn a_gzip_body_is_read_to_its_end() {
    let server = RunningServer::start().await;
    let wire = server.wire();
    let me = wire.read("/beta/me").await;
    let path = format!("/beta/users/{}", me["id"].as_str().expect("an id"));
    let change = async |body: Vec<u8>| {
        let request = wire
            .request(Method::PATCH, &path)
            .header(CONTENT_TYPE, "application/json")
            .header(CONTENT_ENCODING, "gzip");
        Answer::to(request.body(body)).await.expect("an answer")
    };
    let members = [gzip(r#"{"displayName":"#), gzip(r#""In two parts"}"#)];
    let _ = change(members.concat())
        .await
        .expect(StatusCode::NO_CONTENT);
    assert_eq!(wire.read("/beta/me").await["displayName"], "In two parts");
    let whole = gzip(r#"{"displayName":"Never"}"#);
    let cut = &whole[..whole.len() - 1];
    for body in [
        [&whole[..], b"garbage"].concat(),
        [&whole[..], &[0]].concat(),
        cut.to_vec(),
    ] {
        let refused = change(body).await.expect(StatusCode::BAD_REQUEST);
        let message = refused.message();
        assert!(message.contains("nothing else follows them"), "{message}");
    }
    assert_eq!(wire.read("/beta/me").await["displayName"], "In two parts");
}

#[tokio::test]
async fn of_two_content_types_none_is_believed() {
    let server = RunningServer::start().await;
    let wire = server.wire();
    let body =
        json!({"@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration", "limit": 3});
    let body = body.to_string();
    let send = async |lines: &[(&str, &str)], body: &[u8]| {
        let request = wire
            .request(Method::POST, CONFIGURATIONS)
            .body(body.to_vec());
        let request = lines.iter().fold(request, |request, (name, value)| {
            request.header(*name, *value)
        });
        Answer::to(request).await.expect("an answer")
    };
    let json = ("Content-Type", "application/json");
    for second in ["text/plain", "application/json", "application/json;a=b"] {
        for lines in [
            [json, ("Content-Type", second)],
            [("Content-Type", second), json],
        ] {
            let refused = send(&lines, body.as_bytes()).await;
            let refused = refused.expect(StatusCode::UNSUPPORTED_MEDIA_TYPE);
            assert!(refused.message().contains(second), "{}", refused.message());
        }
    }
    // Codings are a list, in the order they were applied.
    let coding = |name| ("Content-Encoding", name);
    let body = gzip(&body);
    let refused = send(&[json, coding("gzip"), coding("br")], &body).await;
    let refused = refused.expect(StatusCode::UNSUPPORTED_MEDIA_TYPE);
    assert!(
        refused.message().contains("'gzip, br'"),
        "{}",
        refused.message()
    );
    let read = send(&[json, coding("identity"), coding("gzip")], &body).await;
    let _ = read.expect(StatusCode::CREATED);
}

#[tokio::test]
async fn a_header_with_bytes_beyond_ascii_is_read_like_any_other() {
    const MAX_VERSION: HeaderName = HeaderName::from_static("odata-maxversion");
    const PREFER: HeaderName = HeaderName::from_static("prefer");
    const CLIENT_REQUEST_ID: HeaderName = HeaderName::from_static("client-request-id");
    let server = RunningServer::start().await;
    let wire = server.wire();
    let configuration =
        json!({"@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration", "limit": 3});
    let created = wire.post(CONFIGURATIONS, &configuration).await;
    let path = format!("{CONFIGURATIONS}/{}", created.id());
    let bytes = |value: &[u8]| HeaderValue::from_bytes(value).expect("a header");
    let me = "/beta/me";
    for (method, path, name, value, status) in [
        (Method::GET, &*path, IF_MATCH, &b"\"\xe9\""[..], 412),
        (Method::DELETE, &path, IF_MATCH, b"\"\xe9\"", 412),
        (Method::DELETE, &path, IF_MATCH, b"\xe9", 400),
        (Method::GET, CONFIGURATIONS, IF_MATCH, b"\"\xe9\"", 501),
        (Method::GET, &path, IF_NONE_MATCH, b"\"\xe9\"", 200),
        (Method::GET, &path, IF_NONE_MATCH, b"\xe9", 400),
        (Method::GET, me, MAX_VERSION, b"\xe9", 400),
        (Method::GET, me, ACCEPT, b"application/xml;x=\"\xe9\"", 406),
        (
            Method::GET,
            CONFIGURATIONS,
            PREFER,
            b"maxpagesize=\xe9",
            400,
        ),
        (Method::GET, me, CONTENT_ENCODING, b"\xe9", 200),
        (Method::POST, CONFIGURATIONS, CONTENT_ENCODING, b"\xe9", 415),
        (Method::POST, CONFIGURATIONS, CONTENT_TYPE, b"\xe9", 415),
        (Method::DELETE, &path, CLIENT_REQUEST_ID, b"\xe9", 204),
    ] {
        let request = wire
            .request(method.clone(), path)
            .header(&name, bytes(value));
        let answer = Answer::to(request).await.expect("an answer");
        assert_eq!(
            answer.status, status,
            "{method} {path} {name}: {}",
            answer.body
        );
        if name == CLIENT_REQUEST_ID {
            assert_eq!(
                answer.header("client-request-id"),
                answer.header("request-id")
            );
        }
    }
}
