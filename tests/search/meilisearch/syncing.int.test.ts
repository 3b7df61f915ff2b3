import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Listing } from "../../../search/listing.ts";
import { checkListings } from "../../../search/meilisearch/check.ts";
import { isTrue } from "../../../search/meilisearch/drift.ts";
import { indexListings, removeAllBut } from "../../../search/meilisearch/sync.ts";
import { aListing } from "../../fixtures/listing.ts";
import { needsServer, ownIndex } from "./ownIndex.ts";

const own = ownIndex();
const named = (publicId: string, title: string, more: Partial<Listing> = {}) =>
  aListing({ publicId, title: { en: title }, ...more });
const choir = named("choir000", "Choir");
const shed = named("shed0000", "Shed");
const walk = named("walk0000", "Walk");

if (own) suite(own);
else test.skip(`a search server that is kept true: ${needsServer}`);

function suite(server: NonNullable<typeof own>) {
  const index = server.client.index(server.index);
  const tasks = async () => (await server.client.tasks.getTasks({ indexUids: [server.index], limit: 1 })).total;
  afterAll(() => server.remove());

  describe("making an index true", () => {
    test("the first time, everything is sent under our settings", async () => {
      expect(await indexListings(server, [choir, shed, walk])).toEqual({
        sent: 3,
        removed: 0,
        unchanged: 0,
        rebuilt: true,
        refused: [],
      });
      expect(await server.publicIds()).toEqual(["choir000", "shed0000", "walk0000"]);
      expect(isTrue(await checkListings(server, [choir, shed, walk]))).toBe(true);
      await expect(server.client.getRawIndex(`${server.index}_next`)).rejects.toThrow("not found");
    });

    test("where nothing has changed, nothing is sent and the server is given nothing to do", async () => {
      const before = await tasks();
      expect(await indexListings(server, [walk, choir, shed])).toMatchObject({ sent: 0, removed: 0, unchanged: 3 });
      expect(await tasks()).toBe(before);
    });

    test("only what has changed is sent, and what is no longer there is taken out", async () => {
      const dance = named("dance000", "Dance");
      const now = [choir, named("shed0000", "Men in Sheds"), dance];
      expect(await indexListings(server, now)).toEqual({
        sent: 2,
        removed: 1,
        unchanged: 1,
        rebuilt: false,
        refused: [],
      });
      expect(await server.publicIds()).toEqual(["choir000", "dance000", "shed0000"]);
      await indexListings(server, [choir, shed, walk]);
    });

    test("what is withdrawn can leave before anything else happens", async () => {
      expect(await removeAllBut(server, new Set(["choir000", "shed0000", "new00000"]))).toEqual({
        removed: 1,
        sameSettings: true,
      });
      expect(await server.publicIds()).toEqual(["choir000", "shed0000"]);
      await indexListings(server, [choir, shed, walk]);
    });

    test("a directory without listings has an index without documents", async () => {
      expect(await indexListings(server, [])).toMatchObject({ removed: 3, sent: 0 });
      expect(await server.publicIds()).toEqual([]);
      await indexListings(server, [choir, shed, walk]);
    });
  });

  describe("a listing that the server refuses", () => {
    const nowhere = named("nowhere0", "Lost walkers", {
      venue: { publicId: "venue000", addressPrivate: false, address: [], position: { lat: Number.NaN, lng: -2 } },
    });
    const strange = named("a b", "Strange identity");
    const many = Array.from({ length: 30 }, (_, n) => named(`many${String(n).padStart(4, "0")}`, `Group ${n}`));

    test("is named with its reason, and all others go in", async () => {
      const synced = await indexListings(server, [...many.slice(0, 20), nowhere, ...many.slice(20), strange]);
      expect(synced.refused).toEqual([
        { publicId: "nowhere0", title: "Lost walkers", reason: "Its position is not one on earth." },
        {
          publicId: "a b",
          title: "Strange identity",
          reason: "Its identity has letters that the search server does not take.",
        },
      ]);
      expect(synced.sent).toBe(30);
      expect(await server.publicIds()).toEqual(many.map(({ publicId }) => publicId));
    });

    test("is no longer found by what it said before", async () => {
      await indexListings(server, [choir, named("nowhere0", "Old words"), shed]);
      const synced = await indexListings(server, [choir, nowhere, shed]);
      expect(synced).toMatchObject({ sent: 0, removed: 1, unchanged: 2, refused: [{ title: "Lost walkers" }] });
      expect(await server.publicIds()).toEqual(["choir000", "shed0000"]);
    });

    test("is named in a rebuild too", async () => {
      const synced = await indexListings(server, [choir, nowhere, shed], { anew: true });
      expect(synced).toMatchObject({ sent: 2, rebuilt: true, refused: [{ title: "Lost walkers" }] });
      expect(await server.publicIds()).toEqual(["choir000", "shed0000"]);
    });
  });

  describe("drift", () => {
    const all = [choir, shed, walk];
    beforeAll(() => indexListings(server, all));

    test("what somebody else removed, added or changed is found, and repaired", async () => {
      await index.deleteDocument("choir000").waitTask();
      await index.addDocuments([{ publicId: "stranger" }]).waitTask();
      await index.updateDocuments([{ publicId: "shed0000", order: 0 }]).waitTask();
      expect(await checkListings(server, all)).toEqual({
        empty: false,
        settings: [],
        missing: ["choir000"],
        changed: ["shed0000"],
        surplus: ["stranger"],
      });
      expect(await indexListings(server, all, { thorough: true })).toMatchObject({ sent: 2, removed: 1, unchanged: 1 });
      expect(isTrue(await checkListings(server, all))).toBe(true);
    });

    test("settings that somebody else changed are found, and the index is made anew under ours", async () => {
      await index.updateSettings({ rankingRules: ["sort"], sortableAttributes: ["title"] }).waitTask();
      expect((await checkListings(server, all)).settings.toSorted()).toEqual(["rankingRules", "sortableAttributes"]);
      expect(await removeAllBut(server, new Set(all.map(({ publicId }) => publicId)))).toMatchObject({
        sameSettings: false,
      });
      expect(await indexListings(server, all)).toMatchObject({ rebuilt: true, sent: 3 });
      expect(isTrue(await checkListings(server, all))).toBe(true);
    });

    test("an index that is gone is made again", async () => {
      await server.client.deleteIndex(server.index).waitTask();
      expect((await checkListings(server, all)).empty).toBe(true);
      expect(await indexListings(server, all)).toMatchObject({ rebuilt: true, sent: 3 });
    });

    test("what a rebuild that was killed has left does no harm", async () => {
      await server.client.createIndex(`${server.index}_next`, { primaryKey: "publicId" }).waitTask();
      await server.client
        .index(`${server.index}_next`)
        .addDocuments([{ publicId: "halfway" }])
        .waitTask();
      await indexListings(server, all, { anew: true });
      expect(await server.publicIds()).toEqual(["choir000", "shed0000", "walk0000"]);
    });
  });
}
