import type { Listing } from "../listing.ts";
import type { RefusedDocument } from "./send.ts";

/** A listing that the search server does not take, for whoever can mend it. */
export interface Refused {
  readonly publicId: string;
  readonly title: string;
  /** A sentence. */
  readonly reason: string;
}

const reasons: Readonly<Record<string, string>> = {
  invalid_document_geo_field: "Its position is not one on earth.",
  invalid_document_id: "Its identity has letters that the search server does not take.",
  missing_document_id: "It has no identity.",
  payload_too_large: "It is too long.",
};

/** Names the listings behind refused documents. */
export function sayRefused(refused: readonly RefusedDocument[], listings: readonly Listing[]): Refused[] {
  if (refused.length === 0) return [];
  const titles = new Map(listings.map(({ publicId, title }) => [publicId, title.en]));
  return refused.map(({ publicId, code, message }) => ({
    publicId,
    title: titles.get(publicId) ?? publicId,
    reason: reasons[code] ?? message.replace(/^Index `[^`]*`: /, ""),
  }));
}
