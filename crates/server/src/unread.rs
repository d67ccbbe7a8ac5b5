//! What of a body nobody read when the answer is there. It is read and thrown away before the answer
//! is sent, up to a bound: a client that is still sending when its connection is closed may never see
//! the answer (<https://www.rfc-editor.org/rfc/rfc9112#section-9.6>). Whoever answers early needs to
//! know nothing of this.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};
use axum::extract::Request;
use axum::http::header::{CONNECTION, EXPECT};
use axum::http::{HeaderValue, Version};
use axum::middleware::Next;
use axum::response::Response;
use http_body::{Frame, SizeHint};
use http_body_util::BodyExt;
use tokio::sync::oneshot;

/// The most that is thrown away of one body.
const MOST: usize = 16 * 1024 * 1024;

/// How long that may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// Answers when the body was read to its end, by whoever asked for it or else here. When it has too
/// much left, the connection is not used again.
pub(crate) async fn throw_away(request: Request, next: Next) -> Response {
    if request.body().is_end_stream() {
        return next.run(request).await;
    }
    let version = request.version();
    let waits = request.headers().contains_key(EXPECT);
    let (give_back, mut left) = oneshot::channel();
    let request = request.map(|body| {
        Body::new(Lent {
            body: Some(body),
            was_asked: false,
            give_back: Some(give_back),
        })
    });
    let mut response = next.run(request).await;
    let ended = match left.try_recv() {
        // A client that asked whether to send a body is told by the answer that it need not.
        Ok(left) if waits && !left.was_asked => false,
        Ok(left) => ends(left.body, MOST, PATIENCE).await,
        Err(oneshot::error::TryRecvError::Closed) => true,
        // Somebody reads it still.
        Err(oneshot::error::TryRecvError::Empty) => false,
    };
    if !ended && version < Version::HTTP_2 {
        let close = HeaderValue::from_static("close");
        response.headers_mut().insert(CONNECTION, close);
    }
    response
}

/// Whether a body comes to its end within these bounds.
async fn ends(mut body: Body, most: usize, patience: Duration) -> bool {
    let reading = async {
        let mut thrown_away = 0;
        while thrown_away <= most {
            match body.frame().await {
                None => return true,
                Some(Err(_)) => return false,
                Some(Ok(frame)) => thrown_away += frame.data_ref().map_or(0, Bytes::len),
            }
        }
        false
    };
    tokio::time::timeout(patience, reading)
        .await
        .unwrap_or(false)
}

/// What is left of a body.
struct Left {
    body: Body,
    /// Whether anybody wanted to read it.
    was_asked: bool,
}

/// A body that is given back when it is dropped before its end.
struct Lent {
    body: Option<Body>,
    was_asked: bool,
    give_back: Option<oneshot::Sender<Left>>,
}

impl HttpBody for Lent {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        self.was_asked = true;
        let Some(body) = &mut self.body else {
            return Poll::Ready(None);
        };
        let frame = ready!(Pin::new(body).poll_frame(context));
        if !matches!(frame, Some(Ok(_))) {
            self.body = None;
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.as_ref().is_none_or(HttpBody::is_end_stream)
    }

    fn size_hint(&self) -> SizeHint {
        let hint = self.body.as_ref().map(HttpBody::size_hint);
        hint.unwrap_or_else(|| SizeHint::with_exact(0))
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        let body = self.body.take().filter(|body| !body.is_end_stream());
        if let (Some(body), Some(give_back)) = (body, self.give_back.take()) {
            let was_asked = self.was_asked;
            // Without anybody who waits for it there is no answer to be seen.
            let _ = give_back.send(Left { body, was_asked });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures::stream;

    const SECONDS: Duration = Duration::from_secs(60);

    #[tokio::test]
    async fn a_body_ends_within_its_bounds_or_not_at_all() {
        let pieces = |number| {
            let pieces = stream::iter((0..number).map(|_| Ok::<_, axum::Error>("1234")));
            Body::from_stream(pieces)
        };
        assert!(ends(pieces(25), 100, SECONDS).await);
        assert!(!ends(pieces(26), 100, SECONDS).await);
        assert!(ends(Body::empty(), 0, SECONDS).await);
        let broken = stream::iter([Err::<&str, _>(axum::Error::new("gone"))]);
        assert!(!ends(Body::from_stream(broken), 100, SECONDS).await);
        let silent = Body::from_stream(stream::pending::<Result<&str, axum::Error>>());
        assert!(!ends(silent, 100, Duration::ZERO).await);
    }
}
