import type { AttendingId } from "../vocabulary/attending.ts";

/** The one way of taking part that a text asks for, and at which of its words. */
export interface SaidAttending {
  readonly attending: readonly AttendingId[];
  readonly at: readonly number[];
}

const ways: ReadonlyMap<string, AttendingId> = new Map([
  ["online", "online"],
  ["zoom", "online"],
  ["phone", "phone"],
  ["telephone", "phone"],
]);
const only = new Set(["only", "just"]);
const between = new Set(["by", "on", "over", "the"]);

/** "Online only", "just on the phone". @param words of the text, folded. */
export const saidAttending = (words: readonly string[]): SaidAttending => {
  for (const [i, word] of words.entries()) {
    const way = ways.get(word);
    if (!way) continue;
    let start = i;
    while (between.has(words[start - 1] ?? "")) start--;
    const isBefore = only.has(words[start - 1] ?? "");
    const end = words[i + 1] === "only" ? i + 1 : i;
    if (isBefore) start--;
    if (isBefore || end > i)
      return { attending: [way], at: Array.from({ length: end - start + 1 }, (_, j) => start + j) };
  }
  return { attending: [], at: [] };
};
