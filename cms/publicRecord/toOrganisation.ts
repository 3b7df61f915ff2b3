import { type Organisation, organisationSchema } from "../../search/listing.ts";
import type { StoredOrganisation } from "./stored.ts";
import { lineOf, present, textOf, webAddressOf } from "./text.ts";

/** An organisation as the world sees it; throws where it has no name yet. */
export const toOrganisation = (from: StoredOrganisation): Organisation =>
  organisationSchema.parse(
    present({
      publicId: from.publicId,
      slug: from.slug,
      name: textOf(from.name),
      description: textOf(from.description),
      website: webAddressOf(from.website),
      charityNumber: lineOf(from.charityNumber),
    }),
  );
