import { handleEndpoints, type Payload } from "payload";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { londonDay } from "../../cms/publish/londonDay.ts";
import { takeSnapshot } from "../../cms/publish/snapshot.ts";
import { createThrottle } from "../../cms/unmetNeed/throttle.ts";
import { unmetNeedTable } from "../../cms/unmetNeed/unmetNeedTable.ts";
import { type Booted, bootPayload } from "./payload.ts";
import { buildTown, type Town } from "./town.ts";

const roles = ["nobody", "administrator", "curator", "otherCurator", "editor", "otherEditor"] as const;
type Role = (typeof roles)[number];
const curators: readonly Role[] = ["administrator", "curator", "otherCurator"];

let booted: Booted;
let payload: Payload;
let town: Town;

beforeAll(async () => {
  booted = await bootPayload();
  payload = booted.payload;
  town = await buildTown(payload);
});
afterAll(() => booted.stop());

const whoMay = async (attempt: (role: Role) => Promise<number>): Promise<Role[]> => {
  const could: Role[] = [];
  for (const role of roles) if ((await attempt(role)) < 300) could.push(role);
  return could;
};

const cafe = {
  name: "Trafford Crisis Café",
  needs: ["suicide"],
  phone: "0161 496 0333",
  hours: "Every evening, 6pm to midnight",
};

describe("local help", () => {
  test("curators and administrators write it, everybody with a role reads it, the public nothing", async () => {
    const write = (role: Role) => town[role].ask("POST", "/globals/support", { crisisLines: [cafe] });
    expect(await whoMay(async (role) => (await write(role)).status)).toEqual(curators);
    const read = await whoMay(async (role) => (await town[role].ask("GET", "/globals/support")).status);
    expect(read).toEqual(roles.filter((role) => role !== "nobody"));
  });

  test("it is public with the next publishing, in both languages, and a change asks for one", async () => {
    const before = (await payload.count({ collection: "payload-jobs" })).totalDocs;
    await town.curator.ask("POST", "/globals/support", {
      crisisLines: [cafe],
      linkWorker: { name: "Trafford link workers", phone: "0161 496 0111", website: "https://example.org/link" },
    });
    expect((await payload.count({ collection: "payload-jobs" })).totalDocs).toBeGreaterThanOrEqual(Math.max(before, 1));
    const { body } = await town.curator.ask("GET", "/globals/support");
    const [line] = body.crisisLines;
    await town.curator.ask("POST", "/globals/support?locale=cy", {
      crisisLines: [{ ...line, name: "Caffi Argyfwng Trafford" }],
    });
    const { snapshot } = await takeSnapshot(payload);
    expect(snapshot.directory.support).toEqual({
      crisisLines: [
        {
          name: { en: "Trafford Crisis Café", cy: "Caffi Argyfwng Trafford" },
          needs: ["suicide"],
          phone: "0161 496 0333",
          hours: expect.objectContaining({ en: "Every evening, 6pm to midnight" }),
        },
      ],
      linkWorker: {
        name: expect.objectContaining({ en: "Trafford link workers" }),
        phone: "0161 496 0111",
        website: "https://example.org/link",
      },
    });
  });

  test("a line that nobody could reach is refused with a sentence", async () => {
    const { status, body } = await town.curator.ask("POST", "/globals/support", {
      crisisLines: [{ name: "Somewhere", needs: ["abuse"] }],
    });
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain("A crisis line has a phone number, or a number to text.");
  });

  test("a web address that is no link is refused with a sentence", async () => {
    const { status } = await town.curator.ask("POST", "/globals/support", {
      linkWorker: { website: "javascript:alert(1)" },
    });
    expect(status).toBe(400);
  });
});

describe("searches that find nothing", () => {
  const origin = "http://localhost:3000";
  const today = londonDay(new Date());
  const need = { concepts: ["gardening"], outcode: "M33", filters: { days: ["fri"] }, results: 0, day: today };

  const tell = async (body: unknown, headers: Record<string, string> = { Origin: origin }) => {
    const request = new Request(`${origin}/api/unmet-need`, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
    const response = await handleEndpoints({ config: payload.config, request });
    return { status: response.status, text: await response.text() };
  };
  const turn = (keepsUnmetNeed: boolean) => payload.updateGlobal({ slug: "directory", data: { keepsUnmetNeed } });
  const rows = async () => (await payload.find({ collection: "unmet-needs", pagination: false })).docs;

  beforeEach(async () => {
    await payload.delete({ collection: "unmet-needs", where: {} });
    await payload.updateGlobal({
      slug: "directory",
      data: {
        name: "Alongside Trafford",
        purpose: "Groups near you.",
        centre: { lat: 53.4, lng: -2.3 },
        publisher: "Trafford",
        email: "hello@example.org",
        keepsUnmetNeed: true,
      },
    });
  });

  test("are not counted unless an administrator turns it on", async () => {
    expect((await takeSnapshot(payload)).snapshot.directory.keepsUnmetNeed).toBe(true);
    await turn(false);
    const { status, text } = await tell(need);
    expect(status).toBe(404);
    expect(text).toContain("This directory does not count searches.");
    expect(await rows()).toEqual([]);
    const may = await whoMay(
      async (role) => (await town[role].ask("POST", "/globals/directory", { keepsUnmetNeed: true })).status,
    );
    expect(may).toEqual(["administrator"]);
  });

  test("are counted by day, outcode and what was understood, and nothing else is kept", async () => {
    expect((await tell(need)).status).toBe(204);
    await Promise.all([tell(need), tell(need)]);
    await tell({ ...need, outcode: "M32" });
    const kept = await rows();
    expect(kept.map(({ searches, outcode }) => [outcode, searches]).sort()).toEqual([
      ["M32", 1],
      ["M33", 3],
    ]);
    expect(Object.keys(kept[0] ?? {}).sort()).toEqual(
      ["concepts", "day", "filters", "id", "key", "outcode", "results", "searches"].sort(),
    );
  });

  test.each([
    ["the words themselves", { ...need, text: "gardening for sad people" }],
    ["a whole postcode", { ...need, outcode: "M33 2AB" }],
    ["a position", { ...need, position: { lat: 53.4, lng: -2.3 } }],
    ["words in the place of a concept", { ...need, concepts: ["my-secret-words"] }],
    ["a filter that there isn't", { ...need, filters: { days: ["someday"] } }],
    ["a time of day", { ...need, day: `${today}T10:00:00Z` }],
    ["another day", { ...need, day: "2020-01-01" }],
    ["a search that found something", { ...need, results: 3 }],
    ["no JSON", "{not json"],
    ["a very long body", { ...need, concepts: Array.from({ length: 5000 }, () => "gardening") }],
  ])("%s is refused with a sentence, and nothing is kept", async (_, body) => {
    const { status, text } = await tell(body);
    expect(status).toBe(400);
    expect(text).toContain("This is no account of a search");
    expect(await rows()).toEqual([]);
  });

  test("other sites, and whoever hides where they come from, cannot tell of any", async () => {
    expect((await tell(need, { Origin: "https://elsewhere.example" })).status).toBe(403);
    expect((await tell(need, {})).status).toBe(403);
    expect(await rows()).toEqual([]);
  });

  test("no more are taken in a minute than people could make", () => {
    const hasRoom = createThrottle({ most: 2, every: 1000 });
    expect([0, 1, 2, 999, 1001].map((now) => hasRoom(now))).toEqual([true, true, false, false, true]);
  });

  test("nobody reads or writes the rows, whatever their role", async () => {
    await tell(need);
    const [row] = await rows();
    for (const [method, path] of [
      ["GET", "/unmet-needs"],
      ["GET", `/unmet-needs/${row?.id}`],
      ["POST", "/unmet-needs"],
      ["PATCH", `/unmet-needs/${row?.id}`],
      ["DELETE", `/unmet-needs/${row?.id}`],
    ] as const) {
      const body = method === "POST" || method === "PATCH" ? { searches: 9 } : undefined;
      expect(
        await whoMay(async (role) => (await town[role].ask(method, path, body)).status),
        `${method} ${path}`,
      ).toEqual([]);
    }
  });

  test("curators see the counts of three months, and those under five are withheld", async () => {
    for (let search = 0; search < 6; search++) await tell(need);
    for (let search = 0; search < 4; search++) await tell({ ...need, concepts: [], filters: {}, outcode: undefined });
    expect(await unmetNeedTable(payload)).toEqual([
      { needs: "Gardening", outcode: "M33", filters: "days:fri", searches: 6 },
      { needs: "Nothing that was understood", outcode: "", filters: "" },
    ]);
    const table = await whoMay(async (role) => (await town[role].ask("GET", "/unmet-need/table")).status);
    expect(table).toEqual(curators);
    const { body } = await town.curator.ask("GET", "/unmet-need/table");
    expect(body).toContain("Gardening,M33,days:fri,6");
    expect(body).toContain("Nothing that was understood,,,fewer than 5");
    const later = new Date(Date.now() + 100 * 24 * 60 * 60 * 1000);
    expect(await unmetNeedTable(payload, later)).toEqual([]);
  });
});
