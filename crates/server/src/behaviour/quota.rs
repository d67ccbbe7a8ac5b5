//! So many requests in so much time, as it is written to set a switch: `5/20s`.

use std::fmt;
use std::time::Duration;

use jiff::SignedDuration;

/// The longest time that requests are counted in.
const LONGEST: Duration = Duration::from_secs(60 * 60);

/// So many requests in so much time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    /// How many; at least one.
    pub requests: u32,
    /// In what time; more than nothing.
    pub time: Duration,
}

impl Quota {
    /// So many requests in so many seconds, neither of which is nothing.
    pub(crate) const fn new(requests: u32, seconds: u64) -> Self {
        Self {
            requests,
            time: Duration::from_secs(seconds),
        }
    }

    /// Reads one, unless the text has another form.
    pub(super) fn read(text: &str) -> Option<Result<Self, String>> {
        let (requests, time) = text.split_once('/')?;
        Some(read(requests, time))
    }
}

fn read(requests: &str, time: &str) -> Result<Quota, String> {
    let requests = requests.trim().parse().ok();
    let requests = requests.filter(|requests| *requests > 0);
    let requests = requests.ok_or("the requests have to be a number from 1 on")?;
    let read = time.trim().parse::<SignedDuration>();
    let read = read.map_err(|error| format!("the time cannot be read: {error}"))?;
    match Duration::try_from(read) {
        Ok(time) if !time.is_zero() && time <= LONGEST => Ok(Quota { requests, time }),
        _ => Err("the time has to be more than nothing and at most an hour".to_owned()),
    }
}

impl fmt::Display for Quota {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // It was read from such a value, or is one of those written here.
        let time = SignedDuration::try_from(self.time).unwrap_or(SignedDuration::MAX);
        write!(formatter, "{}/{time:#}", self.requests)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quota_is_read_and_written() {
        for (text, written) in [
            ("5/20s", "5/20s"),
            (" 1 / 500ms ", "1/500ms"),
            ("4294967295/1h", "4294967295/1h"),
            ("2/90s", "2/1m 30s"),
            ("2/1m 30s", "2/1m 30s"),
        ] {
            let quota = Quota::read(text).expect("the form").expect("a quota");
            assert_eq!(quota.to_string(), written);
        }
        assert_eq!(Quota::new(5, 20).to_string(), "5/20s");
    }

    #[test]
    fn what_is_none_is_refused_with_the_reason() {
        for (text, reason) in [
            ("0/20s", "the requests"),
            ("-1/20s", "the requests"),
            ("4294967296/20s", "the requests"),
            ("/20s", "the requests"),
            ("5/", "cannot be read"),
            ("5/20", "cannot be read"),
            ("5/20s/2", "cannot be read"),
            ("5/0s", "at most an hour"),
            ("5/-20s", "at most an hour"),
            ("5/61m", "at most an hour"),
        ] {
            let fault = Quota::read(text).expect("the form").expect_err("a fault");
            assert!(fault.contains(reason), "{text}: {fault}");
        }
        assert_eq!(Quota::read("off"), None);
    }
}
