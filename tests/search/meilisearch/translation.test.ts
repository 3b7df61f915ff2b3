import { describe, expect, test } from "vitest";
import { emptyFilters, emptyQuery } from "../../../search/emptyQuery.ts";
import { facetsOf } from "../../../search/match/facets.ts";
import { anotherLanguage, layoutFor } from "../../../search/match/layout.ts";
import { documentSchema, toDocument } from "../../../search/meilisearch/document.ts";
import { joinParts, withSerial } from "../../../search/meilisearch/factParts.ts";
import { markOf, unpackFacts } from "../../../search/meilisearch/facts.ts";
import { isOneOf, needsOf, placesOf, quoted } from "../../../search/meilisearch/filters.ts";
import { facetsOfHits } from "../../../search/meilisearch/manyRows.ts";
import { patternOf } from "../../../search/meilisearch/options.ts";
import { requestFor } from "../../../search/meilisearch/request.ts";
import { strengthsOf, textOf } from "../../../search/meilisearch/words.ts";
import { understand } from "../../../search/understand/understand.ts";
import { aListing, saleVenue } from "../../fixtures/listing.ts";
import { syntheticListings } from "../../fixtures/syntheticListings.ts";

const word = (text: string, isStart = false, isKnown = false) => ({ text, at: 0, isStart, isKnown });

describe("A listing told to Meilisearch", () => {
  test("is as its schema says, whatever the listing", () => {
    for (const listing of syntheticListings(50, 9)) documentSchema.parse(toDocument(listing));
  });

  test("has no position where nobody goes there or it is not known", () => {
    const online = toDocument(aListing({ attending: ["online"] }));
    const unknown = toDocument(aListing({ venue: { ...saleVenue, position: undefined } }));
    for (const document of [online, unknown]) {
      expect(document).not.toHaveProperty("_geo");
      expect(document).not.toHaveProperty("lat");
    }
  });

  test("serves nobody at a distance where one has to go there", () => {
    expect(toDocument(aListing({ attending: ["venue"], serves: { everywhere: true, areas: [] } })).serves).toEqual([]);
  });

  test("tells neither phone, person nor street", () => {
    const contact = { name: "Bartholomew", phone: "07700900123" };
    const text = JSON.stringify(toDocument(aListing({ contact, venue: { ...saleVenue, address: ["7 Secretlane"] } })));
    for (const secret of ["Bartholomew", "07700900123", "Secretlane", "secretlane"]) expect(text).not.toContain(secret);
  });

  test("is told in parts, from which all that is known of it can be read again", () => {
    const listings = syntheticListings(50, 9);
    const values = listings.flatMap((listing, serial) => withSerial(serial, toDocument(listing).facts));
    const texts = joinParts(values.reverse());
    for (const [serial, listing] of listings.entries()) {
      const { publicId, lat, lng, row, languages, serves, strengths, timetable } = toDocument(listing);
      const facts = { publicId, lat, lng, row, languages, serves, strengths, timetable };
      expect(unpackFacts(texts.get(serial) ?? "")).toEqual(facts);
    }
  });

  test("is read only by those who know the same concepts and options", () => {
    const marks = Array.from({ length: 10_000 }, (_, i) => markOf(`activities:walking,dance;concept${i}`));
    expect(new Set(marks).size).toBe(marks.length);
  });

  test("is told in parts that are short enough, however many areas it serves", () => {
    const areas = Array.from({ length: 200 }, (_, i) => ({ code: `E080000${10 + i}`, name: "Somewhere" }));
    const { facts } = toDocument(aListing({ attending: ["online"], serves: { everywhere: false, areas } }));
    expect(facts.length).toBeGreaterThan(1);
    for (const part of withSerial(4_000_000, facts)) expect(part.length).toBeLessThan(468);
    expect(unpackFacts(joinParts(withSerial(4_000_000, facts)).get(4_000_000) ?? "").serves).toHaveLength(200);
  });

  test("answers as in a layout of its own, whatever languages others speak", () => {
    const listings = syntheticListings(60, 5);
    const layout = layoutFor(listings.flatMap(({ languages }) => languages));
    const languages = layout.options.languages.filter((tag) => tag !== "en" && tag !== anotherLanguage);
    expect(facetsOfHits(listings.map(toDocument), languages).rows).toEqual(facetsOf(listings, layout).rows);
  });

  test("is in the order of its public id", () => {
    const order = (publicId: string) => toDocument(aListing({ publicId })).order;
    expect(order("00000009")).toBeLessThan(order("0000000a"));
    expect(order("zzzzzzzz")).toBeLessThan(Number.MAX_SAFE_INTEGER);
  });

  test("says on which days it may run at each part of the day", () => {
    expect(patternOf(["mon evening", "tue morning", "tue evening"])).toEqual([
      "mon evening",
      "tue morning+evening",
      "morning tue",
      "evening mon+tue",
    ]);
  });
});

describe("What is asked of Meilisearch", () => {
  test.each([
    ['" OR 1=1', String.raw`"\" OR 1=1"`],
    ['\\" OR lat > 0', String.raw`"\\\" OR lat > 0"`],
    ["back\\slash", String.raw`"back\\slash"`],
  ])("a value stays a value: %s", (value, filter) => {
    expect(quoted(value)).toBe(filter);
    expect(isOneOf("has.languages", [value])).toBe(`has.languages IN [${filter}]`);
  });

  test("each access fact is needed, and the options of a group are alternatives", () => {
    const needs = needsOf({ ...emptyFilters, access: ["seated", "quiet"], costs: ["free", "paid"] }, undefined);
    expect(needs.map(({ has }) => has)).toEqual([
      'has.access IN ["seated"]',
      'has.access IN ["quiet"]',
      'has.costs IN ["free", "paid"]',
    ]);
  });

  test("where somebody is goes out no finer than about a kilometre", () => {
    const near = { label: "Here", position: { lat: 53.424_242, lng: -2.321_234 } };
    const query = { ...emptyQuery, near, withinMiles: 1, sort: "nearest" as const };
    expect(placesOf(query)[0]).toContain("_geoRadius(53.42, -2.32, ");
    const sent = JSON.stringify(requestFor(query, understand(query)));
    expect(sent).not.toContain("53.424");
    expect(sent).not.toContain("2.3212");
  });

  test("a word is whole unless somebody may still be typing it", () => {
    expect(textOf([word("walking"), word("gard", true)])).toBe("walk gard");
    expect(textOf([word("walking"), word("bed", true, true)])).toBe("walk bed");
    expect(textOf([word("walking"), word("bed", false, true)])).toBe("walk bed ");
  });

  test.each([
    ["in the title", "garden", 1, 1],
    ["in the description", "garden", 0.6, 1 / 8],
    ["in the title with a slip", "gardne", 0.5, 0.6],
    ["in the title with two slips", "photogrpahx", 1 / 3, 0.35],
    ["a short word in the summary", "yoga", 0.4, 3 / 8],
  ])("how well a word tells of a listing: %s", (_, text, score, strength) => {
    expect(strengthsOf(word(text))(score)).toBeCloseTo(strength, 5);
  });
});
