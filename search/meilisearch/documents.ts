import type { Listing } from "../listing.ts";
import { checksumOf } from "./checksum.ts";
import { toDocument } from "./document.ts";

/** A listing as the server keeps it. */
export type StoredDocument = ReturnType<typeof toDocument> & { readonly checksum: string };

/** Others are answered between batches. */
const batch = 100;

/** Listings as the server keeps them, each with a checksum that tells whether it has changed. */
export async function documentsOf(listings: readonly Listing[]): Promise<StoredDocument[]> {
  const documents: StoredDocument[] = [];
  for (const [index, listing] of listings.entries()) {
    if (index % batch === batch - 1) await new Promise((resolve) => setTimeout(resolve));
    const document = toDocument(listing);
    documents.push({ ...document, checksum: await checksumOf(document) });
  }
  return documents;
}
