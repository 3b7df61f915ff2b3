import type { Town } from "../town.ts";
import type { World } from "./row.ts";

/** What a listing of Sale Shed's, in Trafford, is made of. */
export const gardeners = (town: Town) => ({
  title: "Gardeners",
  summary: "We grow vegetables.",
  kinds: ["nature" as const],
  attending: ["venue" as const],
  venue: town.venues.hall.id,
  organisation: town.organisations.shed.id,
});

/** The same, for everybody to see. */
export const publicListing = ({ payload, town }: World) =>
  payload.create({ collection: "listings", data: { ...gardeners(town), _status: "published" } });
