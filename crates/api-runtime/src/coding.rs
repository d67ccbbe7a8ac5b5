//! Content codings of request bodies: which a request declares, and the bytes without them.

use std::io::{self, ErrorKind, Write};

use flate2::write::MultiGzDecoder;
use http::HeaderMap;
use http::header::CONTENT_ENCODING;

use crate::Rejection;
use crate::input::joined;

/// How a body is encoded for its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContentCoding {
    /// Not at all.
    Identity,
    /// As one gzip member or several.
    Gzip,
}

impl ContentCoding {
    /// The one that a request declares.
    ///
    /// # Errors
    /// What it declares is none that is read here, or several.
    pub fn of(headers: &HeaderMap) -> Result<Self, Rejection> {
        let found = joined(headers, CONTENT_ENCODING.as_str()).unwrap_or_default();
        let is = |coding: &str, name: &str| coding.eq_ignore_ascii_case(name);
        let codings = found.split(',').map(str::trim);
        let codings: Vec<&str> = codings
            .filter(|coding| !coding.is_empty() && !is(coding, "identity"))
            .collect();
        match codings.as_slice() {
            [] => Ok(Self::Identity),
            // Both names mean the same: https://www.rfc-editor.org/rfc/rfc9110#section-8.4.1.3
            [one] if is(one, "gzip") || is(one, "x-gzip") => Ok(Self::Gzip),
            _ => Err(Rejection::UnsupportedContentEncoding { found }),
        }
    }
}

/// Takes the bytes of a body as they come.
pub(crate) enum Decoder {
    Identity(Bounded),
    /// A stream has one member or several: <https://www.rfc-editor.org/rfc/rfc1952#section-2.2>.
    Gzip(Box<MultiGzDecoder<Bounded>>),
}

impl Decoder {
    /// A body of at most `limit` bytes, counted without its coding.
    pub(crate) fn new(coding: ContentCoding, limit: usize) -> Self {
        let bounded = Bounded {
            bytes: Vec::new(),
            limit,
        };
        match coding {
            ContentCoding::Identity => Self::Identity(bounded),
            ContentCoding::Gzip => Self::Gzip(Box::new(MultiGzDecoder::new(bounded))),
        }
    }

    pub(crate) fn write(&mut self, data: &[u8]) -> Result<(), Rejection> {
        match self {
            Self::Identity(bounded) => bounded.write_all(data),
            Self::Gzip(decoder) => decoder.write_all(data),
        }
        .map_err(|error| self.refused(&error))
    }

    /// All of them.
    pub(crate) fn finish(mut self) -> Result<Vec<u8>, Rejection> {
        if let Self::Gzip(decoder) = &mut self {
            // What is left to be decoded may be too much.
            let finished = decoder.try_finish();
            finished.map_err(|error| self.refused(&error))?;
        }
        let bounded = match self {
            Self::Identity(bounded) => bounded,
            Self::Gzip(decoder) => decoder.finish().map_err(|error| no_gzip(&error))?,
        };
        Ok(bounded.bytes)
    }

    fn refused(&self, error: &io::Error) -> Rejection {
        let bounded = match self {
            Self::Identity(bounded) => bounded,
            Self::Gzip(decoder) => decoder.get_ref(),
        };
        match error.kind() {
            ErrorKind::FileTooLarge => Rejection::ContentTooLarge {
                limit: bounded.limit,
            },
            _ => no_gzip(error),
        }
    }
}

fn no_gzip(error: &io::Error) -> Rejection {
    Rejection::UnreadableBody(format!(
        "it is not gzip from its beginning to its end ({error}); a gzip body is one complete \
         member or several, and nothing else follows them."
    ))
}

/// What was decoded so far, and how much there can be.
pub(crate) struct Bounded {
    bytes: Vec<u8>,
    limit: usize,
}

impl Write for Bounded {
    fn write(&mut self, data: &[u8]) -> io::Result<usize> {
        if data.len() > self.limit - self.bytes.len() {
            return Err(ErrorKind::FileTooLarge.into());
        }
        self.bytes.extend_from_slice(data);
        Ok(data.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::Compression;
    use flate2::write::GzEncoder;

    fn gzip(text: &str) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(text.as_bytes()).expect("a vector");
        encoder.finish().expect("a vector")
    }

    fn decoded(pieces: &[&[u8]], limit: usize) -> Result<Vec<u8>, Rejection> {
        let mut decoder = Decoder::new(ContentCoding::Gzip, limit);
        for piece in pieces {
            decoder.write(piece)?;
        }
        decoder.finish()
    }

    #[test]
    fn members_are_read_to_the_last_wherever_they_are_cut() {
        let whole = [gzip("one, "), gzip(""), gzip("two")].concat();
        for cut in 0..=whole.len() {
            let (left, right) = whole.split_at(cut);
            let text = decoded(&[left, right], 8).expect("gzip");
            assert_eq!(text, b"one, two", "cut at {cut}");
        }
        assert!(matches!(
            decoded(&[&whole], 7),
            Err(Rejection::ContentTooLarge { limit: 7 })
        ));
    }

    #[test]
    fn what_is_no_member_is_refused_wherever_it_stands() {
        let member = gzip("one");
        let garbage = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2];
        for length in 1..=garbage.len() {
            for tail in [
                &garbage[..length],
                &[0; 12][..length],
                &[b'x'; 12][..length],
            ] {
                let body = [member.as_slice(), tail].concat();
                let refused = decoded(&[&body], 100);
                assert!(refused.is_err(), "{tail:?}");
                let refused = decoded(&[&member, tail], 100);
                assert!(refused.is_err(), "{tail:?}");
            }
        }
        for length in 0..member.len() {
            assert!(decoded(&[&member[..length]], 100).is_err(), "{length}");
        }
    }
}
