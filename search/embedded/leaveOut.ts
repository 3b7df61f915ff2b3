import { type Bits, bitsThat, hasBit } from "../answering/bits.ts";
import type { ConceptId } from "../lexicon/concept.ts";
import { madeOnce } from "../madeOnce.ts";
import type { LoadedIndex } from "./read.ts";
import type { Postings, TextIndex } from "./textIndex.ts";

const postingsOf = ({ documents, scores }: Postings, there: Bits): Postings => ({
  documents: documents.filter((document) => hasBit(there, document)),
  scores: scores.filter((_, i) => hasBit(there, documents[i] ?? 0)),
});

/** An index as if some listings had never been in it: no word stands in them, and they answer to nothing. */
export const leaveOut = (index: LoadedIndex, publicIds: readonly string[]): LoadedIndex => {
  if (publicIds.length === 0) return index;
  const gone = new Set(publicIds);
  const there = bitsThat(index.there, (document) => !gone.has(index.publicIds[document] ?? ""));
  const text: TextIndex = {
    terms: index.text.terms,
    postings: (term) => postingsOf(index.text.postings(term), there),
  };
  const answersTo = madeOnce((concept: ConceptId) =>
    index.answersTo(concept).map((own, document) => (hasBit(there, document) ? own : 0)),
  );
  return { ...index, there, text, answersTo };
};
