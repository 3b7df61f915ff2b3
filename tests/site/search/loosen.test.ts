import { describe, expect, test } from "vitest";
import { buildIndex } from "../../../search/embedded/build.ts";
import { createEmbeddedEngine } from "../../../search/embedded/engine.ts";
import { emptyFilters, emptyQuery } from "../../../search/emptyQuery.ts";
import type { Listing } from "../../../search/listing.ts";
import type { Filters, SearchQuery } from "../../../search/query.ts";
import { understand } from "../../../search/understand/understand.ts";
import { searchEn } from "../../../site/messages/search.en.ts";
import { changeWords } from "../../../site/search/loosen/changeWords.ts";
import { loosen } from "../../../site/search/loosen/loosen.ts";
import { onAnyDay } from "../../../site/search/loosen/placeAndTime.ts";
import { wordsFor } from "../../../site/search/wordsFor.ts";
import { sampleListings } from "../../fixtures/listings.ts";

const words = wordsFor("en");
const sale = { label: "Sale", position: { lat: 53.42, lng: -2.32 } };

interface Asked extends Partial<Omit<SearchQuery, "filters">> {
  readonly filters?: Partial<Filters>;
}

/** What is offered, as the screen says it, over the example directory. */
async function offered(asked: Asked, listings: readonly Listing[] = sampleListings) {
  const engine = createEmbeddedEngine(buildIndex(listings));
  const query: SearchQuery = { ...emptyQuery, ...asked, filters: { ...emptyFilters, ...asked.filters } };
  const count = async (other: SearchQuery) => (await engine.search(other)).total;
  const total = await count(query);
  const loosenings = await loosen(query, total, count);
  for (const loosening of loosenings) expect(await count(loosening.query)).toBe(loosening.total);
  return { total, loosenings, said: loosenings.map(({ change }) => changeWords(change, query.text, searchEn, words)) };
}

describe("Where nothing is found", () => {
  test("the next wider circle that holds something comes first, then another day", async () => {
    const { total, said } = await offered({
      near: sale,
      withinMiles: 0.5,
      filters: { days: ["fri"], kinds: ["learning"] },
    });
    expect(total).toBe(0);
    expect(said[0]).toMatch(/^within \d+ miles?$/);
    expect(said[1]).toMatch(/^on a \w+day$/);
    expect(said).toContain("on any day");
  });

  test("nothing is offered that gives nothing, and at most five things are", async () => {
    const { loosenings } = await offered({
      text: "walk",
      near: sale,
      withinMiles: 0.5,
      age: 40,
      filters: { days: ["sun"], times: ["evening"], costs: ["paid"], access: ["bsl", "changing-places"] },
    });
    expect(loosenings.length).toBeGreaterThan(0);
    expect(loosenings.length).toBeLessThanOrEqual(5);
    expect(loosenings.every(({ total }) => total > 0)).toBe(true);
  });

  test("a group that meets online is offered to whoever looked for a place to go to", async () => {
    const [first, ...rest] = sampleListings.filter(({ attending }) => attending.includes("online"));
    if (!first) throw new Error("The example has nothing online.");
    const { said } = await offered(
      { near: { ...sale, position: { lat: 50, lng: -5 } }, bounds: { north: 51, south: 50, east: -4, west: -5 } },
      [first, ...rest],
    );
    expect(said).toContain("online");
  });

  test("where only some of the words are found, the others are left out", async () => {
    const onlyChess = async ({ text }: SearchQuery) => (text === "chess" ? 3 : 0);
    const [way] = await loosen({ ...emptyQuery, text: "chess xqwvly" }, 0, onlyChess);
    expect(way?.total).toBe(3);
    expect(way && changeWords(way.change, "chess xqwvly", searchEn, words)).toBe("for “chess”");
  });

  test("a word that nobody knows is asked about first", async () => {
    const { said, total } = await offered({ text: "cochret", filters: { days: ["tue"] } });
    expect(total).toBe(0);
    expect(said).toEqual(["Did you mean crochet?"]);
  });

  test("a number is what a press will show, and what would show nothing is not offered", async () => {
    const query: SearchQuery = {
      ...emptyQuery,
      near: sale,
      withinMiles: 1,
      filters: { ...emptyFilters, costs: ["free"], kinds: ["learning"] },
    };
    const show = async ({ filters, withinMiles }: SearchQuery) => {
      if (withinMiles !== 1) return 0;
      return filters.costs.length === 0 ? 2 : 4;
    };
    const ways = await loosen(query, 0, async () => 3, show);
    const said = ways.map(({ change, total }) => `${total} ${changeWords(change, "", searchEn, words)}`);
    expect(said).toContain("2 without “Free”");
    expect(said.join()).not.toMatch(/within/);
  });

  test("needs are given up last, one by one", async () => {
    const { loosenings } = await offered({
      filters: { access: ["changing-places", "bsl", "women-only"], costs: ["free"], days: ["sun"], times: ["evening"] },
    });
    const kinds = loosenings.map(({ change }) => ("group" in change ? change.group : change.kind));
    const firstNeed = kinds.indexOf("access");
    expect(kinds.slice(firstNeed === -1 ? kinds.length : firstNeed).every((kind) => kind === "access")).toBe(true);
  });

  test("where no one thing is enough, the words alone are offered", async () => {
    const { said } = await offered({
      text: "singing",
      near: { label: "Penzance", position: { lat: 50.12, lng: -5.54 } },
      bounds: { north: 50.2, south: 50.1, east: -5.4, west: -5.6 },
      filters: { days: ["sun"], costs: ["paid"] },
    });
    expect(said[0]).toBe("for “singing”, anywhere and at any time");
  });

  test("what finds the same is offered once, by the smaller change", async () => {
    const { said } = await offered({
      text: "yoga",
      near: { label: "SW1A 1AA", position: { lat: 51.5, lng: -0.14 } },
      withinMiles: 3,
    });
    expect(said).toContain("at any distance");
    expect(said.join()).not.toContain("anywhere and at any time");
  });

  test("nonsense gets no offer of everything there is", async () => {
    expect((await offered({ text: "xyzzyqwv" })).said).toEqual([]);
  });
});

test("What was said is given up as what was chosen is: another time, or any age", async () => {
  const { total, said, loosenings } = await offered({ text: "friday evening yoga" });
  expect(total).toBe(0);
  expect(said[0]).toMatch(/^(?:on a \w+day|meeting in the (?:morning|afternoon))$/);
  expect(loosenings[0]?.query.undone.length).toBeGreaterThan(0);
  expect((await offered({ text: "swimming for my boy aged 3" })).said).toContain("for any age");
});

describe("What was said does not come back where a choice in its place is given up", () => {
  test.each([
    ["choir", "tuesday", { days: ["sun"] }, "on any day"],
    ["yoga", "tuesday evening", { days: ["sun"] }, "for “yoga”, anywhere and at any time"],
  ] satisfies [string, string, Partial<Filters>, string][])("%s %s, %o: %s", async (what, when, filters, way) => {
    const { said, loosenings } = await offered({ text: `${what} ${when}`, filters });
    expect(said).toContain(way);
    expect(loosenings[said.indexOf(way)]?.total).toBe((await offered({ text: what })).total);
  });

  test("and the words are not thrown away", async () => {
    const { said } = await offered({ text: "yoga evening", filters: { times: ["afternoon"] } });
    expect(said).toContain("meeting in the morning");
    expect(said.join()).not.toContain("without the words");
  });

  test("nor an age", async () => {
    const asked = { text: "swimming for my boy aged 3", age: 90 };
    const { said, loosenings } = await offered(asked);
    const { query } = loosenings[said.indexOf("for any age")] ?? {};
    expect(query && understand(query).age).toBeUndefined();
    expect(said).toContain("for any age");
  });
});

test("Where a few are found, only what gives more or something else is offered", async () => {
  const { total, loosenings } = await offered({ text: "knitting", filters: { days: ["tue"] } });
  expect(total).toBeGreaterThan(0);
  for (const { change, total: given } of loosenings) {
    if (change.kind !== "instead") expect(given).toBeGreaterThan(total);
  }
});

test.each([
  ["yoga not on a tuesday", "notDays:tue"],
  ["yoga on weekdays", "dayRange:mon-fri"],
])("“%s” is searched for on any day without what was said of days", (text, name) => {
  const [way] = onAnyDay({ ...emptyQuery, text });
  expect(way?.query.undone).toEqual([name]);
});
