import { useLayoutEffect, useState } from "react";
import type { SearchHit } from "../../search/results.ts";
import { afterPaint } from "./afterPaint.ts";

/** No card is lower, in pixels. */
const lowestCard = 180;

const isReady = ({ toAsk }: SearchHit): boolean => toAsk.length === 0;

/** The new hits that are in view, above old ones that wait to be replaced and keep the page as long as it is. */
function inView(hits: readonly SearchHit[], before: readonly SearchHit[]): readonly SearchHit[] {
  const first = hits.slice(0, Math.ceil(innerHeight / lowestCard));
  const last = first.at(-1);
  if (!last || first.length === hits.length) return hits;
  const taken = new Set(first.map(({ publicId }) => publicId));
  const waiting = before
    .slice(first.length)
    .filter((hit) => !taken.has(hit.publicId) && isReady(hit) === isReady(last));
  return [...first, ...waiting];
}

/**
 * The hits to draw. Of a new answer those in view come first, and the others once these can be seen: somebody who types goes on
 * before all twenty cards are made.
 */
export function useDrawnHits(hits: readonly SearchHit[]): readonly SearchHit[] {
  const [drawn, setDrawn] = useState(hits);
  useLayoutEffect(() => (drawn === hits ? undefined : afterPaint(() => setDrawn(hits))), [hits, drawn]);
  return drawn === hits ? hits : inView(hits, drawn);
}
