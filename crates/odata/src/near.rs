//! The guess at which known names a mistyped one was meant to be.

/// The most names that are suggested.
const MOST: usize = 3;
/// Longer names are not compared, for the comparison takes time by the square.
const LONGEST: usize = 128;

/// The known names closest to one that is not known: those that differ in the
/// fewest characters, and in no more than a third of them.
pub(crate) fn near<'k>(mistyped: &str, known: impl IntoIterator<Item = &'k str>) -> Vec<String> {
    let letters: Vec<char> = mistyped.to_lowercase().chars().take(LONGEST + 1).collect();
    if letters.len() > LONGEST {
        return Vec::new();
    }
    let allowed = letters.len().div_ceil(3);
    let mut found: Vec<(usize, &str)> = known
        .into_iter()
        .map(|name| (distance(&letters, &name.to_lowercase()), name))
        .filter(|(distance, _)| *distance <= allowed)
        .collect();
    found.sort();
    found.dedup();
    found
        .into_iter()
        .take(MOST)
        .map(|(_, name)| name.to_owned())
        .collect()
}

/// Levenshtein's distance.
fn distance(left: &[char], right: &str) -> usize {
    let mut row: Vec<usize> = (0..=left.len()).collect();
    for (index, character) in right.chars().enumerate() {
        let mut diagonal = index;
        let mut previous = index + 1;
        if let Some(first) = row.first_mut() {
            *first = previous;
        }
        for (cell, other) in row.iter_mut().skip(1).zip(left) {
            let substituted = diagonal + usize::from(*other != character);
            diagonal = *cell;
            *cell = substituted.min(diagonal + 1).min(previous + 1);
            previous = *cell;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closest_come_first_and_the_distant_not_at_all() {
        let known = ["displayName", "description", "id", "priority"];
        assert_eq!(near("displayNam", known), ["displayName"]);
        assert_eq!(near("PRIORTY", known), ["priority"]);
        assert!(near("nothing", known).is_empty());
        assert!(near(&"x".repeat(500), known).is_empty());
    }
}
