import { type Listing, listingSchema } from "../../search/listing.ts";

/** What became of a preview that was asked for. */
export type Preview =
  | { readonly kind: "listing"; readonly listing: Listing }
  | { readonly kind: "signIn" | "notFound" | "notReady" | "failed" };

/** The id of the document in the admin's database, as its address tells it. */
const idPattern = /^[\w-]{1,64}$/;

/** The draft as the public would see it, for whoever is signed in and may read it. */
export async function fetchPreview(id: string): Promise<Preview> {
  if (!idPattern.test(id)) return { kind: "notFound" };
  try {
    const response = await fetch(`/api/listings/${id}/preview`, { credentials: "same-origin", cache: "no-store" });
    if (response.status === 401 || response.status === 403) return { kind: "signIn" };
    if (response.status === 404) return { kind: "notFound" };
    if (!response.ok) return { kind: "failed" };
    const listing = listingSchema.safeParse(await response.json()).data;
    return listing ? { kind: "listing", listing } : { kind: "notReady" };
  } catch {
    return { kind: "failed" };
  }
}
