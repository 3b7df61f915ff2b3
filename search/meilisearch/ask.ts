import type { MultiSearchQuery } from "meilisearch";
import type { FilterGroup } from "../query.ts";
import type { Answer } from "./answerSchema.ts";

/** What one of the queries of a search is for, so that its answer is put to use. */
export type Purpose =
  /** Listings that have everything, or that are to be asked first, with the counts of what nobody chose from. */
  | { readonly for: "listings"; readonly askFirst: boolean; readonly hasAllWords: boolean }
  /** More of the same listings, for how they lie to the place: told apart and counted already. */
  | { readonly for: "nearby"; readonly askFirst: boolean; readonly hasAllWords: boolean }
  /** The counts of a group that somebody chose from, as if they had not. */
  | { readonly for: "counts"; readonly group: FilterGroup | "when" }
  /** How well listings are told by one word. */
  | { readonly for: "word"; readonly word: number }
  /** Whether the words find anything at all, whatever else is asked. */
  | { readonly for: "existence" }
  /** What there is in the whole directory. */
  | { readonly for: "directory" };

export interface Ask {
  readonly purpose: Purpose;
  /** Each filter has to be passed. */
  readonly query: Omit<MultiSearchQuery, "indexUid" | "filter"> & { filter?: string[] };
}

export interface AnsweredAsk extends Ask {
  readonly answer: Answer;
}

/** Asks several queries of the index in one round trip. */
export type AskServer = (queries: readonly Ask["query"][]) => Promise<unknown>;
