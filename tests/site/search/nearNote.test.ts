import { expect, test } from "vitest";
import { searchEn } from "../../../site/messages/search.en.ts";
import { nearNote } from "../../../site/search/nearNote.ts";

const at = (label: string) => ({ kind: "found", near: { label, position: { lat: 53.42, lng: -2.32 } } }) as const;

test("a postcode that is known to its last letter, an outcode and a town need no note", () => {
  expect(nearNote({ ...at("M33 7ZF"), precision: "unit" }, searchEn.form)).toBeUndefined();
  expect(nearNote({ ...at("M33"), precision: "outcode" }, searchEn.form)).toBeUndefined();
  expect(nearNote({ ...at("Sale"), precision: "place" }, searchEn.form)).toBeUndefined();
});

test("a postcode of which only the first half is known is told to be rough", () => {
  expect(nearNote({ ...at("M99 9ZZ"), precision: "outcode" }, searchEn.form)).toBe(
    "We know only roughly where M99 9ZZ is, so distances are rough too.",
  );
});

test("a postcode that ended is told as ended", () => {
  expect(nearNote({ ...at("M33 1AA"), precision: "unit", isEnded: true }, searchEn.form)).toMatch(/no longer used/);
});
