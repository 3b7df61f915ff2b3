import { Meilisearch } from "meilisearch";
import { afterAll, describe, expect, test } from "vitest";
import { keysFor } from "../../../search/meilisearch/keys.ts";
import { indexListings } from "../../../search/meilisearch/sync.ts";
import { aListing } from "../../fixtures/listing.ts";
import { needsServer, ownIndex } from "./ownIndex.ts";

const own = ownIndex();
const other = ownIndex();
const choir = aListing({ publicId: "choir000" });

if (own && other) suite(own, other);
else test.skip(`keys that may do what they must and no more: ${needsServer}`);

function suite(server: NonNullable<typeof own>, neighbour: NonNullable<typeof own>) {
  afterAll(() => Promise.all([server.remove(), neighbour.remove()]));
  const as = (apiKey: string) => new Meilisearch({ host: server.url, apiKey });
  const refusal = { cause: { code: "invalid_api_key" } };

  describe("the keys of a directory", () => {
    test("are made once and found again, by several at once too", async () => {
      const [one, two] = await Promise.all([keysFor(server), keysFor(server)]);
      expect(two).toEqual(one);
      expect(await keysFor(server)).toEqual(one);
      expect(new Set([one.search, one.write, server.apiKey]).size).toBe(3);
    });

    test("the one for visitors searches this index, and can do nothing else", async () => {
      await indexListings(server, [choir]);
      await indexListings(neighbour, [choir]);
      const visitor = as((await keysFor(server)).search);
      expect((await visitor.index(server.index).search("")).hits).toHaveLength(1);
      for (const attempt of [
        () => visitor.index(neighbour.index).search(""),
        () => visitor.index(server.index).addDocuments([{ publicId: "mine0000" }]),
        () => visitor.index(server.index).getDocuments(),
        () => visitor.index(server.index).deleteAllDocuments(),
        () => visitor.index(server.index).getSettings(),
        () => visitor.deleteIndex(server.index),
        () => visitor.getKeys(),
        () => visitor.getRawIndexes(),
        () => visitor.tasks.getTasks(),
        () => visitor.getStats(),
      ])
        await expect(attempt()).rejects.toMatchObject(refusal);
    });

    test("the one for publishing keeps this index true and rebuilds it, and cannot touch another or make keys", async () => {
      const apiKey = (await keysFor(server)).write;
      expect(await indexListings({ ...server, apiKey }, [choir], { anew: true })).toMatchObject({ rebuilt: true });
      await expect(indexListings({ ...neighbour, apiKey }, [choir])).rejects.toThrow("it does not accept the key");
      await expect(as(apiKey).getKeys()).rejects.toMatchObject(refusal);
      expect(await server.publicIds()).toEqual(["choir000"]);
    });

    test("a key that was given other rights by somebody is made again", async () => {
      const before = await keysFor(server);
      const { uid } = await server.client.getKey(before.search);
      await server.client.deleteKey(uid);
      await server.client.createKey({ uid, actions: ["*"], indexes: ["*", server.index], expiresAt: null });
      await keysFor(server);
      expect(await server.client.getKey(uid)).toMatchObject({ actions: ["search"], indexes: [server.index] });
    });
  });
}
