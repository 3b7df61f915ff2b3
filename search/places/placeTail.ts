import { placeLeads } from "./placeLeads.ts";

/** A text that ends in a place after "in", "near" and the like: what comes before, and the place. */
interface PlaceTail {
  readonly rest: string;
  readonly place: string;
}

/** The shortest such end. */
export function placeTail(text: string): PlaceTail | undefined {
  const lead = placeLeads(text).find(({ until }) => text.slice(until).trim() !== "");
  return lead && { rest: text.slice(0, lead.from).trim(), place: text.slice(lead.until).trim() };
}
