//! Why a history has no order, as small and as readable as it can be made.
//!
//! It must never show less than what contradicts itself: an operation is left out only when there is
//! no order without it either, whatever it was answered.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use super::model::State;
use super::parts::{Criterion, Part, Recorded};
use super::record::{Answer, Assignment, Configuration, Id, List, Operation, Request};
use super::search::Found;

/// How many states are allowed for the question whether an operation can be left out.
const PATIENCE: usize = 400;

/// A part of a history that no order explains.
#[derive(Clone, Debug)]
pub struct Refusal {
    /// The list it is about.
    pub list: List,
    /// What was asked of an order.
    pub criterion: Criterion,
    /// The operations that contradict one another.
    pub operations: Vec<Operation>,
    /// How many more there are that may have happened or not and were answered in any way.
    pub others: usize,
    /// The longest order that is right as far as it goes, and where it led. None: the search was
    /// given up, and there may be an order.
    pub longest: Option<(Vec<Operation>, State)>,
}

impl Refusal {
    /// Whether the search was given up, so that there may be an order.
    #[must_use]
    pub fn is_undecided(&self) -> bool {
        self.longest.is_none()
    }

    /// The refusal of a part that has no order.
    pub(super) fn of(part: Part, criterion: Criterion, limit: usize) -> Self {
        let part = shortest_prefix(part, criterion, limit);
        let part = what_contradicts(part, criterion);
        let longest = match part.search(criterion, limit) {
            Found::None { order, state } => {
                let order = order.into_iter().map(|number| &part.steps[number]);
                let told = order.filter(|step| !step.whatever);
                let told = told.map(|step| step.operation.clone());
                Some((told.collect(), state))
            }
            _ => None,
        };
        let (others, told): (Vec<_>, Vec<_>) =
            part.steps.into_iter().partition(|step| step.whatever);
        Self {
            list: part.list,
            criterion,
            operations: told.into_iter().map(|step| step.operation).collect(),
            others: others.len(),
            longest,
        }
    }

    /// The refusal of a part for which no order was found in time.
    pub(super) fn undecided(part: Part, criterion: Criterion) -> Self {
        Self {
            list: part.list,
            criterion,
            operations: part.steps.into_iter().map(|step| step.operation).collect(),
            others: 0,
            longest: None,
        }
    }
}

/// The part up to the first answer that makes it impossible: what was asked for later is left out,
/// and what was answered later is not answered.
fn shortest_prefix(part: Part, criterion: Criterion, limit: usize) -> Part {
    let refused = |count: usize| {
        let prefix = prefix(&part, count);
        matches!(prefix.search(criterion, limit), Found::None { .. })
    };
    // An order of more operations is an order of fewer, so that the first refused one can be halved for.
    let (mut low, mut high) = (0, part.steps.len());
    while low + 1 < high {
        let middle = low.midpoint(high);
        if refused(middle) {
            high = middle;
        } else {
            low = middle;
        }
    }
    prefix(&part, high)
}

/// What could be seen when the first so many answers had come.
fn prefix(part: &Part, count: usize) -> Part {
    let Some(last) = count.checked_sub(1).and_then(|last| part.steps.get(last)) else {
        return Part {
            list: part.list,
            steps: Vec::new(),
        };
    };
    let now = last.operation.end();
    let mut steps = Vec::new();
    for (number, step) in part.steps.iter().enumerate() {
        let mut step = step.clone();
        if number >= count {
            step.operation.returned = None;
        }
        let is_seen = number < count || step.operation.invoked < now;
        if is_seen && !(step.operation.request.is_read() && number >= count) {
            steps.push(step);
        }
    }
    Part {
        list: part.list,
        steps,
    }
}

/// The part with as few answers as it still has no order with.
fn what_contradicts(mut part: Part, criterion: Criterion) -> Part {
    let mut number = 0;
    while number < part.steps.len() {
        let Recorded { operation, .. } = &part.steps[number];
        let changes_nothing = operation.request.is_read()
            || matches!(operation.answer(), Some(Answer::NotFound | Answer::Refused));
        let mut weaker = part.clone();
        if changes_nothing {
            weaker.steps.remove(number);
        } else {
            weaker.steps[number].whatever = true;
        }
        if weaker != part && matches!(weaker.search(criterion, PATIENCE), Found::None { .. }) {
            part = weaker;
            // What was removed has made room for the next one.
            number += usize::from(!changes_nothing);
        } else {
            number += 1;
        }
    }
    part
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut names = Names::default();
        let start = self.operations.iter().map(|all| all.invoked).min();
        let start = start.unwrap_or_default();
        let Self {
            list,
            criterion,
            others,
            ..
        } = self;
        match &self.longest {
            None => writeln!(
                formatter,
                "no order was found in time for the operations on {list:?} ({criterion:?}); make \
                 the history shorter or the limit higher"
            )?,
            Some(_) => writeln!(
                formatter,
                "no order explains what was answered about {list:?} ({criterion:?}). These contradict \
                 one another, whatever came of {others} others:"
            )?,
        }
        for operation in &self.operations {
            writeln!(formatter, "  {}", names.line(operation, start))?;
        }
        if let Some((order, state)) = &self.longest {
            writeln!(
                formatter,
                "the longest order that is right as far as it goes:"
            )?;
            for operation in order {
                writeln!(formatter, "  {}", names.line(operation, start))?;
            }
            writeln!(formatter, "and leads to:")?;
            for entry in &state.0 {
                let shown = names.configuration(&entry.shown);
                let targets = entry.assignments.iter().map(|held| held.target.0);
                let targets: Vec<u16> = targets.collect();
                writeln!(formatter, "  {shown}, assigned to {targets:?}")?;
            }
        }
        Ok(())
    }
}

/// Short names for ids, given in the order in which they are asked for.
#[derive(Default)]
struct Names(HashMap<Id, usize>);

impl Names {
    fn of(&mut self, id: &Id) -> String {
        let next = self.0.len();
        let number = *self.0.entry(Arc::clone(id)).or_insert(next);
        let letter = char::from(b'A' + u8::try_from(number % 26).unwrap_or_default());
        match number / 26 {
            0 => letter.to_string(),
            round => format!("{letter}{round}"),
        }
    }

    fn line(&mut self, operation: &Operation, start: u64) -> String {
        let since = |at: u64| format!("{:.3}", (at.saturating_sub(start)) as f64 / 1e6);
        let from = since(operation.invoked);
        let to = match operation.returned {
            Some((end, _)) => since(end),
            None => "?".to_owned(),
        };
        let asked = self.request(operation);
        let answered = match operation.answer() {
            None => "no answer".to_owned(),
            Some(answer) => self.answer(answer),
        };
        let (client, node) = (operation.client, operation.node);
        format!("{from:>9} to {to:>9} ms, client {client:>2}, node {node}: {asked}: {answered}")
    }

    fn request(&mut self, operation: &Operation) -> String {
        match &operation.request {
            Request::Create { mark, name, .. } => format!("create {name:?}, marked {mark}"),
            Request::Rename { id, name } => format!("rename {} to {name:?}", self.of(id)),
            Request::Describe {
                id,
                description: None,
            } => format!("describe {} no more", self.of(id)),
            Request::Describe {
                id,
                description: Some(description),
            } => format!("describe {} as {description:?}", self.of(id)),
            Request::Delete { id } => format!("delete {}", self.of(id)),
            Request::SetPriority { id, priority } => {
                format!("set the priority of {} to {priority}", self.of(id))
            }
            Request::Assign { id, targets } => {
                let targets: Vec<u16> = targets.iter().map(|target| target.0).collect();
                format!("assign {} to {targets:?}", self.of(id))
            }
            Request::CreateAssignment { id, target } => {
                format!("add to {} an assignment to {}", self.of(id), target.0)
            }
            Request::DeleteAssignment { id, assignment } => {
                format!(
                    "remove from {} assignment {}",
                    self.of(id),
                    self.of(assignment)
                )
            }
            Request::Get { id } => format!("get {}", self.of(id)),
            Request::ListAssignments { id } => format!("list the assignments of {}", self.of(id)),
            Request::List => "list".to_owned(),
            Request::ListExpanded => "list with assignments".to_owned(),
        }
    }

    fn answer(&mut self, answer: &Answer) -> String {
        match answer {
            Answer::Configuration(shown) => self.configuration(shown),
            Answer::Configurations(shown) => {
                let shown = shown.iter().map(|shown| self.configuration(shown));
                format!("[{}]", shown.collect::<Vec<_>>().join("; "))
            }
            Answer::Expanded(shown) => {
                let shown = shown.iter().map(|(shown, assignments)| {
                    let assignments = self.assignments(assignments);
                    format!("{} with {assignments}", self.configuration(shown))
                });
                format!("[{}]", shown.collect::<Vec<_>>().join("; "))
            }
            Answer::Assignment(shown) => self.assignments(std::slice::from_ref(shown)),
            Answer::Assignments(shown) => self.assignments(shown),
            Answer::Done => "done".to_owned(),
            Answer::NotFound => "not found".to_owned(),
            Answer::Refused => "refused".to_owned(),
        }
    }

    fn configuration(&mut self, shown: &Configuration) -> String {
        let Configuration {
            priority,
            version,
            name,
            ..
        } = shown;
        let id = self.of(&shown.id);
        let described = match &shown.description {
            None => String::new(),
            Some(description) => format!(", {description:?}"),
        };
        format!("{id} at {priority}, version {version}, {name:?}{described}")
    }

    fn assignments(&mut self, shown: &[Assignment]) -> String {
        let shown = shown
            .iter()
            .map(|shown| format!("{} to {}", self.of(&shown.id), shown.target.0));
        format!("[{}]", shown.collect::<Vec<_>>().join(", "))
    }
}
