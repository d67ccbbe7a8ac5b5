//! That the private PostgreSQL keeps what it acknowledged, however it ended, and goes when the test
//! goes.

use std::process::Stdio;

use muster_testing::postgres::{Server, name};

#[test]
fn what_was_written_is_there_after_every_sort_of_end() {
    let mut server = Server::start("");
    let database = name(&server.database()).to_owned();
    assert_eq!(server.run(&database, "SHOW fsync"), "on");
    server.run(&database, "CREATE TABLE life (number int)");
    for (number, end) in [Server::stop, Server::crash, Server::kill]
        .into_iter()
        .enumerate()
    {
        server.run(&database, &format!("INSERT INTO life VALUES ({number})"));
        end(&mut server);
        server.resume();
        let written = server.run(&database, "SELECT count(*) FROM life");
        assert_eq!(written, (number + 1).to_string());
    }
    assert!(!server.kill_session(&database), "nobody else is there");
}

#[test]
fn a_server_that_lost_a_session_is_back_when_all_others_have_ended() {
    const SLEEPERS: &str =
        "SELECT count(*) FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(60)'";
    let mut server = Server::start("");
    let database = name(&server.database()).to_owned();
    let mut sleepers = [(); 2].map(|()| {
        let mut client = server.client(&database, "SELECT pg_sleep(60)");
        client.stderr(Stdio::null()).spawn().expect("psql runs")
    });
    while server.run("postgres", SLEEPERS) != "2" {}
    assert!(server.kill_session(&database));
    server.recover();
    assert_eq!(server.run("postgres", SLEEPERS), "0");
    for sleeper in &mut sleepers {
        assert!(!sleeper.wait().expect("psql ran").success());
    }
}

#[test]
fn a_server_and_its_directory_are_gone_when_the_test_is() {
    let server = Server::start("");
    let directory = server.certificate();
    let directory = directory.parent().expect("a directory").to_owned();
    assert!(directory.exists());
    drop(server);
    assert!(!directory.exists());
}

#[test]
fn a_server_that_does_not_start_says_why() {
    let started = std::panic::catch_unwind(|| Server::start("-c fsync=perhaps"));
    let said = started.expect_err("no such setting");
    let said = said.downcast_ref::<String>().expect("a message");
    assert!(said.contains("fsync"), "{said}");
}
