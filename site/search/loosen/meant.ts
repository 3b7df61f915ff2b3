import type { SearchQuery } from "../../../search/query.ts";
import { understand } from "../../../search/understand/understand.ts";
import type { Understanding } from "../../../search/understand/understanding.ts";

const known = new WeakMap<SearchQuery, Understanding>();

/** What a search means, worked out once: every way to loosen it asks. */
export function meant(query: SearchQuery): Understanding {
  const understanding = known.get(query) ?? understand(query);
  known.set(query, understanding);
  return understanding;
}
