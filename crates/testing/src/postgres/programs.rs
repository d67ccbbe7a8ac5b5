//! Where PostgreSQL's programs are on this machine, and how they get there when they are missing.
//!
//! It must never go on without them: a test that needs a database runs, or fails and says what to
//! install.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The programs that are used, of one version.
const NEEDED: [&str; 3] = ["initdb", "postgres", "psql"];

/// How Debian and its descendants install them. Another installation may be under way; it is
/// waited for.
const INSTALL: [&[&str]; 2] = [
    &["update", "-q"],
    &[
        "install",
        "-q",
        "-y",
        "--no-install-recommends",
        "-o",
        "DPkg::Lock::Timeout=600",
        "postgresql",
    ],
];

/// Where programs are looked for.
pub(super) struct Machine {
    /// Folders of programs, as the variable `PATH` has them.
    path: OsString,
    /// Where Debian keeps a folder for each version.
    versions: PathBuf,
}

impl Machine {
    /// This one.
    pub(super) fn this() -> Self {
        Self {
            path: std::env::var_os("PATH").unwrap_or_default(),
            versions: PathBuf::from("/usr/lib/postgresql"),
        }
    }

    /// The folder of PostgreSQL's programs, which are installed when there is none.
    ///
    /// # Panics
    /// When they cannot be had; the message says what to install.
    pub(super) fn programs(&self) -> PathBuf {
        self.find().unwrap_or_else(|| {
            let _alone = alone();
            // Another test may have installed them meanwhile.
            let installed = self.find().map_or_else(|| self.install(), Ok);
            installed.unwrap_or_else(|reason| {
                panic!(
                    "the tests need PostgreSQL's programs {NEEDED:?} on the PATH or in \
                     {}/VERSION/bin; they are not there, and {reason}. Install PostgreSQL: \
                     'apt-get install postgresql' on Debian and Ubuntu, as root",
                    self.versions.display()
                )
            })
        })
    }

    fn find(&self) -> Option<PathBuf> {
        let versions = fs::read_dir(&self.versions).into_iter().flatten().flatten();
        let mut versions: Vec<_> = versions.map(|entry| entry.path().join("bin")).collect();
        // The newest first.
        versions.sort_by_key(|bin| std::cmp::Reverse(number(bin)));
        let places = std::env::split_paths(&self.path).chain(versions);
        // A link alone would look for its libraries beside itself.
        places
            .filter(|place| NEEDED.iter().all(|program| place.join(program).is_file()))
            .find_map(|place| {
                let real = place.join("postgres").canonicalize().ok()?;
                real.parent().map(Path::to_owned)
            })
    }

    fn install(&self) -> Result<PathBuf, String> {
        eprintln!("PostgreSQL is not installed; installing it with apt-get");
        for words in INSTALL {
            let said = format!("'apt-get {}'", words.join(" "));
            let output = Command::new("apt-get")
                .args(words)
                .env("PATH", &self.path)
                .env("DEBIAN_FRONTEND", "noninteractive")
                .output()
                .map_err(|error| format!("{said} cannot be run ({error})"))?;
            if !output.status.success() {
                let errors = String::from_utf8_lossy(&output.stderr);
                return Err(format!("{said} failed: {}", errors.trim()));
            }
        }
        self.find()
            .ok_or_else(|| "apt-get installed them elsewhere".to_owned())
    }
}

/// The number of the version whose programs are in this folder.
fn number(bin: &Path) -> Option<u32> {
    bin.parent()?.file_name()?.to_str()?.parse().ok()
}

/// Test programs may run at the same time, and only one can install.
fn alone() -> Option<fs::File> {
    let path = std::env::temp_dir().join("muster-installs-postgresql.lock");
    let file = fs::File::create(path).ok()?;
    file.lock().ok()?;
    Some(file)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;
    use tempfile::TempDir;

    /// A machine without PostgreSQL, whose apt-get does what the script says.
    fn bare(apt: &str) -> (TempDir, Machine) {
        let root = TempDir::new().expect("a temporary directory");
        let path = root.path().join("apt-get");
        let script = format!(
            "#!/bin/sh\ncd '{}'\necho \"$DEBIAN_FRONTEND $*\" >> calls\n{apt}\n",
            root.path().display()
        );
        fs::write(&path, script).expect("written");
        fs::set_permissions(&path, PermissionsExt::from_mode(0o755)).expect("permissions");
        let machine = Machine {
            path: std::env::join_paths([root.path(), Path::new("/bin")]).expect("a path"),
            versions: root.path().join("versions"),
        };
        (root, machine)
    }

    fn reason(machine: &Machine) -> String {
        let panic = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| machine.programs()));
        *panic
            .expect_err("there is no PostgreSQL")
            .downcast()
            .expect("a message")
    }

    #[test]
    fn what_is_missing_is_installed_once_and_the_newest_is_taken() {
        let (root, machine) = bare(
            "case $1 in install)
                for version in 9 15; do
                    mkdir -p versions/$version/bin
                    touch versions/$version/bin/initdb versions/$version/bin/postgres \
                          versions/$version/bin/psql
                done ;;
            esac",
        );
        let expected = root.path().canonicalize().expect("a path");
        let expected = expected.join("versions/15/bin");
        assert_eq!(machine.programs(), expected);
        assert_eq!(machine.programs(), expected);
        let calls = fs::read_to_string(root.path().join("calls")).expect("called");
        assert_eq!(
            calls,
            "noninteractive update -q\nnoninteractive install -q -y --no-install-recommends \
             -o DPkg::Lock::Timeout=600 postgresql\n"
        );
    }

    #[test]
    fn who_cannot_install_is_told_what_to_install() {
        let (_root, machine) = bare("echo 'are you root?' >&2; exit 100");
        let said = reason(&machine);
        assert!(said.contains("'apt-get update -q' failed: are you root?"));
        assert!(said.contains("'apt-get install postgresql' on Debian"));

        let (_root, machine) = bare("");
        assert!(reason(&machine).contains("installed them elsewhere"));

        let (root, machine) = bare("");
        fs::remove_file(root.path().join("apt-get")).expect("removed");
        let machine = Machine {
            path: root.path().into(),
            ..machine
        };
        let said = reason(&machine);
        assert!(said.contains("cannot be run"), "{said}");
    }
}
