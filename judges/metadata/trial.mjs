// Tries the judges: one fault at a time goes into the model, and each must be found by those judges that
// are there to find it.

/** A fault: what is done to the text, and who must notice. */
export const FAULTS = [
  ["an attribute nobody knows", (text) => text.replace('Nullable="false"', 'Nullabel="false"'), ["schema"]],
  ["an element that is not closed", (text) => text.replace("</EntityContainer>", ""), ["schema"]],
  ["a value that is no truth value", (text) => text.replace('Abstract="true"', 'Abstract="yes"'), ["schema"]],
  ["a type nobody declares", (text) => text.replace('EntityType="graph.user"', 'EntityType="graph.usr"'), ["model"]],
  ["a base of another kind", (text) => text.replace('"directoryObject" BaseType="graph.entity"', '"directoryObject" BaseType="graph.assignedLicense"'), ["model", "typings"]],
  ["no key", (text) => text.replace(/(Name="entity" Abstract="true">)\s*<Key>[^]*?<\/Key>/, "$1"), ["model"]],
  ["a relationship as a property", (text) => text.replace('<NavigationProperty Name="members"', '<Property Name="members"'), ["model"]],
  ["a property less", (text) => text.replace(/<Property Name="limit" .*?\/>/, ""), ["typings"]],
  ["a property more", (text) => text.replace('<Property Name="limit"', '<Property Name="bound" Type="Edm.Int32"/>$&'), ["typings"]],
  ["a property of another type", (text) => text.replace('Name="limit" Type="Edm.Int32"', 'Name="limit" Type="Edm.String"'), ["typings"]],
  ["null where there is none", (text) => text.replace('Name="limit" Type="Edm.Int32" Nullable="false"', 'Name="limit" Type="Edm.Int32"'), ["typings"]],
  ["another base", (text) => text.replace('"deviceEnrollmentLimitConfiguration" BaseType="graph.deviceEnrollmentConfiguration"', '"deviceEnrollmentLimitConfiguration" BaseType="graph.entity"'), ["typings"]],
  ["a member less", (text) => text.replace('<Member Name="disabled" Value="2"/>', ""), ["typings"]],
  ["a member more", (text) => text.replace('<Member Name="disabled" Value="2"/>', '$&<Member Name="unsure" Value="3"/>'), ["typings"]],
  ["a relationship less", (text) => text.replace(/<NavigationProperty Name="assignments" .*?\/>/, ""), ["typings"]],
  ["a type less", (text) => text.replace(/<EntityType Name="deviceEnrollmentLimitConfiguration"[^]*?<\/EntityType>/, ""), ["typings"]],
  ["another number", (text) => text.replace('Name="disabled" Value="2"', 'Name="disabled" Value="5"'), ["csdl"]],
  ["a Guid as a text", (text) => text.replace('Name="skuId" Type="Edm.Guid"', 'Name="skuId" Type="Edm.String"'), ["csdl"]],
  ["targets elsewhere", (text) => text.replace(/(Name="assignments" .*?) ContainsTarget="true"/, "$1"), ["csdl"]],
  ["an action less", (text) => text.replace(/<Action Name="assign"[^]*?<\/Action>/, ""), ["csdl"]],
  ["a parameter of another type", (text) => text.replace('Parameter Name="priority" Type="Edm.Int32"', 'Parameter Name="priority" Type="Edm.Int64"'), ["csdl"]],
  ["a singleton as a set", (text) => text.replace('<Singleton Name="me" Type=', '<EntitySet Name="me" EntityType='), ["csdl"]],
];
