import { z } from "zod";
import { filterGroups } from "./emptyQuery.ts";
import { conceptIdSchema } from "./lexicon/concept.ts";
import { positionSchema, publicId } from "./record.ts";
import { crisisNeedIds } from "./understand/crisisNeeds.ts";
import { understoodSchema } from "./understand/understood.ts";

const filterGroup = z.enum(filterGroups);

/** A thing that was asked for and is not known of this listing: the question to ask when ringing. */
export const toAskSchema = z.strictObject({ group: z.union([filterGroup, z.literal("age")]), id: z.string() });
export type ToAsk = z.infer<typeof toAskSchema>;

export const searchHitSchema = z.strictObject({
  publicId,
  /** Empty when it has everything that was asked for; otherwise it belongs to "ask first". */
  toAsk: z.array(toAskSchema),
  /** From `near`, rounded, in miles. Absent where either has no position, and where nobody goes to a venue. */
  distanceMiles: z.number().nonnegative().optional(),
  /** Found because it serves the person's area, not because it is close. */
  servesPlace: z.boolean(),
});
export type SearchHit = z.infer<typeof searchHitSchema>;

/**
 * How many results have an option, or may have it: option id → count. As if its neighbours in the group were not chosen,
 * with everything else as asked; an access fact counts beside the facts chosen already.
 */
export type OptionCounts = Readonly<Record<string, number>>;

export const searchResultsSchema = z.strictObject({
  /** All results, over all pages: those with everything asked for, then those to ask first. */
  total: z.int().nonnegative(),
  withEverything: z.int().nonnegative(),
  askFirst: z.int().nonnegative(),
  hits: z.array(searchHitSchema),
  page: z.int().min(1),
  pages: z.int().nonnegative(),
  counts: z.record(filterGroup, z.record(z.string(), z.int().nonnegative())),
  /** What the words were taken to mean and is in use, the surest first. */
  understood: z.array(understoodSchema),
  /** Concepts among them that no listing answers to in full, wherever it is and whatever was chosen. */
  unanswered: z.array(conceptIdSchema),
  /** What was most likely meant, where it is one of these and nothing as likely is answered. */
  missing: z.optional(conceptIdSchema),
  /** Needs that can't wait, told by the words: their help is shown before any result. */
  crisis: z.array(z.enum(crisisNeedIds)),
  /** Every result with a position, for the map, in result order; at most `mostPoints`. */
  points: z.array(z.strictObject({ publicId, position: positionSchema })),
});
export type SearchResults = z.infer<typeof searchResultsSchema>;
