import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Payload } from "payload";
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrations } from "../../cms/migrations/index.ts";
import { type Booted, bootPayload } from "./payload.ts";

const dataDir = mkdtempSync(join(tmpdir(), "alongside-upgrade-"));
const tables = ["listings", "_listings_v", "organisations", "venues", "areas", "users", "checks"] as const;

let booted: Booted;
let payload: Payload;
let before: Record<string, number>;

const countRows = (): Record<string, number> => {
  const database = new DatabaseSync(join(dataDir, "alongside.db"));
  const counts = tables.map((table) => [table, database.prepare(`SELECT count(*) AS rows FROM ${table}`).get()?.rows]);
  database.close();
  return Object.fromEntries(counts);
};

beforeAll(async () => {
  // The rows stand table by table, so one may speak of another that comes later.
  const database = new DatabaseSync(join(dataDir, "alongside.db"), { enableForeignKeyConstraints: false });
  database.exec(readFileSync(join(import.meta.dirname, "../fixtures/first-migration.sql"), "utf8"));
  database.close();
  before = countRows();
  booted = await bootPayload({ dataDir });
  payload = booted.payload;
});
afterAll(async () => {
  await booted.stop();
  rmSync(dataDir, { recursive: true });
});

test("an older directory runs every migration that is newer than it, once", async () => {
  const { docs } = await payload.find({ collection: "payload-migrations", sort: "createdAt", pagination: false });
  expect(docs.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name));
  expect(docs.length).toBeGreaterThan(1);
});

test("no row is lost on the way", () => {
  expect(countRows()).toEqual(before);
});

test("every document is read as it was, drafts and versions and Welsh included", async () => {
  const every = { locale: "all", depth: 0, pagination: false } as const;
  const listings = await payload.find({
    collection: "listings",
    ...every,
    where: { _status: { equals: "published" } },
  });
  expect(listings.docs).toMatchObject([
    {
      title: { en: "Sale Moor Gardeners", cy: "Garddwyr Sale Moor" },
      kinds: ["nature"],
      cost: { option: "paid", pounds: 2.5, per: "session" },
      sessions: [
        { every: "week", day: "tue", termTime: true, except: [{ on: "2026-10-20T00:00:00.000Z" }] },
        { every: "month", nth: ["-1"] },
      ],
      access: { "someone-meets-you": "yes", "step-free": "unknown" },
    },
  ]);
  const drafts = await payload.find({ collection: "listings", draft: true, sort: "title", depth: 0 });
  expect(drafts.docs.map(({ title }) => title)).toEqual(["A draft nobody has seen", "Sale Growers"]);
  const versions = await payload.findVersions({ collection: "listings", ...every });
  expect(versions.docs).toHaveLength(before._listings_v ?? 0);
  for (const collection of ["organisations", "venues", "areas", "users", "checks", "media"] as const) {
    const { docs } = await payload.find({ collection, ...every });
    expect(docs.length, collection).toBe(before[collection] ?? 0);
  }
  expect(await payload.findGlobal({ slug: "directory" })).toMatchObject({ name: "Alongside Trafford" });
});

test("what is new starts as not known, and can be answered", async () => {
  const { docs } = await payload.find({ collection: "venues", sort: "name", depth: 0 });
  const [venue] = docs;
  expect(venue?.access?.["accessible-changing-room"]).toBe("unknown");
  const answered = await payload.update({
    collection: "venues",
    id: venue?.id ?? 0,
    data: { access: { "accessible-changing-room": "yes" } },
  });
  expect(answered.access).toMatchObject({ "accessible-changing-room": "yes", "step-free": "yes" });
});

test("people log in with the password they had", async () => {
  const { user } = await payload.login({
    collection: "users",
    data: { email: "edie@example.org", password: "correct horse battery staple" },
  });
  expect(user?.email).toBe("edie@example.org");
});
