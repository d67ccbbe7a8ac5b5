//! The `muster` binary: reads the command line, starts logging, serves.

mod interruption;

use std::fmt::Display;
use std::io::{IsTerminal, Write};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context;
use clap::{Args, Parser, Subcommand};
use interruption::Interruptions;
use muster_server::behaviour::{Behaviour, BehaviourFault, Profile, Setting};
use muster_server::{Options, Server, TlsFiles};
use muster_store::{Location, open_existing_store};
use tracing_subscriber::EnvFilter;

/// A local, stateful Microsoft Graph for Intune enrollment configurations.
#[derive(Parser)]
#[command(name = "muster", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve Graph until interrupted
    Serve(Serve),
    /// Look after a store
    Store {
        #[command(subcommand)]
        command: StoreCommand,
    },
}

#[derive(Subcommand)]
enum StoreCommand {
    /// Verify everything that is stored; nothing is created or changed
    Check {
        /// Which store: `sqlite:PATH` or `postgres://...`
        #[arg(long, env = "MUSTER_STORE", hide_env_values = true)]
        store: String,
    },
}

#[derive(Args)]
struct Serve {
    /// The address to listen on; port 0 takes a free one
    #[arg(long, env = "MUSTER_LISTEN", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// The most bytes a request body may have
    #[arg(long, env = "MUSTER_BODY_LIMIT", default_value_t = Options::default().body_limit)]
    body_limit: usize,
    /// Where to keep what is created: `memory`, `sqlite:PATH` or `postgres://...`, of which up to 18
    /// connections are used
    #[arg(
        long,
        env = "MUSTER_STORE",
        hide_env_values = true,
        default_value = "memory"
    )]
    store: String,
    /// The server's certificate, in PEM, to speak HTTPS instead of HTTP
    #[arg(
        long,
        env = "MUSTER_TLS_CERTIFICATE",
        value_name = "FILE",
        requires = "tls_key"
    )]
    tls_certificate: Option<PathBuf>,
    /// The private key of that certificate, in PEM
    #[arg(
        long,
        env = "MUSTER_TLS_KEY",
        value_name = "FILE",
        requires = "tls_certificate"
    )]
    tls_key: Option<PathBuf>,
    /// The most rows to keep in memory, of all tenants together; tenants that were not used for
    /// longest leave first
    #[arg(
        long,
        env = "MUSTER_RESIDENT_ROWS",
        default_value_t = Options::default().resident_rows,
        value_parser = clap::value_parser!(u32).range(1..)
    )]
    resident_rows: u32,
    /// How long to keep a tenant in memory that nobody asks for, such as `90s`, `30m` or `12h`
    #[arg(long, env = "MUSTER_IDLE", default_value = "30m", value_parser = duration)]
    idle: Duration,
    /// Which behaviour to show where the service was seen to differ from its documentation
    #[arg(
        long,
        env = "MUSTER_PROFILE",
        value_name = "documented|observed",
        default_value_t = Profile::Documented
    )]
    profile: Profile,
    /// A switch that is to differ from the profile; may be repeated, and `GET /_muster/behaviour`
    /// lists them. Several in the variable are separated by commas
    #[arg(
        long = "switch",
        env = "MUSTER_SWITCH",
        value_name = "NAME=VALUE",
        value_delimiter = ',',
        value_parser = setting
    )]
    switches: Vec<Option<Setting>>,
    /// What to log: a level, or a filter such as `info,muster_server=debug`
    #[arg(long, env = "MUSTER_LOG", default_value = "info")]
    log: String,
}

/// How long requests under way may take after the first signal.
const GRACE: Duration = Duration::from_secs(10);

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Serve(arguments) => serve(arguments),
        Command::Store {
            command: StoreCommand::Check { store },
        } => check(store),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Says something on the standard output. That nobody reads it is no reason to end.
fn say(line: impl Display) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

#[tokio::main]
async fn check(location: String) -> anyhow::Result<()> {
    let location: Location = location.parse()?;
    let store = open_existing_store(&location).await?;
    let report = muster_store::check(store.as_ref()).await?;
    say(&report);
    anyhow::ensure!(report.is_sound(), "the store is not sound");
    Ok(())
}

#[tokio::main]
async fn serve(arguments: Serve) -> anyhow::Result<()> {
    let filter = EnvFilter::try_new(&arguments.log)
        .with_context(|| format!("--log {:?} is not a log filter", arguments.log))?;
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr)
        // Nor that nobody reads the log.
        .log_internal_errors(false)
        .init();
    let switches: Vec<Setting> = arguments.switches.into_iter().flatten().collect();
    let server = Server::bind(Options {
        listen: arguments.listen,
        body_limit: arguments.body_limit,
        store: arguments.store.parse()?,
        // Either is required with the other one.
        tls: arguments
            .tls_certificate
            .zip(arguments.tls_key)
            .map(|(certificate, key)| TlsFiles { certificate, key }),
        resident_rows: arguments.resident_rows,
        idle: arguments.idle,
        behaviour: Behaviour::new(arguments.profile, &switches)?,
    })
    .await?;
    // Who reads that it listens may ask it to stop at once.
    let mut interruptions = Interruptions::catch().context("signals cannot be caught")?;
    let origin = server.origin();
    say(format_args!("Muster is listening on {origin}"));
    say(format_args!(
        "  Graph      {origin}/beta/deviceManagement/deviceEnrollmentConfigurations"
    ));
    say(format_args!(
        "  Document   {origin}/openapi.json, to be read at {origin}/docs"
    ));
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let mut running = std::pin::pin!(server.run(async {
        // Dropping the sender is the signal; nothing is ever sent.
        let _ = stopped.await;
    }));
    tokio::select! {
        served = &mut running => served.context("the server stopped")?,
        () = interruptions.next() => {
            tracing::info!("stopping: requests under way are finished first");
            drop(stop);
            tokio::select! {
                served = &mut running => served.context("the server stopped")?,
                () = interruptions.next() => tracing::warn!("stopped at once, with requests under way"),
                () = tokio::time::sleep(GRACE) => {
                    tracing::warn!("stopped with requests that did not finish in time");
                }
            }
        }
    }
    say("Muster has stopped");
    Ok(())
}

/// The longest time that can be meant; what keeps tenants reckons with dates.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// Reads a switch with its value. Nothing is none, as a variable that is set to nothing has it.
fn setting(text: &str) -> Result<Option<Setting>, BehaviourFault> {
    let text = Some(text).filter(|text| !text.trim().is_empty());
    text.map(str::parse).transpose()
}

/// Reads a time such as `30m`.
fn duration(text: &str) -> Result<Duration, String> {
    let read = text.parse::<jiff::SignedDuration>();
    let read = read.map_err(|error| format!("{error}; write for example '90s', '30m' or '12h'"))?;
    match Duration::try_from(read) {
        Ok(duration) if !duration.is_zero() && duration <= LONGEST => Ok(duration),
        _ => Err("it has to be more than nothing and at most a year".to_owned()),
    }
}
