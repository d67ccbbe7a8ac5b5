// Judges the model that `$metadata` answers, in both versions:
//
// - schema: OASIS's XML schemas of CSDL, by libxml2, and OASIS's JSON schema of what OASIS's converter reads;
// - model: every type that is named is declared, and what must have a key has one;
// - typings: Microsoft's typings for TypeScript, which were generated from Graph's own model;
// - csdl: Graph's own model, where a file of it is given.
//
// What differs from Microsoft's must stand in differences.yaml, and what stands there must differ. With
// --trial, faults go into the model, and each must be found.

import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { contradictions, modelFacts } from "./facts.mjs";
import { FAULTS } from "./trial.mjs";
import { VISIBLE, asTypings, typingFacts } from "./typings.mjs";

const { values: options } = parseArgs({
  options: {
    modules: { type: "string" },
    documents: { type: "string" },
    list: { type: "string" },
    csdl: { type: "string", multiple: true, default: [] },
    trial: { type: "boolean", default: false },
  },
});
const require = createRequire(join(options.modules, "judge.cjs"));
const { xml2json } = require("odata-csdl/lib/xml2json.js");
const { validateXML } = require("xmllint-wasm");
const typescript = require("typescript");
const Ajv = require("ajv");
const addFormats = require("ajv-formats");
const schemas = join(options.modules, "odata-csdl", "schemas");
const read = (...path) => readFileSync(join(...path), "utf8");
const TYPINGS = {
  "v1.0": "@microsoft/microsoft-graph-types",
  beta: "@microsoft/microsoft-graph-types-beta",
};
const list = require("yaml").parse(read(options.list));
const csdl = Object.fromEntries(options.csdl.map((given) => given.split(/=(.*)/s)));

const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: true });
addFormats(ajv);
const isCsdlJson = ajv.compile(JSON.parse(read(schemas, "csdl.schema.json")));

async function bySchema(text) {
  const answer = await validateXML({
    xml: [{ fileName: "model.xml", contents: text }],
    schema: [read(schemas, "edmx.xsd")],
    preload: [{ fileName: "edm.xsd", contents: read(schemas, "edm.xsd") }],
  });
  return answer.errors.map((error) => error.rawMessage);
}

/** The model as OASIS's converter reads it, with what it objects to. */
function convert(text) {
  const messages = [];
  const model = xml2json(text, { strict: true, messages });
  const isValid = isCsdlJson(model);
  const faults = isValid ? [] : isCsdlJson.errors.map((error) => `${error.instancePath} ${error.message}`);
  return { model, faults: [...messages.map((message) => JSON.stringify(message)), ...faults] };
}

/** Which facts of which entries of the list were needed. */
class Used {
  #seen = new Map();

  add(entry, version, fact) {
    this.#seen.set(entry, (this.#seen.get(entry) ?? new Set()).add(`${version} ${fact}`));
  }

  has(entry, version, fact) {
    return this.#seen.get(entry)?.has(`${version} ${fact}`) ?? false;
  }
}

/** What differs, settled with the list; `used` collects the entries that were needed. */
function compare(version, judge, ours, theirs, used) {
  const found = [];
  const partial = new Set(list.partial.flatMap((entry) => entry.types));
  const isOurs = (name) => ours.has(`type ${name}`);
  for (const fact of new Set([...ours.keys(), ...theirs.keys()])) {
    const [left, right] = [ours.get(fact), theirs.get(fact)];
    if (left === right) continue;
    const [kind, subject] = fact.split(" ");
    const owner = subject.split(".")[0];
    if (left === undefined) {
      // Of what Microsoft has and we have not, only what belongs to a type that we have whole matters.
      const base = theirs.get(`base ${owner}`);
      const isSubtype = kind === "type" && isOurs(base) && !partial.has(base);
      const isPart = ["property", "member"].includes(kind) && isOurs(owner) && !partial.has(owner);
      const binding = subject.match(/\((?:Collection\()?(\w+)/)?.[1];
      const isBound = kind === "operation" && isOurs(binding) && !partial.has(binding);
      if (!isSubtype && !isPart && !isBound) continue;
    }
    // Where one side has no property, nothing that is said of it can agree.
    if (["nullable", "navigation", "contains"].includes(kind) && (left === undefined || right === undefined)) continue;
    if (["base", "abstract", "open", "key", "flags"].includes(kind) && right === undefined && !theirs.has(`type ${owner}`)) continue;
    const entry = list.differences.find(
      (entry) =>
        entry.versions.includes(version) &&
        entry.facts.includes(fact) &&
        String(entry.ours) === String(left ?? "absent") &&
        String(entry.theirs) === String(right ?? "absent"),
    );
    if (entry) used.add(entry, version, fact);
    else found.push(`${version}: ${fact}: ours ${left ?? "absent"}, ${judge} ${right ?? "absent"}`);
  }
  return found;
}

const kept = new Map();

/** What is large is read once. */
function once(name, make) {
  if (!kept.has(name)) kept.set(name, make());
  return kept.get(name);
}

function typings(version) {
  const text = read(options.modules, TYPINGS[version], "microsoft-graph.d.ts");
  return typescript.createSourceFile("types.d.ts", text, typescript.ScriptTarget.Latest, true);
}

/** The facts of Graph's own model; its other namespaces are other models. */
function graphFacts(path) {
  const whole = xml2json(readFileSync(path, "utf8"), {});
  return modelFacts({ "microsoft.graph": whole["microsoft.graph"] });
}

/** What every judge objects to, by judge. */
async function judge(version, text, used) {
  const found = { schema: await bySchema(text), model: [], typings: [], csdl: [] };
  let model;
  try {
    const converted = convert(text);
    model = converted.model;
    found.schema.push(...converted.faults);
  } catch (error) {
    found.schema.push(String(error.message));
    return { found, facts: new Map() };
  }
  found.model = contradictions(model);
  const facts = modelFacts(model);
  const names = [...facts.keys()].filter((fact) => fact.startsWith("type ")).map((fact) => fact.slice(5));
  const theirs = typingFacts(typescript, once(`typings ${version}`, () => typings(version)), names);
  found.typings = compare(version, "typings", asTypings(facts), theirs, used);
  if (csdl[version]) {
    const theirs = once(`csdl ${version}`, () => graphFacts(csdl[version]));
    found.csdl = compare(version, "csdl", facts, theirs, used);
  }
  return { found, facts };
}

let faults = 0;
const complain = (line) => {
  faults += 1;
  console.log(line);
};
const used = new Used();
for (const version of Object.keys(TYPINGS)) {
  const path = join(options.documents, `${version}.csdl.xml`);
  if (!existsSync(path)) throw new Error(`${path} is missing; run \`cargo xtask codegen\``);
  const text = readFileSync(path, "utf8");
  const { found, facts } = await judge(version, text, used);
  for (const [name, objections] of Object.entries(found)) {
    for (const objection of objections) complain(`${name}: ${objection}`);
  }
  const compared = csdl[version] ? "Microsoft's typings and Microsoft's model" : "Microsoft's typings";
  console.log(`${version}: ${facts.size} facts, compared with ${compared}`);
  if (!options.trial) continue;
  let noticed = 0;
  for (const [what, change, judges] of FAULTS) {
    const able = judges.filter((name) => name !== "csdl" || csdl[version]);
    if (able.length === 0) continue;
    const changed = change(text);
    if (changed === text) {
      complain(`trial: ${version}: ${what} changes nothing`);
      continue;
    }
    const { found } = await judge(version, changed, new Used());
    for (const name of able) {
      if (found[name].length > 0) noticed += 1;
      else complain(`trial: ${version}: ${name} does not notice ${what}`);
    }
  }
  console.log(`${version}: ${noticed} faults were put in and noticed`);
}
for (const entry of list.differences) {
  for (const version of entry.versions) {
    for (const fact of entry.facts) {
      const judges = entry.seen ?? (VISIBLE.includes(fact.split(" ")[0]) ? ["typings"] : ["csdl"]);
      const isSeen = judges.includes("typings") || csdl[version];
      if (isSeen && !used.has(entry, version, fact)) {
        complain(`differences.yaml: ${version}: ${fact}: there is no such difference`);
      }
    }
  }
}
if (faults > 0) {
  console.log(`${faults} faults`);
  process.exitCode = 1;
}
