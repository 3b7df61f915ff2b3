import { expect, test } from "vitest";
import { buildIndex } from "../../../search/embedded/build.ts";
import { createEmbeddedEngine } from "../../../search/embedded/engine.ts";
import { emptyQuery } from "../../../search/emptyQuery.ts";
import { serverEngine } from "../../../site/search/worker/serverEngine.ts";
import { sampleListings } from "../../fixtures/listings.ts";

test("the search server is asked once its program loads, though that failed before", async () => {
  const found = createEmbeddedEngine(buildIndex(sampleListings));
  let tries = 0;
  const engine = serverEngine({ url: "https://search.example.org", apiKey: "key", index: "listings" }, async () => {
    tries += 1;
    if (tries === 1) throw new TypeError("Failed to fetch dynamically imported module");
    return { createMeilisearchEngine: () => found };
  });
  await expect(engine.search(emptyQuery)).rejects.toThrow("Failed to fetch");
  expect((await engine.search(emptyQuery)).total).toBe(sampleListings.length);
});
