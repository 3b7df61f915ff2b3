import { z } from "zod/mini";

const count = z.int().check(z.nonnegative());

const hitSchema = z.object({
  publicId: z.string().check(z.regex(/^[0-9a-z]{8}$/)),
  lat: z.optional(z.number()),
  lng: z.optional(z.number()),
  serves: z.optional(z.array(z.string())),
  row: z.optional(z.string()),
  languages: z.optional(z.array(z.string())),
  strengths: z.optional(z.record(z.string(), z.number().check(z.minimum(0), z.maximum(1)))),
  timetable: z.optional(z.string()),
  _rankingScore: z.optional(z.number()),
});
export type Hit = z.infer<typeof hitSchema>;

const answerSchema = z.object({
  hits: z.array(hitSchema),
  /** Not an estimate for queries such as ours: nothing is left out by a threshold. */
  estimatedTotalHits: count,
  facetDistribution: z.optional(z.record(z.string(), z.record(z.string(), count))),
});
export type Answer = z.infer<typeof answerSchema>;

/** What Meilisearch answers to several queries at once, as far as it is used. */
export const answersSchema = z.object({ results: z.array(answerSchema) });
