//! What an answer was reduced to, in the notation of context URLs.
//!
//! Owns the list in parentheses behind the collection, such as
//! `(id,assignments(target))`:
//! [OData 4.01 Protocol, 10.8 and 10.9](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_ProjectedEntities).

use crate::plan::{Layer, Planned, written};

/// What a query leaves of the rows and adds to them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Projection {
    /// The paths that were selected, in their order and each once, `*` and relationships among
    /// them; none when nothing was.
    pub selected: Option<Vec<String>>,
    /// The relationships that were expanded, with what was left of the related rows.
    pub expanded: Vec<(&'static str, Projection)>,
}

impl Projection {
    /// The list with its parentheses; nothing for whole rows.
    #[must_use]
    pub fn list(&self) -> String {
        if self.selected.is_none() && self.expanded.is_empty() {
            return String::new();
        }
        format!("({})", self.items())
    }

    /// Whether the link of a relationship is asked for: by its name, or by selecting nothing.
    #[must_use]
    pub fn links(&self, navigation: &str) -> bool {
        let mut selected = self.selected.iter().flatten();
        self.selected.is_none() || selected.any(|path| path == navigation)
    }

    /// What was left of the rows of a relationship.
    #[must_use]
    pub fn of(&self, navigation: &str) -> Option<&Self> {
        let mut expanded = self.expanded.iter();
        expanded
            .find(|(name, _)| *name == navigation)
            .map(|(_, projection)| projection)
    }

    fn items(&self) -> String {
        let selected = self.selected.iter().flatten().cloned();
        // The parentheses say that it was expanded, also when nothing is in them.
        let expanded = self
            .expanded
            .iter()
            .map(|(name, projection)| format!("{name}({})", projection.items()));
        selected.chain(expanded).collect::<Vec<_>>().join(",")
    }

    fn of_layer(layer: &Layer) -> Self {
        let selected = layer.select.as_ref().map(|select| {
            let everything = select.everything.then(|| "*".to_owned());
            let paths = select.paths.iter().map(|path| written(path));
            everything.into_iter().chain(paths).collect()
        });
        let expanded = layer
            .expand
            .iter()
            .map(|expansion| (expansion.navigation.name, Self::of_layer(&expansion.layer)));
        Self {
            selected,
            expanded: expanded.collect(),
        }
    }
}

impl Planned {
    /// What the query leaves of the rows and adds to them.
    #[must_use]
    pub fn projection(&self) -> Projection {
        Projection::of_layer(&self.layer)
    }
}
