import MiniSearch, { type Options } from "minisearch";
import type { Postings, TextIndex } from "./text-index.ts";
import { fieldWeights, type TextField } from "./texts.ts";
import { wordsOf } from "./words.ts";

type Texts = Readonly<Record<TextField, string>>;
interface NumberedTexts extends Texts {
  readonly id: number;
}

const options: Options<NumberedTexts> = {
  fields: Object.keys(fieldWeights),
  tokenize: (text) => wordsOf(text),
  processTerm: (term) => term,
};

/** A term is looked up as it stands: what it may have been meant for is worked out before. */
const exactly = {
  boost: fieldWeights,
  tokenize: (term: string) => [term],
  processTerm: (term: string) => term,
  prefix: false,
  fuzzy: false,
};

/** The texts of documents, in their order, as bytes. */
export const writeTextIndex = (texts: readonly Texts[]): Uint8Array => {
  const index = new MiniSearch<NumberedTexts>(options);
  index.addAll(texts.map((text, id) => ({ id, ...text })));
  return new TextEncoder().encode(JSON.stringify(index));
};

/** MiniSearch keeps the words and weighs them (BM25); answers are kept, since people type on. */
export const readTextIndex = (bytes: Uint8Array): TextIndex => {
  const plain: ReturnType<MiniSearch["toJSON"]> = JSON.parse(new TextDecoder().decode(bytes));
  const terms = plain.index.map(([term]) => term).sort();
  const index = MiniSearch.loadJS<NumberedTexts>(plain, options);
  const kept = new Map<string, Postings>();

  const lookUp = (term: string): Postings => {
    const results = index.search(term, exactly);
    return {
      documents: Uint32Array.from(results, ({ id }: { id: number }) => id),
      scores: Float32Array.from(results, ({ score }) => score),
    };
  };
  return {
    terms,
    postings: (term) => {
      const known = kept.get(term) ?? lookUp(term);
      kept.set(term, known);
      return known;
    },
  };
};
