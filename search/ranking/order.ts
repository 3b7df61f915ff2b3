import type { SearchQuery } from "../query.ts";
import type { NextStart } from "../sessions/nextStart.ts";

/** How the listings lie to the place that was asked about. */
export interface PlaceMatch {
  /** From the rounded place to a listing; NaN where that is not known or nobody goes there. */
  milesTo(listing: number): number;
  /** Whether a listing serves the place at a distance, by phone, online or at home. */
  isServedBy(listing: number): boolean;
}

/** What documents are worth. */
export interface Worth {
  /** By document: 0 for each that was not found. */
  readonly scores: Float32Array;
  readonly best: number;
}

/** Room for a listing's number, and for its rank, in one whole number that sorts as both. */
const documentRoom = 2 ** 20;
const rankRoom = 2 ** 31;
const lastRank = rankRoom - 1;

/** Words matter more than a few miles: ten miles halve what they say. */
const milesThatHalve = 10;
/** A helpline is as near as the next street but one. */
const milesOfServing = 2;
const milesNotKnown = 5;

const rankOfScore = (score: number, best: number): number =>
  best > 0 ? Math.round((1 - Math.min(1, score / best)) * lastRank) : 0;

const rankOfMiles = (miles: number): number =>
  Number.isNaN(miles) ? lastRank : Math.min(lastRank, Math.round(miles * 10_000));

const dayInMinutes = 24 * 60;
/** By the minute, a day back for what is on now; what has no time comes last. */
const rankOfTime = (starts: number, now: Date): number =>
  Number.isFinite(starts)
    ? Math.min(lastRank, Math.max(0, Math.round((starts - now.getTime()) / 60_000) + dayInMinutes))
    : lastRank;

const milesTo = (place: PlaceMatch, document: number): number => {
  const known = place.milesTo(document);
  if (place.isServedBy(document)) return Number.isNaN(known) ? milesOfServing : Math.min(known, milesOfServing);
  return Number.isNaN(known) ? milesNotKnown : known;
};

/** How results are put in order: the lower the rank, the sooner it comes. */
export const rankingFor = (
  sort: SearchQuery["sort"],
  words: { readonly worth: () => Worth } | undefined,
  place: PlaceMatch | undefined,
  nextStart: NextStart<number>,
  now: Date,
): ((document: number) => number) => {
  if (sort === "soonest") return (document) => rankOfTime(nextStart(document, now), now);
  const nearestFirst = place && ((document: number) => rankOfMiles(place.milesTo(document)));
  if (nearestFirst && sort === "nearest") return nearestFirst;
  const { scores, best } = words?.worth() ?? { scores: [], best: 0 };
  // Words that only leave something out weigh nothing.
  if (best === 0) return nearestFirst ?? (() => 0);
  return (document) => {
    const nearness = place ? 1 / (1 + milesTo(place, document) / milesThatHalve) : 1;
    return rankOfScore((scores[document] ?? 0) * nearness, best);
  };
};

/** A listing's place among the results: nothing to ask first, then its rank, then its number. */
export const sortKey = (askFirst: boolean, rank: number, document: number): number =>
  ((askFirst ? rankRoom : 0) + rank) * documentRoom + document;

export const documentIn = (key: number): number => key % documentRoom;
