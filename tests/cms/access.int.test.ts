import type { CollectionSlug, Payload } from "payload";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Booted, bootPayload } from "./payload.ts";
import type { Ask } from "./rest.ts";
import { buildTown, password, type Town } from "./town.ts";

// Everything below lies in Trafford and belongs to Sale Shed: "curator" and "editor" are its own, the others are not.
const roles = ["nobody", "administrator", "curator", "otherCurator", "editor", "otherEditor"] as const;
type Role = (typeof roles)[number];

const all: readonly Role[] = roles;
const staff: readonly Role[] = all.filter((role) => role !== "nobody");
const curators: readonly Role[] = ["administrator", "curator", "otherCurator"];
const own: readonly Role[] = ["administrator", "curator", "editor"];
const ownCurators: readonly Role[] = ["administrator", "curator"];
const administrator: readonly Role[] = ["administrator"];
const none: readonly Role[] = [];

const secret = "Only in the draft";

let booted: Booted;
let payload: Payload;
let town: Town;

beforeAll(async () => {
  booted = await bootPayload();
  payload = booted.payload;
  town = await buildTown(payload);
});
afterAll(() => booted.stop());

interface Made {
  readonly id: number | string;
}

/** Documents with a published version and a newer draft, or as they are where there are no drafts. */
const make: Readonly<Record<string, () => Promise<Made>>> = {
  listings: async () => {
    const made = await payload.create({ collection: "listings", data: { ...listing(), _status: "published" } });
    return payload.update({
      collection: "listings",
      id: made.id,
      data: { title: secret, curatorNotes: "Ring Mo" },
      draft: true,
    });
  },
  organisations: async () => {
    const { shed } = town.organisations;
    await payload.update({
      collection: "organisations",
      id: shed.id,
      data: { name: "Sale Shed", _status: "published" },
    });
    return payload.update({
      collection: "organisations",
      id: shed.id,
      data: { name: secret, registeredAddress: "1 Home Road" },
      draft: true,
    });
  },
  venues: async () => {
    const data = {
      name: "Hut",
      area: town.areas.trafford.id,
      organisation: town.organisations.shed.id,
      postcode: "M33 2AB",
    };
    const made = await payload.create({ collection: "venues", data: { ...data, _status: "published" } });
    return payload.update({ collection: "venues", id: made.id, data: { name: secret }, draft: true });
  },
  areas: async () => town.areas.trafford,
  checks: async () => {
    const { id } = await payload.create({ collection: "listings", data: { ...listing(), _status: "published" } });
    return payload.create({
      collection: "checks",
      data: { listing: id, on: "2026-11-01", how: "call", by: "Trafford Council" },
    });
  },
  users: async () => {
    const email = `new-${crypto.randomUUID()}@example.org`;
    return payload.create({ collection: "users", data: { name: "New", email, password, role: "editor" } });
  },
  "payload-jobs": () => payload.create({ collection: "payload-jobs", data: { taskSlug: "publish", queue: "none" } }),
};

const listing = () => ({
  title: "Gardeners",
  summary: "We grow vegetables.",
  kinds: ["nature" as const],
  attending: ["venue" as const],
  venue: town.venues.hall.id,
  organisation: town.organisations.shed.id,
});

type Try = (ask: Ask, made: Made) => Promise<boolean>;
type TryLocally = (user: Made | undefined, made: Made) => Promise<boolean>;

interface Row {
  readonly collection: string;
  readonly operation: string;
  readonly allowed: readonly Role[];
  readonly rest: Try;
  readonly local?: TryLocally;
}

const ok = ({ status }: { status: number }): boolean => status >= 200 && status < 300;

/** Whether a Local API call that asks about access succeeds with something. */
const succeeds = (run: () => Promise<unknown>): Promise<boolean> => run().then(Boolean, () => false);

const as = (user: Made | undefined) => ({
  overrideAccess: false,
  user: user ? { ...user, collection: "users" as const } : undefined,
});

const asPerson = async (role: Role): Promise<Made | undefined> =>
  role === "nobody" ? undefined : payload.findByID({ collection: "users", id: town[role].id, depth: 0 });

const shows = (text: string, answer: unknown): boolean => JSON.stringify(answer ?? null).includes(text);

const slug = (collection: string): CollectionSlug => {
  const found = payload.config.collections.find((one) => one.slug === collection);
  if (!found) throw new Error(`There is no collection ${collection}.`);
  return found.slug;
};

const reads = (collection: string, allowed: readonly Role[]): Row => ({
  collection,
  operation: "read",
  allowed,
  rest: async (ask, { id }) => ok(await ask("GET", `/${collection}/${id}?depth=0`)),
  local: (user, { id }) => succeeds(() => payload.findByID({ collection: slug(collection), id, ...as(user) })),
});

const lists = (collection: string, allowed: readonly Role[]): Row => ({
  collection,
  operation: "find",
  allowed,
  rest: async (ask, { id }) => {
    const { body } = await ask("GET", `/${collection}?where[id][equals]=${id}&depth=0`);
    return body.docs?.length === 1;
  },
  local: (user, { id }) =>
    succeeds(
      async () =>
        (await payload.find({ collection: slug(collection), where: { id: { equals: id } }, ...as(user) })).docs[0],
    ),
});

const updates = (collection: string, data: object, allowed: readonly Role[]): Row => ({
  collection,
  operation: "update",
  allowed,
  rest: async (ask, { id }) => ok(await ask("PATCH", `/${collection}/${id}?draft=true`, data)),
  local: (user, { id }) =>
    succeeds(() => payload.update({ collection: slug(collection), id, data, draft: true, ...as(user) })),
});

const deletes = (collection: string, allowed: readonly Role[]): Row => ({
  collection,
  operation: "delete",
  allowed,
  rest: async (ask, { id }) => ok(await ask("DELETE", `/${collection}/${id}`)),
  local: (user, { id }) => succeeds(() => payload.delete({ collection: slug(collection), id, ...as(user) })),
});

const creates = (collection: string, data: () => object, allowed: readonly Role[]): Row => ({
  collection,
  operation: "create",
  allowed,
  rest: async (ask) => ok(await ask("POST", `/${collection}?draft=true`, data())),
});

/** What only collections with drafts have. Nothing but the draft holds the secret. */
const drafts = (collection: string): Row[] => [
  {
    collection,
    operation: "read the draft",
    allowed: own,
    rest: async (ask, { id }) => shows(secret, await ask("GET", `/${collection}/${id}?draft=true&depth=0`)),
    local: (user, { id }) =>
      succeeds(async () =>
        shows(secret, await payload.findByID({ collection: slug(collection), id, draft: true, depth: 0, ...as(user) })),
      ),
  },
  {
    collection,
    operation: "find the draft",
    allowed: own,
    rest: async (ask, { id }) =>
      shows(secret, await ask("GET", `/${collection}?draft=true&depth=0&where[id][equals]=${id}`)),
    local: (user, { id }) =>
      succeeds(async () =>
        shows(
          secret,
          await payload.find({
            collection: slug(collection),
            draft: true,
            depth: 0,
            where: { id: { equals: id } },
            ...as(user),
          }),
        ),
      ),
  },
  {
    collection,
    operation: "read versions",
    allowed: own,
    rest: async (ask, { id }) =>
      shows(secret, await ask("GET", `/${collection}/versions?depth=0&where[parent][equals]=${id}`)),
    local: (user, { id }) =>
      succeeds(async () =>
        shows(
          secret,
          await payload.findVersions({
            collection: slug(collection),
            depth: 0,
            where: { parent: { equals: id } },
            ...as(user),
          }),
        ),
      ),
  },
  {
    collection,
    operation: "read one version",
    allowed: own,
    rest: async (ask, { id }) => ok(await ask("GET", `/${collection}/versions/${await newestVersion(collection, id)}`)),
  },
  {
    collection,
    operation: "restore a version as a draft",
    allowed: own,
    rest: async (ask, { id }) =>
      ok(await ask("POST", `/${collection}/versions/${await newestVersion(collection, id)}?draft=true`)),
  },
  {
    collection,
    operation: "restore a version to the public",
    allowed: none,
    rest: async (ask, { id }) =>
      ok(await ask("POST", `/${collection}/versions/${await newestVersion(collection, id)}`)),
    local: (user, { id }) =>
      succeeds(async () =>
        payload.restoreVersion({ collection: slug(collection), id: await newestVersion(collection, id), ...as(user) }),
      ),
  },
  {
    collection,
    operation: "publish by saving",
    allowed: none,
    rest: async (ask, { id }) => ok(await ask("PATCH", `/${collection}/${id}`, { _status: "published" })),
    local: (user, { id }) =>
      succeeds(() => payload.update({ collection: slug(collection), id, data: { _status: "published" }, ...as(user) })),
  },
  {
    collection,
    operation: "write the result of the review",
    allowed: none,
    rest: async (ask, { id }) =>
      shows(
        "approved",
        await ask("PATCH", `/${collection}/${id}?draft=true&depth=0`, { review: { state: "approved" } }),
      ),
  },
  {
    collection,
    operation: "approve",
    allowed: ownCurators,
    rest: async (ask, { id }) => ok(await ask("POST", `/${collection}/${id}/approve`)),
  },
  {
    collection,
    operation: "take down",
    allowed: ownCurators,
    rest: async (ask, { id }) => ok(await ask("POST", `/${collection}/${id}/take-down`)),
  },
  {
    collection,
    operation: "submit",
    allowed: own,
    rest: async (ask, { id }) => ok(await ask("POST", `/${collection}/${id}/submit`)),
  },
];

const newestVersion = async (collection: string, id: Made["id"]): Promise<string> => {
  const { docs } = await payload.findVersions({
    collection: slug(collection),
    where: { parent: { equals: id } },
    limit: 1,
  });
  return String(docs[0]?.id);
};

const rows: Row[] = [
  reads("listings", staff),
  lists("listings", staff),
  updates("listings", { summary: "Changed" }, own),
  deletes("listings", administrator),
  // Everybody may begin a listing; an editor only for an own organisation.
  creates("listings", listing, [...curators, "editor"]),
  ...drafts("listings"),
  {
    collection: "listings",
    operation: "preview the draft",
    allowed: own,
    rest: async (ask, { id }) => shows(secret, await ask("GET", `/listings/${id}/preview`)),
  },
  {
    collection: "listings",
    operation: "read curators' notes",
    allowed: ownCurators,
    rest: async (ask, { id }) => shows("Ring Mo", await ask("GET", `/listings/${id}?draft=true`)),
  },
  {
    collection: "listings",
    operation: "search curators' notes",
    allowed: curators,
    rest: async (ask) => ok(await ask("GET", "/listings?where[curatorNotes][contains]=Mo")),
  },
  {
    collection: "listings",
    operation: "search by the email of whoever made it",
    allowed: none,
    rest: async (ask, { id }) => {
      const { body } = await ask(
        "GET",
        `/listings?where[and][0][id][equals]=${id}&where[and][1][createdBy.email][contains]=example`,
      );
      return body.docs?.length > 0;
    },
  },
  reads("organisations", staff),
  lists("organisations", staff),
  updates("organisations", { website: "https://example.org" }, own),
  creates("organisations", () => ({ name: "New" }), staff),
  ...drafts("organisations"),
  {
    collection: "organisations",
    operation: "read the registered address",
    allowed: curators,
    rest: async (ask, { id }) => shows("1 Home Road", await ask("GET", `/organisations/${id}?draft=true`)),
  },
  reads("venues", staff),
  lists("venues", staff),
  updates("venues", { address: "1 New Road" }, own),
  deletes("venues", administrator),
  creates("venues", () => ({ name: "New" }), staff),
  ...drafts("venues"),
  reads("areas", staff),
  lists("areas", staff),
  updates("areas", { contactName: "The library" }, administrator),
  creates("areas", () => ({ name: "Bury", code: `E${String(Math.random()).slice(2, 10)}` }), administrator),
  reads("checks", own),
  lists("checks", own),
  updates("checks", { by: "Somebody" }, administrator),
  deletes("checks", administrator),
  reads("users", administrator),
  lists("users", administrator),
  updates("users", { name: "Other" }, administrator),
  deletes("users", administrator),
  creates(
    "users",
    () => ({ name: "X", email: `${crypto.randomUUID()}@example.org`, password, role: "administrator" }),
    administrator,
  ),
  {
    collection: "users",
    operation: "register first",
    allowed: none,
    rest: async (ask) =>
      ok(await ask("POST", "/users/first-register", { name: "X", email: "x@example.org", password })),
  },
  {
    collection: "users",
    operation: "unlock",
    allowed: administrator,
    rest: async (ask) => ok(await ask("POST", "/users/unlock", { email: "ada@example.org" })),
  },
  reads("payload-jobs", administrator),
  deletes("payload-jobs", none),
  creates("payload-jobs", () => ({ taskSlug: "publish" }), none),
  {
    collection: "payload-jobs",
    operation: "run",
    allowed: administrator,
    rest: async (ask) => ok(await ask("GET", "/payload-jobs/run?queue=none")),
  },
];

/** Looking changes nothing, so everybody can look at the same document. */
const looks = (operation: string): boolean => /^(?:read|find|search|preview)/.test(operation);

describe.each(rows)("$collection: $operation", ({ collection, operation, allowed, rest, local }) => {
  const whoCan = async (attempt: (role: Role, made: Made) => Promise<boolean>): Promise<Role[]> => {
    const could: Role[] = [];
    let made: Made | undefined;
    for (const role of roles) {
      if (!made || !looks(operation)) made = await make[collection]?.();
      if (!made) throw new Error(`No document of ${collection} can be made.`);
      if (await attempt(role, made)) could.push(role);
    }
    return could;
  };
  const expected = roles.filter((role) => allowed.includes(role));

  test(`over REST: ${expected.join(", ") || "nobody at all"}`, async () => {
    expect(await whoCan((role, made) => rest(town[role].ask, made))).toEqual(expected);
  });
  if (!local) return;
  test("as over REST through the Local API", async () => {
    expect(await whoCan(async (role, made) => local(await asPerson(role), made))).toEqual(expected);
  });
});

test("nobody changes an own role, areas or organisations", async () => {
  for (const role of ["curator", "editor"] as const) {
    const { id, ask } = town[role];
    const answer = await ask("PATCH", `/users/${id}`, {
      name: "Renamed",
      role: "administrator",
      areas: [town.areas.trafford.id, town.areas.salford.id],
      organisations: [town.organisations.shed.id, town.organisations.choir.id],
    });
    expect(answer.status).toBe(200);
    const after = await payload.findByID({ collection: "users", id, depth: 0 });
    expect(after).toMatchObject({ name: "Renamed", role });
    expect([...(after.areas ?? []), ...(after.organisations ?? [])]).toHaveLength(1);
  }
});

test("an editor cannot write under somebody else's organisation", async () => {
  const { id } = await payload.create({ collection: "listings", draft: true, data: listing() });
  const moved = await town.editor.ask("PATCH", `/listings/${id}?draft=true`, {
    organisation: town.organisations.choir.id,
  });
  expect(moved.status).toBe(403);
});

test("what the server keeps for itself cannot be sent in", async () => {
  const sent = {
    ...listing(),
    publicId: "mine1234",
    slug: "mine",
    createdBy: town.administrator.id,
    example: true,
    imported: { key: "x" },
  };
  const { body } = await town.editor.ask("POST", "/listings?draft=true", sent);
  const kept = await payload.findByID({ collection: "listings", id: body.doc.id, draft: true, depth: 0 });
  expect(kept).toMatchObject({ slug: "gardeners", createdBy: town.editor.id });
  expect(kept.publicId).not.toBe("mine1234");
  expect(kept.example).not.toBe(true);
  expect(kept.imported?.key).not.toBe("x");
});

test("the public reads nothing at all through the API", async () => {
  const { docs } = await payload.find({ collection: "users", limit: 1 });
  for (const path of [
    "/listings",
    "/organisations",
    "/venues",
    "/areas",
    "/media",
    "/checks",
    "/users",
    "/globals/directory",
    "/globals/support",
    "/unmet-needs",
    "/unmet-need/table",
    "/payload-jobs",
    "/payload-preferences",
    "/payload-locked-documents",
    "/payload-kv",
    `/users/${docs[0]?.id}`,
  ]) {
    expect((await town.nobody.ask("GET", path)).status, path).toBe(403);
  }
});

test("somebody who keeps guessing a password is locked out", async () => {
  const { email } = town.otherEditor;
  for (let guess = 0; guess < 9; guess++) await town.nobody.ask("POST", "/users/login", { email, password: "guess" });
  const right = await town.nobody.ask("POST", "/users/login", { email, password });
  expect(right.status).toBe(401);
});

test("what Payload keeps for itself is nobody's but the administrator's", async () => {
  for (const slug of ["payload-jobs", "payload-migrations", "payload-kv"]) {
    for (const role of ["curator", "editor"] as const) {
      const { status, body } = await town[role].ask("GET", `/${slug}`);
      expect(status === 200 && body.totalDocs > 0, `${role} ${slug}`).toBe(false);
      expect(
        (await town[role].ask("POST", `/${slug}`, { key: "x", data: {}, name: "x" })).status,
        `${role} ${slug}`,
      ).not.toBe(201);
    }
  }
});
