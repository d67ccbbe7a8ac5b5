//! Enumerations as expressions see them.
//!
//! Owns the reading of members. Members are read in any case, because clients
//! of Graph write `'WindowsRestore'` and `'windowsRestore'` alike; strings
//! elsewhere are compared exactly.

use super::{local_name, qualified};
use muster_model_runtime::Versions;

/// An enumeration of the schema tables.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Enumeration {
    /// Its name; none when a property declares it in place.
    pub(crate) name: Option<&'static str>,
    pub(crate) members: &'static [&'static str],
    pub(crate) restricted: &'static [(&'static str, Versions)],
    /// Whether a value is a set of members.
    pub(crate) flags: bool,
}

/// A value of an enumeration.
///
/// Members are ordered as they are declared, which is the order of their
/// numbers in Graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Members {
    /// The index of a member.
    One(usize),
    /// A set of members, a bit for each but the first, which is the empty set.
    Set(u128),
}

/// The number of a flag by its index: the first is no bit, as `none` of Graph's
/// flags, whose value in `$metadata` is 0.
fn bit(index: usize) -> Option<u128> {
    let Some(bit) = index.checked_sub(1) else {
        return Some(0);
    };
    1_u128.checked_shl(u32::try_from(bit).ok()?)
}

impl Enumeration {
    /// What a text stands for, if all its members exist.
    pub(crate) fn read(&self, text: &str) -> Option<Members> {
        if !self.flags {
            return self.index(text).map(Members::One);
        }
        let mut set = 0;
        for member in text.split(',').map(str::trim) {
            set |= bit(self.index(member)?)?;
        }
        Some(Members::Set(set))
    }

    /// What a text stands for, if all its members exist in the version.
    pub(crate) fn read_in(&self, version: &str, text: &str) -> Option<Members> {
        let mut written = text
            .split(',')
            .filter_map(|member| self.index(member.trim()));
        let is_lacking = |index: usize| {
            self.members
                .get(index)
                .is_some_and(|member| !self.has(version, member))
        };
        self.read(text).filter(|_| !written.any(is_lacking))
    }

    /// The members that the version has.
    pub(crate) fn names_in(&self, version: &str) -> Vec<String> {
        let names = self
            .members
            .iter()
            .filter(|member| self.has(version, member));
        names.map(|member| (*member).to_owned()).collect()
    }

    /// The value as it stands in JSON.
    pub(crate) fn write(&self, value: Members) -> String {
        match value {
            Members::One(index) => self
                .members
                .get(index)
                .copied()
                .unwrap_or_default()
                .to_owned(),
            Members::Set(0) => self.write(Members::One(0)),
            Members::Set(set) => {
                let is_in = |index: usize| bit(index).is_some_and(|bit| set & bit != 0);
                let members = self.members.iter().enumerate();
                let members = members.filter(|(index, _)| is_in(*index));
                members
                    .map(|(_, member)| *member)
                    .collect::<Vec<_>>()
                    .join(",")
            }
        }
    }

    /// Whether the two are the same enumeration.
    pub(crate) fn is(&self, other: &Self) -> bool {
        self.members == other.members && self.flags == other.flags
    }

    /// Whether a client may call it so.
    pub(crate) fn is_called(&self, name: &str) -> bool {
        self.name
            .is_none_or(|own| own.eq_ignore_ascii_case(local_name(name)))
    }

    /// Its name in messages.
    pub(crate) fn described(&self) -> String {
        match self.name {
            Some(name) => qualified(name),
            None => "the enumeration".to_owned(),
        }
    }

    fn has(&self, version: &str, member: &str) -> bool {
        self.restricted
            .iter()
            .find(|(restricted, _)| *restricted == member)
            .is_none_or(|(_, versions)| versions.include(version))
    }

    fn index(&self, text: &str) -> Option<usize> {
        self.members
            .iter()
            .position(|member| member.eq_ignore_ascii_case(text))
    }
}
