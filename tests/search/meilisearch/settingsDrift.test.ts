import { describe, expect, test } from "vitest";
import { checksumOf } from "../../../search/meilisearch/checksum.ts";
import { settings, settingsFor } from "../../../search/meilisearch/settings.ts";
import { settingsDrift } from "../../../search/meilisearch/settingsDrift.ts";
import { aListing } from "../../fixtures/listing.ts";

describe("settings of ours that the server has otherwise", () => {
  test("the order in which it keeps a list counts only where order means something", () => {
    const ours = { sortableAttributes: ["order", "_geo"], rankingRules: ["words", "typo"] };
    expect(settingsDrift(ours, { sortableAttributes: ["_geo", "order"], rankingRules: ["words", "typo"] })).toEqual({});
    expect(settingsDrift(ours, { sortableAttributes: ["_geo", "order"], rankingRules: ["typo", "words"] })).toEqual({
      rankingRules: ["words", "typo"],
    });
  });

  test("what ours do not speak of does not matter, within a setting either", () => {
    const ours = { typoTolerance: { minWordSizeForTypos: { oneTypo: 5 } } };
    const theirs = {
      typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 } },
      dictionary: [],
    };
    expect(settingsDrift(ours, theirs)).toEqual({});
    expect(settingsDrift({ typoTolerance: { minWordSizeForTypos: { oneTypo: 4 } } }, theirs)).not.toEqual({});
  });

  test("words of the listings that an index was made with are no drift, but ours that are missing are", () => {
    const theirs = settingsFor(
      ["a1", "b2", "c3"].map((id) => aListing({ publicId: `00000${id}0`, title: { en: "Quibbling" } })),
    );
    expect(theirs.typoTolerance?.disableOnWords).toContain("quibbling");
    expect(settingsDrift(settings, theirs)).toEqual({});
    const fewer = { ...theirs, typoTolerance: { ...theirs.typoTolerance, disableOnWords: ["quibbling"] } };
    expect(Object.keys(settingsDrift(settings, fewer))).toEqual(["typoTolerance"]);
  });

  test("a list that should be empty and is not, is told; so is one that is not there at all", () => {
    expect(
      settingsDrift({ stopWords: [], synonyms: {} }, { stopWords: ["the"], synonyms: { sea: ["ocean"] } }),
    ).toEqual({
      stopWords: [],
      synonyms: {},
    });
    expect(settingsDrift({ stopWords: ["the"], facetSearch: false }, {})).toEqual({
      stopWords: ["the"],
      facetSearch: false,
    });
  });
});

test("a document is the same in whatever order its attributes come, and another where anything differs", async () => {
  const choir = { publicId: "choir000", _geo: { lat: 53.4, lng: -2.3 }, has: ["a", "b"], note: undefined };
  const same = await checksumOf(choir);
  expect(await checksumOf({ has: ["a", "b"], _geo: { lng: -2.3, lat: 53.4 }, publicId: "choir000" })).toBe(same);
  expect(await checksumOf({ ...choir, has: ["b", "a"] })).not.toBe(same);
  expect(await checksumOf({ ...choir, _geo: { lat: 53.4, lng: -2.31 } })).not.toBe(same);
});
