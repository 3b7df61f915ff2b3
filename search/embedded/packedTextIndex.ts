import { fromVarints, toVarints } from "../packed/varint.ts";
import { wordsOf } from "../text/words.ts";
import { fromStep, impactOf, toStep } from "./impact.ts";
import type { Postings, TextIndex } from "./textIndex.ts";
import { fieldWeights, type TextField } from "./texts.ts";

type Texts = Readonly<Record<TextField, string>>;

/** The parts of a packed text index, each of its own sort, so that each packs well. */
export type TextSections = Readonly<Record<(typeof textSections)[number], Uint8Array>>;
/** Terms in order; how many documents hold each; which, as steps from one to the next; and how much it says there. */
const textSections = ["terms", "holding", "documents", "impacts"] as const;

const fields = (Object.keys(fieldWeights) as TextField[]).sort();
const separator = "\n";

const timesOf = (words: readonly string[]): Map<string, number> => {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return times;
};

/** By term: what it says of each document that holds it, in their order. */
const impactsByTerm = (texts: readonly Texts[]): Map<string, Map<number, number>> => {
  const byTerm = new Map<string, Map<number, number>>();
  for (const field of fields) {
    const wordsByDocument = texts.map((text) => wordsOf(text[field]));
    const usual = wordsByDocument.reduce((sum, words) => sum + words.length, 0) / Math.max(1, texts.length);
    for (const [document, words] of wordsByDocument.entries()) {
      for (const [term, times] of timesOf(words)) {
        const impacts = byTerm.get(term) ?? new Map<number, number>();
        impacts.set(document, (impacts.get(document) ?? 0) + impactOf(field, times, words.length, usual));
        byTerm.set(term, impacts);
      }
    }
  }
  return byTerm;
};

export const writeTextIndex = (texts: readonly Texts[]): TextSections => {
  const byTerm = impactsByTerm(texts);
  const terms = [...byTerm.keys()].sort();
  const postings = terms.map((term) => [...(byTerm.get(term) ?? [])].sort(([a], [b]) => a - b));
  return {
    terms: new TextEncoder().encode(terms.join(separator)),
    holding: toVarints(postings.map((entries) => entries.length)),
    documents: toVarints(
      postings.flatMap((entries) => entries.map(([document], i) => document - (entries[i - 1]?.[0] ?? 0))),
    ),
    impacts: Uint8Array.from(postings.flatMap((entries) => entries.map(([, impact]) => toStep(impact)))),
  };
};

/** Where each term's postings begin; one more for where the last ends. */
const startsOf = (holding: Uint32Array): Uint32Array => {
  const starts = new Uint32Array(holding.length + 1);
  for (let i = 0; i < holding.length; i++) starts[i + 1] = (starts[i] ?? 0) + (holding[i] ?? 0);
  return starts;
};

/** From steps to document numbers, in place. */
const summed = (documents: Uint32Array, starts: Uint32Array): Uint32Array => {
  for (let term = 0; term + 1 < starts.length; term++) {
    const end = starts[term + 1] ?? 0;
    for (let i = (starts[term] ?? 0) + 1; i < end; i++) documents[i] = (documents[i] ?? 0) + (documents[i - 1] ?? 0);
  }
  return documents;
};

const nothing: Postings = { documents: new Uint32Array(), scores: new Float32Array() };

/** Opens packed postings: a few flat arrays, and no object for a term until it is looked up. */
export const readTextIndex = (sections: TextSections): TextIndex => {
  const text = new TextDecoder().decode(sections.terms);
  const terms = text === "" ? [] : text.split(separator);
  const starts = startsOf(fromVarints(sections.holding));
  const documents = summed(fromVarints(sections.documents), starts);
  const numbers = new Map(terms.map((term, i) => [term, i]));
  const known = new Map<number, Postings>();

  const lookUp = (term: number): Postings => {
    const [start, end] = [starts[term] ?? 0, starts[term + 1] ?? 0];
    return {
      documents: documents.subarray(start, end),
      scores: Float32Array.from(sections.impacts.subarray(start, end), (step) => fromStep(step)),
    };
  };
  return {
    terms,
    postings: (term) => {
      const number = numbers.get(term);
      if (number === undefined) return nothing;
      const postings = known.get(number) ?? lookUp(number);
      known.set(number, postings);
      return postings;
    },
  };
};
