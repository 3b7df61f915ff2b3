import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { sampleListings } from "../../fixtures/listings.ts";
import { gradedQuerySchema, queryKinds, type RelevanceSet } from "./gradedQuery.ts";

const file = join(import.meta.dirname, "own/queries.json");
const schema = z.array(gradedQuerySchema.extend({ kind: z.enum(queryKinds) }));

/** Our own graded queries, over the example directory: judged by reading every listing of it. */
export const ownSet = (): RelevanceSet => ({
  listings: sampleListings,
  queries: schema.parse(JSON.parse(readFileSync(file, "utf8"))),
});
