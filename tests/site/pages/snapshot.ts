import type { Snapshot } from "../../../search/snapshot.ts";
import { accessOf, aListing, saleVenue } from "../../fixtures/listing.ts";
import { sampleSnapshot } from "../../fixtures/listings.ts";

/** A listing whose every word tries to become markup. */
export const hostile = aListing({
  publicId: "hostile1",
  slug: "hostile",
  title: { en: '</script><script>alert(1)</script> & "Friends" <img src=x onerror=alert(1)>' },
  summary: { en: "<b>Bold</b> </title> {curly} `ticks`" },
  example: false,
});

/** A listing at an address that must not be known. */
export const refuge = aListing({
  publicId: "refuge01",
  slug: "a-safe-place",
  title: { en: "A safe place" },
  summary: { en: "Somebody to talk to, in a house nobody knows." },
  venue: {
    publicId: "refugeho",
    addressPrivate: true,
    address: [],
    postcode: "M33",
    position: { lat: 53.42, lng: -2.32 },
    area: { code: "E08000009", name: "Trafford" },
    locality: "Sale",
  },
  sessions: [{ every: "week", day: "tue", start: "10:30", end: "12:00", except: [] }],
  example: false,
});

/** A listing in both languages, about which everything is known. */
export const fullyKnown = aListing({
  publicId: "welshone",
  slug: "singing-together",
  title: { en: "Singing together", cy: "Canu gyda'n gilydd" },
  summary: { en: "Songs you know, with tea.", cy: "Caneuon cyfarwydd, gyda the." },
  kinds: ["arts"],
  activities: ["singing"],
  venue: saleVenue,
  sessions: [
    { every: "week", day: "tue", start: "10:30", end: "12:00", except: [] },
    { every: "month", day: "sat", nth: [1, -1], start: "14:00", except: [] },
  ],
  cost: { option: "paid", pounds: 4.5, per: "session" },
  contact: { name: "Bev", phone: "0161 496 0201", email: "bev@example.org", website: "https://example.org" },
  access: accessOf({ "step-free": "yes", "hearing-loop": "yes", quiet: "no" }),
  lastChecked: { on: "2026-04-21", by: "Nasreen, link worker", how: "call" },
  example: false,
});

/** The sample, and the listings that are hard to show. */
export const snapshot: Snapshot = {
  ...sampleSnapshot,
  listings: [...sampleSnapshot.listings, hostile, refuge, fullyKnown].sort((a, b) =>
    a.publicId < b.publicId ? -1 : 1,
  ),
};
