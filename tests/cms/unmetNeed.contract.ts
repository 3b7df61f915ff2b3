import { handleEndpoints, type Payload } from "payload";
import { describe, expect } from "vitest";
import { londonDay } from "../../cms/publish/londonDay.ts";
import { takeSnapshot } from "../../cms/publish/snapshot.ts";
import { createThrottle } from "../../cms/unmetNeed/throttle.ts";
import { unmetNeedTable } from "../../cms/unmetNeed/unmetNeedTable.ts";
import { curators, succeeded, whoMay } from "./roles.ts";
import type { TownTest } from "./townTest.ts";

/** How searches that find nothing are counted, on any database. */
export const unmetNeedContract = (test: TownTest): void => {
  describe("searches that find nothing", () => {
    const origin = "http://localhost:3000";
    const today = londonDay(new Date());
    const need = { concepts: ["gardening"], outcode: "M33", filters: { days: ["fri"] }, results: 0, day: today };

    const tell = async (payload: Payload, body: unknown, headers: Record<string, string> = { Origin: origin }) => {
      const request = new Request(`${origin}/api/unmet-need`, {
        method: "POST",
        headers: { "Content-Type": "application/json", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      });
      const response = await handleEndpoints({ config: payload.config, request });
      return { status: response.status, text: await response.text() };
    };
    const rows = async (payload: Payload) =>
      (await payload.find({ collection: "unmet-needs", pagination: false })).docs;

    test.beforeEach(async ({ payload }) => {
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

    test("are not counted unless an administrator turns it on", async ({ payload, town }) => {
      expect((await takeSnapshot(payload)).snapshot.directory.keepsUnmetNeed).toBe(true);
      await payload.updateGlobal({ slug: "directory", data: { keepsUnmetNeed: false } });
      const { status, text } = await tell(payload, need);
      expect(status).toBe(404);
      expect(text).toContain("This directory does not count searches.");
      expect(await rows(payload)).toEqual([]);
      const may = await whoMay(async (role) =>
        succeeded(await town[role].ask("POST", "/globals/directory", { keepsUnmetNeed: true })),
      );
      expect(may).toEqual(["administrator"]);
    });

    test("are counted by day, outcode and what was understood, and nothing else is kept", async ({ payload }) => {
      expect((await tell(payload, need)).status).toBe(204);
      await Promise.all([tell(payload, need), tell(payload, need)]);
      await tell(payload, { ...need, outcode: "M32" });
      const kept = await rows(payload);
      expect(kept.map(({ searches, outcode }) => [outcode, searches]).sort()).toEqual([
        ["M32", 1],
        ["M33", 3],
      ]);
      expect(Object.keys(kept[0] ?? {}).sort()).toEqual(
        ["concepts", "day", "filters", "id", "key", "outcode", "results", "searches"].sort(),
      );
    });

    test.for([
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
    ])("%s is refused with a sentence, and nothing is kept", async ([_, body], { payload }) => {
      const { status, text } = await tell(payload, body);
      expect(status).toBe(400);
      expect(text).toContain("This is no account of a search");
      expect(await rows(payload)).toEqual([]);
    });

    test("other sites, and whoever hides where they come from, cannot tell of any", async ({ payload }) => {
      expect((await tell(payload, need, { Origin: "https://elsewhere.example" })).status).toBe(403);
      expect((await tell(payload, need, {})).status).toBe(403);
      expect(await rows(payload)).toEqual([]);
    });

    test("no more are taken in a minute than people could make", () => {
      const hasRoom = createThrottle({ most: 2, every: 1000 });
      expect([0, 1, 2, 999, 1001].map((now) => hasRoom(now))).toEqual([true, true, false, false, true]);
    });

    test("nobody reads or writes the rows, whatever their role", async ({ payload, town }) => {
      await tell(payload, need);
      const [row] = await rows(payload);
      for (const [method, path] of [
        ["GET", "/unmet-needs"],
        ["GET", `/unmet-needs/${row?.id}`],
        ["POST", "/unmet-needs"],
        ["PATCH", `/unmet-needs/${row?.id}`],
        ["DELETE", `/unmet-needs/${row?.id}`],
      ] as const) {
        const body = method === "POST" || method === "PATCH" ? { searches: 9 } : undefined;
        expect(
          await whoMay(async (role) => succeeded(await town[role].ask(method, path, body))),
          `${method} ${path}`,
        ).toEqual([]);
      }
    });

    test("curators see the counts of three months", async ({ payload, town }) => {
      for (let search = 0; search < 6; search++) await tell(payload, need);
      const row = { needs: "Gardening", outcode: "M33", filters: "days:fri", searches: 6 };
      expect(await unmetNeedTable(payload)).toEqual({ rows: [row], others: 0 });
      const table = await whoMay(async (role) => succeeded(await town[role].ask("GET", "/unmet-need/table")));
      expect(table).toEqual(curators);
      const { body } = await town.curator.ask("GET", "/unmet-need/table");
      expect(body).toContain("Gardening,M33,Friday,6");
      const later = new Date(Date.now() + 100 * 24 * 60 * 60 * 1000);
      expect(await unmetNeedTable(payload, later)).toEqual({ rows: [], others: 0 });
    });

    test("what fewer than five searched for is told to nobody, and how many they are together from five on", async ({
      payload,
      town,
    }) => {
      const inTable = async () => String((await town.curator.ask("GET", "/unmet-need/table")).body);
      for (let search = 0; search < 4; search++) await tell(payload, need);
      expect(await unmetNeedTable(payload)).toEqual({ rows: [], others: 0 });
      expect(await inTable()).not.toMatch(/Gardening|M33|Friday|fewer/);
      await tell(payload, { ...need, concepts: ["dentist"], outcode: "M32" });
      expect(await unmetNeedTable(payload)).toEqual({ rows: [], others: 5 });
      expect(await inTable()).not.toMatch(/Gardening|Dentist|M3[23]|Friday/);
      expect(await inTable()).toContain('"Anything else, each fewer than 5 times",,,5');
    });
  });
};
