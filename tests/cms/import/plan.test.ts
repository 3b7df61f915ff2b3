import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flatten, inLanguage, saySame, unflatten } from "../../../cms/import/apply/fields.ts";
import { plan } from "../../../cms/import/apply/plan.ts";

describe("who has the last word on a field", () => {
  const imported = { "title.en": "Old name", hours: "Mondays", kinds: ["arts"] };

  test("a row that says the same as before writes nothing", () => {
    expect(plan(imported, { now: { ...imported, "title.en": "An editor’s name" }, imported })).toEqual({
      write: {},
      imported,
      keptByEditor: [],
    });
  });

  test("a new word of the file is written where the old one still stands", () => {
    const row = { ...imported, "title.en": "New name" };
    expect(plan(row, { now: imported, imported })).toMatchObject({
      write: { "title.en": "New name" },
      imported: row,
      keptByEditor: [],
    });
  });

  test("an editor's word stays, and that is told", () => {
    const now = { ...imported, "title.en": "An editor’s name" };
    const { write, keptByEditor } = plan({ ...imported, "title.en": "New name" }, { now, imported });
    expect({ write, keptByEditor }).toEqual({ write: {}, keptByEditor: ["title.en"] });
  });

  test("nobody is told of a quarrel where both say the same", () => {
    const row = { ...imported, "title.en": "New name" };
    expect(plan(row, { now: row, imported }).keptByEditor).toEqual([]);
  });

  test("what the file says no more is emptied, unless an editor has changed it", () => {
    const row = { "title.en": "Old name" };
    expect(plan(row, { now: imported, imported }).write).toEqual({ hours: null, kinds: [] });
    expect(plan(row, { now: { ...imported, hours: "Tuesdays" }, imported }).write).toEqual({ kinds: [] });
    const emptied = { ...row, hours: null, kinds: [] };
    expect(plan(row, { now: row, imported: emptied }).write).toEqual({});
  });

  test("a field that an editor has emptied stays empty", () => {
    expect(plan({ ...imported, hours: "Fridays" }, { now: { ...imported, hours: null }, imported }).write).toEqual({});
  });
});

describe("what a database makes of a value", () => {
  test.each([
    ["ids of rows", [{ day: "mon", id: "66f0" }], [{ day: "mon" }]],
    ["the hour beside a day", [{ on: "2026-08-14T12:00:00.000Z" }], [{ on: "2026-08-14" }]],
    ["nothing, in all its spellings", null, undefined],
    ["an empty list", [], undefined],
    ["a box that is not ticked", false, undefined],
    ["the order of keys", { a: 1, b: 2 }, { b: 2, a: 1 }],
  ])("%s does not count as a change", (_, stored, said) => {
    expect(saySame(stored, said)).toBe(true);
  });

  test.each([
    ["no and not known", "no", "unknown"],
    ["nought and nothing", 0, undefined],
    ["another order of a list", ["arts", "nature"], ["nature", "arts"]],
  ])("%s are different", (_, one, other) => {
    expect(saySame(one, other)).toBe(false);
  });

  test("a group taken apart is put together again", () => {
    const name = fc.stringMatching(/^[a-z-]{1,6}$/).filter((text) => text !== "__proto__");
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.array(fc.string()));
    const group = fc.dictionary(name, fc.oneof(leaf, fc.dictionary(name, leaf, { minKeys: 1 })));
    fc.assert(
      fc.property(group, (value) => {
        expect(unflatten(flatten(value))).toEqual(value);
      }),
    );
  });

  test("each language gets its own words, and English what has none", () => {
    const fields = { "title.en": "Choir", "title.cy": "Côr", kinds: ["arts"] };
    expect(inLanguage(fields, "en")).toEqual({ title: "Choir", kinds: ["arts"] });
    expect(inLanguage(fields, "cy")).toEqual({ title: "Côr" });
  });
});
