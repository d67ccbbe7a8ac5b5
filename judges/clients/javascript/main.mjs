// Goes through a version of the server with Microsoft's client, or through the steps of a trial.
import { createRequire } from "node:module";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { report, run } from "./checks.mjs";
import { STEPS } from "./steps.mjs";

const { values: given } = parseArgs({
  options: {
    modules: { type: "string" },
    version: { type: "string" },
    server: { type: "string" },
    control: { type: "string" },
    steps: { type: "string" },
    trial: { type: "string" },
  },
});

// Where the client is installed is not where this file is.
const require = createRequire(join(given.modules, "here.js"));
const graph = require("@microsoft/microsoft-graph-client");

function context(server = given.server) {
  const host = new URL(server).hostname;
  // Asks the judge, who holds the server's strings, for something no client could do.
  const ask = async (path) => {
    const answer = await fetch(given.control + path);
    if (!answer.ok) throw new Error(`the judge refuses ${path}: ${await answer.text()}`);
    return answer.text();
  };
  const client = graph.Client.init({
    // Two things are not as they come: where Graph is, and that this host may have the token.
    baseUrl: server,
    customHosts: new Set([host]),
    defaultVersion: given.version,
    authProvider: (done) => done(null, "a.static.token"),
  });
  return {
    ...graph,
    client,
    version: given.version,
    server,
    base: `${server}/${given.version}`,
    ask,
    // A client of a fresh server that lets two requests through in three seconds.
    limited: async () => context(await ask("/limited")),
  };
}

const steps = STEPS.filter(({ versions }) => !versions || versions.includes(given.version));
if (given.trial) {
  for (const [fault, name] of Object.entries(JSON.parse(given.trial))) {
    const one = context();
    await one.ask(`/fault/${fault}`);
    const step = steps.find((step) => step.run.name === name);
    const checks = await run(step.run, one);
    report({ fault, step: name, failures: checks.failures });
  }
} else {
  const chosen = given.steps?.split(",");
  const one = context();
  for (const step of steps) {
    if (chosen ? !chosen.includes(step.run.name) : step.only) continue;
    const checks = await run(step.run, one);
    report({ step: step.run.name, assertions: checks.assertions, failures: checks.failures });
  }
}
