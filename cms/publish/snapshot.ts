import type { Payload } from "payload";
import type { z } from "zod";
import type { Snapshot } from "../../search/snapshot.ts";
import { environment } from "../environment.ts";
import { known } from "../publicRecord/known.ts";
import {
  storedCheckSchema,
  storedOrganisationSchema,
  storedPhotoSchema,
  storedVenueSchema,
} from "../publicRecord/stored.ts";
import { toListing } from "../publicRecord/toListing.ts";
import { toOrganisation } from "../publicRecord/toOrganisation.ts";
import { directoryOf } from "./directoryOf.ts";
import { eachPublic } from "./eachPublic.ts";
import { redirectsOf } from "./redirectsOf.ts";
import type { LeftOut } from "./release.ts";
import { snapshotDocuments } from "./snapshotDocuments.ts";

export interface TakenSnapshot {
  readonly snapshot: Snapshot;
  /** Documents that are approved and yet cannot be made public. */
  readonly leftOut: readonly LeftOut[];
}

/** Everything that is approved at this moment, as the world may see it. A document that cannot be shown is named; the rest go on. */
export async function takeSnapshot(payload: Payload): Promise<TakenSnapshot> {
  const publishedAt = new Date().toISOString();
  const documents = await snapshotDocuments(payload);
  const directory = await payload.findGlobal({ slug: "directory", locale: "all", depth: 0 });
  const support = await payload.findGlobal({ slug: "support", locale: "all", depth: 0 });
  const leftOut: LeftOut[] = [];
  const parsedBy = (schema: z.ZodType) => (document: unknown) => {
    schema.parse(document);
    return document;
  };

  const related = known({
    areas: documents.areas,
    organisations: await eachPublic(
      "organisations",
      documents.organisations,
      parsedBy(storedOrganisationSchema),
      leftOut,
    ),
    venues: await eachPublic("venues", documents.venues, parsedBy(storedVenueSchema), leftOut),
    media: await eachPublic("media", documents.media, parsedBy(storedPhotoSchema), leftOut),
    checks: await eachPublic("checks", documents.checks, parsedBy(storedCheckSchema), leftOut),
  });
  const organisations = await eachPublic("organisations", [...related.organisations.values()], toOrganisation, leftOut);
  const listings = await eachPublic(
    "listings",
    documents.listings,
    (document) => toListing(document, related),
    leftOut,
  );
  return {
    snapshot: {
      format: 1,
      publishedAt,
      directory: directoryOf({ directory, support, areas: documents.areas }, environment().adminEmail),
      listings: listings.sort(byPublicId),
      organisations: organisations.sort(byPublicId),
      redirects: redirectsOf(documents, listings, organisations),
    },
    leftOut,
  };
}

const byPublicId = (a: { publicId: string }, b: { publicId: string }): number => (a.publicId < b.publicId ? -1 : 1);
