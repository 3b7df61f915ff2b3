import type { Access, PayloadRequest, Where } from "payload";
import { areasOf, isAdministrator, isCurator, isEditor, organisationsOf } from "./person.ts";

/**
 * How a collection's documents belong to areas and organisations: the paths of relationships to look through.
 * A document's maker keeps it until it belongs somewhere.
 */
export interface Belonging {
  readonly areas: readonly string[];
  readonly organisations: readonly string[];
  /** Whether published documents can be read by all staff: editors choose venues and organisations from them. */
  readonly publishedForStaff: boolean;
}

/** What a person may change: all, what lies in their areas, what belongs to their organisations, or nothing. */
export function ownPart({ areas, organisations }: Belonging, req: PayloadRequest, prefix = ""): boolean | Where {
  if (isAdministrator(req)) return true;
  const mine: Where = { [`${prefix}createdBy`]: { equals: req.user?.id } };
  if (isCurator(req)) return { or: [mine, ...areas.map((path) => ({ [prefix + path]: { in: areasOf(req) } }))] };
  if (isEditor(req)) {
    return { or: [mine, ...organisations.map((path) => ({ [pathIn(path, prefix)]: { in: organisationsOf(req) } }))] };
  }
  return false;
}

/** What a person may make public or take down: editors nothing, and a maker's own document only where it lies in the maker's areas. */
export function publishablePart({ areas }: Belonging, req: PayloadRequest): boolean | Where {
  if (isAdministrator(req)) return true;
  if (!isCurator(req)) return false;
  return { or: areas.map((path) => ({ [path]: { in: areasOf(req) } })) };
}

/** A version knows its document's id as its parent. */
const pathIn = (path: string, prefix: string): string => (path === "id" && prefix ? "parent" : prefix + path);

export const ownDocuments =
  (belonging: Belonging): Access =>
  ({ req }) =>
    ownPart(belonging, req);

export const ownVersions =
  (belonging: Belonging): Access =>
  ({ req }) =>
    ownPart(belonging, req, "version.");

export const publishedOrOwn =
  (belonging: Belonging): Access =>
  ({ req }) => {
    const own = ownPart(belonging, req);
    if (typeof own === "boolean" || !belonging.publishedForStaff) return own;
    return { or: [{ _status: { equals: "published" } }, own] };
  };
