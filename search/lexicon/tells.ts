import { allWordsOf, stemOf } from "../text/words.ts";
import type { ConceptId } from "./concept.ts";
import type { Lexicon } from "./lexicon.ts";

/** Words by which a listing tells that it answers to a concept. */
interface Tell {
  readonly stems: readonly string[];
  readonly concept: ConceptId;
  readonly as: "tell" | "hint";
}
type Tells = ReadonlyMap<string, readonly Tell[]>;

/** A tell that stands in a text. */
export type Told = Pick<Tell, "concept" | "as">;

const stemsOf = (text: string): string[] => allWordsOf(text).map(stemOf);

/** All tells of a lexicon, by their first word. */
export const tellsOf = (lexicon: Lexicon): Tells => {
  const tells = new Map<string, Tell[]>();
  const add = (concept: ConceptId, as: Tell["as"], text: string) => {
    const stems = stemsOf(text);
    const first = stems[0] ?? "";
    tells.set(first, [...(tells.get(first) ?? []), { stems, concept, as }]);
  };
  for (const [id, concept] of lexicon) {
    for (const text of concept.tells) add(id, "tell", text);
    for (const text of concept.hints) add(id, "hint", text);
  }
  return tells;
};

const clauseEnds = /[.;:!?,()–—\n]+/;
const noes = new Set(["no", "not", "dont", "doesnt", "never", "without", "isnt", "arent", "cant", "cannot", "wont", "nor"]);
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
    const stems = stemsOf(clause);
    return stems.flatMap((stem, at) =>
      (tells.get(stem) ?? []).filter(
        (tell) => tell.stems.every((other, i) => stems[at + i] === other) && !isDenied(stems, at),
      ),
    );
  });
