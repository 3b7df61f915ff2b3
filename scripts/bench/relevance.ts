import { relevanceSet } from "../../tests/search/relevance/corpus.ts";
import { type Relevance, relevanceOf } from "../../tests/search/relevance/figures.ts";
import type { RelevanceSet } from "../../tests/search/relevance/gradedQuery.ts";
import { ownSet } from "../../tests/search/relevance/ownSet.ts";
import { relevanceEngines } from "./relevanceEngines.ts";

interface Skipped {
  readonly skipped: string;
}

/** Set → engine → figures. */
export type RelevanceBench = Readonly<Record<string, Skipped | Readonly<Record<string, Relevance | Skipped>>>>;

const measured = async ({ listings, queries }: RelevanceSet): Promise<Record<string, Relevance | Skipped>> => {
  const byEngine: Record<string, Relevance | Skipped> = {};
  for (const { name, skipped, over } of relevanceEngines)
    byEngine[name] = skipped ? { skipped } : await over(listings, (engine) => relevanceOf(engine, queries));
  return byEngine;
};

/**
 * How well graded queries are answered by each engine: our own set over the example directory, and those of folders with
 * corpus.json and queries.json. Says so where a folder has none, and where there is no search server.
 */
export const benchRelevance = async (folders: readonly string[]): Promise<RelevanceBench> => {
  const bySet: Record<string, RelevanceBench[string]> = { own: await measured(ownSet()) };
  for (const folder of folders) {
    const set = relevanceSet(folder);
    bySet[folder] = set ? await measured(set) : { skipped: `There is no corpus.json in ${folder}.` };
  }
  return bySet;
};
