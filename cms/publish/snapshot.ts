import type { Payload } from "payload";
import type { Snapshot } from "../../search/snapshot.ts";
import type { LeftOut } from "./release.ts";

export interface TakenSnapshot {
  readonly snapshot: Snapshot;
  /** Documents that are approved and yet cannot be made public. */
  readonly leftOut: readonly LeftOut[];
}

/** Everything that is approved at this moment, as the world may see it. */
export async function takeSnapshot(_payload: Payload): Promise<TakenSnapshot> {
  throw new Error("There is no directory to publish.");
}
