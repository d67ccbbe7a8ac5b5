//! Sixty-four concurrent writers on one tenant, on every store and on two nodes: the state they end
//! in, and everything they were told on the way, is explained by some serial order.
//!
//! `MUSTER_HISTORY_REQUESTS` is how often each writer asks at first, and `MUSTER_HISTORY_ROUNDS` how often all
//! of it is done, each time with other numbers. Without them it is as short as it can be and still
//! have them meet.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Instant;

use muster_contract_tests::RunningServer;
use muster_contract_tests::chance::Chance;
use muster_contract_tests::history::wire::Session;
use muster_contract_tests::history::{
    Answer, Criterion, History, Id, List, Operation, Request, Target, check,
};
use muster_server::Options;
use muster_testing::postgres;
use tokio::sync::{Barrier, watch};

const WRITERS: usize = 64;

/// How many histories are made, each shorter than the one before, until the search for an order comes
/// to an end. How long it takes depends on how many requests the machine lets overlap.
const ATTEMPTS: usize = 5;

fn setting(name: &str, otherwise: usize) -> usize {
    std::env::var(name).map_or(otherwise, |value| {
        let value = value.parse();
        value.unwrap_or_else(|error| panic!("{name}: {error}"))
    })
}

/// What all writers know of what exists.
#[derive(Default)]
struct Known {
    /// The newest configurations, deleted ones among them.
    configurations: VecDeque<Id>,
    /// Assignments that were added by themselves, with their configurations.
    assignments: VecDeque<(Id, Id)>,
    /// How many were created of those of which there may only be so many.
    limited: [usize; 2],
}

impl Known {
    /// How many are remembered, so that writers meet.
    const CONFIGURATIONS: usize = 40;
    const ASSIGNMENTS: usize = 20;

    fn learn(&mut self, operation: &Operation) {
        match (&operation.request, operation.answer()) {
            (Request::Create { .. }, Some(Answer::Configuration(created))) => {
                self.configurations.push_back(Arc::clone(&created.id));
                if self.configurations.len() > Self::CONFIGURATIONS {
                    self.configurations.pop_front();
                }
            }
            (Request::CreateAssignment { id, .. }, Some(Answer::Assignment(created))) => {
                let created = (Arc::clone(id), Arc::clone(&created.id));
                self.assignments.push_back(created);
                if self.assignments.len() > Self::ASSIGNMENTS {
                    self.assignments.pop_front();
                }
            }
            _ => {}
        }
    }

    /// A list in which another configuration can be created without meeting the limit of policies,
    /// which is counted over several lists.
    fn list(&mut self, chance: &mut Chance) -> List {
        const LIMIT: usize = 24;
        let list = *chance.pick(&List::ALL).expect("lists");
        if !list.is_limited() {
            return list;
        }
        let created = &mut self.limited[usize::from(list == List::Limit)];
        if *created == LIMIT {
            return List::WindowsHelloForBusiness;
        }
        *created += 1;
        list
    }

    /// Something to ask for: often what is so already, or what is refused.
    fn request(&mut self, chance: &mut Chance, mark: u64) -> Request {
        let target = Target(u16::try_from(chance.below(4)).expect("small"));
        let what = chance.below(100);
        let known: Vec<Id> = self.configurations.iter().cloned().collect();
        // Often the newest, which another node has not heard of yet.
        let newest = known.last().filter(|_| chance.below(2) == 0);
        let id = match newest.or_else(|| chance.pick(&known)) {
            Some(id) if what >= 16 => Arc::clone(id),
            _ => {
                return Request::Create {
                    list: self.list(chance),
                    mark,
                    name: format!("created by {mark}").into(),
                };
            }
        };
        match what {
            ..34 => Request::SetPriority {
                id,
                // 0 is refused before anybody looks whether there is such a configuration.
                priority: i32::try_from(1 + chance.below(8)).expect("small"),
            },
            34..42 => Request::Delete { id },
            42..52 => Request::Assign {
                id,
                targets: (0..target.0).map(Target).collect(),
            },
            52..59 => Request::CreateAssignment { id, target },
            59..65 => {
                let known: Vec<_> = self.assignments.iter().cloned().collect();
                match chance.pick(&known).cloned() {
                    Some((id, assignment)) => Request::DeleteAssignment { id, assignment },
                    None => Request::CreateAssignment { id, target },
                }
            }
            65..71 => Request::Rename {
                id,
                name: format!("renamed by {mark}").into(),
            },
            71..77 => Request::Describe {
                id,
                description: [None, Some("one".into()), Some("two".into())][chance.below(3)]
                    .clone(),
            },
            77..81 => Request::Get { id },
            81..85 => Request::ListAssignments { id },
            _ => Request::List,
        }
    }
}

/// Which node is asked how often.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Share {
    /// There is one node.
    One,
    /// Each by every other writer.
    Halves,
    /// The second one by every eighth writer, who waits for the first one to have done something in
    /// between: a node learns what another one wrote whenever it writes, and so hardly ever is behind
    /// when it is asked all the time.
    SecondSeldom,
}

impl Share {
    const EVERY: usize = 8;

    fn node(self, writer: usize) -> usize {
        match self {
            Self::One => 0,
            Self::Halves => writer % 2,
            Self::SecondSeldom => usize::from(writer.is_multiple_of(Self::EVERY)),
        }
    }

    /// How many requests to the first node have to be over before a writer sends this one, when
    /// every writer sends so many.
    fn turn(self, writer: usize, number: usize, requests: usize) -> usize {
        if self != Self::SecondSeldom || self.node(writer) == 0 {
            return 0;
        }
        let second = WRITERS / Self::EVERY;
        let (first, turn) = (WRITERS - second, number * second + writer / Self::EVERY);
        turn * first * requests / (second * requests)
    }
}

/// Lets the writers write, each on one of the nodes, and gives what they saw.
async fn write(nodes: &[&str], share: Share, attempt: Attempt, start: Instant) -> History {
    let Attempt { seed, requests } = attempt;
    let known = Arc::new(Mutex::new(Known::default()));
    let barrier = Arc::new(Barrier::new(WRITERS));
    let over = watch::Sender::new(0);
    let writers: Vec<_> = (0..WRITERS)
        .map(|writer| {
            let node = share.node(writer);
            let session = Session::new(writer, node, nodes[node], start);
            let (known, barrier) = (Arc::clone(&known), Arc::clone(&barrier));
            let over = over.clone();
            tokio::spawn(async move {
                let mut chance = Chance::new(seed.wrapping_mul(1000) + writer as u64);
                let mut operations = Vec::new();
                barrier.wait().await;
                for number in 0..requests {
                    let turn = share.turn(writer, number, requests);
                    let _ = over.subscribe().wait_for(|over| *over >= turn).await;
                    let mark = (writer * requests + number) as u64;
                    let request = known.lock().expect("whole").request(&mut chance, mark);
                    let operation = session.perform(request).await;
                    known.lock().expect("whole").learn(&operation);
                    operations.push(operation);
                    if node == 0 {
                        over.send_modify(|over| *over += 1);
                    }
                }
                operations
            })
        })
        .collect();
    let mut history = History::default();
    for writer in writers {
        history.operations.extend(writer.await.expect("no panic"));
    }
    history
}

/// Reads everything when all others are over.
async fn read_all(origin: &str, node: usize, start: Instant) -> Operation {
    let session = Session::new(WRITERS + node, node, origin, start);
    let read = session.perform(Request::ListExpanded).await;
    assert!(read.returned.is_some(), "the state can be read");
    read
}

/// One try to make a history that can be judged.
#[derive(Clone, Copy, Debug)]
struct Attempt {
    seed: u64,
    /// How often each writer asks.
    requests: usize,
}

/// Makes histories until one is judged; one for each round.
async fn rounds(criterion: Criterion, history: impl AsyncFn(Attempt) -> History) {
    for round in 0..setting("MUSTER_HISTORY_ROUNDS", 1) {
        let longest = setting("MUSTER_HISTORY_REQUESTS", 6);
        let mut attempts = (0..ATTEMPTS).map(|number| Attempt {
            seed: (round * ATTEMPTS + number) as u64,
            requests: longest.saturating_sub(number).max(2),
        });
        let is_judged = loop {
            let Some(attempt) = attempts.next() else {
                break false;
            };
            if judge(&history(attempt).await, criterion, attempt.seed) {
                break true;
            }
        };
        assert!(is_judged, "no order was found in time, and none excluded");
    }
}

/// Whether a history is explained; not when it cannot be said.
fn judge(history: &History, criterion: Criterion, seed: u64) -> bool {
    let answered = history.operations.iter().filter_map(Operation::answer);
    let refused = answered.filter(|answer| matches!(answer, Answer::Refused | Answer::NotFound));
    let (all, refused) = (history.operations.len(), refused.count());
    let started = Instant::now();
    match check(history, criterion) {
        Ok(()) => {}
        Err(refusal) if refusal.is_undecided() => {
            println!("seed {seed}: {all} operations are undecided");
            return false;
        }
        Err(refusal) => panic!("seed {seed}: {refusal}"),
    }
    println!(
        "seed {seed}: {all} operations, {refused} of them refused, are explained; the search took {:?}",
        started.elapsed()
    );
    // A history in which nothing was refused, or all, has not met itself.
    assert!(
        refused > all / 50 && refused < all / 2,
        "{refused} of {all}"
    );
    true
}

async fn one_node(store: impl AsyncFn() -> Options) {
    rounds(Criterion::Linearizable, async |attempt| {
        let server = RunningServer::start_with(store().await).await;
        let start = Instant::now();
        let mut history = write(&[&server.origin], Share::One, attempt, start).await;
        let read = read_all(&server.origin, 0, start).await;
        history.operations.push(read);
        history
    })
    .await;
}

fn on(store: &str) -> Options {
    Options {
        store: store.parse().expect("a location"),
        ..RunningServer::options()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_sixty_four_writers_did_in_memory_has_an_order() {
    one_node(async || RunningServer::options()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_sixty_four_writers_did_in_sqlite_has_an_order() {
    let folder = tempfile::tempdir().expect("a folder");
    let number = std::sync::atomic::AtomicUsize::new(0);
    one_node(async || {
        let number = number.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let file = folder.path().join(format!("{number}.db"));
        on(&format!("sqlite:{}", file.display()))
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_sixty_four_writers_did_in_postgresql_has_an_order() {
    one_node(async || on(&postgres::database())).await;
}

async fn two_nodes(database: fn() -> String, share: Share) {
    rounds(Criterion::ReadsMayLag, async |attempt| {
        let store = database();
        let one = RunningServer::start_with(on(&store)).await;
        let two = RunningServer::start_with(on(&store)).await;
        let start = Instant::now();
        let nodes = [one.origin.as_str(), &two.origin];
        let mut history = write(&nodes, share, attempt, start).await;
        // A node that begins now has read what is stored, and must show all that was acknowledged,
        // by whichever node: the read is each one's.
        let third = RunningServer::start_with(on(&store)).await;
        let read = read_all(&third.origin, 0, start).await;
        let reads = (0..nodes.len()).map(|node| Operation {
            node,
            ..read.clone()
        });
        history.operations.extend(reads);
        history
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_sixty_four_writers_did_on_two_nodes_has_an_order() {
    two_nodes(postgres::database, Share::Halves).await;
}

/// What is written or refused does not depend on whether a node was told of the other's writes.
#[tokio::test(flavor = "multi_thread")]
async fn what_sixty_four_writers_did_on_two_nodes_that_hear_nothing_has_an_order() {
    two_nodes(postgres::untold_database, Share::SecondSeldom).await;
}
