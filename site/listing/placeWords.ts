import type { Listing } from "../../search/listing.ts";
import type { LanguageTag } from "../../search/vocabulary/term.ts";
import { textIn } from "../messages/textIn.ts";

/** Where it happens in a few words: "Walton Pavilion, Sale"; only the town where the address is private. */
export function placeWords({ venue }: Pick<Listing, "venue">, language: LanguageTag): string | undefined {
  if (!venue) return undefined;
  const name = venue.addressPrivate || !venue.name ? undefined : textIn(venue.name, language).words;
  const town = venue.locality ?? venue.area?.name;
  const parts = [name, town === name ? undefined : town].filter(Boolean);
  return parts.length > 0 ? parts.join(", ") : undefined;
}
