import { describe, expect, test } from "vitest";
import { ownSet } from "./ownSet.ts";

const { listings, queries } = ownSet();
const known = new Set(listings.map(({ publicId }) => publicId));

describe("Our own graded queries", () => {
  test("there are a hundred, each with an id and words of its own", () => {
    expect(queries).toHaveLength(100);
    expect(new Set(queries.map(({ id }) => id)).size).toBe(100);
    expect(new Set(queries.map(({ q }) => q.toLowerCase())).size).toBe(100);
  });

  test("every listing they speak of is in the example directory", () => {
    const spokenOf = queries.flatMap(({ relevant, mustNot }) => [...Object.keys(relevant), ...mustNot]);
    expect(spokenOf.filter((id) => !known.has(id))).toEqual([]);
  });

  test("no listing is both an answer and an embarrassment", () => {
    const both = queries.filter(({ relevant, mustNot }) => mustNot.some((id) => id in relevant));
    expect(both.map(({ q }) => q)).toEqual([]);
  });

  test("all but eight have a good answer, and those eight have none at all", () => {
    const answers = queries.map(({ relevant }) => Object.values(relevant));
    expect(answers.filter((grades) => grades.length === 0)).toHaveLength(8);
    expect(answers.filter((grades) => grades.some((grade) => grade >= 2))).toHaveLength(92);
  });
});
