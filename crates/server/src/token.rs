//! What a bearer token says of its bearer. Tokens are not verified: nothing here may be relied on
//! for security, and a token that cannot be read says nothing.

use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use uuid::Uuid;

/// The claims that tell an application from a user, and which application it is
/// (<https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference>).
#[derive(Debug, Deserialize)]
struct Claims {
    idtyp: Option<String>,
    scp: Option<String>,
    #[serde(default)]
    roles: Vec<String>,
    appid: Option<String>,
    azp: Option<String>,
}

/// Whether the request comes from an application without a user, as its token has it.
pub(crate) fn is_app_only(headers: &HeaderMap) -> bool {
    bearer(headers).is_some_and(|claims| match claims.idtyp.as_deref() {
        Some(kind) => kind == "app",
        None => claims.scp.is_none() && !claims.roles.is_empty(),
    })
}

/// The application that the request comes from, with a user or without, as its token has it: in
/// `appid` or, in tokens of the second version, in `azp`.
pub(crate) fn application(headers: &HeaderMap) -> Option<Uuid> {
    let claims = bearer(headers)?;
    claims.appid.or(claims.azp)?.parse().ok()
}

fn bearer(headers: &HeaderMap) -> Option<Claims> {
    let authorization = headers.get(AUTHORIZATION)?;
    claims(authorization.to_str().ok()?)
}

fn claims(authorization: &str) -> Option<Claims> {
    let (scheme, token) = authorization.split_once(' ')?;
    let mut parts = token.trim().split('.');
    let (_, payload, _, None) = (parts.next()?, parts.next()?, parts.next()?, parts.next()) else {
        return None;
    };
    if !scheme.eq_ignore_ascii_case("bearer") {
        return None;
    }
    // Padding is not allowed in a token; some libraries write it all the same.
    let bytes = URL_SAFE_NO_PAD.decode(payload.trim_end_matches('=')).ok()?;
    serde_json::from_slice(&bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn with(authorization: &str) -> HeaderMap {
        let value = HeaderValue::from_str(authorization).expect("a header");
        HeaderMap::from_iter([(AUTHORIZATION, value)])
    }

    fn app_only(authorization: &str) -> bool {
        is_app_only(&with(authorization))
    }

    fn token(claims: &str) -> String {
        let encode = |text: &str| URL_SAFE_NO_PAD.encode(text);
        format!("Bearer {}.{}.c2ln", encode("{}"), encode(claims))
    }

    #[test]
    fn claims_tell_an_application_from_a_user() {
        for (claims, expected) in [
            (r#"{"idtyp": "app", "roles": ["A"]}"#, true),
            (r#"{"roles": ["A"]}"#, true),
            (r#"{"roles": ["A"], "scp": "A"}"#, false),
            (r#"{"idtyp": "user", "roles": ["A"]}"#, false),
            (r#"{"scp": "A"}"#, false),
            (r#"{"roles": []}"#, false),
            (r#"{"roles": "A"}"#, false),
            ("{}", false),
            ("no JSON", false),
        ] {
            assert_eq!(app_only(&token(claims)), expected, "{claims}");
        }
    }

    #[test]
    fn a_token_names_its_application() {
        const ID: &str = "0f5e3c9a-8d1b-4a6f-9c2e-7b40d1e8a356";
        let other = "705b021c-021c-705b-1c02-5b701c025b70";
        for (claims, named) in [
            (format!(r#"{{"appid": "{ID}"}}"#), true),
            (format!(r#"{{"azp": "{ID}", "scp": "A"}}"#), true),
            (format!(r#"{{"appid": "{ID}", "azp": "{other}"}}"#), true),
            (r#"{"appid": "an app"}"#.to_owned(), false),
            ("{}".to_owned(), false),
        ] {
            let found = application(&with(&token(&claims)));
            assert_eq!(
                found,
                named.then(|| ID.parse().expect("a GUID")),
                "{claims}"
            );
        }
        assert_eq!(application(&HeaderMap::new()), None);
    }

    #[test]
    fn what_is_no_token_says_nothing() {
        let good = token(r#"{"idtyp": "app"}"#);
        assert!(app_only(&good.replace("Bearer", "bearer")));
        for authorization in [
            "Bearer",
            "Bearer x",
            "Bearer a.b",
            "Bearer !.!.!",
            &good.replace("Bearer", "Basic"),
            &format!("{good}.d"),
        ] {
            assert!(!app_only(authorization), "{authorization}");
        }
        assert!(!is_app_only(&HeaderMap::new()));
    }
}
