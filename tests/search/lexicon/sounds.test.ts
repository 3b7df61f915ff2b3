import { describe, expect, test } from "vitest";
import { emptyQuery } from "../../../search/emptyQuery.ts";
import { createSounds } from "../../../search/lexicon/sounds.ts";
import { understand } from "../../../search/understand/understand.ts";

const conceptsIn = (text: string) => understand({ ...emptyQuery, text }).concepts.map(({ id }) => id);

describe("Words spelled as they sound", () => {
  test.each([
    ["dimensha", "memory-cafe"],
    ["diabeetus group", "diabetes"],
    ["my sikiatrist said", "mental-health-support"],
    ["pnewmonia", "lungs"],
  ])("%s", (text, concept) => {
    expect(conceptsIn(text)).toContain(concept);
  });

  test("a word of few sounds is like too many others", () => {
    const words = ["chemo", "come", "gum", "rheumatoid"];
    const soundsLike = createSounds(words);
    expect(soundsLike("kemo")).toEqual([]);
    expect(soundsLike("rumatoid").map((number) => words[number])).toEqual(["rheumatoid"]);
  });
});
