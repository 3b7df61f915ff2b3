import type { Phrase } from "./crisisPhrases.ts";
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
  [stem, ...rest]: readonly string[],
  places: Places,
  then: (places: Places) => Places | undefined,
): Places | undefined => {
  if (stem === undefined) return then(places);
  for (const at of placesAfter(words, places.at(-1) ?? -1, false)) {
    if (!words[at]?.meant.includes(stem)) continue;
    const found = follow(words, rest, [...places, at], then);
    if (found) return found;
  }
  return undefined;
};

/** Where the phrase stands that begins at `start`, if it does. */
const standsAt = (words: readonly CrisisWord[], { parts, atEnd }: Phrase, start: number): Places | undefined => {
  const from = (part: number, places: Places): Places | undefined => {
    const next = parts[part];
    if (!next) return !atEnd || places.at(-1) === words.length - 1 ? places : undefined;
    const starts = part === 0 ? [start] : placesAfter(words, places.at(-1) ?? start, next.far);
    for (const at of starts) {
      for (const stem of words[at]?.meant ?? []) {
        for (const rest of next.any.get(stem) ?? []) {
          const found = follow(words, rest, [...places, at], (all) => from(part + 1, all));
          if (found) return found;
        }
      }
    }
    return undefined;
  };
  return from(0, []);
};

/** How many phrases have a stem. */
const sharing = (phrases: readonly Phrase[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { parts } of phrases) {
    for (const { any } of parts) for (const stem of any.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
};

/** The first words of the part that the fewest other phrases have: a text without any of them has not got the phrase. */
const rarestOf = ({ parts }: Phrase, counts: ReadonlyMap<string, number>): string[] => {
  const firsts = parts.map(({ any }) => [...any.keys()]);
  const shared = firsts.map((stems) => stems.reduce((sum, stem) => sum + (counts.get(stem) ?? 0), 0));
  return firsts[shared.indexOf(Math.min(...shared))] ?? [];
};

/** Finds phrases in a text, each at every place where it begins. */
export const createPhraseFinder = (phrases: readonly Phrase[]) => {
  const counts = sharing(phrases);
  const byRarest = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    for (const stem of rarestOf(phrase, counts)) {
      const others = byRarest.get(stem);
      if (others) others.push(phrase);
      else byRarest.set(stem, [phrase]);
    }
  }
  return (words: readonly CrisisWord[]): Places[] => {
    const possible = new Set(words.flatMap(({ meant }) => meant.flatMap((stem) => byRarest.get(stem) ?? [])));
    return [...possible].flatMap((phrase) =>
      words.flatMap((_, start) => {
        const places = standsAt(words, phrase, start);
        return places ? [places] : [];
      }),
    );
  };
};
