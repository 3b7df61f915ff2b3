import { emptyQuery } from "../../../search/emptyQuery.ts";
import type { SearchQuery } from "../../../search/query.ts";
import type { GradedQuery } from "./gradedQuery.ts";

/** What finds listings: a search engine of ours, or another beside it. */
export interface Finds {
  search(query: SearchQuery): Promise<{ readonly hits: readonly { readonly publicId: string }[] }>;
}

export interface RelevanceFigures {
  readonly queries: number;
  /** How good the first ten are beside the best order there is, from 0 to 1. */
  readonly ndcg10: number;
  /** Share of queries with a good answer (grade 2 or 3) at the first place. */
  readonly success1: number;
  /** The same among the first three. */
  readonly success3: number;
  /** Share of queries with an embarrassing answer among the first three. */
  readonly mustNot3: number;
  /** Of the queries that nothing answers, the share that got nothing. Absent where there are none. */
  readonly nothing?: number;
}

interface Judged {
  readonly query: GradedQuery;
  readonly ids: readonly string[];
}

const gain = (grades: readonly number[]): number =>
  grades.slice(0, 10).reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);

const ndcg = ({ query, ids }: Judged): number =>
  gain(ids.map((id) => query.relevant[id] ?? 0)) / gain(Object.values(query.relevant).sort((a, b) => b - a));

const succeedsIn =
  (places: number) =>
  ({ query, ids }: Judged): number =>
    ids.slice(0, places).some((id) => (query.relevant[id] ?? 0) >= 2) ? 1 : 0;
const embarrasses = ({ query, ids }: Judged): number =>
  ids.slice(0, 3).some((id) => query.mustNot.includes(id)) ? 1 : 0;

const mean = (numbers: readonly number[]): number =>
  Math.round((numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)) * 1_000) / 1_000;

const figuresOf = (judged: readonly Judged[]): RelevanceFigures => {
  const answerable = judged.filter(({ query }) => Object.keys(query.relevant).length > 0);
  const unanswerable = judged.filter((one) => !answerable.includes(one));
  return {
    queries: judged.length,
    ndcg10: mean(answerable.map(ndcg)),
    success1: mean(answerable.map(succeedsIn(1))),
    success3: mean(answerable.map(succeedsIn(3))),
    mustNot3: mean(judged.filter(({ query }) => query.mustNot.length > 0).map(embarrasses)),
    ...(unanswerable.length > 0 && { nothing: mean(unanswerable.map(({ ids }) => (ids.length === 0 ? 1 : 0))) }),
  };
};

export interface Relevance {
  readonly overall: RelevanceFigures;
  readonly byKind: Readonly<Record<string, RelevanceFigures>>;
}

/** How well an engine answers graded queries: overall, and by kind of query. */
export const relevanceOf = async (engine: Finds, queries: readonly GradedQuery[]): Promise<Relevance> => {
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
