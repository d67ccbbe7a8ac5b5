//! Many clients that write at the same time, and remember what was acknowledged: whatever happens
//! to the server or to its store meanwhile, what is there afterwards can be judged.
//!
//! Each writer has things of its own, which only it changes, and one request at a time. So at most
//! one request of each is in doubt when something goes wrong. The writers meet in the lists that
//! priorities are counted in.

mod knowledge;
mod operation;
#[cfg(test)]
mod tests;
mod world;
mod writer;

use std::sync::Arc;

use fastrand::Rng;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::wire::{PATIENCE, Wire};
use knowledge::{Knowledge, judge};
use writer::Writer;

pub use knowledge::Verdict;
pub use world::{World, observe};

/// What the writers have got so far.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// How many writes were acknowledged.
    pub acknowledged: usize,
    /// How many were answered with 503, and so were not carried out.
    pub unavailable: usize,
    /// How many got no answer, or one that says that it is not known whether they were carried out.
    pub in_doubt: usize,
    /// Answers that must not be, one sentence each.
    pub violations: Vec<String>,
    /// How many writers are at work.
    pub working: usize,
}

/// Writers that rest.
#[derive(Debug)]
pub struct Load {
    writers: Vec<Writer>,
    /// What was there before the writers.
    before: Knowledge,
    tally: Arc<watch::Sender<Tally>>,
}

/// Writers at work.
#[derive(Debug)]
pub struct Underway {
    writers: Vec<JoinHandle<Writer>>,
    before: Knowledge,
    tally: Arc<watch::Sender<Tally>>,
    stop: watch::Sender<bool>,
}

impl Load {
    /// This many writers, whose choices follow from the seed, on top of what there is already.
    #[must_use]
    pub fn new(seed: u64, writers: usize, observed: &World) -> Self {
        let before = Knowledge {
            known: observed.clone(),
            ..Knowledge::default()
        };
        let writer = |number| Writer::new(seed, number);
        Self {
            writers: (0..writers).map(writer).collect(),
            before,
            tally: Arc::new(watch::Sender::new(Tally::default())),
        }
    }

    /// Sets the writers to work on a server.
    #[must_use]
    pub fn start(self, wire: &Wire) -> Underway {
        self.start_on(&[wire])
    }

    /// Sets the writers to work on several servers of one store by turns.
    #[must_use]
    pub fn start_on(self, wires: &[&Wire]) -> Underway {
        let stop = watch::Sender::new(false);
        let working = self.writers.len();
        self.tally.send_modify(|tally| tally.working = working);
        let set_to_work = |(writer, wire): (Writer, &&Wire)| {
            let (wire, tally) = (Wire::clone(wire), Arc::clone(&self.tally));
            tokio::spawn(writer.work(wire, tally, stop.subscribe()))
        };
        let writers = self.writers.into_iter().zip(wires.iter().cycle());
        Underway {
            writers: writers.map(set_to_work).collect(),
            before: self.before,
            tally: self.tally,
            stop,
        }
    }

    /// What the writers have got so far.
    #[must_use]
    pub fn tally(&self) -> Tally {
        self.tally.borrow().clone()
    }

    /// The path of something that is there, because it was acknowledged and nothing that could
    /// change it is in doubt.
    pub fn something_acknowledged(&self, rng: &mut Rng) -> Option<String> {
        let known = self
            .writers
            .iter()
            .flat_map(|writer| writer.knowledge.certain());
        rng.choice(known.collect::<Vec<_>>()).cloned()
    }

    /// Compares what the writers know with what is there. Afterwards they take what is there for
    /// what is known.
    pub fn judge(&mut self, observed: &World) -> Verdict {
        let writers = self.writers.iter_mut().map(|writer| &mut writer.knowledge);
        judge(writers.chain([&mut self.before]), observed)
    }
}

impl Underway {
    /// Waits until the tally is as it is asked for, or no writer works any more.
    ///
    /// # Panics
    /// When it does not come to that in two minutes.
    pub async fn until(&self, mut reached: impl FnMut(&Tally) -> bool) {
        let mut tally = self.tally.subscribe();
        let over = |tally: &Tally| tally.working == 0 || reached(tally);
        // The sender is as old as this value.
        let waited = tokio::time::timeout(PATIENCE, tally.wait_for(over)).await;
        assert!(waited.is_ok(), "it is still not so: {:?}", self.tally());
    }

    /// What the writers have got so far.
    #[must_use]
    pub fn tally(&self) -> Tally {
        self.tally.borrow().clone()
    }

    /// Lets every writer finish its request.
    ///
    /// # Panics
    /// When a writer did.
    pub async fn stop(self) -> Load {
        self.stop.send_replace(true);
        self.ended().await
    }

    /// Waits until the writers have ended by themselves, because the server is gone.
    ///
    /// # Panics
    /// When a writer did.
    pub async fn ended(self) -> Load {
        let mut writers = Vec::new();
        for writer in self.writers {
            writers.push(writer.await.expect("a writer that does not panic"));
        }
        Load {
            writers,
            before: self.before,
            tally: self.tally,
        }
    }
}
