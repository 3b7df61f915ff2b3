import { allWordsOf, singularOf, stemOf } from "../text/words.ts";
import type { ConceptId } from "./concept.ts";
import type { Lexicon } from "./readLexicon.ts";

/** Words by which a listing tells that it answers to a concept. */
interface Tell {
  readonly stems: readonly string[];
  /** As it is written: "potter" and "potters" are one. */
  readonly forms: (readonly string[])[];
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
    const same = known.find((tell) => tell.concept === concept && tell.stems.join() === stems.join());
    if (same) same.forms.push(words);
    else tells.set(first, [...known, { stems, forms: [words], concept, as }]);
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
/** "Not for people who are feeling suicidal". */
const wordsThatNotForReaches = 10;

const isDenied = (stems: readonly string[], at: number): boolean => {
  for (let i = Math.max(0, at - wordsThatNotForReaches); i < at; i++) {
    const reach = stems[i + 1] === "for" ? wordsThatNotForReaches : wordsThatNoReaches;
    if (at - i <= reach && noes.has(stems[i] ?? "") && !takesBack.has(stems[i + 1] ?? "")) return true;
  }
  return false;
};

const endings = /^(?:[bdgmnprt]?(?:ings?|ed|ers?)|i?ed)$/;

/**
 * Whether a word with the same stem as another is that word, which may have an ending but does not lose one: "walks" and
 * "walking" for "walk", "goat" for "goats"; never "better" for "betting", nor "advance" for "advanced".
 */
const isForm = (word: string, of: string): boolean => {
  const [own, other] = [singularOf(word), singularOf(of)];
  const root = other.replace(/[ey]$/, "");
  return own === other || (own.startsWith(root) && endings.test(own.slice(root.length)));
};

/** The tells in a text, in its order, but for those that it denies: "no gardens", "we do not do gas". */
export const toldIn = (tells: Tells, text: string): Told[] =>
  text.split(clauseEnds).flatMap((clause) => {
    const words = allWordsOf(clause);
    const stems = words.map(stemOf);
    const stands = ({ stems: own, forms }: Tell, at: number): boolean =>
      own.every((stem, i) => stems[at + i] === stem) &&
      forms.some((form) => form.every((word, i) => isForm(words[at + i] ?? "", word)));
    return stems.flatMap((stem, at) =>
      (tells.get(stem) ?? [])
        .filter((tell) => stands(tell, at) && !isDenied(stems, at))
        .map((tell) => ({ concept: tell.concept, as: tell.as, tell })),
    );
  });
