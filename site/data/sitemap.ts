import { listingPath, organisationPath } from "../../search/paths.ts";
import type { Snapshot } from "../../search/snapshot.ts";
import { kindIds } from "../../search/vocabulary/kinds.ts";
import type { LanguageTag } from "../../search/vocabulary/term.ts";
import { inLanguage } from "../addresses.ts";
import { byActivity } from "../listings/byActivity.ts";
import { languagesOf, languagesOfOrganisation } from "../listings/languagesOf.ts";
import { localities } from "../listings/localities.ts";

interface Entry {
  readonly path: string;
  readonly languages: readonly LanguageTag[];
  /** ISO day. */
  readonly changed?: string;
}

const both: readonly LanguageTag[] = ["en", "cy"];

/** Every page that a search engine may show, with its other language beside it. Examples are kept out: nobody should travel to one. */
export function sitemap(snapshot: Snapshot, publicUrl: string): string {
  const urls = entries(snapshot).flatMap((entry) => entry.languages.map((language) => url(entry, language, publicUrl)));
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join("\n")}
</urlset>
`;
}

export const robots = (publicUrl: string): string => `User-agent: *
Disallow: /admin
Disallow: /api
Disallow: /preview/

Sitemap: ${publicUrl}/sitemap.xml
`;

const entries = (snapshot: Snapshot): readonly Entry[] => [
  ...["/", "/search/", "/kinds/", "/places/", "/help-now/", "/about/", "/accessibility/", "/privacy/"].map((path) => ({
    path,
    languages: both,
  })),
  ...kindIds.flatMap((kind) => [
    { path: `/kinds/${kind}/`, languages: both },
    ...byActivity(snapshot.listings, kind).flatMap(({ activity }) =>
      activity ? [{ path: `/kinds/${kind}/${activity}/`, languages: both }] : [],
    ),
  ]),
  ...localities(snapshot.listings).map((place) => ({ path: `/places/${place.slug}/`, languages: both })),
  ...snapshot.organisations.map((organisation) => ({
    path: organisationPath(organisation),
    languages: languagesOfOrganisation(organisation),
  })),
  ...snapshot.listings
    .filter((listing) => !listing.example)
    .map((listing) => ({
      path: listingPath(listing),
      languages: languagesOf(listing),
      changed: listing.updatedAt.slice(0, 10),
    })),
];

function url({ path, languages, changed }: Entry, language: LanguageTag, publicUrl: string): string {
  const address = (tag: LanguageTag) => publicUrl + inLanguage(path, tag);
  const alternates =
    languages.length > 1
      ? languages.map((tag) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${address(tag)}"/>`).join("")
      : "";
  const lastmod = changed ? `<lastmod>${changed}</lastmod>` : "";
  return `<url><loc>${address(language)}</loc>${lastmod}${alternates}</url>`;
}
