import { beforeAll, describe, expect, test } from "vitest";
import { buildIndex } from "../../../search/embedded/build.ts";
import { createEmbeddedEngine } from "../../../search/embedded/engine.ts";
import { emptyQuery } from "../../../search/emptyQuery.ts";
import type { SearchEngine } from "../../../search/engine.ts";
import { placeFinder } from "../../../search/places/placeFinder.ts";
import type { SearchQuery } from "../../../search/query.ts";
import { chosen } from "../../../search/suggest/choose.ts";
import {
  createActivityFinder,
  createFinds,
  createGroupFinder,
  createPlaceSource,
} from "../../../search/suggest/sources.ts";
import { suggest } from "../../../search/suggest/suggest.ts";
import type { Suggestion } from "../../../search/suggest/suggestion.ts";
import { sampleListings, sampleSnapshot } from "../../fixtures/listings.ts";
import { loadSiteFile } from "../places/siteFiles.ts";

const { centre } = sampleSnapshot.directory;
const places = createPlaceSource(placeFinder(loadSiteFile, centre));
const titles = sampleListings.map(({ publicId, slug, title }) => ({ kind: "group", publicId, slug, title }) as const);
const namedIn = (language: "en" | "cy") => ({
  activities: createActivityFinder(language),
  groups: createGroupFinder(titles, language),
});
const [own, other] = [namedIn("en"), namedIn("cy")];
let engine: SearchEngine;

beforeAll(() => {
  engine = createEmbeddedEngine(buildIndex(sampleListings));
});

const suggestions = (text: string, query: SearchQuery = emptyQuery, withdrawn: readonly string[] = []) =>
  suggest(text, {
    own,
    other,
    places,
    finds: createFinds(
      withdrawn.length > 0 ? createEmbeddedEngine(buildIndex(sampleListings), { without: withdrawn }) : engine,
      query,
      "en",
      (publicId) => !withdrawn.includes(publicId),
    ),
  });

const nameOf = (suggestion: Suggestion): string => {
  if (suggestion.kind === "group") return suggestion.title.en;
  return suggestion.kind === "place" ? suggestion.near.label : suggestion.label.en;
};
const names = async (...asked: Parameters<typeof suggestions>) => (await suggestions(...asked)).map(nameOf);

describe("what is suggested while typing", () => {
  test("an activity that begins with what is typed comes first", async () => {
    expect((await names("gard"))[0]).toBe("Gardening");
    expect((await names("sing"))[0]).toBe("Singing");
  });

  test("an activity is known by everyday words, and in Welsh", async () => {
    expect(await names("choir")).toContain("Singing");
    expect(await names("canu")).toContain("Singing");
    // "Galar" is grief: who types English is not shown it for "games".
    expect(await names("ga")).not.toContain("Bereavement support");
  });

  test("a slip is forgiven, where nothing fits as it is typed", async () => {
    expect(await names("gardenng")).toContain("Gardening");
    expect(await names("Altrinchm")).toEqual(["Altrincham Reading Room"]);
    expect(await names("walks in Altrinchm")).toEqual(["Altrincham"]);
  });

  test("any word of a title will do", async () => {
    const { title } = titles[0] ?? { title: { en: "" } };
    const last = title.en.split(" ").at(-1) ?? "";
    expect((await suggestions(last)).some((one) => one.kind === "group" && one.title.en.includes(last))).toBe(true);
  });

  test("a place comes with the words before it", async () => {
    const [sale] = await suggestions("choir in Sal");
    expect(sale).toMatchObject({ kind: "place", near: { label: "Sale" }, rest: "choir" });
    if (sale?.kind !== "place") throw new Error("A place was expected.");
    expect(chosen({ ...emptyQuery, text: "choir in Sal" }, sale, "en")).toMatchObject({
      text: "choir",
      near: { label: "Sale" },
      withinMiles: 3,
    });
    expect((await suggestions("Sale"))[0]).toMatchObject({ kind: "place", near: { label: "Sale" }, rest: "" });
    expect(await names("m33")).toContain("M33");
  });

  test("at most eight, of which four groups and three places", async () => {
    for (const text of ["s", "sa", "st", "c", "co", "wa", "ma", "group", "the", "b"]) {
      const all = await suggestions(text);
      expect(all.length).toBeLessThanOrEqual(8);
      expect(all.filter(({ kind }) => kind === "group").length).toBeLessThanOrEqual(4);
      expect(all.filter(({ kind }) => kind === "place").length).toBeLessThanOrEqual(3);
    }
  });

  test("nothing that is suggested finds nothing, whatever is chosen already", async () => {
    const chosenBefore: SearchQuery[] = [
      emptyQuery,
      { ...emptyQuery, filters: { ...emptyQuery.filters, days: ["sun"] } },
      { ...emptyQuery, filters: { ...emptyQuery.filters, access: ["bsl"], costs: ["free"] } },
      { ...emptyQuery, near: { label: "Partington", position: { lat: 53.42, lng: -2.43 } }, withinMiles: 1 },
    ];
    for (const query of chosenBefore) {
      for (const text of ["wa", "gar", "men", "fish", "sw", "ber", "hous", "par", "sal", "man", "newp", "lond"]) {
        for (const suggestion of await suggestions(text, { ...query, text })) {
          if (suggestion.kind === "group") continue;
          const { total } = await engine.search(chosen({ ...query, text }, suggestion, "en"));
          expect(total, `${text} → ${nameOf(suggestion)}`).toBeGreaterThan(0);
        }
      }
    }
  });

  test("a place without anything to go to nearby is not suggested", async () => {
    expect(await names("London")).not.toContain("London");
    expect(await names("choir in Aberystwyth")).toEqual([]);
  });

  test("a group that was taken down is not suggested, nor an activity only it had", async () => {
    const gardeners = sampleListings.filter(({ activities: theirs }) => theirs.includes("gardening"));
    const withdrawn = gardeners.map(({ publicId }) => publicId);
    const after = await suggestions("garden", emptyQuery, withdrawn);
    expect(after.some((one) => one.kind === "activity" && one.id === "gardening")).toBe(false);
    expect(after.some((one) => one.kind === "group" && withdrawn.includes(one.publicId))).toBe(false);
  });

  test("text that means nothing suggests nothing and breaks nothing", async () => {
    for (const text of ["", " ", "?", "'\"\\", "xyzzyq", "in", "near ", "OR 1=1", "🌱", "a".repeat(200)])
      expect(Array.isArray(await suggestions(text))).toBe(true);
    expect(await suggestions("xyzzyq")).toEqual([]);
  });
});
