//! What the contract tests share: the document as authored, and as the code emits it. It holds no
//! expectation of its own.

use std::path::{Path, PathBuf};

use muster_contract::bundle::Sources;
use serde_json::Value;

/// The workspace's folder.
#[must_use]
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every authored file of a folder, by its name relative to it.
///
/// # Panics
/// When a file cannot be read.
#[must_use]
pub fn sources(folder: &Path) -> Sources {
    let mut sources = Sources::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(current) = folders.pop() {
        let entries = std::fs::read_dir(&current)
            .unwrap_or_else(|error| panic!("{}: {error}", current.display()));
        for path in entries.flatten().map(|entry| entry.path()) {
            let name = path
                .strip_prefix(folder)
                .map(|name| name.to_string_lossy().into_owned())
                .unwrap_or_default();
            if path.is_dir() && name != "generated" && name != "released" {
                folders.push(path);
            } else if name.ends_with(".yaml") {
                let text = std::fs::read_to_string(&path)
                    .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
                sources.insert(name, text);
            }
        }
    }
    sources
}

/// The authored document, bundled.
///
/// # Panics
/// When the document has a fault; the message is the diagnostics.
#[must_use]
pub fn authored() -> Value {
    muster_contract::bundle::bundle(&sources(&workspace().join("openapi")), "muster.yaml")
        .unwrap_or_else(|faults| panic!("{faults}"))
        .to_json()
}

/// A real server of this workspace on a free port of the loopback interface, for one test. It
/// stops when the value is dropped.
#[derive(Debug)]
pub struct RunningServer {
    /// `http://127.0.0.1:port`
    pub origin: String,
    _stop: tokio::sync::oneshot::Sender<()>,
}

impl RunningServer {
    /// Starts it; it accepts connections when this returns.
    ///
    /// # Panics
    /// When no port is free.
    pub async fn start() -> Self {
        let options = muster_server::Options {
            listen: std::net::SocketAddr::from(([127, 0, 0, 1], 0)),
            ..muster_server::Options::default()
        };
        let server = muster_server::Server::bind(options)
            .await
            .unwrap_or_else(|error| panic!("no free port: {error}"));
        let origin = format!("http://{}", server.address());
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        tokio::spawn(server.run(async {
            // Dropping the sender is the signal; nothing is ever sent.
            let _ = stopped.await;
        }));
        Self {
            origin,
            _stop: stop,
        }
    }
}
