import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roundPosition } from "../../../search/distance.ts";
import { emptyFilters, emptyQuery } from "../../../search/emptyQuery.ts";
import { fromFragment, toFragment } from "../../../search/fragment.ts";
import { type SearchQuery, searchQuerySchema } from "../../../search/query.ts";
import { anyQuery } from "./anyQuery.ts";

const sale = { label: "M33 2AB", position: { lat: 53.42, lng: -2.32 }, area: "E08000009" };

describe("A search as a link", () => {
  test("nothing asked for is an empty link", () => {
    expect(toFragment(emptyQuery)).toBe("");
    expect(fromFragment("")).toEqual({ query: emptyQuery, ignored: [] });
  });

  test("a link can be read by a person", () => {
    const query: SearchQuery = {
      text: "gardening for beginners",
      filters: { ...emptyFilters, kinds: ["nature"], days: ["tue", "wed"], access: ["step-free"] },
      near: sale,
      withinMiles: 3,
      sort: "nearest",
      undone: ["concepts:loneliness"],
      page: 2,
    };
    expect(toFragment(query)).toBe(
      "q=gardening+for+beginners&kind=nature&day=tue&day=wed&access=step-free&near=M33+2AB&at=53.42,-2.32&area=E08000009&within=3&sort=nearest&undone=concepts%3Aloneliness&page=2",
    );
  });

  test("where somebody lives is rounded before it is in a link", () => {
    const near = { ...sale, position: { lat: 53.423456, lng: -2.321987 } };
    expect(toFragment({ ...emptyQuery, near })).toContain("at=53.42,-2.32");
    expect(fromFragment("near=home&at=53.423456,-2.321987").query.near?.position).toEqual({ lat: 53.42, lng: -2.32 });
  });

  test("every search comes back from its link as it was", () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(fromFragment(`#${toFragment(query)}`)).toEqual({ query, ignored: [] });
      }),
    );
  });

  test("no link is an error, and what comes of it is a search", () => {
    const part = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("q", "kind", "at", "page", "=", "&", "%", "%E0%A4"),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const { query } = fromFragment(parts.join(""));
        expect(searchQuerySchema.safeParse(query).success).toBe(true);
      }),
    );
  });
});

describe("A link with something wrong in it", () => {
  test.each([
    ["colour=green", { part: "colour", value: "green", reason: "unknown-part" }],
    ["kind=sorcery", { part: "kind", value: "sorcery", reason: "unknown-choice" }],
    ["language=%3Cscript%3E", { part: "language", value: "<script>", reason: "unknown-choice" }],
    ["age=old", { part: "age", value: "old", reason: "not-understood" }],
    ["age=-3", { part: "age", value: "-3", reason: "not-understood" }],
    ["age=1e2", { part: "age", value: "1e2", reason: "not-understood" }],
    ["page=0", { part: "page", value: "0", reason: "not-understood" }],
    ["page=2.5", { part: "page", value: "2.5", reason: "not-understood" }],
    ["at=95,0", { part: "at", value: "95,0", reason: "not-understood" }],
    ["at=53.42", { part: "at", value: "53.42", reason: "not-understood" }],
    ["near=Sale", { part: "near", value: "Sale", reason: "to-look-up" }],
    ["area=E08000009", { part: "area", value: "E08000009", reason: "needs-place" }],
    ["near=Sale&at=53.42,-2.32&area=Trafford", { part: "area", value: "Trafford", reason: "not-understood" }],
    ["within=3", { part: "within", value: "3", reason: "needs-place" }],
    ["near=Sale&at=53.42,-2.32&within=far", { part: "within", value: "far", reason: "not-understood" }],
    ["sort=nearest", { part: "sort", value: "nearest", reason: "needs-place" }],
    ["sort=cheapest", { part: "sort", value: "cheapest", reason: "unknown-choice" }],
    ["bounds=53,54,-2,-3", { part: "bounds", value: "53,54,-2,-3", reason: "not-understood" }],
    ["bounds=54,53,-2", { part: "bounds", value: "54,53,-2", reason: "not-understood" }],
    ["page=2&page=3", { part: "page", value: "3", reason: "said-twice" }],
  ])("%s is left out, and said", (fragment, ignored) => {
    expect(fromFragment(fragment).ignored).toEqual([ignored]);
  });

  test("a place yet to be looked up is so beside a position that means nothing, too", () => {
    expect(fromFragment("near=Sale&at=rubbish").ignored).toEqual([
      { part: "at", value: "rubbish", reason: "not-understood" },
      { part: "near", value: "Sale", reason: "to-look-up" },
    ]);
  });

  test("how far and in which order waits for the place that is looked up", () => {
    expect(fromFragment("near=Sale&area=E08000009&within=1&sort=nearest")).toEqual({
      query: { ...emptyQuery, withinMiles: 1, sort: "nearest" },
      ignored: [{ part: "near", value: "Sale", reason: "to-look-up" }],
    });
  });

  test("an empty place is none", () => {
    expect(fromFragment("q=walk&near=")).toEqual({ query: { ...emptyQuery, text: "walk" }, ignored: [] });
  });

  test("the rest of the link still works", () => {
    const { query } = fromFragment("kind=nature&kind=sorcery&colour=green&day=tue");
    expect(query.filters).toEqual({ ...emptyFilters, kinds: ["nature"], days: ["tue"] });
  });

  test("an option ticked twice is ticked once", () => {
    expect(fromFragment("day=tue&day=tue")).toMatchObject({ query: { filters: { days: ["tue"] } }, ignored: [] });
  });

  test("very long words are cut, and said", () => {
    const { query, ignored } = fromFragment(`q=${"a".repeat(199)}😀 and more`);
    expect(query.text).toBe("a".repeat(199));
    expect(ignored).toEqual([{ part: "q", value: "a".repeat(80), reason: "too-long" }]);
  });

  test("a place without a name is called by its position", () => {
    expect(fromFragment("at=53.42,-2.32").query.near?.label).toBe("53.42, -2.32");
  });
});

test("a rounded position is rounded already", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -90, max: 90, noNaN: true }),
      fc.double({ min: -180, max: 180, noNaN: true }),
      (lat, lng) => {
        const once = roundPosition({ lat, lng });
        expect(roundPosition(once)).toEqual(once);
      },
    ),
  );
});
