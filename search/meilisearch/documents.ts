import type { Listing } from "../listing.ts";
import { checksumOf } from "./checksum.ts";
import { toDocument } from "./document.ts";

/** A listing as the server keeps it. */
export type StoredDocument = ReturnType<typeof toDocument> & {
  /** Of the listing and of what the document was made by: the same again means the same document. */
  readonly checksum: string;
};

/** What a document is made from beside its listing. */
export interface Made {
  /** A fingerprint of the code and the words that make documents: when it changes, all are made anew. */
  readonly by?: string;
}

const checksumFor = (listing: Listing, { by = "" }: Made): Promise<string> => checksumOf([by, listing]);

const documentFor = async (listing: Listing, made: Made): Promise<StoredDocument> => ({
  ...toDocument(listing),
  checksum: await checksumFor(listing, made),
});

/** Listings as the server keeps them. */
export const documentsFor = (listings: readonly Listing[], made: Made): Promise<StoredDocument[]> =>
  forEach(listings, (listing) => documentFor(listing, made));

/**
 * By public id the checksum that the server should have: quick, since no document is made for it. `thorough` gives that of
 * the whole document instead.
 */
export async function wantedFor(
  listings: readonly Listing[],
  { thorough = false, ...made }: Made & { readonly thorough?: boolean },
): Promise<Map<string, string>> {
  const checksum = async (listing: Listing) =>
    thorough ? checksumOf(await documentFor(listing, made)) : checksumFor(listing, made);
  return new Map(await forEach(listings, async (listing) => [listing.publicId, await checksum(listing)]));
}

/** Whoever visits the site is answered between them. */
const atOnce = 20;

async function forEach<To>(listings: readonly Listing[], make: (listing: Listing) => Promise<To>): Promise<To[]> {
  const all: To[] = [];
  for (const [index, listing] of listings.entries()) {
    if (index % atOnce === atOnce - 1) await new Promise((resolve) => setTimeout(resolve));
    all.push(await make(listing));
  }
  return all;
}
