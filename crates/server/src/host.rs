//! Which host a request is to. It ends up in the header `Host` of every request, where whoever
//! writes URLs looks for it.

use std::net::SocketAddr;

use axum::extract::{Request, State};
use axum::http::header::HOST;
use axum::http::uri::Authority;
use axum::http::{HeaderValue, Version};
use axum::middleware::Next;
use axum::response::Response;

use crate::fault;

/// Names it, or refuses a request that does not say which it is
/// (<https://www.rfc-editor.org/rfc/rfc9112#section-3.2>). `address` is where the server listens.
pub(crate) async fn name(
    State(address): State<SocketAddr>,
    mut request: Request,
    next: Next,
) -> Response {
    match named(&request, address) {
        Ok(host) => request.headers_mut().insert(HOST, host),
        Err(message) => return fault::bad_request(message),
    };
    next.run(request).await
}

fn named(request: &Request, address: SocketAddr) -> Result<HeaderValue, String> {
    let headers: Vec<&HeaderValue> = request.headers().get_all(HOST).iter().collect();
    let host = match (headers.as_slice(), request.uri().authority()) {
        ([_, _, ..], _) => {
            return Err("The request has several headers 'Host'. Send one.".to_owned());
        }
        ([], _) if request.version() == Version::HTTP_11 => {
            return Err("The request has no header 'Host', without which HTTP/1.1 does not say where it is to go. Send one.".to_owned());
        }
        // HTTP/2 says it in the target, and so does a request to a proxy, whose header does not count:
        // https://www.rfc-editor.org/rfc/rfc9112#section-3.2.2
        (_, Some(authority)) => authority.to_string(),
        ([header], None) => String::from_utf8_lossy(header.as_bytes()).into_owned(),
        // Before HTTP/1.1 nobody had to.
        ([], None) => address.to_string(),
    };
    let is_host = host.parse::<Authority>().is_ok() && !host.contains('@');
    let value = HeaderValue::from_str(&host).ok().filter(|_| is_host);
    value.ok_or_else(|| {
        format!("The request is to '{host}', which is no host. Send one, with its port if need be.")
    })
}
