import { expect, test } from "vitest";
import { known } from "../../cms/publicRecord/known.ts";
import { toListing } from "../../cms/publicRecord/toListing.ts";

const area = {
  id: 1,
  code: "E08000009",
  name: "Trafford",
  terms: [{ from: "2026-09-01T00:00:00.000Z", to: "2026-10-23T12:00:00.000Z" }],
};
const organisation = {
  id: 2,
  publicId: "shedshed",
  slug: "sale-shed",
  name: { en: "Sale Shed", cy: "Sied Sale" },
  areas: [1],
};
const hall = {
  id: 3,
  publicId: "hallhall",
  name: { en: "Sale Moor Hall" },
  address: "12 Norris Road\r\n\nSale ",
  postcode: "M33 2AB",
  position: { lat: 53.42134, lng: -2.31056 },
  area: 1,
  locality: "Sale",
  directions: { en: "Round the back." },
  access: { "step-free": "yes", "hearing-loop": "no", quiet: "unknown" },
};
const refuge = {
  ...hall,
  id: 4,
  publicId: "refugexx",
  name: { en: "Willow House", cy: "Tŷ Helyg" },
  addressPrivate: true,
  address: "7 Secret Lane\nAshton on Mersey",
  postcode: "M33 5QZ",
  position: { lat: 53.43217, lng: -2.33519 },
  directions: { en: "Ring the blue bell." },
};
const photo = {
  id: 5,
  alt: { en: "Six people around a table" },
  filename: "table.webp",
  width: 2400,
  height: 1600,
  sizes: { page: { filename: "table-1200x800.webp", width: 1200, height: 800 } },
};
const checks = [
  { listing: 9, on: "2026-10-01T12:00:00.000Z", by: "Trafford Council", how: "call" },
  { listing: 9, on: "2026-03-01T12:00:00.000Z", by: "Sale Shed", how: "owner" },
];
const everything = known({
  areas: [area],
  organisations: [organisation],
  venues: [hall, refuge],
  media: [photo],
  checks,
});

const gardeners = {
  id: 9,
  publicId: "gardener",
  slug: "sale-moor-gardeners",
  title: { en: "Sale Moor Gardeners", cy: "Garddwyr Sale Moor" },
  summary: { en: "We grow vegetables together." },
  kinds: ["nature"],
  attending: ["venue"],
  organisation: 2,
  venue: 3,
  sessions: [
    {
      every: "week",
      day: "tue",
      start: "10:30",
      end: "12:00",
      termTime: true,
      except: [{ on: "2026-10-20T12:00:00.000Z" }],
    },
    { every: "month", day: "fri", nth: ["-1"], start: "14:00" },
  ],
  access: { "hearing-loop": "yes", "step-free": "unknown" },
  photos: [5],
  cost: { option: "free", pounds: 4 },
  updatedAt: "2026-11-20T10:00:00.000Z",
};

test("a listing crosses with its organisation, venue, times, photo and newest check", () => {
  expect(toListing(gardeners, everything)).toMatchObject({
    title: { en: "Sale Moor Gardeners", cy: "Garddwyr Sale Moor" },
    organisation: { name: { en: "Sale Shed", cy: "Sied Sale" } },
    venue: { address: ["12 Norris Road", "Sale"], postcode: "M33 2AB", area: { name: "Trafford" } },
    sessions: [
      { every: "week", day: "tue", except: ["2026-10-20"], terms: [{ from: "2026-09-01", to: "2026-10-23" }] },
      { every: "month", nth: [-1], start: "14:00" },
    ],
    photos: [{ src: "/photos/table-1200x800.webp", width: 1200 }],
    lastChecked: { on: "2026-10-01", by: "Trafford Council", how: "call" },
  });
});

test("what is true of the session counts more than what is true of the building", () => {
  const { access } = toListing(gardeners, everything);
  expect(access).toMatchObject({ "hearing-loop": "yes", "step-free": "yes", quiet: "unknown" });
});

test("a price left over from before does not cross when it is free", () => {
  expect(toListing(gardeners, everything).cost).toEqual({ option: "free" });
});

test("nothing of a private address crosses but its town, outcode and rough position", () => {
  const listing = toListing({ ...gardeners, venue: 4 }, everything);
  expect(listing.venue).toEqual({
    publicId: "refugexx",
    addressPrivate: true,
    address: [],
    postcode: "M33",
    position: { lat: 53.43, lng: -2.34 },
    area: { code: "E08000009", name: "Trafford" },
    locality: "Sale",
  });
  const crossed = JSON.stringify(listing);
  for (const secret of ["Willow", "Helyg", "Secret", "Ashton", "5QZ", "53.4321", "2.3351", "blue bell"]) {
    expect(crossed).not.toContain(secret);
  }
});

test("a link that is not a web page and an address that is no email do not cross", () => {
  const contact = { website: "javascript:alert(1)", email: "ring me", phone: "0161 496 0000" };
  expect(toListing({ ...gardeners, contact }, everything).contact).toEqual({ phone: "0161 496 0000" });
});

test("markup crosses as the text it is", () => {
  const description = { en: "<script>alert(1)</script> & tea" };
  expect(toListing({ ...gardeners, description }, everything).description).toEqual(description);
});

test("a listing without a name does not cross", () => {
  expect(() => toListing({ ...gardeners, title: { cy: "Garddwyr" } }, everything)).toThrow();
});

test("5,000 listings cross in less than 2 seconds", () => {
  const many = Array.from({ length: 5000 }, (_, id) => ({ ...gardeners, id }));
  const start = performance.now();
  for (const one of many) toListing(one, everything);
  expect(performance.now() - start).toBeLessThan(2000);
});
