//! How a connection to the database is made and used: what its session is set to, and how long
//! anything may take.
//!
//! The database ends a statement that takes too long, but not when its host is frozen or the network
//! loses what it says. So whoever uses a connection must do it through here: nothing may wait for
//! ever.

use crate::error::StoreError;
use crate::postgres::fault::{Fault, Named};
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::{ConnectOptions, Connection, PgConnection};
use std::io::ErrorKind;
use std::time::Duration;
use tokio::time::timeout;

/// How long a request waits for a connection before it is told that there is none.
pub(super) const PATIENCE: Duration = Duration::from_secs(5);

/// How long one use of a connection may take: a little longer than the database lets a statement
/// run, so that whoever reaches it has a connection that fell silent.
pub(super) const LIMIT: Duration = Duration::from_secs(35);

/// How long a connection that is to be used, or was, may take to show that it still stands.
const SIGN_OF_LIFE: Duration = Duration::from_secs(2);

/// What every session is set to, whatever the server's defaults: no statement waits for ever, and
/// a commit is acknowledged only when it is on the disk. A stronger `synchronous_commit`, such as
/// one that waits for a replica, stays.
const SETTINGS: &str = "
    SELECT set_config('statement_timeout', '30s', false),
           set_config('lock_timeout', '5s', false),
           set_config('idle_in_transaction_session_timeout', '30s', false),
           set_config('default_transaction_isolation', 'read committed', false),
           CASE current_setting('synchronous_commit')
               WHEN 'off' THEN set_config('synchronous_commit', 'on', false)
           END
";

/// A pool whose sessions have Muster's settings, and which gives out no connection that is dead.
pub(super) fn settled(connections: u32) -> PgPoolOptions {
    pool(connections, SETTINGS)
        .test_before_acquire(false)
        .before_acquire(|connection, _| Box::pin(stands(connection)))
}

/// A pool whose sessions have these settings.
pub(super) fn pool(connections: u32, settings: &'static str) -> PgPoolOptions {
    PgPoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(PATIENCE)
        .after_connect(move |connection, _| {
            Box::pin(async move {
                sqlx::raw_sql(settings).execute(connection).await?;
                Ok(())
            })
        })
        // The pool asks too, and would wait for ever; meanwhile nobody could have another one.
        .after_release(|connection, _| Box::pin(stands(connection)))
}

/// Fails when a connection does not stand any more, so that the pool throws it away.
async fn stands(connection: &mut PgConnection) -> Result<bool, sqlx::Error> {
    match timeout(SIGN_OF_LIFE, connection.ping()).await {
        Ok(answered) => answered.map(|()| true),
        Err(_) => Err(std::io::Error::from(ErrorKind::TimedOut).into()),
    }
}

/// Uses a connection of a pool. One that falls silent is not used again.
pub(super) async fn with_connection<T>(
    pool: &PgPool,
    work: impl AsyncFnOnce(&mut PgConnection) -> Result<T, Fault>,
) -> Result<T, Fault> {
    let mut connection = pool.acquire().await.map_err(Fault::Unreached)?;
    if let Ok(done) = timeout(LIMIT, work(&mut connection)).await {
        return done;
    }
    connection.close_on_drop();
    Err(Fault::Silent)
}

/// Uses a connection of no pool, which would only say that it waited for one in vain.
pub(super) async fn with_the_first_connection(
    options: &PgConnectOptions,
    named: &Named,
    work: impl AsyncFnOnce(&mut PgConnection) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let connecting = timeout(PATIENCE, options.connect()).await;
    let connected = connecting.map_err(|_| named.unavailable("it does not answer"))?;
    let mut connection = connected.map_err(|error| named.error(&error))?;
    let using = async {
        let settled = sqlx::raw_sql(SETTINGS).execute(&mut connection).await;
        settled.map_err(|error| named.error(&error))?;
        work(&mut connection).await?;
        // It was sound until now; how it ends does not matter.
        let _ = connection.close().await;
        Ok(())
    };
    let used = timeout(LIMIT, using).await;
    used.unwrap_or_else(|_| Err(named.fault(Fault::Silent)))
}
