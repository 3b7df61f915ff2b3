import content from "../lexicon/crisis.json" with { type: "json" };
import { readCrisisFile } from "../lexicon/crisisFile.ts";
import { type CrisisNeedId, crisisNeedIds } from "./crisisNeeds.ts";
import { PhraseReader, stemsIn } from "./crisisPhrases.ts";
import { type CrisisWord, createCrisisReader, createSpelling } from "./crisisText.ts";
import { createPhraseFinder } from "./findPhrases.ts";

const file = readCrisisFile(content);
const lists = {
  ignored: new Set(file.ignored),
  between: new Set(file.between),
  realWords: new Set(file.realWords),
  shortFor: file.shortFor,
};
const phraseReader = new PhraseReader(file.sameMeaning, createSpelling(lists));
const read = (texts: readonly string[]) => texts.flatMap((text) => phraseReader.read(text));

const calm = read([...file.calm.en, ...file.calm.cy]);
const saidByChild = read(file.saidByChild);
const needs = crisisNeedIds.map((id) => {
  const { onlyThis, phrases } = file.needs[id];
  return { id, onlyThis: read(onlyThis), phrases: read([...phrases.en, ...phrases.cy]) };
});

const stems = new Set(
  [calm, saidByChild, ...needs.flatMap((need) => [need.onlyThis, need.phrases])].flat().flatMap(stemsIn),
);
const wordsOf = createCrisisReader(stems, lists);

const findCalm = createPhraseFinder(calm);
const findChild = createPhraseFinder(saidByChild);
const findNeeds = needs.map(({ id, onlyThis, phrases }) => ({
  id,
  findOnly: createPhraseFinder(onlyThis),
  find: createPhraseFinder(phrases),
}));

/** What is calm has to say more than the phrase that it stands on: "living with" does not take back "hate living with dad". */
const takesBack = (calming: readonly number[], places: readonly number[]): boolean =>
  calming.some((at) => places.includes(at)) && calming.some((at) => !places.includes(at));

/** All of the text but small words. */
const isAll = (places: readonly number[], words: readonly CrisisWord[]): boolean =>
  words.every(({ isSmall }, at) => isSmall || places.includes(at));

/**
 * What cannot wait in what somebody wrote: "i want to end it all" is `suicide`; "suicide bereavement group" is nothing.
 * Unsure, it says yes: help that nobody needed costs a glance. The screen asks it before any search.
 */
export const crisisIn = (text: string): CrisisNeedId[] => {
  const words = wordsOf(text);
  if (words.every(({ meant }) => meant.size === 0)) return [];
  const calming = findCalm(words);
  const counts = (places: readonly number[]) => !calming.some((others) => takesBack(others, places));
  const found = findNeeds
    .filter(
      ({ find, findOnly }) =>
        find(words).some(counts) || findOnly(words).some((places) => counts(places) && isAll(places, words)),
    )
    .map(({ id }) => id);
  const forChild = found.length > 0 && !found.includes("child") && findChild(words).length > 0;
  return forChild ? [...found, "child"] : found;
};
