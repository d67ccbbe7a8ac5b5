//! A private PostgreSQL server for tests, of whatever version the machine has.
//!
//! It must never outlive the tests, nor touch a server that is there already. A shell between the
//! two stops the server when the pipe from the tests closes, however they ended. It waits for the
//! disk, as a server does unless it is told not to.

mod programs;

use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::sync::{Mutex, OnceLock};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

use crate::proxy::Proxy;
use crate::system::{as_unprivileged, free_port, unprivileged};
use programs::Machine;

/// What the shell does: start the server, wait for a line or the end of the pipe, and send the
/// server the signal that the line names, or the one for a stop that does not wait for clients
/// (<https://www.postgresql.org/docs/current/server-shutdown.html>). The directory goes with it
/// unless there was a line. The shell lets go of the pipe of the log, so that the log ends when the
/// server does.
const KEEPER: &str = r#"
    "$1/postgres" -D "$2" -p "$3" -k "$2" -c listen_addresses=127.0.0.1 $4 </dev/null &
    server=$!
    exec 2>/dev/null
    read -r signal
    kill -"${signal:-INT}" "$server"
    wait "$server"
    [ -n "$signal" ] || rm -rf "$2"
"#;

/// What the server logs when clients may come: at its start, and again when it has looked after what
/// a killed session left.
const READY: &str = "ready to accept connections";

/// How long what is left of a server that was killed may take to end, and a server that lost a
/// session to be ready again.
const PATIENCE: Duration = Duration::from_secs(60);

/// A server, stopped when it is dropped.
#[derive(Debug)]
pub struct Server {
    data: TempDir,
    programs: PathBuf,
    port: u16,
    options: &'static str,
    keeper: Option<Child>,
    /// Told whenever the running server is ready again after it lost a session.
    ready: Mutex<Receiver<()>>,
    /// Whether a session was killed that the server may not have noticed yet.
    killed: bool,
}

/// The server that tests share, each with a database of its own.
pub fn shared() -> &'static Server {
    static SHARED: OnceLock<Server> = OnceLock::new();
    // What is in it need not survive, so it does not wait for the disk.
    SHARED.get_or_init(|| Server::start("-c fsync=off -c max_connections=500"))
}

/// The URL of a new, empty database on the shared server.
pub fn database() -> String {
    shared().database()
}

impl Server {
    /// Starts a server with these options, on a free port of the loopback interface.
    pub fn start(options: &'static str) -> Self {
        let mut server = Self::prepare(options);
        server.resume();
        server
    }

    /// Starts a server that has a certificate of its own making for this name.
    pub fn start_with_certificate(host: &str) -> Self {
        let mut server = Self::prepare("-c ssl=on");
        let output = as_unprivileged(Path::new("openssl"))
            .args([
                "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
            ])
            .args(["-subj", "/CN=muster", "-addext"])
            .arg(format!("subjectAltName=DNS:{host}"))
            .args(["-addext", "basicConstraints=critical,CA:FALSE", "-keyout"])
            .args([
                server.data.path().join("server.key").as_os_str(),
                "-out".as_ref(),
            ])
            .arg(server.certificate())
            .output()
            .expect("the program 'openssl', which Debian's PostgreSQL brings");
        assert!(
            output.status.success(),
            "openssl failed: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        server.resume();
        server
    }

    /// Where the certificate of the server is.
    pub fn certificate(&self) -> PathBuf {
        self.data.path().join("server.crt")
    }

    fn prepare(options: &'static str) -> Self {
        let programs = Machine::this().programs();
        let data = TempDir::with_prefix("muster-postgres-").expect("a temporary directory");
        let permissions = PermissionsExt::from_mode(0o700);
        std::fs::set_permissions(data.path(), permissions).expect("permissions");
        if let Some(owner) = unprivileged() {
            let (user, group) = (Some(owner.user), Some(owner.group));
            std::os::unix::fs::chown(data.path(), user, group).expect("chown");
        }
        let mut initdb = as_unprivileged(&programs.join("initdb"));
        initdb.args([
            "-A",
            "trust",
            "-U",
            "muster",
            "--no-sync",
            "-E",
            "UTF8",
            "-D",
        ]);
        let output = initdb.arg(data.path()).output().expect("initdb runs");
        assert!(
            output.status.success(),
            "initdb failed: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        Self {
            data,
            programs,
            port: free_port(),
            options,
            keeper: None,
            ready: Mutex::new(mpsc::channel().1),
            killed: false,
        }
    }

    /// Starts the server where it was stopped, however it was.
    pub fn resume(&mut self) {
        // What is left of a server that was killed keeps its memory until it has noticed.
        const OCCUPIED: &str = "pre-existing shared memory block";
        let deadline = Instant::now() + PATIENCE;
        while let Err(said) = self.try_to_resume() {
            let occupied = said.contains(OCCUPIED) && Instant::now() < deadline;
            assert!(occupied, "PostgreSQL did not start: {said}");
        }
    }

    /// Starts the server if it has ended. If a session of it was killed, waits until it has noticed,
    /// has ended all others, and is ready again.
    pub fn recover(&mut self) {
        if self.keeper.is_none() {
            self.resume();
        } else if std::mem::take(&mut self.killed) {
            let ready = self.ready.get_mut().expect("nobody panics with it");
            let again = ready.recv_timeout(PATIENCE);
            again.expect("PostgreSQL is ready again after a session was killed");
        }
    }

    fn try_to_resume(&mut self) -> Result<(), String> {
        let mut keeper = as_unprivileged(Path::new("/bin/sh"));
        keeper.arg("-c").arg(KEEPER).arg("keeper");
        keeper.args([self.programs.as_os_str(), self.data.path().as_os_str()]);
        keeper.arg(self.port.to_string()).arg(self.options);
        keeper.stdin(Stdio::piped()).stderr(Stdio::piped());
        let mut keeper = keeper.spawn().expect("/bin/sh runs");
        let log = BufReader::new(keeper.stderr.take().expect("piped"));
        self.keeper = Some(keeper);
        let mut lines = log.lines().map_while(Result::ok);
        let mut said = String::new();
        for line in lines.by_ref() {
            if line.contains(READY) {
                let (again, ready) = mpsc::channel();
                (self.ready, self.killed) = (Mutex::new(ready), false);
                // All of the rest is read, so that the server can go on writing it.
                std::thread::spawn(move || {
                    lines.filter(|line| line.contains(READY)).for_each(|_| {
                        // Nobody may want to know.
                        let _ = again.send(());
                    });
                });
                return Ok(());
            }
            said.push_str(&line);
            said.push('\n');
        }
        self.end("INT\n");
        Err(said)
    }

    /// Stops the server as an administrator does who does not wait for clients.
    pub fn stop(&mut self) {
        self.end("INT\n");
    }

    /// Has every process of the server end at once, so that it finds out at its next start what it
    /// had written, as after a failure of the machine.
    pub fn crash(&mut self) {
        self.end("QUIT\n");
    }

    /// Kills the first process of the server, which has no time to tell the others. They end as
    /// soon as they notice.
    pub fn kill(&mut self) {
        self.end("KILL\n");
    }

    fn end(&mut self, line: &str) {
        if let Some(mut keeper) = self.keeper.take() {
            if let Some(mut pipe) = keeper.stdin.take() {
                // It may have ended by itself.
                let _ = pipe.write_all(line.as_bytes());
            }
            let _ = keeper.wait();
        }
    }

    /// Kills a process of the server that works for somebody in this database, if there is one. The
    /// server ends all others then and looks after what they left.
    pub fn kill_session(&mut self, database: &str) -> bool {
        let session = format!(
            "SELECT pid FROM pg_stat_activity WHERE datname = '{database}'
                 AND pid <> pg_backend_pid() AND state IS NOT NULL
             ORDER BY state = 'active' DESC, random() LIMIT 1"
        );
        let found = self.run("postgres", &session).parse().ok();
        self.killed = found.and_then(Pid::from_raw).is_some_and(|session| {
            // It may have ended meanwhile.
            kill_process(session, Signal::KILL).is_ok()
        });
        self.killed
    }

    /// The URL of a new, empty database.
    pub fn database(&self) -> String {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let name = format!("test{}", NUMBER.fetch_add(1, Ordering::Relaxed));
        self.run("postgres", &format!("CREATE DATABASE {name}"));
        format!("postgres://muster@127.0.0.1:{}/{name}", self.port)
    }

    /// Runs a statement with psql and tells what it printed.
    pub fn run(&self, database: &str, statement: &str) -> String {
        let said = self.try_to_run(database, statement);
        said.unwrap_or_else(|error| panic!("{statement}: {error}"))
    }

    /// psql, about to run a statement.
    pub fn client(&self, database: &str, statement: &str) -> Command {
        let mut client = Command::new(self.programs.join("psql"));
        client
            .args(["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1"])
            .args(["-U", "muster", "-d", database, "-c", statement])
            .args(["-h".into(), self.data.path().as_os_str().to_owned()])
            .args(["-p".to_owned(), self.port.to_string()]);
        client
    }

    fn try_to_run(&self, database: &str, statement: &str) -> Result<String, String> {
        let output = self.client(database, statement).output();
        let output = output.expect("psql runs");
        let said = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim().to_owned();
        if output.status.success() {
            Ok(said(&output.stdout))
        } else {
            Err(said(&output.stderr))
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Without a line the shell removes the directory.
        self.end("");
    }
}

/// The URL of a new, empty database on the shared server, for a role that has all rights there but
/// that of telling others what it wrote.
pub fn untold_database() -> String {
    let url = database();
    let database = name(&url);
    let role = format!("mute_{database}");
    let grants = format!(
        "CREATE ROLE {role} LOGIN; GRANT CREATE ON DATABASE {database} TO {role};
         REVOKE EXECUTE ON FUNCTION pg_notify FROM public"
    );
    shared().run(database, &grants);
    url.replace("muster@", &format!("{role}@"))
}

/// The name of the database in a URL.
pub fn name(url: &str) -> &str {
    url.rsplit('/').next().expect("a path")
}

/// A way to the database at this URL on which connections can fail, and the URL that leads through
/// it.
pub fn through_a_proxy(url: &str) -> (Proxy, String) {
    let (before, database) = url.rsplit_once('/').expect("a path");
    let (host, port) = before.rsplit_once(':').expect("a port");
    let proxy = Proxy::to(port.parse().expect("a port"));
    let url = format!("{host}:{}/{database}", proxy.port());
    (proxy, url)
}
