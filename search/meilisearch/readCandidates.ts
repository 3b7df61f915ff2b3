import { type Facets, rowLength } from "../match/facets.ts";
import { type Candidate, unpackCandidate } from "./candidate.ts";
import { facetsOfHits } from "./manyRows.ts";
import { rowLayout } from "./row.ts";

/** Candidates in memory. One is known by its number. */
export interface ReadCandidates {
  /** Of each text that was read, in their order. */
  readonly numbers: readonly number[];
  /** By number. */
  readonly candidates: readonly Candidate[];
  /** By number, all laid out alike; there may be room behind the last. */
  readonly facets: Facets;
}

/** @param languages spoken in the directory. */
export type CandidateReader = (texts: readonly string[], languages: readonly string[]) => ReadCandidates;

/** Some tens of megabytes; then reading begins anew. */
const mostKnown = 50_000;

/** Reads each candidate once: search after search is told of the same ones. */
export const createCandidateReader = (): CandidateReader => {
  let laidOutFor = "";
  let numberOf = new Map<string, number>();
  let candidates: Candidate[] = [];
  let facets: Facets | undefined;

  const add = (texts: readonly string[], languages: readonly string[], known: Facets): Facets => {
    const start = candidates.length;
    for (const text of texts) {
      numberOf.set(text, candidates.length);
      candidates.push(unpackCandidate(text));
    }
    const length = rowLength(known.layout);
    const roomNeeded = candidates.length * length;
    const rows = roomNeeded <= known.rows.length ? known.rows : new Uint32Array(2 * roomNeeded);
    if (rows !== known.rows) rows.set(known.rows);
    rows.set(facetsOfHits(candidates.slice(start), languages).rows, start * length);
    return { layout: known.layout, rows };
  };

  return (texts, languages) => {
    const key = languages.join(" ");
    if (key !== laidOutFor || numberOf.size + texts.length > mostKnown) {
      [laidOutFor, numberOf, candidates, facets] = [key, new Map(), [], undefined];
    }
    facets ??= { layout: rowLayout(languages), rows: new Uint32Array() };
    const unread = texts.filter((text) => !numberOf.has(text));
    if (unread.length > 0) facets = add(unread, languages, facets);
    return { numbers: texts.map((text) => numberOf.get(text) ?? 0), candidates, facets };
  };
};
