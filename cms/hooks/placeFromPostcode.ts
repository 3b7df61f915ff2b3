import type { CollectionBeforeChangeHook, PayloadRequest } from "payload";
import type { Area } from "../../search/record.ts";
import type { Id } from "../access/person.ts";
import { type LocatedPostcode, locatePostcode } from "../places.ts";

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** Position, council area and town follow from a postcode that is new or has changed. What came by hand with it stays. */
export const placeFromPostcode: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const postcode: unknown = data.postcode;
  if (typeof postcode !== "string" || !postcode.trim()) return data;
  const changed = postcode !== originalDoc?.postcode;
  const byHand = (field: "position" | "area" | "locality"): boolean => {
    const value = field === "position" ? data.position?.lat : data[field];
    const before = field === "position" ? originalDoc?.position?.lat : originalDoc?.[field];
    return value !== undefined && value !== null && value !== "" && (!changed || !isSame(value, before));
  };
  if (byHand("position") && byHand("area") && byHand("locality")) return data;
  const located = await locate(postcode, req);
  if (!located) return data;
  return {
    ...data,
    postcode: located.postcode,
    position: byHand("position") ? data.position : located.position,
    locality: byHand("locality") ? data.locality : (located.locality ?? data.locality),
    area: byHand("area") || !located.area ? data.area : await areaId(located.area, req),
  };
};

/** The area's document, made where a venue is the first to lie in it. */
async function areaId({ code, name }: Area, req: PayloadRequest): Promise<Id> {
  const { docs } = await req.payload.find({
    collection: "areas",
    where: { code: { equals: code } },
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  });
  const [known] = docs;
  return known?.id ?? (await req.payload.create({ collection: "areas", data: { code, name }, req })).id;
}

/** A venue is saved all the same where the files of places are missing. */
async function locate(postcode: string, { payload }: PayloadRequest): Promise<LocatedPostcode | undefined> {
  try {
    return await locatePostcode(postcode);
  } catch (error) {
    payload.logger.error({
      err: error,
      msg: "Postcodes cannot be looked up: the files in site/public/geo cannot be read.",
    });
    return undefined;
  }
}
