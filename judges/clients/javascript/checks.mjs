// Counts what was checked. Every value that is checked here came out of the client.
import { isDeepStrictEqual, inspect } from "node:util";

export class Checks {
  assertions = 0;
  failures = [];

  equal(what, got, wanted) {
    this.assertions += 1;
    if (!isDeepStrictEqual(got, wanted)) {
      const short = (value) => inspect(value, { breakLength: Infinity }).slice(0, 400);
      this.failures.push(`${what}: ${short(got)} instead of ${short(wanted)}`);
    }
  }

  true(what, holds, got) {
    this.assertions += 1;
    if (!holds) this.failures.push(`${what}: ${inspect(got).slice(0, 400)}`);
  }
}

// Runs one step. What it throws is a failure: the client could not read an answer.
export async function run(step, context) {
  const checks = new Checks();
  try {
    await step(context, checks);
  } catch (error) {
    const line = /steps\.mjs:(\d+)/.exec(error?.stack ?? "")?.[1];
    checks.failures.push(`${line ? `line ${line}, ` : ""}${error?.name}: ${error?.message}`.slice(0, 400));
  }
  return checks;
}

// One line for the judge.
export function report(facts) {
  console.log(JSON.stringify(facts));
}
