import { describe, expect, test } from "vitest";
import { stemOf, wordsOf } from "../../../search/text/words.ts";

describe("Words in a text", () => {
  test.each([
    ["Men's Shed", ["mens", "shed"]],
    ["Côr Meibion", ["cor", "meibion"]],
    ["naïve café’s", ["naive", "cafes"]],
    ["come to M33 2AB", ["come", "m33"]],
    ["m332ab", ["m33"]],
    ["drop-in, 50+", ["drop", "50"]],
    ["допомога для жінок", ["допомога", "для", "жінок"]],
    ["<b>bold</b>", ["bold"]],
    ["🙂", []],
  ])("%s", (text, words) =>
    expect(wordsOf(text)).toEqual(words.map((word) => word.normalize("NFKD").replace(/\p{M}/gu, ""))),
  );

  test.each([
    ["walks", "walk"],
    ["walking", "walk"],
    ["walkers", "walk"],
    ["running", "run"],
    ["runs", "run"],
    ["allotments", "allotment"],
    ["parties", "party"],
    ["churches", "church"],
    ["classes", "class"],
    ["dancing", "danc"],
    ["dance", "danc"],
    ["bus", "bus"],
    ["sing", "sing"],
    ["1940s", "1940s"],
  ])("%s has the stem %s", (word, stem) => expect(stemOf(word)).toBe(stem));

  test.each([
    ["singing", "sewing"],
    ["carers", "cars"],
    ["care", "car"],
    ["baking", "bank"],
  ])("%s and %s are different words", (one, other) => expect(stemOf(one)).not.toBe(stemOf(other)));
});
