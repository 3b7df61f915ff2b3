import { describe, expect, test } from "vitest";
import { buildIndex } from "../../../search/embedded/build.ts";
import { createEmbeddedEngine } from "../../../search/embedded/engine.ts";
import { emptyQuery } from "../../../search/emptyQuery.ts";
import { understand } from "../../../search/understand/understand.ts";
import { aListing } from "../../fixtures/listing.ts";

const listings = [
  aListing({
    publicId: "a0000001",
    title: { en: "Chamber choir" },
    summary: { en: "Choral works in eight parts, by audition." },
    activities: ["singing"],
  }),
  aListing({
    publicId: "a0000002",
    title: { en: "Be a friend" },
    summary: { en: "Befriending: volunteers wanted to visit people at home." },
    activities: ["befriending"],
  }),
  aListing({
    publicId: "b0000001",
    title: { en: "Open choir" },
    summary: { en: "Songs you know, no audition." },
    activities: ["singing"],
  }),
  aListing({
    publicId: "b0000002",
    title: { en: "A visit" },
    summary: { en: "Befriending: somebody calls at your home each week." },
    activities: ["befriending"],
  }),
];
const engine = createEmbeddedEngine(buildIndex(listings));
const found = async (text: string): Promise<string[]> =>
  (await engine.search({ ...emptyQuery, text })).hits.map(({ publicId }) => publicId);

describe("What asks more of somebody than to come", () => {
  test("an auditioned choir comes after one that is open to all, though it says the word too", async () => {
    expect(await found("singing")).toEqual(["b0000001", "a0000001"]);
  });

  test("who needs a visitor sees those who visit before those who want visitors", async () => {
    expect(await found("befriending")).toEqual(["b0000002", "a0000002"]);
  });

  test("who wants to volunteer is not kept from it", async () => {
    expect(understand({ ...emptyQuery, text: "volunteering" }).deterring).toEqual(["experience-needed"]);
    expect((await found("volunteering as a befriender"))[0]).toBe("a0000002");
  });

  test("its own name still finds it first", async () => {
    expect((await found("chamber choir"))[0]).toBe("a0000001");
  });
});
