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
    /// Others of the list that would reach the user if no assignment excluded the user, the
    /// strongest first.
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

#[cfg(test)]
mod tests {
    use super::Reason;
    use crate::testing::{
        World, all_users, assign, comanagement, in_group, limit, not_in_group, notification, page,
        restriction, set_priority,
    };
    use crate::{ConfigurationId, Kind, Member};
    use muster_model::EnrollmentRestrictionPlatformType as Platform;

    #[test]
    fn lowest_priority_applies() {
        let mut world = World::new();
        let user = world.user(1, true);
        let group = world.group(1, [Member::User(user)]);
        let strong = world.assigned(limit(3), [in_group(group)]);
        let weak = world.assigned(limit(4), [all_users()]);
        let [effective] = &world.effective(user, Kind::Limit)[..] else {
            panic!("one limit")
        };
        assert_eq!(effective.configuration.id(), &strong);
        assert_eq!(effective.explanation.reason, Reason::LowestPriority);
        assert_eq!(effective.explanation.matches[0].path, [group]);
        let outranked = &effective.explanation.outranked;
        assert_eq!(outranked.len(), 1);
        assert_eq!(outranked[0].configuration.id(), &weak);
        assert!(outranked[0].matches[0].path.is_empty());

        world.done(set_priority(&weak, 1));
        assert_eq!(world.winner(user, Kind::Limit), weak);
    }

    #[test]
    fn the_outranked_are_named_strongest_first() {
        let mut world = World::new();
        let user = world.user(1, true);
        let [first, second, third] = [3, 4, 5].map(|all| world.assigned(limit(all), [all_users()]));
        // The order of their numbers is not that of their creation.
        world.done(set_priority(&second, 3));
        let effective = world.effective(user, Kind::Limit);
        assert_eq!(effective[0].configuration.id(), &first);
        let outranked = effective[0].explanation.outranked.iter();
        let outranked: Vec<_> = outranked.map(|all| all.configuration.id()).collect();
        assert_eq!(outranked, [&third, &second]);

        // So are those that an exclusion keeps from the user.
        let group = world.group(1, [Member::User(user)]);
        for id in [&second, &third] {
            world.done(assign(id, [all_users(), not_in_group(group)]));
        }
        let effective = world.effective(user, Kind::Limit);
        let excluded = effective[0].explanation.excluded.iter();
        let excluded: Vec<_> = excluded.map(|all| all.configuration.id()).collect();
        assert_eq!(excluded, [&third, &second]);
    }

    #[test]
    fn built_in_applies_when_no_other_does() {
        let mut world = World::new();
        let user = world.user(1, true);
        let group = world.group(1, [Member::User(user)]);
        let excluded = world.assigned(limit(3), [all_users(), not_in_group(group)]);
        let [effective] = &world.effective(user, Kind::Limit)[..] else {
            panic!("one limit")
        };
        assert!(effective.configuration.is_default());
        assert_eq!(effective.explanation.reason, Reason::BuiltIn);
        assert_eq!(effective.explanation.matches.len(), 1);
        let named = &effective.explanation.excluded;
        assert_eq!(named[0].configuration.id(), &excluded);
        assert_eq!(named[0].exclusions[0].path, [group]);

        let other = world.assigned(limit(4), [all_users()]);
        let [effective] = &world.effective(user, Kind::Limit)[..] else {
            panic!("one limit")
        };
        assert_eq!(effective.configuration.id(), &other);
        assert_eq!(effective.explanation.reason, Reason::OnlyOne);
        assert_eq!(effective.explanation.excluded.len(), 1);
    }

    #[test]
    fn platform_restrictions_apply_per_platform() {
        let mut world = World::new();
        let user = world.user(1, true);
        let group = world.group(1, [Member::User(user)]);
        let ios = world.assigned(restriction(Platform::Ios), [all_users()]);
        let windows = world.assigned(restriction(Platform::Windows), [all_users()]);
        world.assigned(restriction(Platform::Windows), [all_users()]);
        let targets = [all_users(), not_in_group(group)];
        let mac = world.assigned(restriction(Platform::Mac), targets);
        let winners: Vec<(_, ConfigurationId)> = world
            .effective(user, Kind::SinglePlatformRestriction)
            .into_iter()
            .map(|effective| (effective.platform, effective.configuration.id().clone()))
            .collect();
        let expected = [
            (Some(Platform::Ios), ios),
            (Some(Platform::Windows), windows),
        ];
        assert_eq!(winners, expected);
        // The built-in one stays, for the platforms without a restriction of their own.
        let [rest] = &world.effective(user, Kind::PlatformRestrictions)[..] else {
            panic!("the built-in one")
        };
        assert_eq!(rest.explanation.reason, Reason::BuiltIn);
        assert_eq!(rest.explanation.excluded[0].configuration.id(), &mac);
    }

    #[test]
    fn kinds_without_a_built_in_apply_only_when_assigned() {
        let mut world = World::new();
        let user = world.user(1, true);
        let kinds = |world: &World| -> Vec<Kind> {
            let effective = world.tenant.effective(user).expect("a user");
            effective.iter().map(|effective| effective.kind).collect()
        };
        let built_in = [
            Kind::Limit,
            Kind::PlatformRestrictions,
            Kind::WindowsHelloForBusiness,
            Kind::Windows10EnrollmentCompletionPage,
            Kind::WindowsRestore,
        ];
        assert_eq!(kinds(&world), built_in);
        world.assigned(comanagement(), [all_users()]);
        world.assigned(notification(), [all_users()]);
        world.assigned(page(), [all_users()]);
        let mut all = Kind::ALL.to_vec();
        all.retain(|kind| *kind != Kind::SinglePlatformRestriction);
        all.sort();
        assert_eq!(kinds(&world), all);
    }
}
