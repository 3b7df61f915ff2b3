import { whatIsWrongWith } from "../places.ts";
import type { ImportRecord } from "./record.ts";

/** As the forms of the admin allow. */
const longest = { title: 120, summary: 250 } as const;

/** What a curator's own form would refuse, said before anything is written; undefined where all is well. */
export function whatIsWrong({ venue, listing }: ImportRecord): string | undefined {
  const sentences = [
    venue?.postcode === undefined ? undefined : whatIsWrongWith(venue.postcode),
    tooLong("The name", listing?.title.en, longest.title),
    tooLong("The summary", listing?.summary?.en, longest.summary),
  ];
  return sentences.filter(Boolean).join(" ") || undefined;
}

const tooLong = (what: string, text: string | undefined, most: number): string | undefined =>
  text === undefined || text.length <= most
    ? undefined
    : `${what} has ${text.length} characters; ${most} is the most that fits.`;
