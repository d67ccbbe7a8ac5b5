//! The machine the tests run on: who they are, whom they can be, and which ports are free.
//!
//! It must never change anything.

use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

/// A user of this machine, and its group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct User {
    /// The number of the user.
    pub user: u32,
    /// The number of its group.
    pub group: u32,
}

/// Whether the tests run as root, whom no permission of a file holds.
#[must_use]
pub fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

/// Whom to run as what must not run as root, such as PostgreSQL; none when the tests are not root
/// themselves.
///
/// # Panics
/// When root is the only user there is.
#[must_use]
pub fn unprivileged() -> Option<User> {
    is_root().then(|| {
        let users = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
        ["postgres:", "nobody:"]
            .into_iter()
            .find_map(|name| find(&users, name))
            .expect("a user 'postgres' or 'nobody' to run things as that must not run as root")
    })
}

fn find(users: &str, name: &str) -> Option<User> {
    let line = users.lines().find(|line| line.starts_with(name))?;
    let mut fields = line.split(':').skip(2);
    let mut number = || fields.next()?.parse().ok();
    Some(User {
        user: number()?,
        group: number()?,
    })
}

/// A program that is run as somebody without privileges.
#[must_use]
pub fn as_unprivileged(program: &Path) -> Command {
    let mut command = Command::new(program);
    if let Some(User { user, group }) = unprivileged() {
        command.uid(user).gid(group);
    }
    command.current_dir("/").env("LC_ALL", "C");
    command
}

/// Ports that the system gives to nobody who does not ask for them by number, on Linux and most
/// others. A server that was stopped finds its port free again.
const PORTS: std::ops::Range<u16> = 20_000..32_000;

/// A port of the loopback interface that is free, and likely stays so until it is asked for again.
///
/// # Panics
/// When there is none.
#[must_use]
pub fn free_port() -> u16 {
    let free = |port: &u16| TcpListener::bind(("127.0.0.1", *port)).is_ok();
    (0..1000)
        .map(|_| fastrand::u16(PORTS))
        .find(free)
        .expect("a free port")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_user_is_found_by_name() {
        let users = "root:x:0:0:root:/root:/bin/bash\nnobody:x:65534:65533::/:/usr/sbin/nologin\n";
        let expected = User {
            user: 65534,
            group: 65533,
        };
        assert_eq!(find(users, "nobody:"), Some(expected));
        assert_eq!(find(users, "postgres:"), None);
    }

    #[test]
    fn a_free_port_is_one_that_the_system_gives_to_nobody() {
        let port = free_port();
        assert!(PORTS.contains(&port));
        let given = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
        let given = given.local_addr().expect("an address").port();
        assert!(!PORTS.contains(&given), "{given}");
    }
}
