import type { Area, Position } from "../search/record.ts";

export interface Located {
  readonly postcode: string;
  readonly position: Position;
  readonly area?: Area;
  readonly locality?: string;
}

/** A sentence about a postcode that cannot be right, or undefined. */
export function whatIsWrongWith(postcode: string): string | undefined {
  return /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i.test(postcode.trim()) ? undefined : `“${postcode}” is not a postcode.`;
}

export async function locatePostcode(_postcode: string): Promise<Located | undefined> {
  return undefined;
}
