import { expect, test } from "vitest";
import { createMemo } from "../../../search/answering/memo.ts";

test("what was worked out for a number is given again, and never for another number", () => {
  const asked: number[] = [];
  const square = createMemo((key) => {
    asked.push(key);
    return key * key;
  });
  const keys = Array.from({ length: 20_000 }, (_, i) => i * 7919);
  expect(keys.map(square)).toEqual(keys.map((key) => key * key));
  expect(square(keys.at(-1) ?? 0)).toBe((keys.at(-1) ?? 0) ** 2);
  expect(asked).toHaveLength(keys.length);
  expect(keys.slice(0, 5_000).map(square)).toEqual(keys.slice(0, 5_000).map((key) => key * key));
});
