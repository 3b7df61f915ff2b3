import { filterGroups } from "../emptyQuery.ts";
import type { Listing } from "../listing.ts";
import { rules } from "../match/rules.ts";
import type { Text } from "../record.ts";
import type { ConceptId } from "./concept.ts";
import { lexicon } from "./lexicon.ts";
import { tellsOf, toldIn } from "./tells.ts";

/** How well a listing answers to a concept: 1 is a full answer, a half a lesser one, the rest a hint of one. */
export type AnswerStrength = 1 | 0.5 | 0.25;

const tells = tellsOf(lexicon);
const languages = ["en", "cy"] as const;
const words = (...texts: readonly (Text | undefined)[]): string =>
  texts.flatMap((text) => (text ? languages.map((language) => text[language] ?? "") : [])).join(". ");

/** The options that a listing has, as `group:id`. Being for everybody is being for nobody in particular. */
const optionsOf = (listing: Listing): ReadonlySet<string> => {
  const named = new Set<string>();
  const isForAll = listing.eligibility.audiences.length === 0;
  for (const option of optionsAskedFor) {
    const [group, id] = option.split(":");
    const known = filterGroups.find((name) => name === group);
    if (!known || id === undefined || (known === "audiences" && isForAll)) continue;
    if (rules[known](listing, id) === "yes") named.add(option);
  }
  return named;
};
const optionsAskedFor = new Set([...lexicon.values()].flatMap(({ has, helps }) => [...has, ...helps]));

/** Said once in passing, a word in a description tells less than in a title. */
const strengthOfMentions = (mentions: number): AnswerStrength => (mentions > 1 ? 1 : 0.5);

/** The concepts that a listing answers to, from its facts and its own words. Decided when it is indexed, the same for both engines. */
export const answersOf = (listing: Listing): ReadonlyMap<ConceptId, AnswerStrength> => {
  const answers = new Map<ConceptId, AnswerStrength>();
  const put = (concept: ConceptId, strength: AnswerStrength) => {
    if (strength > (answers.get(concept) ?? 0)) answers.set(concept, strength);
  };

  const options = optionsOf(listing);
  for (const [id, { has, helps }] of lexicon) {
    if (has.some((option) => options.has(option))) put(id, 1);
    else if (helps.some((option) => options.has(option))) put(id, 0.5);
  }

  for (const { concept, as } of toldIn(tells, words(listing.title, listing.summary))) put(concept, as === "tell" ? 1 : 0.5);
  const mentions = new Map<ConceptId, number>();
  for (const { concept, as } of toldIn(tells, words(listing.organisation?.name, listing.description))) {
    if (as === "hint") put(concept, 0.25);
    else mentions.set(concept, (mentions.get(concept) ?? 0) + 1);
  }
  for (const [concept, count] of mentions) put(concept, strengthOfMentions(count));

  const full = new Set([...answers].filter(([, strength]) => strength === 1).map(([id]) => id));
  for (const [id, { also }] of lexicon) if (also.some((other) => full.has(other))) put(id, 0.5);
  return answers;
};
