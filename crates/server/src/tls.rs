//! TLS: reads the certificate and its key, and makes encrypted connections of a listener's. What is
//! said over them is not its concern.

use std::fs;
use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use axum::http::HeaderValue;
use axum::http::header::STRICT_TRANSPORT_SECURITY;
use axum::response::Response;
use axum::serve::Listener;
use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::pem::{self, PemObject};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

/// How long a client may take to agree on the encryption.
const HANDSHAKE: Duration = Duration::from_secs(10);

/// How many clients may be at that at the same time; further ones wait to be accepted.
const MOST_HANDSHAKES: usize = 256;

/// The protocols a client may choose from, the best one first.
const PROTOCOLS: [&[u8]; 2] = [b"h2", b"http/1.1"];

/// The files that TLS needs, both in PEM.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TlsFiles {
    /// The server's certificate, followed by those that vouch for it.
    pub certificate: PathBuf,
    /// The private key of the certificate, not encrypted.
    pub key: PathBuf,
}

/// What is wrong with the files.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// A file cannot be read.
    #[error("cannot read the {what} file '{}': {reason}", path.display())]
    Unreadable {
        /// Which of the two.
        what: &'static str,
        /// The file.
        path: PathBuf,
        /// What the system says.
        reason: io::Error,
    },
    /// A file has nothing of its kind in it.
    #[error(
        "the {what} file '{}' has no {what} in it; it must be PEM, with a line '-----BEGIN {label}-----'",
        path.display()
    )]
    Missing {
        /// Which of the two.
        what: &'static str,
        /// How such a block begins.
        label: &'static str,
        /// The file.
        path: PathBuf,
    },
    /// A file is PEM and damaged.
    #[error("the {what} file '{}' is not sound PEM: {reason}", path.display())]
    Damaged {
        /// Which of the two.
        what: &'static str,
        /// The file.
        path: PathBuf,
        /// What the reader says.
        reason: pem::Error,
    },
    /// The key is protected by a password, which a server that starts by itself cannot ask for.
    #[error(
        "the key in '{}' is encrypted; write it without a password: openssl pkey -in ENCRYPTED -out PLAIN",
        path.display()
    )]
    Encrypted {
        /// The file.
        path: PathBuf,
    },
    /// The two do not belong together.
    #[error(
        "the key in '{}' is not the key of the first certificate in '{}'; the server's own certificate comes first",
        files.key.display(), files.certificate.display()
    )]
    Strangers {
        /// The files.
        files: TlsFiles,
    },
    /// The certificate or the key is of a kind that TLS does not use.
    #[error(
        "the certificate in '{}' and the key in '{}' cannot be used: {reason}",
        files.certificate.display(), files.key.display()
    )]
    Unusable {
        /// The files.
        files: TlsFiles,
        /// What the TLS library says.
        reason: rustls::Error,
    },
}

/// Reads the files.
///
/// # Errors
///
/// See [`TlsError`].
pub(crate) fn configuration(files: &TlsFiles) -> Result<Arc<ServerConfig>, TlsError> {
    let certificates = certificates(&files.certificate)?;
    let key = key(&files.key)?;
    let unusable = |reason| match reason {
        rustls::Error::InconsistentKeys(_) => TlsError::Strangers {
            files: files.clone(),
        },
        reason => TlsError::Unusable {
            files: files.clone(),
            reason,
        },
    };
    let mut configuration = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(unusable)?
        .with_no_client_auth()
        .with_single_cert(certificates, key)
        .map_err(unusable)?;
    configuration.alpn_protocols = PROTOCOLS.map(<[u8]>::to_vec).to_vec();
    Ok(Arc::new(configuration))
}

fn certificates(path: &Path) -> Result<Vec<CertificateDer<'static>>, TlsError> {
    let what = "certificate";
    let bytes = read(what, path)?;
    let certificates = CertificateDer::pem_slice_iter(&bytes)
        .collect::<Result<Vec<_>, _>>()
        .map_err(|reason| TlsError::Damaged {
            what,
            path: path.to_owned(),
            reason,
        })?;
    if certificates.is_empty() {
        return Err(TlsError::Missing {
            what,
            label: "CERTIFICATE",
            path: path.to_owned(),
        });
    }
    Ok(certificates)
}

fn key(path: &Path) -> Result<PrivateKeyDer<'static>, TlsError> {
    let what = "key";
    let bytes = read(what, path)?;
    let encrypted = b"ENCRYPTED";
    PrivateKeyDer::from_pem_slice(&bytes).map_err(|reason| match reason {
        // Older tools say it in a header of the block, newer ones in its name.
        _ if bytes.windows(encrypted.len()).any(|part| part == encrypted) => TlsError::Encrypted {
            path: path.to_owned(),
        },
        pem::Error::NoItemsFound => TlsError::Missing {
            what,
            label: "PRIVATE KEY",
            path: path.to_owned(),
        },
        reason => TlsError::Damaged {
            what,
            path: path.to_owned(),
            reason,
        },
    })
}

fn read(what: &'static str, path: &Path) -> Result<Vec<u8>, TlsError> {
    fs::read(path).map_err(|reason| TlsError::Unreadable {
        what,
        path: path.to_owned(),
        reason,
    })
}

/// A listener whose connections are encrypted. A client that is slow to agree on the encryption
/// keeps no other one waiting.
pub(crate) struct TlsListener {
    listener: TcpListener,
    acceptor: TlsAcceptor,
    handshakes: JoinSet<io::Result<(TlsStream<TcpStream>, SocketAddr)>>,
}

impl TlsListener {
    pub(crate) fn new(listener: TcpListener, configuration: Arc<ServerConfig>) -> Self {
        Self {
            listener,
            acceptor: TlsAcceptor::from(configuration),
            handshakes: JoinSet::new(),
        }
    }

    fn shake_hands(&mut self, stream: TcpStream, client: SocketAddr) {
        let accepting = self.acceptor.accept(stream);
        self.handshakes.spawn(async move {
            let stream = tokio::time::timeout(HANDSHAKE, accepting).await??;
            Ok((stream, client))
        });
    }
}

impl Listener for TlsListener {
    type Io = TlsStream<TcpStream>;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        loop {
            tokio::select! {
                Some(done) = self.handshakes.join_next() => match done {
                    Ok(Ok(connection)) => return connection,
                    Ok(Err(reason)) => tracing::debug!(%reason, "a connection did not become encrypted"),
                    Err(reason) => tracing::error!(%reason, "a handshake failed"),
                },
                (stream, client) = Listener::accept(&mut self.listener),
                    if self.handshakes.len() < MOST_HANDSHAKES => self.shake_hands(stream, client),
            }
        }
    }

    fn local_addr(&self) -> io::Result<Self::Addr> {
        self.listener.local_addr()
    }
}

/// Tells the client to come back encrypted; over plain HTTP nobody may say so
/// (<https://www.rfc-editor.org/rfc/rfc6797#section-7.2>).
pub(crate) async fn insist(mut response: Response) -> Response {
    response.headers_mut().insert(
        STRICT_TRANSPORT_SECURITY,
        HeaderValue::from_static("max-age=31536000"),
    );
    response
}
