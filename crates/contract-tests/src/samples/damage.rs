//! Damage at random places of a value. It knows no schema.

use muster_contract::node::pointer_token;
use serde_json::{Map, Value, json};

use crate::chance::Chance;

/// Damages a value at one to three places.
pub(super) fn damage(value: &mut Value, chance: &mut Chance) {
    for _ in 0..=chance.below(3) {
        let mut places = Vec::new();
        list_places(value, String::new(), &mut places);
        let Some(place) = chance.pick(&places).cloned() else {
            return;
        };
        damage_at(value, &place, chance);
    }
}

fn list_places(value: &Value, at: String, places: &mut Vec<String>) {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                list_places(item, format!("{at}/{index}"), places);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                list_places(member, format!("{at}/{}", pointer_token(name)), places);
            }
        }
        _ => {}
    }
    places.push(at);
}

fn damage_at(value: &mut Value, place: &str, chance: &mut Chance) {
    let Some(target) = value.pointer_mut(place) else {
        return;
    };
    let others = [
        json!(null),
        json!(false),
        json!(-1),
        json!(2.5),
        json!("zz"),
        json!([]),
        json!({}),
    ];
    match (chance.below(4), target) {
        (0, Value::Object(members)) if !members.is_empty() => {
            take(members, chance);
        }
        (1, Value::Object(members)) => {
            members.insert("surplus".to_owned(), json!(1));
        }
        (2, Value::Object(members)) if !members.is_empty() => {
            if let Some((name, value)) = take(members, chance) {
                members.insert(format!("{name} "), value);
            }
        }
        (0, Value::Array(items)) if !items.is_empty() => {
            items.remove(chance.below(items.len()));
        }
        (1 | 2, Value::Array(items)) if !items.is_empty() => {
            items.push(items[chance.below(items.len())].clone());
        }
        (0, Value::String(text)) => text.push('x'),
        (1, Value::String(text)) => *text = text.to_uppercase(),
        (2, Value::String(text)) => *text = format!(" {text}"),
        (0, Value::Bool(flag)) => *flag = !*flag,
        (0 | 1, Value::Number(number)) => {
            let float = number.as_f64().unwrap_or_default();
            *number = serde_json::Number::from_f64(float * 1.5 + 0.5).unwrap_or(0.into());
        }
        (_, target) => {
            if let Some(other) = chance.pick(&others) {
                *target = other.clone();
            }
        }
    }
}

/// Takes a member out.
fn take(members: &mut Map<String, Value>, chance: &mut Chance) -> Option<(String, Value)> {
    let name = members.keys().nth(chance.below(members.len()))?.clone();
    members.shift_remove_entry(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn damage_is_the_same_every_time() {
        let damaged = || {
            let mut chance = Chance::new(3);
            let mut value = json!({"a": [1, {"b": "c"}], "d": true});
            (0..20)
                .map(|_| {
                    damage(&mut value, &mut chance);
                    value.to_string()
                })
                .collect::<Vec<_>>()
        };
        assert_eq!(damaged(), damaged());
    }
}
