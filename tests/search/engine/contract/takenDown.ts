import { beforeAll, describe, expect, test } from "vitest";
import type { SearchEngine } from "../../../../search/engine.ts";
import type { Listing } from "../../../../search/listing.ts";
import { aListing } from "../../../fixtures/listing.ts";
import { type Asker, ask, now } from "../asking.ts";
import { sale, smallDirectory } from "../smallDirectory.ts";

export const takenDownContract = ({ makeEngine }: Asker): void => {
  describe("what has been taken down", () => {
    let engine: SearchEngine;
    let kept: SearchEngine;
    beforeAll(async () => {
      const gone = ["walkers1", "helpline", "nosuchid"];
      engine = await makeEngine(smallDirectory, now, gone);
      kept = await makeEngine(
        smallDirectory.filter(({ publicId }) => !gone.includes(publicId)),
        now,
      );
    });

    test.each([
      ["without words", {}],
      ["near a place", { near: sale, withinMiles: 5 }],
      ["by filters", { filters: { kinds: ["physical"], access: ["step-free"] } }],
      ["soonest", { sort: "soonest" }],
    ] as const)("is as if it had never been there: %s", async (_, asking) => {
      const query = ask(structuredClone<object>(asking));
      expect(await engine.search(query)).toEqual(await kept.search(query));
    });

    test.each([
      ["all the words of the search were its own", "zorbing quoits "],
      ["nobody else has one of the words", "zorbing orrery "],
      ["nobody else has the word", "orrery "],
      ["nobody else answers to it", "choir "],
      ["only what is left out is said", "no singing"],
    ])("is as if it had never been there where %s", async (_, text) => {
      const named = (publicId: string, title: string, more: Partial<Listing> = {}) =>
        aListing({ publicId, title: { en: title }, ...more });
      const there = [named("quoits01", "Quoits"), named("tea00001", "Tea"), named("zorbing1", "Zorbing")];
      const gone = [
        named("gone0001", "Zorbing quoits"),
        named("gone0002", "Orrery choir", { activities: ["singing"], languages: ["en"] }),
      ];
      const engines = [
        await makeEngine(
          [...gone, ...there],
          now,
          gone.map(({ publicId }) => publicId),
        ),
        await makeEngine(there, now),
      ];
      const [left, right] = await Promise.all(engines.map((one) => one.search(ask({ text }))));
      expect(left).toEqual(right);
      // What is kept of a search server's listings comes with the first search.
      const [again, never] = await Promise.all(engines.map((one) => one.search(ask({ text }))));
      expect(again).toEqual(never);
    });

    test("is not found by its words", async () => {
      const { hits } = await engine.search(ask({ text: "strollers" }));
      expect(hits.map(({ publicId }) => publicId)).not.toContain("walkers1");
    });
  });
};
