//! The one thread that writes: it takes everything that waits, writes it in one transaction, and
//! answers when that is on the disk.
//!
//! Waiting for the disk is what a commit costs, so those who arrive meanwhile share the next
//! wait. It must never answer before COMMIT has returned.

use crate::error::{CommitError, StoreError};
use crate::notice::{Announcer, Notice};
use crate::rows::Delta;
use crate::sqlite::Statistics;
use crate::sqlite::fault::{Fault, Named};
use crate::sqlite::file::StoreFile;
use crate::sqlite::statements::{self, Written};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread::JoinHandle;
use tokio::sync::{mpsc, oneshot};
use uuid::Uuid;

/// How many requests one transaction takes at most, so that the first of them is not kept
/// waiting for the last.
const TOGETHER: usize = 256;

/// How many requests can wait before those who ask have to.
const WAITING: usize = 1024;

/// Something to be written.
#[derive(Debug)]
pub(super) enum Work {
    Create {
        tenant: Uuid,
        delta: Delta,
    },
    Commit {
        tenant: Uuid,
        expected: i64,
        delta: Delta,
    },
    Drop {
        tenant: Uuid,
    },
    Reset {
        tenant: Uuid,
        delta: Delta,
    },
}

/// What a request changed, if anything.
type Answer = Result<Option<Notice>, CommitError>;

struct Request {
    work: Work,
    answer: oneshot::Sender<Answer>,
}

/// The handle of the thread.
pub(super) struct Writer {
    /// None only while the writer is being dropped.
    requests: Option<mpsc::Sender<Request>>,
    thread: Option<JoinHandle<()>>,
    counters: Arc<Counters>,
    named: Named,
}

#[derive(Debug, Default)]
struct Counters {
    transactions: AtomicU64,
    requests: AtomicU64,
}

impl fmt::Debug for Writer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Writer")
            .field("statistics", &self.statistics())
            .finish_non_exhaustive()
    }
}

impl Writer {
    pub(super) fn start(
        connection: Connection,
        file: StoreFile,
        announcer: Announcer,
    ) -> Result<Self, StoreError> {
        let (sender, requests) = mpsc::channel(WAITING);
        let counters = Arc::new(Counters::default());
        let named = file.named().clone();
        let writing = Writing {
            connection,
            named: named.clone(),
            announcer,
            counters: Arc::clone(&counters),
            file,
        };
        let thread = std::thread::Builder::new()
            .name("muster-sqlite-writer".to_owned())
            .spawn(move || writing.run(requests))
            .map_err(|error| {
                named.unavailable(format_args!("no thread can be started ({error})"))
            })?;
        Ok(Self {
            requests: Some(sender),
            thread: Some(thread),
            counters,
            named,
        })
    }

    /// Has something written, and waits until it is on the disk.
    pub(super) async fn write(&self, work: Work) -> Answer {
        let closed = || {
            self.named
                .unavailable("its writer has stopped; restart the program")
        };
        let (answer, answered) = oneshot::channel();
        let requests = self.requests.as_ref().ok_or_else(closed)?;
        let sent = requests.send(Request { work, answer }).await;
        sent.map_err(|_| closed())?;
        answered
            .await
            .unwrap_or_else(|_| Err(CommitError::InDoubt(closed())))
    }

    pub(super) fn statistics(&self) -> Statistics {
        Statistics {
            transactions: self.counters.transactions.load(Ordering::Relaxed),
            requests: self.counters.requests.load(Ordering::Relaxed),
        }
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        drop(self.requests.take());
        if let Some(thread) = self.thread.take() {
            // A panic of the thread was reported when it happened.
            let _ = thread.join();
        }
    }
}

/// What the thread has.
struct Writing {
    // The connection is closed before the file's lock is given back.
    connection: Connection,
    named: Named,
    announcer: Announcer,
    counters: Arc<Counters>,
    file: StoreFile,
}

impl Writing {
    fn run(mut self, mut requests: mpsc::Receiver<Request>) {
        let mut batch = Vec::with_capacity(TOGETHER);
        while requests.blocking_recv_many(&mut batch, TOGETHER) > 0 {
            match self.write(&batch) {
                Ok(answers) => {
                    for (request, answer) in batch.drain(..).zip(answers) {
                        if let Ok(Some(notice)) = answer {
                            self.announcer.announce(notice);
                        }
                        // Whoever does not wait any more does not need the answer.
                        let _ = request.answer.send(answer);
                    }
                }
                Err(error) => {
                    tracing::warn!(requests = batch.len(), %error, "a transaction failed");
                    for request in batch.drain(..) {
                        let _ = request.answer.send(Err(error.clone()));
                    }
                }
            }
        }
    }

    /// Writes everything in one transaction. An error is everybody's.
    fn write(&mut self, batch: &[Request]) -> Result<Vec<Answer>, CommitError> {
        self.file.check_place()?;
        let Self {
            connection,
            named,
            counters,
            ..
        } = self;
        let mut transaction = connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(|error| named.sqlite(&error))?;
        let mut answers = Vec::with_capacity(batch.len());
        for request in batch {
            answers.push(write_alone(&mut transaction, &request.work, named)?);
        }
        if !answers.iter().any(Result::is_ok) {
            // Nothing to wait for the disk for.
            transaction
                .rollback()
                .map_err(|error| named.sqlite(&error))?;
            return Ok(answers);
        }
        transaction.commit().map_err(|error| named.commit(&error))?;
        counters.transactions.fetch_add(1, Ordering::Relaxed);
        counters
            .requests
            .fetch_add(batch.len() as u64, Ordering::Relaxed);
        Ok(answers)
    }
}

/// Writes one request within the transaction; if that fails, nothing of it remains. An error is
/// one that ended the whole transaction.
fn write_alone(
    transaction: &mut Transaction<'_>,
    work: &Work,
    named: &Named,
) -> Result<Answer, CommitError> {
    let attempt = |transaction: &mut Transaction<'_>| -> Result<Written, Fault> {
        let savepoint = transaction.savepoint()?;
        let written = match work {
            Work::Create { tenant, delta } => statements::create(&savepoint, *tenant, delta),
            Work::Commit {
                tenant,
                expected,
                delta,
            } => statements::commit(&savepoint, *tenant, *expected, delta),
            Work::Drop { tenant } => statements::drop_tenant(&savepoint, *tenant),
            Work::Reset { tenant, delta } => {
                statements::drop_tenant(&savepoint, *tenant)?;
                statements::create(&savepoint, *tenant, delta)
            }
        }?;
        savepoint.commit()?;
        Ok(written)
    };
    match attempt(transaction) {
        Ok(Written::Done(notice)) => Ok(Ok(notice)),
        Ok(Written::Lost { current }) => Ok(Err(CommitError::Lost { current })),
        Err(fault) => {
            let error = CommitError::Store(named.error(fault));
            if transaction.is_autocommit() {
                Err(error)
            } else {
                Ok(Err(error))
            }
        }
    }
}
