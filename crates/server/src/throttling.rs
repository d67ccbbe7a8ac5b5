//! How many requests a tenant and an application may send in a short time: the limits, the
//! counting, and the layer that answers whoever sends more
//! (<https://learn.microsoft.com/en-us/graph/throttling>).
//!
//! Time is counted in windows. One begins with the first request after the last one ended, and
//! whoever has sent too many waits for its end, so that a client that waits as long as it is told
//! is answered. The counting is pure: the time is passed in. Each server counts for itself.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use axum::Extension;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use jiff::SignedDuration;
use uuid::Uuid;

use crate::behaviour::Quota;
use crate::fault::Fault;
use crate::identity::PartOfAnother;
use crate::intune::Route;
use crate::normalize::CanonicalPath;
use crate::token;

/// So many requests of one kind from one source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Limit {
    pub(crate) quota: Quota,
    /// Whether reading is not counted.
    pub(crate) only_writes: bool,
    /// Whether each application in a tenant is counted by itself, and not all together.
    pub(crate) by_application: bool,
}

/// Microsoft's for "Intune enrollment", the resources of Muster's operations of Intune among them:
/// <https://learn.microsoft.com/en-us/graph/throttling-limits#intune-service-limits>.
pub(crate) const INTUNE_ENROLLMENT: [Limit; 4] = [
    Limit {
        quota: Quota::new(200, 20),
        only_writes: true,
        by_application: false,
    },
    Limit {
        quota: Quota::new(100, 20),
        only_writes: true,
        by_application: true,
    },
    Limit {
        quota: Quota::new(2000, 20),
        only_writes: false,
        by_application: false,
    },
    Limit {
        quota: Quota::new(1000, 20),
        only_writes: false,
        by_application: true,
    },
];

/// In the words of an error.
impl fmt::Display for Limit {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let requests = self.quota.requests;
        let what = match (self.only_writes, requests) {
            (true, 1) => "write",
            (true, _) => "writes",
            (false, 1) => "request",
            (false, _) => "requests",
        };
        let who = if self.by_application {
            "one application in this tenant"
        } else {
            "all applications in this tenant"
        };
        let time = SignedDuration::try_from(self.quota.time).unwrap_or(SignedDuration::MAX);
        write!(formatter, "{requests} {what} in {time:#} from {who}")
    }
}

/// A limit that a request went beyond, and how long that is so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Exceeded {
    limit: Limit,
    wait: Duration,
}

impl Exceeded {
    /// How long to wait, in whole seconds, because clients read nothing else.
    pub(crate) fn seconds(&self) -> u64 {
        let started = u64::from(self.wait.subsec_nanos() > 0);
        (self.wait.as_secs() + started).max(1)
    }
}

impl fmt::Display for Exceeded {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.limit.fmt(formatter)
    }
}

/// What is counted of a request. Requests of which nothing names an application are counted as
/// those of one.
#[derive(Clone, Copy, Debug)]
struct Counted {
    tenant: Uuid,
    application: Option<Uuid>,
    is_write: bool,
}

/// What is counted together: the number of the limit, the tenant, and of which application.
type Source = (usize, Uuid, Option<Uuid>);

/// A time in which requests are counted.
#[derive(Clone, Copy, Debug)]
struct Window {
    ends: Instant,
    requests: u32,
}

/// The windows that are open, and some that have ended.
#[derive(Debug, Default)]
struct Windows {
    open: HashMap<Source, Window>,
    /// When those that have ended are taken out again.
    sweep: Option<Instant>,
}

impl Windows {
    /// Counts a request that comes now. One that is refused counts too: "all requests accrue
    /// against your usage limits" (<https://learn.microsoft.com/en-us/graph/throttling>).
    fn count(&mut self, limits: &[Limit], counted: Counted, now: Instant) -> Result<(), Exceeded> {
        self.sweep(limits, now);
        let mut exceeded: Option<Exceeded> = None;
        for (index, limit) in limits.iter().enumerate() {
            if limit.only_writes && !counted.is_write {
                continue;
            }
            let application = counted.application.filter(|_| limit.by_application);
            let source = (index, counted.tenant, application);
            let fresh = Window {
                ends: now + limit.quota.time,
                requests: 0,
            };
            let window = self.open.entry(source).or_insert(fresh);
            if window.ends <= now {
                *window = fresh;
            }
            window.requests = window.requests.saturating_add(1);
            let wait = window.ends - now;
            if window.requests > limit.quota.requests
                && exceeded.is_none_or(|other| other.wait < wait)
            {
                exceeded = Some(Exceeded {
                    limit: *limit,
                    wait,
                });
            }
        }
        exceeded.map_or(Ok(()), Err)
    }

    /// Forgets what has ended, once in the longest time that a window can last, so that memory
    /// holds no more than came in twice that time.
    fn sweep(&mut self, limits: &[Limit], now: Instant) {
        if self.sweep.is_some_and(|sweep| now < sweep) {
            return;
        }
        self.open.retain(|_, window| window.ends > now);
        let longest = limits.iter().map(|limit| limit.quota.time).max();
        self.sweep = longest.map(|longest| now + longest);
    }
}

/// The limits of a server, and what was counted.
#[derive(Debug)]
pub(crate) struct Throttle {
    limits: Vec<Limit>,
    windows: Mutex<Windows>,
}

impl Throttle {
    pub(crate) fn new(limits: Vec<Limit>) -> Self {
        Self {
            limits,
            windows: Mutex::default(),
        }
    }

    fn count(&self, counted: Counted) -> Result<(), Exceeded> {
        let mut windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        windows.count(&self.limits, counted, Instant::now())
    }
}

/// Answers 429 to what is too much for one of the limits; a step of a batch is a request like any
/// other.
pub(crate) async fn throttle(
    State(throttle): State<Arc<Throttle>>,
    Extension(path): Extension<CanonicalPath>,
    request: Request,
    next: Next,
) -> Response {
    // What the server asks itself to answer another request was counted with that.
    if throttle.limits.is_empty() || request.extensions().get::<PartOfAnother>().is_some() {
        return next.run(request).await;
    }
    let route = Route::of(request.method(), request.extensions()).filter(Route::is_intune);
    let counted = route.map(|route| Counted {
        tenant: path.tenant(),
        application: token::application(request.headers()),
        is_write: route.is_write(),
    });
    match counted.map_or(Ok(()), |counted| throttle.count(counted)) {
        Ok(()) => next.run(request).await,
        Err(exceeded) => Fault::Throttled(exceeded).into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TENANT: Uuid = Uuid::from_u128(1);
    const SECOND: Duration = Duration::from_secs(1);

    fn of(application: u128, is_write: bool) -> Counted {
        Counted {
            tenant: TENANT,
            application: Some(Uuid::from_u128(application)),
            is_write,
        }
    }

    fn own(requests: u32, seconds: u64) -> [Limit; 1] {
        [Limit {
            quota: Quota::new(requests, seconds),
            only_writes: false,
            by_application: false,
        }]
    }

    /// How many of a kind are let through at once.
    fn through(windows: &mut Windows, counted: Counted, now: Instant) -> usize {
        let mut count = || windows.count(&INTUNE_ENROLLMENT, counted, now);
        std::iter::from_fn(|| count().ok()).count()
    }

    #[test]
    fn who_waits_as_long_as_told_is_answered() {
        let limits = own(2, 20);
        let start = Instant::now();
        let mut windows = Windows::default();
        let mut count = |now| windows.count(&limits, of(1, false), now);
        assert_eq!(count(start), Ok(()));
        assert_eq!(count(start + 7 * SECOND), Ok(()));
        // Refused twice, which makes nobody wait for longer.
        for (after, seconds) in [(7 * SECOND, 13), (Duration::from_millis(7500), 13)] {
            let exceeded = count(start + after).expect_err("too many");
            assert_eq!(exceeded.seconds(), seconds);
            assert_eq!(exceeded.limit, limits[0]);
        }
        let almost = count(start + Duration::from_millis(19_999)).expect_err("too many");
        assert_eq!(almost.seconds(), 1);
        for _ in 0..2 {
            assert_eq!(count(start + 20 * SECOND), Ok(()));
        }
        let again = count(start + 20 * SECOND).expect_err("too many");
        assert_eq!(again.seconds(), 20);
    }

    #[test]
    fn the_documented_limits_are_those_of_microsofts_table() {
        let start = Instant::now();
        let mut windows = Windows::default();
        // Writes: 100 of one application, 200 of all of them, refused ones counted.
        assert_eq!(through(&mut windows, of(1, true), start), 100);
        assert_eq!(through(&mut windows, of(2, true), start), 99);
        assert_eq!(through(&mut windows, of(3, true), start), 0);
        // Reads: 1000 of one application, writes counted, and 2000 of all of them.
        assert_eq!(through(&mut windows, of(1, false), start), 1000 - 101);
        let rest = 2000 - 101 - 100 - 1 - 900;
        assert_eq!(through(&mut windows, of(4, false), start), rest);
        assert_eq!(through(&mut windows, of(5, false), start), 0);
        // Another tenant has its own, and so has the next window.
        let other = Counted {
            tenant: Uuid::from_u128(2),
            ..of(1, true)
        };
        assert_eq!(through(&mut windows, other, start), 100);
        let later = start + 20 * SECOND;
        assert_eq!(through(&mut windows, of(1, true), later), 100);
        assert_eq!(through(&mut windows, of(3, false), later), 1000);
    }

    #[test]
    fn who_names_no_application_is_counted_as_one() {
        let start = Instant::now();
        let mut windows = Windows::default();
        let nobody = Counted {
            application: None,
            ..of(1, true)
        };
        assert_eq!(through(&mut windows, nobody, start), 100);
        assert_eq!(through(&mut windows, of(1, true), start), 99);
    }

    #[test]
    fn what_has_ended_is_forgotten() {
        let limits = INTUNE_ENROLLMENT;
        let start = Instant::now();
        let mut windows = Windows::default();
        for second in 0..600 {
            let now = start + second * SECOND;
            for one in 0..5 {
                // Each from an application of its own.
                let application = u128::from(second) * 5 + one;
                let _ = windows.count(&limits, of(application, true), now);
            }
            assert!(windows.open.len() <= 2 + 2 * 5 * 40, "{second}");
        }
    }

    #[test]
    fn a_limit_says_what_it_is() {
        let [writes, ..] = INTUNE_ENROLLMENT;
        assert_eq!(
            writes.to_string(),
            "200 writes in 20s from all applications in this tenant"
        );
        assert_eq!(
            own(1, 90)[0].to_string(),
            "1 request in 1m 30s from all applications in this tenant"
        );
    }
}
