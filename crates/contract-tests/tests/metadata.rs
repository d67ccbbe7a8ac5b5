//! The model under `$metadata`, as a client gets it: the generated file, to the last byte, of the
//! version that was asked. Rows of `docs/behaviour.md` name these tests.

use std::collections::BTreeSet;

use muster_contract_tests::RunningServer;
use reqwest::header::{ACCEPT, CONTENT_TYPE};
use reqwest::{Client, StatusCode};

/// The generated model of a version.
fn generated(version: &str) -> String {
    let path = format!(
        "{}/../../openapi/generated/{version}.csdl.xml",
        env!("CARGO_MANIFEST_DIR")
    );
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[tokio::test]
async fn the_model_is_that_of_the_version_to_the_last_byte() {
    let server = RunningServer::start().await;
    for (prefix, version) in [("v1.0", "v1.0"), ("beta", "beta"), ("localtest", "beta")] {
        let address = format!("{}/{prefix}/$metadata", server.origin);
        let answer = Client::new().get(address).send().await.expect("an answer");
        assert_eq!(answer.status(), StatusCode::OK);
        assert_eq!(answer.headers()[CONTENT_TYPE], "application/xml");
        let text = answer.text().await.expect("a text");
        assert_eq!(text, generated(version), "{prefix}");
    }
}

#[tokio::test]
async fn the_model_is_xml_and_refused_to_who_does_not_accept_that() {
    let server = RunningServer::start().await;
    let address = format!("{}/beta/$metadata", server.origin);
    let ask = |accept: &str| {
        let request = Client::new().get(&address).header(ACCEPT, accept);
        async { request.send().await.expect("an answer") }
    };
    for accept in ["application/xml", "application/*", "*/*;q=0.1"] {
        assert_eq!(ask(accept).await.status(), StatusCode::OK, "{accept}");
    }
    let refused = ask("application/json").await;
    assert_eq!(refused.status(), StatusCode::NOT_ACCEPTABLE);
    let text = refused.text().await.expect("a text");
    assert!(text.contains("the answer is application/xml"), "{text}");
    let option = Client::new().get(format!("{address}?$format=json"));
    let refused = option.send().await.expect("an answer");
    assert_eq!(refused.status(), StatusCode::BAD_REQUEST);
    let text = refused.text().await.expect("a text");
    assert!(text.contains("'$format'"), "{text}");
}

/// The names that a model gives to types, properties, members, actions and functions.
fn names(model: &str) -> BTreeSet<&str> {
    let parts = model.split(" Name=\"").skip(1);
    parts.filter_map(|part| part.split('"').next()).collect()
}

#[test]
fn the_stable_model_has_nothing_that_only_beta_has() {
    let (old, new) = (generated("v1.0"), generated("beta"));
    let (old, new) = (names(&old), names(&new));
    assert!(old.is_subset(&new));
    for name in [
        "deviceEnrollmentNotificationConfiguration",
        "roleScopeTagIds",
        "sourceId",
        "windowsRestore",
        "hasPayloadLinks",
        "getEffectiveDeviceEnrollmentConfigurations",
    ] {
        assert!(new.contains(name) && !old.contains(name), "{name}");
    }
}
