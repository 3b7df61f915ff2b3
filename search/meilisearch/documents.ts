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

export const documentFor = async (listing: Listing, made: Made): Promise<StoredDocument> => ({
  ...toDocument(listing),
  checksum: await checksumFor(listing, made),
});

/** Others are answered between batches. */
const batch = 100;

/**
 * By public id the checksum that the server should have: quick, since no document is made for it. `thorough` gives that of
 * the whole document instead.
 */
export async function wantedFor(
  listings: readonly Listing[],
  { thorough = false, ...made }: Made & { readonly thorough?: boolean },
): Promise<Map<string, string>> {
  const wanted = new Map<string, string>();
  for (const [index, listing] of listings.entries()) {
    if (index % batch === batch - 1) await new Promise((resolve) => setTimeout(resolve));
    const checksum = thorough ? await checksumOf(await documentFor(listing, made)) : await checksumFor(listing, made);
    wanted.set(listing.publicId, checksum);
  }
  return wanted;
}
