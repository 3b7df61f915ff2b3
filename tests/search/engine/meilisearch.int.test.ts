import { afterAll, describe, test } from "vitest";
import { needsServer } from "../meilisearch/ownIndex.ts";
import { engineComparison } from "./comparison.ts";
import { engineContract } from "./contract.ts";
import { testMeilisearch } from "./testMeilisearch.ts";

const server = testMeilisearch();

if (server) {
  afterAll(server.close);
  engineContract("Search through Meilisearch", server.makeEngine);
  describe("Both engines", () => engineComparison(server.makeEngine));
  engineContract("Search through Meilisearch in a large directory", server.makeCountingEngine);
  describe("Both engines in a large directory", () => engineComparison(server.makeCountingEngine));
} else test.skip(`the search contract on Meilisearch: ${needsServer}`);
