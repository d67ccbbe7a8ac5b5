//! Which configurations apply to a user, and why.
//!
//! Owns the contest between the configurations of one priority list. It must never ask again
//! whom a configuration reaches; that is for targeting.

use crate::configuration::Configuration;
use crate::kind::{Kind, PriorityList};
use crate::refusal::Refusal;
use crate::targeting::{Candidate, Match};
use crate::tenant::Tenant;
use muster_model::EnrollmentRestrictionPlatformType as Platform;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// A configuration that applies to a user.
#[derive(Clone, Debug, PartialEq)]
pub struct Effective<'a> {
    /// What the configuration is about.
    pub kind: Kind,
    /// The platform it is about, when it is a restriction of a single platform.
    pub platform: Option<Platform>,
    /// The configuration.
    pub configuration: &'a Configuration,
    /// Why it applies and no other of its list does.
    pub explanation: Explanation<'a>,
}

/// Why a configuration applies.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation<'a> {
    /// What decided.
    pub reason: Reason,
    /// The assignments that give the user the configuration.
    pub matches: Vec<Match<'a>>,
    /// Others of the list that reach the user too, the strongest first. The built-in one, which
    /// is behind them all, is not named.
    pub outranked: Vec<Candidate<'a>>,
    /// Others of the list that would reach the user if no assignment excluded the user.
    ///
    /// Where a restriction of a single platform is all there is for its platform, it is named
    /// with the built-in platform restrictions, which apply instead.
    pub excluded: Vec<Candidate<'a>>,
}

/// What decided that a configuration applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Reason {
    /// It alone reaches the user.
    OnlyOne,
    /// Of those that reach the user, it has the lowest priority value.
    LowestPriority,
    /// No other reaches the user, and it is built in. For the built-in platform restrictions:
    /// they apply to every platform that no restriction of its own reaches the user for.
    BuiltIn,
}

impl Tenant {
    /// The configurations that apply to a user: of each priority list the one with the lowest
    /// priority among those that reach the user, or else the built-in one, if the kind has one.
    /// In the order of the kinds' declaration, and of the platforms' within it.
    ///
    /// "Users are subject only to the configuration with the lowest priority value":
    /// <https://learn.microsoft.com/graph/api/resources/intune-shared-deviceenrollmentconfiguration>.
    ///
    /// # Errors
    ///
    /// [`Refusal::UserNotFound`].
    pub fn effective(&self, user: Uuid) -> Result<Vec<Effective<'_>>, Refusal> {
        let mut contests: BTreeMap<PriorityList, Contest<'_>> = BTreeMap::new();
        for candidate in self.candidates(user)?.into_values() {
            let list = candidate.configuration.priority_list();
            contests.entry(list).or_default().enter(candidate);
        }
        let mut effective = Vec::new();
        let mut without_winner = Vec::new();
        for (list, contest) in contests {
            match contest.decide(list) {
                Ok(decided) => effective.push(decided),
                Err(excluded) if list.kind == Kind::SinglePlatformRestriction => {
                    without_winner.extend(excluded);
                }
                Err(_) => {}
            }
        }
        let instead = effective
            .iter_mut()
            .find(|decided| decided.kind == Kind::PlatformRestrictions);
        if let Some(instead) = instead {
            instead.explanation.excluded.extend(without_winner);
        }
        Ok(effective)
    }
}

/// The candidates of one priority list.
#[derive(Default)]
struct Contest<'a> {
    built_in: Option<Candidate<'a>>,
    reaching: Vec<Candidate<'a>>,
    excluded: Vec<Candidate<'a>>,
}

impl<'a> Contest<'a> {
    fn enter(&mut self, candidate: Candidate<'a>) {
        if candidate.configuration.is_default() {
            self.built_in = Some(candidate);
        } else if candidate.exclusions.is_empty() {
            self.reaching.push(candidate);
        } else {
            self.excluded.push(candidate);
        }
    }

    /// The winner, or those that were excluded when there is none.
    fn decide(mut self, list: PriorityList) -> Result<Effective<'a>, Vec<Candidate<'a>>> {
        let by_priority = |candidate: &Candidate<'_>| candidate.configuration.priority();
        self.reaching.sort_by_key(by_priority);
        self.excluded.sort_by_key(by_priority);
        let mut reaching = self.reaching.into_iter();
        let (winner, reason) = match (reaching.next(), self.built_in) {
            (Some(winner), _) if reaching.len() == 0 => (winner, Reason::OnlyOne),
            (Some(winner), _) => (winner, Reason::LowestPriority),
            (None, Some(built_in)) => (built_in, Reason::BuiltIn),
            (None, None) => return Err(self.excluded),
        };
        Ok(Effective {
            kind: list.kind,
            platform: list.platform,
            configuration: winner.configuration,
            explanation: Explanation {
                reason,
                matches: winner.matches,
                outranked: reaching.collect(),
                excluded: self.excluded,
            },
        })
    }
}
