import type { Settings } from "meilisearch";

/** In these the order means something; the server keeps the others in an order of its own. */
const inOrder = new Set(["rankingRules", "searchableAttributes"]);
/** Of these it has more than ours name: words of the listings that an index was made with. */
const atLeast = new Set(["disableOnWords"]);

/** Those of our settings that the server has otherwise. What ours do not speak of is the server's own affair. */
export function settingsDrift(ours: Settings, theirs: Settings): Settings {
  const has = new Map<string, unknown>(Object.entries(theirs));
  return Object.fromEntries(Object.entries(ours).filter(([name, value]) => !holds(has.get(name), value, name)));
}

/** Whether what the server has is what we want: of an object the parts that we name, of a list all of it. */
function holds(theirs: unknown, ours: unknown, name: string): boolean {
  if (Array.isArray(ours)) return Array.isArray(theirs) && listHolds(theirs, ours, name);
  if (ours === null || typeof ours !== "object") return (theirs ?? null) === (ours ?? null);
  if (theirs === null || typeof theirs !== "object") return false;
  const has = new Map<string, unknown>(Object.entries(theirs));
  const emptied = Object.keys(ours).length === 0 && has.size > 0;
  return !emptied && Object.entries(ours).every(([name, value]) => holds(has.get(name), value, name));
}

function listHolds(theirs: readonly unknown[], ours: readonly unknown[], name: string): boolean {
  if (!atLeast.has(name)) return listText(theirs, inOrder.has(name)) === listText(ours, inOrder.has(name));
  const has = new Set(theirs);
  return ours.every((one) => has.has(one));
}

function listText(list: readonly unknown[], ordered: boolean): string {
  const texts = list.map((one) => JSON.stringify(one));
  return JSON.stringify(ordered ? texts : texts.sort());
}
