//! A way to a server of the loopback interface on which a connection can fall silent or be cut, at
//! the moment a client says something.
//!
//! It must never fail by itself: what it does not understand it passes on.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};

/// What becomes of a connection on which a client says something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// It stays open, and nothing passes any more: not what was said, nor what the server says.
    Silence,
    /// What was said reaches the server, and nothing more reaches the client.
    Cut,
}

/// A way to a server.
#[derive(Debug)]
pub struct Proxy {
    port: u16,
    trap: Arc<Mutex<Option<Trap>>>,
}

/// What one connection is to fail at.
#[derive(Debug)]
struct Trap {
    text: Vec<u8>,
    failure: Failure,
    sprung: Sender<()>,
}

impl Proxy {
    /// A way to the server that listens on this port.
    pub fn to(server: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("bound").port();
        let trap = Arc::new(Mutex::new(None));
        let shared = Arc::clone(&trap);
        std::thread::spawn(move || {
            for client in listener.incoming().map_while(Result::ok) {
                if let Ok(server) = TcpStream::connect(("127.0.0.1", server)) {
                    pass(&client, &server, &shared);
                }
            }
        });
        Self { port, trap }
    }

    /// Where clients find it.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Has the first connection fail on which a client says this; tells when it does. Others are
    /// passed on.
    pub fn fail_at(&self, text: &str, failure: Failure) -> Receiver<()> {
        let (sprung, told) = mpsc::channel();
        let text = text.as_bytes().to_vec();
        let trap = Trap {
            text,
            failure,
            sprung,
        };
        *self.trap.lock().unwrap_or_else(PoisonError::into_inner) = Some(trap);
        told
    }
}

/// Passes on in both directions, until the connection fails or either side ends.
fn pass(client: &TcpStream, server: &TcpStream, trap: &Arc<Mutex<Option<Trap>>>) {
    let clones = || Some((client.try_clone().ok()?, server.try_clone().ok()?));
    let (Some((mut from, mut to)), Some((mut back, mut answers))) = (clones(), clones()) else {
        return;
    };
    let failed = Arc::new(Mutex::new(false));
    let (trap, fails) = (Arc::clone(trap), Arc::clone(&failed));
    std::thread::spawn(move || {
        let mut bytes = [0; 1 << 16];
        while let Ok(read @ 1..) = from.read(&mut bytes) {
            let mut failed = fails.lock().unwrap_or_else(PoisonError::into_inner);
            let sprung = trap
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .take_if(|trap| {
                    bytes[..read]
                        .windows(trap.text.len())
                        .any(|said| said == trap.text)
                });
            let cut = sprung
                .as_ref()
                .is_some_and(|trap| trap.failure == Failure::Cut);
            *failed |= sprung.is_some();
            if (!*failed || cut) && to.write_all(&bytes[..read]).is_err() {
                break;
            }
            if cut {
                let _ = from.shutdown(Shutdown::Both);
            }
            if let Some(trap) = sprung {
                // Whoever set it may not want to know.
                let _ = trap.sprung.send(());
            }
        }
        let _ = to.shutdown(Shutdown::Write);
    });
    std::thread::spawn(move || {
        let mut bytes = [0; 1 << 16];
        while let Ok(read @ 1..) = answers.read(&mut bytes) {
            let failed = failed.lock().unwrap_or_else(PoisonError::into_inner);
            if !*failed && back.write_all(&bytes[..read]).is_err() {
                break;
            }
        }
        let _ = back.shutdown(Shutdown::Write);
    });
}
