import type { CollectionSlug, Payload } from "payload";
import { none, own, ownCurators, succeeded } from "../roles.ts";
import { type Made, type Row, secret, shows, works } from "./row.ts";

const newestVersion = async (payload: Payload, collection: CollectionSlug, id: Made["id"]): Promise<string> => {
  const { docs } = await payload.findVersions({
    collection,
    where: { parent: { equals: id } },
    limit: 1,
  });
  return String(docs[0]?.id);
};

/** What only collections with drafts have. */
export const drafts = (collection: CollectionSlug): Row[] => [
  {
    operation: "read the draft",
    allowed: own,
    rest: async (ask, { id }) => shows(secret, await ask("GET", `/${collection}/${id}?draft=true&depth=0`)),
    local: (payload, as, { id }) =>
      works(async () => shows(secret, await payload.findByID({ collection, id, draft: true, depth: 0, ...as }))),
  },
  {
    operation: "find the draft",
    allowed: own,
    rest: async (ask, { id }) =>
      shows(secret, await ask("GET", `/${collection}?draft=true&depth=0&where[id][equals]=${id}`)),
    local: (payload, as, { id }) =>
      works(async () =>
        shows(
          secret,
          await payload.find({
            collection,
            draft: true,
            depth: 0,
            where: { id: { equals: id } },
            ...as,
          }),
        ),
      ),
  },
  {
    operation: "read versions",
    allowed: own,
    rest: async (ask, { id }) =>
      shows(secret, await ask("GET", `/${collection}/versions?depth=0&where[parent][equals]=${id}`)),
    local: (payload, as, { id }) =>
      works(async () =>
        shows(
          secret,
          await payload.findVersions({
            collection,
            depth: 0,
            where: { parent: { equals: id } },
            ...as,
          }),
        ),
      ),
  },
  {
    operation: "read one version",
    allowed: own,
    rest: async (ask, { id }, { payload }) =>
      succeeded(await ask("GET", `/${collection}/versions/${await newestVersion(payload, collection, id)}`)),
  },
  {
    operation: "restore a version as a draft",
    allowed: own,
    rest: async (ask, { id }, { payload }) =>
      succeeded(
        await ask("POST", `/${collection}/versions/${await newestVersion(payload, collection, id)}?draft=true`),
      ),
  },
  {
    operation: "restore a version to the public",
    allowed: none,
    rest: async (ask, { id }, { payload }) =>
      succeeded(await ask("POST", `/${collection}/versions/${await newestVersion(payload, collection, id)}`)),
    local: (payload, as, { id }) =>
      works(async () =>
        payload.restoreVersion({ collection, id: await newestVersion(payload, collection, id), ...as }),
      ),
  },
  {
    operation: "publish by saving",
    allowed: none,
    rest: async (ask, { id }) => succeeded(await ask("PATCH", `/${collection}/${id}`, { _status: "published" })),
    local: (payload, as, { id }) =>
      works(() => payload.update({ collection, id, data: { _status: "published" }, ...as })),
  },
  {
    operation: "write the result of the review",
    allowed: none,
    rest: async (ask, { id }) =>
      shows(
        "approved",
        await ask("PATCH", `/${collection}/${id}?draft=true&depth=0`, { review: { state: "approved" } }),
      ),
  },
  {
    operation: "approve",
    allowed: ownCurators,
    rest: async (ask, { id }) => succeeded(await ask("POST", `/${collection}/${id}/approve`)),
  },
  {
    operation: "take down",
    allowed: ownCurators,
    rest: async (ask, { id }) => succeeded(await ask("POST", `/${collection}/${id}/take-down`)),
  },
  {
    operation: "submit",
    allowed: own,
    rest: async (ask, { id }) => succeeded(await ask("POST", `/${collection}/${id}/submit`)),
  },
];
