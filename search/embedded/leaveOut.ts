import type { ConceptId } from "../lexicon/concept.ts";
import { type Bits, bitsThat, hasBit } from "./bits.ts";
import type { LoadedIndex } from "./read.ts";
import type { Answers } from "./readAnswers.ts";
import type { Postings, TextIndex } from "./textIndex.ts";

const postingsOf = ({ documents, scores }: Postings, there: Bits): Postings => ({
  documents: documents.filter((document) => hasBit(there, document)),
  scores: scores.filter((_, i) => hasBit(there, documents[i] ?? 0)),
});

/** Each is made once: what is the same is known to be by whoever is given it. */
const answersOf = (answersTo: LoadedIndex["answersTo"], there: Bits): LoadedIndex["answersTo"] => {
  const known = new Map<ConceptId, Answers>();
  return (concept) => {
    const answers = known.get(concept) ?? answersTo(concept).map((own, i) => (hasBit(there, i) ? own : 0));
    known.set(concept, answers);
    return answers;
  };
};

/** An index as if some listings had never been in it: no word stands in them, and they answer to nothing. */
export const leaveOut = (index: LoadedIndex, publicIds: readonly string[]): LoadedIndex => {
  if (publicIds.length === 0) return index;
  const gone = new Set(publicIds);
  const there = bitsThat(index.there, (document) => !gone.has(index.publicIds[document] ?? ""));
  const text: TextIndex = {
    terms: index.text.terms,
    postings: (term) => postingsOf(index.text.postings(term), there),
  };
  return { ...index, there, text, answersTo: answersOf(index.answersTo, there) };
};
