//! The model under `$metadata`, as a client gets it: the generated file, to the last byte, of the
//! version that was asked. Rows of `docs/behaviour.md` name these tests.

use std::collections::BTreeSet;

use muster_contract_tests::RunningServer;
use reqwest::header::CONTENT_TYPE;
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
