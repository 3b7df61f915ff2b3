import { roundPosition } from "../../search/distance.ts";
import type { Near } from "../../search/query.ts";
import type { Position } from "../../search/record.ts";
import { whereIAm } from "./whereIAm.ts";

/**
 * Where the device is, called by its outcode: a link that is passed on may not say "where you are" of somebody else. The
 * browser asks first, so call it only when a button was pressed. Rejects with `NotLocated`.
 * @param centre of the directory.
 */
export async function nearHere(centre?: Position): Promise<Near> {
  const position = await whereIAm();
  // Without a name and the council area what is near is still found.
  const place = await import("./near.ts")
    .then(({ placesAround }) => placesAround(centre).outcodeAt(position))
    .catch(() => undefined);
  const { lat, lng } = roundPosition(position);
  return {
    label: place?.outcode ?? `${lat}, ${lng}`,
    position: { lat, lng },
    ...(place && { area: place.area.code }),
  };
}
