import { firstStems, type Phrase } from "./crisisPhrases.ts";
import type { CrisisWord } from "./crisisText.ts";

/** The places in a text where the words of a phrase stand. */
type Places = readonly number[];

const smallWordsBetween = 3;
const wordsInGap = 5;

/** Where the next word of a phrase may stand. */
function* placesAfter(words: readonly CrisisWord[], last: number, far: boolean): Generator<number> {
  for (let at = last + 1; at < words.length; at++) {
    yield at;
    const passed = at - last;
    if (far ? passed > wordsInGap : passed > smallWordsBetween || !words[at]?.isSmall) return;
  }
}

/** All places of stems that follow one another; `then` goes on from the last of them. */
const follow = (
  words: readonly CrisisWord[],
  stems: readonly string[],
  places: Places,
  far: boolean,
  then: (places: Places) => Places | undefined,
): Places | undefined => {
  const [stem, ...rest] = stems;
  if (stem === undefined) return then(places);
  for (const at of placesAfter(words, places.at(-1) ?? -1, far)) {
    if (!words[at]?.meant.has(stem)) continue;
    const found = follow(words, rest, [...places, at], false, then);
    if (found) return found;
  }
  return undefined;
};

/** Where the phrase stands that begins at `start`, if it does. */
const standsAt = (words: readonly CrisisWord[], { parts, atEnd }: Phrase, start: number): Places | undefined => {
  const from = (part: number, places: Places): Places | undefined => {
    const next = parts[part];
    if (!next) return !atEnd || places.at(-1) === words.length - 1 ? places : undefined;
    for (const stems of next.any) {
      const [first = "", ...rest] = stems;
      const found =
        part > 0
          ? follow(words, stems, places, next.far, (all) => from(part + 1, all))
          : words[start]?.meant.has(first)
            ? follow(words, rest, [start], false, (all) => from(1, all))
            : undefined;
      if (found) return found;
    }
    return undefined;
  };
  return from(0, []);
};

/** Finds phrases in a text, each at every place where it begins. */
export const createPhraseFinder = (phrases: readonly Phrase[]) => {
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    for (const stem of new Set(firstStems(phrase))) byFirst.set(stem, [...(byFirst.get(stem) ?? []), phrase]);
  }
  return (words: readonly CrisisWord[]): Places[] =>
    words.flatMap(({ meant }, start) =>
      [...meant]
        .flatMap((stem) => byFirst.get(stem) ?? [])
        .flatMap((phrase) => {
          const places = standsAt(words, phrase, start);
          return places ? [places] : [];
        }),
    );
};
