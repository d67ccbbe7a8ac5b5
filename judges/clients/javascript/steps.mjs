// What the client for JavaScript can do. A step leaves the tenant as other steps may find it, and
// needs none of them.
import { randomUUID } from "node:crypto";
import { gzipSync } from "node:zlib";

const ROOT = "/deviceManagement/deviceEnrollmentConfigurations";
const GRAPH = "#microsoft.graph.";
const LIMIT = `${GRAPH}deviceEnrollmentLimitConfiguration`;
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const BUILT_IN = [
  "deviceEnrollmentLimitConfiguration",
  "deviceEnrollmentPlatformRestrictionsConfiguration",
  "deviceEnrollmentWindowsHelloForBusinessConfiguration",
  "windows10EnrollmentCompletionPageConfiguration",
  "windowsRestoreDeviceEnrollmentConfiguration",
];

const builtIn = ({ version }) =>
  BUILT_IN.slice(0, version === "beta" ? 5 : 4).map((name) => GRAPH + name);
const item = (id) => `${ROOT}/${encodeURIComponent(id)}`;
const types = (values) => (values ?? []).map((value) => value["@odata.type"]);
const createLimit = ({ client }, values) =>
  client.api(ROOT).post({ "@odata.type": LIMIT, displayName: "Limit", limit: 7, ...values });
const remove = async ({ client }, ...configurations) => {
  for (const { id } of configurations) await client.api(item(id)).delete();
};
const target = (kind, values) => ({
  target: { "@odata.type": `${GRAPH}${kind}AssignmentTarget`, ...values },
});

// What a call fails with, as the client's own error, or nothing.
async function refused({ GraphError }, call) {
  try {
    await call;
  } catch (error) {
    if (error instanceof GraphError) return error;
    throw error;
  }
  return undefined;
}

async function lists(graph, checks) {
  const { value } = await graph.client.api(ROOT).get();
  checks.equal("the types of a list", types(value), builtIn(graph));
  for (const one of value) {
    checks.equal("the name", one.displayName, "All users and all devices");
    checks.equal("priority and version", [one.priority, one.version], [0, 0]);
  }
  checks.equal("the limit", value[0].limit, 5);
  checks.equal("a restriction", value[1].windowsMobileRestriction.platformBlocked, true);
  checks.equal("an enumeration", value[2].state, "notConfigured");
  checks.true("a time", Date.parse(value[0].lastModifiedDateTime) > Date.parse("2026-01-01"), value[0]);
  const one = await graph.client.api(item(value[0].id)).get();
  checks.equal("one of them", [one.id, one["@odata.type"], one.limit], [value[0].id, LIMIT, 5]);
}

async function query(graph, checks) {
  const kept = [await createLimit(graph, { displayName: "O'Neil" }), await createLimit(graph, { displayName: "Second" })];
  const api = () => graph.client.api(ROOT);
  const named = await api().filter("displayName eq 'O''Neil'").get();
  checks.equal("what a name finds", named.value.map(({ id }) => id), [kept[0].id]);
  const ordered = await api().filter("priority gt 0").orderby("displayName desc").get();
  checks.equal("the order of names", ordered.value.map((one) => one.displayName), ["Second", "O'Neil"]);
  const selected = await api().filter("startswith(displayName,'Sec')").select(["id", "displayName"]).get();
  checks.equal("what is selected", selected.value.map(({ id, displayName, limit }) => [id, displayName, limit]), [
    [kept[1].id, "Second", undefined],
  ]);
  checks.equal("the type of what is selected", types(selected.value), [LIMIT]);
  const skipped = await api().filter("priority gt 0").orderby("priority").skip(1).get();
  checks.equal("what is not skipped", skipped.value.map((one) => one.priority), [2]);
  const error = await refused(graph, api().filter("priorty gt 0").get());
  checks.equal("a misspelt filter", error?.statusCode, 400);
  await remove(graph, ...kept);
}

async function pages(graph, checks) {
  const kept = [];
  for (let number = 0; number < 5; number += 1) kept.push(await createLimit(graph, {}));
  const wanted = kept.map(({ id }) => id);
  const first = await graph.client.api(ROOT).filter("priority gt 0").orderby("priority").count(true).top(2).get();
  checks.equal("the first page", first.value.map(({ id }) => id), wanted.slice(0, 2));
  checks.equal("the count of all", first["@odata.count"], 5);
  checks.true("a next page", String(first["@odata.nextLink"]).startsWith(`${graph.base}/`), first);
  const seen = [];
  const iterator = new graph.PageIterator(graph.client, first, ({ id }) => seen.push(id) !== 3);
  await iterator.iterate();
  checks.equal("where the iterator was stopped", seen, wanted.slice(0, 3));
  checks.equal("not complete yet", iterator.isComplete(), false);
  await iterator.resume();
  checks.equal("what the iterator visits", seen, wanted);
  checks.equal("complete now", iterator.isComplete(), true);
  await remove(graph, ...kept);
}

async function counts(graph, checks) {
  const number = builtIn(graph).length;
  const kept = await createLimit(graph, {});
  checks.equal("the count", await graph.client.api(`${ROOT}/$count`).get(), String(number + 1));
  checks.equal("the count of a filter", await graph.client.api(`${ROOT}/$count`).filter("priority gt 0").get(), "1");
  const page = await graph.client.api(ROOT).count(true).top(1).get();
  checks.equal("the count beside a page", [page["@odata.count"], page.value.length], [number + 1, 1]);
  await remove(graph, kept);
}

const KINDS = [
  ["deviceEnrollmentLimitConfiguration", "_Limit", { limit: 12 }],
  ["windows10EnrollmentCompletionPageConfiguration", "_Windows10EnrollmentCompletionPageConfiguration", { allowNonBlockingAppInstallation: true }],
  ["deviceEnrollmentWindowsHelloForBusinessConfiguration", "_WindowsHelloForBusiness", {
    pinMinimumLength: 8, pinMaximumLength: 64, pinUppercaseCharactersUsage: "required",
    pinLowercaseCharactersUsage: "allowed", pinSpecialCharactersUsage: "disallowed",
    state: "enabled", securityDeviceRequired: true, unlockWithBiometricsEnabled: false,
    remotePassportEnabled: true, pinPreviousBlockCount: 3, pinExpirationInDays: 90,
    enhancedBiometricsState: "disabled",
  }],
];
const restriction = {
  platformBlocked: false, personalDeviceEnrollmentBlocked: true, osMinimumVersion: "10.0",
  osMaximumVersion: "17.4", blockedManufacturers: ["Contoso"], blockedSkus: [],
};
const BETA_KINDS = [
  ...["android", "androidForWork", "ios", "mac", "windows", "windowsPhone"].map((platformType) => [
    "deviceEnrollmentPlatformRestrictionConfiguration", "_SinglePlatformRestriction",
    { platformType, platformRestriction: restriction },
  ]),
  ["deviceEnrollmentNotificationConfiguration", "_EnrollmentNotificationsConfiguration", {
    platformType: "ios", templateType: "email", defaultLocale: "de-DE",
    notificationMessageTemplateId: randomUUID(), notificationTemplates: ["email_00000000-0000-0000-0000-000000000000"],
    brandingOptions: "includeCompanyLogo,includeDeviceDetails",
  }],
  ["deviceComanagementAuthorityConfiguration", "_DeviceComanagementAuthorityConfiguration", {
    managedDeviceAuthority: 3, configurationManagerAgentCommandLineArgument: "/quiet",
    installConfigurationManagerAgent: true,
  }],
];

async function create(graph, checks) {
  const kinds = graph.version === "beta" ? [...KINDS, ...BETA_KINDS] : KINDS;
  for (const [kind, end, values] of kinds) {
    const sent = { displayName: `A ${kind}`, description: 'Line\nbreak, "quote", ž', ...values };
    const one = await graph.client.api(ROOT).post({ "@odata.type": GRAPH + kind, ...sent });
    const read = await graph.client.api(item(one.id)).get();
    for (const [what, got] of [["created", one], ["read", read]]) {
      checks.equal(`the type of what is ${what}`, got["@odata.type"], GRAPH + kind);
      checks.true(`the id of a ${kind}`, got.id.endsWith(end), got.id);
      checks.equal(`version and priority of what is ${what}`, [got.version, got.priority], [1, 1]);
      const found = Object.fromEntries(Object.keys(sent).map((name) => [name, got[name]]));
      if (values.platformRestriction) {
        const names = Object.keys(restriction);
        found.platformRestriction = Object.fromEntries(names.map((name) => [name, got.platformRestriction?.[name]]));
      }
      checks.equal(`the values of a ${kind} that is ${what}`, found, sent);
      checks.true(`the time of what is ${what}`, Math.abs(Date.now() - Date.parse(got.createdDateTime)) < 600_000, got);
    }
    await remove(graph, one);
  }
}

async function update(graph, checks) {
  const kept = await createLimit(graph, { displayName: "Before", description: "Gone soon" });
  const api = () => graph.client.api(item(kept.id));
  const set = await api().patch({ "@odata.type": LIMIT, limit: 9 });
  for (const got of [set, await api().get()]) {
    checks.equal("set and left", [got.limit, got.displayName, got.description], [9, "Before", "Gone soon"]);
    checks.equal("the version", got.version, 2);
  }
  const cleared = await api().patch({ "@odata.type": LIMIT, description: null });
  for (const got of [cleared, await api().get()]) {
    checks.equal("cleared", [got.description, got.limit], [null, 9]);
  }
  await remove(graph, kept);
}

async function assign(graph, checks) {
  const kept = await createLimit(graph, {});
  const [included, leftOut] = [randomUUID(), randomUUID()];
  const assignments = () => graph.client.api(`${item(kept.id)}/assignments`);
  const post = (list) => graph.client.api(`${item(kept.id)}/assign`).post({ enrollmentConfigurationAssignments: list });
  const list = [
    target("group", { groupId: included }), target("exclusionGroup", { groupId: leftOut }),
    target("allLicensedUsers"), target("allDevices"),
    target("configurationManagerCollection", { collectionId: "SMS00001" }),
  ];
  checks.equal("no body", await post(list), undefined);
  const { value } = await assignments().get();
  checks.equal("the types of assignments", types(value), Array(5).fill(`${GRAPH}enrollmentConfigurationAssignment`));
  checks.equal("the types of targets", types(value.map((one) => one.target)), types(list.map((one) => one.target)));
  checks.equal("what the targets name", value.map(({ target: one }) => one.groupId ?? one.collectionId), [
    included, leftOut, undefined, undefined, "SMS00001",
  ]);
  await post(list.slice(0, 2));
  checks.equal("what replaced them", (await assignments().get()).value.map(({ id }) => id), value.slice(0, 2).map(({ id }) => id));
  await post([]);
  checks.equal("nothing after an empty list", (await assignments().get()).value, []);
  await remove(graph, kept);
}

async function priority(graph, checks) {
  const kept = [];
  for (const displayName of "ABC") kept.push(await createLimit(graph, { displayName }));
  const numbers = () => Promise.all(kept.map(async ({ id }) => (await graph.client.api(item(id)).get()).priority));
  const set = (one, number) => graph.client.api(`${item(one.id)}/setPriority`).post({ priority: number });
  checks.equal("the first priorities", await numbers(), [1, 2, 3]);
  await set(kept[2], 1);
  checks.equal("after an exchange", await numbers(), [3, 2, 1]);
  for (const number of [9, 0, 2]) {
    checks.equal(`setPriority ${number}`, (await refused(graph, set(kept[1], number)))?.statusCode, 400);
  }
  checks.equal("after what was refused", await numbers(), [3, 2, 1]);
  await remove(graph, ...kept);
}

async function items(graph, checks) {
  const kept = await createLimit(graph, {});
  const path = `${item(kept.id)}/assignments`;
  const group = randomUUID();
  const first = await graph.client.api(path).post(target("group", { groupId: group }));
  checks.true("an id that is a GUID", GUID.test(first.id), first.id);
  checks.equal("the group", [first.target["@odata.type"], first.target.groupId], [`${GRAPH}groupAssignmentTarget`, group]);
  const second = await graph.client.api(path).post(target("allDevices"));
  checks.equal("both", (await graph.client.api(path).get()).value.map(({ id }) => id), [first.id, second.id]);
  const one = `${path}/${second.id}`;
  await graph.client.api(one).patch(target("allLicensedUsers"));
  const read = await graph.client.api(one).get();
  checks.equal("changed", [read.id, read.target["@odata.type"]], [second.id, `${GRAPH}allLicensedUsersAssignmentTarget`]);
  await graph.client.api(one).delete();
  checks.equal("after the deletion", await graph.client.api(`${path}/$count`).get(), "1");
  checks.equal("the deleted one", (await refused(graph, graph.client.api(one).get()))?.statusCode, 404);
  await remove(graph, kept);
}

async function expand(graph, checks) {
  const kept = await createLimit(graph, { displayName: "Expanded" });
  await graph.client.api(`${item(kept.id)}/assign`).post({ enrollmentConfigurationAssignments: [target("allDevices")] });
  const wanted = [`${GRAPH}allDevicesAssignmentTarget`];
  const one = await graph.client.api(item(kept.id)).expand("assignments").get();
  checks.equal("the target in one", types(one.assignments?.map((each) => each.target)), wanted);
  const { value } = await graph.client.api(ROOT).filter("displayName eq 'Expanded'").expand("assignments($select=id,target)").get();
  checks.equal("the target in a list", types(value[0].assignments?.map((each) => each.target)), wanted);
  checks.equal("nothing without asking", (await graph.client.api(item(kept.id)).get()).assignments, undefined);
  await remove(graph, kept);
}

async function batch(graph, checks) {
  const kept = await createLimit(graph, { displayName: "In a batch" });
  // The client takes the host off, and not the version:
  // https://github.com/microsoftgraph/msgraph-sdk-javascript/issues/1451
  const step = (id, method, path, body) => ({
    id,
    request: new Request(`https://graph.microsoft.com${path}`, {
      method,
      headers: { "Content-Type": "application/json" },
      ...(body && { body: JSON.stringify(body) }),
    }),
  });
  const send = async (content) => {
    const body = await content.getContent();
    return new graph.BatchResponseContent(await graph.client.api("/$batch").post(body));
  };
  const parallel = await send(new graph.BatchRequestContent([
    step("list", "GET", ROOT),
    step("one", "GET", item(kept.id)),
    step("missing", "GET", item("nothing")),
    step("count", "GET", `${ROOT}/$count`),
    step("create", "POST", ROOT, { "@odata.type": LIMIT, displayName: "From a batch", limit: 1 }),
  ]));
  const status = (answer, names) => names.map((id) => answer.getResponseById(id)?.status);
  checks.equal("the statuses", status(parallel, ["list", "one", "missing", "count", "create"]), [200, 200, 404, 200, 201]);
  const body = (answer, id) => answer.getResponseById(id).json();
  checks.equal("the list of a batch", types((await body(parallel, "list")).value).slice(0, 4), builtIn(graph).slice(0, 4));
  const one = await body(parallel, "one");
  checks.equal("the configuration of a batch", [one.id, one["@odata.type"], one.limit], [kept.id, LIMIT, 7]);
  checks.equal("the error of a batch", (await body(parallel, "missing")).error.code, "ResourceNotFound");
  checks.true("the count of a batch", Number(await parallel.getResponseById("count").text()) >= 5, parallel);
  const made = await body(parallel, "create");
  checks.equal("what a batch created", [made.displayName, made.limit], ["From a batch", 1]);

  const content = new graph.BatchRequestContent([
    step("1", "PATCH", item(kept.id), { "@odata.type": LIMIT, limit: 2 }),
    step("2", "PATCH", item(kept.id), { "@odata.type": LIMIT, limit: 99 }),
    step("3", "GET", item(kept.id)),
  ]);
  content.addDependency("2", "1");
  content.addDependency("3", "2");
  const serial = await send(content);
  checks.equal("one after the other", status(serial, ["1", "2", "3"]), [200, 400, 424]);
  checks.equal("what the batch changed", (await graph.client.api(item(kept.id)).get()).limit, 2);
  await remove(graph, kept, made);
}

async function deletion(graph, checks) {
  const kept = await createLimit(graph, {});
  await graph.client.api(item(kept.id)).delete();
  checks.equal("what is read afterwards", (await refused(graph, graph.client.api(item(kept.id)).get()))?.statusCode, 404);
  checks.equal("deleting it again", (await refused(graph, graph.client.api(item(kept.id)).delete()))?.statusCode, 404);
  const { value } = await graph.client.api(ROOT).get();
  checks.equal("one less", value.length, builtIn(graph).length);
  checks.equal("deleting a built-in", (await refused(graph, graph.client.api(item(value[0].id)).delete()))?.statusCode, 400);
}

async function errors(graph, checks) {
  const asked = randomUUID();
  const missing = await refused(graph, graph.client.api(item("nothing")).header("client-request-id", asked).get());
  checks.equal("status and code", [missing?.statusCode, missing?.code], [404, "ResourceNotFound"]);
  checks.true("the message names the id", missing.message.includes("'nothing'"), missing.message);
  checks.equal("the id in the header", missing.headers.get("request-id"), missing.requestId);
  checks.true("an id that is a GUID", GUID.test(missing.requestId), missing.requestId);
  checks.equal("the client's id", missing.headers.get("client-request-id"), asked);
  checks.equal("the client's id in the body", JSON.parse(missing.body).innerError["client-request-id"], asked);
  checks.true("a time", missing.date.getTime() > Date.parse("2026-01-01"), missing.date);

  const wrong = await refused(graph, createLimit(graph, { limit: 99, colour: "red", displayName: 7 }));
  checks.equal("status and code of a bad request", [wrong?.statusCode, wrong?.code], [400, "BadRequest"]);
  const { details } = JSON.parse(wrong.body);
  checks.equal("its details", details?.map((detail) => detail.target).sort(), ["/colour", "/displayName", "/limit"]);
  checks.true("their messages", details?.every(({ message }) => wrong.message.includes(message)), wrong.message);

  const method = await refused(graph, graph.client.api(ROOT).put({}));
  checks.equal("a wrong method", method?.statusCode, 405);
  checks.true("what is allowed instead", method.headers.get("allow")?.includes("GET"), method);
  const path = await refused(graph, graph.client.api("/deviceManagement/managedDevices").get());
  checks.equal("what is not there", path?.statusCode, 400);
  checks.true("the segment that is not there", path.message.includes("managedDevices"), path.message);
}

async function ids(graph, checks) {
  const asked = randomUUID();
  const raw = () => graph.client.api(ROOT).responseType(graph.ResponseType.RAW);
  const first = await raw().header("client-request-id", asked).get();
  checks.equal("the client's id", first.headers.get("client-request-id"), asked);
  const second = await raw().get();
  const made = second.headers.get("client-request-id");
  checks.true("an id that the client made", GUID.test(made) && made !== second.headers.get("request-id"), made);
  checks.true("another id each time", first.headers.get("request-id") !== second.headers.get("request-id"), first);
  const created = await raw().post({ "@odata.type": LIMIT, limit: 1 });
  const one = await created.json();
  checks.equal("created", created.status, 201);
  checks.equal("where it is", created.headers.get("location"), `${graph.base}${ROOT}/${one.id}`);
  await remove(graph, one);
}

async function compressed(graph, checks) {
  const displayName = "Compressed ".repeat(500);
  const body = gzipSync(JSON.stringify({ "@odata.type": LIMIT, displayName, limit: 8 }));
  const one = await graph.client.api(ROOT).headers({ "Content-Type": "application/json", "Content-Encoding": "gzip" }).post(body);
  checks.equal("what was in it", [one.displayName, one.limit], [displayName, 8]);
  await remove(graph, one);
}

async function large(graph, checks) {
  const description = "0123456789ž".repeat(20_000);
  const one = await createLimit(graph, { description });
  checks.true("a large text, created", one.description === description);
  checks.true("a large text, read", (await graph.client.api(item(one.id)).get()).description === description);
  await remove(graph, one);
  const error = await refused(graph, createLimit(graph, { description: description.repeat(10) }));
  checks.equal("what is too large", [error?.statusCode, error?.code], [413, "RequestEntityTooLarge"]);
}

async function directory(graph, checks) {
  const { client } = graph;
  const name = `ada.${randomUUID()}@muster.example`;
  const user = await client.api("/users").post({ accountEnabled: true, displayName: "Ada", mailNickname: "ada", userPrincipalName: name });
  checks.equal("a user by its name", (await client.api(`/users/${name}`).get()).id, user.id);
  checks.equal("no body", await client.api(`/users/${user.id}`).patch({ displayName: "Ada L." }), undefined);
  checks.equal("a changed name", (await client.api(`/users/${user.id}`).get()).displayName, "Ada L.");
  const group = await client.api("/groups").post({ displayName: "Pilots", mailEnabled: false, mailNickname: "pilots", securityEnabled: true });
  const members = `/groups/${group.id}/members`;
  const reference = { "@odata.id": `https://graph.microsoft.com/v1.0/directoryObjects/${user.id}` };
  await client.api(`${members}/$ref`).post(reference);
  const listed = (await client.api(members).get()).value;
  checks.equal("a member", listed.map((one) => [one.id, one["@odata.type"]]), [[user.id, `${GRAPH}user`]]);
  const of = (await client.api(`/users/${user.id}/transitiveMemberOf`).get()).value;
  checks.equal("the groups of a user", of.map((one) => [one.id, one["@odata.type"]]), [[group.id, `${GRAPH}group`]]);
  checks.equal("a member twice", (await refused(graph, client.api(`${members}/$ref`).post(reference)))?.statusCode, 400);
  await client.api(`${members}/${user.id}/$ref`).delete();
  checks.equal("no member any more", (await client.api(members).get()).value, []);
  await client.api(`/groups/${group.id}`).delete();
  await client.api(`/users/${user.id}`).delete();
  checks.equal("a deleted user", (await refused(graph, client.api(`/users/${user.id}`).get()))?.statusCode, 404);
}

async function me(graph, checks) {
  const own = await graph.client.api("/me").get();
  checks.true("an id that is a GUID", GUID.test(own.id), own.id);
  checks.equal("the same by id", (await graph.client.api(`/users/${own.id}`).get()).userPrincipalName, own.userPrincipalName);
  checks.equal("the same by the name of other clients", (await graph.client.api("/users/me-token-to-replace").get()).id, own.id);
}

async function sources(graph, checks) {
  const kept = await createLimit(graph, {});
  const path = `${item(kept.id)}/assignments`;
  const [groupId, filter] = [randomUUID(), randomUUID()];
  const sent = {
    source: "policySets", sourceId: "A policy set",
    ...target("group", { groupId, deviceAndAppManagementAssignmentFilterId: filter, deviceAndAppManagementAssignmentFilterType: "include" }),
  };
  const { id } = await graph.client.api(path).post(sent);
  const { source, sourceId, target: found } = await graph.client.api(`${path}/${id}`).get();
  checks.equal("source and filter", { source, sourceId, target: { ...found } }, sent);
  await remove(graph, kept);
}

async function actions(graph, checks) {
  const kind = `${GRAPH}deviceEnrollmentNotificationConfiguration`;
  const notification = (number) => ({
    "@odata.type": kind, displayName: `Notification ${number}`, platformType: "windows",
    templateType: "push", notificationMessageTemplateId: randomUUID(),
  });
  const done = await graph.client.api(`${ROOT}/createEnrollmentNotificationConfiguration`)
    .post({ deviceEnrollmentNotificationConfigurations: [notification(1), notification(2)] });
  checks.equal("no body", done, undefined);
  const { value } = await graph.client.api(ROOT).filter("startswith(displayName,'Notification')").orderby("displayName").get();
  checks.equal("what the action created", value.map((one) => [one["@odata.type"], one.displayName, one.priority]), [
    [kind, "Notification 1", 1], [kind, "Notification 2", 2],
  ]);
  await graph.client.api(`${item(value[0].id)}/microsoft.graph.assign`).post({ enrollmentConfigurationAssignments: [target("allLicensedUsers")] });
  const payloadIds = [value[0].id, value[1].id, "nothing"];
  const links = (await graph.client.api(`${ROOT}/hasPayloadLinks`).post({ payloadIds })).value;
  checks.equal("what is assigned", links.map((one) => [one.payloadId, one.hasLink, one.sources]), [
    [payloadIds[0], true, ["direct"]], [payloadIds[1], false, []], ["nothing", false, []],
  ]);
  await remove(graph, ...value);
}

async function effective(graph, checks) {
  const weak = await createLimit(graph, { limit: 2 });
  const strong = await createLimit(graph, { limit: 3 });
  for (const { id } of [weak, strong]) {
    await graph.client.api(`${item(id)}/assign`).post({ enrollmentConfigurationAssignments: [target("allLicensedUsers")] });
  }
  const own = await graph.client.api("/me").get();
  const limits = async () => {
    const found = [];
    for (const user of ["/me", `/users/${own.id}`]) {
      const { value } = await graph.client.api(`${user}/getEffectiveDeviceEnrollmentConfigurations()`).get();
      found.push(value.filter((one) => one["@odata.type"] === LIMIT).map(({ id }) => id));
    }
    return found;
  };
  checks.equal("the limit that applies", await limits(), [[weak.id], [weak.id]]);
  await graph.client.api(`${item(strong.id)}/setPriority`).post({ priority: 1 });
  checks.equal("the limit that applies now", await limits(), [[strong.id], [strong.id]]);
  await remove(graph, weak, strong);
}

async function roots(graph, checks) {
  const own = await graph.client.api("/me").get();
  for (const user of ["/me", `/users/${own.id}`, `/users/${own.userPrincipalName}`]) {
    const root = `${user}/deviceEnrollmentConfigurations`;
    const before = (await graph.client.api(root).get()).value.length;
    const one = await graph.client.api(root).post({ "@odata.type": LIMIT, limit: 6 });
    checks.equal("not listed before it is assigned", (await graph.client.api(root).get()).value.length, before);
    await graph.client.api(`${root}/${one.id}/assignments`).post(target("allLicensedUsers"));
    const listed = (await graph.client.api(root).filter("priority gt 0").get()).value;
    checks.equal("listed when it is assigned", listed.map(({ id, limit }) => [id, limit]), [[one.id, 6]]);
    await graph.client.api(`${root}/${one.id}`).delete();
    checks.equal("deleted", (await refused(graph, graph.client.api(`${root}/${one.id}`).get()))?.statusCode, 404);
  }
}

// Every attempt, seen below all that the client does, which says nothing of them. `react` gets the
// status of each answer before the client does.
async function watched(graph, call, react = () => {}) {
  const send = globalThis.fetch;
  const seen = [];
  globalThis.fetch = async (...request) => {
    const address = String(request[0]?.url ?? request[0]);
    if (!address.startsWith(graph.server)) return send(...request);
    const headers = new Headers(request[1]?.headers ?? request[0]?.headers);
    const one = { number: headers.get("retry-attempt"), sent: performance.now() };
    const answer = await send(...request);
    seen.push({ ...one, answered: performance.now(), status: answer.status, told: answer.headers.get("retry-after") });
    await react(answer.status);
    return answer;
  };
  try {
    return { result: await call(), seen };
  } finally {
    globalThis.fetch = send;
  }
}

const statuses = (seen) => seen.map(({ status }) => status);

// The store is locked by another program, so that the server answers 503 with Retry-After; the
// client comes again by itself.
async function retries(graph, checks) {
  await graph.ask("/store/lock");
  try {
    const react = (status) => status === 503 && graph.ask("/store/unlock");
    const { result: one, seen } = await watched(graph, () => createLimit(graph, { displayName: "At last" }), react);
    checks.equal("what was created at last", one.displayName, "At last");
    checks.equal("what the server said", statuses(seen), [503, 201]);
    const { value } = await graph.client.api(ROOT).filter("displayName eq 'At last'").get();
    checks.equal("once only", value.map(({ id }) => id), [one.id]);
    await remove(graph, one);
  } finally {
    await graph.ask("/store/unlock");
  }
}

// A client of a server of its own, whose two requests are used up.
async function usedUp(graph) {
  const limited = await graph.limited();
  for (let number = 0; number < 2; number += 1) await limited.client.api(ROOT).get();
  return limited;
}

const SECONDS = ["1", "2", "3"];

// What the client throws when it is told not to come again.
async function throttled(graph, checks) {
  const limited = await usedUp(graph);
  const once = limited.client.api(ROOT).middlewareOptions([new graph.RetryHandlerOptions(3, 0)]);
  const { result: error, seen } = await watched(limited, () => refused(limited, once.get()));
  checks.equal("what the server said", statuses(seen), [429]);
  checks.equal("status and code", [error?.statusCode, error?.code], [429, "TooManyRequests"]);
  checks.true("the message names the limit", error.message.includes("2 requests in 3s"), error.message);
  checks.true("an id that is a GUID", GUID.test(error.requestId), error.requestId);
  checks.equal("the id in the header", error.headers.get("request-id"), error.requestId);
  checks.true("when to come again", SECONDS.includes(error.headers.get("retry-after")), error.headers);
}

// The client comes again by itself, when it was told to.
async function waits(graph, checks) {
  const limited = await usedUp(graph);
  const { result: one, seen } = await watched(limited, () => createLimit(limited, { displayName: "In the end" }));
  checks.equal("what the server said", statuses(seen), [429, 201]);
  checks.equal("what was created in the end", one.displayName, "In the end");
  const [first, last] = [seen[0], seen.at(-1)];
  checks.true("when to come again", SECONDS.includes(first.told), first.told);
  checks.true("when it came again", first.told * 1000 <= last.sent - first.answered + 100, last.sent - first.answered);
  checks.equal("that it came again", last.number, "1");
  const { value } = await limited.client.api(ROOT).get();
  checks.equal("once only", value.filter(({ priority }) => priority > 0).map(({ id }) => id), [one.id]);
}

// Requests of a batch are counted one by one.
async function batched(graph, checks) {
  const limited = await graph.limited();
  const step = (id, path) => ({ id, request: new Request(`https://graph.microsoft.com${path}`) });
  const names = ["first", "second", "third", "me"];
  const content = new graph.BatchRequestContent([
    ...names.slice(0, 3).map((id) => step(id, ROOT)), step("me", "/me"),
  ]);
  const body = await content.getContent();
  const { result, seen } = await watched(limited, () => limited.client.api("/$batch").post(body));
  checks.equal("the batch itself", statuses(seen), [200]);
  const answer = new graph.BatchResponseContent(result);
  const [first, second, third, me] = names.map((id) => answer.getResponseById(id));
  checks.equal("the statuses of a batch", [first, second, third, me].map(({ status }) => status), [200, 200, 429, 200]);
  checks.equal("the error of a batch", (await third.json()).error?.code, "TooManyRequests");
  checks.true("when to come again", SECONDS.includes(third.headers.get("Retry-After")), third.headers);
  checks.equal("for that request only", [second, me].map(({ headers }) => headers.get("Retry-After")), [null, null]);
}

// Over HTTPS the client sends its token, to a host it was told of.
async function token(graph, checks) {
  await graph.client.api(ROOT).get();
  const seen = JSON.parse(await graph.ask("/seen"));
  checks.equal("the token that arrived", seen.authorization, "Bearer a.static.token");
}

const BETA = ["beta"];
export const STEPS = [
  ...[lists, query, pages, counts, create, update, assign, priority, items, expand, batch, deletion, errors, ids, compressed, large, directory, me]
    .map((run) => ({ run })),
  ...[sources, actions, effective, roots].map((run) => ({ run, versions: BETA })),
  ...[throttled, waits, batched].map((run) => ({ run })),
  // What only some runs can do, and ask for.
  ...[retries, token].map((run) => ({ run, only: true })),
];
