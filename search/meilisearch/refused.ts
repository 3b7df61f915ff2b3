import type { Listing } from "../listing.ts";

/** What Meilisearch calls a fault of a document, and what it says of it. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

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

export const refusedFor = ({ publicId, title }: Listing, { code, message }: Refusal): Refused => ({
  publicId,
  title: title.en,
  reason: reasons[code] ?? message.replace(/^Index `[^`]*`: /, ""),
});
