import { expect, test } from "vitest";
import { filterWords } from "../../cms/unmetNeed/filterWords.ts";

test("curators read the filters of a search in words", () => {
  expect(filterWords("access:hearing-loop days:fri languages:cy")).toBe("Hearing loop, Friday, Welsh");
  expect(filterWords("")).toBe("");
});
