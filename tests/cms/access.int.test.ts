import { describe, expect } from "vitest";
import { areas } from "./access/areas.ts";
import { checks } from "./access/checks.ts";
import { gardeners } from "./access/documents.ts";
import { jobs } from "./access/jobs.ts";
import { listings } from "./access/listings.ts";
import { organisations } from "./access/organisations.ts";
import type { AsPerson, Made, World } from "./access/row.ts";
import { users } from "./access/users.ts";
import { venues } from "./access/venues.ts";
import { type Role, roles, whoMay } from "./roles.ts";
import { password } from "./town.ts";
import { townTest } from "./townTest.ts";

const test = townTest();

/** Looking changes nothing, so everybody can look at the same document. */
const looks = (operation: string): boolean => /^(?:read|find|search|preview)/.test(operation);

async function as({ payload, town }: World, role: Role): Promise<AsPerson> {
  if (role === "nobody") return { overrideAccess: false, user: undefined };
  const user = await payload.findByID({ collection: "users", id: town[role].id, depth: 0 });
  return { overrideAccess: false, user: { ...user, collection: "users" } };
}

const guarded = [listings, organisations, venues, areas, checks, users, jobs];
const rows = guarded.flatMap(({ collection, make, rows }) => rows.map((row) => ({ collection, make, ...row })));

describe.each(rows)("$collection: $operation", ({ make, operation, allowed, rest, local }) => {
  const whoCan = async (world: World, attempt: (role: Role, made: Made) => Promise<boolean>): Promise<Role[]> => {
    let made: Made | undefined;
    return whoMay(async (role) => {
      if (!made || !looks(operation)) made = await make(world);
      return attempt(role, made);
    });
  };
  const expected = roles.filter((role) => allowed.includes(role));

  test(`over REST: ${expected.join(", ") || "nobody at all"}`, async ({ payload, town }) => {
    const world = { payload, town };
    expect(await whoCan(world, (role, made) => rest(town[role].ask, made, world))).toEqual(expected);
  });
  if (!local) return;
  test("as over REST through the Local API", async ({ payload, town }) => {
    const world = { payload, town };
    const could = await whoCan(world, async (role, made) => local(payload, await as(world, role), made));
    expect(could).toEqual(expected);
  });
});

test("nobody changes an own role, areas or organisations", async ({ payload, town }) => {
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

test("an editor cannot write under somebody else's organisation", async ({ payload, town }) => {
  const { id } = await payload.create({ collection: "listings", draft: true, data: gardeners(town) });
  const moved = await town.editor.ask("PATCH", `/listings/${id}?draft=true`, {
    organisation: town.organisations.choir.id,
  });
  expect(moved.status).toBe(403);
});

test("what the server keeps for itself cannot be sent in", async ({ payload, town }) => {
  const sent = {
    ...gardeners(town),
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

test("the public reads nothing at all through the API", async ({ payload, town }) => {
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

test("somebody who keeps guessing a password is locked out", async ({ town }) => {
  const { email } = town.otherEditor;
  for (let guess = 0; guess < 9; guess++) await town.nobody.ask("POST", "/users/login", { email, password: "guess" });
  const right = await town.nobody.ask("POST", "/users/login", { email, password });
  expect(right.status).toBe(401);
});

test("what Payload keeps for itself is nobody's but the administrator's", async ({ town }) => {
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
