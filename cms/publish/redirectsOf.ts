import { z } from "zod";
import type { Listing, Organisation } from "../../search/listing.ts";
import { listingPath, organisationPath } from "../../search/paths.ts";
import type { Redirect } from "../../search/snapshot.ts";

const id = z.union([z.number(), z.string()]);
const namedSchema = z.object({
  id,
  publicId: z.string(),
  slug: z.string().nullish(),
  formerSlugs: z.array(z.string()).nullish(),
  mergedInto: id.nullish(),
});
type Named = z.infer<typeof namedSchema>;

export interface Renamed {
  readonly listings: readonly unknown[];
  readonly merged: readonly unknown[];
  readonly organisations: readonly unknown[];
}

/** The addresses that were once right and lead to a page that is public now. */
export function redirectsOf(
  documents: Renamed,
  listings: readonly Listing[],
  organisations: readonly Organisation[],
): Redirect[] {
  const shown = new Map(listings.map((listing) => [listing.publicId, listing]));
  const listed = documents.listings.map((document) => namedSchema.parse(document));
  const merged = documents.merged.map((document) => namedSchema.parse(document));
  const byId = new Map([...listed, ...merged].map((named) => [named.id, named]));
  const shownOrganisations = new Map(organisations.map((organisation) => [organisation.publicId, organisation]));
  return [
    ...[...listed, ...merged].flatMap((named) => {
      const now = shown.get(lastOf(named, byId).publicId);
      return now ? leading(named, listingPath, listingPath(now)) : [];
    }),
    ...documents.organisations.flatMap((document) => {
      const named = namedSchema.parse(document);
      const now = shownOrganisations.get(named.publicId);
      return now ? leading(named, organisationPath, organisationPath(now)) : [];
    }),
  ];
}

/** The listing at the end of a chain of merges; a ring of them ends where it began. */
function lastOf(named: Named, byId: ReadonlyMap<Named["id"], Named>): Named {
  const seen = new Set<Named>();
  let last = named;
  while (!seen.has(last)) {
    seen.add(last);
    const next = last.mergedInto ? byId.get(last.mergedInto) : undefined;
    if (!next) break;
    last = next;
  }
  return last;
}

const leading = ({ publicId, slug, formerSlugs }: Named, pathOf: typeof listingPath, to: string): Redirect[] =>
  [...(formerSlugs ?? []), ...(slug ? [slug] : [])]
    .map((one) => ({ from: pathOf({ slug: one, publicId }), to }))
    .filter(({ from }) => from !== to);
