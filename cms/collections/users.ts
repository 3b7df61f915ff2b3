import type { CollectionConfig } from "payload";

export const users: CollectionConfig = {
  slug: "users",
  auth: true,
  fields: [{ name: "name", type: "text", required: true }],
};
