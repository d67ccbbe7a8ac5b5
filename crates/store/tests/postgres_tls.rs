//! That the connection to PostgreSQL is encrypted and the server known, as the URL asks for it.

mod support;

use muster_store::{PostgresStore, StoreError};
use muster_testing::postgres::{Server, name};
use support::created;

#[tokio::test(flavor = "multi_thread")]
async fn the_url_says_whom_to_trust() {
    let server = Server::start_with_certificate("localhost");
    let url = server.database();
    let database = name(&url).to_owned();
    let ours = server.certificate();
    let ours = ours.display();
    let by_name = url.replace("127.0.0.1", "localhost");

    // A certificate that is trusted, on a server of that name.
    let trusted = format!("{by_name}?sslmode=verify-full&sslrootcert={ours}");
    let store = PostgresStore::connect(&trusted).await.expect("connected");
    created(&store).await;
    let plain = "SELECT count(*) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid)
                 WHERE application_name = 'muster' AND NOT ssl";
    assert_eq!(server.run(&database, plain), "0");
    let encrypted = plain.replace("AND NOT ssl", "AND ssl");
    assert_ne!(server.run(&database, &encrypted), "0");

    // The same certificate, when nobody trusts it, or when the server has another name.
    let untrusted = format!("{by_name}?sslmode=verify-full");
    let misnamed = format!("{url}?sslmode=verify-full&sslrootcert={ours}");
    // A file of certificates that is not there.
    let missing = format!("{by_name}?sslmode=verify-full&sslrootcert={ours}.missing");
    for url in [&untrusted, &misnamed, &missing] {
        let error = PostgresStore::connect(url).await.expect_err("refused");
        assert!(matches!(error, StoreError::Configuration { .. }), "{error}");
        assert!(error.to_string().contains("sslrootcert"), "{error}");
    }
}
