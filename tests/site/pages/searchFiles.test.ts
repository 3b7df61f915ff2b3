import { describe, expect, test } from "vitest";
import { shardsFileSchema } from "../../../search/embedded/shardsFile.ts";
import { writeSearchFiles } from "../../../site/data/writeSearchFiles.ts";
import { syntheticListings } from "../../fixtures/syntheticListings.ts";

const city = syntheticListings(200);
/** The same in two cities far apart. */
const twoCities = city.map((listing, i) => {
  const { venue } = listing;
  const position = venue?.position && { lat: venue.position.lat - (i % 2) * 2, lng: venue.position.lng };
  return venue && position ? { ...listing, venue: { ...venue, position } } : listing;
});

async function written(listings: typeof city, mostBytes: number) {
  const files = new Map<string, string | Uint8Array>();
  const manifest = await writeSearchFiles(listings, mostBytes, async (path, content) => void files.set(path, content));
  return { manifest, files };
}

describe("the files of the search", () => {
  test("are whole where a phone can hold them", async () => {
    const { manifest, files } = await written(twoCities, 1_000_000);
    expect(manifest.shards).toBeUndefined();
    expect([...files.keys()].sort()).toEqual([manifest.cards, manifest.index].sort());
  });

  test("are cut by place where it could not, and every part that is named is there", async () => {
    const { manifest, files } = await written(twoCities, 20_000);
    const { shards, elsewhere } = shardsFileSchema.parse(JSON.parse(String(files.get(manifest.shards ?? ""))));
    expect(shards.length).toBeGreaterThan(1);
    for (const { index, cards } of [...shards, elsewhere]) {
      expect(files.has(index)).toBe(true);
      expect(files.has(cards)).toBe(true);
    }
  });

  test("stay whole in one city, where parts would be as large", async () => {
    expect((await written(city, 20_000)).manifest.shards).toBeUndefined();
  });
});
