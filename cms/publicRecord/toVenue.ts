import { roundPosition } from "../../search/distance.ts";
import { type Venue, venueSchema } from "../../search/listing.ts";
import { type Area, positionSchema } from "../../search/record.ts";
import type { StoredArea, StoredVenue } from "./stored.ts";
import { lineOf, present, textOf } from "./text.ts";

export const toArea = ({ code, name }: StoredArea): Area => ({ code, name });

/** A venue as the world sees it: of a private one only the town, the outcode and a position rounded to about 1 km. */
export function toVenue(from: StoredVenue, area: StoredArea | undefined): Venue {
  const position = positionSchema.safeParse(from.position).data;
  const place = { publicId: from.publicId, locality: lineOf(from.locality), area: area && toArea(area) };
  if (from.addressPrivate) {
    return venueSchema.parse(
      present({
        ...place,
        addressPrivate: true,
        address: [],
        postcode: outcode(from.postcode),
        position: position && roundPosition(position),
      }),
    );
  }
  return venueSchema.parse(
    present({
      ...place,
      name: textOf(from.name),
      addressPrivate: false,
      address: lines(from.address),
      postcode: lineOf(from.postcode),
      position,
      directions: textOf(from.directions),
    }),
  );
}

const lines = (address: string | null | undefined): string[] =>
  (address ?? "").split(/\r?\n/).flatMap((line) => lineOf(line) ?? []);

/** The first half of a postcode; nothing where it does not look like one, since it might be an address. */
const outcode = (postcode: string | null | undefined): string | undefined =>
  /^([A-Z]{1,2}\d[A-Z\d]?)\s*\d[A-Z]{2}$/i.exec(postcode?.trim() ?? "")?.[1]?.toUpperCase();
