import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { conceptFileSchema } from "../../../search/lexicon/concept.ts";
import { lexicon } from "../../../search/lexicon/lexicon.ts";
import { readLexicon } from "../../../search/lexicon/readLexicon.ts";

const folder = join(import.meta.dirname, "../../../search/lexicon/concepts");
const files = readdirSync(folder);
const said = ({ phrases }: { phrases: { en: string[]; cy: string[] } }) => [...phrases.en, ...phrases.cy];
const grief = {
  label: { en: "Grief", cy: "Galar" },
  has: ["activities:bereavement-support"],
  helps: [],
  also: [],
  tells: ["grief"],
  hints: [],
  phrases: { en: ["my wife died"], cy: ["bu farw fy ngwraig"] },
};

describe.each(files)("The lexicon's file %s", (file) => {
  const concepts = Object.entries(conceptFileSchema.parse(JSON.parse(readFileSync(join(folder, file), "utf8"))));

  test("is part of the lexicon", () => {
    expect(concepts.map(([id]) => id).filter((id) => !lexicon.has(id))).toEqual([]);
  });

  test("has for each concept that people look for at least 25 phrases, each once", () => {
    const soughtFor = concepts.filter(([, { deters }]) => deters === undefined);
    expect(soughtFor.filter(([, concept]) => new Set(said(concept)).size < 25).map(([id]) => id)).toEqual([]);
    expect(concepts.filter(([, concept]) => new Set(said(concept)).size < said(concept).length)).toEqual([]);
  });

  test("has for each concept something that a listing is found by", () => {
    expect(concepts.filter(([, { has, tells }]) => has.length + tells.length === 0).map(([id]) => id)).toEqual([]);
  });
});

describe("The lexicon", () => {
  test("knows about 150 concepts or more by 4,000 phrases or more", () => {
    expect(lexicon.size).toBeGreaterThanOrEqual(150);
    expect([...lexicon.values()].flatMap(said).length).toBeGreaterThanOrEqual(4_000);
  });

  test("takes a phrase for one thing only", () => {
    const owners = new Map<string, string[]>();
    for (const [id, concept] of lexicon) {
      for (const phrase of said(concept)) {
        const text = phrase.toLowerCase();
        owners.set(text, [...(owners.get(text) ?? []), id]);
      }
    }
    expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });

  test("names the file and the entry that cannot be used", () => {
    expect(() => readLexicon({ feelings: { grief: { ...grief, has: ["activities:sky-diving"] } } })).toThrow(
      /feelings\.json.*is no option of the vocabulary.*grief\.has/s,
    );
  });

  test("refuses a concept that is in two files", () => {
    expect(() => readLexicon({ one: { grief }, two: { grief } })).toThrow(
      "two.json: “grief” is in another file already.",
    );
  });

  test("refuses a lesser answer that it does not know", () => {
    expect(() => readLexicon({ one: { grief: { ...grief, also: ["joy"] } } })).toThrow(
      "“grief” has “joy” in “also”, “except” or “deters”",
    );
  });
});
