import { milesBetween, roundPosition } from "../distance.ts";
import type { Near, SearchQuery } from "../query.ts";
import type { PlaceMatch } from "../ranking/order.ts";
import { documentIn, rankingFor, sortKey } from "../ranking/order.ts";
import type { Position } from "../record.ts";
import type { NextStart } from "../sessions/nextStart.ts";
import type { Hit } from "./answerSchema.ts";
import type { Evidence } from "./evidence.ts";
import { everywhere } from "./options.ts";
import type { TalliedHit } from "./tally.ts";

/** By a timetable as a document keeps it. */
export type NextStartOf = NextStart<string>;

/** A listing that was found, with all that its place among the results depends on. */
export interface Found {
  readonly hit: Hit;
  readonly askFirst: boolean;
  readonly score: number;
  /** NaN where it is not known. */
  readonly miles: number;
  readonly serving: boolean;
}

const milesTo = ({ lat, lng }: Hit, from: Position | undefined): number =>
  from === undefined || lat === undefined || lng === undefined ? Number.NaN : milesBetween(from, { lat, lng });

const isServing = ({ serves = [] }: Hit, { area }: Near): boolean =>
  serves.includes(everywhere) || (area !== undefined && serves.includes(area));

/** Everything that was found, each once, in the order of the directory. */
export const foundIn = (
  tallied: readonly TalliedHit[],
  { near }: SearchQuery,
  evidence: Evidence | undefined,
): Found[] => {
  const from = near && roundPosition(near.position);
  const all = tallied.map(
    ({ hit, askFirst, hasAllWords }): Found => ({
      hit,
      askFirst,
      score: evidence?.scoreOf(hit, hasAllWords) ?? 0,
      miles: milesTo(hit, from),
      serving: near !== undefined && isServing(hit, near),
    }),
  );
  const idOf = (i: number): string => all[i]?.hit.publicId ?? "";
  all.sort((a, b) => (a.hit.publicId < b.hit.publicId ? -1 : 1));
  // A listing that changes between two queries may be found by both.
  return all.filter((one, i) => i === 0 || one.hit.publicId !== idOf(i - 1));
};

const placeOf = (found: readonly Found[]): PlaceMatch => ({
  milesTo: (i) => found[i]?.miles ?? Number.NaN,
  isServedBy: (i) => found[i]?.serving === true,
});

/** What was found in the order of results: by the very ranks of the embedded engine. */
export const inOrder = (
  found: readonly Found[],
  query: SearchQuery,
  hasText: boolean,
  nextStartOf: NextStartOf | undefined,
  now: Date,
): Found[] => {
  const scores = Float32Array.from(found, ({ score }) => score);
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  const words = { worth: () => ({ scores, best }) };
  const nextStart = (i: number) => nextStartOf?.(found[i]?.hit.timetable ?? "[]", now) ?? Number.POSITIVE_INFINITY;
  const rank = rankingFor(query.sort, hasText ? words : undefined, query.near && placeOf(found), nextStart, now);
  const keys = Float64Array.from(found, ({ askFirst }, i) => sortKey(askFirst, rank(i), i)).sort();
  const sorted: Found[] = [];
  for (const key of keys) {
    const one = found[documentIn(key)];
    if (one) sorted.push(one);
  }
  return sorted;
};
