// States a model as facts: a Map from what is said of, such as `nullable user.displayName`, to what is
// said. Two models are compared fact by fact.

const KINDS = new Set(["EntityType", "ComplexType", "EnumType", "Action", "Function", "EntityContainer"]);

/** The facts of a model in CSDL JSON, as OASIS's converter makes it. */
export function modelFacts(model) {
  const facts = new Map();
  const namespaces = Object.keys(model).filter((name) => !name.startsWith("$"));
  const aliases = namespaces.flatMap((name) => [`${model[name].$Alias}.`, `${name}.`]);
  const local = (name = "Edm.String") => {
    const prefix = aliases.find((alias) => name.startsWith(alias));
    return prefix ? name.slice(prefix.length) : name;
  };
  const typeOf = (said) => (said.$Collection ? `Collection(${local(said.$Type)})` : local(said.$Type));
  for (const [name, said] of elements(model)) {
    if (Array.isArray(said)) {
      for (const overload of said) operation(facts, name, overload, typeOf);
      continue;
    }
    if (!KINDS.has(said.$Kind)) continue;
    if (said.$Kind === "EntityContainer") {
      for (const [root, target] of members(said)) {
        facts.set(`root ${root}`, `${target.$Collection ? "set" : "singleton"} of ${local(target.$Type)}`);
      }
      continue;
    }
    facts.set(`type ${name}`, said.$Kind);
    if (said.$Kind === "EnumType") {
      facts.set(`flags ${name}`, Boolean(said.$IsFlags));
      for (const [member, value] of members(said)) {
        facts.set(`member ${name}.${member}`, "there");
        facts.set(`value ${name}.${member}`, value);
      }
      continue;
    }
    facts.set(`base ${name}`, said.$BaseType ? local(said.$BaseType) : "none");
    facts.set(`abstract ${name}`, Boolean(said.$Abstract));
    facts.set(`open ${name}`, Boolean(said.$OpenType));
    if (said.$Key) facts.set(`key ${name}`, said.$Key.join(","));
    for (const [property, content] of members(said)) {
      const isNavigation = content.$Kind === "NavigationProperty";
      facts.set(`property ${name}.${property}`, typeOf(content));
      facts.set(`navigation ${name}.${property}`, isNavigation);
      if (isNavigation) {
        facts.set(`contains ${name}.${property}`, Boolean(content.$ContainsTarget));
      } else {
        facts.set(`nullable ${name}.${property}`, Boolean(content.$Nullable));
      }
    }
  }
  return facts;
}

function operation(facts, name, said, typeOf) {
  const [binding, ...parameters] = said.$Parameter ?? [];
  const subject = `${name}(${binding ? typeOf(binding) : ""})`;
  facts.set(`operation ${subject}`, said.$Kind);
  facts.set(`answer ${subject}`, said.$ReturnType ? typeOf(said.$ReturnType) : "none");
  for (const parameter of parameters) {
    facts.set(`parameter ${subject}.${parameter.$Name}`, typeOf(parameter));
    facts.set(`null ${subject}.${parameter.$Name}`, Boolean(parameter.$Nullable));
  }
}

function elements(model) {
  const schemas = Object.entries(model).filter(([name]) => !name.startsWith("$"));
  return schemas.flatMap(([, schema]) => members(schema));
}

/** The members of an object of CSDL JSON: `$` begins what is said of it, `@` an annotation. */
function members(object) {
  return Object.entries(object).filter(([name]) => !name.startsWith("$") && !name.includes("@"));
}

/** What a model says of types nobody declares, of properties of entity types and of keys, and must not. */
export function contradictions(model) {
  const found = [];
  const facts = modelFacts(model);
  const kind = (name) => facts.get(`type ${name}`);
  const bare = (type) => String(type).replace(/^Collection\((.*)\)$/, "$1");
  for (const [fact, said] of facts) {
    const [what, subject] = fact.split(" ");
    const isType = ["base", "property", "answer", "parameter"].includes(what) && said !== "none";
    const target = what === "root" ? said.split(" of ")[1] : bare(said);
    if ((isType || what === "root") && !target.startsWith("Edm.") && !kind(target)) {
      found.push(`${fact}: there is no type ${target}`);
    }
    if (what === "base" && said !== "none" && kind(said) !== kind(subject)) {
      found.push(`${fact}: a ${kind(subject)} extends a ${kind(said)}`);
    }
    if (what === "property" && kind(target) === "EntityType" && !facts.get(`navigation ${subject}`)) {
      found.push(`${fact}: a property holds entities`);
    }
    if ((what === "root" && said.startsWith("set")) || facts.get(`contains ${subject}`)) {
      let type = target;
      while (type && type !== "none" && !facts.has(`key ${type}`)) type = facts.get(`base ${type}`);
      if ((what === "root" || what === "property") && (!type || type === "none")) {
        found.push(`${fact}: ${target} has no key`);
      }
    }
  }
  return found;
}
