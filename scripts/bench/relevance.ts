import { buildIndex } from "../../search/embedded/build.ts";
import { createEmbeddedEngine } from "../../search/embedded/engine.ts";
import { relevanceSet } from "../../tests/search/relevance/corpus.ts";
import { type RelevanceFigures, relevanceOf } from "../../tests/search/relevance/figures.ts";

export type RelevanceBench =
  | { readonly overall: RelevanceFigures; readonly byKind: Readonly<Record<string, RelevanceFigures>> }
  | { readonly skipped: string };

/** How well graded queries are answered, from a folder with corpus.json and queries.json. Says so where there is none. */
export const benchRelevance = async (folder: string): Promise<RelevanceBench> => {
  const set = relevanceSet(folder);
  if (!set) return { skipped: `There is no corpus.json in ${folder}, so relevance was not measured.` };
  return relevanceOf(createEmbeddedEngine(buildIndex(set.listings)), set.queries);
};
