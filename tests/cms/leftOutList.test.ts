import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LeftOutList } from "../../cms/admin/LeftOutList.tsx";

const leftOut = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    collection: "listings",
    id: String(index + 1),
    title: `Group ${index + 1}`,
    reason: "kinds is not filled in.",
  }));
const shown = (count: number) => renderToStaticMarkup(createElement(LeftOutList, { leftOut: leftOut(count) }));

test("what could not be shown is named with the reason, and leads to where it is mended", () => {
  expect(shown(1)).toBe(
    '<ul><li><a href="/admin/collections/listings/1">Group 1</a>: kinds is not filled in.</li></ul>',
  );
});

test("of many the first are named, and none leaves no list", () => {
  expect(shown(8)).toContain("<li>and 3 more</li>");
  expect(shown(0)).toBe("");
});
