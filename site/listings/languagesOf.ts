import type { Listing } from "../../search/listing.ts";
import type { LanguageTag } from "../../search/vocabulary/term.ts";

/** The languages a listing has a page in: Welsh once its title and summary are in Welsh. */
export const languagesOf = (listing: Pick<Listing, "title" | "summary">): readonly LanguageTag[] =>
  listing.title.cy && listing.summary.cy ? ["en", "cy"] : ["en"];
