import { describe, expect, test } from "vitest";
import { emptyQuery } from "../../../search/emptyQuery.ts";
import content from "../../../search/lexicon/crisis.json" with { type: "json" };
import { readCrisisFile } from "../../../search/lexicon/crisisFile.ts";
import { lexicon } from "../../../search/lexicon/lexicon.ts";
import { crisisIn } from "../../../search/understand/crisis.ts";
import { crisisNeedIds } from "../../../search/understand/crisisNeeds.ts";
import { understand } from "../../../search/understand/understand.ts";
import { cries, harmless } from "./crisisTexts.ts";

const file = readCrisisFile(content);

/** A phrase as somebody might write it: the first word of each list, without dots and commas. */
const written = (phrase: string): string =>
  phrase.replace(/<(\w+)>/g, (_, list: string) => written(file.sameMeaning[list]?.[0] ?? "")).replace(/\.\.\.|,/g, " ");

describe("Help before anything else", () => {
  test("there are enough texts of both sorts to trust this", () => {
    expect(cries.length).toBeGreaterThanOrEqual(80);
    expect(harmless.length).toBeGreaterThanOrEqual(120);
  });

  test.each(cries)("help for %s is shown to whoever writes “%s”", (need, text) => {
    expect(crisisIn(text)).toContain(need);
  });

  test.each(harmless)("nothing is shown to whoever writes “%s”", (text) => {
    expect(crisisIn(text)).toEqual([]);
  });

  test("a child who says how old they are is shown help for children beside the rest", () => {
    expect(crisisIn("I'm 12 and I want to die")).toEqual(["suicide", "child"]);
    expect(crisisIn("I'm 42 and I want to die")).toEqual(["suicide"]);
  });

  test("a word that counts by itself waits until nobody goes on with it, and a cry does not", () => {
    expect(crisisIn("help", true)).toEqual([]);
    expect(crisisIn("help")).toEqual(["danger"]);
    expect(crisisIn("i want to die", true)).toEqual(["suicide"]);
  });

  test("a bereavement group in the same breath does not hide a cry for help", () => {
    expect(crisisIn("been to the suicide bereavement group but i want to die")).toEqual(["suicide"]);
  });

  test("a pasted page is read as quickly as a line", () => {
    const began = performance.now();
    crisisIn("my husband and i keep going to get all of it and then he was ".repeat(2000));
    expect(performance.now() - began).toBeLessThan(500);
  });

  test("both engines are told of it with what was understood", () => {
    expect(understand({ ...emptyQuery, text: "i want to end it all" }).crisis).toEqual(["suicide"]);
  });
});

describe("The file of crisis phrases", () => {
  test.each(crisisNeedIds)("has at least sixty phrases for %s", (id) => {
    const { en, cy } = file.needs[id].phrases;
    expect(en.length).toBeGreaterThanOrEqual(60);
    expect(cy.length).toBeGreaterThanOrEqual(15);
  });

  test.each(crisisNeedIds)("finds each phrase for %s by itself", (id) => {
    const { onlyThis, phrases } = file.needs[id];
    const missed = [...onlyThis, ...phrases.en, ...phrases.cy, ...phrases.others].filter(
      (one) => !crisisIn(written(one)).includes(id),
    );
    expect(missed).toEqual([]);
  });

  test("keeps calm where people ask for a hobby, sport or company", () => {
    const words = ["walking", "gym-and-fitness", "singing", "choirs", "crafts", "gardening", "company", "cooking"];
    const alarmed = words.flatMap((id) => {
      const { en = [], cy = [] } = lexicon.get(id)?.phrases ?? {};
      return [...en, ...cy].filter((phrase) => crisisIn(phrase).length > 0);
    });
    expect(alarmed).toEqual([]);
  });

  test("a phrase that speaks of a list that is not there is named", () => {
    const broken = { ...file, saidByChild: ["im <agee>"] };
    expect(() => readCrisisFile(broken)).toThrow(
      "crisis.json: “im <agee>” speaks of <agee>, which is not in sameMeaning.",
    );
  });

  test("an entry that is no text is named", () => {
    expect(() => readCrisisFile({ ...file, ignored: [7] })).toThrow("crisis.json cannot be used.");
  });
});
