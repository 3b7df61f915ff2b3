import { expect, test } from "vitest";
import { buildIndex } from "../../../search/embedded/build.ts";
import { createEmbeddedEngine } from "../../../search/embedded/engine.ts";
import { emptyQuery } from "../../../search/emptyQuery.ts";
import { answering } from "../../../site/search/worker/answering.ts";
import { sampleListings } from "../../fixtures/listings.ts";

const { count } = answering(createEmbeddedEngine(buildIndex(sampleListings)), () => {});
const near = { label: "Sale", position: { lat: 53.42, lng: -2.32 } };

test("without a place a part of a directory shows nothing, since a place is asked for first", async () => {
  expect(await count(emptyQuery, true)).toBe(0);
  expect(await count({ ...emptyQuery, near }, true)).toBe(sampleListings.length);
  expect(await count(emptyQuery, false)).toBe(sampleListings.length);
});
