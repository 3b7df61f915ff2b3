import { describe, expect, test } from "vitest";
import { relevanceSet } from "./corpus.ts";
import { type Finds, relevanceOf } from "./figures.ts";
import type { GradedQuery } from "./gradedQuery.ts";

/** Answers every query with the ids that are its words. */
const echo: Finds = {
  search: async ({ text }) => ({ hits: text.split(" ").flatMap((publicId) => (publicId ? [{ publicId }] : [])) }),
};

const query = (q: string, relevant: Record<string, number>, mustNot: string[] = []): GradedQuery => ({
  id: q,
  q,
  kind: "any",
  relevant,
  mustNot,
});
const overall = async (...queries: GradedQuery[]) => (await relevanceOf(echo, queries)).overall;

describe("How well queries are answered", () => {
  test("the best order there is scores 1", async () => {
    expect(await overall(query("a b c", { a: 3, b: 2, c: 1 }))).toMatchObject({ ndcg10: 1, success1: 1, success3: 1 });
  });

  test("a good answer at the second place scores less", async () => {
    expect(await overall(query("x a", { a: 3 }))).toMatchObject({ ndcg10: 0.631, success1: 0, success3: 1 });
  });

  test("a good answer at the fourth place is no success", async () => {
    expect(await overall(query("x y z a", { a: 3 }))).toMatchObject({ success3: 0 });
  });

  test("an answer that would embarrass is counted, also where nothing is relevant", async () => {
    expect(await overall(query("x", {}, ["x"]), query("a", { a: 2 }, ["x"]), query("a", { a: 2 }))).toMatchObject({
      ndcg10: 1,
      mustNot3: 0.5,
    });
  });

  test("where nothing is relevant it is right to answer with nothing", async () => {
    expect(await overall(query("", {}), query("x", {}), query("a", { a: 2 }))).toMatchObject({ nothing: 0.5 });
    expect(await overall(query("a", { a: 2 }))).not.toHaveProperty("nothing");
  });

  test("a folder without a set gives nothing", () => {
    expect(relevanceSet("/nowhere")).toBeUndefined();
  });
});
