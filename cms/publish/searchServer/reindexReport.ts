import { z } from "zod";

const ids = z.array(z.string());
const refused = z.array(z.object({ publicId: z.string(), title: z.string(), reason: z.string() }));

export const reindexRequestSchema = z.object({ check: z.boolean().default(false), anew: z.boolean().default(false) });
export type ReindexRequest = z.infer<typeof reindexRequestSchema>;

export const reindexReportSchema = z.discriminatedUnion("kind", [
  /** No search server is set. */
  z.object({ kind: z.literal("none") }),
  z.object({ kind: z.literal("failed"), sentence: z.string() }),
  z.object({
    kind: z.literal("checked"),
    drift: z.object({ empty: z.boolean(), settings: ids, missing: ids, changed: ids, surplus: ids }),
    /** What the server did not take: missing, and known. */
    refused,
    /** Changes that are not live yet, which the server cannot have. */
    onTheirWay: z.number(),
  }),
  z.object({
    kind: z.literal("repaired"),
    sent: z.number(),
    removed: z.number(),
    unchanged: z.number(),
    rebuilt: z.boolean(),
    refused,
  }),
]);
export type ReindexReport = z.infer<typeof reindexReportSchema>;
