import { brotliCompressSync, constants } from "node:zlib";
import { buildIndex } from "../../search/embedded/build.ts";
import { createEmbeddedEngine } from "../../search/embedded/engine.ts";
import { phrasebookOfFiles } from "../../search/lexicon/lexiconFiles.ts";
import { createMeanings } from "../../search/lexicon/meanings.ts";
import { readPhrasebook } from "../../search/lexicon/readPhrasebook.ts";
import { writePhrasebook } from "../../search/lexicon/writePhrasebook.ts";
import { understand } from "../../search/understand/understand.ts";
import { syntheticListings } from "../../tests/fixtures/syntheticListings.ts";
import { syntheticQueries } from "../../tests/fixtures/syntheticQueries.ts";

export interface SearchFigures {
  readonly listings: number;
  readonly buildMs: number;
  /** From the bytes to an engine that answers. */
  readonly loadMs: number;
  readonly indexKB: number;
  readonly indexBrotliKB: number;
  /** Words with slips, filters, places and every count, each query for the first time. */
  readonly queryP50Ms: number;
  readonly queryP95Ms: number;
}

export interface UnderstandingFigures {
  readonly phrasebookBrotliKB: number;
  /** From the bytes to words that can be understood; median of five. */
  readonly readyMs: number;
  /** The same for the first time in a process. */
  readonly firstReadyMs: number;
  /** Words with slips, each query for the first time. */
  readonly understandP50Ms: number;
  readonly understandP95Ms: number;
}

const tenths = (number: number): number => Math.round(number * 10) / 10;

const timed = <T>(run: () => T): { result: T; ms: number } => {
  const start = performance.now();
  const result = run();
  return { result, ms: performance.now() - start };
};

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const median = (numbers: readonly number[]): number =>
  quantile(
    [...numbers].sort((a, b) => a - b),
    0.5,
  );

const brotli = (bytes: Uint8Array, quality: number): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).byteLength / 1024;

const measure = async (count: number, queries: number): Promise<SearchFigures> => {
  const listings = syntheticListings(count);
  const { result: index, ms: buildMs } = timed(() => buildIndex(listings));
  const loads = Array.from({ length: 5 }, () => timed(() => createEmbeddedEngine(index)).ms);
  const engine = createEmbeddedEngine(index);
  for (const query of syntheticQueries(200, 2)) await engine.search(query);
  const times: number[] = [];
  for (const query of syntheticQueries(queries, 3)) {
    const start = performance.now();
    await engine.search(query);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return {
    listings: count,
    buildMs: Math.round(buildMs),
    loadMs: tenths(median(loads)),
    indexKB: Math.round(index.byteLength / 1024),
    indexBrotliKB: Math.round(brotli(index, count > 5000 ? 9 : 11)),
    queryP50Ms: tenths(quantile(times, 0.5)),
    queryP95Ms: tenths(quantile(times, 0.95)),
  };
};

/** What it takes to understand words, whatever the directory. */
const measureUnderstanding = (): UnderstandingFigures => {
  const file = writePhrasebook(phrasebookOfFiles());
  const ready = Array.from({ length: 6 }, () => timed(() => createMeanings(readPhrasebook(file))).ms);
  const texts = syntheticQueries(2_000, 4).filter(({ text }) => text !== "");
  for (const query of texts.slice(0, 200)) understand(query);
  const times = texts
    .slice(200)
    .map((query) => timed(() => understand(query)).ms)
    .sort((a, b) => a - b);
  return {
    phrasebookBrotliKB: tenths(brotli(file, 11)),
    readyMs: tenths(median(ready.slice(1))),
    firstReadyMs: tenths(ready[0] ?? 0),
    understandP50Ms: tenths(quantile(times, 0.5)),
    understandP95Ms: tenths(quantile(times, 0.95)),
  };
};

/** How quick and how small the embedded search is, at a borough's size and at those of larger places. */
export const benchSearch = async (
  counts: readonly number[] = [1_000, 5_000, 20_000],
): Promise<{ understanding: UnderstandingFigures; directories: SearchFigures[] }> => {
  const understanding = measureUnderstanding();
  const directories: SearchFigures[] = [];
  for (const count of counts) directories.push(await measure(count, 1_000));
  return { understanding, directories };
};
