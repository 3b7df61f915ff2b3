import { sha256Of } from "./sha256.ts";

/** Tells whether two documents are the same, whatever the order of their attributes. */
export const checksumOf = (document: object): Promise<string> => sha256Of(JSON.stringify(ordered(document)), 10);

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, of]) => of !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, of]) => [name, ordered(of)]),
  );
}
