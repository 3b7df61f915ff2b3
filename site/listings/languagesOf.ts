import type { Listing, Organisation } from "../../search/listing.ts";
import { listingPath, organisationPath } from "../../search/paths.ts";
import type { LanguageTag } from "../../search/vocabulary/term.ts";
import { inLanguage } from "../addresses.ts";

/** The languages a listing has a page in: Welsh once its title and summary are in Welsh. */
export const languagesOf = (listing: Pick<Listing, "title" | "summary">): readonly LanguageTag[] =>
  listing.title.cy && listing.summary.cy ? ["en", "cy"] : ["en"];

/** The languages an organisation has a page in: Welsh once anything about it is. */
export const languagesOfOrganisation = ({ name, description }: Organisation): readonly LanguageTag[] =>
  name.cy || description?.cy ? ["en", "cy"] : ["en"];

/** The language of the page to lead to: the reader's, or English where there is no other. */
const nearest = (languages: readonly LanguageTag[], language: LanguageTag): LanguageTag =>
  languages.includes(language) ? language : "en";

type Listed = Pick<Listing, "title" | "summary" | "slug" | "publicId">;

/** Where a listing's page is for somebody who reads in `language`. */
export function listingAddress(listing: Listed, language: LanguageTag): { href: string; language: LanguageTag } {
  const found = nearest(languagesOf(listing), language);
  return { href: inLanguage(listingPath(listing), found), language: found };
}

/** Where an organisation's page is for somebody who reads in `language`. */
export const organisationAddress = (organisation: Organisation, language: LanguageTag): string =>
  inLanguage(organisationPath(organisation), nearest(languagesOfOrganisation(organisation), language));
