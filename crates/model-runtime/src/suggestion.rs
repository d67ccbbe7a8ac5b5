//! The guess at which declared name a mistyped one was meant to be.
//!
//! Owns the measure of likeness between names. It must never decide whether a
//! name is valid.

/// The most edits that still count as a typing slip.
const MAXIMUM_DISTANCE: usize = 2;

/// The known name closest to the mistyped one: the one that differs in case
/// only, else the first with the fewest single-character edits, at most two
/// and never more than half of the name, for otherwise any short name would
/// resemble any other.
pub fn suggest(
    mistyped: &str,
    known: impl Iterator<Item = &'static str> + Clone,
) -> Option<&'static str> {
    if let Some(name) = known
        .clone()
        .find(|name| name.eq_ignore_ascii_case(mistyped))
    {
        return Some(name);
    }
    let mistyped: Vec<char> = mistyped.chars().collect();
    let allowed = MAXIMUM_DISTANCE.min(mistyped.len() / 2);
    known
        .filter_map(|name| Some((distance_within(&mistyped, name, allowed)?, name)))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// The Levenshtein distance, unless it exceeds what is allowed.
fn distance_within(left: &[char], right: &str, allowed: usize) -> Option<usize> {
    if left.len().abs_diff(right.chars().count()) > allowed {
        return None;
    }
    let mut row: Vec<usize> = (0..=left.len()).collect();
    for (index, right_character) in right.chars().enumerate() {
        let mut diagonal = index;
        let mut previous = index + 1;
        let mut least = previous;
        for (cell, left_character) in row.iter_mut().skip(1).zip(left) {
            let substituted = diagonal + usize::from(*left_character != right_character);
            diagonal = *cell;
            *cell = substituted.min(diagonal + 1).min(previous + 1);
            previous = *cell;
            least = least.min(previous);
        }
        if least > allowed {
            return None;
        }
        if let Some(first) = row.first_mut() {
            *first = index + 1;
        }
    }
    row.last().copied().filter(|distance| *distance <= allowed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn among(mistyped: &str) -> Option<&'static str> {
        suggest(
            mistyped,
            ["displayName", "mail", "id", "mailNickname"].into_iter(),
        )
    }

    #[test]
    fn close_names_are_suggested() {
        assert_eq!(among("DISPLAYNAME"), Some("displayName"));
        assert_eq!(among("displayNam"), Some("displayName"));
        assert_eq!(among("dsiplayName"), Some("displayName"));
        assert_eq!(among("mial"), Some("mail"));
    }

    #[test]
    fn distant_and_tiny_names_are_not() {
        assert_eq!(among("nickname"), None);
        assert_eq!(among("ab"), None);
        assert_eq!(among(""), None);
    }

    /// The textbook recurrence, too slow to use and too plain to be wrong.
    fn reference(left: &[char], right: &[char]) -> usize {
        match (left.split_last(), right.split_last()) {
            (None, _) => right.len(),
            (_, None) => left.len(),
            (Some((last, start)), Some((other_last, other_start))) => {
                (reference(start, other_start) + usize::from(last != other_last))
                    .min(reference(start, right) + 1)
                    .min(reference(left, other_start) + 1)
            }
        }
    }

    proptest! {
        #[test]
        fn the_distance_is_levenshteins(left in "[abé]{0,5}", right in "[abé]{0,5}") {
            let letters: Vec<char> = left.chars().collect();
            let others: Vec<char> = right.chars().collect();
            let expected = reference(&letters, &others);
            prop_assert_eq!(distance_within(&letters, &right, 5), Some(expected));
            let within_two = (expected <= 2).then_some(expected);
            prop_assert_eq!(distance_within(&letters, &right, 2), within_two);
        }
    }
}
