use super::*;
use proptest::prelude::*;

const PATHS: &[&str] = &[
    "/deviceManagement/deviceEnrollmentConfigurations",
    "/deviceManagement/deviceEnrollmentConfigurations/$count",
    "/deviceManagement/deviceEnrollmentConfigurations/hasPayloadLinks",
    "/deviceManagement/deviceEnrollmentConfigurations/{id}",
    "/deviceManagement/deviceEnrollmentConfigurations/{id}/assign",
    "/deviceManagement/deviceEnrollmentConfigurations/{id}/assignments/{assignment-id}",
    "/me",
    "/me/getEffectiveDeviceEnrollmentConfigurations()",
    "/users/{user-id}",
    "/users/{user-id}/getEffectiveDeviceEnrollmentConfigurations()",
    "/$batch",
];

/// What only another version has.
const ELSEWHERE: &[&str] = &[
    "/users/delta()",
    "/deviceManagement/deviceEnrollmentConfigurations/templates/assign",
];

fn templates() -> Vec<Template<'static>> {
    let calls = ["/assign", "/hasPayloadLinks", "()"];
    let template = |path: &&'static str, is_served| Template {
        path,
        is_call: calls.iter().any(|name| path.ends_with(name)),
        is_served,
    };
    let served = PATHS.iter().map(|path| template(path, true));
    let elsewhere = ELSEWHERE.iter().map(|path| template(path, false));
    elsewhere.chain(served).collect()
}

fn normalized(path: &str) -> Result<String, String> {
    normalize(path, &templates()).map_err(|fault| fault.to_string())
}

#[test]
fn a_type_may_stand_behind_a_place() {
    let set = "/deviceManagement/deviceEnrollmentConfigurations";
    let name = "deviceEnrollmentLimitConfiguration";
    let read = |path: &str| read(path, &templates()).map(|read| (read.path, read.casts));
    for (path, expected, place) in [
        ("('a')/TYPE/microsoft.graph.assign", "/a/assign", "/{id}"),
        ("/a/TYPE", "/a", "/{id}"),
        ("/a/ALIAS", "/a", "/{id}"),
        ("/TYPE", "", ""),
    ] {
        let path = path.replace("TYPE", &format!("microsoft.graph.{name}"));
        let path = path.replace("ALIAS", &format!("graph.{name}"));
        let cast = Cast {
            name: name.to_owned(),
            place: format!("{set}{place}"),
        };
        assert_eq!(
            read(&format!("{set}{path}")),
            Ok((format!("{set}{expected}"), vec![cast])),
            "{path}"
        );
        assert!(normalized(&format!("{set}{path}")).is_err(), "{path}");
    }
    assert!(read("/microsoft.graph.user").is_err());
}

#[test]
fn only_actions_and_functions_are_qualified() {
    let set = "/deviceManagement/deviceEnrollmentConfigurations";
    for (path, is_read) in [
        ("/hasPayloadLinks", true),
        ("/microsoft.graph.hasPayloadLinks", true),
        ("/a/microsoft.graph.assign()", true),
        ("/graph.hasPayloadLinks", true),
        ("/a/Graph.assign()", true),
        ("/a/graph.assignments/b", false),
        ("/a/graph.assign()x", false),
        ("/a/microsoft.graph.assignments/b", false),
    ] {
        assert_eq!(
            normalized(&format!("{set}{path}")).is_ok(),
            is_read,
            "{path}"
        );
    }
    for path in ["/microsoft.graph.me", "/microsoft.graph.users/a", "/me()"] {
        assert!(normalized(path).is_err(), "{path}");
    }
}

#[test]
fn every_spelling_becomes_the_templates() {
    for (path, expected) in [
        ("/me", "/me"),
        ("/ME/", "/me"),
        (
            "/devicemanagement/DEVICEenrollmentconfigurations('Ab_Limit')/Assign",
            "/deviceManagement/deviceEnrollmentConfigurations/Ab_Limit/assign",
        ),
        (
            "deviceManagement/deviceEnrollmentConfigurations(id='a''b')/assignments('x%2Fy')",
            "/deviceManagement/deviceEnrollmentConfigurations/a'b/assignments/x%2Fy",
        ),
        (
            "/deviceManagement/deviceEnrollmentConfigurations(%27a%20b%27)",
            "/deviceManagement/deviceEnrollmentConfigurations/a%20b",
        ),
        (
            "/deviceManagement/deviceEnrollmentConfigurations/x/microsoft.graph.assign()",
            "/deviceManagement/deviceEnrollmentConfigurations/x/assign",
        ),
        (
            "/deviceManagement/deviceEnrollmentConfigurations/HasPayloadLinks",
            "/deviceManagement/deviceEnrollmentConfigurations/hasPayloadLinks",
        ),
        (
            "/deviceManagement/deviceEnrollmentConfigurations('hasPayloadLinks')",
            "/deviceManagement/deviceEnrollmentConfigurations/%68asPayloadLinks",
        ),
        (
            "/users/me-token-to-replace/microsoft.graph.getEffectiveDeviceEnrollmentConfigurations",
            "/me/getEffectiveDeviceEnrollmentConfigurations()",
        ),
        ("/Users('Megan@Contoso.com')", "/users/Megan@Contoso.com"),
        (
            "/users/graph.admin@contoso.com",
            "/users/graph.admin@contoso.com",
        ),
        (
            "/users(6b6a7a0e-0000-4000-8000-00000000000A)",
            "/users/6b6a7a0e-0000-4000-8000-00000000000A",
        ),
    ] {
        assert_eq!(normalized(path).as_deref(), Ok(expected), "{path}");
    }
}

#[test]
fn the_first_segment_that_leads_nowhere_is_named() {
    for (path, segment) in [
        ("/nothing/at/all", "nothing"),
        ("/deviceManagement/nothing", "nothing"),
        (
            "/me/deviceEnrollmentConfigurations",
            "deviceEnrollmentConfigurations",
        ),
        ("/deviceManagement", "deviceManagement"),
        ("/users//x", ""),
        ("/users/$count", "$count"),
        ("/users/microsoft.graph.user", "microsoft.graph.user"),
        ("/users/$count/microsoft.graph.user", "$count"),
        ("", ""),
        ("/users/%FF", "%FF"),
        ("/me('x')", "x"),
    ] {
        let expected = format!("Resource not found for the segment '{segment}'.");
        assert_eq!(normalized(path), Err(expected), "{path}");
    }
}

#[test]
fn what_another_version_has_is_unknown_in_every_spelling_of_a_word_and_no_key() {
    let set = "/deviceManagement/deviceEnrollmentConfigurations";
    for (path, segment) in [
        ("/users/delta".to_owned(), "delta"),
        ("/users/Delta()".to_owned(), "Delta()"),
        ("/users/delta%28%29/".to_owned(), "delta()"),
        (
            "/users/microsoft.graph.delta".to_owned(),
            "microsoft.graph.delta",
        ),
        (format!("{set}/Templates/assign()"), "Templates"),
    ] {
        let expected = format!("Resource not found for the segment '{segment}'.");
        assert_eq!(normalized(&path), Err(expected), "{path}");
    }
    for (path, expected) in [
        ("/users('delta')".to_owned(), "/users/delta".to_owned()),
        (
            "/users('delta()')".to_owned(),
            "/users/%64elta()".to_owned(),
        ),
        (
            format!("{set}('templates')/assign"),
            format!("{set}/%74emplates/assign"),
        ),
        (
            format!("{set}/templates/assignments/a"),
            format!("{set}/%74emplates/assignments/a"),
        ),
    ] {
        assert_eq!(normalized(&path), Ok(expected), "{path}");
    }
}

#[test]
fn malformed_keys_are_refused() {
    for path in [
        "/users('a)",
        "/users('a'b')",
        "/users('')",
        "/users(name='a')",
        "/users(a b)",
    ] {
        let outcome = normalize(path, &templates());
        assert!(
            matches!(outcome, Err(PathFault::MalformedKey { .. })),
            "{path}"
        );
    }
}

#[test]
fn parentheses_make_anything_a_key() {
    let set = "/deviceManagement/deviceEnrollmentConfigurations";
    for (key, expected) in [
        ("$count", "%24count"),
        ("$COUNT", "$COUNT"),
        ("assign", "assign"),
        ("microsoft.graph.assign", "microsoft.graph.assign"),
    ] {
        assert_eq!(
            normalized(&format!("{set}('{key}')")),
            Ok(format!("{set}/{expected}"))
        );
    }
}

proptest! {
    #[test]
    fn no_path_panics(path in "\\PC*|(/(users|me|a)?(\\(('|''|=|id|x|%27|%FF)*\\))?){0,5}") {
        let _ = normalized(&path);
    }

    #[test]
    fn every_key_survives(key in "\\PC{1,20}") {
        let escaped = key.replace('\'', "''");
        let path = format!("/users('{}')", utf8_percent_encode(&escaped, NON_ALPHANUMERIC));
        let normalized = normalized(&path);
        let decoded = normalized.as_deref().map(|path| {
            percent_encoding::percent_decode_str(path.trim_start_matches("/users/"))
                .decode_utf8_lossy()
                .into_owned()
        });
        let expected = if key == "me-token-to-replace" { "/me".to_owned() } else { key };
        prop_assert_eq!(decoded, Ok(expected));
    }

    #[test]
    fn keys_keep_their_case_in_segments(key in "[A-Za-z0-9@.-]{1,20}") {
        let expected = format!("/users/{key}");
        prop_assert_eq!(normalized(&format!("/USERS/{key}")), Ok(expected));
    }

    #[test]
    fn normalizing_twice_changes_nothing(key in "[a-zA-Z0-9@_. -]{1,20}") {
        let path = format!("/USERS/{}", utf8_percent_encode(&key, ENCODED));
        let once = normalized(&path);
        prop_assert!(once.is_ok());
        let once = once.unwrap_or_default();
        prop_assert_eq!(normalized(&once), Ok(once.clone()));
    }
}
