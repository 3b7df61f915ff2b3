import type { Settings } from "meilisearch";
import { filterGroups } from "../emptyQuery.ts";
import { phrasebookOfFiles } from "../lexicon/lexiconFiles.ts";
import type { Listing } from "../listing.ts";
import { fieldWeights } from "../texts.ts";
import { mostFound } from "./mostFound.ts";
import { isDefinite } from "./options.ts";
import { ownWordsOf } from "./ownWords.ts";

const groups = [...filterGroups, "slots"] as const;

/** The fields that words are found in, those that say most first. */
const searchedFields: string[] = Object.keys(fieldWeights).map((field) => `words.${field}`);

const { words, stems, stemsOfWords } = phrasebookOfFiles();
const known = [...new Set([...words, ...stems.slice(0, stemsOfWords)])].sort();

/**
 * How Meilisearch is set up, in full: what is not named here is as in a new index. The words of documents are cut and
 * folded before they get there, so stop words, synonyms and dictionaries are left to `search/text` and the lexicon.
 */
export const settings: Settings = {
  searchableAttributes: searchedFields,
  displayedAttributes: ["*"],
  filterableAttributes: [
    ...groups.filter((group) => !isDefinite(group)).map((group) => `has.${group}`),
    ...groups.map((group) => `may.${group}`),
    ...[
      "pattern",
      "minimumAge",
      "maximumAge",
      "agesUnclear",
      "serves",
      "lat",
      "lng",
      "_geo",
      "strengths",
      "fullConcepts",
      "facts",
      "serial",
      "publicId",
    ],
  ].sort(),
  sortableAttributes: ["_geo", "order", "serial", "strengths"],
  /**
   * What a query is sorted by comes before its words. Of words no more than this, so that a ranking score tells the slips and the
   * field: see `strengthsOf`. What is alike comes in the order of the directory.
   */
  rankingRules: ["sort", "typo", "attributeRank", "order:asc"],
  stopWords: [],
  synonyms: {},
  /**
   * As `typoBudget`: one slip from 5 letters, two from 9, none in numbers; and none in what the lexicon knows, so that a
   * choir is no chair.
   */
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnNumbers: true,
    disableOnWords: known,
    disableOnAttributes: [],
  },
  /** How near words stand to each other is not asked, so it need not be kept. */
  proximityPrecision: "byAttribute",
  /** Beyond the options of any group, and as many as there may be listings. */
  faceting: { maxValuesPerFacet: 2 * mostFound },
  pagination: { maxTotalHits: mostFound },
  prefixSearch: "indexingTime",
  facetSearch: false,
};

/**
 * As `settings`, with the words of these listings that are taken as they stand. They are set when an index is made anew, and
 * no change of some listings is worth setting them again.
 */
export const settingsFor = (listings: readonly Listing[]): Settings => ({
  ...settings,
  typoTolerance: {
    ...settings.typoTolerance,
    disableOnWords: [...new Set([...known, ...ownWordsOf(listings)])].sort(),
  },
});
