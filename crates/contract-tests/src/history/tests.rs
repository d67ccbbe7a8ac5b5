use std::sync::Arc;

use super::{
    Answer, Assignment, Configuration, Criterion, History, Id, List, Operation, Refusal, Request,
    Target, check,
};

/// A history that is written down by hand.
#[derive(Clone, Default)]
struct Written(History);

const MILLISECOND: u64 = 1_000_000;

const LIST: List = List::WindowsHelloForBusiness;

fn id(text: &str) -> Id {
    text.into()
}

/// A configuration as it is after its creation, named after its id.
fn shown(text: &str, priority: i32) -> Configuration {
    Configuration {
        id: id(text),
        list: LIST,
        mark: u64::from(text.as_bytes()[0]),
        priority,
        version: 1,
        name: text.into(),
        description: None,
    }
}

fn list(shown: &[Configuration]) -> Answer {
    Answer::Configurations(shown.to_vec())
}

fn set(text: &str, priority: i32) -> Request {
    Request::SetPriority {
        id: id(text),
        priority,
    }
}

fn describe(text: &str, description: &str) -> Request {
    Request::Describe {
        id: id(text),
        description: Some(description.into()),
    }
}

fn rename(text: &str, name: &str) -> Request {
    Request::Rename {
        id: id(text),
        name: name.into(),
    }
}

impl Written {
    /// A client of the first node asked at one instant and was answered at another.
    fn then(self, from: u64, to: u64, request: Request, answer: Answer) -> Self {
        self.on(0, from, to, request, answer)
    }

    fn on(mut self, node: usize, from: u64, to: u64, request: Request, answer: Answer) -> Self {
        self.0.operations.push(Operation {
            client: self.0.operations.len(),
            node,
            request,
            invoked: from * MILLISECOND,
            returned: Some((to * MILLISECOND, answer)),
        });
        self
    }

    fn unanswered(mut self, from: u64, request: Request) -> Self {
        self.0.operations.push(Operation {
            client: self.0.operations.len(),
            node: 0,
            request,
            invoked: from * MILLISECOND,
            returned: None,
        });
        self
    }

    fn create(self, from: u64, to: u64, created: Configuration) -> Self {
        let request = Request::Create {
            list: created.list,
            mark: created.mark,
            name: Arc::clone(&created.name),
        };
        self.then(from, to, request, Answer::Configuration(created))
    }

    /// Two configurations, one after the other, at 1 and 2.
    fn two() -> Self {
        Self::default()
            .create(0, 1, shown("A", 1))
            .create(2, 3, shown("B", 2))
    }

    #[track_caller]
    fn explained(self) {
        self.explained_by(Criterion::Linearizable);
    }

    #[track_caller]
    fn explained_by(self, criterion: Criterion) {
        if let Err(refusal) = check(&self.0, criterion) {
            panic!("{refusal}");
        }
    }

    #[track_caller]
    fn refused(self) -> Box<Refusal> {
        self.refused_by(Criterion::Linearizable)
    }

    #[track_caller]
    fn refused_by(self, criterion: Criterion) -> Box<Refusal> {
        let refusal = check(&self.0, criterion).expect_err("it has an order");
        assert!(refusal.longest.is_some(), "undecided: {refusal}");
        refusal
    }
}

#[test]
fn concurrent_operations_have_any_order_that_explains_them() {
    // Which of two creations was first is told by the priorities, not by the instants.
    Written::default()
        .create(0, 9, shown("A", 2))
        .create(1, 8, shown("B", 1))
        .then(10, 11, Request::List, list(&[shown("B", 1), shown("A", 2)]))
        .explained();
    // The reverse of the order in which they were over.
    Written::two()
        .then(4, 9, set("B", 1), Answer::Done)
        .then(5, 6, set("A", 1), Answer::Refused)
        .then(10, 11, Request::List, list(&[shown("A", 2), shown("B", 1)]))
        .explained();
}

#[test]
fn a_lost_update_refused() {
    let renamed = |version, name: &str, description: Option<&str>| Configuration {
        version,
        name: name.into(),
        description: description.map(Arc::from),
        ..shown("A", 1)
    };
    let both = Written::two()
        .then(
            10,
            20,
            rename("A", "name"),
            Answer::Configuration(renamed(2, "name", None)),
        )
        .then(
            10,
            20,
            describe("A", "words"),
            Answer::Configuration(renamed(3, "name", Some("words"))),
        );
    let get = Request::Get { id: id("A") };
    let whole = Answer::Configuration(renamed(3, "name", Some("words")));
    both.clone().then(21, 22, get.clone(), whole).explained();
    let half = Answer::Configuration(renamed(2, "A", Some("words")));
    let refusal = both.then(21, 22, get, half).refused();
    // The message has these two and nothing of the other configuration.
    let told: Vec<_> = refusal.operations.iter().map(|all| all.client).collect();
    assert_eq!(told, [3, 4], "{refusal}");
    let told = refusal.to_string();
    let line = "describe A as \"words\": A at 1, version 3, \"name\", \"words\"";
    assert!(told.contains(line), "{told}");

    // Both updates were answered as if the other had not been.
    Written::two()
        .then(
            10,
            20,
            rename("A", "name"),
            Answer::Configuration(renamed(2, "name", None)),
        )
        .then(
            10,
            20,
            describe("A", "words"),
            Answer::Configuration(renamed(2, "A", Some("words"))),
        )
        .refused();
}

#[test]
fn a_doubled_priority_refused() {
    Written::default()
        .create(0, 9, shown("A", 1))
        .create(1, 8, shown("B", 1))
        .refused();
    // It can be given again when it was given up.
    Written::default()
        .create(0, 1, shown("A", 1))
        .then(2, 9, Request::Delete { id: id("A") }, Answer::Done)
        .create(3, 8, shown("B", 1))
        .explained();
}

#[test]
fn a_half_exchange_refused() {
    let exchanged = Written::two().then(4, 5, set("B", 1), Answer::Done);
    for (first, second) in [(1, 1), (2, 2), (1, 2)] {
        let shown = [shown("A", first), shown("B", second)];
        let read = exchanged.clone().then(6, 7, Request::List, list(&shown));
        read.refused();
    }
    let shown = [shown("A", 2), shown("B", 1)];
    let read = exchanged.then(6, 7, Request::List, list(&shown));
    read.explained();
}

#[test]
fn an_acknowledged_deletion_that_is_undone_refused() {
    let deleted = Written::two().then(4, 5, Request::Delete { id: id("A") }, Answer::Done);
    let all = list(&[shown("A", 1), shown("B", 2)]);
    deleted
        .clone()
        .then(6, 7, Request::List, all.clone())
        .refused();
    // While it is being deleted it can be seen, and so it can if nobody knows what came of it.
    deleted.then(4, 5, Request::List, all.clone()).explained();
    let unknown = Written::two().unanswered(4, Request::Delete { id: id("A") });
    let unknown = unknown.then(6, 7, Request::List, all.clone());
    let gone = list(&[shown("B", 2)]);
    let unknown = unknown.then(8, 9, Request::List, gone);
    unknown.clone().explained();
    // But when it was seen to have happened, it has.
    unknown.then(10, 11, Request::List, all).refused();
}

#[test]
fn a_stale_read_refused_on_one_node_and_may_come_from_another() {
    let stale = list(&[shown("A", 1), shown("B", 2)]);
    let fresh = list(&[shown("A", 2), shown("B", 1)]);
    let exchanged = Written::two().then(4, 5, set("B", 1), Answer::Done);
    let read = exchanged.clone().then(6, 7, Request::List, stale.clone());
    read.clone().refused();
    read.refused_by(Criterion::ReadsMayLag);

    let elsewhere = exchanged.on(1, 6, 7, Request::List, stale.clone());
    elsewhere.clone().refused();
    elsewhere.clone().explained_by(Criterion::ReadsMayLag);
    // A node never goes back to what it showed before.
    let forwards = elsewhere.on(1, 8, 9, Request::List, fresh);
    forwards.clone().explained_by(Criterion::ReadsMayLag);
    let backwards = forwards.on(1, 10, 11, Request::List, stale);
    backwards.refused_by(Criterion::ReadsMayLag);
}

#[test]
fn an_effect_before_its_call_refused() {
    let early = list(&[shown("A", 2), shown("B", 1)]);
    for node in [0, 1] {
        let read = Written::two().on(node, 4, 5, Request::List, early.clone());
        let read = read.then(6, 7, set("B", 1), Answer::Done);
        read.clone().refused();
        read.refused_by(Criterion::ReadsMayLag);
    }
}

#[test]
fn a_write_is_as_strict_when_reads_may_lag() {
    // The second node exchanged what was exchanged already.
    let late = Written::two().then(4, 5, set("B", 1), Answer::Done);
    let again = late.clone().on(1, 6, 7, set("B", 1), Answer::Done);
    again.refused_by(Criterion::ReadsMayLag);
    let back = late.clone().on(1, 6, 7, set("A", 1), Answer::Done);
    back.explained_by(Criterion::ReadsMayLag);
    // So is what changes nothing, on whichever node: a refusal of what would be possible now,
    for node in [0, 1] {
        let refused = late.clone().on(node, 6, 7, set("A", 1), Answer::Refused);
        refused.refused_by(Criterion::ReadsMayLag);
    }
    // a configuration that is not there yet,
    let missed = Written::two().on(1, 4, 5, rename("B", "name"), Answer::NotFound);
    missed.refused_by(Criterion::ReadsMayLag);
    // and what was in order once.
    let assign = |targets: &[u16]| Request::Assign {
        id: id("A"),
        targets: targets.iter().map(|target| Target(*target)).collect(),
    };
    let shown = Answer::Assignments(vec![Assignment {
        id: id("a"),
        target: Target(2),
    }]);
    let read = Request::ListAssignments { id: id("A") };
    Written::two()
        .then(4, 5, assign(&[1]), Answer::Done)
        .then(6, 7, assign(&[2]), Answer::Done)
        .on(1, 8, 9, assign(&[1]), Answer::Done)
        .on(1, 10, 11, read, shown)
        .refused_by(Criterion::ReadsMayLag);
}

#[test]
fn a_node_reads_what_it_refused_by() {
    // It knew that the priorities were exchanged, and must not forget.
    let refused = Written::two().then(4, 5, set("B", 1), Answer::Done).on(
        1,
        6,
        7,
        set("B", 1),
        Answer::Refused,
    );
    let stale = list(&[shown("A", 1), shown("B", 2)]);
    let read = refused.on(1, 8, 9, Request::List, stale);
    read.refused_by(Criterion::ReadsMayLag);
}

#[test]
fn failures_are_answers_too() {
    // Nobody held the priority.
    Written::two()
        .then(4, 5, set("A", 3), Answer::Refused)
        .explained();
    Written::two()
        .then(4, 5, set("A", 2), Answer::Refused)
        .refused();
    // The configuration was there all the time.
    Written::two()
        .then(4, 5, set("A", 2), Answer::NotFound)
        .refused();
    let get = Request::Get { id: id("A") };
    Written::two().then(4, 5, get, Answer::NotFound).refused();
}

#[test]
fn assignments_are_judged_by_target_and_by_the_ids_that_were_told() {
    let one = Target(1);
    let assignments = |all: &[(&str, u16)]| {
        let all = all.iter().map(|(text, target)| Assignment {
            id: id(text),
            target: Target(*target),
        });
        Answer::Assignments(all.collect())
    };
    let read = || Request::ListAssignments { id: id("A") };
    let assign = |targets: &[u16]| Request::Assign {
        id: id("A"),
        targets: targets.iter().map(|target| Target(*target)).collect(),
    };
    let added = Answer::Assignment(Assignment {
        id: id("a"),
        target: one,
    });
    let create = Request::CreateAssignment {
        id: id("A"),
        target: one,
    };
    let kept = Written::two()
        .then(4, 5, create.clone(), added.clone())
        .then(6, 7, assign(&[2, 1]), Answer::Done)
        .then(8, 9, read(), assignments(&[("a", 1), ("b", 2)]));
    kept.clone().explained();
    // Its id was told, so that it cannot be another one now.
    let other = assignments(&[("a", 1), ("c", 2)]);
    kept.clone().then(10, 11, read(), other.clone()).refused();
    let again = kept.clone().then(10, 11, assign(&[1]), Answer::Done).then(
        12,
        13,
        assign(&[1, 2]),
        Answer::Done,
    );
    again.then(14, 15, read(), other).explained();
    // Another target twice.
    kept.clone()
        .then(10, 11, create.clone(), Answer::Refused)
        .explained();
    kept.then(10, 11, create, added).refused();
}

/// An assign that finds what it asks for changes nothing now, but it would later. It must not be
/// taken for one that could come at once.
#[test]
fn an_assign_that_finds_its_targets_may_come_later_all_the_same() {
    let assign = |targets: &[u16]| Request::Assign {
        id: id("A"),
        targets: targets.iter().map(|target| Target(*target)).collect(),
    };
    let shown = Answer::Assignments(vec![Assignment {
        id: id("a"),
        target: Target(1),
    }]);
    let read = Request::ListAssignments { id: id("A") };
    Written::two()
        .then(4, 5, assign(&[1]), Answer::Done)
        .then(6, 20, assign(&[1]), Answer::Done)
        .then(7, 21, assign(&[2]), Answer::Done)
        .then(22, 23, read, shown)
        .explained();
}

#[test]
fn lists_are_independent_of_one_another() {
    let limit = Configuration {
        list: List::Limit,
        ..shown("C", 1)
    };
    let both = list(&[shown("A", 1), limit.clone()]);
    Written::default()
        .create(0, 1, shown("A", 1))
        .create(2, 3, limit)
        .then(4, 5, Request::List, both)
        .explained();
}

#[test]
fn an_unanswered_creation_is_known_by_its_mark() {
    let create = Request::Create {
        list: LIST,
        mark: shown("C", 3).mark,
        name: "C".into(),
    };
    let unknown = Written::two().unanswered(4, create);
    let two = list(&[shown("A", 1), shown("B", 2)]);
    unknown.clone().then(6, 7, Request::List, two).explained();
    let three = list(&[shown("A", 1), shown("B", 2), shown("C", 3)]);
    unknown.clone().then(6, 7, Request::List, three).explained();
    let wrong = list(&[shown("A", 1), shown("B", 2), shown("C", 4)]);
    unknown.then(6, 7, Request::List, wrong).refused();
}

/// The message has what is needed to see the contradiction and not what came before or after.
#[test]
fn the_message_is_as_short_as_the_contradiction() {
    let mut history = Written::two();
    for number in 0..20 {
        let at = 100 + number * 10;
        let back = if number % 2 == 0 { ("B", 1) } else { ("B", 2) };
        history = history.then(at, at + 1, set(back.0, back.1), Answer::Done);
    }
    let wrong = list(&[shown("A", 1), shown("B", 1)]);
    history = history.then(400, 401, Request::List, wrong);
    for number in 0..20 {
        let at = 500 + number * 10;
        let same = list(&[shown("A", 1), shown("B", 2)]);
        history = history.then(at, at + 1, Request::List, same);
    }
    let refusal = history.refused();
    // The list contradicts itself, whatever came of the rest.
    assert_eq!(refusal.operations.len(), 1, "{refusal}");
    assert!(
        refusal
            .to_string()
            .contains("list: [A at 1, version 1, \"A\"; B at 1,"),
        "{refusal}"
    );
}
