//! From names on the wire to Rust names. Every Rust name is decided here, once; two wire names
//! never share one.

use std::collections::BTreeSet;

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// Words Rust keeps for itself but allows as `r#word`.
const RAW: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Words that cannot even be raw.
const NEVER: &[&str] = &["self", "super", "crate", "_"];

/// Names of types and traits that generated code uses unqualified, beside [`TAKEN_NAMES`].
const TAKEN_TYPES: &[&str] = &[
    "BTreeSet",
    "Change",
    "Described",
    "Deserialize",
    "Serialize",
    "ToSchema",
    "From",
    "Into",
    "TryFrom",
    "Clone",
    "Copy",
    "Send",
    "Sync",
    "Document",
    "Operation",
    "Rejection",
    "RequestContext",
];

/// Names no variant has either.
const TAKEN_NAMES: &[&str] = &[
    "Self",
    "Option",
    "Some",
    "None",
    "String",
    "Vec",
    "Box",
    "Result",
    "Ok",
    "Err",
    "Value",
    "Uuid",
    "DateTimeOffset",
    "Map",
    "Failure",
    "Service",
    "Error",
    "BTreeMap",
    "Default",
];

/// A Rust name space: hands out each name once.
#[derive(Debug, Default)]
pub struct Scope {
    taken: BTreeSet<String>,
}

impl Scope {
    /// A name space for types, in which what generated code itself names is taken.
    #[must_use]
    pub fn of_types() -> Self {
        Self {
            taken: TAKEN_NAMES
                .iter()
                .chain(TAKEN_TYPES)
                .map(|name| (*name).to_owned())
                .collect(),
        }
    }

    /// A name space for the variants of an enum.
    #[must_use]
    pub fn of_variants() -> Self {
        Self {
            taken: TAKEN_NAMES.iter().map(|name| (*name).to_owned()).collect(),
        }
    }

    /// A name space in which these names are taken.
    #[must_use]
    pub fn without(names: &[&str]) -> Self {
        Self {
            taken: names.iter().map(|name| (*name).to_owned()).collect(),
        }
    }

    /// The name itself when it is free, else with the lowest number that makes it so.
    pub fn claim(&mut self, name: String) -> String {
        if self.taken.insert(name.clone()) {
            return name;
        }
        let mut number = 2_usize;
        loop {
            let numbered = format!("{name}{number}");
            if self.taken.insert(numbered.clone()) {
                return numbered;
            }
            number += 1;
        }
    }
}

/// Keeps letters and digits and turns everything else into word boundaries.
fn words(wire: &str) -> String {
    let words: String = wire
        .chars()
        .map(|letter| {
            if letter.is_ascii_alphanumeric() {
                letter
            } else {
                ' '
            }
        })
        .collect();
    words.trim().to_owned()
}

fn starting_with_a_letter(name: String, prefix: &str) -> String {
    match name.chars().next() {
        None => format!("{prefix}unnamed"),
        Some(first) if first.is_ascii_digit() => format!("{prefix}{name}"),
        Some(_) => name,
    }
}

/// `device limit` to `DeviceLimit`: types and enum variants.
#[must_use]
pub fn upper_camel(wire: &str) -> String {
    let name = starting_with_a_letter(words(wire).to_upper_camel_case(), "N");
    if name == "Nunnamed" {
        "Unnamed".to_owned()
    } else {
        name
    }
}

/// `deviceLimit` to `device_limit`: fields, functions and modules, as Rust writes them.
#[must_use]
pub fn snake(wire: &str) -> String {
    let name = starting_with_a_letter(words(wire).to_snake_case(), "n_");
    if NEVER.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

/// `deviceLimit` to `DEVICE_LIMIT`: statics.
#[must_use]
pub fn shouting(wire: &str) -> String {
    starting_with_a_letter(words(wire).to_shouty_snake_case(), "N_")
}

/// Whether Rust keeps a word for itself.
#[must_use]
pub fn is_keyword(word: &str) -> bool {
    RAW.contains(&word) || NEVER.contains(&word)
}

/// The identifier for a name, raw where Rust wants it so.
#[must_use]
pub fn identifier(name: &str) -> proc_macro2::Ident {
    let span = proc_macro2::Span::call_site();
    if RAW.contains(&name) {
        proc_macro2::Ident::new_raw(name, span)
    } else {
        proc_macro2::Ident::new(name, span)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_obstacle_course_of_names() {
        for (wire, expected_snake, expected_camel) in [
            ("@odata.type", "odata_type", "OdataType"),
            ("type", "type", "Type"),
            ("self", "self_", "Self"),
            ("a.b", "a_b", "AB"),
            ("$ref", "ref", "Ref"),
            ("request-id", "request_id", "RequestId"),
            ("10things", "n_10things", "N10things"),
            ("", "n_unnamed", "Unnamed"),
            ("***", "n_unnamed", "Unnamed"),
            ("macOSRestriction", "mac_os_restriction", "MacOsRestriction"),
        ] {
            assert_eq!(
                (snake(wire).as_str(), upper_camel(wire).as_str()),
                (expected_snake, expected_camel),
                "{wire}"
            );
        }
        assert_eq!(identifier("type").to_string(), "r#type");
    }

    #[test]
    fn names_that_differ_in_case_alone_stay_apart() {
        let mut scope = Scope::default();
        let names = ["userId", "UserID", "user_id"].map(|wire| scope.claim(snake(wire)));
        assert_eq!(names, ["user_id", "user_id2", "user_id3"]);
        assert_eq!(Scope::of_types().claim(upper_camel("self")), "Self2");
    }
}
