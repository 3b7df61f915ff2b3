import type { Listing } from "../listing.ts";
import type { Text } from "../record.ts";
import { languageTags } from "../vocabulary/term.ts";
import { type AnswerStrength, asNextBest, asStrength, type Mentions, noMentions, strengthOf } from "./aboutness.ts";
import type { ConceptId } from "./concept.ts";
import { lexicon } from "./lexicon.ts";
import { optionsOf } from "./options.ts";
import { type Told, tellsOf, toldIn } from "./tells.ts";

const tells = tellsOf(lexicon);
const toldBy = (text: Text | undefined): Told[] =>
  text ? languageTags.flatMap((language) => toldIn(tells, text[language] ?? "")) : [];

/** Where a listing speaks of each concept, and how often. */
const mentionsIn = (listing: Listing): Map<ConceptId, Mentions> => {
  const mentions = new Map<ConceptId, Mentions>();
  const of = (concept: ConceptId): Mentions => {
    const known = mentions.get(concept) ?? noMentions();
    mentions.set(concept, known);
    return known;
  };
  const options = optionsOf(listing);
  for (const [id, { has, helps }] of lexicon) {
    for (const option of has) if (options.has(option)) of(id).options.add(option.split(":")[0] ?? "");
    if (helps.some((option) => options.has(option))) of(id).helps = true;
  }
  const fields = [
    ["title", listing.title],
    ["summary", listing.summary],
    ["organisation", listing.organisation?.name],
    ["description", listing.description],
  ] as const;
  for (const [field, text] of fields) {
    const seen = new Set<Told["tell"]>();
    for (const { concept, as, tell } of toldBy(text)) {
      of(concept)[as][field] += seen.has(tell) ? (as === "tells" ? 0.3 : 0) : 1;
      seen.add(tell);
    }
  }
  return mentions;
};

/** So much is left of an answer to a concept where a listing is rather about another that the concept excepts. */
const leastExcepting = 0.71;
const excepted = 0.63;

const forSome = [...lexicon].flatMap(([id, concept]) => (concept.forSome ? [id] : []));
/** For each concept: those beside which an answer to it counts less. */
const exceptedBy = new Map(
  [...lexicon].map(([id, { except = [], forAnybody = false }]) => [id, [...except, ...(forAnybody ? forSome : [])]]),
);

const fitted = (own: ReadonlyMap<ConceptId, number>): Map<ConceptId, number> =>
  new Map(
    [...own].map(([id, strength]) => {
      const others = (exceptedBy.get(id) ?? []).map((other) => own.get(other) ?? 0);
      if (others.some((other) => other >= leastExcepting && other >= 0.9 * strength)) return [id, strength * excepted];
      return [id, strength];
    }),
  );

const readOwnAnswers = (listing: Listing): ReadonlyMap<ConceptId, AnswerStrength> => {
  const own = fitted(new Map([...mentionsIn(listing)].map(([id, mentions]) => [id, strengthOf(mentions)])));
  return new Map(
    [...own].map(([id, strength]) => [id, asStrength(strength)] as const).filter(([, strength]) => strength > 0),
  );
};

/** Reading a listing takes a millisecond or more, and one stands in the index of every part of a directory that it is near to. */
const ownAnswers = new WeakMap<Listing, ReadonlyMap<ConceptId, AnswerStrength>>();

/** The concepts that a listing speaks of, by its facts and its own words, each with how well it answers to it. */
export const ownAnswersOf = (listing: Listing): ReadonlyMap<ConceptId, AnswerStrength> => {
  const answers = ownAnswers.get(listing) ?? readOwnAnswers(listing);
  ownAnswers.set(listing, answers);
  return answers;
};

/** All concepts that a listing answers to. Decided when it is indexed, the same for both engines. */
export const answersOf = (listing: Listing): ReadonlyMap<ConceptId, AnswerStrength> => {
  const own = ownAnswersOf(listing);
  const answers = new Map<ConceptId, AnswerStrength>();
  for (const [id, { also }] of lexicon) {
    const next = Math.max(0, ...also.map((other, place) => asNextBest(own.get(other) ?? 0, place)));
    const strength = Math.max(own.get(id) ?? 0, next);
    if (strength > 0) answers.set(id, strength);
  }
  return answers;
};
