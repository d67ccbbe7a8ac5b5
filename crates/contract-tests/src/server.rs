//! A real server of this workspace, in the process of the test that asks for it.

use muster_server::behaviour::{Behaviour, Profile, Setting};
use muster_testing::Wire;

/// A real server of this workspace on a free port of the loopback interface, for one test. It
/// stops when the value is dropped.
#[derive(Debug)]
pub struct RunningServer {
    /// `http://127.0.0.1:port`
    pub origin: String,
    stop: tokio::sync::oneshot::Sender<()>,
    running: tokio::task::JoinHandle<std::io::Result<()>>,
}

impl RunningServer {
    /// Starts it; it accepts connections when this returns.
    ///
    /// # Panics
    /// When no port is free.
    pub async fn start() -> Self {
        Self::start_with(Self::options()).await
    }

    /// What it is started with: the server's own choices, on a free port.
    #[must_use]
    pub fn options() -> muster_server::Options {
        muster_server::Options {
            listen: std::net::SocketAddr::from(([127, 0, 0, 1], 0)),
            ..muster_server::Options::default()
        }
    }

    /// The same with the switches that these settings set, `NAME=VALUE` each, and the others as a
    /// profile has them.
    ///
    /// # Panics
    /// When there is no such switch or value.
    #[must_use]
    pub fn behaving(profile: Profile, settings: &[&str]) -> muster_server::Options {
        let settings: Vec<Setting> = settings
            .iter()
            .map(|setting| setting.parse().unwrap_or_else(|error| panic!("{error}")))
            .collect();
        let behaviour = Behaviour::new(profile, &settings);
        muster_server::Options {
            behaviour: behaviour.unwrap_or_else(|error| panic!("{error}")),
            ..Self::options()
        }
    }

    /// A client of it that speaks JSON.
    #[must_use]
    pub fn wire(&self) -> Wire {
        Wire::new(&self.origin)
    }

    /// Starts it with other choices.
    ///
    /// # Panics
    /// When the address cannot be had.
    pub async fn start_with(options: muster_server::Options) -> Self {
        let server = muster_server::Server::bind(options)
            .await
            .unwrap_or_else(|error| panic!("no free port: {error}"));
        let origin = server.origin();
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        let running = tokio::spawn(server.run(async {
            // Dropping the sender is the signal; nothing is ever sent.
            let _ = stopped.await;
        }));
        Self {
            origin,
            stop,
            running,
        }
    }

    /// Stops it, and waits until it has answered what was under way.
    ///
    /// # Panics
    /// When it does not stop in order.
    pub async fn end(self) {
        drop(self.stop);
        let stopped = self.running.await;
        let stopped = stopped.unwrap_or_else(|error| panic!("the server panicked: {error}"));
        stopped.unwrap_or_else(|error| panic!("the server did not stop in order: {error}"));
    }
}

/// An answer without the URL that says where it belongs, to be compared with what stands elsewhere.
#[must_use]
pub fn without_context(mut answer: serde_json::Value) -> serde_json::Value {
    if let Some(members) = answer.as_object_mut() {
        members.shift_remove("@odata.context");
    }
    answer
}
