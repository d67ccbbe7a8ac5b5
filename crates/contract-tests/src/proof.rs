//! Every layer of the proof in one go, and the sentence it ends with.

use std::fmt;
use std::time::{Duration, Instant};

use crate::{agreement, equality, exchange, lowering, mutation, projections, routes};

/// The names of the layers, in the order in which they run.
pub const LAYERS: [&str; 7] = [
    "files on disk",
    "authored and emitted document",
    "projections to every version",
    "routes of a running server",
    "samples judged twice",
    "answers of a running server",
    "mutants",
];

/// What all layers found.
#[derive(Debug)]
pub struct Proof {
    equality: equality::Report,
    versions: usize,
    version_differences: usize,
    probes: usize,
    agreement: agreement::Report,
    exchange: exchange::Report,
    mutation: mutation::Report,
    duration: Duration,
    /// Whatever keeps the proof from holding.
    pub faults: Vec<String>,
}

/// Runs every layer; `started` hears of each one, by its place in [`LAYERS`], before it runs.
pub async fn prove(mut started: impl FnMut(usize)) -> Proof {
    let start = Instant::now();
    let mut faults = Vec::new();

    started(0);
    faults.extend(lowering::compare().faults);

    started(1);
    let equality = equality::compare();
    let differences = equality.differences.iter();
    faults.extend(differences.map(|difference| format!("authored / emitted: {difference}")));

    started(2);
    let versions = projections::compare();
    for report in &versions {
        let version = &report.version;
        let differences = report.differences.iter();
        faults.extend(differences.map(|difference| format!("{version}: {difference}")));
        let dangling = report.dangling.iter();
        faults.extend(dangling.map(|name| format!("{version}: nothing is named {name}")));
    }

    started(3);
    let routes = routes::probe().await;
    faults.extend(routes.faults);

    started(4);
    let agreement = agreement::judge();
    faults.extend(agreement.disagreements.iter().map(|found| {
        let agreement::Disagreement {
            name,
            version,
            sample,
            why,
        } = found;
        format!("{name} {version}: {why}: {sample}")
    }));
    faults.extend(agreement.one_sided.iter().cloned());

    started(5);
    let exchange = exchange::run().await;
    let answers = exchange.faults.iter();
    faults.extend(answers.map(|(what, example)| format!("{what}: {example}")));

    started(6);
    let mutation = if equality.differences.is_empty() {
        mutation::run()
    } else {
        faults.push("no mutant was tried, because the documents differ already".to_owned());
        mutation::Report::default()
    };
    faults.extend(mutation.unexplained().map(|survivor| {
        let mutation::Survivor { class, side, edit } = survivor;
        format!("nothing notices: {class}: {edit:?} of the {side} document")
    }));

    Proof {
        version_differences: versions.iter().map(|report| report.differences.len()).sum(),
        versions: versions.len(),
        probes: routes.probes,
        equality,
        agreement,
        exchange,
        mutation,
        duration: start.elapsed(),
        faults,
    }
}

impl fmt::Display for Proof {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let equality::Report {
            counts,
            derived,
            asserted,
            asserted_tags,
            differences,
        } = &self.equality;
        let successes = self.exchange.reached.len() + self.exchange.unreached.len();
        let score = self.mutation.score();
        write!(
            formatter,
            "{counts} ({derived} derived, {asserted} asserted, and {asserted_tags} asserted type \
             names); {} differences between the document and the code, {} between their \
             projections to {} versions; {} routes probed; {} disagreements over {} samples; {} \
             answers judged, {} of {successes} documented successes among them; mutation score \
             {score}, the others change nothing; {} faults; {:.1} seconds.",
            differences.len(),
            self.version_differences,
            self.versions,
            self.probes,
            self.agreement.disagreements.len(),
            self.agreement.samples,
            self.exchange.requests,
            self.exchange.reached.len(),
            self.faults.len(),
            self.duration.as_secs_f64(),
        )
    }
}
