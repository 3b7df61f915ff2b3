import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildIndex } from "../../../search/embedded/build.ts";
import { createEmbeddedEngine } from "../../../search/embedded/engine.ts";
import { relevanceSet } from "./corpus.ts";
import { type RelevanceFigures, relevanceOf } from "./figures.ts";
import type { RelevanceSet } from "./gradedQuery.ts";
import { ownSet } from "./ownSet.ts";

type Floors = Omit<Required<RelevanceFigures>, "queries">;

// A little worse than what was last measured (for `mustNot3` that is more): raise them when search gets better.
const ownFloors: Floors = { ndcg10: 0.845, success1: 0.85, success3: 0.92, mustNot3: 0.19, nothing: 0.5 };
const givenFloors: Floors = { ndcg10: 0.83, success1: 0.86, success3: 0.93, mustNot3: 0.21, nothing: 0.5 };

const holds = async ({ listings, queries }: RelevanceSet, floors: Floors) => {
  const { overall } = await relevanceOf(createEmbeddedEngine(buildIndex(listings)), queries);
  const { ndcg10, success1, success3, mustNot3, nothing = 0 } = overall;
  expect.soft(ndcg10, "how good the first ten are").toBeGreaterThanOrEqual(floors.ndcg10);
  expect.soft(success1, "a good answer first").toBeGreaterThanOrEqual(floors.success1);
  expect.soft(success3, "a good answer among three").toBeGreaterThanOrEqual(floors.success3);
  expect.soft(mustNot3, "an embarrassing answer among three").toBeLessThanOrEqual(floors.mustNot3);
  expect.soft(nothing, "nothing where nothing answers").toBeGreaterThanOrEqual(floors.nothing);
};

describe("Graded queries are answered no worse than before", () => {
  test("our own, over the example directory", () => holds(ownSet(), ownFloors));

  const given = relevanceSet(join(import.meta.dirname, "../../../../shared/relevance"));
  if (given) test("those given to the project", () => holds(given, givenFloors));
  else test.skip("those given to the project: there is no corpus.json in ../shared/relevance");
});
