import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { indexListings } from "../../../search/meilisearch/sync.ts";
import { syntheticListings } from "../../fixtures/syntheticListings.ts";
import { needsServer, ownIndex } from "./ownIndex.ts";

const own = ownIndex();
const listings = syntheticListings(400);

if (own) suite(own);
else test.skip(`searching while the index is made anew: ${needsServer}`);

function suite(server: NonNullable<typeof own>) {
  afterAll(() => server.remove());

  test("nobody who searches during three rebuilds, twenty times a second, is let down", async () => {
    await indexListings(server, listings);
    const index = server.client.index(server.index);
    let rebuilding = true;
    const answers: Promise<number>[] = [];
    const asking = (async () => {
      while (rebuilding) {
        answers.push(index.search("", { limit: 1 }).then(({ estimatedTotalHits }) => estimatedTotalHits ?? 0));
        await wait(50);
      }
    })();
    for (let n = 0; n < 3; n++) expect((await indexListings(server, listings, { anew: true })).rebuilt).toBe(true);
    rebuilding = false;
    await asking;
    const found = await Promise.all(answers);
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter((total) => total !== listings.length)).toEqual([]);
  });
}
