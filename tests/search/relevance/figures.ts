import { emptyQuery } from "../../../search/emptyQuery.ts";
import type { SearchEngine } from "../../../search/engine.ts";
import type { GradedQuery } from "./corpus.ts";

export interface RelevanceFigures {
  readonly queries: number;
  /** How good the first ten are beside the best order there is, from 0 to 1. */
  readonly ndcg10: number;
  /** Share of queries with a good answer (grade 2 or 3) among the first three. */
  readonly success3: number;
  /** Share of queries with an embarrassing answer among the first three. */
  readonly mustNot3: number;
}

interface Judged {
  readonly query: GradedQuery;
  readonly ids: readonly string[];
}

const gain = (grades: readonly number[]): number =>
  grades.slice(0, 10).reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);

const ndcg = ({ query, ids }: Judged): number =>
  gain(ids.map((id) => query.relevant[id] ?? 0)) / gain(Object.values(query.relevant).sort((a, b) => b - a));

const succeeds = ({ query, ids }: Judged): number =>
  ids.slice(0, 3).some((id) => (query.relevant[id] ?? 0) >= 2) ? 1 : 0;
const embarrasses = ({ query, ids }: Judged): number =>
  ids.slice(0, 3).some((id) => query.mustNot.includes(id)) ? 1 : 0;

const mean = (numbers: readonly number[]): number =>
  Math.round((numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)) * 1_000) / 1_000;

const figuresOf = (judged: readonly Judged[]): RelevanceFigures => {
  const answerable = judged.filter(({ query }) => Object.keys(query.relevant).length > 0);
  return {
    queries: judged.length,
    ndcg10: mean(answerable.map(ndcg)),
    success3: mean(answerable.map(succeeds)),
    mustNot3: mean(judged.filter(({ query }) => query.mustNot.length > 0).map(embarrasses)),
  };
};

/** How well an engine answers graded queries: overall, and by kind of query. */
export const relevanceOf = async (
  engine: SearchEngine,
  queries: readonly GradedQuery[],
): Promise<{ overall: RelevanceFigures; byKind: Record<string, RelevanceFigures> }> => {
  const judged: Judged[] = [];
  for (const query of queries) {
    const { hits } = await engine.search({ ...emptyQuery, text: query.q.slice(0, 200) });
    judged.push({ query, ids: hits.map((hit) => hit.publicId) });
  }
  const kinds = [...new Set(queries.map((query) => query.kind))];
  return {
    overall: figuresOf(judged),
    byKind: Object.fromEntries(
      kinds.map((kind) => [kind, figuresOf(judged.filter(({ query }) => query.kind === kind))]),
    ),
  };
};
