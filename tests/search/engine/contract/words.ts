import { describe, expect, test } from "vitest";
import type { Asker } from "../asking.ts";
import { smallDirectory } from "../smallDirectory.ts";

export const wordsContract = ({ search, find }: Asker): void => {
  describe("words", () => {
    test.each([
      ["a word of the title", "strollers", ["walkers1"]],
      ["a word of the summary", "biscuits", ["walkers1"]],
      ["a word of the description", "anvils", ["sheds001"]],
      ["the organisation", "riverside", ["choir001"]],
      ["a place", "urmston", ["sheds001"]],
      ["the first half of a postcode", "m41", ["sheds001"]],
      ["a whole postcode", "M41 0TZ", ["sheds001"]],
      ["a council area that is served", "stockport", ["visits01"]],
      ["capitals", "STROLLERS", ["walkers1"]],
      ["accents left out", "cor meibion", ["choir001"]],
      ["accents put in", "Côr Mêibion", ["choir001"]],
      ["an apostrophe left out", "womens boxing", ["boxing01"]],
      ["an apostrophe put in", "women’s boxing", ["boxing01"]],
      ["a straight apostrophe", "women's boxing", ["boxing01"]],
      ["Welsh", "canu", ["choir001"]],
      ["a slip", "stollers", ["walkers1"]],
      ["another letter", "strellers", ["walkers1"]],
      ["letters swapped", "strlolers", ["walkers1"]],
      ["two slips in a long word", "werkbenhces", ["sheds001"]],
      ["the beginning of a word", "stroll", ["walkers1"]],
      ["the beginning of a word with a slip", "workbecn", ["sheds001"]],
      ["the beginning of the last of several words", "women boxi", ["boxing01"]],
      ["a number", "1940s", ["teadance"]],
      ["an everyday name", "mens shed", ["sheds001"]],
      ["an everyday name of two words", "tea dance", ["teadance"]],
      ["an everyday name with a slip", "allotmant", ["allotmnt"]],
      ["an everyday name in Welsh", "rhandir", ["allotmnt"]],
    ])("%s finds it", async (_, text, ids) => {
      expect((await find({ text })).slice(0, ids.length)).toEqual(ids);
    });

    test("everything is there while nothing is typed", async () => {
      expect((await search({})).total).toBe(smallDirectory.length);
    });

    test.each(["the", "i am a", "   ", "!?", "🙂", "'"])(
      "words that say nothing leave everything in: %s",
      async (text) => {
        expect((await search({ text })).total).toBe(smallDirectory.length);
      },
    );

    test("a listing with all the words comes first", async () => {
      expect((await find({ text: "women boxing" }))[0]).toBe("boxing01");
    });

    test("where none has all the words, one with a telling one in its title will do", async () => {
      expect(await find({ text: "urmston zzyzx" })).toEqual(["sheds001"]);
    });

    test("a need told in a sentence finds what has some of its words", async () => {
      const ids = await find({ text: "I would like a slow walk with biscuits and perhaps some company" });
      expect(ids[0]).toBe("walkers1");
    });

    test("filters do not change which words are asked for", async () => {
      const result = await search({ text: "women boxing", filters: { kinds: ["nature"] } });
      expect(result.hits.map(({ publicId }) => publicId)).not.toContain("boxing01");
    });

    test("what no group here does finds nothing, not what sounds like it", async () => {
      expect((await search({ text: "driving lessons" })).total).toBe(0);
      expect((await search({ text: "emergency dentist for my tooth" })).total).toBe(0);
    });

    test("what is understood and offered by nobody is told, and what is offered is not", async () => {
      expect((await search({ text: "menopause" })).unanswered).toEqual(["menopause"]);
      expect((await search({ text: "choir" })).unanswered).toEqual([]);
      expect((await search({ text: "choir", filters: { kinds: ["nature"] } })).unanswered).toEqual([]);
      expect((await search({})).unanswered).toEqual([]);
    });

    test("in a crisis no hobby is found by the words for it", async () => {
      const ids = await find({ text: "he hits me after boxing" });
      expect(ids).not.toContain("boxing01");
    });

    test("access that was said leaves out what says no, and keeps what does not say", async () => {
      const ids = await find({ text: "boxing for a wheelchair user" });
      expect(ids).not.toContain("boxing01");
      expect(ids).toContain("youth001");
    });

    test("a short word with a slip is another word", async () => {
      expect((await search({ text: "zhed" })).total).toBe(0);
    });

    test("what is in the title comes before what is mentioned", async () => {
      expect((await find({ text: "boxing" })).slice(0, 2)).toEqual(["boxing01", "youth001"]);
    });

    test("phone numbers, people and street addresses are not to be searched", async () => {
      for (const text of ["07700900123", "Bartholomew", "Secretlane"]) expect((await search({ text })).total).toBe(0);
    });
  });
};
