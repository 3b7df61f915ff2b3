import { milesBetween } from "../../distance.ts";
import type { Position } from "../../record.ts";
import type { KnownArea } from "../areasFile.ts";
import type { Outcode } from "../outcodesFile.ts";
import { addTo, type Middle, middleOf, noMiddle } from "./middle.ts";
import type { PostcodeRow } from "./postcodeRow.ts";

/** What a first reading of every postcode tells. */
export interface Survey {
  /** Those within reach have units. */
  readonly outcodes: readonly Outcode[];
  /** Without names. */
  readonly areas: readonly KnownArea[];
}

interface Tally {
  readonly middle: Middle;
  readonly areas: Map<string, number>;
  isNear: boolean;
}

const mostFrequent = (counts: ReadonlyMap<string, number>): string =>
  [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ["", 0])[0];

/** Reads every postcode once: where each outcode and council area lies, and which outcodes reach within `miles` of the centre. */
export async function surveyPostcodes(
  rows: AsyncIterable<PostcodeRow>,
  centre: Position,
  miles: number,
): Promise<Survey> {
  const tallies = new Map<string, Tally>();
  const areas = new Map<string, Middle>();
  for await (const { outcode, position, area } of rows) {
    if (!position) continue;
    const tally = tallies.get(outcode) ?? { middle: noMiddle(), areas: new Map(), isNear: false };
    tallies.set(outcode, tally);
    addTo(tally.middle, position);
    tally.isNear ||= milesBetween(centre, position) <= miles;
    if (!area) continue;
    tally.areas.set(area, (tally.areas.get(area) ?? 0) + 1);
    const middle = areas.get(area) ?? noMiddle();
    areas.set(area, middle);
    addTo(middle, position);
  }
  return {
    outcodes: [...tallies]
      .flatMap(([outcode, tally]) => {
        const position = middleOf(tally.middle);
        const area = mostFrequent(tally.areas);
        return position && area ? [{ outcode, position, area, hasUnits: tally.isNear }] : [];
      })
      .sort((a, b) => (a.outcode < b.outcode ? -1 : 1)),
    areas: [...areas]
      .flatMap(([code, middle]) => {
        const position = middleOf(middle);
        return position ? [{ code, position }] : [];
      })
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
  };
}
