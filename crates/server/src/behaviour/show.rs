//! The table of the switches as others see it: the answer of `GET /_muster/behaviour` and, in the
//! tests, the section "Switches" of `docs/behaviour.md`.

use serde::Serialize;

use super::{Behaviour, Profile, SWITCHES, Switch, SwitchValue};

/// What `GET /_muster/behaviour` answers with.
#[derive(Debug, Serialize)]
pub(crate) struct Shown {
    profile: &'static str,
    switches: Vec<ShownSwitch>,
}

#[derive(Debug, Serialize)]
struct ShownSwitch {
    name: &'static str,
    decides: &'static str,
    value: String,
    values: Vec<ShownValue>,
}

#[derive(Debug, Serialize)]
struct ShownValue {
    name: &'static str,
    means: &'static str,
    label: &'static str,
    sources: Vec<ShownSource>,
    /// The profiles that choose it.
    profiles: Vec<&'static str>,
}

#[derive(Debug, Serialize)]
struct ShownSource {
    title: &'static str,
    url: &'static str,
}

/// The profile, and what every switch is set to, can be set to and means.
pub(crate) fn shown(behaviour: &Behaviour) -> Shown {
    let switches = SWITCHES.iter().map(|switch| ShownSwitch {
        name: switch.name,
        decides: switch.decides,
        value: switch.setting(behaviour),
        values: switch
            .values
            .iter()
            .map(|value| shown_value(switch, value))
            .collect(),
    });
    Shown {
        profile: behaviour.profile.name(),
        switches: switches.collect(),
    }
}

fn shown_value(switch: &Switch, value: &SwitchValue) -> ShownValue {
    let chosen = |profile: &Profile| switch.value(&profile.behaviour()).name == value.name;
    ShownValue {
        name: value.name,
        means: value.means,
        label: value.label.name(),
        sources: value
            .sources
            .iter()
            .map(|&(title, url)| ShownSource { title, url })
            .collect(),
        profiles: Profile::ALL
            .iter()
            .filter(|profile| chosen(profile))
            .map(|profile| profile.name())
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Write;
    use std::path::Path;

    const BEGIN: &str = "<!-- The table of the switches writes this part. -->\n";
    const END: &str = "<!-- Here it ends. -->\n";
    const UPDATE: &str = "MUSTER_UPDATE_DOCUMENTS";

    /// The section, as the table has it. Each value is a row whose test has its name.
    fn section() -> String {
        let mut text =
            String::from("| Switch | Decides | `documented` | `observed` |\n|---|---|---|---|\n");
        for switch in SWITCHES {
            let [documented, observed] =
                Profile::ALL.map(|profile| switch.value(&profile.behaviour()).name);
            writeln!(
                text,
                "| `{}` | {} | `{documented}` | `{observed}` |",
                switch.name, switch.decides
            )
            .expect("a string takes everything");
        }
        text.push_str(
            "\n| Value | What Muster does | Label | Source | Test |\n|---|---|---|---|---|\n",
        );
        for switch in SWITCHES {
            for value in switch.values {
                let setting = format!("{}={}", switch.name, value.name);
                let sources: Vec<_> = value
                    .sources
                    .iter()
                    .map(|(title, url)| format!("[{title}]({url})"))
                    .collect();
                let sources = match sources.as_slice() {
                    [] => "Muster's own.".to_owned(),
                    sources => sources.join(", "),
                };
                writeln!(
                    text,
                    "| {setting} | {} | {} | {sources} | `{}` |",
                    value.means,
                    value.label.name(),
                    setting.replace(['-', '=', '/'], "_")
                )
                .expect("a string takes everything");
            }
        }
        text
    }

    #[test]
    fn the_section_of_the_switches_follows_from_the_table() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/behaviour.md");
        let document = std::fs::read_to_string(&path).expect("the document");
        let (before, rest) = document.split_once(BEGIN).expect("the beginning");
        let (found, after) = rest.split_once(END).expect("the end");
        let wanted = format!("\n{}\n", section());
        if std::env::var_os(UPDATE).is_some() {
            let document = format!("{before}{BEGIN}{wanted}{END}{after}");
            std::fs::write(&path, document).expect("a document that can be written");
        } else {
            assert!(
                found == wanted,
                "docs/behaviour.md does not follow from the table of the switches; run \
                 `{UPDATE}=1 cargo test -p muster-server --lib behaviour`"
            );
        }
    }

    #[test]
    fn what_is_shown_is_what_was_chosen() {
        let setting = "empty-success=200".parse().expect("a setting");
        let behaviour = Behaviour::new(Profile::Documented, &[setting]).expect("a behaviour");
        let shown = serde_json::to_value(shown(&behaviour)).expect("JSON");
        assert_eq!(shown["profile"], "documented");
        let switches = shown["switches"].as_array().expect("switches");
        assert_eq!(switches.len(), SWITCHES.len());
        assert_eq!(switches[0]["name"], "empty-success");
        assert_eq!(switches[0]["value"], "200");
        assert_eq!(switches[0]["values"][0]["profiles"][0], "documented");
        assert_eq!(switches[0]["values"][1]["label"], "reported");
        let url = switches[0]["values"][1]["sources"][0]["url"].as_str();
        assert!(url.is_some_and(|url| url.starts_with("https://github.com/almenscorner/")));
    }
}
