import type { Card } from "../../search/card.ts";
import type { SearchHit } from "../../search/results.ts";
import { describeOccurrence } from "../../search/sessions/describeOccurrence.ts";
import { nextOccurrences } from "../../search/sessions/occurrences.ts";
import type { LanguageTag } from "../../search/vocabulary/term.ts";
import type { SearchMessages } from "../messages/search.en.ts";
import { optionWords, type SearchWords } from "./words.ts";

const remembered = new WeakMap<Card, { readonly until: number; readonly words: string | undefined }>();
const minute = 60_000;

/** When it is on next, "Tomorrow, 10:30am to noon"; worked out once a minute, not once a letter typed. */
export function nextWords(card: Card, language: LanguageTag, now = new Date()): string | undefined {
  const known = remembered.get(card);
  if (known && known.until > now.getTime()) return known.words;
  const [next] = nextOccurrences(card.sessions, now, 1);
  const words = next && describeOccurrence(next, language, now);
  remembered.set(card, { until: now.getTime() + minute, words });
  return words;
}

/** "0.4 miles away", "12 miles away". */
export function distanceWords(miles: number, { card }: SearchMessages): string {
  if (miles < 0.05) return card.under;
  return card.miles(miles < 10 ? miles.toFixed(1) : String(Math.round(miles)));
}

/** Where it is and how far: "Sale, 0.4 miles away"; "Online, serves where you are". */
export function placeAndDistance(card: Card, hit: SearchHit, messages: SearchMessages, words: SearchWords): string {
  const ways = card.attending.filter((id) => id !== "venue").map((id) => optionWords(words, "attending", id).label);
  const place = card.locality ?? card.outcode;
  const parts = [...(place ? [place] : []), ...ways];
  if (hit.distanceMiles !== undefined) parts.splice(place ? 1 : 0, 0, distanceWords(hit.distanceMiles, messages));
  else if (hit.servesPlace) parts.push(messages.card.serves);
  return parts.join(" · ");
}
