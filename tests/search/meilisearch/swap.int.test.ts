import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { indexListings } from "../../../search/meilisearch/sync.ts";
import { syntheticListings } from "../../fixtures/syntheticListings.ts";
import { gateBefore } from "./gate.ts";
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

  test("a server that is lost in the middle of a rebuild keeps the old index, and the next rebuild is whole", async () => {
    const gate = await gateBefore(server.url);
    const through = { ...server, url: gate.url };
    const birthday = async () => (await server.client.getRawIndex(server.index)).createdAt;
    const before = await birthday();
    const rebuilding = indexListings(through, listings, { anew: true }).catch((error: unknown) => error);
    const next = () => server.client.getRawIndex(`${server.index}_next`).then(Boolean, () => false);
    await expect.poll(next, { timeout: 30_000, interval: 5 }).toBe(true);
    await gate.shut();
    expect(await rebuilding).toMatchObject({ message: "not answering", unreachable: true });
    expect([await birthday(), (await server.publicIds()).length]).toEqual([before, listings.length]);
    await gate.open();
    expect(await indexListings(through, listings, { anew: true })).toMatchObject({ sent: listings.length });
    expect([await birthday(), (await server.publicIds()).length]).toEqual([expect.not.stringMatching(before), 400]);
    await gate.shut();
  });
}
