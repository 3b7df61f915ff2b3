import { describe, expect, test } from "vitest";
import { emptyFilters, emptyQuery } from "../../search/emptyQuery.ts";
import type { SearchResults } from "../../search/results.ts";
import { unmetNeedOf } from "../../search/unmetNeed.ts";

const day = "2026-11-21";
const results = (more: Partial<SearchResults> = {}): SearchResults => ({
  total: 0,
  withEverything: 0,
  askFirst: 0,
  hits: [],
  page: 1,
  pages: 0,
  counts: Object.fromEntries(Object.keys(emptyFilters).map((group) => [group, {}])) as SearchResults["counts"],
  understood: [],
  unanswered: [],
  crisis: [],
  points: [],
  ...more,
});
const near = (label: string) => ({ label, position: { lat: 53.42, lng: -2.32 }, area: "E08000009" });

describe("What is told of a search that found nothing", () => {
  test("is what was understood, the outcode, the filters and the day, and not one of the words", () => {
    const query = {
      ...emptyQuery,
      text: "my husband Derek wants falconry on fridays",
      near: near("M33 2AB"),
      filters: { ...emptyFilters, costs: ["free" as const] },
    };
    const understood = [
      { group: "concepts" as const, id: "falconry" },
      { group: "days" as const, id: "fri" },
    ];
    const told = unmetNeedOf(query, results({ understood }), day);
    expect(JSON.stringify(told)).toBe(
      '{"concepts":["falconry"],"outcode":"M33","filters":{"days":["fri"],"costs":["free"]},"results":0,"day":"2026-11-21"}',
    );
  });

  test("names what no group here does", () => {
    const understood = [{ group: "only" as const, id: "driving-lessons" }];
    const told = unmetNeedOf({ ...emptyQuery, text: "driving lessons" }, results({ understood }), day);
    expect(told?.concepts).toEqual(["driving-lessons"]);
  });

  test("has no place where the person named one that is no postcode", () => {
    const told = unmetNeedOf({ ...emptyQuery, text: "falconry", near: near("Sale Moor") }, results(), day);
    expect(told).toEqual({ concepts: [], filters: {}, results: 0, day });
  });

  test.each([
    ["something was found", { ...emptyQuery, text: "choir" }, results({ total: 1 })],
    ["nothing was asked", emptyQuery, results()],
    ["somebody writes of a crisis", { ...emptyQuery, text: "i want to end it all" }, results()],
  ])("is nothing where %s", (_, query, found) => {
    expect(unmetNeedOf(query, found, day)).toBeUndefined();
  });
});
