//! The server: Graph's operations over the enrollment core, behind Graph's conventions.
//!
//! Nothing depends on this crate but tests, which start it in their own process.

pub mod behaviour;
mod control;
mod departures;
mod fault;
mod filter;
mod graph;
mod host;
mod identity;
mod intune;
mod normalize;
mod paths;
mod preferences;
mod query;
mod representation;
mod target;
mod tenants;
mod throttling;
mod tls;
mod token;
mod unread;

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::Request;
use axum::http::Method;
use axum::{Extension, Router, middleware};
use muster_api_runtime::Version;
use muster_store::{Location, StoreError, open_store};
use rustls::ServerConfig;
use tokio::net::TcpListener;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::SizeAbove;

use behaviour::Behaviour;
use graph::{Graph, Scheme};
use representation::headers;
use target::TargetListener;
use tenants::{Bound, Tenants};
use throttling::Throttle;
use tls::TlsListener;

pub use tls::{TlsError, TlsFiles};

/// The fewest bytes of an answer that is compressed; a smaller one hardly becomes smaller.
const SMALLEST_COMPRESSED: u64 = 1024;

/// How to serve.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The address to listen on; port 0 takes a free one.
    pub listen: SocketAddr,
    /// The most bytes a request body may have.
    pub body_limit: usize,
    /// Where the tenants are kept.
    pub store: Location,
    /// What TLS needs; without it the server speaks plain HTTP.
    pub tls: Option<TlsFiles>,
    /// The most rows that are in memory, of all tenants together; at least one.
    pub resident_rows: u32,
    /// How long a tenant that nobody asks for stays in memory.
    pub idle: Duration,
    /// What every switch is set to.
    pub behaviour: Behaviour,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            body_limit: 1024 * 1024,
            store: Location::Memory,
            tls: None,
            resident_rows: 500_000,
            idle: Duration::from_secs(30 * 60),
            behaviour: Behaviour::default(),
        }
    }
}

/// Why a server could not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The address is taken, forbidden or not this machine's.
    #[error("cannot listen on {address}: {reason}; choose another address with --listen")]
    Listen {
        /// The address.
        address: SocketAddr,
        /// What the system says.
        reason: io::Error,
    },
    /// The store cannot be opened.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// TLS cannot be spoken with the files that were given.
    #[error(transparent)]
    Tls(#[from] TlsError),
}

/// A server that has its address and its store, and has not started yet.
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
    tls: Option<Arc<ServerConfig>>,
    graph: Arc<Graph>,
    tenants: Arc<Tenants>,
}

impl Server {
    /// Takes the address and opens the store.
    ///
    /// # Errors
    /// See [`StartError`].
    pub async fn bind(options: Options) -> Result<Self, StartError> {
        let listen = |reason| StartError::Listen {
            address: options.listen,
            reason,
        };
        let tls = options.tls.as_ref().map(tls::configuration).transpose()?;
        let listener = TcpListener::bind(options.listen).await.map_err(listen)?;
        let address = listener.local_addr().map_err(listen)?;
        let bound = Bound {
            rows: options.resident_rows.max(1),
            idle: options.idle,
        };
        let store = open_store(&options.store).await?;
        let tenants = Tenants::open(store, bound, options.behaviour.rules()).await?;
        Ok(Self {
            listener,
            address,
            tls,
            graph: Arc::new(Graph::new(options.body_limit, options.behaviour)),
            tenants,
        })
    }

    /// The address it listens on.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Where it is reached: its scheme and address.
    #[must_use]
    pub fn origin(&self) -> String {
        format!("{}://{}", self.scheme().name(), self.address)
    }

    fn scheme(&self) -> Scheme {
        match self.tls {
            Some(_) => Scheme::Https,
            None => Scheme::Http,
        }
    }

    /// Serves until `stop` completes and the requests under way are answered.
    ///
    /// # Errors
    /// The listening socket failed.
    pub async fn run(self, stop: impl Future<Output = ()> + Send + 'static) -> io::Result<()> {
        let routes = routes(&self.graph, &self.tenants, self.scheme(), self.address);
        let following = tokio::spawn(Arc::clone(&self.tenants).follow());
        self.graph.send_through(Some(routes.clone()));
        // On the wire only: what is answered within a batch is compressed with it or not at all,
        // and no cache sees it.
        let worth = SizeAbove::new(SMALLEST_COMPRESSED);
        let routes = routes
            .layer(middleware::from_fn(headers::vary))
            .layer(CompressionLayer::new().compress_when(worth))
            .layer(middleware::map_request(headers::accept_unencoded))
            .layer(middleware::map_response(headers::without_length))
            .layer(middleware::map_request(head_as_get))
            .layer(middleware::from_fn(unread::throw_away));
        let served = match self.tls {
            None => {
                axum::serve(TargetListener(self.listener), routes)
                    .with_graceful_shutdown(stop)
                    .await
            }
            Some(configuration) => {
                let listener = TlsListener::new(self.listener, configuration);
                let routes = routes.layer(middleware::map_response(tls::insist));
                axum::serve(TargetListener(listener), routes)
                    .with_graceful_shutdown(stop)
                    .await
            }
        };
        following.abort();
        // When it is gone, so is its share of the store.
        let _ = following.await;
        self.graph.send_through(None);
        self.tenants.close().await;
        served
    }
}

/// A HEAD is answered as the GET it stands for, so that it has the headers of one. The wire takes
/// the body away.
async fn head_as_get(mut request: Request) -> Request {
    if *request.method() == Method::HEAD {
        *request.method_mut() = Method::GET;
    }
    request
}

/// Everything the server answers, with its layers, outermost last.
fn routes(
    graph: &Arc<Graph>,
    tenants: &Arc<Tenants>,
    scheme: Scheme,
    address: SocketAddr,
) -> Router {
    let behaviour = *graph.behaviour();
    let throttle = Arc::new(Throttle::new(behaviour.limits()));
    let mut routes = Router::new().merge(control::routes(Arc::clone(tenants), behaviour));
    for (prefix, version) in paths::PREFIXES {
        let operations = muster_api::router(Arc::clone(graph), version)
            .method_not_allowed_fallback(paths::method_not_allowed)
            .layer(middleware::from_fn_with_state(
                Arc::clone(graph),
                query::serve,
            ))
            .layer(middleware::from_fn_with_state(
                Arc::clone(graph),
                representation::serve,
            ))
            // Around what makes the answer, which has to know what is left out or masked here.
            .layer(middleware::from_fn_with_state(
                Arc::clone(graph),
                departures::depart,
            ))
            .layer(middleware::from_fn_with_state(
                Arc::clone(&throttle),
                throttling::throttle,
            ))
            .layer(middleware::from_fn_with_state(
                Arc::clone(tenants),
                tenants::select,
            ))
            .layer(Extension(Version(version)));
        routes = routes.nest(prefix, operations);
    }
    let routes = routes
        .fallback(paths::not_found)
        .method_not_allowed_fallback(paths::method_not_allowed);
    // A layer of a router sees a request once its route is known; the target is rewritten before.
    Router::new()
        .fallback_service(routes)
        .layer(middleware::from_fn(normalize::rewrite))
        .layer(middleware::from_fn_with_state(address, host::name))
        .layer(CatchPanicLayer::custom(fault::panicked))
        .layer(middleware::map_response(fault::advise))
        .layer(middleware::from_fn(headers::add))
        .layer(middleware::from_fn(identity::identify))
        .layer(Extension(scheme))
}
