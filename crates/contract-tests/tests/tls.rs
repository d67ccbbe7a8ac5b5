//! Muster over TLS: real connections to a real server, with a certificate made for the test.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper::header::{HOST, HeaderValue, LOCATION, STRICT_TRANSPORT_SECURITY};
use hyper::{Method, Request, Response, StatusCode, Uri, Version};
use hyper_util::rt::{TokioExecutor, TokioIo};
use muster_contract_tests::RunningServer;
use muster_server::{Options, Server, TlsFiles};
use rcgen::{CertifiedKey, KeyPair, generate_simple_self_signed};
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

const CONFIGURATIONS: &str = "/beta/deviceManagement/deviceEnrollmentConfigurations";
const LIMIT: &str = "#microsoft.graph.deviceEnrollmentLimitConfiguration";

/// A server over TLS, and who trusts its certificate.
struct Encrypted {
    server: RunningServer,
    certificate: CertificateDer<'static>,
    _files: TempDir,
}

impl Encrypted {
    async fn start() -> Self {
        let CertifiedKey { cert, signing_key } = certified();
        let folder = TempDir::new().expect("a folder");
        let files = TlsFiles {
            certificate: write(&folder, "certificate.pem", &cert.pem()),
            key: write(&folder, "key.pem", &signing_key.serialize_pem()),
        };
        let server = RunningServer::start_with(Options {
            tls: Some(files),
            ..RunningServer::options()
        })
        .await;
        Self {
            server,
            certificate: cert.der().clone(),
            _files: folder,
        }
    }

    fn address(&self) -> &str {
        let origin = &self.server.origin;
        origin.strip_prefix("https://").expect("https")
    }

    async fn tcp(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address()).await;
        stream.expect("a connection")
    }

    async fn connect(&self, protocol: &str) -> TlsStream<TcpStream> {
        let mut roots = RootCertStore::empty();
        roots.add(self.certificate.clone()).expect("a root");
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut configuration = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("protocol versions")
            .with_root_certificates(roots)
            .with_no_client_auth();
        configuration.alpn_protocols = vec![protocol.as_bytes().to_vec()];
        let name = ServerName::try_from("127.0.0.1").expect("a name");
        let connector = TlsConnector::from(Arc::new(configuration));
        let stream = connector.connect(name, self.tcp().await).await;
        let stream = stream.expect("an encrypted connection");
        assert_eq!(
            stream.get_ref().1.alpn_protocol(),
            Some(protocol.as_bytes()),
            "the protocol that was asked for"
        );
        stream
    }

    async fn send(&self, version: Version, method: Method, path: &str, body: Value) -> Answer {
        let uri: Uri = path.parse().expect("a path");
        let mut request = Request::builder()
            .method(method)
            .header("Content-Type", "application/json");
        let body = match body {
            Value::Null => Full::default(),
            body => Full::new(Bytes::from(body.to_string())),
        };
        let response = if version == Version::HTTP_2 {
            let io = TokioIo::new(self.connect("h2").await);
            let (mut sender, connection) =
                hyper::client::conn::http2::handshake(TokioExecutor::new(), io)
                    .await
                    .expect("HTTP/2");
            tokio::spawn(connection);
            // The host is in the target, and in no header.
            let uri: Uri = format!("{}{uri}", self.server.origin)
                .parse()
                .expect("a target");
            let request = request.uri(uri).body(body).expect("a request");
            sender.send_request(request).await
        } else {
            let io = TokioIo::new(self.connect("http/1.1").await);
            let (mut sender, connection) = hyper::client::conn::http1::handshake(io)
                .await
                .expect("HTTP/1.1");
            tokio::spawn(connection);
            request = request.header(HOST, self.address());
            let request = request.uri(uri).body(body).expect("a request");
            sender.send_request(request).await
        };
        let response = response.expect("an answer");
        assert_eq!(response.version(), version);
        Answer::read(response).await
    }
}

struct Answer {
    status: StatusCode,
    location: String,
    strict: Option<HeaderValue>,
    body: Value,
}

impl Answer {
    async fn read(response: Response<hyper::body::Incoming>) -> Self {
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.expect("a whole body").to_bytes();
        let location = parts.headers.get(LOCATION);
        Self {
            status: parts.status,
            location: location.map_or_else(String::new, |value| {
                value.to_str().expect("a text").to_owned()
            }),
            strict: parts.headers.get(STRICT_TRANSPORT_SECURITY).cloned(),
            body: serde_json::from_slice(&bytes).unwrap_or_default(),
        }
    }
}

fn certified() -> CertifiedKey<KeyPair> {
    generate_simple_self_signed(["127.0.0.1".to_owned(), "localhost".to_owned()])
        .expect("a certificate")
}

fn write(folder: &TempDir, name: &str, text: &str) -> PathBuf {
    let path = folder.path().join(name);
    fs::write(&path, text).expect("a file");
    path
}

#[tokio::test]
async fn under_tls_every_url_says_https() {
    let graph = Encrypted::start().await;
    for version in [Version::HTTP_11, Version::HTTP_2] {
        let limit = json!({"@odata.type": LIMIT, "limit": 3});
        let created = graph
            .send(version, Method::POST, CONFIGURATIONS, limit.clone())
            .await;
        assert_eq!(created.status, StatusCode::CREATED);
        let id = created.body["id"].as_str().expect("an id");
        let collection = format!("{}{CONFIGURATIONS}", graph.server.origin);
        assert_eq!(created.location, format!("{collection}/{id}"));

        let path = format!("{CONFIGURATIONS}?$top=2");
        let listed = graph.send(version, Method::GET, &path, Value::Null).await;
        let next = listed.body["@odata.nextLink"]
            .as_str()
            .expect("a next page");
        assert!(next.starts_with(&format!("{collection}?")), "{next}");
        let context = listed.body["@odata.context"].as_str().expect("a context");
        assert!(context.starts_with(&graph.server.origin), "{context}");

        // The steps of a batch have neither scheme nor host of their own.
        let batch = json!({"requests": [
            {
                "id": "1", "method": "POST", "body": limit,
                "url": "/deviceManagement/deviceEnrollmentConfigurations",
                "headers": {"Content-Type": "application/json"},
            },
            {
                "id": "2", "method": "GET",
                "url": "/deviceManagement/deviceEnrollmentConfigurations?$top=1",
            },
        ]});
        let answered = graph
            .send(version, Method::POST, "/beta/$batch", batch)
            .await;
        let [create, list] = [0, 1].map(|step| &answered.body["responses"][step]);
        for url in [
            &create["headers"]["Location"],
            &list["body"]["@odata.nextLink"],
        ] {
            let url = url.as_str().expect("a URL");
            assert!(url.starts_with(&collection), "{url}");
        }
    }
}

#[tokio::test]
async fn strict_transport_security_is_said_under_tls_only() {
    let graph = Encrypted::start().await;
    let plain = RunningServer::start().await;
    for (path, status) in [
        (CONFIGURATIONS, StatusCode::OK),
        ("/beta/users/nobody", StatusCode::NOT_FOUND),
        ("/beta/nothing", StatusCode::BAD_REQUEST),
        ("/nothing", StatusCode::BAD_REQUEST),
        ("/_muster/health", StatusCode::OK),
    ] {
        for version in [Version::HTTP_11, Version::HTTP_2] {
            let answer = graph.send(version, Method::GET, path, Value::Null).await;
            assert_eq!(answer.status, status, "{path}");
            let strict = answer.strict.expect("Strict-Transport-Security");
            assert_eq!(strict, "max-age=31536000", "{path}");
        }
        let answer = reqwest::get(format!("{}{path}", plain.origin)).await;
        let answer = answer.expect("an answer");
        assert_eq!(answer.status(), status, "{path}");
        assert_eq!(answer.headers().get("Strict-Transport-Security"), None);
    }
}

#[tokio::test]
async fn a_client_that_speaks_no_tls_keeps_nobody_waiting() {
    let graph = Encrypted::start().await;
    // More than one, so that each is asked for while others are under way.
    let mut silent = Vec::new();
    for _ in 0..8 {
        silent.push(graph.tcp().await);
    }
    let mut plain = graph.tcp().await;
    plain
        .write_all(b"GET /beta/me HTTP/1.1\r\nHost: muster\r\n\r\n")
        .await
        .expect("sent");
    let answer = graph
        .send(Version::HTTP_11, Method::GET, "/beta/me", Value::Null)
        .await;
    assert_eq!(answer.status, StatusCode::OK);
    // What it is told is TLS's alert, and then nothing more.
    let mut said = Vec::new();
    let ended = plain.read_to_end(&mut said).await;
    assert!(
        ended.is_err() || !said.starts_with(b"HTTP"),
        "{:?}",
        String::from_utf8_lossy(&said)
    );
}

/// The address of the server's own port is not taken before its files are in order.
async fn refusal(certificate: &Path, key: &Path) -> String {
    let options = Options {
        tls: Some(TlsFiles {
            certificate: certificate.to_owned(),
            key: key.to_owned(),
        }),
        ..RunningServer::options()
    };
    match Server::bind(options).await {
        Ok(_) => panic!("the server starts with {certificate:?} and {key:?}"),
        Err(reason) => reason.to_string(),
    }
}

#[tokio::test]
async fn a_file_that_tls_cannot_use_is_named_with_what_is_wrong() {
    let folder = TempDir::new().expect("a folder");
    let first = certified();
    let second = certified();
    let pem = first.cert.pem();
    let certificate = write(&folder, "certificate.pem", &pem);
    let key = write(&folder, "key.pem", &first.signing_key.serialize_pem());
    let other = write(&folder, "other.pem", &second.signing_key.serialize_pem());
    let absent = folder.path().join("absent.pem");
    let noise = write(&folder, "noise.txt", "no PEM");
    let cut = write(&folder, "cut.pem", &pem[..pem.len() / 2]);
    let empty = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
    let empty = write(&folder, "empty.pem", empty);
    let locked =
        "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n";
    let locked = write(&folder, "locked.pem", locked);

    for (certificate, key, named, wrong) in [
        (
            &absent,
            &key,
            vec![&absent],
            "cannot read the certificate file",
        ),
        (
            &certificate,
            &absent,
            vec![&absent],
            "cannot read the key file",
        ),
        (&noise, &key, vec![&noise], "-----BEGIN CERTIFICATE-----"),
        (
            &certificate,
            &noise,
            vec![&noise],
            "-----BEGIN PRIVATE KEY-----",
        ),
        (&key, &certificate, vec![&key], "has no certificate in it"),
        (&cut, &key, vec![&cut], "is not sound PEM"),
        (&certificate, &locked, vec![&locked], "is encrypted"),
        (
            &certificate,
            &empty,
            vec![&certificate, &empty],
            "cannot be used",
        ),
        (
            &certificate,
            &other,
            vec![&certificate, &other],
            "is not the key of",
        ),
    ] {
        let reason = refusal(certificate, key).await;
        assert!(reason.contains(wrong), "{wrong}: {reason}");
        for path in named {
            assert!(reason.contains(&path.display().to_string()), "{reason}");
        }
    }
}
