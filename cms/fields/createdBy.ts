import type { RelationshipField } from "payload";
import { nobody } from "../access/roles.ts";

/** Whoever made it keeps it until it belongs to an organisation or an area. */
export const createdByField: RelationshipField = {
  name: "createdBy",
  type: "relationship",
  relationTo: "users",
  index: true,
  access: { create: nobody, update: nobody },
  admin: { hidden: true },
  hooks: {
    beforeChange: [
      ({ operation, req, value, previousValue }) => (operation === "create" ? (value ?? req.user?.id) : previousValue),
    ],
  },
};
