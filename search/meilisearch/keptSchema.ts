import * as z from "zod/mini";

/** A listing that a word tells of, or the one that was sent last. */
export interface KeptHit {
  readonly serial?: number;
  readonly sent?: number;
  readonly _rankingScore?: number;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const isNumber = (value: unknown): boolean => value === undefined || typeof value === "number";

const isHit = (value: unknown): boolean =>
  isObject(value) &&
  (!("serial" in value) || Number.isSafeInteger(value.serial)) &&
  (!("sent" in value) || isNumber(value.sent)) &&
  (!("_rankingScore" in value) || isNumber(value._rankingScore));

/** The values of a facet, of which it only matters whether they are there: thousands, looked at where they are. */
const values = z.custom<Readonly<Record<string, unknown>>>(isObject);

const keptAnswerSchema = z.object({
  /** Hundreds, not copied. */
  hits: z.custom<readonly KeptHit[]>((value) => Array.isArray(value) && value.every(isHit)),
  estimatedTotalHits: z.int().check(z.nonnegative()),
  facetDistribution: z.optional(z.object({ serial: z.optional(values), facts: z.optional(values) })),
});
export type KeptAnswer = z.infer<typeof keptAnswerSchema>;

/** What Meilisearch answers to those who keep in memory what is known of its listings. */
export const keptAnswersSchema = z.object({ results: z.array(keptAnswerSchema) });
