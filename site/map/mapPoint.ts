import type { Position } from "../../search/record.ts";
import type { KindId } from "../../search/vocabulary/kinds.ts";

/** A result on the map. */
export interface MapPoint {
  readonly publicId: string;
  readonly title: string;
  readonly kind: KindId;
  readonly position: Position;
}
