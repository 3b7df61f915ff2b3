import { sortedTerms, termsWithin, typoBudget } from "../text/typos.ts";
import { allWordsOf, stemOf } from "../text/words.ts";

/** A word of what somebody wrote. */
export interface CrisisWord {
  /** What it may stand for among the words of the phrases; nothing where they have none like it. */
  readonly meant: readonly string[];
  /** It may stand between two words of a phrase. */
  readonly isSmall: boolean;
}

interface WordLists {
  readonly ignored: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly realWords: ReadonlySet<string>;
  readonly shortFor: Readonly<Record<string, string>>;
}

/** Long enough for whoever pastes a letter. */
const longestRead = 1000;
/** Shorter words turn into each other. */
const isLong = (term = ""): boolean => term.length >= 5;
/** "I caaaaant" is "I caant" and not another word. */
const drawnOut = /(\p{L})\1{2,}/gu;

/** The words of a phrase or a text, spelled in one way. */
export const createSpelling = ({ ignored, shortFor }: Pick<WordLists, "ignored" | "shortFor">) => {
  const other = new RegExp(`(?<= )(?:${Object.keys(shortFor).join("|")})(?= )`, "g");
  return (text: string): string[] =>
    ` ${allWordsOf(text).join(" ")} `
      .replace(other, (words) => shortFor[words] ?? words)
      .split(" ")
      .filter((word) => word !== "" && !ignored.has(word));
};

/** Reads what somebody wrote into words to compare with phrases that have these stems, slips and endings forgiven. */
export const createCrisisReader = (stems: ReadonlySet<string>, { between, realWords, ...lists }: WordLists) => {
  const spell = createSpelling(lists);
  const sorted = sortedTerms([...stems].sort());

  const meantBy = (word: string): readonly string[] => {
    const stem = stemOf(word);
    if (stems.has(stem)) return [stem];
    const whole = stemOf(`${word}g`);
    if (word.endsWith("in") && stems.has(whole)) return [whole];
    if (realWords.has(word)) return [];
    const slips = termsWithin(sorted, stem, typoBudget(stem), false).filter(({ term }) => isLong(sorted.terms[term]));
    const fewest = Math.min(...slips.map((slip) => slip.slips));
    return (
      slips
        .filter((slip) => slip.slips === fewest)
        .map(({ term }) => sorted.terms[term] ?? "")
        // Hardly anybody slips on the first letter, and many harmless words differ in it alone.
        .filter((term) => term[0] === word[0])
    );
  };

  return (text: string): CrisisWord[] =>
    spell(text.slice(0, longestRead).replace(drawnOut, "$1$1")).map((word) => ({
      meant: meantBy(word),
      isSmall: between.has(word),
    }));
};
