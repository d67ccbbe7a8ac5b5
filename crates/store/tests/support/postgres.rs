//! A private PostgreSQL server for tests, of whatever version the machine has.
//!
//! It must never outlive the tests, nor touch a server that is there already. A shell between the
//! two stops the server when the pipe from the tests closes, however they ended.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use tempfile::TempDir;

/// What the shell does: start the server, wait for a line or the end of the pipe, stop it. The
/// directory goes with it unless the line says to keep it.
const KEEPER: &str = r#"
    "$1/postgres" -D "$2" -p "$3" -k "$2" -c listen_addresses=127.0.0.1 $4 </dev/null &
    server=$!
    read -r what
    kill -INT "$server"
    wait "$server"
    [ "$what" = keep ] || rm -rf "$2"
"#;

/// A server, stopped when it is dropped.
pub struct Server {
    data: TempDir,
    programs: PathBuf,
    port: u16,
    options: &'static str,
    keeper: Option<Child>,
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
        let output = as_user(Path::new("openssl"))
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
        let programs = programs();
        let data = TempDir::with_prefix("muster-postgres-").expect("a temporary directory");
        let permissions = PermissionsExt::from_mode(0o700);
        std::fs::set_permissions(data.path(), permissions).expect("permissions");
        let user = unprivileged();
        if let Some((user, group)) = user {
            std::os::unix::fs::chown(data.path(), Some(user), Some(group)).expect("chown");
        }
        let mut initdb = as_user(&programs.join("initdb"));
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
        }
    }

    /// Starts the server where it was stopped.
    pub fn resume(&mut self) {
        let mut keeper = as_user(Path::new("/bin/sh"));
        keeper.arg("-c").arg(KEEPER).arg("keeper");
        keeper.args([self.programs.as_os_str(), self.data.path().as_os_str()]);
        keeper.arg(self.port.to_string()).arg(self.options);
        keeper.stdin(Stdio::piped()).stderr(Stdio::piped());
        let mut keeper = keeper.spawn().expect("/bin/sh runs");
        let log = BufReader::new(keeper.stderr.take().expect("piped"));
        let mut lines = log.lines();
        let mut said = String::new();
        loop {
            let line = lines.next().and_then(Result::ok);
            let line = line.unwrap_or_else(|| panic!("PostgreSQL did not start: {said}"));
            if line.contains("ready to accept connections") {
                break;
            }
            said.push_str(&line);
            said.push('\n');
        }
        // The rest is read, so that the server can go on writing it.
        std::thread::spawn(move || lines.for_each(drop));
        self.keeper = Some(keeper);
    }

    /// Stops the server as an administrator does who does not wait for clients.
    pub fn stop(&mut self) {
        self.end("keep\n");
    }

    fn end(&mut self, word: &str) {
        if let Some(mut keeper) = self.keeper.take() {
            if let Some(mut pipe) = keeper.stdin.take() {
                // It may have ended by itself.
                let _ = pipe.write_all(word.as_bytes());
            }
            let _ = keeper.wait();
        }
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
        let output = Command::new(self.programs.join("psql"))
            .args(["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1"])
            .args(["-U", "muster", "-d", database, "-c", statement])
            .args(["-h".into(), self.data.path().as_os_str().to_owned()])
            .args(["-p".to_owned(), self.port.to_string()])
            .output()
            .expect("psql runs");
        assert!(
            output.status.success(),
            "{statement}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.end("remove\n");
    }
}

/// The name of the database in a URL.
pub fn name(url: &str) -> &str {
    url.rsplit('/').next().expect("a path")
}

fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    listener.local_addr().expect("an address").port()
}

/// Whom to run as. PostgreSQL refuses to run as root.
fn unprivileged() -> Option<(u32, u32)> {
    let own = std::os::unix::fs::MetadataExt::uid(&std::fs::metadata("/proc/self").ok()?);
    (own == 0).then(|| {
        let users = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
        let find = |name: &str| {
            let line = users.lines().find(|line| line.starts_with(name))?;
            let mut fields = line.split(':').skip(2);
            let mut number = || fields.next()?.parse().ok();
            Some((number()?, number()?))
        };
        find("postgres:")
            .or_else(|| find("nobody:"))
            .expect("a user 'postgres' or 'nobody' to run PostgreSQL as")
    })
}

fn as_user(program: &Path) -> Command {
    let mut command = Command::new(program);
    if let Some((user, group)) = unprivileged() {
        command.uid(user).gid(group);
    }
    command.current_dir("/").env("LC_ALL", "C");
    command
}

/// Where PostgreSQL's programs are. Debian keeps them apart by version, and installs them when
/// they are missing.
fn programs() -> PathBuf {
    if let Some(found) = find_programs() {
        return found;
    }
    let install = Command::new("apt-get")
        .args(["install", "-y", "--no-install-recommends", "postgresql"])
        .env("DEBIAN_FRONTEND", "noninteractive")
        .output();
    let said = match install {
        Ok(output) => String::from_utf8_lossy(&output.stderr).into_owned(),
        Err(error) => error.to_string(),
    };
    find_programs().unwrap_or_else(|| {
        panic!(
            "these tests need the programs 'initdb', 'postgres' and 'psql', and installing them \
             with 'apt-get install -y postgresql' did not help; install PostgreSQL, or put its \
             programs on the PATH: {said}"
        )
    })
}

fn find_programs() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let versions = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten();
    let versions = versions.flatten().map(|entry| entry.path().join("bin"));
    let mut places: Vec<_> = std::env::split_paths(&path).chain(versions).collect();
    places.retain(|place| {
        let has = |program: &str| place.join(program).is_file();
        has("initdb") && has("postgres") && has("psql")
    });
    // A link alone would look for its libraries beside itself.
    places.first().and_then(|place| {
        let real = place.join("postgres").canonicalize().ok()?;
        real.parent().map(Path::to_owned)
    })
}
