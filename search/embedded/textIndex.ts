/** The documents that hold a term, by document number, each with how well the term says what it is, from 0 to 1. */
export interface Postings {
  readonly documents: Uint32Array;
  readonly scores: Float32Array;
}

/** Where words are kept. What a person may have meant by them is decided above. */
export interface TextIndex {
  /** Every term, in the order of their code units, each once. */
  readonly terms: readonly string[];
  postings(term: string): Postings;
}
