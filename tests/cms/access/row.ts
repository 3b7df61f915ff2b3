import type { CollectionSlug, Payload } from "payload";
import type { Ask } from "../rest.ts";
import type { Role } from "../roles.ts";
import type { Town } from "../town.ts";

export interface Made {
  readonly id: number | string;
}

export interface World {
  readonly payload: Payload;
  readonly town: Town;
}

/** What makes a call of the Local API ask about access, for one person or for nobody. */
export interface AsPerson {
  readonly overrideAccess: false;
  readonly user: (Made & { readonly collection: "users" }) | undefined;
}

/** An operation, who may do it, and how it is tried: each try says whether it worked. */
export interface Row {
  readonly operation: string;
  readonly allowed: readonly Role[];
  readonly rest: (ask: Ask, made: Made, world: World) => Promise<boolean>;
  /** The same through the Local API, where there is the same. */
  readonly local?: (payload: Payload, as: AsPerson, made: Made) => Promise<boolean>;
}

/** A collection, a document of it to try things on, and all that can be tried. */
export interface Guarded {
  readonly collection: CollectionSlug;
  /** The document lies in Trafford and belongs to Sale Shed. Where there are drafts it is public, with a newer draft. */
  readonly make: (world: World) => Promise<Made>;
  readonly rows: readonly Row[];
}

/** What nothing but the draft of a made document holds. */
export const secret = "Only in the draft";

export const shows = (text: string, answer: unknown): boolean => JSON.stringify(answer ?? null).includes(text);

/** Whether a Local API call that asks about access succeeds with something. */
export const works = (run: () => Promise<unknown>): Promise<boolean> => run().then(Boolean, () => false);
