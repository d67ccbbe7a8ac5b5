//! What a tenant answers when its requests come one at a time: the rules of one priority list, once
//! more and as small as they can be.
//!
//! The core could be asked instead. But then a history would be explained by whatever the core does,
//! an exchange of priorities that is half made included; this model shares none of its faults. It is
//! also cheap to copy, compare and hash, which the search does at every step. That it agrees with
//! the core is tested: histories that the core makes are explained by it.

use std::sync::Arc;

use super::record::{Answer, Assignment, Configuration, Id, Request, Target};

/// An assignment that is held. The id is not known while nobody was told it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Held {
    /// The id.
    pub id: Option<Id>,
    /// Whom it names.
    pub target: Target,
}

/// A configuration and its assignments.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Entry {
    /// What is shown of it.
    pub shown: Configuration,
    /// Its assignments in the order of creation.
    pub assignments: Vec<Held>,
}

/// The configurations of one priority list, in the order of creation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct State(pub Vec<Arc<Entry>>);

/// What an operation makes of a state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step<S> {
    /// It would have been answered otherwise.
    Impossible,
    /// It changes nothing, and answered like this it never could.
    Same,
    /// It leads to this state.
    To(S),
}

/// What a state answers to a request, and what becomes of it. No state: it stays.
type Applied = (Answer, Option<State>);

impl State {
    /// What becomes of the state when it answers a request as it was answered, or in any way if no
    /// answer is known. `identity` is the id the server gave to what the
    /// request created, if anybody was told.
    #[must_use]
    pub fn step(
        &self,
        request: &Request,
        answer: Option<&Answer>,
        identity: Option<&Id>,
    ) -> Step<Self> {
        let Some(answer) = answer else {
            // It has happened or not. If it changes nothing there is nothing to tell.
            let (_, next) = self.apply(request, identity);
            return next.map_or(Step::Impossible, Step::To);
        };
        if request.is_read() {
            return self.shown(request, answer);
        }
        let (expected, next) = self.apply(request, identity);
        match (expected, next) {
            (expected, _) if expected != *answer => Step::Impossible,
            (Answer::NotFound | Answer::Refused, _) => Step::Same,
            // Such as assignments that are as they were: in another state they would be replaced.
            (_, next) => Step::To(next.unwrap_or_else(|| self.clone())),
        }
    }

    fn apply(&self, request: &Request, identity: Option<&Id>) -> Applied {
        match request {
            Request::Create { list, mark, name } => {
                let weakest = self.0.iter().map(|entry| entry.shown.priority).max();
                let shown = Configuration {
                    id: identity.cloned().unwrap_or_default(),
                    list: *list,
                    mark: *mark,
                    priority: weakest.unwrap_or_default() + 1,
                    version: 1,
                    name: Arc::clone(name),
                    description: None,
                };
                let mut next = self.clone();
                next.0.push(Arc::new(Entry {
                    shown: shown.clone(),
                    assignments: Vec::new(),
                }));
                (Answer::Configuration(shown), Some(next))
            }
            Request::Rename { id, name } => self.update(id, |shown| {
                shown.name = Arc::clone(name);
            }),
            Request::Describe { id, description } => self.update(id, |shown| {
                shown.description.clone_from(description);
            }),
            Request::Delete { id } => match self.place(id) {
                None => (Answer::NotFound, None),
                Some(place) => {
                    let mut next = self.clone();
                    next.0.remove(place);
                    (Answer::Done, Some(next))
                }
            },
            Request::SetPriority { id, priority } => self.set_priority(id, *priority),
            Request::Assign { id, targets } => self.with_assignments(id, |held| {
                held.retain(|held| targets.contains(&held.target));
                for target in targets {
                    if held.iter().all(|held| held.target != *target) {
                        held.push(Held {
                            id: None,
                            target: *target,
                        });
                    }
                }
                Some(Answer::Done)
            }),
            Request::CreateAssignment { id, target } => self.with_assignments(id, |held| {
                if held.iter().any(|held| held.target == *target) {
                    return None;
                }
                held.push(Held {
                    id: identity.cloned(),
                    target: *target,
                });
                Some(Answer::Assignment(Assignment {
                    id: identity.cloned().unwrap_or_default(),
                    target: *target,
                }))
            }),
            Request::DeleteAssignment { id, assignment } => {
                let Some(place) = self.place(id) else {
                    return (Answer::NotFound, None);
                };
                let held = &self.0[place].assignments;
                // One whose id nobody was told is another one: this id was told.
                let Some(number) = held
                    .iter()
                    .position(|held| held.id.as_ref() == Some(assignment))
                else {
                    return (Answer::NotFound, None);
                };
                let mut next = self.clone();
                Arc::make_mut(&mut next.0[place]).assignments.remove(number);
                (Answer::Done, Some(next))
            }
            Request::Get { .. }
            | Request::ListAssignments { .. }
            | Request::List
            | Request::ListExpanded => (Answer::Done, None),
        }
    }

    fn place(&self, id: &Id) -> Option<usize> {
        self.0.iter().position(|entry| entry.shown.id == *id)
    }

    fn update(&self, id: &Id, change: impl FnOnce(&mut Configuration)) -> Applied {
        let Some(place) = self.place(id) else {
            return (Answer::NotFound, None);
        };
        let before = &self.0[place].shown;
        let mut after = before.clone();
        change(&mut after);
        if after == *before {
            return (Answer::Configuration(after), None);
        }
        after.version += 1;
        let mut next = self.clone();
        Arc::make_mut(&mut next.0[place]).shown = after.clone();
        (Answer::Configuration(after), Some(next))
    }

    fn set_priority(&self, id: &Id, priority: i32) -> Applied {
        let Some(place) = self.place(id) else {
            return (Answer::NotFound, None);
        };
        let own = self.0[place].shown.priority;
        let holder = self
            .0
            .iter()
            .position(|entry| entry.shown.priority == priority);
        match holder {
            Some(holder) if holder != place => {
                let mut next = self.clone();
                Arc::make_mut(&mut next.0[place]).shown.priority = priority;
                Arc::make_mut(&mut next.0[holder]).shown.priority = own;
                (Answer::Done, Some(next))
            }
            // Its own number, or one that nobody holds.
            _ => (Answer::Refused, None),
        }
    }

    /// Changes the assignments of a configuration; no answer is a refusal.
    fn with_assignments(
        &self,
        id: &Id,
        change: impl FnOnce(&mut Vec<Held>) -> Option<Answer>,
    ) -> Applied {
        let Some(place) = self.place(id) else {
            return (Answer::NotFound, None);
        };
        let mut held = self.0[place].assignments.clone();
        match change(&mut held) {
            None => (Answer::Refused, None),
            Some(answer) if held == self.0[place].assignments => (answer, None),
            Some(answer) => {
                let mut next = self.clone();
                Arc::make_mut(&mut next.0[place]).assignments = held;
                (answer, Some(next))
            }
        }
    }

    /// Whether a read can have shown this state, and the state with the ids that it tells.
    fn shown(&self, request: &Request, answer: &Answer) -> Step<Self> {
        let told = match (request, answer) {
            (Request::Get { id }, Answer::NotFound)
            | (Request::ListAssignments { id }, Answer::NotFound) => {
                self.place(id).is_none().then(Vec::new)
            }
            (Request::Get { id }, Answer::Configuration(shown)) => self
                .place(id)
                .filter(|place| self.0[*place].shown == *shown)
                .map(|_| Vec::new()),
            (Request::ListAssignments { id }, Answer::Assignments(shown)) => self
                .place(id)
                .and_then(|place| Some(vec![(place, told(&self.0[place].assignments, shown)?)])),
            (Request::List, Answer::Configurations(shown)) => {
                let held = self.0.iter().map(|entry| &entry.shown);
                held.eq(shown).then(Vec::new)
            }
            (Request::ListExpanded, Answer::Expanded(shown)) => (shown.len() == self.0.len())
                .then(|| {
                    let each = shown.iter().map(|(configuration, assignments)| {
                        let place = self.place(&configuration.id)?;
                        let entry = &self.0[place];
                        let told = told(&entry.assignments, assignments)?;
                        (entry.shown == *configuration).then_some((place, told))
                    });
                    each.collect()
                })
                .flatten(),
            _ => None,
        };
        let Some(told) = told else {
            return Step::Impossible;
        };
        let mut next = self.clone();
        let mut changed = false;
        for (place, assignments) in told {
            if next.0[place].assignments != assignments {
                Arc::make_mut(&mut next.0[place]).assignments = assignments;
                changed = true;
            }
        }
        if changed { Step::To(next) } else { Step::Same }
    }
}

/// The assignments that are held, with the ids that a reader was shown, if they are those.
fn told(held: &[Held], shown: &[Assignment]) -> Option<Vec<Held>> {
    let same = held.len() == shown.len()
        && held.iter().zip(shown).all(|(held, shown)| {
            held.target == shown.target && held.id.as_ref().is_none_or(|id| *id == shown.id)
        });
    same.then(|| {
        shown
            .iter()
            .map(|shown| Held {
                id: Some(Arc::clone(&shown.id)),
                target: shown.target,
            })
            .collect()
    })
}
