//! The one connection that listens for notices, made again whenever it is lost.
//!
//! Owns the text of a notice. From time to time it says that notices may have been missed, because
//! one that was never sent leaves no trace. It must never be what a write waits for.

use crate::error::StoreError;
use crate::notice::{Announcer, Notice};
use crate::postgres::connection::{PATIENCE, settled};
use crate::postgres::fault::Named;
use sqlx::postgres::{PgConnectOptions, PgListener};
use std::io::ErrorKind;
use std::time::Duration;
use tokio::task::JoinHandle;
use tokio::time::{Instant, timeout, timeout_at};
use uuid::Uuid;

pub(super) const CHANNEL: &str = "muster";

/// How long to wait after the first attempt to connect again that failed, and at most.
const FIRST_PAUSE: Duration = Duration::from_millis(100);
const LONGEST_PAUSE: Duration = Duration::from_secs(5);

/// The text that goes through the channel.
pub(super) fn payload(notice: Notice) -> String {
    match notice {
        Notice::Changed { tenant, version } => format!("{tenant} {version}"),
        Notice::Dropped { tenant } => format!("{tenant} dropped"),
        Notice::Missed => "missed".to_owned(),
    }
}

/// Reads the text. What is not understood, such as the text of a later version, is a notice
/// missed.
fn notice(payload: &str) -> Notice {
    let parts = payload.split_once(' ').and_then(|(tenant, what)| {
        let tenant = Uuid::try_parse(tenant).ok()?;
        Some((tenant, what))
    });
    match parts {
        Some((tenant, "dropped")) => Notice::Dropped { tenant },
        Some((tenant, version)) => match version.parse() {
            Ok(version) => Notice::Changed { tenant, version },
            Err(_) => Notice::Missed,
        },
        None => Notice::Missed,
    }
}

/// Listens from now on until the task is aborted.
pub(super) async fn start(
    options: PgConnectOptions,
    announcer: Announcer,
    named: Named,
    doubt: Duration,
) -> Result<JoinHandle<()>, StoreError> {
    let listener = listen(&options).await;
    let listener = listener.map_err(|error| named.error(&error))?;
    Ok(tokio::spawn(async move {
        let mut listener = listener;
        loop {
            relay(listener, &announcer, doubt).await;
            tracing::warn!("the connection that listens for notices is lost");
            listener = listen_again(&options).await;
            tracing::info!("listening for notices again");
            announcer.announce(Notice::Missed);
        }
    }))
}

async fn listen(options: &PgConnectOptions) -> Result<PgListener, sqlx::Error> {
    // A pool of its own, so that waiting requests cannot keep it from listening, and another one
    // each time, because a connection that fell silent may occupy the one before.
    let pool = settled(1)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_lazy_with(options.clone());
    let mut listener = PgListener::connect_with(&pool).await?;
    listener.eager_reconnect(false);
    match timeout(PATIENCE, listener.listen(CHANNEL)).await {
        Ok(listening) => listening.map(|()| listener),
        Err(_) => Err(std::io::Error::from(ErrorKind::TimedOut).into()),
    }
}

/// Passes notices on until the connection is lost, and doubts from time to time that it had all.
async fn relay(mut listener: PgListener, announcer: &Announcer, doubt: Duration) {
    let mut next = Instant::now() + doubt;
    loop {
        match timeout_at(next, listener.try_recv()).await {
            Ok(Ok(Some(notification))) => announcer.announce(notice(notification.payload())),
            Ok(Ok(None) | Err(_)) => return,
            Err(_) => {
                // A network can lose a connection without telling.
                let asked = sqlx::query("SELECT").execute(&mut listener);
                if !matches!(timeout(PATIENCE, asked).await, Ok(Ok(_))) {
                    return;
                }
                announcer.announce(Notice::Missed);
                next = Instant::now() + doubt;
            }
        }
    }
}

async fn listen_again(options: &PgConnectOptions) -> PgListener {
    let mut pause = FIRST_PAUSE;
    loop {
        match listen(options).await {
            Ok(listener) => return listener,
            Err(error) => {
                tracing::debug!(%error, "cannot listen for notices yet");
                tokio::time::sleep(pause).await;
                pause = LONGEST_PAUSE.min(pause * 2);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{notice, payload};
    use crate::notice::Notice;
    use uuid::Uuid;

    #[test]
    fn a_notice_is_read_as_it_was_written() {
        let tenant = Uuid::from_u128(7);
        for written in [
            Notice::Changed { tenant, version: 3 },
            Notice::Dropped { tenant },
            Notice::Missed,
        ] {
            assert_eq!(notice(&payload(written)), written);
        }
        for unknown in ["", "7 3", "renamed", &format!("{tenant} renamed")] {
            assert_eq!(notice(unknown), Notice::Missed);
        }
    }
}
