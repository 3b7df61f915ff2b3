import { describe, expect, test } from "vitest";
import { buildIndex } from "../../../search/embedded/build.ts";
import { createEmbeddedEngine } from "../../../search/embedded/engine.ts";
import { UnreadableIndex } from "../../../search/embedded/indexFile.ts";
import { emptyQuery } from "../../../search/emptyQuery.ts";
import { aListing, saleVenue } from "../../fixtures/listing.ts";
import { syntheticListings } from "../../fixtures/syntheticListings.ts";

const index = buildIndex(syntheticListings(20));
const changed = (change: (bytes: Uint8Array) => void): Uint8Array => {
  const bytes = index.slice();
  change(bytes);
  return bytes;
};

describe("The index file", () => {
  test("the same listings always give the same bytes", () => {
    expect(buildIndex(syntheticListings(20))).toEqual(index);
  });

  test.each<[string, Uint8Array, RegExp]>([
    ["an empty file", new Uint8Array(), /not a search index/],
    [
      "a page instead of a file",
      new TextEncoder().encode("<!doctype html><title>Not found</title>"),
      /not a search index/,
    ],
    ["a file cut short", index.slice(0, -100), /bytes long and should be/],
    ["a file cut short in its header", index.slice(0, 64), /bytes long and should be/],
    [
      "a file of another version",
      changed((bytes) => bytes.fill(99, 8, 9)),
      /version 99, and this site reads version 2/,
    ],
    ["a damaged header", changed((bytes) => bytes.fill(0x7b, 20, 40)), /header of this search index is damaged/],
  ])("%s says what is wrong with it", (_, bytes, sentence) => {
    expect(() => createEmbeddedEngine(bytes)).toThrow(UnreadableIndex);
    expect(() => createEmbeddedEngine(bytes)).toThrow(sentence);
  });

  test("an index made with another vocabulary is not misread", () => {
    const at = new TextDecoder("latin1").decode(index).indexOf("kinds:physical");
    const other = changed((bytes) => bytes.set(new TextEncoder().encode("kinds:fysical,"), at));
    expect(() => createEmbeddedEngine(other)).toThrow(/another vocabulary/);
  });

  test.each([
    ["are no JSON", "]]"],
    ["are of another kind", '"evrey'],
  ])("sessions that %s are not taken for sessions", async (_, damage) => {
    const at = new TextDecoder("latin1").decode(index).indexOf('"every"');
    const engine = createEmbeddedEngine(changed((bytes) => bytes.set(new TextEncoder().encode(damage), at)));
    await expect(engine.search({ ...emptyQuery, sort: "soonest" })).rejects.toThrow(UnreadableIndex);
  });

  test("it may lie anywhere in memory", async () => {
    const around = new Uint8Array(index.length + 3);
    around.set(index, 3);
    const { total } = await createEmbeddedEngine(around.subarray(3)).search(emptyQuery);
    expect(total).toBe(20);
  });

  test("it may be a Buffer, as Node reads files", async () => {
    const { total } = await createEmbeddedEngine(Buffer.from(index)).search(emptyQuery);
    expect(total).toBe(20);
  });

  test("phone numbers, people and street addresses are not in it", () => {
    const listing = aListing({
      contact: { name: "Bartholomew", phone: "0161 496 0123", email: "bart@example.org" },
      venue: {
        ...saleVenue,
        addressPrivate: true,
        name: { en: "Hidden House" },
        address: ["7 Secretlane"],
        postcode: "M33",
      },
    });
    const text = new TextDecoder().decode(buildIndex([listing])).toLowerCase();
    for (const secret of ["bartholomew", "496", "0123", "bart", "secretlane", "hidden"])
      expect(text).not.toContain(secret);
  });
});
