import { whatIsWrongWith } from "../places.ts";
import type { ImportRecord } from "./record.ts";

/** As the forms of the admin allow. */
const mostCharacters = { name: 120, summary: 250 } as const;
const mostWords = 500;

/** What a curator's own form would refuse, said before anything is written; undefined where all is well. */
export function whatIsWrong({ organisation, venue, listing }: ImportRecord): string | undefined {
  const sentences = [
    venue?.postcode === undefined ? undefined : whatIsWrongWith(venue.postcode),
    tooLong("The name", listing?.title.en, mostCharacters.name),
    tooLong("The organisation’s name", organisation?.name, mostCharacters.name),
    tooLong("The building’s name", venue?.name, mostCharacters.name),
    tooLong("The summary", listing?.summary?.en, mostCharacters.summary),
    tooWordy("The description", listing?.description?.en),
  ];
  return sentences.filter(Boolean).join(" ") || undefined;
}

const tooLong = (what: string, text: string | undefined, most: number): string | undefined =>
  text === undefined || text.length <= most
    ? undefined
    : `${what} has ${text.length} characters; ${most} is the most that fits.`;

function tooWordy(what: string, text: string | undefined): string | undefined {
  const words = text?.split(/\s+/).length ?? 0;
  return words <= mostWords ? undefined : `${what} has ${words} words; ${mostWords} is the most that fits.`;
}
