import { z } from "zod";
import { publicId } from "../record.ts";

const hitSchema = z.object({
  publicId,
  lat: z.number().optional(),
  lng: z.number().optional(),
  serves: z.array(z.string()).optional(),
  row: z.string().optional(),
  languages: z.array(z.string()).optional(),
  strengths: z.record(z.string(), z.number().min(0).max(1)).optional(),
  timetable: z.string().optional(),
  _rankingScore: z.number().optional(),
});
export type Hit = z.infer<typeof hitSchema>;

const answerSchema = z.object({
  hits: z.array(hitSchema),
  /** Not an estimate for queries such as ours: nothing is left out by a threshold. */
  estimatedTotalHits: z.int().nonnegative(),
  facetDistribution: z.record(z.string(), z.record(z.string(), z.int().nonnegative())).optional(),
});
export type Answer = z.infer<typeof answerSchema>;

/** What Meilisearch answers to several queries at once, as far as it is used. */
export const answersSchema = z.object({ results: z.array(answerSchema) });
