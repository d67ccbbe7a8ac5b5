//! What stands around a body: the headers every answer has, and its compression. Rows of
//! `docs/behaviour.md` name these tests.

use std::io::Read;

use flate2::read::GzDecoder;
use muster_contract_tests::RunningServer;
use reqwest::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_LENGTH, VARY};
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
    let batch = json!({"requests": [
        {"id": "1", "method": "GET", "url": list, "headers": {"Accept-Encoding": "gzip"}},
        {"id": "2", "method": "GET", "url": "/me", "headers": {"Accept": "application/json;odata.metadata=none"}},
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
}

#[tokio::test]
async fn a_large_answer_is_compressed_as_the_client_accepts() {
    let server = RunningServer::start().await;
    let plain = send(&server, Method::GET, CONFIGURATIONS, "identity").await;
    assert!(!plain.headers().contains_key(CONTENT_ENCODING));
    assert_eq!(plain.headers()[VARY], "accept-encoding");
    let plain = plain.bytes().await.expect("a body");
    for (accepted, encoding) in [("gzip", "gzip"), ("br", "br"), ("gzip;q=0.5, br", "br")] {
        let head = send(&server, Method::HEAD, CONFIGURATIONS, accepted).await;
        let answer = send(&server, Method::GET, CONFIGURATIONS, accepted).await;
        for headers in [head.headers(), answer.headers()] {
            assert_eq!(headers[CONTENT_ENCODING], encoding, "{accepted}");
            assert_eq!(headers[VARY], "accept-encoding");
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
