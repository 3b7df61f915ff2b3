import type { Listing } from "../../../search/listing.ts";
import type { Near } from "../../../search/query.ts";
import { accessOf, aListing, saleVenue } from "../../fixtures/listing.ts";

export const sale: Near = { label: "Sale", position: { lat: 53.42, lng: -2.32 }, area: "E08000009" };

const urmston: Listing["venue"] = {
  ...saleVenue,
  publicId: "urmston1",
  name: { en: "Golden Hill Workshop" },
  address: ["7 Secretlane", "Urmston"],
  postcode: "M41 0TZ",
  position: { lat: 53.4492, lng: -2.3535 },
  locality: "Urmston",
};

const altrincham: Listing["venue"] = {
  ...saleVenue,
  publicId: "altrinch",
  name: { en: "Market Hall" },
  postcode: "WA14 1PF",
  position: { lat: 53.3873, lng: -2.3486 },
  locality: "Altrincham",
};

const trafford = { code: "E08000009", name: "Trafford" };
const stockport = { code: "E08000007", name: "Stockport" };

/** A directory small enough to know by heart, in the order of its public ids. */
export const smallDirectory: readonly Listing[] = [
  aListing({
    publicId: "allotmnt",
    title: { en: "Plot 12" },
    summary: { en: "Grow vegetables with others." },
    kinds: ["nature"],
    activities: ["allotment"],
    venue: altrincham,
    serves: { everywhere: false, areas: [trafford] },
  }),
  aListing({
    publicId: "boxing01",
    title: { en: "Women’s boxing" },
    summary: { en: "Punch bags and pads." },
    kinds: ["physical"],
    activities: ["martial-arts"],
    venue: altrincham,
    eligibility: { minimumAge: 16, audiences: ["women"] },
    access: accessOf({ "step-free": "no" }),
    cost: { option: "paid", pounds: 5, per: "session" },
  }),
  aListing({
    publicId: "choir001",
    title: { en: "Male voice choir", cy: "Côr meibion" },
    summary: { en: "Sing with us, no audition.", cy: "Dewch i ganu, heb glyweliad." },
    kinds: ["arts"],
    activities: ["singing"],
    organisation: { publicId: "riverorg", slug: "riverside", name: { en: "Riverside Trust" } },
    sessions: [{ every: "week", day: "tue", start: "19:00", end: "21:00", except: [] }],
    access: accessOf({ "step-free": "yes" }),
    languages: ["en", "cy"],
    venue: altrincham,
  }),
  aListing({
    publicId: "helpline",
    title: { en: "Night line" },
    summary: { en: "Somebody who listens, at any hour." },
    kinds: ["advice"],
    activities: ["helpline"],
    attending: ["phone"],
    serves: { everywhere: true, areas: [] },
    contact: { name: "Bartholomew", phone: "07700900123" },
    venue: { ...saleVenue, position: { lat: 51.5, lng: -0.12 }, locality: "London" },
  }),
  aListing({
    publicId: "sheds001",
    title: { en: "Urmston Makers" },
    summary: { en: "Saws, chisels and company." },
    description: { en: "We have twelve workbenches, two anvils and a kettle." },
    kinds: ["peer-support"],
    activities: ["men-in-sheds"],
    venue: urmston,
    cost: { option: "donation" },
  }),
  aListing({
    publicId: "teadance",
    title: { en: "Afternoon ballroom" },
    summary: { en: "Dance to records of the 1940s, with cake." },
    kinds: ["physical"],
    activities: ["dance"],
    sessions: [{ every: "week", day: "wed", start: "14:00", end: "16:00", except: [] }],
    access: accessOf({ "step-free": "yes", seated: "yes" }),
    venue: { ...saleVenue, position: { lat: 53.4302, lng: -2.3104 } },
    cost: { option: "free" },
  }),
  aListing({
    publicId: "visits01",
    title: { en: "A knock on the door" },
    summary: { en: "Volunteers visit you at home." },
    activities: ["befriending"],
    attending: ["home"],
    serves: { everywhere: false, areas: [stockport] },
    venue: { ...saleVenue, position: undefined },
  }),
  aListing({
    publicId: "walkers1",
    title: { en: "Sale Strollers" },
    summary: { en: "A slow mile and biscuits after." },
    kinds: ["physical", "nature"],
    activities: ["walking"],
    sessions: [
      { every: "week", day: "tue", start: "10:00", end: "11:00", except: [] },
      { every: "week", day: "thu", start: "10:00", end: "11:00", except: [] },
    ],
  }),
  aListing({
    publicId: "youth001",
    title: { en: "Friday night club" },
    summary: { en: "Pool, music and now and then boxing." },
    activities: ["youth-club"],
    eligibility: { minimumAge: 10, maximumAge: 18, audiences: ["young-people"] },
    venue: { ...saleVenue, position: undefined, locality: "Partington", postcode: "M31 4DN" },
  }),
];
