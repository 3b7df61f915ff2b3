import type { SampleArea } from "./sample.ts";

const laterTerms = [
  { from: "2026-11-02", to: "2026-12-18" },
  { from: "2027-01-04", to: "2027-02-12" },
  { from: "2027-02-22", to: "2027-03-25" },
  { from: "2027-04-12", to: "2027-05-28" },
  { from: "2027-06-07", to: "2027-07-21" },
] as const;

export const trafford = "E08000009";
export const manchester = "E08000003";
export const salford = "E08000006";

/** The council areas of the sample, with invented link workers and term dates that look like real ones. */
export const sampleAreas: readonly SampleArea[] = [
  {
    code: trafford,
    name: "Trafford",
    contactName: "Trafford link workers",
    contactPhone: "0161 496 0100",
    contactEmail: "linkworkers@trafford.example.org",
    contactWebsite: "https://trafford.example.org/link-workers",
    // Schools here take two weeks in October.
    terms: [{ from: "2026-09-02", to: "2026-10-16" }, ...laterTerms],
  },
  {
    code: manchester,
    name: "Manchester",
    contactName: "Manchester link workers",
    contactPhone: "0161 496 0110",
    contactEmail: "hello@manchester.example.org",
    contactWebsite: "https://manchester.example.org/link-workers",
    terms: [{ from: "2026-09-03", to: "2026-10-23" }, ...laterTerms],
  },
  {
    code: salford,
    name: "Salford",
    contactName: "Salford link workers",
    contactPhone: "0161 496 0120",
    contactEmail: "hello@salford.example.org",
    contactWebsite: "https://salford.example.org/wellbeing",
    terms: [{ from: "2026-09-02", to: "2026-10-23" }, ...laterTerms],
  },
];
