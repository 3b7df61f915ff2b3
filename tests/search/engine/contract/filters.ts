import { describe, expect, test } from "vitest";
import { searchedListings } from "../../../../search/searchedListings.ts";
import type { Session } from "../../../../search/sessions/session.ts";
import type { DayId } from "../../../../search/vocabulary/days.ts";
import { aListing } from "../../../fixtures/listing.ts";
import { type Asker, ask, now } from "../asking.ts";

export const filtersContract = ({ search, find, makeEngine }: Asker): void => {
  describe("filters", () => {
    test("what has everything comes before what is to be asked first", async () => {
      const result = await search({ filters: { access: ["step-free"] } });
      const unknown = result.hits.map((hit) => hit.toAsk.length > 0);
      expect(unknown).toEqual([...unknown].sort());
      expect(result.withEverything).toBe(unknown.filter((open) => !open).length);
      expect(result.askFirst).toBe(unknown.filter((open) => open).length);
      expect(result.total).toBe(result.withEverything + result.askFirst);
    });

    test("a known no is left out", async () => {
      expect(await find({ filters: { access: ["step-free"] } })).not.toContain("boxing01");
    });

    test("an unknown is told as what to ask", async () => {
      const { hits } = await search({ text: "tea dance", filters: { access: ["step-free", "hearing-loop"] } });
      expect(hits[0]?.toAsk).toEqual([{ group: "access", id: "hearing-loop" }]);
    });

    test("options of a group are alternatives", async () => {
      expect(new Set(await find({ filters: { activities: ["allotment", "singing"] } }))).toEqual(
        new Set(["allotmnt", "choir001"]),
      );
    });

    test("groups are all needed", async () => {
      expect(await find({ filters: { kinds: ["arts"], activities: ["allotment", "singing"] } })).toEqual(["choir001"]);
    });

    test("access facts are all needed", async () => {
      const { hits } = await search({ filters: { access: ["step-free", "seated"], kinds: ["physical"] } });
      expect(hits.filter((hit) => hit.toAsk.length === 0).map((hit) => hit.publicId)).toEqual(["teadance"]);
    });

    test("a session that is over is no answer: where none is left it is to be asked", async () => {
      const weekly = (day: DayId, validTo?: string): Session => ({
        ...{ every: "week", day, start: "10:00", end: "11:00", except: [] },
        ...(validTo && { validTo }),
      });
      const over: readonly Session[] = [
        weekly("tue", "2024-07-02"),
        { every: "dates", dates: ["2024-11-19"], start: "10:00", end: "11:00", except: [] },
      ];
      const listings = [
        aListing({ publicId: "moved000", sessions: [...over, weekly("fri")] }),
        aListing({ publicId: "over0000", sessions: [...over] }),
        aListing({ publicId: "still000", sessions: [weekly("tue")] }),
      ];
      const engine = await makeEngine(searchedListings({ listings, publishedAt: now.toISOString() }), now);
      const { hits, withEverything } = await engine.search(ask({ filters: { days: ["tue"], times: ["morning"] } }));
      expect(hits.map(({ publicId }) => publicId)).toEqual(["still000", "over0000"]);
      expect(withEverything).toBe(1);
    });

    test("a day and a time are asked of the same session", async () => {
      const ids = await find({ filters: { days: ["tue"], times: ["evening"] } });
      expect(ids).toContain("choir001");
      expect(ids).not.toContain("walkers1");
    });

    test.each([
      [10, false, true],
      [17, true, true],
      [18, true, true],
      [19, true, false],
    ])("somebody of %d: boxing %s, youth club %s", async (age, boxing, youth) => {
      const ids = await find({ age });
      expect([ids.includes("boxing01"), ids.includes("youth001")]).toEqual([boxing, youth]);
    });

    test("a language that nobody speaks is to be asked about", async () => {
      const result = await search({ filters: { languages: ["tlh"] } });
      expect(result.withEverything).toBe(0);
      expect(result.askFirst).toBeGreaterThan(0);
    });
  });
};
