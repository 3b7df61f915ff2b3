import { expect, test } from "vitest";
import { putRight } from "../../../search/lexicon/spelling.ts";

test.each([
  ["alotmnt", "allotment"],
  ["krochet", "crochet"],
  ["nitting and natter", "knitting and natter"],
  ["poterry", "pottery"],
  ["Dimentia café", "dementia café"],
  ["swimming lesons", "swimming lessons"],
  ["sensery garden", "sensory garden"],
])("“%s” was meant to be “%s”", (typed, meant) => {
  expect(putRight(typed)).toBe(meant);
});

test("the name of a place is no word to be put right", () => {
  expect(putRight("nitting in Newport", "Newport")).toBe("knitting in Newport");
  expect(putRight("Newport", "Newport")).toBeUndefined();
});

test("no small word is offered", () => {
  expect(putRight("Sael")).not.toBe("cael");
});

test.each(["walk", "walking", "chess", "côr", "im skint", "M33 2AB", "🌻", "", "xyzzyqwv"])(
  "“%s” is left as it is",
  (typed) => {
    expect(putRight(typed)).toBeUndefined();
  },
);
