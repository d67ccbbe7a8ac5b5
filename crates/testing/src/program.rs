//! The `muster` program as a process: started, killed, stopped, and started again on what it left.
//!
//! It must never look inside: what a test knows of the process, it printed or answered.

use std::ffi::OsString;
use std::fmt::Display;
use std::io::{BufRead, BufReader, Read};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use rustix::process::{Pid, Resource, Rlimit, Signal, getrlimit, kill_process, prlimit};

use crate::system::User;
use crate::wire::Wire;

/// What the program prints once it accepts connections, with its address after it.
const LISTENING: &str = "Muster is listening on ";

/// How to start the program. The same value starts it again.
#[derive(Clone, Debug)]
pub struct Muster {
    program: PathBuf,
    arguments: Vec<OsString>,
    store: Option<String>,
    shell: String,
    user: Option<User>,
}

impl Muster {
    /// The program at a path. A test of the server's crate has it in `CARGO_BIN_EXE_muster`.
    #[must_use]
    pub fn at(program: impl Into<PathBuf>) -> Self {
        Self {
            program: program.into(),
            arguments: Vec::new(),
            store: None,
            shell: String::new(),
            user: None,
        }
    }

    /// The program of this workspace, which is built when it is not up to date.
    ///
    /// # Panics
    /// When it cannot be built.
    #[must_use]
    pub fn built() -> Self {
        static BUILT: OnceLock<PathBuf> = OnceLock::new();
        Self::at(BUILT.get_or_init(build))
    }

    /// A copy of the program in a directory that other users can reach.
    ///
    /// # Panics
    /// When it cannot be copied.
    #[must_use]
    pub fn copied_to(mut self, directory: &Path) -> Self {
        let copy = directory.join("muster");
        std::fs::copy(&self.program, &copy).expect("copied");
        self.program = copy;
        self
    }

    /// With this store.
    #[must_use]
    pub fn store(mut self, location: impl Display) -> Self {
        self.store = Some(location.to_string());
        self
    }

    /// With one more argument of `serve`.
    #[must_use]
    pub fn argument(mut self, argument: impl Into<OsString>) -> Self {
        self.arguments.push(argument.into());
        self
    }

    /// As another user, who must be able to reach the program.
    #[must_use]
    pub fn run_as(mut self, user: User) -> Self {
        self.user = Some(user);
        self
    }

    /// After these words of the shell, such as `ulimit -f 1000;`.
    #[must_use]
    pub fn after(mut self, words: impl Into<String>) -> Self {
        self.shell = words.into();
        self
    }

    /// Starts to serve on a free port; it accepts connections when this returns.
    ///
    /// # Errors
    /// It ended before it did; that is what it left.
    ///
    /// # Panics
    /// When it cannot be run at all.
    pub fn serve(&self) -> Result<Running, Ended> {
        let mut command = self.command_to_serve();
        let mut child = command.spawn().expect("the program runs");
        let errors = Captured::of(child.stderr.take().expect("piped"));
        let mut output = BufReader::new(child.stdout.take().expect("piped"));
        let mut said = String::new();
        let origin = loop {
            let start = said.len();
            if output.read_line(&mut said).unwrap_or(0) == 0 {
                break None;
            }
            if let Some(origin) = said[start..].trim_end().strip_prefix(LISTENING) {
                break Some(origin.to_owned());
            }
        };
        let mut running = Running {
            origin: String::new(),
            child,
            output: Captured::after(said, output),
            errors,
        };
        match origin {
            Some(origin) => {
                running.origin = origin;
                Ok(running)
            }
            None => Err(running.wait()),
        }
    }

    /// Starts to serve, and kills it after this time, however far it has come.
    ///
    /// # Panics
    /// When it cannot be run at all.
    pub fn kill_while_starting(&self, after: Duration) {
        let mut command = self.command_to_serve();
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = command.spawn().expect("the program runs");
        std::thread::sleep(after);
        // It may have ended by itself.
        let _ = child.kill();
        let _ = child.wait();
    }

    /// Runs `muster store check` on the store, to its end.
    ///
    /// # Panics
    /// When there is no store, or the program cannot be run at all.
    #[must_use]
    pub fn check_store(&self) -> Ended {
        let store = self.store.as_deref().expect("a store");
        let mut command = self.command();
        let output = command.args(["store", "check", "--store", store]).output();
        let output = output.expect("the program runs");
        Ended {
            status: output.status,
            output: String::from_utf8_lossy(&output.stdout).into_owned(),
            errors: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    fn command_to_serve(&self) -> Command {
        let mut command = self.command();
        command.args(["serve", "--listen", "127.0.0.1:0"]);
        command.args(&self.arguments);
        if let Some(store) = &self.store {
            command.args(["--store", store]);
        }
        command
    }

    fn command(&self) -> Command {
        let mut command = Command::new("/bin/sh");
        command.arg("-c");
        command.arg(format!("{} exec \"$0\" \"$@\"", self.shell));
        command.arg(&self.program);
        if let Some(User { user, group }) = self.user {
            command.uid(user).gid(group);
        }
        // What the tests themselves are set to must not reach it.
        let set = std::env::vars_os().map(|(name, _)| name);
        for name in set.filter(|name| name.to_string_lossy().starts_with("MUSTER_")) {
            command.env_remove(name);
        }
        command.stdin(Stdio::null());
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }
}

/// Asks the cargo that runs the tests for the program, and takes the path that it reports.
fn build() -> PathBuf {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let output = Command::new(cargo)
        .args(["build", "--quiet", "--package", "muster-server"])
        .args(["--bin", "muster", "--message-format", "json"])
        .current_dir(workspace)
        .stderr(Stdio::inherit())
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "the program cannot be built");
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .find_map(|message| message["executable"].as_str().map(PathBuf::from))
        .expect("cargo reports where the program is")
}

/// A program that ended, and what it had said.
#[derive(Clone, Debug)]
pub struct Ended {
    /// How it ended.
    pub status: ExitStatus,
    /// What it printed.
    pub output: String,
    /// What it printed to the standard error stream, its log with it.
    pub errors: String,
}

/// A program that serves. It is killed when the value is dropped.
#[derive(Debug)]
pub struct Running {
    origin: String,
    child: Child,
    output: Captured,
    errors: Captured,
}

impl Running {
    /// `http://127.0.0.1:PORT`
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// A client of it.
    #[must_use]
    pub fn wire(&self) -> Wire {
        Wire::new(&self.origin)
    }

    /// The number of the process.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// What it has logged so far.
    #[must_use]
    pub fn log(&self) -> String {
        self.errors.text()
    }

    /// Has the system refuse to let its files grow beyond this size, or lets them grow again.
    ///
    /// # Panics
    /// When the system does not let a process be limited.
    pub fn limit_files(&self, size: Option<u64>) {
        let process = Some(Pid::from_child(&self.child));
        let maximum = getrlimit(Resource::Fsize).maximum;
        let current = size.or(maximum);
        prlimit(process, Resource::Fsize, Rlimit { current, maximum }).expect("limited");
    }

    /// Ends it in the middle of what it does, as `kill -9` would.
    pub fn kill(mut self) -> Ended {
        // It may have ended by itself.
        let _ = self.child.kill();
        self.wait()
    }

    /// Asks it to finish what it does and to end.
    pub fn stop(self) -> Ended {
        let _ = kill_process(Pid::from_child(&self.child), Signal::TERM);
        self.wait()
    }

    /// Waits until it has ended.
    fn wait(mut self) -> Ended {
        let status = self.child.wait().expect("a process that ends");
        Ended {
            status,
            output: self.output.finish(),
            errors: self.errors.finish(),
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What comes out of a pipe, read all the time, so that the writer never waits.
#[derive(Debug)]
struct Captured {
    text: Arc<Mutex<String>>,
    reader: Option<JoinHandle<()>>,
}

impl Captured {
    fn of(pipe: impl Read + Send + 'static) -> Self {
        Self::after(String::new(), BufReader::new(pipe))
    }

    /// The rest, after what was read already.
    fn after(said: String, mut pipe: impl BufRead + Send + 'static) -> Self {
        let text = Arc::new(Mutex::new(said));
        let into = Arc::clone(&text);
        let reader = std::thread::spawn(move || {
            let mut line = Vec::new();
            while pipe.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
                let mut text = into.lock().unwrap_or_else(PoisonError::into_inner);
                text.push_str(&String::from_utf8_lossy(&line));
                line.clear();
            }
        });
        Self {
            text,
            reader: Some(reader),
        }
    }

    fn text(&self) -> String {
        let text = self.text.lock().unwrap_or_else(PoisonError::into_inner);
        text.clone()
    }

    /// Everything, once the writer has ended.
    fn finish(&mut self) -> String {
        if let Some(reader) = self.reader.take() {
            let _ = reader.join();
        }
        self.text()
    }
}
