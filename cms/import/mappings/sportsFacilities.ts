import type { AccessFactId } from "../../../search/vocabulary/accessFacts.ts";
import type { ActivityId } from "../../../search/vocabulary/activities.ts";
import type { AnswerId } from "../../../search/vocabulary/answers.ts";
import type { JoiningId } from "../../../search/vocabulary/joining.ts";
import { cell } from "../clean/blank.ts";
import { emails, tidyPhone, tidyWebsite } from "../clean/contacts.ts";
import { tidyName } from "../clean/names.ts";
import { choiceOf, listOf } from "../clean/words.ts";
import type { Mapping } from "../mapping.ts";
import type { Row } from "../read/readCsv.ts";
import type { ImportedListing } from "../record.ts";
import { addressLines } from "./address.ts";
import { positionOf } from "./position.ts";

type Cells = Row["cells"];

/** Active Places' facility types, as we call them and as activities; what is played on a pitch is not guessed. */
const facilities: Readonly<Record<string, { words: string; activity: ActivityId }>> = {
  "Sports halls": { words: "sports hall", activity: "sports-hall" },
  "Health and fitness gym stations": { words: "gym", activity: "gym-and-fitness" },
  Studios: { words: "studio", activity: "gym-and-fitness" },
  "Swimming pools": { words: "swimming pool", activity: "swimming" },
  "Outdoor tennis courts": { words: "outdoor tennis courts", activity: "racket-sports" },
  "Indoor tennis courts": { words: "indoor tennis courts", activity: "racket-sports" },
  "Squash courts": { words: "squash courts", activity: "racket-sports" },
  "Grass pitches": { words: "grass pitches", activity: "other-sports" },
  "Artificial grass pitches": { words: "artificial grass pitches", activity: "other-sports" },
  Athletics: { words: "athletics track", activity: "running" },
  Golf: { words: "golf", activity: "other-sports" },
  "Ice rinks": { words: "ice rink", activity: "other-sports" },
  "Ski slopes": { words: "ski slope", activity: "other-sports" },
};

const accessTypes: Readonly<Record<string, { words: string; how: JoiningId }>> = {
  "Free Public Access": { words: "free to use", how: "turn-up" },
  "Pay and Play": { words: "pay each time", how: "turn-up" },
  "Registered Membership use": { words: "become a member", how: "membership" },
  "Sports Club / Community Association": { words: "come with a club or community group", how: "contact-first" },
};

const disability = (cells: Cells): [string, string | undefined][] =>
  Object.entries(cells).filter(([name]) => name.startsWith("disability_") && name !== "disability_notes");

/**
 * Active Places records yes or no. A site with no single yes was not looked at rather than found wanting: all not known.
 * Step-free needs both the way in and the doorways; one of them alone leaves it not known.
 */
function accessOf(cells: Cells): Partial<Record<AccessFactId, AnswerId>> {
  if (disability(cells).every(([, value]) => value !== "Yes")) return {};
  const answer = (column: string): AnswerId => {
    const value = cell(cells[column]);
    return value === "Yes" ? "yes" : value === "No" ? "no" : "unknown";
  };
  const [entrance, doorways] = [answer("disability_finding_reaching_entrance"), answer("disability_doorways")];
  return {
    "step-free": entrance === "no" ? "no" : entrance === "yes" && doorways === "yes" ? "yes" : "unknown",
    "accessible-toilet": answer("disability_toilets"),
    "accessible-changing-room": answer("disability_changing_facilities"),
    "blue-badge-parking": answer("disability_parking"),
  };
}

const places: readonly [column: string, words: string][] = [
  ["disability_reception_area", "reception"],
  ["disability_activity_area", "activity areas"],
  ["disability_social_areas", "social areas"],
  ["disability_spectator_areas", "spectator areas"],
];

function accessNoteOf(cells: Cells): string | undefined {
  const reached = places.filter(([column]) => cells[column] === "Yes").map(([, words]) => words);
  const notes = cell(cells.disability_notes)?.replace(/\.$/, "");
  const sentences = [
    reached.length > 0 ? `Disabled people can use the ${listOf(reached)}.` : "",
    notes ? `${notes}.` : "",
  ];
  return sentences.filter(Boolean).join(" ") || undefined;
}

function gettingThere(cells: Cells): string | undefined {
  const spaces = Number(cell(cells.car_park_capacity) ?? 0);
  const parking = cells.car_park === "Yes" ? [spaces > 1 ? `a car park with ${spaces} spaces` : "a car park"] : [];
  const cycles = cells.cycle_park === "Yes" ? ["cycle parking"] : [];
  const has = [...parking, ...cycles];
  return has.length > 0 ? `There is ${listOf(has)}.` : undefined;
}

/** "A gym and a studio: pay each time or become a member." */
function summaryOf(facility: readonly string[], ways: readonly string[]): string {
  const start = capital(listOf([...new Set(facility)]));
  return ways.length > 0 ? `${start}: ${choiceOf(ways)}.` : `${start}.`;
}

function article(words: string): string {
  if (/s$|^golf$/.test(words)) return words;
  return `${/^[aeiou]/.test(words) ? "an" : "a"} ${words}`;
}

function costOf(ways: readonly string[]): NonNullable<ImportedListing["cost"]> {
  const [free, paid] = [ways.includes("Free Public Access"), ways.includes("Pay and Play")];
  if (free && paid) return { option: "unknown", note: "Some of it is free to use, for some you pay." };
  if (paid) return { option: "paid" };
  return { option: free && ways.length === 1 ? "free" : "unknown" };
}

/** Sports facilities of Active Places (Sport England): one row a facility, joined to one listing a site. */
export const sportsFacilities: Mapping = {
  id: "sports-facilities",
  about: "Sports facilities with access facts (Active Places, one row a facility)",
  source: "active-places",
  columns: ["site_id", "site_name", "facility_type", "access_type", "postcode", "disability_toilets"],
  groupBy: (cells) => cells.site_id ?? "",
  leaveOut: (cells) =>
    cells.access_type === "Private Use" ? "It is for private use, so the public cannot come." : undefined,
  read(rows) {
    const [site] = rows;
    const name = cell(site.site_name);
    const key = cell(site.site_id);
    if (!name || !key) return { rejected: "It has no site_id or no site_name." };
    const kinds = [...new Set(rows.map((row) => row.facility_type ?? ""))].sort();
    const known = kinds.flatMap((kind) => facilities[kind] ?? []);
    if (known.length === 0) return { rejected: `The facility type “${kinds.join(", ")}” is not one we know.` };
    const ways = [...new Set(rows.map((row) => row.access_type ?? ""))].sort();
    const entry = ways.flatMap((way) => accessTypes[way] ?? []);
    const title = tidyName(name);
    const address = [site.street, site.town].flatMap((line) => cell(line) ?? []).join(", ");
    return {
      publish: true,
      venue: {
        key,
        name: title,
        address: addressLines(address, title, cell(site.postcode), "Trafford"),
        postcode: cell(site.postcode),
        position: positionOf(site.lat, site.lon),
        directions: gettingThere(site),
        access: accessOf(site),
      },
      listing: {
        key,
        title: { en: title },
        summary: {
          en: summaryOf(
            known.map(({ words }) => article(words)),
            entry.map(({ words }) => words),
          ),
        },
        kinds: ["physical"],
        activities: [...new Set(known.map(({ activity }) => activity))],
        attending: ["venue"],
        cost: costOf(ways),
        joining: { how: [...new Set(entry.map(({ how }) => how))] },
        contact: {
          phone: tidyPhone(site.telephone ?? ""),
          email: emails(site.email ?? "")[0],
          website: tidyWebsite(cell(site.website) ?? ""),
        },
        accessNote: accessNoteOf(site),
        attribution: `Active Places, Sport England${cell(site.site_last_updated_date) ? `, ${site.site_last_updated_date}` : ""} (Open Government Licence 3.0)`,
      },
    };
  },
};

const capital = (text: string): string => text.replace(/^./, (first) => first.toUpperCase());
