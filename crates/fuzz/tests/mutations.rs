//! What a fuzzer does, without one: the texts that are kept, changed here and there, put together,
//! and with words in them that clients write. It is told nothing about coverage, so it finds less
//! than a fuzzer; but whatever it finds it makes small, and from one seed it tries the same texts on
//! every machine.

mod support;

use std::fmt;
use std::fs;
use std::path::Path;

use muster_fuzz::target;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// A text, printed as text.
#[derive(Clone)]
struct Text(Vec<u8>);

impl fmt::Debug for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "b\"{}\"", self.0.escape_ascii())
    }
}

/// What is put into a text in the place of some of its parts.
#[derive(Clone, Debug)]
enum Piece {
    Nothing,
    Word(String),
    Byte(u8),
    /// From another text, or the same: which one, from which part on, and how many parts.
    Parts(Index, Index, usize),
    /// What was there.
    InParentheses,
}

/// Before which part a text is changed, how many of its parts go, and what comes.
type Change = (Index, usize, Piece);

/// A text in parts: words, numbers, and every other byte by itself.
type Parts = Vec<Vec<u8>>;

fn parts(text: &[u8]) -> Parts {
    let of_word = |byte: &u8| byte.is_ascii_alphanumeric() || b"$_.".contains(byte);
    let together = text.chunk_by(|one, next| of_word(one) && of_word(next));
    together.map(<[u8]>::to_vec).collect()
}

/// What the fuzzer is told that the texts of clients are made of.
fn words() -> Vec<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("words.dict");
    let text = fs::read_to_string(file).expect("the words");
    let quoted = |line: &str| Some(line.strip_prefix('"')?.strip_suffix('"')?.to_owned());
    let words: Vec<String> = text.lines().filter_map(quoted).collect();
    assert!(words.len() > 50, "words.dict has few");
    words
}

fn change() -> impl Strategy<Value = Change> {
    let piece = prop_oneof![
        Just(Piece::Nothing),
        select(words()).prop_map(Piece::Word),
        select(&b" '\"()/,;:=&%+-.@$*~\\{}[]0"[..]).prop_map(Piece::Byte),
        any::<u8>().prop_map(Piece::Byte),
        (any::<Index>(), any::<Index>(), 0..20_usize)
            .prop_map(|(text, start, length)| Piece::Parts(text, start, length)),
        Just(Piece::InParentheses),
    ];
    (any::<Index>(), 0..12_usize, piece)
}

fn changed(kept: &[Parts], which: Index, changes: &[Change]) -> Text {
    let mut text = which.get(kept).clone();
    for (place, removed, piece) in changes {
        let start = place.index(text.len() + 1);
        let end = text.len().min(start + removed);
        let piece: Parts = match piece {
            Piece::Nothing => Vec::new(),
            Piece::Word(word) => parts(word.as_bytes()),
            Piece::Byte(byte) => vec![vec![*byte]],
            Piece::Parts(other, start, length) => {
                let other = other.get(kept);
                let start = start.index(other.len() + 1);
                other[start..other.len().min(start + length)].to_vec()
            }
            Piece::InParentheses => {
                let there = text[start..end].iter().cloned();
                let around = [vec![b'(']].into_iter().chain(there);
                around.chain([vec![b')']]).collect()
            }
        };
        text.splice(start..end, piece);
    }
    Text(text.concat())
}

/// Tries the properties of the target on this many texts.
fn hold(name: &str, texts: u32) {
    let target = target(name).expect("a target");
    let kept: Vec<Parts> = support::kept(&target)
        .iter()
        .map(|text| parts(text))
        .collect();
    let text = (any::<Index>(), vec(change(), 1..5))
        .prop_map(move |(which, changes)| changed(&kept, which, &changes));
    // What is found is kept in the corpus.
    let config = ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(texts)
    };
    proptest!(config, |(text in text)| {
        (target.run)(&text.0);
    });
}

#[test]
fn the_properties_hold_of_changed_queries() {
    hold("query", 60_000);
}

#[test]
fn the_properties_hold_of_changed_paths() {
    hold("path", 10_000);
}

#[test]
fn the_properties_hold_of_changed_headers() {
    hold("header", 20_000);
}

#[test]
fn the_properties_hold_of_changed_batches() {
    hold("batch", 10_000);
}
