import { expect, test } from "vitest";
import { buildIndex } from "../../../search/embedded/build.ts";
import { createEmbeddedEngine } from "../../../search/embedded/engine.ts";
import { emptyQuery } from "../../../search/emptyQuery.ts";
import { understand } from "../../../search/understand/understand.ts";
import { syntheticListings } from "../../fixtures/syntheticListings.ts";

const index = buildIndex(syntheticListings(60));

test.each([
  ["people hall", "the"],
  ["people hall", "for me"],
  ["people coffee", "and"],
])("“%s %s” is answered alike, whatever was asked just before", async (words, small) => {
  const texts = [`${words} `, `${words} ${small} `];
  // Small words alone tell the two apart: they have a share of what was said.
  const undone = texts.flatMap((text) =>
    understand({ ...emptyQuery, text }).concepts.map(({ id }) => `concepts:${id}`),
  );
  const [shorter, longer] = texts.map((text) => ({ ...emptyQuery, text, undone }));
  const engine = createEmbeddedEngine(index);
  await engine.search(shorter ?? emptyQuery);
  const answer = await engine.search(longer ?? emptyQuery);
  expect(answer.total).toBeGreaterThan(1);
  expect(answer).toEqual(await createEmbeddedEngine(index).search(longer ?? emptyQuery));
});
