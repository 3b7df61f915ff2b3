import { z } from "zod";
import type { Listing } from "../../../search/listing.ts";

/** What a query is like, so that figures tell where an engine is weak. */
export const queryKinds = [
  "name",
  "activity",
  "plain-words",
  "feeling",
  "need",
  "misspelt",
  "prefix",
  "two-ideas",
  "place-in-text",
  "jargon",
  "welsh-or-other",
  "hard",
] as const;

export const gradedQuerySchema = z.object({
  id: z.string(),
  /** As a person types it. */
  q: z.string(),
  kind: z.string(),
  /** publicId → 3: what the person asked for, 2: a good answer, 1: worth showing lower down. All others are no answer. */
  relevant: z.record(z.string(), z.int().min(1).max(3)),
  /** What would embarrass among the first three. */
  mustNot: z.array(z.string()),
});
export type GradedQuery = z.infer<typeof gradedQuerySchema>;

/** Queries, and the listings over which they were judged. */
export interface RelevanceSet {
  readonly listings: readonly Listing[];
  readonly queries: readonly GradedQuery[];
}
