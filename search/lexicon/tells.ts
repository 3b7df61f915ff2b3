import { allWordsOf, stemOf } from "../text/words.ts";
import type { ConceptId } from "./concept.ts";
import type { Lexicon } from "./readLexicon.ts";

/** Words by which a listing tells that it answers to a concept. */
interface Tell {
  readonly stems: readonly string[];
  readonly words: readonly string[];
  readonly concept: ConceptId;
  readonly as: "tells" | "hints";
}
type Tells = ReadonlyMap<string, readonly Tell[]>;

/** A tell that stands in a text. */
export interface Told extends Pick<Tell, "concept" | "as"> {
  readonly tell: Tell;
}

/** All tells of a lexicon, by their first word. */
export const tellsOf = (lexicon: Lexicon): Tells => {
  const tells = new Map<string, Tell[]>();
  const add = (concept: ConceptId, as: Tell["as"], text: string) => {
    const words = allWordsOf(text);
    const stems = words.map(stemOf);
    const first = stems[0] ?? "";
    const known = tells.get(first) ?? [];
    // "Potter" and "potters" are one.
    if (known.some((tell) => tell.concept === concept && tell.stems.join() === stems.join())) return;
    tells.set(first, [...known, { stems, words, concept, as }]);
  };
  for (const [id, concept] of lexicon) {
    for (const text of concept.tells) add(id, "tells", text);
    for (const text of concept.hints) add(id, "hints", text);
  }
  return tells;
};

const clauseEnds = /[.;:!?,()–—\n]+/;
const noes = new Set([
  "no",
  "not",
  "dont",
  "doesnt",
  "never",
  "without",
  "isnt",
  "arent",
  "cant",
  "cannot",
  "wont",
  "nor",
]);
/** "Not just for carers" is for carers. */
const takesBack = new Set(["just", "only", "alway", "necessarily", "all", "matter", "need"]);
const wordsThatNoReaches = 4;

const isDenied = (stems: readonly string[], at: number): boolean => {
  for (let i = Math.max(0, at - wordsThatNoReaches); i < at; i++) {
    if (noes.has(stems[i] ?? "") && !takesBack.has(stems[i + 1] ?? "")) return true;
  }
  return false;
};

/** The tells in a text, in its order, but for those that it denies: "no gardens", "we do not do gas". */
export const toldIn = (tells: Tells, text: string): Told[] =>
  text.split(clauseEnds).flatMap((clause) => {
    const words = allWordsOf(clause);
    const stems = words.map(stemOf);
    /** The same word, or with a longer ending: "walking" for "walk", never "care" for "caring". */
    const stands = (tell: Tell, at: number): boolean =>
      tell.stems.every(
        (stem, i) => stems[at + i] === stem && (words[at + i] ?? "").length >= (tell.words[i] ?? "").length - 1,
      );
    return stems.flatMap((stem, at) =>
      (tells.get(stem) ?? [])
        .filter((tell) => stands(tell, at) && !isDenied(stems, at))
        .map((tell) => ({ concept: tell.concept, as: tell.as, tell })),
    );
  });
