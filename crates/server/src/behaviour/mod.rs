//! Which of two behaviours the server shows where Microsoft's documentation and the observed
//! service differ, or where a test may want something out of its way. One table, in `table`, says
//! what there is; this module owns how it is chosen from.

mod quota;
mod show;
mod table;

use std::fmt;
use std::str::FromStr;

use muster_enrollment::Rules;
use muster_model_runtime::{ReadOnly, Reading, Spelling, Undeclared, Untyped, suggest};

use crate::throttling::{INTUNE_ENROLLMENT, Limit};
pub use quota::Quota;
pub(crate) use show::shown;
use table::Choice;
pub use table::{
    AppOnlyWrites, AssignmentTypes, AssignmentWrites, Behaviour, EmptySuccess, EnumMembers,
    ErrorForm, FilterFunctions, PlatformFilter, PolicyLimits, ReadOnlyMembers, SWITCHES,
    SettingsAtCreation, Throttling, UndeclaredMembers, UnknownEnumMembers, UntypedBodies,
};

/// A set of choices to begin with, one for every switch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// What Microsoft's documentation says.
    Documented,
    /// What the service was seen to do.
    Observed,
}

impl Profile {
    /// Both, the default first.
    pub const ALL: [Self; 2] = [Self::Documented, Self::Observed];

    /// How it is written.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Observed => "observed",
        }
    }

    /// What it chooses.
    #[must_use]
    pub fn behaviour(self) -> Behaviour {
        match self {
            Self::Documented => Behaviour::DOCUMENTED,
            Self::Observed => Behaviour::OBSERVED,
        }
    }
}

impl fmt::Display for Profile {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

impl FromStr for Profile {
    type Err = BehaviourFault;

    fn from_str(text: &str) -> Result<Self, BehaviourFault> {
        let named = Self::ALL.into_iter().find(|profile| profile.name() == text);
        named.ok_or_else(|| BehaviourFault::UnknownProfile {
            name: text.to_owned(),
        })
    }
}

/// One difference that can be served either way.
#[derive(Debug)]
pub struct Switch {
    /// Its name.
    pub name: &'static str,
    /// What it decides.
    pub decides: &'static str,
    /// What it can be set to.
    pub values: &'static [SwitchValue],
}

impl Switch {
    /// The switch of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        SWITCHES.iter().find(|switch| switch.name == name)
    }

    /// What it is set to.
    #[must_use]
    pub fn value(&self, behaviour: &Behaviour) -> &'static SwitchValue {
        let mut values = self.values.iter();
        let holds = values.find(|value| (value.written)(behaviour).is_some());
        // One of them always holds: each is a variant, and all variants are listed.
        holds.unwrap_or(&self.values[0])
    }

    /// What it is set to, as it is written to set it.
    #[must_use]
    pub fn setting(&self, behaviour: &Behaviour) -> String {
        let mut written = self
            .values
            .iter()
            .filter_map(|value| (value.written)(behaviour));
        written.next().unwrap_or_default()
    }
}

/// One value of a [`Switch`].
#[derive(Debug)]
pub struct SwitchValue {
    /// Its name, or the form of many values.
    pub name: &'static str,
    /// A value of that form; the name when it is one.
    pub example: &'static str,
    /// What the server then does.
    pub means: &'static str,
    /// Where that comes from.
    pub label: Label,
    /// Where that can be read: titles and addresses.
    pub sources: &'static [(&'static str, &'static str)],
    read: fn(&str) -> Option<Result<Choice, String>>,
    written: fn(&Behaviour) -> Option<String>,
}

/// Where a behaviour comes from, as in `docs/behaviour.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// Microsoft's documentation says so.
    Documented,
    /// A request and its answer from the real service shows it.
    Captured,
    /// Somebody who uses the service says so, or depends on it.
    Reported,
    /// Nothing public says.
    DecidedHere,
}

impl Label {
    /// How it is written.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Captured => "captured",
            Self::Reported => "reported",
            Self::DecidedHere => "decided here",
        }
    }
}

/// A switch and the value it is to have, written `name=value`.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    switch: &'static Switch,
    choice: Choice,
}

impl FromStr for Setting {
    type Err = BehaviourFault;

    fn from_str(text: &str) -> Result<Self, BehaviourFault> {
        let Some((name, value)) = text.split_once('=') else {
            return Err(BehaviourFault::NotASetting {
                text: text.to_owned(),
            });
        };
        let Some(switch) = Switch::named(name.trim()) else {
            return Err(BehaviourFault::UnknownSwitch {
                name: name.trim().to_owned(),
            });
        };
        let value = value.trim();
        match switch.values.iter().find_map(|known| (known.read)(value)) {
            Some(Ok(choice)) => Ok(Self { switch, choice }),
            Some(Err(reason)) => Err(BehaviourFault::Malformed {
                switch,
                value: value.to_owned(),
                reason,
            }),
            None => Err(BehaviourFault::UnknownValue {
                switch,
                value: value.to_owned(),
            }),
        }
    }
}

impl Behaviour {
    /// A profile, and what is different from it.
    ///
    /// # Errors
    /// A switch is set twice.
    pub fn new(profile: Profile, settings: &[Setting]) -> Result<Self, BehaviourFault> {
        let mut behaviour = profile.behaviour();
        for (index, setting) in settings.iter().enumerate() {
            let name = setting.switch.name;
            if settings[..index]
                .iter()
                .any(|other| other.switch.name == name)
            {
                return Err(BehaviourFault::SetTwice { name });
            }
            setting.choice.apply(&mut behaviour);
        }
        Ok(behaviour)
    }
}

impl Behaviour {
    /// What of it the core decides.
    #[must_use]
    pub fn rules(&self) -> Rules {
        Rules {
            enforce_policy_limits: self.policy_limits == PolicyLimits::Enforced,
            rewrite_at_creation: self.settings_at_creation == SettingsAtCreation::Rewritten,
        }
    }

    /// How many requests it lets through.
    pub(crate) fn limits(&self) -> Vec<Limit> {
        match self.throttling {
            Throttling::Off => Vec::new(),
            Throttling::Documented => INTUNE_ENROLLMENT.to_vec(),
            Throttling::Own(quota) => vec![Limit {
                quota,
                only_writes: false,
                by_application: false,
            }],
        }
    }

    /// What of it the reading of bodies decides.
    #[must_use]
    pub fn reading(&self) -> Reading {
        Reading {
            undeclared: match self.undeclared_members {
                UndeclaredMembers::Refused => Undeclared::Refused,
                UndeclaredMembers::Ignored => Undeclared::Ignored,
            },
            read_only: match self.read_only_members {
                ReadOnlyMembers::Ignored => ReadOnly::Ignored,
                ReadOnlyMembers::Refused => ReadOnly::Refused,
            },
            untyped: match self.untyped_bodies {
                UntypedBodies::Refused => Untyped::Refused,
                UntypedBodies::Deduced => Untyped::Deduced,
            },
            spelling: match self.enum_members {
                EnumMembers::Exact => Spelling::Exact,
                EnumMembers::AnyCase => Spelling::AnyCase,
            },
            root_type: None,
        }
    }
}

impl Default for Behaviour {
    fn default() -> Self {
        Self::DOCUMENTED
    }
}

/// Why a behaviour cannot be chosen.
#[derive(Clone, Debug, thiserror::Error)]
pub enum BehaviourFault {
    /// No profile has the name.
    #[error("there is no profile '{name}'; use 'documented' or 'observed'")]
    UnknownProfile {
        /// The name.
        name: String,
    },
    /// There is no `=`.
    #[error("'{text}' sets no switch; write NAME=VALUE, such as '{}={}'", SWITCHES[0].name, SWITCHES[0].values[0].name)]
    NotASetting {
        /// What was written.
        text: String,
    },
    /// No switch has the name.
    #[error(
        "there is no switch '{name}'{}; there are {}",
        near(name, names()),
        list(names())
    )]
    UnknownSwitch {
        /// The name.
        name: String,
    },
    /// The switch has no such value.
    #[error(
        "the switch '{}' cannot be '{value}'{}; use {}",
        switch.name,
        near(value, switch.values.iter().map(|value| value.name)),
        choices(switch)
    )]
    UnknownValue {
        /// The switch.
        switch: &'static Switch,
        /// The value.
        value: String,
    },
    /// The value has the form of one and is none.
    #[error(
        "the switch '{}' cannot be '{value}': {reason}; use {}",
        switch.name,
        choices(switch)
    )]
    Malformed {
        /// The switch.
        switch: &'static Switch,
        /// The value.
        value: String,
        /// Why it is none.
        reason: String,
    },
    /// A switch is set more than once.
    #[error("the switch '{name}' is set twice; set it once")]
    SetTwice {
        /// The switch.
        name: &'static str,
    },
}

fn names() -> impl Iterator<Item = &'static str> + Clone {
    SWITCHES.iter().map(|switch| switch.name)
}

fn choices(switch: &Switch) -> String {
    let choices = switch.values.iter().map(|value| match value.example {
        name if name == value.name => format!("'{name}'"),
        example => format!("'{}' such as '{example}'", value.name),
    });
    choices.collect::<Vec<_>>().join(", ")
}

fn near(name: &str, known: impl Iterator<Item = &'static str> + Clone) -> String {
    suggest(name, known).map_or_else(String::new, |near| format!(" (did you mean '{near}'?)"))
}

fn list(names: impl Iterator<Item = &'static str>) -> String {
    let quoted: Vec<_> = names.map(|name| format!("'{name}'")).collect();
    quoted.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(text: &str) -> String {
        let setting: Result<Setting, _> = text.parse();
        setting.expect_err("a fault").to_string()
    }

    #[test]
    fn what_is_not_known_is_named_with_what_is() {
        let sentence = fault("empty-sucess=200");
        let beginning = "there is no switch 'empty-sucess' (did you mean 'empty-success'?); \
                         there are 'empty-success', 'assignment-writes', ";
        assert!(sentence.starts_with(beginning), "{sentence}");
        assert_eq!(
            fault("error-form=intun"),
            "the switch 'error-form' cannot be 'intun' (did you mean 'intune'?); \
             use 'graph', 'intune'"
        );
        assert_eq!(
            fault("empty-success"),
            "'empty-success' sets no switch; write NAME=VALUE, such as 'empty-success=204'"
        );
        let profile: Result<Profile, _> = "observd".parse();
        assert_eq!(
            profile.expect_err("a fault").to_string(),
            "there is no profile 'observd'; use 'documented' or 'observed'"
        );
    }

    #[test]
    fn a_form_of_many_values_is_read_and_shown_as_it_is() {
        let setting: Setting = "throttling=7/500ms".parse().expect("a setting");
        let behaviour = Behaviour::new(Profile::Observed, &[setting]).expect("a behaviour");
        let switch = Switch::named("throttling").expect("a switch");
        assert_eq!(switch.setting(&behaviour), "7/500ms");
        assert_eq!(switch.value(&behaviour).name, "requests/time");
        assert_eq!(
            fault("throttling=0/20s"),
            "the switch 'throttling' cannot be '0/20s': the requests have to be a number from 1 \
             on; use 'off', 'documented', 'requests/time' such as '5/20s'"
        );
        assert_eq!(
            fault("throttling=on"),
            "the switch 'throttling' cannot be 'on'; \
             use 'off', 'documented', 'requests/time' such as '5/20s'"
        );
    }

    #[test]
    fn a_switch_is_set_once() {
        let once: Setting = "empty-success=200".parse().expect("a setting");
        let behaviour = Behaviour::new(Profile::Documented, &[once]).expect("a behaviour");
        assert_eq!(behaviour.empty_success, EmptySuccess::Ok);
        assert_eq!(behaviour.error_form, ErrorForm::Graph);
        let twice = Behaviour::new(Profile::Observed, &[once, once]);
        assert_eq!(
            twice.expect_err("a fault").to_string(),
            "the switch 'empty-success' is set twice; set it once"
        );
    }

    #[test]
    fn every_value_of_every_switch_can_be_chosen_and_is_then_shown() {
        for switch in SWITCHES {
            assert!(switch.values.len() > 1, "{}", switch.name);
            for value in switch.values {
                assert!(!value.means.is_empty());
                assert!(!value.sources.is_empty() || value.label == Label::DecidedHere);
                for profile in Profile::ALL {
                    let setting = format!("{}={}", switch.name, value.example);
                    let setting: Setting = setting.parse().expect("a setting");
                    let chosen = Behaviour::new(profile, &[setting]).expect("a behaviour");
                    assert_eq!(switch.value(&chosen).name, value.name, "{}", switch.name);
                    assert_eq!(switch.setting(&chosen), value.example);
                    let others = SWITCHES.iter().filter(|other| other.name != switch.name);
                    for other in others {
                        let unset = other.value(&profile.behaviour());
                        assert_eq!(other.value(&chosen).name, unset.name, "{}", other.name);
                    }
                }
            }
        }
    }
}
