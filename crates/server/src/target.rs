//! Request targets as people write them. `curl '.../users?$search="displayName:wa"'` sends the
//! quotation marks as they are printed in Microsoft's pages
//! (<https://learn.microsoft.com/en-us/graph/search-query-parameter>), and no URI can have them
//! (<https://www.rfc-editor.org/rfc/rfc3986#section-2>). The HTTP library refuses such a request
//! before anybody here sees it, with a 400 that says nothing. So what a target cannot have is
//! percent-encoded while it comes in. Nothing else of what a client sends is changed.

use std::io;
use std::ops::Range;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use axum::serve::Listener;
use bytes::{Buf, BytesMut};
use httparse::Status;
use percent_encoding::{AsciiSet, CONTROLS, percent_encode};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// What the HTTP library takes for no part of a target, and a fragment, which it would drop. What is
/// not ASCII is encoded too.
const NOT_IN_A_TARGET: &AsciiSet = &CONTROLS.add(b'"').add(b'<').add(b'>').add(b'`').add(b'#');

/// The most bytes a head may have to be looked at. The longest query is far shorter.
const LONGEST_HEAD: usize = 64 * 1024;

/// The most headers a request may have; the HTTP library's own limit.
const MOST_HEADERS: usize = 100;

/// How much is read from a connection at once.
const PIECE: usize = 8 * 1024;

/// A listener whose connections have targets that are URIs.
pub(crate) struct TargetListener<L>(pub(crate) L);

impl<L: Listener> Listener for TargetListener<L> {
    type Io = Targets<L::Io>;
    type Addr = L::Addr;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        let (stream, client) = self.0.accept().await;
        (Targets::of(stream), client)
    }

    fn local_addr(&self) -> io::Result<Self::Addr> {
        self.0.local_addr()
    }
}

/// A connection whose targets are URIs when they are read.
pub(crate) struct Targets<S> {
    stream: S,
    requests: Requests,
    ended: bool,
}

impl<S> Targets<S> {
    fn of(stream: S) -> Self {
        Self {
            stream,
            requests: Requests::default(),
            ended: false,
        }
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Targets<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = &mut *self;
        while this.requests.ready.is_empty() && !this.ended {
            if this.requests.are_taken_as_they_are() {
                return Pin::new(&mut this.stream).poll_read(context, buffer);
            }
            let mut piece = [0; PIECE];
            let mut piece = ReadBuf::new(&mut piece);
            ready!(Pin::new(&mut this.stream).poll_read(context, &mut piece))?;
            if piece.filled().is_empty() {
                this.requests.end();
                this.ended = true;
            } else {
                this.requests.take(piece.filled());
            }
        }
        let ready = &mut this.requests.ready;
        let length = ready.len().min(buffer.remaining());
        buffer.put_slice(&ready[..length]);
        ready.advance(length);
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Targets<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(context, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }
}

/// The requests of one connection: what came of them, and what may be read.
#[derive(Default)]
struct Requests {
    next: Next,
    /// What came and may not be read yet.
    kept: BytesMut,
    /// What may be read.
    ready: BytesMut,
}

/// What comes next on a connection.
#[derive(Default)]
enum Next {
    /// The head of a request.
    #[default]
    Head,
    /// So many bytes of a body.
    Body(u64),
    /// Whatever it is, it is left as it is from here on.
    Anything,
}

impl Requests {
    fn are_taken_as_they_are(&self) -> bool {
        matches!(self.next, Next::Anything)
    }

    /// Takes the next bytes of the connection.
    fn take(&mut self, bytes: &[u8]) {
        // A head ends with a line. The first bytes are looked at without one: what speaks no HTTP
        // has to be refused, and may never send a line.
        let is_looked_at = self.kept.is_empty() || bytes.contains(&b'\n');
        self.kept.extend_from_slice(bytes);
        if is_looked_at || self.kept.len() > LONGEST_HEAD {
            while self.proceed() {}
        }
    }

    /// No more bytes come.
    fn end(&mut self) {
        self.next = Next::Anything;
        self.proceed();
    }

    /// Makes the next part ready. Whether there may be another one.
    fn proceed(&mut self) -> bool {
        if self.kept.is_empty() {
            return false;
        }
        match &mut self.next {
            Next::Anything => self.ready.unsplit(self.kept.split()),
            Next::Body(left) => {
                let length = usize::try_from(*left).unwrap_or(usize::MAX);
                let part = self.kept.split_to(length.min(self.kept.len()));
                *left -= part.len() as u64;
                if *left == 0 {
                    self.next = Next::Head;
                }
                self.ready.unsplit(part);
            }
            Next::Head => match head(&self.kept) {
                Ok(Status::Complete(head)) => {
                    let target = percent_encode(&self.kept[head.target.clone()], NOT_IN_A_TARGET);
                    self.ready
                        .extend_from_slice(&self.kept[..head.target.start]);
                    self.ready.extend(target.flat_map(str::as_bytes));
                    self.ready
                        .extend_from_slice(&self.kept[head.target.end..head.length]);
                    self.kept.advance(head.length);
                    self.next = head.next;
                }
                Ok(Status::Partial) if self.kept.len() <= LONGEST_HEAD => return false,
                // The HTTP library says what is wrong with it.
                Ok(Status::Partial) | Err(_) => self.next = Next::Anything,
            },
        }
        true
    }
}

/// A head that is whole.
struct Head {
    target: Range<usize>,
    length: usize,
    next: Next,
}

/// Reads the head that the bytes begin with.
fn head(bytes: &[u8]) -> httparse::Result<Head> {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut request = httparse::Request::new(&mut headers);
    let Status::Complete(length) = request.parse(bytes)? else {
        return Ok(Status::Partial);
    };
    // In front of it are the method and one blank, and perhaps empty lines.
    let start = bytes.iter().take_while(|byte| **byte != b' ').count() + 1;
    let target = start..start + request.path.map_or(0, str::len);
    Ok(Status::Complete(Head {
        target,
        length,
        next: behind(request.headers),
    }))
}

/// What comes behind a head with these headers. Where the end of a body is not known beforehand, or
/// is in doubt, the rest of the connection is left as it is.
fn behind(headers: &[httparse::Header<'_>]) -> Next {
    let named = |name: &'static str| {
        headers
            .iter()
            .filter(move |header| header.name.eq_ignore_ascii_case(name))
    };
    if named("transfer-encoding").next().is_some() {
        return Next::Anything;
    }
    let mut lengths = named("content-length");
    let length = match (lengths.next(), lengths.next()) {
        (None, _) => Some(0),
        (Some(header), None) => str::from_utf8(header.value)
            .ok()
            .and_then(|length| length.trim().parse().ok()),
        (Some(_), Some(_)) => None,
    };
    match length {
        Some(0) => Next::Head,
        Some(length) => Next::Body(length),
        None => Next::Anything,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What is read of these bytes when they come in pieces of this size.
    fn read(bytes: &[u8], piece: usize) -> String {
        let mut requests = Requests::default();
        for piece in bytes.chunks(piece) {
            requests.take(piece);
        }
        requests.end();
        String::from_utf8(requests.ready.to_vec()).expect("a text")
    }

    fn read_whole(text: &str) -> String {
        read(text.as_bytes(), text.len())
    }

    #[test]
    fn what_a_uri_cannot_have_is_encoded_and_nothing_else() {
        assert_eq!(
            read_whole(concat!(
                "GET /beta/users?$search=\"a<b>c`d#\u{e9}\"&x={%22|\\^} HTTP/1.1\r\n",
                "If-Match: W/\"1\"\r\n\r\n",
            )),
            concat!(
                "GET /beta/users?$search=%22a%3Cb%3Ec%60d%23%C3%A9%22&x={%22|\\^} HTTP/1.1\r\n",
                "If-Match: W/\"1\"\r\n\r\n",
            )
        );
    }

    #[test]
    fn bodies_are_left_and_the_request_behind_them_is_found() {
        let body = "GET /\"> HTTP/1.1\r\n\r\n";
        let post = format!(
            "POST /<\"> HTTP/1.1\r\ncontent-LENGTH:  {}\r\n\r\n{body}",
            body.len()
        );
        let get = "\r\nGET /\" HTTP/1.1\r\n\r\n";
        assert_eq!(
            read_whole(&format!("{post}{get}{post}")),
            format!("{post}{get}{post}")
                .replace("/<\">", "/%3C%22%3E")
                .replace("\r\nGET /\" ", "\r\nGET /%22 ")
        );
    }

    #[test]
    fn what_is_no_head_or_has_a_body_of_unknown_length_is_left_from_there_on() {
        let get = "GET /\" HTTP/1.1\r\n\r\n";
        for first in [
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
            "GET /a b HTTP/1.1\r\n\r\n",
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\n\"",
            "POST / HTTP/1.1\r\nContent-Length: one\r\n\r\n",
        ] {
            let text = format!("{first}{get}");
            assert_eq!(read_whole(&text), text);
        }
    }

    #[test]
    fn what_speaks_no_http_does_not_have_to_send_a_line() {
        let mut requests = Requests::default();
        requests.take(&[0x16, 0x03, 0x01, 0x02, 0x00]);
        assert_eq!(&requests.ready[..], [0x16, 0x03, 0x01, 0x02, 0x00]);
    }

    #[test]
    fn a_head_without_end_is_not_kept() {
        let endless = format!("GET / HTTP/1.1\r\nX: {}", "x".repeat(LONGEST_HEAD));
        let mut requests = Requests::default();
        requests.take(endless.as_bytes());
        assert_eq!(requests.ready.len(), endless.len());
    }

    proptest! {
        /// However the bytes come in.
        #[test]
        fn pieces_make_no_difference(
            requests in prop::collection::vec(
                (r#"/[a-z"<%#\u{e9}]{0,9}"#, prop::option::of(r#"[a-z"\r\n]{0,20}"#)),
                1..5,
            ),
            piece in 1_usize..70,
        ) {
            let mut sent = String::new();
            let mut expected = String::new();
            for (target, body) in &requests {
                let rest = match body {
                    Some(body) => format!("Content-Length: {}\r\n\r\n{body}", body.len()),
                    None => "\r\n".to_owned(),
                };
                let encoded = target
                    .replace('"', "%22")
                    .replace('<', "%3C")
                    .replace('#', "%23")
                    .replace('\u{e9}', "%C3%A9");
                sent += &format!("PUT {target} HTTP/1.1\r\n{rest}");
                expected += &format!("PUT {encoded} HTTP/1.1\r\n{rest}");
            }
            prop_assert_eq!(read(sent.as_bytes(), piece), expected);
        }

        #[test]
        fn no_byte_is_lost_of_what_is_not_understood(
            bytes in prop::collection::vec(any::<u8>(), 0..300),
            piece in 1_usize..50,
        ) {
            let mut requests = Requests::default();
            bytes.chunks(piece).for_each(|piece| requests.take(piece));
            requests.end();
            // A random text of this length is no request.
            prop_assert_eq!(&requests.ready[..], &bytes[..]);
        }
    }
}
