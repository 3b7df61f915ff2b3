import type { SearchServer } from "../../search/meilisearch/serverFile.ts";
import type { SaidPlace } from "../../search/places/saidPlace.ts";
import type { SearchQuery } from "../../search/query.ts";
import type { Position } from "../../search/record.ts";
import type { GroupSuggestion, Suggestion } from "../../search/suggest/suggestion.ts";
import type { LanguageTag } from "../../search/vocabulary/term.ts";
import type { SearchAnswer } from "./answer.ts";
import type { Loosening } from "./loosen/loosening.ts";

/** What somebody typed, to suggest what it may become. */
export interface Typed {
  readonly query: SearchQuery;
  readonly language: LanguageTag;
  /** The middle of the directory: of places of one name the nearest comes first. */
  readonly centre: Position;
}

/** A search that gives little. */
export interface Unsatisfied extends Typed {
  /** How many it gives. */
  readonly total: number;
  /** Whether this device can answer only around a place. */
  readonly isCut: boolean;
}

/** What the page says to the search worker. */
export type ToWorker =
  | { readonly type: "index"; readonly index: ArrayBuffer }
  | { readonly type: "no-index" }
  | { readonly type: "phrasebook"; readonly phrasebook: ArrayBuffer }
  | { readonly type: "no-phrasebook" }
  | { readonly type: "withdrawn"; readonly publicIds: readonly string[] }
  | { readonly type: "server"; readonly server: SearchServer }
  | { readonly type: "groups"; readonly groups: readonly GroupSuggestion[] }
  | ({ readonly type: "suggest"; readonly id: number } & Typed)
  | ({ readonly type: "hear-place"; readonly id: number } & Typed)
  | { readonly type: "search"; readonly id: number; readonly query: SearchQuery }
  /** Asks what could be given up, for more than `total`; a search that follows makes it stop. */
  | ({ readonly type: "loosen"; readonly id: number } & Unsatisfied);

/** What it answers. */
export type FromWorker =
  | { readonly type: "answer"; readonly id: number; readonly answer: SearchAnswer }
  | { readonly type: "loosenings"; readonly id: number; readonly loosenings: readonly Loosening[] }
  | { readonly type: "suggestions"; readonly id: number; readonly suggestions: readonly Suggestion[] }
  | { readonly type: "place"; readonly id: number; readonly said: SaidPlace }
  | { readonly type: "failed"; readonly id: number; readonly message: string }
  /** The server does not answer, and there is no index to answer from yet. */
  | { readonly type: "needs-index" }
  /** The server answers again. */
  | { readonly type: "server-is-back" };
