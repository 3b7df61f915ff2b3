import { createHash } from "node:crypto";
import type { Payload } from "payload";
import type { UnmetNeed } from "../../search/unmetNeed.ts";

/** Searches are counted one after another: two at once would both read the same count. */
let last: Promise<unknown> = Promise.resolve();

/** Counts a search that found nothing. */
export function countSearch(payload: Payload, need: UnmetNeed): Promise<void> {
  const counted = last.then(() => count(payload, need));
  last = counted.catch(() => {});
  return counted;
}

async function count({ db }: Payload, { day, outcode, results, ...need }: UnmetNeed): Promise<void> {
  const concepts = [...new Set(need.concepts)].sort().join(" ");
  const filters = Object.entries(need.filters)
    .flatMap(([group, ids]) => ids.map((id) => `${group}:${id}`))
    .sort()
    .join(" ");
  const row = { day, outcode: outcode ?? "", concepts, filters, results };
  const key = createHash("sha256")
    .update(JSON.stringify(Object.values(row)))
    .digest("hex")
    .slice(0, 32);
  const where = { key: { equals: key } };
  const found = await db.findOne<{ id: number | string; searches: number }>({ collection: "unmet-needs", where });
  if (!found) await db.create({ collection: "unmet-needs", data: { key, ...row, searches: 1 } });
  else await db.updateOne({ collection: "unmet-needs", id: found.id, data: { searches: found.searches + 1 } });
}
