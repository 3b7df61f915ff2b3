import type { Payload } from "payload";
import { z } from "zod";
import { lexicon } from "../../search/lexicon/lexicon.ts";
import { londonDay } from "../publish/londonDay.ts";

/** Counts under this may be one person. */
const fewestTold = 5;
const daysBack = 90;

const rowsSchema = z.array(
  z.object({
    day: z.string(),
    outcode: z.string().nullish(),
    concepts: z.string().nullish(),
    filters: z.string().nullish(),
    searches: z.number(),
  }),
);

/** Searches of one kind that found nothing. */
export interface UnmetNeedRow {
  /** In the lexicon's words: "Gardening, Company". */
  readonly needs: string;
  readonly outcode: string;
  readonly filters: string;
  /** Absent where there are fewer than five. */
  readonly searches?: number;
}

/** What was searched for in vain in the last three months, the most often first; small counts withheld. */
export async function unmetNeedTable({ db }: Payload, now = new Date()): Promise<UnmetNeedRow[]> {
  const from = londonDay(new Date(now.getTime() - daysBack * 24 * 60 * 60 * 1000));
  const where = { day: { greater_than_equal: from } };
  const { docs } = await db.find({ collection: "unmet-needs", where, limit: 0, pagination: false });
  const counts = new Map<string, UnmetNeedRow & { searches: number }>();
  for (const { outcode, concepts, filters, searches } of rowsSchema.parse(docs)) {
    const row = { needs: needsOf(concepts ?? ""), outcode: outcode ?? "", filters: filters ?? "" };
    const key = JSON.stringify(row);
    counts.set(key, { ...row, searches: (counts.get(key)?.searches ?? 0) + searches });
  }
  const kinds = [...counts.values()].sort(
    (a, b) => told(b) - told(a) || a.needs.localeCompare(b.needs) || a.outcode.localeCompare(b.outcode),
  );
  return kinds.map(({ searches, ...row }) => (searches < fewestTold ? row : { ...row, searches }));
}

/** Rows that are withheld stand in the order of their words, which does not tell which has more. */
const told = ({ searches }: { searches: number }): number => (searches < fewestTold ? 0 : searches);

const needsOf = (concepts: string): string =>
  concepts
    .split(" ")
    .filter(Boolean)
    .map((id) => lexicon.get(id)?.label.en ?? id)
    .join(", ") || "Nothing that was understood";

export const searchesOf = ({ searches }: UnmetNeedRow): string =>
  searches === undefined ? `fewer than ${fewestTold}` : String(searches);
