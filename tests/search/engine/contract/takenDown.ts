import { beforeAll, describe, expect, test } from "vitest";
import type { SearchEngine } from "../../../../search/engine.ts";
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

    test("is not found by its words", async () => {
      const { hits } = await engine.search(ask({ text: "strollers" }));
      expect(hits.map(({ publicId }) => publicId)).not.toContain("walkers1");
    });
  });
};
