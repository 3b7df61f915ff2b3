import { radiusMiles } from "../query.ts";

const number = /half a|an?|one|two|three|four|five|ten|\d{1,3}(?:\.\d)?/.source;
const within = `(?:(?:within|up to|less than|no more than|o fewn) )?(?<miles>${number})[ -](?:miles?|[mf]illtir)(?: away)? (?:of|from|i|o)`;
const living = /(?:(?:i|we) (?:live|am|are)|i['’]?m|we['’]?re|living|lives?|based|rydw i'n byw|dw i'n byw|yn byw) /
  .source;
const before =
  /in (?:and|or) (?:around|near)|in|near|nearby|around|round|by|at|close to|next to|not far from|within (?:reach|walking distance) of|yn|yng|ym|ger|wrth|o gwmpas|yn agos at/
    .source;

/** Words that say that a place follows, in English and Welsh, and how far around it. */
const leads = new RegExp(`(?<=^|\\s)(?:${within}|(?:${living})?(?:${before}))\\s+`, "giu");

const hereAfterLead = /me|us|here|home|my (?:home|house|flat|place)|where (?:i|we) (?:live|am|are)/.source;
const nearLead = /(?:near|nearest|close|closest|next|local)(?: to)?|around/.source;
const hereAlone =
  /(?:in|around|near) my (?:local )?area|near ?by|ger fy nghartref|yn agos ata i|yn fy ardal(?: i)?|gerllaw/.source;

/** Words that say "where I am" without a place: "near me", "within a mile of here", "nearby". */
const here = new RegExp(
  `(?<=^|\\s)(?:(?:${within}|${nearLead})\\s+(?:${hereAfterLead})|${hereAlone})(?=$|[\\s,.;?!])`,
  "iu",
);

const spelled: Readonly<Record<string, number>> = {
  "half a": 0.5,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ten: 10,
};

/** The least of the distances that can be chosen that reaches as far as was said. */
function radiusSaid(miles: string | undefined): number | undefined {
  if (miles === undefined) return undefined;
  const said = spelled[miles.toLowerCase()] ?? Number(miles);
  return radiusMiles.find((radius) => radius >= said) ?? radiusMiles.at(-1);
}

/** Words that lead to a place, or stand for one, and where they stand in the text. */
export interface PlaceLead {
  readonly from: number;
  readonly until: number;
  /** How far around the place, where that was said. */
  readonly miles?: number;
}

function toLead({ index, 0: words, groups }: RegExpExecArray): PlaceLead {
  const miles = radiusSaid(groups?.miles);
  return { from: index, until: index + words.length, ...(miles !== undefined && { miles }) };
}

/** Where a place may follow, from the last. */
export const placeLeads = (text: string): readonly PlaceLead[] => [...text.matchAll(leads)].map(toLead).reverse();

/** Where the text says "near me". */
export function hereIn(text: string): PlaceLead | undefined {
  const found = here.exec(text);
  return found ? toLead(found) : undefined;
}
