//! The authored document on disk: which files of its folder are written by hand, and their texts.
//! It knows nothing of what they say; `muster-contract` does, and reads no files.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

/// The folders beside the authored files that the workspace's tasks write.
const WRITTEN_BY_TASKS: [&str; 2] = ["generated", "released"];

/// Every authored file: its name relative to the document's folder, its text.
///
/// # Errors
/// A folder or file that cannot be read; the message names it.
pub fn read(folder: &Path) -> io::Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    // Relative to the document's folder; its own name is empty.
    let mut folders = vec![String::new()];
    while let Some(parent) = folders.pop() {
        let path = folder.join(&parent);
        for entry in fs::read_dir(&path).map_err(|error| naming(&path, &error))? {
            let entry = entry.map_err(|error| naming(&path, &error))?;
            let (path, own) = (entry.path(), entry.file_name());
            let own = own.to_string_lossy();
            let name = if parent.is_empty() {
                own.into_owned()
            } else {
                format!("{parent}/{own}")
            };
            if path.is_dir() {
                if !WRITTEN_BY_TASKS.contains(&name.as_str()) {
                    folders.push(name);
                }
            } else if name.ends_with(".yaml") {
                let text = fs::read_to_string(&path).map_err(|error| naming(&path, &error))?;
                files.insert(name, text);
            }
        }
    }
    Ok(files)
}

fn naming(path: &Path, error: &io::Error) -> io::Error {
    let message = format!("cannot read {}: {error}", path.display());
    io::Error::new(error.kind(), message)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn only_what_is_written_by_hand_is_read() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../openapi");
        let files = read(&folder).unwrap();
        assert!(files.contains_key("muster.yaml"));
        assert!(files.keys().any(|name| name.starts_with("paths/")));
        for name in files.keys() {
            let top = name.split('/').next().unwrap();
            assert!(!WRITTEN_BY_TASKS.contains(&top), "{name} is not authored");
        }
    }

    #[test]
    fn an_error_names_the_folder() {
        let message = read(Path::new("no/such/folder")).unwrap_err().to_string();
        assert!(
            message.starts_with("cannot read no/such/folder"),
            "{message}"
        );
    }
}
