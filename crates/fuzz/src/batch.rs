//! The reader of a batch: from its bytes to the order and the addresses of its requests.

use muster_model::BatchRequestContent;
use muster_model_runtime::{Described, Reading, check_request, parse};
use muster_odata::batch::{MOST_REQUESTS, Named, address, same_id, sequence};

const PREFIXES: [&str; 3] = ["/v1.0", "/beta", "/localtest"];

pub(crate) fn run(data: &[u8]) {
    let Ok(mut body) = parse(data) else {
        return;
    };
    if let Err(violations) = check_request(
        BatchRequestContent::schema(),
        &mut body,
        "beta",
        &Reading::default(),
    ) {
        assert!(!violations.to_string().is_empty());
        return;
    }
    let batch: BatchRequestContent = match serde_json::from_value(body) {
        Ok(batch) => batch,
        Err(error) => panic!("what the schema admits is not read: {error}"),
    };
    let requests: Vec<Named<'_>> = batch
        .requests
        .iter()
        .map(|step| Named {
            id: &step.id,
            depends_on: step.depends_on.as_deref().unwrap_or_default(),
        })
        .collect();
    for step in &batch.requests {
        if let Ok(address) = address(&step.url, "/beta", &PREFIXES) {
            assert!(address.starts_with("/beta/"), "{address}");
            assert!(!address.contains('#'), "{address}");
        }
    }
    let Ok(order) = sequence(&requests) else {
        return;
    };
    assert!(requests.len() <= MOST_REQUESTS);
    let mut sorted = order.clone();
    sorted.sort_unstable();
    assert!(sorted.into_iter().eq(0..requests.len()), "{order:?}");
    let mut sent = Vec::new();
    for index in order {
        let request = requests[index];
        for on in request.depends_on {
            assert!(
                sent.contains(&same_id(on)),
                "sent before what it depends on"
            );
        }
        let id = same_id(request.id);
        assert!(!sent.contains(&id), "two requests have the same id");
        sent.push(id);
    }
}
