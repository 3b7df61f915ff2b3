import type { Listing } from "../listing.ts";
import { checksumOf } from "./checksum.ts";
import { toDocument } from "./document.ts";
import { withSerial } from "./factParts.ts";

/** A listing as the server keeps it. */
export type StoredDocument = ReturnType<typeof toDocument> & {
  /** Of the listing and of what the document was made by: the same again means the same document. */
  readonly checksum: string;
  /** Each document that is sent gets the next number, so that a short number tells which it is. */
  readonly serial: number;
  /** When, in milliseconds: a number is free again when the last document is taken out. */
  readonly sent: number;
};

/** What a document is made from beside its listing. */
export interface Made {
  /** A fingerprint of the code and the words that make documents: when it changes, all are made anew. */
  readonly by?: string;
}

/** Also how documents are numbered. */
export interface Sending extends Made {
  readonly serialOf: (listing: Listing) => number;
  readonly sent: number;
}

const checksumFor = (listing: Listing, { by = "" }: Made): Promise<string> => checksumOf([by, listing]);

/** But for how it is numbered. */
const documentFor = async (listing: Listing, made: Made) => ({
  ...toDocument(listing),
  checksum: await checksumFor(listing, made),
});

/** The next numbers, in the order of the listings. */
export const numberingFrom = (first: number, listings: readonly Listing[]): Omit<Sending, "by"> => {
  const serials = new Map(listings.map((listing, i) => [listing, first + i]));
  return { serialOf: (listing) => serials.get(listing) ?? first, sent: Date.now() };
};

/** Listings as the server keeps them. */
export const documentsFor = (
  listings: readonly Listing[],
  { serialOf, sent, ...made }: Sending,
): Promise<StoredDocument[]> =>
  forEach(listings, async (listing) => {
    const document = await documentFor(listing, made);
    const serial = serialOf(listing);
    return { ...document, facts: withSerial(serial, document.facts), serial, sent };
  });

/**
 * By public id the checksum that the server should have: quick, since no document is made for it. `thorough` gives that of
 * the whole document instead, but for how it is numbered.
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
