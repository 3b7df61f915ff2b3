import * as z from "zod/mini";

const count = z.int().check(z.nonnegative());

type Numbers = Readonly<Record<string, number>>;
/** Thousands of numbers are looked through where they are, and not copied. */
const numbersThat = (are: (number: number) => boolean) =>
  z.custom<Numbers>(
    (value) =>
      typeof value === "object" &&
      value !== null &&
      Object.values(value).every((one) => typeof one === "number" && are(one)),
  );
const strengths = numbersThat((number) => number >= 0 && number <= 1);
const counts = numbersThat((number) => Number.isInteger(number) && number >= 0);

const hitSchema = z.object({
  publicId: z.string().check(z.regex(/^[0-9a-z]{8}$/)),
  lat: z.optional(z.number()),
  lng: z.optional(z.number()),
  serves: z.optional(z.array(z.string())),
  row: z.optional(z.string()),
  languages: z.optional(z.array(z.string())),
  strengths: z.optional(strengths),
  timetable: z.optional(z.string()),
  _rankingScore: z.optional(z.number()),
});
export type Hit = Readonly<z.infer<typeof hitSchema>>;

const answerSchema = z.object({
  hits: z.array(hitSchema),
  /** Not an estimate for queries such as ours: nothing is left out by a threshold. */
  estimatedTotalHits: count,
  facetDistribution: z.optional(z.record(z.string(), counts)),
});
export type Answer = z.infer<typeof answerSchema>;

/** What Meilisearch answers to several queries at once, as far as it is used. */
export const answersSchema = z.object({ results: z.array(answerSchema) });
