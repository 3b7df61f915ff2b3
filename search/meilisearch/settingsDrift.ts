import type { Settings } from "meilisearch";

/** In these the order means something; the server keeps the others in an order of its own. */
const inOrder = new Set(["rankingRules", "searchableAttributes"]);

/** Those of our settings that the server has otherwise. What ours do not speak of is the server's own affair. */
export function settingsDrift(ours: Settings, theirs: Settings): Settings {
  const has = new Map<string, unknown>(Object.entries(theirs));
  return Object.fromEntries(
    Object.entries(ours).filter(([name, value]) => !holds(has.get(name), value, inOrder.has(name))),
  );
}

/** Whether what the server has is what we want: of an object the parts that we name, of a list all of it. */
function holds(theirs: unknown, ours: unknown, ordered: boolean): boolean {
  if (Array.isArray(ours)) return Array.isArray(theirs) && listText(theirs, ordered) === listText(ours, ordered);
  if (ours === null || typeof ours !== "object") return (theirs ?? null) === (ours ?? null);
  if (theirs === null || typeof theirs !== "object") return false;
  const has = new Map<string, unknown>(Object.entries(theirs));
  const emptied = Object.keys(ours).length === 0 && has.size > 0;
  return !emptied && Object.entries(ours).every(([name, value]) => holds(has.get(name), value, ordered));
}

function listText(list: readonly unknown[], ordered: boolean): string {
  const texts = list.map((one) => JSON.stringify(one));
  return JSON.stringify(ordered ? texts : texts.sort());
}
