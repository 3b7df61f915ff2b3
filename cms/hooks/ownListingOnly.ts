import { APIError, type CollectionBeforeChangeHook } from "payload";
import { belongings } from "../access/belongings.ts";
import { idOf } from "../access/person.ts";
import { ownPart } from "../access/within.ts";

/** Only who may change a listing can say that it is right. */
export const ownListingOnly: CollectionBeforeChangeHook = async ({ data, req }) => {
  // Nobody is logged in where the server itself writes: imports, samples.
  if (!req.user) return data;
  const own = ownPart(belongings.listings, req);
  if (own === true) return data;
  const { totalDocs } = await req.payload.count({
    collection: "listings",
    req,
    where: { and: [{ id: { equals: idOf(data.listing) } }, own === false ? { id: { exists: false } } : own] },
  });
  if (totalDocs === 0)
    throw new APIError("You can confirm the listings of your own areas and organisations only.", 403, null, true);
  return data;
};
