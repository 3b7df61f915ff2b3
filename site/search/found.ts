import type { SearchQuery } from "../../search/query.ts";
import type { SearchAnswer } from "./answer.ts";
import type { LimitedAnswer } from "./directoryFiles.ts";

/** An answer, and what it answers. */
export interface Found extends SearchAnswer, LimitedAnswer {
  readonly query: SearchQuery;
}
