import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatPostcode, parsePostcode } from "../../../search/places/parsePostcode.ts";

const formatted = (text: string): string | undefined => {
  const parsed = parsePostcode(text);
  return parsed.kind === "full" || parsed.kind === "partial" ? formatPostcode(parsed) : undefined;
};

describe("a whole postcode", () => {
  test.each([
    ["WA14 1AH", "WA14 1AH"],
    ["m337zf", "M33 7ZF"],
    ["  m33   7zf ", "M33 7ZF"],
    ["WA1 41AH", "WA14 1AH"],
    ["M33-7ZF.", "M33 7ZF"],
    ["ｍ３３ ７ｚｆ", "M33 7ZF"],
    ["\u202eM33 7ZF\u202c", "M33 7ZF"],
    ["M33 😀 7ZF", "M33 7ZF"],
    ["W1A 1AA", "W1A 1AA"],
    ["EC1A 1BB", "EC1A 1BB"],
    ["GIR 0AA", "GIR 0AA"],
    ["NPT 0AD", "NPT 0AD"],
    ["bfpo57", "BFPO 57"],
    ["BF1 3AA", "BF1 3AA"],
    ["JE2 3AB", "JE2 3AB"],
  ])("%s", (typed, tidy) => {
    expect(parsePostcode(typed)).toMatchObject({ kind: "full", postcode: tidy });
  });

  test("tells its outcode and its sector", () => {
    expect(parsePostcode("WA14 1AH")).toEqual({
      kind: "full",
      postcode: "WA14 1AH",
      outcode: "WA14",
      sector: "WA14 1",
    });
  });
});

test.each([
  ["M33", "M33"],
  ["wa14", "WA14"],
  ["WA1 4", "WA1 4"],
  ["WA141", "WA14 1"],
  ["M33 7", "M33 7"],
  ["M33 7Z", "M33 7"],
  ["W1A", "W1A"],
  ["M1", "M1"],
])("half typed, %s goes as far as %s", (typed, far) => {
  expect(parsePostcode(typed).kind).toBe("partial");
  expect(formatted(typed)).toBe(far);
});

test.each([
  ["WA15 OHF", "WA15 0HF"],
  ["MI6 9NW", "M16 9NW"],
  ["M16 9NVV", undefined],
  ["M33 77F", undefined],
  ["0L1 3AB", "OL1 3AB"],
  ["5K8 4LE", "SK8 4LE"],
  ["M3E 7ZF", undefined],
  ["WAl4 1AH", "WA14 1AH"],
  ["M33 72F", "M33 7ZF"],
  ["WA15 O", "WA15 0"],
  ["m333 7xf", "M33 7XF"],
])("%s is mended to %s", (typed, mended) => {
  expect(parsePostcode(typed)).toEqual({ kind: "wrong", reason: "impossible", ...(mended && { suggestion: mended }) });
});

test.each(["90210", "75001", "90210-1234", "K1A 0B1", "D02 AF30", "D6W XY00", "1012 AB"])("%s is foreign", (typed) => {
  expect(parsePostcode(typed)).toEqual({ kind: "wrong", reason: "foreign" });
});

test.each(["ZZ9 9ZZ", "M33 7CZ", "M99999", "QQ1"])("%s is impossible", (typed) => {
  expect(parsePostcode(typed)).toEqual({ kind: "wrong", reason: "impossible" });
});

test.each([
  "",
  " ",
  "sale",
  "SOLIHULL",
  "سالي",
  "😀",
  "<script>alert(1)</script>",
  "(((.*",
  "1",
  "M33 7ZF".repeat(2000),
  "x".repeat(10_000),
])("is no postcode: %.20s", (typed) => {
  expect(parsePostcode(typed)).toEqual({ kind: "none" });
});

test("what was understood is understood the same when written tidily", () => {
  const almost = fc.stringMatching(/^[A-Za-z]{1,2}[0-9OIlSZ]{1,2}[A-Z]? ?[0-9OIlSZ]?[A-Za-z0-9]{0,2}$/);
  fc.assert(
    fc.property(fc.oneof(almost, fc.string({ unit: "binary", maxLength: 30 })), (text) => {
      const tidy = formatted(text);
      if (tidy !== undefined) expect(formatted(tidy)).toBe(tidy);
    }),
    { numRuns: 2000 },
  );
});

test("every suggestion is a postcode", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z0-9]{3,8}$/), (text) => {
      const parsed = parsePostcode(text);
      if (parsed.kind === "wrong" && parsed.suggestion)
        expect(["full", "partial"]).toContain(parsePostcode(parsed.suggestion).kind);
    }),
    { numRuns: 2000 },
  );
});
