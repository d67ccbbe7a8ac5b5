// Reads Microsoft's typings for TypeScript, which are generated from its model, as facts. They say less
// than a model: a date is a text, a navigation property is a property, and members have no numbers.

/** The kinds of facts that typings have. */
export const VISIBLE = ["type", "base", "property", "nullable", "member"];

/** The facts of a parsed file of typings, about the types that are named and about what extends them. */
export function typingFacts(typescript, source, names) {
  const wanted = new Map(names.map((name) => [name.toLowerCase(), name]));
  const local = (name) => wanted.get(name.toLowerCase()) ?? name.charAt(0).toLowerCase() + name.slice(1);
  const facts = new Map();
  const is = typescript.SyntaxKind;
  const typeOf = (node) => {
    if (node.kind === is.ArrayType) return `Collection(${typeOf(node.elementType)})`;
    if (node.kind === is.TypeReference) return local(node.typeName.getText());
    return node.getText();
  };
  const subtype = (node) => {
    const base = node.kind === is.InterfaceDeclaration && node.heritageClauses?.[0]?.types[0];
    return base && wanted.has(base.expression.getText().toLowerCase()) ? local(node.name.getText()) : undefined;
  };
  // Other namespaces are other models.
  for (const node of source.statements) {
    const written = node.name?.getText() ?? "";
    const name = wanted.get(written.toLowerCase()) ?? subtype(node);
    if (!name || facts.has(`type ${name}`)) continue;
    if (node.kind === is.InterfaceDeclaration) {
      facts.set(`type ${name}`, "structured");
      const base = node.heritageClauses?.[0]?.types[0];
      facts.set(`base ${name}`, base ? local(base.expression.getText()) : "none");
      for (const member of node.members) {
        const isNullable = member.type.typeName?.getText() === "NullableOption";
        const type = isNullable ? member.type.typeArguments[0] : member.type;
        facts.set(`property ${name}.${member.name.getText()}`, typeOf(type));
        facts.set(`nullable ${name}.${member.name.getText()}`, isNullable);
      }
    }
    if (node.kind === is.TypeAliasDeclaration) {
      facts.set(`type ${name}`, "EnumType");
      for (const member of node.type.types ?? [node.type]) {
        facts.set(`member ${name}.${member.literal.text}`, "there");
      }
    }
  }
  return facts;
}

const SCALARS = {
  "Edm.String": "string",
  "Edm.Guid": "string",
  "Edm.DateTimeOffset": "string",
  "Edm.Int32": "number",
  "Edm.Int64": "number",
  "Edm.Boolean": "boolean",
};

/** The facts of a model as typings would have them. */
export function asTypings(facts) {
  const seen = new Map();
  for (const [fact, said] of facts) {
    const [kind, subject] = fact.split(" ");
    if (!VISIBLE.includes(kind)) continue;
    // Of a relationship, typings say nothing about null.
    if (kind === "type") seen.set(fact, said === "EnumType" ? said : "structured");
    else if (kind === "property") {
      seen.set(fact, said.replace(/Edm\.\w+/, (name) => SCALARS[name] ?? name));
    } else seen.set(fact, said);
    if (kind === "property" && facts.get(`navigation ${subject}`)) seen.set(`nullable ${subject}`, true);
  }
  return seen;
}
