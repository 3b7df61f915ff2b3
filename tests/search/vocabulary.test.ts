import { describe, expect, test } from "vitest";
import { accessFacts } from "../../search/vocabulary/accessFacts/terms.ts";
import { accessFactIds } from "../../search/vocabulary/accessFacts.ts";
import { accessGroupIds, accessGroups } from "../../search/vocabulary/accessGroups.ts";
import { activities } from "../../search/vocabulary/activities/terms.ts";
import { activityIds } from "../../search/vocabulary/activities.ts";
import { answerIds, answers } from "../../search/vocabulary/answers.ts";
import { assuranceIds, assurances } from "../../search/vocabulary/assurance.ts";
import { attending, attendingIds } from "../../search/vocabulary/attending.ts";
import { audiences } from "../../search/vocabulary/audiences/terms.ts";
import { audienceIds } from "../../search/vocabulary/audiences.ts";
import { checkMethodIds, checkMethods } from "../../search/vocabulary/checks.ts";
import { costIds, costPerIds, costPers, costs } from "../../search/vocabulary/costs.ts";
import { dayIds, days, timeIds, times } from "../../search/vocabulary/days.ts";
import { effortIds, efforts, groupSizeIds, groupSizes, talking, talkingIds } from "../../search/vocabulary/demands.ts";
import {
  joining,
  joiningIds,
  referralIds,
  referrals,
  takingNew,
  takingNewIds,
} from "../../search/vocabulary/joining.ts";
import { kindIds, kinds } from "../../search/vocabulary/kinds.ts";
import { languageNames } from "../../search/vocabulary/languages.ts";
import { languageTags, type Term, type Words } from "../../search/vocabulary/term.ts";

const all: [name: string, ids: readonly string[], terms: Readonly<Record<string, Term>>][] = [
  ["kinds", kindIds, kinds],
  ["activities", activityIds, activities],
  ["access facts", accessFactIds, accessFacts],
  ["answers", answerIds, answers],
  ["costs", costIds, costs],
  ["what a price buys", costPerIds, costPers],
  ["days", dayIds, days],
  ["times of day", timeIds, times],
  ["audiences", audienceIds, audiences],
  ["ways of joining", joiningIds, joining],
  ["referrals", referralIds, referrals],
  ["taking new people", takingNewIds, takingNew],
  ["ways of attending", attendingIds, attending],
  ["efforts", effortIds, efforts],
  ["group sizes", groupSizeIds, groupSizes],
  ["talking", talkingIds, talking],
  ["assurances", assuranceIds, assurances],
  ["ways of checking", checkMethodIds, checkMethods],
];

/** Numbers may start a label ("7 to 15 people"). */
const startsLikeALabel = /^[\p{Lu}\p{N}]/u;
const tidy = /^\S+(?: \S+)*$/u;

function expectLabel(words: Words) {
  for (const tag of languageTags) {
    expect(words[tag]).toMatch(startsLikeALabel);
    expect(words[tag]).toMatch(tidy);
    expect(words[tag]).not.toMatch(/\.$/);
  }
}

describe.each(all)("The vocabulary of %s", (_name, ids, terms) => {
  test("has one term for each id, in the order of the ids, and no id twice", () => {
    expect(Object.keys(terms)).toEqual([...ids]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(ids)("says all about %s in both languages", (id) => {
    const term = terms[id];
    if (!term) throw new Error(`${id} has no term`);
    expectLabel(term.label);
    for (const tag of languageTags) {
      expect(term.help[tag]).toMatch(/^[\p{Lu}\p{N}].*\.$/u);
      expect(term.ask[tag]).toMatch(/^\p{Lu}.*\?$/u);
      expect(term.synonyms[tag]).not.toHaveLength(0);
      for (const synonym of term.synonyms[tag]) {
        expect(synonym).toMatch(tidy);
        expect(synonym).toBe(synonym.toLowerCase());
      }
    }
    expect(term.help.cy).not.toBe(term.help.en);
    expect(term.ask.cy).not.toBe(term.ask.en);
  });

  test("lets no two terms claim one synonym, nor one term claim it twice", () => {
    for (const tag of languageTags) {
      const claimed = Object.values(terms).flatMap((term) => term.synonyms[tag]);
      const twice = claimed.filter((synonym, at) => claimed.indexOf(synonym) !== at);
      expect(twice).toEqual([]);
    }
  });

  test("gives no two terms one label", () => {
    for (const tag of languageTags) {
      const labels = Object.values(terms).map((term) => term.label[tag]);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});

test("Every kind reads as a wish on the home page", () => {
  for (const kind of Object.values(kinds)) expectLabel(kind.wish);
});

test("Every activity belongs to kinds that exist, each named once", () => {
  for (const activity of Object.values(activities)) {
    expect(kindIds).toEqual(expect.arrayContaining([...activity.kinds]));
    expect(new Set(activity.kinds).size).toBe(activity.kinds.length);
  }
});

test("Every kind has an activity that is shown under it", () => {
  expect(new Set(Object.values(activities).map((activity) => activity.kinds[0]))).toEqual(new Set(kindIds));
});

test("Activities and access facts are found by at least four everyday English words and two Welsh ones", () => {
  for (const [id, term] of [...Object.entries(activities), ...Object.entries(accessFacts), ...Object.entries(kinds)]) {
    expect(term.synonyms.en.length, id).toBeGreaterThanOrEqual(4);
    expect(term.synonyms.cy.length, id).toBeGreaterThanOrEqual(2);
  }
});

test("Access facts fit on a card and stand in a fieldset that has a name", () => {
  for (const fact of Object.values(accessFacts)) {
    expectLabel(fact.short);
    for (const tag of languageTags) expect(fact.short[tag].length).toBeLessThanOrEqual(26);
    expect(accessGroupIds).toContain(fact.group);
  }
  for (const group of accessGroupIds) expectLabel(accessGroups[group]);
});

test("Languages are named in both languages, under tags that a query accepts", () => {
  for (const [tag, words] of Object.entries(languageNames)) {
    expect(tag).toMatch(/^[a-z]{2,3}$/);
    expectLabel(words);
  }
});

test.each([
  ["knit and natter", "knitting-and-sewing"],
  ["mens shed", "men-in-sheds"],
  ["hard of hearing", "hearing-loss-support"],
  ["tea dance", "dance"],
  ["park run", "running"],
  ["couch to 5k", "running"],
  ["warm hub", "warm-space"],
  ["grŵp cerdded", "walking"],
  ["paned", "coffee-morning"],
])("Whoever says “%s” means the activity %s", (words, id) => {
  const claimants = Object.entries(activities)
    .filter(([, term]) => [...term.synonyms.en, ...term.synonyms.cy].includes(words))
    .map(([claimant]) => claimant);
  expect(claimants).toEqual([id]);
});
