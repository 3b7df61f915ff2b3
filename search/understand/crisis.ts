import content from "../lexicon/crisis.json" with { type: "json" };
import { readCrisisFile } from "../lexicon/crisisFile.ts";
import { type CrisisNeedId, crisisNeedIds } from "./crisisNeeds.ts";
import { PhraseReader, stemsIn } from "./crisisPhrases.ts";
import { type CrisisWord, createCrisisReader, createSpelling } from "./crisisText.ts";
import { createPhraseFinder } from "./findPhrases.ts";

const file = readCrisisFile(content);

const createCrisisFinder = () => {
  const lists = {
    ignored: new Set(file.ignored),
    between: new Set(file.between),
    realWords: new Set(file.realWords),
    shortFor: file.shortFor,
  };
  const phraseReader = new PhraseReader(file.sameMeaning, createSpelling(lists));
  const stems = new Set<string>();
  const finderOf = (texts: readonly string[]) => {
    const phrases = texts.flatMap((text) => phraseReader.read(text));
    for (const stem of phrases.flatMap(stemsIn)) stems.add(stem);
    return createPhraseFinder(phrases);
  };

  const findCalm = finderOf([...file.calm.en, ...file.calm.cy]);
  const findChild = finderOf(file.saidByChild);
  const needs = crisisNeedIds.map((id) => {
    const { onlyThis, phrases } = file.needs[id];
    return { id, findOnly: finderOf(onlyThis), find: finderOf([...phrases.en, ...phrases.cy, ...phrases.others]) };
  });
  const wordsOf = createCrisisReader(stems, lists);

  return (text: string, isTyping: boolean): CrisisNeedId[] => {
    const mayGoOn = isTyping || beginsWord.test(text);
    const words = wordsOf(text);
    const calming = findCalm(words);
    const counts = (places: readonly number[]) => !calming.some((others) => takesBack(others, places));
    const isAllAndCounts = (places: readonly number[]) => !mayGoOn && isAll(places, words) && counts(places);
    const found = needs
      .filter(({ find, findOnly }) => find(words).some(counts) || findOnly(words).some(isAllAndCounts))
      .map(({ id }) => id);
    const isChild = found.length > 0 && !found.includes("child") && findChild(words).length > 0;
    return isChild ? [...found, "child"] : found;
  };
};

/** A letter is no word yet: "help w". */
const beginsWord = /\s\p{L}$/u;

/** What is calm has to say more than the phrase that it stands on: "living with" does not take back "hate living with dad". */
const takesBack = (calming: readonly number[], places: readonly number[]): boolean =>
  calming.some((at) => places.includes(at)) && calming.some((at) => !places.includes(at));

/** All of the text but small words. */
const isAll = (places: readonly number[], words: readonly CrisisWord[]): boolean =>
  words.every(({ isSmall }, at) => isSmall || places.includes(at));

let finder: ReturnType<typeof createCrisisFinder> | undefined;

/**
 * What cannot wait in what somebody wrote: "i want to end it all" is `suicide`; "suicide bereavement group" is nothing.
 * Unsure, it says yes: help that nobody needed costs a glance. The screen asks it before any search.
 * @param isTyping somebody may go on: what counts only by itself does not count yet, or "help with bills" would alarm at "help".
 */
export const crisisIn = (text: string, isTyping = false): CrisisNeedId[] => {
  if (!text.trim()) return [];
  // Made for the first words and not before: a page that nobody types on opens sooner.
  finder ??= createCrisisFinder();
  return finder(text, isTyping);
};
