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

/** Searches of one kind that found nothing, five at least. */
export interface UnmetNeedRow {
  /** In the lexicon's words: "Gardening, Company". */
  readonly needs: string;
  readonly outcode: string;
  readonly filters: string;
  readonly searches: number;
}

interface UnmetNeedTable {
  /** The most often searched for first. */
  readonly rows: readonly UnmetNeedRow[];
  /** How many searches there were of all other kinds together; 0 where these are fewer than five as well. */
  readonly others: number;
}

/** What was searched for in vain in the last three months. That there is a kind with fewer than five searches is not told, either. */
export async function unmetNeedTable({ db }: Payload, now = new Date()): Promise<UnmetNeedTable> {
  const from = londonDay(new Date(now.getTime() - daysBack * 24 * 60 * 60 * 1000));
  const where = { day: { greater_than_equal: from } };
  const { docs } = await db.find({ collection: "unmet-needs", where, limit: 0, pagination: false });
  const kinds = new Map<string, UnmetNeedRow>();
  for (const { outcode, concepts, filters, searches } of rowsSchema.parse(docs)) {
    const kind = { needs: needsOf(concepts ?? ""), outcode: outcode ?? "", filters: filters ?? "" };
    const key = JSON.stringify(kind);
    kinds.set(key, { ...kind, searches: (kinds.get(key)?.searches ?? 0) + searches });
  }
  const isTold = ({ searches }: UnmetNeedRow): boolean => searches >= fewestTold;
  const rows = [...kinds.values()]
    .filter(isTold)
    .sort((a, b) => b.searches - a.searches || a.needs.localeCompare(b.needs) || a.outcode.localeCompare(b.outcode));
  const withheld = [...kinds.values()].reduce((sum, kind) => sum + (isTold(kind) ? 0 : kind.searches), 0);
  return { rows, others: withheld >= fewestTold ? withheld : 0 };
}

const needsOf = (concepts: string): string =>
  concepts
    .split(" ")
    .filter(Boolean)
    .map((id) => lexicon.get(id)?.label.en ?? id)
    .join(", ") || "Nothing that was understood";
