//! What the `muster` program refuses to start with. It is the real program, which ends by itself:
//! the address it is told to listen on is none of this machine's.

use std::process::{Command, Output};

fn serve(arguments: &[&str], variables: &[(&str, &str)]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_muster"))
        .args(["serve", "--listen", "192.0.2.1:0"])
        .args(arguments)
        .env_remove("MUSTER_PROFILE")
        .env_remove("MUSTER_SWITCH")
        .envs(variables.iter().copied())
        .output()
        .expect("the program")
}

/// What it says when it does not start.
fn refusal(arguments: &[&str], variables: &[(&str, &str)]) -> String {
    let output = serve(arguments, variables);
    assert!(!output.status.success());
    String::from_utf8(output.stderr).expect("a text")
}

#[test]
fn a_switch_that_does_not_exist_is_refused_at_start() {
    let variable = ("MUSTER_SWITCH", "error-form=intune,empty-sucess=200");
    for text in [
        refusal(&["--switch", "empty-sucess=200"], &[]),
        refusal(&[], &[variable]),
    ] {
        for part in [
            "there is no switch 'empty-sucess'",
            "did you mean 'empty-success'?",
            "'error-form'",
        ] {
            assert!(text.contains(part), "{text}");
        }
    }
}

/// Its address is what it refuses then.
#[test]
fn a_variable_that_is_set_to_nothing_sets_no_switch() {
    for variable in ["", ",", "error-form=intune,"] {
        let text = refusal(&[], &[("MUSTER_SWITCH", variable)]);
        assert!(text.contains("cannot listen on"), "{variable}: {text}");
    }
}

#[test]
fn a_value_that_a_switch_cannot_have_is_refused_at_start() {
    let text = refusal(&["--switch", "empty-success=201"], &[]);
    let sentence = "the switch 'empty-success' cannot be '201'";
    assert!(text.contains(sentence), "{text}");
    assert!(text.contains("use '204', '200'"), "{text}");
    let text = refusal(&["--profile", "observd"], &[]);
    assert!(text.contains("use 'documented' or 'observed'"), "{text}");
    let twice = [
        "--switch",
        "empty-success=200",
        "--switch",
        "empty-success=204",
    ];
    let text = refusal(&twice, &[]);
    assert!(
        text.contains("the switch 'empty-success' is set twice"),
        "{text}"
    );
}

#[test]
fn a_known_switch_is_no_reason_not_to_start() {
    let arguments = ["--profile", "observed", "--switch", "empty-success=204"];
    let text = refusal(&arguments, &[]);
    assert!(text.contains("cannot listen on 192.0.2.1:0"), "{text}");
}
