import { describe, expect, test } from "vitest";
import { emptyQuery } from "../../../search/emptyQuery.ts";
import { rarity, scoringFor } from "../../../search/ranking/score.ts";
import { understand } from "../../../search/understand/understand.ts";

const listings = 100;
const scoring = (text: string, holding: readonly number[]) => {
  const understanding = understand({ ...emptyQuery, text });
  const { wordWorth, answerWorth, scoreOf } = scoringFor(
    understanding,
    holding.map((count) => rarity(listings, count)),
    listings,
  );
  return (strengths: readonly number[], answers: Readonly<Record<string, number>> = {}) =>
    scoreOf(
      strengths.map((strength, i) => wordWorth(i, strength)),
      understanding.concepts.map(({ id }) => answerWorth(answers[id] ?? 0)),
      Math.min(...strengths),
    );
};

describe("What a listing is worth", () => {
  const choir = scoring("choir", [5]);

  test("a listing named so beats one that only answers to what it means", () => {
    expect(choir([1], { singing: 0.75 })).toBeGreaterThan(choir([0], { singing: 1 }));
  });

  test("a listing that answers beats one that mentions the word in passing", () => {
    expect(choir([0.1], { singing: 0.875 })).toBeGreaterThan(choir([0.1]));
  });

  test("a better answer is worth more", () => {
    expect(choir([0], { singing: 1 })).toBeGreaterThan(choir([0], { singing: 0.5 }));
  });

  test("two ideas are worth more than one of them twice", () => {
    const both = scoring("gardening for depression", [5, 5]);
    const garden = { gardening: 1, "low-mood": 1 };
    expect(both([0, 0], garden)).toBeGreaterThan(both([0, 0], { gardening: 1 }));
    expect(both([0, 0], garden)).toBeGreaterThan(both([0, 0], { "low-mood": 1 }));
  });

  test("nothing is worth nothing", () => {
    expect(choir([0])).toBe(0);
  });

  test("a word that few have tells more", () => {
    expect(rarity(listings, 1)).toBeGreaterThan(rarity(listings, 50));
  });
});
