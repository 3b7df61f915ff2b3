import type { LanguageTag } from "./vocabulary/term.ts";

interface Named {
  readonly slug: string;
  readonly publicId: string;
}

/** The address of a listing's page under the site's root. */
export const listingPath = ({ slug, publicId }: Named): string => `/listings/${slug}-${publicId}/`;

/** The address of an organisation's page under the site's root. */
export const organisationPath = ({ slug, publicId }: Named): string => `/organisations/${slug}-${publicId}/`;

/** The language of the page at a path of the site: English stands at the root, Welsh under `/cy`. */
export const languageOfPath = (pathname: string): LanguageTag => (/^\/cy(?:\/|$)/.test(pathname) ? "cy" : "en");
