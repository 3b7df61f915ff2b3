import type { ImportRecord } from "../../cms/import/record.ts";
import { templateColumns } from "../../cms/import/template/columns.ts";
import { csv, writeCells } from "../../cms/import/template/writeTemplate.ts";

const days = ["mon", "tue", "wed", "thu", "fri"] as const;
const postcodes = ["M33 7ZF", "WA14 1AH", "M32 8AP", "M41 0NA", "M31 4FY", "WA15 7XR", "M16 9NW", "M33 4ND"] as const;

/** Five groups of each organisation, three in each building. */
const recordAt = (index: number): ImportRecord => ({
  publish: true,
  organisation: { key: "", name: `Organisation ${Math.floor(index / 5)}` },
  venue: {
    key: "",
    name: `Hall ${Math.floor(index / 3)}`,
    address: [`${1 + Math.floor(index / 3)} Example Street`],
    postcode: postcodes[Math.floor(index / 3) % postcodes.length],
  },
  listing: {
    key: `group-${index}`,
    title: { en: `Group ${index}` },
    summary: { en: "We meet, drink tea and make things together." },
    kinds: ["peer-support", "arts"],
    attending: ["venue"],
    sessions: [{ every: "week", day: days[index % days.length] ?? "mon", start: "10:30", end: "12:00", except: [] }],
    cost: { option: "donation" },
    joining: { how: ["turn-up"] },
    contact: { email: "hello@example.org" },
    access: { "step-free": "yes", "accessible-toilet": index % 2 ? "yes" : "no" },
  },
});

/** Our own spreadsheet of so many groups, each with its venue and organisation. */
export function spreadsheet(rows: number): string {
  const columns = templateColumns.map(({ name }) => name);
  return csv(
    columns,
    Array.from({ length: rows }, (_, index) => writeCells(recordAt(index))),
  );
}
