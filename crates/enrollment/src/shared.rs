//! How shared data is written and read: as if it were not shared.
//!
//! Rows hold their resources shared, because changing one row of a persistent map copies the rows
//! next to it. It must never compare or change what is shared.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::sync::Arc;

/// Writes what is shared.
pub(crate) fn serialize<T: Serialize, S: Serializer>(
    shared: &Arc<T>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    shared.as_ref().serialize(serializer)
}

/// Reads something that nothing else shares yet.
pub(crate) fn deserialize<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Arc<T>, D::Error> {
    T::deserialize(deserializer).map(Arc::new)
}
