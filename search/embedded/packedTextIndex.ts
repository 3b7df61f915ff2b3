import { packLists, unpackLists } from "../packed/packedLists.ts";
import { wordsOf } from "../text/words.ts";
import { fieldWeights, type TextField } from "../texts.ts";
import { fromStep, impactOf, toStep } from "./impact.ts";
import type { Postings, TextIndex } from "./textIndex.ts";

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
  const { lengths, steps } = packLists(postings.map((entries) => entries.map(([document]) => document)));
  return {
    terms: new TextEncoder().encode(terms.join(separator)),
    holding: lengths,
    documents: steps,
    impacts: Uint8Array.from(postings.flatMap((entries) => entries.map(([, impact]) => toStep(impact)))),
  };
};

const nothing: Postings = { documents: new Uint32Array(), scores: new Float32Array() };

/** Opens packed postings: a few flat arrays, and no object for a term until it is looked up. */
export const readTextIndex = (sections: TextSections): TextIndex => {
  const text = new TextDecoder().decode(sections.terms);
  const terms = text === "" ? [] : text.split(separator);
  const { starts, items: documents } = unpackLists({ lengths: sections.holding, steps: sections.documents });
  const numbers = new Map(terms.map((term, i) => [term, i]));
  const known = new Map<number, Postings>();

  const lookUp = (term: number): Postings => {
    const [start, end] = [starts[term] ?? 0, starts[term + 1] ?? 0];
    const scores = new Float32Array(end - start);
    for (let i = 0; i < scores.length; i++) scores[i] = fromStep(sections.impacts[start + i] ?? 0);
    return { documents: documents.subarray(start, end), scores };
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
