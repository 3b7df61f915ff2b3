import { describe, expect, test } from "vitest";
import { accessFactIds } from "../../../../search/vocabulary/accessFacts.ts";
import { kindIds } from "../../../../search/vocabulary/kinds.ts";
import type { Asker } from "../asking.ts";

export const countsContract = ({ search }: Asker): void => {
  describe("counts", () => {
    test("there is one beside every option", async () => {
      const { counts } = await search({});
      expect(Object.keys(counts.kinds ?? {}).sort()).toEqual([...kindIds].sort());
      expect(Object.keys(counts.access ?? {}).sort()).toEqual([...accessFactIds].sort());
    });

    test("an option of a group counts as if its neighbours were not chosen", async () => {
      const none = await search({});
      const arts = await search({ filters: { kinds: ["arts"] } });
      expect(arts.counts.kinds).toEqual(none.counts.kinds);
    });

    test("an access fact counts beside the facts chosen already", async () => {
      const { counts } = await search({ filters: { access: ["step-free"] } });
      const both = await search({ filters: { access: ["step-free", "hearing-loop"] } });
      expect(counts.access?.["hearing-loop"]).toBe(both.total);
    });

    test("ticking an option of an untouched group leaves as many as it said", async () => {
      const before = await search({ filters: { kinds: ["physical"] } });
      const after = await search({ filters: { kinds: ["physical"], days: ["tue"] } });
      expect(after.total).toBe(before.counts.days?.tue);
    });

    test("an option that gives nothing stays, with 0", async () => {
      expect((await search({ text: "allotment" })).counts.kinds?.arts).toBe(0);
    });
  });
};
