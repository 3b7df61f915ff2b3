import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { charities } from "../../../cms/import/mappings/charities.ts";
import { childrensCentres } from "../../../cms/import/mappings/childrensCentres.ts";
import { foodBanks } from "../../../cms/import/mappings/foodBanks.ts";
import { libraries } from "../../../cms/import/mappings/libraries.ts";
import { sportsFacilities } from "../../../cms/import/mappings/sportsFacilities.ts";
import { readCsv } from "../../../cms/import/read/readCsv.ts";
import { readRecords } from "../../../cms/import/read/records.ts";

const fixture = (name: string) => readCsv(readFileSync(join(import.meta.dirname, "../../fixtures/import", name)));

describe("sports facilities", () => {
  const site = {
    site_id: "1042903",
    site_name: "Example Park And Club",
    facility_type: "Outdoor tennis courts",
    access_type: "Free Public Access",
    street: "Lime Avenue",
    town: "Manchester",
    postcode: "M41 5DE",
    telephone: "0161 496 0000",
    email: "NA",
    website: "https://example.org/?utm_source=x",
    car_park: "Yes",
    car_park_capacity: "9",
    cycle_park: "Yes",
    disability_parking: "No",
    disability_finding_reaching_entrance: "Yes",
    disability_doorways: "Yes",
    disability_toilets: "No",
    disability_changing_facilities: "NA",
    disability_reception_area: "Yes",
    disability_notes: "Pool hoist.",
    lat: "53.44766",
    lon: "-2.367051",
    site_last_updated_date: "2025-03-28",
  };

  test("the rows of one site are one listing with all its facilities", () => {
    expect(sportsFacilities.groupBy?.(site)).toBe("1042903");
    const gym = { ...site, facility_type: "Health and fitness gym stations", access_type: "Registered Membership use" };
    const track = { ...site, facility_type: "Athletics", access_type: "Sports Club / Community Association" };
    expect(sportsFacilities.read([track, gym, site])).toMatchObject({
      publish: true,
      venue: {
        name: "Example Park and Club",
        address: ["Lime Avenue"],
        position: { lat: 53.44766, lng: -2.36705 },
        directions: "There is a car park with 9 spaces and cycle parking.",
      },
      listing: {
        summary: {
          en: "An athletics track, a gym and outdoor tennis courts: free to use, become a member or come with a club or community group.",
        },
        activities: ["running", "gym-and-fitness", "racket-sports"],
        joining: { how: ["turn-up", "membership", "contact-first"] },
        contact: { phone: "0161 496 0000", email: undefined, website: "https://example.org/" },
        accessNote: "Disabled people can use the reception. Pool hoist.",
      },
    });
  });

  test("access facts arrive as yes, no and not known", () => {
    expect(sportsFacilities.read([site])).toMatchObject({
      venue: {
        access: {
          "step-free": "yes",
          "accessible-toilet": "no",
          "accessible-changing-room": "unknown",
          "blue-badge-parking": "no",
        },
      },
    });
  });

  test("a way in without wide doors is not called step-free, and not called the opposite either", () => {
    expect(sportsFacilities.read([{ ...site, disability_doorways: "No" }])).toMatchObject({
      venue: { access: { "step-free": "unknown" } },
    });
  });

  test("a site with no single yes was not looked at, so nothing is said of it", () => {
    const unseen = Object.fromEntries(
      Object.entries(site).map(([name, value]) => [name, name.startsWith("disability_") ? "No" : value]),
    );
    expect(sportsFacilities.read([{ ...site, ...unseen }])).toMatchObject({ venue: { access: {} } });
  });

  test("private use is left out, with its reason", () => {
    expect(sportsFacilities.leaveOut?.({ ...site, access_type: "Private Use" })).toBe(
      "It is for private use, so the public cannot come.",
    );
    expect(sportsFacilities.leaveOut?.(site)).toBeUndefined();
  });

  test("what is free for some and paid for others is not called free", () => {
    const paid = { ...site, facility_type: "Golf", access_type: "Pay and Play" };
    expect(sportsFacilities.read([site, paid])).toMatchObject({ listing: { cost: { option: "unknown" } } });
    expect(sportsFacilities.read([site])).toMatchObject({ listing: { cost: { option: "free" } } });
    expect(sportsFacilities.read([paid])).toMatchObject({ listing: { cost: { option: "paid" } } });
  });

  test("a facility that is not known is not guessed at", () => {
    expect(sportsFacilities.read([{ ...site, facility_type: "Moon base" }])).toEqual({
      rejected: "The facility type “Moon base” is not one we know.",
    });
  });
});

describe("libraries", () => {
  const row = {
    name: "COPPICE LIBRARY",
    address: "Coppice Library, Coppice Avenue, Sale, Manchester",
    postcode: "M33 4ND",
    type: "Partnership run library",
    email: "coppice@example.org",
    website: "www.example.org/coppice",
    area_name: "Trafford",
    lat: "53.414091",
    lon: "-2.351126",
  };

  test("say who runs them, and nothing that the file does not say", () => {
    expect(libraries.read([row])).toMatchObject({
      venue: { name: "Coppice Library", address: ["Coppice Avenue", "Sale"] },
      listing: {
        title: { en: "Coppice Library" },
        summary: { en: "A public library, run for Trafford council." },
        cost: { option: "free" },
        joining: { how: ["turn-up"] },
      },
    });
  });

  test("one library in two files of the source has one identity", () => {
    const other = { ...row, name: "Coppice Library", address: "Coppice Avenue", lat: "53.41" };
    const [one, two] = [libraries.read([row]), libraries.read([other])];
    expect("listing" in one && one.listing?.key).toBe("listing" in two && two.listing?.key);
  });
});

describe("food banks", () => {
  const { read, records, rejected } = readRecords(fixture("food-banks.csv"), foodBanks);
  const [trust, pantry, kitchen] = records.map(({ record }) => record);

  test("times that are certain become sessions", () => {
    expect(trust).toMatchObject({
      venue: { name: "Example Christian Centre", address: ["107 Barton Road", "Stretford"] },
      listing: {
        title: { en: "Trussell Trust food bank, Example Christian Centre" },
        sessions: [
          { every: "week", day: "tue", start: "11:00", end: "14:00" },
          { every: "week", day: "fri", start: "11:30", end: "13:30" },
        ],
        joining: { how: ["referral"], referral: ["voucher"] },
        cost: { option: "free" },
      },
    });
    expect(trust?.listing?.hours).toBeUndefined();
  });

  test("times that are not stay as words, and what costs something is not called free", () => {
    expect(pantry).toMatchObject({
      venue: { name: "Example Pantry", address: ["12 Example Street", "Sale"] },
      listing: {
        title: { en: "Example Pantry" },
        hours: "Monday - Friday by appointment",
        cost: { option: "unknown" },
        joining: { how: ["contact-first"], note: "£2.50 membership for a basket of food" },
        contact: { phone: "0161 496 0000" },
      },
    });
    expect(pantry?.listing?.sessions).toBeUndefined();
  });

  test("NA is nothing", () => {
    expect(kitchen?.listing).toMatchObject({ title: { en: "The Example Kitchen" } });
    expect(JSON.stringify(kitchen)).not.toMatch(/"NA"/);
  });

  test("one that has closed and one with a wrong postcode are turned away with the reason", () => {
    expect({ read, rejected: rejected.map(({ row, reason }) => `${row.line}: ${reason}`) }).toEqual({
      read: 5,
      rejected: [
        "5: The file says that it is no longer open. Ask before you list it.",
        "6: “WA15 OHF” is not a postcode. Did you mean WA15 0HF?",
      ],
    });
  });
});

test("children's centres are for families", () => {
  const centre = {
    name: "Stretford Children's Centre",
    address: "9 Poplar Road, Stretford, Manchester",
    postcode: "M32 9AN",
    telephone: "0161-912-5020",
    unique_reference_number: "22963",
    lat: "53.44",
    lon: "-2.31",
  };
  expect(childrensCentres.read([centre])).toMatchObject({
    venue: { key: "22963", address: ["9 Poplar Road", "Stretford"] },
    listing: { eligibility: { audiences: ["families"] }, contact: { phone: "0161 912 5020" } },
  });
});

describe("charities", () => {
  const { records, rejected } = readRecords(fixture("charities.csv"), charities);
  const [choir, trust] = records.map(({ record }) => record);

  test("one that does something is an organisation with a draft of the kinds it proposes", () => {
    expect(choir).toMatchObject({
      publish: false,
      organisation: {
        name: "Example Male Voice Choir",
        proposedKinds: ["arts"],
        website: "https://www.choir.example.org",
      },
      listing: {
        kinds: ["arts"],
        attending: [],
        summary: { en: "We sing." },
        description: { en: "We sing. Weekly rehearsals, crèche for parents" },
      },
    });
    expect(choir?.listing?.joining).toBeUndefined();
  });

  test("one that gives money proposes nothing, whatever it gives to", () => {
    expect(trust).toMatchObject({ publish: false, organisation: { proposedKinds: [] } });
    expect(trust?.listing).toBeUndefined();
  });

  test("the address on the register, often somebody's home, is nowhere", () => {
    expect(JSON.stringify(records.map(({ record }) => record))).not.toMatch(/secret|SK6/i);
    expect(records.every(({ record }) => record.venue === undefined)).toBe(true);
  });

  test("a row without a charity number is turned away", () => {
    expect(rejected.map(({ reason }) => reason)).toEqual(["It has no charity number."]);
  });

  const row = (name: string, activities: string) =>
    charities.read([{ registered_charity_number: "9000009", charity_name: name, charity_activities: activities }]);

  test.each([
    ["SALE SCOUT GROUP", "Scouting for young people", ["peer-support"]],
    ["BURY TANDEM CLUB", "Tandem cycling for visually impaired people", ["physical"]],
    ["BOWDON CONSERVATION GROUP", "The advancement of environmental protection", ["nature"]],
    ["CITIZENS ADVICE", "Provision of advice", ["advice"]],
    ["FRIENDS OF PARK ROAD SCHOOL", "To raise funds for the pupils", []],
    ["ROTARY CLUB TRUST FUND", "Rotary charities", []],
    ["EXAMPLE PTA", "Discos, sports and crafts", []],
    ["NURSING HOME", "Nursing care in a homely environment near Longford Park", []],
    ["NEWTOWN NIGHT SCHOOL", "For purposes of a charitable nature", []],
  ])("%s (%s) proposes %j", (name, activities, kinds) => {
    expect(row(name, activities)).toMatchObject({ organisation: { proposedKinds: kinds } });
  });
});
