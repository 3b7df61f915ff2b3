import type { CollectionSlug } from "payload";
import { type Role, succeeded } from "../roles.ts";
import type { Town } from "../town.ts";
import { type Row, works } from "./row.ts";

export const reads = (collection: CollectionSlug, allowed: readonly Role[]): Row => ({
  operation: "read",
  allowed,
  rest: async (ask, { id }) => succeeded(await ask("GET", `/${collection}/${id}?depth=0`)),
  local: (payload, as, { id }) => works(() => payload.findByID({ collection, id, ...as })),
});

export const lists = (collection: CollectionSlug, allowed: readonly Role[]): Row => ({
  operation: "find",
  allowed,
  rest: async (ask, { id }) => {
    const { body } = await ask("GET", `/${collection}?where[id][equals]=${id}&depth=0`);
    return body.docs?.length === 1;
  },
  local: (payload, as, { id }) =>
    works(async () => (await payload.find({ collection, where: { id: { equals: id } }, ...as })).docs[0]),
});

export const updates = (collection: CollectionSlug, data: object, allowed: readonly Role[]): Row => ({
  operation: "update",
  allowed,
  rest: async (ask, { id }) => succeeded(await ask("PATCH", `/${collection}/${id}?draft=true`, data)),
  local: (payload, as, { id }) => works(() => payload.update({ collection, id, data, draft: true, ...as })),
});

export const deletes = (collection: CollectionSlug, allowed: readonly Role[]): Row => ({
  operation: "delete",
  allowed,
  rest: async (ask, { id }) => succeeded(await ask("DELETE", `/${collection}/${id}`)),
  local: (payload, as, { id }) => works(() => payload.delete({ collection, id, ...as })),
});

export const creates = (collection: CollectionSlug, data: (town: Town) => object, allowed: readonly Role[]): Row => ({
  operation: "create",
  allowed,
  rest: async (ask, _made, { town }) => succeeded(await ask("POST", `/${collection}?draft=true`, data(town))),
});
