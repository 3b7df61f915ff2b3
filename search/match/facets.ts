import { filterGroups } from "../emptyQuery.ts";
import type { Listing } from "../listing.ts";
import type { AnswerId } from "../vocabulary/answers.ts";
import { dayIds, timeIds } from "../vocabulary/days.ts";
import { anotherLanguage, type Layout, type LayoutGroup } from "./layout.ts";
import { rules, runsAt } from "./rules.ts";

/**
 * The answers of listings to every option, three answers in two bits: a row of words for "yes", a row of words for "not
 * known", and a last word with the ages. A page looks at one row, an index at thousands; both ask alike.
 */
export interface Facets {
  readonly layout: Layout;
  readonly rows: Uint32Array;
}

/** Words in the row of one listing. */
export const rowLength = ({ words }: Layout): number => 2 * words + 1;

const noMaximum = 255;
const agesWord = ({ eligibility }: Listing): number =>
  (eligibility.minimumAge ?? 0) | ((eligibility.maximumAge ?? noMaximum) << 8);

/** The lowest and highest age that may come, from a row's last word. */
export const agesIn = (word: number): { minimum: number; maximum: number } => ({
  minimum: word & 255,
  maximum: (word >> 8) & 255,
});

/** The tag of no language: what a listing answers to one that it does not name. */
const noLanguage = "zxx";

const optionAnswers = (listing: Listing, layout: Layout): [LayoutGroup, string, AnswerId][] => [
  ...filterGroups.flatMap((group) => {
    return layout.options[group].map((id): [LayoutGroup, string, AnswerId] => [
      group,
      id,
      rules[group](listing, id === anotherLanguage ? noLanguage : id),
    ]);
  }),
  ...dayIds.flatMap((day) =>
    timeIds.map((time): [LayoutGroup, string, AnswerId] => ["slots", `${day} ${time}`, runsAt(listing, [day], time)]),
  ),
];

/** The facets of listings, a row each, in their order. */
export const facetsOf = (listings: readonly Listing[], layout: Layout): Facets => {
  const length = rowLength(layout);
  const rows = new Uint32Array(listings.length * length);
  for (const [i, listing] of listings.entries()) {
    const start = i * length;
    for (const [group, id, answer] of optionAnswers(listing, layout)) {
      const place = layout.places[group].get(id);
      if (!place || answer === "no") continue;
      const at = start + place.word + (answer === "unknown" ? layout.words : 0);
      rows[at] = (rows[at] ?? 0) | place.mask;
    }
    rows[start + length - 1] = agesWord(listing);
  }
  return { layout, rows };
};
