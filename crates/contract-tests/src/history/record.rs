//! What clients saw of a tenant: what they asked for, what they were told, and between which two
//! instants.
//!
//! It must never know a rule. Whatever follows from a request stands in the model.

use std::collections::BTreeMap;
use std::sync::Arc;

/// An id that the server drew.
pub type Id = Arc<str>;

/// The lists in which priorities are numbered, as far as the histories use them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum List {
    /// Limits.
    Limit,
    /// Windows Hello for Business.
    WindowsHelloForBusiness,
    /// Enrollment status pages.
    CompletionPage,
    /// Co-management.
    Comanagement,
    /// Notifications.
    Notification,
    /// Restrictions for iOS.
    Ios,
    /// Restrictions for Windows.
    Windows,
    /// Restrictions for macOS.
    Mac,
}

impl List {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Limit,
        Self::WindowsHelloForBusiness,
        Self::CompletionPage,
        Self::Comanagement,
        Self::Notification,
        Self::Ios,
        Self::Windows,
        Self::Mac,
    ];

    /// Whether a tenant can have only so many, counted together with other lists. A history that
    /// stays below has lists that are independent of one another.
    #[must_use]
    pub fn is_limited(self) -> bool {
        matches!(self, Self::Limit | Self::Ios | Self::Windows | Self::Mac)
    }
}

/// Whom an assignment names: 0 stands for all licensed users, any other number for a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Target(pub u16);

/// A configuration as it was shown, its times left out: the histories have clocks of their own.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Configuration {
    /// The id.
    pub id: Id,
    /// The list its priority counts in.
    pub list: List,
    /// What the creating request marked it with, once for all.
    pub mark: u64,
    /// The priority.
    pub priority: i32,
    /// How often its settings were changed.
    pub version: i32,
    /// The display name.
    pub name: Arc<str>,
    /// The description.
    pub description: Option<Arc<str>>,
}

/// An assignment as it was shown.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Assignment {
    /// The id.
    pub id: Id,
    /// Whom it names.
    pub target: Target,
}

/// What was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// Create a configuration.
    Create {
        /// In which list.
        list: List,
        /// A number that no other request of the history has.
        mark: u64,
        /// Its display name.
        name: Arc<str>,
    },
    /// Change the display name, and nothing else.
    Rename {
        /// Which configuration.
        id: Id,
        /// The new name.
        name: Arc<str>,
    },
    /// Change the description, and nothing else.
    Describe {
        /// Which configuration.
        id: Id,
        /// The new description, or none.
        description: Option<Arc<str>>,
    },
    /// Delete a configuration.
    Delete {
        /// Which configuration.
        id: Id,
    },
    /// Set a priority.
    SetPriority {
        /// Which configuration.
        id: Id,
        /// The priority it is to have.
        priority: i32,
    },
    /// Replace all assignments.
    Assign {
        /// Of which configuration.
        id: Id,
        /// By these, of which no two are the same.
        targets: Vec<Target>,
    },
    /// Add an assignment.
    CreateAssignment {
        /// To which configuration.
        id: Id,
        /// Whom it is to name.
        target: Target,
    },
    /// Remove an assignment.
    DeleteAssignment {
        /// From which configuration.
        id: Id,
        /// Which one.
        assignment: Id,
    },
    /// Read one configuration.
    Get {
        /// Which one.
        id: Id,
    },
    /// Read the assignments of a configuration.
    ListAssignments {
        /// Which configuration.
        id: Id,
    },
    /// Read all configurations.
    List,
    /// Read all configurations, each with its assignments.
    ListExpanded,
}

impl Request {
    /// The configuration the request is about, when it is about one that exists already.
    #[must_use]
    pub fn configuration(&self) -> Option<&Id> {
        match self {
            Self::Rename { id, .. }
            | Self::Describe { id, .. }
            | Self::Delete { id }
            | Self::SetPriority { id, .. }
            | Self::Assign { id, .. }
            | Self::CreateAssignment { id, .. }
            | Self::DeleteAssignment { id, .. }
            | Self::Get { id }
            | Self::ListAssignments { id } => Some(id),
            Self::Create { .. } | Self::List | Self::ListExpanded => None,
        }
    }

    /// Whether it asks for no change.
    #[must_use]
    pub fn is_read(&self) -> bool {
        matches!(
            self,
            Self::Get { .. } | Self::ListAssignments { .. } | Self::List | Self::ListExpanded
        )
    }
}

/// What was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// A configuration: 200 or 201.
    Configuration(Configuration),
    /// Configurations, in the order in which they stood there.
    Configurations(Vec<Configuration>),
    /// Configurations with their assignments, in an order that says nothing.
    Expanded(Vec<(Configuration, Vec<Assignment>)>),
    /// The assignment that was created.
    Assignment(Assignment),
    /// Assignments, in the order in which they stood there.
    Assignments(Vec<Assignment>),
    /// 204.
    Done,
    /// 404.
    NotFound,
    /// 400.
    Refused,
}

impl Answer {
    /// Every configuration the answer shows.
    pub fn configurations(&self) -> impl Iterator<Item = &Configuration> {
        let (one, plain, expanded) = match self {
            Self::Configuration(one) => (Some(one), &[][..], &[][..]),
            Self::Configurations(all) => (None, &all[..], &[][..]),
            Self::Expanded(all) => (None, &[][..], &all[..]),
            _ => (None, &[][..], &[][..]),
        };
        let expanded = expanded.iter().map(|(configuration, _)| configuration);
        one.into_iter().chain(plain).chain(expanded)
    }
}

/// One request of one client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
    /// Who asked.
    pub client: usize,
    /// Which node was asked.
    pub node: usize,
    /// For what.
    pub request: Request,
    /// When it was sent, in nanoseconds of the test's own clock.
    pub invoked: u64,
    /// When the answer had been read, and the answer. None: it never came, so that the request may
    /// have taken effect at any time after it was sent, or not at all.
    pub returned: Option<(u64, Answer)>,
}

impl Operation {
    /// The answer, if one came.
    #[must_use]
    pub fn answer(&self) -> Option<&Answer> {
        self.returned.as_ref().map(|(_, answer)| answer)
    }

    /// When the operation was over; after all others when no answer came.
    #[must_use]
    pub fn end(&self) -> u64 {
        self.returned.as_ref().map_or(u64::MAX, |(end, _)| *end)
    }
}

/// All that was asked of one tenant that was empty at the beginning.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    /// The operations, in any order.
    pub operations: Vec<Operation>,
}

impl History {
    /// The ids that the server gave to the configurations that were created, by their marks, as
    /// far as any answer shows them.
    #[must_use]
    pub fn identities(&self) -> BTreeMap<u64, Id> {
        self.operations
            .iter()
            .filter_map(Operation::answer)
            .flat_map(Answer::configurations)
            .map(|configuration| (configuration.mark, Arc::clone(&configuration.id)))
            .collect()
    }
}
