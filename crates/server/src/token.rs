//! What a bearer token says of its bearer. Tokens are not verified: nothing here may be relied on
//! for security, and a token that cannot be read says nothing.

use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;

/// The claims that tell an application from a user
/// (<https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference>).
#[derive(Debug, Deserialize)]
struct Claims {
    idtyp: Option<String>,
    scp: Option<String>,
    #[serde(default)]
    roles: Vec<String>,
}

/// Whether the request comes from an application without a user, as its token has it.
pub(crate) fn is_app_only(headers: &HeaderMap) -> bool {
    let claims = headers
        .get(AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(claims);
    claims.is_some_and(|claims| match claims.idtyp.as_deref() {
        Some(kind) => kind == "app",
        None => claims.scp.is_none() && !claims.roles.is_empty(),
    })
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

    fn app_only(authorization: &str) -> bool {
        let mut headers = HeaderMap::new();
        let value = HeaderValue::from_str(authorization).expect("a header");
        headers.insert(AUTHORIZATION, value);
        is_app_only(&headers)
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
